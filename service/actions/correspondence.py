"""Correspondence: what a person's mail does, by the seat it answers: reviewer, author, lead, chain or customer.

Here is decided whether the sender may say anything at all. Whoever may is judged by the action of their seat and gets
one receipt; whoever may not is quarantined, their words are shown to the lead, and nothing is mailed to an address that
only an incoming mail claims (SECURITY P5).
"""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from mail.trust import Trust
from service.actions import desk, distribution, drafting, notices, review
from service.actions.post import AUTHOR, LEAD, REVIEWER
from service.actions.understanding import Understood
from service.domain import decision
from service.domain.answer import Answer
from service.domain.commands import Authors, read_author
from service.domain.decision import Verdict
from service.domain.decision_question import question_text
from service.domain.errors import Refused
from service.domain.lifecycle import NotAllowed
from service.domain.message import UNDER_WAY
from service.domain.plan import Person, Plan
from service.store import cells, plans
from service.store.cells import Cell
from service.store.tables import Delivery, Distribution, Incident, Notice, Received, Round
from service.store.tx import Tx
from service.toolbox import Toolbox

_MOST_AN_HOUR = 30  # automatic answers to one person
_TICKET_LIFE = timedelta(hours=24)
_WORDS_SHOWN = 2000

Said = tuple[str, str]
"""How a received mail ends (an event of its lifecycle), and why."""


def answer(
    tools: Toolbox,
    tx: Tx,
    row: Received,
    delivery: Delivery | None,
    notice: Notice | None,
    seen: Understood,
    trust: Trust,
) -> Said:
    """Judge a human mail by what it answers."""
    if notice is None and delivery is not None:
        return _customer(tools, tx, row, delivery, seen)
    if notice is None:
        return _to_the_desk(tools, tx, row, seen, trust)
    plan = _plan_of(tx, notice)
    person = plan.people[notice.person]
    doubt = _doubt(tx, notice, person, seen, trust)
    if doubt:
        _show(tools, tx, row, plan, notice, seen, doubt)
        return "quarantine", doubt
    row.person = person.key
    said = _by_seat(tools, tx, row, notice, person, seen)
    row.decision = _decision_of(notice, seen)
    _reply(tools, tx, notice, plan, row, said, seen.fresh.text)
    return "apply", said.understood or said.question


def _doubt(tx: Tx, notice: Notice, person: Person, seen: Understood, trust: Trust) -> str:
    """Why the sender is not believed, or empty. A ticket alone never is enough (SECURITY P1)."""
    if seen.parsed.sender not in person.addresses:
        claimed = ", ".join(seen.parsed.senders) or "nobody"
        return f"it came from {claimed}, but that ticket is {person.name}'s"
    if not trust.passed:
        return f"the sender could not be verified: {trust.why}"
    if tx.at - notice.created_at > _TICKET_LIFE:
        return "the mail it answers is older than 24 hours"
    return ""


def _by_seat(tools: Toolbox, tx: Tx, row: Received, notice: Notice, person: Person, seen: Understood) -> Answer:
    seat = {REVIEWER: _reviewer, AUTHOR: _author, LEAD: _lead}.get(notice.capacity, _chain)
    try:
        with tx.attempt():
            return seat(tools, tx, row, notice, person, seen)
    except Refused as refusal:
        return Answer(str(refusal), counted=False)
    except NotAllowed as refusal:
        return Answer(f"That is not possible any more ({refusal}); nothing changed.", counted=False)


# ---- the seats


def _reviewer(tools: Toolbox, tx: Tx, _row: Received, notice: Notice, person: Person, seen: Understood) -> Answer:
    cell = cells.by_id(tx.session, _known(notice.message_id), lock=True)
    stopped = _stop(tools, tx, cell, person, seen)
    if stopped:
        return stopped
    round_ = tx.session.get_one(Round, notice.round_id, populate_existing=True)
    now = review.load(tx, cell, round_)
    minutes = decision.minutes_until(seen.reading, tx.at, ZoneInfo(person.zone))
    said = review.decide(tools, tx, now, person, seen.reading, minutes)
    if said.question == review.UNCLEAR:
        return Answer(
            "I could not tell what you meant, so nothing was counted.",
            "If I cannot tell again, your backup is asked and the lead is told.",
            question=question_text(seen.reading.language), counted=False,
        )  # fmt: skip
    return said


