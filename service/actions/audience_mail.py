"""What an audience gets: the approved words in the audience's own layout, composed once and spliced per recipient.

`frozen_mail` renders a revision; the same words are framed in every request, so what is approved is what is sent.
`mould_of` turns a frozen distribution into bytes for one recipient after the other.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from html import escape
from typing import NamedTuple
from uuid import UUID

from mail.compose import message_id
from mail.heads import Mailbox
from mail.splice import Mould, Pattern
from service.actions import paragraphs
from service.domain.address import normalised
from service.domain.errors import Refused
from service.domain.plan import Reach
from service.keys import TICKET_LENGTH, Purpose
from service.store.cells import Cell
from service.store.tables import Distribution, Revision
from service.toolbox import Toolbox
from templates import characters, contexts
from templates import drafting as words
from templates.paragraphs import as_markdown, with_paragraph
from templates.rendering import Mail, render

UNSUBSCRIBE_FIELD = "unsubscribe_url"
_ANSWERED_BY = {Reach.BULK: Purpose.UNSUBSCRIBE, Reach.ONE_TO_ONE: Purpose.REPLY}  # the ticket such a mail carries


@dataclass(frozen=True)
class FrozenMail:
    """A revision laid out for its audience; personal tokens still inside."""

    sender: Mailbox
    subject: str
    text: str
    html: str
    paragraphs: Mapping[str, Sequence[str]]  # text and HTML of those with an account paragraph, by normalised address


def sender_of(cell: Cell) -> Mailbox:
    """As whom an audience is written to: a strategic customer by the spokesperson, others by the organisation."""
    audience, plan = cell.audience, cell.plan
    if audience.reach is not Reach.ONE_TO_ONE:
        return Mailbox(audience.sender_name, audience.sender_address)
    spokesperson = plan.holder(plan.duties.author)
    return Mailbox(f"{spokesperson.name}, {plan.organisation}", audience.sender_address)


def fingerprint(subject: str, body: str, own: Mapping[str, str] | None = None) -> str:
    """SHA-256 of what is rendered: subject, plain text and HTML, personal placeholders still inside (rule 6).

    `own` are the account paragraphs by address: words that go out are words that were approved.
    """
    rendered: list[object] = [subject, words.to_text(body), words.to_html(body)]
    if own:
        rendered.append([[address, as_markdown(text)] for address, text in sorted(own.items())])
    return sha256(json.dumps(rendered, ensure_ascii=False).encode()).hexdigest()


def frozen_mail(cell: Cell, revision: Revision) -> FrozenMail:
    """Lay out a revision for its audience, and once more for each recipient with an account paragraph."""
    mail = _laid_out(cell, revision, body_for(cell, revision, ""))
    own = {address: _laid_out(cell, revision, body_for(cell, revision, address)) for address in paragraphs.of(revision)}
    shown = {address: (one.text, one.html) for address, one in own.items()}
    return FrozenMail(sender_of(cell), words.to_subject(revision.subject), mail.text, mail.html, shown)


def body_for(cell: Cell, revision: Revision, normalised_address: str) -> str:
    """The draft as one recipient gets it, with their account paragraph or without any."""
    if cell.audience.reach is not Reach.ONE_TO_ONE:
        return revision.body
    return with_paragraph(revision.body, paragraphs.of(revision).get(normalised_address, ""))


def _laid_out(cell: Cell, revision: Revision, body: str) -> Mail:
    subject = words.to_subject(revision.subject)
    body_html, body_text = words.to_html(body), words.to_text(body)
    plan, audience = cell.plan, cell.audience
    next_update = revision.facts.get("next_update", "")
    if audience.reach is Reach.ONE_TO_ONE:
        return render("one_to_one", contexts.OneToOne(subject, body_html, body_text))
    if audience.reach is Reach.INTERNAL:
        line = contexts.IncidentLine(
            f"INC-{cell.incident.number}", cell.incident.title, plan.severities[cell.incident.severity].title
        )
        return render("internal", contexts.Internal(
            brand=plan.organisation, incident=line, phase=cell.message.phase.title(), subject=subject,
            body_html=body_html, body_text=body_text, next_update=next_update, reason=audience.reason,
        ))  # fmt: skip
    return render("bulk", contexts.Bulk(
        brand=plan.organisation, phase=cell.message.phase.title(), subject=subject, body_html=body_html,
        body_text=body_text, next_update=next_update, status_url=plan.status_url, reason=audience.reason,
        unsubscribe_url=words.token(UNSUBSCRIBE_FIELD), postal=plan.postal_address,
    ))  # fmt: skip


class Tickets(NamedTuple):
    """A delivery's own words: in its return path; in its Message-ID and, where there is one, its way to answer."""

    bounce: str
    words: Sequence[str]


