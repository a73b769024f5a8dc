"""A run's bookkeeping, on a thread of its own: while the database writes, the wire goes on.

Everything is done in the order it was given. What is written may fall a few chunks behind what was sent, which the wire
log bridges; then the wire waits.
"""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self, TypeVar

_MOST_BEHIND = 1  # writes that wait or are under way

Answer = TypeVar("Answer")


class Ledger:
    """One thread for one run; leaving the block waits for everything, and raises what went wrong."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="ledger")
        self._written: deque[Future[None]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.shutdown()
        while self._written:
            self._written.popleft().result()

    def ask(self, question: Callable[[], Answer]) -> Future[Answer]:
        """Find something out, to be fetched when it is needed."""
        return self._thread.submit(question)

    def write(self, work: Callable[[], None]) -> None:
        """Write something; wait only where too much is not written yet."""
        self._written.append(self._thread.submit(work))
        while len(self._written) > _MOST_BEHIND or (self._written and self._written[0].done()):
            self._written.popleft().result()
