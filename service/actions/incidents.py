"""Incidents: open one, learn facts, move the phase on, close it.

Moving the phase on is the one action that stops other people's work: every unreleased message of earlier phases is
superseded in the same transaction, so a reply that arrives in that second is judged either before or after it, never
in between.
"""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import func, select

from service.actions import drafting, notices
from service.domain.errors import Refused
from service.domain.incident import INCIDENT, check_move, check_opening
from service.domain.message import ENDED, GONE, MESSAGE, UNRELEASED
from service.domain.names import Phase, Reference
from service.domain.plan import Audience, Plan
from service.store import cells, journal, plans
from service.store.cells import Cell
from service.store.tables import Incident, Message, PlanRow
from service.store.tx import Tx
from service.toolbox import Toolbox

LONGEST_TITLE = 120
LONGEST_FACT = 2000
_PASSED_OVER = "passed_over"  # what the journal notes of a cell that was skipped because its phase never came


def open_incident(
    tools: Toolbox, tx: Tx, *, title: str, severity: str, phase: Phase, facts: Mapping[str, str]
) -> Incident:
    """Open a business incident under the newest plan and ask the author for the first messages, in audience order."""
    row = plans.newest(tx.session)
    plan = plans.read(tx.session, row.version)
    title = " ".join(title.split())
    _check(plan, title, severity, facts)
    check_opening(phase)
    incident = Incident(
        number=_next_number(tx), title=title, severity=severity, phase=phase, phase_since=tx.at,
        state=INCIDENT.start, facts=dict(facts), plan_version=row.version, opened_at=tx.at, opened_by=tx.actor,
    )  # fmt: skip
    tx.session.add(incident)
    tx.session.flush()
    _note(tx, incident, "open", state=incident.state, title=title, severity=severity, phase=phase)
    notices.incident_opened(tools, tx, incident, plan)
    _open_cells(tools, tx, incident, plan)
    return incident


class Moved(NamedTuple):
    """What a move of the phase ended: messages that were being worked on, and cells nobody had begun."""

    stopped: list[Cell]
    passed_over: list[Cell]

    @property
    def sentence(self) -> str:
        """As people read it."""
        stopped = f"Stopped: {_refs(self.stopped)}." if self.stopped else "No message had to be stopped."
        return stopped + (f" Skipped, as the phase moved on: {_refs(self.passed_over)}." if self.passed_over else "")


def move_phase(tools: Toolbox, tx: Tx, incident: Incident, phase: Phase) -> Moved:
    """Move the phase on: unreleased messages of earlier phases stop at once (rule 3), phases in between are skipped."""
    _check_open(incident)
    check_move(Phase(incident.phase), phase)
    plan = cells.plan_of(tx.session, incident)
    live = [m for m in cells.messages_of(tx.session, incident, lock=True) if m.state in UNRELEASED]
    stopped = [Cell(incident, plan, message) for message in live]
    was = Phase(incident.phase)
    between = [one for one in Phase if was.order < one.order < phase.order]
    passed_over = [cell for one in between for cell in _begun(tools, tx, incident, plan, one)]
    incident.phase, incident.phase_since = phase, tx.at
    _note(tx, incident, "phase", phase=phase, was=was)
    for cell in stopped:
        drafting.end(tools, tx, cell, "supersede", f"The incident moved on to {phase}.")
    for cell in passed_over:  # nobody was asked for these, so nobody has to be told to stop
        why = f"The phase moved on from {was} to {phase}."
        tx.move(cell.message, MESSAGE, "skip", incident_id=incident.id, why=why, **{_PASSED_OVER: True})
    _make_room(tx, incident)
    _open_cells(tools, tx, incident, plan)
    return Moved(stopped, passed_over)


def set_facts(tx: Tx, incident: Incident, facts: Mapping[str, str]) -> None:
    """Add or correct facts; drafts pick them up when they are submitted, an empty value takes a fact back."""
    _check_open(incident)
    _check_facts(facts)
    merged = {**incident.facts, **facts}
    incident.facts = {name: value for name, value in merged.items() if value}
    _note(tx, incident, "fact", facts=dict(facts))


def skip_cell(tools: Toolbox, tx: Tx, incident: Incident, audience: str, reason: str) -> Cell:
    """Decide not to send to one audience in this phase, on the record."""
    if not reason.strip():
        raise Refused("A skipped message needs a reason: --reason '…'.")
    plan = cells.plan_of(tx.session, incident)
    if audience not in plan.audiences:
        raise Refused(f"There is no audience '{audience}'. The audiences are: {', '.join(plan.audiences)}.")
    ref = Reference(incident.number, incident.phase, audience)
    found = [m for m in cells.messages_of(tx.session, incident) if (m.phase, m.audience) == (incident.phase, audience)]
    live = bool(found) and found[-1].state not in {"withdrawn", "superseded"}
    cell = (
        cells.find(tx.session, ref, lock=True) if live else drafting.open_cell(tools, tx, incident, audience, ask=False)
    )
    drafting.end(tools, tx, cell, "skip", reason.strip())
    return cell


