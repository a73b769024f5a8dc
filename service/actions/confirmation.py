"""Held, not lost: a mail that names the right person but is not believed waits until that person says it is theirs.

The person is asked once, at the address of the plan, with a ticket of that mail's own. Who may decide and what a
decision does is settled elsewhere; a held mail that is confirmed takes the very way it would have taken at first.
"""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from service.actions import belief, notices
from service.actions.post import CONFIRMER, REVIEWER, Seat, incident_seat, seat_of
from service.actions.understanding import Understood
from service.domain.commands import Authors
from service.domain.plan import Person, Plan
from service.domain.received import RECEIVED
from service.domain.verdict import Verdict
from service.store.tables import Incident, Notice, Received, Round
from service.store.tx import Tx
from service.toolbox import Toolbox

_EVERY = timedelta(hours=1)  # one confirmation in this time for each step and revision
_ASKS_FOR: dict[str, str] = {
    Verdict.APPROVE: "approve", Verdict.SUGGEST: "a suggestion", Verdict.OBJECT: "an objection",
    Verdict.ESTIMATE: "an estimate", Verdict.DELEGATE: "hand the step to the backup", Verdict.UNDO: "undo",
    Verdict.STOP: "stop", Authors.TEXT: "a new text of the message",
}  # fmt: skip
_NOTHING = frozenset({"", Verdict.UNCLEAR, Verdict.QUESTION})


def hold(tools: Toolbox, tx: Tx, row: Received, plan: Plan, notice: Notice, seen: Understood, why: str) -> str:
    """Hold a mail that came in a person's name and ask them once; return why it is held, in words."""
    seat = replace(seat_of(tx, notice, plan), capacity=CONFIRMER)
    open_still = notice.round_id is None or _is_open(tx, notice) or row.decision == Verdict.STOP
    return _hold(tools, tx, row, seat, seen, why, worth=open_still and not belief.is_too_old(notice, tx.at))


def hold_command(
    tools: Toolbox, tx: Tx, row: Received, plan: Plan, incident: Incident | None, person: Person, seen: Understood,
    why: str,
) -> str:  # fmt: skip
    """Hold a lead's command that is not believed, in the same way."""
    return _hold(tools, tx, row, incident_seat(plan, incident, person, CONFIRMER), seen, why, worth=True)


def held_by(tx: Tx, notice: Notice) -> Received | None:
    """The mail a confirmation asks about, locked, if it is held still."""
    query = select(Received).where(Received.id == notice.received_id, Received.state == "quarantined")
    return tx.session.scalar(query.with_for_update().execution_options(populate_existing=True))


def settle(tx: Tx, held: Received, event: str, why: str) -> None:
    """End a held mail as its person said."""
    held.state, held.why = RECEIVED.after(held.state, event), why
    tx.record(
        f"received:{held.id}", event, state=held.state, incident_id=held.incident_id, why=why, decision=held.decision
    )


def _hold(tools: Toolbox, tx: Tx, row: Received, to: Seat, seen: Understood, why: str, *, worth: bool) -> str:
    held = f"held as claimed by {to.person.name}: {why}"
    if not worth or row.decision in _NOTHING or _asked_lately(tx, to):
        return held
    asks_for = _ASKS_FOR.get(row.decision, row.decision)
    notices.confirm(tools, tx, to, row, asks_for=asks_for, why=why, words=seen.fresh.text)
    return f"{held}; they are asked whether they wrote it"


def _is_open(tx: Tx, notice: Notice) -> bool:
    return notice.capacity != REVIEWER or tx.session.get_one(Round, notice.round_id).state == "open"


def _asked_lately(tx: Tx, to: Seat) -> bool:
    query = select(Notice.id).where(
        Notice.person == to.person.key,
        Notice.capacity == CONFIRMER,
        Notice.message_id == (to.message.id if to.message else None),
        Notice.round_id == to.round_id,
        Notice.created_at > tx.at - _EVERY,
    )
    return tx.session.scalar(query.limit(1)) is not None
