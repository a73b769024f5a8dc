"""The front page: where an incident stands, read-only. Its grid, whose turn it is, and what happened last, in words.

Everything here turns rows into the words and marks of the page. What they mean is decided in `service.actions.overview`
and the domain; how they look, in the templates.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.actions import overview
from service.actions.overview import CellView
from service.actions.telling import entries_in_words
from service.domain.delivery import OPEN
from service.domain.names import Phase, Reference
from service.domain.plan import Audience, Plan, Reach
from service.domain.review import AWAITED
from service.domain.times import clock, count, span
from service.store import cells, contacts
from service.store.tables import Incident, PlanRow, Release, Step
from service.web.site import Site

_MOST_LISTED = 30
_REACHES = {Reach.INTERNAL: "internal", Reach.ONE_TO_ONE: "one mail each", Reach.BULK: "in bulk"}
_QUIET_ENDS = {"skipped": "Skipped", "superseded": "Superseded", "withdrawn": "Withdrawn"}
_STEP_MARKS = {
    "approved": "done", "suggested": "done", "waived": "done", "handed_over": "done", "asked": "on", "objected": "stop",
}  # fmt: skip
_STEP_WORDS = {
    "waiting": "waits", "suggested": "suggested", "waived": "waived", "handed_over": "handed over",
    "objected": "objected", "lapsed": "stopped", "approved": "approved",
}  # fmt: skip


@dataclass(frozen=True)
class StepShown:
    """One part of the bar under a message in review."""

    name: str
    note: str
    mark: str  # done, on, stop, or empty while it waits


@dataclass(frozen=True)
class PersonShown:
    """Somebody whose turn it is."""

    name: str
    address: str


@dataclass(frozen=True)
class SumsShown:
    """How far a distribution is."""

    ended: int
    recipients: int
    words: str


@dataclass(frozen=True)
class CellShown:
    """One cell of the grid."""

    phase: str
    now: bool
    tone: str  # done, now, soon, bad, wait
    glyph: str
    state: str
    turn: Sequence[PersonShown] = ()
    detail: str = ""
    steps: Sequence[StepShown] = ()
    sums: SumsShown | None = None


@dataclass(frozen=True)
class RowShown:
    """One audience."""

    order: int
    title: str
    note: str
    cells: Sequence[CellShown] = field(default_factory=tuple)


def routes(site: Site) -> APIRouter:
    """`/`, and `/?incident=INC-2` for another incident than the newest open one."""
    router = APIRouter()

    def show(incident: str = "") -> Response:
        now = site.tools.now()
        with site.tools.look() as session:
            row = _chosen(session, incident)
            if row is None:
                return site.page("empty", has_plan=session.scalar(select(func.count()).select_from(PlanRow)))
            return site.page("front", **_shown(session, row, now))

    router.add_api_route("/", show, methods=["GET", "HEAD"], response_class=Response)
    return router


def _chosen(session: Session, ref: str) -> Incident | None:
    """The incident that was asked for, else the newest open one, else the newest."""
    if ref:
        return cells.incident(session, Reference.read(ref).number)
    newest = select(Incident).order_by(Incident.state != "open", Incident.number.desc())
    return session.scalar(newest.limit(1))


def _shown(session: Session, row: Incident, now: datetime) -> dict[str, Any]:
    plan = cells.plan_of(session, row)
    others = session.scalars(
        select(Incident).where(Incident.id != row.id).order_by(Incident.number.desc()).limit(_MOST_LISTED)
    ).all()
    ended = row.closed_at or now
    return {
        "incident": row,
        "severity": plan.severities[row.severity].title,
        "opened": clock(row.opened_at, plan.zone),
        "running": span((ended - row.opened_at).total_seconds()),
        "phase_since": clock(row.phase_since, plan.zone),
        "phase_for": span((ended - row.phase_since).total_seconds()),
        "now": clock(now, plan.zone),
        "zone": plan.zone,
        "phases": [_phase(phase, Phase(row.phase)) for phase in Phase],
        "columns": [(phase.title(), phase == row.phase) for phase in overview.phases(plan)],
        "rows": _rows(session, row, plan, now),
        "happened": entries_in_words(session, row, plan, now),
        "others": others,
    }


def _phase(phase: Phase, current: Phase) -> tuple[str, str]:
    """A phase with its place: past, cur, or empty for one that may come."""
    return phase.title(), "cur" if phase is current else "past" if phase.order < current.order else ""


def _rows(session: Session, row: Incident, plan: Plan, now: datetime) -> list[RowShown]:
    authors = {(message.phase, message.audience): message.author for message in cells.messages_of(session, row)}
    shown = []
    for line in overview.grid(session, row):
        audience = plan.audiences[line[0].audience]
        number = count(contacts.count(session, audience.key), "contact")
        drawn = [
            _cell(_Drawing(session, plan, audience, view, now, authors.get((view.phase, view.audience), "")), row.phase)
            for view in line
        ]
        shown.append(RowShown(audience.order, audience.title, f"{number}, {_REACHES[audience.reach]}", drawn))
    return shown


@dataclass(frozen=True)
class _Drawing:
    """A cell with what its words are made of."""

    session: Session
    plan: Plan
    audience: Audience
    view: CellView
    now: datetime
    author: str

    def time(self, at: datetime | None) -> str:
        return clock(at, self.plan.zone) if at else ""

    def person(self, key: str) -> PersonShown:
        person = self.plan.people[key]
        return PersonShown(person.name, person.address)

    @property
    def awaited(self) -> list[Step]:
        """The steps that wait for somebody, while the message is in review."""
        reviewing = self.view.state in {"in_review", "cleared"}
        return [step for step in self.view.steps if reviewing and step.state in AWAITED]


def _cell(at: _Drawing, phase: str) -> CellShown:
    view, current = at.view, at.view.phase == phase
    title = Phase(view.phase).title()
    if not view.state:
        wanted = view.phase in at.audience.phases
        return CellShown(title, current, "wait", "○" if wanted else "–", "Not started" if wanted else "No message")
    tone, glyph, state = _pill(at)
    return CellShown(
        title, current, tone, glyph, state, _turn(at), _detail(at),
        _steps(at) if view.state in {"drafting", "in_review", "cleared"} else (), _sums(at),
    )  # fmt: skip


def _pill(at: _Drawing) -> tuple[str, str, str]:
    """Tone, glyph and words of a message's state."""
    view = at.view
    if view.state == "drafting":
        if any(step.state == "objected" for step in view.steps):
            return "bad", "■", "Objection, rewriting"
        return _timed(at, "Draft")
    if view.state in {"in_review", "cleared"}:
        roles = " and ".join(at.plan.roles[step.role].title for step in at.awaited)
        return _timed(at, roles or "In review")
    if view.state == "released":
        return "soon", "▲", "Released"
    if view.state == "distributing":
        return "now", "▶", "Sending"
    if view.state == "halted":
        return "bad", "■", "Halted"
    if view.state == "distributed":
        return "done", "✓", f"Sent {at.time(view.since)}"
    return "wait", "–", _QUIET_ENDS[view.state]


