"""Lines to rows of values: a value in quotes may hold separators, doubled quotes and line breaks.

A row whose quotes do not fit is a mistake at its first line, and reading goes on with the line after it; a line that
looks like a row of its own is never taken for the inside of a value. So a stray quote swallows no contact. Lines
without a quote, nearly all of them, are split and no more.
"""

from collections import deque
from collections.abc import Iterator

from service.contactsfile.header import Header
from service.contactsfile.lines import LONGEST_LINE, Line
from service.contactsfile.mistakes import Flaw, RowMistake
from service.contactsfile.values import unseen_in, values_of
from service.domain.address import is_mail_address

MOST_LINES = 100  # of one row

Row = tuple[int, list[str]]
_Lines = Iterator[Line | RowMistake]
_Ahead = deque[Line | RowMistake]


def rows_of(lines: _Lines, header: Header) -> Iterator[Row | RowMistake]:
    """Yield the values of each row with the number of its first line, or what is wrong with it."""
    ahead: _Ahead = deque()  # lines looked at while searching for a closing quote
    while line := ahead.popleft() if ahead else next(lines, None):
        if isinstance(line, RowMistake):
            yield line
        elif '"' in line[1]:
            yield _quoted(line, lines, ahead, header)
        elif line[1]:
            yield _row(line[0], line[1], line[1].split(header.separator), header)


def _row(number: int, text: str, values: list[str], header: Header) -> Row | RowMistake:
    if unseen := unseen_in(text):
        return RowMistake(number, Flaw.CHARACTERS, f"has the unseen character U+{ord(unseen):04X}; remove it")
    if len(values) != len(header.names):
        there = "one value" if len(values) == 1 else f"{len(values)} values"
        return RowMistake(number, Flaw.COLUMNS, f"{there}, but the first line names {len(header.names)}")
    return number, values


def _quoted(first: Line, lines: _Lines, ahead: _Ahead, header: Header) -> Row | RowMistake:
    """Read a row with quotes; the further lines it took leave `ahead` only if the row is good."""
    number, text = first
    more = _until_quotes_fit(text, lines, ahead, header)
    if more is None:
        return RowMistake(number, Flaw.QUOTES, "a quote is opened and never closed")
    text = "\n".join([text, *more])
    values = values_of(text, header.separator)
    if values is None:
        return RowMistake(number, Flaw.QUOTES, 'the quotes do not fit; a quote inside quotes is written twice: ""')
    row = _row(number, text, values, header)
    if not isinstance(row, RowMistake):
        for _ in more:
            ahead.popleft()
    return row


def _until_quotes_fit(text: str, lines: _Lines, ahead: _Ahead, header: Header) -> list[str] | None:
    """Return the further lines after which every quote has its partner, or None; all of them stay in `ahead`."""
    more: list[str] = []
    size, quotes = len(text), text.count('"')
    while quotes % 2:
        line = _line_ahead(len(more), lines, ahead)
        if not isinstance(line, tuple) or _is_a_row(line[1], header):
            return None
        more.append(line[1])
        size += len(line[1])
        quotes += line[1].count('"')
        if len(more) == MOST_LINES or size > LONGEST_LINE:
            return None
    return more


def _line_ahead(place: int, lines: _Lines, ahead: _Ahead) -> Line | RowMistake | None:
    if place == len(ahead):
        ahead.extend(line for line in [next(lines, None)] if line)
    return ahead[place] if place < len(ahead) else None


def _is_a_row(text: str, header: Header) -> bool:
    """Say whether a line has as many values as a row and a mail address where a row has it."""
    values = text.split(header.separator)
    return len(values) == len(header.names) > 1 and is_mail_address(values[header.address_at].strip())
