"""Correspondence: what a person's mail does, by the seat it answers: reviewer, author, lead, chain or customer.

Here is decided whether the sender may say anything at all. Whoever may is judged by the action of their seat and gets
one receipt; whoever may not is quarantined, their words are shown to the lead, and nothing is mailed to an address that
only an incoming mail claims (SECURITY P5).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select

from mail.trust import Trust
from service.actions import belief, confirmation, desk, distribution, drafting, letters, notices, outsiders, review
from service.actions.outsiders import Said
from service.actions.post import AUTHOR, CONFIRMER, LEAD, REVIEWER
from service.actions.understanding import Understood
from service.domain import decision
from service.domain.answer import Answer
from service.domain.commands import Authors, Leads, read_author, read_lead
from service.domain.decision import Verdict
from service.domain.decision_question import question_text
from service.domain.errors import Refused
from service.domain.lifecycle import NotAllowed
from service.domain.message import UNDER_WAY
from service.domain.plan import Person, Plan
from service.store import cells, plans
from service.store.cells import Cell
from service.store.tables import Delivery, Incident, Notice, Received
from service.store.tx import Tx
from service.toolbox import Toolbox

_MOST_AN_HOUR = 30  # automatic answers to one person
_WORDS_SHOWN = 2000

# Said for every reply, so written once: to put a statement together costs more than to run it.
_ANSWERED = select(func.count()).where(
    Notice.person == bindparam("person"), Notice.kind.in_(("receipt", "question", "command")),
    Notice.created_at > bindparam("since"),
)  # fmt: skip

_SAYS_STOP = frozenset({Verdict.STOP})
_SAYS_NO = frozenset({Verdict.STOP, Verdict.OBJECT})
_SETTLED = Answer("That mail is settled already, or was asked about too long ago; nothing changed.", counted=False)
_YES_OR_NO = Answer(
    "I could not tell whether that is a yes or a no, so the mail in your name stays held and uncounted.",
    "Reply yes or no to the mail that asks for it.",
    counted=False,
)


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
        return outsiders.customer(tools, tx, row, delivery, seen)
    if notice is None or delivery is None:
        return _to_the_desk(tools, tx, row, seen, trust)
    turn = _take_turns(tx, row, notice, seen)
    plan, person = turn.plan, turn.person
    doubt = belief.doubt(tx, notice, delivery.id, person, seen, trust)
    if doubt and not doubt.claimed:
        colleague = plan.person_of(seen.parsed.sender) if trust.passed and seen.parsed.sender else None
        told_anyway = colleague == plan.holder(plan.duties.lead)
        if colleague and turn.cell and not told_anyway and _may_answer(tx, colleague):
            outsiders.tell_a_colleague(tools, tx, turn.cell, person, colleague)
        return outsiders.set_aside(tools, tx, row, notice, seen, doubt.why, misused=person if doubt.misuse else None)
    if belief.is_replay(tx, row, person):
        return "ignore", f"a mail of {person.name} with the same Message-ID was applied before"
    row.person, row.decision = person.key, letters.meant(notice.capacity, seen)
    tx.actor = person.key  # the journal names who it was, not the process that read the mail
    if doubt:
        why = confirmation.hold(tools, tx, row, plan, notice, seen, doubt.why)
        outsiders.show(tools, tx, row, plan, notice, seen, why, but=person)
        return "quarantine", why
    if notice.capacity == CONFIRMER:
        return _confirmed(tools, tx, row, notice, plan, person)
    said = _by_seat(tools, tx, turn)
    _reply(tools, tx, notice, plan, row, said, seen.fresh.text)
    return "apply", said.understood or said.question


@dataclass(frozen=True)
class _Turn:
    """One person's answer to one notice of ours; while it is judged, nobody else's about the same message is."""

    row: Received
    notice: Notice
    cell: Cell | None  # locked; None: the notice is about no message
    plan: Plan
    seen: Understood

    @property
    def person(self) -> Person:
        """Who was written to."""
        return self.plan.people[self.notice.person]

    @property
    def message(self) -> Cell:
        """What the notice is about."""
        assert self.cell is not None, "a notice of this seat is always about a message"
        return self.cell


def _take_turns(tx: Tx, row: Received, notice: Notice, seen: Understood) -> _Turn:
    """Replies, releases and phase moves about one message happen one after the other."""
    cell = cells.by_id(tx.session, notice.message_id, lock=True) if notice.message_id else None
    return _Turn(row, notice, cell, cell.plan if cell else letters.plan_of(tx.session, notice), seen)


def _by_seat(tools: Toolbox, tx: Tx, turn: _Turn) -> Answer:
    seat = {REVIEWER: _reviewer, AUTHOR: _author, LEAD: _lead}.get(turn.notice.capacity, _chain)
    if belief.is_too_old(turn.notice, tx.at) and turn.seen.reading.verdict is not Verdict.STOP:
        return Answer(
            "The mail you answered is more than 24 hours old, so your answer was not counted.",
            "If it still stands, say it again in a reply to this mail.",
            counted=False,
        )
    try:
        with tx.attempt():
            return seat(tools, tx, turn)
    except Refused as refusal:
        return Answer(str(refusal), counted=False)
    except NotAllowed as refusal:
        return Answer(f"That is not possible any more ({refusal}); nothing changed.", counted=False)


# ---- the seats


def _reviewer(tools: Toolbox, tx: Tx, turn: _Turn) -> Answer:
    cell, person, seen = turn.message, turn.person, turn.seen
    stopped = _stop(tools, tx, cell, person, seen, _SAYS_NO)
    if stopped:
        return stopped
    assert turn.notice.round_id is not None, "a reviewer is always asked in a round"
    now = review.asked_about(tx, cell, turn.notice.round_id)
    minutes = decision.minutes_until(seen.reading, tx.at, ZoneInfo(person.zone))
    said = review.decide(tools, tx, now, person, seen.reading, minutes)
    if said.question == review.UNCLEAR:
        return Answer(
            "I could not tell what you meant, so nothing was counted.",
            "If I cannot tell again, your backup is asked and the lead is told.",
            question=question_text(seen.reading.language), counted=False,
        )  # fmt: skip
    return said


def _author(tools: Toolbox, tx: Tx, turn: _Turn) -> Answer:
    cell, person, seen = turn.message, turn.person, turn.seen
    stopped = _stop(tools, tx, cell, person, seen)
    if stopped:
        return stopped
    if person.key != cell.message.author:
        now = drafting.author_of(cell).name
        return Answer(f"{cell.ref} is written by {now} now, so nothing changed.", counted=False)
    said = read_author(seen.words)
    if not said.is_long:
        answered = _about_the_draft(tools, tx, cell, person, seen)
        if answered:
            return answered
    act: dict[Authors, Callable[[], Answer]] = {
        Authors.SUBMIT: lambda: _submit(tools, tx, cell),
        Authors.RECALL: lambda: _recall(tools, tx, cell),
        Authors.KEEP: lambda: drafting.keep(tx, cell),
        Authors.ACCEPT: lambda: drafting.accept(tools, tx, cell, said.numbers),
        Authors.TEXT: lambda: drafting.write_by_mail(tools, tx, cell, turn.row, said),
    }
    if said.verdict in act:
        return act[said.verdict]()
    return drafting.unclear(tools, tx, cell)


def _about_the_draft(tools: Toolbox, tx: Tx, cell: Cell, person: Person, seen: Understood) -> Answer | None:
    """The author says when the text will be ready, or passes it on; nothing of it is the text itself."""
    if seen.reading.verdict is Verdict.ESTIMATE:
        minutes = decision.minutes_until(seen.reading, tx.at, ZoneInfo(person.zone))
        if minutes:
            until = drafting.estimate(tx, cell, minutes)
            return Answer(
                f"The text of {cell.ref} will be ready by {until}.",
                f"I will ask again at {until}. Answer at any time before; another eta puts another time in its place.",
            )
    if seen.reading.verdict is Verdict.DELEGATE:
        name = drafting.hand_over(tools, tx, cell, f"{person.name} passed it on.")
        if not name:
            return Answer(f"Nobody is left to write {cell.ref} for you; it stays with you.", counted=False)
        return Answer(f"You passed on the text of {cell.ref}.", f"{name} is asked now; nothing more is asked of you.")
    return None


def _lead(tools: Toolbox, tx: Tx, turn: _Turn) -> Answer:
    if turn.cell:
        stopped = _stop(tools, tx, turn.cell, turn.person, turn.seen)
        if stopped:
            return stopped
    incident = tx.session.get(Incident, turn.notice.incident_id) if turn.notice.incident_id else None
    return desk.command(tools, tx, incident, turn.seen.words, "")


def _chain(tools: Toolbox, tx: Tx, turn: _Turn) -> Answer:
    cell = turn.message
    stopped = _stop(tools, tx, cell, turn.person, turn.seen, _SAYS_NO)
    return stopped or Answer(
        f"Your mail about {cell.ref} is kept and shown to the lead; nothing was asked of you, so nothing changed.",
        "Only STOP does something here, while the message is being sent.",
        counted=False,
    )


def _to_the_desk(tools: Toolbox, tx: Tx, row: Received, seen: Understood, trust: Trust) -> Said:
    """A mail to incident@: a command of somebody who leads, or an outsider's words for the lead to see."""
    plan = plans.read(tx.session, plans.newest(tx.session).version)
    person = plan.person_of(seen.parsed.sender) if seen.parsed.sender else None
    if not person or person.key not in plan.roles[plan.duties.lead].people:
        outsiders.show(tools, tx, row, plan, None, seen, "it is not from somebody who leads")
        return "quarantine", "it is not from somebody who leads"
    if belief.is_replay(tx, row, person):
        return "ignore", f"a mail of {person.name} with the same Message-ID was applied before"
    row.person, row.decision = person.key, letters.meant("", seen)
    tx.actor = person.key
    if not trust.passed:
        incident = desk.incident_meant(tx.session, seen.parsed.subject, seen.fresh.text)
        why = f"the sender could not be verified: {trust.why}"
        return "quarantine", confirmation.hold_command(tools, tx, row, plan, incident, person, seen, why)
    return "apply", _command(tools, tx, row, row, person, seen).understood


