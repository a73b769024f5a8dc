"""Every stored decision follows from the bytes of its mail, and a stored one that does not is found."""

import json

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from mail.trust import Method, Trust
from service.actions import rederiving
from service.cli import main
from tests.house import House, reply_to
from tests.trips.believed import asked_mail


def found(house: House) -> list[rederiving.Difference]:
    with house.tools.look() as session:
        return rederiving.differences(house.tools, session)[1]


@pytest.fixture
def played(house: House) -> House:
    """A house with one mail of each kind that is read."""
    request = asked_mail(house)
    house.reply("mei", "approve. Thank you!\n\n-- \nMei Tanaka\nHead of Customer Support")
    house.reply("pablo", "hm")
    house.reply("pablo", "suggest: a warmer greeting\n\nBest,\nPablo", kind="question")
    house.reply("ruth", "status", kind="notice")
    house.reply("mei", "away", to=request, headers={"Auto-Submitted": "auto-replied"})
    house.trust = Trust(passed=False, why="it carries no DKIM signature", method=Method.NONE)
    house.reply("amara", "object: we admit too much")
    house.reply("amara", "yes", kind="confirm")
    raw = reply_to(request, "approve", "stranger@elsewhere.example", house.clock())
    house.receive(raw, recipient="incident@signoff.example")
    return house


def test_everything_that_is_stored_follows_from_the_bytes(played: House):
    assert found(played) == []


@pytest.mark.parametrize("column", ["kind", "new_text", "decision"])
def test_whatever_somebody_changes_is_found(played: House, column: str):
    first = played.received()[0]
    with played.database.engine.begin() as connection:
        connection.execute(
            text(f"UPDATE received SET {column} = 'x' WHERE header_id = :which"), {"which": first.header_id}
        )
    assert [(one.mail, one.what, one.stored) for one in found(played)] == [(first.id, column, "x")]


def test_the_command_says_so_and_fails(sqlite_url: str, tmp_path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SIGNOFF_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SIGNOFF_DATABASE_URL", sqlite_url)
    said = CliRunner().invoke(main, ["mail", "rederive", "--json"])
    assert (said.exit_code, json.loads(said.stdout)) == (0, {"mails": 0, "differences": []})


def test_explain_says_what_a_mail_means_and_opens_no_database(tmp_path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.eml").write_bytes(b"From: a@b.example\r\nSubject: x\r\n\r\neta 20 min\r\n")
    (tmp_path / "two.eml").write_bytes(b"From: a@b.example\r\nAuto-Submitted: auto-replied\r\n\r\napprove\r\n")
    said = CliRunner().invoke(main, ["mail", "explain", "one.eml", "two.eml"])
    one, two = map(json.loads, said.stdout.splitlines())
    assert {"file", "kind", "why", "new_text", "decision", "comment", "minutes"} <= set(one)
    assert (one["kind"], one["decision"], one["minutes"]) == ("reply", "estimate", 20)
    assert (two["kind"], two["decision"]) == ("auto_reply", None)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.eml", "two.eml"]


def test_show_says_by_which_rules_and_whom_it_believed(house: House):
    asked_mail(house)
    house.reply("mei", "approve\n\n-- \nMei")
    with house.tools.look() as session:
        said = rederiving.explanation(house.tools, session, house.received()[-1])
    assert said["trust"] == "the test says so"
    assert said["rule"] == "nothing shows a machine"
    assert said["read_by"] == "every word agrees"
    assert [(cut["why"], cut["text"]) for cut in said["cut"]] == [("signature", "-- \nMei")]
