"""The wire log: what one sending process put on the wire, so that a killed one leaves almost nothing in doubt.

A line is appended right before each final dot and with each answer, and folded into the database when the process is
gone. What has a dot and no answer is in doubt: at most one mail per open connection. What was only claimed is due
again. The file survives a killed process, not a power cut; after a restart of the machine every claimed delivery of
such a file counts as in doubt.
"""

import fcntl
import os
import socket
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from mail.outcome import Kind, Outcome
from service.store.ids import new_id

_LARGEST = 1 << 20
_BOOT = Path("/proc/sys/kernel/random/boot_id")


Try = tuple[UUID, int]  # a delivery and the number of the attempt: what a later one did is no answer to an earlier


@dataclass(frozen=True)
class Trace:
    """What a dead process's file says."""

    owner: str
    dotted: frozenset[Try]  # a final dot was sent and no answer read
    outcomes: dict[Try, Outcome] = field(default_factory=dict)
    same_boot: bool = True


class WireLog:
    """One process's file; it is locked for as long as the process lives. Threads may share it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.owner = f"{socket.gethostname()}-{os.getpid()}-{new_id().hex[-12:]}"
        self._path = folder / f"{self.owner}.wire"
        self._lines: dict[UUID, bytes] = {}  # what the database does not have yet: the last line of each delivery
        self._guard = threading.Lock()
        self._file = self._fresh_file()

    def dot(self, delivery: UUID, attempt: int) -> None:
        """Note that this delivery's final dot goes out now."""
        self._write(delivery, f"dot {delivery.hex} {attempt}\n")

    def answer(self, delivery: UUID, attempt: int, outcome: Outcome) -> None:
        """Note what the relay said about it."""
        said = f"{outcome.kind} {outcome.code} {outcome.enhanced or '-'} {' '.join(outcome.text.split())}"
        self._write(delivery, f"got {delivery.hex} {attempt} {said}\n")

    def forget(self, deliveries: Iterable[UUID]) -> None:
        """The database has these; a file that has grown large is written anew with what is left."""
        with self._guard:
            for delivery in deliveries:
                self._lines.pop(delivery, None)
            if os.fstat(self._file).st_size > _LARGEST:
                old, self._file = self._file, self._fresh_file()
                os.close(old)

    def close(self) -> None:
        """Let go of the file; whoever folds it next finds nothing left to settle, and removes it."""
        os.close(self._file)

    def _write(self, delivery: UUID, text: str) -> None:
        line = text.encode()
        with self._guard:
            self._lines[delivery] = line
            os.write(self._file, line)

    def _fresh_file(self) -> int:
        """Make a file with what is not recorded yet; it takes the old one's name only when complete and locked."""
        made = self._path.with_suffix(".new")
        file = os.open(made, os.O_CREAT | os.O_WRONLY | os.O_APPEND | os.O_TRUNC, 0o600)
        fcntl.flock(file, fcntl.LOCK_EX)
        os.write(file, f"boot {_boot()}\n".encode() + b"".join(self._lines.values()))
        made.rename(self._path)
        return file


def left_behind(folder: Path) -> Iterator[tuple[Trace, Path]]:
    """The traces of processes that are gone; the caller folds each into the database and then removes its file."""
    for path in sorted(folder.glob("*.wire")):
        try:
            file = os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            continue  # its process just ended properly
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue  # its process lives
        else:
            if _is_still(path, file):
                yield read(path), path
        finally:
            os.close(file)


def _is_still(path: Path, file: int) -> bool:
    """Whether the locked file is the one of that name: a living process may have put a fresh one in its place."""
    try:
        return os.fstat(file).st_ino == path.stat().st_ino
    except FileNotFoundError:
        return False


def read(path: Path) -> Trace:
    """Read one file; a torn last line is as if it had not been written."""
    dotted: set[Try] = set()
    outcomes: dict[Try, Outcome] = {}
    same_boot = True
    for line in path.read_bytes().split(b"\n")[:-1]:
        word, _, rest = line.decode("utf-8", "replace").partition(" ")
        if word == "boot":
            same_boot = rest == _boot()
            continue
        delivery, number, *said = rest.split(" ", 5)
        attempt = UUID(delivery), int(number)
        if word == "dot":
            dotted.add(attempt)
        else:
            kind, code, enhanced, text = said
            dotted.discard(attempt)
            outcomes[attempt] = Outcome(Kind(kind), int(code), enhanced.strip("-"), text)
    return Trace(path.stem, frozenset(dotted), outcomes, same_boot)


def _boot() -> str:
    return _BOOT.read_text().strip() if _BOOT.exists() else "unknown"