def _author(tools: Toolbox, tx: Tx, row: Received, notice: Notice, person: Person, seen: Understood) -> Answer:
    cell = cells.by_id(tx.session, _known(notice.message_id), lock=True)
    stopped = _stop(tools, tx, cell, person, seen)
    if stopped:
        return stopped
    if seen.reading.verdict is Verdict.ESTIMATE:
        minutes = decision.minutes_until(seen.reading, tx.at, ZoneInfo(person.zone))
        if minutes:
            until = drafting.estimate(tx, cell, minutes)
            return Answer(f"The text of {cell.ref} will be ready by {until}.", f"I will ask again at {until}.")
    said = read_author(seen.fresh.text)
    act: dict[Authors, Callable[[], Answer]] = {
        Authors.SUBMIT: lambda: _submit(tools, tx, cell),
        Authors.RECALL: lambda: _recall(tools, tx, cell),
        Authors.KEEP: lambda: drafting.keep(tx, cell),
        Authors.ACCEPT: lambda: drafting.accept(tools, tx, cell, said.numbers),
        Authors.TEXT: lambda: drafting.write_by_mail(tools, tx, cell, row, said),
    }
    if said.verdict in act:
        return act[said.verdict]()
    return Answer(
        "",
        question="I could not tell what to do with that. Reply with the text, or: submit, keep, accept 1, eta 20 min.",
        counted=False,
    )


def _lead(tools: Toolbox, tx: Tx, _row: Received, notice: Notice, person: Person, seen: Understood) -> Answer:
    if notice.message_id:
        cell = cells.by_id(tx.session, notice.message_id, lock=True)
        stopped = _stop(tools, tx, cell, person, seen)
        if stopped:
            return stopped
    incident = tx.session.get(Incident, notice.incident_id) if notice.incident_id else None
    return desk.command(tools, tx, incident, seen.fresh.text, "")


def _chain(tools: Toolbox, tx: Tx, _row: Received, notice: Notice, person: Person, seen: Understood) -> Answer:
    cell = cells.by_id(tx.session, _known(notice.message_id), lock=True)
    stopped = _stop(tools, tx, cell, person, seen)
    return stopped or Answer(
        f"Your mail about {cell.ref} is kept and shown to the lead; nothing was asked of you, so nothing changed.",
        "Only STOP does something here, while the message is being sent.",
        counted=False,
    )


def _customer(tools: Toolbox, tx: Tx, row: Received, delivery: Delivery, seen: Understood) -> Said:
    """A customer answers: the words are kept with the incident and shown to the lead; nothing goes back."""
    distribution = tx.session.get_one(Distribution, delivery.distribution_id)
    cell = cells.by_id(tx.session, distribution.message_id)
    row.person = ""
    name = delivery.name or delivery.address
    notices.tell_lead(
        tools, tx, cell.plan, cell.incident, f"{name} answered the {cell.message.phase} message",
        f"It came from {', '.join(seen.parsed.senders) or 'an unnamed sender'}. Answer from your own mailbox.",
        quoted=seen.fresh.text[:_WORDS_SHOWN], quoted_from=name,
    )  # fmt: skip
    return "apply", f"an answer of the customer {name}"


def _to_the_desk(tools: Toolbox, tx: Tx, row: Received, seen: Understood, trust: Trust) -> Said:
    """A mail to incident@: a command of somebody who leads, or an outsider's words for the lead to see."""
    plan = plans.read(tx.session, plans.newest(tx.session).version)
    person = plan.person_of(seen.parsed.sender) if seen.parsed.sender else None
    leads = person is not None and person.key in plan.roles[plan.duties.lead].people
    if not person or not leads or not trust.passed:
        why = "it is not from somebody who leads" if trust.passed else f"the sender could not be verified: {trust.why}"
        _show(tools, tx, row, plan, None, seen, why)
        return "quarantine", why
    row.person = person.key
    incident = desk.incident_meant(tx.session, seen.parsed.subject, seen.fresh.text)
    try:
        with tx.attempt():
            said = desk.command(tools, tx, incident, seen.fresh.text, seen.parsed.subject)
    except Refused as refusal:
        said = Answer(str(refusal), counted=False)
    row.incident_id = incident.id if incident else row.incident_id
    if _may_answer(tx, person):
        notices.command_receipt(tools, tx, plan, incident, person, row, said)
    return "apply", said.understood


