"""S1, S1b, S1c, S2, S5: a released message through plan, queue, workers, relay and ledger, beside what only sends.

Each round runs both into the same sink one after the other. The ledger's rate counts from the release's commit to the
moment at which the sums agree; the yardstick's from start to exit.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tests.bench import peers
from tests.bench.running import Running, database_of, deliver, load_contacts, running
from tests.bench.table import Pair, Row, paired, rate_row
from tests.bench.yardsticks import Postfix

SIZE = 20 * 1024
RELAY_MS = 5  # of the relay of S5
_ROUND_TRIPS = 5  # of one mail without pipelining: MAIL, RCPT, DATA, dot, and the line's way back
_LONG_ENOUGH = 15.0  # seconds after which the first claims and the last record no longer count
_CONNECTIONS = (5, 10, 20, 40)


@dataclass(frozen=True)
class Wish:
    """How much to measure."""

    mails: int = 20_000
    pairs: int = 3
    fast: Path | None = None  # the compiled quick sink
    kinds: tuple[str, ...] = ("sqlite", "postgresql")

    def some(self, mails: float) -> int:
        """Return that many mails, or fewer in the proportion in which fewer are wished for."""
        return max(200, int(mails * self.mails / Wish.mails))


class Sender:
    """A running service with made-up customers."""

    def __init__(self, service: Running) -> None:
        self._database = service.database
        self._numbers = count(2)
        self._loaded = 0

    def rate(self, mails: int) -> float:
        """Send to so many customers; return recipients a second."""
        if mails != self._loaded:
            load_contacts(self._database, mails)
            self._loaded = mails
        return mails / deliver(self._database, next(self._numbers))


@contextmanager
def sender(kind: str, port: int, *, workers: int, connections: int) -> Iterator[Sender]:
    with database_of(kind) as url, running(url, port, workers=workers, connections=connections) as service:
        yield Sender(service)


def s1(wish: Wish) -> Iterator[Row]:
    yield from _beside_smtp_source("S1", wish, None, "into smtp-sink", "≥ 0.9")


def s1b(wish: Wish) -> Iterator[Row]:
    yield from _beside_smtp_source("S1b", wish, wish.fast, "into a sink of 15 µs a mail", "≥ 0.75")


def _beside_smtp_source(name: str, wish: Wish, fast: Path | None, where: str, target: str) -> Iterator[Row]:
    postfix, mails = Postfix(), wish.mails
    for kind in wish.kinds:
        with postfix.sink(fast) as port, sender(kind, port, workers=2, connections=5) as ours:
            pairs = paired(lambda: (ours.rate(mails), postfix.source(port, mails, 10, SIZE)), wish.pairs)
        yield rate_row(name, f"{mails:,} recipients {where}, {kind}; smtp-source", pairs, target)


def s1c(wish: Wish) -> Iterator[Row]:
    """Into a relay some milliseconds away; as many mails as keep smtp-source busy for ten seconds."""
    for delay in (2, 10):
        for sessions in (10, 50):
            mails = wish.some(min(Wish.mails, 10_000 * sessions / (_ROUND_TRIPS * delay)))
            for kind in wish.kinds:
                yield from _far_away(wish, kind, delay, sessions, mails)


def _far_away(wish: Wish, kind: str, delay: int, sessions: int, mails: int) -> Iterator[Row]:
    postfix = Postfix()
    with (
        postfix.sink(wish.fast, delay) as port,
        sender(kind, port, workers=2, connections=sessions // 2) as ours,
    ):
        rounds = [(ours.rate(mails), postfix.source(port, mails, sessions, SIZE), _nodemailer(port, mails, sessions))
                  for _ in range(wish.pairs)]  # fmt: skip
    what = f"{mails:,} recipients, a relay {delay} ms away, {sessions} connections, {kind}"
    yield rate_row("S1c", f"{what}; smtp-source", [(mine, source) for mine, source, _ in rounds], "≥ 3")
    if isinstance(why := rounds[0][2], str):
        yield Row("S1c", why, "")
    else:
        yield rate_row("S1c", f"{what}; nodemailer", [(mine, other) for mine, _, other in rounds], "≥ 5")


def _nodemailer(port: int, mails: int, sessions: int) -> float | str:
    try:
        return peers.nodemailer(port, mails, sessions)
    except peers.Missing as why:
        return str(why)


def s2(wish: Wish) -> Iterator[Row]:
    """Peers with the same work; each gets so many mails that it is busy for some ten seconds."""
    compared: list[tuple[str, Callable[[int, int], float], int, str]] = [
        ("nodemailer, pool of 5 in each of 2 processes", peers.nodemailer, wish.mails, "≥ 4"),
        ("django-post_office, 5 threads in each of 2 processes", peers.post_office, wish.some(5000), "≥ 14"),
        ("Mailman 3, one post, personalised", peers.mailman, wish.some(500), "≥ 70"),
    ]
    for kind in wish.kinds:
        with Postfix().sink() as port, sender(kind, port, workers=2, connections=5) as ours:
            for what, peer, mails, target in compared:
                try:
                    pairs = [(peer(port, mails), ours.rate(wish.mails)) for _ in range(wish.pairs)]
                except peers.Missing as why:
                    yield Row("S2", str(why), "")
                else:
                    yield rate_row("S2", f"{what}; {kind}", [pair[::-1] for pair in pairs], target)


def s5(wish: Wish) -> Iterator[Row]:
    """A relay some milliseconds away: two worker processes beside one, and more connections of one."""
    for kind in wish.kinds:
        with (
            Postfix().sink(wish.fast, RELAY_MS) as port,
            sender(kind, port, workers=1, connections=5) as one,
            sender(kind, port, workers=2, connections=5) as two,
        ):
            mails = wish.some(_LONG_ENOUGH * two.rate(wish.some(4000)))
            pairs = paired(lambda: (two.rate(mails), one.rate(mails)), wish.pairs)  # noqa: B023 - called here
        yield rate_row(
            "S5", f"two workers beside one, {mails:,} recipients, relay {RELAY_MS} ms away, {kind}", pairs, "≥ 1.7"
        )
        yield from _more_connections(wish, kind)


def _more_connections(wish: Wish, kind: str) -> Iterator[Row]:
    """One worker with ever more connections, beside as many times the rate of the fewest."""
    fewest = _CONNECTIONS[0]
    rounds: list[dict[int, float]] = [{} for _ in range(wish.pairs)]
    for rates in rounds:
        for connections in _CONNECTIONS:
            with (
                Postfix().sink(wish.fast, RELAY_MS) as port,
                sender(kind, port, workers=1, connections=connections) as ours,
            ):
                rates[connections] = ours.rate(wish.some(1000 * connections))
    for connections in _CONNECTIONS[1:]:
        pairs: list[Pair] = [(rates[connections], rates[fewest] * connections / fewest) for rates in rounds]
        what = f"one worker, {connections} connections; {connections // fewest} × what {fewest} do, {kind}"
        yield rate_row("S5", what, pairs, "≥ 0.85")
