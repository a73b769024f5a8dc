"""A delivery: one mail to one address, from queued to its end. Sums over these states are what 'done' means."""

from collections.abc import Mapping
from datetime import timedelta

from service.domain.lifecycle import Lifecycle

DELIVERY = Lifecycle(
    "delivery",
    start="queued",
    rows={
        ("queued", "claim"): "sending",
        ("deferred", "claim"): "sending",
        ("sending", "release"): "queued",  # it was claimed and never put on the wire
        ("sending", "accept"): "accepted",
        ("sending", "defer"): "deferred",
        ("sending", "reject"): "rejected",
        ("sending", "doubt"): "in_doubt",
        ("in_doubt", "accept"): "accepted",  # settled by a person
        ("in_doubt", "resend"): "queued",
        ("in_doubt", "bounce"): "bounced",  # a bounce proves that it had been sent
        ("in_doubt", "cancel"): "cancelled",
        ("accepted", "bounce"): "bounced",
        ("accepted", "complain"): "complained",
        ("bounced", "complain"): "complained",
        ("queued", "suppress"): "suppressed",
        ("deferred", "suppress"): "suppressed",
        ("queued", "cancel"): "cancelled",
        ("deferred", "cancel"): "cancelled",
        ("queued", "expire"): "expired",
        ("deferred", "expire"): "expired",
    },
)

STATES = (
    "queued",
    "sending",
    "accepted",
    "deferred",
    "rejected",
    "in_doubt",
    "bounced",
    "complained",
    "suppressed",
    "cancelled",
    "expired",
)
OPEN = frozenset({"queued", "sending", "deferred"})
UNSETTLED = OPEN | {"in_doubt"}

NOTICE_WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 30, 60, 120, 300, 600))
BULK_WAITS = tuple(timedelta(seconds=seconds) for seconds in (30, 60, 120, 300, 600, 1200, 1800))
"""Wait before the next attempt after the first, second, … deferral; the last one repeats (RFC 5321 §4.5.4.1)."""

LONGER = 0.25
"""By which part of itself a wait may be longer than planned."""


def next_wait(attempts: int, *, notice: bool, spread: float, hint_seconds: int | None = None) -> timedelta:
    """How long to wait after this many attempts; the relay's own hint wins where it is longer, up to an hour.

    `spread` (0 to 1, another one for each attempt) makes it up to a quarter longer, so that what was deferred together
    does not come back together.
    """
    waits = NOTICE_WAITS if notice else BULK_WAITS
    planned = waits[min(max(attempts, 1), len(waits)) - 1]
    hinted = timedelta(seconds=min(hint_seconds or 0, 3600))
    return max(planned, hinted) * (1 + LONGER * spread)


def sums_agree(recipients: int, counts: Mapping[str, int]) -> bool:
    """Whether every recipient of a distribution has ended and is counted once (PRODUCT rule 15)."""
    ended = sum(count for state, count in counts.items() if state not in OPEN)
    return recipients == ended and not any(counts.get(state) for state in OPEN)
