"""One process that is kept running: started, listened to, seen to end, given another chance after a pause.

It knows when its part is ready, how often it died and when it may start again, and hands on what it prints line by
line. When to look is decided by `workers.serve`, which has the one loop; nothing here waits.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from contextlib import suppress

from workers.parts import READY_FD

_FIRST_PAUSE = 0.2  # seconds before a part that died starts again; doubled each time
_LONGEST_PAUSE = 10.0
_RAN_WELL = 30.0  # seconds after which a death counts as the first again
_LONGEST_LINE = 64 * 1024

Say = Callable[[str, bytes], None]


class Child:
    """A process of one part, and what became of it; several may have one name."""

    def __init__(self, name: str, command: Callable[[], list[str]], environ: Mapping[str, str], say: Say) -> None:
        self.name = name
        self.ready = False
        self.was_ready = False  # in its last life
        self.ever_ready = False
        self.deaths = 0  # since it last ran well
        self.start_at = 0.0  # monotonic clock
        self._command = command
        self._environ = environ
        self._say = say
        self._process: subprocess.Popen[bytes] | None = None
        self._started = 0.0
        self._readiness: int | None = None
        self._output: int | None = None
        self._line = b""

    @property
    def running(self) -> bool:
        """Whether its process was started and has not been seen to end."""
        return self._process is not None

    @property
    def descriptors(self) -> list[int]:
        """What to watch for something to read."""
        return [number for number in (self._readiness, self._output) if number is not None]

    def start(self) -> None:
        """Start the process, from the main thread; in a group of its own, so that Ctrl-C reaches its parent only."""
        self._readiness, readiness = os.pipe()
        self._output, output = os.pipe()
        for number in self.descriptors:
            os.set_blocking(number, False)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - commands of ours
                self._command(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**self._environ, READY_FD: str(readiness)},
                pass_fds=(readiness,),
                process_group=0,
            )
        finally:
            os.close(readiness)
            os.close(output)
        self._started = time.monotonic()

    def listen(self) -> None:
        """Take in whatever it has written since."""
        if self._readiness is not None and (said := _read(self._readiness)) is not None:
            self.become_ready() if said else None
            os.close(self._readiness)
            self._readiness = None
        while self._output is not None and (said := _read(self._output)) is not None:
            self._pass_on(said)

    def become_ready(self) -> None:
        """Note that the part can do its work."""
        self.ready = self.ever_ready = True

    def look(self) -> int | None:
        """Return the exit code when the process has just ended (negative: the signal), and plan the next start."""
        code = self._process.poll() if self._process else None
        if code is None:
            return None
        self.listen()
        self._pass_on(b"")
        self.kill()  # what it started itself
        now = time.monotonic()
        self.deaths = 1 if now - self._started > _RAN_WELL else self.deaths + 1
        self.start_at = now + min(_FIRST_PAUSE * 2 ** (self.deaths - 1), _LONGEST_PAUSE)
        self.was_ready, self.ready, self._process = self.ready, False, None
        return code

    def tell(self, number: signal.Signals) -> None:
        """Send the process a signal, if there is one."""
        if self._process:
            self._process.send_signal(number)

    def kill(self) -> None:
        """End the process and everything it started."""
        if self._process:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _pass_on(self, said: bytes) -> None:
        """Say each full line; when nothing more comes (an empty read), also the last one."""
        *lines, self._line = (self._line + said).split(b"\n")
        if self._line and (not said or len(self._line) > _LONGEST_LINE):
            lines, self._line = [*lines, self._line], b""
        for line in lines:
            self._say(self.name, line)
        if not said and self._output is not None:
            os.close(self._output)
            self._output = None


def _read(number: int) -> bytes | None:
    """Return what can be read now: nothing yet is None, never again is empty."""
    try:
        return os.read(number, _LONGEST_LINE)
    except BlockingIOError:
        return None
