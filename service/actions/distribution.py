"""Distribution: a released revision on its way to one audience, with frozen text and frozen recipients.

Who is written to is chosen in `recipients`; giving single mails to the relay is `sending`. Here a distribution is
planned, started, halted, resumed and ended, and its sums are counted.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from service.actions import notices, paragraphs
from service.actions.audience_mail import fingerprint, frozen_mail
from service.actions.recipients import chosen
from service.domain.delivery import DELIVERY, OPEN, STATES, sums_agree
from service.domain.errors import Refused
from service.domain.jobs import Job
from service.domain.lifecycle import NotAllowed
from service.domain.message import MESSAGE
from service.store import cells, deliveries
from service.store.cells import Cell
from service.store.tables import Delivery, Distribution, Message, Release, Revision
from service.store.tx import Tx
from service.toolbox import Toolbox


def plan(tx: Tx, release_id: UUID) -> bool:
    """Freeze text and recipients of a release, once; the sending starts when the hold is over.

    False, and nothing frozen, where the text no longer renders as it was approved (rule 6).
    """
    row = tx.session.get_one(Release, release_id)
    cell = cells.by_id(tx.session, row.message_id, lock=True)
    if tx.session.scalar(select(Distribution.id).where(Distribution.release_id == release_id)):
        return True
    revision = tx.session.get_one(Revision, row.revision_id)
    if fingerprint(revision.subject, revision.body, paragraphs.of(revision)) != row.sha256:
        return False
    mail = frozen_mail(cell, revision)
    distribution = Distribution(
        release_id=row.id, message_id=cell.message.id, subject=mail.subject, text=mail.text, html=mail.html,
        paragraphs=mail.paragraphs, sender_name=mail.sender.name, sender_address=mail.sender.address, recipients=0,
        planned_at=tx.at,
    )  # fmt: skip
    tx.session.add(distribution)
    tx.session.flush()
    choice = chosen(tx.session, cell, revision)
    distribution.recipients = deliveries.plan(tx.session, distribution.id, choice, tx.at, row.hold_until)
    _note(tx, cell, distribution, "plan", recipients=distribution.recipients, sha256=row.sha256)
    tx.later(Job.SEND_DISTRIBUTION, distribution.id, row.hold_until)
    return True


def refuse_other_words(tools: Toolbox, tx: Tx, release_id: UUID) -> None:
    """What was not approved is not sent: it halts before anybody has it, and the chain is told why."""
    cell = cells.by_id(tx.session, tx.session.get_one(Release, release_id).message_id, lock=True)
    if cell.message.state in {"released", "distributing"}:
        halt(
            tools,
            tx,
            cell,
            "Signoff itself (the text no longer renders as it was approved: withdraw it, draft it anew)",
        )


def start(tx: Tx, distribution: Distribution) -> bool:
    """The hold is over: the sending begins. False where it may not go on, because of a halt or the end of its time."""
    cell = cells.by_id(tx.session, distribution.message_id, lock=True)
    row = tx.session.get_one(Release, distribution.release_id)
    if cell.message.state == "released" and tx.at >= row.hold_until:
        tx.move(cell.message, MESSAGE, "start", incident_id=cell.incident.id)
        distribution.started_at = tx.at
        _note(tx, cell, distribution, "start")
    return cell.message.state == "distributing"


def halt(tools: Toolbox, tx: Tx, cell: Cell, by: str) -> str:
    """Stop at the next recipient; return in a sentence who already has it."""
    _move(tx, cell, "halt", by=by)
    had = already(tx.session, cell)
    notices.halted(tools, tx, cell, by, had)
    return had


def trip(tools: Toolbox, tx: Tx, distribution: Distribution, why: str) -> None:
    """The breaker: too much goes wrong, so the sending halts itself and everybody of the chain is told why."""
    cell = cells.by_id(tx.session, distribution.message_id, lock=True)
    if cell.message.state == "distributing":
        halt(tools, tx, cell, f"Signoff itself ({why})")


def reopen(tx: Tx, cell: Cell, distribution: Distribution) -> None:
    """Something is to be sent again after all: a distribution that was complete is under way once more."""
    if cell.message.state == "distributed":
        tx.move(cell.message, MESSAGE, "resend", incident_id=cell.incident.id)
        distribution.completed_at = None
    tx.later(Job.SEND_DISTRIBUTION, distribution.id)


def resume(tools: Toolbox, tx: Tx, cell: Cell, by: str) -> None:
    """Go on with those who do not have it yet."""
    _move(tx, cell, "resume", by=by)
    distribution = of_message(tx.session, cell.message)
    if distribution:
        distribution.started_at = distribution.started_at or tx.at
        tx.later(Job.SEND_DISTRIBUTION, distribution.id)
        complete(tools, tx, distribution)
    else:
        release_id = tx.session.scalars(select(Release.id).where(Release.message_id == cell.message.id)).one()
        tx.later(Job.PLAN_DISTRIBUTION, release_id)


def cancel_rest(tx: Tx, cell: Cell, why: str) -> str:
    """Withdraw a halted message: who has it, has it; nobody else gets it. Return that in a sentence."""
    _move(tx, cell, "withdraw", why=why)
    distribution = of_message(tx.session, cell.message)
    if distribution:
        _end_waiting(tx, distribution, "cancel", "withdrawn")
        distribution.completed_at = tx.at
        _note(tx, cell, distribution, "complete", sums=sums(tx.session, distribution))
    return already(tx.session, cell)


def complete(tools: Toolbox, tx: Tx, distribution: Distribution) -> bool:
    """End a distribution whose sums agree: every recipient has ended and is counted once (rule 15)."""
    cell = cells.by_id(tx.session, distribution.message_id, lock=True)
    if cell.message.state != "distributing":
        return False
    row = tx.session.get_one(Release, distribution.release_id)
    if tx.at >= row.send_by:
        _end_waiting(tx, distribution, "expire", "the release's send-by time passed")
    counts = sums(tx.session, distribution)
    if not sums_agree(distribution.recipients, counts):
        return False
    tx.move(cell.message, MESSAGE, "complete", incident_id=cell.incident.id)
    distribution.completed_at = tx.at
    _note(tx, cell, distribution, "complete", sums=counts)
    notices.distributed(tools, tx, cell, distribution, counts)
    return True


def of_message(session: Session, message: Message) -> Distribution | None:
    """The distribution of a message, once it was planned."""
    return session.scalar(select(Distribution).where(Distribution.message_id == message.id))


def sums(session: Session, distribution: Distribution) -> dict[str, int]:
    """Deliveries by state, zeros included."""
    rows = session.execute(
        select(Delivery.state, func.count()).where(Delivery.distribution_id == distribution.id).group_by(Delivery.state)
    )
    counted = {state: number for state, number in rows}  # noqa: C416 (rows are not pairs to mypy)
    return {state: counted.get(state, 0) for state in STATES}


def already(session: Session, cell: Cell) -> str:
    """Who has it already, in a sentence."""
    distribution = of_message(session, cell.message)
    if distribution is None:
        return "Nobody has it yet."
    counts = sums(session, distribution)
    got = sum(counts[state] for state in ("accepted", "bounced", "complained"))
    waiting = sum(counts[state] for state in OPEN)
    doubt = f", {counts['in_doubt']:,} in doubt" if counts["in_doubt"] else ""
    others = distribution.recipients - got - waiting - counts["in_doubt"]
    left_out = f"; {others:,} {'gets' if others == 1 else 'get'} no mail of it" if others else ""
    return f"{got:,} of {distribution.recipients:,} have it already{doubt}; {waiting:,} do not have it yet{left_out}."


def by_domain(session: Session, distribution: Distribution, most: int = 20) -> dict[str, dict[str, int]]:
    """Deliveries by destination domain and state, the largest domains first."""
    address = Delivery.normalised
    before = func.rtrim(address, func.replace(address, "@", ""))  # all up to the last "@": both databases know this
    domain = func.substr(address, func.length(before) + 1).label("domain")
    query = select(domain, Delivery.state, func.count()).where(Delivery.distribution_id == distribution.id)
    counted: dict[str, dict[str, int]] = {}
    for name, state, number in session.execute(query.group_by(domain, Delivery.state)):
        counted.setdefault(name, {})[state] = number
    largest = sorted(counted, key=lambda name: (-sum(counted[name].values()), name))
    return {name: counted[name] for name in largest[:most]}


def rate_per_second(distribution: Distribution, counts: Mapping[str, int], now: datetime) -> float:
    """Recipients a second who have ended since the sending began, those left out not counted."""
    if distribution.started_at is None:
        return 0.0
    ended = sum(number for state, number in counts.items() if state not in OPEN | {"suppressed", "cancelled"})
    return round(ended / max(((distribution.completed_at or now) - distribution.started_at).total_seconds(), 1.0), 1)


def _move(tx: Tx, cell: Cell, event: str, **data: object) -> None:
    try:
        tx.move(cell.message, MESSAGE, event, incident_id=cell.incident.id, **data)
    except NotAllowed:
        state = cell.message.state.replace("_", " ")
        raise Refused(f"{cell.ref} is {state}; it cannot {event} now.") from None


def _end_waiting(tx: Tx, distribution: Distribution, event: str, why: str) -> None:
    for state in ("queued", "deferred"):
        tx.session.execute(
            update(Delivery)
            .where(Delivery.distribution_id == distribution.id, Delivery.state == state)
            .values(state=DELIVERY.after(state, event), state_since=tx.at, why=why)
        )


def _note(tx: Tx, cell: Cell, distribution: Distribution, event: str, **data: Any) -> None:
    tx.record(f"distribution:{distribution.id}", event, incident_id=cell.incident.id, **data)
