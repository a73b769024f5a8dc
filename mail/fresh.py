"""The new words of a reply: what the person typed, without quote, signature, banner and disclaimer.

A leaked quoted word may approve a message, so in doubt a line is cut; a lost line may lose an objection, so what stands
above, between or below quoted lines survives. Both parts of a mail are read for themselves and must agree before
anybody believes an approval (`Fresh.agree`). What the words mean is decided elsewhere.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import groupby

from mail.fresh_attribution import Ours
from mail.fresh_html import STRUCK, html_lines
from mail.fresh_lines import Line, Why, capped, folded, lines_of, words_of
from mail.fresh_quote import cut_quotes
from mail.fresh_sent import Reference
from mail.fresh_signature import cut_surroundings
from mail.parsed import Parsed

_QUOTED_LINES = 5  # lines kept above a remark to show what it is about
_SHORTEST_NAME, _SHORTEST_SUBJECT = 3, 8  # characters that tell our mail from another
_LONGEST_COMPARED = 64 * 1024  # characters of new text; longer ones are said to differ
_DIFFER = "text and HTML say different things"
_BLOCKS = 40  # stretches of new text that are searched for signatures


@dataclass(frozen=True, slots=True)
class Sent:
    """The mail of ours that a reply answers, known by its ticket.

    `addresses` are our From and Reply-To and the reviewer's own, `names` those of both sides; `endings` finds, where it
    comes to that, the lines that usually end the reviewer's mails (`mail.fresh_endings`).
    """

    text: str
    html: str
    subject: str
    addresses: tuple[str, ...]
    names: tuple[str, ...]
    date: datetime | None
    endings: Callable[[], tuple[str, ...]] = tuple


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of lines that is not new text, and why."""

    why: Why
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Words typed between quoted lines, and the quoted lines right above them."""

    quoted: str
    text: str


@dataclass(frozen=True, slots=True)
class Fresh:
    """What a person newly wrote.

    `doubt` says in words why such a reply must not approve, whatever its words: its parts differ, it was too long to be
    read to its end, some of it is hidden. `other` holds the new words of the other part where that says something else.
    `foreign` are lines cut as quoted that the mail it answers does not hold. `why` names the rules that fired.
    """

    text: str
    cut: tuple[Cut, ...]
    remarks: tuple[Remark, ...]
    why: str
    doubt: str = ""
    other: str | None = None
    foreign: tuple[str, ...] = ()

    @property
    def agree(self) -> bool:
        """Say whether nothing in how the reply was made speaks against believing its words."""
        return not self.doubt


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known before a part is read: how it would name our mail, words that are no news, endings that are none.

    Words and endings are found when they are first needed; `sent` says that the words are all of the mail it answers.
    """

    ours: Ours
    reference: Callable[[], Reference]
    endings: Callable[[], tuple[str, ...]]
    sent: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    """One part of a mail, read."""

    lines: tuple[Line, ...]
    rules: tuple[str, ...]
    whole: bool

    @property
    def text(self) -> str:
        return "\n\n".join(filter(None, (_joined(block) for block in _blocks(self.lines))))

    @property
    def quotes(self) -> bool:
        return any(line.why is Why.QUOTE for line in self.lines)


def fresh(text: str, html: str, sent: Sent | None = None) -> Fresh:
    """Find the new words of a reply, given its text and HTML parts ("" for a part it lacks) and the mail it answers.

    Never raises; time is linear in the input, of which 256 kB of either part are read.
    """
    reference = cache(lambda: Reference.of(_words_of(sent)))
    known = _Known(_ours_of(sent), reference, sent.endings if sent else tuple, sent is not None)
    by_html = _read(*html_lines(html), known) if html.strip() else None
    by_text = _read(*_text_lines(text), _learned(known, by_html)) if text.strip() else None
    read = [line for part in (by_html, by_text) if part for line in part.lines]
    return replace(_agreed(by_text, by_html), foreign=tuple(line.text for line in read if line.foreign))


def fresh_of(parsed: Parsed, sent: Sent | None = None) -> Fresh:
    """Find the new words of a parsed mail."""
    return fresh(parsed.text, parsed.html, sent)


def _text_lines(text: str) -> tuple[list[Line], bool]:
    short, whole = capped(text)
    return lines_of(short), whole


def _ours_of(sent: Sent | None) -> Ours:
    if sent is None:
        return Ours()
    return Ours(
        addresses=tuple(a.casefold() for a in sent.addresses if "@" in a),
        names=tuple(n for name in sent.names if len(n := folded(name)) >= _SHORTEST_NAME),
        subject=folded(sent.subject) if len(sent.subject) >= _SHORTEST_SUBJECT else "",
        date=sent.date,
    )


