"""`signoff contacts suppressions show|export|import`: the addresses not to be mailed, counted, written out, merged."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from service.actions import suppression
from service.cli.byname import Listing
from service.cli.common import AS_JSON, Console, answer, on_terminal, pass_console
from service.cli.lists import MOST_SHOWN, good_rows, refuse_mistakes
from service.contactsfile.suppressed import Suppressed, read_suppressed, write_suppressed
from service.domain.times import count
from service.store import suppressions as store
from service.store.suppressions import Entry
from service.store.tx import Tx

_ADDRESSES = ("address", "addresses")


@click.group(cls=Listing)
def suppressions() -> None:
    """Addresses not to be mailed: unsubscribed, complained, bounced, or suppressed by hand."""


@suppressions.command()
@AS_JSON
@pass_console
def show(console: Console, *, as_json: bool) -> None:
    """Count suppressed addresses by reason and list the newest."""
    with console.tools.look() as session:
        reasons = store.by_reason(session)
        newest = store.newest(session, MOST_SHOWN)
    total = sum(number for _, number, _, _ in reasons)
    shown = {
        "suppressed": total,
        "reasons": [
            {"reason": reason, "addresses": number, "first": first.isoformat(), "last": last.isoformat()}
            for reason, number, first, last in reasons
        ],
        "newest": [{"address": one.address, "reason": one.reason, "since": one.since.isoformat()} for one in newest],
    }
    counts = (f"  {number:>9,}  {reason}" for reason, number, _, _ in reasons)
    listed = (f"  {one.since:%Y-%m-%d}  {one.address}  {one.reason}" for one in newest)
    latest = ["", "The newest:", *listed] if newest else []
    answer(shown, "\n".join([f"{count(total, *_ADDRESSES)} suppressed", *counts, *latest]), as_json=as_json)


@suppressions.command(name="export")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), default="-")
@pass_console
def export(console: Console, file: Path) -> None:
    """Write every suppressed address as CSV, to a file or to standard output; `import` reads it back."""
    if str(file) == "-":
        _write(console, sys.stdout)
        return
    with file.open("w", encoding="utf-8", newline="") as out:
        number = _write(console, out)
    click.echo(f"{file} has {count(number, *_ADDRESSES)}.", err=True)


@suppressions.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check only; nothing is imported.")
@AS_JSON
@pass_console
def import_(console: Console, file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Add the addresses of a CSV file to those suppressed: all of it, or nothing where a row is wrong.

    Nobody is taken off the list, and who is on it already keeps the reason and date that are known.
    """
    mistakes: list[str] = []
    rows = _Counted(good_rows(file, read_suppressed, mistakes))
    if dry_run:
        for _ in rows:
            pass
        refuse_mistakes(file, mistakes)
        shown = {"file": str(file), "addresses": rows.number, "imported": False}
        answer(shown, f"{file} is fine: {count(rows.number, *_ADDRESSES)}. Nothing was imported.", as_json=as_json)
        return
    with console.tx() as tx:
        done = suppression.take_in(tx, _entries(tx, rows))
        refuse_mistakes(file, mistakes)
    shown = {
        "file": str(file), "addresses": rows.number, "imported": True, "new": done.new,
        "already": rows.number - done.new, "left_out": done.left_out,
    }  # fmt: skip
    known = f", {rows.number - done.new:,} known already" if rows.number > done.new else ""
    said = f"{file}: {count(done.new, *_ADDRESSES)} newly suppressed{known}.{left_out(done.left_out)}"
    answer(shown, said, as_json=as_json)


def left_out(number: int) -> str:
    """Say what a suppression stopped, or nothing."""
    return f" {count(number, 'mail')} that waited to be sent will not be." if number else ""


class _Counted:
    """Rows, and how many were read so far."""

    def __init__(self, rows: Iterable[Suppressed]) -> None:
        self._rows = rows
        self.number = 0

    def __iter__(self) -> Iterator[Suppressed]:
        for self.number, row in enumerate(self._rows, 1):  # noqa: B020 (the attribute is the count)
            yield row


def _entries(tx: Tx, rows: Iterable[Suppressed]) -> Iterator[Entry]:
    return (Entry(one.address, one.normalised, one.reason, one.since or tx.at) for one in rows)


def _write(console: Console, out: TextIO) -> int:
    """Write all rows as they are read; a progress bar where somebody watches something else than the rows."""
    watched = on_terminal() and not out.isatty()
    progress = Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), disable=not watched)
    with console.tools.look() as session, progress:
        total = store.number(session)
        every = progress.track(store.every(session), total=total, description="Writing")
        return write_suppressed(out, ((one.address, one.reason, one.since) for one in every))
