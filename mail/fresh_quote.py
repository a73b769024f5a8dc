"""Where a reply quotes: by prefix, by the line that names who wrote, by a table of headers, by the text we sent.

Two kinds of quote are told apart. A *marked* one shows on every line (a `>` or an element around it): it is cut and
what stands between is the person's. An *unmarked* one only has a beginning: all below it is old, except the lines that
the text we sent proves to be new. An attribution that names somebody else than us condemns nothing but itself.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from mail.fresh_lines import MOST_LOOKED_AT, Line, Why, words_of
from mail.fresh_sent import Match, Reference, matched
from mail.fresh_words import FORWARD, HEADER_KEYS, LEAD, SEPARATOR, WROTE

_DATE = re.compile(r"\d{1,2}[:.h]\d{2}(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[٠-٩]{1,4}[/:]")
_ADDRESS = re.compile(r"[^\s<>@()]@[^\s<>@()]")
_END = re.compile(r"(?:[:：]|-{2,}|>{1}[:：]?)\W{0,4}$")
_NAMED_BY_ADDRESS = re.compile(r"@[^\s<>@]{1,190}\W{0,6}[>)\]]\W{0,4}[:：]\W{0,4}$")
_KEY = re.compile(r"[\s|*_>]{0,10}([^\s:：*|<>@\d][^:：*|<>@\d]{0,24}?)[\s*_]{0,4}[:：][\s*_]{0,4}(.*)$")
_SHARED = re.compile(r"\s-{0,4}\s?(?=(?:on|am|le|el|il|em|op|den) (?:\w{2,12}\.?,? ){0,2}\d)|-{2,}\s(?=on \w{3},)")
_RULE = re.compile(r"[\s>]*[_\-=–—]{8,}\s*$")
_LONGEST = 500  # characters of an attribution
_SENTENCE_END = (".", "!", "?", ":", "。", "！", "？")
_AT_MOST = 5  # lines an attribution may be broken over
_FEW_KEYS = 2  # headers of a table that need an address beside them to be believed
_GAP = 2  # blank lines between two headers
_TABLE = 14  # lines looked at for a table of headers
_PROVEN = 0.5  # share of ours among the words below the beginning of a quote that proves it to be our mail
_WINDOW = 60  # words of ours between two matched pieces that a piece too short to match may come from


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

    def _dated_in(self, folded: str) -> bool:
        if self.date is None:
            return False
        numbers = set(re.findall(r"\d+", folded))
        year = {str(self.date.year), f"{self.date.year % 100:02d}"}
        day = {str(self.date.day), f"{self.date.day:02d}"}
        return bool(numbers & year) and bool(numbers & day)


def cut_quotes(lines: list[Line], ours: Ours, reference: Reference | None) -> tuple[list[Line], list[str]]:
    """Mark every quoted line; return the lines (some parted in two) and the rules that fired."""
    rules: list[str] = []
    lines = list(_parted(lines))
    _cut_marked(lines, rules)
    if reference:
        lines, matches = _cut_matched(lines, reference, rules)
    else:
        matches = None
    beginning = _find_beginning(lines, ours, rules)
    if beginning is not None:
        _cut_below(lines, beginning, reference, matches, rules)
    return lines, list(dict.fromkeys(rules))


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    """Part a line on which the answer and an attribution stand together ("reply On Wed, Apr 4 … wrote:")."""
    for line in lines:
        shared = None
        if line.fresh and not line.depth and not LEAD.match(line.plain) and _END.search(line.plain[-16:]):
            shared = _SHARED.search(line.text[:MOST_LOOKED_AT].lower())
        if shared and shared.start() and _is_attribution(line.plain[shared.start() :]):
            yield Line(line.text[: shared.start()])
            yield Line(line.text[shared.end() :])
        else:
            yield line


def _cut_marked(lines: Sequence[Line], rules: list[str]) -> None:
    for line in lines:
        if line.depth and line.fresh:
            line.why = Why.QUOTE
            rules.append("lines marked as quoted")


def _find_beginning(lines: Sequence[Line], ours: Ours, rules: list[str]) -> int | None:
    """Mark attributions, tables and separators; return the line at which an unmarked quote begins, if one does."""
    at = 0
    while at < len(lines):
        line = lines[at]
        size = _marker_at(lines, at, ours, rules) if not line.blank and line.why in {None, Why.ATTRIBUTION} else 0
        if size:
            for marker in lines[at : at + size]:
                marker.why = marker.why or Why.ATTRIBUTION
            at += size
            if not _marked_quote_follows(lines, at):
                return at
            continue
        if line.tail:
            rules.append("the client marked the rest as the mail it answers")
            return at
        at += 1
    return None


def _marker_at(lines: Sequence[Line], at: int, ours: Ours, rules: list[str]) -> int:
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
    if not (LEAD.match(first) or _DATE.search(first) or _has_address(first) or WROTE.within(first)):
        return 0
    joined, seen, gap = "", 0, False
    for size, line in enumerate(lines[at : at + _AT_MOST + 2], 1):
        if line.blank:
            gap = True
            continue
        if (line.depth and size > 1) or (gap and not line.plain.startswith("<")):
            return 0
        seen, gap = seen + 1, False
        joined = f"{joined} {line.plain}".strip()
        if _END.search(joined[-16:]) and _is_attribution(joined) and (seen == 1 or _may_open(first)):
            return size if _counts(joined, ours, lines, at + size) else 0
        if seen > _AT_MOST or len(joined) > _LONGEST or not _may_open(first):
            return 0
    return 0


def _run_of_attribution(lines: Sequence[Line], at: int) -> int:
    size = 0
    while at + size < len(lines) and (lines[at + size].why is Why.ATTRIBUTION or lines[at + size].blank):
        size += 1
    return size


def _may_open(first: str) -> bool:
    """Say whether an attribution broken over lines may begin with this one."""
    return bool(_DATE.search(first) or _has_address(first)) and not first.endswith(_SENTENCE_END)


def _is_attribution(joined: str) -> bool:
    """Say whether a text reads as "on that day that person wrote:", by a verb we know or by its shape alone."""
    dated, addressed = bool(_DATE.search(joined)), bool(_has_address(joined))
    if WROTE.within(joined):
        return addressed or (dated and bool(re.search(r"\D{3}", joined)))
    return dated and bool(_NAMED_BY_ADDRESS.search(joined))


def _counts(joined: str, ours: Ours, lines: Sequence[Line], below: int) -> bool:
    """Say whether an attribution is believed: it names our mail, or nothing is known of it, or marked lines follow."""
    return not ours or ours.named_in(joined) or _marked_quote_follows(lines, below)


def _marked_quote_follows(lines: Sequence[Line], at: int) -> bool:
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
    kinds, stop, text = _keys_below(lines, start)
    if _is_table(kinds, text, ours) or (kind == "from" and "@" in value and (not ours or ours.named_in(value))):
        return stop - at
    return 0


def _is_table(kinds: set[str], text: str, ours: Ours) -> bool:
    """Say whether headers of these kinds stand above an old mail: who, to whom or when, and one more."""
    if not kinds & {"from", "date"} or not kinds & {"from", "to"}:
        return False
    return len(kinds) > _FEW_KEYS or (len(kinds) == _FEW_KEYS and ("@" in text or ours.named_in(text)))


def _keys_below(lines: Sequence[Line], start: int) -> tuple[set[str], int, str]:
    kinds: set[str] = set()
    stop, text, gap = start, "", 0
    for n in range(start, min(start + _TABLE, len(lines))):
        if lines[n].blank:
            gap += 1
            if gap > _GAP:
                break
            continue
        kind, _ = _key_of(lines[n].plain)
        if kind:
            kinds.add(kind)
        elif gap or n - stop > 1 or "subject" in kinds:
            break
        gap = 0
        if kind:
            stop = n + 1
        text += " " + lines[n].plain
    return kinds, stop, text


def _key_of(plain: str) -> tuple[str, str]:
    """Return what header a line is, and its value; empty words if it is none."""
    found = _KEY.match(plain)
    if not found:
        return "", ""
    return HEADER_KEYS.get(found[1].strip(), ""), found[2]


# --- the text we sent ------------------------------------------------------------------------------------------------


def _cut_matched(lines: Sequence[Line], reference: Reference, rules: list[str]) -> tuple[list[Line], list[Match]]:
    """Cut the lines that are pieces of our mail; what was typed behind one becomes a line of its own."""
    kept: list[Line] = []
    matches: list[Match] = []
    for line, match in zip(lines, matched(lines, reference), strict=True):
        kept.append(line)
        matches.append(match)
        if match.quoted and line.fresh:
            rules.append("words of the mail we sent")
            line.why = Why.QUOTE
            if match.rest:
                kept.append(Line(match.rest))
                matches.append(Match(0, 0))
    return kept, matches


def _cut_below(
    lines: Sequence[Line],
    beginning: int,
    reference: Reference | None,
    matches: Sequence[Match] | None,
    rules: list[str],
) -> None:
    """Cut an unmarked quote: all of it, or, where it is proven to be our mail, all but what was added to it."""
    if reference and matches is not None:
        words = sum(match.words for match in matches[beginning:])
        ours = sum(match.ours for match in matches[beginning:])
        if ours >= _PROVEN * words > 0:
            rules.append("an unmarked quote of our mail; what was added to it is kept")
            _cut_leavings(lines, beginning, reference, matches)
            _cut_history(lines, beginning)
            return
    rules.append("all below the beginning of an unmarked quote")
    for line in lines[beginning:]:
        line.why = line.why or Why.QUOTE


def _cut_leavings(lines: Sequence[Line], beginning: int, reference: Reference, matches: Sequence[Match]) -> None:
    """Cut what a client made of our words: rules, links, buttons, pieces too short to match by themselves."""
    pieces = [n for n in range(beginning, len(lines)) if matches[n].last is not None and lines[n].why is Why.QUOTE]
    stops = dict(pairwise(pieces))
    above = pieces[0] if pieces else beginning
    for line in lines[beginning:above]:
        line.why = line.why or Why.QUOTE
    for n in range(above, len(lines)):
        if n in stops:
            above = n
        elif lines[n].fresh and _is_leaving(lines[n], matches, above, stops.get(above), reference):
            lines[n].why = Why.QUOTE


def _is_leaving(line: Line, matches: Sequence[Match], above: int, below: int | None, reference: Reference) -> bool:
    words = words_of(line.text)
    if not words or " ".join(words) in reference.lines:
        return True
    start = matches[above].last or 0
    stop = matches[below].first if below is not None else None
    window = reference.words[start : min(stop or start + _WINDOW, start + _WINDOW)]
    return len(window) >= len(words) and set(words) <= set(window)


def _cut_history(lines: Sequence[Line], beginning: int) -> None:
    """Cut older mails below ours."""
    at = beginning
    while at < len(lines):
        line = lines[at]
        size = 0
        if line.fresh and not line.blank:
            size = (
                1 if SEPARATOR.match(line.plain) else _table_at(lines, at, Ours()) or _attribution_at(lines, at, Ours())
            )
        if size:
            for old in lines[at:]:
                old.why = old.why or Why.QUOTE
            return
        at += 1
