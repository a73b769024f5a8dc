"""The timers: one loop that looks at due times in the database. Whatever a lost hint would have done is found here.

Several timer processes do no harm: everything they find is decided again by the row's state.
"""

import signal
import threading
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import takewhile
from pathlib import Path
from uuid import UUID

import redis
import structlog
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from service.actions import drafting, review, sending
from service.domain.jobs import Job
from service.settings import Settings
from service.store.tables import Message, OutboxJob, Received, Step
from service.toolbox import Toolbox
from service.wirelog import left_behind
from service.wiring import wire
from workers import outbox
from workers.broker import HintBroker, make_broker
from workers.parts import Ready
from workers.publish import hint, publisher

EVERY = 0.25  # seconds
_MOST = 500

_log = structlog.get_logger(__name__)


def run(settings: Settings, ready: Ready) -> None:
    """Look until SIGTERM."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    broker = make_broker(settings.redis_url or "")
    wired = wire(settings, publisher(broker))
    ready()
    while not stop.wait(EVERY):
        tick(wired.tools, broker, settings.data_dir / "wire")
    wired.close()


def tick(tools: Toolbox, broker: HintBroker, wire_folder: Path) -> None:
    """Do everything that is due now; what fails in one duty keeps nothing of the others from being done."""
    _attempt("fold wire logs", partial(fold_wire_logs, tools, wire_folder))
    _attempt("end leases", partial(end_leases, tools))
    _attempt("queue due deliveries", partial(queue_due_deliveries, tools))
    _attempt("queue forgotten mail", partial(queue_forgotten_mail, tools))
    _attempt("check in", partial(check_in, tools))
    _attempt("hint at the outbox", partial(hint_outbox, tools, broker))


def _attempt(duty: str, do: Callable[[], None]) -> None:
    try:
        do()
    except (SQLAlchemyError, OSError) as error:
        _log.warning("timers could not look; they look again", duty=duty, error=str(error)[:500])
    except Exception:  # noqa: BLE001 (the next duty must be done all the same)
        _log.exception("a duty of the timers failed", duty=duty)


def fold_wire_logs(tools: Toolbox, folder: Path) -> None:
    """Settle what killed processes had on the wire."""
    for trace, path in left_behind(folder):
        with tools.begin("timers", "recover") as tx:
            doubt = sending.fold(tx, trace)
        path.unlink(missing_ok=True)
        _log.info("folded the wire log of a process that is gone", owner=trace.owner, in_doubt=doubt)


def end_leases(tools: Toolbox) -> None:
    """Deliveries whose process vanished without a trace are in doubt, and listed."""
    with tools.look() as session:
        ended = sending.leases_ended(session, tools.now())
    if ended:
        with tools.begin("timers", "leases") as tx:
            sending.end_leases(tx)


def queue_due_deliveries(tools: Toolbox) -> None:
    """Deliveries that were deferred, and distributions whose hold is over or whose time has passed."""
    with tools.look() as session:
        at = tools.now()
        notices = [(Job.SEND_NOTICE, row) for row in sending.notices_due(session, at)]
        bulk = [(Job.SEND_DISTRIBUTION, row) for row in sending.distributions_due(session, at)]
        known = set(session.execute(select(OutboxJob.job, OutboxJob.about)).all()) if notices or bulk else set()
    missing = [(job, about) for job, about in notices + bulk if (job.value, about) not in known]
    if missing:
        with tools.begin("timers", "due") as tx:
            for job, about in missing:
                tx.later(job, about)


def queue_forgotten_mail(tools: Toolbox) -> None:
    """Every kept mail is read some day, even if its job was lost with its outbox row."""
    with tools.look() as session:
        old = tools.now() - timedelta(minutes=1)
        jobs = select(OutboxJob.about).where(OutboxJob.job == Job.READ_MAIL)
        query = select(Received.id).where(
            Received.state == "stored", Received.received_at < old, Received.id.not_in(jobs)
        )
        forgotten = session.scalars(query.limit(_MOST)).all()
    if forgotten:
        with tools.begin("timers", "forgotten") as tx:
            for received_id in forgotten:
                tx.later(Job.READ_MAIL, received_id)


def check_in(tools: Toolbox) -> None:
    """Requests and drafts whose time has passed."""
    with tools.look() as session:
        at = tools.now()
        steps = session.scalars(
            select(Step.id).where(Step.state.in_(("asked", "suggested")), Step.due_at <= at).limit(_MOST)
        ).all()
        drafts = session.scalars(
            select(Message.id).where(Message.state == "drafting", Message.draft_due_at <= at).limit(_MOST)
        ).all()
    for step_id in steps:
        _attempt("check in with a reviewer", partial(_check_in_step, tools, step_id))
    for message_id in drafts:
        _attempt("check in with an author", partial(_check_in_draft, tools, message_id))


def _check_in_step(tools: Toolbox, step_id: UUID) -> None:
    with tools.begin("timers", "check-in") as tx:
        review.check_in(tools, tx, step_id)


def _check_in_draft(tools: Toolbox, message_id: UUID) -> None:
    with tools.begin("timers", "check-in") as tx:
        drafting.check_in(tools, tx, message_id)


def hint_outbox(tools: Toolbox, broker: HintBroker) -> None:
    """Hint at every job that is due; while Redis is away nothing counts, and the first look after its return hints."""
    outbox.moved_on(tools, list(takewhile(partial(_hinted, broker), outbox.due(tools, Job, _MOST))))


def _hinted(broker: HintBroker, job: OutboxJob) -> bool:
    try:
        broker.enqueue(hint(job, again=True))
    except redis.RedisError as error:
        _log.warning("redis is away; jobs wait in the outbox", error=str(error))
        return False
    return True
