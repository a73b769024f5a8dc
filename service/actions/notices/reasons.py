"""Why a text is not what its reader saw last: whose objection was met, whose suggestion was taken over."""

from collections.abc import Iterator, Sequence
from textwrap import shorten

from sqlalchemy import select

from service.actions.notices.choices import suggestions
from service.domain.plan import Person
from service.domain.times import clock
from service.store.cells import Cell
from service.store.tables import Decision, JournalEntry, Revision, Step
from service.store.tx import Tx

_LONGEST_REASON = 160  # characters


def of_change(tx: Tx, cell: Cell, old: Revision | None, new: Revision, reader: Person) -> tuple[str, ...]:
    """Say, a sentence each, what was said about the texts between the one a reader saw and the new one, and was met."""
    if old is None:
        return ()
    overtaken = select(Revision).where(
        Revision.message_id == cell.message.id, Revision.number >= old.number, Revision.number < new.number
    )
    texts = tx.session.scalars(overtaken.order_by(Revision.number)).all()
    return tuple(sentence for text in texts for sentence in _met(tx, cell, text, new, reader))


def _met(tx: Tx, cell: Cell, text: Revision, new: Revision, reader: Person) -> Iterator[str]:
    """Yield what was met of what was said about one text."""
    author, zone = cell.plan.people[new.author].name, cell.plan.zone
    for one in _objections(tx, text):
        reason = shorten(one.comment, _LONGEST_REASON, placeholder=" …")
        when = clock(one.made_at, zone)
        yield f"{_whose(cell, one, reader)} to revision {text.number}, {when}: “{reason}” Rewritten by {author}."
    taken = _accepted(tx, cell, text.number)
    for number, one in suggestions(tx, text) if taken else ():
        if number in taken:
            yield f"Suggested by {_who(cell, one, reader)}, {clock(one.made_at, zone)}; taken over by {author}."


def _objections(tx: Tx, revision: Revision) -> Sequence[Decision]:
    """The objections to a text that nobody took back or closed; one made in two roles counts once."""
    query = (
        select(Decision).join(Step, Step.id == Decision.step_id)
        .where(Decision.revision_id == revision.id, Decision.verdict == "object", Step.state == "objected")
        .order_by(Decision.made_at, Decision.id)
    )  # fmt: skip
    return list({one.person: one for one in tx.session.scalars(query)}.values())


def _accepted(tx: Tx, cell: Cell, revision: int) -> set[int]:
    """The numbers of the suggestions about a text that its author took over; maybe in this very transaction."""
    subject = f"message:{cell.message.id}"
    query = select(JournalEntry.data).where(JournalEntry.subject == subject, JournalEntry.event == "accept")
    noted = [one.data for one in tx.events if (one.subject, one.event) == (subject, "accept")]
    accepts = [*tx.session.scalars(query), *noted]
    return {number for data in accepts if data["revision"] == revision for number in data["accepted"]}


def _whose(cell: Cell, said: Decision, reader: Person) -> str:
    return "Your objection" if said.person == reader.key else f"The objection of {cell.plan.people[said.person].name}"


def _who(cell: Cell, said: Decision, reader: Person) -> str:
    return "you" if said.person == reader.key else cell.plan.people[said.person].name
