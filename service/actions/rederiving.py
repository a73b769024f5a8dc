"""Re-deriving: every mail that was read is understood again from its bytes, and compared with what was stored of it.

What is stored of a mail is no fact of its own: kind, new words and decision follow from the bytes, from the mail of
ours it answers and from how its person's earlier mails end. A difference means that the rules have changed since, or
that somebody changed a row.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions import letters
from service.store import journal
from service.store.tables import Decision, Received
from service.toolbox import Toolbox


@dataclass(frozen=True)
class Difference:
    """One thing about one mail that is not what its bytes say."""

    mail: UUID
    what: str  # kind, new_text, decision, or counted: the verdict of the decision that was written because of it
    stored: str
    derived: str

    @property
    def sentence(self) -> str:
        """As people read it."""
        return f"{self.mail}: {self.what} is stored as {self.stored[:200]!r}, its bytes say {self.derived[:200]!r}."


def differences(tools: Toolbox, session: Session) -> tuple[int, list[Difference]]:
    """Return how many mails were understood again, and every difference."""
    read = session.scalars(select(Received.id).where(Received.kind != "").order_by(Received.id)).all()
    return len(read), [found for received_id in read for found in _of(tools, session, received_id)]


def explanation(tools: Toolbox, session: Session, row: Received) -> dict[str, Any]:
    """By which rules a mail was understood, what was cut from it, and what was known of its sender then."""
    seen = letters.read(letters.load(tools, session, row.id))
    judged = [str(entry.data["trust"]) for entry in journal.of(session, f"received:{row.id}") if "trust" in entry.data]
    return {
        "rule": seen.verdict.why,
        "kept_by": seen.fresh.why,
        "cut": [{"why": str(cut.why), "text": cut.text} for cut in seen.fresh.cut],
        "read_by": seen.reading.why,
        "trust": judged[-1] if judged else "not judged yet",
    }


def _of(tools: Toolbox, session: Session, received_id: UUID) -> Iterator[Difference]:
    letter = letters.load(tools, session, received_id)
    seen = letters.read(letter)
    row = session.get_one(Received, received_id)
    meant = letters.meant(letter.capacity, seen)
    counted = session.scalars(select(Decision.verdict).where(Decision.received_id == received_id)).all()
    told = [
        ("kind", row.kind, str(seen.verdict.kind)),
        ("new_text", row.new_text, letters.storable(seen.fresh.text)),
        ("decision", row.decision, meant if row.decision else ""),
        *(("counted", verdict, meant) for verdict in counted),
    ]
    for what, stored, derived in told:
        if stored != derived:
            yield Difference(received_id, what, stored, derived)
    session.expunge(row)  # its bytes are not kept for the length of the run
