"""What a mail to us says, worked out from its bytes alone: kind, new words, meaning. Nothing here writes or decides.

`understand` is pure, so that every stored decision can be worked out again from the raw mail, and an operator can ask
why something was not counted. Whether the sender is believed needs the outside world and is asked separately.
"""

from dataclasses import dataclass

from mail.fresh import Fresh, Sent, fresh_of
from mail.kind import Kind, Verdict, kind_of
from mail.parsed import Parsed, parse
from service.actions.misgivings import misgiving
from service.domain import decision
from service.domain.decision import Reading
from service.domain.decision import Verdict as Says

_SAYS_NOTHING = decision.Reading(Says.UNCLEAR, "", "a machine wrote it")
_REMARKS = frozenset({Says.SUGGEST, Says.QUESTION})


@dataclass(frozen=True)
class Understood:
    """A mail, understood as far as it can be without knowing who may decide."""

    parsed: Parsed
    verdict: Verdict
    fresh: Fresh
    reading: Reading

    @property
    def human(self) -> bool:
        """Whether a person wrote it."""
        return self.verdict.kind is Kind.REPLY

    @property
    def words(self) -> str:
        """The new words a command is read from: none where the two parts of the mail say different things."""
        return self.fresh.text if self.fresh.other is None else ""


def understand(
    raw: bytes, *, sent: Sent | None = None, envelope_sender: str | None = None, revision: int | None = None
) -> Understood:
    """Understand one mail; `sent` is the mail of ours it answers, `revision` the number that was asked about."""
    parsed = parse(raw)
    verdict = kind_of(parsed, envelope_sender)
    fresh = fresh_of(parsed, sent)
    if verdict.kind is not Kind.REPLY:
        return Understood(parsed, verdict, fresh, _SAYS_NOTHING)
    return Understood(parsed, verdict, fresh, _meaning(parsed, fresh, sent, revision))


def _meaning(parsed: Parsed, fresh: Fresh, sent: Sent | None, revision: int | None) -> Reading:
    """What both parts of a mail say; an approval beside which anything else stands is none."""
    names = (*sent.names, parsed.decoded("from").partition("<")[0], parsed.sender.partition("@")[0]) if sent else None
    reading = decision.read(fresh.text, subject=parsed.subject, revision=revision, names=names)
    if fresh.other is not None:
        left = decision.read(fresh.other, subject=parsed.subject, revision=revision, names=names)
        reading = _both(reading, left, fresh)
    if reading.verdict is not Says.APPROVE:
        return reading
    why = misgiving(parsed, fresh, sent)
    return decision.Reading(Says.UNCLEAR, fresh.text, why, reading.language) if why else reading


def _both(chosen: Reading, left: Reading, fresh: Fresh) -> Reading:
    """A no in either part is one, a remark beside no words too; where the parts ask for different things, none is."""
    for halt in (Says.OBJECT, Says.STOP):
        for reading in (chosen, left):
            if reading.verdict is halt:
                return reading
    if _asks(chosen) == _asks(left):
        return chosen
    for reading, beside in ((chosen, left), (left, chosen)):
        if reading.verdict in _REMARKS and beside.verdict in {Says.UNCLEAR, *_REMARKS}:
            return reading
    return decision.Reading(Says.UNCLEAR, fresh.text, fresh.doubt, chosen.language)


def _asks(reading: Reading) -> tuple[object, ...]:
    """What is done about a reading; whom a decision is handed to stands in the words."""
    named = reading.comment.split() if reading.verdict is Says.DELEGATE else []
    return reading.verdict, reading.minutes, reading.clock, reading.revision, named
