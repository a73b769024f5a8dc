"""A phrase book finds every place where one of many short phrases stands in a row of words.

Phrases are written as people say them, with `(one|other)` for a choice, `[please]` for what may be left out, `<it>`
for a named class of phrases and `<n>` for a number. All phrases of all languages are one automaton, read once from
left to right, so the cost grows with the length of the text and never with a clever input.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from service.domain.reply_text import Token, folded

NUMBER = "<n>"
_PIECE = re.compile(r"<\w+>|[()\[\]|]|[^()\[\]|<\s]+")
_MOST_STEPS = 50_000  # rows of the quick table that are kept; it is only a cache


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase found: what it means, in which language, and the tokens it covers (end excluded)."""

    label: str
    language: str
    start: int
    end: int


@dataclass(slots=True)
class _Place:
    """Where the reading of a phrase stands: the states it may be in, and where each next word leads."""

    next: dict[str, frozenset[int]]
    found: tuple[tuple[str, str], ...]


class PhraseBook:
    """Phrases with their labels, as one automaton."""

    def __init__(self) -> None:
        self._moves: list[dict[str, set[int]]] = [{}]
        self._labels: list[set[tuple[str, str]]] = [set()]
        self._places: dict[frozenset[int], _Place] = {}

    def add(self, label: str, language: str, phrases: Iterable[str], classes: Mapping[str, str]) -> None:
        """Write phrases into the book; raises KeyError for a class nobody named."""
        reader = _Reader(classes)
        for phrase in phrases:
            row = reader.phrase(phrase)
            for state in self._write(row, {0}, self._new()):
                assert state, f"the phrase {phrase!r} may be empty"
                self._labels[state].add((label, language))

    def find(self, row: Sequence[Token]) -> list[Mark]:
        """Return every phrase in the row, also inside longer ones, in the order of their starts."""
        words = [NUMBER if token.kind == "number" else token.fold for token in row]
        first = self._place(frozenset({0}))
        marks: list[Mark] = []
        for start, word in enumerate(words):
            states, at = first.next.get(word), start + 1
            while states is not None:
                place = self._place(states)
                marks.extend(Mark(label, language, start, at) for label, language in place.found)
                states = place.next.get(words[at]) if at < len(words) else None
                at += 1
        return marks

    def _place(self, states: frozenset[int]) -> _Place:
        if known := self._places.get(states):
            return known
        onward: dict[str, set[int]] = {}
        for state in states:
            for word, targets in self._moves[state].items():
                onward.setdefault(word, set()).update(targets)
        found = tuple(sorted({pair for state in states for pair in self._labels[state]}))
        place = _Place({word: frozenset(targets) for word, targets in onward.items()}, found)
        if len(self._places) >= _MOST_STEPS:
            self._places.clear()
        self._places[states] = place
        return place

    def _new(self) -> int:
        self._moves.append({})
        self._labels.append(set())
        return len(self._moves) - 1

    def _write(self, row: "_Row", states: set[int], target: int) -> set[int]:
        """Write a row of pieces from these states on; its last piece leads to the target. Returns the ends."""
        for at, piece in enumerate(row):
            goal = target if at == len(row) - 1 else self._new()
            if isinstance(piece, str):
                for state in states:
                    self._moves[state].setdefault(piece, set()).add(goal)
                states = {goal}
            else:
                ends = set(states) if piece.optional else set()
                for choice in piece.rows:
                    ends |= self._write(choice, states, goal)
                states = ends
        return states


@dataclass(frozen=True, slots=True)
class _Choice:
    rows: "list[_Row]"
    optional: bool


_Row = list[str | _Choice]


class _Reader:
    """Reads written phrases into rows; every class is read once."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._known: dict[str, _Choice] = {}

    def phrase(self, phrase: str) -> _Row:
        pieces = _PIECE.findall(phrase)[::-1]
        row = self._row(pieces)
        assert not pieces, f"a bracket or bar too many in {phrase!r}"
        return row

    def _class(self, name: str) -> _Choice:
        if name not in self._known:
            self._known[name] = _Choice(self._rows(_PIECE.findall(self._classes[name])[::-1]), optional=False)
        return self._known[name]

    def _row(self, pieces: list[str]) -> _Row:
        row: _Row = []
        while pieces and pieces[-1] not in "|)]":
            piece = pieces.pop()
            if piece in "([":
                row.append(_Choice(self._rows(pieces), piece == "["))
                assert pieces.pop() == {"(": ")", "[": "]"}[piece], "brackets do not match"
            elif piece == NUMBER:
                row.append(NUMBER)
            elif piece.startswith("<"):
                row.append(self._class(piece[1:-1]))
            else:
                row.extend(folded(piece))
        return row

    def _rows(self, pieces: list[str]) -> list[_Row]:
        rows = [self._row(pieces)]
        while pieces and pieces[-1] == "|":
            pieces.pop()
            rows.append(self._row(pieces))
        return rows
