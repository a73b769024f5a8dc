"""A PostgreSQL server of the tests' own: started when first asked for, on a socket in a temporary folder.

The server refuses to run as root, so root starts it as an unprivileged account. Every pytest process has its own
cluster. Migrations run once a process, in a template database; a test gets a copy of it, which takes milliseconds.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from workers.tied import tied

HOW_TO_GET_IT = "PostgreSQL is not installed: apt install postgresql (its own server need not run)"
_UNPRIVILEGED = ("postgres", "nobody")
_CAREFREE = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "shared_buffers=32MB", "listen_addresses=")


def programs() -> Path | None:
    """Return the folder that holds `initdb` and `postgres`, or None where PostgreSQL is not installed."""
    packaged = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("postgres")
    found = [*packaged, *([Path(on_path)] if on_path else [])]
    return found[-1].resolve().parent if found else None


class Cluster:
    """A running server with a template database and as many copies of it as asked for."""

    def __init__(self, folder: Path, options: Sequence[str]) -> None:
        self._folder = folder
        self._options = options
        self._server = _start(folder, options)
        self._numbers = count(1)

    @property
    def owner(self) -> int:
        """The number of the account the server runs as."""
        return self._folder.stat().st_uid

    def make_template(self, migrate: Callable[[str], None]) -> None:
        """Run the migrations once, in the database that all others are copies of."""
        _await_answer(self._folder, self._server)
        self.run("CREATE DATABASE template_signoff")
        migrate(self._url("template_signoff"))

    def fresh(self, on: Path | None = None) -> str:
        """Return the URL of a new database in which the migrations have run; its tables may lie in another folder."""
        name, place = f"signoff_{next(self._numbers)}", ""
        if on:
            self.run(f"CREATE TABLESPACE {name} LOCATION '{on}'")
            place = f"TABLESPACE {name}"
        self.run(f"CREATE DATABASE {name} TEMPLATE template_signoff {place}")
        return self._url(name)

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected to it."""
        name = url.partition("?")[0].rpartition("/")[2]
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def restart(self) -> None:
        """Stop the server, whoever is connected, and start it again on the same data."""
        self.stop()
        self._server = _launch(self._folder, self._options)
        _await_answer(self._folder, self._server)

    def stop(self) -> None:
        """Disconnect everybody, then stop."""
        self._server.send_signal(signal.SIGINT)
        self._server.wait(20)

    def run(self, statement: str) -> None:
        """Run one statement as the owner of everything."""
        with _connection(self._folder) as connection:
            connection.execute(statement)

    def _url(self, name: str) -> str:
        return f"postgresql+psycopg://signoff@/{name}?host={self._folder}"


@contextmanager
def running(migrate: Callable[[str], None], options: Sequence[str] = _CAREFREE) -> Iterator[Cluster]:
    """Run a server for as long as the block lasts; tests need no durability, measurements do."""
    # Under /tmp itself: pytest's own folders are closed to other accounts, and a socket's path is short.
    with tempfile.TemporaryDirectory(prefix="signoff-pg-", dir="/tmp") as name:
        cluster = Cluster(Path(name), options)
        try:
            cluster.make_template(migrate)
            yield cluster
        finally:
            cluster.stop()


def _start(folder: Path, settings: Sequence[str]) -> subprocess.Popen[bytes]:
    """Make a cluster in the folder and start its server, as somebody who is not root."""
    bin_folder = programs()
    assert bin_folder, HOW_TO_GET_IT
    initdb = [
        str(bin_folder / "initdb"),
        "-D",
        str(folder / "data"),
        "-U",
        "signoff",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "-N",
    ]
    subprocess.run(_unprivileged([*initdb, "--no-locale"], folder), check=True, capture_output=True, cwd=folder)
    return _launch(folder, settings)


def _launch(folder: Path, settings: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start the server of a cluster that is there."""
    bin_folder = programs()
    assert bin_folder, HOW_TO_GET_IT
    options = [part for option in settings for part in ("-c", option)]
    server = [str(bin_folder / "postgres"), "-D", str(folder / "data"), "-k", str(folder), *options]
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(tied(_unprivileged(server, folder)), stdout=log, stderr=log, cwd=folder)


def _unprivileged(command: list[str], folder: Path) -> list[str]:
    """Return the command as root has to run it, with the folder given to the account; for others, as it is."""
    if os.getuid():
        return command
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    account = next(known[name] for name in _UNPRIVILEGED if name in known)
    os.chown(folder, account.pw_uid, account.pw_gid)
    ids = [f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups"]
    return ["setpriv", *ids, "--pdeathsig=KILL", *command]  # a change of account would forget the tie


def _connection(folder: Path):
    import psycopg  # the machine may have no driver where it has no server

    return psycopg.connect(f"host={folder} user=signoff dbname=postgres", autocommit=True)


def _await_answer(folder: Path, server: subprocess.Popen[bytes]) -> None:
    import psycopg

    until = time.monotonic() + 30
    while True:
        try:
            return _connection(folder).close()
        except psycopg.OperationalError:
            assert server.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < until, (folder / "log").read_text()
            time.sleep(0.02)
