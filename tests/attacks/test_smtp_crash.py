"""A 250 is a promise that outlives the process: killed again and again under load, every mail answered 250 is on disk."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.attacks.wire import REVIEWER, Wire

ROOT = Path(__file__).parents[2]
KILLS = 5
SESSIONS = 4
MAILS_BEFORE_THE_KILL = 150


@contextmanager
def listener(database: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    command = [sys.executable, "-m", "tests.attacks.sqlite_door", str(database)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process, int(process.stdout.readline())
        finally:
            process.kill()


class Load:
    """Sessions that send numbered mails until the line breaks, and remember which were answered 250."""

    def __init__(self, port: int, name: str) -> None:
        self.acknowledged: list[bytes] = []
        self.enough = threading.Event()
        self._port = port
        self._threads = [threading.Thread(target=self._send, args=(f"{name}.{n}",)) for n in range(SESSIONS)]
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join(10)

    def _send(self, name: str) -> None:
        begin = f"MAIL FROM:<>\r\nRCPT TO:<{REVIEWER}>\r\nDATA\r\n".encode()
        with Wire(self._port) as wire:
            number = 0
            try:
                while self._sends(wire, begin, mail := b"Subject: %s.%d\r\n\r\n" % (name.encode(), number)):
                    self.acknowledged.append(mail)
                    number += 1
                    if len(self.acknowledged) >= MAILS_BEFORE_THE_KILL:
                        self.enough.set()
            except OSError:
                pass  # killed while we were writing

    def _sends(self, wire: Wire, begin: bytes, mail: bytes) -> bool:
        wire.send(begin)
        if [wire.reply() for _ in range(3)] != [250, 250, 354]:
            return False
        wire.send(mail + b".\r\n")
        return wire.reply() == 250


def test_every_mail_answered_250_is_in_the_file_however_often_the_listener_is_killed(tmp_path: Path):
    database = tmp_path / "mail.db"
    acknowledged: list[bytes] = []
    for round_number in range(KILLS):
        with listener(database) as (process, port):
            load = Load(port, f"round {round_number}")
            assert load.enough.wait(30)
            process.kill()
            load.join()
            acknowledged += load.acknowledged

    with sqlite3.connect(database) as reading:
        kept = {raw.split(b"\r\n", 3)[3] for (raw,) in reading.execute("SELECT raw FROM mail")}
    reading.close()
    assert len(acknowledged) >= KILLS * MAILS_BEFORE_THE_KILL
    assert set(acknowledged) <= kept, "0 lost"
    assert len(kept) <= len(acknowledged) + KILLS * SESSIONS, "at most the one in flight of each session is more"
