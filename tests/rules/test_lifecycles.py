"""Lifecycles are tables: every state can be reached, missing rows are errors, and the docs print the same table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.lifecycle import Lifecycle, NotAllowed
from service.domain.message import ENDED, GONE, MESSAGE, UNDER_WAY, UNRELEASED
from tests.rules.lifecycle_page import ALL, PAGE, page


def states(lifecycle: Lifecycle) -> set[str]:
    return {lifecycle.start, *lifecycle.rows.values(), *(state for state, _ in lifecycle.rows)}


@pytest.mark.parametrize("lifecycle", ALL, ids=lambda each: each.name)
def test_every_state_can_be_reached_from_the_start(lifecycle: Lifecycle):
    reached, edge = {lifecycle.start}, {lifecycle.start}
    while edge:
        edge = {to for (state, _), to in lifecycle.rows.items() if state in edge} - reached
        reached |= edge
    assert reached == states(lifecycle)


@pytest.mark.parametrize("lifecycle", ALL, ids=lambda each: each.name)
@given(data=st.data())
def test_a_move_that_is_not_in_the_table_is_refused(lifecycle: Lifecycle, data):
    state = data.draw(st.sampled_from(sorted(states(lifecycle))))
    event = data.draw(st.sampled_from(sorted({event for _, event in lifecycle.rows})))
    if (state, event) in lifecycle.rows:
        assert lifecycle.after(state, event) == lifecycle.rows[state, event]
    else:
        with pytest.raises(NotAllowed, match=event):
            lifecycle.after(state, event)


def test_the_groups_of_message_states_cover_all_of_them_once():
    groups = [UNRELEASED, UNDER_WAY, GONE, ENDED]
    assert set.union(*map(set, groups)) == states(MESSAGE)
    assert sum(map(len, groups)) == len(states(MESSAGE))


def test_the_page_shows_the_tables_of_the_code():
    assert PAGE.read_text() == page(), "write it again: python -m tests.rules.lifecycle_page"
