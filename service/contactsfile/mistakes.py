"""What can be wrong with a row of a contact list, told by line."""

from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """The kind of a mistake, so that a long list can be summed up."""

    HEADER = "header"  # the first line does not say what the columns are: nothing else is read
    ENCODING = "encoding"
    TOO_LONG = "too_long"
    QUOTES = "quotes"
    COLUMNS = "columns"  # more or fewer values than the first line has names
    CHARACTERS = "characters"
    ADDRESS = "address"
    DUPLICATE = "duplicate"
    VALUE = "value"  # a value of another kind than its column holds


@dataclass(frozen=True, slots=True)
class RowMistake:
    """A row that is not taken: its first line (from 1), the kind of mistake, and a sentence for people."""

    line: int
    flaw: Flaw
    sentence: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.sentence}"
