"""How much of anything a client may use, and the account of who uses how much right now.

`Limits` holds every number with its unit; the product fills it from its settings. `Crowd` counts what the sessions of
one listener share: connections, bytes in flight, guesses at recipients. Strangers never get all of it: places and room
are left for the peers we know, which are our own exchangers and this machine, so that a crowd of strangers, each within
its own limit, cannot lock out those who bring the replies. It lives on the event loop's thread only and knows nothing
of SMTP.
"""

import ipaddress
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mail.answers import Answer

_MOST_GUESSERS = 10_000  # networks remembered at once; beyond it the oldest is forgotten
_GUESSING_SECONDS = 60.0
_ALL, _STRANGERS = "all", "strangers"  # the groups that are not named by a network


@dataclass(frozen=True, slots=True)
class Limits:
    """What one listener allows. Times in seconds, sizes in bytes."""

    connections: int = 100  # at once, all peers together; a fifth of them are for peers we know
    connections_per_peer: int = 20  # at once, one address of this machine or one IPv6 /48; a stranger: half as many
    trusted_peers: frozenset[str] = frozenset()  # addresses or networks free of the limits per peer: our own exchangers
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

    @property
    def connections_of_strangers(self) -> int:
        """How many connections all strangers together may hold."""
        return self.connections - self.connections // 5

    @property
    def connections_per_stranger(self) -> int:
        """How many one IPv4 address or one IPv6 /64 may hold that is neither trusted nor this machine's."""
        return max(1, self.connections_per_peer // 2)

    @property
    def bytes_of_strangers(self) -> int:
        """How much all strangers together may have in flight."""
        return self.bytes_in_flight - self.bytes_in_flight // 4

    @property
    def bytes_per_stranger(self) -> int:
        """How much one of them (an IPv6 /48) may: it takes several to fill what is theirs, and one mail always fits."""
        return max(self.bytes_in_flight // 4, self.mail_bytes + self.line_bytes)


class Crowd:
    """Who is connected, what they hold, who guesses. Times are the event loop's clock, in seconds."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._trusted = tuple(ipaddress.ip_network(peer, strict=False) for peer in limits.trusted_peers)
        self._connected: Counter[str] = Counter()
        self._in_flight: Counter[str] = Counter()  # bytes
        self._guesses: dict[str, tuple[int, float]] = {}  # network -> how many, until when they count

    def enter(self, peer: str) -> Answer | None:
        """Count a connection in, or say why not; every None is followed by one `leave`."""
        places = self._places(peer)
        full = [group for group, most in places.items() if self._connected[group] >= most]
        if full:
            return Answer.TOO_MANY_CONNECTIONS if full[0] in (_ALL, _STRANGERS) else Answer.TOO_MANY_FROM_PEER
        self._connected.update(places.keys())
        return None

    def leave(self, peer: str) -> None:
        """Count a connection out."""
        _give_back(self._connected, self._places(peer), 1)

    def room(self, peer: str) -> "Room":
        """Return the account of one mail this peer is about to send."""
        return Room(self._in_flight, self._bytes(peer))

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

    def _places(self, peer: str) -> dict[str, int]:
        """Return the groups a connection counts in, the largest first, each with the most it may have."""
        limits = self._limits
        if self._trusts(peer):
            return {_ALL: limits.connections}
        if _is_this_machine(peer):
            return {_ALL: limits.connections, peer: limits.connections_per_peer}
        shares = {_ALL: limits.connections, _STRANGERS: limits.connections_of_strangers}
        if ":" in peer:
            shares[_network(peer, 48)] = limits.connections_per_peer
        return shares | {network_of(peer): limits.connections_per_stranger}

    def _bytes(self, peer: str) -> dict[str, int]:
        """Return the groups a mail in flight counts in, each with the most it may have."""
        limits = self._limits
        if self._trusts(peer) or _is_this_machine(peer):
            return {_ALL: limits.bytes_in_flight}
        own = _network(peer, 48) if ":" in peer else peer
        return {
            _ALL: limits.bytes_in_flight,
            _STRANGERS: limits.bytes_of_strangers,
            own: limits.bytes_per_stranger,
        }

    def _trusts(self, peer: str) -> bool:
        plain = ipaddress.ip_address(peer.partition("%")[0])
        return any(plain in network for network in self._trusted)


class Room:
    """What one mail takes of the bytes in flight."""

    def __init__(self, in_flight: Counter[str], most: Mapping[str, int]) -> None:
        self._in_flight = in_flight
        self._most = most
        self._taken = 0

    def take(self, size: int) -> bool:
        """Reserve bytes; False when there is no room left."""
        if any(self._in_flight[group] + size > most for group, most in self._most.items()):
            return False
        for group in self._most:
            self._in_flight[group] += size
        self._taken += size
        return True

    def release(self) -> None:
        """Free all that was taken."""
        _give_back(self._in_flight, self._most, self._taken)
        self._taken = 0


def network_of(peer: str) -> str:
    """Return what counts as one peer: the IPv4 address, or the /64 of an IPv6 address, which is one customer's."""
    return _network(peer, 64) if ":" in peer else peer


def _network(peer: str, bits: int) -> str:
    return str(ipaddress.ip_network((peer.partition("%")[0], bits), strict=False))


def _is_this_machine(peer: str) -> bool:
    return ipaddress.ip_address(peer.partition("%")[0]).is_loopback


def _give_back(counted: Counter[str], groups: Iterable[str], size: int) -> None:
    """Count out again, and forget who holds nothing."""
    for group in groups:
        counted[group] -= size
        if not counted[group]:
            del counted[group]
