"""Delivering: claim, send, record. No transaction is open while a socket is in use.

A notice is one claim, one mail, one outcome. A distribution is one long run over kept connections: chunks are claimed
as the relay takes them and outcomes are recorded by chunk, while the wire log keeps what a killed process would leave
in doubt. A halt takes effect at the next recipient.
"""

from collections.abc import Iterator
from time import monotonic
from uuid import UUID

from mail.outcome import Outcome
from mail.pipeline import Parcel
from service.actions import audience_mail, distribution, sending
from service.actions.sending import Claimed, Result
from service.domain.plan import DoubtPolicy
from service.keys import Purpose
from service.store import cells
from service.store.tables import Distribution, Message
from service.wirelog import WireLog
from service.toolbox import Toolbox

CHUNK = 500
_LOOK_EVERY = 0.25  # seconds between two looks whether somebody halted


def send_notice(tools: Toolbox, wire: WireLog, delivery_id: UUID, job: UUID | None = None) -> None:
    """Send one mail to one person of the process."""
    with tools.begin("worker", "send") as tx:
        claimed = sending.claim_notice(tx, delivery_id, wire.owner)
        if claimed is None and job:
            tx.done(job)  # somebody else has it, or it is over; if it is only not due yet, the timers come back to it
    if claimed is None:
        return
    one, notice = claimed
    parcel = Parcel(one.id, notice.sender, one.address, notice.raw)
    outcome = tools.courier.send_one(parcel)
    with tools.begin("worker", "send") as tx:
        result = Result(one.id, one.attempt, outcome, tx.at)
        sending.record(tx, [result], wire.owner, notice=True, policy=DoubtPolicy.RESEND)
        if job:
            tx.done(job)


def plan_distribution(tools: Toolbox, release_id: UUID, job: UUID | None = None) -> None:
    """Freeze text and recipients of a release."""
    with tools.begin("worker", "plan") as tx:
        distribution.plan(tx, release_id)
        if job:
            tx.done(job)


def send_distribution(tools: Toolbox, wire: WireLog, distribution_id: UUID, job: UUID | None = None) -> None:
    """Send to everybody who is due, as fast as the relay takes it, and complete the distribution where that was all."""
    with tools.begin("worker", "send") as tx:
        row = tx.session.get_one(Distribution, distribution_id)
        under_way = distribution.start(tx, row)
    if under_way:
        _Run(tools, wire, distribution_id).go()
    with tools.begin("worker", "send") as tx:
        distribution.complete(tools, tx, tx.session.get_one(Distribution, distribution_id))
        if job:
            tx.done(job)


class _Run:
    """One process sending one distribution."""

    def __init__(self, tools: Toolbox, wire: WireLog, distribution_id: UUID) -> None:
        self._tools = tools
        self._wire = wire
        self._id = distribution_id
        self._claimed: dict[UUID, Claimed] = {}
        self._results: list[Result] = []
        self._next_look = 0.0
        self._halted = False
        with tools.look() as session:
            row = session.get_one(Distribution, distribution_id)
            cell = cells.by_id(session, row.message_id)
            self._message_id = row.message_id
            self._mould = audience_mail.mould_of(tools, cell, row, row.started_at or tools.now())
            self._policy = cell.audience.doubt

    def go(self) -> None:
        """Send until nothing is due, or somebody halts."""
        try:
            self._tools.courier.send(self._parcels(), before_dot=self._before_dot, on_outcome=self._on_outcome)
        finally:
            self._record()
            self._give_back()

    def _parcels(self) -> Iterator[Parcel]:
        while not self._stopped():
            with self._tools.begin("worker", "send") as tx:
                chunk = sending.claim(tx, self._id, self._wire.owner, CHUNK)
            if not chunk:
                return
            self._claimed |= {one.id: one for one in chunk}
            yield from map(self._parcel, chunk)

    def _parcel(self, one: Claimed) -> Parcel:
        keys = self._tools.keys
        tickets = {purpose: keys.ticket(purpose, one.id) for purpose in Purpose}
        raw = self._mould.mail_for(tickets, one.address, one.name, one.fields)
        return Parcel(one.id, self._tools.address(Purpose.BOUNCE, tickets[Purpose.BOUNCE]), one.address, raw)

    def _before_dot(self, parcel: Parcel) -> bool:
        one = self._claimed[_delivery(parcel)]
        if self._stopped() or self._tools.now() > one.lease_until - sending.LAST_DOT:
            return False
        self._wire.dot(one.id)
        return True

    def _on_outcome(self, parcel: Parcel, outcome: Outcome) -> None:
        one = self._claimed[_delivery(parcel)]
        self._wire.answer(one.id, outcome)
        self._results.append(Result(one.id, one.attempt, outcome, self._tools.now()))
        if len(self._results) >= CHUNK:
            self._record()

    def _record(self) -> None:
        if not self._results:
            return
        with self._tools.begin("worker", "send") as tx:
            sending.record(tx, self._results, self._wire.owner, notice=False, policy=self._policy)
        self._wire.forget([result.delivery for result in self._results])
        for result in self._results:
            self._claimed.pop(result.delivery, None)
        self._results = []

    def _give_back(self) -> None:
        """What was claimed and not sent is due again at once, for whoever goes on."""
        if self._claimed:
            with self._tools.begin("worker", "send") as tx:
                sending.give_back(tx, self._wire.owner, self._claimed)

    def _stopped(self) -> bool:
        """Whether somebody halted; looked up a few times a second, so at most a few recipients late."""
        if not self._halted and monotonic() >= self._next_look:
            self._next_look = monotonic() + _LOOK_EVERY
            with self._tools.look() as session:
                self._halted = session.get_one(Message, self._message_id).state != "distributing"
        return self._halted


def _delivery(parcel: Parcel) -> UUID:
    assert isinstance(parcel.key, UUID)
    return parcel.key
