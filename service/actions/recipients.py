"""Recipients: who of an audience is written to, and who is left out and why.

What a release request announces (`preflight`) and what a release freezes (`distribution.plan`) go through the same
choice, so the numbers that were released are the numbers that are sent.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, Text, cast, func, select
from sqlalchemy.orm import Session

from service.domain.plan import Reach
from service.store import cells, contacts, suppressions
from service.store.cells import Cell
from service.store.contacts import Candidate
from service.store.tables import Revision
from templates import drafting as words
from templates.paragraphs import FIELD

_PERSONAL = {Reach.ONE_TO_ONE: 0, Reach.INTERNAL: 1, Reach.BULK: 2}
_BUILT_IN = frozenset({"name", "address"})  # known of every contact
_SAMPLES = 3


@dataclass(frozen=True)
class Preflight:
    """What a release would do now: how many are written to, who is left out and why, and a few samples."""

    recipients: int
    exclusions: Mapping[str, int]
    samples: tuple[Candidate, ...]


def chosen(session: Session, cell: Cell, revision: Revision) -> Select[*tuple[Any, ...]]:
    """Every contact of the audience, with the reason where one is not written to; one statement, whatever their number.

    A field that the text needs and gives no words for leaves a contact out here, so that no mail fails in mid-send.
    Suppressions stay as they are until the transaction ends, so that nobody is suppressed and planned at once.
    """
    suppressions.hold_still(session)
    return _choice(session, cell, revision)


def _choice(session: Session, cell: Cell, revision: Revision) -> Select[*tuple[Any, ...]]:
    optional = _BUILT_IN | {FIELD} if cell.audience.reach is Reach.ONE_TO_ONE else _BUILT_IN
    needed = {
        place.name: None
        for text in (revision.subject, revision.body)
        for place in words.placeholders(text)
        if place.personal and place.fallback is None and place.name not in optional
    }
    return contacts.choice(cell.audience.key, _more_personal(session, cell), tuple(needed))


def preflight(session: Session, cell: Cell, revision: Revision) -> Preflight:
    """Count recipients and exclusions, and pick the most unusual recipients as samples."""
    all_ = _choice(session, cell, revision).subquery()
    counts = Counter[str]()
    for reason, number in session.execute(select(all_.c.excluded, func.count()).group_by(all_.c.excluded)):
        counts[reason.partition(":")[0]] += number
    length = func.length(all_.c.name) + func.length(cast(all_.c.fields, Text))  # JSON spells the unusual out at length
    unusual = select(all_).where(all_.c.excluded == "").order_by(length.desc(), all_.c.normalised).limit(_SAMPLES)
    return Preflight(counts.pop("", 0), dict(counts), tuple(contacts.read(session, unusual)))


def glance(session: Session, cell: Cell) -> Preflight:
    """What a reviewer needs to know in a moment: how many contacts there are, and one of them as a sample."""
    sample = tuple(contacts.first(session, cell.audience.key))
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
