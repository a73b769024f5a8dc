"""Jobs of the outbox that are due: the timers hint at them, and a worker whose Redis is away takes them itself.

A job stays in the outbox until it is done. Whoever hints at one or takes one moves its due time on, so that it comes
again, later each time; two that take the same at once find out by the due time they saw.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta

import structlog
from dramatiq import Message
from sqlalchemy import select, update
from sqlalchemy.exc import SQLAlchemyError

from service.domain.jobs import Job
from service.store.tables import OutboxJob
from service.toolbox import Toolbox
from workers.broker import Instead
from workers.publish import QUEUES, hint

_AGAIN = timedelta(seconds=3)  # a job that is still in the outbox then comes once more, then twice as late, …
_LATEST = timedelta(minutes=2)
_LATEST_URGENT = timedelta(seconds=5)  # somebody waits for these
_URGENT = frozenset({Job.READ_MAIL, Job.SEND_NOTICE, Job.SEND_DISTRIBUTION})

_log = structlog.get_logger(__name__)


def due(tools: Toolbox, jobs: Iterable[Job], most: int) -> Sequence[OutboxJob]:
    """Return the jobs of these kinds that are due, at most so many, the longest due first."""
    kinds = OutboxJob.job.in_(list(jobs))
    query = select(OutboxJob).where(OutboxJob.due_at <= tools.now(), kinds).order_by(OutboxJob.due_at).limit(most)
    with tools.look() as session:
        return session.scalars(query).all()


def moved_on(tools: Toolbox, jobs: Sequence[OutboxJob]) -> list[OutboxJob]:
    """Move the due times on, and return the jobs that nobody else had moved or done since they were read."""
    if not jobs:
        return []
    with tools.begin("timers", "outbox") as tx:
        moved = []
        for job in jobs:
            latest = _LATEST_URGENT if job.job in _URGENT else _LATEST
            later = tx.at + min(latest, _AGAIN * 2 ** min(job.tries, 10))
            seen = OutboxJob.id == job.id, OutboxJob.due_at == job.due_at
            change = update(OutboxJob).where(*seen).values(due_at=later, tries=OutboxJob.tries + 1)
            moved += [job] if tx.session.connection().execute(change).rowcount else []
    return moved


def instead_of_redis(tools: Toolbox) -> Instead:
    """Take jobs from the outbox itself; a database that is away as well is no worse than an empty outbox."""

    def instead(queue: str, most: int) -> list[Message[None]]:
        kinds = [job for job, its_queue in QUEUES.items() if its_queue == queue]
        try:
            return [hint(job, again=True) for job in moved_on(tools, due(tools, kinds, most))]
        except SQLAlchemyError as error:
            _log.warning("the outbox cannot be looked at", error=str(error)[:500])
            return []

    return instead
