"""Where a relay is and how it wants to be spoken to, read from a URL.

`smtp://host:port`, `smtps://host:port`, with `user:password@` and `?starttls=required` where needed; several are
separated by commas and tried in order. A wrong URL is answered by a sentence that never repeats the password, and an
address never shows it.
"""

import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

PORTS: Final = {"smtp": 25, "smtps": 465}


class BadRelayURL(ValueError):
    """The relay URL cannot be used as it stands."""


@dataclass(frozen=True, slots=True)
class RelayAddress:
    """One relay. `tls` from the first byte (smtps) or `starttls` as a must; `login` is empty without a password."""

    host: str
    port: int
    tls: bool = False
    starttls_required: bool = False
    login: str = ""
    password: str = field(default="", repr=False)

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @classmethod
    def parse(cls, url: str) -> "RelayAddress":
        """Read one URL; raises `BadRelayURL` with a sentence."""
        parts = _split(url)
        return cls(
            host=parts.hostname or "",
            port=_port(parts),
            tls=parts.scheme == "smtps",
            starttls_required=_starttls(parts),
            login=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
        )

    @classmethod
    def parse_all(cls, urls: str) -> "tuple[RelayAddress, ...]":
        """Read a comma-separated list of URLs, in the order in which they are to be tried."""
        return tuple(cls.parse(url) for url in re.split(r",\s*(?=smtps?://|$)", urls.strip()) if url.strip())


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        raise BadRelayURL("a relay URL has square brackets that enclose no IPv6 address") from None
    if parts.scheme not in PORTS:
        raise BadRelayURL(f"a relay URL begins with smtp:// or smtps://, not {parts.scheme or 'nothing'}")
    if not parts.hostname:
        raise BadRelayURL(f"a relay URL needs a host, as in {parts.scheme}://relay.example:25")
    if parts.path not in {"", "/"} or parts.fragment:
        raise BadRelayURL(
            f"the relay URL for {parts.hostname} ends after the port, but for ?starttls=required; "
            "a password with / # ? or @ in it needs them percent-encoded"
        )
    if (parts.username is None) != (parts.password is None):
        raise BadRelayURL(f"the relay URL for {parts.hostname} needs both user and password, or neither")
    return parts


def _port(parts: SplitResult) -> int:
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise BadRelayURL(f"the port in the relay URL for {parts.hostname} is not a number from 1 to 65535")
    return port or PORTS[parts.scheme]


def _starttls(parts: SplitResult) -> bool:
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    value = options.pop("starttls", None)
    if options:
        raise BadRelayURL(f"the relay URL for {parts.hostname} knows no option {next(iter(options))!r}, only starttls")
    if value not in {None, "required"}:
        raise BadRelayURL(f"in the relay URL for {parts.hostname}, starttls can only be required")
    if value and parts.scheme == "smtps":
        raise BadRelayURL(
            f"the relay URL for {parts.hostname} is smtps, which is encrypted from the start: no starttls"
        )
    return value is not None
