"""A round begins, goes on, stops and goes on again: who is asked, and who is told to stop.

Nothing here judges an answer; whoever did calls `ask_next`, and the first stage that is not done is asked.
"""

from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from uuid import UUID

from service.actions import notices, recipients
from service.domain.errors import Refused
from service.domain.message import MESSAGE
from service.domain.plan import Need, Person
from service.domain.review import AWAITED, ROUND, STEP, is_done, reviewer_for, stage_to_ask
from service.store import rounds as store
from service.store.cells import Cell
from service.store.tables import Revision, Round, Step
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates.contexts import Stopped


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
    return Pass(cell, round_, revision, list(store.steps(tx.session, round_.id)))


def asked_about(tx: Tx, cell: Cell, round_id: UUID) -> Pass:
    """The round a request was about, as it is by now; take the cell locked first."""
    round_, revision = store.with_its_text(tx.session, round_id)
    return Pass(cell, round_, revision, list(store.steps(tx.session, round_id)))


def current(tx: Tx, cell: Cell) -> Pass:
    """The open round of a message, or a sentence that there is none."""
    round_ = store.open_one(tx.session, cell.message.id)
    if round_ is None:
        raise Refused(f"{cell.ref} is not in review: it is {cell.message.state.replace('_', ' ')}.")
    return load(tx, cell, round_)


def open_round(tools: Toolbox, tx: Tx, cell: Cell, revision: Revision) -> None:
    """Send a revision along the plan's route and ask its first stage."""
    number = store.next_number(tx.session, cell.message.id)
    round_ = Round(
        message_id=cell.message.id, revision_id=revision.id, number=number, state=ROUND.start, opened_at=tx.at
    )
    tx.session.add(round_)
    tx.session.flush()
    _note(tx, cell, round_, "open", revision=revision.number)
    for position, stage in enumerate(cell.plan.route):
        for role in stage.roles:
            add_step(tx, cell, round_, position, role, stage.need, _reviewer(cell, role, revision.author))
    tx.session.flush()
    ask_next(tools, tx, load(tx, cell, round_))


def ask_next(tools: Toolbox, tx: Tx, now: Pass) -> None:
    """Ask everybody of the first stage that is not done, and clear the message once only the release is left."""
    stage = stage_to_ask(store.views(now.steps))
    waiting = [step for step in now.steps if step.stage == stage and step.state in {"waiting", "lapsed"}]
    if not waiting:
        return
    if waiting[0].need == Need.RELEASE:
        _clear(tools, tx, now)
    waiting.sort(key=lambda step: step.person)
    for person, theirs in groupby(waiting, key=lambda step: step.person):
        ask(tools, tx, now, now.cell.plan.people[person], list(theirs))


def ask(tools: Toolbox, tx: Tx, now: Pass, person: Person, theirs: list[Step]) -> None:
    """Ask one person about all of their steps of a stage, in one mail."""
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


def end_round(tools: Toolbox, tx: Tx, now: Pass, event: str, why: str, what: Stopped, *, but: str = "") -> None:
    """End a round (`return` or `finish`); whoever still has an open request is told to stop, except one person."""
    tx.move(now.round, ROUND, event, incident_id=now.cell.incident.id, why=why)
    told = {but}
    for step in now.steps:
        if STEP.allows(step.state, "lapse") and not is_done(store.views([step])[0]):
            awaited = step.state in AWAITED
            tx.move(step, STEP, "lapse", incident_id=now.cell.incident.id, role=step.role)
            if awaited and step.person not in told:
                told.add(step.person)
                notices.stop_request(tools, tx, now.cell, now.round, now.revision, step.person, why, what)


def reopen(tools: Toolbox, tx: Tx, now: Pass, why: str) -> None:
    """The words stay after all: the round goes on where it stopped."""
    tx.move(now.cell.message, MESSAGE, "reopen", incident_id=now.cell.incident.id, why=why)
    tx.move(now.round, ROUND, "reopen", incident_id=now.cell.incident.id, why=why)
    notices.reopened(tools, tx, now.cell, now.revision, why)
    ask_next(tools, tx, now)


def unask_later(tools: Toolbox, tx: Tx, now: Pass, stage: int, person: Person) -> None:
    """Requests that went out because of an answer that was taken back are withdrawn; given answers stay."""
    why = f"{person.name} took an earlier answer back and is asked first."
    for step in now.steps:
        if step.stage > stage and step.state == "asked":
            tx.move(step, STEP, "unask", incident_id=now.cell.incident.id, role=step.role)
            step.due_at = None
            notices.stop_request(tools, tx, now.cell, now.round, now.revision, step.person, why, "not your turn yet")


def add_step(tx: Tx, cell: Cell, round_: Round, stage: int, role: str, need: Need, person: Person) -> Step:
    """Put a role's step into a round; nobody is asked yet."""
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
    note_step(tx, cell, step, "open", state=STEP.start, role=role, person=person.key)
    return step


def note_step(tx: Tx, cell: Cell, step: Step, event: str, state: str = "", **data: object) -> None:
    """Note something that happened to a step, whether its state moved or not."""
    tx.record(f"step:{step.id}", event, state=state, incident_id=cell.incident.id, **data)


def _clear(tools: Toolbox, tx: Tx, now: Pass) -> None:
    """Every review is done: the one who is told early hears it before the Incident Commander is asked (rule 12)."""
    tx.move(now.cell.message, MESSAGE, "clear", incident_id=now.cell.incident.id)
    notices.stand_by(tools, tx, now.cell, now.revision, recipients.glance(tx.session, now.cell))


def _reviewer(cell: Cell, role: str, author: str) -> Person:
    person = reviewer_for(cell.plan, role, author)
    if person is None:
        raise Refused(f"Nobody but the author could answer as {role}. Name another backup in the plan.")
    return person


def _note(tx: Tx, cell: Cell, round_: Round, event: str, **data: object) -> None:
    tx.record(f"round:{round_.id}", event, state=round_.state, incident_id=cell.incident.id, **data)
