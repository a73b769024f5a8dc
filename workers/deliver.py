"""Delivering: claim, send, record. No transaction is open while a socket is in use.

A notice is one claim, one mail, one outcome. A distribution is one long run over kept connections: chunks are claimed
as the relay takes them and outcomes are recorded by chunk, both beside the wire (`workers.ledger`), while the wire log
keeps what a killed process would leave in doubt. A halt takes effect at the next recipient.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import datetime, timedelta
from functools import partial
from time import monotonic, sleep
from uuid import UUID

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError

from mail.heads import ComposeError
from mail.outcome import Kind, Outcome
from mail.pipeline import Parcel
from service.actions import audience_mail, distribution, sending
from service.actions.audience_mail import Tickets
from service.actions.sending import Result
from service.domain.breaker import Breaker
from service.domain.jobs import Job
from service.domain.plan import DoubtPolicy
from service.keys import Purpose
from service.store import cells
from service.store.deliveries import Claimed
from service.store.tables import Distribution, Message, Release
from service.store.tx import Tx
from service.toolbox import Toolbox
from service.wirelog import WireLog
from workers.ledger import Ledger
from workers.limits import Limits, domain_of

CHUNK = 500
_LOOK_EVERY = 0.25  # seconds between two looks whether somebody halted
_NOBODY_THERE = 3  # mails in a row that no relay said anything about
_PAUSE = timedelta(seconds=10)
_NO_SUCH_ADDRESS = 553  # RFC 5321 §4.2.2: mailbox name not allowed
_AWAY = (OperationalError, InterfaceError)
_DATABASE_PAUSE = 0.5  # seconds

_log = structlog.get_logger(__name__)


def send_notice(tools: Toolbox, wire: WireLog, delivery_id: UUID, job: UUID | None = None) -> None:
    """Send one mail to one person of the process."""
    with tools.begin("worker", "send") as tx:
        claimed = sending.claim_notice(tx, delivery_id, wire.owner)
        if claimed is None and job:
            tx.done(job)  # somebody else has it, or it is over; if it is only not due yet, the timers come back to it
    if claimed is None:
        return
    one, notice = claimed
    parcel = Parcel(one, notice.sender, one.address, notice.raw)
    result = Result(one.id, one.attempt, tools.courier.send_one(parcel), tools.now())

    def ended(tx: Tx) -> None:
        sending.record(tx, [result], wire.owner, notice=True, policy=DoubtPolicy.RESEND)
        if job:
            tx.done(job)

    _surely(tools, ended)


def plan_distribution(tools: Toolbox, release_id: UUID, job: UUID | None = None) -> None:
    """Freeze text and recipients of a release."""
    with tools.begin("worker", "plan") as tx:
        if not distribution.plan(tx, release_id):
            distribution.refuse_other_words(tools, tx, release_id)
        if job:
            tx.done(job)


def send_distribution(
    tools: Toolbox,
    wire: WireLog,
    distribution_id: UUID,
    job: UUID | None = None,
    *,
    limits: Limits,
    stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Send to everybody who is due, as fast as the relay takes it, and complete the distribution where that was all."""
    with tools.begin("worker", "send") as tx:
        under_way = distribution.start(tx, tx.session.get_one(Distribution, distribution_id))
    run = _Run(tools, wire, distribution_id, limits, stopping) if under_way else None
    if run:
        run.go()
    with tools.begin("worker", "send") as tx:
        row = tx.session.get_one(Distribution, distribution_id)
        if run and run.alarm:
            distribution.trip(tools, tx, row, run.alarm)
        distribution.complete(tools, tx, row)
        if job and run and run.blocked:
            tx.again(job, tx.at + _PAUSE)
        elif job and stopping():
            tx.again(job, tx.at)
        elif job:
            tx.done(job)


