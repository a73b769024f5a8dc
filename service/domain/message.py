"""A message: what the incident team says to one audience in one phase, and every move it can make."""

from service.domain.lifecycle import Lifecycle

MESSAGE = Lifecycle(
    "message",
    start="drafting",
    rows={
        ("drafting", "submit"): "in_review",
        ("drafting", "reopen"): "in_review",  # the objection was closed or undone, the words stay
        ("in_review", "object"): "drafting",
        ("in_review", "recall"): "drafting",
        ("in_review", "clear"): "cleared",  # every review is done; the Incident Commander is asked
        ("cleared", "object"): "drafting",
        ("cleared", "recall"): "drafting",
        ("cleared", "unclear"): "in_review",  # somebody took an approval back
        ("cleared", "release"): "released",
        ("released", "start"): "distributing",
        ("released", "halt"): "halted",
        ("distributing", "halt"): "halted",
        ("distributing", "complete"): "distributed",
        ("distributed", "resend"): "distributing",  # somebody settled a doubt: that one mail goes again
        ("halted", "resume"): "distributing",
        ("halted", "withdraw"): "withdrawn",  # who already has it, has it; the rest is cancelled
        ("drafting", "withdraw"): "withdrawn",
        ("in_review", "withdraw"): "withdrawn",
        ("cleared", "withdraw"): "withdrawn",
        ("drafting", "skip"): "skipped",
        ("in_review", "skip"): "skipped",
        ("cleared", "skip"): "skipped",
        ("drafting", "supersede"): "superseded",
        ("in_review", "supersede"): "superseded",
        ("cleared", "supersede"): "superseded",
        ("skipped", "supersede"): "superseded",  # its phase was jumped over, and came after all
    },
)

UNRELEASED = frozenset({"drafting", "in_review", "cleared"})
UNDER_WAY = frozenset({"released", "distributing", "halted"})
GONE = frozenset({"superseded", "withdrawn"})  # a new message may take the cell
ENDED = frozenset({"distributed", "skipped"})  # how a cell of the grid ends
