"""A relay that takes its time, misbehaves towards some recipients, and knows what must become of each of them.

Each kind of misbehaviour falls on one address in 250, so that no breaker trips. What a broken line leaves open is in
doubt by right; everything else has one answer, which the ledger must have too (TARGETS F5).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from select import select as wait

from tests.scripted_relay import Answer, Drop, Reset, ScriptedRelay, Stall

SECONDS_A_MAIL = 0.002
SECONDS_OF_A_STALL = 2.0  # then the line breaks: no sender waits ten minutes (RFC 5321 §4.5.3.2.6) here
ONE_IN = 250


@dataclass(frozen=True)
class Trick:
    """What is answered at the stages of one address, and the state its delivery must end in."""

    script: Mapping[str, Answer | Sequence[Answer]]
    ends: str


TRICKS = (
    Trick({"rcpt": ["450 4.2.0 mailbox busy", "250 2.1.5 fine"]}, "accepted"),
    Trick({"rcpt": ["451 4.7.1 greylisted", "451 4.7.1 greylisted", "250 2.1.5 fine"]}, "accepted"),
    Trick({"data": ["451 4.3.0 not now", "354 go on"]}, "accepted"),
    Trick({"dot": ["452 4.3.1 no room", "250 2.0.0 queued"]}, "accepted"),
    Trick({"rcpt": ["421 4.3.2 closing", "250 2.1.5 fine"]}, "accepted"),
    Trick({"rcpt": [Drop(), "250 2.1.5 fine"]}, "accepted"),
    Trick({"data": [Stall(), "354 go on"]}, "accepted"),
    Trick({"rcpt": "550 5.1.1 nobody of that name"}, "rejected"),
    Trick({"dot": "554 5.7.1 not wanted"}, "rejected"),
    Trick({"dot": Drop()}, "in_doubt"),
    Trick({"dot": Drop(having_accepted=True)}, "in_doubt"),
    Trick({"dot": Reset()}, "in_doubt"),
    Trick({"dot": Stall()}, "in_doubt"),
)


class SlowRelay(ScriptedRelay):
    """Takes its time over each mail, so that a kill finds some on the wire."""

    def answer(self, stage: str, who: str, usual: str) -> Answer:
        answer = super().answer(stage, who, usual)
        if stage == "dot":
            wait([], [], [], SECONDS_A_MAIL)
        if isinstance(answer, Stall):
            wait([], [], [], SECONDS_OF_A_STALL)
            return Drop()
        return answer


def tricks_on(addresses: Iterable[str], tricks: Sequence[Trick] = TRICKS) -> dict[str, Trick]:
    """Lay each trick on one address in 250."""
    numbered = ((number % ONE_IN, address) for number, address in enumerate(addresses))
    return {address: tricks[number] for number, address in numbered if number < len(tricks)}
