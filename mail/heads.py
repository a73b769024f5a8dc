"""Header fields as bytes: cleaned, encoded (RFC 2047) and folded (RFC 5322), so that no value can become a field.

Values come from drafts, contact files and other people's mails. Every value is first made one line of text without
controls; what is then not plain ASCII travels in encoded words. Nothing here relies on the interpreter's own header
writer, of which several versions let a value start a new field (CVE-2024-6923, CVE-2026-1299).
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from typing import Final

import idna


class ComposeError(Exception):
    """The mail cannot be written: a value has no form that is allowed in a mail."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A display name (may be empty, any Unicode) and an address `local@domain`."""

    name: str
    address: str


LINE: Final = 76
"""Octets of a folded line: RFC 5322 advises 78, RFC 2047 §2 allows 76 where encoded words stand."""

_LONGEST_WORD: Final = 900  # a single word cannot be folded; RFC 5322 §2.1.1 ends a line at 998
_LONGEST_ADDRESS: Final = 320  # RFC 3696 erratum 1690 says 254; relays draw their own line below this one
_FRAME: Final = len("=?utf-8?q??=") + 3
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROLS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_CLEAN = re.compile("[!-~]+(?: [!-~]+)*")
_PLAIN_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*")
_MESSAGE_ID = re.compile(r"<[!-;=?A-~]{1,200}@[!-;=?A-~]{1,255}>")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,40}")
_Q_WORD: Final = {
    byte: (
        "_"
        if byte == 0x20  # noqa: PLR2004 - the space, which RFC 2047 §4.2 writes so
        else chr(byte)
        if chr(byte).isascii() and (chr(byte).isalnum() or chr(byte) in "!*+-/")  # RFC 2047 §5 (3)
        else f"={byte:02X}"
    )
    for byte in range(256)
}


def clean(value: str) -> str:
    """Make one line of text: no controls, no line or direction marks, nothing that reads as an encoded word."""
    if _CLEAN.fullmatch(value) and "=?" not in value:
        return value
    return _CONTROLS.sub(" ", _BIDI.sub("", value)).replace("=?", "= ?").strip()


def unstructured(name: str, value: str) -> bytes:
    """Write a field of free text, such as Subject: folded ASCII where it is ASCII, else encoded words."""
    text = clean(value)
    tokens = text.split(" ")
    if text.isascii() and all(len(token) <= _LONGEST_WORD for token in tokens):
        return _folded(name, tokens)
    return _folded(name, encoded_words(text, LINE - len(name) - 2))


def structured(name: str, value: str) -> bytes:
    """Write a field whose value has a grammar (List-Id, Auto-Submitted): ASCII only, folded at its spaces."""
    if len(value) <= _LONGEST_WORD and _CLEAN.fullmatch(value) and "=?" not in value:
        return _folded(name, value.split(" "))
    text = clean(value)
    tokens = text.split(" ")
    if not text.isascii():
        raise ComposeError(f"{name} takes only ASCII, not {text[:80]!r}")
    if any(len(token) > _LONGEST_WORD for token in tokens):
        raise ComposeError(f"{name} has a word of more than {_LONGEST_WORD} octets, which cannot be folded")
    return _folded(name, tokens)


def mailbox(name: str, who: Mailbox) -> bytes:
    """Write a field of exactly one mailbox: `To: "Doe, Jane" <jane@example.org>`."""
    address = checked_address(who.address)
    phrase = clean(who.name)
    if not phrase:
        return _folded(name, [address])
    return _folded(name, [*_phrase(phrase, LINE - len(name) - 2), f"<{address}>"])


def identifiers(name: str, values: Iterable[str]) -> bytes:
    """Write a field of message identifiers (Message-ID, In-Reply-To, References), each with its angle brackets."""
    tokens = list(values)
    for token in tokens:
        if not is_identifier(token):
            raise ComposeError(f"{name}: {token[:80]!r} is not a message identifier")
    return _folded(name, tokens)


def is_identifier(text: str) -> bool:
    """Say whether the text can stand where a message identifier is expected (RFC 5322 §3.6.4, without comments)."""
    return _MESSAGE_ID.fullmatch(text) is not None and "=?" not in text


