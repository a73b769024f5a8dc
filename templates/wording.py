"""The sentences of the mails to people of the process, one function a kind, each giving a `Note` for the one layout.

The sentences that both twins of a request must say alike stand here too. What a mail is about comes in as facts
(`contexts`); here is only how it is said: short, in the active voice, what to do next always named.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from templates.contexts import (
    Choice,
    Command,
    Decided,
    Distributed,
    DraftRequest,
    Due,
    Framed,
    IncidentLine,
    MessageLine,
    Notable,
    Notice,
    Objection,
    Point,
    Question,
    Receipt,
    Released,
    Reminder,
    ReplyTo,
    Reviewer,
    StandBy,
    StepLine,
    Suggestions,
    Superseded,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One plain mail: a headline, a few paragraphs, and the parts that a kind of mail needs.

    `ask` is the one sentence in a box; `quoted` somebody's own words; `points` a short list; `draft` a text to be
    edited, shown as typed; `how` stands above the possible answers; `fine` is small print.
    """

    headline: str
    preheader: str
    ref: str
    incident: IncidentLine | None = None
    paragraphs: tuple[str, ...] = ()
    ask: str = ""
    longer: tuple[str, ...] = ()
    quoted: str = ""
    quoted_from: str = ""
    points_title: str = ""
    points: tuple[Point, ...] = ()
    advice: tuple[str, ...] = ()
    draft_title: str = "The draft"
    draft_subject: str = ""
    draft: str = ""
    framed: Framed | None = None
    choices: tuple[Choice, ...] = ()
    how: str = ""
    reply: ReplyTo | None = None
    steps: tuple[StepLine, ...] = ()
    objections: str = ""
    fine: tuple[str, ...] = ()
    console_url: str = ""


def span(due: Due) -> str:
    """Say a due time once more, in the reader's terms: "20 minutes from now, 15:30 in Paris"."""
    return f"{due.from_now} from now" + (f", {due.elsewhere}" if due.elsewhere else "")


def rules(author: str, needs_approval: bool) -> str:
    """Say what the three answers do to a message under review."""
    said = (
        f"A suggestion goes to {author}, whose voice this is. Object where it must not go out like this, and say why."
    )
    return f"{said} This step is complete only when you approve." if needs_approval else said


def binding(reviewer: Reviewer, message: MessageLine) -> str:
    """Say what an approval covers and whose answer counts."""
    return (
        f"Your approval covers exactly revision {message.revision} (fingerprint {message.fingerprint}). If the words"
        f" change, you are asked again. Answers count only from {reviewer.address}; you get a receipt for every answer."
        " The reply address is yours alone, so please do not forward this mail."
    )


def duration(seconds: int) -> str:
    """Say a number of seconds in words: "45 seconds", "2 minutes", "2 minutes 30 seconds"."""
    minutes, rest = divmod(seconds, 60)
    parts = [f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in ((minutes, "minute"), (rest, "second"))]
    return " ".join(part for part in parts if not part.startswith("0 ")) or "0 seconds"


def hold(seconds: int, recipients: str) -> str:
    """Say what follows a release at once, and for how long it can be stopped before anybody has it."""
    if not seconds:
        return f"Once you release it, the mails to {recipients} leave at once. Anybody in the chain can reply STOP."
    return (
        f"Once you release it, the mails to {recipients} wait {duration(seconds)}, then leave. Until then, and while"
        " they leave, anybody in the chain can reply STOP."
    )


def release_binding(reviewer: Reviewer, message: MessageLine, send_by: str) -> str:
    """Say what a release covers, until when, and whose answer counts."""
    return (
        f"Your release covers exactly revision {message.revision} (fingerprint {message.fingerprint}), once, until"
        f" {send_by}; after that nothing leaves without a new release. Answers count only from {reviewer.address}; you"
        " get a receipt for every answer. The reply address is yours alone, so please do not forward this mail."
    )


def note(context: Notable) -> Note:
    """Return what a mail says, in words. Raises `KeyError` for a context that has no wording here."""
    return _WORDINGS[type(context)](context)


def _about(message: MessageLine) -> str:
    """Name a message in the middle of a sentence: "the investigation update to strategic customers, revision 3"."""
    return f"the {message.phase.lower()} update to {message.audience}, revision {message.revision}"


