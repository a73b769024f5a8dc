"""What a recipient weighs: bytes of each table's rows with their indexes after a sending, on both databases.

Also the largest a worker was, and what the queue keeps. docs/scale.md multiplies these figures.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from sqlalchemy import text

from service.store.tx import Database
from tests.bench.running import database_of, deliver, load_contacts, memory_mib, running
from tests.bench.sending import Wish
from tests.bench.table import Row
from tests.bench.yardsticks import Postfix

TABLES = ("contact", "delivery", "attempt")


def rows(wish: Wish) -> Iterator[Row]:
    number = wish.some(100_000)
    for kind in wish.kinds:
        with database_of(kind) as url, Postfix().sink() as port, running(url, port) as service:
            load_contacts(service.database, number)
            before = _written(service.database)
            deliver(service.database, 2)
            log = (_written(service.database) - before) // number
            sizes = {table: size // number for table, size in _sizes(service.database).items()}
            worker = max(map(memory_mib, service.parts("worker")))
            queue = service.redis().info("memory")["used_memory"] / 1024
        said = ", ".join(f"{table} {size}" for table, size in sizes.items())
        yield Row("sizes", f"bytes a recipient at {number:,}, {kind}: {said}", f"{sum(sizes.values()):,}")
        if log:
            yield Row("sizes", "bytes a recipient that planning and sending write to PostgreSQL's log", f"{log:,}")
        yield Row("sizes", f"largest worker, {kind}", f"{worker:.0f} MiB")
        yield Row("sizes", f"what Redis holds, {kind}", f"{queue:,.0f} KiB")


def _sizes(database: Database) -> dict[str, int]:
    """Bytes of each table with its indexes."""
    if database.engine.dialect.name == "postgresql":
        with database.look() as session:
            query = text("SELECT pg_total_relation_size(CAST(:name AS regclass))")
            return {table: session.scalar(query, {"name": table}) for table in TABLES}
    with closing(sqlite3.connect(database.engine.url.database)) as connection:
        query = (
            "SELECT sum(pgsize) FROM dbstat WHERE name = ?1 OR name IN "
            "(SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1)"
        )
        return {table: connection.execute(query, (table,)).fetchone()[0] for table in TABLES}


def _written(database: Database) -> int:
    """Bytes in PostgreSQL's write-ahead log so far; nothing for SQLite, whose log is written over."""
    if database.engine.dialect.name != "postgresql":
        return 0
    with database.look() as session:
        return int(session.scalar(text("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")))
