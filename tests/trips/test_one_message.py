"""A message from draft to delivery, by reply, in the plan's order."""

from tests.house import House


def test_a_message_goes_through_every_reviewer_in_order_and_reaches_everybody_once(house: House):
    house.open()
    house.mails()
    house.submit()
    order = []
    while house.state() in {"in_review", "cleared"}:
        asked = house.asked()
        assert len(asked) == 1, asked
        order += asked
        assert house.reply(asked[0], "approve") == "applied"
    assert order == [house.plan.holder(stage.roles[0]).key for stage in house.plan.route]
    assert house.state() == "distributed"
