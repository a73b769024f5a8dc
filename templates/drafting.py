"""The text an author writes: what stands in it, what is wrong with it, and how facts come into it.

Authors write Markdown with placeholders. Facts are data: a value can bring neither formatting nor links nor another
placeholder into a text. Personal fields stay for each recipient's own mail. The names below are all that others need
to turn a draft into the bodies of a mail; parsing, tokens, redlines and advice have files of their own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from templates import characters
from templates.advice import advice
from templates.difference import Difference, difference
from templates.markdown import to_html, to_subject, to_text, too_much
from templates.personal import MissingField, Token, personal_tokens, personalise, token
from templates.placeholders import Placeholder, misused, placeholders, replaced

__all__ = [
    "Difference",
    "Filled",
    "MissingField",
    "Placeholder",
    "Token",
    "advice",
    "difference",
    "fill",
    "fill_subject",
    "inert",
    "personal_tokens",
    "personalise",
    "placeholders",
    "problems",
    "to_html",
    "to_subject",
    "to_text",
    "token",
]

_MARKUP: Final = re.compile(r"[\\`*_\[\]<{}]|&(?=[#\w])")
_LINE_START: Final = re.compile(r"(?:[-+=>#~.)]|\d{1,9}(?=[.)]))")
_IN_AN_ADDRESS: Final = re.compile(r"(?:\]\(<?|<https?:)[^\s()<>]*$")


@dataclass(frozen=True, slots=True)
class Filled:
    """A draft with its facts filled in, and the names of the facts that are not known yet."""

    text: str
    unfilled: tuple[str, ...]


def problems(text: str) -> tuple[str, ...]:
    """Say, a sentence each, what keeps a draft from being laid out and sent; nothing when it is well formed."""
    big = too_much(text)
    return (*((big,) if big else ()), *misused(text[:100_000]))


def fill(text: str, facts: Mapping[str, str]) -> Filled:
    """Fill the facts into a Markdown draft; personal placeholders and unknown facts stay as they are."""
    return _filled(text, facts, markdown=True)


def fill_subject(subject: str, facts: Mapping[str, str]) -> Filled:
    """Fill the facts into a subject, which is plain words and has no Markdown to protect."""
    return _filled(characters.one_line(subject), facts, markdown=False)


def _filled(text: str, facts: Mapping[str, str], *, markdown: bool) -> Filled:
    """Fill in one pass: what a fact brings along is never looked at again."""
    known = said_by(facts)
    missing = [each.name for each in placeholders(text) if not each.personal and each.name not in known]
    filled = replaced(text, lambda placeholder, before: put_in(placeholder, before, known, markdown=markdown))
    return Filled(filled, tuple(dict.fromkeys(missing)))


def said_by(facts: Mapping[str, str]) -> dict[str, str]:
    """Return the facts that say something, each in one line."""
    return {name: said for name, value in facts.items() if (said := characters.one_line(value))}


def put_in(placeholder: Placeholder, before: str, known: Mapping[str, str], *, markdown: bool) -> str:
    """Return what stands in a placeholder's place: a fact's words, else the placeholder as an author writes it."""
    if placeholder.personal or placeholder.name not in known:
        return as_written(placeholder)
    value = known[placeholder.name]
    return _inert(value, before) if markdown else value.replace("{", "(").replace("}", ")")


def as_written(placeholder: Placeholder) -> str:
    """Return a placeholder as an author writes it."""
    if not placeholder.personal:
        return f"{{{{ {placeholder.name} }}}}"
    words = "" if placeholder.fallback is None else f' or "{placeholder.fallback}"'
    return f"{{{{ recipient.{placeholder.name}{words} }}}}"


def _inert(value: str, before: str) -> str:
    """Escape a value so that Markdown reads it as words; inside a link's address it is percent-encoded instead."""
    if _IN_AN_ADDRESS.search(before):
        return quote(value, safe="/:?#@!$&,;=~%+.-_")
    return inert(value)


def inert(value: str) -> str:
    """Escape one line so that Markdown reads it as words."""
    escaped = _MARKUP.sub(lambda found: "\\" + found[0], value)
    start = _LINE_START.match(escaped)
    if start is None:
        return escaped
    digits = start[0] if start[0].isdigit() else ""
    return f"{digits}\\{escaped[len(digits) :]}"
