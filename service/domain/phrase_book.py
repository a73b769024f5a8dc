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


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase found: what it means, in which language, and the tokens it covers (end excluded)."""

    label: str
    language: str
    start: int
    end: int


class PhraseBook:
    """Phrases with their labels, as one automaton."""

    def __init__(self) -> None:
        self._next: list[dict[str, list[int]]] = [{}]
        self._labels: list[list[tuple[str, str]]] = [[]]

    def add(self, label: str, language: str, phrases: Iterable[str], classes: Mapping[str, str]) -> None:
        """Write phrases into the book; raises KeyError for a class nobody named."""
        for phrase in phrases:
            for state in _Writer(self._next, self._labels, classes).write(phrase):
                self._labels[state].append((label, language))

    def find(self, row: Sequence[Token]) -> list[Mark]:
        """Return every phrase in the row, also inside longer ones, in the order of their starts."""
        marks: list[Mark] = []
        for start in range(len(row)):
            states, at = [0], start
            while states and at < len(row):
                word = NUMBER if row[at].kind == "number" else row[at].fold
                states = [new for state in states for new in self._next[state].get(word, ())]
                at += 1
                found = {pair for state in states for pair in self._labels[state]}
                marks.extend(Mark(label, language, start, at) for label, language in sorted(found))
        return marks


class _Writer:
    """Turns one written phrase into states; classes are written out where they are used."""

    def __init__(
        self, moves: list[dict[str, list[int]]], labels: list[list[tuple[str, str]]], classes: Mapping[str, str]
    ) -> None:
        self._moves, self._labels, self._classes = moves, labels, classes

    def write(self, phrase: str, states: tuple[int, ...] = (0,)) -> tuple[int, ...]:
        pieces = _PIECE.findall(phrase)
        pieces.reverse()
        ends = self._choice(pieces, states)
        assert not pieces, f"a bracket too many in {phrase!r}"
        assert 0 not in ends, f"the phrase {phrase!r} may be empty"
        return ends

    def _choice(self, pieces: list[str], starts: tuple[int, ...]) -> tuple[int, ...]:
        ends = set(self._row(pieces, starts))
        while pieces and pieces[-1] == "|":
            pieces.pop()
            ends |= set(self._row(pieces, starts))
        return tuple(sorted(ends))

    def _row(self, pieces: list[str], states: tuple[int, ...]) -> tuple[int, ...]:
        while pieces and pieces[-1] not in "|)]":
            states = self._piece(pieces, states)
        return states

    def _piece(self, pieces: list[str], states: tuple[int, ...]) -> tuple[int, ...]:
        piece = pieces.pop()
        if piece in "([":
            ends = self._choice(pieces, states)
            closing = pieces.pop()
            assert closing == {"(": ")", "[": "]"}[piece], "brackets do not match"
            return ends if piece == "(" else tuple(sorted({*ends, *states}))
        if piece == NUMBER:
            return self._step(NUMBER, states)
        if piece.startswith("<"):
            inner = _PIECE.findall(self._classes[piece[1:-1]])
            inner.reverse()
            return self._choice(inner, states)
        for word in folded(piece):
            states = self._step(word, states)
        return states

    def _step(self, word: str, states: tuple[int, ...]) -> tuple[int, ...]:
        self._moves.append({})
        self._labels.append([])
        new = len(self._moves) - 1
        for state in states:
            self._moves[state].setdefault(word, []).append(new)
        return (new,)
