"""What reviewers are asked and told: the request, the release request, the check-in, and stop."""

from collections.abc import Sequence

from service.actions import lines
from service.actions.notices.common import advice, asked, duration, minutes, sample_note
from service.actions.notices.reasons import of_change
from service.actions.post import CHAIN, REVIEWER, post, seat
from service.actions.recipients import Preflight
from service.domain.plan import Need, Person, Plan
from service.domain.review import backup_for
from service.domain.times import moment
from service.store import rounds
from service.store.cells import Cell
from service.store.tables import Revision, Round, Step
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import contexts


def ask_review(
    tools: Toolbox,
    tx: Tx,
    cell: Cell,
    round_: Round,
    revision: Revision,
    steps: Sequence[Step],
    person: Person,
    check: Preflight,
) -> None:
    """Ask a reviewer about one revision: what is asked and by when, what changed, the words, the three answers."""
    plan, mine = cell.plan, asked(steps, person)
    to = seat(cell, person, REVIEWER, round_, revision.number, mine[0].role)
    seen = rounds.last_seen(tx.session, cell.message.id, person.key, before=revision.number)
    reasons = of_change(tx, cell, seen, revision, person)
    sample = check.samples[0] if check.samples else None

    def request(reply: contexts.ReplyTo) -> contexts.Request:
        return contexts.Request(
            incident=lines.incident_line(cell.incident, plan),
            reviewer=lines.reviewer(plan, person, [step.role for step in mine], _in_place_of(plan, mine, steps)),
            message=lines.message_line(cell, revision, check.recipients),
            author=plan.people[revision.author].name,
            due=lines.due(plan, person, mine[0].due_at or tx.at, tx.at),
            reply=reply,
            framed=lines.framed(cell, revision, sample, sample_note(cell, check.recipients), with_all=True),
            steps=lines.step_lines(cell, revision, steps, person.key),
            ref=to.ref,
            needs_approval=any(step.need == Need.APPROVAL for step in mine),
            changed=lines.change(seen, revision, reasons),
            advice=advice(cell, revision),
            objections=lines.objections(tx.session, cell, revision, steps),
        )

    post(tools, tx, to, "request", request)


def ask_release(
    tools: Toolbox,
    tx: Tx,
    cell: Cell,
    round_: Round,
    revision: Revision,
    steps: Sequence[Step],
    person: Person,
    check: Preflight,
) -> None:
    """Ask the Incident Commander to release, saying exactly what will happen (rule 13)."""
    plan, mine = cell.plan, asked(steps, person)
    to = seat(cell, person, REVIEWER, round_, revision.number, mine[0].role)
    seen = rounds.last_seen(tx.session, cell.message.id, person.key, before=revision.number)
    reasons = of_change(tx, cell, seen, revision, person)
    shown = check.samples or (None,)
    samples = [lines.framed(cell, revision, one, with_all=one is shown[-1]) for one in shown]
    send_by = tx.at + minutes(cell.audience.send_by_minutes)

    def release_request(reply: contexts.ReplyTo) -> contexts.ReleaseRequest:
        return contexts.ReleaseRequest(
            incident=lines.incident_line(cell.incident, plan),
            reviewer=lines.reviewer(plan, person, [step.role for step in mine], _in_place_of(plan, mine, steps)),
            message=lines.message_line(cell, revision, check.recipients),
            author=plan.people[revision.author].name,
            due=lines.due(plan, person, mine[0].due_at or tx.at, tx.at),
            reply=reply,
            recipients=check.recipients,
            samples=tuple(samples),
            steps=lines.step_lines(cell, revision, steps, person.key),
            ref=to.ref,
            expected_duration=duration(check.recipients),
            hold_seconds=cell.audience.hold_seconds,
            send_by=moment(send_by, plan.zone, tx.at),
            exclusions=tuple(contexts.Exclusion(number, why) for why, number in sorted(check.exclusions.items())),
            facts_changed=_facts_changed(cell, revision),
            changed=lines.change(seen, revision, reasons),
            advice=advice(cell, revision),
            objections=lines.objections(tx.session, cell, revision, steps),
        )

    post(tools, tx, to, "request", release_request, layout="release_request")


