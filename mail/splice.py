"""A distribution's mail, composed and encoded once, then spliced for each recipient.

A `Mould` cuts text and HTML at their placeholders and encodes every piece between them ahead of time, each closed by a
soft line break (RFC 2045 §6.7 rule 5) so that it ends where a line begins: a recipient's value is then encoded by
itself and laid between, whatever its length or alphabet. Per recipient that leaves a few short values, three or four
header fields and one join. Which tokens mark the placeholders, and that each field has a value, the caller decides.
"""

import re
from collections.abc import Callable, Mapping, Sequence
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
_FEWEST: Final = 20  # characters of a stand-in, so that nothing else reads like one
_SOFT_BREAK: Final = b"=\r\n"


@dataclass(frozen=True, slots=True)
class Pattern:
    r"""What all recipients' mails have in common.

    `subject`, `text` and `html` may hold placeholders: `tokens` maps the name of a personal field to the token that
    stands for it, such as `"\ue000first_name\ue001"`. `html` may be empty. `date` needs its zone.

    Text, HTML, Message-ID, Reply-To and `headers` may hold words: `words` are their stand-ins, ASCII letters and digits
    that occur nowhere else, as many as each recipient's own word has.
    """

    sender: Mailbox
    subject: str
    text: str
    html: str
    date: datetime
    message_id: str
    tokens: Mapping[str, str]
    words: tuple[str, ...] = ()
    reply_to: Mailbox | None = None
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


class Mould:
    """One composed mail with gaps. Threads may share it: nothing changes after it is made."""

    def __init__(self, pattern: Pattern) -> None:
        """Compose and encode; raises `ComposeError` as `mail.compose.compose` does."""
        self._stand_ins = _checked_words(pattern.words)
        cut = _cutter(pattern.tokens, pattern.words)
        boundary = boundary_of(repr((pattern.subject, pattern.text, pattern.html)))
        self._subject = _cutter(pattern.tokens, ())(heads.clean(pattern.subject))
        self._pieces = [b""]
        self._slots: list[tuple[int, str, bool]] = []  # where a field's value belongs, and whether that is HTML
        self._words: list[tuple[int, int, bytes]] = []  # where a word belongs, which one, and what closes its line
        is_personal = len(self._subject) > 1
        self._own_head = ("To", "Subject") if is_personal else ("To",)
        subject = [] if is_personal else [heads.unstructured("Subject", pattern.subject)]
        self._pour_head(checked_head([*subject, *_fixed_fields(pattern, boundary)]) + b"\r\n")
        self._pour_bodies(pattern, cut, boundary)
        self._in_bodies = tuple({name for _, name, _ in self._slots})

    @property
    def fields(self) -> frozenset[str]:
        """The personal fields this mail needs a value for."""
        return frozenset(self._in_bodies) | frozenset(self._subject[1::2])

    def splice(self, fields: Mapping[str, str], *, to: Mailbox, words: Sequence[str] = ()) -> Dotless:
        """Return the whole mail for one recipient, the same bytes for the same arguments.

        Values may be any text: they lose control characters, are escaped in the HTML part (also within an attribute's
        quotes, but a URL is for the caller to quote) and stand as they are in the text part. `words` are this
        recipient's own, in the pattern's order. Raises `ComposeError` for an address without an allowed form, for a
        word unlike its stand-in, and for a field without a value.
        """
        pieces = self._pieces.copy()
        try:
            encoded = {name: _encoded(fields[name]) for name in self._in_bodies}
            pieces[0] = self._personal_head(fields, to)
        except KeyError as missing:
            raise ComposeError(f"there is no value for the field {missing.args[0]!r}") from None
        for position, name, is_html in self._slots:
            pieces[position] = encoded[name][is_html]
        own = [_checked_word(word, stand_in) for word, stand_in in zip(words, self._stand_ins, strict=True)]
        for position, which, end in self._words:
            pieces[position] = own[which] + end
        return Dotless(b"".join(pieces))

    def _pour_head(self, head: bytes) -> None:
        """Lay down the fields that are alike for everybody but for their words, which no folding takes apart."""
        parts = re.split(b"(%b)" % (b"|".join(self._stand_ins) or b"(?!)"), head)
        self._pieces.append(parts[0])
        for stand_in, rest in zip(parts[1::2], parts[2::2], strict=True):
            self._words.append((len(self._pieces), self._stand_ins.index(stand_in), b""))
            self._pieces += [b"", rest]

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
        """Lay down one body: encoded text, and a gap between each two of its pieces."""
        for text, name in zip(parts[:-1:2], parts[1::2], strict=True):
            self._pieces.append(closed(text))
            if (word := name.encode()) in self._stand_ins:
                self._words.append((len(self._pieces), self._stand_ins.index(word), _SOFT_BREAK))
            else:
                self._slots.append((len(self._pieces), name, is_html))
            self._pieces.append(b"")
        self._pieces.append(quoted_printable(parts[-1]))

    def _personal_head(self, fields: Mapping[str, str], to: Mailbox) -> bytes:
        head = heads.mailbox("To", to)
        if len(self._subject) > 1:
            parts = self._subject.copy()
            parts[1::2] = [fields[name] for name in parts[1::2]]
            head += heads.unstructured("Subject", "".join(parts))
        if not reads_back(head, self._own_head):
            raise ComposeError("a recipient's own head does not read back as the fields it was made of")
        return head


def _checked_words(words: Sequence[str]) -> list[bytes]:
    if any(not word.isascii() or not word.isalnum() or len(word) < _FEWEST for word in words):
        raise ComposeError(f"a word's stand-in is at least {_FEWEST} ASCII letters and digits")
    return [word.encode("ascii") for word in words]


def _checked_word(word: str, stand_in: bytes) -> bytes:
    if len(word) != len(stand_in) or not word.isascii() or not word.isalnum():
        raise ComposeError(f"{word[:80]!r} is not a word of {len(stand_in)} ASCII letters and digits")
    return word.encode("ascii")


_Cutter = Callable[[str], list[str]]


def _cutter(tokens: Mapping[str, str], words: Sequence[str]) -> _Cutter:
    """Make the function that cuts a text into text, name of a field or stand-in of a word, text, ..., text."""
    names = {token: name for name, token in tokens.items()} | {word: word for word in words}
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
        *([heads.mailbox("Reply-To", pattern.reply_to)] if pattern.reply_to else []),
        heads.identifiers("Message-ID", (pattern.message_id,)),
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
