"""A list of suppressed addresses as CSV: read as a contact list is, and written so that it reads back the same.

The columns are `address`, `reason` and `since` (RFC 3339); only the address is needed, and another column is refused,
because it is probably a contact list that was picked by mistake. A value that a spreadsheet would take for a formula
is written with an apostrophe before it, and read without.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO, Final, TextIO

from service.contactsfile import Contact, Flaw, RowMistake, read
from service.domain.address import is_mail_address, normalised

COLUMNS: Final = ("address", "reason", "since")
NO_REASON: Final = "imported"
LONGEST_REASON: Final = 200

_FORMULA: Final = re.compile(r"'*[=+\-@]")  # with the apostrophes, so that reading back is exact
_GUARDED: Final = re.compile(r"'+[=+\-@]")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:[Zz]|[+-]\d\d:\d\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Suppressed:
    """One address not to be mailed; `since` is None where the file does not say."""

    address: str
    normalised: str
    reason: str
    since: datetime | None


def read_suppressed(file: BinaryIO) -> Iterator[Suppressed | RowMistake]:
    """Yield the suppressed addresses and mistakes of a file opened for reading octets."""
    for row in read(file, COLUMNS):
        yield row if isinstance(row, RowMistake) else _suppressed(row)


def write_suppressed(file: TextIO, rows: Iterable[tuple[str, str, datetime]]) -> int:
    """Write (address, reason, since) rows below their names, and return how many; `file` translates no line ends."""
    writer = csv.writer(file, lineterminator="\r\n")  # RFC 4180
    writer.writerow(COLUMNS)
    count = 0
    for count, (address, reason, since) in enumerate(rows, 1):  # noqa: B007 (the last number is the answer)
        moment = since.astimezone(UTC).isoformat().replace("+00:00", "Z")
        writer.writerow((_guarded(address), _guarded(reason), moment))
    return count


def _suppressed(row: Contact) -> Suppressed | RowMistake:
    address, reason, written = _plain(row.address), _plain(row.fields.get("reason", "")), row.fields.get("since", "")
    if not is_mail_address(address):
        return RowMistake(row.line, Flaw.ADDRESS, f"'{address[:80]}' is not one plain ASCII mail address")
    if len(reason) > LONGEST_REASON or "\n" in reason:
        return RowMistake(row.line, Flaw.VALUE, f"the reason is longer than one line of {LONGEST_REASON} characters")
    since = _moment(written)
    if written and since is None:
        return RowMistake(row.line, Flaw.VALUE, f"'{written[:40]}' is not a time such as 2026-11-22T09:30:00Z")
    return Suppressed(address, normalised(address), reason or NO_REASON, since)


def _moment(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written.upper()).astimezone(UTC) if _MOMENT.fullmatch(written) else None
    except (ValueError, OverflowError):
        return None


def _guarded(value: str) -> str:
    return f"'{value}" if _FORMULA.match(value) else value


def _plain(value: str) -> str:
    return value[1:] if _GUARDED.match(value) else value
