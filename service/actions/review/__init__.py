"""Review: a revision goes along its route, one stage after the other, and every answer is judged here.

`open_round` starts it, `decide` takes what one reviewer said, and both end in `ask_next`, which asks whoever is due in
the same transaction. Release is the last stage of the same route. What a mail meant was settled before (intake); what a
decision does to a step or a message is the domain's tables. `rounds` holds how a round goes, `decisions` what reviewers
say, `steps` what the lead and the clock do.
"""

from service.actions.review.decisions import UNCLEAR, decide
from service.actions.review.rounds import Pass, ask_next, asked_about, current, end_round, load, open_round, reopen
from service.actions.review.steps import check_in, hand_over, hand_over_role, waive

__all__ = [
    "UNCLEAR", "Pass", "ask_next", "asked_about", "check_in", "current", "decide", "end_round", "hand_over",
    "hand_over_role", "load", "open_round", "reopen", "waive",
]  # fmt: skip
