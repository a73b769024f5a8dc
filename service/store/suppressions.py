"""Addresses not to be mailed, and the deliveries that wait for one of them.

What is written here meets two others at work: a plan that is choosing recipients at this moment (`hold_still`), and a
sender that has claimed a delivery and may put it back (`leave_out` says which, so that they are looked at again).
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select, text
from sqlalchemy.orm import Session

from service.domain.delivery import DELIVERY
from service.store.dialects import as_key
from service.store.tables import Delivery, Suppression
from service.store.types import Timestamp

_CHUNK: Final = 5_000
_NOT_BEFORE: Final = timedelta(minutes=30)  # longer than any lease: until then it was looked at again
_LEAVE_OUT: Final = """
UPDATE delivery
SET state = CASE WHEN state = 'sending' THEN state ELSE :suppressed END,
    state_since = CASE WHEN state = 'sending' THEN state_since ELSE :at END,
    due_at = CASE WHEN state = 'sending' THEN :not_before ELSE due_at END,
    why = CASE WHEN state = 'sending' THEN why ELSE
        (SELECT 'suppressed: ' || reason FROM suppression WHERE suppression.normalised = delivery.normalised) END
WHERE distribution_id IN (SELECT id FROM distribution WHERE completed_at IS NULL)
  AND state IN ('queued', 'deferred', 'sending') AND {which}
RETURNING id, distribution_id, state
"""


class Entry(NamedTuple):
    """One suppressed address: as written, as compared, why, and since when."""

    address: str
    normalised: str
    reason: str
    since: datetime


class LeftOut(NamedTuple):
    """What became of the deliveries under way to suppressed addresses."""

    suppressed: Sequence[UUID]  # the distribution of each delivery that ends here
    claimed: Sequence[UUID]  # deliveries a sender has at this moment


def add(session: Session, entries: Iterable[Entry]) -> int:
    """Write addresses that are not suppressed yet and return how many; the others keep their reason and date."""
    added, left = 0, iter(entries)
    statement = text(
        "INSERT INTO suppression (address, normalised, reason, since) VALUES (:address, :normalised, :reason, :since) "
        "ON CONFLICT DO NOTHING"
    ).bindparams(bindparam("since", type_=Timestamp()))
    while chunk := [entry._asdict() for entry in islice(left, _CHUNK)]:
        done = session.connection().execute(statement, chunk, execution_options={"preserve_rowcount": True})
        added += done.rowcount
    return added


def remove(session: Session, normalised: str) -> str | None:
    """Let an address be mailed again; return why it was not, or None where it was."""
    gone = delete(Suppression).where(Suppression.normalised == normalised).returning(Suppression.reason)
    return session.execute(gone).scalar_one_or_none()


def of(session: Session, normalised: str) -> Suppression | None:
    """Why and since when an address is suppressed, or None."""
    return session.get(Suppression, normalised, populate_existing=True)


def every(session: Session) -> Iterator[Entry]:
    """All suppressed addresses in a stable order, read as they are asked for."""
    query = select(Suppression.address, Suppression.normalised, Suppression.reason, Suppression.since)
    rows = session.execute(query.order_by(Suppression.normalised), execution_options={"yield_per": _CHUNK})
    return (Entry(*row) for row in rows)


def by_reason(session: Session) -> list[tuple[str, int, datetime, datetime]]:
    """Each reason with its number of addresses and its first and last date, the most frequent first."""
    since, addresses = Suppression.since, func.count()
    query = select(Suppression.reason, addresses, func.min(since), func.max(since)).group_by(Suppression.reason)
    rows = session.execute(query.order_by(addresses.desc(), Suppression.reason))
    return [(reason, number, first, last) for reason, number, first, last in rows]


def newest(session: Session, most: int) -> Sequence[Suppression]:
    """The addresses suppressed last."""
    return session.scalars(
        select(Suppression).order_by(Suppression.since.desc(), Suppression.normalised).limit(most)
    ).all()


def number(session: Session) -> int:
    """How many addresses are suppressed."""
    return session.scalar(select(func.count()).select_from(Suppression)) or 0


def hold_still(session: Session) -> None:
    """Let nobody suppress an address until this transaction ends: whoever plans recipients sees all or is seen.

    Without it, PostgreSQL would let a plan read the suppressions before one is committed and write its deliveries after
    that one has looked for them. SQLite has one writer at a time.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(text("LOCK TABLE suppression IN SHARE MODE"))


def leave_out(session: Session, at: datetime, normalised: str | None = None) -> LeftOut:
    """End the waiting deliveries of open distributions to an address, or to every suppressed one.

    A claimed delivery may still come back unsent; it is then not due before somebody has looked at it again.
    """
    which = "normalised = :one" if normalised is not None else "normalised IN (SELECT normalised FROM suppression)"
    return _leave_out(session, at, which, {"one": normalised} if normalised is not None else {})


def waits(session: Session, delivery_id: UUID) -> Delivery | None:
    """The delivery if it is not over yet, locked, and its address is suppressed."""
    query = select(Delivery).join(Suppression, Suppression.normalised == Delivery.normalised)
    open_ = Delivery.state.in_(("queued", "deferred", "sending"))
    return session.scalar(query.where(Delivery.id == delivery_id, open_).with_for_update(of=Delivery))


def _leave_out(session: Session, at: datetime, which: str, values: dict[str, str]) -> LeftOut:
    statement = text(_LEAVE_OUT.format(which=which)).bindparams(
        bindparam("at", at, Timestamp()),
        bindparam("not_before", at + _NOT_BEFORE, Timestamp()),
        suppressed=DELIVERY.after("queued", "suppress"),
        **values,
    )
    rows = session.connection().execute(statement).all()
    return LeftOut(
        [UUID(as_key(distribution)) for _, distribution, state in rows if state != "sending"],
        [UUID(as_key(delivery)) for delivery, _, state in rows if state == "sending"],
    )
