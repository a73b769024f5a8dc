"""The building blocks of our mails, made from what is stored: which incident, which text, who has answered, by when."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from sqlalchemy.orm import Session

from service.actions import paragraphs
from service.actions.audience_mail import body_for, sender_of
from service.domain.plan import Person, Plan
from service.domain.times import clock, count, elsewhere, moment, span
from service.store import rounds
from service.store.cells import Cell
from service.store.contacts import Candidate
from service.store.tables import Incident, Revision, Step
from templates import contexts
from templates import drafting as words
from templates.contexts import Mark
from templates.paragraphs import as_markdown

_MARKS: dict[str, Mark] = {
    "waiting": "waiting", "asked": "now", "suggested": "done", "approved": "done", "objected": "stopped",
    "handed_over": "passed", "waived": "done", "lapsed": "waiting",
}  # fmt: skip
_STATES = {
    "waiting": "Waiting", "asked": "Asked", "suggested": "Suggested a change", "approved": "Approved",
    "objected": "Objected to", "handed_over": "Handed over", "waived": "Waived by the lead", "lapsed": "Stopped",
}  # fmt: skip


_NOBODY_YET = "(nobody is in this audience yet)"


def incident_line(incident: Incident, plan: Plan) -> contexts.IncidentLine:
    """Which incident a mail is about."""
    return contexts.IncidentLine(f"INC-{incident.number}", incident.title, plan.severities[incident.severity].title)


def message_line(cell: Cell, revision: Revision, recipients: int | None = None) -> contexts.MessageLine:
    """Which text a mail is about."""
    return contexts.MessageLine(
        phase=cell.message.phase.title(),
        audience=cell.audience.title,
        revision=revision.number,
        recipients="" if recipients is None else count(recipients, "recipient"),
        fingerprint=f"{revision.sha256[:4]} {revision.sha256[4:8]}",
    )


def reviewer(plan: Plan, person: Person, roles: Sequence[str], in_place_of: str = "") -> contexts.Reviewer:
    """The person who is asked, in one role or in several at once."""
    titles = " and ".join(plan.roles[role].title for role in roles)
    focus = " ".join(plan.roles[role].focus for role in roles if plan.roles[role].focus)
    return contexts.Reviewer(first_name(person), titles, person.address, focus, in_place_of)


def first_name(person: Person) -> str:
    """How a mail addresses somebody."""
    return person.name.split()[0]


def due(plan: Plan, person: Person, at: datetime, now: datetime) -> contexts.Due:
    """By when, in the incident's zone and the reader's own."""
    return contexts.Due(
        moment(at, plan.zone, now), span((at - now).total_seconds()), elsewhere(at, plan.zone, person.zone)
    )


def step_lines(
    cell: Cell, revision: Revision, steps: Sequence[Step], reader: str = ""
) -> tuple[contexts.StepLine, ...]:
    """Where it stands: the draft, every step of the route, then the distribution."""
    plan = cell.plan
    author = plan.people[revision.author]
    draft = contexts.StepLine(
        "Draft", author.name, f"Revision {revision.number}", "done", clock(revision.created_at, plan.zone)
    )
    shown = [_step_line(plan, step, revision, reader) for step in steps]
    last = contexts.StepLine("Distribution", plan.holder(cell.audience.responder).name, "Waiting", "waiting")
    return (draft, *shown, last)


def _step_line(plan: Plan, step: Step, revision: Revision, reader: str) -> contexts.StepLine:
    mine = step.person == reader and step.state in {"asked", "suggested"}
    state = _STATES[step.state]
    when = ""
    if step.state in {"approved", "suggested", "objected"} and step.decided_at:
        state = f"{state} revision {revision.number}" if step.state != "suggested" else state
        when = clock(step.decided_at, plan.zone)
        if step.asked_at and step.asked_at < step.decided_at:
            when += f", took {span((step.decided_at - step.asked_at).total_seconds())}"
    elif step.state == "asked":
        state = "Your turn" if mine else "Asked"
        when = f"due {clock(step.due_at, plan.zone)}" if step.due_at else ""
    name = plan.people[step.person].name + (" (you)" if mine else "")
    return contexts.StepLine(plan.roles[step.role].title, name, state, _MARKS[step.state], when, current=mine)


def framed(
    cell: Cell, revision: Revision, sample: Candidate | None, note: str = "", *, with_all: bool = False
) -> contexts.Framed:
    """The words as one named recipient gets them; `with_all` lists everybody's account paragraph below.

    Without a recipient the fields stand in words.
    """
    one = sample or Candidate(_NOBODY_YET, "", "", {}, "")
    fields = {**_stand_ins(revision), **{key: value for key, value in one.fields.items() if value}}
    name = one.name or fields.get("name", "")
    known = {**fields, "name": name, "address": one.address}
    sender = sender_of(cell)
    body = body_for(cell, revision, one.normalised)
    return contexts.Framed(
        reader=fields.get("company") or name or one.address if sample else "a recipient",
        sender=f"{sender.name} <{sender.address}>",
        to=f"{name} <{one.address}>" if sample and name else one.address,
        subject=words.personalise(words.to_subject(revision.subject), known, str),
        body_html=words.personalise(words.to_html(body), known, escape),
        body_text=words.personalise(words.to_text(body), known, str),
        note=note,
        paragraphs=own_paragraphs(revision) if with_all else (),
    )


def own_paragraphs(revision: Revision) -> tuple[contexts.OwnParagraph, ...]:
    """Every account paragraph that goes out with a revision: whom it is for, and its words."""
    whose = paragraphs.whose(revision)
    return tuple(
        contexts.OwnParagraph(whose[address], words.to_html(as_markdown(text)), words.to_text(as_markdown(text)))
        for address, text in paragraphs.of(revision).items()
    )


def change(old: Revision | None, new: Revision, reasons: tuple[str, ...]) -> contexts.Changed | None:
    """What is different from the text this reader last saw, and why, or nothing for a first look."""
    if old is None:
        return None
    before, after = (_all_words(one) for one in (old, new))
    difference = words.difference(before, after)
    return contexts.Changed(old.number, difference.html, difference.text, reasons) if difference.changed else None


def _all_words(revision: Revision) -> str:
    """A revision as reviewers read it, account paragraphs after the text."""
    whose = paragraphs.whose(revision)
    own = (f"For {whose[address]}: {text}" for address, text in paragraphs.of(revision).items())
    return "\n\n".join([revision.subject, revision.body, *own])


def objections(session: Session, cell: Cell, revision: Revision, steps: Sequence[Step]) -> str:
    """Whether anybody objected to this text."""
    open_ = [step for step in steps if step.state == "objected"]
    if not open_:
        return "No open objections."
    reasons = {d.step_id: d.comment for d in rounds.decisions(session, revision.id) if d.verdict == "object"}
    return " ".join(f"{cell.plan.people[s.person].name} objected: {reasons.get(s.id, '')}" for s in open_)


def _stand_ins(revision: Revision) -> dict[str, str]:
    """Field names in words, so that a text can be shown before anybody of its audience is known."""
    return {
        place.name: f"[{place.name.replace('_', ' ')}]"
        for text in (revision.subject, revision.body)
        for place in words.placeholders(text)
        if place.personal and place.fallback is None
    }
