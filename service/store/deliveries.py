"""Deliveries by the thousand: planned by one statement, claimed under a lease and recorded by chunk.

What follows from an answer is decided by the caller. These few statements are what every mail of a distribution costs,
so they are written out: an ORM between them and the driver would cost more than the mail does.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, Uuid, bindparam, case, insert, literal, literal_column, select, text
from sqlalchemy.orm import Session

from service.domain.delivery import DELIVERY
from service.store.dialects import as_key, as_text, count_anew, numbered_id, skip_locked, write_chunk
from service.store.tables import Delivery
from service.store.types import Timestamp

_CHUNK: Final = {
    "delivery": "uuid", "owner": "text", "number": "integer", "at": "timestamptz", "outcome": "text", "code": "integer",
    "enhanced": "text", "text": "text", "state": "text", "due_at": "timestamptz", "why": "text",
}  # fmt: skip
_ATTEMPT: Final = (
    "INSERT INTO attempt (delivery_id, number, at, outcome, code, enhanced, text)",
    "new.delivery, new.number, new.at, new.outcome, new.code, new.enhanced, new.text",
)
_ENDING: Final = (  # a lease has its owner for as long as the state is "sending", so the owner alone is asked for
    """UPDATE delivery SET state = new.state, state_since = new.at, due_at = new.due_at, why = new.why,
    lease_owner = '', lease_until = NULL""",
    "id = new.delivery AND lease_owner = new.owner",
)
WAITING: Final = "state IN ('queued', 'deferred')"
"""As the partial index of due deliveries has it: with bound values, no database would see that it may use it."""


class Claimed(NamedTuple):
    """A delivery this process may send until its lease ends; its id as 32 hexadecimal letters, here and on the wire."""

    id: str
    address: str
    name: str
    fields: Mapping[str, str]
    attempt: int
    lease_until: datetime


class Ending(NamedTuple):
    """How one attempt ended: what was answered, and the state and due time that follow from it."""

    delivery: str
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
        "id": literal_column(numbered_id(session.get_bind().dialect.name, at), Uuid()),
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
    count_anew(session.connection(), "delivery")
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
    write_chunk(connection, _CHUNK, [_row(connection, one, owner) for one in endings], insert=_ATTEMPT, update=_ENDING)


def _row(connection: Connection, one: Ending, owner: str) -> tuple[Any, ...]:
    """A row of `_CHUNK`."""
    delivery, number, at, outcome, code, enhanced, words, state, due_at = one
    then = as_text(connection, at)
    due = then if due_at is at else as_text(connection, due_at)
    return delivery, owner, number, then, outcome, code, enhanced, words, state, due, _said(code, enhanced, words)


def _claim(session: Session, due: str, about: UUID, owner: str, at: datetime, until: datetime) -> list[Claimed]:
    lock = skip_locked(session.get_bind().dialect.name)
    statement = text(
        "UPDATE delivery SET state = :sending, state_since = :at, lease_owner = :owner, lease_until = :until, "  # noqa: S608 (the SQL is ours, values are bound)
        f"attempts = attempts + 1 WHERE id IN (SELECT id FROM delivery WHERE {due}{lock}) "
        "RETURNING id, address, name, CAST(fields AS TEXT), attempts"
    ).bindparams(
        bindparam("about", about, Uuid()),
        bindparam("at", at, Timestamp()),
        bindparam("until", until, Timestamp()),
        owner=owner,
        sending=DELIVERY.after("queued", "claim"),
    )
    rows = session.connection().execute(statement).all()
    all_fields = json.loads(f"[{','.join([row[3] for row in rows])}]")  # read at once: a chunk of small objects
    return [
        Claimed(as_key(id_), address, name, fields, attempt, until)
        for (id_, address, name, _, attempt), fields in zip(rows, all_fields, strict=True)
    ]


def _said(code: int, enhanced: str, words: str) -> str:
    """The relay's last words as a person reads them."""
    if code and enhanced:
        return f"{code} {enhanced} {words}" if words else f"{code} {enhanced}"
    return " ".join([part for part in (str(code or ""), enhanced, words) if part])
