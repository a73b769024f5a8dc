"""Where SQLite and PostgreSQL differ: opening, locking, write-once triggers, bulk loading. Nothing else may ask which.

SQLite runs in WAL mode with synchronous=FULL, because a mail answered 250 must survive a power cut, and takes its write
lock at BEGIN, so that two writers wait instead of failing at the end.
"""

import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url

from service.store.tables import WRITE_ONCE

BUSY_TIMEOUT_MS = 30_000
_COPY_ROWS = 10_000
_NEW = re.compile(r"\bnew\.(\w+)")
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


@contextmanager
def rebuilding(connection: Connection) -> Iterator[None]:
    """Let a schema change put copies in place of tables that others point to (https://sqlite.org/lang_altertable.html#otheralter).

    To be entered before the transaction begins: inside one, SQLite ignores it.
    """
    if connection.dialect.name == "postgresql":
        yield
        return
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def check_references(connection: Connection) -> None:
    """After `rebuilding`, before the commit: every reference still leads somewhere, or nothing is changed at all."""
    if connection.dialect.name == "postgresql":
        return
    astray = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if astray:
        msg = f"the change of schema would leave {len(astray)} rows pointing to nothing, the first in {astray[0][0]}"
        raise RuntimeError(msg)


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


def write_chunk(
    connection: Connection,
    columns: Mapping[str, str],
    rows: Sequence[Sequence[Any]],
    *,
    insert: tuple[str, str],
    update: tuple[str, str],
) -> None:
    """Insert one row and update another for each row of a chunk, in one go; `new.x` is column x of the chunk.

    `columns` maps the chunk's columns to the types PostgreSQL knows them by. `insert` is a statement up to its values,
    and the values; `update` one up to its condition, and the condition. All of it is our own SQL.
    """
    if connection.dialect.name == "postgresql":
        typed = ", ".join(f"{name} {kind}" for name, kind in columns.items())
        connection.exec_driver_sql(
            f"WITH new AS (SELECT * FROM json_to_recordset(%s::json) AS new({typed})), "  # noqa: S608 (names are ours)
            f"inserted AS ({insert[0]} SELECT {insert[1]} FROM new) {update[0]} FROM new WHERE {update[1]}",
            (json.dumps([dict(zip(columns, row, strict=True)) for row in rows]),),
        )
        return
    for statement in (f"{insert[0]} VALUES ({insert[1]})", f"{update[0]} WHERE {update[1]}"):
        wanted = itemgetter(*[list(columns).index(name) for name in _NEW.findall(statement)])
        connection.exec_driver_sql(_NEW.sub("?", statement), list(map(wanted, rows)))


def as_text(connection: Connection, at: datetime) -> str:
    """Return a UTC time as the rows of a chunk have it."""
    return at.isoformat() if connection.dialect.name == "postgresql" else _AS_SQLITE[datetime](at)


def count_anew(connection: Connection, table: str) -> None:
    """After many rows came at once: without fresh statistics PostgreSQL would join a chunk to them row by row.

    It needs to know how many there are, so looking at their ids is enough.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"ANALYZE {table} (id)")


def skip_locked(dialect: str) -> str:
    """Return the SQL with which a worker passes over what others are taking; SQLite has one writer at a time."""
    return " FOR UPDATE SKIP LOCKED" if dialect == "postgresql" else ""


def numbered_id(dialect: str, at: datetime) -> str:
    """Return the SQL of a UUIDv7 that counts the rows of its statement (RFC 9562 §6.2, method 1).

    Rows that are written together so stand together in every index. The last 40 bits are the statement's own.
    """
    moment, own = f"{int(at.timestamp() * 1000):012x}", secrets.token_hex(5)
    number = "row_number() OVER ()"
    digits = f"lpad(to_hex({number}), 8, '0')" if dialect == "postgresql" else f"printf('%08x', {number})"
    key = f"'{moment}7' || substr({digits}, 1, 3) || '8' || substr({digits}, 4) || '{own}'"
    return f"({key})::uuid" if dialect == "postgresql" else key


def as_key(value: Any) -> str:
    """Read an id from a row of hand-written SQL, as 32 hexadecimal letters."""
    return value.hex if isinstance(value, UUID) else str(value)


def _for_sqlite(value: Any) -> Any:
    return _AS_SQLITE[type(value)](value) if type(value) in _AS_SQLITE else value


_AS_SQLITE: dict[type, Callable[[Any], str]] = {
    datetime: lambda at: at.replace(tzinfo=None).isoformat(" ", "microseconds"),
    UUID: lambda key: key.hex,
    dict: json.dumps,
}
