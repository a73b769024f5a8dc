"""Suppression: an address is not to be mailed any more, from this moment on, or may be mailed again.

It ends the deliveries under way to that address in the same transaction, as planning would have left them out: for
every audience, and never for people of the process. What a sender had already claimed is looked at again until it has
ended, so that a deferral brings no second try. Files of suppressed addresses are read by `contactsfile`.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from service.domain.address import is_mail_address, normalised
from service.domain.errors import NotFound, Refused
from service.domain.jobs import Job
from service.store import cells, suppressions
from service.store.suppressions import Entry, LeftOut
from service.store.tables import Distribution
from service.store.tx import Tx
from templates import characters

LONGEST_REASON = 200
_LOOK_AGAIN = timedelta(seconds=10)  # no deferral is due sooner (service.domain.delivery)


@dataclass(frozen=True)
class Suppressed:
    """What a suppression changed."""

    new: int  # addresses that were not suppressed before
    left_out: int  # deliveries under way that are not sent any more


def suppress(tx: Tx, address: str, reason: str) -> Suppressed:
    """Never mail this address again until somebody lifts it; the first reason stays."""
    key = address_of(address)
    why = characters.one_line(reason)[:LONGEST_REASON]
    if not why:
        raise Refused("A suppression needs a reason that can be read later.")
    new = suppressions.add(tx.session, [Entry(address.strip(), key, why, tx.at)])
    if new:
        tx.record(_subject(key), "suppress", incident_id=None, reason=why)
    return Suppressed(new, _leave_out(tx, why, suppressions.leave_out(tx.session, tx.at, key)))


def lift(tx: Tx, address: str) -> str:
    """Let an address be mailed again; return why it was not."""
    key = address_of(address)
    gone = suppressions.remove(tx.session, key)
    if gone is None:
        raise NotFound(
            f"{address} is not suppressed. `signoff contacts suppressions show` counts and lists those who are."
        )
    tx.record(_subject(key), "lift", incident_id=None, was=gone)
    return gone


def take_in(tx: Tx, entries: Iterable[Entry]) -> Suppressed:
    """Suppress many addresses; those who are suppressed already keep their reason and date."""
    new = suppressions.add(tx.session, entries)
    tx.record("suppressions:all", "import", incident_id=None, addresses=new)
    return Suppressed(new, _leave_out(tx, "imported", suppressions.leave_out(tx.session, tx.at)))


def look_again(tx: Tx, delivery_id: UUID, job: UUID | None) -> None:
    """A delivery was claimed when its address was suppressed: end it if it came back unsent."""
    delivery = suppressions.waits(tx.session, delivery_id)
    if delivery and delivery.state == "sending" and job:
        tx.again(job, tx.at + _LOOK_AGAIN)
        return
    if delivery:
        ended = suppressions.leave_out(tx.session, tx.at, delivery.normalised)
        _leave_out(tx, "suppressed meanwhile", ended)
    if job:
        tx.done(job)


def address_of(text: str) -> str:
    """The form in which an address is looked up; refuses what is none."""
    if not is_mail_address(text.strip()):
        raise Refused(f"'{text[:80]}' is not one plain mail address, such as name@example.org.")
    return normalised(text.strip())


def _leave_out(tx: Tx, reason: str, ended: LeftOut) -> int:
    for distribution_id, number in Counter(ended.suppressed).items():
        distribution = tx.session.get_one(Distribution, distribution_id)
        incident = cells.by_id(tx.session, distribution.message_id).incident
        tx.record(
            f"distribution:{distribution_id}", "suppress", incident_id=incident.id, recipients=number, reason=reason
        )
    for delivery in ended.claimed:
        tx.later(Job.LEAVE_OUT, delivery, tx.at + _LOOK_AGAIN)
    return len(ended.suppressed)


def _subject(key: str) -> str:
    """The journal cannot be changed and is handed out as evidence, so no recipient's address stands in it."""
    return f"suppression:{sha256(key.encode()).hexdigest()[:32]}"
