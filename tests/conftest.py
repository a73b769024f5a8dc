"""What every test may ask for: a database of each kind, a Redis-compatible server, a clock that stands still.

No test sees the settings of the person who runs it. What a bare machine lacks is skipped with one line that says how to
get it; under `SIGNOFF_TESTS_NO_SKIP=1` (as `.ci/run` sets it) a skip is a failure, except in `tests/corpus`: those
mails are no part of the project, and nothing can install them.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import postgres
from tests.clock import FixedClock
from tests.redisserver import RedisServer

# How long one example takes says more about the machine's other work than about the code.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

NO_SKIP = os.environ.get("SIGNOFF_TESTS_NO_SKIP") == "1"


def migrate(url: str) -> None:
    """Bring an empty database to the present tables, by the migrations the service itself runs."""
    from service.store.migrate import upgrade

    upgrade(url)


@pytest.fixture(autouse=True)
def _settings_of_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().startswith("SIGNOFF_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty database with its tables; the test runs once on SQLite and once on PostgreSQL."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def sqlite_url(_sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(_sqlite_template, tmp_path / 'signoff.db')}"


@pytest.fixture
def postgresql_url(_cluster: postgres.Cluster) -> Iterator[str]:
    url = _cluster.fresh()
    yield url
    _cluster.drop(url)


@pytest.fixture
def redis_url(_redis: RedisServer) -> str:
    """An empty Redis-compatible server, kept running between tests."""
    _redis.empty()
    return _redis.url


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A server of the test's own, to stop and start again."""
    with RedisServer(tmp_path) as server:
        yield server


@pytest.fixture(scope="session")
def _redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def _cluster() -> Iterator[postgres.Cluster]:
    if not postgres.programs():
        pytest.skip(postgres.HOW_TO_GET_IT)
    pytest.importorskip("psycopg", reason="psycopg is not installed: pip install '.[postgres]'")
    with postgres.running(migrate) as cluster:
        yield cluster


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    report = yield
    return _refuse_skip(report, item) if report.skipped and not hasattr(report, "wasxfail") else report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    report = yield
    return _refuse_skip(report, collector) if report.skipped else report


def _refuse_skip(report, node: pytest.Item | pytest.Collector):
    if NO_SKIP and Path(__file__).parent / "corpus" not in node.path.parents:
        report.outcome, report.longrepr = "failed", f"no skip is allowed here: {report.longrepr}"
    return report
