"""A door that stores mails in one SQLite table, and a listener behind it as a program: what crash test and bench need.

`python -m tests.attacks.sqlite_door FILE` listens on a free port of loopback, prints it, and runs until it is killed.
"""

import sqlite3
import sys
import threading
from collections.abc import Sequence

from mail.envelope import Envelope, Refusal
from mail.limits import Limits
from mail.listener import Listener

ROOMY = Limits(connections=1000, connections_per_peer=1000, commands_per_mail=10**9, session_seconds=3600)


class SqliteDoor:
    """Takes everything; one transaction a batch, on disk before `keep` returns."""

    def __init__(self, path: str, *, patience: float = 30.0) -> None:
        self._database = sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        self._database.execute("CREATE TABLE IF NOT EXISTS mail (sender TEXT, recipients TEXT, raw BLOB)")

    def admits(self, recipient: str, peer: str) -> Refusal | None:
        return None

    def keep(self, envelopes: Sequence[Envelope]) -> None:
        rows = [(envelope.sender, ",".join(envelope.recipients), envelope.raw) for envelope in envelopes]
        with self._database:  # commits, or rolls back
            self._database.execute("BEGIN IMMEDIATE")
            self._database.executemany("INSERT INTO mail VALUES (?, ?, ?)", rows)

    def close(self) -> None:
        self._database.close()


if __name__ == "__main__":
    listener = Listener(SqliteDoor(sys.argv[1]), host="127.0.0.1", port=0, hostname="signoff.localhost", limits=ROOMY)
    listener.start()
    print(listener.port, flush=True)  # noqa: T201 - whoever started us reads it
    threading.Event().wait()
