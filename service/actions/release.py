"""Release: the Incident Commander's word that exactly this revision goes out now.

The last step of the route ends here. The release row is written once and can never change; the recipients are planned
by a job right after the commit, and the first mail waits for the audience's hold, in which anybody of the chain can
still say STOP.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from service.actions import notices, recipients
from service.domain.errors import Refused
from service.domain.jobs import Job
from service.domain.message import MESSAGE
from service.domain.plan import Person, Reach
from service.domain.review import ROUND
from service.domain.times import count, moment, span
from service.store.cells import Cell
from service.store.tables import Release, Revision, Round, Step
from service.store.tx import Tx
from service.toolbox import Toolbox

FEWEST_PEOPLE_FOR_BULK = 2


def release(
    tools: Toolbox, tx: Tx, cell: Cell, round_: Round, revision: Revision, steps: Sequence[Step], person: Person
) -> str:
    """Authorise one revision, once; return in a sentence what follows."""
    _check_people(cell, revision, steps)
    tx.move(cell.message, MESSAGE, "release", incident_id=cell.incident.id, by=person.key, sha256=revision.sha256)
    tx.move(round_, ROUND, "finish", incident_id=cell.incident.id, why="released")
    kind, _, received = tx.cause.partition(":")
    row = Release(
        message_id=cell.message.id,
        revision_id=revision.id,
        sha256=revision.sha256,
        released_by=person.key,
        released_at=tx.at,
        hold_until=tx.at + timedelta(seconds=cell.audience.hold_seconds),
        send_by=tx.at + timedelta(minutes=cell.audience.send_by_minutes),
        received_id=UUID(received) if kind == "received" else None,
    )
    tx.session.add(row)
    tx.session.flush()
    tx.record(f"release:{row.id}", "release", incident_id=cell.incident.id, revision=revision.number)
    tx.later(Job.PLAN_DISTRIBUTION, row.id)
    check = recipients.preflight(tx.session, cell, revision)
    notices.released(tools, tx, cell, revision, person, row, check.recipients)
    hold = cell.audience.hold_seconds
    start = f"The first mail leaves in {span(hold)}" if hold else "The first mail leaves now"
    until = moment(row.send_by, cell.plan.zone, tx.at)
    return f"{start}, to {count(check.recipients, 'recipient')}. What has not left by {until} needs a new release."


def _check_people(cell: Cell, revision: Revision, steps: Sequence[Step]) -> None:
    """All customers are written to only when two people besides the author said yes (SECURITY P21)."""
    if cell.audience.reach is not Reach.BULK:
        return
    approved = {step.person for step in steps if step.state == "approved"} - {revision.author}
    if len(approved) < FEWEST_PEOPLE_FOR_BULK:
        raise Refused(
            f"{cell.ref} goes to all customers and needs the approval of two people besides its author; so far it has "
            f"that of {', '.join(cell.plan.people[key].name for key in sorted(approved)) or 'nobody'}."
        )
