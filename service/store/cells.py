"""A cell of the grid with all it needs: the incident, the plan it runs under, and the message to one audience.

Whoever changes a message takes the cell locked. The lock is on the message's row: a reply, a release and a phase move
about the same message therefore happen one after the other, whatever second they arrive in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from service.domain.errors import NotFound
from service.domain.message import GONE
from service.domain.names import Reference
from service.domain.plan import Audience, Plan
from service.store import plans
from service.store.tables import Incident, Message, PlanRow, Revision

# Said for every reply, so written once: to put a statement together costs more than to run it.
_MESSAGE = select(Message).where(Message.id == bindparam("message"))
_LOCKED = _MESSAGE.with_for_update().execution_options(populate_existing=True)
_UNDER_ITS_PLAN = (
    select(Incident, PlanRow.data)
    .join(PlanRow, PlanRow.version == Incident.plan_version)
    .where(Incident.id == bindparam("incident"))
)


@dataclass(frozen=True)
class Cell:
    """One audience in one phase of one incident."""

    incident: Incident
    plan: Plan
    message: Message

    @property
    def audience(self) -> Audience:
        """Whom the message is for."""
        return self.plan.audiences[self.message.audience]

    @property
    def ref(self) -> str:
        """As people say it: INC-1/investigation/strategic."""
        return str(Reference(self.incident.number, self.message.phase, self.message.audience))


def incident(session: Session, number: int, *, lock: bool = False) -> Incident:
    """The incident of that number."""
    query = select(Incident).where(Incident.number == number)
    row = session.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise NotFound(f"There is no incident INC-{number}.")
    return row


def plan_of(session: Session, row: Incident) -> Plan:
    """The plan this incident runs under."""
    return plans.read(session, row.plan_version)


def find(session: Session, ref: Reference, *, lock: bool = False) -> Cell:
    """The cell a reference names: its live message, or the last one where none is live."""
    if not ref.is_message:
        raise NotFound(f"{ref} names an incident. Name a message, as in {ref}/investigation/internal.")
    row = incident(session, ref.number)
    query = select(Message).where(
        Message.incident_id == row.id, Message.phase == ref.phase, Message.audience == ref.audience
    )
    messages = session.scalars(query.order_by(Message.created_at.desc())).all()
    if not messages:
        raise NotFound(f"There is no message {ref}. `signoff incident show INC-{ref.number}` lists those there are.")
    live = next((message for message in messages if message.state not in GONE), messages[0])
    return by_id(session, live.id, lock=lock)


def by_id(session: Session, message_id: UUID, *, lock: bool = False) -> Cell:
    """The cell of a message; locked, its state is read afresh."""
    message = session.scalars(_LOCKED if lock else _MESSAGE, {"message": message_id}).one()
    row, plan = session.execute(_UNDER_ITS_PLAN, {"incident": message.incident_id}).one()
    return Cell(row, plans.written_as(plan), message)


def messages_of(session: Session, row: Incident, *, lock: bool = False) -> Sequence[Message]:
    """Every message of an incident, oldest first; locked in one order, so that nobody waits in a circle."""
    query = select(Message).where(Message.incident_id == row.id).order_by(Message.id)
    if lock:
        query = query.with_for_update().execution_options(populate_existing=True)
    return session.scalars(query).all()


def latest_revision(session: Session, message_id: UUID) -> Revision:
    """The newest text of a message; there is always one."""
    query = select(Revision).where(Revision.message_id == message_id).order_by(Revision.number.desc()).limit(1)
    return session.scalars(query).one()
