"""Several hosts: workers with data folders of their own, one PostgreSQL, one Redis, no leader (issue 4, Scale).

Each host's relay is another one, so that what it sent is known; together they must have taken every mail once. A host
that is killed and never comes back takes its wire log with it: what it had claimed and not recorded is in doubt when
the leases end, and nothing else is.
"""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy import func, select, update

from service.store.tables import Delivery, Distribution
from service.store.tx import Database
from service.wiring import now
from tests import postgres
from tests.bench.crash import BODY
from tests.bench.misbehaving import SlowRelay
from tests.bench.running import (
    ROOT,
    database_of,
    deliver,
    load_contacts,
    load_plan,
    release,
    sums,
    wait_until_complete,
)
from tests.bench.sending import Wish
from tests.bench.table import Row
from tests.redisserver import RedisServer, until
from workers.broker import make_broker
from workers.deliver import CHUNK
from workers.publish import publisher
from workers.tied import tied

CONNECTIONS = 4


@dataclass
class Host:
    """One machine: a worker, its data folder, the relay beside it."""

    process: subprocess.Popen[bytes]
    relay: SlowRelay

    def taken(self) -> Counter[str]:
        return Counter(mail.recipient for mail in self.relay.accepted if mail.recipient.startswith("customer"))


@dataclass
class Hosts:
    """Some hosts at work on one database."""

    database: Database
    hosts: list[Host]

    def taken(self) -> Counter[str]:
        return sum((host.taken() for host in self.hosts), Counter())

    def shares(self) -> list[int]:
        return [host.taken().total() for host in self.hosts]

    def lose(self, host: Host) -> None:
        """The machine is gone, and with it the worker and the folder."""
        host.process.kill()
        host.process.wait()

    def leases_end(self) -> None:
        """Let a quarter of an hour pass for those who hold something."""
        with self.database.begin("bench", "leases") as tx:
            tx.session.execute(update(Delivery).where(Delivery.state == "sending").values(lease_until=tx.at))


@contextmanager
def several_hosts(url: str, number: int) -> Iterator[Hosts]:
    """So many workers and one process of timers, none of which sees another's folder; all are ready."""
    with TemporaryDirectory(prefix="signoff-hosts-") as name, RedisServer(Path(name)) as queue, ExitStack() as stack:
        database = Database(url, now, publisher(make_broker(queue.url)))
        stack.callback(database.close)
        environ = _environ(url, queue.url)
        stack.enter_context(_part("timers", Path(name) / "timers", environ))
        hosts = Hosts(database, [])
        for one in range(number):
            relay = stack.enter_context(SlowRelay())
            own = {"SIGNOFF_RELAY_URL": relay.url}
            hosts.hosts.append(Host(stack.enter_context(_part("worker", Path(name) / f"{one}", environ | own)), relay))
        load_plan(database)
        load_contacts(database, 20)
        deliver(database, 1)
        until(lambda: all((Path(name) / f"{one}" / "wire").exists() for one in range(number)))
        for host in hosts.hosts:
            host.relay.accepted.clear()
        yield hosts


def _environ(url: str, redis_url: str) -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith("SIGNOFF_")} | {
        "SIGNOFF_DATABASE_URL": url,
        "SIGNOFF_REDIS_URL": redis_url,
        "SIGNOFF_SECRET_KEY": "the same on every host, as operations.md asks",
        "SIGNOFF_RELAY_CONNECTIONS": str(CONNECTIONS),
        "SIGNOFF_MAIL_DOMAIN": "signoff.example",
        "SIGNOFF_LOG_LEVEL": "warning",
    }


@contextmanager
def _part(name: str, folder: Path, environ: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    folder.mkdir()
    command = tied([sys.executable, "-m", "workers.main", "serve", "--only", name])
    process = subprocess.Popen(command, cwd=ROOT, env=environ | {"SIGNOFF_DATA_DIR": str(folder)})
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


@dataclass(frozen=True)
class Told:
    """What became of everybody."""

    shares: list[int]
    doubled: int
    missing: int  # neither taken by a relay nor in doubt
    in_doubt: int
    claimed: int  # by the lost host when it was lost, or none


def all_to_all(url: str, number: int, recipients: int, *, lose_one: bool) -> Told:
    """Send to so many from so many hosts; one of them may be lost under way."""
    with several_hosts(url, number) as hosts:
        load_contacts(hosts.database, recipients)
        release_id = release(hosts.database, 2, BODY)
        claimed = _lose_one(hosts, release_id, recipients) if lose_one else 0
        row = wait_until_complete(hosts.database, release_id)
        return _told(hosts, row.id, recipients, claimed)


def _lose_one(hosts: Hosts, release_id: UUID, recipients: int) -> int:
    lost = hosts.hosts[-1]
    until(lambda: lost.taken().total() > recipients // len(hosts.hosts) // 4)
    hosts.lose(lost)
    until(lambda: not sums(hosts.database).get("queued") and not _working(hosts))
    claimed = sums(hosts.database)["sending"]
    hosts.leases_end()
    return claimed


def _working(hosts: Hosts) -> bool:
    """Whether more than one owner holds something."""
    with hosts.database.look() as session:
        query = select(func.count(func.distinct(Delivery.lease_owner))).where(Delivery.state == "sending")
        return session.scalar(query) > 1


def _told(hosts: Hosts, distribution: UUID, recipients: int, claimed: int) -> Told:
    with hosts.database.look() as session:
        assert session.get_one(Distribution, distribution).recipients == recipients
        query = select(Delivery.address, Delivery.state).where(Delivery.distribution_id == distribution)
        state = dict(session.execute(query).all())
    taken, doubt = hosts.taken(), {address for address, ended in state.items() if ended == "in_doubt"}
    return Told(
        hosts.shares(),
        doubled=sum(times > 1 for times in taken.values()),
        missing=sum(address not in taken and address not in doubt for address in state),
        in_doubt=len(doubt),
        claimed=claimed,
    )


def rows(wish: Wish) -> Iterator[Row]:
    """Two and four hosts, and two of which one is lost; on PostgreSQL, where several hosts belong."""
    if not postgres.programs():
        yield Row("hosts", f"left out: {postgres.HOW_TO_GET_IT}", "")
        return
    for number, lose_one in ((2, False), (4, False), (2, True), (4, True)):
        with database_of("postgresql") as url:
            told = all_to_all(url, number, wish.some(10_000), lose_one=lose_one)
        kept = not told.doubled and not told.missing and told.in_doubt <= told.claimed <= 2 * CHUNK
        said = f"{told.missing} missing, {told.doubled} doubled, {told.in_doubt} in doubt"
        what = f"{number} hosts{', one lost' if lose_one else ''}; each sent {', '.join(map(str, told.shares))}"
        yield Row("hosts", what, said, target=f"0, 0, ≤ {told.claimed}", ratio="kept" if kept else "BROKEN")
