"""The one short answer every human mail to us gets, in its thread: a receipt, or one plain question."""

from service.actions.notices import choices
from service.actions.notices.common import incident_of
from service.actions.post import LEAD, incident_seat, post, seat_of
from service.domain.answer import Answer
from service.domain.plan import Person, Plan
from service.store.tables import Incident, Notice, Received
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import contexts

_LONGEST_QUOTE = 2000
_BACK = {"undo": choices.UNDO, "stop": choices.STOP, "recall": choices.RECALL}
_WHY_BACK = {"stop": "Is something wrong? Reply STOP to stop it."}


def receipt(tools: Toolbox, tx: Tx, answered: Notice, plan: Plan, mail: Received, answer: Answer, quoted: str) -> None:
    """Say what was understood, about which revision, what follows and how to undo it (rule 10)."""
    to = seat_of(tx, answered, plan)

    def understood(reply: contexts.ReplyTo) -> contexts.Receipt:
        return contexts.Receipt(
            incident=incident_of(to),
            understood=answer.understood,
            about=to.ref,
            then=answer.follows,
            reply=reply,
            ref=to.ref,
            choices=(_BACK[answer.undo],) if answer.undo else (),
            how=_WHY_BACK.get(answer.undo, "Not what you meant? Then take it back.") if answer.undo else "",
            quoted=quoted[:_LONGEST_QUOTE],
        )

    post(tools, tx, to, "receipt", understood, answering=mail, automatic=True)


def question(tools: Toolbox, tx: Tx, answered: Notice, plan: Plan, mail: Received, answer: Answer, quoted: str) -> None:
    """Ask exactly one plain question where an answer was neither yes nor no (rule 7)."""
    to = seat_of(tx, answered, plan)

    def unclear(reply: contexts.ReplyTo) -> contexts.Question:
        return contexts.Question(
            incident=incident_of(to),
            question=answer.question,
            because=answer.understood,
            about=to.ref,
            quoted=quoted[:_LONGEST_QUOTE],
            choices=choices.of(tx, to),
            then=answer.follows,
            reply=reply,
            ref=to.ref,
        )

    post(tools, tx, to, "question", unclear, answering=mail, automatic=True)


def command_receipt(
    tools: Toolbox, tx: Tx, plan: Plan, incident: Incident | None, person: Person, mail: Received, answer: Answer
) -> None:
    """Answer a mail to incident@: what was read, what was done, or why nothing was."""
    to = incident_seat(plan, incident, person, LEAD)

    def command(reply: contexts.ReplyTo) -> contexts.Command:
        return contexts.Command(
            understood=answer.understood,
            outcome=tuple(line for line in answer.follows.split("\n") if line),
            done=answer.counted,
            reply=reply,
            ref=to.ref,
            incident=incident_of(to) if incident else None,
            choices=() if answer.counted else choices.of(tx, to),
        )

    post(tools, tx, to, "command", command, answering=mail, automatic=True)
