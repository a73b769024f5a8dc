"""Rounds, their steps and the decisions on them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.domain.plan import Need
from service.domain.review import StepView
from service.store.tables import Decision, Notice, Revision, Round, Step


def latest(session: Session, message_id: UUID) -> Round | None:
    """The newest round of a message."""
    return session.scalar(select(Round).where(Round.message_id == message_id).order_by(Round.number.desc()).limit(1))


def open_one(session: Session, message_id: UUID) -> Round | None:
    """The round that is under way, if any."""
    return session.scalar(select(Round).where(Round.message_id == message_id, Round.state == "open"))


def next_number(session: Session, message_id: UUID) -> int:
    """The number of the round to come."""
    return 1 + (session.scalar(select(func.max(Round.number)).where(Round.message_id == message_id)) or 0)


def steps(session: Session, round_id: UUID) -> Sequence[Step]:
    """The steps of a round in route order."""
    return session.scalars(select(Step).where(Step.round_id == round_id).order_by(Step.stage, Step.id)).all()


def views(rows: Sequence[Step]) -> list[StepView]:
    """What the rules need to know of these steps."""
    return [StepView(row.stage, Need(row.need), row.state) for row in rows]


def decisions(session: Session, revision_id: UUID) -> Sequence[Decision]:
    """Every decision about a revision, in the order they came."""
    query = select(Decision).where(Decision.revision_id == revision_id).order_by(Decision.made_at, Decision.id)
    return session.scalars(query).all()


def last_seen(session: Session, message_id: UUID, person: str, *, before: int) -> Revision | None:
    """The last revision below a number that this person was mailed for review."""
    query = (
        select(Revision)
        .join(Round, Round.revision_id == Revision.id)
        .join(Notice, Notice.round_id == Round.id)
        .where(
            Notice.message_id == message_id,
            Notice.person == person,
            Notice.kind == "request",
            Revision.number < before,
        )
        .order_by(Revision.number.desc())
        .limit(1)
    )
    return session.scalar(query)