@dataclass(frozen=True)
class AudienceMould:
    """A distribution's mail with gaps, and what fills them for one recipient."""

    tools: Toolbox
    mould: Mould
    gaps: tuple[tuple[str, str, str], ...]  # name of the gap, field that fills it, words that stand in for it
    answered_by: Purpose | None
    pattern: Pattern
    own: Mapping[str, Sequence[str]]  # text and HTML of those with an account paragraph

    def tickets(self, ids: Sequence[str]) -> list[Tickets]:
        """Make the tickets of each delivery (its id as 32 hexadecimal letters): the same on every attempt."""
        names, bounces = (self.tools.keys.tickets(purpose, ids) for purpose in (Purpose.MESSAGE, Purpose.BOUNCE))
        own = [self.tools.keys.tickets(self.answered_by, ids)] if self.answered_by else []
        return [Tickets(bounce, words) for bounce, *words in zip(bounces, names, *own, strict=True)]

    def mail_for(
        self, tickets: Tickets, address: str, name: str, fields: Mapping[str, str], paragraph_of: str = ""
    ) -> bytes:
        """The whole mail for one recipient: own To, Message-ID, personal fields, own ways to answer or unsubscribe.

        Their account paragraph is in it; a trial gives the address it is a trial of. Raises `ComposeError` for an
        address that no mail can carry.
        """
        known = {**fields, "name": name or fields.get("name", ""), "address": address}
        return self._mould_for(paragraph_of or address).splice(
            {key: characters.one_line(known.get(field, "")) or otherwise for key, field, otherwise in self.gaps},
            to=Mailbox(name, address),
            words=tickets.words,
        )

    def _mould_for(self, address: str) -> Mould:
        """The mould of everybody, or one that is made for a recipient with words of their own."""
        own = self.own.get(normalised(address)) if self.own else None
        return Mould(replace(self.pattern, text=own[0], html=own[1])) if own else self.mould


def mould_of(tools: Toolbox, cell: Cell, distribution: Distribution, date: datetime) -> AudienceMould:
    """Compose a frozen distribution once; `date` is the Date of every mail of it."""
    audience = cell.audience
    domain = distribution.sender_address.rpartition("@")[2]
    sent_as = cell.plan.sending_domains
    if sent_as and domain not in sent_as:
        raise Refused(
            f"Nothing is sent as {distribution.sender_address}: the plan does not list {domain} under sending_domains."
        )
    answered_by = _ANSWERED_BY.get(audience.reach)
    name, ticket = _stand_ins(distribution.id)
    link = f"{tools.public_url}/unsubscribe/{ticket}"
    text = distribution.text.replace(words.token(UNSUBSCRIBE_FIELD), link)
    html = distribution.html.replace(words.token(UNSUBSCRIBE_FIELD), escape(link))
    tokens = words.personal_tokens(distribution.subject + text + html)
    root = message_id(domain, "audience", str(cell.incident.id), audience.key)
    reply_to = tools.address(Purpose.REPLY, ticket) if answered_by is Purpose.REPLY else audience.reply_to
    pattern = Pattern(
        sender=Mailbox(distribution.sender_name, distribution.sender_address),
        subject=distribution.subject, text=text, html=html, date=date, message_id=f"<{name}@{domain}>",
        tokens={_key(token): token.raw for token in tokens},
        words=(name, ticket) if answered_by else (name,),
        reply_to=Mailbox("", reply_to) if reply_to else None,
        references=(root,), in_reply_to=root,
        headers=_headers(cell, domain) | (_unsubscribing(tools, ticket) if answered_by is Purpose.UNSUBSCRIBE else {}),
    )  # fmt: skip
    gaps = tuple({_key(token): (_key(token), token.field, token.fallback or "") for token in tokens}.values())
    return AudienceMould(tools, Mould(pattern), gaps, answered_by, pattern, distribution.paragraphs or {})


def preview(cell: Cell, revision: Revision, name: str, fields: Mapping[str, str]) -> FrozenMail:
    """The mail as one named recipient will read it."""
    mail = _laid_out(cell, revision, body_for(cell, revision, normalised(fields.get("address", ""))))
    values = {**fields, "name": name, UNSUBSCRIBE_FIELD: "https://unsubscribe.invalid/"}
    return FrozenMail(
        sender_of(cell),
        words.personalise(words.to_subject(revision.subject), values, str),
        words.personalise(mail.text, values, str),
        words.personalise(mail.html, values, lambda value: escape(value, quote=True)),
        {},
    )


def _key(token: words.Token) -> str:
    """One field may stand in a text with different fallbacks: each spelling is a gap of its own."""
    return token.field if token.fallback is None else f"{token.field}|{token.fallback}"


def _stand_ins(distribution_id: UUID) -> tuple[str, str]:
    """What stands for a recipient's own words until they are known: as long as tickets, and found nowhere else."""
    digits = sha256(f"stand-ins of {distribution_id}".encode()).hexdigest()
    return digits[:TICKET_LENGTH], digits[-TICKET_LENGTH:]


def _unsubscribing(tools: Toolbox, ticket: str) -> dict[str, str]:
    """The two fields of one-click unsubscription (RFC 8058)."""
    address = tools.address(Purpose.UNSUBSCRIBE, ticket)
    return {
        "List-Unsubscribe": f"<{tools.public_url}/unsubscribe/{ticket}>, <mailto:{address}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


def _headers(cell: Cell, domain: str) -> dict[str, str]:
    headers = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply"}
    if cell.audience.reach is Reach.BULK:
        headers["List-Id"] = f"{cell.plan.organisation} incident updates <{cell.audience.key}.{domain}>"
        headers["Precedence"] = "bulk"
        headers["Feedback-ID"] = f"{cell.message.phase}:inc-{cell.incident.number}:{cell.audience.key}:signoff"
    return headers
