"""The HTML part of a reply as lines, with the quotes its client marked.

Every big client marks the mail it answers in its own way: an element around it (Gmail, Yahoo, Proton, Apple Mail,
Thunderbird …), a container that holds quotes and answers in turn (Gmail), or a marker after which all is old (Outlook
and its kin). One pass over the tags keeps a count per marking element and no tree, so nesting a hundred thousand deep
costs no more than anything else. Hidden text is read like any other, and its lines say so; what is struck out stands
between `~~`.
"""

import html as entities
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from mail.fresh_lines import MOST_CHARACTERS, MOST_LINES, Line, Why

MOST_BYTES = 1024 * 1024  # of HTML that are searched for words; a mail this long is mostly pictures and styles

MOST_TAGS = 20_000
_NOISE = re.compile(r"data:[^\"'>\s]{200,}")
_LONG_NUMBER = re.compile(r"&#\d{8,};?")
_BLANKS = " \t\n\r\f"
_SPACE = re.compile(rf"[{_BLANKS}]+")
_ANY_TAG = re.compile(r"<[^<>]*>")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)")
_PLAIN_TAG = re.compile(r'</?[a-zA-Z][^<>"]*+(?:"[^<>"]*+"[^<>"]*+)*+>')  # nearly all are: nothing odd in their values
_SILENT = re.compile(r"<(?:(style|script|title|xml)(?=[\s>])|!--)", re.IGNORECASE)
_END_OF_SILENT = {
    "comment": re.compile("--!?>"),
    **{name: re.compile(rf"</{name}[^>]{{0,40}}>", re.IGNORECASE) for name in ("style", "script", "title", "xml")},
}

_LINE_ELEMENTS = frozenset(  # a paragraph of names reads better than forty quoted words
    "address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"  # noqa: SIM905
    " header hr li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6"])
_CELLS = frozenset(["td", "th"])
_LISTS = frozenset(["ol", "ul"])
_VOID = frozenset("area base br col embed hr img input link meta source wbr".split())  # noqa: SIM905 - as above

_QUOTE_MARK = re.compile(
    r"yahoo_quoted|yahoo-quoted|protonmail_quote|tutanota_quote|olk_src_body_section|isreplycontent"
    r"|reply-content-quote|ms-outlook-mobile-reference-message|mail-editor-reference-message-container|messagereplysection"
    r"|inoteshistory|zmail_extra|wmquote|mailbird_quote|sparse_quote|front-blockquote|missive_quote|hs_reply|gmail_extra_quote"
    r"|replyforward|reply_header|moz-email-headers-table|moz-forward-container|name=[\"']?quote|quoted-text|freebirdquote"
)
_CONTAINER_MARK = re.compile(r"(?<![\w-])(?:gmail_quote|gmail_quote_container)(?!\w)")
_ATTRIBUTION_MARK = re.compile(r"moz-cite-prefix|gmail_attr|moz-forward-prefix|replyheader|apple-reply-header")
_TAIL_MARK = re.compile(
    r"divrplyfwdmsg|appendonsend|outlookmessageheader|stopspelling|zwchr|divtaghistory|lineseparator-outlook"
    r"|border-top:\s{0,2}solid\s{1,2}(?:#e1e1e1|#b5c4df)|border-top:\s{0,2}(?:#e1e1e1|#b5c4df)\s{1,2}1(?:\.0)?pt\s{1,2}solid"
)
_SIGNATURE_MARK = re.compile(
    r"data-signature-widget=[\"']?container|(?<![\w-])(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature)(?!_prefix)"
    r"|id=[\"']?(?:x_)?signature[\"' >/]"
)
_STRUCK_MARK = re.compile(r"line-through")
_HIDDEN_MARK = re.compile(
    r"display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all|opacity\s?:\s?0(?![.\d])|max-height\s?:\s?0(?![.\d])"
    r"|font-size\s?:\s?0(?![.\d])|(?:^|\s)hidden\s?(?:=|/?$)"
)
_STRIKES = frozenset(["s", "strike", "del"])
_INLINE = frozenset(["struck", "hidden"])  # meanings that end no line
_MARKS = (
    ("quote", _QUOTE_MARK),
    ("container", _CONTAINER_MARK),
    ("attribution", _ATTRIBUTION_MARK),
    ("tail", _TAIL_MARK),
    ("signature", _SIGNATURE_MARK),
    ("struck", _STRUCK_MARK),
    ("hidden", _HIDDEN_MARK),
)
STRUCK = "~~"  # stands around words that are struck out
_LONGEST_VALUE = 4000  # characters of a tag
_KEPT_TAGS, _LONGEST_KEPT = 2048, 400  # tags whose meaning is remembered, and characters of one: a megabyte at most
# What "indent" makes in Gmail and Apple Mail; a person's own words stand in it.
_INDENT = re.compile(
    r"margin(?:-left)?:\s?(?:0(?:px)?\s){0,3}40px[^\"']{0,40}border:\s?(?:none|medium)|type=[\"']?indent"
)


