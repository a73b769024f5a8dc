"""Review: rounds, steps, and the rules of who counts.

A round takes one revision along its route. A step is one role asked about it. Everything here is a table or a pure
function; `service.actions.review` writes what these say.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from service.domain.lifecycle import Lifecycle
from service.domain.plan import Need, Person, Plan

ROUND = Lifecycle(
    "round",
    start="open",
    rows={
        ("open", "finish"): "finished",  # released, or overtaken together with its message
        ("open", "return"): "returned",  # objection or recall: back to the author
        ("returned", "reopen"): "open",  # the objection was closed or undone
    },
)

STEP = Lifecycle(
    "review step",
    start="waiting",
    rows={
        ("waiting", "ask"): "asked",
        ("waiting", "approve"): "approved",  # the same person already said yes in another role
        ("waiting", "suggest"): "suggested",
        ("waiting", "waive"): "waived",
        ("waiting", "lapse"): "lapsed",
        ("asked", "approve"): "approved",
        ("asked", "suggest"): "suggested",
        ("asked", "object"): "objected",
        ("asked", "hand_over"): "handed_over",
        ("asked", "waive"): "waived",
        ("asked", "lapse"): "lapsed",
        ("asked", "unask"): "waiting",  # an earlier approval was taken back
        ("suggested", "approve"): "approved",
        ("suggested", "object"): "objected",
        ("suggested", "hand_over"): "handed_over",
        ("suggested", "waive"): "waived",
        ("suggested", "lapse"): "lapsed",
        ("suggested", "undo"): "asked",
        ("approved", "object"): "objected",  # an approval stays open to a late objection until release
        ("approved", "undo"): "asked",
        ("objected", "undo"): "asked",
        ("objected", "close"): "waived",  # the lead closed it with a recorded reason
        ("lapsed", "ask"): "asked",  # the round was reopened
    },
)

AWAITED = frozenset({"asked", "suggested"})


@dataclass(frozen=True)
class StepView:
    """What the rules need to know of a step."""

    stage: int
    need: Need
    state: str


def is_done(step: StepView) -> bool:
    """Approved or waived; for a reviewer a suggestion without an objection is enough."""
    return step.state in {"approved", "waived", "handed_over"} or (
        step.need is Need.REVIEW and step.state == "suggested"
    )


def stage_to_ask(steps: Iterable[StepView]) -> int | None:
    """The first stage that is not done, or None when the whole route is."""
    return min((step.stage for step in steps if not is_done(step)), default=None)


def reviewer_for(plan: Plan, role: str, author: str) -> Person | None:
    """Who is asked in this role: the holder, or the first backup where the holder wrote the text."""
    people = (plan.people[key] for key in plan.roles[role].people if key != author)
    return next(people, None)


def backup_for(
    plan: Plan, role: str, person: str, author: str, already: Sequence[str], elsewhere: Collection[str] = ()
) -> Person | None:
    """Who is asked next in this role; never the author, never somebody who was asked before.

    Who has a part in the route elsewhere comes last, and where the plan wants separate people, not at all.
    """
    line = [key for key in plan.roles[role].people if key not in {person, author, *already}]
    fresh = [key for key in line if key not in elsewhere]
    best = fresh if fresh or plan.separate_people else line
    return plan.people[best[0]] if best else None
