"""The wire log: what one sending process put on the wire, so that a killed one leaves almost nothing in doubt.

A line is written right before each final dot and with each answer, and folded into the database when the process is
gone. What has a dot and no answer is in doubt: at most one mail per open connection. What was only claimed is due
again. The file is memory that the kernel keeps: it survives a killed process, not a power cut; after a restart of the
machine every claimed delivery of such a file counts as in doubt. Its room is taken from the disk before it is needed.
"""

import fcntl
import os
import socket
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from mmap import mmap
from pathlib import Path

from mail.outcome import Kind, Outcome
from service.store.ids import new_id

_ROOM = 1 << 20  # octets of a file, taken at once
_FOR_ANSWERS = 1 << 16  # octets of it that dots leave free
_LINE_FEED = 0x0A
_BOOT = Path("/proc/sys/kernel/random/boot_id")


Try = tuple[str, int]  # a delivery's id in 32 hexadecimal letters, and the number of the attempt


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
        self._lines: dict[str, bytes] = {}  # what the database does not have yet: the last line of each delivery
        self._guard = threading.Lock()
        self._file, self._room, self._end = self._fresh_file()

    def dot(self, delivery: str, attempt: int) -> None:
        """Note that this delivery's final dot goes out now; `OSError` where the disk has no room for it."""
        line = f"dot {delivery} {attempt}\n".encode()
        with self._guard:
            if self._end + len(line) + _FOR_ANSWERS > len(self._room):
                self._start_anew()
            self._write(delivery, line)

    def answer(self, delivery: str, attempt: int, outcome: Outcome) -> None:
        """Note what the relay said about it; where there is no room, that is lost only if this process is killed."""
        kind, code, enhanced, text = outcome
        line = f"got {delivery} {attempt} {kind.value} {code} {enhanced or '-'} {' '.join(text.split())}\n".encode()
        with self._guard, suppress(OSError):
            if self._end + len(line) > len(self._room):
                self._start_anew()
            self._write(delivery, line)

    def forget(self, deliveries: Iterable[str]) -> None:
        """The database has these; a file that is half full is written anew with what is left."""
        with self._guard, suppress(OSError):
            for delivery in deliveries:
                self._lines.pop(delivery, None)
            if self._end > len(self._room) // 2:
                self._start_anew()

    def close(self) -> None:
        """Let go of the file; whoever folds it next finds nothing left to settle, and removes it."""
        self._room.close()
        os.close(self._file)

    def _write(self, delivery: str, line: bytes) -> None:
        """Lay down a line; the line feed last, so that a process killed here leaves a torn line and no wrong one."""
        begin, self._end = self._end, self._end + len(line)
        self._room[begin : self._end - 1] = line[:-1]
        self._room[self._end - 1] = _LINE_FEED
        self._lines[delivery] = line

    def _start_anew(self) -> None:
        fresh = self._fresh_file()
        self._room.close()
        os.close(self._file)
        self._file, self._room, self._end = fresh

    def _fresh_file(self) -> tuple[int, mmap, int]:
        """Make a file with what is not recorded yet; it takes the old one's name only when complete and locked."""
        made = self._path.with_suffix(".new")
        kept = f"boot {_boot()}\n".encode() + b"".join(self._lines.values())
        file = os.open(made, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            _fill(file, kept + bytes(_ROOM))
            room = mmap(file, 0)
        except OSError:
            made.unlink()
            os.close(file)
            raise
        made.rename(self._path)
        return file, room, len(kept)


def _fill(file: int, content: bytes) -> None:
    """Write all of it: a disk that is nearly full takes a part and refuses only the next."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(file, rest) :]


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
    """Read one file; a torn last line, and the empty room behind it, are as if they had not been written."""
    dotted: set[Try] = set()
    outcomes: dict[Try, Outcome] = {}
    same_boot = True
    for line in path.read_bytes().split(b"\n")[:-1]:
        word, _, rest = line.decode("utf-8", "replace").partition(" ")
        if word == "boot":
            same_boot = rest == _boot()
            continue
        delivery, number, *said = rest.split(" ", 5)
        attempt = delivery, int(number)
        if word == "dot":
            dotted.add(attempt)
        else:
            kind, code, enhanced, text = said
            dotted.discard(attempt)
            outcomes[attempt] = Outcome(Kind(kind), int(code), enhanced.strip("-"), text)
    return Trace(path.stem, frozenset(dotted), outcomes, same_boot)


def _boot() -> str:
    return _BOOT.read_text().strip() if _BOOT.exists() else "unknown"
