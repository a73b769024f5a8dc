"""What the listener and the workers count in processes of their own is found at /metrics of the web part."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from service.settings import Settings
from service.web import health
from service.wiring import Wired
from tests.clock import FixedClock
from tests.house import House
from tests.trips.believed import asked_mail
from workers.figures import FOLDER, RECEIVED, fresh_folder
from workers.serve import children

COUNTING = """
from workers.figures import RECEIVED, REFUSALS
REFUSALS.labels("unknown ticket").inc(2)
RECEIVED.labels("applied", "reply", "approve").inc()
"""


def test_counts_of_two_processes_that_are_gone_are_added_up(
    sqlite_url: str, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = fresh_folder(tmp_path)
    monkeypatch.setenv(FOLDER, str(folder))
    for _ in range(2):
        subprocess.run([sys.executable, "-c", COUNTING], env=dict(os.environ), check=True)
    house = House(sqlite_url, clock, tmp_path)
    routes = health.routes(Wired(house.tools, house.database, house.courier), Settings(data_dir=tmp_path), None).routes
    metrics = next(route.endpoint for route in routes if route.path == "/metrics")
    said = metrics().body.decode().splitlines()
    assert 'signoff_smtp_refusals_total{reason="unknown ticket"} 4.0' in said
    assert 'signoff_received_total{decision="approve",kind="reply",state="applied"} 2.0' in said
    assert "signoff_incidents_open 0.0" in said
    house.close()


def test_a_new_start_counts_anew_and_tells_every_part_where(tmp_path: Path):
    (fresh_folder(tmp_path) / "counter_1.db").write_bytes(b"old")
    parts = children(Settings(data_dir=tmp_path, redis_url="redis://127.0.0.1:1/0"), lambda part: [part])
    assert {part._environ[FOLDER] for part in parts} == {str(tmp_path / "figures")}
    assert list((tmp_path / "figures").iterdir()) == []


def test_every_mail_that_is_read_is_counted_once(sqlite_url: str, clock: FixedClock, tmp_path: Path):
    house = House(sqlite_url, clock, tmp_path).with_sample()
    asked_mail(house)
    count = RECEIVED.labels("applied", "reply", "approve")._value.get
    before = count()
    house.reply("mei", "approve")
    row = house.received()[-1]
    house.work.read_mail(row.id, None)
    assert count() == before + 1
    house.close()
