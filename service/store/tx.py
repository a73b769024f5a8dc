"""A transaction: one action, its journal entries and its later work, all or nothing.

A door opens `with database.begin(actor, cause) as tx` and calls one action; the action never commits. Jobs are rows of
the outbox in the same transaction; right after the commit they are handed to whoever publishes in this process, and a
timer publishes what was missed.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.orm import Session

from service.domain.jobs import Job
from service.domain.lifecycle import Lifecycle
from service.store import journal
from service.store.dialects import open_engine
from service.store.ids import new_id
from service.store.tables import Message, OutboxJob, Round, Step

_OWN_HINT = timedelta(seconds=3)
_ADD_JOBS = insert(OutboxJob)
_DONE = delete(OutboxJob).where(OutboxJob.id == bindparam("job"))

Publish = Callable[[Sequence[OutboxJob]], None]


def publish_nothing(_jobs: Sequence[OutboxJob]) -> None:
    """For processes without a queue, such as the command line: the timers find the jobs in the outbox."""


@dataclass
class Tx:
    """What an action may do to the database."""

    session: Session
    actor: str
    cause: str
    at: datetime
    grace: timedelta = timedelta(0)  # how long the timers leave a job alone that this process publishes itself
    events: list[journal.Event] = field(default_factory=list)
    jobs: list[OutboxJob] = field(default_factory=list)  # due now
    planned: list[OutboxJob] = field(default_factory=list)  # due later

    def record(self, subject: str, event: str, *, state: str = "", incident_id: UUID | None, **data: Any) -> None:
        """Note an event for the journal."""
        self.events.append(journal.Event(subject, event, state, incident_id, data))

    def move(
        self, row: Message | Round | Step, lifecycle: Lifecycle, event: str, *, incident_id: UUID, **data: Any
    ) -> None:
        """Move a thing along its lifecycle and note it; `NotAllowed` where the table has no such row."""
        row.state = lifecycle.after(row.state, event)
        if isinstance(row, Message):
            row.state_since = self.at
        self.record(f"{row.__tablename__}:{row.id}", event, state=row.state, incident_id=incident_id, **data)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Do something that may be refused: what it wrote, noted and queued goes with it, the rest stays."""
        events, jobs, planned = len(self.events), len(self.jobs), len(self.planned)
        try:
            with self.session.begin_nested():
                yield
        except Exception:
            del self.events[events:], self.jobs[jobs:], self.planned[planned:]
            raise

    def later(self, job: Job, about: UUID, at: datetime | None = None) -> None:
        """Write a job into the outbox; it is published after the commit, or at its time."""
        if at is None or at <= self.at:
            self.jobs.append(OutboxJob(id=new_id(), job=job, about=about, due_at=self.at + self.grace))
        else:
            self.planned.append(OutboxJob(id=new_id(), job=job, about=about, due_at=at))

    def again(self, job: UUID, at: datetime) -> None:
        """Leave a job in the outbox for another try at that time."""
        self.session.execute(update(OutboxJob).where(OutboxJob.id == job).values(due_at=at, tries=0))

    def done(self, job: UUID) -> None:
        """Take a finished job out of the outbox."""
        self.session.connection().execute(_DONE, {"job": job})

    def write_down(self, cause: str) -> None:
        """Write what was queued and noted, last in the transaction; the journal names what the transaction was for."""
        self.session.flush()
        if jobs := [*self.jobs, *self.planned]:
            rows = [{"id": row.id, "job": row.job, "about": row.about, "due_at": row.due_at} for row in jobs]
            self.session.connection().execute(_ADD_JOBS, rows)
        journal.write(self.session, self.events, actor=self.actor, cause=cause, at=self.at)


class Database:
    """One database as one process uses it."""

    def __init__(self, url: str, now: Callable[[], datetime], publish: Publish = publish_nothing) -> None:
        self.engine = open_engine(url)
        self.publish = publish
        self._now = now
        self._grace = timedelta(0) if publish is publish_nothing else _OWN_HINT
        # SQLite has one writer, and whoever waits for it sleeps and looks: threads of one process take turns instead.
        self._turn: AbstractContextManager[object] = Lock() if self.engine.dialect.name == "sqlite" else nullcontext()

    @contextmanager
    def begin(self, actor: str, cause: str) -> Iterator[Tx]:
        """Open a writing transaction; it commits at the end of the block and rolls back on any exception."""
        with self._turn, Session(self.engine, expire_on_commit=False) as session, session.begin():
            tx = Tx(session, actor, cause, self._now(), self._grace)
            yield tx
            tx.write_down(cause)
        if tx.jobs:
            self.publish(tx.jobs)

    @contextmanager
    def look(self) -> Iterator[Session]:
        """Open a reading transaction: it sees one moment and takes no write lock."""
        engine = self.engine.execution_options(reading=True)
        with Session(engine, expire_on_commit=False) as session:
            yield session

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()
