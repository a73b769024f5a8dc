"""Intake: a mail comes in, is kept, is understood, and is applied once.

`admits` and `keep` serve the listener: the bytes are on disk before anybody says 250, and their meaning comes later.
`see` and `apply` are what a worker does then: work out what it says and who wrote it, and apply it in one
transaction; `begin`, `put_back` and `give_up` keep count of readings that do not end. Every mail ends as applied,
ignored or quarantined, with the reason in words; nothing is dropped.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, aliased

from mail.address import recipient_of
from mail.envelope import Envelope, Refusal
from mail.kind import Kind
from mail.report import read_report
from mail.trust import Method, Trust
from service.actions import belief, bounces, correspondence, letters, ours, outsiders, suppression
from service.actions.letters import Letter
from service.actions.understanding import Understood
from service.domain.jobs import Job
from service.domain.received import RECEIVED
from service.keys import ADDRESSED, Purpose
from service.store import cells
from service.store.ids import new_id
from service.store.tables import Delivery, Distribution, Notice, Received
from service.store.tx import Tx
from service.toolbox import Toolbox

DESK = "incident"
_PLAIN = frozenset({DESK, "postmaster"})  # addresses of ours without a ticket (RFC 5321 §4.5.1 asks for postmaster)
_UNKNOWN = Refusal(550, "5.1.1", "There is no such address here.")
_FOREIGN = Refusal(550, "5.7.1", "Mail for other domains is not relayed.")
_NOBODY_ASKED = frozenset({Kind.AUTO_REPLY, Kind.BOUNCE, Kind.CALENDAR, Kind.RECEIPT})  # for an unsubscription
_LONGEST_READING = timedelta(seconds=90)  # a worker ends sooner than that (workers.watch)
_NAMES_MAY_TAKE = timedelta(hours=1)
_NOBODYS = Trust(passed=False, why="it is from nobody of the plan", method=Method.NONE)
_MOST_EARLIER = 20
_MOST_TRIES = 3  # a mail that breaks its own reading so often is kept for a person

# Said for every mail, so written once: to put a statement together costs more than to run it.
_TAKEN = (
    select(Received).where(Received.id == bindparam("mail")).with_for_update().execution_options(populate_existing=True)
)
_OWN = aliased(Received)
_EARLIER = (
    select(Received.id)
    .join(_OWN, _OWN.id == bindparam("mail"))
    .where(Received.state == RECEIVED.start, Received.id < _OWN.id)
    .where(or_(Received.recipient == _OWN.recipient, and_(Received.sender == _OWN.sender, Received.sender != "")))
    .order_by(Received.id)
    .limit(_MOST_EARLIER)
)
_READ_BEFORE = (
    select(Received.id)
    .where(Received.header_id == bindparam("header"), Received.recipient == bindparam("recipient"))
    .where(Received.id != bindparam("mail"), Received.state == "applied")
    .limit(1)
)
_ANSWERED = (
    select(Delivery, Notice)
    .outerjoin(Notice, Notice.id == Delivery.notice_id)
    .where(Delivery.id == bindparam("delivery"))
    .execution_options(autoflush=False)
)


# ---- at the door


def admits(tools: Toolbox, session: Session, recipient: str) -> Refusal | None:
    """Say why mail for an address is refused, or None: only addresses of ours, and tickets only if we made them."""
    address = recipient_of(f"<{recipient}>")
    if address is None or address.domain != tools.mail_domain:
        return _FOREIGN
    if not address.tag:
        return None if address.local in _PLAIN else _UNKNOWN
    if address.local not in ADDRESSED:
        return _UNKNOWN
    delivery = tools.keys.read(Purpose(address.local), address.tag)
    known = delivery and session.scalar(select(Delivery.id).where(Delivery.id == delivery))
    return None if known else _UNKNOWN


def keep(tx: Tx, envelopes: Sequence[Envelope]) -> None:
    """Store the bytes of each mail for each recipient; the same bytes again are the mail that is there already."""
    insert = sqlite.insert if tx.session.get_bind().dialect.name == "sqlite" else postgresql.insert
    for envelope in envelopes:
        digest = hashlib.sha256(envelope.as_sent).hexdigest()
        for recipient in envelope.recipients:
            row = {
                "id": new_id(), "recipient": recipient, "digest": digest, "sender": envelope.sender,
                "peer": envelope.peer, "raw": envelope.raw, "received_at": envelope.received_at,
                "state": RECEIVED.start,
            }  # fmt: skip
            kept = tx.session.execute(
                insert(Received).values(row).on_conflict_do_nothing().returning(Received.id)
            ).scalar_one_or_none()
            if kept:
                tx.later(Job.READ_MAIL, kept)


# ---- understanding


@dataclass(frozen=True)
class Seen:
    """A kept mail understood, and whether it is from whom it says."""

    letter: Letter
    understood: Understood
    trust: Trust


def see(tools: Toolbox, letter: Letter) -> Seen:
    """Understand a mail and ask whether to believe its sender; this may use the network and holds no transaction.

    Of a sender who may decide nothing here nothing is asked: their name servers could keep us waiting.
    """
    understood = letters.read(letter)
    if understood.parsed.sender not in letter.people:
        return Seen(letter, understood, _NOBODYS)
    return Seen(letter, understood, tools.believe(letter.raw, understood.parsed, letter.peer))


# ---- applying


class Ended(NamedTuple):
    """How a received mail ended, what wrote it and what it asks for, in the few words there are for each."""

    state: str
    kind: str
    decision: str


def apply(tools: Toolbox, tx: Tx, seen: Seen) -> Ended | None:
    """Apply a mail once and say how it ended; a second call changes nothing and says nothing."""
    row = tx.session.scalars(_TAKEN, {"mail": seen.letter.id}).one()
    if row.state != RECEIVED.start:
        return None
    parsed, verdict = seen.understood.parsed, seen.understood.verdict
    row.kind, row.subject = verdict.kind, letters.storable(parsed.subject[:300])
    row.header_id = letters.storable(parsed.message_id[:300])
    row.delivery_id, row.new_text = seen.letter.delivery, letters.storable(seen.understood.fresh.text)
    event, why = _applied(tools, tx, row, seen)
    row.state, row.why = RECEIVED.after(row.state, event), letters.storable(why)
    tx.record(
        f"received:{row.id}", event, state=row.state, incident_id=row.incident_id, kind=row.kind, why=why,
        decision=row.decision, rule=verdict.why, trust=letters.storable(seen.trust.why),
    )  # fmt: skip
    return Ended(row.state, row.kind, row.decision)


def earlier(session: Session, received_id: UUID) -> Sequence[UUID]:
    """Mails that came before one from the same hand or to the same ticket and are not read yet, the oldest first."""
    return session.connection().scalars(_EARLIER, {"mail": received_id}).all()


def begin(tools: Toolbox, tx: Tx, received_id: UUID) -> bool:
    """Note that a mail is read which should have been read before; False where it is not to be read now.

    A reading that began and never ended took its process with it, and counts as a failed one (SECURITY P19).
    """
    row = tx.session.scalars(_TAKEN, {"mail": received_id}).one()
    if row.begun_at and tx.at - row.begun_at < _LONGEST_READING:
        return False
    if row.begun_at and _fail(tools, tx, row, "the process that read it did not survive it"):
        return False
    row.begun_at = tx.at
    return True


def put_back(tx: Tx, received_id: UUID) -> None:
    """A reading could not go on for a reason that passes: it is tried again and counts for nothing."""
    tx.session.scalars(_TAKEN, {"mail": received_id}).one().begun_at = None


def waits_for_names(tx: Tx, seen: Seen) -> bool:
    """Whether a person's answer is read again later, because the name servers that can prove it did not answer.

    After an hour it goes its way unproven: it is held, and the person is asked.
    """
    if not seen.trust.undecided or not seen.understood.human or seen.letter.purpose is not Purpose.REPLY:
        return False
    row = tx.session.scalars(_TAKEN, {"mail": seen.letter.id}).one()
    row.begun_at = None
    return row.state == RECEIVED.start and tx.at - row.received_at < _NAMES_MAY_TAKE


def give_up(tools: Toolbox, tx: Tx, received_id: UUID, error: str) -> bool:
    """Count a failed reading; the third one quarantines the mail for a person (SECURITY P19). True when it did."""
    return _fail(tools, tx, tx.session.scalars(_TAKEN, {"mail": received_id}).one(), error)


def _fail(tools: Toolbox, tx: Tx, row: Received, error: str) -> bool:
    row.tries, row.begun_at = row.tries + 1, None
    if row.state != RECEIVED.start or row.tries < _MOST_TRIES:
        return False
    row.state, row.why = RECEIVED.after(row.state, "quarantine"), f"reading it failed {row.tries} times: {error}"[:500]
    tx.record(f"received:{row.id}", "quarantine", state=row.state, incident_id=row.incident_id, why=row.why)
    outsiders.tell_of_unread(tools, tx, row)
    return True


def _applied(tools: Toolbox, tx: Tx, row: Received, seen: Seen) -> tuple[str, str]:
    """Which end a mail takes, and why, after doing what it asks for."""
    if seen.letter.purpose is not None and seen.letter.delivery is None:
        return "ignore", "its ticket is not one of ours"
    if _seen_before(tx, row):
        return "ignore", "the same Message-ID was applied before"
    delivery, notice = _answered(tx.session, seen.letter.delivery)
    row.incident_id = _incident_of(tx.session, delivery, notice)
    if seen.letter.purpose is Purpose.UNSUBSCRIBE and delivery and seen.understood.verdict.kind not in _NOBODY_ASKED:
        suppression.suppress(tx, delivery.address, "unsubscribed by mail")
        return "apply", "the address is unsubscribed"
    if seen.understood.verdict.kind in {Kind.BOUNCE, Kind.COMPLAINT}:
        return _report(tools, tx, row, delivery, seen)
    if not seen.understood.human:
        return _machine(tools, tx, row, notice, seen)
    if ours.came_back(tools.keys, tx.session, seen.understood.parsed):
        return "ignore", "our own mail came back (its Message-ID)"
    if seen.letter.purpose is Purpose.BOUNCE:
        return "quarantine", "a person wrote to a return path"
    return correspondence.answer(tools, tx, row, delivery, notice, seen.understood, seen.trust)


def _report(tools: Toolbox, tx: Tx, row: Received, delivery: Delivery | None, seen: Seen) -> tuple[str, str]:
    """A bounce or a complaint, about the delivery of the return path's ticket, else the one the report names.

    What only reads like one may be a person's answer, so words alone are believed at a return path and nowhere else;
    and whoever saw a request may say that it came back: a step moves only on a report that knows its return path.
    """
    verdict = seen.understood.verdict
    if not verdict.certain and seen.letter.purpose is not Purpose.BOUNCE:
        return "quarantine", f"it reads like {verdict.kind}, but only by its words: {verdict.why}"
    report = read_report(seen.understood.parsed)
    if seen.letter.purpose is not Purpose.BOUNCE:
        delivery = ours.reported(tools.keys, tx.session, report) or delivery
    if delivery is None:
        return "quarantine", f"a {verdict.kind}, but it names no mail of ours"
    notice = letters.notice_of(tx.session, delivery.id)
    row.delivery_id, row.incident_id = delivery.id, _incident_of(tx.session, delivery, notice)
    by_return_path = seen.letter.purpose is Purpose.BOUNCE or ours.holds_return_path(tools.keys, report, delivery)
    if notice and not by_return_path:
        why = f"a {verdict.kind} of a mail of ours, but nothing in it shows that mail's return path"
        return outsiders.set_aside(tools, tx, row, notice, seen.understood, why)
    return "apply", bounces.apply(tools, tx, row, delivery, report, complaint=verdict.kind is Kind.COMPLAINT)


def _machine(tools: Toolbox, tx: Tx, row: Received, notice: Notice | None, seen: Seen) -> tuple[str, str]:
    """An out-of-office of the person who was asked moves the step; whatever else a machine writes decides nothing."""
    verdict = seen.understood.verdict
    if not verdict.certain:
        return "quarantine", f"it reads like {verdict.kind}, but only by its words: {verdict.why}"
    if verdict.kind is Kind.AUTO_REPLY and notice:
        person = letters.plan_of(tx.session, notice).people[notice.person]
        doubt = belief.machine_doubt(person, seen.understood, seen.trust)
        if doubt:
            return outsiders.set_aside(tools, tx, row, notice, seen.understood, doubt)
        done = bounces.nobody_reads(tools, tx, notice, "an automatic reply says they are away")
        return "apply", f"out of office: {done}"
    if verdict.kind is Kind.CALENDAR and notice and seen.understood.fresh.text:
        return outsiders.set_aside(tools, tx, row, notice, seen.understood, "words beside a calendar entry")
    return "ignore", f"a machine wrote it: {verdict.why}"


def _answered(session: Session, delivery_id: UUID | None) -> tuple[Delivery | None, Notice | None]:
    """The delivery of ours a mail answers, and the notice that went out as it."""
    found = session.execute(_ANSWERED, {"delivery": delivery_id}).one_or_none() if delivery_id else None
    return (found[0], found[1]) if found else (None, None)


def _seen_before(tx: Tx, row: Received) -> bool:
    if not row.header_id:
        return False
    same = {"header": row.header_id, "recipient": row.recipient, "mail": row.id}
    return tx.session.connection().scalar(_READ_BEFORE, same) is not None


def _incident_of(session: Session, delivery: Delivery | None, notice: Notice | None) -> UUID | None:
    if notice:
        return notice.incident_id
    if delivery and delivery.distribution_id:
        message = session.get_one(Distribution, delivery.distribution_id).message_id
        return cells.by_id(session, message).incident.id
    return None
