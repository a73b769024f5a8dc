"""Review: a revision goes along its route, one stage after the other, and every answer is judged here.

`open_round` starts it, `decide` takes what one reviewer said, and both end in `ask_next`, which asks whoever is due in
the same transaction. Release is the last stage of the same route. What a mail meant was settled before (intake); what a
decision does to a step or a message is the domain's tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from uuid import UUID

from service.actions import notices, recipients, release
from service.domain.answer import Answer
from service.domain.decision import Reading, Verdict
from service.domain.decision_question import time_question_text
from service.domain.errors import Refused
from service.domain.message import MESSAGE
from service.domain.plan import Need, Person
from service.domain.review import AWAITED, ROUND, STEP, backup_for, is_done, reviewer_for, stage_to_ask
from service.domain.times import clock
from service.store import cells, rounds
from service.store.cells import Cell
from service.store.tables import Decision, Revision, Round, Step
from service.store.tx import Tx
from service.toolbox import Toolbox


@dataclass(frozen=True)
class Pass:
    """One round with all that is judged in it."""

    cell: Cell
    round: Round
    revision: Revision
    steps: list[Step]

    def of(self, person: str, states: frozenset[str] | None = None) -> list[Step]:
        """The steps of one person, optionally only those in some states."""
        return [step for step in self.steps if step.person == person and (states is None or step.state in states)]


def load(tx: Tx, cell: Cell, round_: Round) -> Pass:
    """Everything about one round."""
    revision = tx.session.get_one(Revision, round_.revision_id)
    return Pass(cell, round_, revision, list(rounds.steps(tx.session, round_.id)))


def current(tx: Tx, cell: Cell) -> Pass:
    """The open round of a message, or a sentence that there is none."""
    round_ = rounds.open_one(tx.session, cell.message.id)
    if round_ is None:
        raise Refused(f"{cell.ref} is not in review: it is {cell.message.state.replace('_', ' ')}.")
    return load(tx, cell, round_)


# ---- a round begins, goes on, ends


def open_round(tools: Toolbox, tx: Tx, cell: Cell, revision: Revision) -> None:
    """Send a revision along the plan's route and ask its first stage."""
    number = rounds.next_number(tx.session, cell.message.id)
    round_ = Round(
        message_id=cell.message.id, revision_id=revision.id, number=number, state=ROUND.start, opened_at=tx.at
    )
    tx.session.add(round_)
    tx.session.flush()
    _note(tx, cell, round_, "open", revision=revision.number)
    for position, stage in enumerate(cell.plan.route):
        for role in stage.roles:
            _add_step(tx, cell, round_, position, role, stage.need, _reviewer(cell, role, revision.author))
    tx.session.flush()
    ask_next(tools, tx, load(tx, cell, round_))


def ask_next(tools: Toolbox, tx: Tx, now: Pass) -> None:
    """Ask everybody of the first stage that is not done, and clear the message once only the release is left."""
    stage = stage_to_ask(rounds.views(now.steps))
    waiting = [step for step in now.steps if step.stage == stage and step.state in {"waiting", "lapsed"}]
    if not waiting:
        return
    if waiting[0].need == Need.RELEASE:
        _clear(tools, tx, now)
    waiting.sort(key=lambda step: step.person)
    for person, theirs in groupby(waiting, key=lambda step: step.person):
        _ask(tools, tx, now, now.cell.plan.people[person], list(theirs))


def _clear(tools: Toolbox, tx: Tx, now: Pass) -> None:
    """Every review is done: the one who is told early hears it before the Incident Commander is asked (rule 12)."""
    tx.move(now.cell.message, MESSAGE, "clear", incident_id=now.cell.incident.id)
    notices.stand_by(tools, tx, now.cell, now.revision, recipients.glance(tx.session, now.cell))