def _command(tools: Toolbox, tx: Tx, row: Received, answered: Received, person: Person, seen: Understood) -> Answer:
    """Do what a lead's mail asks for, once; the receipt goes into the thread of the mail it answers."""
    plan = plans.read(tx.session, plans.newest(tx.session).version)
    opens = read_lead(seen.words, seen.parsed.subject).verdict is Leads.OPEN
    incident = None if opens else desk.incident_meant(tx.session, seen.parsed.subject, seen.fresh.text)
    try:
        with tx.attempt():
            said = desk.command(tools, tx, incident, seen.words, seen.parsed.subject)
    except Refused as refusal:
        said = Answer(str(refusal), counted=False)
    row.incident_id = incident.id if incident else row.incident_id
    if _may_answer(tx, person):
        notices.command_receipt(tools, tx, plan, incident, person, answered, said)
    return said


# ---- what was held and is confirmed


def _confirmed(tools: Toolbox, tx: Tx, row: Received, notice: Notice, plan: Plan, person: Person) -> Said:
    """A person says whether a mail that came in their name is theirs; then it counts as if it had been believed."""
    held = None if belief.is_too_old(notice, tx.at) else confirmation.held_by(tx, notice)
    if held is None or row.decision not in {letters.YES, letters.NO}:
        said = _SETTLED if held is None else _YES_OR_NO
        _reply(tools, tx, notice, plan, row, said, "")
        return "apply", said.understood
    if row.decision == letters.NO:
        return "apply", _disowned(tools, tx, row, held, notice, plan, person)
    letter = letters.load(tools, tx.session, held.id)
    about, seen = letters.notice_of(tx.session, letter.delivery), letters.read(letter)
    tx.cause = (
        f"received:{held.id}"  # the decision is made by the held mail; the journal names the one that confirmed it
    )
    if about:
        said = _by_seat(tools, tx, _take_turns(tx, held, about, seen))
        _reply(tools, tx, about, plan, row, said, seen.fresh.text)
    else:
        said = _command(tools, tx, held, row, person, seen)
    confirmation.settle(tx, held, "apply", f"confirmed by {person.name}: {said.understood or said.question}")
    return "apply", f"confirms the mail {held.id}: {said.understood or said.question}"