def remind(
    tools: Toolbox, tx: Tx, cell: Cell, round_: Round, revision: Revision, steps: Sequence[Step], person: Person
) -> None:
    """The time has passed: ask once more, and say who is asked next (rule 7)."""
    plan, mine = cell.plan, asked(steps, person)
    to = seat(cell, person, REVIEWER, round_, revision.number, mine[0].role)
    before = [step.person for step in steps if step.role == mine[0].role]
    elsewhere = rounds.elsewhere(plan, steps, mine[0].role)
    backup = backup_for(plan, mine[0].role, person.key, revision.author, before, elsewhere)
    who = f"{backup.name} is asked instead" if backup else "the business lead is told"

    def reminder(reply: contexts.ReplyTo) -> contexts.Reminder:
        return contexts.Reminder(
            incident=lines.incident_line(cell.incident, plan),
            reviewer=lines.reviewer(plan, person, [step.role for step in mine]),
            message=lines.message_line(cell, revision),
            asked_at=moment(mine[0].asked_at or tx.at, plan.zone, tx.at),
            due=lines.due(plan, person, mine[0].due_at or tx.at, tx.at),
            then=f"Without an answer {who}.",
            reply=reply,
            ref=to.ref,
            releases=mine[0].need == Need.RELEASE,
        )

    post(tools, tx, to, "reminder", reminder)


_AFTER = {"not your turn yet": "a new mail comes when it is your turn, and an answer to the earlier one is not counted"}


def stop_request(
    tools: Toolbox,
    tx: Tx,
    cell: Cell,
    round_: Round,
    revision: Revision,
    person: str,
    why: str,
    what: contexts.Stopped,
) -> None:
    """Take an open request back with a short stop in the same thread (rule 3)."""
    to = seat(cell, cell.plan.people[person], REVIEWER, round_, revision.number)

    def stop(_reply: contexts.ReplyTo) -> contexts.Superseded:
        return contexts.Superseded(
            incident=lines.incident_line(cell.incident, cell.plan),
            what=what,
            about=f"revision {revision.number} of {cell.ref}",
            why=why,
            ref=to.ref,
            then=f"Nothing is asked of you now; {_AFTER.get(what, 'an answer to the earlier mail is not counted')}.",
        )

    post(tools, tx, to, "superseded", stop)


def stand_by(tools: Toolbox, tx: Tx, cell: Cell, revision: Revision, check: Preflight) -> None:
    """Tell the Customer Liaison that a message is coming, before the release is asked for (rule 12)."""
    plan = cell.plan
    person = plan.holder(plan.duties.told_early)
    to = seat(cell, person, CHAIN, revision=revision.number, role=plan.duties.told_early)
    commander = plan.holder(plan.route[-1].roles[0]).name
    sample = check.samples[0] if check.samples else None

    def coming(_reply: contexts.ReplyTo) -> contexts.StandBy:
        return contexts.StandBy(
            incident=lines.incident_line(cell.incident, plan),
            first_name=lines.first_name(person),
            message=lines.message_line(cell, revision, check.recipients),
            expected=f"as soon as {commander} releases it",
            ref=to.ref,
            prepare="Customers may call or answer: be ready on the usual channels.",
            framed=lines.framed(cell, revision, sample),
        )

    post(tools, tx, to, "stand_by", coming)


def _in_place_of(plan: Plan, mine: Sequence[Step], steps: Sequence[Step]) -> str:
    """Why a backup is asked, or nothing."""
    roles = {step.role for step in mine}
    before = [step for step in steps if step.role in roles and step.state == "handed_over"]
    return f"in place of {plan.people[before[-1].person].name}" if before else ""


def _facts_changed(cell: Cell, revision: Revision) -> tuple[contexts.FactChange, ...]:
    now = cell.incident.facts
    return tuple(
        contexts.FactChange(name, before, now[name])
        for name, before in revision.facts.items()
        if name in now and now[name] != before
    )
