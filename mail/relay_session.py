"""Opening a session with a relay: connect, greeting, EHLO, STARTTLS, AUTH, up to the point where mail can be given.

What comes out is a connected socket and what the relay said it can do (RFC 5321 §4.1.1.1); what fails is an
`Unreachable` with a sentence for people. It blocks, within its time-outs: who must not wait calls it in a thread. Mail
itself is given by `mail.pipeline`.
"""

import re
import socket
import ssl
from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import Final, NamedTuple

from mail.relay_address import RelayAddress

LONGEST_REPLY: Final = 64 * 1024
"""Octets of one reply; RFC 5321 §4.5.3.1.5 allows 512 a line."""

SEND_BUFFER: Final = 256 * 1024
"""Octets the kernel may hold for us, so that a mail leaves in one call."""

_REPLY_LINE = re.compile(rb"([2-5][0-9][0-9])([ -]?)([^\r\n]*)\r?\n")


class Unreachable(Exception):
    """No session could be opened with the relay."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait, by default as RFC 5321 §4.5.3.2 asks; connecting gives up sooner, for another relay may answer.

    After the final dot a shorter wait would make duplicates.
    """

    connect: float = 30
    command: float = 300
    block: float = 180
    dot: float = 600


class Reply(NamedTuple):
    """One reply, its lines joined by line feeds."""

    code: int
    text: str


@dataclass(frozen=True, slots=True)
class Features:
    """What a relay offers in its answer to EHLO; `size` 0 is no limit announced."""

    pipelining: bool = False
    eightbit: bool = False
    smtputf8: bool = False
    starttls: bool = False
    size_known: bool = False
    size: int = 0
    auth: frozenset[str] = frozenset()

    @classmethod
    def of(cls, lines: list[str]) -> "Features":
        """Read the lines after the first of an EHLO reply."""
        offers = {words[0].upper(): words[1:] for line in lines if (words := line.split())}
        size = next(iter(offers.get("SIZE", [])), "0")
        return cls(
            pipelining="PIPELINING" in offers,
            eightbit="8BITMIME" in offers,
            smtputf8="SMTPUTF8" in offers,
            starttls="STARTTLS" in offers,
            size_known="SIZE" in offers,
            size=int(size) if size.isascii() and size.isdigit() else 0,
            auth=frozenset(word.upper() for word in offers.get("AUTH", [])),
        )


@dataclass(slots=True)
class Session:
    """An open connection that waits for mail. `given` counts the mails it took; `unclean` asks for RSET first."""

    address: RelayAddress
    sock: socket.socket
    features: Features
    opened_at: float = field(default_factory=monotonic)
    used_at: float = field(default_factory=monotonic)
    given: int = 0
    unclean: bool = False

    def is_silent(self) -> bool:
        """Say whether the relay has neither spoken nor hung up since: what it says unasked is a good-bye."""
        self.sock.settimeout(0)
        try:
            self.sock.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            return True
        except OSError:
            return False
        return False

    def close(self) -> None:
        """Say good-bye without waiting for the answer."""
        with suppress(OSError, ValueError):
            self.sock.settimeout(0)
            self.sock.send(b"QUIT\r\n")
        self.sock.close()


def open_session(address: RelayAddress, hello: str, timeouts: Timeouts) -> Session:
    """Open a session ready for MAIL; raises `Unreachable`."""
    talk = _Talk(address, _connected(address, timeouts), timeouts)
    try:
        if address.tls:
            talk.encrypt(verify=True)
        talk.greeting()
        features = talk.introduce(hello)
        if not address.tls and _wants_starttls(address, features):
            talk.starttls()
            features = talk.introduce(hello)
        if address.login:
            talk.sign_in(features)
    except OSError as error:
        talk.sock.close()
        raise Unreachable(f"{address} {_why(error)}") from None
    except Unreachable:
        talk.sock.close()
        raise
    talk.sock.settimeout(0)
    return Session(address, talk.sock, features)


def _connected(address: RelayAddress, timeouts: Timeouts) -> socket.socket:
    try:
        sock = socket.create_connection((address.host, address.port), timeouts.connect)
        sock.settimeout(timeouts.command)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
    except OSError as error:
        raise Unreachable(f"{address} cannot be reached: {_why(error)}") from None
    except UnicodeError:
        raise Unreachable(f"{address} is not a host name") from None
    return sock


