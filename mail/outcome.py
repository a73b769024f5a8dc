"""What an SMTP reply, or the lack of one, means for one recipient.

An outcome is a value: who reports it has read it off the wire, who keeps it decides what follows (retry, suppress, ask
a person). This file only knows RFC 5321 reply classes, RFC 3463 codes and the waiting time a relay names in its words.

>>> Outcome.of(250, "2.0.0 queued as 4F2A").kind
<Kind.ACCEPTED: 'accepted'>
>>> Outcome.of(451, "4.7.1 greylisted, try again in 300 seconds").retry_hint
300
>>> Outcome.of(550, "5.1.1 no such mailbox")
Outcome(kind=<Kind.REJECTED: 'rejected'>, code=550, enhanced='5.1.1', text='no such mailbox')
"""

import re
from enum import StrEnum
from typing import Final, NamedTuple

LONGEST_TEXT: Final = 500
"""Characters kept of a reply; what a relay says beyond that explains nothing more."""

LONGEST_HINT: Final = 24 * 60 * 60
"""Seconds; a relay that names a longer wait is not believed."""

_ENHANCED = re.compile(r"([245]\.\d{1,3}\.\d{1,3})(?: |$)")  # RFC 3463
_HINT = re.compile(
    r"\b(?:in|after|for|wait|within)\s+(?:(?:about|another|at\s+least)\s+)?"
    r"(?:(?P<first>\d{1,4}):(?P<second>\d\d)(?::(?P<third>\d\d))?\b"
    r"|(?P<number>\d{1,6})(?:\s*(?P<unit>s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b|(?=$|[,;)])))",
    re.IGNORECASE,
)
_SECONDS: Final = {"s": 1, "m": 60, "h": 3600}


class Kind(StrEnum):
    """The three answers a relay can give, and the one it can fail to give."""

    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REJECTED = "rejected"
    IN_DOUBT = "in_doubt"  # the line broke after the final dot: nobody knows


class Outcome(NamedTuple):
    """One relay's answer for one recipient; `code` 0 where the relay gave none."""

    kind: Kind
    code: int
    enhanced: str
    text: str

    @classmethod
    def of(cls, code: int, text: str) -> "Outcome":
        """Read a reply; an unknown class counts as temporary, so mail is never dropped on a guess."""
        match = _ENHANCED.match(text)
        said = text[match.end() :] if match else text
        return cls(_KINDS.get(code // 100, Kind.DEFERRED), code, match[1] if match else "", said[:LONGEST_TEXT])

    @classmethod
    def in_doubt(cls, text: str) -> "Outcome":
        """Say that the final dot went out and no answer came: the mail may or may not be on its way."""
        return cls(Kind.IN_DOUBT, 0, "", text[:LONGEST_TEXT])

    @classmethod
    def unreached(cls, text: str) -> "Outcome":
        """Say that no relay took the mail because none was there: nothing was sent, trying again is safe."""
        return cls(Kind.DEFERRED, 0, "", text[:LONGEST_TEXT])

    @property
    def retry_hint(self) -> int | None:
        """Seconds to wait before the next try, where a deferring relay named them in its text."""
        match = _HINT.search(self.text) if self.kind is Kind.DEFERRED else None
        if match is None:
            return None
        seconds = _clock(match) if match["first"] else _plain(match)
        return seconds if 0 < seconds <= LONGEST_HINT else None


_KINDS: Final = {2: Kind.ACCEPTED, 4: Kind.DEFERRED, 5: Kind.REJECTED}


def _plain(match: re.Match[str]) -> int:
    """Read "300 seconds", "5 min", "1h", or a bare number of seconds."""
    return int(match["number"]) * _SECONDS[(match["unit"] or "s")[0].lower()]


def _clock(match: re.Match[str]) -> int:
    """Read postgrey's "05:00" (minutes) and milter-greylist's "01:05:00" (hours)."""
    first, second = int(match["first"]), int(match["second"])
    return first * 60 + second if match["third"] is None else first * 3600 + second * 60 + int(match["third"])
