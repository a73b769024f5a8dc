"""How fast spliced mails reach a sink, as a share of what Postfix's smtp-source does in the same run: S1 without ledger.

`python -m tests.bench.sending_wire [--mails 20000] [--sessions 10] [--rounds 3] [--processes 1] [--fast-sink FILE.c]
[--delay-ms 0]`. smtp-source sends the same bytes to everyone; ours composes once and gives each recipient their own To,
Message-ID, List-Unsubscribe and three fields in both parts, and reads every reply. What S1 is slower than this is what
queue and ledger cost.
"""

import argparse
import multiprocessing
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from mail.outcome import Kind
from mail.relay import Parcel, Relay, RelayAddress
from mail.splice import Mailbox, Mould, Pattern
from tests.bench.table import paired, rate_row, show
from tests.bench.yardsticks import Postfix, compiled

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


def rate(port: int, mails: int, sessions: int, processes: int) -> float:
    begin = time.perf_counter()
    ours_in_processes(port, mails, sessions, processes)
    return mails / (time.perf_counter() - begin)


def main() -> None:
    wish = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    wish.add_argument("--mails", type=int, default=20_000)
    wish.add_argument("--sessions", type=int, default=10)
    wish.add_argument("--rounds", type=int, default=3)
    wish.add_argument("--processes", type=int, default=1)
    wish.add_argument("--fast-sink", type=Path, metavar="FILE.c")
    wish.add_argument("--delay-ms", type=int, default=0)
    asked = wish.parse_args()
    postfix, fast = Postfix(), compiled(asked.fast_sink) if asked.fast_sink else None
    size, load = len(next(parcels(1, mould())).raw), (asked.mails, asked.sessions)
    with postfix.sink(fast, asked.delay_ms) as port:
        pairs = paired(lambda: (rate(port, *load, asked.processes), postfix.source(port, *load, size)), asked.rounds)
    where = f"{asked.fast_sink.name}, {asked.delay_ms} ms away" if fast else "smtp-sink"
    what = f"{asked.mails:,} mails of {size / 1024:.1f} KiB, {asked.sessions} sessions, into {where}; smtp-source"
    show([rate_row("wire", what, pairs)])


if __name__ == "__main__":
    main()
