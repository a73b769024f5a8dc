"""One mail to one person, from its parts to its bytes.

`compose` writes what an RFC 5322 reader, a mobile client and a careful relay all accept: seven-bit lines ended by
CRLF, the text first and the HTML after it, quoted-printable. The finished head is read back and its fields compared
with those that were meant, so that a value which became a field stops here. Who is written to, and what, is the
caller's business.
"""

import re
from base64 import b32encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email import policy
from email.parser import BytesHeaderParser
from functools import lru_cache
from hashlib import sha256
from typing import Final

from mail import heads
from mail.heads import ComposeError, Mailbox
from mail.quoted import Dotless, quoted_printable

__all__ = ["ComposeError", "Letter", "Mailbox", "compose", "message_id"]

OURS: Final = frozenset(
    {
        *("from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "message-id", "in-reply-to"),
        *("references", "mime-version", "return-path", "received", "dkim-signature"),
    }
)
"""Fields a caller may not give as an extra header (nor anything that begins with Content-)."""

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_C0: Final = bytes({*range(0x20), 0x7F} - {*b"\t\n"})
_UNFIT: Final = tuple(map(re.compile, (rb"\xc2[\x80-\x9f]", rb"\xe2\x80[\xa8\xa9]", rb"\xed[\xa0-\xbf]")))
"""In UTF-8: the controls of Latin 1, the line breaks of Unicode, halves of characters."""
_VALUE: Final = rb":(?: [^\r\n\x00-\x08\x0b-\x1f\x7f]*\r\n)(?:[ \t][^\r\n\x00-\x08\x0b-\x1f\x7f]+\r\n)*"
_READ = BytesHeaderParser(policy=policy.compat32)


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything one mail says. `html` may be empty: the mail is then plain text only.

    `message_id`, `in_reply_to` and `references` carry their angle brackets; what is not a message identifier among the
    latter two is left out, for they may be quoted from a foreign mail. `date` needs its zone.
    """

    sender: Mailbox
    to: Mailbox
    reply_to: Mailbox | None
    subject: str
    text: str
    html: str
    message_id: str
    date: datetime
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


def compose(letter: Letter) -> Dotless:
    """Write the mail: CRLF lines of at most 998 octets, 7-bit but for an address that only RFC 6531 can carry.

    Raises `ComposeError` where an address, identifier, header or date has no allowed form, or where the head does not
    read back as the fields it was made of.
    """
    boundary = boundary_of(letter.message_id)
    fields = [
        heads.moment("Date", letter.date),
        heads.mailbox("From", letter.sender),
        *([heads.mailbox("Reply-To", letter.reply_to)] if letter.reply_to else []),
        heads.mailbox("To", letter.to),
        heads.unstructured("Subject", letter.subject),
        heads.identifiers("Message-ID", [letter.message_id]),
        *threading(letter.in_reply_to, letter.references),
        *extra(letter.headers),
        *mime(boundary, alternatives=bool(letter.html)),
    ]
    return Dotless(checked_head(fields) + b"\r\n" + _body(letter, boundary))


def message_id(domain: str, *parts: str) -> str:
    """Name a mail by what it is: the same parts give the same identifier, on every retry and every machine.

    The parts are hashed, for an identifier is read by strangers.
    """
    digest = sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()[:16]
    return f"<{b32encode(digest).decode('ascii').rstrip('=').lower()}@{domain}>"


def boundary_of(seed: str) -> bytes:
    """Name the boundary between the parts; "=_" cannot occur in quoted-printable text (RFC 2045 §6.7)."""
    return b"=_" + sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()[:24].encode("ascii")


def threading(in_reply_to: str, references: Iterable[str]) -> list[bytes]:
    """Write In-Reply-To and References, the first always among the second, as threads need it (RFC 5322 §3.6.4)."""
    parent = [in_reply_to] if heads.is_identifier(in_reply_to) else []
    chain = list(dict.fromkeys([*filter(heads.is_identifier, references), *parent]))
    return [
        *([heads.identifiers("In-Reply-To", parent)] if parent else []),
        *([heads.identifiers("References", chain)] if chain else []),
    ]


def extra(headers: Mapping[str, str]) -> list[bytes]:
    """Write the caller's own fields; only X- fields may hold more than ASCII."""
    return [_writer_of(name)(name, value) for name, value in headers.items()]


@lru_cache(maxsize=256)
def _writer_of(name: str) -> Callable[[str, str], bytes]:
    """Choose how an extra header is written, or refuse one that the letter itself decides."""
    lowered = heads.checked_name(name).lower()
    if lowered in OURS or lowered.startswith("content-"):
        raise ComposeError(f"{name} is written from the letter itself, not given as an extra header")
    return heads.unstructured if lowered.startswith("x-") else heads.structured


def mime(boundary: bytes, *, alternatives: bool) -> list[bytes]:
    """Write the fields that say how the body is to be read."""
    if not alternatives:
        return [b"MIME-Version: 1.0\r\n", *_PART_HEAD[b"plain"]]
    return [
        b"MIME-Version: 1.0\r\n",
        b'Content-Type: multipart/alternative;\r\n boundary="%s"\r\n' % boundary,
    ]


def openings(boundary: bytes) -> tuple[bytes, bytes, bytes]:
    """Return what stands before the text, between text and HTML, and after the HTML.

    The line end before a boundary belongs to the boundary (RFC 2046 §5.1.1), so each part keeps its own last one.
    """
    text, html = (b"--%s\r\n%s\r\n" % (boundary, b"".join(_PART_HEAD[subtype])) for subtype in (b"plain", b"html"))
    return text, b"\r\n" + html, b"\r\n--%s--\r\n" % boundary


def plain(body: str) -> str:
    r"""Return the body with `\n` ends, the last line ended too, and without control characters."""
    text = without_controls(body)
    return text if text.endswith("\n") else text + "\n"


def without_controls(body: str) -> str:
    r"""Return the text with `\n` for every kind of line end and without what no mail should carry."""
    if body.isprintable() or _is_fit(body.encode("utf-8", "surrogatepass")):
        return body
    return _CONTROLS.sub("", _BREAKS.sub("\n", body))


def _is_fit(octets: bytes) -> bool:
    """Say whether a text in UTF-8 has nothing of either pattern: looked for by octets, in a tenth of their time."""
    return len(octets.translate(None, _C0)) == len(octets) and not any(unfit.search(octets) for unfit in _UNFIT)


def checked_head(fields: Iterable[bytes]) -> bytes:
    """Join the fields, read them back with the standard library, and compare what came out with what went in."""
    fields = list(fields)
    head = b"".join(fields)
    meant = [field.split(b":", 1)[0].decode("ascii") for field in fields]
    if not reads_back(head, tuple(meant)) or _READ.parsebytes(head).keys() != meant:
        raise ComposeError("the head does not read back as the fields it was made of")
    return head


def reads_back(head: bytes, names: tuple[str, ...]) -> bool:
    """Say whether a head is exactly these fields in this order, each well-formed and nothing between them."""
    return _shape_of(names).fullmatch(head) is not None


@lru_cache(maxsize=256)
def _shape_of(names: tuple[str, ...]) -> re.Pattern[bytes]:
    return re.compile(b"".join(name.encode("ascii") + _VALUE for name in names))


def _body(letter: Letter, boundary: bytes) -> bytes:
    text = quoted_printable(plain(letter.text))
    if not letter.html:
        return text
    before, between, after = openings(boundary)
    return b"".join((before, text, between, quoted_printable(plain(letter.html)), after))


_PART_HEAD: Final = {
    subtype: (
        b'Content-Type: text/%s; charset="utf-8"\r\n' % subtype,
        b"Content-Transfer-Encoding: quoted-printable\r\n",
    )
    for subtype in (b"plain", b"html")
}
