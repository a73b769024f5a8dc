"""Every table, with each concurrency rule as an index and its sentence.

States are text with a CHECK made from the domain's lifecycles. `revision`, `decision`, `release`, `bounce` and
`journal` are write-once: triggers refuse UPDATE and DELETE (see `dialects`). Only `delivery`, `attempt`, `received`
and `journal` grow with use; their hot queries go through partial indexes on the open states.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from service.domain.delivery import STATES as DELIVERY_STATES
from service.domain.incident import INCIDENT
from service.domain.lifecycle import Lifecycle
from service.domain.message import GONE, MESSAGE
from service.domain.received import RECEIVED
from service.domain.review import ROUND, STEP
from service.store.ids import new_id
from service.store.types import Timestamp


def _states(lifecycle: Lifecycle) -> tuple[str, ...]:
    return tuple(dict.fromkeys([lifecycle.start, *(state for state, _ in lifecycle.rows), *lifecycle.rows.values()]))


def _one_of(column: str, states: tuple[str, ...]) -> CheckConstraint:
    listed = ", ".join(f"'{state}'" for state in states)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def _partial(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


_NO_ENTRIES = text("'{}'")


class Table(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy's own way)
        datetime: Timestamp,
        Mapping[str, Any]: JSON,
        Mapping[str, str]: JSON,
        str: Text,
        bytes: LargeBinary,
        UUID: Uuid,
    }


class PlanRow(Table):
    """One loaded version of the plan file."""

    __tablename__ = "plan"

    version: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str]
    source: Mapped[str]  # the YAML as people wrote it
    data: Mapped[str]  # the same as JSON, read in microseconds
    loaded_at: Mapped[datetime]
    loaded_by: Mapped[str]


class Incident(Table):
    """A business incident."""

    __tablename__ = "incident"
    __table_args__ = (_one_of("state", _states(INCIDENT)),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(unique=True)  # INC-<number>
    title: Mapped[str]
    severity: Mapped[str]
    phase: Mapped[str]
    phase_since: Mapped[datetime]
    state: Mapped[str]
    facts: Mapped[Mapping[str, str]]
    plan_version: Mapped[int] = mapped_column(ForeignKey("plan.version"))
    opened_at: Mapped[datetime]
    opened_by: Mapped[str]
    closed_at: Mapped[datetime | None]


class Message(Table):
    """What is said to one audience in one phase: a cell of the grid."""

    __tablename__ = "message"
    __table_args__ = (
        _one_of("state", _states(MESSAGE)),
        # One live message per cell: two authors starting at once get the same one.
        _partial(
            "one_live_message_per_cell",
            "incident_id",
            "phase",
            "audience",
            unique=True,
            where="state NOT IN ({})".format(", ".join(f"'{state}'" for state in sorted(GONE))),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    incident_id: Mapped[UUID] = mapped_column(ForeignKey("incident.id"), index=True)
    phase: Mapped[str]
    audience: Mapped[str]
    state: Mapped[str]
    state_since: Mapped[datetime]
    author: Mapped[str]  # person key: who is asked for the text
    draft_due_at: Mapped[datetime | None]  # when the author said it will be ready
    created_at: Mapped[datetime]


class Revision(Table):
    """One immutable text of a message."""

    __tablename__ = "revision"
    # One next number per message: two texts sent at once become two revisions.
    __table_args__ = (UniqueConstraint("message_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("message.id"))
    number: Mapped[int]
    subject_source: Mapped[str]  # as written, with placeholders of facts
    body_source: Mapped[str]
    facts: Mapped[Mapping[str, str]]  # the facts that were filled in
    subject: Mapped[str]  # as rendered, personal placeholders still inside
    body: Mapped[str]
    # Account paragraphs by normalised address, {text, given, to}: see service/actions/paragraphs.py
    paragraphs: Mapped[Mapping[str, Any]] = mapped_column(default=dict, server_default=_NO_ENTRIES)
    sha256: Mapped[str]  # of what was rendered
    author: Mapped[str]
    created_at: Mapped[datetime]


class Round(Table):
    """One pass of one revision along its route."""

    __tablename__ = "round"
    __table_args__ = (
        _one_of("state", _states(ROUND)),
        # One open round per message: nobody is asked about two texts at once.
        _partial("one_open_round_per_message", "message_id", unique=True, where="state = 'open'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("message.id"), index=True)
    revision_id: Mapped[UUID] = mapped_column(ForeignKey("revision.id"))
    number: Mapped[int]
    state: Mapped[str]
    opened_at: Mapped[datetime]


class Step(Table):
    """One role asked about one revision."""

    __tablename__ = "step"
    __table_args__ = (
        _one_of("state", _states(STEP)),
        # One step per role and person in a round: a hand-over cannot happen twice.
        UniqueConstraint("round_id", "role", "person"),
        _partial("ix_step_awaited", "due_at", where="state IN ('asked', 'suggested')"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    round_id: Mapped[UUID] = mapped_column(ForeignKey("round.id"))
    stage: Mapped[int]
    role: Mapped[str]
    need: Mapped[str]
    person: Mapped[str]
    state: Mapped[str]
    asked_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    check_ins: Mapped[int] = mapped_column(default=0)  # reminders sent since it was asked
    questions: Mapped[int] = mapped_column(default=0)  # unclear answers so far


class Decision(Table):
    """Approve, suggest or object, by one person about one revision."""

    __tablename__ = "decision"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    step_id: Mapped[UUID] = mapped_column(ForeignKey("step.id"), index=True)
    revision_id: Mapped[UUID] = mapped_column(ForeignKey("revision.id"), index=True)
    person: Mapped[str]
    verdict: Mapped[str]
    comment: Mapped[str]
    received_id: Mapped[UUID | None] = mapped_column(ForeignKey("received.id"))
    made_at: Mapped[datetime]


class Release(Table):
    """The Incident Commander's authorisation of exactly one revision, once."""

    __tablename__ = "release"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    # One release per message: approving twice releases once.
    message_id: Mapped[UUID] = mapped_column(ForeignKey("message.id"), unique=True)
    revision_id: Mapped[UUID] = mapped_column(ForeignKey("revision.id"))
    sha256: Mapped[str]
    released_by: Mapped[str]
    released_at: Mapped[datetime]
    hold_until: Mapped[datetime]
    send_by: Mapped[datetime]
    received_id: Mapped[UUID | None] = mapped_column(ForeignKey("received.id"))


