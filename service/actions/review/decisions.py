"""What one reviewer said, and what it does: one function for each thing a reply can mean.

Each returns what the reviewer is told. Nothing counts for a text that is not the one they were asked about.
"""

from datetime import timedelta

from service.actions import notices, release
from service.actions.review.record import decide_steps, decision
from service.actions.review.rounds import Pass, ask_next, end_round, load, note_step, reopen, unask_later
from service.actions.review.steps import hand_over
from service.domain.answer import Answer
from service.domain.decision import Reading, Verdict
from service.domain.decision_question import time_question_text
from service.domain.message import MESSAGE
from service.domain.plan import Need, Person
from service.domain.review import AWAITED, STEP, is_done
from service.domain.times import clock
from service.store import cells
from service.store import rounds as store
from service.store.tables import Step
from service.store.tx import Tx
from service.toolbox import Toolbox

_WHERE_IT_STANDS = {
    True: "Your step stays open: approve, suggest or object: reason.",
    False: "What you answered before stands.",
}
UNCLEAR = "unclear"
"""Stands for the one plain question; whoever mails it says it in the reviewer's language."""


def decide(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading, minutes: int | None) -> Answer:
    """Judge one reviewer's answer, write it, and ask whoever comes next; return what the reviewer is told."""
    refusal = _why_not(tx, now, person, said)
    if refusal:
        return Answer(refusal, counted=False, event="not counted")
    match said.verdict:
        case Verdict.APPROVE:
            return _approve(tools, tx, now, person, said)
        case Verdict.SUGGEST:
            return _suggest(tools, tx, now, person, said)
        case Verdict.OBJECT | Verdict.STOP:  # nothing is on its way yet, so a stop objects to sending it
            return _object(tools, tx, now, person, said)
        case Verdict.ESTIMATE:
            return _estimate(tx, now, person, said, minutes)
        case Verdict.DELEGATE:
            return _delegate(tools, tx, now, person, said)
        case Verdict.UNDO:
            return _undo(tools, tx, now, person)
        case Verdict.QUESTION:
            return _question(tools, tx, now, person, said)
        case _:
            return _unclear(tools, tx, now, person)


def _why_not(tx: Tx, now: Pass, person: Person, said: Reading) -> str:
    """Why nothing this person says about this round counts any more, or empty."""
    theirs, state = now.of(person.key), now.cell.message.state
    if not theirs:
        return "You are not asked about this message, so nothing was counted. The business lead sees your mail."
    if person.key == now.revision.author:
        return "You wrote this text, and the author never decides on it. Nothing was counted."
    if all(step.state == "handed_over" for step in theirs):
        return "Your step was handed over, so your answer was not counted."
    if state in {"superseded", "withdrawn", "skipped"}:
        return f"The message was {state} before your answer came, so it was not counted. Nothing more is asked of you."
    if state in {"released", "distributing", "halted", "distributed"}:
        return "The message is released already, so your answer was not counted. Reply STOP to stop the sending."
    takes_back = said.verdict is Verdict.UNDO and any(step.state == "objected" for step in theirs)
    if (now.round.state == "returned" and not takes_back) or now.round.state == "finished":
        return _overtaken(tx, now, person)
    if said.verdict is not Verdict.QUESTION and {step.state for step in theirs} <= {"waiting", "handed_over"}:
        return (
            "Your turn has not come again yet, because an earlier answer was taken back; nothing was counted. You get a"
            " new mail when it has."
        )
    return ""


def _overtaken(tx: Tx, now: Pass, person: Person) -> str:
    """Say what became of a revision that is not in review any more, and which mail is to be answered instead."""
    newest = store.latest(tx.session, now.cell.message.id)
    if newest is None or newest.id == now.round.id or newest.state != "open":
        return (
            f"Revision {now.revision.number} went back to its author, so your answer did not count; a new one follows."
        )
    current = load(tx, now.cell, newest)
    passed = f"Revision {now.revision.number} is no longer the current one, so your answer was not counted."
    number = current.revision.number
    if current.of(person.key, AWAITED):
        return f"{passed} Answer the mail about revision {number}."
    if current.of(person.key, frozenset({"waiting"})):
        return f"{passed} You get a mail about revision {number} when your turn comes."
    return f"{passed} Revision {number} is in review, and nothing is asked of you about it now."


