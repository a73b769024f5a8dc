"""Routes other than the sample's: stages asked together, one person in two roles, and what the lead may do about a step."""

import pytest

from service import planfile
from service.actions import distribution, drafting, incidents, review
from service.domain.errors import Refused
from service.domain.plan_json import as_json
from service.store import cells, plans
from tests.house import SAMPLE, House


def under(house: House, *changes: tuple[str, str]) -> House:
    """Load the sample plan with some words changed; the next incident runs under it."""
    text = (SAMPLE / "plan.yaml").read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    with house.tools.begin("test", "setup") as tx:
        plans.add(tx, text, as_json(planfile.read(text)))
    return house


TOGETHER = (
    "  - {roles: [messaging_officer], need: review, minutes: 10}\n  - {roles: [legal_officer], need: review, minutes: 15}\n",
    "  - {roles: [messaging_officer, legal_officer], need: review, minutes: 15}\n",
)


def test_the_roles_of_one_stage_are_asked_together_and_the_next_stage_waits_for_all(house: House):
    under(house, TOGETHER).open()
    house.submit()
    house.mails()
    house.reply("mei", "approve")
    assert sorted(house.asked()) == ["amara", "pablo"]
    house.reply("amara", "approve")
    assert house.asked() == []
    house.reply("pablo", "suggest: a shorter subject")
    assert house.asked() == ["henrik"]


def test_an_objection_in_a_stage_stops_the_others_of_it(house: House):
    under(house, TOGETHER).open()
    house.submit()
    house.reply("mei", "approve")
    house.mails()
    house.reply("amara", "object: we promise too much")
    assert house.asked("superseded") == ["pablo"]


def test_a_person_in_two_roles_is_asked_once_and_the_answer_counts_for_both(house: House):
    under(house, ("    holder: amara\n    backups: [henrik]\n", "    holder: pablo\n    backups: [henrik]\n")).open()
    house.submit()
    house.reply("mei", "approve")
    house.mails()
    house.reply("pablo", "approve")
    assert house.asked() == ["henrik"]
    assert [(step.role, step.state) for step in house.steps() if step.person == "pablo"] == [
        ("messaging_officer", "approved"),
        ("legal_officer", "approved"),
    ]


def unclear_twice(house: House, person: str) -> None:
    house.reply(person, "hmm, purple monkey dishwasher")
    house.mails()
    house.reply(person, "banana", kind="question")


def test_a_backup_who_has_answered_for_this_revision_is_not_asked_again(house: House):
    house.open()
    house.submit()
    house.reply("mei", "approve")
    unclear_twice(house, "pablo")
    assert house.asked() == ["amara"]
    assert [(step.person, step.state) for step in house.steps() if step.role == "messaging_officer"] == [
        ("pablo", "handed_over"),
        ("mei", "approved"),
    ]
    told = " ".join(house.last_mail("ruth", "notice").text.split())
    assert "Mei Tanaka answers in place of Pablo Ibáñez" in told
    assert "Mei Tanaka answered for this revision already, and that counts here too." in told


def test_a_backup_who_has_not_answered_yet_comes_first(house: House):
    under(house, ("    holder: pablo\n    backups: [mei]\n", "    holder: pablo\n    backups: [mei, tariq]\n")).open()
    house.submit()
    house.reply("mei", "approve")
    unclear_twice(house, "pablo")
    assert house.asked() == ["tariq"]


def test_an_approval_is_not_made_of_a_suggestion_and_a_release_of_nothing_said_before(house: House):
    under(
        house,
        ("    holder: henrik\n    backups: [ruth]\n", "    holder: henrik\n    backups: [mei]\n"),
        ("    holder: sofia\n    backups: [tariq]\n", "    holder: sofia\n    backups: [pablo]\n"),
    ).open()
    house.submit()
    house.reply("mei", "suggest: a warmer greeting")
    for person in ("pablo", "amara"):
        house.reply(person, "approve")
    unclear_twice(house, "henrik")
    assert house.asked() == ["mei"]
    house.reply("mei", "approve")
    unclear_twice(house, "sofia")
    assert house.asked() == ["pablo"]
    assert house.state() == "cleared"


