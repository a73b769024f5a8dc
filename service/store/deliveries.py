"""Deliveries by the thousand: planned by one statement, claimed under a lease and recorded by chunk.

What follows from an answer is decided by the caller. These few statements are what every mail of a distribution costs,
so they are written out: an ORM between them and the driver would cost more than the mail does.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, case, insert, literal, literal_column, select, text
from sqlalchemy.orm import Session

from service.domain.delivery import DELIVERY
from service.store.dialects import as_fields, as_id, bulk_insert, bulk_update, fresh_id, skip_locked
from service.store.ids import new_ids
from service.store.tables import Delivery
from service.store.types import Timestamp

_ATTEMPT: Final = {
    "id": "uuid", "delivery_id": "uuid", "number": "integer", "at": "timestamptz", "outcome": "text", "code": "integer",
    "enhanced": "text", "text": "text",
}  # fmt: skip
_ENDING: Final = {
    "state": "text", "state_since": "timestamptz", "due_at": "timestamptz", "why": "text", "lease_owner": "text",
    "lease_until": "timestamptz",
}  # fmt: skip
WAITING: Final = "state IN ('queued', 'deferred')"
"""As the partial index of due deliveries has it: with bound values, no database would see that it may use it."""


class Claimed(NamedTuple):
    """A delivery this process may send until its lease ends."""

    id: UUID
    address: str
    name: str
    fields: Mapping[str, str]
    attempt: int
    lease_until: datetime


class Ending(NamedTuple):
    """How one attempt ended: what was answered, and the state and due time that follow from it."""

    delivery: UUID
    attempt: int
    at: datetime
    outcome: str
    code: int
    enhanced: str
    text: str
    state: str
    due_at: datetime


def plan(session: Session, distribution_id: UUID, choice: Select[*tuple[Any, ...]], at: datetime, due: datetime) -> int:
    """Write a delivery for every row of a choice (see `contacts.choice`) in one statement; return how many."""
    chosen = choice.subquery()
    left_out = chosen.c.excluded != ""
    values = {
        "id": literal_column(fresh_id(session.get_bind().dialect.name, at), Uuid()),
        "distribution_id": literal(distribution_id, Uuid()),
        "address": chosen.c.address,
        "normalised": chosen.c.normalised,
        "name": chosen.c.name,
        "fields": chosen.c.fields,
        "state": case((left_out, DELIVERY.after(DELIVERY.start, "suppress")), else_=DELIVERY.start),
        "state_since": literal(at, Timestamp()),
        "attempts": literal(0),
        "due_at": literal(due, Timestamp()),
        "lease_owner": literal(""),
        "why": chosen.c.excluded,
    }
    statement = insert(Delivery).from_select(list(values), select(*values.values()), include_defaults=False)
    counted = session.connection().execute(statement, execution_options={"preserve_rowcount": True})
    return int(counted.rowcount)


def claim(
    session: Session, distribution_id: UUID, owner: str, at: datetime, until: datetime, most: int
) -> list[Claimed]:
    """Take due deliveries of a distribution, those that waited longest first; other workers pass them over."""
    due = f"distribution_id = :about AND {WAITING} AND due_at <= :at ORDER BY due_at LIMIT {most}"
    return _claim(session, due, distribution_id, owner, at, until)


def claim_one(session: Session, delivery_id: UUID, owner: str, at: datetime, until: datetime) -> Claimed | None:
    """Take one delivery if it is due, or nothing where somebody else has it or it is over."""
    due = f"id = :about AND {WAITING} AND due_at <= :at"
    return next(iter(_claim(session, due, delivery_id, owner, at, until)), None)


def record(session: Session, endings: Sequence[Ending], owner: str) -> None:
    """Write how this owner's claimed deliveries ended; one that was already written changes nothing."""
    connection = session.connection()
    attempts = [
        (key, one.delivery, one.attempt, one.at, one.outcome, one.code, one.enhanced, one.text)
        for key, one in zip(new_ids(len(endings)), endings, strict=True)
    ]
    bulk_insert(connection, "attempt", _ATTEMPT, attempts)
    rows = [(one.delivery, one.state, one.at, one.due_at, _said(one), "", None) for one in endings]
    mine = "delivery.state = 'sending' AND delivery.lease_owner = {}"
    bulk_update(connection, "delivery", _ENDING, rows, where=mine, value=owner)


def _claim(session: Session, due: str, about: UUID, owner: str, at: datetime, until: datetime) -> list[Claimed]:
    lock = skip_locked(session.get_bind().dialect.name)
    statement = text(
        "UPDATE delivery SET state = :sending, state_since = :at, lease_owner = :owner, lease_until = :until, "  # noqa: S608 (the SQL is ours, values are bound)
        f"attempts = attempts + 1 WHERE id IN (SELECT id FROM delivery WHERE {due}{lock}) "
        "RETURNING id, address, name, fields, attempts"
    ).bindparams(
        bindparam("about", about, Uuid()),
        bindparam("at", at, Timestamp()),
        bindparam("until", until, Timestamp()),
        owner=owner,
        sending=DELIVERY.after("queued", "claim"),
    )
    rows = session.connection().execute(statement).all()
    return [
        Claimed(as_id(id_), address, name, as_fields(fields), attempt, until)
        for id_, address, name, fields, attempt in rows
    ]


def _said(one: Ending) -> str:
    """The relay's last words as a person reads them."""
    return " ".join(part for part in (str(one.code or ""), one.enhanced, one.text) if part)
