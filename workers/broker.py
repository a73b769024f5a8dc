"""The queue as we use it: hints to look at a row, quick, and nothing that would matter if it were lost.

dramatiq's Redis broker without any of its middleware: the row a hint names decides what happens, so there are no
retries, delays, time limits or results here. Its consumer, which sleeps and looks, is replaced by one that blocks in
Redis until there is work. A Redis that is away or emptied costs time only: hints that got lost are swept by the timers,
and while it does not answer a consumer asks `instead` what there is to do.
"""

import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import redis
import structlog
from dramatiq import Message, Worker
from dramatiq.broker import Consumer, MessageProxy
from dramatiq.brokers.redis import MAINTENANCE_SCALE, RedisBroker, _RedisConsumer
from dramatiq.errors import ConnectionClosed
from redis.backoff import NoBackoff
from redis.retry import Retry

NOTICES = "notices"  # small and urgent: mail to people of the process
BULK = "bulk"  # chunks of a distribution

Instead = Callable[[str, int], Sequence[Message[Any]]]  # hints for a queue, at most so many, found without Redis

_log = structlog.get_logger(__name__)

_LOOK_MS = 500  # how long a consumer blocks before it shows that it lives, and sees that it should stop
_DEAD_AFTER_MS = 5000  # what a process silent for so long had fetched is given to others
_SOCKET_SECONDS = 5.0  # more than a consumer blocks
_LEFT_ALONE = 10  # times as long as a Redis took to fail: one that hangs must not keep clients and workers waiting
_FINISH_MS = 15_000  # how long jobs may go on after SIGTERM


def nothing_instead(_queue: str, _most: int) -> Sequence[Message[Any]]:
    """For processes that wait until Redis is back."""
    return ()


class HintBroker(RedisBroker):
    """A Redis broker for hints: no delayed queues, and consumers that block instead of polling."""

    instead: Instead = staticmethod(nothing_instead)
    _alone_until = 0.0  # on the monotonic clock

    @contextmanager
    def reach(self) -> Iterator[None]:
        """Talk to Redis for the block; one that has just failed is left alone for a while, and fails at once."""
        begin = time.monotonic()
        if begin < self._alone_until:
            raise redis.ConnectionError("it did not answer a moment ago")
        try:
            yield
        except redis.RedisError:
            end = time.monotonic()
            self._alone_until = end + _LEFT_ALONE * (end - begin)
            raise

    @property
    def consumer_class(self) -> type[Consumer]:
        """What the worker's threads fetch with."""
        return BlockingConsumer

    def declare_queue(self, queue_name: str) -> None:
        """Declare a queue without the second one dramatiq keeps for delayed messages: our timers are rows."""
        if queue_name not in self.queues:
            self.emit_before("declare_queue", queue_name)
            self.queues.add(queue_name)
            self.emit_after("declare_queue", queue_name)

    def enqueue(self, message: Message[Any], *, delay: int | None = None) -> Message[Any]:
        """Put a hint in its queue; raise redis.RedisError at once where Redis does not answer."""
        if delay is not None:
            raise ValueError("a hint cannot be delayed: write a row with its due time")
        with self.reach():
            return super().enqueue(message)


