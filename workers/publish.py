"""Publishing: right after a commit its jobs become hints; what is missed here is found by the timers.

A worker does its own urgent jobs itself, on a thread at hand, so that the next reviewer is asked without another trip
through Redis. Everybody else puts hints into the queue; a Redis that is away costs time only.
"""

from collections.abc import Callable, Sequence
from queue import SimpleQueue
from typing import Any

import redis
import structlog
from dramatiq import Message

from service.domain.jobs import Job
from service.store.tables import OutboxJob
from workers.broker import BULK, NOTICES, HintBroker

ACTOR = "work"
QUEUES = {
    Job.READ_MAIL: NOTICES,
    Job.SEND_NOTICE: NOTICES,
    Job.PLAN_DISTRIBUTION: BULK,
    Job.SEND_DISTRIBUTION: BULK,
    Job.LEAVE_OUT: NOTICES,
}

_log = structlog.get_logger(__name__)


def hint(job: OutboxJob, *, again: bool = False) -> Message[Any]:
    """Make the hint at a job; `again`: it may have been hinted at before, and somebody may have died of it."""
    queue = QUEUES[Job(job.job)]
    row = (job.job, str(job.about), str(job.id), again)
    return Message(queue_name=queue, actor_name=f"{ACTOR}_{queue}", args=row, kwargs={}, options={})


def publisher(broker: HintBroker) -> Callable[[Sequence[OutboxJob]], None]:
    """Publish through Redis; jobs that cannot be published now stay in the outbox."""

    def publish(jobs: Sequence[OutboxJob]) -> None:
        try:
            for job in jobs:
                broker.enqueue(hint(job))
        except redis.RedisError as error:
            _log.warning("hints not published; the timers will", jobs=len(jobs), error=str(error))

    return publish


def own_hands(broker: HintBroker, at_hand: "SimpleQueue[Sequence[OutboxJob]]") -> Callable[[Sequence[OutboxJob]], None]:
    """Hand notices to a thread of this process, and publish the rest.

    The notices of one transaction go to one thread, in their order: the next reviewer is asked before the last one
    gets a receipt, and two mails that are made at once in one process would each take as long as both.
    """
    others = publisher(broker)

    def publish(jobs: Sequence[OutboxJob]) -> None:
        notices = [job for job in jobs if job.job == Job.SEND_NOTICE]
        if notices:
            at_hand.put(notices)
        others([job for job in jobs if job.job != Job.SEND_NOTICE])

    return publish
