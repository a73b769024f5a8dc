"""Files of rows at the command line: read with a progress bar where somebody watches, taken whole or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from service.cli.common import on_terminal
from service.contactsfile import RowMistake
from service.domain.errors import Refused
from service.domain.times import count

MOST_SHOWN = 50

Row = TypeVar("Row")


def good_rows(file: Path, read: Callable[[BinaryIO], Iterator[Row | RowMistake]], mistakes: list[str]) -> Iterator[Row]:
    """Stream the good rows of a file and collect what is wrong with the others."""
    progress = Progress(TextColumn("{task.description}"), BarColumn(), DownloadColumn(), disable=not on_terminal())
    with progress, progress.open(file, "rb", description=f"Reading {file.name}") as lines:
        for row in read(lines):
            if isinstance(row, RowMistake):
                mistakes.append(f"{file}:{row.line}: {row.sentence}")
            else:
                yield row


def refuse_mistakes(file: Path, mistakes: list[str]) -> None:
    """Refuse a file with mistakes, naming the first of them with their lines; the open transaction goes with it."""
    if mistakes:
        more = f"\n… and {len(mistakes) - MOST_SHOWN:,} more." if len(mistakes) > MOST_SHOWN else ""
        shown = "\n".join(mistakes[:MOST_SHOWN])
        raise Refused(f"{shown}{more}\nNothing was imported from {file}: mend {count(len(mistakes), 'line')} first.")
