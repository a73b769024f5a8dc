"""Bytes to lines of text: UTF-8 with or without a mark at its start, each line numbered, capped and whole.

A line that is not UTF-8 or too long becomes a mistake of its own, and the next line is read as if nothing had
happened. Memory stays that of one line, whatever the file holds.
"""

from collections.abc import Iterator
from itertools import count
from typing import BinaryIO

from service.contactsfile.mistakes import Flaw, RowMistake

LONGEST_LINE = 64 * 1024  # octets with the line break; a row of several lines may not be longer either
_MARK = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

Line = tuple[int, str]


def lines_of(file: BinaryIO) -> Iterator[Line | RowMistake]:
    """Yield each line with its number, from 1, and without its line break, or what is wrong with it."""
    for number in count(1):
        raw = file.readline(LONGEST_LINE)
        if not raw:
            return
        if len(raw) == LONGEST_LINE and not raw.endswith(b"\n"):
            _pass_over_the_rest(file)
            yield RowMistake(number, Flaw.TOO_LONG, f"the line is longer than {LONGEST_LINE // 1024} KiB")
            continue
        try:
            yield number, (raw if number > 1 else raw.removeprefix(_MARK)).decode().rstrip("\r\n")
        except UnicodeDecodeError as error:
            yield RowMistake(number, Flaw.ENCODING, _sentence(raw, error))


def _pass_over_the_rest(file: BinaryIO) -> None:
    while (raw := file.readline(LONGEST_LINE)) and not raw.endswith(b"\n"):
        pass


def _sentence(raw: bytes, error: UnicodeDecodeError) -> str:
    if raw.startswith(_UTF_16):
        return "the file is UTF-16; save it as 'CSV UTF-8'"
    return f"the line is not UTF-8 (octet 0x{raw[error.start]:02X}); save the file as 'CSV UTF-8'"
