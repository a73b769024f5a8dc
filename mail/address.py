"""Which texts are mail addresses, and what their parts are.

One strict grammar for everything that comes from outside: SMTP paths, the plan, contact files, the command line. It
knows only the plain form (dot-atom, ASCII, a domain name); quoted local parts, source routes, percent and bang
addresses and address literals are legal relics that serve only those who want two programs to read one address
differently, so they are no addresses here. Whether an address is one of *ours* is for the caller to say.

>>> recipient_of("<Reply+AbC@Signoff.localhost>")
Address(local='reply', tag='abc', domain='signoff.localhost')
>>> recipient_of('<"a b"@signoff.localhost>') is None
True
"""

import re
import unicodedata
from dataclasses import dataclass

import idna

MOST_LOCAL_OCTETS = 64  # RFC 5321 §4.5.3.1.1
MOST_ADDRESS_OCTETS = 254  # RFC 5321 §4.5.3.1.3 less the angle brackets; RFC 3696 erratum 1690

_ATEXT = r"[A-Za-z0-9#$&'*+\-/=?^_`{|}~]"  # RFC 5322 §3.2.3 without the percent and bang of old routing
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?"  # RFC 1035 §2.3.1, digits allowed by RFC 1123 §2.1
_DOT_ATOM = rf"{_ATEXT}+(?:\.{_ATEXT}+)*"
_DOMAIN = rf"{_LABEL}(?:\.{_LABEL})*"
_ADDRESS = re.compile(rf"({_DOT_ATOM})@({_DOMAIN})", re.ASCII)
_ALL_DIGITS = re.compile(r"[0-9]+", re.ASCII)

# A sender is only ever stored and compared, so the wider grammar of RFC 5321 §4.1.2 is harmless there: quoted local
# parts, percent and bang (some return paths carry them), and, where the client said SMTPUTF8, RFC 6531 §3.3 letters.
_WIDE_ATEXT = r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\U0010ffff]"
_QUOTED = r'"(?:[\x20\x21\x23-\x5b\x5d-\x7e\u0080-\U0010ffff]|\\[\x20-\x7e])*"'
_WIDE_LABEL = r"[A-Za-z0-9\u0080-\U0010ffff](?:[A-Za-z0-9_\-\u0080-\U0010ffff]{0,62})"
_SENDER = re.compile(rf"((?:{_WIDE_ATEXT}+(?:\.{_WIDE_ATEXT}+)*)|{_QUOTED})@({_WIDE_LABEL}(?:\.{_WIDE_LABEL})*)")


@dataclass(frozen=True, slots=True)
class Address:
    """A recipient's address, all in lower case: some relays fold the case of local parts, so we never rely on it."""

    local: str  # before the first plus sign
    tag: str  # after it; '' when there is none
    domain: str

    def __str__(self) -> str:
        return f"{self.local}+{self.tag}@{self.domain}" if self.tag else f"{self.local}@{self.domain}"


def is_mail_address(text: str) -> bool:
    """Say whether the text is one plain address that mail can be sent to: ASCII, no spaces, a full domain name.

    Stricter than RFC 5321 §4.1.2 (see the top of the file) and the domain needs two labels, so that `anna@gmail` is
    found in a contact file and not in a bounce.
    """
    match = _plain(text)
    return match is not None and "." in match[2] and not _ALL_DIGITS.fullmatch(match[2].rpartition(".")[2])


def recipient_of(path: str) -> Address | None:
    """Read the forward path of RCPT TO, brackets included (RFC 5321 §4.1.1.3), or None when it is no plain address."""
    if not (path.startswith("<") and path.endswith(">")):
        return None
    match = _plain(path[1:-1])
    if match is None:
        return None
    local, plus, tag = match[1].lower().partition("+")
    return Address(local, tag, match[2].lower()) if local and bool(plus) == bool(tag) else None


def sender_of(path: str, *, utf8: bool = False) -> str | None:
    """Read the reverse path of MAIL FROM, brackets included (RFC 5321 §4.1.1.2), as the address in it.

    '' is the null sender `<>` of bounces and auto-replies; None is no address. Letters beyond ASCII count only where
    the client announced them with SMTPUTF8 (RFC 6531 §3.4). The address keeps its case.
    """
    if path == "<>":
        return ""
    if not (path.startswith("<") and path.endswith(">")) or not (utf8 or path.isascii()):
        return None
    match = _SENDER.fullmatch(path, 1, len(path) - 1) if len(path) <= MOST_ADDRESS_OCTETS + 2 else None
    return match[0] if match and _fits(match[1], match[0]) else None


def normalised(address: str) -> str:
    """Return the form under which two spellings of one mailbox are equal: what de-duplication compares.

    The domain becomes its lower-case ASCII form (IDNA 2008 with UTS 46 mapping), the local part is case-folded; RFC
    5321 §2.4 lets a host tell `Anna@` from `anna@`, but no host with customers does. Takes any text and never raises:
    what is no address is only case-folded.
    """
    local, at, domain = unicodedata.normalize("NFC", address.strip()).rpartition("@")
    return f"{local.casefold()}{at}{_ascii_domain(domain)}"


def _plain(text: str) -> re.Match[str] | None:
    if len(text) > MOST_ADDRESS_OCTETS:
        return None
    match = _ADDRESS.fullmatch(text)
    return match if match and _fits(match[1], match[0]) else None


def _fits(local: str, address: str) -> bool:
    return (
        len(local.encode("utf-8", "replace")) <= MOST_LOCAL_OCTETS
        and len(address.encode("utf-8", "replace")) <= MOST_ADDRESS_OCTETS
    )


def _ascii_domain(domain: str) -> str:
    if domain.isascii() or len(domain) > MOST_ADDRESS_OCTETS:
        return domain.lower()
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except UnicodeError:  # idna.IDNAError is one
        return domain.casefold()
