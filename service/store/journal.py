"""The journal: an append-only, hash-chained record of every event. It verifies, and it replays to the stored states.

Entries are buffered by the transaction and written last, under a lock of their own, so that the chain has one end and
no transaction waits for it while holding something another one needs.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Text, bindparam, cast, func, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from service.store.dialects import lock_journal
from service.store.tables import JournalEntry

GENESIS = "0" * 64
_BATCH = 500  # entries read at a time

# Said in every transaction, so written once: to put a statement together costs more than to run it.
_END = select(JournalEntry.sequence, JournalEntry.digest).order_by(JournalEntry.sequence.desc()).limit(1)
_VERSIONS = (
    select(JournalEntry.subject, func.max(JournalEntry.version))
    .where(JournalEntry.subject.in_(bindparam("subjects", expanding=True)))
    .group_by(JournalEntry.subject)
)
_APPEND = insert(JournalEntry)


@dataclass(frozen=True)
class Event:
    """Something that happened, not yet written."""

    subject: str
    event: str
    state: str
    incident_id: UUID | None
    data: dict[str, Any] = field(default_factory=dict)


def write(session: Session, events: Sequence[Event], *, actor: str, cause: str, at: datetime) -> None:
    """Append events to the chain; call it last in the transaction."""
    if not events:
        return
    connection = session.connection()
    lock_journal(connection)
    sequence, previous = _end(connection)
    versions = _versions(connection, {event.subject for event in events})
    rows: list[dict[str, Any]] = []
    for event in events:
        sequence += 1
        versions[event.subject] = versions.get(event.subject, 0) + 1
        row = {
            "sequence": sequence, "subject": event.subject, "version": versions[event.subject], "event": event.event,
            "state": event.state, "incident_id": event.incident_id, "actor": actor, "cause": cause, "at": at,
            "data": event.data, "previous": previous,
        }  # fmt: skip
        previous = digest_of(JournalEntry(**row))
        rows.append(row | {"digest": previous})
    connection.execute(_APPEND, rows)


def digest_of(entry: JournalEntry) -> str:
    """SHA-256 over every field of an entry and the digest of the one before it."""
    fields = [
        entry.sequence, entry.subject, entry.version, entry.event, entry.state,
        str(entry.incident_id or ""), entry.actor, entry.cause, entry.at.isoformat(), entry.data, entry.previous,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(fields, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def entries(session: Session, incident_id: UUID | None = None) -> Iterator[JournalEntry]:
    """All entries in order, or those of one incident."""
    query = select(JournalEntry).order_by(JournalEntry.sequence)
    if incident_id:
        query = query.where(JournalEntry.incident_id == incident_id)
    return iter(session.scalars(query.execution_options(yield_per=1000)))


def faults(chain: Iterable[JournalEntry]) -> Iterator[str]:
    """Say, in sentences, where a chain does not hold. Nothing is yielded for a sound one."""
    previous, expected = GENESIS, 1
    for entry in chain:
        if entry.sequence != expected:
            yield f"Entry {expected} is missing: after it comes entry {entry.sequence}."
        if entry.previous != previous:
            yield f"Entry {entry.sequence} does not follow the one before it."
        if entry.digest != digest_of(entry):
            yield f"Entry {entry.sequence} ({entry.event} of {entry.subject}) was changed after it was written."
        previous, expected = entry.digest, entry.sequence + 1


def of(session: Session, subject: str) -> Sequence[JournalEntry]:
    """The entries about one thing, oldest first."""
    query = select(JournalEntry).where(JournalEntry.subject == subject).order_by(JournalEntry.version)
    return session.scalars(query).all()


def length(session: Session) -> int:
    """How many entries there are."""
    return session.scalar(select(func.count()).select_from(JournalEntry)) or 0


def verify(session: Session) -> Iterator[str]:
    """Say, in sentences, what of the stored chain is not as it was written, down to a single byte of any row."""
    spoilt: list[str] = []
    yield from faults(_readable(session, spoilt))
    yield from spoilt


def _readable(session: Session, spoilt: list[str]) -> Iterator[JournalEntry]:
    """All entries that can be read; the others, and those a different spelling was put in of, are named in `spoilt`."""
    last = -(2**63)
    while numbers := session.scalars(
        select(JournalEntry.sequence).where(JournalEntry.sequence > last).order_by(JournalEntry.sequence).limit(_BATCH)
    ).all():
        last = numbers[-1]
        try:
            yield from _as_written(session, numbers[0], last, spoilt)
        except (ValueError, TypeError, DBAPIError):
            for number in numbers:
                try:
                    yield from _as_written(session, number, number, spoilt)
                except (ValueError, TypeError, DBAPIError):
                    spoilt.append(f"Entry {number} cannot be read any more.")


def _as_written(session: Session, first: int, last: int, spoilt: list[str]) -> list[JournalEntry]:
    """Read some entries whole or not at all; what means the same in other bytes was changed as well."""
    table = JournalEntry.__table__.c
    stored = [cast(table[name], Text).label(f"stored_{name}") for name in ("data", "at", "incident_id")]
    rows = session.execute(
        select(JournalEntry, *stored).where(table.sequence.between(first, last)).order_by(table.sequence)
    ).all()
    typed = session.get_bind().dialect.name == "postgresql"  # it keeps no spelling of times and ids
    for row in rows:
        entry: JournalEntry = row[0]
        here = (_in_sqlite(entry.at), entry.incident_id and entry.incident_id.hex)
        if row.stored_data != json.dumps(entry.data) or not (typed or here == (row.stored_at, row.stored_incident_id)):
            spoilt.append(f"Entry {entry.sequence} was written in other bytes.")
    return [row[0] for row in rows]


def _in_sqlite(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ", "microseconds")


def _end(connection: Connection) -> tuple[int, str]:
    last = connection.execute(_END).one_or_none()
    return (last.sequence, last.digest) if last else (0, GENESIS)


def _versions(connection: Connection, subjects: set[str]) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(_VERSIONS, {"subjects": list(subjects)})}
