"""A whole Signoff in one process, for tests: real database, real mails, a clock that stands still, a courier that keeps.

`House` plays the doors: it opens transactions, calls actions, does the jobs of the outbox one after the other, and lets
people of the sample plan answer the mails they got. Nothing of ours is replaced but the relay and the clock.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import select

from mail.envelope import Envelope
from mail.outcome import Outcome
from mail.parsed import Parsed, parse
from mail.pipeline import Parcel
from mail.trust import Method, Trust
from service import contactsfile, planfile
from service.actions import drafting, incidents, intake, sending
from service.domain.names import Phase, Reference
from service.domain.plan_json import as_json
from service.keys import Keys
from service.store import cells, contacts, plans, rounds
from service.store.cells import Cell
from service.store.tables import Incident, OutboxJob, Received
from service.store.tx import Database
from service.toolbox import Toolbox
from service.wirelog import WireLog
from templates import statements
from tests.clock import FixedClock
from workers import timers
from workers.jobs import Work

SAMPLE = Path(planfile.__file__).parents[1] / "sample"
FACTS = {
    name: f"some {name.replace('_', ' ')}" for name in statements.FACTS if name not in {"next_update", "status_url"}
}


@dataclass
class KeepingCourier:
    """Accepts everything, unless a test says otherwise, and remembers it in order."""

    kept: list[Parcel] = field(default_factory=list)
    answer: Callable[[Parcel], Outcome] = lambda _parcel: Outcome.of(250, "2.0.0 ok")

    def send_one(self, parcel: Parcel) -> Outcome:
        outcome = self.answer(parcel)
        if outcome.code == 250:
            self.kept.append(parcel)
        return outcome

    def send(self, parcels: Iterable[Parcel], *, before_dot=None, on_outcome) -> None:
        for parcel in parcels:
            if before_dot is None or before_dot(parcel):
                on_outcome(parcel, self.send_one(parcel))

    def close(self) -> None:
        pass


class House:
    def __init__(self, database_url: str, clock: FixedClock, folder: Path) -> None:
        self.clock = clock
        self.folder = folder
        self.courier = KeepingCourier()
        self.database = Database(database_url, clock)
        self.trust = Trust(passed=True, why="the test says so", method=Method.NONE)
        self.tools = Toolbox(
            begin=self.database.begin,
            look=self.database.look,
            courier=self.courier,
            believe=lambda _raw, _parsed, _peer: self.trust,
            keys=Keys(b"a secret of the tests"),
            now=clock,
            mail_domain="signoff.example",
            public_url="https://signoff.example",
        )
        self.wire = WireLog(folder / "wire")
        self.work = Work(self.tools, self.wire)
        self._read = 0

    def close(self) -> None:
        self.wire.close()
        self.database.close()

    # -- peacetime

    def with_sample(self) -> "House":
        text = (SAMPLE / "plan.yaml").read_text()
        with self.tools.begin("test", "setup") as tx:
            plans.add(tx, text, as_json(planfile.read(text)))
            for audience in ("internal", "strategic", "customers"):
                with (SAMPLE / f"{audience}.csv").open("rb") as file:
                    rows = [row for row in contactsfile.read(file) if isinstance(row, contactsfile.Contact)]
                contacts.replace(tx, audience, [(r.address, r.normalised, r.name, dict(r.fields)) for r in rows])
        return self

    @property
    def plan(self):
        with self.tools.look() as session:
            return plans.read(session, plans.newest(session).version)

    # -- the process

    def open(
        self, title: str = "EU card payments failing", phase: Phase = Phase.INVESTIGATION, **facts: str
    ) -> Incident:
        with self.tools.begin("cli", "cli") as tx:
            severity = next(iter(self.plan.severities))
            incident = incidents.open_incident(
                self.tools, tx, title=title, severity=severity, phase=phase, facts={**FACTS, **facts}
            )
        self.work_off()
        return incident

    def submit(self, audience: str = "internal", phase: str = "investigation") -> None:
        with self.locked(audience, phase) as (tx, cell):
            drafting.submit(self.tools, tx, cell)
        self.work_off()

    def locked(self, audience: str = "internal", phase: str = "investigation", actor: str = "cli"):
        return _Locked(self, audience, phase, actor)

    def cell(self, audience: str = "internal", phase: str = "investigation") -> Cell:
        with self.tools.look() as session:
            return cells.find(session, Reference(1, phase, audience))

    def state(self, audience: str = "internal", phase: str = "investigation") -> str:
        return self.cell(audience, phase).message.state

    def cell_revision(self, audience: str = "internal", phase: str = "investigation"):
        with self.tools.look() as session:
            return cells.latest_revision(session, self.cell(audience, phase).message.id)

    def steps(self, audience: str = "internal", phase: str = "investigation"):
        """The steps of the newest round, in route order."""
        with self.tools.look() as session:
            return rounds.steps(session, rounds.latest(session, self.cell(audience, phase).message.id).id)

    # -- jobs and time

    def work_off(self) -> None:
        """Do what is in the outbox, and what comes of it, until nothing is due."""
        for _ in range(200):
            with self.tools.look() as session:
                query = select(OutboxJob).where(OutboxJob.due_at <= self.clock()).order_by(OutboxJob.id)
                due = session.scalars(query).all()
            if not due:
                return
            for job in due:
                self.work.do(job.job, job.about, job.id)
        raise AssertionError(f"the outbox does not empty: {[(job.job, job.tries) for job in due]}")

    def wait(self, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass, and let the timers look."""
        self.clock.advance(minutes=minutes, seconds=seconds)
        timers.queue_due_deliveries(self.tools)
        timers.check_in(self.tools)
        timers.end_leases(self.tools)
        self.work_off()

    # -- mail

    def mails(self) -> list[Parcel]:
        """What left since this was asked last."""
        new = self.courier.kept[self._read :]
        self._read = len(self.courier.kept)
        return new

    def last_mail(self, person: str, kind: str = "") -> Parsed:
        """The newest mail to a person of the plan."""
        address = self.plan.people[person].address
        mails = (parse(parcel.raw) for parcel in reversed(self.courier.kept) if parcel.recipient == address)
        return next(mail for mail in mails if not kind or mail.first("x-signoff-kind") == kind)

    def asked(self, kind: str = "request") -> list[str]:
        """Who was mailed a request since this was asked last, in order."""
        by_address = {person.address: key for key, person in self.plan.people.items()}
        return [
            by_address[parcel.recipient] for parcel in self.mails() if parse(parcel.raw).first("x-signoff-kind") == kind
        ]

    def reply(
        self, person: str, text: str, *, kind: str = "request", sender: str = "", to: Parsed | None = None, headers=()
    ) -> str:
        """A person answers the newest mail of a kind; return how the received mail ended."""
        mail = to or self.last_mail(person, kind)
        raw = reply_to(mail, text, sender or self.plan.people[person].address, self.clock(), headers)
        return self.receive(raw, mail)

    def receive(
        self, raw: bytes, about: Parsed | None = None, recipient: str = "", sender: str = "someone@example.com"
    ) -> str:
        """A mail comes in and is read; return how it ended, or the refusal at the door."""
        if refusal := self.hand_in(raw, about, recipient, sender):
            return refusal
        self.work_off()
        return self.received()[-1].state

    def hand_in(
        self, raw: bytes, about: Parsed | None = None, recipient: str = "", sender: str = "someone@example.com"
    ) -> str:
        """A mail comes in and waits to be read; return the refusal at the door, if it is refused there."""
        address = recipient or about.first("reply-to").rpartition("<")[2].rstrip(">")
        with self.tools.look() as session:
            refusal = intake.admits(self.tools, session, address)
        if refusal:
            return refusal.line
        envelope = Envelope(sender, (address,), raw, "127.0.0.1", "test", self.clock(), tls=False)
        with self.tools.begin("listener", "smtp") as tx:
            intake.keep(tx, [envelope])
        return ""

    def received(self) -> list[Received]:
        with self.tools.look() as session:
            return list(session.scalars(select(Received).order_by(Received.id)))


class _Locked:
    def __init__(self, house: House, audience: str, phase: str, actor: str) -> None:
        self._house = house
        self._ref = Reference(1, phase, audience)
        self._begin = house.tools.begin(actor, "cli")

    def __enter__(self):
        tx = self._begin.__enter__()
        return tx, cells.find(tx.session, self._ref, lock=True)

    def __exit__(self, *error) -> None:
        self._begin.__exit__(*error)


def reply_to(mail: Parsed, text: str, sender: str, date, headers=()) -> bytes:
    """A plain reply as a mail program makes it, quoting nothing."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = mail.first("reply-to")
    message["Subject"] = f"Re: {mail.subject}"
    message["Date"] = format_datetime(date)
    message["Message-ID"] = f"<{uuid4()}@mail.example>"
    message["In-Reply-To"] = mail.message_id
    message["References"] = mail.message_id
    for name, value in dict(headers).items():
        message[name] = value
    message.set_content(text)
    return message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


__all__ = ["UUID", "House", "KeepingCourier", "reply_to", "sending", "timedelta"]
