"""Belief: may a mail act for the person whose ticket it uses? A ticket alone never is enough (SECURITY P1).

The sender must be that person, by an address of the plan. Under `authenticated` the sender's domain must vouch for the
mail, and what is signed must name the mail it answers, so that a signed "approve" is worth nothing at another ticket.
What falls short is either somebody else's, or it claims to be the right person's and can be confirmed by them.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import bindparam, select

from mail.trust import Method, Trust
from service.actions import letters
from service.actions.post import CONFIRMER, code
from service.actions.understanding import Understood
from service.domain.plan import Person
from service.store.tables import Notice, Received
from service.store.tx import Tx

TICKET_LIFE = timedelta(hours=24)

# Said for every reply, so written once: to put a statement together costs more than to run it.
_APPLIED_BEFORE = (
    select(Received.id)
    .where(Received.header_id == bindparam("header"), Received.person == bindparam("person"))
    .where(Received.id != bindparam("mail"), Received.state == "applied")
    .limit(1)
)
_BETWEEN = re.compile(r"[\s>|]+")  # what quoting and wrapping put between the characters of a reference


@dataclass(frozen=True)
class Doubt:
    """Why a mail is not acted on.

    `claimed`: its sender's address is the right one, so that person can be asked. `misuse`: somebody else has got hold
    of a ticket.
    """

    why: str
    claimed: bool
    misuse: bool = False


def doubt(tx: Tx, notice: Notice, delivery: UUID, person: Person, seen: Understood, trust: Trust) -> Doubt | None:
    """Say why the sender is not believed, or None.

    The answer to a confirmation needs no more than the sender's address: its ticket went to the person's own mailbox
    alone, after the doubt arose, and whoever answers it has read that mailbox (docs/decisions/0008-confirmation.md).
    """
    if not seen.parsed.sender:
        return Doubt(
            "its head does not name exactly one sender in one way, so nobody can say who wrote it", claimed=False
        )
    if seen.parsed.sender not in person.addresses:
        return Doubt(
            f"it came from {seen.parsed.sender}, but that ticket is {person.name}'s", claimed=False, misuse=True
        )
    if notice.capacity == CONFIRMER:
        return None
    if not trust.passed:
        return Doubt(f"the sender could not be verified: {trust.why}", claimed=True)
    if trust.method is not Method.NONE and not _names_what_it_answers(tx, notice, delivery, seen):
        return Doubt("nothing in it names the mail it answers, so it may have been written about another", claimed=True)
    return None


def machine_doubt(person: Person, seen: Understood, trust: Trust) -> str:
    """Say why an automatic reply does not speak for a person, or nothing: their mailbox must have sent it.

    It may name no mail of ours in what is signed: answering machines seldom do, and all it moves is who is asked.
    """
    if seen.parsed.sender not in person.addresses:
        return f"an automatic reply, but not from {person.name}, whose ticket that is"
    return "" if trust.passed else f"an automatic reply whose sender could not be verified: {trust.why}"


def is_replay(tx: Tx, row: Received, person: Person) -> bool:
    """Say whether a mail of this person with the same Message-ID has been applied, at whichever ticket."""
    if not row.header_id:
        return False
    same = {"header": row.header_id, "person": person.key, "mail": row.id}
    return tx.session.connection().scalar(_APPLIED_BEFORE, same) is not None


def is_too_old(notice: Notice, at: datetime) -> bool:
    """Say whether the ticket of a mail of ours has expired."""
    return at - notice.created_at > TICKET_LIFE


def _names_what_it_answers(tx: Tx, notice: Notice, delivery: UUID, seen: Understood) -> bool:
    """By Message-ID, by the code a button put into the subject, or by what a quote of our mail holds (threat 5)."""
    if notice.header_id in {*seen.parsed.in_reply_to, *seen.parsed.references}:
        return True
    marks = [f"#{code(delivery)}"]
    if notice.ref:
        marks.append(f"Ref {notice.ref}")
    text = letters.revision_of(tx.session, notice)
    if text:
        marks.append(f"fingerprint {text.sha256[:8]}")
    said = _squeezed("\n".join([seen.parsed.subject, seen.parsed.text, *(cut.text for cut in seen.fresh.cut)]))
    return any(_squeezed(mark) in said for mark in marks)


def _squeezed(text: str) -> str:
    return _BETWEEN.sub("", text).casefold()
