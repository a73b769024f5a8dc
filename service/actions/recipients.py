"""Recipients: who of an audience is written to, and who is left out and why.

What a release request announces (`preflight`) and what a release freezes (`distribution.plan`) go through the same
choice, so the numbers that were released are the numbers that are sent.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.domain.plan import Reach
from service.store import cells, contacts
from service.store.cells import Cell
from service.store.contacts import Candidate
from service.store.tables import Revision
from templates import drafting as words

_PERSONAL = {Reach.ONE_TO_ONE: 0, Reach.INTERNAL: 1, Reach.BULK: 2}
_BUILT_IN = frozenset({"name", "address"})  # known of every contact
_SAMPLES = 3


@dataclass(frozen=True)
class Preflight:
    """What a release would do now: how many are written to, who is left out and why, and a few samples."""

    recipients: int
    exclusions: Mapping[str, int]
    samples: tuple[Candidate, ...]


def chosen(session: Session, cell: Cell, revision: Revision) -> Iterator[Candidate]:
    """Every contact of the audience, with the reason where one is not written to."""
    needed = tuple(
        place.name
        for text in (revision.subject, revision.body)
        for place in words.placeholders(text)
        if place.personal and place.fallback is None and place.name not in _BUILT_IN
    )
    for one in contacts.candidates(session, cell.audience.key, _more_personal(session, cell)):
        lacking = next((name for name in needed if not one.fields.get(name)), "") if not one.excluded else ""
        yield one._replace(excluded=f"has no {lacking}") if lacking else one


def preflight(session: Session, cell: Cell, revision: Revision) -> Preflight:
    """Count recipients and exclusions, and pick the first recipient and the most unusual ones as samples."""
    recipients, exclusions = 0, Counter[str]()
    samples: list[Candidate] = []
    for one in chosen(session, cell, revision):
        if one.excluded:
            exclusions[one.excluded.partition(":")[0]] += 1
            continue
        recipients += 1
        samples = sorted([*samples, one], key=_unusual, reverse=True)[:_SAMPLES] if samples else [one]
    return Preflight(recipients, dict(exclusions), tuple(samples))


def glance(session: Session, cell: Cell) -> Preflight:
    """What a reviewer needs to know in a moment: how many contacts there are, and one of them as a sample."""
    sample = tuple(contacts.candidates(session, cell.audience.key, (), limit=1))
    return Preflight(contacts.count(session, cell.audience.key), {}, sample)


def _more_personal(session: Session, cell: Cell) -> Sequence[str]:
    """Audiences that reach the same person more personally in this phase, and are not skipped (rule 17)."""
    skipped = {
        message.audience
        for message in cells.messages_of(session, cell.incident)
        if message.phase == cell.message.phase and message.state == "skipped"
    }
    mine = _PERSONAL[cell.audience.reach]
    return [
        audience.key
        for audience in cell.plan.audiences.values()
        if _PERSONAL[audience.reach] < mine and cell.message.phase in audience.phases and audience.key not in skipped
    ]


def _unusual(one: Candidate) -> int:
    values = (one.name, *one.fields.values())
    return sum(len(value) + 20 * (not value.isascii()) for value in values)