def _wants_starttls(address: RelayAddress, features: Features) -> bool:
    """Encrypt where it is offered; insist where the URL says so, or where a password would travel in the clear."""
    must = address.starttls_required or (bool(address.login) and not _is_loopback(address.host))
    if must and not features.starttls:
        reason = "the URL requires it" if address.starttls_required else "a password is not sent in the clear"
        raise Unreachable(f"{address} offers no STARTTLS, and {reason}")
    return features.starttls


def _is_loopback(host: str) -> bool:
    return host in {"localhost", "::1"} or host.startswith("127.")


def _why(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return "did not answer in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"has a certificate that cannot be trusted: {error.verify_message}"
    return (error.strerror or str(error) or type(error).__name__).lower()


class _Talk:
    """The dialogue before mail, one command at a time."""

    def __init__(self, address: RelayAddress, sock: socket.socket, timeouts: Timeouts) -> None:
        self.address = address
        self.sock = sock
        self._deadline = monotonic() + 2 * timeouts.command
        self._unread = b""

    def greeting(self) -> None:
        self._expect(2, self._reply(), "greeted with")

    def introduce(self, hello: str) -> Features:
        """EHLO, or HELO where EHLO is not known (RFC 5321 §3.2)."""
        reply = self._ask(f"EHLO {hello}")
        if reply.code // 100 == 5:  # noqa: PLR2004 - reply class 5yz
            self._expect(2, self._ask(f"HELO {hello}"), "answered EHLO and HELO with")
            return Features()
        self._expect(2, reply, "answered EHLO with")
        return Features.of(reply.text.split("\n")[1:])

    def starttls(self) -> None:
        """Encrypt; what the relay sent before that is not believed afterwards (CVE-2011-0411)."""
        self._expect(2, self._ask("STARTTLS"), "answered STARTTLS with")
        if self._unread:
            raise Unreachable(f"{self.address} went on talking after STARTTLS")
        self.encrypt(verify=self.address.starttls_required or bool(self.address.login))

    def encrypt(self, *, verify: bool) -> None:
        """Wrap the socket; where encryption is no must, any certificate is better than none (RFC 7435)."""
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        self.sock = context.wrap_socket(self.sock, server_hostname=self.address.host)

    def sign_in(self, features: Features) -> None:
        """AUTH PLAIN (RFC 4616), else LOGIN."""
        if "PLAIN" in features.auth:
            secret = f"\0{self.address.login}\0{self.address.password}".encode()
            reply = self._ask(f"AUTH PLAIN {b64encode(secret).decode('ascii')}")
        elif "LOGIN" in features.auth:
            reply = self._login()
        else:
            raise Unreachable(f"{self.address} offers neither AUTH PLAIN nor AUTH LOGIN")
        self._expect(2, reply, "refused the password with")

    def _login(self) -> Reply:
        reply = self._ask("AUTH LOGIN")
        for secret in (self.address.login, self.address.password):
            self._expect(3, reply, "answered AUTH LOGIN with")
            reply = self._ask(b64encode(secret.encode()).decode("ascii"))
        return reply

    def _expect(self, kind: int, reply: Reply, what: str) -> None:
        if reply.code // 100 != kind:
            raise Unreachable(f"{self.address} {what} {reply.code} {reply.text[:200]}")

    def _ask(self, command: str) -> Reply:
        self.sock.sendall(command.encode() + b"\r\n")
        return self._reply()

    def _reply(self) -> Reply:
        lines, octets = [], 0
        while octets < LONGEST_REPLY:
            match = self._line()
            lines.append(match[3].decode("utf-8", "replace"))
            octets += len(match[0])
            if match[2] != b"-":
                return Reply(int(match[1]), "\n".join(lines))
        raise Unreachable(f"{self.address} does not end its reply")

    def _line(self) -> re.Match[bytes]:
        while not (match := _REPLY_LINE.match(self._unread)):
            if b"\n" in self._unread or len(self._unread) > LONGEST_REPLY:
                raise Unreachable(f"{self.address} does not speak SMTP")
            if monotonic() > self._deadline:
                raise TimeoutError
            more = self.sock.recv(LONGEST_REPLY)
            if not more:
                raise Unreachable(f"{self.address} hung up before taking any mail")
            self._unread += more
        self._unread = self._unread[match.end() :]
        return match
