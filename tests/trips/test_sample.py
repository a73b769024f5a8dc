"""The sample: what a newcomer finds after the first start can be submitted at once, and what is said about it is true."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from service.actions import sample
from service.settings import Settings
from service.store.migrate import upgrade
from service.store.tables import Contact, Incident
from service.wiring import wire
from tests.clock import FixedClock
from tests.house import House
from workers import welcome


@pytest.fixture
def empty(sqlite_url: str, clock: FixedClock, tmp_path: Path):
    house = House(sqlite_url, clock, tmp_path)
    yield house
    house.close()


def test_every_message_of_the_sample_can_be_submitted_by_one_word(empty: House):
    with empty.tools.begin("sample", "setup") as tx:
        assert sample.set_up(empty.tools, tx)
    empty.work_off()

    for audience in ("internal", "strategic", "customers"):
        empty.reply("jonas", "submit", to=draft_request(empty, audience))
        assert empty.state(audience) == "in_review"


def test_the_sample_comes_once(empty: House):
    for first in (True, False):
        with empty.tools.begin("sample", "setup") as tx:
            assert sample.set_up(empty.tools, tx) is first
    with empty.tools.look() as session:
        assert session.scalar(select(func.count()).select_from(Incident)) == 1
        assert session.scalar(select(func.count()).select_from(Contact)) > 20


def test_the_welcome_says_where_everything_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    settings = Settings(_env_file=None, data_dir=tmp_path / "data", http_listen="127.0.0.1:8099")
    (tmp_path / "data").mkdir()
    upgrade(settings.database_url)

    welcome.say(settings, sample=True)

    said = capsys.readouterr().out
    for words in ("http://127.0.0.1:8099/mailbox", "127.0.0.1:2525", str(tmp_path / "data"), "INC-1 is open", "Ctrl-C",
                  "Jonas Lindqvist (the author)", "submit", "Mei Tanaka, Pablo Ibáñez, Amara Okoye, Henrik Dahl"):  # fmt: skip
        assert words in said


def test_the_welcome_names_the_relay_without_its_password_and_no_mailbox(tmp_path: Path, capsys):
    settings = Settings(_env_file=None, data_dir=tmp_path, relay_url="smtp://me:hush@relay.example.com:25")
    upgrade(settings.database_url)

    welcome.say(settings, sample=False)

    said = capsys.readouterr().out
    assert "relay.example.com" in said
    assert "hush" not in said
    assert "mailbox" not in said
    assert "signoff plan load FILE" in said
    wired = wire(settings)
    with wired.tools.look() as session:
        assert session.scalar(select(func.count()).select_from(Incident)) == 0
    wired.close()


def draft_request(house: House, audience: str):
    from mail.parsed import parse

    mails = map(parse, (parcel.raw for parcel in house.courier.kept))
    wanted = f"INC-1/investigation/{audience}"
    return next(
        mail
        for mail in mails
        if mail.first("x-signoff-kind") == "draft_request" and mail.first("x-signoff-ref").startswith(wanted)
    )
