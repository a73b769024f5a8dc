"""Posting one mail to one person of the process: a notice, its delivery and its job, in the transaction at hand.

There is one way to write to a person, and this is it. The reply address is a ticket of the notice's own delivery, so
whatever comes back says by itself which mail it answers. Which words a mail holds is decided in `notices`.
"""

from base64 import b32encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, bindparam, insert, select, update

from mail.address import normalised
from mail.compose import Letter, compose, message_id
from mail.heads import Mailbox
from service.domain.delivery import DELIVERY
from service.domain.jobs import Job
from service.domain.names import Reference
from service.domain.plan import Person, Plan
from service.keys import Purpose
from service.store.cells import Cell
from service.store.ids import new_id
from service.store.tables import Delivery, Incident, Message, Notice, Received, Round
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates.contexts import Context, ReplyTo
from templates.rendering import Mail, render

REVIEWER, AUTHOR, LEAD, CHAIN, CONFIRMER = "reviewer", "author", "lead", "chain", "confirmer"
"""As what a person is written to; it decides what their reply can do."""

STOP = "superseded"
"""The kind of mail that takes a request back."""

WAITING = frozenset({"queued", "deferred"})
"""States of a delivery that nobody has."""

# Said for every mail, so written once: to put a statement together costs more than to run it.
_ADD_NOTICE = insert(Notice)
_ADD_DELIVERY = insert(Delivery)
_ASKED = (
    select(Delivery.id, Delivery.state)
    .join(Notice, Notice.id == Delivery.notice_id)
    .where(Notice.person == bindparam("person"), Notice.message_id == bindparam("message"))
    .where(Notice.round_id.is_not_distinct_from(bindparam("round", type_=Uuid())))
    .where(Notice.kind.in_(("request", "reminder", "draft_request", "question")))
)
_LAST = (
    select(Notice.header_id, Notice.thread)
    .where(Notice.person == bindparam("person"))
    .order_by(Notice.created_at.desc(), Notice.id.desc())
    .limit(1)
)
_LAST_ABOUT_MESSAGE = _LAST.where(Notice.message_id == bindparam("message"))
_LAST_ABOUT_INCIDENT = _LAST.where(
    Notice.message_id.is_(None), Notice.incident_id.is_not_distinct_from(bindparam("incident"))
)


@dataclass(frozen=True)
class Seat:
    """Whom a notice is for, as what, and what it is about."""

    plan: Plan
    person: Person
    capacity: str
    incident: Incident | None
    message: Message | None = None
    round_id: UUID | None = None
    ref: str = ""

    @property
    def subject(self) -> str:
        """The subject of this person's thread; it never changes, because threads split when it does."""
        if self.incident is None:
            return self.plan.desk_name
        if self.message is None:
            return f"[INC-{self.incident.number}] {self.incident.title}"[:120]
        audience = self.plan.audiences[self.message.audience].title
        return f"[INC-{self.incident.number}] {self.message.phase.title()} update: {audience}"


def seat(
    cell: Cell, person: Person, capacity: str, round_: Round | None = None, revision: int = 0, role: str = ""
) -> Seat:
    """A seat about one message."""
    parts = [cell.ref, *([f"r{revision}"] if revision else []), *([role] if role else [])]
    about = round_.id if round_ else None
    return Seat(cell.plan, person, capacity, cell.incident, cell.message, about, "/".join(parts))


def incident_seat(plan: Plan, incident: Incident | None, person: Person, capacity: str) -> Seat:
    """A seat about a whole incident, or about none yet."""
    ref = str(Reference(incident.number)) if incident else ""
    return Seat(plan, person, capacity, incident, ref=ref)


def seat_of(tx: Tx, answered: Notice, plan: Plan) -> Seat:
    """The seat a mail of ours was written to: its answer goes back there."""
    find = tx.session.get
    return Seat(
        plan,
        plan.people[answered.person],
        answered.capacity,
        find(Incident, answered.incident_id) if answered.incident_id else None,
        find(Message, answered.message_id) if answered.message_id else None,
        answered.round_id,
        answered.ref,
    )


def code(delivery: UUID) -> str:
    """Eight characters that name one mail of ours; buttons put them into the subject, so that a signature covers them.

    A reply written from a button quotes nothing and carries no In-Reply-To: only this binds it to what was asked.
    """
    return b32encode(sha256(b"code" + delivery.bytes).digest()[:5]).decode("ascii").lower()


