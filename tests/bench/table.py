"""What a benchmark yields: one row, its figure beside a yardstick's in the same run, as the median of several pairs."""

import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

Pair = tuple[float, float]  # ours, the yardstick's


@dataclass(frozen=True)
class Row:
    """One line of the table; `target` is what TARGETS asks of the ratio or the figure, in words."""

    name: str
    what: str
    ours: str
    yardstick: str = ""
    ratio: str = ""
    target: str = ""
    pairs: str = ""


def paired(work: Callable[[], Pair], pairs: int) -> list[Pair]:
    return [work() for _ in range(pairs)]


def rate_row(name: str, what: str, pairs: list[Pair], target: str = "", unit: str = "/s") -> Row:
    """Both medians, and the median of the ratios: each pair shared its seconds with the same neighbours."""
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratios = [mine / other for mine, other in pairs]
    return Row(
        name, what, f"{ours:,.0f}{unit}", f"{theirs:,.0f}{unit}", f"{statistics.median(ratios):.2f}", target,
        " ".join(f"{ratio:.2f}" for ratio in ratios),
    )  # fmt: skip


def quantile(values: Iterable[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def show(rows: list[Row]) -> None:
    table = Table("", "what", "ours", "yardstick", "ratio", "target", "all pairs", title="Signoff, measured")
    for row in rows:
        table.add_row(row.name, row.what, row.ours, row.yardstick, row.ratio, row.target, row.pairs)
    Console(width=170).print(table)
