"""What an action may hold: a frozen bundle of the things only the edge of the house can build.

`service.wiring` builds one a process, a test builds its own. An action gets it as its first argument and the open
transaction as its second; it never commits, opens a connection or reads a clock of its own.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sqlalchemy.orm import Session

from mail.outcome import Outcome
from mail.parsed import Parsed
from mail.relay import Parcel
from mail.trust import Trust
from service.keys import Keys, Purpose
from service.store.tx import Tx


class Courier(Protocol):
    """Gives mails to a relay, or keeps them in the built-in mailbox while none is set."""

    def send_one(self, parcel: Parcel) -> Outcome:
        """Give one notice to the relay and return its answer."""

    def send(
        self,
        parcels: Iterable[Parcel],
        *,
        before_dot: Callable[[Parcel], bool] | None,
        on_outcome: Callable[[Parcel, Outcome], None],
    ) -> None:
        """Give many mails to the relay; call back right before each final dot and with each answer."""

    def close(self) -> None:
        """Let go of kept connections."""


@dataclass(frozen=True)
class Toolbox:
    """Everything an action may use beside its transaction."""

    begin: Callable[[str, str], AbstractContextManager[Tx]]  # (actor, cause)
    look: Callable[[], AbstractContextManager[Session]]
    courier: Courier
    believe: Callable[[bytes, Parsed, str], Trust]  # (raw, parsed, peer): is this mail from whom it says
    keys: Keys
    now: Callable[[], datetime]
    mail_domain: str
    public_url: str

    def address(self, purpose: Purpose, ticket: str) -> str:
        """An address of ours with a ticket in it."""
        return f"{purpose}+{ticket}@{self.mail_domain}"