def post(
    tools: Toolbox,
    tx: Tx,
    to: Seat,
    kind: str,
    build: Callable[[ReplyTo], Context],
    *,
    layout: str = "",
    answering: Received | None = None,
    about: Received | None = None,
    automatic: bool = False,
) -> None:
    """Compose a mail, freeze its bytes, and queue it; `automatic` sends it with the null sender (RFC 3834 §3.3).

    `answering` is the mail it stands under in its thread, `about` the held mail it asks about. A stop is not mailed
    where what it stops has not left yet: that is not sent at all.
    """
    if kind == STOP and _nothing_left(tx, to):
        return
    notice_id, delivery_id = new_id(), new_id()
    reply = tools.address(Purpose.REPLY, tools.keys.ticket(Purpose.REPLY, delivery_id))
    mail = render(layout or kind, build(ReplyTo(reply, f"#{code(delivery_id)} {to.subject}")))
    thread, parent = _thread(tools, tx, to, answering)
    letter = _letter(tools, to, kind, mail, Written(delivery_id, reply, thread, parent, tx.at))
    bounce = tools.address(Purpose.BOUNCE, tools.keys.ticket(Purpose.BOUNCE, delivery_id))
    notice = _notice(to, kind, letter, thread, "" if automatic else bounce)
    tx.session.flush()  # what it is about may not be written yet
    connection = tx.session.connection()
    connection.execute(_ADD_NOTICE, {**notice, "id": notice_id, "received_id": about.id if about else None})
    connection.execute(_ADD_DELIVERY, {**_delivery(to.person, tx.at), "id": delivery_id, "notice_id": notice_id})
    tx.record(f"notice:{notice_id}", "post", incident_id=notice["incident_id"], kind=kind, to=to.person.key, ref=to.ref)
    tx.later(Job.SEND_NOTICE, delivery_id)


def _nothing_left(tx: Tx, to: Seat) -> bool:
    """Cancel what asks this person and waits for the relay; say whether that is all they were asked."""
    asked = {"person": to.person.key, "message": to.message.id if to.message else None, "round": to.round_id}
    states: dict[UUID, str] = {row.id: row.state for row in tx.session.connection().execute(_ASKED, asked)}
    waiting = [delivery for delivery, state in states.items() if state in WAITING]
    tx.session.execute(
        update(Delivery)
        .where(Delivery.id.in_(waiting), Delivery.state.in_(WAITING))
        .values(state=DELIVERY.after("queued", "cancel"), state_since=tx.at)
    )
    return bool(states) and len(waiting) == len(states)


@dataclass(frozen=True)
class Written:
    """What a mail of ours is, beside its words."""

    delivery: UUID
    reply: str  # the ticket address answers go to
    thread: str
    parent: str  # Message-ID of the mail it answers
    at: datetime


def _letter(tools: Toolbox, to: Seat, kind: str, mail: Mail, written: Written) -> Letter:
    return Letter(
        sender=Mailbox(to.plan.desk_name, f"incident@{tools.mail_domain}"),
        to=Mailbox(to.person.name, to.person.address),
        reply_to=Mailbox(to.plan.desk_name, written.reply),
        subject=to.subject,
        text=mail.text,
        html=mail.html,
        message_id=message_id(tools.mail_domain, "notice", str(written.delivery)),
        date=written.at,
        in_reply_to=written.parent,
        references=(written.thread,),
        headers={
            "Auto-Submitted": "auto-generated",  # RFC 3834 §5: keeps well-behaved responders quiet
            "X-Auto-Response-Suppress": "All",
            "X-Signoff-Kind": kind,
            "X-Signoff-Ref": to.ref,
        },
    )


def _notice(to: Seat, kind: str, letter: Letter, thread: str, sender: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "ref": to.ref,
        "capacity": to.capacity,
        "person": to.person.key,
        "address": to.person.address,
        "incident_id": to.incident.id if to.incident else None,
        "message_id": to.message.id if to.message else None,
        "round_id": to.round_id,
        "header_id": letter.message_id,
        "thread": thread,
        "sender": sender,
        "raw": compose(letter),
        "created_at": letter.date,
    }


def _delivery(person: Person, at: datetime) -> dict[str, Any]:
    return {
        "address": person.address,
        "normalised": normalised(person.address),
        "name": person.name,
        "fields": {},
        "state": DELIVERY.start,
        "state_since": at,
        "due_at": at,
    }


def _thread(tools: Toolbox, tx: Tx, to: Seat, answering: Received | None) -> tuple[str, str]:
    """The Message-ID of the thread's first mail, and the one this mail answers (RFC 5322 §3.6.4)."""
    incident = to.incident.id if to.incident else None
    about = {"person": to.person.key} | ({"message": to.message.id} if to.message else {"incident": incident})
    query = _LAST_ABOUT_MESSAGE if to.message else _LAST_ABOUT_INCIDENT
    last = tx.session.connection().execute(query, about).one_or_none()
    root = last.thread if last else message_id(tools.mail_domain, "thread", str(new_id()))
    if answering and answering.header_id:
        return root, answering.header_id
    return root, last.header_id if last else root