def _approve(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    revision = now.revision.number
    if said.revision is not None and said.revision != revision:
        return _unclear(tools, tx, now, person)
    asked = now.of(person.key, AWAITED)
    if not asked:
        return Answer(f"You have answered for revision {revision} already; nothing changed.", counted=False)
    if asked[0].need == Need.RELEASE:
        decide_steps(tx, now, asked, "approve", said.comment)
        until = release.release(tools, tx, now.cell, now.round, now.revision, now.steps, person)
        return Answer(f"You released revision {revision} of {now.cell.ref}.", until, "stop")
    decide_steps(tx, now, asked + _same_person(now, person, "approve"), "approve", said.comment)
    if said.comment:
        notices.remark(tools, tx, now.cell, now.revision, person, said.comment)
    ask_next(tools, tx, now)
    return Answer(f"You approved revision {revision} of {now.cell.ref}.", _who_is_next(now), "undo")


def _suggest(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    if not said.comment:
        return Answer("", question="What would you change? Reply with: suggest and your wording.", counted=False)
    asked = now.of(person.key, AWAITED)
    if not asked:
        return _remark(tools, tx, now, person, said)
    fresh = [step for step in asked if step.state == "asked"]
    decide_steps(tx, now, fresh + _same_person(now, person, "suggest"), "suggest", said.comment)
    if not fresh:
        decision(tx, now, asked[0], "suggest", said.comment)
    notices.suggestion(tools, tx, now.cell, now.round, now.revision)
    ask_next(tools, tx, now)
    author = now.cell.plan.people[now.cell.message.author].name
    if any(step.need != Need.REVIEW for step in asked):
        follows = f"It goes to {author}. The message still needs your approval: reply approve or object: reason."
    else:
        follows = f"It goes to {author}, who decides on wording; it does not stop the message. {_who_is_next(now)}"
    return Answer(f"You suggested a change to revision {now.revision.number} of {now.cell.ref}.", follows, "undo")


def _remark(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    """Words about a text its writer has answered for already: the author reads them, and the answer stands."""
    notices.remark(tools, tx, now.cell, now.revision, person, said.comment, later=True)
    author = now.cell.plan.people[now.cell.message.author].name
    return Answer(
        f"Your words about revision {now.revision.number} of {now.cell.ref} go to {author} as a remark.",
        "The answer you gave before stands. To change that, take it back first.",
        "undo",
    )


def _object(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    if not said.comment:
        return Answer(
            "",
            question="An objection stops the message and needs a reason. Reply with: object: and the reason.",
            counted=False,
        )
    theirs = now.of(person.key, AWAITED | {"approved"})
    if not theirs:
        return Answer("Your objection is already recorded; nothing changed.", counted=False)
    decide_steps(tx, now, theirs, "object", said.comment)
    tx.move(now.cell.message, MESSAGE, "object", incident_id=now.cell.incident.id, by=person.key)
    end_round(
        tools, tx, now, "return", f"{person.name} objected; a new revision follows.", "objected to", but=person.key
    )
    notices.objection(tools, tx, now.cell, now.round, now.revision, person, said.comment)
    author = now.cell.plan.people[now.cell.message.author].name
    return Answer(
        f"You objected to revision {now.revision.number} of {now.cell.ref}; it is stopped.",
        f"{author} gets your reason and writes a new revision. You will be asked about it.",
        "undo",
    )  # fmt: skip


def _estimate(tx: Tx, now: Pass, person: Person, said: Reading, minutes: int | None) -> Answer:
    asked = now.of(person.key, AWAITED)
    if not asked:
        return Answer("Your step is already done, so no time was noted.", counted=False)
    if minutes is None:
        return Answer("", question=time_question_text(said.language), counted=False)
    for step in asked:
        step.due_at, step.check_ins = tx.at + timedelta(minutes=minutes), 0
        note_step(tx, now.cell, step, "estimate", minutes=minutes)
    until = clock(tx.at + timedelta(minutes=minutes), now.cell.plan.zone)
    return Answer(
        f"You need until {until} for revision {now.revision.number} of {now.cell.ref}.",
        f"I will ask again at {until}. Answer at any time before; another eta puts another time in its place.",
    )


def _delegate(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    if not now.of(person.key, AWAITED):
        return Answer("Your step is already done, so there was nothing to hand over.", counted=False)
    why = f"{person.name} handed over{': ' + said.comment if said.comment else ''}."
    taken = hand_over(tools, tx, now, person, why)
    if not taken:
        return Answer(
            "Nobody is left to take over for you, so the step stays with you.",
            "The business lead is told.",
            counted=False,
        )
    return Answer(f"You handed over your step on {now.cell.ref}.", f"{taken.said} Nothing more is asked of you.")


def _undo(tools: Toolbox, tx: Tx, now: Pass, person: Person) -> Answer:
    decided = now.of(person.key, frozenset({"approved", "suggested", "objected"}))
    if not decided:
        return Answer("There is no decision of yours to undo.", counted=False)
    if any(step.state == "objected" for step in decided):
        return _undo_objection(tools, tx, now, person, decided)
    if now.cell.message.state == "cleared":
        tx.move(now.cell.message, MESSAGE, "unclear", incident_id=now.cell.incident.id, by=person.key)
    for step in decided:
        tx.move(step, STEP, "undo", incident_id=now.cell.incident.id, role=step.role, person=person.key)
        step.due_at, step.check_ins = tx.at + timedelta(minutes=now.cell.plan.route[step.stage].minutes), 0
    unask_later(tools, tx, now, min(step.stage for step in decided), person)
    return Answer(
        f"You took back your answer on revision {now.revision.number} of {now.cell.ref}.",
        "It waits for you again: approve, suggest or object: reason.",
    )


def _undo_objection(tools: Toolbox, tx: Tx, now: Pass, person: Person, decided: list[Step]) -> Answer:
    if cells.latest_revision(tx.session, now.cell.message.id).id != now.revision.id:
        return Answer("A new revision has been written since; you will be asked about that one.", counted=False)
    for step in decided:
        if step.state == "objected":
            tx.move(step, STEP, "undo", incident_id=now.cell.incident.id, role=step.role, person=person.key)
            step.due_at = tx.at + timedelta(minutes=now.cell.plan.route[step.stage].minutes)
    reopen(tools, tx, now, f"{person.name} took the objection back.")
    return Answer(
        f"You took back your objection to revision {now.revision.number} of {now.cell.ref}.",
        "It waits for your answer again: approve, suggest or object: reason.",
    )


def _question(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    asked = now.of(person.key, AWAITED)
    notices.reviewer_question(tools, tx, now.cell, now.revision, person, said.comment, is_open=bool(asked))
    for step in asked:
        note_step(tx, now.cell, step, "question", text=said.comment)
    author = now.cell.plan.people[now.cell.message.author].name
    return Answer(
        f"You asked about revision {now.revision.number} of {now.cell.ref}; this is not counted as a decision.",
        f"{author} gets your question and answers you directly. {_WHERE_IT_STANDS[bool(asked)]}",
    )


def _unclear(tools: Toolbox, tx: Tx, now: Pass, person: Person) -> Answer:
    """One plain question; after the second unclear answer the backup is asked and the lead is told (rule 7)."""
    asked = now.of(person.key, AWAITED)
    if not asked:
        return Answer("I could not tell what you meant, so nothing changed.", counted=False)
    first = asked[0].questions == 0
    for step in asked:
        step.questions += 1
        note_step(tx, now.cell, step, "unclear", times=step.questions)
    if first:
        return Answer("", question=UNCLEAR, counted=False)
    taken = hand_over(tools, tx, now, person, f"{person.name}'s answers could not be understood.")
    follows = taken.said if taken else "The business lead is told and will call you."
    return Answer(
        "I could still not tell whether that is a yes or a no, so it was not counted.", follows, counted=False
    )


def _same_person(now: Pass, person: Person, event: str) -> list[Step]:
    """Waiting steps that the same answer settles: asked once, it counts for both, but a release is always asked for."""
    if now.cell.plan.separate_people:
        return []
    return [
        step
        for step in now.of(person.key, frozenset({"waiting"}))
        if step.need == Need.REVIEW or (step.need == Need.APPROVAL and event == "approve")
    ]


def _who_is_next(now: Pass) -> str:
    plan = now.cell.plan
    asked = [step for step in now.steps if step.state in AWAITED and not is_done(store.views([step])[0])]
    if not asked:
        return "Nothing more is asked about this revision."
    named = " and ".join(f"{plan.people[step.person].name} ({plan.roles[step.role].title})" for step in asked)
    return f"Now {named} {'is' if len(asked) == 1 else 'are'} asked."