def _disowned(tools: Toolbox, tx: Tx, row: Received, held: Received, notice: Notice, plan: Plan, person: Person) -> str:
    why = f"{person.name} says it is not theirs"
    confirmation.settle(tx, held, "ignore", why)
    incident = tx.session.get(Incident, notice.incident_id) if notice.incident_id else None
    notices.tell_lead(
        tools, tx, plan, incident, f"Somebody wrote in the name of {person.name}",
        f"The mail about {notice.ref or 'the incident desk'} was held and is dropped now: {why}.",
        f"It is kept: signoff mail show {held.id}",
    )  # fmt: skip
    said = Answer("The mail in your name is dropped and the lead is told.", "Your own answer is still awaited.")
    _reply(tools, tx, notice, plan, row, said, "")
    return f"disowns the mail {held.id}"


# ---- what the seats share


def _stop(
    tools: Toolbox, tx: Tx, cell: Cell, person: Person, seen: Understood, stops: frozenset[Verdict] = _SAYS_STOP
) -> Answer | None:
    """STOP, or an objection, by anybody of the chain halts a message that is under way (rule 14, SECURITY P21)."""
    if seen.reading.verdict not in stops:
        return None
    if cell.message.state == "halted":
        return Answer(f"{cell.ref} is halted already.", distribution.already(tx.session, cell), counted=False)
    if cell.message.state == "distributed":
        return Answer(f"{cell.ref} has left already.", distribution.already(tx.session, cell), counted=False)
    if cell.message.state not in UNDER_WAY:
        return None
    words = seen.reading.comment[:_WORDS_SHOWN]
    had = distribution.halt(tools, tx, cell, f"{person.name} (“{words}”)" if words else person.name)
    responder = cell.plan.holder(cell.audience.responder).name
    resumed = f"{responder} decides whether it goes on, with: signoff distribution resume {cell.ref}"
    return Answer(f"You stopped {cell.ref}.", f"{had} {resumed}")


def _submit(tools: Toolbox, tx: Tx, cell: Cell) -> Answer:
    revision = drafting.submit(tools, tx, cell)
    done = f"You submitted revision {revision.number} of {cell.ref}."
    return Answer(done, "The first reviewers are asked now.", undo="recall")


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
    recent = {"person": person.key, "since": tx.at - timedelta(hours=1)}
    return (tx.session.connection().scalar(_ANSWERED, recent) or 0) < _MOST_AN_HOUR
