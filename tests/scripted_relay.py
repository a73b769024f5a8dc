"""A relay that misbehaves as told: a real SMTP server on loopback that answers each recipient by script.

A script maps an address to what is answered at each stage of its transaction; for the stage `mail` the address is the
sender's, for `rcpt`, `data` and `dot` the recipient's, for `connect`, `ehlo`, `starttls` and `auth` the word "*". A list
is used up one answer a time, its last one stays. What nobody scripted is accepted.

>>> with ScriptedRelay({"jane@customer.example": {"rcpt": ["450 4.7.1 come back", "250 2.1.5 fine"]}}) as relay:
...     relay.url
'smtp://127.0.0.1:...'

`accepted` holds every mail the relay took responsibility for, as received, with stuffed dots taken off; `violations`
tells where the client broke RFC 2920.
"""

import select
import socket
import ssl
import struct
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True)
class Drop:
    """Close the connection; with `having_accepted`, take the mail first and tell nobody."""

    having_accepted: bool = False


@dataclass(frozen=True)
class Reset:
    """Abort the connection (RST)."""


@dataclass(frozen=True)
class Stall:
    """Say nothing until the client leaves."""


@dataclass(frozen=True)
class Dribble:
    """Answer one octet a segment."""

    reply: str


@dataclass(frozen=True)
class Endless:
    """Say this every so many seconds until the client leaves."""

    line: str
    seconds: float


@dataclass(frozen=True)
class Late:
    """Answer after so many seconds."""

    seconds: float
    reply: str


Answer = str | Drop | Reset | Stall | Dribble | Late | Endless
Script = Mapping[str, Mapping[str, Answer | Sequence[Answer]]]

EVERYTHING = ("PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE 10485760", "ENHANCEDSTATUSCODES")


@dataclass(frozen=True)
class Accepted:
    """One mail as the relay took it."""

    sender: str
    recipient: str
    raw: bytes
    parameters: str = ""


class Gone(Exception):
    """The conversation is over."""


class ScriptedRelay:
    def __init__(
        self,
        script: Script | None = None,
        *,
        offers: Sequence[str] = EVERYTHING,
        certificate: ssl.SSLContext | None = None,
        tls_at_once: bool = False,
        login: tuple[str, str] | None = None,
        mails_per_session: int = 10**9,
    ) -> None:
        self.script = {
            who: {stage: _listed(answer) for stage, answer in stages.items()} for who, stages in (script or {}).items()
        }
        self.offers = tuple(offers)
        self.certificate = certificate
        self.tls_at_once = tls_at_once
        self.login = login
        self.mails_per_session = mails_per_session
        self.accepted: list[Accepted] = []
        self.violations: list[str] = []
        self.commands: list[str] = []
        self.sessions = 0
        self.most_at_once = 0
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._threads: list[threading.Thread] = []
        self.port = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'smtps' if self.tls_at_once else 'smtp'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._threads.append(threading.Thread(target=self._serve, daemon=True))
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for sock in self._open:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)

    def hang_up_on_everybody(self) -> None:
        with self._lock:
            for sock in self._open:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def recipients(self) -> list[str]:
        return sorted(mail.recipient for mail in self.accepted)

    def answer(self, stage: str, who: str, usual: str) -> Answer:
        with self._lock:
            answers = self.script.get(who, {}).get(stage) or [usual]
            return answers.pop(0) if len(answers) > 1 else answers[0]

    def took(self, mail: Accepted) -> None:
        with self._lock:
            self.accepted.append(mail)

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self._converse, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _converse(self, sock: socket.socket) -> None:
        with self._lock:
            self.sessions += 1
            self._open.add(sock)
            self.most_at_once = max(self.most_at_once, len(self._open))
        conversation = _Conversation(self, sock)
        with suppress(Gone, OSError, ValueError):
            conversation.run()
        with self._lock:
            self._open.discard(sock)
            self._open.discard(conversation.sock)
        with suppress(OSError):
            conversation.sock.close()