def _headed(message: MessageLine) -> str:
    """Name a message at the start of a sentence: "Investigation update to strategic customers, revision 3"."""
    return f"{message.phase} update to {message.audience}, revision {message.revision}"


def _spoken(*paragraphs: str) -> tuple[str, ...]:
    """Keep the paragraphs that have something to say."""
    return tuple(filter(None, paragraphs))


def counted(count: int, one: str) -> str:
    """Say "1 suggestion" or "3 suggestions"."""
    return f"{count:,} {one}{'' if count == 1 else 's'}"


def _reminder(said: Reminder) -> Note:
    revision = said.message.revision
    if said.releases:
        go = Choice("approve", f"releases revision {revision}", "Release it", "go")
        asked = "you have been asked to release"
    else:
        go = Choice("approve", f"the words of revision {revision} may go out", f"Approve revision {revision}", "go")
        asked = "you have been asked to review"
    return Note(
        incident=said.incident,
        headline=f"{said.reviewer.first_name}, your answer as {said.reviewer.role} is still missing",
        preheader=f"Waiting for you since {said.asked_at}. Reply by {said.due.at}.",
        paragraphs=(f"Since {said.asked_at} {asked} {_about(said.message)}. The message waits for you.", said.then),
        ask=f"Reply by {said.due.at} ({span(said.due)}).",
        longer=said.longer,
        framed=said.framed,
        choices=(
            go,
            Choice("suggest", "wording for the author; does not stop the message", "Suggest wording"),
            Choice("object", "stops the message; say why", "Object: stops the message", "stop"),
            Choice("eta 20 min", "you need that long"),
            Choice("delegate", "your backup is asked instead", "Pass it to my backup"),
        ),
        reply=said.reply,
        fine=(binding(said.reviewer, said.message),),
        console_url=said.console_url,
        ref=said.ref,
    )


def _receipt(said: Receipt) -> Note:
    return Note(
        incident=said.incident,
        headline=said.understood,
        preheader=f"{said.about}. {said.then}",
        paragraphs=_spoken(f"This is about {said.about}.", said.then),
        quoted=said.quoted,
        quoted_from="You wrote",
        choices=said.choices,
        how=said.how,
        reply=said.reply,
        steps=said.steps,
        fine=(
            "This is the receipt for your mail."
            if said.waits
            else "This is the receipt for your mail; it needs no answer.",
        ),
        console_url=said.console_url,
        ref=said.ref,
    )


def _question(said: Question) -> Note:
    return Note(
        incident=said.incident,
        headline=said.question,
        preheader=said.because or "Nothing was counted.",
        paragraphs=(said.because or "Nothing was counted.", f"This is about {said.about}."),
        quoted=said.quoted,
        quoted_from="You wrote",
        choices=said.choices,
        reply=said.reply,
        fine=_spoken(said.then),
        console_url=said.console_url,
        ref=said.ref,
    )


_NO_LONGER: Final = "A reply to the earlier mail is not counted any more; nothing is needed from you."


def _superseded(said: Superseded) -> Note:
    return Note(
        incident=said.incident,
        headline=f"Stop: {said.what}",
        preheader=f"{said.about}. {said.why}",
        paragraphs=_spoken(f"This is about {said.about}.", said.why, said.then or _NO_LONGER),
        console_url=said.console_url,
        ref=said.ref,
    )


def _stand_by(said: StandBy) -> Note:
    return Note(
        incident=said.incident,
        headline=f"{said.first_name}, please stand by: a message is coming",
        preheader=f"{said.message.phase} update to {said.message.audience}, expected {said.expected}.",
        paragraphs=_spoken(
            f"The reviews of {_about(said.message)} are done. The Incident Commander is asked to release it next; it"
            f" may go out {said.expected}.",
            f"It is meant for {said.message.recipients}." if said.message.recipients else "",
            said.prepare,
        ),
        framed=said.framed,
        steps=said.steps,
        fine=("This mail is for you to know; it needs no answer.",),
        console_url=said.console_url,
        ref=said.ref,
    )


_HOW_TO_CHANGE: Final = (
    "To change it, reply with the whole text: copy it from here, edit it, and begin with the line that says Subject."
)


