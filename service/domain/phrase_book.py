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


@dataclass(frozen=True, slots=True)
class _State:
    """Where each next word leads, and the labels of the phrases that end here."""

    moves: frozenset[tuple[str, int]]
    labels: frozenset[tuple[str, str]]


@dataclass(slots=True)
class _Place:
    """Where the reading of a phrase stands: the states it may be in, and where each next word leads."""

    next: dict[str, frozenset[int]]
    found: tuple[tuple[str, str], ...]


class PhraseBook:
    """Phrases with their labels, as one automaton.

    It is written from the ends of the phrases to their beginnings, so that whatever goes on in the same way is one
    state: a language says few things with many endings.
    """

    def __init__(self) -> None:
        self._states: list[_State] = []
        self._numbers: dict[_State, int] = {}
        self._first: list[int] = []
        self._places: dict[frozenset[int], _Place] = {}

    def add(self, label: str, language: str, phrases: Iterable[str], classes: Mapping[str, str]) -> None:
        """Write phrases into the book; raises KeyError for a class nobody named."""
        reader, known = _Reader(classes), dict[tuple[int, int], _State]()
        end = _State(frozenset(), frozenset({(label, language)}))
        rows = [(phrase, reader.phrase(phrase)) for phrase in phrases]  # kept, for what is known is known by their ids
        for phrase, row in rows:
            first = self._before(row, end, known)
            assert not first.labels, f"the phrase {phrase!r} may be empty"
            self._first.append(self._number(first))

    def find(self, row: Sequence[Token]) -> list[Mark]:
        """Return every phrase in the row, also inside longer ones, in the order of their starts."""
        words = [NUMBER if token.kind == "number" else token.fold for token in row]
        first = self._place(frozenset(self._first))
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
            for word, target in self._states[state].moves:
                onward.setdefault(word, set()).add(target)
        found = tuple(sorted({pair for state in states for pair in self._states[state].labels}))
        place = _Place({word: frozenset(targets) for word, targets in onward.items()}, found)
        if len(self._places) >= _MOST_STEPS:
            self._places.clear()
        self._places[states] = place
        return place

    def _number(self, state: "_State") -> int:
        """Return the number of a state; equal ones are one."""
        number = self._numbers.setdefault(state, len(self._states))
        if number == len(self._states):
            self._states.append(state)
        return number

    def _before(self, row: "_Row", state: _State, known: dict[tuple[int, int], _State]) -> _State:
        """Return the state from which a row of pieces leads to this one."""
        for piece in reversed(row):
            if isinstance(piece, str):
                state = _State(frozenset({(piece, self._number(state))}), frozenset())
            else:
                state = self._before_choice(piece, state, known)
        return state

    def _before_choice(self, choice: "_Choice", state: _State, known: dict[tuple[int, int], _State]) -> _State:
        """Return the state from which any row of a choice leads to this one; what may be left out is this one too."""
        key = id(choice), self._number(state)
        if key not in known:
            ways = [self._before(row, state, known) for row in choice.rows] + ([state] if choice.optional else [])
            moves = frozenset[tuple[str, int]]().union(*(way.moves for way in ways))
            known[key] = _State(moves, frozenset[tuple[str, str]]().union(*(way.labels for way in ways)))
        return known[key]


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