def _ask(tools: Toolbox, tx: Tx, now: Pass, person: Person, theirs: list[Step]) -> None:
    minutes = now.cell.plan.route[theirs[0].stage].minutes
    for step in theirs:
        tx.move(step, STEP, "ask", incident_id=now.cell.incident.id, role=step.role, person=step.person)
        step.asked_at, step.due_at = tx.at, tx.at + timedelta(minutes=minutes)
        step.check_ins = step.questions = 0
    if theirs[0].need == Need.RELEASE:
        check = recipients.preflight(tx.session, now.cell, now.revision)
        notices.ask_release(tools, tx, now.cell, now.round, now.revision, now.steps, person, check)
    else:
        check = recipients.glance(tx.session, now.cell)
        notices.ask_review(tools, tx, now.cell, now.round, now.revision, now.steps, person, check)


def end_round(tools: Toolbox, tx: Tx, now: Pass, event: str, why: str, *, but: str = "") -> None:
    """End a round (`return` or `finish`); whoever still has an open request is told to stop, except one person."""
    tx.move(now.round, ROUND, event, incident_id=now.cell.incident.id, why=why)
    told = {but}
    for step in now.steps:
        if STEP.allows(step.state, "lapse") and not is_done(rounds.views([step])[0]):
            awaited = step.state in AWAITED
            tx.move(step, STEP, "lapse", incident_id=now.cell.incident.id, role=step.role)
            if awaited and step.person not in told:
                told.add(step.person)
                notices.stop_request(tools, tx, now.cell, now.round, now.revision, step.person, why)


# ---- what one reviewer said


def decide(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading, minutes: int | None) -> Answer:
    """Judge one reviewer's answer, write it, and ask whoever comes next; return what the reviewer is told."""
    refusal = _why_not(now, person, said)
    if refusal:
        return Answer(refusal, counted=False, event="not counted")
    match said.verdict:
        case Verdict.APPROVE:
            return _approve(tools, tx, now, person, said)
        case Verdict.SUGGEST:
            return _suggest(tools, tx, now, person, said)
        case Verdict.OBJECT:
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


def _why_not(now: Pass, person: Person, said: Reading) -> str:
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
    if now.round.state == "returned" and not takes_back:
        return (
            f"Revision {now.revision.number} went back to its author, so your answer did not count; a new one follows."
        )
    if now.round.state == "finished":
        return f"Revision {now.revision.number} is no longer the current one, so your answer was not counted."
    return ""


