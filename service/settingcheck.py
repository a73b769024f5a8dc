"""What the values of settings may look like: listen addresses, URLs, domains, lists.

Each function takes what was written and returns the value in its one proper form, or raises ValueError with the end
of a sentence that begins with the setting's name. Nothing here connects anywhere: a relay that is down is no mistake
in a setting.
"""

import re
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, urlsplit

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_DOMAIN_OCTETS = 253  # RFC 1035 §2.3.4, as text
_LAST_PORT = 65535
_LIMIT = re.compile(r"[1-9][0-9]{0,6}")
_SECRET_PART = re.compile(r"(?<=://)([^\s/@:]*):[^\s/]*@")


class Listen(NamedTuple):
    """Where a server of ours listens; printed as people write it."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def loopback(self) -> bool:
        """Whether only this machine can connect; a name other than localhost counts as reachable from outside."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def as_listen(given: object) -> Listen:
    """Read `host:port`, `[::1]:port`; port 0 lets the system choose."""
    if isinstance(given, Listen):
        return given
    host, _, port = str(given).rpartition(":")
    bare = host.removeprefix("[").removesuffix("]")
    if not bare or not _is_port(port) or (":" in bare and host == bare) or not _is_host(bare):
        raise ValueError(f"must be host:port, for example 127.0.0.1:8080, not {given!r}")
    return Listen(bare, int(port))


def as_database_url(given: str) -> str:
    """Return the URL SQLAlchemy wants: SQLite as it is, PostgreSQL with the psycopg driver."""
    scheme, _, rest = given.partition("://")
    if scheme in ("postgres", "postgresql", "postgresql+psycopg"):
        return f"postgresql+psycopg://{rest}"
    if scheme == "sqlite" and rest.startswith("/") and rest != "/":
        return given
    raise ValueError("must begin with sqlite:/// and a path, or with postgresql://")


def as_redis_url(given: str) -> str:
    """Accept what redis-py can connect to."""
    url = _split(given)
    if (url.scheme in ("redis", "rediss") and url.hostname) or (url.scheme == "unix" and url.path):
        return given
    raise ValueError("must be redis://host:port, rediss://host:port or unix:///path/to/socket")


def as_relay_url(given: str) -> str:
    """Accept one or several comma-separated relays; what they offer is found out when they are used."""
    relays = as_list(given)
    for relay in relays:
        _check_relay(relay)
    if not relays:
        raise ValueError("is empty: leave it out to keep mail in the built-in mailbox")
    return ",".join(relays)


def _check_relay(given: str) -> None:
    url = _split(given)
    if url.scheme not in ("smtp", "smtps") or not url.hostname:
        raise ValueError("must be smtp://host:port or smtps://host:port")  # unquoted: it may hold a password
    for key, value in parse_qsl(url.query, keep_blank_values=True):
        if (key, value) != ("starttls", "required"):
            raise ValueError(f"knows the option ?starttls=required only, not {key}={value}")


def as_public_url(given: str) -> str:
    """Accept http(s)://host with an optional path; links are made by appending to it, so no slash at the end."""
    url = _split(given)
    if url.scheme not in ("http", "https") or not url.hostname or url.query or url.fragment:
        raise ValueError("must be http://host or https://host, with a port or path if needed")
    return given.rstrip("/")


def as_mail_domain(given: str) -> str:
    """Accept a domain in ASCII (an international one in its xn-- form) and return it in lower case."""
    domain = given.lower().removesuffix(".")
    if len(domain) > _DOMAIN_OCTETS or not all(_LABEL.fullmatch(label) for label in domain.split(".")):
        raise ValueError(f"must be a domain such as signoff.example.org, not {given!r}")
    return domain


def as_selector(given: str) -> str:
    """Accept what RFC 6376 §3.1 calls a selector: one or several labels of a domain name."""
    selector = given.lower()
    if not all(_LABEL.fullmatch(label) for label in selector.split(".")):
        raise ValueError(f"must be a name such as signoff or 2026.mail, not {given!r}")
    return selector


def as_networks(given: object) -> object:
    """Read comma-separated addresses and networks: `192.0.2.7, 2001:db8::/48`."""
    return tuple(_network(item) for item in as_list(given)) if isinstance(given, str) else given


def _network(given: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(given)
    except ValueError:
        raise ValueError(f"must hold addresses or networks such as 192.0.2.0/24, not {given!r}") from None


class DomainLimit(NamedTuple):
    """What one destination domain may get: `most` mails a second, or so many under way at once."""

    domain: str
    most: int
    a_second: bool

    def __str__(self) -> str:
        return f"{self.domain}={self.most}{'/s' if self.a_second else ''}"


def as_domain_limits(given: object) -> object:
    """Read comma-separated limits: `example.com=20/s, example.org=4`."""
    return tuple(_domain_limit(item) for item in as_list(given)) if isinstance(given, str) else given


def _domain_limit(given: str) -> DomainLimit:
    domain, _, limit = given.lower().replace(" ", "").partition("=")
    number = limit.removesuffix("/s")
    is_domain = len(domain) <= _DOMAIN_OCTETS and all(_LABEL.fullmatch(label) for label in domain.split("."))
    if not is_domain or not _LIMIT.fullmatch(number):
        raise ValueError(f"must hold limits such as example.com=20/s or example.com=4 (at once), not {given!r}")
    return DomainLimit(domain, int(number), a_second=limit.endswith("/s"))


def as_list(given: str) -> tuple[str, ...]:
    """Split at commas and forget empty pieces."""
    return tuple(piece.strip() for piece in given.split(",") if piece.strip())


def without_password(url: str) -> str:
    """Return the URL (or several) with every password replaced by three stars.

    >>> without_password("smtp://me:pa55@relay.example:587,redis://:x@h")
    'smtp://me:***@relay.example:587,redis://:***@h'
    """
    return _SECRET_PART.sub(r"\1:***@", url)


def _split(given: str) -> SplitResult:
    try:
        url = urlsplit(given)
        _ = url.port  # reading it is what checks it
    except ValueError:
        raise ValueError("is not a URL, or its port is not a number up to 65535") from None
    return url


def _is_port(given: str) -> bool:
    return given.isascii() and given.isdigit() and int(given[:6]) <= _LAST_PORT


def _is_host(given: str) -> bool:
    try:
        ip_address(given)
    except ValueError:
        return all(_LABEL.fullmatch(label) for label in given.lower().split("."))
    return True
