"""The sessions a relay keeps, and which of its addresses deserves the next one.

Addresses are tried in order. One that fails twice in a row is left alone, longer each time, until it has taken a mail
again; while all are left alone, nobody waits: the answer is `Unreachable` at once, with the time of the next try.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import Final

from mail.relay_address import RelayAddress
from mail.relay_session import Session, Timeouts, Unreachable, open_session

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
"""Seconds for which an address that failed twice is not tried; doubled at each failure, from first to longest."""

KEPT_FOR: Final = 60.0
"""Seconds a session may lie idle; relays hang up after 300 (RFC 5321 §4.5.3.2.7), busy ones sooner."""

REUSED_FOR: Final = 300.0
"""Seconds after which a session is not taken up again, so that load moves between the hosts behind a name."""


@dataclass(slots=True)
class _Standing:
    failures: int = 0
    closed_until: float = 0.0
    why: str = ""


class Sessions:
    """Opens, keeps and hands out sessions. Safe to use from several threads."""

    def __init__(
        self, addresses: Sequence[RelayAddress], *, hello: str, timeouts: Timeouts, clock: Callable[[], float]
    ) -> None:
        self._addresses = tuple(addresses)
        self._hello = hello
        self._timeouts = timeouts
        self._clock = clock
        self._lock = Lock()
        self._kept: list[Session] = []
        self._closed = False
        self._standing = {address: _Standing() for address in self._addresses}

    def open(self) -> Session:
        """Open a session with the first address that answers; raises `Unreachable` with what each one said."""
        said = []
        for address in self._addresses:
            if self._clock() < self._standing[address].closed_until:
                said.append(self._standing[address].why)
                continue
            try:
                return open_session(address, self._hello, self._timeouts)
            except Unreachable as why:
                self.failed(address, str(why))
                said.append(str(why))
        raise Unreachable("; ".join([*said, *self._next_try()]) or "no relay is set")

    def kept(self) -> Session | None:
        """Take the session that was used last and is still alive."""
        while True:
            with self._lock:
                if not self._kept:
                    return None
                session = self._kept.pop()
            if self._is_fresh(session) and session.is_silent():
                return session
            session.close()

    def keep(self, session: Session) -> None:
        """Put a session by for later; one that was still being opened when all were closed is closed too."""
        session.used_at = monotonic()
        with self._lock:
            if not self._closed:
                self._kept.append(session)
                return
        session.close()

    def failed(self, address: RelayAddress, why: str) -> None:
        """Note that an address gave no session, or ended one before it took a mail."""
        with self._lock:
            standing = self._standing[address]
            standing.failures += 1
            standing.why = why
            if standing.failures > 1:
                pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(standing.failures - 2, 16))
                standing.closed_until = self._clock() + pause

    def served(self, address: RelayAddress) -> None:
        """Note that an address has taken a mail."""
        with self._lock:
            self._standing[address] = _Standing()

    def close(self) -> None:
        """Say good-bye on all kept sessions, and keep none any more."""
        with self._lock:
            self._closed = True
            kept, self._kept = self._kept, []
        for session in kept:
            session.close()

    def _is_fresh(self, session: Session) -> bool:
        return monotonic() < min(session.used_at + KEPT_FOR, session.opened_at + REUSED_FOR)

    def _next_try(self) -> list[str]:
        waits = [standing.closed_until - self._clock() for standing in self._standing.values()]
        return [f"next try in {max(1, round(min(waits)))} seconds"] if waits and min(waits) > 0 else []
