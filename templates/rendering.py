"""Turns a context into the two bodies of a mail: HTML and its plain-text twin.

Each MJML layout is compiled once per process with its Jinja expressions still inside; a mail is then plain autoescaped
Jinja, with every missing value an error. So nothing a person wrote ever reaches the MJML compiler (which prints some
values with its own escapes and can be crashed by deep nesting). Subjects and headers are made by those who send.
"""

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import quote

import jinja2
import mjml
from markupsafe import Markup, escape

from templates import characters, wording
from templates.contexts import Context, StepLine

_ROOM: Final = Path(__file__).parent
_WIDTH: Final = 72
_INCLUDE: Final = re.compile(r'<mj-include path="([a-z/_]+\.mjml)" />')
_LEFTOVERS: Final = ("<mj-", r"\u{", "googleapis")
_MAILTO_LIMIT: Final = 400
_GLYPHS: Final = {"done": "✓", "now": "▶", "waiting": "○", "stopped": "✗"}
_BOXES: Final = {"done": "[x]", "now": "[>]", "waiting": "[ ]", "stopped": "[!]"}

LAYOUTS: Final = {
    "request": "review/request",
    "release_request": "release/request",
    "internal": "audience/internal",
    "one_to_one": "audience/one_to_one",
    "bulk": "audience/bulk",
    **dict.fromkeys(wording.KINDS, "notices/note"),
}
"""Every name `render` knows, and the layout that serves it (`.mjml` for HTML, `.txt` for its twin)."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The two bodies of one mail; they say the same words."""

    text: str
    html: str


def render(name: str, context: Context) -> Mail:
    """Return both bodies of the mail `name` (a key of `LAYOUTS`) for its context, a dataclass of `contexts`.

    Raises `KeyError` for an unknown name and `jinja2.UndefinedError` for a context that lacks what the layout prints.
    """
    layout = LAYOUTS[name]
    values = {field.name: getattr(context, field.name) for field in fields(context)}
    page, twin = _templates(layout)
    return Mail(text=twin.render(values), html=page.render(values))


def warm() -> None:
    """Compile every layout now, so that the first mail of a process does not wait for it."""
    for layout in LAYOUTS.values():
        _templates(layout)


def mailto(address: str, subject: str, body: str) -> str:
    """Return a link that opens a reply with `body` typed in: one line, under 400 characters, blanks as %20 (RFC 6068).

    A subject too long for that is shortened; it is the address that says what the answer is about. Raises
    `ValueError` when address and body alone do not fit.
    """
    start = f"mailto:{quote(characters.one_line(address), safe='@+')}?subject="
    end = f"&body={quote(characters.one_line(body), safe='')}"
    if len(start) + len(end) >= _MAILTO_LIMIT:
        raise ValueError(f"a mailto link for {address!r} is longer than {_MAILTO_LIMIT} characters")
    return start + _quoted_within(_MAILTO_LIMIT - len(start) - len(end), "Re: " + characters.one_line(subject)) + end


def _quoted_within(room: int, words: str) -> str:
    """Return `words` percent-encoded in fewer than `room` characters, cut at a whole character."""
    while len(encoded := quote(words, safe="")) >= room:
        words = words[: len(words) - max(1, (len(encoded) - room) // 12)]
    return encoded


@cache
def _templates(layout: str) -> tuple[jinja2.Template, jinja2.Template]:
    """Return the compiled HTML page and text twin of a layout."""
    environment = _environment()
    return environment.get_template(f"{layout}.mjml"), environment.get_template(f"{layout}.txt")


@cache
def _environment() -> jinja2.Environment:
    """Return the one Jinja environment: escaping in everything but text, nothing undefined, nothing unprintable."""
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_source),
        autoescape=_escapes,  # noqa: S701 - on for everything but plain text
        undefined=jinja2.StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals |= {
        "mailto": mailto,
        "span": wording.span,
        "rules": wording.rules,
        "binding": wording.binding,
    }
    environment.filters |= _FILTERS
    return environment


def _escapes(name: str | None) -> bool:
    """Say whether what a template prints is escaped: always, but in text twins."""
    return not (name or "").endswith(".txt")


def _source(name: str) -> str:
    """Return a template's source: MJML layouts compiled to HTML, everything else as it lies in the room."""
    source = (_ROOM / name).read_text("utf-8")
    return _compiled(source) if name.endswith(".mjml") else source


def _compiled(source: str) -> str:
    """Compile MJML to HTML.

    Includes are put in place before compiling: MRML's own `mj-include` goes one level deep and lays out the included
    sections without knowing the width around them.
    """
    while _INCLUDE.search(source):
        source = _INCLUDE.sub(lambda found: (_ROOM / found[1]).read_text("utf-8"), source)
    page: str = mjml.mjml2html(source, fonts={}, disable_comments=True)
    left = [sign for sign in _LEFTOVERS if sign in page]
    assert not left, f"the MJML compiler let {left} through"
    return page


def _printed(value: object) -> object:
    """Make any value fit for one place in one line; what a filter already judged passes."""
    return characters.one_line(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _wrapped(value: str, indent: int = 0, first: int | None = None) -> Markup:
    """Wrap our own sentence for the text twin; `first` is the indent of the first line where it differs."""
    return Markup(_fill(characters.one_line(value), " " * (indent if first is None else first), " " * indent))  # noqa: S704 - text twin: nothing is HTML there


def _block(value: str, indent: int = 0) -> Markup:
    """Wrap somebody's text for the text twin line by line; list items hang under their mark."""
    return Markup("\n".join(_hung(line, indent) for line in characters.lines(value).strip("\n").split("\n")))  # noqa: S704 - text twin


_ITEM: Final = re.compile(r" {0,12}(?:[-*+>] |\d{1,9}[.)] )?")


def _hung(line: str, indent: int) -> str:
    """Wrap one line; a list item's later lines stand under its first word."""
    if not line.strip():
        return ""
    mark = _ITEM.match(line)
    return _fill(line, " " * indent, " " * (indent + (len(mark[0]) if mark else 0)))


def _fill(line: str, first: str, later: str) -> str:
    """Wrap one line; words longer than a line (addresses) stay whole."""
    if len(first) + len(line) <= _WIDTH:
        return first + line
    return textwrap.fill(
        line, _WIDTH, initial_indent=first, subsequent_indent=later, break_long_words=False, break_on_hyphens=False
    )


def _broken(value: str) -> Markup:
    """Show somebody's text in HTML as it stands: escaped, its line breaks kept."""
    return Markup("<br />").join(escape(line) for line in characters.lines(value).strip("\n").split("\n"))


def _row(step: StepLine) -> Markup:
    """Print a step as one line of the text twin's table, its state in a column of its own."""
    state = f"{step.state}, {step.when}" if step.when else step.state
    lead = f"  {_BOXES[step.mark]} {characters.one_line(step.role):<20} "
    return Markup(_fill(characters.one_line(f"{state}; {step.person}"), lead, " " * len(lead)))  # noqa: S704 - text twin


_FILTERS: Final[dict[str, Callable[..., object]]] = {
    "wrapped": _wrapped,
    "block": _block,
    "broken": _broken,
    "glyph": _GLYPHS.__getitem__,
    "row": _row,
}
