"""The closed grammar of placeholders in a draft: `{{ fact }}`, `{{ recipient.field }}`, `{{ recipient.field or "…" }}`.

One pair of braces does as well as two (`{fact}`): that is how our own mails show them. Nothing else between double
braces means anything: there are no expressions, so a draft can neither compute nor reach
anything. This file reads placeholders and says what is wrong with them; `drafting` fills them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_BRACED: Final = re.compile(r"\{\{([^{}\n]{0,200})\}\}|\{([^{}\n]{0,200})\}")
_NAME: Final = r"[a-z][a-z0-9_]{0,39}"
_FACT: Final = re.compile(rf"[ ]*({_NAME})[ ]*")
_PERSONAL: Final = re.compile(rf'[ ]*recipient\.({_NAME})(?:[ ]+or[ ]+["“”]([\w .,!?’()\-]{{0,80}})["“”])?[ ]*')
_STRAY: Final = re.compile(r"\{\{[^\n]{0,40}|\}\}|\{%[^\n]{0,40}|%\}")
_BEFORE: Final = 300
_IN_A_LINK: Final = re.compile(r"(?:\]\(|<(?:https?:|mailto:))[^\s)>{]{0,300}\{")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder: a fact's name, or a recipient's field with the words that stand in when it is missing."""

    name: str
    personal: bool
    fallback: str | None
    line: int


def placeholders(text: str) -> tuple[Placeholder, ...]:
    """List the well-formed placeholders of a draft in order; `line` counts from 1."""
    return tuple(
        known
        for number, line in enumerate(text.split("\n"), 1)
        for braced in _BRACED.finditer(line)
        if (known := _read(braced, number))
    )


def replaced(text: str, words: Callable[[Placeholder, str], str]) -> str:
    """Return the text with each well-formed placeholder replaced by `words(placeholder, what stands before it)`.

    What stands before are up to 300 characters of the same line; what is put in is not looked at again.
    """
    return "\n".join(_replaced(line, number, words) for number, line in enumerate(text.split("\n"), 1))


def one_brace(text: str) -> str:
    """Return the text with its placeholders spelled with one pair of braces, as our mails show them."""
    return replaced(text, _one_brace)


def misused(text: str) -> tuple[str, ...]:
    """Say, a sentence each, what stands between braces in a draft but is no placeholder, naming the line."""
    return tuple(sentence for number, line in enumerate(text.split("\n"), 1) for sentence in _misused_in(line, number))


def _one_brace(placeholder: Placeholder, _before: str) -> str:
    words = "" if placeholder.fallback is None else f' or "{placeholder.fallback}"'
    return f"{{recipient.{placeholder.name}{words}}}" if placeholder.personal else f"{{{placeholder.name}}}"


def _misused_in(line: str, number: int) -> list[str]:
    """Say what is wrong in one line."""
    rest = _replaced(line, number, lambda _placeholder, _before: "·")
    found = [
        f"Line {number}: “{stray[0].strip()}” is not a placeholder; write {{{{ fact_name }}}} or "
        '{{ recipient.first_name or "there" }}.'
        for stray in _STRAY.finditer(rest)
    ]
    known = (_read(braced, number) for braced in _BRACED.finditer(line))
    if _IN_A_LINK.search(line) and any(each.personal for each in known if each):
        found.append(f"Line {number}: a recipient's field cannot stand inside a link's address.")
    return found


def _replaced(line: str, number: int, words: Callable[[Placeholder, str], str]) -> str:
    """Replace the placeholders of one line."""

    def put(braced: re.Match[str]) -> str:
        known = _read(braced, number)
        return words(known, line[max(0, braced.start() - _BEFORE) : braced.start()]) if known else braced[0]

    return _BRACED.sub(put, line)


def _read(braced: re.Match[str], line: int) -> Placeholder | None:
    """Read what stands between braces."""
    inner = braced[2] if braced[1] is None else braced[1]
    if fact := _FACT.fullmatch(inner):
        return Placeholder(fact[1], personal=False, fallback=None, line=line)
    if personal := _PERSONAL.fullmatch(inner):
        return Placeholder(personal[1], personal=True, fallback=personal[2], line=line)
    return None
