"""Where SQLite and PostgreSQL differ: opening, locking, write-once triggers, bulk loading. Nothing else may ask which.

SQLite runs in WAL mode with synchronous=FULL, because a mail answered 250 must survive a power cut, and takes its write
lock at BEGIN, so that two writers wait instead of failing at the end.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
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


def bulk_insert(connection: Connection, table: str, columns: Mapping[str, str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert a chunk of rows in one go; `columns` maps their names to the types PostgreSQL knows them by."""
    names = ", ".join(columns)
    if connection.dialect.name == "postgresql":
        statement = f"INSERT INTO {table} ({names}) SELECT {names} FROM {_recordset(columns)}"  # noqa: S608 (names are ours)
        connection.exec_driver_sql(statement, (_as_json(columns, rows),))
        return
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 (as above)
    connection.exec_driver_sql(statement, [tuple(map(_for_sqlite, row)) for row in rows])


def bulk_update(
    connection: Connection,
    table: str,
    columns: Mapping[str, str],
    rows: Sequence[Sequence[Any]],
    *,
    where: str,
    value: Any,
) -> None:
    """Give each row whose id stands first in one of `rows` the values behind it, in one go.

    `columns` is as in `bulk_insert`, without the id; `where` is a further condition, our own SQL with `{}` in the place
    of `value`.
    """
    if connection.dialect.name == "postgresql":
        changed = ", ".join(f"{column} = new.{column}" for column in columns)
        typed = {"id": "uuid", **columns}
        connection.exec_driver_sql(
            f"UPDATE {table} SET {changed} FROM {_recordset(typed)} "  # noqa: S608 (names are ours, values are bound)
            f"WHERE {table}.id = new.id AND {where.format('%s')}",
            (_as_json(typed, rows), value),
        )
        return
    changed = ", ".join(f"{column} = ?{place}" for place, column in enumerate(columns, 2))
    connection.exec_driver_sql(
        f"UPDATE {table} SET {changed} WHERE id = ?1 AND {where.format(f'?{len(columns) + 2}')}",  # noqa: S608 (as above)
        [(*map(_for_sqlite, row), value) for row in rows],
    )


def _recordset(columns: Mapping[str, str]) -> str:
    return f"json_to_recordset(%s::json) AS new({', '.join(f'{name} {kind}' for name, kind in columns.items())})"


def _as_json(columns: Mapping[str, str], rows: Sequence[Sequence[Any]]) -> str:
    """Write rows as the one value of `_recordset`: arrays or many values would be written in Python."""
    return json.dumps([dict(zip(columns, row, strict=True)) for row in rows], default=str)


def skip_locked(dialect: str) -> str:
    """Return the SQL with which a worker passes over what others are taking; SQLite has one writer at a time."""
    return " FOR UPDATE SKIP LOCKED" if dialect == "postgresql" else ""


def fresh_id(dialect: str, at: datetime) -> str:
    """Return the SQL of a UUIDv7 (see `ids`) that is another one in each row."""
    moment = f"{int(at.timestamp() * 1000):012x}"
    if dialect == "postgresql":
        dated = f"overlay(gen_random_uuid()::text placing '{moment[:8]}-{moment[8:]}' from 1 for 13)"
        return f"overlay({dated} placing '7' from 15 for 1)::uuid"
    return (
        f"'{moment}7' || substr(lower(hex(randomblob(2))), 2) || substr('89ab', 1 + abs(random() % 4), 1) "
        "|| substr(lower(hex(randomblob(8))), 2)"
    )


def as_id(value: Any) -> UUID:
    """Read an id from a row of hand-written SQL."""
    return value if isinstance(value, UUID) else UUID(value)


def as_fields(value: Any) -> dict[str, str]:
    """Read a JSON object from a row of hand-written SQL."""
    fields: dict[str, str] = json.loads(value) if isinstance(value, str) else value
    return fields


def _for_sqlite(value: Any) -> Any:
    return _AS_SQLITE[type(value)](value) if type(value) in _AS_SQLITE else value


_AS_SQLITE: dict[type, Callable[[Any], str]] = {
    datetime: lambda at: at.replace(tzinfo=None).isoformat(" ", "microseconds"),
    UUID: lambda key: key.hex,
    dict: json.dumps,
}
