"""S1, S1b, S1c, S2, S5: a released message through plan, queue, workers, relay and ledger, beside what only sends.

Each pair runs both into the same sink one after the other. The ledger's rate counts from the release's commit to the
moment at which the sums agree; the yardstick's from start to exit.
"""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tests.bench.running import Running, database_of, deliver, load_contacts, running
from tests.bench.table import Pair, Row, paired, rate_row
from tests.bench.yardsticks import Postfix

SIZE = 20 * 1024
NODEMAILER = Path(tempfile.gettempdir()) / "signoff-bench-nodemailer"


@dataclass(frozen=True)
class Wish:
    """How much to measure."""

    mails: int = 20_000
    pairs: int = 3
    fast: Path | None = None  # the compiled quick sink
    kinds: tuple[str, ...] = ("sqlite", "postgresql")


@contextmanager
def loaded(kind: str, port: int, mails: int, *, workers: int, connections: int) -> Iterator[Callable[[], float]]:
    """A service with so many customers; yields what sends to all of them and returns recipients a second."""
    numbers = count(2)
    with database_of(kind) as url, running(url, port, workers=workers, connections=connections) as service:
        load_contacts(service.database, mails)
        yield lambda: mails / deliver(service.database, next(numbers))


def s1(wish: Wish) -> Iterator[Row]:
    postfix = Postfix()
    for kind in wish.kinds:
        with postfix.sink() as port, loaded(kind, port, wish.mails, workers=2, connections=5) as ours:
            pairs = paired(lambda: (ours(), postfix.source(port, wish.mails, 10, SIZE)), wish.pairs)
        yield rate_row("S1", f"{wish.mails:,} recipients, {kind}; smtp-source into smtp-sink", pairs, "≥ 0.9")


def s1b(wish: Wish) -> Iterator[Row]:
    postfix = Postfix()
    for kind in wish.kinds:
        with postfix.sink(wish.fast) as port, loaded(kind, port, wish.mails, workers=2, connections=5) as ours:
            pairs = paired(lambda: (ours(), postfix.source(port, wish.mails, 10, SIZE)), wish.pairs)
        yield rate_row("S1b", f"the same into a sink of 15 µs a mail, {kind}", pairs, "≥ 0.75")


def s1c(wish: Wish) -> Iterator[Row]:
    postfix = Postfix()
    mails = wish.mails // 4
    for delay, sessions in ((2, 10), (10, 50)):
        with (
            postfix.sink(wish.fast, delay) as port,
            loaded("sqlite", port, mails, workers=2, connections=sessions // 2) as ours,
        ):
            pairs = paired(lambda: (ours(), postfix.source(port, mails, sessions, SIZE)), wish.pairs)  # noqa: B023 - called here
        yield rate_row("S1c", f"a relay {delay} ms away, {sessions} connections; smtp-source", pairs, "≥ 3")


def s2(wish: Wish) -> Iterator[Row]:
    """Peers: nodemailer's pool in two processes; django-post_office and Mailman 3 are left out (see docs/delivery.md)."""
    postfix, mails = Postfix(), wish.mails // 4
    if not install_nodemailer():
        yield Row("S2", "nodemailer cannot be installed here: npm is missing or offline", "")
        return
    with postfix.sink() as port, loaded("sqlite", port, mails, workers=2, connections=5) as ours:
        pairs = paired(lambda: (ours(), nodemailer(port, mails)), wish.pairs)
    yield rate_row("S2", "nodemailer, pool of 5 in each of two processes, nothing recorded", pairs, "≥ 4")


def s5(wish: Wish) -> Iterator[Row]:
    """Two worker processes against one, into a relay that takes 5 ms for each batch of replies."""
    mails = wish.mails // 4
    for kind in wish.kinds:
        with (
            Postfix().sink(wish.fast, 5) as port,
            loaded(kind, port, mails, workers=1, connections=5) as one,
            loaded(kind, port, mails, workers=2, connections=5) as two,
        ):
            pairs: list[Pair] = paired(lambda: (two(), one()), wish.pairs)
        yield rate_row("S5", f"two worker processes beside one, relay 5 ms away, {kind}", pairs, "≥ 1.7")


_SEND = """
const nodemailer = require('nodemailer'); const [port, from, to] = process.argv.slice(2).map(Number);
const transport = nodemailer.createTransport({host: '127.0.0.1', port, pool: true, maxConnections: 5, maxMessages: 1e9});
const text = 'Some payments fail since 12:04 UTC. We are sorry.\\n'.repeat(60);
const html = n => '<p>Dear ' + n + '</p>' + '<p>Some payments fail since 12:04 UTC. We are sorry.</p>\\n'.repeat(280);
let next = from, done = from; const one = () => { if (next >= to) return; const n = next++;
  transport.sendMail({from: 'a@signoff.example', to: `Customer ${n} <customer${n}@company.example>`, subject: 'Some payments fail',
    envelope: {from: `bounce+${n}@signoff.example`, to: [`customer${n}@company.example`]},
    list: {unsubscribe: `https://signoff.example/unsubscribe/${n}`}, text: `Dear ${n}\\n` + text, html: html(n)},
    error => { if (error) throw error; one(); if (++done === to) transport.close(); }); };
for (let i = 0; i < 20; i++) one();
"""


def install_nodemailer() -> bool:
    if not (NODEMAILER / "node_modules").exists() and shutil.which("npm"):
        NODEMAILER.mkdir(exist_ok=True)
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(NODEMAILER), "nodemailer"]
        subprocess.run(install, check=False, capture_output=True)
    return (NODEMAILER / "node_modules/nodemailer").exists()


def nodemailer(port: int, mails: int) -> float:
    (NODEMAILER / "send.js").write_text(_SEND)
    begin, half = time.perf_counter(), mails // 2
    parts = [
        subprocess.Popen(["node", "send.js", str(port), str(first), str(last)], cwd=NODEMAILER)
        for first, last in ((0, half), (half, mails))
    ]
    codes = [part.wait() for part in parts]
    assert codes == [0, 0]
    return mails / (time.perf_counter() - begin)


__all__ = ["Running", "Wish", "s1", "s1b", "s1c", "s2", "s5"]
