"""A decision is written down: the step moves, and a row says who said what, because of which mail."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import insert

from service.actions.review.rounds import Pass
from service.domain.review import STEP
from service.store.tables import Decision, Step
from service.store.tx import Tx

_ADD_DECISION = insert(Decision)


def decide_steps(tx: Tx, now: Pass, steps: Sequence[Step], event: str, comment: str) -> None:
    """Move steps by what their person just said, and write the decision down for each."""
    for step in steps:
        tx.move(step, STEP, event, incident_id=now.cell.incident.id, role=step.role, person=step.person)
        step.decided_at = tx.at
        decision(tx, now, step, event, comment)


def decision(tx: Tx, now: Pass, step: Step, verdict: str, comment: str) -> None:
    """Write a decision down; the mail that is judged in this transaction made it."""
    kind, _, received = tx.cause.partition(":")
    _write(tx, now, step, verdict, comment, UUID(received) if kind == "received" else None)


def count_again(tx: Tx, now: Pass, step: Step, said: Decision, role: str) -> None:
    """A person's decision in another role settles this step of theirs too; the mail that made it stays the reason."""
    incident = now.cell.incident.id
    tx.move(step, STEP, said.verdict, incident_id=incident, role=step.role, person=step.person, said_as=role)
    step.decided_at = tx.at
    _write(tx, now, step, said.verdict, said.comment, said.received_id)


def _write(tx: Tx, now: Pass, step: Step, verdict: str, comment: str, received: UUID | None) -> None:
    row = {
        "step_id": step.id, "revision_id": now.revision.id, "person": step.person, "verdict": verdict,
        "comment": comment, "received_id": received, "made_at": tx.at,
    }  # fmt: skip
    tx.session.connection().execute(_ADD_DECISION, row)