# ---- what the seats share


def _stop(tools: Toolbox, tx: Tx, cell: Cell, person: Person, seen: Understood) -> Answer | None:
    """STOP by anybody of the chain halts a message that is under way (rule 14)."""
    if seen.reading.verdict is not Verdict.STOP:
        return None
    if cell.message.state == "halted":
        return Answer(f"{cell.ref} is halted already.", distribution.already(tx.session, cell), counted=False)
    if cell.message.state not in UNDER_WAY:
        return None
    had = distribution.halt(tools, tx, cell, person.name)
    return Answer(f"You stopped {cell.ref}.", f"{had} It goes on only when somebody resumes it.")


def _submit(tools: Toolbox, tx: Tx, cell: Cell) -> Answer:
    revision = drafting.submit(tools, tx, cell)
    return Answer(f"You submitted revision {revision.number} of {cell.ref}.", "The first reviewers are asked now.")


def _recall(tools: Toolbox, tx: Tx, cell: Cell) -> Answer:
    drafting.recall(tools, tx, cell)
    return Answer(f"You took {cell.ref} back.", "Open requests are withdrawn. Reply with a new text, then submit.")


def _reply(tools: Toolbox, tx: Tx, notice: Notice, plan: Plan, row: Received, said: Answer, words: str) -> None:
    """One receipt or one question; never more than a bounded number to one person in an hour (SECURITY P5)."""
    if said.event == drafting.ANSWERED or not _may_answer(tx, plan.people[notice.person]):
        return
    if said.question:
        notices.question(tools, tx, notice, plan, row, said, words)
    else:
        notices.receipt(tools, tx, notice, plan, row, said, words)


def _may_answer(tx: Tx, person: Person) -> bool:
    recent = select(func.count()).where(
        Notice.person == person.key, Notice.kind.in_(("receipt", "question", "command")),
        Notice.created_at > tx.at - timedelta(hours=1),
    )  # fmt: skip
    return (tx.session.scalar(recent) or 0) < _MOST_AN_HOUR


def _show(tools: Toolbox, tx: Tx, row: Received, plan: Plan, notice: Notice | None, seen: Understood, why: str) -> None:
    """Show the lead a mail that was not acted on."""
    incident = tx.session.get(Incident, notice.incident_id) if notice and notice.incident_id else None
    lead = plan.holder(plan.duties.lead)
    if not _may_be_told(tx, lead):
        return
    about = f" about {notice.ref}" if notice else ""
    notices.tell_lead(
        tools, tx, plan, incident, f"A mail{about} was not acted on", f"{why[0].upper()}{why[1:]}.",
        f"It is kept: signoff mail show {row.id}", quoted=seen.fresh.text[:_WORDS_SHOWN],
        quoted_from=", ".join(seen.parsed.senders)[:200],
    )  # fmt: skip


def _may_be_told(tx: Tx, lead: Person) -> bool:
    recent = select(func.count()).where(
        Notice.person == lead.key, Notice.kind == "notice", Notice.created_at > tx.at - timedelta(hours=1)
    )
    return (tx.session.scalar(recent) or 0) < 2 * _MOST_AN_HOUR


def _decision_of(notice: Notice, seen: Understood) -> str:
    if notice.capacity == REVIEWER:
        return seen.reading.verdict
    return read_author(seen.fresh.text).verdict if notice.capacity == AUTHOR else ""


def _plan_of(tx: Tx, notice: Notice) -> Plan:
    if notice.incident_id:
        return cells.plan_of(tx.session, tx.session.get_one(Incident, notice.incident_id))
    return plans.read(tx.session, plans.newest(tx.session).version)


def _known(message_id: UUID | None) -> UUID:
    assert message_id is not None, "a notice of this seat is always about a message"
    return message_id
