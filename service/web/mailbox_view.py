"""What the mailbox lists: mails newest first, by group and recipient, and which of them still wait for an answer.

A mail is one to people of the process when a notice of ours has its return path, or when it has the null sender;
audience mails always have a return path of their own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from textwrap import shorten
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from mail.address import recipient_of
from mail.parsed import parse
from service.actions.post import AUTHOR
from service.domain.errors import NotFound
from service.domain.review import AWAITED, is_done
from service.domain.times import clock
from service.keys import Purpose
from service.store import plans, rounds
from service.store.tables import Delivery, Mailbox, Message, Notice, Received, Round, Step
from service.toolbox import Toolbox
from service.web.reply import address_to_answer, presses

PAGE = 50
_MOST_RECIPIENTS = 60
_LOOKED_AT = 2000  # characters of a mail's text
_LONGEST_OPENING = 120
_ASKING = frozenset({"request", "reminder", "question"})
_STRIP = re.compile(r"INC-[0-9]+ \| ")
_FOR_A_TEXT = frozenset({"draft_request", "objection", "receipt"})


class Group(StrEnum):
    """Which mails are listed."""

    PEOPLE = "people"
    AUDIENCE = "audience"
    ALL = "all"

    @property
    def words(self) -> str:
        """As people read it."""
        return {"people": "People of the process", "audience": "Audiences", "all": "Everybody"}[self.value]


@dataclass(frozen=True)
class Line:
    """One mail of the list."""

    id: UUID
    recipient: str
    name: str
    subject: str
    opening: str  # its first words
    kept_at: datetime
    time: str
    kind: str
    waits: bool  # for an answer of this recipient


@dataclass(frozen=True)
class Recipient:
    """Somebody mail was kept for."""

    address: str
    name: str
    mails: int


@dataclass(frozen=True)
class Listing:
    """A page of the mailbox."""

    lines: Sequence[Line]
    recipients: Sequence[Recipient]
    more_recipients: bool
    counts: dict[str, int]
    total: int  # of the chosen group
    next: UUID | None


def page(session: Session, tools: Toolbox, of: Group, to: str, before: UUID | None) -> Listing:
    """One page, and what can be chosen beside it."""
    names, zone = _names(session), zone_of(session)
    query = _within(select(Mailbox), of).order_by(Mailbox.id.desc()).limit(PAGE + 1)
    query = query.where(Mailbox.recipient == to) if to else query
    rows = session.scalars(query.where(Mailbox.id < before) if before else query).all()
    waiting = _waiting(session, tools, rows[:PAGE])
    counts = {group.value: _count(session, group) for group in Group}
    recipients = _recipients(session, of, names)
    return Listing(
        lines=[_line(row, names, zone, waits=row.id in waiting) for row in rows[:PAGE]],
        recipients=recipients[:_MOST_RECIPIENTS], more_recipients=len(recipients) > _MOST_RECIPIENTS,
        counts=counts, total=counts[of.value], next=rows[PAGE - 1].id if len(rows) > PAGE else None,
    )  # fmt: skip


def answers_to(session: Session, tools: Toolbox, row: Mailbox) -> list[tuple[str, str, str]]:
    """What came back to a mail and what became of it: time, state, why."""
    delivery = _delivery(tools, row)
    if delivery is None:
        return []
    query = select(Received).where(Received.delivery_id == delivery).order_by(Received.id)
    zone = zone_of(session)
    return [(when(one.received_at, zone), one.state, one.why) for one in session.scalars(query)]


def when(at: datetime, zone: str) -> str:
    """A time of the mailbox, with its day."""
    return f"{at.astimezone(ZoneInfo(zone)):%d %b} {clock(at, zone)}"


def zone_of(session: Session) -> str:
    """The zone the mailbox tells times in: that of the newest plan, as the front page does."""
    try:
        return plans.read(session, plans.newest(session).version).zone
    except NotFound:
        return "UTC"


def _line(row: Mailbox, names: dict[str, str], zone: str, *, waits: bool) -> Line:
    mail = parse(row.raw)
    return Line(
        row.id, row.recipient, names.get(row.recipient.casefold(), ""), row.subject, _opening(mail.text), row.kept_at,
        when(row.kept_at, zone), mail.first("x-signoff-kind").replace("_", " "), waits,
    )  # fmt: skip


def _opening(text: str) -> str:
    """The first paragraph that says something: the strip with the incident, which most begin with, is left out."""
    paragraphs = (" ".join(part.split()) for part in text[:_LOOKED_AT].split("\n\n"))
    said = next((part for part in paragraphs if part and not _STRIP.match(part)), "")
    return shorten(said, _LONGEST_OPENING, placeholder=" …")


def _waiting(session: Session, tools: Toolbox, rows: Sequence[Mailbox]) -> set[UUID]:
    """Which of these mails still wait for an answer."""
    mail_of = {delivery: row.id for row in rows if (delivery := _delivery(tools, row))}
    notices = session.execute(
        select(Delivery.id, Notice).join(Notice, Notice.id == Delivery.notice_id).where(Delivery.id.in_(mail_of))
    ).all()
    awaited = _awaited(session, [notice for _, notice in notices])
    return {mail_of[delivery] for delivery, notice in notices if notice.id in awaited}


def _awaited(session: Session, notices: Sequence[Notice]) -> set[UUID]:
    """Requests of a step that waits for its person, the newest mail that asks for a text, mails to be confirmed."""
    steps = select(Step).join(Round).where(
        Round.state == "open", Step.state.in_(AWAITED), Round.id.in_({one.round_id for one in notices})
    )  # fmt: skip
    open_steps = {
        (step.round_id, step.person, step.role)
        for step in session.scalars(steps)
        if not is_done(rounds.views([step])[0])
    }
    held = {one.received_id for one in notices if one.kind == "confirm"}
    unsettled = set(session.scalars(select(Received.id).where(Received.id.in_(held), Received.state == "quarantined")))
    asking = _asking_for_a_text(session, {one.message_id for one in notices if one.message_id})
    return {
        one.id
        for one in notices
        if (one.kind in _ASKING and (one.round_id, one.person, one.ref.rpartition("/")[2]) in open_steps)
        or (one.kind == "confirm" and one.received_id in unsettled)
        or one.id in asking
    }


def _asking_for_a_text(session: Session, messages: set[UUID]) -> set[UUID]:
    """The newest mail about each message that is being drafted which its author is to answer."""
    drafted = select(Message.id).where(Message.state == "drafting", Message.id.in_(messages))
    query = select(Notice).where(
        Notice.message_id.in_(drafted), Notice.capacity == AUTHOR, Notice.kind.in_(_FOR_A_TEXT)
    )  # fmt: skip
    newest: dict[UUID | None, UUID] = {}
    for one in session.scalars(query.order_by(Notice.created_at.desc(), Notice.id.desc())):
        if one.message_id not in newest and (one.kind != "receipt" or _can_be_submitted(one)):
            newest[one.message_id] = one.id
    return set(newest.values())


def _can_be_submitted(receipt: Notice) -> bool:
    """Whether a receipt shows the author's text back: it has a button that sends it for review."""
    return any(press.word == "submit" for press in presses(parse(receipt.raw)))


