"""A draft's Markdown as HTML and as plain text, both from one parse, so that the two say the same words.

Drafts are outside input: size, line count and nesting are looked at before parsing, raw HTML, images and character
entities mean nothing, links lead only to http, https and mailto, and what comes out passes an allow-list of tags.
A draft beyond the caps is shown as it was typed, without layout, so that no word is lost; only of one too long to be
sent at all the end is left out. `too_much` says so in both cases.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Final

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from templates import characters
from templates.personal import token
from templates.placeholders import Placeholder, replaced

LONGEST: Final = 20_000
"""Characters a draft may have; a long incident mail has about 3,000."""
_KEPT: Final = 64
"""Drafts whose layout a process remembers; as many as the messages of several incidents, and a few megabytes."""
_MOST_LINES: Final = 1_000
_DEEPEST: Final = 8
_MOST_MARKS: Final = 1_000
_CONTAINERS: Final = re.compile(r"(?:[ ]{0,3}(?:>|[-*+](?=[ ])|\d{1,9}[.)](?=[ ]))){9}|[ ]{40}")
_MARKS: Final = re.compile(r"[\[*_`<]")
_OPEN, _CLOSE = "\ue000", "\ue002"
_STAND_IN: Final = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_ENCODED_STAND_IN: Final = re.compile("%EE%80%8[0-2]", re.IGNORECASE)
_SCHEME: Final = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
_TAGS: Final = {"p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a"}


def to_html(markdown: str) -> str:
    """Return a draft as clean HTML, personal placeholders as tokens (`personal.token`)."""
    return _laid_out(markdown)[0]


def to_text(markdown: str) -> str:
    """Return a draft as plain text: marks dropped, lists kept, links as "label <address>", tokens as in `to_html`.

    Lines are not wrapped: every reader's window wraps paragraphs better than we can.
    """
    return _laid_out(markdown)[1]


@lru_cache(maxsize=_KEPT)
def _laid_out(markdown: str) -> tuple[str, str]:
    """Return a draft as HTML and as text; kept, for every mail about a revision shows the same words."""
    source, tokens = _prepared(markdown)
    parsed = None if too_much(markdown) else _parsed(source)
    if parsed is None:
        page, text = _typed(source), source
    else:
        page, text = _PARSER.renderer.render(parsed, _PARSER.options, {}), _Text().of(parsed)
    clean = nh3.clean(page, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)
    return _restored(clean, tokens), _restored(text, tokens).strip("\n")


def to_subject(subject: str) -> str:
    """Return a subject as one line of plain words (no Markdown in it), personal placeholders as tokens."""
    return replaced(characters.one_line(subject), _as_token)


def too_much(markdown: str) -> str | None:
    """Say in a sentence what is too big to be laid out, or None."""
    if len(markdown) > LONGEST:
        return f"The text has {len(markdown):,} characters; at most {LONGEST:,} can be sent."
    if markdown.count("\n") >= _MOST_LINES:
        return f"The text has more than {_MOST_LINES:,} lines."
    if _CONTAINERS.search(markdown):
        return f"Lists or quotes are nested more than {_DEEPEST} deep."
    if len(_MARKS.findall(markdown)) > _MOST_MARKS:
        return f"The text has more than {_MOST_MARKS:,} formatting marks."
    return None


def _prepared(markdown: str) -> tuple[str, list[str]]:
    """Take out unfit characters and put a numbered stand-in, inert for Markdown, where each token will be."""
    tokens: list[str] = []

    def stand_in(placeholder: Placeholder, before: str) -> str:
        kept = _as_token(placeholder, before)
        if not placeholder.personal:
            return kept
        tokens.append(kept)
        return f"{_OPEN}{len(tokens) - 1}{_CLOSE}"

    return replaced(characters.lines(_cut(markdown)), stand_in), tokens


def _cut(markdown: str) -> str:
    """Return at most `LONGEST` characters of a draft, and say so when something is left out."""
    return markdown if len(markdown) <= LONGEST else markdown[:LONGEST] + "\n\n[The rest is left out: too long.]"


def _as_token(placeholder: Placeholder, _before: str) -> str:
    """Return a personal placeholder as its token; an unfilled fact stays visible, as `{fact}`."""
    if placeholder.personal:
        return token(placeholder.name, placeholder.fallback)
    return f"{{{placeholder.name}}}"


def _restored(text: str, tokens: Sequence[str]) -> str:
    """Put the tokens where their stand-ins are."""
    return _STAND_IN.sub(lambda found: tokens[int(found[1])], text)


class _Drafts(MarkdownIt):
    """CommonMark without raw HTML, images, entities and references, whose links lead only where a mail may lead.

    References (`[1]: address`) would take words out of sight, as images would.
    """

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False, "breaks": True, "xhtmlOut": True})
        self.disable(["entity", "image", "html_block", "html_inline", "reference"])

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        """Allow http, https and mailto; a recipient's field inside an address is not allowed."""
        return bool(_SCHEME.match(url)) and not _ENCODED_STAND_IN.search(url)

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - the library's name
        """Show an address as it is: decoding it could bring back characters taken out before."""
        return link


