"""What was decided in peacetime: people, roles, route, audiences, severities, statements.

These are values only. `service.planfile` reads them from the one file people write and names the line of every
mistake; an incident keeps the plan version it was opened with. Nothing here knows YAML or the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Need(StrEnum):
    """What a stage of the route must yield before the next one is asked."""

    REVIEW = "review"  # approve or suggest completes the step
    APPROVAL = "approval"  # only an explicit approval does
    RELEASE = "release"  # the Incident Commander says: send it now


class Reach(StrEnum):
    """How an audience is written to."""

    INTERNAL = "internal"  # colleagues, by list address or member
    ONE_TO_ONE = "one_to_one"  # strategic customers: a personal mail that invites an answer
    BULK = "bulk"  # all customers


class DoubtPolicy(StrEnum):
    """What happens to a delivery nobody can know the outcome of."""

    HOLD = "hold"  # a person settles it (default)
    RESEND = "resend"  # once more, with the same Message-ID


@dataclass(frozen=True)
class Person:
    """Somebody of the incident team."""

    key: str
    name: str
    address: str  # ASCII mail address, compared casefolded
    title: str = ""  # job title, as a signature would show it
    zone: str = "UTC"  # IANA zone the person lives in
    phone: str = ""
    aliases: tuple[str, ...] = ()  # further addresses this person may write from

    @property
    def addresses(self) -> frozenset[str]:
        """Every address this person may write from, casefolded."""
        return frozenset(address.casefold() for address in (self.address, *self.aliases))


@dataclass(frozen=True)
class Role:
    """A part somebody plays; it is data, never code."""

    key: str
    title: str
    holder: str  # person key
    backups: tuple[str, ...]  # person keys, first asked first; at least one
    focus: str = ""  # what this reviewer looks at, shown in the request

    @property
    def people(self) -> tuple[str, ...]:
        """Holder first, then the backups in their order."""
        return (self.holder, *self.backups)


@dataclass(frozen=True)
class Stage:
    """Roles asked together; the next stage waits for all of them."""

    roles: tuple[str, ...]
    need: Need
    minutes: int = 10  # how long a reviewer has before the first check-in


@dataclass(frozen=True)
class Duties:
    """Which role has which duty in the process."""

    lead: str = "business_lead"
    author: str = "technical_slt"
    told_early: str = "customer_liaison"  # is told that a message is coming, before release


@dataclass(frozen=True)
class Audience:
    """Whom a message is for, and how it reaches them."""

    key: str
    title: str
    reach: Reach
    order: int  # worked first = 1
    sender_name: str
    sender_address: str
    responder: str  # role key of the distribution responder
    phases: tuple[str, ...]  # phases that get a message
    cadence_minutes: Mapping[str, int]  # phase -> minutes until the promised next update
    hold_seconds: int = 0  # wait between release and the first mail
    send_by_minutes: int = 360  # after this nothing leaves without a new release
    doubt: DoubtPolicy = DoubtPolicy.HOLD
    reason: str = ""  # "You get this because …"
    reply_to: str = ""  # where answers to bulk mail go; empty: nowhere of ours


@dataclass(frozen=True)
class Severity:
    """How bad it is, in the organisation's own scale."""

    key: str
    title: str


@dataclass(frozen=True)
class Statement:
    """Pre-approved starting text for a phase and audience; placeholders are filled from facts."""

    phase: str
    audience: str
    subject: str
    body: str


@dataclass(frozen=True)
class Plan:
    """One checked version of the plan file."""

    organisation: str
    desk_name: str  # sender name of mails to people of the process
    zone: str  # IANA zone times are written in
    status_url: str
    postal_address: str
    people: Mapping[str, Person]
    roles: Mapping[str, Role]
    duties: Duties
    route: tuple[Stage, ...]
    separate_people: bool  # a person in two roles is asked in each of them
    audiences: Mapping[str, Audience]  # in working order
    severities: Mapping[str, Severity]
    statements: Mapping[tuple[str, str], Statement]  # (phase, audience)
    observers: tuple[str, ...] = ()  # person keys: get a copy of what was decided
    sending_domains: tuple[str, ...] = ()  # domains we may send as

    def person_of(self, address: str) -> Person | None:
        """Who writes from this address, or None for an outsider."""
        wanted = address.casefold()
        return next((person for person in self.people.values() if wanted in person.addresses), None)

    def holder(self, role: str) -> Person:
        """Who holds this role."""
        return self.people[self.roles[role].holder]

    def backup_after(self, role: str, person: str) -> Person | None:
        """Who is asked when this person does not answer in this role; None when nobody is left."""
        line = self.roles[role].people
        after = line[line.index(person) + 1 :] if person in line else line
        return self.people[after[0]] if after else None
