"""Rounds, their steps and the decisions on them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from service.domain.plan import Need, Plan
from service.domain.review import StepView
from service.store.tables import Decision, Notice, Revision, Round, Step

# Said for every reply, so written once: to put a statement together costs more than to run it.
_WITH_ITS_TEXT = (
    select(Round, Revision)
    .join(Revision, Revision.id == Round.revision_id)
    .where(Round.id == bindparam("round"))
    .execution_options(populate_existing=True)
)
_STEPS = select(Step).where(Step.round_id == bindparam("round")).order_by(Step.stage, Step.id)
_LAST_SEEN = (
    select(Revision)
    .join(Round, Round.revision_id == Revision.id)
    .join(Notice, Notice.round_id == Round.id)
    .where(
        Notice.message_id == bindparam("message"),
        Notice.person == bindparam("person"),
        Notice.kind == "request",
        Revision.number < bindparam("before"),
    )
    .order_by(Revision.number.desc())
    .limit(1)
)


def latest(session: Session, message_id: UUID) -> Round | None:
    """The newest round of a message."""
    return session.scalar(select(Round).where(Round.message_id == message_id).order_by(Round.number.desc()).limit(1))


def open_one(session: Session, message_id: UUID) -> Round | None:
    """The round that is under way, if any."""
    return session.scalar(select(Round).where(Round.message_id == message_id, Round.state == "open"))


def with_its_text(session: Session, round_id: UUID) -> tuple[Round, Revision]:
    """A round and the revision it is about, read afresh."""
    round_, revision = session.execute(_WITH_ITS_TEXT, {"round": round_id}).one()
    return round_, revision


def next_number(session: Session, message_id: UUID) -> int:
    """The number of the round to come."""
    return 1 + (session.scalar(select(func.max(Round.number)).where(Round.message_id == message_id)) or 0)


def steps(session: Session, round_id: UUID) -> Sequence[Step]:
    """The steps of a round in route order."""
    return session.scalars(_STEPS, {"round": round_id}).all()


def views(rows: Sequence[Step]) -> list[StepView]:
    """What the rules need to know of these steps."""
    return [StepView(row.stage, Need(row.need), row.state) for row in rows]


def elsewhere(plan: Plan, rows: Sequence[Step], role: str) -> set[str]:
    """Who has answered in another role of this round; where the plan wants separate people, who has any part in one."""
    others = (row for row in rows if row.role != role and row.state != "handed_over")
    return {row.person for row in others if plan.separate_people or row.state in {"approved", "suggested"}}


def decisions(session: Session, revision_id: UUID) -> Sequence[Decision]:
    """Every decision about a revision, in the order they came."""
    query = select(Decision).where(Decision.revision_id == revision_id).order_by(Decision.made_at, Decision.id)
    return session.scalars(query).all()


def last_seen(session: Session, message_id: UUID, person: str, *, before: int) -> Revision | None:
    """The last revision below a number that this person was mailed for review."""
    if before == 1:
        return None
    return session.scalar(_LAST_SEEN, {"message": message_id, "person": person, "before": before})
