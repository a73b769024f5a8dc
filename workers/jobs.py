"""Every background job, one line each; a hint names a job and a row, and the row's state decides what happens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError

from service.actions import intake, letters, suppression
from service.domain.jobs import Job
from service.toolbox import Toolbox
from service.wirelog import WireLog
from workers import deliver
from workers.figures import RECEIVED
from workers.limits import Limits
from workers.watch import Watch

# A database or a network that is away: no fault of the mail.
_PASSES = (OperationalError, InterfaceError, ConnectionError, TimeoutError)
_NAMES_PAUSE = timedelta(minutes=1)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Work:
    """What a process needs to do jobs."""

    tools: Toolbox
    wire: WireLog
    limits: Limits = field(default_factory=Limits)
    stopping: Callable[[], bool] = lambda: False  # whether this process was told to end
    watch: Watch = field(default_factory=Watch)

    def do(self, job: str, about: UUID, row: UUID | None, *, again: bool = False) -> None:
        """Do one job; what fails is logged and stays in the outbox, to be tried again."""
        try:
            _JOBS[Job(job)](self, about, row, again)
        except _PASSES as error:
            _log.warning("job put off", job=job, about=str(about), error=str(error)[:500])
        except Exception:  # noqa: BLE001 (whatever a job breaks on must not end the thread)
            _log.exception("job failed", job=job, about=str(about))

    def read_mail(self, received_id: UUID, job: UUID | None, *, again: bool = False) -> None:
        """Read a kept mail, after whatever the same hand sent before it: "approve" and "undo" mean it in that order."""
        with self.tools.look() as session:
            earlier = intake.earlier(session, received_id)
        if all(self._read(one, None, again=True) for one in earlier):
            self._read(received_id, job, again=again)

    def _read(self, received_id: UUID, job: UUID | None, *, again: bool) -> bool:
        """Read one mail; False where somebody else is at it, and this has to wait for them."""
        if again:
            with self.tools.begin("worker", f"received:{received_id}") as tx:
                if not intake.begin(self.tools, tx, received_id):
                    return False
        try:
            with self.watch.over(received_id):
                self._understand(received_id, job)
        except _PASSES:
            with self.tools.begin("worker", f"received:{received_id}") as tx:
                intake.put_back(tx, received_id)
            raise
        except Exception as error:
            self._count_failure(received_id, job, error)
            raise
        return True

    def _understand(self, received_id: UUID, job: UUID | None) -> None:
        """Understand one kept mail, then apply it in one transaction."""
        with self.tools.look() as session:
            letter = letters.load(self.tools, session, received_id)
        seen = intake.see(self.tools, letter)
        ended = None
        with self.tools.begin("mail", f"received:{received_id}") as tx:
            waits = intake.waits_for_names(tx, seen)
            if not waits:
                ended = intake.apply(self.tools, tx, seen)
            if job and waits:
                tx.again(job, tx.at + _NAMES_PAUSE)
            elif job:
                tx.done(job)
        if ended:
            RECEIVED.labels(*ended).inc()

    def _count_failure(self, received_id: UUID, job: UUID | None, error: Exception) -> None:
        """A mail that breaks its own reading again and again is kept for a person."""
        try:
            with self.tools.begin("worker", f"received:{received_id}") as tx:
                if intake.give_up(self.tools, tx, received_id, f"{type(error).__name__}: {error}") and job:
                    tx.done(job)
        except SQLAlchemyError as trouble:
            _log.warning("failure not counted", received=str(received_id), error=str(trouble)[:500])

    def leave_out(self, delivery_id: UUID, job: UUID | None) -> None:
        """Look again at a delivery that was claimed when its address was suppressed."""
        with self.tools.begin("worker", "suppression") as tx:
            suppression.look_again(tx, delivery_id, job)


_JOBS: dict[Job, Callable[[Work, UUID, UUID | None, bool], None]] = {
    Job.READ_MAIL: lambda work, about, row, again: work.read_mail(about, row, again=again),
    Job.SEND_NOTICE: lambda work, about, row, _: deliver.send_notice(work.tools, work.wire, about, row),
    Job.PLAN_DISTRIBUTION: lambda work, about, row, _: deliver.plan_distribution(work.tools, about, row),
    Job.SEND_DISTRIBUTION: lambda work, about, row, _: deliver.send_distribution(
        work.tools, work.wire, about, row, limits=work.limits, stopping=work.stopping
    ),
    Job.LEAVE_OUT: lambda work, about, row, _: work.leave_out(about, row),
}
