"""YAML text to nodes that know their line, and nothing more: every scalar stays text, no object is ever built.

Only what a plan needs is accepted: one document of mappings, lists and text. Anchors, aliases and tags are refused, so
a small file cannot grow or run anything; size, number of values and depth are capped before they cost time. Reading
stops at what YAML itself cannot go on after; everything else is noted and read over.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from service.planfile.mistakes import Notes

MOST_BYTES = 1 << 20
MOST_VALUES = 20_000  # a large plan has some hundreds
MOST_DEPTH = 12  # the plan itself needs five; deeper nesting costs the YAML scanner quadratic time


@dataclass(frozen=True)
class Scalar:
    """A piece of text."""

    line: int
    text: str


@dataclass(frozen=True)
class Items:
    """A list."""

    line: int
    nodes: list["Node"] = field(default_factory=list)


@dataclass(frozen=True)
class Pairs:
    """A mapping; `lines` has the line of each key."""

    line: int
    nodes: dict[str, "Node"] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


Node = Scalar | Items | Pairs


class NotReadable(Exception):
    """Reading cannot go on behind this line."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


def nodes_of(text: str, notes: Notes) -> Node | None:
    """Return the document's top node, or None when it cannot be read (then the notes say why)."""
    try:
        return _Builder(notes).build(_events(text))
    except NotReadable as stop:
        notes.mistake("", str(stop), stop.line)
        return None


def _events(text: str) -> Iterator[Any]:
    """Yield the YAML events within the caps; a YAML error becomes a sentence."""
    if len(text.encode(errors="surrogatepass")) > MOST_BYTES:
        raise NotReadable(1, "the file is larger than 1 MiB; a plan is a few pages")
    values = 0
    try:
        for event in YAML(typ="safe", pure=True).parse(text.removeprefix("\ufeff")):
            values += isinstance(event, NodeEvent)
            if values > MOST_VALUES:
                raise NotReadable(_line(event), f"more than {MOST_VALUES} values; a plan is a few pages")
            yield event
    except ReaderError as error:
        raise NotReadable(
            text.count("\n", 0, error.position) + 1,
            f"the character U+{_number(error.character):04X} cannot be read; remove it",
        ) from None
    except MarkedYAMLError as error:
        raise NotReadable(_line_of(error), _sentence(error)) from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise NotReadable(1, f"this is not YAML: {type(error).__name__}") from None


def _number(character: str | int) -> int:
    return character if isinstance(character, int) else ord(character)


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _line_of(error: MarkedYAMLError) -> int:
    opened = "end of stream" in str(error.problem)  # then the line to look at is where it began, not the last one
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    return int(mark.line) + 1 if mark else 1


def _sentence(error: MarkedYAMLError) -> str:
    """Say in our words what people get wrong most often, else what the YAML reader says."""
    problem = str(error.problem or error.context or "unknown")
    if "'\\t'" in problem:
        return "a tab stands where the line is indented; YAML wants spaces"
    if "mapping values are not allowed" in problem:
        return 'a second colon in one line; put the text in quotes: key: "text: with a colon"'
    if "unexpected end of stream" in problem:
        return "a quote is opened and never closed"
    if "cannot start any token" in problem:
        return f"{problem}; put the text in quotes"
    return f"this is not YAML: {problem} {error.context or ''}".rstrip()


class _Builder:
    """Builds the nodes without recursion, so that depth is ours to limit."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._open: list[Items | Pairs] = []
        self._keys: list[Scalar | None] = []  # the key waiting for its value, one for each open container
        self._top: Node | None = None
        self._documents = 0

    def build(self, events: Iterator[Any]) -> Node | None:
        for event in events:
            if isinstance(event, DocumentStartEvent):
                self._begin_document(event)
            elif isinstance(event, NodeEvent):
                self._begin(event)
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                self._open.pop()
                self._keys.pop()
        return self._top

    def _begin_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise NotReadable(_line(event), "a second document begins ('---'); a plan is one document")

    def _begin(self, event: Any) -> None:
        line = _line(event)
        self._refuse_what_a_plan_never_needs(event, line)
        node: Node = Scalar(line, "")
        if isinstance(event, ScalarEvent):
            node = Scalar(line, event.value)
        elif isinstance(event, MappingStartEvent):
            node = Pairs(line)
        elif isinstance(event, SequenceStartEvent):
            node = Items(line)
        self._place(node)
        if not isinstance(node, Scalar):
            self._open.append(node)
            self._keys.append(None)
        if len(self._open) > MOST_DEPTH:
            raise NotReadable(line, f"nested deeper than {MOST_DEPTH} levels")

    def _refuse_what_a_plan_never_needs(self, event: Any, line: int) -> None:
        if isinstance(event, AliasEvent):
            self._notes.mistake("", f"'*{event.anchor}' refers to another place; write the value here", line)
        elif event.anchor:
            self._notes.mistake("", f"'&{event.anchor}' names a place; a plan has no anchors, remove it", line)
        if getattr(event, "tag", None) not in {None, "!"}:
            self._notes.mistake("", f"'{event.tag}' is a type tag; a plan has none, remove it", line)

    def _place(self, node: Node) -> None:
        if not self._open:
            self._top = node
            return
        parent = self._open[-1]
        if isinstance(parent, Items):
            parent.nodes.append(node)
        elif (key := self._keys[-1]) is None:
            self._keys[-1] = self._key(node)
        else:
            self._keys[-1] = None
            self._pair(parent, key, node)

    def _key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        raise NotReadable(node.line, "a list or mapping stands where a key is expected; put the text in quotes")

    def _pair(self, parent: Pairs, key: Scalar, node: Node) -> None:
        if key.text in parent.nodes:
            first = parent.lines[key.text]
            self._notes.mistake("", f"'{key.text}' stands here a second time; the first is on line {first}", key.line)
            return
        parent.nodes[key.text] = node
        parent.lines[key.text] = key.line
