"""Giving mails to a relay: one at once for a notice, or as many as an iterator yields over several sessions.

Every parcel ends in exactly one outcome, except one that its caller held back. `mail.pipeline` has the dialogue and
`mail.relay_sessions` chooses among addresses; who may be sent what, how often, and what an outcome leads to is the
caller's business. Bulk and notices that must not wait for it each have a `Relay` of their own.
"""

from collections.abc import Callable, Iterable, Sequence
from time import monotonic

from mail.desk import Desk, Parcel
from mail.outcome import Outcome
from mail.relay_address import BadRelayURL, RelayAddress
from mail.relay_run import Run
from mail.relay_session import Timeouts
from mail.relay_sessions import Sessions

__all__ = ["BadRelayURL", "Parcel", "Relay", "RelayAddress", "Timeouts"]


class Relay:
    """One or more relays behind one face. Safe to use from several threads."""

    def __init__(
        self,
        addresses: Sequence[RelayAddress],
        *,
        hello: str,
        timeouts: Timeouts | None = None,
        connections: int = 10,
        mails_per_session: int = 1000,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Remember where to send; nothing is opened yet. `hello` is our name in EHLO, `clock` counts seconds."""
        self._timeouts = timeouts or Timeouts()
        self._sessions = Sessions(addresses, hello=hello, timeouts=self._timeouts, clock=clock)
        self._connections = connections
        self._mails_per_session = mails_per_session

    def send_one(self, parcel: Parcel) -> Outcome:
        """Give one mail over a kept session, and wait for its outcome."""
        outcomes: list[Outcome] = []
        self.send([parcel], on_outcome=lambda _, outcome: outcomes.append(outcome))
        return outcomes[0]

    def send(
        self,
        parcels: Iterable[Parcel],
        *,
        before_dot: Callable[[Parcel], bool] | None = None,
        on_outcome: Callable[[Parcel, Outcome], None],
    ) -> None:
        """Give all parcels, fetched from the iterator one by one as sessions become free for them.

        `before_dot` is called right before a parcel's body is written: what it notes down then is what may be in doubt
        after a crash, at most one parcel a session, until `on_outcome` is called for it. It returns False to hold the
        parcel back: the relay gets nothing of it and no outcome is reported. It is called at most once for a parcel: a
        session that breaks before that is replaced without a word, one that breaks later is an outcome. Both run in the
        calling thread; what they raise ends the run and closes its sessions.
        """
        run = Run(
            self._sessions,
            Desk(parcels, before_dot, on_outcome),
            self._timeouts,
            connections=self._connections,
            mails_per_session=self._mails_per_session,
        )
        try:
            run.go()
        finally:
            run.leave()

    def close(self) -> None:
        """Say good-bye on all kept sessions; nothing is kept after this."""
        self._sessions.close()