def _delivery(tools: Toolbox, row: Mailbox) -> UUID | None:
    """Which delivery a kept mail is, by the ticket in its return path, or where answers to it go when it has none."""
    if not row.sender:
        reply = address_to_answer(tools, parse(row.raw))
        return tools.keys.read(Purpose.REPLY, reply.tag) if reply else None
    address = recipient_of(f"<{row.sender}>")
    return tools.keys.read(Purpose.BOUNCE, address.tag) if address and address.local == Purpose.BOUNCE else None


def _to_people() -> ColumnElement[bool]:
    return or_(Mailbox.sender == "", Mailbox.sender.in_(select(Notice.sender)))


def _within(query: Select[*tuple[Any, ...]], of: Group) -> Select[*tuple[Any, ...]]:
    if of is Group.ALL:
        return query
    return query.where(_to_people() if of is Group.PEOPLE else ~_to_people())


def _count(session: Session, of: Group) -> int:
    return session.scalar(_within(select(func.count()).select_from(Mailbox), of)) or 0


def _recipients(session: Session, of: Group, names: dict[str, str]) -> list[Recipient]:
    """Who has mail, the most lately written to first."""
    query = _within(select(Mailbox.recipient, func.count(), func.max(Mailbox.kept_at)), of)
    rows = session.execute(
        query.group_by(Mailbox.recipient).order_by(func.max(Mailbox.kept_at).desc(), Mailbox.recipient)
        .limit(_MOST_RECIPIENTS + 1)
    ).all()  # fmt: skip
    return [Recipient(address, names.get(address.casefold(), ""), number) for address, number, _ in rows]


def _names(session: Session) -> dict[str, str]:
    """Names of the people of the newest plan by address."""
    try:
        people = plans.read(session, plans.newest(session).version).people
    except NotFound:
        return {}
    return {person.address.casefold(): person.name for person in people.values()}
