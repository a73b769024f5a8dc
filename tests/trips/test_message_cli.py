"""`signoff message` as people type it: drafts and previews show the text as submitting it now would send it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from mail.parsed import parse
from service.actions import incidents
from service.cli.message import message
from service.store import cells
from tests.clock import FixedClock
from tests.house import House

REF = "INC-1/investigation/internal"


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch, sqlite_url: str, clock: FixedClock, tmp_path: Path):
    monkeypatch.setenv("SIGNOFF_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SIGNOFF_DATABASE_URL", sqlite_url)
    house = House(sqlite_url, clock, tmp_path).with_sample()
    house.open(impact="")
    yield house
    house.close()


def run(*words: str) -> str:
    done = CliRunner().invoke(message, words, catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout


def test_a_fact_that_was_given_stands_in_draft_and_preview_before_anything_is_submitted(house: House, tmp_path: Path):
    assert "Still missing: impact" in run("draft", REF)
    with house.tools.begin("cli", "cli") as tx:
        incidents.set_facts(tx, cells.incident(tx.session, 1), {"impact": "about 4 % of payments"})

    assert "about 4 % of payments" in run("draft", REF)
    assert "Still missing" not in run("draft", REF)
    assert "Not known yet" not in run("check", REF)

    run("preview", REF, "--as", "board-office@northgate.example", "--out", str(tmp_path / "p.eml"))
    mail = parse((tmp_path / "p.eml").read_bytes())
    assert "incidents@northgate.example" in mail.first("from")
    assert "board-office@northgate.example" in mail.first("to")
    assert "about 4 % of payments" in mail.text
    assert "about 4 % of payments" in mail.html
    assert house.cell_revision().number == 1
