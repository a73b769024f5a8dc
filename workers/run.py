"""A worker process: dramatiq's threads, one set for each queue, and a few hands for what it asks of itself."""

import gc
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from queue import SimpleQueue
from uuid import UUID

import dramatiq

from service.domain.decision import read
from service.settings import Settings
from service.signing import signing_key
from service.store.tables import OutboxJob
from service.wirelog import WireLog
from service.wiring import wire
from templates.rendering import warm
from workers.broker import BULK, NOTICES, HintBroker, make_broker, run_worker
from workers.jobs import Work
from workers.limits import over_redis
from workers.outbox import instead_of_redis
from workers.parts import Ready
from workers.publish import ACTOR, own_hands
from workers.timers import fold_wire_logs

THREADS = {NOTICES: 4, BULK: 1}  # one distribution at a time in a process: its loop keeps many connections busy
_HANDS = 2
_GARBAGE = 10_000  # new objects between two looks for cycles: mails make none, and 700 are only half a chunk
_NOTHING_MORE: Sequence[OutboxJob] = ()
_TURN = 0.0005  # seconds; a reply comes back from the database forty times, and waits so long behind a distribution


def run(settings: Settings, ready: Ready) -> None:
    """Work until SIGTERM."""
    signing_key(settings)  # one that is no use is told now, not with the first mail
    broker = make_broker(settings.redis_url or "")
    at_hand: SimpleQueue[Sequence[OutboxJob]] = SimpleQueue()
    wired = wire(settings, own_hands(broker, at_hand))
    broker.instead = instead_of_redis(wired.tools)
    fold_wire_logs(wired.tools, settings.data_dir / "wire")  # a host of workers alone has no timers to do it
    log, stop = WireLog(settings.data_dir / "wire"), threading.Event()
    work = Work(wired.tools, log, over_redis(settings.redis_url or "", settings.domain_limits), stop.is_set)
    warm()
    read("approve")  # the first reply opens the phrase book at its beginning, which takes longer than ten others
    sys.setswitchinterval(_TURN)
    gc.set_threshold(_GARBAGE)
    gc.freeze()  # what a process begins with is never garbage, and to look through it takes longer than a reply may
    _declare(broker, work)
    work.watch.start()
    with _hands(work, at_hand):
        ready()
        run_worker(broker, THREADS, stop)
    log.close()
    wired.close()


@contextmanager
def _hands(work: Work, at_hand: "SimpleQueue[Sequence[OutboxJob]]") -> Iterator[None]:
    """Keep threads at hand for the block; however it ends they finish what is queued, so that the process can end."""
    hands = [threading.Thread(target=_lend, args=(work, at_hand), name="hand") for _ in range(_HANDS)]
    for hand in hands:
        hand.start()
    try:
        yield
    finally:
        for _ in hands:
            at_hand.put(_NOTHING_MORE)
        for hand in hands:
            hand.join()


def _lend(work: Work, at_hand: "SimpleQueue[Sequence[OutboxJob]]") -> None:
    """Do jobs of this process until told to stop."""
    while jobs := at_hand.get():
        for job in jobs:
            work.do(job.job, job.about, job.id)


def _declare(broker: HintBroker, work: Work) -> None:
    """Tell dramatiq what a hint of each queue runs."""

    def work_on(job: str, about: str, row: str, again: bool) -> None:
        work.do(job, UUID(about), UUID(row) if row else None, again=again)

    for queue in THREADS:
        dramatiq.actor(actor_name=f"{ACTOR}_{queue}", queue_name=queue, broker=broker)(work_on)
