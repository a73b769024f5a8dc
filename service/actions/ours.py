"""Which mail of ours a report or a returned mail is about, where no ticket of its envelope says so.

By a ticket that stands anywhere in it, else by the Message-ID of what came back: a notice has a row with it, and that
of an audience mail follows from distribution and address, so naming the recipient leads to it. Nobody can guess either.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mail.address import normalised, recipient_of
from mail.header import claimed_in
from mail.parsed import Parsed
from mail.report import Report
from service.actions.audience_mail import header_id
from service.keys import Keys, Purpose
from service.store.tables import Delivery, Distribution, Notice

_SPECIAL = re.compile("[/%_]")  # what LIKE does not take as it stands
_RECENT = timedelta(days=14)  # after which nothing comes back any more
_MOST_DISTRIBUTIONS = 200
_MOST_ADDRESSES = 20
_ADDRESSED = ("to", "cc", "delivered-to", "x-original-to")

# Said for every reply, so written once: to put a statement together costs more than to run it.
_OF_A_NOTICE = (
    select(Delivery).join(Notice).where(Notice.header_id == bindparam("name")).execution_options(autoflush=False)
)
_SENT_FROM = (
    select(Distribution.id)
    .where(Distribution.planned_at > bindparam("since"), Distribution.sender_address.like(bindparam("at"), escape="/"))
    .order_by(Distribution.planned_at.desc())
    .limit(_MOST_DISTRIBUTIONS)
)


def reported(keys: Keys, session: Session, report: Report, at: datetime) -> Delivery | None:
    """The delivery a report is about, or None."""
    named = [recipient.address for recipient in report.recipients]
    return _by_ticket(keys, session, report.our_addresses) or _by_message_id(
        session, report.original_message_id, named, at
    )


def came_back(session: Session, parsed: Parsed, at: datetime) -> bool:
    """Say whether a mail is one of our own, looped back to us with its marks taken off."""
    addressed = claimed_in([value for name in _ADDRESSED for value in parsed.all(name)[:5]])
    return _by_message_id(session, parsed.message_id, addressed, at) is not None


def _by_ticket(keys: Keys, session: Session, addresses: Iterable[str]) -> Delivery | None:
    for text in addresses:
        address = recipient_of(f"<{text}>")
        if address and address.local in Purpose.__members__.values():
            delivery = keys.read(Purpose(address.local), address.tag)
            found = session.get(Delivery, delivery) if delivery else None
            if found:
                return found
    return None


def _by_message_id(session: Session, name: str, addresses: Iterable[str], at: datetime) -> Delivery | None:
    if not name:
        return None
    notice = session.scalar(_OF_A_NOTICE, {"name": name})
    return notice or _of_an_audience(session, name, addresses, at)


def _of_an_audience(session: Session, name: str, addresses: Iterable[str], at: datetime) -> Delivery | None:
    """Make the Message-ID each recent distribution gave each address, and compare."""
    domain = name.rpartition("@")[2].rstrip(">")
    lately = {"since": at - _RECENT, "at": "%@" + _SPECIAL.sub(r"/\g<0>", domain)}
    known = session.connection().scalars(_SENT_FROM, lately).all()
    wanted = {normalised(address) for address in list(addresses)[:_MOST_ADDRESSES]}
    if not known or not wanted:
        return None
    rows = session.scalars(select(Delivery).where(Delivery.distribution_id.in_(known), Delivery.normalised.in_(wanted)))
    return next((row for row in rows if name == header_id(domain, str(row.distribution_id), row.address)), None)
