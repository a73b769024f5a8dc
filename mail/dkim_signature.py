"""Does a DKIM signature of this mail hold (RFC 6376, RFC 8463)? Keys come from the lookup that is handed in.

Checked here and not by a library because those we know take quadratic time for lines of blanks, read heads that
other programs read differently, and accept `l=`. Which domain a signature must name is asked in `mail.trust`.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

from mail.header import from_base64

TxtLookup = Callable[[str], str]

FIELD_BYTES = 8 * 1024
RSA_BITS = range(1024, 8193)
FUTURE_SECONDS = 3600

_DOMAIN = re.compile(
    r"(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*"
)
_NUMBER = re.compile(r"\d{1,12}")


class NoAnswer(OSError):
    """The name servers did not answer in time: nothing is known about the key, asking again may help."""


@dataclass(frozen=True, slots=True)
class SignedMail:
    """A mail as signatures see it: raw fields in order, with CRLF, and the body with LF."""

    fields: tuple[bytes, ...]
    body: bytes

    @classmethod
    def of(cls, raw: bytes) -> "SignedMail | None":
        """Cut a mail whose lines all end alike; None when CR and LF are mixed, which readers see differently."""
        plain = raw.replace(b"\r\n", b"\n")
        if b"\r" in plain or (b"\r\n" in raw and raw.count(b"\n") != raw.count(b"\r\n")):
            return None
        head, _, body = plain.partition(b"\n\n")
        fields = re.split(rb"\n(?![ \t])", head)
        return cls(tuple(field.replace(b"\n", b"\r\n") + b"\r\n" for field in fields), body)

    def signatures(self) -> tuple[bytes, ...]:
        """Return the signature fields, topmost first."""
        return tuple(field for field in self.fields if _name(field) == b"dkim-signature")


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature's tags, and what it covers."""

    field: bytes
    tags: Mapping[str, str]

    @classmethod
    def of(cls, field: bytes) -> "Signature | None":
        """Read a DKIM-Signature field; None when it is too long or no tag list."""
        tags = tags_of(field.partition(b":")[2].decode("latin-1")) if len(field) <= FIELD_BYTES else None
        return None if tags is None else cls(field, tags)

    @property
    def domain(self) -> str:
        """The signing domain (d=), lower case."""
        return self.tags.get("d", "").lower()

    @property
    def covers(self) -> tuple[str, ...]:
        """The names of the signed fields (h=), lower case."""
        return tuple(name.strip().lower() for name in self.tags.get("h", "").split(":"))


def tags_of(text: str) -> Mapping[str, str] | None:
    """Read a tag list (RFC 6376 section 3.2); None when it is none or says a thing twice."""
    tags: dict[str, str] = {}
    for piece in text.split(";"):
        name, equals, value = piece.partition("=")
        if not piece.strip():
            continue
        if not equals or name.strip() in tags:
            return None
        tags[name.strip()] = " ".join(value.split())
    return tags


def fault_of(mail: SignedMail, signature: Signature, lookup: TxtLookup, now: datetime) -> str:
    """Return why the signature does not hold, '' when it does; at most one lookup, whose `NoAnswer` is passed on."""
    fault = _fault_in_tags(signature.tags, now) or _fault_in_body(mail, signature.tags)
    if fault:
        return fault
    record = tags_of(lookup(f"{signature.tags['s']}._domainkey.{signature.domain}"))
    return _fault_in_key(record, signature.tags) or _fault_in_head(mail, signature, record or {})


def _fault_in_tags(tags: Mapping[str, str], now: datetime) -> str:
    domain, identity = tags.get("d", "").lower(), tags.get("i", "").lower()
    identity_domain = identity.rpartition("@")[2]
    faults = {
        "not version 1": tags.get("v") != "1",
        "not rsa-sha256 or ed25519-sha256": tags.get("a", "") not in ("rsa-sha256", "ed25519-sha256"),
        "no proper d= and s=": not (_DOMAIN.fullmatch(domain) and _DOMAIN.fullmatch(tags.get("s", "").lower())),
        "no h=, b= or bh=": not (tags.get("h") and tags.get("b") and tags.get("bh")),
        "it covers only a part of the body (l=)": "l" in tags,
        "i= is outside d=": bool(identity) and not f".{identity_domain}".endswith(f".{domain}"),
        "unknown canonicalization": not set(_ways(tags)) <= {"simple", "relaxed"},
        "unknown way to ask for the key": "dns/txt" not in tags.get("q", "dns/txt"),
        "the From field is not signed": "from" not in tags.get("h", "").lower().replace(" ", "").split(":"),
        "its times are no times": any(name in tags and not _NUMBER.fullmatch(tags[name]) for name in "tx"),
    }
    fault = next((why for why, holds in faults.items() if holds), "")
    return fault or _fault_in_times(tags, now.timestamp())


