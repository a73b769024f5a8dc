"""A disk that a test can fill and clear: a real one where root may mount it, else a limit on what processes may write.

Root gets a tmpfs of a few megabytes; filling it leaves no free block (ENOSPC). Without root, the processes' limit on
the size of files is set to next to nothing (EFBIG, setrlimit(2)), which the kernel applies to each file they write.
"""

import os
import resource
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

_BLOCK = b"\0" * 4096
_LITTLE = 128 * 1024  # octets of a file: enough to print why nothing goes on, too few for anything else


class SmallDisk(Protocol):
    """What can be filled and cleared again."""

    folder: Path

    def fill(self, processes: Iterable[int]) -> None:
        """Leave no room, at the least for these processes."""

    def clear(self, processes: Iterable[int]) -> None:
        """Make room again."""


class Tmpfs:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, processes: Iterable[int]) -> None:
        with self._filler.open("ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(_BLOCK)

    def clear(self, processes: Iterable[int]) -> None:
        self._filler.unlink()


class Limits:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, processes: Iterable[int]) -> None:
        self._limit(processes, _LITTLE)

    def clear(self, processes: Iterable[int]) -> None:
        self._limit(processes, resource.RLIM_INFINITY)

    def _limit(self, processes: Iterable[int], soft: int) -> None:
        for process in processes:
            _, hard = resource.prlimit(process, resource.RLIMIT_FSIZE)
            resource.prlimit(process, resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def small_disk(megabytes: int, owner: int = 0) -> Iterator[SmallDisk]:
    """Mount one for the block, or stand in for it; under /tmp itself, where other accounts can reach it."""
    with tempfile.TemporaryDirectory(prefix="signoff-disk-", dir="/tmp") as name:
        options = f"size={megabytes}m,mode=700,uid={owner}"
        if (
            os.getuid()
            or subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", name], check=False).returncode
        ):
            yield Limits(Path(name))
            return
        try:
            yield Tmpfs(Path(name))
        finally:
            subprocess.run(["umount", "--lazy", name], check=True)
