"""The one mail that asks a person whether they wrote what came in their name, and what the lead is told of it."""

from service.actions import lines
from service.actions.notices.common import incident_of
from service.actions.post import Seat, post
from service.domain.times import moment
from service.store.tables import Received
from service.store.tx import Tx
from service.toolbox import Toolbox
from templates import contexts

_LONGEST_QUOTE = 600  # characters: whoever wrote them is not known
_CHOICES = (
    contexts.Choice("yes", "it was you: it counts as if it had been believed at once", "Yes, I wrote it", "go"),
    contexts.Choice("no", "it was not: it is dropped and the lead is told", "No, it was not me", "stop"),
)


def confirm(tools: Toolbox, tx: Tx, to: Seat, held: Received, *, asks_for: str, why: str, words: str) -> None:
    """Ask the registered address, never the one the mail came from, whether a held mail is theirs."""
    when = moment(held.received_at, to.plan.zone, tx.at)

    def held_mail(reply: contexts.ReplyTo) -> contexts.Notice:
        return contexts.Notice(
            incident=incident_of(to),
            headline=f"{lines.first_name(to.person)}, did you write this mail?",
            paragraphs=(
                f"At {when} a mail came in your name about {to.ref or 'the incident desk'}. It says: {asks_for}.",
                f"It is held and nothing was counted: {why}.",
                "If it was not you, somebody uses your name. Saying nothing leaves it uncounted.",
            ),
            ref=to.ref,
            quoted=words[:_LONGEST_QUOTE],
            quoted_from="The mail says",
            choices=_CHOICES,
            reply=reply,
        )

    post(tools, tx, to, "confirm", held_mail, layout="notice", about=held)
