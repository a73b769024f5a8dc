"""What everybody with a part in a message is told: released, halted, distributed; and the observers' copies."""

from collections.abc import Mapping

from service.actions import lines
from service.actions.notices.common import chain, duration, tell
from service.actions.post import CHAIN, Seat, post, seat
from service.actions.recipients import glance
from service.domain.plan import Person
from service.domain.times import clock, moment, span
from service.store.cells import Cell
from service.store.tables import Distribution, Release, Revision
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import contexts

_SUMS = (
    ("accepted", "accepted by the relay"),
    ("rejected", "rejected by the relay"),
    ("bounced", "bounced later"),
    ("complained", "complained about"),
    ("expired", "not sent before the send-by time"),
    ("suppressed", "left out, with reasons"),
    ("cancelled", "cancelled"),
    ("in_doubt", "in doubt"),
)


def released(tools: Toolbox, tx: Tx, cell: Cell, revision: Revision, by: Person, row: Release, recipients: int) -> None:
    """Everybody of the chain is told, and how to stop it (rule 14); observers who are not of it get a copy."""
    people = chain(tx, cell)
    for person in people:
        _released(tools, tx, seat(cell, person, CHAIN, revision=revision.number), cell, revision, by, row, recipients)
    for key in sorted(set(cell.plan.observers) - {person.key for person in people}):
        said = f"{by.name} released revision {revision.number} to {cell.audience.title}."
        _decided(tools, tx, seat(cell, cell.plan.people[key], CHAIN, revision=revision.number), cell, revision, said)


def _released(
    tools: Toolbox, tx: Tx, to: Seat, cell: Cell, revision: Revision, by: Person, row: Release, recipients: int
) -> None:
    sample = next(iter(glance(tx.session, cell).samples), None)

    def leaves(reply: contexts.ReplyTo) -> contexts.Released:
        return contexts.Released(
            incident=lines.incident_line(cell.incident, cell.plan),
            message=lines.message_line(cell, revision, recipients),
            released_by=by.name,
            released_at=moment(tx.at, cell.plan.zone, tx.at),
            hold_seconds=cell.audience.hold_seconds,
            first_mail_at=clock(row.hold_until, cell.plan.zone),
            expected_duration=duration(recipients),
            reply=reply,
            ref=to.ref,
            framed=lines.framed(cell, revision, sample),
        )

    post(tools, tx, to, "released", leaves)


def _decided(tools: Toolbox, tx: Tx, to: Seat, cell: Cell, revision: Revision, said: str) -> None:
    sample = next(iter(glance(tx.session, cell).samples), None)

    def copy(_reply: contexts.ReplyTo) -> contexts.Decided:
        return contexts.Decided(
            incident=lines.incident_line(cell.incident, cell.plan),
            message=lines.message_line(cell, revision),
            decided=said,
            ref=to.ref,
            framed=lines.framed(cell, revision, sample),
        )

    post(tools, tx, to, "decided", copy)


def halted(tools: Toolbox, tx: Tx, cell: Cell, by: str, had: str) -> None:
    """The sending stopped: everybody of the chain knows who has it already."""
    responder = cell.plan.holder(cell.audience.responder).name
    how = f"{responder} decides whether it goes on, with: signoff distribution resume {cell.ref}"
    for person in chain(tx, cell):
        tell(
            tools, tx, seat(cell, person, CHAIN), f"The sending of {cell.ref} is halted", f"{by} stopped it.", had, how
        )


def distributed(tools: Toolbox, tx: Tx, cell: Cell, distribution: Distribution, counts: Mapping[str, int]) -> None:
    """The sums agree: lead, author and responder get them."""
    plan = cell.plan
    release = tx.session.get_one(Release, distribution.release_id)
    revision = tx.session.get_one(Revision, release.revision_id)
    people = {plan.holder(plan.duties.lead).key, cell.message.author, plan.holder(cell.audience.responder).key}
    for key in sorted(people):
        to = seat(cell, plan.people[key], CHAIN, revision=revision.number)
        _distributed(tools, tx, to, cell, revision, distribution, counts)


def _distributed(
    tools: Toolbox,
    tx: Tx,
    to: Seat,
    cell: Cell,
    revision: Revision,
    distribution: Distribution,
    counts: Mapping[str, int],
) -> None:
    started = distribution.started_at or tx.at
    doubt = f"{counts['in_doubt']:,} in doubt: signoff distribution show {cell.ref} lists them, settle ends each."

    def done(_reply: contexts.ReplyTo) -> contexts.Distributed:
        return contexts.Distributed(
            incident=lines.incident_line(cell.incident, cell.plan),
            message=lines.message_line(cell, revision, distribution.recipients),
            recipients=distribution.recipients,
            sums=tuple(contexts.Point(f"{counts[state]:,}", said) for state, said in _SUMS if counts[state]),
            started_at=clock(started, cell.plan.zone),
            ended_at=clock(tx.at, cell.plan.zone),
            took=span((tx.at - started).total_seconds()),
            ref=to.ref,
            doubt=doubt if counts["in_doubt"] else "",
        )

    post(tools, tx, to, "distributed", done)
