"""S3 and S4: what planning costs beside the database's own fastest way, and whether cost and memory grow with numbers."""

import time
from collections.abc import Callable, Iterator

from sqlalchemy import select

from service.actions import distribution
from service.store.dialects import bulk_load
from service.store.ids import new_id
from service.store.tables import Distribution
from service.store.tx import Database
from service.wiring import now
from tests.bench.running import (
    customer,
    database_of,
    deliver,
    load_contacts,
    load_plan,
    memory_mib,
    release,
    running,
)
from tests.bench.sending import Wish
from tests.bench.table import Pair, Row, paired, rate_row
from tests.bench.yardsticks import Postfix

_COLUMNS = ("id", "distribution_id", "address", "normalised", "name", "fields", "state", "state_since", "attempts",
            "due_at", "lease_owner", "why")  # fmt: skip


def s3(wish: Wish) -> Iterator[Row]:
    """Planning: snapshot, suppression, de-duplication and delivery rows; beside loading the same rows ready-made."""
    number = wish.mails * 5
    for kind in wish.kinds:
        with database_of(kind) as url:
            database = Database(url, now)
            load_plan(database)
            load_contacts(database, number)
            incidents = iter(range(1, 99))
            pairs = paired(lambda: _planned_and_loaded(database, next(incidents), number), wish.pairs)  # noqa: B023
            database.close()
        what = f"planning {number:,} recipients, {kind}; {'COPY' if kind == 'postgresql' else 'executemany'} alone"
        yield rate_row("S3", what, pairs, "≥ 0.4, ≥ 100,000/s")


def _planned_and_loaded(database: Database, incident: int, number: int) -> Pair:
    release_id = release(database, incident)
    planned = _timed(lambda: _plan(database, release_id))
    with database.look() as session:
        found = session.scalars(select(Distribution).where(Distribution.release_id == release_id)).one()
    with database.begin("bench", "yardstick") as tx:  # taken back at the end: rows of a distribution of nobody
        rows = [
            (new_id(), found.id, f"x{address}", f"x{address}", name, fields, "queued", tx.at, 0, tx.at, "", "")
            for address, _, name, fields in map(customer, range(number))
        ]
        loaded = _timed(lambda: bulk_load(tx.session.connection(), "delivery", _COLUMNS, rows))
        tx.session.rollback()
    return number / planned, number / loaded


def _plan(database: Database, release_id: object) -> None:
    with database.begin("bench", "plan") as tx:
        distribution.plan(tx, release_id)


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def s4(wish: Wish, *, million: bool = False) -> Iterator[Row]:
    """Cost a recipient at ten times as many, and the largest a worker process ever was."""
    few, many = wish.mails // 2, 1_000_000 if million else wish.mails * 5
    for kind in wish.kinds:
        with database_of(kind) as url, Postfix().sink() as port, running(url, port) as service:
            load_contacts(service.database, few)
            slow = few / deliver(service.database, 2)
            small = max(map(memory_mib, service.parts("worker")))
            load_contacts(service.database, many)
            quick = many / deliver(service.database, 3, patience=3600)
            large = max(map(memory_mib, service.parts("worker")))
        yield rate_row("S4", f"{many:,} recipients beside {few:,}, {kind}", [(quick, slow)], "≥ 0.87")
        yield Row("S4", f"largest worker, MiB, {kind}", f"{large:.0f}", f"{small:.0f}", f"{large / small:.2f}", "< 150")
