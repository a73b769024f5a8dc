"""What is wrong with a plan file: every mistake with its line, collected while reading goes on.

A reader notes a mistake and goes on with a harmless value, so that one run shows all of them. The notes also remember
on which line each place of the file stands, because the rules about the whole plan are judged after the reading.
"""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

MOST_LISTED = 12  # known words shown when none is near


@dataclass(frozen=True)
class Mistake:
    """One thing to correct: the line (from 1), the place as a dotted path, and what to do, in a sentence."""

    line: int
    where: str
    sentence: str

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"line {self.line}: {place}{self.sentence}"


class PlanMistakes(Exception):
    """The plan file cannot be used as it stands; `mistakes` has all of them, sorted by line."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


class Notes:
    """Collects mistakes, and the line of every place read so far."""

    def __init__(self) -> None:
        self._mistakes: dict[Mistake, None] = {}
        self._lines: dict[str, int] = {}

    def stands(self, where: str, line: int) -> None:
        """Remember the line of a place."""
        self._lines[where] = line

    def mistake(self, where: str, sentence: str, line: int = 0) -> None:
        """Note a mistake, at its own line or at that of the place (or of the nearest place around it)."""
        self._mistakes[Mistake(line or self._line_of(where), where, sentence)] = None

    def in_order(self) -> tuple[Mistake, ...]:
        """Return all mistakes, sorted by line."""
        return tuple(sorted(self._mistakes, key=lambda mistake: mistake.line))

    def _line_of(self, where: str) -> int:
        while where not in self._lines and "." in where:
            where = where.rpartition(".")[0]
        return self._lines.get(where, 1)


def meant(word: str, known: Iterable[str]) -> str:
    """Return "; did you mean '…'?" with the nearest known word, or what there is to choose from."""
    choices = sorted(known)
    near = difflib.get_close_matches(word[:60], choices, n=1, cutoff=0.5)
    if near:
        return f"; did you mean '{near[0]}'?"
    listed = ", ".join(choices[:MOST_LISTED]) + (", …" if choices[MOST_LISTED:] else "")
    return f"; there is {listed}" if choices else ""
