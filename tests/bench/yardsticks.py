"""The yardsticks: Postfix's smtp-sink and smtp-source, and a sink that costs next to nothing.

The two Postfix tools are taken from the PATH, or from Debian's package, fetched and unpacked into the temporary folder;
no mail server is started. The quick sink is a C file of whoever measures, named by `--fast-sink FILE.c`; it is compiled
once and run as `PROGRAM PORT DELAY_MS`.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_TEMPORARY = Path(tempfile.gettempdir())


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
        folder = _TEMPORARY / "signoff-bench-postfix"
        if not (folder / "usr/sbin/smtp-source").exists():
            folder.mkdir(exist_ok=True)
            subprocess.run(["apt-get", "download", "-qq", "postfix"], cwd=folder, check=True, stderr=subprocess.DEVNULL)
            subprocess.run(["dpkg", "-x", str(next(folder.glob("*.deb"))), str(folder)], check=True)
        return folder

    def source(self, port: int, mails: int, sessions: int, size: int) -> float:
        """Send the same bytes to everybody; return mails per second."""
        counts = ["-s", str(sessions), "-m", str(mails), "-l", str(size)]
        command = [*self.command("smtp-source"), "-d", *counts, "-f", "a@signoff.example", "-t", "b@customer.example"]
        begin = time.perf_counter()
        subprocess.run([*command, f"127.0.0.1:{port}"], check=True, env=self.environment, stdout=subprocess.DEVNULL)
        return mails / (time.perf_counter() - begin)

    @contextmanager
    def sink(self, fast: Path | None = None, delay_ms: int = 0) -> Iterator[int]:
        """Run a sink and yield its port; smtp-sink, or the quick one, which can imitate a relay far away."""
        port = free_port()
        command = [str(fast), str(port), str(delay_ms)] if fast else self._sink(port, delay_ms)
        with sink(command, port, self.environment):
            yield port

    def _sink(self, port: int, delay_ms: int) -> list[str]:
        drop_root = ["-u", "nobody"] if os.geteuid() == 0 else []
        assert not delay_ms, "smtp-sink waits whole seconds only"
        return [*self.command("smtp-sink"), *drop_root, f"127.0.0.1:{port}", "1000"]


def compiled(source: Path) -> Path:
    """Compile the quick sink, once per state of its file."""
    program = _TEMPORARY / f"signoff-bench-{source.stem}-{source.stat().st_mtime_ns}"
    if not program.exists():
        subprocess.run(["gcc", "-O2", "-w", "-o", str(program), str(source)], check=True)
    return program


@contextmanager
def sink(command: list[str], port: int, environment: dict[str, str] | None = None) -> Iterator[None]:
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def wait_for(port: int) -> None:
    until = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            assert time.monotonic() < until, f"nothing listens on {port}"
            time.sleep(0.02)
        else:
            return