@dataclass(frozen=True, slots=True)
class _Tag:
    """A tag as it is acted on; all of it follows from the characters between its angle brackets."""

    name: str
    closes: bool
    meaning: (
        str  # of what stands in the element: quote, container, attribution, signature, tail, struck, hidden or nothing
    )
    ends_line: bool
    paragraph: bool
    void: bool


@dataclass(slots=True)
class _Mark:
    """An open element that means something: its name, its level among elements of that name, its meaning."""

    name: str
    level: int
    meaning: str
    holds_quote: bool = False


class _Reader:
    """Collects lines while the tags go by."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.tail = False
        self.hidden = False  # something on the line that is being written cannot be seen
        self.levels: Counter[str] = Counter()
        self.marks: list[_Mark] = []
        self.inside: Counter[str] = Counter()  # how many marks of each meaning are open
        self.items: list[int | None] = []  # of each open list: how many items it numbered, None where it numbers none
        self.containers: list[tuple[_Mark, list[tuple[Line, bool]]]] = []

    def end_line(self, *, paragraph: bool = False) -> None:
        """Close the line that was being written, and leave a blank one after a paragraph."""
        text = "".join(self.words).strip(_BLANKS)
        self.words.clear()
        if text:
            self._add(Line(_SPACE.sub(" ", text), self.inside["quote"], tail=self.tail, hidden=self.hidden))
            self.tail = self.hidden = False
        if paragraph and self.lines and not self.lines[-1].blank:
            self.lines.append(Line("", self.inside["quote"]))

    def blank_line(self) -> None:
        """Write an empty line, unless nothing was written yet."""
        self.words.clear()
        if self.lines:
            self.lines.append(Line("", self.inside["quote"]))

    def _add(self, line: Line) -> None:
        self.lines.append(line)
        if self.inside["attribution"]:
            line.why = Why.ATTRIBUTION
        elif self.inside["signature"]:
            line.why = Why.SIGNATURE
        elif self.containers and not line.depth:
            container, held = self.containers[-1]
            held.append((line, container.holds_quote))

    def read(self, text: str) -> None:
        """Take in what stands between two tags; a line does not begin with a blank."""
        if self.words or text.strip(_BLANKS):
            self.words.append(entities.unescape(text))
            self.hidden = self.hidden or bool(self.inside["hidden"] and text.strip(_BLANKS))

    def act_on(self, tag: _Tag) -> None:
        """Take note of a tag: the line it ends, the element it opens or closes."""
        if tag.name == "br" and not tag.closes and not "".join(self.words).strip():
            self.blank_line()
        elif tag.ends_line and (self.words or tag.paragraph):
            self.end_line(paragraph=tag.paragraph)
        elif not tag.closes and tag.name in _CELLS:
            self.words.append(" ")
        if tag.closes:
            self.close(tag.name)
        else:
            self.open(tag)

    def open(self, tag: _Tag) -> None:
        """Note that an element begins, and what it means for what stands in it."""
        if tag.meaning == "tail":
            self.end_line()
            self.tail = True
        if tag.void:
            return
        self.levels[tag.name] += 1
        if tag.name in _LISTS:
            self.items.append(0 if tag.name == "ol" else None)
        elif tag.name == "li" and self.items and self.items[-1] is not None:
            self.items[-1] += 1
            self.words.append(f"{self.items[-1]}. ")
        if tag.meaning in _INLINE:
            self.marks.append(_Mark(tag.name, self.levels[tag.name], tag.meaning))
            self.inside[tag.meaning] += 1
            self.words.extend([STRUCK] if tag.meaning == "struck" else [])
        elif tag.meaning and tag.meaning != "tail":
            self.end_line()
            mark = _Mark(tag.name, self.levels[tag.name], tag.meaning)
            self.marks.append(mark)
            self.inside[tag.meaning] += 1
            if tag.meaning == "container":
                self.containers.append((mark, []))
            elif tag.meaning == "quote" and self.containers:
                self.containers[-1][0].holds_quote = True

    def close(self, name: str) -> None:
        """Note that an element ends; marks opened inside it and never closed end with it."""
        level = self.levels[name]
        if name in _LISTS and self.items:
            self.items.pop()
        if self.marks and any(mark.name == name and mark.level == level for mark in self.marks[-8:]):
            if self.marks[-1].meaning not in _INLINE or (self.marks[-1].name, self.marks[-1].level) != (name, level):
                self.end_line()
            while self._close_mark(self.marks.pop()) != (name, level):
                pass
        if level:
            self.levels[name] = level - 1

    def _close_mark(self, mark: _Mark) -> tuple[str, int]:
        self.inside[mark.meaning] -= 1
        if mark.meaning == "struck" and self.words:
            self.words.append(STRUCK)
        if mark.meaning == "container":
            _, held = self.containers.pop()
            for line, after_quote in held:
                if not mark.holds_quote:
                    line.depth = 1
                elif not after_quote:
                    line.why = Why.ATTRIBUTION
        return mark.name, mark.level

    def finish(self) -> list[Line]:
        """Close everything and return the lines."""
        self.end_line()
        while self.marks:
            self._close_mark(self.marks.pop())
        return self.lines


def _meaning(name: str, attributes: str) -> str:
    """Say what an opening tag means for its content; "" when it means nothing."""
    if name in _STRIKES:
        return "struck"
    if name == "blockquote":
        return "" if attributes and _INDENT.search(attributes.lower()) else "quote"
    attributes = attributes[:_LONGEST_VALUE].lower()
    if not attributes.strip("/ "):
        return ""
    return next((meaning for meaning, mark in _MARKS if mark.search(attributes)), "")


def without_noise(html: str) -> str:
    """Drop what holds no words but many bytes: pictures, styles, scripts, comments.

    What never ends is dropped to the end, as browsers do, except an XML island, whose end some clients forget. People
    see the text of such an island, so one that holds more than settings is left as it is.
    """
    html = _LONG_NUMBER.sub("\ufffd", _NOISE.sub("", html))
    kept: list[str] = []
    at = 0
    endless: set[str] = set()
    for silent in islice(_SILENT.finditer(html), MOST_TAGS):
        if at == len(html):
            break
        name = (silent[1] or "comment").lower()
        if silent.start() < at or name in endless:
            continue
        # "<!-->" is a whole comment, so its end may share the dashes of its beginning
        closing = _END_OF_SILENT[name].search(html, silent.start() + 2 if name == "comment" else silent.end())
        if name == "xml" and (closing is None or _holds_words(html[silent.start() : closing.start()])):
            endless.update([name] if closing is None else [])
            continue
        kept.append(html[at : silent.start()])
        at = closing.end() if closing else len(html)
    return "".join(kept) + html[at:]


def _holds_words(island: str) -> bool:
    """Say whether an XML island holds text of its own, or a value of several words, which no setting has."""
    texts = _ANY_TAG.split(island)
    return bool("".join(texts[:2]).strip()) or any(len(text.split()) > 1 for text in texts)


def html_lines(html: str) -> tuple[list[Line], bool]:
    """Read HTML into lines; say also whether all of it was read. Never raises; time is linear in the length."""
    whole = len(html) <= MOST_BYTES
    html = without_noise(html[:MOST_BYTES])
    reader = _Reader()
    at, end = 0, min(len(html), MOST_CHARACTERS)
    for _ in range(MOST_TAGS):
        if at >= end or len(reader.lines) >= MOST_LINES:
            break
        start = html.find("<", at, end)
        start = end if start < 0 else start
        if start > at:
            reader.read(html[at:start])
        at = _read_tag(html, start, reader) if start < end else end
    return reader.finish(), whole and at >= len(html)


def _read_tag(html: str, start: int, reader: _Reader) -> int:
    """Act on the tag, declaration or stray `<` at `start`; return where to go on."""
    plain = _PLAIN_TAG.match(html, start)
    if plain:
        stop = plain.end()
    elif begun := _TAG.match(html, start):
        stop = _end_of_tag(html, begun.end())
    else:
        return _skip_declaration(html, start, reader)
    read = _tag if stop - start <= _LONGEST_KEPT else _tag.__wrapped__
    reader.act_on(read(html[start:stop]))
    return stop


@lru_cache(maxsize=_KEPT_TAGS)
def _tag(text: str) -> _Tag:
    """Read a whole tag. A mail repeats a few dozen of them, and every mail of ours the same, so they are kept."""
    found = _TAG.match(text)
    assert found, "whoever found the tag saw its name"
    closes, name = bool(found[1]), found[2].lower()
    meaning = "" if closes else _meaning(name, text[found.end() : -1])
    return _Tag(name, closes, meaning, name in _LINE_ELEMENTS, name in _PARAGRAPHS, name in _VOID)


def _skip_declaration(html: str, start: int, reader: _Reader) -> int:
    if html[start + 1 : start + 2] in {"!", "?", "/"}:
        stop = html.find(">", start)
        return len(html) if stop < 0 else stop + 1
    reader.words.append("<")
    return start + 1


def _end_of_tag(html: str, at: int) -> int:
    """Return the place after the `>` that closes a tag; one inside a double-quoted value is passed over."""
    stop = html.find(">", at)
    for _ in range(4):
        if stop < 0 or html.count('"', at, stop) % 2 == 0 or stop - at > _LONGEST_VALUE:
            break
        stop = html.find(">", stop + 1)
    if stop < 0:
        first = html.find(">", at)
        return len(html) if first < 0 else first + 1
    return stop + 1
