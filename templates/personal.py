"""Personal fields inside a finished text: tokens that wait for each recipient's own words.

A placeholder like `{{ recipient.first_name or "there" }}` becomes a token between private-use characters, which no
text from outside can hold (`characters` takes them out). Whoever sends splices the value in, escaped for its part;
`personalise` does the same for previews. A fallback has only characters that need no escaping in HTML, so a token
looks alike in text, HTML and subject.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from templates import characters

_OPEN, _OR, _CLOSE = "\ue000", "\ue001", "\ue002"
_TOKEN: Final = re.compile(f"{_OPEN}([a-z][a-z0-9_]*)(?:{_OR}([^{_OPEN}-{_CLOSE}]*))?{_CLOSE}")


class MissingField(Exception):
    """The recipient has no such field, and the text has no words to put in its place."""

    def __init__(self, field: str) -> None:
        super().__init__(f'this recipient has no "{field}", and the text gives no words for that case')
        self.field = field


@dataclass(frozen=True, slots=True)
class Token:
    """One personal field as it stands in a text: its exact characters, the field's name, the words without it."""

    raw: str
    field: str
    fallback: str | None


def token(field: str, fallback: str | None = None) -> str:
    """Return the characters that stand for a recipient's field until their mail is made."""
    return f"{_OPEN}{field}{'' if fallback is None else _OR + fallback}{_CLOSE}"


def personal_tokens(text: str) -> tuple[Token, ...]:
    """List the tokens of a text in order, each occurrence once."""
    return tuple(Token(found[0], found[1], found[2]) for found in _TOKEN.finditer(text))


def fit(text: str) -> str:
    """Return the text with only fit characters (`characters.lines`), its tokens left as they are."""
    pieces, end = [], 0
    for found in _TOKEN.finditer(text):
        pieces += [characters.lines(text[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*pieces, characters.lines(text[end:])])


def spelled(text: str) -> str:
    """Return the text with its tokens as an author may write them: `{recipient.first_name or "there"}`."""
    return _TOKEN.sub(_spelling, text)


def _spelling(found: re.Match[str]) -> str:
    words = "" if found[2] is None else f' or "{found[2]}"'
    return f"{{recipient.{found[1]}{words}}}"


def personalise(text: str, fields: Mapping[str, str], escape: Callable[[str], str]) -> str:
    """Return the text with every token replaced by the recipient's escaped field, or by its fallback.

    An empty field counts as missing. Raises `MissingField` when a field is missing and has no fallback.
    """

    def own_words(found: re.Match[str]) -> str:
        value = characters.one_line(fields.get(found[1], "")) or found[2]
        if value is None:
            raise MissingField(found[1])
        return escape(value)

    return _TOKEN.sub(own_words, text)
