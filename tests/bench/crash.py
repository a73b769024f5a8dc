"""F2 and F3: kill -9 of random processes in mid-send, again and again, then every recipient is counted.

The relay is ours and remembers what it took, so that the ledger can be held against it: nobody missing, nobody twice,
whoever is in doubt listed, and no more of them than connections were open at the kills.
"""

import random
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from os import kill
from select import select as wait
from signal import SIGKILL
from uuid import UUID

from sqlalchemy import select

from service.store.tables import Delivery, Distribution
from tests.bench.running import Running, database_of, load_contacts, release, running, wait_until_complete
from tests.bench.table import Row
from tests.scripted_relay import Answer, ScriptedRelay

SECONDS_A_MAIL = 0.002
BODY = "Some of your payments, {{ recipient.first_name or 'customer' }}, fail. We are sorry.\n"


class SlowRelay(ScriptedRelay):
    """Takes its time over each mail, so that a kill finds some on the wire; misbehaves as scripted."""

    def answer(self, stage: str, who: str, usual: str) -> Answer:
        if stage == "dot":
            wait([], [], [], SECONDS_A_MAIL)
        return super().answer(stage, who, usual)


@dataclass(frozen=True)
class Count:
    """What became of everybody, by ledger and by relay."""

    missing: frozenset[str]  # neither accepted nor in doubt, or accepted as the ledger says and not as the relay does
    doubled: frozenset[str]
    in_doubt: int
    kills: int


def crash_run(
    url: str,
    recipients: int,
    blows: Sequence[Callable[[Running], int]],
    *,
    connections: int = 4,
    workers: int = 2,
    patience: float = 600,
) -> Count:
    """Send to so many; at even distances deliver each blow, which returns how many processes it killed."""
    with SlowRelay() as relay, running(url, relay.port, workers=workers, connections=connections) as service:
        load_contacts(service.database, recipients)
        before = len(relay.accepted)
        release_id = release(service.database, 2, BODY)
        kills = _blows(relay, service, blows, before, recipients)
        row = wait_until_complete(service.database, release_id, patience)
        return _count(service, row.id, Counter(mail.recipient for mail in relay.accepted[before:]), kills)


def kill_a_worker(service: Running) -> int:
    """Kill a random worker process, if one is there at the moment."""
    return _kill(random.choice(found) if (found := service.parts("worker")) else 0)


def kill_any(service: Running) -> int:
    """Kill a random process of any kind: web, listener, timers, workers, the server of the queue."""
    return _kill(random.choice(found) if (found := service.parts("")) else 0)


def flush_redis(service: Running) -> int:
    service.redis().flushall()
    return 0


def kill_redis(service: Running) -> int:
    return _kill(next(iter(service.parts("redis")), 0))


def _kill(process: int) -> int:
    if process:
        with suppress(ProcessLookupError):
            kill(process, SIGKILL)
            return 1
    return 0


def _blows(
    relay: ScriptedRelay, service: Running, blows: Sequence[Callable[[Running], int]], before: int, recipients: int
) -> int:
    kills, moved = 0, threading.Event()
    for number, blow in enumerate(blows, 1):
        while len(relay.accepted) - before < number * recipients // (len(blows) + 1):
            moved.wait(0.01)
            assert service.process.poll() is None, "the supervisor lives"
        kills += blow(service)
    return kills


def _count(service: Running, distribution: UUID, taken: Counter[str], kills: int) -> Count:
    with service.database.look() as session:
        query = select(Delivery.address, Delivery.state).where(Delivery.distribution_id == distribution)
        state = dict(session.execute(query).all())
        recipients = session.get_one(Distribution, distribution).recipients
    assert len(state) == recipients
    return Count(
        missing=frozenset(one for one in state if state[one] not in {"accepted", "in_doubt"} or (
            state[one] == "accepted" and not taken[one]
        )),
        doubled=frozenset(address for address, times in taken.items() if times > 1),
        in_doubt=sum(one == "in_doubt" for one in state.values()),
        kills=kills,
    )  # fmt: skip


def rows(kind: str, recipients: int, kills: int, connections: int = 4) -> list[Row]:
    """One row of the table; an assertion where the promise is broken."""
    with database_of(kind) as url:
        count = crash_run(url, recipients, [kill_any] * kills, connections=connections)
    kept = not count.missing and not count.doubled and count.in_doubt <= count.kills * connections
    said = f"{len(count.missing)} missing, {len(count.doubled)} doubled, {count.in_doubt} in doubt"
    most = f"0, 0, ≤ {count.kills * connections}"
    return [Row("F2", f"{recipients:,} recipients, {count.kills} kills, {kind}", said, target=most,
                ratio="kept" if kept else "BROKEN")]  # fmt: skip
