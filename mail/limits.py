"""How much of anything a client may use, and the account of who uses how much right now.

`Limits` holds every number with its unit; the product fills it from its settings. `Crowd` counts what the sessions of
one listener share: connections, bytes in flight, guesses at recipients. It lives on the event loop's thread only and
knows nothing of SMTP.
"""

import ipaddress
from collections import Counter
from dataclasses import dataclass

from mail.answers import Answer

_MOST_GUESSERS = 10_000  # networks remembered at once; beyond it the oldest is forgotten
_GUESSING_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What one listener allows. Times in seconds, sizes in bytes."""

    connections: int = 100  # at once, all peers together
    connections_per_peer: int = 20  # at once, one IPv4 address or one IPv6 /64
    trusted_peers: frozenset[str] = frozenset()  # addresses or networks free of the two limits per peer: our own relays
    unknown_recipients: int = 20  # refused for good, per peer and minute; then a minute of 450
    session_seconds: float = 300.0
    data_seconds: float = 180.0  # from 354 to the final dot
    idle_seconds: float = 60.0  # without a byte from the client
    commands_per_mail: int = 250  # commands without a mail being kept
    mistakes: int = 10  # commands refused for their syntax or order, per session
    command_bytes: int = 2048  # one line with its CR LF; RFC 5321 §4.5.3.1.4 asks for 512 and room for extensions
    recipients: int = 100  # of one mail; RFC 5321 §4.5.3.1.8 asks for at least 100
    mail_bytes: int = 10 * 2**20
    mail_lines: int = 200_000
    line_bytes: int = 2**16  # RFC 5321 §4.5.3.1.6 asks for 1000; newsletters and Outlook take more
    bytes_in_flight: int = 64 * 2**20  # mails being received or stored, all sessions together


class Crowd:
    """Who is connected, what they hold, who guesses. Times are the event loop's clock, in seconds."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._trusted = tuple(ipaddress.ip_network(peer, strict=False) for peer in limits.trusted_peers)
        self._connected: Counter[str] = Counter()
        self._in_flight = 0
        self._guesses: dict[str, tuple[int, float]] = {}  # network -> how many, until when they count

    def enter(self, peer: str) -> Answer | None:
        """Count a connection in, or say why not; every None is followed by one `leave`."""
        network = network_of(peer)
        if self._connected.total() >= self._limits.connections:
            return Answer.TOO_MANY_CONNECTIONS
        if self._connected[network] >= self._limits.connections_per_peer and not self._trusts(peer):
            return Answer.TOO_MANY_FROM_PEER
        self._connected[network] += 1
        return None

    def leave(self, peer: str) -> None:
        """Count a connection out."""
        network = network_of(peer)
        self._connected[network] -= 1
        if not self._connected[network]:
            del self._connected[network]

    def take(self, size: int) -> bool:
        """Reserve bytes for a mail in flight; False when there is no room left."""
        if self._in_flight + size > self._limits.bytes_in_flight:
            return False
        self._in_flight += size
        return True

    def give_back(self, size: int) -> None:
        """Free what `take` reserved."""
        self._in_flight -= size

    def guessed(self, peer: str, now: float) -> None:
        """Remember that the peer asked for a recipient that does not exist."""
        if self._trusts(peer):
            return
        network = network_of(peer)
        count, until = self._guesses.pop(network, (0, 0.0))
        count = count + 1 if now < until else 1
        fresh = count == 1 or count >= self._limits.unknown_recipients
        self._guesses[network] = (count, now + _GUESSING_SECONDS if fresh else until)
        if len(self._guesses) > _MOST_GUESSERS:
            del self._guesses[next(iter(self._guesses))]

    def guesses_too_much(self, peer: str, now: float) -> bool:
        """Say whether the peer has to wait before it may ask for another recipient."""
        count, until = self._guesses.get(network_of(peer), (0, 0.0))
        return count >= self._limits.unknown_recipients and now < until

    def _trusts(self, peer: str) -> bool:
        plain = ipaddress.ip_address(peer.partition("%")[0])
        return any(plain in network for network in self._trusted)


def network_of(peer: str) -> str:
    """Return what counts as one peer: the IPv4 address, or the /64 of an IPv6 address, which is one customer's."""
    if ":" not in peer:
        return peer
    return str(ipaddress.ip_network((peer.partition("%")[0], 64), strict=False))
