"""A test send: the mail of an audience as its first recipient would get it, to the distribution responder alone.

It is made as every mail of the distribution is made, and marked in its subject. It is a notice: the ledger of the
audience does not know it, and a reply to it decides nothing.
"""

from sqlalchemy import select

from mail.address import normalised
from mail.compose import message_id
from service.actions import audience_mail, recipients
from service.actions.post import CHAIN
from service.domain.delivery import DELIVERY
from service.domain.jobs import Job
from service.domain.plan import Person
from service.keys import Purpose
from service.store import cells
from service.store.cells import Cell
from service.store.ids import new_id
from service.store.tables import Delivery, Distribution, Notice, Release, Revision
from service.store.tx import Tx
from service.toolbox import Toolbox

MARK = "[Test] "


def send(tools: Toolbox, tx: Tx, cell: Cell) -> Person:
    """Send the released text, or the newest one while none is, to the responder; return who that is."""
    revision = _text(tx, cell)
    person = cell.plan.holder(cell.audience.responder)
    delivery_id = new_id()
    mould = audience_mail.mould_of(tools, cell, _as_if_planned(cell, revision, delivery_id), tx.at)
    (tickets,) = mould.tickets([delivery_id.hex])
    samples = recipients.preflight(tx.session, cell, revision).samples
    fields, like = (samples[0].fields, samples[0].address) if samples else ({}, "")
    notice = Notice(
        kind="test", ref=cell.ref, capacity=CHAIN, person=person.key, address=person.address,
        incident_id=cell.incident.id, message_id=cell.message.id, round_id=None,
        header_id=message_id(tools.mail_domain, "test", str(delivery_id)),
        thread=message_id(tools.mail_domain, "test", str(delivery_id)),
        sender=tools.address(Purpose.BOUNCE, tickets.bounce), created_at=tx.at,
        raw=mould.mail_for(tickets, person.address, person.name, fields, like),
    )  # fmt: skip
    tx.session.add(notice)
    tx.session.flush()
    delivery = Delivery(
        id=delivery_id, notice_id=notice.id, address=person.address, normalised=normalised(person.address),
        name=person.name, fields={}, state=DELIVERY.start, state_since=tx.at, due_at=tx.at,
    )  # fmt: skip
    tx.session.add(delivery)
    tx.record(f"notice:{notice.id}", "test", incident_id=cell.incident.id, to=person.key, revision=revision.number)
    tx.later(Job.SEND_NOTICE, delivery_id)
    return person


def _text(tx: Tx, cell: Cell) -> Revision:
    released = select(Revision).join(Release).where(Release.message_id == cell.message.id)
    return tx.session.scalars(released).one_or_none() or cells.latest_revision(tx.session, cell.message.id)


def _as_if_planned(cell: Cell, revision: Revision, key: object) -> Distribution:
    """The frozen mail a plan would write, with the mark in its subject; it is never stored."""
    mail = audience_mail.frozen_mail(cell, revision)
    return Distribution(
        id=key, subject=MARK + mail.subject, text=mail.text, html=mail.html, paragraphs=mail.paragraphs,
        sender_name=mail.sender.name, sender_address=mail.sender.address,
    )  # fmt: skip
