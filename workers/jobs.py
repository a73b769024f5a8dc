"""Every background job, one line each; a hint names a job and a row, and the row's state decides what happens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError

from service.actions import intake, letters, suppression
from service.domain.jobs import Job
from service.toolbox import Toolbox
from service.wirelog import WireLog
from workers import deliver
from workers.figures import RECEIVED
from workers.limits import Limits

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Work:
    """What a process needs to do jobs."""

    tools: Toolbox
    wire: WireLog
    limits: Limits = field(default_factory=Limits)
    stopping: Callable[[], bool] = lambda: False  # whether this process was told to end

    def do(self, job: str, about: UUID, row: UUID | None) -> None:
        """Do one job; what fails is logged and stays in the outbox, to be tried again."""
        try:
            _JOBS[Job(job)](self, about, row)
        except Exception as error:  # noqa: BLE001 (whatever a job breaks on must not end the thread)
            _log.exception("job failed", job=job, about=str(about))
            if job == Job.READ_MAIL:
                self._count_failure(about, row, error)

    def _count_failure(self, received_id: UUID, job: UUID | None, error: Exception) -> None:
        """A mail that breaks its own reading again and again is kept for a person."""
        try:
            with self.tools.begin("worker", f"received:{received_id}") as tx:
                if intake.give_up(tx, received_id, f"{type(error).__name__}: {error}") and job:
                    tx.done(job)
        except SQLAlchemyError as trouble:
            _log.warning("failure not counted", received=str(received_id), error=str(trouble)[:500])

    def read_mail(self, received_id: UUID, job: UUID | None) -> None:
        """Understand one kept mail, then apply it in one transaction."""
        with self.tools.look() as session:
            letter = letters.load(self.tools, session, received_id)
        seen = intake.see(self.tools, letter)
        with self.tools.begin("mail", f"received:{received_id}") as tx:
            ended = intake.apply(self.tools, tx, seen)
            if job:
                tx.done(job)
        if ended:
            RECEIVED.labels(*ended).inc()

    def leave_out(self, delivery_id: UUID, job: UUID | None) -> None:
        """Look again at a delivery that was claimed when its address was suppressed."""
        with self.tools.begin("worker", "suppression") as tx:
            suppression.look_again(tx, delivery_id, job)


_JOBS: dict[Job, Callable[[Work, UUID, UUID | None], None]] = {
    Job.READ_MAIL: Work.read_mail,
    Job.SEND_NOTICE: lambda work, about, row: deliver.send_notice(work.tools, work.wire, about, row),
    Job.PLAN_DISTRIBUTION: lambda work, about, row: deliver.plan_distribution(work.tools, about, row),
    Job.SEND_DISTRIBUTION: lambda work, about, row: deliver.send_distribution(
        work.tools, work.wire, about, row, limits=work.limits, stopping=work.stopping
    ),
    Job.LEAVE_OUT: Work.leave_out,
}
