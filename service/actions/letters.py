"""Letters: a kept mail together with the mail of ours it answers, and what it says.

`load` reads from the database what understanding needs, `read` understands without it, and `meant` names in one word
what is stored as the mail's decision. Intake applies a letter; `rederiving` works it out again from the same bytes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from uuid import UUID

from sqlalchemy import LargeBinary, bindparam, func, select
from sqlalchemy.orm import Session

from mail.address import recipient_of
from mail.fresh import Sent
from mail.fresh_endings import endings_of
from mail.kind import Kind
from mail.parsed import parse
from service.actions.post import AUTHOR, CONFIRMER, LEAD, REVIEWER
from service.actions.understanding import Understood, understand
from service.domain.commands import Leads, read_author, read_lead
from service.domain.plan import Person, Plan
from service.domain.verdict import Verdict
from service.keys import Purpose
from service.store import plans
from service.store.tables import Delivery, Incident, Notice, PlanRow, Received, Revision, Round
from service.toolbox import Toolbox

YES, NO = "yes", "no"
_END_OF_FIELD = re.compile(rb"\r\n(?![ \t])")
_EARLIER = 5  # mails of a person from which the way they end is learned
_EARLIER_BYTES = 64 * 1024  # of each: more than what people write, and the same however large they are

# Said for every reply, so written once: to put a statement together costs more than to run it.
_KEPT = select(Received.recipient, Received.raw, Received.sender, Received.peer).where(Received.id == bindparam("mail"))
_NOTICE = select(Notice).join(Delivery).where(Delivery.id == bindparam("delivery"))
_PLAN = (
    select(PlanRow.data)
    .join(Incident, Incident.plan_version == PlanRow.version)
    .where(Incident.id == bindparam("incident"))
)
_ANSWERED = (
    select(Notice.raw, Notice.person, Notice.capacity, Revision.number, PlanRow.data)
    .join(Delivery, Delivery.notice_id == Notice.id)
    .outerjoin(Incident, Incident.id == Notice.incident_id)
    .outerjoin(PlanRow, PlanRow.version == Incident.plan_version)
    .outerjoin(Round, Round.id == Notice.round_id)
    .outerjoin(Revision, Revision.id == Round.revision_id)
    .where(Delivery.id == bindparam("delivery"))
)
_REVISION = select(Revision).join(Round, Round.revision_id == Revision.id).where(Round.id == bindparam("round"))
_BELIEVED = (
    select(func.substr(Received.raw, 1, _EARLIER_BYTES, type_=LargeBinary))
    .where(Received.person == bindparam("person"), Received.state == "applied", Received.kind == Kind.REPLY)
    .where(Received.id < bindparam("mail"))
    .order_by(Received.id.desc())
    .limit(_EARLIER)
)


@dataclass(frozen=True)
class Letter:
    """A kept mail with what is needed to understand it."""

    id: UUID
    raw: bytes
    sender: str
    peer: str
    purpose: Purpose | None  # None: to one of the plain addresses
    delivery: UUID | None
    sent: Sent | None
    revision: int | None
    capacity: str  # as what the person was written to whom it answers; empty: it answers no notice
    people: frozenset[str]  # addresses of those whose mail may decide anything here


def load(tools: Toolbox, session: Session, received_id: UUID) -> Letter:
    """Read a kept mail and the mail of ours it answers."""
    connection = session.connection()
    row = connection.execute(_KEPT, {"mail": received_id}).one()
    address = recipient_of(f"<{row.recipient}>")
    purpose = Purpose(address.local) if address and address.tag else None
    delivery_id = tools.keys.read(purpose, address.tag) if purpose and address else None
    notice = connection.execute(_ANSWERED, {"delivery": delivery_id}).one_or_none() if delivery_id else None
    sent, revision, capacity = None, None, ""
    plan = plans.written_as(notice.data) if notice and notice.data else None
    if plan is None and (notice or purpose is None):
        plan = plans.read(session, plans.newest(session).version)
    if notice and plan:
        person = plan.people[notice.person]
        earlier = connection.scalars(_BELIEVED, {"person": person.key, "mail": received_id}).all()
        sent, revision, capacity = _sent_as(notice.raw, person, earlier), notice.number, notice.capacity
        if capacity == AUTHOR:
            sent = _of_an_author(sent)
    raw = _as_handed_in(row.raw, tools.mail_domain)
    people = (
        frozenset(address for person in plan.people.values() for address in person.addresses) if plan else frozenset()
    )
    return Letter(received_id, raw, row.sender, row.peer, purpose, delivery_id, sent, revision, capacity, people)


def read(letter: Letter) -> Understood:
    """Understand a letter from its bytes alone."""
    return understand(letter.raw, sent=letter.sent, envelope_sender=letter.sender, revision=letter.revision)


def meant(capacity: str, seen: Understood) -> str:
    """What a person's mail asks for, by the seat it answers; empty where nothing can be asked for."""
    verdict, text = seen.reading.verdict, seen.words
    if capacity == REVIEWER:
        return verdict
    if capacity == CONFIRMER:
        return {Verdict.APPROVE: YES, Verdict.OBJECT: NO}.get(verdict, Verdict.UNCLEAR)
    if verdict is Verdict.STOP:
        return verdict
    if capacity == AUTHOR:
        return verdict if verdict is Verdict.ESTIMATE else read_author(text).verdict
    if capacity == LEAD:
        return read_lead(text).verdict
    if seen.fresh.other is not None:
        return ""
    said = Leads.UNCLEAR if capacity else read_lead(text, seen.parsed.subject).verdict
    return "" if said is Leads.UNCLEAR else said


