"""What the occasions of writing to people share: the plain notice, durations in words, who belongs to the chain."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select

from service.actions import lines
from service.actions.post import Seat, post
from service.domain.plan import Person, Reach
from service.domain.review import AWAITED
from service.domain.times import count, span
from service.store.cells import Cell
from service.store.tables import Revision, Round, Step
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import contexts
from templates import drafting as words

MAILS_PER_SECOND = 200.0
"""Assumed before anything was measured; only an expected duration in words depends on it."""


def tell(
    tools: Toolbox,
    tx: Tx,
    to: Seat,
    headline: str,
    *paragraphs: str,
    quoted: str = "",
    quoted_from: str = "",
    choices: tuple[contexts.Choice, ...] = (),
) -> None:
    """Tell one person one thing, in a headline and a few sentences."""

    def notice(reply: contexts.ReplyTo) -> contexts.Notice:
        return contexts.Notice(
            incident=incident_of(to), headline=headline, paragraphs=tuple(filter(None, paragraphs)), ref=to.ref,
            quoted=quoted[:4000], quoted_from=quoted_from, choices=choices, reply=reply,
        )  # fmt: skip

    post(tools, tx, to, "notice", notice)


def incident_of(to: Seat) -> contexts.IncidentLine:
    """The strip at the top of a mail: the incident, or the desk while there is none."""
    if to.incident is None:
        return contexts.IncidentLine(to.plan.desk_name, to.plan.organisation, "")
    return lines.incident_line(to.incident, to.plan)


def asked(steps: Sequence[Step], person: Person) -> list[Step]:
    """The steps one person is asked about at the moment."""
    return [step for step in steps if step.person == person.key and step.state in AWAITED]


def advice(cell: Cell, revision: Revision) -> tuple[str, ...]:
    """What a careful reader would remark about a text; shown, never enforced."""
    return words.advice(revision.subject, revision.body, reach=str(cell.audience.reach), phase=str(cell.message.phase))


def duration(recipients: int) -> str:
    """How long a sending is expected to take."""
    return f"about {span(max(1.0, recipients / MAILS_PER_SECOND))}"


def sample_note(cell: Cell, recipients: int) -> str:
    """What the framed sample stands for."""
    if not recipients:
        return "This audience has no recipients yet; field names stand in brackets."
    if cell.audience.reach is Reach.INTERNAL:
        return f"Sent to {count(recipients, 'address', 'addresses')}."
    differ = "Personal fields and account paragraphs" if cell.audience.reach is Reach.ONE_TO_ONE else "Personal fields"
    return f"Sample 1 of {recipients:,}, one mail each. {differ} differ; the other words are the same for all."


def minutes(number: int) -> timedelta:
    """A span of minutes."""
    return timedelta(minutes=number)


def chain(tx: Tx, cell: Cell) -> list[Person]:
    """Everybody who had a part in a message: lead, author, whoever was asked, and the distribution responder."""
    plan = cell.plan
    keys = [plan.holder(plan.duties.lead).key, cell.message.author]
    query = select(Step.person).join(Round).where(Round.message_id == cell.message.id, Step.asked_at.is_not(None))
    keys += sorted(set(tx.session.scalars(query)))
    keys.append(plan.holder(cell.audience.responder).key)
    return [plan.people[key] for key in dict.fromkeys(keys)]
