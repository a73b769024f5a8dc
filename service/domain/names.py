"""What things are called by the people who say them: phases, and references such as INC-1/investigation/strategic.

Contract: references on the command line, in mail headers and in the API are written exactly as `Reference` prints them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from service.domain.errors import Refused


class Phase(StrEnum):
    """Where an incident stands, in order (PagerDuty Business Incident Response guide)."""

    DETECTION = "detection"
    INVESTIGATION = "investigation"
    IDENTIFICATION = "identification"
    MONITORING = "monitoring"
    RESOLUTION = "resolution"
    ANALYSIS = "analysis"
    PUBLISHING = "publishing"

    @property
    def order(self) -> int:
        """Position in the life of an incident, from 0."""
        return list(Phase).index(self)


OPENING_PHASES = (Phase.INVESTIGATION, Phase.IDENTIFICATION)

_REFERENCE = re.compile(r"INC-([1-9]\d{0,8})(?:/([a-z_]{1,40})/([a-z0-9_-]{1,40}))?", re.IGNORECASE)


@dataclass(frozen=True)
class Reference:
    """An incident, or with phase and audience one message of it."""

    number: int
    phase: str = ""
    audience: str = ""

    def __str__(self) -> str:
        return f"INC-{self.number}" + (f"/{self.phase}/{self.audience}" if self.phase else "")

    @classmethod
    def read(cls, text: str) -> "Reference":
        """Read `INC-1` or `INC-1/investigation/strategic`; raise `Refused` with the right form otherwise."""
        match = _REFERENCE.fullmatch(text.strip())
        if not match:
            raise Refused(
                f"'{text}' is not a reference. Write an incident as INC-1, a message as INC-1/investigation/strategic."
            )
        return cls(int(match[1]), (match[2] or "").lower(), (match[3] or "").lower())

    @property
    def is_message(self) -> bool:
        """Whether it names a message and not a whole incident."""
        return bool(self.phase)


def phase_named(text: str) -> Phase:
    """Return the phase of that name, or raise `Refused` with the possible names."""
    try:
        return Phase(text.strip().lower())
    except ValueError:
        raise Refused(f"There is no phase '{text}'. The phases are: {', '.join(Phase)}.") from None
