"""The journal is found out whatever single byte of it somebody changes, past every trigger (F9)."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from service.store import journal
from service.store.dialects import WRITE_ONCE
from service.store.tables import JournalEntry
from service.store.tx import Database
from tests.clock import FixedClock

COLUMNS = [column.name for column in JournalEntry.__table__.columns]
ROWS = 4


@pytest.fixture
def database(database_url: str, clock: FixedClock):
    """A chain of four entries whose triggers are gone."""
    database = Database(database_url, clock)
    for number in range(ROWS):
        with database.begin(f"ann{number}", "cli") as tx:
            tx.record(f"thing:{number}", "make", state="made", incident_id=None, why="größer", number=number)
    with database.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("DROP TRIGGER journal_write_once ON journal"))
        else:
            connection.execute(text("DROP TRIGGER journal_no_update"))
            connection.execute(text("DROP TRIGGER journal_no_delete"))
    yield database
    database.close()


def found(database: Database) -> list[str]:
    with database.look() as session:
        return list(journal.verify(session))


def run(engine: Engine, statement: str, *values: object) -> None:
    with engine.begin() as connection:
        connection.execute(text(statement), {f"v{at}": value for at, value in enumerate(values)})


def test_a_sound_chain_has_no_faults(database: Database):
    assert "journal" in WRITE_ONCE
    assert found(database) == []


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_is_covered(database: Database, column: str):
    changes = {
        "sequence": "sequence = 77", "version": "version = 7", "at": "at = '2026-11-21 14:30:00.000001'",
        "incident_id": "incident_id = '0192f0c0-0000-7000-8000-000000000000'",
        "data": "data = '{\"why\": \"gr\\u00f6\\u00dfer\",  \"number\": 2}'",  # one blank more, and it means the same
    }  # fmt: skip
    change = changes.get(column, f"{column} = {column} || 'x'")
    run(database.engine, f"UPDATE journal SET {change} WHERE sequence = 3")
    assert found(database)


@pytest.mark.parametrize("number", range(1, ROWS))
def test_an_entry_that_is_gone_is_missed(database: Database, number: int):
    run(database.engine, "DELETE FROM journal WHERE sequence = :v0", number)
    assert found(database)


@pytest.mark.parametrize("bit", [0x01, 0x20, 0x80])
@pytest.mark.parametrize("column", [name for name in COLUMNS if name not in {"sequence", "version", "incident_id"}])
def test_one_changed_byte_of_any_value_is_found(
    sqlite_url: str, clock: FixedClock, tmp_path: Path, column: str, bit: int
):
    database = Database(sqlite_url, clock)
    with database.begin("ann", "cli") as tx:
        tx.record("thing:1", "make", state="made", incident_id=None, why="größer", list=[1, {"a": None}])
        tx.record("thing:1", "move", state="moved", incident_id=None)
    run(database.engine, "DROP TRIGGER journal_no_update")
    with database.engine.connect() as connection:
        written = bytes(
            connection.execute(text(f"SELECT CAST({column} AS BLOB) FROM journal WHERE sequence = 1")).scalar_one()
        )
    for at in range(len(written)):
        spoilt = written[:at] + bytes([written[at] ^ bit]) + written[at + 1 :]
        run(database.engine, f"UPDATE journal SET {column} = CAST(:v0 AS TEXT) WHERE sequence = 1", spoilt)
        assert found(database), spoilt
    run(database.engine, f"UPDATE journal SET {column} = CAST(:v0 AS TEXT) WHERE sequence = 1", written)
    assert found(database) == []
    database.close()
