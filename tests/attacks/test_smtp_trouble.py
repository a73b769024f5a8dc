"""A real database in real trouble, full or locked: the mail is refused for now, nothing is told, and it passes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from mail.listener import Listener
from tests.attacks.sqlite_door import ROOMY, SqliteDoor
from tests.attacks.wire import MAIL, REVIEWER, Wire


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "mail.db"


@pytest.fixture
def door(database: Path) -> Iterator[SqliteDoor]:
    with closing(SqliteDoor(str(database), patience=0.1)) as door:
        yield door


@pytest.fixture
def wire(door: SqliteDoor) -> Iterator[Wire]:
    listener = Listener(door, host="127.0.0.1", port=0, hostname="signoff.localhost", limits=ROOMY)
    listener.start()
    with Wire(listener.port) as wire:
        yield wire
    listener.stop()


def kept(database: Path) -> int:
    with closing(sqlite3.connect(database)) as reading:
        [(count,)] = reading.execute("SELECT count(*) FROM mail")
    return count


def test_a_full_disk_is_temporary(wire: Wire, door: SqliteDoor, database: Path):
    assert wire.mails() == 250
    door._database.execute("PRAGMA max_page_count = 3")
    big = b"x" * 998 + b"\r\n"
    assert answer_to(wire, big * 100) == "451 4.3.0 could not store the mail now, try again later"
    door._database.execute("PRAGMA max_page_count = 100000")
    assert wire.mails(big * 100) == 250
    assert kept(database) == 2


def test_a_locked_database_is_temporary(wire: Wire, database: Path):
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert answer_to(wire, MAIL) == "451 4.3.0 could not store the mail now, try again later"
        other.execute("ROLLBACK")
    assert wire.mails() == 250
    assert kept(database) == 1


def answer_to(wire: Wire, mail: bytes) -> str:
    wire.begin_mail(REVIEWER)
    wire.send(mail + b".\r\n")
    return wire.reply_lines()[-1]