class _Run:
    """One process sending one distribution; others may be at it too, each with deliveries of its own."""

    def __init__(
        self, tools: Toolbox, wire: WireLog, distribution_id: UUID, limits: Limits, stopping: Callable[[], bool]
    ) -> None:
        self._tools = tools
        self._wire = wire
        self._limits = limits
        self._id = distribution_id
        self._stopping = stopping
        self._claimed: dict[str, Claimed] = {}
        self._ahead: Future[list[Claimed]] | None = None  # the chunk after the one that is being sent
        self._dotted: dict[str, Claimed] = {}  # no answer yet
        self._results: list[Result] = []
        self._put_off: dict[str, datetime] = {}  # until when
        self._put_off_before = Counter[str]()  # by domain
        self._next_look = 0.0
        self._over = False
        self._cut_off = False  # the database went away while something was claimed
        self._silence = 0  # answers in a row that no relay gave
        self.alarm = ""  # why the sending must halt
        self.blocked = False  # no relay answers, or nothing can be noted: to be tried again in a while
        with tools.look() as session:
            row = session.get_one(Distribution, distribution_id)
            cell = cells.by_id(session, row.message_id)
            self._message_id = row.message_id
            self._send_by = session.get_one(Release, row.release_id).send_by
            self._mould = audience_mail.mould_of(tools, cell, row, row.started_at or tools.now())
            self._policy = cell.audience.doubt
            self._breaker = Breaker(row.recipients)

    def go(self) -> None:
        """Send until nothing is due or it has to stop: halted, too late, no relay, or too much goes wrong."""
        with Ledger() as self._ledger:
            try:
                self._tools.courier.send(self._parcels(), before_dot=self._before_dot, on_outcome=self._on_outcome)
            finally:
                self._doubt_unanswered()
                self._record()
                self._write_put_off()
                self._give_back()
                self._limits.release_all()

    def _parcels(self) -> Iterator[Parcel]:
        """Make one mail after the other; while those of one chunk leave, the next one is claimed."""
        self._ahead = self._ledger.ask(partial(self._claim, ask=True))
        while not self._stopped() and (chunk := self._take_claimed()):
            self._ahead = self._ledger.ask(partial(self._claim, ask=False))
            tickets = self._mould.tickets([one.id for one in chunk])
            for one, own in zip(chunk, tickets, strict=True):
                if self._stopped():
                    return
                if self._leaves_too_late(one):
                    self._put_off[one.id] = self._tools.now()  # due again at once, under a lease that is long enough
                elif not self._limits.admits(one.id, one.address):
                    self._wait_with(one)
                elif parcel := self._parcel(one, own):
                    yield parcel
            self._write_put_off()

    def _take_claimed(self) -> list[Claimed]:
        ahead, self._ahead = self._ahead, None
        chunk = ahead.result() if ahead else []
        self._claimed |= {one.id: one for one in chunk}
        return chunk

    def _claim(self, *, ask: bool) -> list[Claimed]:
        """Claim a chunk; where there is more than that, ask once whether another worker is free to join in."""
        try:
            with self._tools.begin("worker", "send") as tx:
                chunk = sending.claim(tx, self._id, self._wire.owner, CHUNK)
                if ask and len(chunk) == CHUNK:
                    tx.later(Job.SEND_DISTRIBUTION, self._id)
        except _AWAY:
            self._cut_off = True
            return []
        return chunk

    def _parcel(self, one: Claimed, own: Tickets) -> Parcel | None:
        """Make a mail; an address no mail can carry is as good as rejected, and nobody else waits for it."""
        try:
            raw = self._mould.mail_for(own, one.address, one.name, one.fields)
        except ComposeError as why:
            self._ended(one, Outcome.of(_NO_SUCH_ADDRESS, f"5.1.3 {why}"))
            return None
        return Parcel(one, self._tools.address(Purpose.BOUNCE, own.bounce), one.address, raw)

    def _leaves_too_late(self, one: Claimed) -> bool:
        return self._tools.now() > one.lease_until - sending.LAST_DOT

    def _wait_with(self, one: Claimed) -> None:
        """The domain has what it may get for now: this one comes after all that were put off before it."""
        domain = domain_of(one.address)
        self._put_off[one.id] = self._tools.now() + self._limits.wait(one.address, self._put_off_before[domain])
        self._put_off_before[domain] += 1

    def _write_put_off(self) -> None:
        put_off, self._put_off = self._put_off, {}
        if put_off:
            self._write(lambda tx: sending.put_off(tx, self._wire.owner, put_off))
            for delivery in put_off:
                del self._claimed[delivery]

    def _before_dot(self, parcel: Parcel) -> bool:
        one = _claimed(parcel)
        if self._stopped() or self._leaves_too_late(one):
            return False
        try:
            self._wire.dot(one.id, one.attempt)
        except OSError as error:
            _log.error("nothing is sent that cannot be noted first: %s", error)
            self._over = self.blocked = True
            return False
        self._dotted[one.id] = one
        return True

    def _on_outcome(self, parcel: Parcel, outcome: Outcome) -> None:
        one = _claimed(parcel)
        self._wire.answer(one.id, one.attempt, outcome)
        self._dotted.pop(one.id, None)
        self._ended(one, outcome)

    def _ended(self, one: Claimed, outcome: Outcome) -> None:
        self._results.append(Result(one.id, one.attempt, outcome, self._tools.now()))
        self._limits.release(one.id)
        self._watch(outcome)
        if len(self._results) >= CHUNK:
            self._record()

    def _watch(self, outcome: Outcome) -> None:
        """Stop where no relay answers, or where too many answers are bad."""
        if outcome.kind is Kind.DEFERRED and not outcome.code:
            self._silence += 1
            self.blocked = self.blocked or self._silence >= _NOBODY_THERE
        else:
            self._silence = 0
            if trouble := self._breaker.trips(outcome.kind):
                self.alarm = self.alarm or f"{trouble}, the last one: {outcome.code} {outcome.enhanced} {outcome.text}"
        self._over = self._over or self.blocked or bool(self.alarm)

    def _doubt_unanswered(self) -> None:
        """Only a bug leaves the relay's answer unread; then nobody knows what it was."""
        for one in self._dotted.values():
            doubt = Outcome.in_doubt("the sending broke off before the relay's answer")
            self._results.append(Result(one.id, one.attempt, doubt, self._tools.now()))

    def _record(self) -> None:
        """Write what was answered, so often that a chunk is the most that a killed process has to leave to its log."""
        results, self._results = self._results, []
        if not results:
            return
        for result in results:
            del self._claimed[result.delivery]
        self._ledger.write(partial(self._write_results, results))

    def _write_results(self, results: list[Result]) -> None:
        owner, policy = self._wire.owner, self._policy
        _surely(self._tools, lambda tx: sending.record(tx, results, owner, notice=False, policy=policy))
        self._wire.forget([result.delivery for result in results])

    def _give_back(self) -> None:
        """What was claimed and not sent is due again at once, for whoever goes on."""
        self._take_claimed()
        if (
            self._cut_off
        ):  # a claim may have been written whose answer was lost: all that is not recorded by now goes back
            self._write(lambda tx: sending.give_back(tx, self._wire.owner, distribution=self._id))
        elif self._claimed:
            self._write(lambda tx: sending.give_back(tx, self._wire.owner, self._claimed))

    def _write(self, write: Callable[[Tx], None]) -> None:
        self._ledger.write(partial(_surely, self._tools, write))

    def _stopped(self) -> bool:
        """Whether to stop; whether somebody halted is looked up a few times a second, so at most a few mails late."""
        if not self._over and monotonic() >= self._next_look:
            self._next_look = monotonic() + _LOOK_EVERY
            self._over = self._halted() or self._stopping() or self._tools.now() >= self._send_by
        return self._over

    def _halted(self) -> bool:
        """Whether somebody halted, or the database is away: what could not be recorded is not sent."""
        try:
            with self._tools.look() as session:
                return session.get_one(Message, self._message_id).state != "distributing"
        except _AWAY:
            return True


def _surely(tools: Toolbox, write: Callable[[Tx], None]) -> None:
    """Write what only this process knows, as soon as the database takes it."""
    while True:
        try:
            with tools.begin("worker", "send") as tx:
                write(tx)
        except _AWAY as error:
            _log.warning("the database does not answer; what the relay said is kept until it does", error=str(error))
            sleep(_DATABASE_PAUSE)
        else:
            return


def _claimed(parcel: Parcel) -> Claimed:
    assert isinstance(parcel.key, Claimed)
    return parcel.key