def _draft_request(said: DraftRequest) -> Note:
    ready = not said.unfilled
    submit = Choice("submit", "sends this draft into review as it stands", "Submit it as it stands", "go")
    missing = f" {counted(len(said.unfilled), 'placeholder')} still to be filled in." if said.unfilled else ""
    return Note(
        incident=said.incident,
        headline=f"{said.first_name}, please write the {said.phase.lower()} update to {said.audience}",
        preheader=f"Needed by {said.due.at}. A draft is ready below.{missing}",
        paragraphs=_spoken(
            f"{said.phase} was opened at {said.opened_at}. The draft below is filled in with what is known so far."
            f"{missing} When will it be ready?",
        ),
        ask=f"Needed by {said.due.at} ({span(said.due)}).",
        longer=said.longer,
        points_title="Still to be filled in" if said.unfilled else "",
        points=tuple(Point(f"{each.lead}:", each.text) for each in said.unfilled),
        advice=said.advice,
        draft_subject=said.subject,
        draft=said.body,
        choices=(
            *((submit,) if ready else ()),
            Choice("Subject: …", "the whole new text follows: subject in the first line, an empty line, the text"),
            Choice("eta 20 min", "you need that long"),
            Choice("delegate", "your backup is asked instead", "Pass it to my backup"),
        ),
        how=_HOW_TO_CHANGE,
        reply=said.reply,
        fine=_spoken(
            f"What this text needs: {'; '.join(said.required)}." if said.required else "",
            "**bold** makes words bold, lines that begin with “- ” make a list. Words between braces are filled"
            " in: facts of the incident at once, a recipient’s own fields in each mail.",
        ),
        console_url=said.console_url,
        ref=said.ref,
    )


def _objection(said: Objection) -> Note:
    if said.for_lead:
        headline = f"{said.first_name}, a message is blocked by an objection"
        todo = (
            f"{said.author} has been asked to change the text. As lead you can also close the objection with a recorded"
            " reason, or skip this message."
        )
    else:
        headline = f"{said.first_name}, there is an objection to your text"
        todo = (
            "Reply with the text as it should be: it stands below, to be copied and changed. It becomes the next"
            " revision, and the reviewers are asked again. If you hold the objection to be wrong, speak with the"
            " objector or the lead."
        )
    author = (
        Choice("Subject: …", "the whole new text follows: subject in the first line, an empty line, the text"),
        Choice("eta 20 min", "you need that long", "I need 20 min"),
        Choice("delegate", "your backup is asked instead", "Pass it to my backup"),
    )
    return Note(
        incident=said.incident,
        headline=headline,
        preheader=f"{said.objector}: {said.reason}",
        paragraphs=_spoken(
            f"{said.objector} objected at {said.objected_at} to {_about(said.message)}. It is stopped until the"
            " objection is met.",
            todo,
        ),
        quoted=said.reason,
        quoted_from="The reason",
        draft_title="The text as it stands",
        draft_subject=said.subject,
        draft="" if said.for_lead else said.body,
        choices=() if said.for_lead else author,
        how="" if said.for_lead else _HOW_TO_CHANGE,
        reply=said.reply,
        steps=said.steps,
        console_url=said.console_url,
        ref=said.ref,
    )


def _suggestion(said: Suggestions) -> Note:
    numbers = [each.number for each in said.suggestions]
    fitting = [each.number for each in said.suggestions if each.fits]
    names = " and ".join(str(each.number) for each in said.suggestions if not each.fits)
    accept = Choice(
        f"accept {' '.join(map(str, fitting))}",
        "takes them over; name only the numbers you want" if fitting[1:] else "puts its words into the text",
        _accepting(fitting, of=len(numbers)),
        "go",
    )
    return Note(
        incident=said.incident,
        headline=f"{said.first_name}, {counted(len(numbers), 'suggestion')} for your text",
        preheader=f"{_headed(said.message)}. You decide.",
        paragraphs=_spoken(
            f"Reviewers suggest other wording for {_about(said.message)}. You decide: your voice wins. The review goes"
            " on meanwhile; a new text makes a new revision, and everybody is asked again.",
            f"Suggestion {names} cannot be put in by itself: to take it up, reply with the whole text."
            if names
            else "",
        ),
        points_title="Suggestions",
        points=tuple(Point(f"{each.number}. {each.person}, {each.when}:", each.text) for each in said.suggestions),
        framed=said.framed,
        choices=(
            *((accept,) if fitting else ()),
            Choice("keep", "leaves your text as it is", "Keep my text"),
            Choice("Subject: …", "the whole new text follows: subject in the first line, an empty line, the text"),
        ),
        reply=said.reply,
        console_url=said.console_url,
        ref=said.ref,
    )


