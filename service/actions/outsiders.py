"""Outsiders: what is kept and not acted on, and who hears of it.

A mail that may not decide is quarantined and its words are shown to the lead, not more often than a lead can read; a
customer's answer is kept with the incident. Nothing is mailed to an address that only an incoming mail claims
(SECURITY P5).
"""

from datetime import timedelta

from sqlalchemy import func, select

from service.actions import letters, notices
from service.actions.notices.common import tell
from service.actions.post import CHAIN, seat
from service.actions.understanding import Understood
from service.domain.plan import Person, Plan
from service.store import cells, plans
from service.store.cells import Cell
from service.store.tables import Delivery, Distribution, Incident, Notice, Received
from service.store.tx import Tx
from service.toolbox import Toolbox

_MOST_SHOWN = 10  # mails of an hour to one address that are shown to the lead one by one; the rest: signoff mail list
_MOST_TOLD = 60  # notices of an hour to the lead
_WORDS_SHOWN = 2000

Said = tuple[str, str]
"""How a received mail ends (an event of its lifecycle), and why."""


def set_aside(
    tools: Toolbox, tx: Tx, row: Received, notice: Notice, seen: Understood, why: str, *, misused: Person | None = None
) -> Said:
    """Keep a mail for a person, and show it to the lead; `misused`: whose ticket somebody else has."""
    show(tools, tx, row, letters.plan_of(tx.session, notice), notice, seen, why, misused=misused)
    return "quarantine", why


def show(
    tools: Toolbox, tx: Tx, row: Received, plan: Plan, notice: Notice | None, seen: Understood, why: str, *,
    but: Person | None = None, misused: Person | None = None,
) -> None:  # fmt: skip
    """Show the lead a mail that was not acted on, unless the lead is the one who is asked about it anyway."""
    incident = tx.session.get(Incident, notice.incident_id) if notice and notice.incident_id else None
    lead = plan.holder(plan.duties.lead)
    if lead == but or _is_one_of_many(tx, row) or not _may_be_told(tx, lead):
        return
    about = f" about {notice.ref}" if notice else ""
    headline, advice = f"A mail{about} was not acted on", ""
    if misused:
        headline = f"Security: somebody else used {misused.name}'s reply address{about}"
        advice = (
            "That address alone decides nothing. If it leaked, hand the step to the backup (signoff step hand-over), "
            "or recall and submit the text again: every new request has an address of its own."
        )
    notices.tell_lead(
        tools, tx, plan, incident, headline, f"{why[0].upper()}{why[1:]}.", advice,
        f"It is kept: signoff mail show {row.id}", quoted=seen.fresh.text[:_WORDS_SHOWN],
        quoted_from=", ".join(seen.parsed.senders)[:200],
    )  # fmt: skip


def _is_one_of_many(tx: Tx, row: Received) -> bool:
    """Whether so many mails to one address were set aside lately that a person looks at the list, not at each."""
    lately = Received.received_at > tx.at - timedelta(hours=1)
    many = select(func.count()).where(Received.recipient == row.recipient, Received.state == "quarantined", lately)
    return (tx.session.scalar(many) or 0) >= _MOST_SHOWN


def _may_be_told(tx: Tx, lead: Person) -> bool:
    recent = select(func.count()).where(
        Notice.person == lead.key, Notice.kind == "notice", Notice.created_at > tx.at - timedelta(hours=1)
    )
    return (tx.session.scalar(recent) or 0) < _MOST_TOLD


def tell_of_unread(tools: Toolbox, tx: Tx, row: Received) -> None:
    """The lead hears of a mail that nobody could read: it may hold a decision."""
    newest = plans.newest(tx.session)
    notices.tell_lead(
        tools, tx, plans.read(tx.session, newest.version), None, "A mail could not be read",
        f"It came from {row.sender or 'the null sender'}. {row.why[0].upper()}{row.why[1:]}.",
        f"It is kept: signoff mail show {row.id}, and signoff mail retry {row.id} has it read again.",
    )  # fmt: skip


def tell_a_colleague(tools: Toolbox, tx: Tx, cell: Cell, asked: Person, colleague: Person) -> None:
    """Somebody of the plan answered a mail that was forwarded to them: they hear that it did not count."""
    tell(
        tools, tx, seat(cell, colleague, CHAIN), "Your answer was not counted",
        f"The mail you answered asked {asked.name}, and only their answer counts there.",
        f"The business lead sees yours. Let {asked.name} know, or ask the lead to hand the step to you.",
    )  # fmt: skip


def customer(tools: Toolbox, tx: Tx, row: Received, delivery: Delivery, seen: Understood) -> Said:
    """A customer answers: the words are kept with the incident and shown to the lead; nothing goes back."""
    distribution = tx.session.get_one(Distribution, delivery.distribution_id)
    cell = cells.by_id(tx.session, distribution.message_id)
    row.person = ""
    name = delivery.name or delivery.address
    theirs = delivery.normalised in seen.parsed.senders
    headline = f"{name} answered" if theirs else f"Somebody answered in the thread of {name}"
    if not _has_said_much(tx, row):
        notices.tell_lead(
            tools, tx, cell.plan, cell.incident, f"{headline}: the {cell.message.phase} message",
            f"It came from {', '.join(seen.parsed.senders) or 'an unnamed sender'}. Answer from your own mailbox.",
            quoted=seen.fresh.text[:_WORDS_SHOWN], quoted_from=name if theirs else "",
        )  # fmt: skip
    return "apply", f"an answer of the customer {name}" if theirs else f"an answer in the thread of {name}"


def _has_said_much(tx: Tx, row: Received) -> bool:
    lately = Received.received_at > tx.at - timedelta(hours=1)
    many = select(func.count()).where(Received.delivery_id == row.delivery_id, Received.id != row.id, lately)
    return (tx.session.scalar(many) or 0) >= _MOST_SHOWN
