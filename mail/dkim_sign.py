"""Signing a mail with DKIM (RFC 6376; Ed25519: RFC 8463), where no relay does it for us.

Relaxed/relaxed, over the whole body (never `l=`). From, Subject and the other fields a reader goes by are signed once
more than they occur, so that adding another one breaks the signature (RFC 6376 §8.15). The mail must be as
`mail.compose` writes it, lines ended by CRLF; where the key is kept and whom it belongs to is the caller's business.
"""

import re
from base64 import b64encode
from hashlib import sha256
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from mail.quoted import Dotless

SigningKey = RSAPrivateKey | Ed25519PrivateKey

OVERSIGNED: Final = (b"from", b"to", b"subject", b"date", b"message-id", b"reply-to", b"content-type")
SIGNED: Final = (
    *(b"mime-version", b"content-transfer-encoding", b"in-reply-to", b"references"),
    *(b"list-id", b"list-unsubscribe", b"list-unsubscribe-post", b"feedback-id", b"auto-submitted"),
)
"""Fields signed where they occur; RFC 8058 §4 wants both List-Unsubscribe fields among them."""

_PER_LINE: Final = 72
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:((?:[^\r\n]|\r\n(?=[ \t]))*)\r\n")
_BLANKS = re.compile(rb"[ \t]+")
_SPACES = re.compile(rb"  +")
_AFTER_LAST_AT = re.compile(rb"@([A-Za-z0-9.-]+)>?\s*\Z")
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")


class CannotSign(ValueError):
    """The mail is not in a form that can be signed."""


def sign(raw: bytes, *, selector: str, key: SigningKey, domain: str = "") -> bytes:
    """Return the mail with a DKIM-Signature field before it; the public key is at `selector._domainkey.domain`.

    Without a `domain` it is that of From, whose signature is the one that counts for DMARC (RFC 7489 §3.1.1). Raises
    `CannotSign` for a mail without a head that ends or without From, and for names that are no domain names.
    """
    head, end, body = raw.partition(b"\r\n\r\n")
    fields = _fields(head + b"\r\n")
    if not end or b"from" not in fields:
        raise CannotSign("the mail has no From, or no end of its head")
    domain = domain or _from_domain(fields)
    if not _NAME.fullmatch(domain) or not _NAME.fullmatch(selector):
        raise CannotSign(f"{selector!r} and {domain!r} do not make a domain name")
    names = _names_to_sign(fields)
    unsigned = _unsigned_field(domain, selector, key, names, _body_hash(body))
    text = _canonical(names, fields) + b"dkim-signature:" + _relaxed(unsigned)
    signature = b64encode(_signature(key, text))
    signed = b"DKIM-Signature:%b%b\r\n%b" % (unsigned, _folded(signature), raw)
    return Dotless(signed) if isinstance(raw, Dotless) else signed


def _from_domain(fields: dict[bytes, list[bytes]]) -> str:
    senders = fields[b"from"]
    found = _AFTER_LAST_AT.search(senders[0]) if len(senders) == 1 else None
    if not found:
        raise CannotSign("the mail's From is not one plain address")
    return found[1].decode("ascii").lower()


def _fields(head: bytes) -> dict[bytes, list[bytes]]:
    """Read the head: the values of each name, in order."""
    fields: dict[bytes, list[bytes]] = {}
    position = 0
    while match := _FIELD.match(head, position):
        fields.setdefault(match[1].lower(), []).append(match[2])
        position = match.end()
    if position != len(head):
        raise CannotSign("the mail's head is not made of fields")
    return fields


def _names_to_sign(fields: dict[bytes, list[bytes]]) -> list[bytes]:
    names = [name for name in OVERSIGNED for _ in range(len(fields.get(name, [])) + 1)]
    return names + [name for name in SIGNED for _ in fields.get(name, [])]


def _unsigned_field(domain: str, selector: str, key: SigningKey, names: list[bytes], body_hash: bytes) -> bytes:
    algorithm = b"rsa-sha256" if isinstance(key, RSAPrivateKey) else b"ed25519-sha256"
    lines = [b" v=1; a=%b; c=relaxed/relaxed;" % algorithm]
    lines.append(b" d=%b; s=%b;" % (domain.encode("ascii"), selector.encode("ascii")))
    lines.append(b" h=")
    for number, name in enumerate(names):
        if len(lines[-1]) + len(name) > _PER_LINE:
            lines.append(b" ")
        lines[-1] += name + (b":" if number < len(names) - 1 else b";")
    return b"\r\n".join([*lines, b" bh=%b;" % body_hash, b" b="])


def _body_hash(body: bytes) -> bytes:
    """Hash the body as RFC 6376 §3.4.4 reads it: blanks run together, none at line ends, no empty lines at the end."""
    body = body.replace(b"\t", b" ")
    if b"  " in body:
        body = _SPACES.sub(b" ", body)
    body = body.replace(b" \r\n", b"\r\n").rstrip(b" \r\n")
    return b64encode(sha256(body + b"\r\n" if body else b"").digest())


def _canonical(names: list[bytes], fields: dict[bytes, list[bytes]]) -> bytes:
    """Write the fields as signed, the last of a name first; a name beyond its occurrences signs their absence."""
    left = {name: list(values) for name, values in fields.items()}
    return b"".join(b"%b:%b\r\n" % (name, _relaxed(left[name].pop())) for name in names if left.get(name))


def _relaxed(value: bytes) -> bytes:
    if b"\r\n" not in value and b"  " not in value and b"\t" not in value:
        return value.strip(b" ")  # most fields are like this, and looking is cheaper than rewriting
    return _BLANKS.sub(b" ", value.replace(b"\r\n", b"")).strip(b" ")


def _signature(key: SigningKey, text: bytes) -> bytes:
    if isinstance(key, RSAPrivateKey):
        return key.sign(text, PKCS1v15(), SHA256())
    return key.sign(sha256(text).digest())  # RFC 8463 §3 signs the hash


def _folded(signature: bytes) -> bytes:
    return b"\r\n ".join(signature[start : start + _PER_LINE] for start in range(0, len(signature), _PER_LINE))
