"""A distribution's mail, composed and encoded once, then spliced for each recipient.

A `Mould` cuts text and HTML at their placeholders and encodes every piece between them ahead of time, each closed by a
soft line break (RFC 2045 §6.7 rule 5) so that it ends where a line begins: a recipient's value is then encoded by
itself and laid between, whatever its length or alphabet. Per recipient that leaves a few short values, three or four
header fields and one join. Which tokens mark the placeholders, and that each field has a value, the caller decides.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from html import escape
from typing import Final

from mail import heads
from mail.compose import (
    boundary_of,
    checked_head,
    extra,
    mime,
    openings,
    plain,
    reads_back,
    threading,
    without_controls,
)
from mail.heads import ComposeError, Mailbox
from mail.quoted import Dotless, closed, quoted_printable

__all__ = ["ComposeError", "Mailbox", "Mould", "Pattern"]


_SHORT: Final = 100  # characters of a value that is worth remembering


@dataclass(frozen=True, slots=True)
class Pattern:
    r"""What all recipients' mails have in common.

    `subject`, `text` and `html` may hold placeholders: `tokens` maps the name of a personal field to the token that
    stands for it, such as `"\ue000first_name\ue001"`. `html` may be empty. `date` needs its zone.
    """

    sender: Mailbox
    subject: str
    text: str
    html: str
    date: datetime
    tokens: Mapping[str, str]
    reply_to: Mailbox | None = None
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


class Mould:
    """One composed mail with gaps. Threads may share it: nothing changes after it is made."""

    def __init__(self, pattern: Pattern) -> None:
        """Compose and encode; raises `ComposeError` as `mail.compose.compose` does."""
        cut = _cutter(pattern.tokens)
        boundary = boundary_of(repr((pattern.subject, pattern.text, pattern.html)))
        fixed = _fixed_fields(pattern, boundary)
        self._reply_to = pattern.reply_to
        self._fixed_names = frozenset(line.split(b":", 1)[0].decode("ascii").lower() for line in fixed)
        self._subject = cut(heads.clean(pattern.subject))
        self._subject_field = heads.unstructured("Subject", pattern.subject) if len(self._subject) == 1 else b""
        self._pieces = [b"", checked_head(fixed) + b"\r\n"]
        self._slots: list[tuple[int, str, bool]] = []
        self._pour_bodies(pattern, cut, boundary)
        self._in_bodies = frozenset(name for _, name, _ in self._slots)

    @property
    def fields(self) -> frozenset[str]:
        """The personal fields this mail needs a value for."""
        return self._in_bodies | frozenset(self._subject[1::2])

    def splice(
        self,
        fields: Mapping[str, str],
        *,
        to: Mailbox,
        message_id: str,
        reply_to: Mailbox | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Dotless:
        """Return the whole mail for one recipient, the same bytes for the same arguments.

        Values may be any text: they lose control characters, are escaped in the HTML part (also within an attribute's
        quotes, but a URL is for the caller to quote) and stand as they are in the text part. `reply_to` replaces the
        pattern's own; `headers` are this recipient's own, such as List-Unsubscribe. Raises `ComposeError` for an
        address, identifier or header without an allowed form, and for a field without a value.
        """
        try:
            pieces = self._filled(fields)
            subject = self._subject_field or self._personal_subject(fields)
        except KeyError as missing:
            raise ComposeError(f"there is no value for the field {missing.args[0]!r}") from None
        pieces[0] = self._personal_head(subject, to, message_id, reply_to or self._reply_to, headers or {})
        return Dotless(b"".join(pieces))

    def _pour_bodies(self, pattern: Pattern, cut: "_Cutter", boundary: bytes) -> None:
        if not pattern.html:
            self._pour(cut(plain(pattern.text)), is_html=False)
            return
        before, between, after = openings(boundary)
        self._pieces.append(before)
        self._pour(cut(plain(pattern.text)), is_html=False)
        self._pieces.append(between)
        self._pour(cut(plain(pattern.html)), is_html=True)
        self._pieces.append(after)

    def _pour(self, parts: list[str], *, is_html: bool) -> None:
        """Lay down one body: encoded text, and a slot between each two of its pieces."""
        for text, name in zip(parts[:-1:2], parts[1::2], strict=True):
            self._pieces.append(closed(text))
            self._slots.append((len(self._pieces), name, is_html))
            self._pieces.append(b"")
        self._pieces.append(quoted_printable(parts[-1]))

    def _filled(self, fields: Mapping[str, str]) -> list[bytes]:
        pieces = self._pieces.copy()
        encoded = {name: _encoded(fields[name]) for name in self._in_bodies}
        for position, name, is_html in self._slots:
            pieces[position] = encoded[name][is_html]
        return pieces

    def _personal_subject(self, fields: Mapping[str, str]) -> bytes:
        parts = self._subject.copy()
        parts[1::2] = [fields[name] for name in parts[1::2]]
        return heads.unstructured("Subject", "".join(parts))

    def _personal_head(
        self, subject: bytes, to: Mailbox, message_id: str, reply_to: Mailbox | None, headers: Mapping[str, str]
    ) -> bytes:
        names = ("To", "Subject", "Message-ID", *headers)
        lines = [heads.mailbox("To", to), subject, heads.identifiers("Message-ID", (message_id,)), *extra(headers)]
        if reply_to:
            names = (*names, "Reply-To")
            lines.append(heads.mailbox("Reply-To", reply_to))
        head = b"".join(lines)
        if not reads_back(head, names) or not self._fixed_names.isdisjoint(map(str.lower, headers)):
            raise ComposeError("a recipient's own head does not read back as the fields it was made of")
        return head


_Cutter = Callable[[str], list[str]]


def _cutter(tokens: Mapping[str, str]) -> _Cutter:
    """Make the function that cuts a text into text, field name, text, ..., text."""
    names = {token: name for name, token in tokens.items()}
    longest_first = sorted(names, key=len, reverse=True)
    find = re.compile(f"({'|'.join(map(re.escape, longest_first)) or '(?!)'})")

    def cut(text: str) -> list[str]:
        parts = find.split(text)
        parts[1::2] = [names[token] for token in parts[1::2]]
        return parts

    return cut


def _fixed_fields(pattern: Pattern, boundary: bytes) -> list[bytes]:
    return [
        heads.moment("Date", pattern.date),
        heads.mailbox("From", pattern.sender),
        *threading(pattern.in_reply_to, pattern.references),
        *extra(pattern.headers),
        *mime(boundary, alternatives=bool(pattern.html)),
    ]


def _encoded(value: str) -> tuple[bytes, bytes]:
    """Return a value as it stands in the text and in the HTML."""
    return _encoded_once(value) if len(value) <= _SHORT else _encode(value)


def _encode(value: str) -> tuple[bytes, bytes]:
    text = without_controls(value)
    html = escape(text)
    in_text = closed(text)
    return in_text, in_text if html == text else closed(html)


_encoded_once = lru_cache(maxsize=1024)(_encode)  # regions, companies and first names come back all the time