def storable(text: str) -> str:
    """Leave out what a database takes as no text: NUL, and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def notice_of(session: Session, delivery_id: UUID | None) -> Notice | None:
    """The notice that went out as this delivery, if it was one."""
    if delivery_id is None:
        return None
    return session.scalar(_NOTICE, {"delivery": delivery_id})


def plan_of(session: Session, notice: Notice) -> Plan:
    """The plan a notice was written under."""
    if notice.incident_id:
        return plans.written_as(session.scalars(_PLAN, {"incident": notice.incident_id}).one())
    return plans.read(session, plans.newest(session).version)


def revision_of(session: Session, notice: Notice) -> Revision | None:
    """The text a notice asks about, if it asks about one."""
    if notice.round_id is None:
        return None
    return session.scalars(_REVISION, {"round": notice.round_id}).one()


def _as_handed_in(raw: bytes, hostname: str) -> bytes:
    """Take our own trace header off: what our exchanger put on top is judged as the topmost (RFC 8601 section 5)."""
    end = _END_OF_FIELD.search(raw)
    first = raw[: end.end()] if end else b""
    ours = first.startswith(b"Received: ") and f" by {hostname} with ".encode() in b" ".join(first.split())
    return raw[len(first) :] if ours else raw


def _of_an_author(sent: Sent) -> Sent:
    """An author sends our own draft back, edited, and ends every text the same way: neither is cut out of their mail.

    Quotes are told by the marks of the client alone; who quotes without any sends more than a word, and sees it back.
    """
    return replace(sent, text="", html="", endings=tuple)


def _sent_as(raw: bytes, person: Person, earlier: Sequence[bytes]) -> Sent:
    """The mail of ours that a reply answers, as its reader had it; `earlier` are mails of theirs that were believed."""
    ours = parse(raw)
    reply_to = ours.first("reply-to")
    return Sent(
        text=ours.text,
        html=ours.html,
        subject=ours.subject,
        addresses=(ours.sender, reply_to.rpartition("<")[2].rstrip(">"), person.address, *person.aliases),
        names=(ours.decoded("from").partition("<")[0].strip(' "'), person.name),
        date=ours.date,
        endings=cache(lambda: endings_of(map(_text_in, earlier))),
    )


def _text_in(beginning: bytes) -> str:
    """The text of an earlier mail, by its first bytes; empty where it may go on behind them: its end is not known."""
    parsed = parse(beginning)
    cut = len(beginning) == _EARLIER_BYTES and parsed.parts[-1].content_type == "text/plain"
    return "" if cut else parsed.text
