"""The first line of a contact list: which separator it uses and what its columns are called.

`address` has to be there, `name` may be; every other column is a personal field under the name a placeholder uses for
it: "Account Owner", "accountOwner" and "account-owner" are all `account_owner`.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from service.contactsfile.mistakes import Flaw, RowMistake
from service.contactsfile.values import unseen_in, values_of

MOST_COLUMNS = 64
_SEPARATORS = ",;\t"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BETWEEN = re.compile(r"[\s./_-]+")
_ALSO_ADDRESS = frozenset({"email", "e_mail", "mail", "email_address", "e_mail_address", "mail_address"})


@dataclass(frozen=True)
class Header:
    """The separator, and the column names in their order."""

    separator: str
    names: tuple[str, ...]

    @property
    def address_at(self) -> int:
        """The place of the address in a row, from 0."""
        return self.names.index("address")


def header_of(text: str, columns: Collection[str] = ()) -> Header | list[RowMistake]:
    """Return what the first line says, or everything that is wrong with it; where given, no other column is known."""
    separator = max(_SEPARATORS, key=text.count)
    written = values_of(text, separator)
    if written is None or unseen_in(text):
        return [_mistake("the first line cannot be read as column names; is this a CSV file?")]
    names = tuple(field_name(name) for name in written)
    mistakes = [_mistake(sentence) for sentence in _faults(written, names, columns)]
    return mistakes or Header(separator, names)


def field_name(written: str) -> str:
    """Return the lower snake case of a column name."""
    return _BETWEEN.sub("_", _HUMP.sub("_", written.strip())).strip("_").lower()


def _faults(written: list[str], names: tuple[str, ...], columns: Collection[str]) -> Iterator[str]:
    if len(names) > MOST_COLUMNS:
        yield f"more than {MOST_COLUMNS} columns"
        return
    if "address" not in names:
        yield _no_address(written, names)
    for number, (text, name) in enumerate(zip(written, names, strict=True), 1):
        if not text.strip():
            yield f"column {number} has no name"
        elif not _NAME.fullmatch(name):
            yield f"column {number}, '{text[:60]}', cannot name a field; use up to 40 of a-z, 0-9 and _, a letter first"
        elif name in names[: number - 1]:
            yield f"column {number}, '{text}', is the same field as column {names.index(name) + 1}: {name}"
        elif columns and name not in columns:
            yield f"column {number}, '{text}', is not known here; the columns are {', '.join(columns)}"


def _no_address(written: list[str], names: tuple[str, ...]) -> str:
    for text, name in zip(written, names, strict=True):
        if name in _ALSO_ADDRESS:
            return f"no column is named 'address'; rename '{text.strip()}' to 'address'"
    return "no column is named 'address'; the first line has to name the columns"


def _mistake(sentence: str) -> RowMistake:
    return RowMistake(1, Flaw.HEADER, sentence)
