"""What a reviewer's reply can mean, and the value that says so with its reason.

The values are words of the contract (`signoff mail explain` prints them). How a reply comes to its verdict is decided
in `service.domain.decision`.
"""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a reviewer can have meant."""

    APPROVE = "approve"
    SUGGEST = "suggest"
    OBJECT = "object"
    ESTIMATE = "estimate"
    DELEGATE = "delegate"
    UNDO = "undo"
    STOP = "stop"
    QUESTION = "question"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Reading:
    """A reply understood, or not."""

    verdict: Verdict
    comment: str  # the person's own words, without the leading command word
    why: str  # the rule that fired
    language: str = "en"  # ISO 639-1, a guess; the question goes out in it
    minutes: int | None = None  # an estimate as a duration
    clock: str | None = None  # an estimate as a time of day, see `estimate.minutes_until`
    revision: int | None = None  # the revision the reply names
