"""The loop that keeps processes running: starts what is due, hears what they say, sees what ended, stops all in order.

One thread and one `select`: it wakes when a child writes or ends, when a signal comes, when a pause is over. A child
that dies starts again after a pause that grows; one that never once became ready ends the whole, with a sentence.
"""

import os
import select
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import structlog

from workers.child import Child

_STOPS_IN_ORDER = (("web", "smtp"), ("timers",), ("worker",), ("redis",))  # doors first; last what others need
_GRACE = 20.0  # seconds a part has to finish what it is at; workers give their jobs 15
_HOPELESS = 5  # deaths without ever having been ready
_ASK_AGAIN = 0.01  # seconds between two looks at a child that does not say by itself that it is ready
_LONGEST_WAIT = 1.0

_log = structlog.get_logger(__name__)


class CannotStart(Exception):
    """A part never became ready; what it said about it stands above."""


def supervise(children: Sequence[Child], announce: Callable[[], None]) -> None:
    """Keep the children running until SIGTERM, SIGINT or SIGHUP; then stop them in order.

    The embedded server is ready before the others start. `announce` is called once, when all are ready. Raises
    `CannotStart`; must be called from the main thread.
    """
    with _signals() as signals:
        loop = _Loop(children, signals)
        try:
            loop.keep([child for child in children if child.name == "redis"])
            loop.keep(children)
            if not signals.told:
                announce()
            loop.keep(children, until_ready=False)
        finally:
            loop.stop()


class _Signals:
    """Which signals came; `descriptor` can be read when one did."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.told = 0  # how often we were told to stop

    def stop(self, *_signal: object) -> None:
        self.told += 1


@contextmanager
def _signals() -> Iterator[_Signals]:
    """Turn signals into something to read for the block."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signals = _Signals(reading)
    woken_before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    before = {number: signal.signal(number, signals.stop) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    before[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, lambda *_: None)  # only has to wake us
    try:
        yield signals
    finally:
        for number, action in before.items():
            signal.signal(number, action)
        signal.set_wakeup_fd(woken_before)
        os.close(reading)
        os.close(writing)


class _Loop:
    """Turns round until what it waits for has come about."""

    def __init__(self, children: Sequence[Child], signals: _Signals) -> None:
        self._children = children
        self._signals = signals

    def keep(self, children: Sequence[Child], *, until_ready: bool = True) -> None:
        """Keep these running until told to stop, or until all of them are ready."""
        while not self._signals.told and not (until_ready and all(child.ready for child in children)):
            for child in children:
                if not child.running and child.start_at <= time.monotonic():
                    child.start()
            self._turn(until=min((child.start_at for child in children if not child.running), default=None))
            _give_up_on_hopeless(children)

    def stop(self) -> None:
        """End all children, those first that bring in work; a second signal ends them at once."""
        _log.info("stopping")
        patience = self._signals.told
        for names in _STOPS_IN_ORDER:
            group = [child for child in self._children if child.name in names]
            for child in group:
                child.tell(signal.SIGTERM)
            deadline = time.monotonic() + _GRACE
            while _running(group) and time.monotonic() < deadline and self._signals.told == patience:
                self._turn(until=deadline)
            for child in _running(group):
                _log.warning("part did not end in time", name=child.name)
                child.kill()
            while _running(group):
                self._turn(until=None)
        _log.info("stopped")

    def _turn(self, until: float | None) -> None:
        """Wait for news, at most until then, and take it in."""
        self._wait(until)
        for child in _running(self._children):
            child.listen()
            _report(child, child.look())

    def _wait(self, until: float | None) -> None:
        longest = _LONGEST_WAIT if all(child.ready for child in _running(self._children)) else _ASK_AGAIN
        seconds = longest if until is None else max(0.0, min(longest, until - time.monotonic()))
        watched = [number for child in self._children for number in child.descriptors]
        readable, _, _ = select.select([self._signals.descriptor, *watched], [], [], seconds)
        if self._signals.descriptor in readable:
            os.read(self._signals.descriptor, 4096)


def _report(child: Child, code: int | None) -> None:
    if code:
        _log.warning("part died", name=child.name, code=code, deaths=child.deaths)
    elif code is not None:
        _log.info("part ended", name=child.name)


def _give_up_on_hopeless(children: Sequence[Child]) -> None:
    for child in children:
        if child.deaths >= _HOPELESS and not child.ever_ready:
            raise CannotStart(f"The part {child.name} could not be started; what it said about it stands above.")


def _running(children: Sequence[Child]) -> list[Child]:
    return [child for child in children if child.running]
