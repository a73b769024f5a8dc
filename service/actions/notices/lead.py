"""What the business lead is told, and what author and lead are told together."""

from service.actions import lines
from service.actions.notices.choices import COMMANDS
from service.actions.notices.common import tell
from service.actions.post import AUTHOR, LEAD, Seat, incident_seat, post, seat
from service.domain.plan import Person, Plan
from service.domain.times import moment
from service.store import rounds
from service.store.cells import Cell
from service.store.tables import Incident, Revision, Round
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import contexts

_ENDED: dict[str, contexts.Stopped] = {"supersede": "superseded", "withdraw": "withdrawn", "skip": "skipped"}


def objection(tools: Toolbox, tx: Tx, cell: Cell, round_: Round, revision: Revision, by: Person, reason: str) -> None:
    """Somebody stopped the message: the author gets the reason, the lead may close it."""
    author, lead = cell.plan.people[cell.message.author], cell.plan.holder(cell.plan.duties.lead)
    _objected(tools, tx, seat(cell, author, AUTHOR, round_, revision.number), cell, round_, revision, by, reason)
    if lead.key != author.key:
        _objected(tools, tx, seat(cell, lead, LEAD, round_, revision.number), cell, round_, revision, by, reason)


def _objected(
    tools: Toolbox, tx: Tx, to: Seat, cell: Cell, round_: Round, revision: Revision, by: Person, reason: str
) -> None:
    plan = cell.plan

    def objected(reply: contexts.ReplyTo) -> contexts.Objection:
        return contexts.Objection(
            incident=lines.incident_line(cell.incident, plan),
            first_name=lines.first_name(to.person),
            message=lines.message_line(cell, revision),
            objector=by.name,
            objected_at=moment(tx.at, plan.zone, tx.at),
            reason=reason,
            reply=reply,
            ref=to.ref,
            for_lead=to.capacity == LEAD,
            author=plan.people[cell.message.author].name,
            subject=revision.subject,
            body=revision.body,
            steps=lines.step_lines(cell, revision, rounds.steps(tx.session, round_.id)),
        )

    post(tools, tx, to, "objection", objected)


def reopened(tools: Toolbox, tx: Tx, cell: Cell, revision: Revision, why: str) -> None:
    """The words stay after all: the author need not rewrite them."""
    to = seat(cell, cell.plan.people[cell.message.author], AUTHOR, revision=revision.number)
    headline = f"Revision {revision.number} is in review again"
    tell(tools, tx, to, headline, why, "The route goes on where it stopped; nothing is asked of you.")


def message_ended(tools: Toolbox, tx: Tx, cell: Cell, event: str, why: str, *, was_cleared: bool) -> None:
    """A message ended without being sent: its author stops working on it, and the lead knows."""
    plan = cell.plan
    people = {cell.message.author: AUTHOR, plan.holder(plan.duties.lead).key: LEAD}
    then = "It was fully approved and not yet released." if was_cleared else "Nothing more is asked for it."
    for key, capacity in people.items():
        _ended(tools, tx, seat(cell, plan.people[key], capacity), cell, event, why, then)


def _ended(tools: Toolbox, tx: Tx, to: Seat, cell: Cell, event: str, why: str, then: str) -> None:
    def ended(_reply: contexts.ReplyTo) -> contexts.Superseded:
        return contexts.Superseded(
            incident=lines.incident_line(cell.incident, cell.plan),
            what=_ENDED[event],
            about=cell.ref,
            why=why,
            ref=to.ref,
            then=then,
        )

    post(tools, tx, to, "superseded", ended)


def stalled(
    tools: Toolbox,
    tx: Tx,
    cell: Cell,
    round_: Round,
    revision: Revision,
    person: Person,
    why: str,
    names: str,
    then: str,
) -> None:
    """Tell the lead that a step moved to `names`, or that nobody is left (rules 7 and 8)."""
    to = seat(cell, cell.plan.holder(cell.plan.duties.lead), LEAD, round_, revision.number)
    alone = f"Nobody is left to ask in place of {person.name}: call them, or waive the step with a reason."
    who = f"{names} answers" if names else "Nobody is left to answer"
    tell(tools, tx, to, f"{who} in place of {person.name} for {cell.ref}", why, then or alone)


def incident_opened(tools: Toolbox, tx: Tx, incident: Incident, plan: Plan) -> None:
    """The lead gets the incident's thread and what can be written to it."""
    author = plan.holder(plan.duties.author).name
    asked = f"It is in {incident.phase}. {author} is asked for the messages of this phase now."
    how = f"You lead it by replying to this mail, or by writing to incident@{tools.mail_domain}."
    tell_lead(tools, tx, plan, incident, f"INC-{incident.number} is open", asked, how, choices=COMMANDS)


def tell_lead(
    tools: Toolbox,
    tx: Tx,
    plan: Plan,
    incident: Incident | None,
    headline: str,
    *paragraphs: str,
    quoted: str = "",
    quoted_from: str = "",
    choices: tuple[contexts.Choice, ...] = (),
) -> None:
    """Tell the business lead something about an incident, or about mail that belongs to none."""
    to = incident_seat(plan, incident, plan.holder(plan.duties.lead), LEAD)
    tell(tools, tx, to, headline, *paragraphs, quoted=quoted, quoted_from=quoted_from, choices=choices)
