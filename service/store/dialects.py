"""Where SQLite and PostgreSQL differ: opening, locking, write-once triggers, bulk loading. Nothing else may ask which.

SQLite runs in WAL mode with synchronous=FULL, because a mail answered 250 must survive a power cut, and takes its write
lock at BEGIN, so that two writers wait instead of failing at the end.
"""

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url

from service.store.tables import WRITE_ONCE

BUSY_TIMEOUT_MS = 30_000
_COPY_ROWS = 10_000
_JOURNAL_LOCK = 7_305_511  # any number, the same in every process


def open_engine(url: str) -> Engine:
    """Return an engine for a database URL, with every connection set up for this product.

    The values of a failed statement are addresses and bodies, so no error message shows them.
    """
    if make_url(url).get_backend_name() == "sqlite":
        connect_args = {"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000}
        engine = create_engine(url, hide_parameters=True, connect_args=connect_args)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(url, hide_parameters=True, pool_pre_ping=True, pool_size=10, max_overflow=20)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_TIMEOUT_MS}", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def lock_journal(connection: Connection) -> None:
    """Let one transaction at a time append to the journal, so that its chain has one end."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_JOURNAL_LOCK})"))


def write_once_triggers(dialect: str) -> tuple[str, ...]:
    """Return the DDL that makes the write-once tables refuse UPDATE and DELETE."""
    if dialect == "postgresql":
        refuse = (
            "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% is write-once', TG_TABLE_NAME; END $$"
        )
        rows = (
            f"CREATE TRIGGER {table}_write_once BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
            for table in WRITE_ONCE
        )
        return (refuse, *rows)
    return tuple(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is write-once'); END"
        for table in WRITE_ONCE
        for verb in ("UPDATE", "DELETE")
    )


def bulk_load(connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Insert many rows the fastest way the database has and return how many; dicts become JSON."""
    if connection.dialect.name == "postgresql":
        return _copy(connection, table, columns, rows)
    marks = ", ".join("?" * len(columns))
    cursor: Any = connection.connection.cursor()  # the driver's own: it takes an iterator
    cursor.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608 (names are ours, values are bound)
        (tuple(_for_sqlite(value) for value in row) for row in rows),
    )
    return int(cursor.rowcount)


def _copy(connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Copy by chunks: while a COPY is open, its connection answers nothing else, and the rows may come from it."""
    cursor: Any = connection.connection.cursor()
    count, source = 0, iter(rows)
    while chunk := list(islice(source, _COPY_ROWS)):
        with cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
            for row in chunk:
                copy.write_row(tuple(json.dumps(value) if isinstance(value, dict) else value for value in row))
        count += len(chunk)
    return count


def _for_sqlite(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, dict):
        return json.dumps(value)
    return value.replace(tzinfo=None).isoformat(" ", "microseconds") if hasattr(value, "isoformat") else value
