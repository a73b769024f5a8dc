"""What counts as a mail address in our own files: one plain ASCII mailbox, stricter than RFC 5321 allows.

The plan and the contact lists are written by people, so a doubtful address is reported while they are still at the
desk instead of bouncing in an incident. Left out on purpose: quoted local parts, address literals, comments, route
characters (`%`, `!`), names of one label, and everything that is not ASCII.

>>> is_mail_address("mei.tanaka+night@support.northgate.example")
True
>>> is_mail_address("Mei Tanaka <mei@northgate.example>")
False
>>> normalised("Mei.Tanaka@Northgate.example")
'mei.tanaka@northgate.example'
"""

import re

_ATOM = r"[A-Za-z0-9#$&'*+/=?^_{}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = rf"(?:{_LABEL}\.)+(?!\d+\Z){_LABEL}"  # a last label of digits only is an IPv4 address
LONGEST_ADDRESS = 254  # octets: the path of RFC 5321 §4.5.3.1 without its brackets
_is_domain = re.compile(_DOMAIN, re.ASCII).fullmatch
_is_address = re.compile(rf"(?=[^@]{{1,64}}@){_ATOM}(?:\.{_ATOM})*@{_DOMAIN}", re.ASCII).fullmatch


def is_mail_address(text: str) -> bool:
    """Say whether this is one mailbox of at most 254 octets, its local part of at most 64."""
    return len(text) <= LONGEST_ADDRESS and _is_address(text) is not None


def is_mail_domain(text: str) -> bool:
    """Say whether this is a host name of at least two labels, as it may stand behind the @."""
    return len(text) < LONGEST_ADDRESS and _is_domain(text) is not None


def normalised(address: str) -> str:
    """Return the spelling two addresses are compared by: no mailbox we meet tells `Mei@` from `mei@`."""
    return address.casefold()
