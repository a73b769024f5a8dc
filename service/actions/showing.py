"""What is shown of a thing to people and scripts: plain values, the same for command line and API (docs/contract)."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions import distribution, overview, paragraphs
from service.domain.review import AWAITED
from service.store import cells, rounds
from service.store.cells import Cell
from service.store.tables import Delivery, Distribution, Incident, Received, Release, Revision

Shown = dict[str, Any]


def incident(session: Session, row: Incident) -> Shown:
    """An incident with its grid."""
    return {
        "ref": f"INC-{row.number}",
        "title": row.title,
        "severity": row.severity,
        "phase": row.phase,
        "state": row.state,
        "opened_at": _time(row.opened_at),
        "closed_at": _time(row.closed_at),
        "plan_version": row.plan_version,
        "facts": dict(row.facts),
        "messages": [
            {
                "ref": f"INC-{row.number}/{view.phase}/{view.audience}",
                "phase": view.phase,
                "audience": view.audience,
                "state": view.state,
                "revision": view.revision,
                "turn": view.turn,
                "since": _time(view.since),
                "due_at": _time(view.due),
            }
            for cells_of_audience in overview.grid(session, row)
            for view in cells_of_audience
            if view.state
        ],
    }


def message(session: Session, cell: Cell) -> Shown:
    """A message with its newest text, the steps of its last round, and what was said about it."""
    revision = cells.latest_revision(session, cell.message.id)
    round_ = rounds.latest(session, cell.message.id)
    steps = rounds.steps(session, round_.id) if round_ else ()
    asked_about = session.get_one(Revision, round_.revision_id) if round_ else revision
    decisions = rounds.decisions(session, asked_about.id)
    objected = {step.id for step in steps if step.state == "objected"}
    return {
        "ref": cell.ref,
        "state": cell.message.state,
        "phase": cell.message.phase,
        "audience": cell.message.audience,
        "author": cell.message.author,
        "revision": {
            "number": revision.number,
            "sha256": revision.sha256,
            "subject": revision.subject,
            "body": revision.body,
            "paragraphs": [
                {"address": address, "text": text, "given_by": revision.paragraphs[address]["given"]}
                for address, text in paragraphs.of(revision).items()
            ],
            "author": revision.author,
        },
        "steps": [
            {
                "role": step.role,
                "person": step.person,
                "state": step.state,
                "asked_at": _time(step.asked_at),
                "due_at": _time(step.due_at) if step.state in AWAITED else None,
                "decided_at": _time(step.decided_at),
                "revision": asked_about.number,
            }
            for step in steps
        ],
        "objections": [
            {"person": one.person, "reason": one.comment, "at": _time(one.made_at), "revision": asked_about.number}
            for one in decisions
            if one.verdict == "object" and one.step_id in objected
        ],
        "suggestions": [
            {"person": one.person, "text": one.comment, "at": _time(one.made_at), "revision": asked_about.number}
            for one in decisions
            if one.verdict == "suggest"
        ],
    }


def sending(session: Session, cell: Cell, now: datetime) -> Shown:
    """A distribution with its sums, its rate and when it should be done."""
    row = distribution.of_message(session, cell.message)
    if row is None:
        return {"ref": cell.ref, "state": cell.message.state, "recipients": 0}
    sums = distribution.sums(session, row)
    rate = distribution.rate_per_second(row, sums, now)
    release = session.get_one(Release, row.release_id)
    left = sums["queued"] + sums["sending"] + sums["deferred"]
    doubt = select(Delivery.address, Delivery.why).where(
        Delivery.distribution_id == row.id, Delivery.state == "in_doubt"
    )
    return {
        "ref": cell.ref,
        "state": cell.message.state,
        "recipients": row.recipients,
        **sums,
        "rate_per_second": rate,
        "released_by": release.released_by,
        "hold_until": _time(release.hold_until),
        "send_by": _time(release.send_by),
        "started_at": _time(row.started_at),
        "completed_at": _time(row.completed_at),
        "estimated_completion": _estimate(row, left, rate, now),
        "in_doubt_addresses": [
            {"address": address, "why": why} for address, why in session.execute(doubt.order_by(Delivery.normalised))
        ],
        "by_domain": distribution.by_domain(session, row),
    }


def mail(row: Received) -> Shown:
    """A received mail, without its bytes."""
    return {
        "id": str(row.id),
        "state": row.state,
        "kind": row.kind,
        "why": row.why,
        "recipient": row.recipient,
        "sender": row.sender,
        "person": row.person,
        "subject": row.subject,
        "decision": row.decision,
        "new_text": row.new_text,
        "received_at": _time(row.received_at),
        "peer": row.peer,
    }


def _estimate(row: Distribution, left: int, rate: float, now: datetime) -> str | None:
    if row.completed_at or not left or not rate:
        return None
    return _time(datetime.fromtimestamp(now.timestamp() + left / rate, now.tzinfo))


def _time(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None
