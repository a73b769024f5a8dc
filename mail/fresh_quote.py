"""Where a reply quotes: by prefix, by the line that names who wrote, by a table of headers, by the text we sent.

Two kinds of quote are told apart. A *marked* one shows on every line (a `>` or an element around it): it is cut and
what stands between is the person's. An *unmarked* one only has a beginning: all below it is old, except the lines that
the text we sent proves to be new. An attribution that names somebody else than us condemns nothing but itself.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from mail.fresh_attribution import Ours, is_attribution, marked_quote_follows, marker_at
from mail.fresh_lines import MOST_LOOKED_AT, Line, Why, words_of
from mail.fresh_sent import Match, Reference, matched
from mail.fresh_words import LEAD

_END = re.compile(r"(?:[:：]|-{2,})\W{0,4}$")
_SHARED = re.compile(r"\s-{0,4}\s?(?=(?:on|am|le|el|il|em|op|den) (?:\w{2,12}\.?,? ){0,2}\d)|-{2,}\s(?=on \w{3},)")
_ADDED_TO = "an unmarked quote of our mail; what was added to it is kept"
_PROVEN = 0.5  # share of ours among the words below the beginning of a quote that proves it to be our mail
_TOO_SHORT = 4  # words; fewer are not found again in our mail
_WINDOW = 60  # words of ours between two matched pieces that a piece too short to match may come from


def cut_quotes(
    lines: list[Line], ours: Ours, reference: Callable[[], Reference], *, known: bool
) -> tuple[list[Line], list[str]]:
    """Mark every quoted line; return the lines (some parted in two) and the rules that fired.

    `reference` reads what we sent, where it comes to that. `known` says that it holds all of it, not only what the
    other part of the reply shows to be quoted.
    """
    rules: list[str] = []
    lines = list(_parted(lines))
    _cut_marked(lines, rules)
    lines, matches = _cut_matched(lines, reference, rules)
    beginning = _find_beginning(lines, ours, rules)
    if beginning is not None:
        added = known and _is_proven(matches[beginning:])
        rules.append(_ADDED_TO if added else "all below the beginning of an unmarked quote")
        if added:
            _cut_leavings(lines, beginning, reference(), matches)
            _cut_history(lines, beginning)
        else:
            _cut_rest(lines[beginning:])
    _cut_wordless(lines)
    if known:
        _note_foreign(lines, matches, reference)
    return lines, list(dict.fromkeys(rules))


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    """Part a line on which the answer and an attribution stand together ("reply On Wed, Apr 4 … wrote:")."""
    for line in lines:
        shared = None
        if line.fresh and not line.depth and not LEAD.match(line.plain) and _END.search(line.plain[-16:]):
            shared = _SHARED.search(line.text[:MOST_LOOKED_AT].lower())
        if shared and shared.start() and is_attribution(line.plain[shared.start() :]):
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
        size = marker_at(lines, at, ours, rules) if not line.blank and not line.depth else 0
        if size:
            for marker in lines[at : at + size]:
                marker.why = marker.why or Why.ATTRIBUTION
            at += size
            if not marked_quote_follows(lines, at):
                return at
            continue
        if line.tail:
            rules.append("the client marked the rest as the mail it answers")
            return at
        at += 1
    return None


def _cut_matched(
    lines: Sequence[Line], reference: Callable[[], Reference], rules: list[str]
) -> tuple[list[Line], list[Match]]:
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


def _is_proven(matches: Sequence[Match]) -> bool:
    """Say whether an unmarked quote is our mail, so that what is not ours in it was added by the person."""
    return sum(match.ours for match in matches) >= _PROVEN * sum(match.words for match in matches) > 0


def _cut_rest(lines: Sequence[Line]) -> None:
    for line in lines:
        line.why = line.why or Why.QUOTE


def _cut_leavings(lines: Sequence[Line], beginning: int, reference: Reference, matches: Sequence[Match]) -> None:
    """Cut what a client made of our words: rules, links, buttons, pieces too short to match by themselves."""
    pieces = [n for n in range(beginning, len(lines)) if matches[n].last is not None and lines[n].why is Why.QUOTE]
    stops = dict(pairwise(pieces))
    above = pieces[0] if pieces else beginning
    _cut_rest(lines[beginning:above])
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
    if stop is None or stop <= start:  # nothing below, or the two pieces were found in different twins of our mail
        stop = start + _WINDOW
    window = reference.words[start : min(stop, start + _WINDOW)]
    return len(window) >= len(words) and set(words) <= set(window)


def _note_foreign(lines: Sequence[Line], matches: Sequence[Match], reference: Callable[[], Reference]) -> None:
    """Mark what was cut as quoted and is not of our mail, down to where a still older mail begins."""
    quoted = [
        (line, match)
        for line, match in zip(lines, matches, strict=True)
        if line.why is Why.QUOTE and not line.blank and line.depth <= 1
    ]
    ours = frozenset(reference().words) if quoted else frozenset()
    for line, match in quoted:
        if _END.search(line.plain[-16:]) and is_attribution(line.plain):
            return
        words = words_of(line.text)
        short = len(words) < _TOO_SHORT and ours.issuperset(words)
        line.foreign = match.ours < match.words and not short and " ".join(words) not in reference().lines


def _cut_wordless(lines: Sequence[Line]) -> None:
    """Cut lines without a word (rules, bullets, arrows) that only quoted lines are around."""
    seen = [line for line in lines if not line.blank]
    inside = False
    waiting: list[Line] = []
    for line in seen:
        if line.why is Why.QUOTE:
            for wordless in waiting:
                wordless.why = Why.QUOTE
            inside, waiting = True, []
        elif inside and line.fresh and not words_of(line.text):
            waiting.append(line)
        else:
            inside, waiting = False, []


def _cut_history(lines: Sequence[Line], beginning: int) -> None:
    """Cut older mails below ours."""
    at = beginning
    while at < len(lines):
        line = lines[at]
        size = 0
        if line.fresh and not line.blank:
            size = marker_at(lines, at, Ours(), [])
        if size:
            _cut_rest(lines[at:])
            return
        at += 1