class _Conversation:
    def __init__(self, relay: ScriptedRelay, sock: socket.socket) -> None:
        self.relay = relay
        self.sock = sock
        self.unread = b""
        self.encrypted = False
        self.sender: str | None = None
        self.recipient: str | None = None
        self.parameters = ""
        self.taken = 0

    def run(self) -> None:
        if self.relay.tls_at_once:
            self.encrypt()
        self.say(self.relay.answer("connect", "*", "220 scripted ESMTP"))
        while True:
            line = self.line().decode()
            self.relay.commands.append(line)
            self.obey(line)

    def obey(self, line: str) -> None:
        verb, _, rest = line.partition(" ")
        if self.unread and ("PIPELINING" not in self.relay.offers or verb in {"DATA", "EHLO", "STARTTLS"}):
            self.relay.violations.append(f"{line!r} was followed by {self.unread[:40]!r}")
        {
            "EHLO": self.ehlo,
            "HELO": lambda _: self.say("250 scripted"),
            "STARTTLS": self.starttls,
            "AUTH": self.auth,
            "MAIL": self.mail,
            "RCPT": self.rcpt,
            "DATA": self.data,
            "RSET": self.rset,
            "QUIT": self.quit,
        }.get(verb, lambda _: self.say("502 5.5.1 what?"))(rest)

    def ehlo(self, _: str) -> None:
        offers = [offer for offer in self.relay.offers if not (self.encrypted and offer == "STARTTLS")]
        lines = ["scripted", *offers]
        usual = "\r\n".join(f"250{' ' if number == len(lines) else '-'}{line}" for number, line in enumerate(lines, 1))
        self.say(self.relay.answer("ehlo", "*", usual))

    def starttls(self, _: str) -> None:
        answer = self.relay.answer("starttls", "*", "220 go ahead")
        self.say(answer)
        if isinstance(answer, str) and answer.startswith("220"):
            self.encrypt()

    def encrypt(self) -> None:
        assert self.relay.certificate
        plain = self.sock
        self.sock = self.relay.certificate.wrap_socket(plain, server_side=True)
        with self.relay._lock:
            self.relay._open.discard(plain)
            self.relay._open.add(self.sock)
        self.encrypted = True

    def auth(self, rest: str) -> None:
        import base64

        kind, _, first = rest.partition(" ")
        if kind == "PLAIN":
            given = tuple(base64.b64decode(first).decode().split("\0")[1:])
        else:
            given = (self.challenge("VXNlcm5hbWU6"), self.challenge("UGFzc3dvcmQ6"))
        right = given == self.relay.login
        self.say(self.relay.answer("auth", "*", "235 2.7.0 welcome" if right else "535 5.7.8 who are you?"))

    def challenge(self, question: str) -> str:
        import base64

        self.say(f"334 {question}")
        return base64.b64decode(self.line()).decode()

    def mail(self, rest: str) -> None:
        if self.sender is not None:
            self.say("503 5.5.1 nested MAIL command")
            return
        path, _, self.parameters = rest.removeprefix("FROM:").partition(" ")
        sender = path.strip("<>")
        answer = self.relay.answer("mail", sender, "250 2.1.0 fine")
        self.sender = sender if _is_fine(answer) else None
        self.say(answer)

    def rcpt(self, rest: str) -> None:
        if self.sender is None:
            self.say("503 5.5.1 MAIL first")
            return
        recipient = rest.removeprefix("TO:").strip("<>")
        answer = self.relay.answer("rcpt", recipient, "250 2.1.5 fine")
        self.recipient = recipient if _is_fine(answer) else None
        self.say(answer)

    def data(self, _: str) -> None:
        if self.recipient is None:
            answer = self.relay.answer("data", "*", "554 5.5.1 no valid recipients")
        else:
            answer = self.relay.answer("data", self.recipient, "354 go on")
        self.say(answer)
        if isinstance(answer, str | Dribble | Late) and _text(answer).startswith("354"):
            self.body()

    def body(self) -> None:
        lines = []
        while (line := self.line()) != b".":
            lines.append(line.removeprefix(b"."))
        raw = b"".join(line + b"\r\n" for line in lines)
        sender, recipient = self.sender, self.recipient
        self.rset(None)
        if recipient is None or sender is None:
            self.say("554 5.5.1 no valid recipients")
            return
        answer = self.relay.answer("dot", recipient, "250 2.0.0 queued")
        if _is_fine(answer) or answer == Drop(having_accepted=True):
            self.relay.took(Accepted(sender, recipient, raw, self.parameters))
        self.taken += 1
        self.say(answer)
        if self.taken >= self.relay.mails_per_session:
            self.say("421 4.7.0 too many mails on one connection")
            raise Gone

    def rset(self, said: str | None) -> None:
        self.sender = self.recipient = None
        if said is not None:
            self.say("250 2.0.0 forgotten")

    def quit(self, _: str) -> None:
        self.say("221 2.0.0 bye")
        raise Gone

    def say(self, answer: Answer) -> None:
        match answer:
            case Late(seconds, reply):
                select.select([], [], [], seconds)
                self.sock.sendall(reply.encode() + b"\r\n")
            case Dribble(reply):
                for octet in reply.encode() + b"\r\n":
                    self.sock.sendall(bytes([octet]))
            case str(reply):
                self.sock.sendall(reply.encode() + b"\r\n")
                if reply.startswith("421"):
                    raise Gone
            case _:
                self.leave(answer)
                raise Gone

    def leave(self, manner: Drop | Reset | Stall | Endless) -> None:
        match manner:
            case Reset():
                self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            case Stall():
                while self.sock.recv(65536):
                    pass
            case Endless(line, seconds):
                while not select.select([self.sock], [], [], seconds)[0]:
                    self.sock.sendall(line.encode() + b"\r\n")

    def line(self) -> bytes:
        while b"\r\n" not in self.unread:
            more = self.sock.recv(65536)
            if not more:
                raise Gone
            self.unread += more
        line, _, self.unread = self.unread.partition(b"\r\n")
        return line


def _listed(answer: Answer | Sequence[Answer]) -> list[Answer]:
    return list(answer) if isinstance(answer, list | tuple) else [answer]


def _text(answer: Answer) -> str:
    return answer if isinstance(answer, str) else getattr(answer, "reply", "")


def _is_fine(answer: Answer) -> bool:
    return _text(answer).startswith("2")
