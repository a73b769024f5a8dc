"""An incident: open until its parent is resolved and its resolution messages are distributed."""

from service.domain.errors import Refused
from service.domain.lifecycle import Lifecycle
from service.domain.names import OPENING_PHASES, Phase

INCIDENT = Lifecycle(
    "incident",
    start="open",
    rows={
        ("open", "close"): "closed",
    },
)


def check_opening(phase: Phase) -> None:
    """A business incident begins when its parent is looked into, not before."""
    if phase not in OPENING_PHASES:
        raise Refused(
            f"A business incident is opened in {' or '.join(OPENING_PHASES)}, not in {phase}. "
            "Open it in the phase the technical incident is in now."
        )


def check_move(now: Phase, to: Phase) -> None:
    """The phase moves on; it can go back only when a resolution proved wrong."""
    if to is now:
        raise Refused(f"The incident is already in {now}.")
    if to.order < now.order and to not in OPENING_PHASES:
        raise Refused(f"The phase cannot go back from {now} to {to}; go back to investigation or identification.")
