"""What the command line shows of an incident and of strangers' mails: sentences, and nothing a terminal would act on."""

import json
import os
import pty
import re
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import main
from service.cli.terminal import document, printable
from tests.house import House

CLIPBOARD = "\x1b]52;c;cm0gLXJm\x07"  # what some terminals put into the clipboard
HOSTILE = f"Hello{CLIPBOARD} \x9b31mred \u202eevil"


@pytest.fixture
def house(sqlite_url: str, clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SIGNOFF_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("SIGNOFF_DATA_DIR", str(tmp_path))
    house = House(sqlite_url, clock, tmp_path).with_sample()
    yield house
    house.close()


def said(*words: str) -> str:
    done = CliRunner().invoke(main, words)
    assert done.exception is None, done.output
    return done.stdout


def strange_mail(house: House) -> str:
    """A stranger's mail that would like to own the terminal; return its id."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "stranger@elsewhere.example", "Hello"
    mail.set_content(f"{HOSTILE}\n\nOn Monday, Mei wrote:\n> {HOSTILE}\n> second line\n")
    house.receive(mail.as_bytes(), recipient="incident@signoff.example")
    return str(house.received()[-1].id)


def test_the_journal_tells_who_did_what_to_which_message(house: House):
    house.open()
    house.submit()
    house.reply("mei", "approve")

    lines = said("journal", "show", "INC-1").splitlines()

    assert len(lines) == len(json.loads(said("journal", "show", "INC-1", "--json")))
    approved = next(line for line in lines if "approved" in line)
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \w+  Mei Tanaka      Mei Tanaka \(Customer Liaison\) approved by mail: "
        r"Internal stakeholders, investigation \[mail [0-9a-f-]{36}\]",
        approved,
    )
    assert any("Request mailed to Mei Tanaka: Internal stakeholders, investigation" in line for line in lines)
    assert not [line for line in lines if "…" in line or "an earlier message" in line]


def test_a_mail_is_shown_in_words_and_lines_not_in_python(house: House):
    house.open()
    house.submit()
    house.reply("mei", "suggest: shorter,\nplease\n\nOn Monday, Signoff wrote:\n> all of\n> the text")

    shown = said("mail", "show", str(house.received()[-1].id))

    assert "new text:\n    suggest: shorter,\n    please\n" in shown
    assert "cut, as it is a quote:\n    all of\n    the text\n" in shown
    assert "decision: suggest\n" in shown
    assert not re.search(r"Why\.|\[\{|\\n", shown)


@pytest.mark.parametrize("words", [("list",), ("list", "--json"), ("show",), ("show", "--json")])
def test_a_strangers_mail_sends_nothing_to_the_terminal(house: House, words: tuple[str, ...]):
    which = strange_mail(house)
    shown = said("mail", *words[:1], *([which] if words[0] == "show" else []), *words[1:])

    assert [character for character in shown if not character.isprintable() and character != "\n"] == []
    if words == ("show",):
        assert r"Hello\x1b]52;c;cm0gLXJm\x07 \x9b31mred \u202eevil" in shown
    if words == ("show", "--json"):
        assert HOSTILE in json.loads(shown)["new_text"]  # an escape in JSON is the same character


def test_raw_bytes_are_bytes_in_a_pipe_and_escaped_where_somebody_looks(house: House, monkeypatch: pytest.MonkeyPatch):
    which = strange_mail(house)
    done = CliRunner().invoke(main, ["mail", "show", which, "--raw"])
    assert done.stdout_bytes == house.received()[-1].raw

    ours, theirs = pty.openpty()
    with open(ours, "rb", buffering=0) as seen, open(theirs, "w") as terminal:  # noqa: PTH123 (they are no paths)
        monkeypatch.setattr(sys, "stdout", terminal)
        main(["mail", "show", which, "--raw"], standalone_mode=False)
        terminal.flush()
        shown = os.read(seen.fileno(), 65536)
    assert b"Subject: Hello\r\n" in shown
    assert b"\x1b" not in shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ça va ?\tOui, à 10\u202fh 😀\n", "Ça va ?\tOui, à 10\u202fh 😀\n"),
        ("a\rb\x00c\x7f\x85\u2028\ufeff", "a\\rb\\x00c\\x7f\\x85\\u2028\\ufeff"),
    ],
)
def test_letters_and_spaces_stay_as_they_are(text: str, shown: str):
    assert printable(text) == shown
    assert json.loads(document({"text": text})) == {"text": text}
