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


@dataclass(frozen=True)
class Trace:
    """What a dead process's file says."""

    owner: str
    dotted: frozenset[UUID]  # a final dot was sent and no answer read
    outcomes: dict[UUID, Outcome] = field(default_factory=dict)
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

    def dot(self, delivery: UUID) -> None:
        """Note that this delivery's final dot goes out now."""
        self._write(delivery, b"dot %s\n" % delivery.hex.encode())

    def answer(self, delivery: UUID, outcome: Outcome) -> None:
        """Note what the relay said about it."""
        text = f"got {delivery.hex} {outcome.kind} {outcome.code} {outcome.enhanced or '-'} {_one_line(outcome.text)}\n"
        self._write(delivery, text.encode())

    def forget(self, deliveries: Iterable[UUID]) -> None:
        """The database has these; a file that has grown large is written anew with what is left."""
        with self._guard:
            for delivery in deliveries:
                self._lines.pop(delivery, None)
            if os.fstat(self._file).st_size > _LARGEST:
                old, self._file = self._file, self._fresh_file()
                os.close(old)

    def close(self) -> None:
        """End properly: the file goes, nothing was left open."""
        self._path.unlink(missing_ok=True)
        os.close(self._file)

    def _write(self, delivery: UUID, line: bytes) -> None:
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
            yield read(path), path
        finally:
            os.close(file)


def read(path: Path) -> Trace:
    """Read one file; a torn last line is as if it had not been written."""
    dotted: set[UUID] = set()
    outcomes: dict[UUID, Outcome] = {}
    same_boot = True
    lines = path.read_bytes().split(b"\n")[:-1]
    for line in lines:
        word, _, rest = line.decode("utf-8", "replace").partition(" ")
        if word == "boot":
            same_boot = rest == _boot()
        elif word == "dot":
            dotted.add(UUID(rest))
        elif word == "got":
            hexed, kind, code, enhanced, text = rest.split(" ", 4)
            dotted.discard(UUID(hexed))
            outcomes[UUID(hexed)] = Outcome(Kind(kind), int(code), enhanced.strip("-"), text)
    return Trace(path.stem, frozenset(dotted), outcomes, same_boot)


def _boot() -> str:
    return _BOOT.read_text().strip() if _BOOT.exists() else "unknown"


def _one_line(text: str) -> str:
    return " ".join(text.split())
