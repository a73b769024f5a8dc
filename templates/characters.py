"""Which characters of a foreign string may stand in a mail.

Control characters, line separators, direction overrides, invisible tags, private-use characters (our own tokens are
made of them) and lone surrogates are taken out: they can forge lines, hide words or break the encoding. Joiners stay,
because emoji and several scripts need them.
"""

import re
from typing import Final

_SEPARATORS: Final = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNFIT: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_BLANKS: Final = re.compile(r"\s+")


def lines(value: str) -> str:
    """Return the text with only fit characters; every kind of line break becomes a newline, tabs become spaces."""
    return _UNFIT.sub("", _SEPARATORS.sub("\n", value)).replace("\t", "    ")


def one_line(value: str) -> str:
    """Return the text with only fit characters, every run of blanks and line breaks as one space."""
    if value.isprintable() and "  " not in value:  # the usual case, and the quick one
        return value.strip()
    return _BLANKS.sub(" ", lines(value)).strip()
