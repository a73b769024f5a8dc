"""Group commit: calls that may block run on one thread of their own, and what queues up meanwhile goes in together.

While nothing is going on a call starts at once; under load the thread takes everything that was asked since it last
looked, so that fifty sessions share one commit. The work is a plain function from a batch to its results. Once asked,
a piece of work is done, even when the session that asked has gone.
"""

import asyncio
import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Group(Generic[Item, Result]):
    """A thread and its queue; `work` returns one result for each item, in order, and an exception fails the batch."""

    def __init__(self, name: str, work: Callable[[Sequence[Item]], Sequence[Result]]) -> None:
        self._work = work
        self._loop = asyncio.get_running_loop()
        self._asked: SimpleQueue[tuple[Item, asyncio.Future[Result]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    async def ask(self, item: Item) -> Result:
        """Have the item worked on and return its result, or raise what the work raised for its batch."""
        answer: asyncio.Future[Result] = self._loop.create_future()
        self._asked.put((item, answer))
        return await answer

    async def close(self) -> None:
        """Finish what was asked, then end the thread."""
        self._asked.put(None)
        await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        while (first := self._asked.get()) is not None:
            batch = [first]
            last = self._gather(batch)
            self._do(batch)
            if last:
                return

    def _gather(self, batch: list[tuple[Item, asyncio.Future[Result]]]) -> bool:
        """Add all that waits; True when the end of the queue was among it."""
        try:
            while (asked := self._asked.get_nowait()) is not None:
                batch.append(asked)
        except Empty:
            return False
        return True

    def _do(self, batch: Sequence[tuple[Item, asyncio.Future[Result]]]) -> None:
        answers = [answer for _, answer in batch]
        try:
            results = self._work([item for item, _ in batch])
        except Exception as error:  # noqa: BLE001 - whoever asked decides what a failure means
            self._loop.call_soon_threadsafe(_fail, answers, error)
        else:
            self._loop.call_soon_threadsafe(_deliver, answers, results)


def _deliver(answers: Sequence[asyncio.Future[Result]], results: Sequence[Result]) -> None:
    for answer, result in zip(answers, results, strict=True):
        if not answer.done():  # a session that has gone has cancelled its answer
            answer.set_result(result)


def _fail(answers: Sequence[asyncio.Future[Result]], error: Exception) -> None:
    for answer in answers:
        if not answer.done():
            answer.set_exception(error)
