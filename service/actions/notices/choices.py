"""What people may answer, by the seat they are written to: the words, what they do, and the buttons that type them."""

from service.actions import rewording
from service.actions.post import AUTHOR, CHAIN, LEAD, REVIEWER, Seat
from service.domain.message import MESSAGE, UNDER_WAY
from service.domain.plan import Need
from service.store import cells, rounds
from service.store.tables import Decision, Revision
from service.store.tx import Tx
from templates import drafting as words
from templates.contexts import Choice

SUBMIT = Choice("submit", "sends it for review as it stands", "Submit it for review", "go")
TEXT = Choice("Subject: …", "the whole new text follows: subject in the first line, an empty line, the text")
ETA = Choice("eta 20 min", "you need that long", "I need 20 min")
PASS_ON = Choice("delegate", "your backup is asked instead", "Pass it to my backup")
KEEP = Choice("keep", "leaves your text as it is", "Keep my text")
RECALL = Choice("recall", "takes the text back from review; open requests are withdrawn", "Take it back")
UNDO = Choice("undo", "takes this back, as long as the message is not released", "Undo this")
STOP = Choice("stop", "halts it at the next recipient", "STOP this distribution", "stop")

OPEN = (
    Choice("open: title", "opens an incident; severity: sev1 and phase: investigation may follow, a line each"),
    Choice("status", "says where everything stands"),
)
COMMANDS = (
    Choice("phase identification", "moves the incident on; unreleased messages stop at once"),
    Choice("skip strategic: reason", "decides not to send to an audience in this phase"),
    Choice("status", "says where everything stands"),
)

_APPROVE = Choice("approve", "the words may go out", "Approve", "go")
_RELEASE = Choice("approve", "releases the message: it is sent", "Release it", "go")
_REVIEW = (
    Choice("suggest", "and your wording; it goes to the author", "Suggest wording"),
    Choice("object:", "and the reason; it stops the message", "Object", "stop"),
    ETA,
)


def of(tx: Tx, to: Seat) -> tuple[Choice, ...]:
    """What the person of a seat may answer as things stand."""
    if to.capacity == AUTHOR and to.message:
        return _of_the_author(tx, to)
    if to.capacity == LEAD:
        return COMMANDS if to.incident else OPEN
    if to.capacity == REVIEWER:
        return (_RELEASE if _releases(to) else _APPROVE, *_REVIEW)
    return (STOP,) if to.capacity == CHAIN and to.message and to.message.state in UNDER_WAY else ()


def of_a_draft(revision: Revision) -> tuple[Choice, ...]:
    """What an author may do with a text that is being drafted; one with gaps cannot be submitted."""
    gaps = words.fill_subject(revision.subject, {}).unfilled or words.fill(revision.body, {}).unfilled
    return (*(() if gaps else (SUBMIT,)), TEXT, ETA, PASS_ON)


def suggestions(tx: Tx, revision: Revision) -> list[tuple[int, Decision]]:
    """The suggestions about a text in the order they came, numbered from 1; one said in two roles counts once."""
    once: dict[tuple[str, str], Decision] = {}
    for one in rounds.decisions(tx.session, revision.id):
        if one.verdict == "suggest":
            once.setdefault((one.person, one.comment), one)
    return list(enumerate(once.values(), 1))


def fits(one: Decision, revision: Revision) -> bool:
    """Whether accepting a suggestion can put its words into the text."""
    return rewording.put_in(one.comment, revision.subject_source, revision.body_source, revision.facts) is not None


def _of_the_author(tx: Tx, to: Seat) -> tuple[Choice, ...]:
    assert to.message is not None, "an author writes a message"
    revision = cells.latest_revision(tx.session, to.message.id)
    if to.message.state == MESSAGE.start:
        return of_a_draft(revision)
    offered = suggestions(tx, revision)
    accept = tuple(
        Choice(f"accept {number}", "puts that suggestion into the text", f"Accept {number}", "go")
        for number, one in offered
        if fits(one, revision)
    )
    return (*accept, *((KEEP,) if offered else ()), TEXT, RECALL)


def _releases(to: Seat) -> bool:
    role = to.ref.rpartition("/")[2]
    return any(role in stage.roles and stage.need == Need.RELEASE for stage in to.plan.route)
