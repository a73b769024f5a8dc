"""What changed between two revisions, as a redline for people: word by word, paragraph by paragraph.

Only changed paragraphs are shown. Every piece is escaped on its own, and the twin marks each piece by sign: "-" for
words taken out, "+" for words put in. A change that only moves formatting marks is shown with the marks visible.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from templates import characters
from templates.markdown import LONGEST, to_text
from templates.personal import spelled

_WORDS: Final = re.compile(r"\n|(?:• )?[^\s]+")  # a list mark belongs to the word it stands before
_BULLETS: Final = re.compile(r"^([> ]*)- ", re.MULTILINE)
_BLANK_LINES: Final = re.compile(r"\n[ ]*\n")
_MOST_WORK: Final = 300_000
_CONTEXT: Final = 12
_ISLAND: Final = 2

Piece = tuple[str, list[str]]
"""A sign (" " kept, "-" taken out, "+" put in) and the words."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A redline as HTML (`<ins>`, `<del>`), its text twin, and the number of changed paragraphs."""

    html: str
    text: str
    changed: int


def difference(old_markdown: str, new_markdown: str) -> Difference:
    """Compare two drafts; `changed` is 0 when they are the same text.

    Drafts too long to be sent (`markdown.LONGEST`) are compared as far as they are shown.
    """
    old, new = _paragraphs(_plain(old_markdown)), _paragraphs(_plain(new_markdown))
    if old == new:
        old, new = _paragraphs(old_markdown[:LONGEST]), _paragraphs(new_markdown[:LONGEST])
    redlines = [_shortened(_pieces(before, after)) for before, after in _pairs(old, new)]
    return Difference(
        html="\n".join(f"<p>{' '.join(map(_marked, pieces))}</p>" for pieces in redlines),
        text="\n\n".join("\n".join(_signed(pieces)) for pieces in redlines),
        changed=len(redlines),
    )


def _plain(markdown: str) -> str:
    """Return the words people read; personal fields as authors write them, and no list item that looks taken out."""
    return _BULLETS.sub(r"\1• ", spelled(to_text(markdown)))


def _paragraphs(text: str) -> list[str]:
    """Split at blank lines; line breaks inside a paragraph count as words of their own."""
    parts = (part.strip() for part in _BLANK_LINES.split(characters.lines(text)))
    return [part for part in parts if part]


def _pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield changed paragraphs beside what they were; an empty string for one that is new or gone."""
    for kind, i1, i2, j1, j2 in _changes(old, new):
        if kind != "equal":
            yield from zip_longest(old[i1:i2], new[j1:j2], fillvalue="")


def _changes(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    """Compare two sequences; where that would take long (the same item hundreds of times), call all of it replaced."""
    counts = Counter(new)
    if sum(counts[item] for item in old) > _MOST_WORK:
        return [("replace", 0, len(old), 0, len(new))]
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _pieces(before: str, after: str) -> list[Piece]:
    """Compare two paragraphs word by word."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for kind, i1, i2, j1, j2 in _changes(old, new):
        if kind == "equal":
            pieces.append((" ", old[i1:i2]))
        else:
            pieces += [("-", old[i1:i2]), ("+", new[j1:j2])]
    return _without_islands([piece for piece in pieces if piece[1]])


def _without_islands(pieces: list[Piece]) -> list[Piece]:
    """Let a change swallow one or two kept words between two changes: whole phrases read better than confetti."""
    joined: list[Piece] = []
    removed: list[str] = []
    added: list[str] = []
    for number, (sign, words) in enumerate(pieces):
        island = sign == " " and len(words) <= _ISLAND and 0 < number < len(pieces) - 1 and "\n" not in words
        if sign == " " and not island:
            joined += [("-", removed), ("+", added), (sign, words)]
            removed, added = [], []
        if sign == "-" or island:
            removed = removed + words
        if sign == "+" or island:
            added = added + words
    return [piece for piece in [*joined, ("-", removed), ("+", added)] if piece[1]]


def _shortened(pieces: list[Piece]) -> list[Piece]:
    """Keep a dozen words around each change and put "…" for the rest."""
    last = len(pieces) - 1
    return [
        (sign, _near(words, after=number > 0, before=number < last) if sign == " " else words)
        for number, (sign, words) in enumerate(pieces)
    ]


def _near(words: list[str], *, after: bool, before: bool) -> list[str]:
    """Shorten kept words to those that stand right `after` a change and right `before` one."""
    if len(words) <= _CONTEXT * (after + before) + 1:
        return words
    return [*(words[:_CONTEXT] if after else []), "…", *(words[-_CONTEXT:] if before else [])]


def _marked(piece: Piece) -> str:
    """Escape one piece and mark it."""
    sign, words = piece
    said = html.escape(_joined(words)).replace("\n", "<br />")
    tag = {"-": "del", "+": "ins"}.get(sign)
    return f"<{tag}>{said}</{tag}>" if tag else said


def _signed(pieces: Sequence[Piece]) -> Iterator[str]:
    """Yield the twin's lines: each piece on lines of its own behind its sign."""
    for sign, words in pieces:
        for line in _joined(words).split("\n"):
            if line.strip():
                yield f"{sign} {line.strip()}"


def _joined(words: Sequence[str]) -> str:
    """Put words back into lines."""
    return " ".join(words).replace(" \n", "\n").replace("\n ", "\n")
