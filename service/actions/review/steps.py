"""What the lead and the clock do to a step: hand it over, waive it, check in."""

from datetime import timedelta
from uuid import UUID

from service.actions import notices
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


def hand_over(tools: Toolbox, tx: Tx, now: Pass, person: Person, why: str) -> str:
    """Ask the backup in every open step of a person and tell the lead; return the names asked, or '' for nobody."""
    asked_now: dict[str, Person] = {}
    for step in now.of(person.key, AWAITED):
        before = [other.person for other in now.steps if other.role == step.role]
        backup = backup_for(now.cell.plan, step.role, person.key, now.revision.author, before)
        if backup:
            tx.move(step, STEP, "hand_over", incident_id=now.cell.incident.id, role=step.role, to=backup.key, why=why)
            now.steps.append(add_step(tx, now.cell, now.round, step.stage, step.role, Need(step.need), backup))
            asked_now[backup.key] = backup
    tx.session.flush()
    names = " and ".join(backup.name for backup in asked_now.values())
    notices.stalled(tools, tx, now.cell, now.round, now.revision, person, why, names)
    for backup in asked_now.values():
        ask(tools, tx, now, backup, now.of(backup.key, frozenset({"waiting"})))
    return names


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
                tools, tx, cell, now.round, now.revision, step.person, f"The lead waived your step: {reason}"
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
