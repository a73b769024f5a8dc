"""The desk: what a business lead does by mail to incident@, or by replying to a notice. One command a mail."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions import incidents, overview
from service.domain.answer import Answer
from service.domain.commands import LeadReading, Leads, read_lead
from service.domain.errors import Refused
from service.domain.names import Phase, phase_named
from service.store import plans
from service.store.tables import Incident
from service.store.tx import Tx
from service.toolbox import Toolbox

_NAMED = re.compile(r"\bINC-([1-9]\d{0,8})\b", re.IGNORECASE)


def incident_meant(session: Session, subject: str, text: str) -> Incident | None:
    """The incident a mail names, or the only open one."""
    named = _NAMED.search(f"{subject[:500]}\n{text[:2000]}")
    if named:
        return session.scalar(select(Incident).where(Incident.number == int(named[1])))
    open_ones = session.scalars(select(Incident).where(Incident.state == "open").limit(2)).all()
    return open_ones[0] if len(open_ones) == 1 else None


def command(tools: Toolbox, tx: Tx, incident: Incident | None, text: str, subject: str) -> Answer:
    """Do what a lead asks for; `Refused` says what was wrong."""
    said = read_lead(text, subject)
    if said.verdict is Leads.OPEN:
        return _open(tools, tx, said)
    if said.verdict is Leads.UNCLEAR:
        raise Refused(
            "I could not read a command in that mail, so nothing was done. Write one command on the first line."
        )
    if incident is None:
        raise Refused("It is not clear which incident is meant. Name it in the subject, as in INC-1.")
    if said.verdict is Leads.PHASE:
        return _phase(tools, tx, incident, said)
    if said.verdict is Leads.SKIP:
        cell = incidents.skip_cell(tools, tx, incident, said.about, said.text)
        return Answer(f"{cell.ref} is skipped.", f"Reason: {said.text}")
    if said.verdict is Leads.FACT:
        incidents.set_facts(tx, incident, said.facts)
        return Answer(
            f"Noted for INC-{incident.number}: {', '.join(said.facts)}.", "Drafts take them up when they are submitted."
        )
    return Answer(f"INC-{incident.number} is in {incident.phase}.", "\n".join(overview.lines(tx.session, incident)))


def _open(tools: Toolbox, tx: Tx, said: LeadReading) -> Answer:
    plan = plans.read(tx.session, plans.newest(tx.session).version)
    severity = said.severity or next(iter(plan.severities))
    phase = phase_named(said.phase) if said.phase else Phase.INVESTIGATION
    incident = incidents.open_incident(tools, tx, title=said.text, severity=severity, phase=phase, facts=said.facts)
    return Answer(
        f"INC-{incident.number} is open: {incident.title}, {plan.severities[severity].title}, in {phase}.",
        f"{plan.holder(plan.duties.author).name} is asked for the first messages now.",
    )


def _phase(tools: Toolbox, tx: Tx, incident: Incident, said: LeadReading) -> Answer:
    moved = incidents.move_phase(tools, tx, incident, phase_named(said.about))
    return Answer(
        f"INC-{incident.number} is in {incident.phase} now.",
        f"{moved.sentence}\nThe author is asked for the messages of this phase.",
    )
