"""Sending: claim deliveries, and record what the relay said of each. The socket is used between the two, never inside.

The loop that does so lives in `workers.deliver`; here is what it writes. Mail's words for an answer and the domain's
words for a delivery meet in one small table.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID
from zlib import crc32

from sqlalchemy import ColumnElement, bindparam, exists, select, text, update
from sqlalchemy.orm import Session

from mail.outcome import Kind, Outcome
from service.actions import distribution as distributions
from service.actions import suppression
from service.domain.delivery import DELIVERY, next_wait
from service.domain.errors import Refused
from service.domain.plan import DoubtPolicy
from service.store import cells, deliveries, suppressions
from service.store.cells import Cell
from service.store.deliveries import Claimed, Ending
from service.store.tables import Delivery, Distribution, Message, Notice, Release
from service.store.tx import Tx
from service.store.types import Timestamp
from service.wirelog import Trace

LEASE = timedelta(minutes=15)
LAST_DOT = timedelta(minutes=11)
"""A mail whose lease has less than this left is not sent: ten minutes may pass after its dot (RFC 5321 §4.5.3.2)."""

_EVENTS = {Kind.ACCEPTED: "accept", Kind.DEFERRED: "defer", Kind.REJECTED: "reject", Kind.IN_DOUBT: "doubt"}
_LONGEST_NOTICE_RETRIES = 40

# As the partial indexes have them: with bound values, no database would see that it may use one.
_WAITING = text(f"delivery.{deliveries.WAITING}")
_SENDING = text("delivery.state = 'sending'")


class Result(NamedTuple):
    """What the relay said of one claimed delivery, and when."""

    delivery: str
    attempt: int
    outcome: Outcome
    at: datetime


class _Left(NamedTuple):
    """A claimed delivery whose process is gone."""

    id: UUID
    attempts: int
    distribution_id: UUID | None
    lease_owner: str


def claim(tx: Tx, distribution_id: UUID, owner: str, limit: int) -> list[Claimed]:
    """Take due deliveries of a distribution under a lease; other workers pass them over."""
    return deliveries.claim(tx.session, distribution_id, owner, tx.at, tx.at + LEASE, limit)


def claim_notice(tx: Tx, delivery_id: UUID, owner: str) -> tuple[Claimed, Notice] | None:
    """Take one notice that is due, or nothing where somebody else has it or it is over."""
    claimed = deliveries.claim_one(tx.session, delivery_id, owner, tx.at, tx.at + LEASE)
    if not claimed:
        return None
    return claimed, tx.session.scalars(select(Notice).join(Delivery).where(Delivery.id == delivery_id)).one()


def record(tx: Tx, results: Sequence[Result], owner: str, *, notice: bool, policy: DoubtPolicy) -> None:
    """Write the outcomes of one owner's claimed deliveries; an answer that was already written changes nothing."""
    if results:
        endings = [_ending(result, notice=notice, policy=policy) for result in results]
        deliveries.record(tx.session, endings, owner)


def give_back(tx: Tx, owner: str, claimed: Iterable[str] | None = None, distribution: UUID | None = None) -> None:
    """Put back what this owner claimed and never put on the wire: some, all of a distribution, or all of it."""
    query = update(Delivery).where(Delivery.lease_owner == owner, Delivery.state == "sending")
    if claimed is not None:
        query = query.where(Delivery.id.in_([UUID(one) for one in claimed]))
    if distribution is not None:
        query = query.where(Delivery.distribution_id == distribution)
    tx.session.execute(
        query.values(
            state=DELIVERY.after("sending", "release"),
            lease_owner="",
            lease_until=None,
            attempts=Delivery.attempts - 1,
            state_since=tx.at,
        )
    )


def put_off(tx: Tx, owner: str, until: Mapping[str, datetime]) -> None:
    """Put back what this owner claimed and may not send yet: each is due at its own time."""
    delivery = Delivery.__table__
    tx.session.connection().execute(
        update(Delivery)
        .where(delivery.c.id == bindparam("one"), delivery.c.lease_owner == owner)
        .values(
            state=DELIVERY.after("sending", "release"),
            lease_owner="",
            lease_until=None,
            attempts=delivery.c.attempts - 1,
            state_since=tx.at,
            due_at=bindparam("due", type_=Timestamp()),
        ),
        [{"one": UUID(one), "due": due} for one, due in until.items()],
    )


def fold(tx: Tx, trace: Trace) -> int:
    """Settle what a killed process had claimed, by its wire log; return how many deliveries are in doubt now."""
    left = [
        (row, _left_by(trace, row.id.hex, row.attempts)) for row in _claimed(tx, Delivery.lease_owner == trace.owner)
    ]
    known = [(row, outcome) for row, outcome in left if outcome]
    _record_left(tx, known)
    give_back(tx, trace.owner)
    return sum(outcome.kind is Kind.IN_DOUBT for _, outcome in known)


def end_leases(tx: Tx) -> int:
    """Deliveries whose lease ended and whose process left no trace here: nobody can know, so they are in doubt."""
    gone = _claimed(tx, Delivery.lease_until < tx.at)
    _record_left(tx, [(row, Outcome.in_doubt("the sending process disappeared")) for row in gone])
    return len(gone)


def _claimed(tx: Tx, which: ColumnElement[bool]) -> Sequence[_Left]:
    columns = select(Delivery.id, Delivery.attempts, Delivery.distribution_id, Delivery.lease_owner)
    return [_Left(*row) for row in tx.session.execute(columns.where(_SENDING, which))]


