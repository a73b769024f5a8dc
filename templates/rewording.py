"""Puts other words into a draft where its readers see the old ones, be they typed or filled in from a fact.

Readers quote what they see: facts filled in, no escapes of Markdown, lines broken anywhere. Only a fact that stands in
the old words is written out; every other placeholder stays one. Words that run across bold marks, a link or a
recipient's own field are not found.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from templates import characters
from templates.drafting import as_written, put_in, said_by
from templates.placeholders import Placeholder, replaced

_OPEN, _CLOSE = "\ue000", "\ue002"
_STAND_IN: Final = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


@dataclass(frozen=True, slots=True)
class _Place:
    """A placeholder of a draft: as its author writes it, and the words of its fact, if it has one."""

    written: str
    filled: str | None


def reword(text: str, facts: Mapping[str, str], old: str, new: str, *, markdown: bool = True) -> str | None:
    """Return a draft with `old` replaced by `new` wherever that is read; None where it is not read anywhere.

    A subject is no Markdown (`markdown=False`): nothing in it is escaped.
    """
    places: list[_Place] = []
    known = said_by(facts)

    def stand_in(placeholder: Placeholder, before: str) -> str:
        has_fact = not placeholder.personal and placeholder.name in known
        filled = put_in(placeholder, before, known, markdown=markdown) if has_fact else None
        places.append(_Place(as_written(placeholder), filled))
        return f"{_OPEN}{len(places) - 1}{_CLOSE}"

    held = replaced(characters.lines(text), stand_in)
    new = characters.lines(new).strip()
    sought = _as_read(characters.lines(old), gone=not new)
    among = _places_in(held, places, sought)

    def written_out(found: re.Match[str]) -> str:
        filled = places[int(found[1])].filled
        return filled if filled is not None and int(found[1]) in among else found[0]

    done, times = sought.subn(lambda _: new, _STAND_IN.sub(written_out, held))
    return _STAND_IN.sub(lambda found: places[int(found[1])].written, done) if times else None


def _as_read(words: str, *, gone: bool) -> re.Pattern[str]:
    """Match words as a reader quotes them: any blanks between them, and escapes that no reader sees.

    Where nothing takes their place, the blank behind them goes too.
    """
    marks = (("" if mark.isalnum() else r"\\?") + re.escape(mark) for mark in "\n".join(words.split()))
    pattern = "".join(r"\s+" if mark.endswith("\n") else mark for mark in marks)
    return re.compile(pattern + (" ?" if gone else "") if pattern else r"(?!)")


def _places_in(held: str, places: list[_Place], sought: re.Pattern[str]) -> set[int]:
    """Say which placeholders bring some of the words that are sought."""
    shown, ends, numbers = [], [], []
    length = 0
    for turn, part in enumerate(_STAND_IN.split(held)):
        said = (places[int(part)].filled or _OPEN) if turn % 2 else part
        length += len(said)
        shown.append(said)
        ends.append(length)
        numbers.append(int(part) if turn % 2 else -1)
    among: set[int] = set()
    for match in sought.finditer("".join(shown)):
        among.update(numbers[bisect_right(ends, match.start()) : bisect_left(ends, match.end()) + 1])
    return among