class BlockingConsumer(_RedisConsumer):
    """Fetches hints as dramatiq does, but waits for them inside Redis.

    `BLMOVE queue queue LEFT LEFT` changes nothing and returns when the queue holds something, whoever put it there.
    While this process has as much work as it may hold, it waits for one of its own jobs to end. While Redis does not
    answer, the hints are those of `broker.instead`; Redis never hears of them.
    """

    def __init__(self, broker: HintBroker, queue_name: str, prefetch: int, timeout: int) -> None:
        super().__init__(broker, queue_name, prefetch, timeout)  # type: ignore[no-untyped-call]
        self._room = threading.Event()
        self._away = False
        self._found: list[Message[Any]] = []  # without Redis, and not handed out yet
        self._without = set[str]()  # ids of hints that Redis does not know
        self._list = f"{broker.namespace}:{queue_name}"

    def __next__(self) -> MessageProxy | None:
        if self._found:
            return MessageProxy(self._found.pop(0))
        hint = self._from_cache()
        try:
            if hint is None:
                with self.broker.reach():
                    hint = self._fetched()
            if hint is None:
                self._wait()
        except redis.RedisError as error:
            self._do_without(error)
            return None
        self._away = False
        return hint

    def ack(self, message: MessageProxy) -> None:
        """Say that a hint's job has ended, well or not."""
        self._settle(super().ack, message)

    def nack(self, message: MessageProxy) -> None:
        """Say that nobody can work on a hint; Redis keeps it aside for a week."""
        self._settle(super().nack, message)

    def requeue(self, messages: Iterable[MessageProxy]) -> None:
        """Give hints back to Redis that were fetched and not worked on; the rows of others are found again."""
        super().requeue([message for message in messages if message.message_id not in self._without])  # type: ignore[no-untyped-call]

    def _settle(self, settle: Any, message: MessageProxy) -> None:
        """Tell Redis that a hint is done with, or let it be: a hint that comes again finds its row decided."""
        try:
            if message.message_id not in self._without:
                with self.broker.reach():
                    settle(message)
        except (ConnectionClosed, redis.RedisError) as error:
            _log.warning("hint not acknowledged", queue=self.queue_name, error=str(error))
        finally:
            self._without.discard(message.message_id)
            self.queued_message_ids.discard(message.message_id)
            self._room.set()

    def _from_cache(self) -> MessageProxy | None:
        while self.message_cache:
            data = self.message_cache.pop(0)
            if data is not None:  # None: its text went when Redis was emptied
                message = Message.decode(data)
                self.queued_message_ids.add(message.message_id)
                return MessageProxy(message)
        return None

    def _fetched(self) -> MessageProxy | None:
        """Fetch as many hints as there is room for; asking for none still tells Redis that this process lives."""
        self._room.clear()
        room = max(0, self.prefetch - self.outstanding_message_count)
        self.message_cache = self.broker.do_fetch(self.queue_name, room)
        return self._from_cache()

    def _do_without(self, error: redis.RedisError) -> None:
        """Find work elsewhere, or try again soon; dramatiq's own three seconds would be most of the five promised."""
        if not self._away:
            _log.warning("redis does not answer; jobs are found in the outbox", queue=self.queue_name, error=str(error))
        self._away = True
        room = self.prefetch - self.outstanding_message_count
        self._found = list(self.broker.instead(self.queue_name, room)) if room > 0 else []
        ids = {message.message_id for message in self._found}
        self._without |= ids
        self.queued_message_ids |= ids
        if not ids:
            time.sleep(_LOOK_MS / 1000)

    def _wait(self) -> None:
        if self.outstanding_message_count < self.prefetch:
            self.broker.client.blmove(self._list, self._list, self.timeout / 1000, "LEFT", "LEFT")
        else:
            self._room.wait(self.timeout / 1000)


def make_broker(redis_url: str) -> HintBroker:
    """Return a broker for publishing and consuming; it connects when it is first used."""
    pool = redis.ConnectionPool.from_url(
        redis_url,
        socket_timeout=_SOCKET_SECONDS,
        socket_connect_timeout=_SOCKET_SECONDS,
        retry=Retry(NoBackoff(), 1),  # once, for a kept connection that a restart cut; waiting is for the sweep
    )
    broker = HintBroker(  # type: ignore[no-untyped-call]
        client=redis.Redis(connection_pool=pool),
        middleware=[],
        heartbeat_timeout=_DEAD_AFTER_MS,
        maintenance_chance=MAINTENANCE_SCALE,  # look for dead processes at every fetch, not at one in a thousand
    )
    for queue in (NOTICES, BULK):
        broker.declare_queue(queue)
    return broker


def run_worker(broker: HintBroker, threads: Mapping[str, int], stop: threading.Event | None = None) -> None:
    """Work on each queue with its own threads until SIGTERM, SIGINT or `stop`; then finish what was begun.

    Queues share nothing, so a notice never waits for a chunk of a distribution. Call it from the main thread.
    """
    stopping = stop or threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    workers = [_start(broker, queue, count) for queue, count in threads.items()]
    stopping.wait()
    ending = [threading.Thread(target=worker.stop, args=(_FINISH_MS,)) for worker in workers]
    for thread in ending:
        thread.start()
    for thread in ending:
        thread.join()


def _start(broker: HintBroker, queue: str, threads: int) -> Worker:
    worker = Worker(broker, queues={queue}, worker_threads=threads, worker_timeout=_LOOK_MS)
    worker.queue_prefetch = threads  # fetch no more than is worked on: the rest is for other processes
    worker.start()
    broker.middleware.pop()  # would start consumers for queues declared later, and warns when it is there twice
    return worker
