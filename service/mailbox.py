"""The built-in mailbox: while no relay is set, outgoing mail is kept here, to be read and answered as its recipient."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from mail.outcome import Outcome
from mail.parsed import parse
from mail.pipeline import Parcel
from service.store.tables import Mailbox
from service.store.tx import Database

_KEPT = Outcome.of(250, "2.0.0 kept in the built-in mailbox")


class MailboxCourier:
    """Takes the place of a relay: every mail is accepted and kept in the database."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def send_one(self, parcel: Parcel) -> Outcome:
        """Keep one mail."""
        with self._database.begin("mailbox", "send") as tx:
            self._keep(tx.session, parcel)
        return _KEPT

    def send(
        self,
        parcels: Iterable[Parcel],
        *,
        before_dot: Callable[[Parcel], bool] | None = None,
        on_outcome: Callable[[Parcel, Outcome], None],
    ) -> None:
        """Keep many mails, each in its own transaction, so that a halt takes effect between two of them."""
        for parcel in parcels:
            if before_dot is None or before_dot(parcel):
                on_outcome(parcel, self.send_one(parcel))

    def close(self) -> None:
        """Nothing is held open."""

    def _keep(self, session: Session, parcel: Parcel) -> None:
        subject = parse(parcel.raw).subject
        session.add(
            Mailbox(
                sender=parcel.sender,
                recipient=parcel.recipient,
                subject=subject,
                raw=parcel.raw,
                kept_at=self._now(),
            )
        )
