"""The shape of a plan file: which keys stand where, what they hold, and what is taken when they are left out.

Each function reads one part into its value of `service.domain.plan`, noting what does not fit and going on. Whether
the parts fit each other is judged afterwards by `service.planfile.rules`.
"""

from service.domain.names import Phase
from service.domain.plan import (
    Audience,
    DoubtPolicy,
    Duties,
    Need,
    Person,
    Plan,
    Reach,
    Role,
    Severity,
    Stage,
    Statement,
)
from service.planfile.mistakes import meant
from service.planfile.section import Section

DAY, WEEK = 24 * 60, 7 * 24 * 60  # minutes
PHASES = (Phase.INVESTIGATION, Phase.IDENTIFICATION, Phase.MONITORING, Phase.RESOLUTION)
CADENCE = {Reach.INTERNAL: 30}  # minutes; everybody else every 20
HOLD = {Reach.BULK: 120}  # seconds; nobody else waits


def plan_of(file: Section) -> Plan:
    """Read the whole file."""
    plan = Plan(
        organisation=file.text("organisation", needed=True),
        desk_name=file.text("desk_name", needed=True),
        zone=file.text("zone") or "UTC",
        status_url=file.text("status_url", needed=True),
        postal_address=file.text("postal_address"),
        people={key: _person(key, part) for key, part in file.needed("people").each()},
        roles={key: _role(key, part) for key, part in file.needed("roles").each()},
        duties=_duties(file.section("duties")),
        route=tuple(_stage(part) for part in file.items("route")),
        separate_people=file.truth("separate_people"),
        audiences=_audiences(file.needed("audiences")),
        severities=_severities(file.needed("severities")),
        statements=_statements(file.section("statements")),
        observers=file.texts("observers"),
        sending_domains=tuple(domain.lower() for domain in file.texts("sending_domains", needed=True)),
    )
    file.rest_is_unknown()
    return plan


def _person(key: str, part: Section) -> Person:
    person = Person(
        key=key,
        name=part.text("name", needed=True),
        address=part.text("address", needed=True),
        title=part.text("title"),
        zone=part.text("zone") or "UTC",
        phone=part.text("phone"),
        aliases=part.texts("aliases"),
    )
    part.rest_is_unknown()
    return person


def _role(key: str, part: Section) -> Role:
    role = Role(
        key=key,
        title=part.text("title", needed=True),
        holder=part.text("holder", needed=True),
        backups=part.texts("backups", needed=True),
        focus=part.text("focus"),
    )
    part.rest_is_unknown()
    return role


def _duties(part: Section) -> Duties:
    usual = Duties()
    duties = Duties(
        lead=part.text("lead") or usual.lead,
        author=part.text("author") or usual.author,
        told_early=part.text("told_early") or usual.told_early,
    )
    part.rest_is_unknown()
    return duties


def _stage(part: Section) -> Stage:
    stage = Stage(
        roles=part.texts("roles", needed=True),
        need=part.word("need", Need),
        minutes=part.number("minutes", 10, least=1, most=DAY),
    )
    part.rest_is_unknown()
    return stage


def _audiences(part: Section) -> dict[str, Audience]:
    """Read the audiences into working order; one without `order` is worked where it stands in the file."""
    read = [_audience(key, section, place) for place, (key, section) in enumerate(part.each(), 1)]
    return {audience.key: audience for audience in sorted(read, key=lambda audience: audience.order)}


def _audience(key: str, part: Section, place: int) -> Audience:
    reach = part.word("reach", Reach)
    phases = _phases(part)
    audience = Audience(
        key=key,
        title=part.text("title", needed=True),
        reach=reach,
        order=part.number("order", place, least=1, most=99),
        sender_name=part.text("sender_name", needed=True),
        sender_address=part.text("sender_address", needed=True),
        responder=part.text("responder", needed=True),
        phases=phases,
        cadence_minutes=_cadence(part, phases, CADENCE.get(reach, 20)),
        hold_seconds=part.number("hold_seconds", HOLD.get(reach, 0), least=0, most=DAY * 60),
        send_by_minutes=part.number("send_by_minutes", 360, least=1, most=WEEK),
        doubt=part.word("doubt", DoubtPolicy, DoubtPolicy.HOLD),
        reason=part.text("reason"),
        reply_to=part.text("reply_to"),
    )
    part.rest_is_unknown()
    return audience


def _phases(part: Section) -> tuple[str, ...]:
    """Read the phases that get a message, into the order an incident goes through them."""
    if not part.has("phases"):
        return tuple(str(phase) for phase in PHASES)
    written = part.texts("phases", needed=True)
    for number, phase in enumerate(written, 1):
        if phase and phase not in set(Phase):
            part.mistake(f"phases.{number}", f"no phase '{phase}'" + meant(phase, Phase))
        elif written.index(phase) < number - 1:
            part.mistake(f"phases.{number}", f"'{phase}' stands in the list twice")
    return tuple(str(phase) for phase in Phase if phase in written)


def _cadence(part: Section, phases: tuple[str, ...], usual: int) -> dict[str, int]:
    """Read the minutes until the next update: one number for all phases, or one for each of them."""
    minutes = part.section("cadence_minutes") if part.is_mapping("cadence_minutes") else None
    if minutes is None:
        every = part.number("cadence_minutes", usual, least=1, most=WEEK)
        return dict.fromkeys(phases, every)
    for phase in minutes.keys:
        minutes.node(phase)
        if phase not in phases:
            minutes.mistake(phase, f"'{phase}' gets no message here" + meant(phase, phases))
    for phase in phases:
        if not minutes.has(phase):
            part.mistake("cadence_minutes", f"has no number for the phase '{phase}'")
    return {phase: minutes.number(phase, usual, least=1, most=WEEK) for phase in phases}


def _severities(part: Section) -> dict[str, Severity]:
    return {key: Severity(key, part.text(key, needed=True)) for key in part.names()}


def _statements(part: Section) -> dict[tuple[str, str], Statement]:
    read = (
        _statement(phase, audience, section)
        for phase, audiences in part.each()
        for audience, section in audiences.each()
    )
    return {(statement.phase, statement.audience): statement for statement in read}


def _statement(phase: str, audience: str, part: Section) -> Statement:
    statement = Statement(phase, audience, part.text("subject", needed=True), part.body("body"))
    part.rest_is_unknown()
    return statement
