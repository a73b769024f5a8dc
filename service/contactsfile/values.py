"""One row's text to its values, and the characters that no value may hold."""

import csv
import re

# Controls but tab and line break, what other programs take for line breaks, and code points that are no characters
_unseen = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def values_of(text: str, separator: str) -> list[str] | None:
    """Return the values of one whole row by RFC 4180, or None when its quotes do not fit."""
    try:
        rows = list(csv.reader([text], delimiter=separator, strict=True))
    except csv.Error:
        return None
    return rows[0] if rows else []


def unseen_in(text: str) -> str:
    """Return the first character no value may hold, or nothing."""
    found = None if text.isprintable() else _unseen.search(text)
    return found[0] if found else ""
