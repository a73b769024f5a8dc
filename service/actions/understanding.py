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

_SAYS_NOTHING = decision.Reading(decision.Verdict.UNCLEAR, "", "a machine wrote it")


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


def understand(
    raw: bytes, *, sent: Sent | None = None, envelope_sender: str | None = None, revision: int | None = None
) -> Understood:
    """Understand one mail; `sent` is the mail of ours it answers, `revision` the number that was asked about."""
    parsed = parse(raw)
    verdict = kind_of(parsed, envelope_sender)
    fresh = fresh_of(parsed, sent)
    if verdict.kind is not Kind.REPLY:
        return Understood(parsed, verdict, fresh, _SAYS_NOTHING)
    reading = decision.read(fresh.text, subject=parsed.subject, revision=revision)
    return Understood(parsed, verdict, fresh, _doubted(reading, fresh, sent))


def _doubted(reading: Reading, fresh: Fresh, sent: Sent | None) -> Reading:
    """An approval beside which anything else stands is none."""
    if reading.verdict is not decision.Verdict.APPROVE:
        return reading
    why = "text and HTML say different things" if not fresh.agree else misgiving(fresh, sent)
    return decision.Reading(decision.Verdict.UNCLEAR, fresh.text, why, reading.language) if why else reading
