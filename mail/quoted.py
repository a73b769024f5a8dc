"""Text as quoted-printable (RFC 2045 §6.7): lines of at most 76 octets, ended by CRLF, none beginning with a dot.

A line that begins with a dot would have to be changed again on its way through SMTP (RFC 5321 §4.5.2), and finding out
whether a mail has one costs more than sending it. Written here, none has, and `Dotless` says so by its type.
"""

import re
from binascii import b2a_qp
from typing import Final

_PLAIN_TO: Final = 72  # octets that fit on one line with the soft break behind them, by a margin
_OVERLONG = re.compile(rb"(?m)^([^\n]{74,75})(=20|=09)$")


class Dotless(bytes):
    """A mail none of whose lines begins with a dot."""

    __slots__ = ()


def quoted_printable(text: str) -> bytes:
    r"""Encode text with `\n` ends."""
    return _lines(b2a_qp(text.encode()))


def closed(text: str) -> bytes:
    r"""Encode text with `\n` ends so that what follows starts on a line of its own, by a soft break where needed.

    The letter put behind it and taken off again makes the encoder keep room for the soft break within the 76 octets,
    and leaves a last space as it is, for it no longer ends its line.
    """
    if (
        len(text) < _PLAIN_TO
        and text.isascii()
        and text.isprintable()
        and "=" not in text
        and text[:1] not in {".", ""}
    ):
        return b"%b=\r\n" % text.encode()
    encoded = b2a_qp(text.encode() + b"x")[:-1]
    if encoded and not encoded.endswith(b"\n"):
        encoded += b"=\n"
    return _lines(encoded)


def _lines(encoded: bytes) -> bytes:
    """Put right what `b2a_qp` leaves: an encoded last space two octets too far out, and dots where lines begin."""
    if b"=20\n" in encoded or b"=09\n" in encoded:
        encoded = _OVERLONG.sub(rb"\1=\n\2", encoded)
    encoded = b"\n" + encoded
    while b"\n." in encoded:  # once for each dot of the longest row; a pattern would look at every character
        encoded = encoded.replace(b"\n.", b"\n=2E=\n")
    return encoded[1:].replace(b"\n", b"\r\n")