_PARSER: Final = _Drafts()
_ATTRIBUTES: Final[dict[str, set[str]]] = {"a": {"href"}, "ol": {"start"}}
_SCHEMES: Final = {"http", "https", "mailto"}


def _parsed(source: str) -> list[Token] | None:
    """Parse; None when what came out is nested too deep to be laid out."""
    tokens = _PARSER.parse(source)
    if _depth(tokens) > 4 * _DEEPEST:
        return None
    for token_ in tokens:
        if token_.type in {"heading_open", "heading_close"}:
            token_.tag = "p"  # a mail has its own headings; the author's become strong lines
    for opened, inline in pairwise(tokens):
        if opened.type == "heading_open" and inline.children is not None:
            inline.children = [Token("strong_open", "strong", 1), *inline.children, Token("strong_close", "strong", -1)]
    return tokens


def _depth(tokens: Sequence[Token]) -> int:
    """Return how deep the elements of a parse lie in each other."""
    deepest = depth = 0
    for each in tokens:
        depth += each.nesting
        inner = _depth(each.children) if each.children else 0
        deepest = max(deepest, depth + inner)
    return deepest


def _typed(source: str) -> str:
    """Return the words as typed: escaped, paragraphs and line breaks kept, nothing else."""
    paragraphs = (html.escape(part, quote=False).replace("\n", "<br />") for part in source.split("\n\n"))
    return "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)


@dataclass
class _Text:
    """Writes parsed blocks as plain text; knows only how far in it is and which mark comes next."""

    lines: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    counters: list[int | None] = field(default_factory=list)
    mark: str = ""
    gap: str | None = None

    def of(self, tokens: Sequence[Token]) -> str:
        """Return all blocks as one text."""
        for each in tokens:
            write = _WRITERS.get(each.type)
            if write:
                write(self, each)
        return "\n".join(self.lines)

    def put(self, text: str) -> None:
        """Add a block: a blank line before it where one is due, the item's mark before its first line."""
        if self.gap is not None and self.lines:
            self.lines.append(self.gap)
        outer = "".join(self.inside)
        first = "".join(self.inside[:-1]) + self.mark if self.mark else outer
        starts = (first, *[outer] * text.count("\n"))
        self.lines += [(start + line).rstrip() for start, line in zip(starts, text.split("\n"), strict=True)]
        self.mark, self.gap = "", None

    def end(self) -> None:
        """Ask for a blank line before the next block, drawn as far in as this one was."""
        self.gap = "".join(self.inside).rstrip()


def _open_list(text: _Text, opened: Token) -> None:
    start = opened.attrGet("start")
    text.counters.append(int(start) if start is not None else 1 if opened.type == "ordered_list_open" else None)


def _close_list(text: _Text, _closed: Token) -> None:
    text.counters.pop()
    if not text.counters:
        text.end()


def _open_item(text: _Text, _opened: Token) -> None:
    if text.mark:
        text.put("")  # a list that begins with a list
    counter = text.counters[-1]
    text.mark = "- " if counter is None else f"{counter}. "
    text.counters[-1] = None if counter is None else counter + 1
    text.inside.append(" " * len(text.mark))


def _close_item(text: _Text, _closed: Token) -> None:
    if text.mark:
        text.put("")
    text.inside.pop()


def _open_quote(text: _Text, _opened: Token) -> None:
    text.inside.append("> ")


def _close_quote(text: _Text, _closed: Token) -> None:
    text.inside.pop()
    text.end()


def _open_paragraph(text: _Text, opened: Token) -> None:
    if text.lines and not opened.hidden and not text.mark and text.gap is None:
        text.end()


def _close_paragraph(text: _Text, closed: Token) -> None:
    if not closed.hidden:
        text.end()


def _inline(text: _Text, inline: Token) -> None:
    text.put("".join(_words(inline.children or [])))


def _code(text: _Text, block: Token) -> None:
    text.put("\n".join("    " + line for line in block.content.rstrip("\n").split("\n")))
    text.end()


def _rule(text: _Text, _rule: Token) -> None:
    text.put("-----")
    text.end()


_WRITERS: Final[dict[str, Callable[[_Text, Token], None]]] = {
    "bullet_list_open": _open_list,
    "ordered_list_open": _open_list,
    "bullet_list_close": _close_list,
    "ordered_list_close": _close_list,
    "list_item_open": _open_item,
    "list_item_close": _close_item,
    "blockquote_open": _open_quote,
    "blockquote_close": _close_quote,
    "paragraph_open": _open_paragraph,
    "paragraph_close": _close_paragraph,
    "heading_close": _close_paragraph,
    "inline": _inline,
    "fence": _code,
    "code_block": _code,
    "hr": _rule,
}


def _words(children: Sequence[Token]) -> Iterator[str]:
    """Yield the words of one block; a link's address follows its label unless the label already says it."""
    label: list[str] = []
    address = ""
    for each in children:
        if each.type == "link_open":
            label, address = [], str(each.attrGet("href") or "")
        elif each.type == "link_close":
            if "".join(label) not in {address, address.removeprefix("mailto:")}:
                yield f" <{address}>"
        elif said := "\n" if each.type in {"softbreak", "hardbreak"} else each.content:
            label.append(said)
            yield said