def reload_plan(tx: Tx, incident: Incident) -> int:
    """Put an open incident under the newest plan; rounds under way keep the people they were opened with."""
    _check_open(incident)
    newest = plans.newest(tx.session)
    plan = plans.read(tx.session, newest.version)
    missing = {m.audience for m in cells.messages_of(tx.session, incident)} - set(plan.audiences)
    if missing or incident.severity not in plan.severities:
        lost = sorted(missing) or [incident.severity]
        raise Refused(f"The newest plan lacks {', '.join(lost)}, which INC-{incident.number} uses; it keeps its plan.")
    incident.plan_version = newest.version
    _note(tx, incident, "plan", version=newest.version)
    return newest.version


def close(tx: Tx, incident: Incident) -> None:
    """Close an incident whose resolution messages are all distributed or skipped (rule 19)."""
    _check_open(incident)
    plan = cells.plan_of(tx.session, incident)
    if Phase(incident.phase).order < Phase.RESOLUTION.order:
        raise Refused(f"INC-{incident.number} is in {incident.phase}; an incident is closed in resolution or later.")
    done = {
        message.audience
        for message in cells.messages_of(tx.session, incident)
        if message.phase == Phase.RESOLUTION and message.state in ENDED
    }
    wanted = {key for key, audience in plan.audiences.items() if Phase.RESOLUTION in audience.phases}
    if wanted - done:
        raise Refused(
            f"INC-{incident.number} cannot be closed: the resolution message to {', '.join(sorted(wanted - done))} is "
            "neither distributed nor skipped."
        )
    incident.state = INCIDENT.after(incident.state, "close")
    incident.closed_at = tx.at
    _note(tx, incident, "close", state=incident.state)


def _open_cells(tools: Toolbox, tx: Tx, incident: Incident, plan: Plan) -> None:
    for audience in _without_message(tx, incident, plan):
        drafting.open_cell(tools, tx, incident, audience.key)


def _begun(tools: Toolbox, tx: Tx, incident: Incident, plan: Plan, phase: Phase) -> list[Cell]:
    """Begin what a phase still lacks without asking anybody for it; the incident is left in that phase."""
    incident.phase = phase
    return [
        drafting.open_cell(tools, tx, incident, audience.key, ask=False)
        for audience in _without_message(tx, incident, plan)
    ]


def _without_message(tx: Tx, incident: Incident, plan: Plan) -> list[Audience]:
    """The audiences, in order, that get a message in the incident's phase and have none that stands."""
    taken = {
        message.audience
        for message in cells.messages_of(tx.session, incident)
        if message.phase == incident.phase and message.state not in GONE
    }
    return [
        audience
        for audience in sorted(plan.audiences.values(), key=lambda audience: audience.order)
        if incident.phase in audience.phases and audience.key not in taken
    ]


def _make_room(tx: Tx, incident: Incident) -> None:
    """A phase that was jumped over has come after all: nobody had decided against its messages, so they are due."""
    for message in cells.messages_of(tx.session, incident):
        if (message.phase, message.state) == (incident.phase, "skipped") and _was_passed_over(tx, message):
            tx.move(message, MESSAGE, "supersede", incident_id=incident.id, why="The phase has come after all.")


def _was_passed_over(tx: Tx, message: Message) -> bool:
    return any(entry.data.get(_PASSED_OVER) for entry in journal.of(tx.session, f"message:{message.id}"))


def _refs(these: list[Cell]) -> str:
    return ", ".join(cell.ref for cell in these)


def _next_number(tx: Tx) -> int:
    # The plan's row is the lock under which numbers are given: two incidents opened at once get two numbers.
    tx.session.execute(select(PlanRow.version).where(PlanRow.version == 1).with_for_update())
    return 1 + (tx.session.scalar(select(func.max(Incident.number))) or 0)


def _check(plan: Plan, title: str, severity: str, facts: Mapping[str, str]) -> None:
    if not title or len(title) > LONGEST_TITLE:
        raise Refused(f"An incident needs a title of 1 to {LONGEST_TITLE} characters; this one has {len(title)}.")
    if severity not in plan.severities:
        raise Refused(f"There is no severity '{severity}'. The plan has: {', '.join(plan.severities)}.")
    _check_facts(facts)


def _check_facts(facts: Mapping[str, str]) -> None:
    for name, value in facts.items():
        if not (name.isascii() and name.isidentifier() and name.islower()):
            raise Refused(f"'{name}' is not a fact name. Use small letters, digits and underscores, as in start.")
        if len(value) > LONGEST_FACT:
            raise Refused(f"The fact {name} has {len(value):,} characters; at most {LONGEST_FACT:,} are kept.")


def _check_open(incident: Incident) -> None:
    if incident.state != "open":
        raise Refused(f"INC-{incident.number} is closed.")


def _note(tx: Tx, incident: Incident, event: str, state: str = "", **data: object) -> None:
    tx.record(f"incident:{incident.id}", event, state=state, incident_id=incident.id, **data)
