"""Turns a context into the two bodies of a mail: HTML and its plain-text twin.

Each MJML layout is compiled once per process with its Jinja expressions still inside; a mail is then plain autoescaped
Jinja, with every missing value an error. So nothing a person wrote ever reaches the MJML compiler (which prints some
values with its own escapes and can be crashed by deep nesting). Subjects and headers are made by those who send.
"""

import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Final
from urllib.parse import quote

import jinja2
import mjml
from markupsafe import Markup, escape

from templates import characters, contexts, wording
from templates.contexts import Choice, Context, Notable, Point, ReplyTo, StepLine
from templates.personal import fit, personal_tokens, spelled
from templates.placeholders import one_brace

_ROOM: Final = Path(__file__).parent
_WIDTH: Final = 72
_PREHEADER: Final = 140
_INCLUDE: Final = re.compile(r'<mj-include path="([a-z/_.]+)" />|\{% include "([a-z/_.]+)" %\}\n?')
_LEFTOVERS: Final = ("<mj-", r"\u{", "googleapis")
_MAILTO_LIMIT: Final = 400
_GLYPHS: Final = {"done": "✓", "now": "▶", "waiting": "○", "stopped": "✗", "passed": "–"}
_BOXES: Final = {"done": "[x]", "now": "[>]", "waiting": "[ ]", "stopped": "[!]", "passed": "[-]"}

_NOTE: Final = "notices/note"

LAYOUTS: Final[Mapping[str, tuple[str, type]]] = {
    "request": ("review/request", contexts.Request),
    "release_request": ("release/request", contexts.ReleaseRequest),
    "internal": ("audience/internal", contexts.Internal),
    "one_to_one": ("audience/one_to_one", contexts.OneToOne),
    "bulk": ("audience/bulk", contexts.Bulk),
    "reminder": (_NOTE, contexts.Reminder),
    "receipt": (_NOTE, contexts.Receipt),
    "question": (_NOTE, contexts.Question),
    "superseded": (_NOTE, contexts.Superseded),
    "stand_by": (_NOTE, contexts.StandBy),
    "draft_request": (_NOTE, contexts.DraftRequest),
    "objection": (_NOTE, contexts.Objection),
    "suggestion": (_NOTE, contexts.Suggestions),
    "released": (_NOTE, contexts.Released),
    "distributed": (_NOTE, contexts.Distributed),
    "decided": (_NOTE, contexts.Decided),
    "notice": (_NOTE, contexts.Notice),
    "command": (_NOTE, contexts.Command),
}
"""Every name `render` knows, the layout that serves it (`.mjml` for HTML, `.txt` for its twin), and its context."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The two bodies of one mail; they say the same words."""

    text: str
    html: str


def render(name: str, context: Context) -> Mail:
    """Return both bodies of the mail `name` (a key of `LAYOUTS`) for its context, a dataclass of `contexts`.

    Raises `KeyError` for an unknown name and `TypeError` for another mail's context.
    """
    layout, expected = LAYOUTS[name]
    if not isinstance(context, expected):
        raise TypeError(f"the mail {name!r} is made from {expected.__name__}, not from {type(context).__name__}")
    said = wording.note(context) if isinstance(context, Notable) else context
    values = {field.name: getattr(said, field.name) for field in fields(said)}
    page, twin = _templates(layout)
    return Mail(text=twin.render(values), html=page.render(values))


def warm() -> None:
    """Compile every layout now, so that the first mail of a process does not wait for it."""
    for layout, _context in LAYOUTS.values():
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
        "hold": wording.hold,
        "release_binding": wording.release_binding,
        "counted": wording.counted,
        "press": _press,
    }
    environment.filters |= _FILTERS
    return environment


def _escapes(name: str | None) -> bool:
    """Say whether what a template prints is escaped: always, but in text twins."""
    return not (name or "").endswith(".txt")


def _source(name: str) -> str:
    """Return a template's source with its includes in place, MJML layouts compiled to HTML.

    Includes are put in as text before anything is compiled: MRML's own `mj-include` goes one level deep and lays out
    the included sections without knowing the width around them, and Jinja's costs a context a mail.
    """
    source = _read(name)
    while _INCLUDE.search(source):
        source = _INCLUDE.sub(lambda found: _read(found[1] or found[2]), source)
    return _compiled(source) if name.endswith(".mjml") else source


