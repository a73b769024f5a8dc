"""Hosts that share a PostgreSQL and a Redis and no folder: each recipient once, the work shared, none of them needed.

`python -m tests.bench hosts` does the same with two and four hosts and 10,000 recipients.
"""

import pytest

from tests.bench.hosts import all_to_all
from workers.deliver import CHUNK

pytestmark = [pytest.mark.postgres, pytest.mark.slow, pytest.mark.timeout(180), pytest.mark.xdist_group("crash")]


def test_three_hosts_share_the_work_and_one_that_is_lost_leaves_only_its_claims_in_doubt(postgresql_url: str):
    told = all_to_all(postgresql_url, 3, 3600, lose_one=True)
    assert told.missing == told.doubled == 0
    assert all(told.shares)
    assert told.in_doubt <= told.claimed <= 2 * CHUNK
