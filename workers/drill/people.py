"""The people of a drill: they read their mail and answer it by mail, as the script says, each answer once.

A mail is answered through the real inbound SMTP of the service; a service that does not answer is tried again, as any
mail server would. What is answered to what is decided in `workers.drill.script`.
"""

import smtplib
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid
from typing import Self

from mail.parsed import Parsed, parse
from service.domain.plan import Person, Plan
from service.wiring import now
from workers.drill.sink import Arrival, Sink

_TIMEOUT = 20.0  # seconds one SMTP answer may take
_PATIENCE = 120.0  # seconds a mail is tried again
_PAUSE = 0.1


@dataclass(frozen=True)
class Mail:
    """A mail somebody got, as far as an answer depends on it."""

    person: Person
    kind: str  # X-Signoff-Kind
    ref: str  # X-Signoff-Ref
    parsed: Parsed
    return_path: str


@dataclass(frozen=True)
class Reply:
    """What somebody writes back; `then` is written when the receipt of this one has come."""

    text: str
    then: "Reply | None" = None
    headers: Mapping[str, str] = field(default_factory=dict)
    automatic: bool = False  # goes to the return path, from the null sender (RFC 3834 §4)


Script = Callable[[Mail], Reply | None]
Told = Callable[[str, str, str], None]
"""Who, does what, in which words."""


class People:
    """Everybody of a plan at their mail, in one thread, while the block is open."""

    def __init__(self, plan: Plan, sink: Sink, port: int, script: Script, told: Told) -> None:
        self._plan = plan
        self._sink = sink
        self._port = port
        self._script = script
        self._told = told
        self._by_address = {person.address: person for person in plan.people.values()}
        self._mails: list[Mail] = []
        self._seen: set[str] = set()  # Message-IDs; a mail may come twice, and is answered once
        self._next: dict[str, Reply] = {}  # by the Message-ID of the mail whose receipt is waited for
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._live, name="people")
        self.trouble: Exception | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def find(self, person: str, kind: str, ref: str = "") -> Mail | None:
        """The newest mail somebody got, by its kind and the beginning of what it is about."""
        return next(
            (
                one
                for one in reversed(self._mails)
                if one.person.key == person and one.kind == kind and one.ref.startswith(ref)
            ),
            None,
        )

    def answer(self, mail: Mail, reply: Reply) -> str:
        """Write back; return the Message-ID."""
        message = _message(mail.person, str(mail.parsed.first("reply-to")), f"Re: {mail.parsed.subject}")
        message["In-Reply-To"] = message["References"] = mail.parsed.message_id
        for name, value in reply.headers.items():
            message[name] = value
        quoted = "\n".join(f"> {line}" for line in mail.parsed.text.splitlines())
        message.set_content(f"{reply.text}\n\n{mail.parsed.first('from')} wrote:\n{quoted}\n")
        self._told(mail.person.name, "away" if reply.automatic else "replies", reply.text)
        if reply.automatic:
            self._send("", mail.return_path, message)
        else:
            self._send(mail.person.address, _bare(str(message["To"])), message)
        return str(message["Message-ID"])

    def write(self, person: str, to: str, subject: str, text: str) -> str:
        """Write a mail that answers none; return the Message-ID."""
        message = _message(self._plan.people[person], to, subject)
        message.set_content(text)
        self._told(self._plan.people[person].name, "writes", text.partition("\n")[0])
        self._send(self._plan.people[person].address, to, message)
        return str(message["Message-ID"])

    def receipt_of(self, message_id: str) -> Mail | None:
        """The answer that came to a mail."""
        return next((one for one in self._mails if one.parsed.first("in-reply-to") == message_id), None)

    def _live(self) -> None:
        read = 0
        try:
            while not self._stop.is_set():
                new = self._sink.taken(read)
                read += len(new)
                for arrival in new:
                    self._open(arrival)
                self._sink.wait(lambda: self._stop.is_set() or bool(self._sink.taken(read)), _PAUSE)  # noqa: B023 (called at once)
        except Exception as error:  # noqa: BLE001 (whoever waits for these people is told)
            self.trouble = error

    def _open(self, arrival: Arrival) -> None:
        person = self._by_address.get(arrival.recipient)
        if person is None:
            return
        parsed = parse(arrival.raw)
        if parsed.message_id in self._seen:
            return
        self._seen.add(parsed.message_id)
        mail = Mail(person, parsed.first("x-signoff-kind"), parsed.first("x-signoff-ref"), parsed, arrival.sender)
        self._mails.append(mail)
        reply = self._next.pop(parsed.first("in-reply-to"), None) or self._script(mail)
        if reply:
            sent = self.answer(mail, reply)
            if reply.then:
                self._next[sent] = reply.then

    def _send(self, sender: str, recipient: str, message: EmailMessage) -> None:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                with smtplib.SMTP("127.0.0.1", self._port, local_hostname="mail.example", timeout=_TIMEOUT) as relay:
                    relay.sendmail(sender, [recipient], message.as_bytes(policy=message.policy.clone(linesep="\r\n")))
            except (OSError, smtplib.SMTPException):
                if self._stop.wait(_PAUSE) or time.monotonic() > deadline:
                    raise
            else:
                return


def _message(person: Person, to: str, subject: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = formataddr((person.name, person.address))
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = format_datetime(now())
    message["Message-ID"] = make_msgid(domain=person.address.rpartition("@")[2])
    return message


def _bare(address: str) -> str:
    return address.rpartition("<")[2].rstrip(">")