def _words_of(sent: Sent | None) -> list[str]:
    """Return both twins of our mail as plain text."""
    if sent is None:
        return []
    in_html, _ = html_lines(sent.html)
    return [capped(sent.text)[0], "\n".join(line.text for line in in_html)]


def _learned(known: _Known, by_html: _Reading | None) -> _Known:
    """Add what the HTML part shows to be quotes and signatures: the text part often lost the marks."""
    if by_html is None:
        return known
    quoted = "\n".join(line.text for line in by_html.lines if line.why is Why.QUOTE)
    endings = tuple(line.plain for line in by_html.lines if line.why in {Why.SIGNATURE, Why.DEVICE} and not line.blank)
    reference = cache(lambda: known.reference().followed_by([quoted]))
    return replace(known, reference=reference, endings=lambda: (*known.endings(), *endings))


def _read(lines: list[Line], whole: bool, known: _Known) -> _Reading:
    lines, rules = cut_quotes(lines, known.ours, known.reference, known=known.sent)
    for block in list(_blocks(lines))[:_BLOCKS]:
        rules += cut_surroundings(block, known.ours.names, known.endings)
    return _Reading(tuple(lines), tuple(dict.fromkeys(rules)), whole)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the stretches of lines between quotes; blank lines belong to what is around them."""
    block: list[Line] = []
    for line in lines:
        if line.why in {Why.QUOTE, Why.ATTRIBUTION} and not line.blank:
            if block:
                yield block
            block = []
        else:
            block.append(line)
    if block:
        yield block


def _joined(block: Sequence[Line]) -> str:
    """Return the new text of a block; where something was cut out of it one blank line is left."""
    kept: list[str] = []
    for line in block:
        text = line.text.rstrip().replace("\xa0", " ") if line.fresh else ""
        if text.strip() or (kept and kept[-1]):
            kept.append(text if text.strip() else "")
    return "\n".join(kept).strip("\n").rstrip()


def _agreed(by_text: _Reading | None, by_html: _Reading | None) -> Fresh:
    """Choose the part to believe: the plain one, unless only the other knew where the quote begins.

    What is struck out shows in the HTML part alone, so that is the one to believe then.
    """
    if by_text is None or by_html is None:
        alone = by_text or by_html or _Reading((), (), whole=True)
        return _told(alone, _doubt(alone))
    same = _say_the_same(by_text.text, by_html.text)
    html_knows = by_html.quotes or not by_text.text if not same else STRUCK in by_html.text
    chosen, left = (by_html, by_text) if html_knows else (by_text, by_html)
    doubt = _doubt(by_text, by_html) if same else _DIFFER
    return _told(chosen, doubt, None if same else left.text)


def _doubt(*parts: _Reading) -> str:
    if not all(part.whole for part in parts):
        return "the mail is too long to be read to its end"
    if any(line.hidden and line.fresh and not line.blank for part in parts for line in part.lines):
        return "some of its words are hidden from whoever reads it"
    return ""


def _say_the_same(one: str, other: str) -> bool:
    return max(len(one), len(other)) <= _LONGEST_COMPARED and words_of(one) == words_of(other)


def _told(reading: _Reading, doubt: str, other: str | None = None) -> Fresh:
    return Fresh(
        text=reading.text,
        cut=tuple(_cuts(reading.lines)),
        remarks=tuple(_remarks(reading.lines)),
        why="; ".join([*reading.rules, doubt] if doubt else reading.rules) or "nothing to cut",
        doubt=doubt,
        other=other,
    )


def _cuts(lines: Sequence[Line]) -> Iterator[Cut]:
    shown = (line for line in lines if not line.blank)
    for why, group in groupby(shown, key=lambda line: line.why):
        if why is not None:
            yield Cut(why, "\n".join(line.text for line in group))


def _remarks(lines: Sequence[Line]) -> Iterator[Remark]:
    """Yield each stretch of new text that stands below quoted lines, if one of them stands between such lines."""
    found: list[tuple[list[str], list[Line]]] = []
    quoted: list[str] = []
    between = False
    for line in lines:
        if line.why is Why.QUOTE and not line.blank:
            between = between or bool(found and _joined(found[-1][1]))
            quoted.append(line.text)
            open_block = False
        elif quoted and not open_block and line.fresh and not line.blank:
            found.append((quoted[-_QUOTED_LINES:], [line]))
            open_block = True
        elif quoted and open_block:
            found[-1][1].append(line)
    if between:
        yield from (Remark("\n".join(above), _joined(below)) for above, below in found)