def _read(name: str) -> str:
    """Read a file of this room."""
    return (_ROOM / name).read_text("utf-8")


def _compiled(source: str) -> str:
    """Compile MJML to HTML, and make sure that nothing was passed through that only the compiler understands."""
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
    return Markup("\n".join(_hung(line, indent) for line in _lines(value)))  # noqa: S704 - text twin


_ITEM: Final = re.compile(r" {0,12}(?:[-*+>•] |\d{1,9}[.)] )?")


def _hung(line: str, indent: int) -> str:
    """Wrap one line; a list item's later lines stand under its first word."""
    if not line.strip():
        return ""
    mark = _ITEM.match(line)
    return _fill(line, " " * indent, " " * (indent + (len(mark[0]) if mark else 0)))


def _fill(line: str, first: str, later: str) -> str:
    """Wrap one line; words longer than a line (addresses) stay whole. Several times quicker than `textwrap`."""
    wrapped, lead, start = [], first, 0
    while len(line) - start > _WIDTH - len(lead):
        end = line.rfind(" ", start + 1, start + _WIDTH - len(lead) + 1)
        if end < 0:
            end = line.find(" ", start + 1)
        if end < 0:
            break
        wrapped.append(lead + line[start:end])
        lead, start = later, end + 1
    return "\n".join([*wrapped, lead + line[start:]])


def _broken(value: str) -> Markup:
    """Show somebody's text in HTML as it stands: escaped, its line breaks kept."""
    return Markup("<br />").join(escape(line) for line in _lines(value))


def _lines(value: str) -> list[str]:
    """Split somebody's text into lines; personal fields in it are shown as authors write them."""
    return characters.lines(spelled(value)).strip("\n").split("\n")


def _row(step: StepLine) -> Markup:
    """Print a step as one line of the text twin's table, its state in a column of its own."""
    state = f"{step.state}, {step.when}" if step.when else step.state
    lead = f"  {_BOXES[step.mark]} {characters.one_line(step.role):<20} "
    return Markup(_fill(characters.one_line(f"{state}; {step.person}"), lead, " " * len(lead)))  # noqa: S704 - text twin


def _point(point: Point) -> Markup:
    """Print a line of a list in the text twin, its later lines under the first word of the text."""
    first, *later = _lines(point.text)
    lead = _fill(f"{characters.one_line(point.lead)} {first}", "  ", "    ")
    return Markup("\n".join([lead, *(_hung(line, 4) for line in later)]))  # noqa: S704 - text twin


def _choice(choice: Choice) -> Markup:
    """Print a word people may answer with beside what it does."""
    lead = f"  {characters.one_line(choice.word):<18}  "
    return Markup(_fill(characters.one_line(choice.meaning), lead, " " * 22))  # noqa: S704 - text twin


def _typed(value: str) -> Markup:
    """Print a draft line by line as typed, unwrapped: its author copies and edits it."""
    return Markup("\n".join(_lines(one_brace(value))))  # noqa: S704 - text twin


def _press(reply: ReplyTo, choice: Choice) -> str:
    """Return the link of a choice's button."""
    return mailto(reply.address, reply.subject, choice.word)


def _as_written(value: str) -> Markup:
    """Print the words of an audience's text twin, unwrapped; personal tokens may stand in them."""
    return Markup(fit(value).strip("\n"))  # noqa: S704 - text twin


def _personal(value: str) -> Markup:
    """Print one line of an audience's mail in which personal tokens may stand."""
    return escape(" ".join(fit(value).split()))


def _opening(body_text: str) -> str:
    """Return the first words of a text for the line that inboxes show; tokens are left out of it."""
    words = (line for line in body_text.split("\n") if line.strip() and not personal_tokens(line))
    return textwrap.shorten(" ".join(islice(words, 3)), _PREHEADER, placeholder=" …")


_FILTERS: Final[dict[str, Callable[..., object]]] = {
    "wrapped": _wrapped,
    "block": _block,
    "broken": _broken,
    "glyph": _GLYPHS.__getitem__,
    "row": _row,
    "point": _point,
    "choice": _choice,
    "typed": _typed,
    "one_brace": one_brace,
    "as_written": _as_written,
    "personal": _personal,
    "opening": _opening,
}