def _timed(at: _Drawing, what: str) -> tuple[str, str, str]:
    due = at.view.due
    if due is None:
        return "now", "▶", what
    left = (due - at.now).total_seconds()
    if left < 0:
        return "soon", "▲", f"{what}, {span(-left)} late"
    return "now", "▶", f"{what}, {span(left)} left"


def _turn(at: _Drawing) -> list[PersonShown]:
    if at.view.state == "drafting":
        return [at.person(at.author)]
    return [at.person(key) for key in dict.fromkeys(step.person for step in at.awaited)]


def _detail(at: _Drawing) -> str:
    """Due when, which revision, since when."""
    view = at.view
    since = [step.asked_at for step in at.awaited if step.asked_at]
    parts = [f"due {at.time(view.due)}"] if view.due and view.state in {"drafting", "in_review", "cleared"} else []
    parts.append(f"revision {view.revision}")
    if view.state == "released" and view.distribution:
        release = at.session.get_one(Release, view.distribution.release_id)
        parts.append(f"leaves {at.time(release.hold_until)} unless somebody replies STOP")
    elif view.state != "distributed":
        parts.append(f"since {at.time(min(since, default=view.since))}")
    return ", ".join(parts)


def _steps(at: _Drawing) -> list[StepShown]:
    drafting = at.view.state == "drafting"
    draft_note = f"due {at.time(at.view.due)}" if drafting and at.view.due else f"revision {at.view.revision}"
    draft = StepShown("Draft", draft_note, "on" if drafting else "done")
    steps = [_step(at, step) for step in at.view.steps] or [
        StepShown(at.plan.roles[role].title, "waits", "") for stage in at.plan.route for role in stage.roles
    ]
    return [draft, *steps, StepShown("Send", "waits", "")]


def _step(at: _Drawing, step: Step) -> StepShown:
    name = at.plan.roles[step.role].title
    if at.view.state == "drafting" and step.state != "objected":
        return StepShown(name, "again", "")
    if step.state == "asked":
        return StepShown(name, f"due {at.time(step.due_at)}" if step.due_at else "asked", "on")
    note = _STEP_WORDS[step.state]
    if step.state in {"approved", "suggested"} and step.decided_at:
        note = f"{note} {at.time(step.decided_at)}"
    return StepShown(name, note, _STEP_MARKS.get(step.state, ""))


def _sums(at: _Drawing) -> SumsShown | None:
    if at.view.distribution is None or at.view.sums is None:
        return None
    counted, recipients = at.view.sums, at.view.distribution.recipients
    ended = recipients - sum(counted[state] for state in OPEN)
    rest = [
        f"{number:,} {state.replace('_', ' ')}" for state, number in counted.items() if number and state != "accepted"
    ]
    return SumsShown(ended, recipients, ", ".join([f"{counted['accepted']:,} of {recipients:,} accepted", *rest]))