def test_where_people_must_be_separate_nobody_answers_in_two_roles(house: House):
    under(house, ("separate_people: false", "separate_people: true")).open()
    house.submit()
    house.reply("mei", "approve")
    unclear_twice(house, "pablo")
    assert house.asked() == []
    assert "Nobody is left to answer in place of Pablo Ibáñez" in " ".join(
        house.last_mail("ruth", "notice").text.split()
    )


def test_a_step_that_is_handed_over_is_asked_alone_and_later_ones_wait_for_their_turn(house: House):
    under(house, ("    holder: amara\n    backups: [henrik]\n", "    holder: amara\n    backups: [sofia]\n")).open()
    house.submit()
    for person in ("mei", "pablo"):
        house.reply(person, "approve")
    unclear_twice(house, "amara")
    assert [(step.role, step.state) for step in house.steps() if step.person == "sofia"] == [
        ("legal_officer", "asked"),
        ("incident_commander", "waiting"),
    ]


def test_a_release_is_asked_for_even_where_its_holder_has_approved(house: House):
    under(house, ("    holder: henrik\n    backups: [ruth]\n", "    holder: sofia\n    backups: [ruth]\n")).open()
    house.submit()
    for person in ("mei", "pablo", "amara"):
        house.reply(person, "approve")
    house.mails()
    house.reply("sofia", "approve")
    assert house.state() == "cleared"
    assert house.asked() == ["sofia"]
    house.reply("sofia", "approve")
    assert house.state() == "distributed"


def test_the_lead_waives_a_reviewer_and_the_route_goes_on(house: House):
    house.open()
    house.submit()
    house.mails()
    with house.locked() as (tx, cell):
        review.waive(house.tools, tx, cell, "customer_liaison", "on a plane")
    house.work_off()
    mails = house.mails()
    assert {house.plan.people[key].address for key in ("mei", "pablo")} <= {parcel.recipient for parcel in mails}
    house.reply("mei", "approve")
    assert house.steps()[0].state == "waived"


def test_the_lead_hands_a_step_over_and_only_the_backup_counts(house: House):
    house.open()
    house.submit()
    house.mails()
    with house.locked() as (tx, cell):
        assert review.hand_over_role(house.tools, tx, cell, "customer_liaison") == "Tariq Haddad"
    house.work_off()
    assert house.asked() == ["tariq"]
    house.reply("mei", "approve", to=house.last_mail("mei", "request"))
    assert house.asked() == []
    house.reply("tariq", "approve")
    assert house.asked() == ["pablo"]


def test_a_message_is_withdrawn_or_skipped_with_a_reason_and_everybody_asked_is_told(house: House):
    house.open()
    house.submit("internal")
    house.submit("strategic")
    house.mails()
    with house.locked("internal") as (tx, cell):
        drafting.end(house.tools, tx, cell, "withdraw", "said in the call")
    with house.tools.begin("cli", "cli") as tx:
        incidents.skip_cell(house.tools, tx, cells.incident(tx.session, 1), "strategic", "nobody of them is affected")
    house.work_off()
    assert (house.state("internal"), house.state("strategic")) == ("withdrawn", "skipped")
    assert house.asked("superseded").count("mei") == 2
    assert house.reply("mei", "approve", kind="request") == "applied"
    assert house.state("strategic") == "skipped"


def test_a_halted_message_can_be_withdrawn_and_the_rest_is_cancelled(house: House):
    house.open()
    house.submit("customers")
    for person in ("mei", "pablo", "amara", "henrik", "sofia"):
        house.reply(person, "approve")
    house.reply("ruth", "stop", kind="released")
    with house.locked("customers") as (tx, cell):
        assert "0 of 30" in distribution.cancel_rest(tx, cell, "the numbers were wrong")
    assert house.state("customers") == "withdrawn"
    with house.tools.look() as session:
        sums = distribution.sums(session, distribution.of_message(session, house.cell("customers").message))
    assert (sums["cancelled"], sums["accepted"]) == (29, 0)


def test_an_unfilled_placeholder_is_named_and_blocks_submission(house: House):
    house.open(impact="")
    with pytest.raises(Refused, match="impact"):
        house.submit()
    with house.tools.begin("cli", "cli") as tx:
        incidents.set_facts(tx, cells.incident(tx.session, 1), {"impact": "about 4 % of payments"})
    house.submit()
    assert "about 4 % of payments" in house.cell_revision().body
    assert house.cell_revision().number == 2
