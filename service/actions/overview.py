"""Overview: where everything stands, for people who read and do nothing: console, mail, command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions import distribution
from service.domain.names import Phase
from service.domain.plan import Plan
from service.domain.review import AWAITED
from service.store import cells, rounds
from service.store.tables import Distribution, Incident, JournalEntry, Message, Step


@dataclass(frozen=True)
class CellView:
    """One cell of the grid: what state it is in, whose turn it is, since when, and the sums of its distribution."""

    phase: str
    audience: str
    state: str  # of the message; '' where there is none yet
    since: datetime | None = None
    revision: int = 0
    turn: str = ""  # whose turn it is, as "Amara Diallo (Legal Officer)"
    due: datetime | None = None
    steps: Sequence[Step] = ()
    distribution: Distribution | None = None
    sums: dict[str, int] | None = None


def grid(session: Session, incident: Incident) -> list[list[CellView]]:
    """Audiences in working order, each with its cells in phase order."""
    plan = cells.plan_of(session, incident)
    latest: dict[tuple[str, str], Message] = {}
    for message in cells.messages_of(session, incident):
        latest[message.phase, message.audience] = message
    return [
        [_cell(session, plan, audience.key, phase, latest.get((phase, audience.key))) for phase in phases(plan)]
        for audience in sorted(plan.audiences.values(), key=lambda audience: audience.order)
    ]


def phases(plan: Plan) -> list[Phase]:
    """The phases in which some audience gets a message."""
    return [phase for phase in Phase if any(phase in audience.phases for audience in plan.audiences.values())]


def lines(session: Session, incident: Incident) -> list[str]:
    """The cells that have begun, a line each."""
    return [_line(view) for row in grid(session, incident) for view in row if view.state]


def recent(session: Session, incident: Incident | None, limit: int) -> Sequence[JournalEntry]:
    """The last events of an incident, newest first."""
    query = select(JournalEntry).order_by(JournalEntry.sequence.desc()).limit(limit)
    return session.scalars(query.where(JournalEntry.incident_id == incident.id) if incident else query).all()


def _cell(session: Session, plan: Plan, audience: str, phase: Phase, message: Message | None) -> CellView:
    if message is None:
        return CellView(phase, audience, "")
    revision = cells.latest_revision(session, message.id)
    round_ = rounds.latest(session, message.id)
    steps = rounds.steps(session, round_.id) if round_ else ()
    asked = [step for step in steps if step.state in AWAITED] if round_ and round_.state == "open" else []
    turn = " and ".join(f"{plan.people[step.person].name} ({plan.roles[step.role].title})" for step in asked)
    if message.state == "drafting":
        turn = f"{plan.people[message.author].name} (author)"
    sent = distribution.of_message(session, message)
    return CellView(
        phase, audience, message.state, message.state_since, revision.number, turn,
        min((step.due_at for step in asked if step.due_at), default=message.draft_due_at), steps, sent,
        distribution.sums(session, sent) if sent else None,
    )  # fmt: skip


def _line(view: CellView) -> str:
    who = f", {view.turn}'s turn" if view.turn else ""
    had = (
        f", {view.sums['accepted']:,} of {view.distribution.recipients:,} accepted"
        if view.sums and view.distribution
        else ""
    )
    return f"{view.phase}/{view.audience}: {view.state.replace('_', ' ')}, revision {view.revision}{who}{had}"
