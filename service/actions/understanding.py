"""What a mail to us says, worked out from its bytes alone: kind, new words, meaning. Nothing here writes or decides.

`understand` is pure, so that every stored decision can be worked out again from the raw mail, and an operator can ask
why something was not counted. Whether the sender is believed needs the outside world and is asked separately.
"""

from dataclasses import dataclass

from mail.fresh import Fresh, Sent, fresh_of
from mail.kind import Kind, Verdict, kind_of
from mail.parsed import Parsed, parse
from service.domain import decision
from service.domain.decision import Reading
from service.domain.plan import Person
from service.store.tables import Notice


@dataclass(frozen=True)
class Understood:
    """A mail, understood as far as it can be without knowing who may decide."""

    parsed: Parsed
    verdict: Verdict
    fresh: Fresh
    reading: Reading

    @property
    def human(self) -> bool:
        """Whether a person wrote it."""
        return self.verdict.kind is Kind.REPLY


def understand(
    raw: bytes, *, sent: Sent | None = None, envelope_sender: str | None = None, revision: int | None = None
) -> Understood:
    """Understand one mail; `sent` is the mail of ours it answers, `revision` the number that was asked about."""
    parsed = parse(raw)
    verdict = kind_of(parsed, envelope_sender)
    fresh = fresh_of(parsed, sent)
    reading = decision.read(fresh.text, subject=parsed.subject, revision=revision)
    if reading.verdict is decision.Verdict.APPROVE and not fresh.agree:
        reading = decision.Reading(
            decision.Verdict.UNCLEAR, fresh.text, "text and HTML say different things", reading.language
        )
    return Understood(parsed, verdict, fresh, reading)


def sent_as(notice: Notice, person: Person) -> Sent:
    """The mail of ours that a reply answers, as its reader had it."""
    ours = parse(notice.raw)
    reply_to = ours.first("reply-to")
    return Sent(
        text=ours.text,
        html=ours.html,
        subject=ours.subject,
        addresses=(ours.sender, reply_to.rpartition("<")[2].rstrip(">"), person.address, *person.aliases),
        names=(ours.decoded("from").partition("<")[0].strip(' "'), person.name),
        date=ours.date,
    )
