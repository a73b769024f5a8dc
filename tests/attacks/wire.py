"""The two ends of an SMTP connection for tests: a client that sends exactly the bytes it is told, and a door of ours.

The client knows nothing of the protocol but how to read a reply, so that tests can be as rude as attackers are. The
door keeps mails in a list and has one switch for every kind of trouble.
"""

import gc
import logging
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Self

from mail.envelope import Envelope, Refusal
from mail.limits import Limits
from mail.listener import Listener

REVIEWER = "reply+abc@signoff.localhost"
MAIL = b"From: anna@acme.example\r\nSubject: Re: [INC-1]\r\n\r\napprove\r\n"
NO_SUCH_RECIPIENT = Refusal(550, "5.1.1", "no such recipient here")
NO_RELAYING = Refusal(550, "5.7.1", "we do not relay")


class ListDoor:
    """Takes mail for `reply+...@signoff.localhost` and keeps it in a list."""

    def __init__(self) -> None:
        self.kept: list[Envelope] = []
        self.batches: list[int] = []
        self.trouble: Exception | None = None  # raised by the next calls, while it is set
        self.open = threading.Event()  # while clear, `keep` waits: a slow disk
        self.open.set()
        self.keeping = threading.Event()  # set once a `keep` has begun

    def admits(self, recipient: str, peer: str) -> Refusal | None:
        if self.trouble:
            raise self.trouble
        if not recipient.endswith("@signoff.localhost"):
            return NO_RELAYING
        return None if recipient.startswith(("reply+", "postmaster@")) else NO_SUCH_RECIPIENT

    def keep(self, envelopes: Sequence[Envelope]) -> None:
        self.keeping.set()
        assert self.open.wait(10)
        if self.trouble:
            raise self.trouble
        self.batches.append(len(envelopes))
        self.kept.extend(envelopes)

    @property
    def sent(self) -> list[bytes]:
        return [envelope.as_sent for envelope in self.kept]


class Wire:
    """A connection that sends bytes and reads replies."""

    def __init__(self, port: int, *, greet: bool = True) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._lines = self.socket.makefile("rb")
        if greet:
            assert self.reply() == 220
            assert self.says("EHLO client.example") == 250

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._lines.close()
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def reply_lines(self) -> list[str]:
        """One whole reply; [] when the server has closed."""
        lines = []
        while line := self._read_line():
            lines.append(line.decode().rstrip("\r\n"))
            if line[3:4] != b"-":
                break
        return lines

    def reply(self) -> int:
        """The code of the next reply; 0 when the server has closed."""
        lines = self.reply_lines()
        return int(lines[-1][:3]) if lines else 0

    def says(self, command: str) -> int:
        """Send one command and return the reply's code."""
        self.send(command.encode() + b"\r\n")
        return self.reply()

    def answers(self, command: str) -> str:
        """Send one command and return the last line of the reply."""
        self.send(command.encode() + b"\r\n")
        return self.reply_lines()[-1]

    def begin_mail(self, recipient: str = REVIEWER) -> None:
        """Go as far as the 354."""
        assert self.says("MAIL FROM:<anna@acme.example>") == 250
        assert self.says(f"RCPT TO:<{recipient}>") == 250
        assert self.says("DATA") == 354

    def mails(self, data: bytes = MAIL, recipient: str = REVIEWER) -> int:
        """Send a whole mail, final dot added, and return the last code."""
        self.begin_mail(recipient)
        self.send(data + b".\r\n")
        return self.reply()

    def is_closed(self) -> bool:
        """Whether the server has closed, whatever it had still to say."""
        while self._read_line():
            pass
        return True

    def _read_line(self) -> bytes:
        try:
            return self._lines.readline()
        except ConnectionError:
            return b""


class Post:
    """A running listener, its door and its counts."""

    def __init__(self, listener: Listener, door: ListDoor, counts: Counter[str]) -> None:
        self.listener = listener
        self.door = door
        self.counts = counts

    @property
    def port(self) -> int:
        return self.listener.port

    def wire(self) -> Wire:
        """A greeted connection, as soon as there is room: those who have gone may not have been seen to go yet."""
        opened: list[Wire] = []
        assert wait_for(lambda: opened.append(Wire(self.port, greet=False)) or opened[-1].reply() == 220)
        for turned_away in opened[:-1]:
            turned_away.close()
        assert opened[-1].says("EHLO client.example") == 250
        return opened[-1]

    def still_takes_mail(self) -> bool:
        """Whether an ordinary client's ordinary mail is accepted and kept, now."""
        mail = b"Subject: ordinary, at %d\r\n\r\nhello\r\n" % time.perf_counter_ns()
        with self.wire() as wire:
            return wire.mails(mail) == 250 and mail in self.door.sent


def wait_for(condition: Callable[[], bool], tries: int = 1000) -> bool:
    """Ask again until it is true, ten seconds at most; the time between is spent listening to a silent socket."""
    quiet, other_end = socket.socketpair()
    with quiet, other_end:
        quiet.settimeout(0.01)
        for _ in range(tries):
            if condition():
                return True
            with suppress(TimeoutError):
                quiet.recv(1)
    return False


class Complaints(logging.Handler):
    """What asyncio has to complain about: exceptions nobody fetched, transports nobody closed."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


@contextmanager
def post(limits: Limits | None = None, **options: object) -> Iterator[Post]:
    """A listener on a free port with a `ListDoor`; stopped at the end, when nothing may be left lying about."""
    door, counts = ListDoor(), Counter[str]()
    listener = Listener(
        door,
        host="127.0.0.1",
        port=0,
        hostname="signoff.localhost",
        limits=limits,
        count=lambda reason: counts.update([reason]),
        **options,
    )
    complaints = Complaints()
    logging.getLogger("asyncio").addHandler(complaints)
    listener.start()
    try:
        yield Post(listener, door, counts)
    finally:
        door.open.set()
        listener.stop()
        gc.collect(1)  # the young ones: what this listener left
        logging.getLogger("asyncio").removeHandler(complaints)
    assert complaints.heard == []
