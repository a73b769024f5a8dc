"""The plan as JSON: nothing is lost, and a version stored before a field existed can still be read."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.plan import Audience, DoubtPolicy, Duties, Person, Plan, Role, Severity, Stage, Statement
from service.domain.plan_json import as_json, from_json

words = st.text(max_size=8)
lists = st.lists(words, max_size=2).map(tuple)


def by_key(part):
    return st.dictionaries(words, part, max_size=2)


people = st.builds(Person, key=words, name=words, address=words, title=words, zone=words, phone=words, aliases=lists)
roles = st.builds(Role, key=words, title=words, holder=words, backups=lists, focus=words)
stages = st.builds(Stage, roles=lists, minutes=st.integers(1, 99))
audiences = st.builds(
    Audience, key=words, title=words, order=st.integers(1, 9), sender_name=words, sender_address=words, responder=words,
    phases=lists, cadence_minutes=by_key(st.integers(1, 99)), reason=words, reply_to=words,
    doubt=st.sampled_from(DoubtPolicy), hold_seconds=st.integers(0, 99),
)  # fmt: skip
statements = st.builds(Statement, phase=words, audience=words, subject=words, body=words)
plans = st.builds(
    Plan, organisation=words, desk_name=words, zone=words, status_url=words, postal_address=words,
    people=by_key(people), roles=by_key(roles), duties=st.builds(Duties, lead=words, author=words, told_early=words),
    route=st.lists(stages, max_size=2).map(tuple), separate_people=st.booleans(), audiences=by_key(audiences),
    severities=by_key(st.builds(Severity, key=words, title=words)),
    statements=st.lists(statements, max_size=2).map(lambda some: {(one.phase, one.audience): one for one in some}),
    observers=lists, sending_domains=lists,
)  # fmt: skip


@settings(deadline=None)  # the machine may be busy
@given(plans)
def test_every_plan_comes_back_as_it_was(plan):
    again = from_json(as_json(plan))

    assert again == plan
    assert list(again.audiences) == list(plan.audiences)
    assert as_json(again) == as_json(plan)


@settings(deadline=None)  # the machine may be busy
@given(plans)
def test_a_plan_stored_before_a_field_existed_gets_its_default(plan):
    data = json.loads(as_json(plan))
    del data["observers"]
    for audience in data["audiences"].values():
        del audience["doubt"]

    stored = from_json(json.dumps(data))

    assert stored.observers == ()
    assert all(audience.doubt is DoubtPolicy.HOLD for audience in stored.audiences.values())