def _record_left(tx: Tx, known: Iterable[tuple[_Left, Outcome]]) -> None:
    """Record for others what became of their deliveries, as each audience wants its doubts treated."""
    groups: dict[tuple[str, UUID | None], list[Result]] = {}
    for row, outcome in known:
        result = Result(row.id.hex, row.attempts, outcome, tx.at)
        groups.setdefault((row.lease_owner, row.distribution_id), []).append(result)
    for (owner, about), some in groups.items():
        policy = _policy(tx.session, about) if about else DoubtPolicy.RESEND
        record(tx, some, owner, notice=about is None, policy=policy)


def _left_by(trace: Trace, delivery: str, attempt: int) -> Outcome | None:
    """What a killed process knew of a delivery it had claimed: nothing, where it was never put on the wire."""
    known = trace.outcomes.get((delivery, attempt))
    if known is None and ((delivery, attempt) in trace.dotted or not trace.same_boot):
        return Outcome.in_doubt("the sending process was killed before the relay's answer")
    return known


def settle(tx: Tx, cell: Cell, address: str, *, resend: bool) -> None:
    """A person says what became of a delivery in doubt: it arrived, or it is to be sent again with its Message-ID."""
    key = suppression.address_of(address)
    distribution = distributions.of_message(tx.session, cell.message)
    if not distribution:
        raise Refused(
            f"{cell.ref} is {cell.message.state.replace('_', ' ')}: nothing of it was sent, nothing is in doubt."
        )
    row = tx.session.scalar(
        select(Delivery).where(Delivery.distribution_id == distribution.id, Delivery.normalised == key)
    )
    if not row:
        raise Refused(
            f"{cell.ref} has no delivery to {address}. `signoff distribution show {cell.ref}` lists those in doubt."
        )
    if row.state != "in_doubt":
        raise Refused(
            f"The delivery to {address} is {row.state.replace('_', ' ')}, not in doubt; there is nothing to settle."
        )
    if resend and (why := suppressions.of(tx.session, key)):
        raise Refused(
            f"{address} is suppressed since then ({why.reason}), so it is not mailed again. Settle it as accepted, "
            f"leave it in doubt, or lift the suppression first: `signoff contacts unsuppress {address}`."
        )
    row.state = DELIVERY.after(row.state, "resend" if resend else "accept")
    row.state_since = row.due_at = tx.at
    row.why = f"settled by {tx.actor}"
    tx.record(
        f"distribution:{distribution.id}",
        "settle",
        incident_id=cell.incident.id,
        delivery=str(row.id),
        settled="resend" if resend else "accepted",
    )
    if resend:
        distributions.reopen(tx, cell, distribution)


def distributions_due(session: Session, at: datetime) -> Sequence[UUID]:
    """Distributions under way that have something to do now: somebody is due, their time is over, or all is done."""
    of_it = Delivery.distribution_id == Distribution.id
    due = exists().where(of_it, _WAITING, Delivery.due_at <= at)
    waiting = exists().where(of_it, _WAITING)
    sending = exists().where(of_it, _SENDING)
    query = (
        select(Distribution.id)
        .join(Message, Message.id == Distribution.message_id)
        .join(Release, Release.id == Distribution.release_id)
        .where(Distribution.completed_at.is_(None), Message.state.in_(("released", "distributing")))
        .where(due | (~waiting & ~sending) | (Release.send_by <= at))
        .where(Release.hold_until <= at)
    )
    return session.scalars(query).all()


def leases_ended(session: Session, at: datetime) -> bool:
    """Whether some claimed delivery's lease is over."""
    return session.scalar(select(Delivery.id).where(_SENDING, Delivery.lease_until < at).limit(1)) is not None


def notices_due(session: Session, at: datetime, limit: int = 200) -> Sequence[UUID]:
    """Deliveries of notices that are due: those whose wake-up was lost, and those that were deferred."""
    query = (
        select(Delivery.id)
        .where(Delivery.distribution_id.is_(None), _WAITING, Delivery.due_at <= at)
        .order_by(Delivery.due_at)
        .limit(limit)
    )
    return session.scalars(query).all()


def in_doubt(session: Session, distribution_id: UUID) -> Sequence[Delivery]:
    """Every delivery of a distribution that a person has to settle."""
    query = select(Delivery).where(Delivery.distribution_id == distribution_id, Delivery.state == "in_doubt")
    return session.scalars(query.order_by(Delivery.normalised)).all()


def _ending(result: Result, *, notice: bool, policy: DoubtPolicy) -> Ending:
    """What follows from an answer: the next state, and when a further attempt is due."""
    outcome = result.outcome
    state = DELIVERY.after("sending", _EVENTS[outcome.kind])
    due = result.at
    if state == "deferred":
        due += next_wait(result.attempt, notice=notice, spread=_spread(result), hint_seconds=outcome.retry_hint)
    again = notice or (policy is DoubtPolicy.RESEND and result.attempt == 1)
    if state == "in_doubt" and again and result.attempt < _LONGEST_NOTICE_RETRIES:
        state = DELIVERY.after(state, "resend")
        due += next_wait(result.attempt, notice=notice, spread=_spread(result))
    return Ending(
        result.delivery,
        result.attempt,
        result.at,
        outcome.kind,
        outcome.code,
        outcome.enhanced,
        outcome.text,
        state,
        due,
    )


def _spread(result: Result) -> float:
    """A number from 0 to 1 that is another one for each delivery and attempt, and the same whenever it is asked for."""
    return crc32(f"{result.delivery}/{result.attempt}".encode()) / 0xFFFFFFFF


def _policy(session: Session, distribution_id: UUID) -> DoubtPolicy:
    distribution = session.get_one(Distribution, distribution_id)
    return cells.by_id(session, distribution.message_id).audience.doubt