def moment(name: str, when: datetime) -> bytes:
    """Write a date with its zone (RFC 5322 §3.3)."""
    if when.tzinfo is None:
        raise ComposeError(f"{name} needs a time zone")
    return f"{name}: {format_datetime(when)}\r\n".encode("ascii")


def checked_name(name: str) -> str:
    """Return the field name, or refuse what is not one."""
    if not _NAME.fullmatch(name):
        raise ComposeError(f"{name[:80]!r} is not a header name")
    return name


def checked_address(address: str) -> str:
    """Return the address as it stands in a header, its domain in ASCII (IDNA 2008), or refuse it.

    A local part outside ASCII stays as it is: RFC 6531 has no other form for it, and the relay must offer SMTPUTF8.
    """
    local, _, domain = address[: _LONGEST_ADDRESS + 1].rpartition("@")
    plain = _LOCAL.fullmatch(local) if local.isascii() else _international(local)
    if len(address) > _LONGEST_ADDRESS or not plain or "=?" in local or not (domain := _ascii_domain(domain)):
        raise ComposeError(f"{address[:80]!r} is not an address that a mail can carry")
    return f"{local}@{domain}"


def encoded_words(text: str, room: int) -> list[str]:
    """Cut text into encoded words of whole characters; `room` is what the first line has left.

    Q or B, whichever is shorter; all further words may fill their own line.
    """
    octets = text.encode()
    quoted = "".join([_Q_WORD[octet] for octet in octets])
    if len(quoted) <= room - _FRAME and len(quoted) <= len(octets) * 4 // 3 + 4:
        return [f"=?utf-8?q?{quoted}?="]
    cost, write = (_q_cost, _q_word) if len(quoted) <= len(octets) * 4 // 3 + 4 else (_b_cost, _b_word)
    words, start, left = [], 0, float(room - _FRAME)
    for position, character in enumerate(text):
        needed = cost(character)
        if needed > left and position > start:
            words.append(write(text[start:position]))
            start, left = position, LINE - 1 - _FRAME
        left -= needed
    return [*words, write(text[start:])]


def _q_cost(character: str) -> float:
    return sum([len(_Q_WORD[octet]) for octet in character.encode()])


def _b_cost(character: str) -> float:
    """Four letters for each three octets; a word's last group may be a part of one, which `_FRAME` has room for."""
    return len(character.encode()) * 4 / 3


def _q_word(text: str) -> str:
    return f"=?utf-8?q?{''.join([_Q_WORD[octet] for octet in text.encode()])}?="


def _b_word(text: str) -> str:
    return f"=?utf-8?b?{b64encode(text.encode()).decode('ascii')}?="


def _phrase(phrase: str, room: int) -> list[str]:
    """Write a display name as words, as a quoted string, or encoded."""
    tokens = phrase.split(" ")
    if not phrase.isascii() or any(len(token) > LINE - 8 for token in tokens):
        return encoded_words(phrase, room)
    if _PLAIN_PHRASE.fullmatch(phrase):
        return tokens
    return ('"' + phrase.replace("\\", "\\\\").replace('"', '\\"') + '"').split(" ")


def _folded(name: str, tokens: Sequence[str]) -> bytes:
    """Join tokens by single spaces, starting a new line where the next would not fit."""
    line = f"{name}: {' '.join(tokens)}"
    if len(line) <= LINE:
        return f"{line}\r\n".encode()
    lines, current = [], f"{name}: {tokens[0]}"
    for token in tokens[1:]:
        if len(current) + 1 + len(token) > LINE:
            lines.append(current)
            current = f" {token}"
        else:
            current += f" {token}"
    return "\r\n".join([*lines, current, ""]).encode()


def _international(local: str) -> bool:
    return all(
        character.isprintable() and not character.isspace() and character not in '()<>[]:;@\\,"' for character in local
    )


@lru_cache(maxsize=4096)
def _ascii_domain(domain: str) -> str:
    """Return the domain as a mail carries it, or nothing for what is none; the same come back all the time."""
    if not domain.isascii():
        try:
            domain = idna.encode(domain, uts46=True).decode("ascii")
        except UnicodeError:
            return ""
    return domain if _DOMAIN.fullmatch(domain) else ""
