"""R1: how fast replies are accepted and durably stored, against aiosmtpd with a door that keeps nothing.

`python -m tests.bench.receiving` runs both, each in a process of its own, in pairs one after the other, and prints one
row per kind of load with the ratio of the medians. The load is Postfix's `smtp-source` where it is on the PATH (Debian
package `postfix`; no daemon is started), else `tests.bench.load`.
"""

import asyncio
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from aiosmtpd.smtp import SMTP
from rich.console import Console
from rich.table import Table

from mail.envelope import Envelope
from tests.attacks.sqlite_door import SqliteDoor
from tests.attacks.wire import MAIL, REVIEWER, Wire

ROOT = Path(__file__).parents[2]
PAIRS = 3
LOAD_MAILS = 3000
SIZE = 2048
IDLE_MAILS = 300
KINDS = [(10, False), (50, False), (10, True), (50, True)]  # sessions at once, a new connection for each mail


class KeepsNothing:
    """The yardstick's whole product."""

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:  # noqa: N802 - aiosmtpd's name
        return "250 2.0.0 ok"


def main() -> None:
    table = Table(
        "sessions", "connections", "aiosmtpd, empty", "ours, on disk", "ratio", "all pairs",
        title=f"R1 receiving: mails of {SIZE} bytes per second, load by {load_name()}, medians of {PAIRS} pairs",
    )  # fmt: skip
    for sessions, reconnect in KINDS:
        pairs = [one_pair(sessions, reconnect=reconnect) for _ in range(PAIRS)]
        yardstick, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
        ratio = statistics.median(mine / theirs for theirs, mine in pairs)
        table.add_row(
            str(sessions), "one a mail" if reconnect else "kept", f"{yardstick:,.0f}", f"{ours:,.0f}", f"{ratio:.2f}",
            " ".join(f"{mine / theirs:.2f}" for theirs, mine in pairs),
        )  # fmt: skip
    Console().print(table)
    commit, answer = idle_milliseconds()
    Console().print(
        f"idle, one session: final dot to 250 in {answer:.2f} ms (median), of which the commit {commit:.2f} ms"
    )


def idle_milliseconds() -> tuple[float, float]:
    """Medians of a commit of one mail alone, and of the whole way from the final dot to 250, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        door = SqliteDoor(f"{folder}/mail.db")
        envelope = Envelope("", (REVIEWER,), MAIL * 30, "127.0.0.1", "localhost", datetime.now(UTC), tls=False)
        with server("tests.attacks.sqlite_door", f"{folder}/mail.db") as port, Wire(port) as wire:
            pairs = [(timed(lambda: door.keep([envelope])), timed_mail(wire)) for _ in range(IDLE_MAILS)]
    commits, answers = zip(*pairs, strict=True)
    return statistics.median(commits) * 1000, statistics.median(answers) * 1000


def timed_mail(wire: Wire) -> float:
    wire.begin_mail()
    return timed(lambda: (wire.send(MAIL * 30 + b".\r\n"), wire.reply()))


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def one_pair(sessions: int, *, reconnect: bool) -> tuple[float, float]:
    with server("tests.bench.receiving", "yardstick") as port:
        yardstick = rate(port, sessions, reconnect=reconnect)
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/mail.db"
        with server("tests.attacks.sqlite_door", database) as port:
            ours = rate(port, sessions, reconnect=reconnect)
        with closing(sqlite3.connect(database)) as reading:
            [(kept,)] = reading.execute("SELECT count(*) FROM mail")
    assert kept >= LOAD_MAILS, "what was acknowledged is there"
    return yardstick, ours


@contextmanager
def server(module: str, argument: str) -> Iterator[int]:
    command = [sys.executable, "-m", module, argument]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


def rate(port: int, sessions: int, *, reconnect: bool) -> float:
    """Mails per second, after a short warm-up."""
    send(port, sessions, 200, reconnect=reconnect)
    started = time.perf_counter()
    send(port, sessions, LOAD_MAILS, reconnect=reconnect)
    return LOAD_MAILS / (time.perf_counter() - started)


def send(port: int, sessions: int, mails: int, *, reconnect: bool) -> None:
    if smtp_source := shutil.which("smtp-source"):
        wish = ["-s", str(sessions), "-m", str(mails), "-l", str(SIZE), "-t", "reply+abc@signoff.localhost"]
        command = [smtp_source, *wish, *([] if reconnect else ["-d"]), "-f", "anna@acme.example", f"127.0.0.1:{port}"]
    else:
        wish = [str(port), str(sessions), str(mails), str(SIZE)]
        command = [sys.executable, "-m", "tests.bench.load", *wish, *(["--reconnect"] if reconnect else [])]
    subprocess.run(command, cwd=ROOT, check=True)


def load_name() -> str:
    return "smtp-source" if shutil.which("smtp-source") else "tests.bench.load"


async def serve_yardstick() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(KeepsNothing(), hostname="localhost", loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - whoever started us reads it
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve_yardstick()) if sys.argv[1:] == ["yardstick"] else main()
