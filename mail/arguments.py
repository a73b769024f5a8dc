"""What stands behind MAIL and RCPT: paths and parameters, read strictly (RFC 5321 §4.1.1.2, §4.1.1.3, §4.1.1.11).

Pure functions from the text of an argument to its meaning or to the refusal it deserves. A little lenient in one thing
only: a space after the colon, which people type. Whether the recipient exists is not asked here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mail.address import recipient_of, sender_of
from mail.answers import Answer

_FROM = re.compile(r"FROM: ?(<[^>]*>)(?: +(.+))?", re.IGNORECASE | re.ASCII)
_TO = re.compile(r"TO: ?(<[^>]*>)(?: +(.+))?", re.IGNORECASE | re.ASCII)
_PARAMETER = re.compile(r"([A-Za-z0-9][A-Za-z0-9\-]*)(?:=([!-<>-~]+))?")  # RFC 5321 §4.1.2 esmtp-param
_SIZE = re.compile(r"[0-9]{1,20}", re.ASCII)  # RFC 1870 §3


@dataclass(frozen=True, slots=True)
class MailFrom:
    """Who sends, and whether the mail may hold addresses beyond ASCII (RFC 6531)."""

    sender: str  # '' is the null sender
    utf8: bool


def mail_from(argument: str, *, extended: bool, most_bytes: int) -> MailFrom | Answer:
    """Read MAIL's argument; `extended`: the client greeted with EHLO; `most_bytes`: the size we announced to it."""
    match = _FROM.fullmatch(argument)
    parameters = _parameters(match[2] or "") if match else None
    if match is None or parameters is None:
        return Answer.BAD_SYNTAX
    if parameters and not extended:
        return Answer.BAD_PARAMETER
    for name, value in parameters.items():
        if (refusal := _refusal_of(name, value, most_bytes)) is not None:
            return refusal
    sender = sender_of(match[1], utf8="SMTPUTF8" in parameters)
    return Answer.BAD_SENDER if sender is None else MailFrom(sender, "SMTPUTF8" in parameters)


def rcpt_to(argument: str, *, hostname: str) -> str | Answer:
    """Read RCPT's argument into a plain lower-case address.

    `<postmaster>` alone, which every server has to take (RFC 5321 §4.5.1), becomes the one of our host name.
    """
    match = _TO.fullmatch(argument)
    if match is None:
        return Answer.BAD_SYNTAX
    if match[2]:
        return Answer.BAD_PARAMETER
    path = f"<postmaster@{hostname}>" if match[1].lower() == "<postmaster>" else match[1]
    address = recipient_of(path)
    return Answer.BAD_RECIPIENT if address is None else str(address)


def _parameters(text: str) -> Mapping[str, str] | None:
    """Read `SIZE=123 SMTPUTF8` as names and values ('' without one); None when malformed or given twice."""
    matches = [_PARAMETER.fullmatch(word) for word in text.split()]
    pairs = {match[1].upper(): match[2] or "" for match in matches if match}
    return pairs if len(pairs) == len(matches) else None


def _refusal_of(name: str, value: str, most_bytes: int) -> Answer | None:
    match name:
        case "SIZE" if _SIZE.fullmatch(value):  # RFC 1870 §6.1
            return Answer.MAIL_TOO_LARGE if int(value) > most_bytes else None
        case "BODY" if value.upper() in ("7BIT", "8BITMIME"):  # RFC 6152 §2
            return None
        case "SMTPUTF8" if not value:  # RFC 6531 §3.1
            return None
        case "SIZE" | "BODY" | "SMTPUTF8":
            return Answer.BAD_SYNTAX
        case _:
            return Answer.BAD_PARAMETER
