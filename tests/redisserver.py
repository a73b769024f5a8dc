"""The embedded server as tests use it: started, stopped, started again, emptied."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import redis

from workers.embedded import embedded_in


def until(true: Callable[[], object], seconds: float = 60.0) -> None:
    """Return as soon as something is true; fail when it does not become so in time."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, f"not within {seconds} s: {true}"
        time.sleep(0.005)


class RedisServer:
    """One server for as long as the block lasts."""

    def __init__(self, folder: Path) -> None:
        self._server = embedded_in(folder)
        self.url = self._server.url

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_why: object) -> None:
        self.stop()

    def start(self) -> None:
        self._process = subprocess.Popen(self._server.command())
        until(self._server.answers)

    def stop(self) -> None:
        """Kill it, as a crash would."""
        self._process.kill()
        self._process.wait()

    def empty(self) -> None:
        with redis.from_url(self.url) as client:
            client.flushall()
