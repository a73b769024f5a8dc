"""The text we sent, found again in a reply, however a client rewrapped, unmarked or restyled it.

Both are compared as streams of words: a run of words that stands in the same order in our mail is quoted, unless it is
so short that a person may have typed it. Whether a line is cut is judged by the run it belongs to, never by itself:
our mails explain how to answer, so a lone "approve" between or below quoted lines stays the reviewer's own word.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from mail.fresh_lines import Line, placed_words, words_of

MOST_WORDS = 20_000  # of each side, and characters of a line; our longest request has a tenth of it
_SEED = 4  # words in a row that start a match
_LONE_RUN = 7  # words in a row that condemn a line of their own
_LONE_LETTERS = 34  # letters they must hold
_MOSTLY = 0.75  # share of a line's words that must be ours for the whole line to be ours


@dataclass(frozen=True, slots=True)
class Reference:
    """The words of a text in order, where its lines end, and where each row of words begins."""

    words: tuple[str, ...]
    starts: frozenset[int]  # positions at which a line begins
    rows: dict[tuple[str, ...], int]
    lines: frozenset[str]  # every line as its words

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Reference":
        """Make a reference of several twins of a text, one after another."""
        return cls((), frozenset({0}), {}, frozenset()).followed_by(texts)

    def followed_by(self, texts: Iterable[str]) -> "Reference":
        """Return one that holds further texts behind these."""
        words, starts, lines = list(self.words), set(self.starts), set(self.lines)
        for line in itertools.chain.from_iterable(text.split("\n") for text in texts):
            found = words_of(line[:MOST_WORDS].lstrip("> \t"))
            if found and len(words) < MOST_WORDS:
                starts.add(len(words))
                lines.add(" ".join(found))
                words += found
        starts.add(len(words))
        rows, first = dict(self.rows), max(0, len(self.words) - _SEED + 1)
        for at, row in enumerate(_rows(words[first:]), first):
            rows.setdefault(row, at)
        return Reference(tuple(words), frozenset(starts), rows, frozenset(lines))


@dataclass(slots=True)
class Match:
    """What of one line is ours."""

    words: int
    ours: int
    first: int | None = None  # our position of the first and last word that matched
    last: int | None = None
    quoted: bool = False
    rest: str = ""  # what the person typed behind a quoted line, on the same line


@dataclass(slots=True)
class _Run:
    """A row of words of the reply that stands in the same order in ours: half-open places on both sides."""

    start: int
    stop: int
    ours: int
    ours_stop: int


@dataclass(slots=True)
class _Walk:
    """The words of the reply, our position of each (or -1), and the run each is in."""

    words: list[str]
    place: list[int]
    run_of: list[_Run | None]


def matched(lines: Sequence[Line], reference: Callable[[], Reference]) -> list[Match]:
    """Say of each line whether it is a piece of the reference, which is not asked for where the lines are too few.

    A reply written from a button quotes nothing, and to read what we sent costs more than all the rest.
    """
    spans, words = _spans(lines)
    ours = reference() if len(words) >= _SEED else None
    if ours is None or not ours.rows:
        return [Match(stop - start, 0) for start, stop in spans]
    walk = _aligned(words, ours)
    return [_judged(line, span, walk, ours) for line, span in zip(lines, spans, strict=True)]


def _rows(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield every row of words that may start a match."""
    return zip(*(words[n:] for n in range(_SEED)), strict=False)


def _spans(lines: Sequence[Line]) -> tuple[list[tuple[int, int]], list[str]]:
    words: list[str] = []
    spans = []
    for line in lines:
        start = len(words)
        if start < MOST_WORDS and not line.blank:
            words += words_of(line.text[:MOST_WORDS])
        spans.append((start, len(words)))
    return spans, words


def _aligned(words: list[str], reference: Reference) -> _Walk:
    """Walk both streams at once."""
    place = [-1] * len(words)
    run_of: list[_Run | None] = [None] * len(words)
    rows, ours = list(_rows(words)), reference.words
    at = 0
    while at < len(rows):
        found = reference.rows.get(rows[at])
        if found is None:
            at += 1
            continue
        stop, ours_stop = at + _SEED, found + _SEED
        while stop < len(words) and ours_stop < len(ours) and words[stop] == ours[ours_stop]:
            stop, ours_stop = stop + 1, ours_stop + 1
        place[at:stop] = range(found, ours_stop)
        run_of[at:stop] = [_Run(at, stop, found, ours_stop)] * (stop - at)
        at = stop
    return _Walk(words, place, run_of)


def _judged(line: Line, span: tuple[int, int], walk: _Walk, reference: Reference) -> Match:
    start, stop = span
    hits = [n for n in range(start, stop) if walk.place[n] >= 0]
    if not hits:
        return Match(stop - start, 0)
    match = Match(stop - start, len(hits), walk.place[hits[0]], walk.place[hits[-1]])
    if len(hits) >= _MOSTLY * match.words:
        match.quoted = _believed(span, walk, reference)
    elif not line.depth and _begins_with_ours(hits, start, walk) and _goes_its_own_way(hits[-1], stop, walk, reference):
        match.quoted, match.rest = True, _behind(line, hits[-1] - start)
    return match


def _believed(span: tuple[int, int], walk: _Walk, reference: Reference) -> bool:
    """Say whether a line whose words are nearly all ours was quoted rather than typed."""
    start, stop = span
    runs = {id(run): run for run in walk.run_of[start:stop] if run}
    if len(runs) > 1:
        return True
    run = next(iter(runs.values()))
    if run.start < start or run.stop > stop:
        return _continues(span, run, reference)
    letters = sum(len(word) for word in walk.words[start:stop])
    if " ".join(walk.words[start:stop]) in reference.lines:
        return letters >= _LONE_LETTERS / 2
    return stop - start >= _LONE_RUN and letters >= _LONE_LETTERS


def _continues(span: tuple[int, int], run: _Run, reference: Reference) -> bool:
    """Say whether a line is one of several of a run.

    A short run may be chance, unless it is made of whole lines of ours. The last line of a run may be a person's first
    words that happen to go on as ours did ("… with one word:" / "approve"): a short one counts only if our line ends
    there too.
    """
    start, stop = span
    if run.stop - run.start < _LONE_RUN and not {run.ours, run.ours_stop} <= reference.starts:
        return False
    if run.stop <= stop and run.stop - max(run.start, start) < _SEED:
        return run.ours_stop in reference.starts
    return True


def _begins_with_ours(hits: list[int], start: int, walk: _Walk) -> bool:
    run = walk.run_of[hits[0]]
    return hits[0] == start and run is not None and run.stop - start >= _LONE_RUN and hits[-1] == run.stop - 1


def _goes_its_own_way(last: int, stop: int, walk: _Walk, reference: Reference) -> bool:
    """Say whether the words behind a quoted piece are more than what a client left of ours."""
    rest = walk.words[last + 1 : stop]
    nearby = reference.words[walk.place[last] : walk.place[last] + len(rest) + _SEED]
    return len(rest) > 1 and not set(rest) <= set(nearby)


def _behind(line: Line, last: int) -> str:
    placed = placed_words(line.text)
    return line.text[placed[last][2] :].lstrip(" .,;:!?)\"'»”’") if last < len(placed) else ""
