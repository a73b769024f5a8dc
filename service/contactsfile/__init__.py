"""A contact list, read as a stream: each row a contact or a mistake with its line, in the order of the file.

The file is CSV in UTF-8, separated by comma, semicolon or tab (docs/plan.md shows it). Nothing is stored here and no
mistake stops the reading, except a first line that does not name the columns; whether a list with mistakes is taken is
for whoever imports it. A million rows cost the memory of one row and 16 octets of digest an address.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import BinaryIO

from service.contactsfile.header import Header, header_of
from service.contactsfile.lines import Line, lines_of
from service.contactsfile.mistakes import Flaw, RowMistake
from service.contactsfile.rows import rows_of
from service.domain.address import is_mail_address, normalised

__all__ = ["Contact", "Flaw", "RowMistake", "read"]


@dataclass(frozen=True, slots=True)
class Contact:
    """One person or list to write to."""

    address: str  # as written
    normalised: str  # the spelling by which addresses are compared
    name: str
    fields: Mapping[str, str]  # personal fields by the name placeholders use; every contact of a file has the same
    line: int  # where the row begins in the file, from 1


def read(file: BinaryIO, columns: Collection[str] = ()) -> Iterator[Contact | RowMistake]:
    """Yield the contacts and mistakes of a file opened for reading octets; only the file itself can raise.

    Where `columns` are given, the first line may name no others.
    """
    lines = lines_of(file)
    header = _header(lines, columns)
    if isinstance(header, Header):
        yield from _contacts(lines, header)
    else:
        yield from header


def _header(lines: Iterator[Line | RowMistake], columns: Collection[str]) -> Header | list[RowMistake]:
    first = next(lines, None)
    if first is None:
        return [RowMistake(1, Flaw.HEADER, "the file is empty; the first line has to name the columns")]
    return [first] if isinstance(first, RowMistake) else header_of(first[1], columns)


def _contacts(lines: Iterator[Line | RowMistake], header: Header) -> Iterator[Contact | RowMistake]:
    seen: set[int] = set()
    for row in rows_of(lines, header):
        if isinstance(row, RowMistake):
            yield row
        elif any(row[1]):
            yield _contact(row[0], row[1], header.names, seen)


def _contact(line: int, values: list[str], names: tuple[str, ...], seen: set[int]) -> Contact | RowMistake:
    """Build the contact of a row, unless its address is bad or was seen before."""
    fields = {name: value.strip() for name, value in zip(names, values, strict=True)}
    address = fields.pop("address")
    if not is_mail_address(address):
        return RowMistake(line, Flaw.ADDRESS, _bad_address(address))
    key = normalised(address)
    digest = int.from_bytes(blake2b(key.encode(), digest_size=16).digest(), "big")  # as int: a third smaller than bytes
    if digest in seen:
        return RowMistake(line, Flaw.DUPLICATE, f"'{address}' is already in the file; its first row is taken")
    seen.add(digest)
    return Contact(address, key, fields.pop("name", ""), fields, line)


def _bad_address(address: str) -> str:
    if not address:
        return "the address is missing"
    return f"'{address[:80]}' is not one plain ASCII mail address, such as name@example.org"
