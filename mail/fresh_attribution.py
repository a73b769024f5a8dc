"""The lines that say "here begins what somebody else wrote": attributions, tables of headers, separators.

Clients print them in the language of their buttons, break them over lines and leave them unmarked. What is known of our
mail (`Ours`) decides whether such a line is believed: an attribution that names somebody else may be part of what
the person says. What becomes of the lines below is `fresh_quote`'s affair.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mail.fresh_lines import Line, Why
from mail.fresh_words import FORWARD, HEADER_KEYS, LEAD, SEPARATOR, WROTE

_DATE = re.compile(r"\d{1,2}[:.h]\d{2}(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[٠-٩]{1,4}[/:]")
_ADDRESS = re.compile(r"[^\s<>@()]@[^\s<>@()]")
_END = re.compile(r"(?:[:：]|-{2,})\W{0,4}$")
_NAMED_BY_ADDRESS = re.compile(r"@[^\s<>@]{1,190}\W{0,6}[>)\]]\W{0,4}[:：]\W{0,4}$")
_LONGEST_KEY = 32  # characters before the colon of a header
_RULE = re.compile(r"[\s>]*[_\-=–—]{8,}\s*$")
_LONGEST = 500  # characters of an attribution
_SENTENCE_END = (".", "!", "?", ":", "。", "！", "？")
_AT_MOST = 5  # lines an attribution may be broken over
_FEW_KEYS = 2  # headers of a table that need an address beside them to be believed
_GAP = 2  # blank lines between two headers
_TABLE = 14  # lines looked at for a table of headers


@dataclass(frozen=True, slots=True)
class Ours:
    """How a line would name the mail of ours: addresses, names, subject (folded), date."""

    addresses: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    subject: str = ""
    date: datetime | None = None

    def __bool__(self) -> bool:
        return bool(self.addresses or self.names or self.subject or self.date)

    def named_in(self, folded: str) -> bool:
        """Say whether a text holds our address, a name, the subject or the date of our mail."""
        return (
            any(address in folded for address in self.addresses)
            or any(name in folded for name in self.names)
            or bool(self.subject and self.subject in folded)
            or self._dated_in(folded)
        )

    def wholly_named_in(self, folded: str) -> bool:
        """Say whether a text holds who wrote our mail and its subject: nobody types both."""
        return bool(self.subject and self.subject in folded) and any(
            who in folded for who in self.addresses + self.names
        )

    def _dated_in(self, folded: str) -> bool:
        if self.date is None:
            return False
        numbers = set(re.findall(r"\d+", folded))
        year = {str(self.date.year), f"{self.date.year % 100:02d}"}
        day = {str(self.date.day), f"{self.date.day:02d}"}
        return bool(numbers & year) and bool(numbers & day)


def marker_at(lines: Sequence[Line], at: int, ours: Ours, rules: list[str]) -> int:
    """Return how many lines from here are an attribution, a separator or a table that begins a quote; 0 if none."""
    plain = lines[at].plain
    if SEPARATOR.match(plain) or FORWARD.match(plain):
        rules.append("a separator of an original message")
        return 1
    size = _table_at(lines, at, ours)
    if size:
        rules.append("a table of headers")
        return size
    size = _attribution_at(lines, at, ours)
    if size:
        rules.append("an attribution line")
    return size


def _has_address(plain: str) -> bool:
    return "@" in plain and bool(_ADDRESS.search(plain))


# --- attribution lines -----------------------------------------------------------------------------------------------


def _attribution_at(lines: Sequence[Line], at: int, ours: Ours) -> int:
    """Return over how many lines an attribution stands here; 0 if none does."""
    first = lines[at].plain
    if lines[at].why is Why.ATTRIBUTION:
        return _run_of_attribution(lines, at)
    if ours.wholly_named_in(first):
        return 1
    names_somebody = _names_somebody(first, ours)
    if not (names_somebody or LEAD.match(first) or WROTE.within(first)) or _key_of(first)[0]:
        return 0
    may_open = names_somebody and not first.endswith(_SENTENCE_END)
    joined, seen, gap = "", 0, False
    for size, line in enumerate(lines[at : at + _AT_MOST + 2], 1):
        if line.blank:
            gap = True
            continue
        if size > 1 and (line.depth or (gap and not line.plain.startswith("<")) or _RULE.match(line.plain)):
            return 0
        seen, gap = seen + 1, False
        joined = f"{joined} {line.plain}".strip()
        ended = _END.search(joined[-16:]) or (
            ours.named_in(joined) and marked_quote_follows(lines[: at + size + 2], at + size)
        )
        if ended and is_attribution(joined) and (seen == 1 or may_open):
            return size if _counts(joined, ours, lines, at + size) else 0
        if seen > _AT_MOST or len(joined) > _LONGEST or not may_open:
            return 0
    return 0


def _run_of_attribution(lines: Sequence[Line], at: int) -> int:
    size = 0
    while at + size < len(lines) and (lines[at + size].why is Why.ATTRIBUTION or lines[at + size].blank):
        size += 1
    return size


def _names_somebody(plain: str, ours: Ours) -> bool:
    """Say whether a line holds a date, an address or one of our names."""
    return bool(_DATE.search(plain)) or _has_address(plain) or any(name in plain for name in ours.names)


def is_attribution(joined: str) -> bool:
    """Say whether a text reads as "on that day that person wrote:", by a verb we know or by its shape alone."""
    dated, addressed = bool(_DATE.search(joined)), bool(_has_address(joined))
    if WROTE.within(joined):
        return addressed or (dated and bool(re.search(r"\D{3}", joined)))
    return dated and bool(_NAMED_BY_ADDRESS.search(joined))


def _counts(joined: str, ours: Ours, lines: Sequence[Line], below: int) -> bool:
    """Say whether an attribution is believed: it names our mail, or nothing is known of it, or marked lines follow."""
    return not ours or ours.named_in(joined) or marked_quote_follows(lines, below)


def marked_quote_follows(lines: Sequence[Line], at: int) -> bool:
    """Say whether lines marked as quoted come next; leavings of an attribution may stand between."""
    following = [line for line in lines[at : at + 8] if not line.blank][:3]
    for line in following:
        if line.depth:
            return True
        if not (WROTE.within(line.plain) or _has_address(line.plain)):
            return False
    return False


# --- tables of headers -----------------------------------------------------------------------------------------------


def _table_at(lines: Sequence[Line], at: int, ours: Ours) -> int:
    """Return over how many lines a table "From: / Sent: / To:" stands here, with a rule above it; 0 if none."""
    start = at
    if _RULE.match(lines[at].plain):
        start = next((n for n in range(at + 1, min(at + 5, len(lines))) if not lines[n].blank), at)
    kind, value = _key_of(lines[start].plain)
    if kind not in {"from", "date", "to", "reply-to", "subject"}:
        return 0
    kinds, stop, text = _keys_below(lines, start, ours)
    if _is_table(kinds, text, ours) or (kind == "from" and "@" in value and (not ours or ours.named_in(value))):
        return stop - at
    return 0


def _is_table(kinds: set[str], text: str, ours: Ours) -> bool:
    """Say whether headers of these kinds stand above an old mail: who, to whom or when, and one more."""
    if not kinds & {"from", "date"} or not kinds & {"from", "to"}:
        return False
    return len(kinds) > _FEW_KEYS or (len(kinds) == _FEW_KEYS and ("@" in text or ours.named_in(text)))


def _may_go_on(text: str, ours: Ours) -> bool:
    """Say whether a header may be broken over two lines: "To: Ines" above a line of words was typed by the person."""
    return not ours or "@" in text or ours.named_in(text)


def _keys_below(lines: Sequence[Line], start: int, ours: Ours) -> tuple[set[str], int, str]:
    kinds: set[str] = set()
    stop, text, gap = start, "", 0
    for n in range(start, min(start + _TABLE, len(lines))):
        if lines[n].blank:
            gap += 1
            if gap > _GAP:
                break
            continue
        kind, _ = _key_of(lines[n].plain)
        if kind and kind not in kinds:
            kinds.add(kind)
        elif kind or gap or n - stop > 1 or "subject" in kinds or not _may_go_on(text, ours):
            break
        gap = 0
        if kind:
            stop = n + 1
        text += " " + lines[n].plain
    return kinds, stop, text


def _key_of(plain: str) -> tuple[str, str]:
    """Return what header a line is, and its value; empty words if it is none."""
    key, colon, value = plain[:_LONGEST].replace("：", ":", 1).partition(":")
    if not colon or len(key) > _LONGEST_KEY:
        return "", ""
    return HEADER_KEYS.get(key.strip(" \t*_|"), ""), value.strip(" \t*_")
