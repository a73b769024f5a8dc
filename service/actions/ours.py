"""Which mail of ours a report or a returned mail is about, where no ticket of its envelope says so.

By a ticket that stands anywhere in it, else by the Message-ID of what came back: a notice has a row with it, and that
of an audience mail is a ticket itself. Nobody can guess either.
"""

from collections.abc import Iterable

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mail.address import recipient_of
from mail.parsed import Parsed
from mail.report import Report
from service.keys import ADDRESSED, Keys, Purpose
from service.store.tables import Delivery, Notice

# Said for every reply, so written once: to put a statement together costs more than to run it.
_OF_A_NOTICE = (
    select(Delivery).join(Notice).where(Notice.header_id == bindparam("name")).execution_options(autoflush=False)
)


def reported(keys: Keys, session: Session, report: Report) -> Delivery | None:
    """The delivery a report is about, or None."""
    return _by_ticket(keys, session, report.our_addresses) or _by_message_id(keys, session, report.original_message_id)


def holds_return_path(keys: Keys, report: Report, delivery: Delivery) -> bool:
    """Say whether a report shows the return path of a delivery, which only the machines on the mail's way have seen."""
    found = (recipient_of(f"<{text}>") for text in report.our_addresses)
    tickets = (address.tag for address in found if address and address.local == Purpose.BOUNCE)
    return any(keys.read(Purpose.BOUNCE, ticket) == delivery.id for ticket in tickets)


def came_back(keys: Keys, session: Session, parsed: Parsed) -> bool:
    """Say whether a mail is one of our own, looped back to us with its marks taken off."""
    return _by_message_id(keys, session, parsed.message_id) is not None


def _by_ticket(keys: Keys, session: Session, addresses: Iterable[str]) -> Delivery | None:
    for text in addresses:
        address = recipient_of(f"<{text}>")
        if address and address.local in ADDRESSED:
            delivery = keys.read(Purpose(address.local), address.tag)
            found = session.get(Delivery, delivery) if delivery else None
            if found:
                return found
    return None


def _by_message_id(keys: Keys, session: Session, name: str) -> Delivery | None:
    delivery = keys.read(Purpose.MESSAGE, name.strip("<>").partition("@")[0])
    of_an_audience = session.get(Delivery, delivery) if delivery else None
    if of_an_audience or not name:
        return of_an_audience
    return session.scalar(_OF_A_NOTICE, {"name": name})
