"""What the lead and the clock do to a step: hand it over, waive it, check in."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from service.actions import notices
from service.actions.review.record import count_again
from service.actions.review.rounds import Pass, add_step, ask, ask_next, current, load, note_step, reopen
from service.domain.errors import Refused
from service.domain.plan import Need, Person
from service.domain.review import AWAITED, STEP, backup_for
from service.store import cells
from service.store import rounds as store
from service.store.cells import Cell
from service.store.tables import Round, Step
from service.store.tx import Tx
from service.toolbox import Toolbox


@dataclass(frozen=True)
class Taken:
    """Who took a step over; false where nobody is left. `counted` have answered for this revision already."""

    asked: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.asked or self.counted)

    def __str__(self) -> str:
        return " and ".join(self.asked + self.counted)

    @property
    def said(self) -> str:
        """What follows, in sentences."""
        asked = f"{' and '.join(self.asked)} {'is' if len(self.asked) == 1 else 'are'} asked now." if self.asked else ""
        counted = (f"{name} answered for this revision already, and that counts here too." for name in self.counted)
        return " ".join(filter(None, (asked, *counted)))


def hand_over(tools: Toolbox, tx: Tx, now: Pass, person: Person, why: str) -> Taken:
    """The backup takes over every open step of a person, and the lead is told.

    A backup who has answered for this revision in another role is not asked a second time: that answer counts.
    """
    taken: dict[str, list[Step]] = {}
    for step in now.of(person.key, AWAITED):
        backup = _next(now, step)
        if backup:
            tx.move(step, STEP, "hand_over", incident_id=now.cell.incident.id, role=step.role, to=backup.key, why=why)
            new = add_step(tx, now.cell, now.round, step.stage, step.role, Need(step.need), backup)
            now.steps.append(new)
            taken.setdefault(backup.key, []).append(new)
    tx.session.flush()
    waiting = {key: [step for step in steps if not _counts(tx, now, step)] for key, steps in taken.items()}
    names = {key: now.cell.plan.people[key].name for key in taken}
    said = Taken(
        tuple(names[key] for key in taken if waiting[key]), tuple(names[key] for key in taken if not waiting[key])
    )
    notices.stalled(tools, tx, now.cell, now.round, now.revision, person, why, str(said), said.said)
    for key, steps in waiting.items():
        if steps:
            ask(tools, tx, now, now.cell.plan.people[key], steps)
    if said.counted:
        ask_next(tools, tx, now)
    return said


def _next(now: Pass, step: Step) -> Person | None:
    """Who is asked after a person in one role."""
    plan = now.cell.plan
    before = [other.person for other in now.steps if other.role == step.role]
    elsewhere = store.elsewhere(plan, now.steps, step.role)
    return backup_for(plan, step.role, step.person, now.revision.author, before, elsewhere)


def _counts(tx: Tx, now: Pass, step: Step) -> bool:
    """Settle a step by what its person said about this revision in another role; a release is always asked for."""
    enough = {Need.REVIEW: {"approved", "suggested"}, Need.APPROVAL: {"approved"}}.get(Need(step.need), set())
    given = next((one for one in now.of(step.person) if one.state in enough), None)
    if given is None or now.cell.plan.separate_people:
        return False
    verdict = {"approved": "approve", "suggested": "suggest"}[given.state]
    decisions = store.decisions(tx.session, now.revision.id)
    said = [one for one in decisions if one.step_id == given.id and one.verdict == verdict]
    count_again(tx, now, step, said[-1], given.role)
    return True


def hand_over_role(tools: Toolbox, tx: Tx, cell: Cell, role: str) -> str:
    """Hand one role's open step to its backup; return the name of whoever took it."""
    now = current(tx, cell)
    step = next((step for step in now.steps if step.role == role and step.state in AWAITED), None)
    if step is None:
        raise Refused(f"{role} is not asked about {cell.ref} at the moment.")
    taken = hand_over(tools, tx, now, cell.plan.people[step.person], "The lead handed the step over.")
    if not taken:
        raise Refused(f"{role} has no backup left who was not asked yet.")
    return str(taken)


def waive(tools: Toolbox, tx: Tx, cell: Cell, role: str, reason: str) -> None:
    """Let a reviewer's step go with a recorded reason, or close an objection; never a step that needs approval."""
    round_ = store.latest(tx.session, cell.message.id)
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
                tools, tx, cell, now.round, now.revision, step.person, f"The lead waived your step: {reason}", "waived"
            )
        tx.move(step, STEP, event, incident_id=cell.incident.id, role=role, reason=reason)
        step.decided_at = tx.at
    if objected:
        reopen(tools, tx, now, f"The objection was closed: {reason}")
    else:
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
        note_step(tx, cell, one, "check_in", times=one.check_ins)
    if first:
        notices.remind(tools, tx, cell, now.round, now.revision, now.steps, person)
    else:
        hand_over(tools, tx, now, person, f"{person.name} did not answer in time.")
