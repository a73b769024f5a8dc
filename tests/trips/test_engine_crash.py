"""Whatever is killed in mid-send: nobody missing, nobody twice, whoever is in doubt listed (TARGETS F2 to F5).

Real processes under the supervisor, a real database, a relay that remembers what it took. `python -m tests.bench F2`
does the same with 5,000 recipients and twenty kills.
"""

import pytest

from tests import postgres
from tests.bench.crash import Count, crash_run, flush_redis, kill_a_worker, kill_any, kill_redis, kill_the_supervisor
from tests.bench.misbehaving import TRICKS
from tests.conftest import migrate

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300), pytest.mark.xdist_group("crash")]
CONNECTIONS = 3


def assert_kept(count: Count) -> None:
    assert not count.missing
    assert not count.doubled
    assert not count.mistaken
    assert count.in_doubt <= count.kills * CONNECTIONS
    assert count.listed


def test_killed_workers_leave_nobody_out_and_nobody_twice(database_url: str):
    count = crash_run(database_url, 600, [kill_a_worker] * 5, connections=CONNECTIONS)
    assert_kept(count)
    assert count.kills > 0


def test_a_killed_supervisor_is_started_again_and_every_answer_of_a_bad_relay_is_kept(database_url: str):
    blows = [kill_the_supervisor, kill_any]
    count = crash_run(database_url, 300, blows, connections=CONNECTIONS, tricks=TRICKS, in_a_hurry=True)
    assert_kept(count)
    assert count.kills > 0


def test_an_emptied_and_a_killed_redis_lose_nothing(database_url: str):
    count = crash_run(database_url, 300, [flush_redis, kill_redis], connections=CONNECTIONS)
    assert_kept(count)
    assert count.in_doubt == 0


@pytest.mark.postgres
def test_a_restarted_database_loses_nothing():
    if not postgres.programs():
        pytest.skip(postgres.HOW_TO_GET_IT)
    with postgres.running(migrate) as cluster:

        def restart(_service: object) -> int:
            cluster.restart()
            return 0

        count = crash_run(cluster.fresh(), 400, [restart, restart], connections=CONNECTIONS)
    assert_kept(count)
    assert count.in_doubt == 0
