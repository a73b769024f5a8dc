"""The same incident while processes are killed and the queue is emptied: nothing lost, nothing doubled, doubts listed.

A killer ends a random part of the running service each time the relay has taken some more mails, so that it also hits
in the middle of a distribution; now and then it empties Redis. What is in doubt at the end is settled by what the
relay took, as an operator would; then everybody must have every message exactly once.
"""

import os
import random
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Self

import pytest
import redis

from workers.drill import Timeline, conclude, play, proof
from workers.drill.stage import Stage
from workers.embedded import embedded_in

CONNECTIONS = 10  # of one worker to the relay
MOST_KILLS = 16
PARTS = ("worker", "worker", "smtp", "timers", "web", "redis", "flush")  # workers twice: they have the most to lose


class Killer:
    """Kills while its block is open; begins when the service is ready and stops after so many kills."""

    def __init__(self, stage: Stage, seed: int) -> None:
        self.said: list[str] = []
        self.killed_workers = 0
        self._stage = stage
        self._random = random.Random(seed)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._go, name="killer")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _go(self) -> None:
        sink = self._stage.sink
        for _ in range(MOST_KILLS):
            enough = len(sink.taken()) + self._random.randrange(1, 30)
            while not self._over.is_set() and not sink.wait(lambda enough=enough: len(sink.taken()) >= enough, 0.1):
                pass
            if self._over.is_set():
                return
            self._strike(self._random.choice(PARTS))

    def _strike(self, part: str) -> None:
        if part == "flush":
            with (
                suppress(redis.RedisError),
                redis.Redis.from_url(embedded_in(self._stage.settings.data_dir).url) as one,
            ):
                one.flushall()
        else:
            running = [pid for pid, name in parts_of(self._stage.service).items() if name == part]
            if not running:
                return
            with suppress(ProcessLookupError):
                os.kill(self._random.choice(running), signal.SIGKILL)
            self.killed_workers += part == "worker"
        self.said.append(f"{len(self._stage.sink.taken())} mails: {part}")


def parts_of(supervisor: int) -> Mapping[int, str]:
    """The running processes of a service by their parts."""
    return dict(_children(supervisor))


def _children(supervisor: int) -> Iterator[tuple[int, str]]:
    for listed in Path(f"/proc/{supervisor}/task").glob("*/children"):
        for pid in map(int, listed.read_text().split()):
            with suppress(OSError):
                words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
                yield pid, words[words.index("--only") + 1] if "--only" in words else "redis"


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds processes in /proc, as Linux has it")
def test_every_message_arrives_once_whatever_is_killed(tmp_path: Path, database_url: str):
    timeline: list[str] = []
    with Stage(tmp_path / "stage", database_url) as stage:
        killer = Killer(stage, seed=sum(map(ord, database_url[:6])))  # one of its own for each database
        said = Timeline(timeline.append)
        with killer:
            play(stage, said)
        doubts = sum(one["in_doubt"] for one in proof.sums(stage).values())
        faults = conclude(stage, said)

    story = "\n".join([*timeline, *killer.said])
    assert not faults, "\n".join([*faults, story])
    assert doubts <= killer.killed_workers * CONNECTIONS, story
    assert len(killer.said) >= MOST_KILLS // 2, story