class Distribution(Table):
    """A released revision on its way to one audience: frozen text, frozen recipients."""

    __tablename__ = "distribution"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    # One fan-out per release: planning twice plans once.
    release_id: Mapped[UUID] = mapped_column(ForeignKey("release.id"), unique=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("message.id"), unique=True)
    subject: Mapped[str]  # frozen; personal tokens still inside
    text: Mapped[str]
    html: Mapped[str]
    # Text and HTML, as above, of each recipient with an account paragraph; much to read, and needed by senders only
    paragraphs: Mapped[Mapping[str, Any]] = mapped_column(default=dict, server_default=_NO_ENTRIES, deferred=True)
    sender_name: Mapped[str]
    sender_address: Mapped[str]
    recipients: Mapped[int]
    planned_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    completed_at: Mapped[datetime | None]


class Notice(Table):
    """One mail of ours to one person of the process, as it left."""

    __tablename__ = "notice"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    kind: Mapped[str]  # X-Signoff-Kind
    ref: Mapped[str]  # X-Signoff-Ref
    capacity: Mapped[str]  # as what the person is written to: reviewer, author, lead, chain
    person: Mapped[str]  # person key
    address: Mapped[str]
    incident_id: Mapped[UUID | None] = mapped_column(ForeignKey("incident.id"))
    message_id: Mapped[UUID | None] = mapped_column(ForeignKey("message.id"), index=True)
    round_id: Mapped[UUID | None] = mapped_column(ForeignKey("round.id"))
    header_id: Mapped[str] = mapped_column(unique=True)  # Message-ID
    thread: Mapped[str]  # Message-ID of the first mail of the thread
    sender: Mapped[str]  # envelope sender; empty: the null sender
    raw: Mapped[bytes]
    created_at: Mapped[datetime]
    received_id: Mapped[UUID | None]  # the held mail it asks about; no foreign key: received mails come from outside


