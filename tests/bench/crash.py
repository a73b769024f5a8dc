"""F2 and F3: kill -9 of random processes in mid-send, again and again, then every recipient is counted.

The relay is ours and remembers what it took, so that the ledger can be held against it: nobody missing, nobody twice,
every answer recorded as what it was, whoever is in doubt listed, and no more of them than connections were open at the
kills. A killed supervisor takes all its processes with it; it is started again as a service manager would.
"""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from os import kill
from signal import SIGKILL
from uuid import UUID

from sqlalchemy import select, update

from service.actions import sending
from service.store.tables import Delivery, Distribution
from tests.bench.misbehaving import TRICKS, SlowRelay, Trick, tricks_on
from tests.bench.running import (
    Running,
    customer,
    database_of,
    load_contacts,
    release,
    running,
    sums,
    wait_until_complete,
)
from tests.bench.table import Row
from tests.redisserver import until
from tests.scripted_relay import ScriptedRelay
from workers.embedded import embedded_in

BODY = "Some of your payments, {{ recipient.first_name or 'customer' }}, fail. We are sorry.\n"
WARMED_UP_WITH = 20  # customers of the small distribution that shows that all is running

Blow = Callable[[Running], int]  # returns how many sending processes it killed


@dataclass(frozen=True)
class Count:
    """What became of everybody, by ledger and by relay."""

    missing: frozenset[str]  # not ended, or accepted as the ledger says and not as the relay does
    doubled: frozenset[str]
    mistaken: frozenset[str]  # ended otherwise than the relay answered, those in doubt aside
    in_doubt: int  # beyond those whose line the relay itself broke after the dot
    listed: bool  # whether everybody in doubt is on the list that people settle
    kills: int  # of sending processes: each may have had a mail on each of its connections


def crash_run(
    url: str,
    recipients: int,
    blows: Sequence[Blow],
    *,
    connections: int = 4,
    workers: int = 2,
    tricks: Sequence[Trick] = (),
    in_a_hurry: bool = False,
    patience: float = 600,
) -> Count:
    """Send to so many; at even distances deliver each blow. In a hurry, no deferred delivery waits its time."""
    tricked = tricks_on((customer(number)[0] for number in range(WARMED_UP_WITH, recipients)), tricks)
    with (
        SlowRelay({address: trick.script for address, trick in tricked.items()}) as relay,
        running(url, relay.port, workers=workers, connections=connections) as service,
    ):
        load_contacts(service.database, recipients)
        before = len(relay.accepted)
        release_id = release(service.database, 2, BODY)
        kills = _blows(relay, service, blows, before, recipients)
        meanwhile = partial(_hurry, service) if in_a_hurry else lambda: None
        row = wait_until_complete(service.database, release_id, patience, meanwhile)
        return _count(service, row.id, Counter(mail.recipient for mail in relay.accepted[before:]), tricked, kills)


def kill_a_worker(service: Running) -> int:
    """Kill a random worker process, if one is there at the moment."""
    found = service.parts("worker")
    if found:
        _kill(random.choice(found))
    return min(1, len(found))


def kill_any(service: Running) -> int:
    """Kill a random process of any kind: supervisor, web, listener, timers, workers, the server of the queue."""
    victim = random.choice([service.process.pid, *service.parts("")])
    if victim == service.process.pid:
        return kill_the_supervisor(service)
    sends = victim in service.parts("worker")
    _kill(victim)
    return int(sends)


def kill_the_supervisor(service: Running) -> int:
    """Kill the supervisor, whose processes die with it, and start it again."""
    workers = len(service.parts("worker"))
    _kill(service.process.pid)
    service.process.wait()
    service.start()
    return workers


def flush_redis(service: Running) -> int:
    service.redis().flushall()
    return 0


def kill_redis(service: Running) -> int:
    for process in service.parts("redis"):
        _kill(process)
    return 0


def _kill(process: int) -> None:
    with suppress(ProcessLookupError):
        kill(process, SIGKILL)


