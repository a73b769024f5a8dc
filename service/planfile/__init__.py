"""The one file people write in peacetime: from its text to a checked plan, or to every mistake with its line.

The file is YAML in its plainest form (docs/plan.md shows it). It is checked as a whole: what cannot be read, what is
unknown or missing, and what does not fit together is all told at once. Nothing is loaded here; the command line does.
"""

from service.domain.plan import Plan
from service.planfile.mistakes import Mistake, Notes, PlanMistakes
from service.planfile.nodes import nodes_of
from service.planfile.reading import plan_of
from service.planfile.rules import check
from service.planfile.section import Section

__all__ = ["Mistake", "PlanMistakes", "read"]


def read(text: str) -> Plan:
    """Return the plan this text holds, or raise `PlanMistakes` with all that is wrong, sorted by line."""
    notes = Notes()
    plan = _plan(text, notes)
    if mistakes := notes.in_order():
        raise PlanMistakes(mistakes)
    assert plan is not None, "a plan that could not be read has at least one mistake"
    return plan


def _plan(text: str, notes: Notes) -> Plan | None:
    file = Section(nodes_of(text, notes), "", notes)
    if file.keys:
        plan = plan_of(file)
        check(plan, notes)
        return plan
    if not notes.in_order():
        notes.mistake("", "the file is empty; the sample plan is a good start", 1)
    return None
