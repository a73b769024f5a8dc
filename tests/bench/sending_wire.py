"""How fast spliced mails reach a sink, as a share of what Postfix's smtp-source does in the same run (TARGETS S1).

`python -m tests.bench.sending_wire [--mails 20000] [--sessions 10] [--rounds 3] [--processes 1] [--fast-sink PATH]
[--delay-ms 0]`. smtp-source sends the same bytes to everyone; ours composes once and gives each recipient their own To,
Message-ID, List-Unsubscribe and three fields in both parts, and reads every reply. The tools are taken from the PATH, or
from Debian's package `postfix`, fetched and unpacked into the temporary folder; no mail server is started. A sink that
costs next to nothing a mail can be given by its path; it is started as `PATH PORT DELAY_MS`.
"""

import argparse
import multiprocessing
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from mail.outcome import Kind
from mail.relay import Parcel, Relay, RelayAddress
from mail.splice import Mailbox, Mould, Pattern

TOKENS = {name: f"\ue000{name}\ue001" for name in ("first_name", "company", "region")}
FIRST, COMPANY, REGION = TOKENS.values()


def mould() -> Mould:
    """Compose a mail of about 20 KiB."""
    cell = '<tr><td style="padding:0 24px;font-family:sans-serif">Some pages load slowly since 12:04 UTC.</td></tr>\n'
    hello = f"Dear {FIRST} at {COMPANY}, your region is {REGION}."
    return Mould(
        Pattern(
            sender=Mailbox("Example Incidents", "incident@signoff.example"),
            subject="Some pages load slowly",
            text=f"{hello}\n\n" + "Some pages load slowly since 12:04 UTC. We are on it.\n" * 40 + f"Bye, {FIRST}\n",
            html=f'<html lang="en"><body><p>{hello}</p><table>\n{cell * 135}</table><p>Bye, {FIRST}</p></body></html>',
            date=datetime(2026, 11, 21, 12, tzinfo=UTC),
            tokens=TOKENS,
            headers={"List-Id": "Incidents <incidents.signoff.example>"},
        )
    )


def parcels(mails: int, shape: Mould) -> Iterator[Parcel]:
    for number in range(mails):
        token = f"{number:026d}"
        address = f"customer{number}@customer.example"
        fields = {"first_name": f"Jürgen {number}", "company": "Acme & Söhne", "region": "eu-west"}
        headers = {
            "List-Unsubscribe": f"<https://signoff.example/unsubscribe/{token}>, <mailto:unsubscribe+{token}@signoff.example>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
        to = Mailbox(f"Jürgen {number}", address)
        raw = shape.splice(fields, to=to, message_id=f"<{token}@signoff.example>", headers=headers)
        yield Parcel(number, f"bounce+{token}@signoff.example", address, raw)


def ours(port: int, mails: int, sessions: int) -> None:
    accepted = 0

    def count(_: Parcel, outcome: object) -> None:
        nonlocal accepted
        accepted += outcome.kind is Kind.ACCEPTED

    relay = Relay([RelayAddress("127.0.0.1", port)], hello="signoff.example", connections=sessions)
    relay.send(parcels(mails, mould()), before_dot=lambda _: True, on_outcome=count)
    relay.close()
    assert accepted == mails


def ours_in_processes(port: int, mails: int, sessions: int, processes: int) -> None:
    if processes == 1:
        ours(port, mails, sessions)
        return
    share = (port, mails // processes, max(1, sessions // processes))
    workers = [multiprocessing.Process(target=ours, args=share) for _ in range(processes)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0


class Postfix:
    """The two test tools of the package."""

    def __init__(self) -> None:
        self.folder = self._unpacked() if not shutil.which("smtp-source") else None

    def command(self, name: str) -> list[str]:
        return [name] if self.folder is None else [str(self.folder / "usr/sbin" / name)]

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | ({"LD_LIBRARY_PATH": str(self.folder / "usr/lib/postfix")} if self.folder else {})

    @staticmethod
    def _unpacked() -> Path:
        folder = Path(tempfile.gettempdir()) / "signoff-bench-postfix"
        if not (folder / "usr/sbin/smtp-source").exists():
            folder.mkdir(exist_ok=True)
            subprocess.run(["apt-get", "download", "-qq", "postfix"], cwd=folder, check=True, stderr=subprocess.DEVNULL)
            subprocess.run(["dpkg", "-x", str(next(folder.glob("*.deb"))), str(folder)], check=True)
        return folder

    def source(self, port: int, mails: int, sessions: int, size: int) -> None:
        counts = ["-s", str(sessions), "-m", str(mails), "-l", str(size)]
        command = [*self.command("smtp-source"), "-d", *counts, "-f", "a@signoff.example", "-t", "b@customer.example"]
        subprocess.run([*command, f"127.0.0.1:{port}"], check=True, env=self.environment, stdout=subprocess.DEVNULL)

    @contextmanager
    def sink(self, fast_sink: str | None, delay_ms: int) -> Iterator[int]:
        port = _free_port()
        command = [fast_sink, str(port), str(delay_ms)] if fast_sink else self._sink(port)
        sink = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _wait_for(port)
            yield port
        finally:
            sink.terminate()
            sink.wait()

    def _sink(self, port: int) -> list[str]:
        drop_root = ["-u", "nobody"] if os.geteuid() == 0 else []
        return [*self.command("smtp-sink"), *drop_root, f"127.0.0.1:{port}", "1000"]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def _wait_for(port: int) -> None:
    until = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def rate(mails: int, work, *arguments) -> float:
    begin = time.perf_counter()
    work(*arguments)
    return mails / (time.perf_counter() - begin)


def main() -> None:
    wish = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    wish.add_argument("--mails", type=int, default=20_000)
    wish.add_argument("--sessions", type=int, default=10)
    wish.add_argument("--rounds", type=int, default=3)
    wish.add_argument("--processes", type=int, default=1)
    wish.add_argument("--fast-sink")
    wish.add_argument("--delay-ms", type=int, default=0)
    asked = wish.parse_args()
    postfix = Postfix()
    size = len(next(parcels(1, mould())).raw)
    pairs = []
    for _ in range(asked.rounds):
        with postfix.sink(asked.fast_sink, asked.delay_ms) as port:
            theirs = rate(asked.mails, postfix.source, port, asked.mails, asked.sessions, size)
            mine = rate(asked.mails, ours_in_processes, port, asked.mails, asked.sessions, asked.processes)
        pairs.append((mine, theirs))
    print_table(pairs, size, asked)


def print_table(pairs, size: int, asked) -> None:
    where = f"{Path(asked.fast_sink).name}, {asked.delay_ms} ms away" if asked.fast_sink else "smtp-sink"
    table = Table(title=f"{asked.mails:,} mails of {size / 1024:.1f} KiB, {asked.sessions} sessions, into {where}")
    for column in ("round", "ours, mails/s", "smtp-source, mails/s", "ratio"):
        table.add_column(column, justify="right")
    for number, (mine, theirs) in enumerate(pairs, 1):
        table.add_row(str(number), f"{mine:,.0f}", f"{theirs:,.0f}", f"{mine / theirs:.2f}")
    median = [statistics.median(column) for column in zip(*pairs, strict=True)]
    ratio = statistics.median(mine / theirs for mine, theirs in pairs)
    table.add_row("median", f"{median[0]:,.0f}", f"{median[1]:,.0f}", f"{ratio:.2f}", style="bold")
    Console(file=sys.stdout).print(table)


if __name__ == "__main__":
    main()
