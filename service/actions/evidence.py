"""Evidence: everything about an incident in one zip file, as it is stored, for whoever has to answer for it later."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions import distribution, paragraphs, showing
from service.store import cells, journal
from service.store.cells import Cell
from service.store.tables import (
    Attempt,
    Decision,
    Delivery,
    Incident,
    JournalEntry,
    Notice,
    PlanRow,
    Received,
    Revision,
)

_COLUMNS = (
    "address",
    "name",
    "state",
    "attempts",
    "since",
    "why",
    "attempt",
    "at",
    "outcome",
    "code",
    "enhanced",
    "text",
)


def write(session: Session, row: Incident, out: Path) -> int:
    """Write the file; return how many entries it has."""
    with ZipFile(out, "w", ZIP_DEFLATED) as file:
        for name, content in _files(session, row):
            file.writestr(name, content)
        return len(file.namelist())


def entry(one: JournalEntry) -> dict[str, Any]:
    """A journal entry as plain values, its digests included."""
    return {
        "sequence": one.sequence,
        "at": one.at.isoformat(),
        "subject": one.subject,
        "version": one.version,
        "event": one.event,
        "state": one.state,
        "actor": one.actor,
        "cause": one.cause,
        "data": dict(one.data),
        "previous": one.previous,
        "digest": one.digest,
    }


def _files(session: Session, row: Incident) -> Iterator[tuple[str, bytes]]:
    yield "incident.json", _json(showing.incident(session, row))
    yield "plan.yaml", session.get_one(PlanRow, row.plan_version).source.encode()
    yield "journal.json", _json([entry(one) for one in journal.entries(session, row.id)])
    for message in cells.messages_of(session, row):
        yield from _of_message(session, cells.by_id(session, message.id))
    for notice in session.scalars(select(Notice).where(Notice.incident_id == row.id).execution_options(yield_per=100)):
        yield (
            f"sent/{notice.created_at:%Y%m%dT%H%M%S}-{notice.kind}-{notice.person}-{notice.id.hex[-6:]}.eml",
            notice.raw,
        )
    received = select(Received).where(Received.incident_id == row.id).execution_options(yield_per=100)
    for mail in session.scalars(received):
        name = f"received/{mail.received_at:%Y%m%dT%H%M%S}-{mail.id}"
        yield f"{name}.eml", mail.raw
        yield f"{name}.json", _json(showing.mail(mail))


def _of_message(session: Session, cell: Cell) -> Iterator[tuple[str, bytes]]:
    folder = f"messages/{cell.message.phase}-{cell.message.audience}-{cell.message.id.hex[-6:]}"
    yield f"{folder}/message.json", _json(showing.message(session, cell))
    revisions = session.scalars(
        select(Revision).where(Revision.message_id == cell.message.id).order_by(Revision.number)
    )
    for revision in revisions:
        head = f"Subject: {revision.subject}\nSHA-256: {revision.sha256}\nAuthor: {revision.author}\n\n"
        yield f"{folder}/revision-{revision.number}.md", (head + revision.body + _own(revision)).encode()
        decisions = select(Decision).where(Decision.revision_id == revision.id).order_by(Decision.made_at)
        made = [
            {"person": one.person, "verdict": one.verdict, "comment": one.comment, "at": one.made_at.isoformat(),
             "mail": str(one.received_id or "")}
            for one in session.scalars(decisions)
        ]  # fmt: skip
        yield f"{folder}/revision-{revision.number}-decisions.json", _json(made)
    sent = distribution.of_message(session, cell.message)
    if sent:
        yield f"{folder}/deliveries.csv", _deliveries(session, sent.id)


def _own(revision: Revision) -> str:
    """The account paragraphs of a revision, below its text."""
    whose = paragraphs.whose(revision)
    return "".join(f"\n\nTo {whose[address]} alone:\n\n{text}" for address, text in paragraphs.of(revision).items())


def _deliveries(session: Session, distribution_id: object) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    query = (
        select(Delivery, Attempt)
        .join(Attempt, Attempt.delivery_id == Delivery.id, isouter=True)
        .where(Delivery.distribution_id == distribution_id)
        .order_by(Delivery.normalised, Attempt.number)
    )
    for row, tried in session.execute(query.execution_options(yield_per=1000)):
        attempt = (
            (tried.number, tried.at.isoformat(), tried.outcome, tried.code, tried.enhanced, tried.text) if tried else ()
        )
        writer.writerow(
            (row.address, row.name, row.state, row.attempts, row.state_since.isoformat(), row.why, *attempt)
        )
    return text.getvalue().encode()


def _json(shown: Any) -> bytes:
    return json.dumps(shown, ensure_ascii=False, indent=2).encode()