def _blows(relay: ScriptedRelay, service: Running, blows: Sequence[Blow], before: int, recipients: int) -> int:
    kills, moved = 0, threading.Event()
    for number, blow in enumerate(blows, 1):
        while len(relay.accepted) - before < number * recipients // (len(blows) + 1):
            moved.wait(0.01)
            assert service.process.poll() is None, "the supervisor lives"
        kills += blow(service)
    return kills


def _hurry(service: Running) -> None:
    with service.database.begin("bench", "hurry") as tx:
        tx.session.execute(update(Delivery).where(Delivery.state == "deferred").values(due_at=tx.at))


def _count(
    service: Running, distribution: UUID, taken: Counter[str], tricked: Mapping[str, Trick], kills: int
) -> Count:
    with service.database.look() as session:
        query = select(Delivery.address, Delivery.state).where(Delivery.distribution_id == distribution)
        state = dict(session.execute(query).all())
        recipients = session.get_one(Distribution, distribution).recipients
        listed = {row.address for row in sending.in_doubt(session, distribution)}
    assert len(state) == recipients, sums(service.database)
    taken = Counter({address: times for address, times in taken.items() if address in state})  # no mail to the chain
    doubtful = {address for address, ended in state.items() if ended == "in_doubt"}
    should = {address: tricked[address].ends if address in tricked else "accepted" for address in state}
    return Count(
        missing=frozenset(one for one in state if state[one] == "accepted" and not taken[one])
        | frozenset(one for one in state if should[one] == "accepted" and one not in doubtful and not taken[one]),
        doubled=frozenset(address for address, times in taken.items() if times > 1),
        mistaken=frozenset(one for one in state.keys() - doubtful if state[one] != should[one]),
        in_doubt=sum(should[one] != "in_doubt" for one in doubtful),
        listed=listed == doubtful,
        kills=kills,
    )


def rows(kind: str, recipients: int, kills: int, connections: int = 4) -> list[Row]:
    """One row of the table, which says BROKEN where the promise is."""
    with database_of(kind) as url:
        count = crash_run(url, recipients, [kill_any] * kills, connections=connections, tricks=TRICKS)
    most = count.kills * connections
    kept = not (count.missing or count.doubled or count.mistaken) and count.in_doubt <= most and count.listed
    said = f"{len(count.missing)} missing, {len(count.doubled)} doubled, {count.in_doubt} in doubt"
    what = f"{recipients:,} recipients, {kills} kills ({count.kills} of workers), relay misbehaving, {kind}"
    return [Row("F2", what, said, target=f"0, 0, ≤ {most}", ratio="kept" if kept else "BROKEN")]


def f3(kind: str, times: int) -> list[Row]:
    """How soon work goes on: a release whose hint was flushed away, and one made while Redis is gone."""
    waits: dict[str, list[float]] = {"emptied": [], "killed, from its return": []}
    with database_of(kind) as url, SlowRelay() as relay, running(url, relay.port) as service:
        load_contacts(service.database, 50)
        publish = service.database.publish
        for number in range(2, 2 + 2 * times, 2):
            service.database.publish = lambda _jobs: flush_redis(service)  # the hint is lost at once
            release(service.database, number, BODY)
            service.database.publish = publish
            waits["emptied"].append(_first_mail_after(relay))
            kill_redis(service)
            release(service.database, number + 1, BODY)
            until(embedded_in(service.folder).answers)
            waits["killed, from its return"].append(_first_mail_after(relay))
    return [
        Row(
            "F3",
            f"Redis {what}: longest wait of {times} until mail leaves, {kind}",
            f"{max(all_of):.1f} s",
            target="< 5 s",
        )
        for what, all_of in waits.items()
    ]


def _first_mail_after(relay: SlowRelay) -> float:
    """Seconds until the next distribution begins; then wait for its end."""
    begin, before = time.monotonic(), _taken(relay)
    until(lambda: _taken(relay) > before, 150)
    waited = time.monotonic() - begin
    until(lambda: _taken(relay) == before + 50)
    return waited


def _taken(relay: SlowRelay) -> int:
    return sum(mail.recipient.startswith("customer") for mail in relay.accepted)