def _accepting(fitting: Sequence[int], *, of: int) -> str:
    """Say on a button which suggestions it takes over."""
    if len(fitting) == of:
        return "Accept all" if of > 1 else "Accept it"
    return f"Accept {' and '.join(map(str, fitting))}"


def _released(said: Released) -> Note:
    wait = f"It waits {duration(said.hold_seconds)} first. " if said.hold_seconds else "There is no hold. "
    return Note(
        incident=said.incident,
        headline=f"Released: {said.message.phase} update to {said.message.audience}",
        preheader=f"First mail at {said.first_mail_at}. Reply STOP to stop it.",
        paragraphs=_spoken(
            f"{said.released_by} released {_about(said.message)} at {said.released_at}.",
            f"{wait}The first mail leaves at {said.first_mail_at}; all together take {said.expected_duration}.",
            f"It goes to {said.message.recipients}." if said.message.recipients else "",
        ),
        ask="Is something wrong? Reply STOP, now or while mails leave. You are told exactly who already has it.",
        choices=(Choice("stop", "halts it at the next recipient", "STOP this distribution", "stop"),),
        reply=said.reply,
        framed=said.framed,
        console_url=said.console_url,
        ref=said.ref,
    )


def _distributed(said: Distributed) -> Note:
    state = "Halted" if said.halted else "Distributed"
    return Note(
        incident=said.incident,
        headline=f"{state}: {said.message.phase} update to {said.message.audience}",
        preheader=", ".join(f"{point.lead} {point.text}" for point in said.sums),
        paragraphs=_spoken(
            f"{_headed(said.message)}: started {said.started_at}, {'halted' if said.halted else 'ended'}"
            f" {said.ended_at} ({said.took}).",
            said.doubt,
            said.then,
        ),
        points_title=f"Of {counted(said.recipients, 'recipient')}",
        points=said.sums,
        fine=("Every recipient stands in exactly one of these lines.",),
        console_url=said.console_url,
        ref=said.ref,
    )


def _decided(said: Decided) -> Note:
    return Note(
        incident=said.incident,
        headline=said.decided,
        preheader=f"{_headed(said.message)}.",
        paragraphs=(f"This is about {_about(said.message)}.",),
        quoted=said.reason,
        quoted_from="The reason",
        framed=said.framed,
        steps=said.steps,
        fine=("You get this copy as an observer. It needs no answer, and an answer decides nothing.",),
        console_url=said.console_url,
        ref=said.ref,
    )


def _notice(said: Notice) -> Note:
    return Note(
        incident=said.incident,
        headline=said.headline,
        preheader=" ".join(said.paragraphs),
        paragraphs=said.paragraphs,
        quoted=said.quoted,
        quoted_from=said.quoted_from,
        points=said.points,
        choices=said.choices,
        reply=said.reply,
        steps=said.steps,
        console_url=said.console_url,
        ref=said.ref,
    )


def _command(said: Command) -> Note:
    return Note(
        incident=said.incident,
        headline=said.understood,
        preheader=" ".join(said.outcome),
        paragraphs=said.outcome if said.done else ("Nothing was changed.", *said.outcome),
        quoted=said.quoted,
        quoted_from="You wrote",
        points=said.points,
        choices=said.choices,
        reply=said.reply,
        fine=("This is the receipt for your mail.",),
        console_url=said.console_url,
        ref=said.ref,
    )


_WORDINGS: Final[dict[type, Callable[[Any], Note]]] = {
    Reminder: _reminder,
    Receipt: _receipt,
    Question: _question,
    Superseded: _superseded,
    StandBy: _stand_by,
    DraftRequest: _draft_request,
    Objection: _objection,
    Suggestions: _suggestion,
    Released: _released,
    Distributed: _distributed,
    Decided: _decided,
    Notice: _notice,
    Command: _command,
}
