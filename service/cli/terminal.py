"""What may reach a terminal: text, and nothing a terminal would act on or hide.

Subjects, senders and texts come from strangers, and a terminal obeys what it is sent: colours, titles, the clipboard.
So whatever is no letter, mark or space is shown as an escape; in JSON the escape means the same character.
"""

import json
import unicodedata
from collections.abc import Callable
from typing import Any


def printable(text: str) -> str:
    """Return a text in which only line ends, tabs and what can be seen are left as they are."""
    return _without(text, lambda character: character.encode("unicode_escape").decode())


def one_line(text: str) -> str:
    """Return a text that stands in one line, whoever wrote it."""
    return printable(" ".join(text.split()))


def document(value: Any, indent: int | None = None) -> str:
    """Return a value as JSON for people and machines: letters as they are, what a terminal acts on as an escape."""
    return _without(json.dumps(value, ensure_ascii=False, indent=indent), lambda character: json.dumps(character)[1:-1])


def _without(text: str, escape: Callable[[str], str]) -> str:
    if text.isprintable():
        return text
    return "".join(character if _harmless(character) else escape(character) for character in text)


def _harmless(character: str) -> bool:
    return character.isprintable() or character in "\n\t" or unicodedata.category(character) == "Zs"
