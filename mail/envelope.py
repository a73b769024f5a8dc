"""What the SMTP dialogue leaves behind: an accepted mail with its envelope, or a refusal with its reason.

The bytes of a mail are kept exactly as the client sent them, under one trace header of ours (RFC 5321 §4.4); nothing
here looks inside. What the mail says is read later, from the stored bytes, by others.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

_END_OF_TRACE = re.compile(rb"\r\n(?![ \t])")
_NOT_PRINTABLE = re.compile(r"[^\x20-\x7e]")


@dataclass(frozen=True, slots=True)
class Envelope:
    """One mail as it was accepted, for every recipient of its transaction at once."""

    sender: str  # of MAIL FROM, case kept; '' is the null sender
    recipients: tuple[str, ...]  # as accepted: lower-case, each once, in the order of the RCPT commands
    raw: bytes  # CRLF line ends, dots unstuffed, our Received header on top
    peer: str  # IP address the mail came from
    helo: str  # what the peer called itself; a claim, nothing more
    received_at: datetime  # UTC
    tls: bool

    @property
    def as_sent(self) -> bytes:
        """The bytes the client sent, without our trace header: equal for a mail that is sent again."""
        end = _END_OF_TRACE.search(self.raw)
        return self.raw[end.end() :] if end else self.raw


@dataclass(frozen=True, slots=True)
class Refusal:
    """An expected answer that is not yes: reply code (RFC 5321 §4.2.1), enhanced code (RFC 3463), words to read."""

    code: int
    enhanced: str
    text: str

    @property
    def line(self) -> str:
        """The reply as one line of printable ASCII, whatever the text came from."""
        return _NOT_PRINTABLE.sub("?", f"{self.code} {self.enhanced} {self.text}")


def trace(*, helo: str, peer: str, hostname: str, protocol: str, at: datetime) -> bytes:
    """Return our Received header (RFC 5321 §4.4), line end included; protocol is a name of RFC 3848 or RFC 6531.

    The recipient is left out: it holds the ticket, and a trace header travels further than a ticket should.
    """
    literal = f"IPv6:{peer}" if ":" in peer else peer  # RFC 5321 §4.1.3
    lines = (f"Received: from {helo} ([{literal}])", f"by {hostname} with {protocol};", format_datetime(at))
    return "\r\n\t".join(_NOT_PRINTABLE.sub("?", line) for line in lines).encode("ascii") + b"\r\n"
