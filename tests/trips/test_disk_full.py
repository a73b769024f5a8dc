"""A disk fills up in mid-send and is cleared again: nobody is missing, nobody gets it twice, work goes on by itself.

What cannot be noted is not sent, and what the relay said is kept until it can be written. The disk is a real one where
root may mount it (see `tests.smalldisk`).
"""

import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from uuid import UUID

import pytest

from tests import postgres
from tests.bench.crash import BODY, kill_a_worker
from tests.bench.misbehaving import SlowRelay
from tests.bench.running import Running, load_contacts, release, running, sums, wait_until_complete
from tests.conftest import migrate
from tests.redisserver import until
from tests.smalldisk import SmallDisk, small_disk

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180), pytest.mark.xdist_group("crash")]
RECIPIENTS = 1600  # more than two workers claim at once
CONNECTIONS = 3


@dataclass
class Sending:
    """A distribution under way, and the disk that will be full."""

    service: Running
    relay: SlowRelay
    release_id: UUID
    disk: SmallDisk

    def taken(self) -> Counter[str]:
        return Counter(mail.recipient for mail in self.relay.accepted if mail.recipient.startswith("customer"))

    def fill_the_disk(self) -> None:
        until(lambda: self.taken().total() > RECIPIENTS // 10)
        self.disk.fill(self._processes())
        if (path := self.service.database.engine.url.database) and path.endswith(".db"):
            give_back_the_room_in_the_log_of(path)
            self.disk.fill(self._processes())

    def _processes(self) -> list[int]:
        return [self.service.process.pid, *self.service.parts("")]

    def is_noticed(self) -> None:
        """Wait for the log to say it, in the database's words or the system's."""
        said = ("No space left on device", "disk is full", "disk I/O error", "File too large")
        until(lambda: any(words in self.service.log.read_text() for words in said))

    def clear_the_disk(self) -> None:
        self.disk.clear(self._processes())

    def everybody_got_it_once(self, *, but_for: int = 0) -> None:
        wait_until_complete(self.service.database, self.release_id, 100)
        doubt = sums(self.service.database).get("in_doubt", 0)
        assert doubt <= but_for
        assert set(self.taken().values()) == {1}
        assert RECIPIENTS - doubt <= len(self.taken()) <= RECIPIENTS


def give_back_the_room_in_the_log_of(path: str) -> None:
    """What SQLite's log has written before it may write over: that would be room for some chunks more."""
    with closing(sqlite3.connect(path)) as connection, suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_everything_on_the_full_disk_waits_for_room():
    with small_disk(64) as disk:
        url = f"sqlite:///{disk.folder}/signoff.db"
        migrate(url)
        with sending(url, disk) as under_way:
            under_way.fill_the_disk()
            under_way.is_noticed()
            assert len(under_way.taken()) < RECIPIENTS
            under_way.clear_the_disk()
            under_way.everybody_got_it_once()


@pytest.mark.postgres
def test_a_worker_killed_on_a_full_disk_leaves_what_it_noted_and_comes_back_with_the_room(postgresql_url: str):
    with small_disk(64) as disk, sending(postgresql_url, disk) as under_way:
        under_way.fill_the_disk()
        kill_a_worker(under_way.service)
        under_way.is_noticed()
        under_way.clear_the_disk()
        under_way.everybody_got_it_once(but_for=CONNECTIONS)


@pytest.mark.postgres
@pytest.mark.skipif(os.getuid() != 0, reason="only root can mount a disk for the server")
def test_what_the_relay_said_is_kept_while_the_database_has_no_room():
    with postgres.running(migrate) as cluster, small_disk(64, cluster.owner) as disk:
        url = cluster.fresh(on=disk.folder)
        with sending(url, disk, on_it=False) as under_way:
            under_way.fill_the_disk()
            under_way.is_noticed()
            assert len(under_way.taken()) < RECIPIENTS
            under_way.clear_the_disk()
            under_way.everybody_got_it_once()
        cluster.drop(url)


@contextmanager
def sending(url: str, disk: SmallDisk, *, on_it: bool = True) -> Iterator[Sending]:
    """Send to everybody, with the data folder on the disk or elsewhere."""
    within = disk.folder if on_it else None
    with SlowRelay() as relay, running(url, relay.port, connections=CONNECTIONS, within=within) as service:
        load_contacts(service.database, RECIPIENTS)
        relay.accepted.clear()
        yield Sending(service, relay, release(service.database, 2, BODY), disk)