def _approve(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    revision = now.revision.number
    if said.revision is not None and said.revision != revision:
        return _unclear(tools, tx, now, person)
    asked = now.of(person.key, AWAITED)
    if not asked:
        return Answer(f"You have answered for revision {revision} already; nothing changed.", counted=False)
    if asked[0].need == Need.RELEASE:
        _decide_steps(tx, now, asked, "approve", said.comment)
        until = release.release(tools, tx, now.cell, now.round, now.revision, now.steps, person)
        return Answer(f"You released revision {revision} of {now.cell.ref}.", until, "Reply STOP to stop it.")
    _decide_steps(tx, now, asked + _same_person(now, person, "approve"), "approve", said.comment)
    if said.comment:
        notices.remark(tools, tx, now.cell, now.revision, person, said.comment)
    ask_next(tools, tx, now)
    return Answer(f"You approved revision {revision} of {now.cell.ref}.", _who_is_next(now), _UNDO)


def _suggest(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    if not said.comment:
        return Answer("", question="What would you change? Reply with: suggest and your wording.", counted=False)
    asked = now.of(person.key, AWAITED)
    if not asked:
        return Answer(
            "Your step is already done, so the suggestion was not counted. UNDO takes your answer back.", counted=False
        )
    fresh = [step for step in asked if step.state == "asked"]
    _decide_steps(tx, now, fresh + _same_person(now, person, "suggest"), "suggest", said.comment)
    if not fresh:
        _decision(tx, now, asked[0], "suggest", said.comment)
    notices.suggestion(tools, tx, now.cell, now.round, now.revision)
    ask_next(tools, tx, now)
    author = now.cell.plan.people[now.cell.message.author].name
    if any(step.need != Need.REVIEW for step in asked):
        follows = f"It goes to {author}. The message still needs your approval: reply approve or object: reason."
    else:
        follows = f"It goes to {author}, who decides on wording; it does not stop the message. {_who_is_next(now)}"
    return Answer(f"You suggested a change to revision {now.revision.number} of {now.cell.ref}.", follows, _UNDO)


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
    _decide_steps(tx, now, theirs, "object", said.comment)
    tx.move(now.cell.message, MESSAGE, "object", incident_id=now.cell.incident.id, by=person.key)
    end_round(tools, tx, now, "return", f"{person.name} objected; a new revision follows.", but=person.key)
    notices.objection(tools, tx, now.cell, now.round, now.revision, person, said.comment)
    author = now.cell.plan.people[now.cell.message.author].name
    return Answer(
        f"You objected to revision {now.revision.number} of {now.cell.ref}; it is stopped.",
        f"{author} gets your reason and writes a new revision. You will be asked about it.",
        "Reply UNDO to take the objection back.",
    )  # fmt: skip


def _estimate(tx: Tx, now: Pass, person: Person, said: Reading, minutes: int | None) -> Answer:
    asked = now.of(person.key, AWAITED)
    if not asked:
        return Answer("Your step is already done, so no time was noted.", counted=False)
    if minutes is None:
        return Answer("", question=time_question_text(said.language), counted=False)
    for step in asked:
        step.due_at, step.check_ins = tx.at + timedelta(minutes=minutes), 0
        _note_step(tx, now.cell, step, "estimate", minutes=minutes)
    until = clock(tx.at + timedelta(minutes=minutes), now.cell.plan.zone)
    return Answer(
        f"You need until {until} for revision {now.revision.number} of {now.cell.ref}.", f"I will ask again at {until}."
    )


def _delegate(tools: Toolbox, tx: Tx, now: Pass, person: Person, said: Reading) -> Answer:
    if not now.of(person.key, AWAITED):
        return Answer("Your step is already done, so there was nothing to hand over.", counted=False)
    names = hand_over(
        tools, tx, now, person, f"{person.name} handed over{': ' + said.comment if said.comment else ''}."
    )
    if not names:
        return Answer(
            "Nobody is left to take over for you, so the step stays with you.",
            "The business lead is told.",
            counted=False,
        )
    return Answer(
        f"You handed over your step on {now.cell.ref}.", f"{names} is asked now; nothing more is asked of you."
    )


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
    _unask_later(tools, tx, now, min(step.stage for step in decided), person)
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
    notices.reviewer_question(tools, tx, now.cell, now.revision, person, said.comment)
    for step in now.of(person.key, AWAITED):
        _note_step(tx, now.cell, step, "question", text=said.comment)
    author = now.cell.plan.people[now.cell.message.author].name
    return Answer(
        f"You asked about revision {now.revision.number} of {now.cell.ref}; this is not counted as a decision.",
        f"{author} gets your question. Your step stays open: approve, suggest or object: reason.",
    )


def _unclear(tools: Toolbox, tx: Tx, now: Pass, person: Person) -> Answer:
    """One plain question; after the second unclear answer the backup is asked and the lead is told (rule 7)."""
    asked = now.of(person.key, AWAITED)
    if not asked:
        return Answer("I could not tell what you meant, so nothing changed.", counted=False)
    first = asked[0].questions == 0
    for step in asked:
        step.questions += 1
        _note_step(tx, now.cell, step, "unclear", times=step.questions)
    if first:
        return Answer("", question=UNCLEAR, counted=False)
    names = hand_over(tools, tx, now, person, f"{person.name}'s answers could not be understood.")
    follows = f"{names} is asked instead." if names else "The business lead is told and will call you."
    return Answer(
        "I could still not tell whether that is a yes or a no, so it was not counted.", follows, counted=False
    )


# ---- what the lead and the clock do


def hand_over(tools: Toolbox, tx: Tx, now: Pass, person: Person, why: str) -> str:
    """Ask the backup in every open step of a person and tell the lead; return the names asked, or '' for nobody."""
    asked_now: dict[str, Person] = {}
    for step in now.of(person.key, AWAITED):
        before = [other.person for other in now.steps if other.role == step.role]
        backup = backup_for(now.cell.plan, step.role, person.key, now.revision.author, before)
        if backup:
            tx.move(step, STEP, "hand_over", incident_id=now.cell.incident.id, role=step.role, to=backup.key, why=why)
            now.steps.append(_add_step(tx, now.cell, now.round, step.stage, step.role, Need(step.need), backup))
            asked_now[backup.key] = backup
    tx.session.flush()
    names = " and ".join(backup.name for backup in asked_now.values())
    notices.stalled(tools, tx, now.cell, now.round, now.revision, person, why, names)
    for backup in asked_now.values():
        _ask(tools, tx, now, backup, now.of(backup.key, frozenset({"waiting"})))
    return names


def waive(tools: Toolbox, tx: Tx, cell: Cell, role: str, reason: str) -> None:
    """Let a reviewer's step go with a recorded reason, or close an objection; never a step that needs approval."""
    round_ = rounds.latest(tx.session, cell.message.id)
    now = load(tx, cell, round_) if round_ else current(tx, cell)
    theirs = [
        step for step in now.steps if step.role == role and step.state not in {"handed_over", "approved", "waived"}
    ]
    if not theirs:
        raise Refused(f"{cell.ref} has no open step of {role}. Its steps are: {', '.join(s.role for s in now.steps)}.")
    if theirs[0].need != Need.REVIEW:
        raise Refused(f"The step of {role} needs an approval and cannot be waived. Hand it over to the backup instead.")
    objected = [step for step in theirs if step.state == "objected"]
    for step in theirs:
        event = "close" if step in objected else "waive"
        if step.state in AWAITED:
            notices.stop_request(
                tools, tx, cell, now.round, now.revision, step.person, f"The lead waived your step: {reason}"
            )
        tx.move(step, STEP, event, incident_id=cell.incident.id, role=role, reason=reason)
        step.decided_at = tx.at
    if objected:
        reopen(tools, tx, now, f"The objection was closed: {reason}")
    else:
        ask_next(tools, tx, now)


def hand_over_role(tools: Toolbox, tx: Tx, cell: Cell, role: str) -> str:
    """Hand one role's open step to its backup; return the name asked."""
    now = current(tx, cell)
    step = next((step for step in now.steps if step.role == role and step.state in AWAITED), None)
    if step is None:
        raise Refused(f"{role} is not asked about {cell.ref} at the moment.")
    names = hand_over(tools, tx, now, cell.plan.people[step.person], "The lead handed the step over.")
    if not names:
        raise Refused(f"{role} has no backup left who was not asked yet.")
    return names


def reopen(tools: Toolbox, tx: Tx, now: Pass, why: str) -> None:
    """The words stay after all: the round goes on where it stopped."""
    tx.move(now.cell.message, MESSAGE, "reopen", incident_id=now.cell.incident.id, why=why)
    tx.move(now.round, ROUND, "reopen", incident_id=now.cell.incident.id, why=why)
    notices.reopened(tools, tx, now.cell, now.revision, why)
    ask_next(tools, tx, now)


def check_in(tools: Toolbox, tx: Tx, step_id: UUID) -> None:
    """The time has passed: remind once, then ask the backup and tell the lead (rule 7)."""
    step = tx.session.get_one(Step, step_id)
    cell = cells.by_id(tx.session, tx.session.get_one(Round, step.round_id).message_id, lock=True)
    round_ = tx.session.get_one(Round, step.round_id, populate_existing=True)
    now = load(tx, cell, round_)
    theirs = now.of(step.person, AWAITED)
    if round_.state != "open" or not theirs or any(s.due_at is None or s.due_at > tx.at for s in theirs):
        return
    person, first = cell.plan.people[step.person], theirs[0].check_ins == 0
    for one in theirs:
        one.check_ins += 1
        one.due_at = tx.at + timedelta(minutes=max(1, cell.plan.route[one.stage].minutes // 2)) if first else None
        _note_step(tx, cell, one, "check_in", times=one.check_ins)
    if first:
        notices.remind(tools, tx, cell, now.round, now.revision, now.steps, person)
    else:
        hand_over(tools, tx, now, person, f"{person.name} did not answer in time.")


# ---- small things the above is made of

UNCLEAR = "unclear"
"""Stands for the one plain question; whoever mails it says it in the reviewer's language."""

_UNDO = "Reply UNDO to take it back; that works until the message is released."


def _reviewer(cell: Cell, role: str, author: str) -> Person:
    person = reviewer_for(cell.plan, role, author)
    if person is None:
        raise Refused(f"Nobody but the author could answer as {role}. Name another backup in the plan.")
    return person


def _add_step(tx: Tx, cell: Cell, round_: Round, stage: int, role: str, need: Need, person: Person) -> Step:
    step = Step(
        round_id=round_.id,
        stage=stage,
        role=role,
        need=need,
        person=person.key,
        state=STEP.start,
        check_ins=0,
        questions=0,
    )
    tx.session.add(step)
    tx.session.flush()
    _note_step(tx, cell, step, "open", state=STEP.start, role=role, person=person.key)
    return step


def _same_person(now: Pass, person: Person, event: str) -> list[Step]:
    """Waiting steps that the same answer settles: asked once, it counts for both, but a release is always asked for."""
    if now.cell.plan.separate_people:
        return []
    return [
        step
        for step in now.of(person.key, frozenset({"waiting"}))
        if step.need == Need.REVIEW or (step.need == Need.APPROVAL and event == "approve")
    ]


def _decide_steps(tx: Tx, now: Pass, steps: Sequence[Step], event: str, comment: str) -> None:
    for step in steps:
        tx.move(step, STEP, event, incident_id=now.cell.incident.id, role=step.role, person=step.person)
        step.decided_at = tx.at
        _decision(tx, now, step, event, comment)


def _decision(tx: Tx, now: Pass, step: Step, verdict: str, comment: str) -> None:
    kind, _, received = tx.cause.partition(":")
    tx.session.add(Decision(
        step_id=step.id, revision_id=now.revision.id, person=step.person, verdict=verdict, comment=comment,
        received_id=UUID(received) if kind == "received" else None, made_at=tx.at,
    ))  # fmt: skip


def _unask_later(tools: Toolbox, tx: Tx, now: Pass, stage: int, person: Person) -> None:
    """Requests that went out because of an answer that was taken back are withdrawn; given answers stay."""
    why = f"{person.name} took an earlier answer back; you will be asked again."
    for step in now.steps:
        if step.stage > stage and step.state == "asked":
            tx.move(step, STEP, "unask", incident_id=now.cell.incident.id, role=step.role)
            step.due_at = None
            notices.stop_request(tools, tx, now.cell, now.round, now.revision, step.person, why)


def _who_is_next(now: Pass) -> str:
    plan = now.cell.plan
    asked = [step for step in now.steps if step.state in AWAITED and not is_done(rounds.views([step])[0])]
    if not asked:
        return "Nothing more is asked about this revision."
    named = " and ".join(f"{plan.people[step.person].name} ({plan.roles[step.role].title})" for step in asked)
    return f"Now {named} {'is' if len(asked) == 1 else 'are'} asked."


def _note(tx: Tx, cell: Cell, round_: Round, event: str, **data: object) -> None:
    tx.record(f"round:{round_.id}", event, state=round_.state, incident_id=cell.incident.id, **data)


def _note_step(tx: Tx, cell: Cell, step: Step, event: str, state: str = "", **data: object) -> None:
    tx.record(f"step:{step.id}", event, state=state, incident_id=cell.incident.id, **data)
