"""All benchmarks, one table: `python -m tests.bench [--quick] [--fast-sink FILE.c] [--million] [NAME …]`.

Names are those of the targets: R1 R2 R3 S1 S1b S1c S2 S3 S4 S5 S6 F2 F3, and hosts and sizes. Every figure stands beside
its yardstick's from the same run, because machines differ and neighbours are loud. Peers are installed into the
temporary folder; what cannot be had, and what needs the quick sink where its source is not there, is left out with a
line that says so.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from tests import postgres
from tests.bench import crash, hosts, ledger, receiving, sending, sizes, understanding, urgency
from tests.bench.sending import Wish
from tests.bench.table import Row, rate_row, show
from tests.bench.yardsticks import compiled

_QUICK_SINK = Path(__file__).parents[2] / "../shared/bench/fastsink.c"
_NEED_THE_QUICK_SINK = ("S1b", "S1c", "S5")


def r1(wish: Wish) -> Iterable[Row]:
    for sessions in (10, 50):
        pairs = [pair[::-1] for pair in (receiving.one_pair(sessions, reconnect=False) for _ in range(wish.pairs))]
        yield rate_row("R1", f"received and stored, {sessions} sessions; aiosmtpd keeping nothing", pairs, "≥ 1.0")


def f2(wish: Wish) -> Iterable[Row]:
    few = wish.mails < Wish.mails
    for kind in wish.kinds:
        yield from crash.rows(kind, 1000 if few else 5000, 6 if few else 20)


def f3(wish: Wish) -> Iterable[Row]:
    for kind in wish.kinds:
        yield from crash.f3(kind, 5)


def main() -> None:
    asked = _asked()
    wish = Wish(
        mails=4_000 if asked.quick else Wish.mails,
        fast=compiled(asked.fast_sink) if asked.fast_sink else None,
        kinds=("sqlite", "postgresql") if postgres.programs() else ("sqlite",),
    )
    benchmarks: dict[str, Callable[[Wish], Iterable[Row]]] = {
        "R1": r1, "R2": understanding.r2, "R3": urgency.r3, "S1": sending.s1, "S1b": sending.s1b, "S1c": sending.s1c,
        "S2": sending.s2, "S3": ledger.s3, "S4": partial(ledger.s4, million=asked.million), "S5": sending.s5,
        "S6": urgency.s6, "F2": f2, "F3": f3, "hosts": hosts.rows,
        "sizes": sizes.rows,
    }  # fmt: skip
    rows: list[Row] = []
    for name in asked.names or benchmarks:
        rows += _measured(name, benchmarks[name], wish)
    show(rows)


def _measured(name: str, benchmark: Callable[[Wish], Iterable[Row]], wish: Wish) -> list[Row]:
    if name in _NEED_THE_QUICK_SINK and not wish.fast:
        return [Row(name, "left out: it needs --fast-sink FILE.c", "")]
    begin = time.monotonic()
    rows = list(benchmark(wish))
    sys.stderr.write(f"{name} took {time.monotonic() - begin:.0f} s\n")
    return rows


def _asked() -> argparse.Namespace:
    wish = argparse.ArgumentParser(prog="python -m tests.bench", description=(__doc__ or "").splitlines()[0])
    wish.add_argument("names", nargs="*", metavar="NAME")
    wish.add_argument("--quick", action="store_true", help="smaller numbers")
    wish.add_argument("--million", action="store_true", help="S4 with 1,000,000 recipients")
    wish.add_argument(
        "--fast-sink",
        type=Path,
        metavar="FILE.c",
        default=_QUICK_SINK if _QUICK_SINK.exists() else None,
        help="source of the sink that costs next to nothing; default: fastsink.c in ../shared/bench, where it is",
    )
    return wish.parse_args()


if __name__ == "__main__":
    main()
