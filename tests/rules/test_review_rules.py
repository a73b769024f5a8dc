"""Who is asked, when a stage is done, and what comes next: pure rules, as tables."""

import pytest

from service.domain.delivery import BULK_WAITS, next_wait, sums_agree
from service.domain.errors import Refused
from service.domain.incident import check_move, check_opening
from service.domain.names import Phase, Reference
from service.domain.plan import Need
from service.domain.review import StepView, is_done, stage_to_ask


@pytest.mark.parametrize(
    ("need", "state", "done"),
    [
        (Need.REVIEW, "approved", True),
        (Need.REVIEW, "suggested", True),
        (Need.REVIEW, "waived", True),
        (Need.REVIEW, "handed_over", True),
        (Need.REVIEW, "asked", False),
        (Need.REVIEW, "objected", False),
        (Need.REVIEW, "lapsed", False),
        (Need.APPROVAL, "suggested", False),
        (Need.APPROVAL, "approved", True),
        (Need.RELEASE, "suggested", False),
        (Need.RELEASE, "approved", True),
    ],
)
def test_when_a_step_is_done(need: Need, state: str, done: bool):
    assert is_done(StepView(0, need, state)) is done


def test_a_stage_waits_for_all_of_its_steps():
    steps = [
        StepView(0, Need.REVIEW, "approved"),
        StepView(0, Need.REVIEW, "asked"),
        StepView(1, Need.APPROVAL, "waiting"),
    ]
    assert stage_to_ask(steps) == 0
    assert stage_to_ask([StepView(0, Need.REVIEW, "approved"), StepView(1, Need.APPROVAL, "waiting")]) == 1
    assert stage_to_ask([StepView(0, Need.REVIEW, "approved")]) is None


def test_sums_agree_only_when_everybody_is_counted_once_and_nobody_is_open():
    assert sums_agree(3, {"accepted": 1, "suppressed": 1, "in_doubt": 1})
    assert not sums_agree(3, {"accepted": 2})
    assert not sums_agree(3, {"accepted": 2, "deferred": 1})
    assert not sums_agree(2, {"accepted": 3})


def test_waits_grow_and_the_relays_own_hint_wins_where_it_is_longer():
    waits = [next_wait(attempts, notice=False, spread=0) for attempts in range(1, 12)]
    assert waits == sorted(waits)
    assert waits[-1] == BULK_WAITS[-1]
    for hint, seconds in ((300, 300), (5, 30), (10**6, 3600)):
        assert next_wait(1, notice=False, spread=0, hint_seconds=hint).total_seconds() == seconds


def test_what_was_deferred_together_comes_back_one_by_one_and_never_sooner():
    waits = [next_wait(2, notice=False, spread=spread).total_seconds() for spread in (0, 0.5, 1)]
    assert waits == [60, 67.5, 75]
    assert next_wait(1, notice=False, spread=1, hint_seconds=600).total_seconds() == 750


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase not in {"investigation", "identification"}])
def test_an_incident_is_opened_only_in_investigation_or_identification(phase: Phase):
    with pytest.raises(Refused, match="investigation or identification"):
        check_opening(phase)


def test_a_phase_moves_on_and_goes_back_only_to_look_again():
    check_move(Phase.INVESTIGATION, Phase.MONITORING)
    check_move(Phase.MONITORING, Phase.INVESTIGATION)
    with pytest.raises(Refused, match="already in"):
        check_move(Phase.MONITORING, Phase.MONITORING)
    with pytest.raises(Refused, match="cannot go back"):
        check_move(Phase.ANALYSIS, Phase.MONITORING)


def test_references_are_written_as_people_say_them():
    assert str(Reference.read("inc-7/Investigation/strategic")) == "INC-7/investigation/strategic"
    assert str(Reference.read("INC-12")) == "INC-12"
    for wrong in ("INC-0", "7", "INC-1/investigation", "INC-1/../x", ""):
        with pytest.raises(Refused, match="is not a reference"):
            Reference.read(wrong)