class Delivery(Table):
    """One mail to one address: of a distribution, or a notice."""

    __tablename__ = "delivery"
    __table_args__ = (
        _one_of("state", DELIVERY_STATES),
        CheckConstraint("(distribution_id IS NULL) <> (notice_id IS NULL)", name="one_owner"),
        # One delivery per (distribution, address): nobody gets a message twice.
        UniqueConstraint("distribution_id", "normalised"),
        # One delivery per notice.
        _partial("ix_delivery_notice", "notice_id", where="notice_id IS NOT NULL", unique=True),
        _partial("ix_delivery_due", "distribution_id", "due_at", where="state IN ('queued', 'deferred')"),
        _partial("ix_delivery_leased", "lease_until", where="state = 'sending'"),
        _partial("ix_delivery_doubt", "distribution_id", where="state = 'in_doubt'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    # No foreign key: a million rows are written in the transaction that wrote the distribution, and no distribution is
    # ever deleted; PostgreSQL would look it up a million times, which is more work than writing the rows.
    distribution_id: Mapped[UUID | None]
    notice_id: Mapped[UUID | None] = mapped_column(ForeignKey("notice.id"))
    address: Mapped[str]
    normalised: Mapped[str]
    name: Mapped[str]
    fields: Mapped[Mapping[str, str]]
    state: Mapped[str]
    state_since: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    lease_owner: Mapped[str] = mapped_column(default="")
    lease_until: Mapped[datetime | None]
    why: Mapped[str] = mapped_column(default="")  # the relay's last words, or the reason of an exclusion


class Attempt(Table):
    """One SMTP try of one delivery; one outcome per try: folding a wire log twice writes once.

    Written for each mail, in the same statement as its delivery: a foreign key would only make that dearer.
    """

    __tablename__ = "attempt"
    __table_args__ = ({"sqlite_with_rowid": False},)

    delivery_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    outcome: Mapped[str]
    code: Mapped[int]
    enhanced: Mapped[str]
    text: Mapped[str]


class Received(Table):
    """A mail that was accepted: raw bytes first, meaning later."""

    __tablename__ = "received"
    __table_args__ = (
        _one_of("state", _states(RECEIVED)),
        # One received mail per (recipient, digest): the same bytes again change nothing.
        UniqueConstraint("recipient", "digest"),
        _partial("ix_received_stored", "received_at", where="state = 'stored'"),
        _partial("ix_received_quarantined", "received_at", where="state = 'quarantined'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    recipient: Mapped[str]
    digest: Mapped[str]  # SHA-256 of the bytes below our own trace header
    sender: Mapped[str]  # envelope sender; empty: the null sender
    peer: Mapped[str]
    raw: Mapped[bytes]
    received_at: Mapped[datetime]
    state: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    why: Mapped[str] = mapped_column(default="")
    tries: Mapped[int] = mapped_column(default=0)  # readings that failed
    begun_at: Mapped[datetime | None]  # a reading after the first; who dies in it leaves this behind
    delivery_id: Mapped[UUID | None]  # which mail of ours it is about; no foreign key: a mail is kept whatever it says
    incident_id: Mapped[UUID | None] = mapped_column(index=True)
    person: Mapped[str] = mapped_column(default="")
    header_id: Mapped[str] = mapped_column(default="", index=True)
    subject: Mapped[str] = mapped_column(default="")
    decision: Mapped[str] = mapped_column(default="")
    new_text: Mapped[str] = mapped_column(default="")


class Bounce(Table):
    """A delivery report (RFC 3464) or feedback report (RFC 5965) about one delivery."""

    __tablename__ = "bounce"
    # One report per received mail and delivery.
    __table_args__ = (UniqueConstraint("received_id", "delivery_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    delivery_id: Mapped[UUID] = mapped_column(ForeignKey("delivery.id"), index=True)
    received_id: Mapped[UUID] = mapped_column(ForeignKey("received.id"))
    kind: Mapped[str]
    hard: Mapped[bool]
    code: Mapped[str]
    text: Mapped[str]
    reported_at: Mapped[datetime]


class Contact(Table):
    """Somebody of an audience."""

    __tablename__ = "contact"
    # One contact per (audience, address).
    __table_args__ = (UniqueConstraint("audience", "normalised"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    audience: Mapped[str]
    address: Mapped[str]
    normalised: Mapped[str]
    name: Mapped[str]
    fields: Mapped[Mapping[str, str]]
    imported_at: Mapped[datetime]


class Suppression(Table):
    """An address not to be mailed, with the reason and since when."""

    __tablename__ = "suppression"

    normalised: Mapped[str] = mapped_column(primary_key=True)
    address: Mapped[str]
    reason: Mapped[str]
    since: Mapped[datetime]


class JournalEntry(Table):
    """One event: who, when, what, because of which mail; chained by hash to the one before."""

    __tablename__ = "journal"
    # One next version per subject: two histories of one thing cannot both be written.
    __table_args__ = (UniqueConstraint("subject", "version"), Index("ix_journal_incident", "incident_id"))

    sequence: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    subject: Mapped[str]  # kind:id, e.g. message:0192…
    version: Mapped[int]
    event: Mapped[str]
    state: Mapped[str]  # the state that followed; empty where nothing moved
    incident_id: Mapped[UUID | None]
    actor: Mapped[str]
    cause: Mapped[str]  # received:<id>, cli, timer, …
    at: Mapped[datetime]
    data: Mapped[Mapping[str, Any]]
    previous: Mapped[str]
    digest: Mapped[str]


class OutboxJob(Table):
    """A job written in the transaction of the state it belongs to; its row goes when the job is done."""

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_due", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    job: Mapped[str]
    about: Mapped[UUID]
    due_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)


class Mailbox(Table):
    """A mail kept in the built-in mailbox instead of being sent, while no relay is set."""

    __tablename__ = "mailbox"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    sender: Mapped[str]
    recipient: Mapped[str] = mapped_column(index=True)
    subject: Mapped[str]
    raw: Mapped[bytes]
    kept_at: Mapped[datetime] = mapped_column(index=True)


WRITE_ONCE = ("revision", "decision", "release", "bounce", "journal")
