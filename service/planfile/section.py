"""Reading one mapping of the plan by what its keys should hold: text, numbers, lists, one word of several.

Every reader returns a value even when the file has none that fits: the mistake is noted and the reading of the plan
goes on. `rest_is_unknown` closes a section: keys nobody asked for are mistakes, with the nearest key that exists.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

from service.planfile.mistakes import Notes, meant
from service.planfile.nodes import Items, Node, Pairs, Scalar

_Word = TypeVar("_Word", bound=StrEnum)

KEY = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_TRUE, _FALSE = {"true", "yes"}, {"false", "no"}
# Controls, line separators, surrogates and direction overrides: they end header lines or make a name look like another
_UNSEEN = "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff"
_unseen_in_line = re.compile(f"[\t\n{_UNSEEN}]")
_unseen_in_body = re.compile(f"[{_UNSEEN}]")
LONGEST_LINE, LONGEST_BODY = 200, 20_000


class Section:
    """One mapping of the file, at `where` (a dotted path, empty for the whole file)."""

    def __init__(self, node: Node | None, where: str, notes: Notes) -> None:
        self.where = where
        self._notes = notes
        self._asked: set[str] = set()
        self._pairs = node if isinstance(node, Pairs) else Pairs(1)
        if node is not None:
            notes.stands(where, node.line)
        if isinstance(node, Items) or (isinstance(node, Scalar) and node.text):
            notes.mistake(where, "a mapping is expected here: lines of 'key: value', indented", node.line)

    def at(self, key: str | int) -> str:
        """Return the dotted path of a key of this section."""
        return f"{self.where}.{key}" if self.where else str(key)

    def mistake(self, key: str, sentence: str) -> None:
        """Note a mistake about this key."""
        self._notes.mistake(self.at(key), sentence)

    def has(self, key: str) -> bool:
        """Say whether the key is written at all."""
        return key in self._pairs.nodes

    def is_mapping(self, key: str) -> bool:
        """Say whether keys and values stand there, and not one value."""
        return isinstance(self._pairs.nodes.get(key), Pairs)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys as written."""
        return tuple(self._pairs.nodes)

    def node(self, key: str) -> Node | None:
        """Return what stands at the key, or None; either way the key is known from now on."""
        self._asked.add(key)
        if key in self._pairs.nodes:
            self._notes.stands(self.at(key), self._pairs.lines[key])
        return self._pairs.nodes.get(key)

    def section(self, key: str) -> "Section":
        """Return the mapping at the key; an empty one when there is none."""
        return Section(self.node(key), self.at(key), self._notes)

    def needed(self, key: str) -> "Section":
        """Return the mapping at the key, which has to be there and to have something in it."""
        section = self.section(key)
        if not section.keys and not isinstance(self.node(key), Items):
            self.mistake(key, "is missing or empty")
        return section

    def each(self) -> Iterator[tuple[str, "Section"]]:
        """Yield every key people chose themselves, and its mapping."""
        for key in self.names():
            yield key, self.section(key)

    def names(self) -> Iterator[str]:
        """Yield every key people chose themselves; references are built of them, so each is a plain name."""
        for key in self.keys:
            self.node(key)
            if not KEY.fullmatch(key):
                self.mistake(key, "a name here is up to 40 of a-z, 0-9 and _, and begins with a letter")
            yield key

    def text(self, key: str, *, needed: bool = False) -> str:
        """Return one line of text."""
        return self._text(key, needed=needed, unseen=_unseen_in_line, longest=LONGEST_LINE)

    def body(self, key: str) -> str:
        """Return text of several lines, which has to be there."""
        return self._text(key, needed=True, unseen=_unseen_in_body, longest=LONGEST_BODY)

    def number(self, key: str, default: int, *, least: int, most: int) -> int:
        """Return a whole number within its limits."""
        if not self.has(key):
            self._asked.add(key)
            return default
        return self.number_in(self.node(key), key, least=least, most=most, default=default)

    def number_in(self, node: Node | None, key: str, *, least: int, most: int, default: int) -> int:
        """Return the whole number this node holds."""
        text = node.text.strip() if isinstance(node, Scalar) else ""
        if re.fullmatch(r"\d{1,9}", text, re.ASCII) and least <= int(text) <= most:
            return int(text)
        self.mistake(
            key,
            f"a whole number from {least} to {most} is expected" + (f", not '{text[:40]}'" if text else ""),
        )
        return default

    def truth(self, key: str) -> bool:
        """Return true or false; false when nothing is written."""
        text = self.text(key).lower()
        if text and text not in _TRUE | _FALSE:
            self.mistake(key, f"true or false is expected, not '{text[:40]}'")
        return text in _TRUE

    def word(self, key: str, words: type[_Word], default: _Word | None = None) -> _Word:
        """Return one word of several; without a default it has to be written."""
        text = self.text(key, needed=default is None)
        if not text:
            return default or next(iter(words))
        if text in set(words):
            return words(text)
        self.mistake(key, f"'{text[:40]}' is not one of them" + meant(text, words))
        return default or next(iter(words))

    def texts(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        """Return a list of one-line texts."""
        node = self.node(key)
        if node is None or (isinstance(node, Scalar) and not node.text):
            if needed:
                self.mistake(key, "is missing or empty")
            return ()
        if not isinstance(node, Items):
            self.mistake(key, "a list is expected: [one, another]")
            return ()
        if needed and not node.nodes:
            self.mistake(key, "the list is empty")
        return tuple(self._item(key, number, item) for number, item in enumerate(node.nodes))

    def items(self, key: str) -> list["Section"]:
        """Return the mappings of a list, which has to be there and to have something in it."""
        node = self.node(key)
        if not isinstance(node, Items) or not node.nodes:
            self.mistake(key, "a list is expected, with at least one '- …'")
            return []
        return [Section(item, f"{self.at(key)}.{number}", self._notes) for number, item in enumerate(node.nodes, 1)]

    def rest_is_unknown(self) -> None:
        """Note every key nobody asked for."""
        for key in self.keys:
            if key not in self._asked:
                where = self.at(key[:60])
                self._notes.mistake(where, "unknown key" + meant(key, self._asked), self._pairs.lines[key])

    def _item(self, key: str, number: int, node: Node) -> str:
        where = f"{self.at(key)}.{number + 1}"
        self._notes.stands(where, node.line)
        if isinstance(node, Scalar):
            return self._checked(f"{key}.{number + 1}", node.text, _unseen_in_line, LONGEST_LINE)
        self._notes.mistake(where, "plain text is expected here")
        return ""

    def _text(self, key: str, *, needed: bool, unseen: re.Pattern[str], longest: int) -> str:
        node = self.node(key)
        if node is not None and not isinstance(node, Scalar):
            self.mistake(key, "plain text is expected here")
            return ""
        text = node.text.strip() if node else ""
        if needed and not text:
            self.mistake(key, "is missing or empty")
        return self._checked(key, text, unseen, longest)

    def _checked(self, key: str, text: str, unseen: re.Pattern[str], longest: int) -> str:
        if len(text) > longest:
            self.mistake(key, f"longer than {longest} characters")
        elif found := unseen.search(text):
            self.mistake(key, f"has the unseen character U+{ord(found[0]):04X}; remove it")
        else:
            return text
        return ""
