"""The journal of an incident in words: the front page tells the last events of note, the command line every one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions import overview
from service.domain.events import Event, Names, actor, is_told, sentence
from service.domain.plan import Plan
from service.domain.times import clock
from service.store import journal
from service.store.tables import Distribution, Incident, JournalEntry, Message, Notice, Release, Round, Step

_SHOWN = 25
_LOOKED_AT = 250  # entries, of which many only repeat another


@dataclass(frozen=True)
class Happened:
    """One event as it is told."""

    at: datetime
    time: str
    words: str


@dataclass(frozen=True)
class Told:
    """One journal entry, who was behind it, and its sentence."""

    entry: JournalEntry
    who: str
    words: str


def everything(session: Session, incident: Incident, plan: Plan) -> list[Told]:
    """Every entry, oldest first."""
    entries = list(journal.entries(session, incident.id))
    names = names_of(session, incident, plan, [entry.subject for entry in entries])
    return [
        Told(entry, actor(entry.actor, names), sentence(event, names))
        for entry in entries
        for event in [as_event(entry)]
    ]


def entries_in_words(session: Session, incident: Incident, plan: Plan, now: datetime) -> list[Happened]:
    """The newest events first."""
    entries = overview.recent(session, incident, _LOOKED_AT)
    told = [(entry, event) for entry in entries if is_told(event := as_event(entry))][:_SHOWN]
    names = names_of(session, incident, plan, [event.subject for _, event in told])
    return [Happened(entry.at, short(entry.at, plan.zone, now), sentence(event, names)) for entry, event in told]


def short(at: datetime, zone: str, now: datetime) -> str:
    """The time of day, with the date in front where it is another day."""
    local, here = at.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone))
    return clock(at, zone) if local.date() == here.date() else f"{local:%d %b} {clock(at, zone)}"


def as_event(entry: JournalEntry) -> Event:
    """An entry as far as words need it."""
    return Event(entry.subject, entry.event, entry.actor, entry.cause, entry.data)


def names_of(session: Session, incident: Incident, plan: Plan, subjects: Sequence[str]) -> Names:
    """What the subjects of these entries are about."""
    messages = {
        message.id: f"{plan.audiences[message.audience].title}, {message.phase}"
        for message in session.scalars(select(Message).where(Message.incident_id == incident.id))
    }
    about = {f"message:{key}": words for key, words in messages.items()}
    for table in (Round, Distribution, Release):
        rows = session.execute(select(table.id, table.message_id).where(table.message_id.in_(messages)))
        about |= {f"{table.__tablename__}:{key}": messages[message] for key, message in rows}
    steps = session.execute(
        select(Step.id, Step.person, Step.role, Round.message_id).join(Round).where(Round.message_id.in_(messages))
    ).all()
    about |= {f"step:{step.id}": messages[step.message_id] for step in steps}
    notices = session.execute(
        select(Notice.id, Notice.message_id).where(Notice.message_id.in_(messages), Notice.incident_id == incident.id)
    )
    wanted = set(subjects)
    about |= {f"notice:{key}": messages[message] for key, message in notices if message and f"notice:{key}" in wanted}
    return Names(
        people={key: person.name for key, person in plan.people.items()},
        roles={key: role.title for key, role in plan.roles.items()},
        about=about,
        step_person={f"step:{step.id}": step.person for step in steps},
        step_role={f"step:{step.id}": step.role for step in steps},
    )
