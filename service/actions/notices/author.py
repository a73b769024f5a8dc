"""What the author of a message is told and asked: the draft, the suggestions, remarks and questions of reviewers."""

from collections.abc import Sequence

from service.actions import lines, recipients
from service.actions.notices import choices
from service.actions.notices.common import advice, tell
from service.actions.post import AUTHOR, LEAD, post, seat
from service.domain.plan import Person
from service.domain.times import clock, moment
from service.store.cells import Cell
from service.store.tables import Received, Revision, Round
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import contexts
from templates import drafting as words
from templates.statements import FACTS, REQUIRED

_NEXT = {False: "Is it as it should be? Then submit it.", True: "It can be submitted once nothing is missing."}


def ask_draft(tools: Toolbox, tx: Tx, cell: Cell, revision: Revision, unfilled: Sequence[str]) -> None:
    """Ask the author for the words, with the statement already filled, and when they will be ready (rule 2)."""
    person, plan = cell.plan.people[cell.message.author], cell.plan
    to = seat(cell, person, AUTHOR, revision=revision.number, role=plan.duties.author)
    wanted = cell.message.draft_due_at or tx.at

    def draft_request(reply: contexts.ReplyTo) -> contexts.DraftRequest:
        return contexts.DraftRequest(
            incident=lines.incident_line(cell.incident, plan),
            first_name=lines.first_name(person),
            phase=cell.message.phase.title(),
            audience=cell.audience.title,
            opened_at=moment(cell.incident.phase_since, plan.zone, tx.at),
            due=lines.due(plan, person, wanted, tx.at),
            subject=revision.subject,
            body=revision.body,
            reply=reply,
            ref=to.ref,
            unfilled=tuple(contexts.Point(name, FACTS.get(name, "")) for name in unfilled),
            required=REQUIRED.get(cell.message.phase, ()),
            advice=advice(cell, revision),
        )

    post(tools, tx, to, "draft_request", draft_request)


def draft_late(tools: Toolbox, tx: Tx, cell: Cell) -> None:
    """The time the author named has passed: ask once more, and tell the lead."""
    author, lead = cell.plan.people[cell.message.author], cell.plan.holder(cell.plan.duties.lead)
    headline = f"The text of {cell.ref} is not submitted yet"
    tell(
        tools,
        tx,
        seat(cell, author, AUTHOR),
        headline,
        "Reply submit to send it as it is, with the text, or eta 10 min.",
    )
    if lead.key != author.key:
        tell(
            tools, tx, seat(cell, lead, LEAD), headline, f"{author.name} was reminded. {author.phone or author.address}"
        )


def author_changed(tools: Toolbox, tx: Tx, cell: Cell, was: Person, why: str) -> None:
    """Tell the lead that somebody else writes now."""
    now = cell.plan.people[cell.message.author].name
    to = seat(cell, cell.plan.holder(cell.plan.duties.lead), LEAD)
    tell(tools, tx, to, f"{now} writes {cell.ref} in place of {was.name}", why, "Nothing is asked of you.")


def drafted(tools: Toolbox, tx: Tx, cell: Cell, revision: Revision, unfilled: Sequence[str], mail: Received) -> None:
    """The author's text arrived by mail: show it back and say how to send it for review."""
    person, plan = cell.plan.people[cell.message.author], cell.plan
    to = seat(cell, person, AUTHOR, revision=revision.number, role=plan.duties.author)
    missing = f"It waits for these facts: {', '.join(unfilled)}. Write the words in their place." if unfilled else ""

    def kept(reply: contexts.ReplyTo) -> contexts.Receipt:
        return contexts.Receipt(
            incident=lines.incident_line(cell.incident, plan),
            understood=f"Your text is kept as revision {revision.number} of {cell.ref}.",
            about=cell.ref,
            then=f"Nobody is asked about it yet. {missing}",
            reply=reply,
            ref=to.ref,
            choices=choices.of_a_draft(revision),
            how=_NEXT[bool(unfilled)],
            waits=True,
            quoted=f"Subject: {revision.subject}\n\n{words.to_text(revision.body)}"[:4000],
        )

    post(tools, tx, to, "receipt", kept, answering=mail, automatic=True)


def suggestion(tools: Toolbox, tx: Tx, cell: Cell, round_: Round, revision: Revision) -> None:
    """The author gets every suggestion about the current text, numbered; the route goes on meanwhile."""
    author, plan = cell.plan.people[cell.message.author], cell.plan
    to = seat(cell, author, AUTHOR, round_, revision.number, plan.duties.author)
    tx.session.flush()
    sample = next(iter(recipients.glance(tx.session, cell).samples), None)
    listed = tuple(
        contexts.SuggestionLine(
            number,
            plan.people[one.person].name,
            clock(one.made_at, plan.zone),
            one.comment,
            choices.fits(one, revision),
        )
        for number, one in choices.suggestions(tx, revision)
    )

    def suggested(reply: contexts.ReplyTo) -> contexts.Suggestions:
        return contexts.Suggestions(
            incident=lines.incident_line(cell.incident, plan),
            first_name=lines.first_name(author),
            message=lines.message_line(cell, revision),
            suggestions=listed,
            reply=reply,
            ref=to.ref,
            framed=lines.framed(cell, revision, sample),
        )

    post(tools, tx, to, "suggestion", suggested)


def remark(
    tools: Toolbox, tx: Tx, cell: Cell, revision: Revision, by: Person, text: str, *, later: bool = False
) -> None:
    """An approval came with remarks, or was followed by some: the author reads them, nothing waits for an answer."""
    to = seat(cell, cell.plan.people[cell.message.author], AUTHOR, revision=revision.number)
    said = f"wrote about revision {revision.number} after answering for it" if later else (
        f"approved revision {revision.number} with a remark"
    )  # fmt: skip
    follows = "That answer stands and the message goes on." if later else "The approval counts and the message goes on."
    follows = f"{follows} Nothing is asked of you. They are at {_reach(by)}."
    tell(tools, tx, to, f"{by.name} {said}", follows, quoted=text, quoted_from=by.name)


def reviewer_question(
    tools: Toolbox, tx: Tx, cell: Cell, revision: Revision, by: Person, text: str, *, is_open: bool
) -> None:
    """A reviewer asks something: the author gets the words and answers the person directly."""
    to = seat(cell, cell.plan.people[cell.message.author], AUTHOR, revision=revision.number)
    stands = "The step stays open until they decide." if is_open else "What they answered before stands."
    headline = f"{by.name} has a question about revision {revision.number}"
    tell(
        tools, tx, to, headline, f"Answer {by.name} directly: {_reach(by)}. {stands}", quoted=text, quoted_from=by.name
    )


def _reach(person: Person) -> str:
    """Where somebody is reached."""
    return f"{person.address}, {person.phone}" if person.phone else person.address
