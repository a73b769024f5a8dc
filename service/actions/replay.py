"""Replay: walk the journal through the lifecycles and compare with what is stored. Both must tell the same story."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.domain.incident import INCIDENT
from service.domain.lifecycle import Lifecycle, NotAllowed
from service.domain.message import MESSAGE
from service.domain.received import RECEIVED
from service.domain.review import ROUND, STEP
from service.store import journal
from service.store.tables import Incident, Message, Received, Round, Step

_KINDS: dict[str, tuple[Lifecycle, type[Incident | Message | Round | Step | Received]]] = {
    "incident": (INCIDENT, Incident),
    "message": (MESSAGE, Message),
    "round": (ROUND, Round),
    "step": (STEP, Step),
    "received": (RECEIVED, Received),
}


def differences(session: Session) -> Iterator[str]:
    """Say, in sentences, where the journal and the stored states differ."""
    states: dict[str, str] = {}
    for entry in journal.entries(session):
        kind = entry.subject.partition(":")[0]
        if kind in _KINDS and entry.state:
            yield from _step(states, entry.subject, entry.event, entry.state, _KINDS[kind][0])
    for kind, (lifecycle, table) in _KINDS.items():
        for row_id, state in session.execute(select(table.id, table.state)):
            replayed = states.get(f"{kind}:{row_id}", lifecycle.start)
            if replayed != state:
                yield f"{kind} {row_id} is stored as {state}, but the journal ends in {replayed}."


def _step(states: dict[str, str], subject: str, event: str, state: str, lifecycle: Lifecycle) -> Iterator[str]:
    before = states.get(subject, lifecycle.start)
    states[subject] = state
    if event == "open":
        return
    try:
        follows = lifecycle.after(before, event)
    except NotAllowed as refusal:
        yield f"The journal lets {subject} do what its lifecycle does not allow: {refusal}."
        return
    if follows != state:
        yield f"The journal moves {subject} to {state}; its lifecycle says {follows}."
