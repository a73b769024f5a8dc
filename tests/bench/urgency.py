"""R3 and S6: how soon the next reviewer is asked after a reply was accepted, with nothing else to do and under load.

A service reads its mail from our own SMTP and gives it to a relay of ours that notes the time; a message is opened,
submitted and approved by real replies. The clock runs from the 250 after the reply's final dot to the moment the next
request's dot reaches the relay.
"""

import smtplib
import time
from collections.abc import Iterator
from itertools import pairwise
from select import select as wait

from mail.parsed import Parsed, parse
from service.actions import distribution, drafting, incidents, showing
from service.datafolder import secret_key
from service.domain.names import Phase, Reference
from service.keys import Keys
from service.settings import Settings
from service.store import cells, plans
from service.toolbox import Toolbox
from service.wiring import now, wire
from tests.bench.running import Running, database_of, load_contacts, release, running, sums
from tests.bench.sending import Wish
from tests.bench.table import Row, quantile
from tests.house import FACTS, reply_to
from tests.redisserver import until
from tests.scripted_relay import Accepted, ScriptedRelay

REVIEWERS = ("mei", "pablo", "amara", "henrik")


class TimedRelay(ScriptedRelay):
    """Notes when each mail arrived; takes some time over the mails of a bulk sender, as a real one would."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: dict[str, tuple[float, Parsed]] = {}

    def took(self, mail: Accepted) -> None:
        at = time.perf_counter()
        if b"X-Signoff-Kind: request\r\n" in mail.raw:
            self.requests[mail.recipient] = at, parse(mail.raw)
        elif b"Precedence: bulk" in mail.raw:
            wait([], [], [], 0.02)
            return
        super().took(mail)


def r3(wish: Wish) -> Iterator[Row]:
    with database_of("sqlite") as url, TimedRelay() as relay, running(url, relay.port) as service:
        waits = [seconds for _ in range(max(3, wish.mails // 500)) for seconds in _one_review(service, relay)]
    yield _row("R3", "reply accepted to next request at the relay, idle", waits, "p50 < 20 ms, p99 < 60 ms")


def s6(wish: Wish) -> Iterator[Row]:
    many = wish.mails * 5
    for kind in wish.kinds:
        with database_of(kind) as url, TimedRelay() as relay, running(url, relay.port) as service:
            load_contacts(service.database, many)
            release(service.database, 900)
            until(lambda: sums(service.database).get("queued", 0) > many // 2, seconds=120)
            waits = [seconds for _ in range(3) for seconds in _one_review(service, relay)]
            queued = sums(service.database)["queued"]
            yield _row("S6", f"the same while {queued:,} bulk deliveries are queued, {kind}", waits, "< 2 s")
            yield from _stop_and_show(service, many)


def _stop_and_show(service: Running, many: int) -> Iterator[Row]:
    tools = _tools(service)
    begin = time.perf_counter()
    with tools.look() as session:
        cell = cells.find(session, Reference(900, "investigation", "customers"))
        shown = showing.sending(session, cell, now())
    took = time.perf_counter() - begin
    exact = shown["recipients"] == many == sum(shown[state] for state in ("queued", "sending", "accepted", "deferred"))
    yield Row("S6", f"distribution show at {many:,} rows", f"{took * 1000:.0f} ms", ratio="exact" if exact else "WRONG")
    begin = time.perf_counter()
    with tools.begin("bench", "cli") as tx:
        cell = cells.find(tx.session, Reference(900, "investigation", "customers"), lock=True)
        distribution.halt(tools, tx, cell, "the benchmark")
    had = -1
    while (accepted := sums(service.database).get("accepted", 0)) != had or sums(service.database).get("sending"):
        had = accepted
        last = time.perf_counter()
        wait([], [], [], 0.2)
    yield Row("S6", "STOP to the last mail recorded", f"{last - begin:.2f} s", target="< 2 s")


def _one_review(service: Running, relay: TimedRelay) -> list[float]:
    """Take one internal message through four replies; return what each next request took."""
    tools = _tools(service)
    with tools.begin("bench", "cli") as tx:
        plan = plans.read(tx.session, plans.newest(tx.session).version)
        incident = incidents.open_incident(
            tools, tx, title="Payments fail", severity="sev1", phase=Phase.INVESTIGATION, facts=FACTS
        )
        number = incident.number
    with tools.begin("bench", "cli") as tx:
        drafting.submit(tools, tx, cells.find(tx.session, Reference(number, "investigation", "internal"), lock=True))
    people = [plan.people[key].address for key in REVIEWERS]
    waits = []
    for person, following in pairwise(people):
        _, request = _asked(relay, person)
        relay.requests.pop(following, None)
        answered = _reply(service, request, person)
        at, _ = _asked(relay, following)
        waits.append(at - answered)
    relay.requests.clear()
    return waits


def _asked(relay: TimedRelay, address: str) -> tuple[float, Parsed]:
    until = time.monotonic() + 60
    while address not in relay.requests:
        assert time.monotonic() < until, f"{address} was never asked"
        wait([], [], [], 0.0005)
    return relay.requests[address]


def _reply(service: Running, request: Parsed, sender: str) -> float:
    raw = reply_to(request, "approve", sender, now())
    to = request.first("reply-to").rpartition("<")[2].rstrip(">")
    with smtplib.SMTP("127.0.0.1", service.smtp_port) as line:
        line.sendmail(sender, [to], raw)
        return time.perf_counter()


def _tools(service: Running) -> Toolbox:
    """What an action needs, on the running service's own database and key."""
    settings = Settings(data_dir=service.folder, mail_domain="signoff.example")
    tools = wire(settings).tools
    return Toolbox(
        begin=service.database.begin, look=service.database.look, courier=tools.courier, believe=tools.believe,
        keys=Keys(secret_key(settings)), now=now, mail_domain="signoff.example", public_url="https://signoff.example",
    )  # fmt: skip


def _row(name: str, what: str, waits: list[float], target: str) -> Row:
    said = f"p50 {quantile(waits, 0.5) * 1000:.1f} ms, p99 {quantile(waits, 0.99) * 1000:.1f} ms"
    return Row(name, f"{what} ({len(waits)} times)", said, target=target)