def _fault_in_times(tags: Mapping[str, str], now: float) -> str:
    if int(tags.get("x", now + 1)) < now:
        return "it has expired (x=)"
    if int(tags.get("t", 0)) > now + FUTURE_SECONDS:
        return "it is from the future (t=)"
    return ""


def _ways(tags: Mapping[str, str]) -> tuple[str, str]:
    head, _, body = tags.get("c", "simple/simple").lower().partition("/")
    return head, body or "simple"


def _fault_in_body(mail: SignedMail, tags: Mapping[str, str]) -> str:
    body = mail.body
    if _ways(tags)[1] == "relaxed":
        body = _collapsed(body).replace(b" \n", b"\n").removesuffix(b" ")
    body = body.rstrip(b"\n")
    ended = body.replace(b"\n", b"\r\n") + b"\r\n" if body or _ways(tags)[1] == "simple" else b""
    return "" if hashlib.sha256(ended).digest() == from_base64(tags["bh"].encode()) else "the body was changed"


def _fault_in_key(record: Mapping[str, str] | None, tags: Mapping[str, str]) -> str:
    """Judge the key record (RFC 6376 section 3.6.1) as far as it stands without its key."""
    if not record:
        return "the domain publishes no such key"
    kind = record.get("k", "rsa")
    same_domain = tags.get("i", "").lower().rpartition("@")[2] in ("", tags["d"].lower())
    faults = {
        "the key is revoked": not record.get("p"),
        "the key record is of another version": record.get("v", "DKIM1") != "DKIM1",
        "the key is of another kind": not tags["a"].startswith(f"{kind}-"),
        "the key is not for sha256": "sha256" not in record.get("h", "sha256"),
        "the key is not for mail": not {"*", "email"} & {use.strip() for use in record.get("s", "*").split(":")},
        "the domain only tests its key (t=y)": "y" in record.get("t", "").split(":"),
        "the key is for the domain itself only (t=s)": "s" in record.get("t", "").split(":") and not same_domain,
    }
    return next((why for why, holds in faults.items() if holds), "")


def _fault_in_head(mail: SignedMail, signature: Signature, record: Mapping[str, str]) -> str:
    relaxed = _ways(signature.tags)[0] == "relaxed"
    signed = b"".join(_canonical(field, relaxed=relaxed) for field in _selected(mail.fields, signature.covers))
    signed += _canonical(_without_b(signature.field), relaxed=relaxed).removesuffix(b"\r\n")
    given = from_base64(signature.tags["b"].encode("latin-1"))
    return _fault_by_key(from_base64(record["p"].encode("latin-1", "replace")), record.get("k", "rsa"), given, signed)


def _fault_by_key(der: bytes, kind: str, given: bytes, signed: bytes) -> str:
    try:
        if kind == "ed25519":
            Ed25519PublicKey.from_public_bytes(der).verify(given, hashlib.sha256(signed).digest())
            return ""
        key = load_der_public_key(der)
        if not isinstance(key, RSAPublicKey) or key.key_size not in RSA_BITS:
            return "the key is too small, too large or not RSA"
        key.verify(given, signed, PKCS1v15(), SHA256())
    except InvalidSignature:
        return "the head was changed, or signed by another key"
    except (ValueError, UnsupportedAlgorithm):
        return "the key cannot be read"
    return ""


def _selected(fields: tuple[bytes, ...], names: tuple[str, ...]) -> list[bytes]:
    """Return the fields h= means: of a repeated name the lowest first (RFC 6376 section 5.4.2)."""
    waiting: dict[bytes, list[bytes]] = {}
    for field in fields:
        waiting.setdefault(_name(field), []).append(field)
    asked = (waiting.get(name.encode("latin-1"), []) for name in names)
    return [found.pop() for found in asked if found]


def _canonical(field: bytes, *, relaxed: bool) -> bytes:
    if not relaxed:
        return field
    return _name(field) + b":" + _collapsed(field.partition(b":")[2].replace(b"\r\n", b"")).strip(b" ") + b"\r\n"


def _collapsed(data: bytes) -> bytes:
    """Make every run of blanks one space; each pass halves the runs, so long ones cost no more than short ones."""
    data = data.replace(b"\t", b" ")
    while b"  " in data:
        data = data.replace(b"  ", b" ")
    return data


def _without_b(field: bytes) -> bytes:
    """Return the signature field with the value of b= taken out, everything else untouched."""
    name, colon, value = field.removesuffix(b"\r\n").partition(b":")
    pieces = value.split(b";")
    emptied = [
        piece.partition(b"=")[0] + b"=" if piece.partition(b"=")[0].strip() == b"b" else piece for piece in pieces
    ]
    return name + colon + b";".join(emptied) + b"\r\n"


def _name(field: bytes) -> bytes:
    return field.partition(b":")[0].strip().lower()
