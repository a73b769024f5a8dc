"""What each mail says, as plain values: one frozen dataclass a kind of mail, sharing small building blocks.

Everything is already worded for people: times come as "14:30 UTC today", sums as integers, states as words. Whoever
fills these decides the facts; the layouts and `wording` decide the sentences around them. Only `body_html` and
`Changed.html` are trusted HTML (made by `drafting`); every other value is escaped where it is printed.
"""

from dataclasses import dataclass
from typing import Literal

Mark = Literal["done", "now", "waiting", "stopped", "passed"]
Tone = Literal["go", "plain", "stop"]
Stopped = Literal["superseded", "withdrawn", "skipped", "recalled", "objected to", "waived", "not your turn yet"]


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """The strip at the top: `INC-1`, its title and its severity."""

    ref: str
    title: str
    severity: str


@dataclass(frozen=True, slots=True)
class MessageLine:
    """Which text a mail is about: "Investigation", "strategic customers", 3, "24 recipients" or "", "7f3a 9c1e"."""

    phase: str
    audience: str
    revision: int
    recipients: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Reviewer:
    """The person written to; `focus` is their area of concern.

    `in_place_of` goes on where "You are asked …" begins: "in place of Jo Park"; empty for the first holder.
    """

    first_name: str
    role: str
    address: str
    focus: str = ""
    in_place_of: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """By when: "14:30 UTC today", "20 minutes" (from now), "15:30 in Paris" or empty."""

    at: str
    from_now: str
    elsewhere: str = ""


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """Where an answer goes: the ticket address of this person, and the constant subject of the thread."""

    address: str
    subject: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """One row of "Where it stands"; `state` in words ("Approved revision 3"), `when` may be empty."""

    role: str
    person: str
    state: str
    mark: Mark
    when: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class OwnParagraph:
    """An account paragraph: whom it is for, and its words as HTML (from `drafting.to_html`) and as text."""

    to: str
    html: str
    text: str


@dataclass(frozen=True, slots=True)
class Framed:
    """The words as one named reader gets them: headers as shown, body as HTML (from `drafting.to_html`) and as text."""

    reader: str
    sender: str
    to: str
    subject: str
    body_html: str
    body_text: str
    note: str = ""
    paragraphs: tuple[OwnParagraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Changed:
    """A redline against the revision this reader last saw; `html` and `text` come from `drafting.difference`."""

    since: int
    html: str
    text: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer: the word people type, what it does, and (unless empty) the button that types it for them."""

    word: str
    meaning: str
    button: str = ""
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Point:
    """A line of a list with a short lead: a number, a name, a sum."""

    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class Request:
    """Kind `request`: a reviewer is asked about one revision.

    `longer` are estimates offered as one press ("30 min"); `needs_approval` is true for a step that only an explicit
    approval completes.
    """

    incident: IncidentLine
    reviewer: Reviewer
    message: MessageLine
    author: str
    due: Due
    reply: ReplyTo
    framed: Framed
    steps: tuple[StepLine, ...]
    ref: str
    needs_approval: bool = False
    longer: tuple[str, ...] = ("10 min", "20 min", "45 min")
    changed: Changed | None = None
    advice: tuple[str, ...] = ()
    objections: str = "No open objections."
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """How many addresses are left out of a distribution, and why."""

    count: int
    reason: str


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that is no longer what it was when the text was approved."""

    name: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class ReleaseRequest:
    """Kind `request` with the need to release: the Incident Commander is told exactly what will happen.

    `recipients` is the number after suppression and de-duplication; `samples` are one to three renderings, the first
    one ordinary, the others the most unusual; `hold_seconds` is the wait between the release and the first mail;
    `send_by` the time after which nothing leaves without a new release.
    """

    incident: IncidentLine
    reviewer: Reviewer
    message: MessageLine
    author: str
    due: Due
    reply: ReplyTo
    recipients: int
    samples: tuple[Framed, ...]
    steps: tuple[StepLine, ...]
    ref: str
    expected_duration: str
    hold_seconds: int
    send_by: str
    exclusions: tuple[Exclusion, ...] = ()
    facts_changed: tuple[FactChange, ...] = ()
    longer: tuple[str, ...] = ("5 min", "10 min", "20 min")
    changed: Changed | None = None
    advice: tuple[str, ...] = ()
    objections: str = "No open objections."
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """Kind `reminder`: the time has passed. `then` says what follows ("Without an answer Jo Park is asked.")."""

    incident: IncidentLine
    reviewer: Reviewer
    message: MessageLine
    asked_at: str
    due: Due
    then: str
    reply: ReplyTo
    ref: str
    releases: bool = False
    framed: Framed | None = None
    longer: tuple[str, ...] = ("10 min", "20 min", "30 min")
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Kind `receipt`: what was understood ("You approved revision 3."), about which text, what follows.

    `quoted` are the words as read; `choices` what may be answered, `how` the sentence above them: at least how to take
    it back, as long as that works. `waits` is true where the next step is the reader's.
    """

    incident: IncidentLine
    understood: str
    about: str
    then: str
    reply: ReplyTo
    ref: str
    choices: tuple[Choice, ...] = ()
    how: str = ""
    waits: bool = False
    quoted: str = ""
    steps: tuple[StepLine, ...] = ()
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Kind `question`: an answer was neither yes nor no; exactly one plain question, asked once.

    `because` says what was not clear, `then` what happens when this answer is not clear either.
    """

    incident: IncidentLine
    question: str
    because: str
    about: str
    quoted: str
    choices: tuple[Choice, ...]
    then: str
    reply: ReplyTo
    ref: str
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Superseded:
    """Kind `superseded`: stop. `what` became of the request, `why` in one sentence, `then` what replaces it."""

    incident: IncidentLine
    what: Stopped
    about: str
    why: str
    ref: str
    then: str = ""
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class StandBy:
    """Kind `stand_by`: a message is coming; `prepare` says what to get ready.

    `expected` says when it may go out: "at about 15:10 UTC".
    """

    incident: IncidentLine
    first_name: str
    message: MessageLine
    expected: str
    ref: str
    prepare: str = ""
    framed: Framed | None = None
    steps: tuple[StepLine, ...] = ()
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """Kind `draft_request`: the author is asked for the text, with a statement already filled from the facts.

    `subject` and `body` are the draft as the author edits it (Markdown, placeholders visible); `unfilled` are the
    placeholders without a fact, as (name, what it means); `required` the elements a text of this phase needs.
    """

    incident: IncidentLine
    first_name: str
    phase: str
    audience: str
    opened_at: str
    due: Due
    subject: str
    body: str
    reply: ReplyTo
    ref: str
    unfilled: tuple[Point, ...] = ()
    required: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    longer: tuple[str, ...] = ("5 min", "10 min", "20 min")
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Objection:
    """Kind `objection`: somebody stopped the message. To the author; with `for_lead` to the lead, who may close it.

    `subject` and `body` are the text as its author edits it, as in a `DraftRequest`.
    """

    incident: IncidentLine
    first_name: str
    message: MessageLine
    objector: str
    objected_at: str
    reason: str
    reply: ReplyTo
    ref: str
    for_lead: bool = False
    author: str = ""
    subject: str = ""
    body: str = ""
    steps: tuple[StepLine, ...] = ()
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """One suggestion: its number, who made it, when, and their words; `fits` where it can be put in by itself."""

    number: int
    person: str
    when: str
    text: str
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Kind `suggestion`: the author decides about wording proposed by reviewers; the route goes on meanwhile."""

    incident: IncidentLine
    first_name: str
    message: MessageLine
    suggestions: tuple[SuggestionLine, ...]
    reply: ReplyTo
    ref: str
    framed: Framed | None = None
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Released:
    """Kind `released`: to everybody in the chain; how to stop it. `first_mail_at` is a clock time, "15:04 UTC"."""

    incident: IncidentLine
    message: MessageLine
    released_by: str
    released_at: str
    hold_seconds: int
    first_mail_at: str
    expected_duration: str
    reply: ReplyTo
    ref: str
    framed: Framed | None = None
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Distributed:
    """Kind `distributed`: the sums of a distribution; `sums` are (count, state) and add up to `recipients`.

    `doubt` says in words what is in doubt and who settles it, empty when nothing is; `halted` is true for a
    distribution somebody stopped, `then` says how it can go on.
    """

    incident: IncidentLine
    message: MessageLine
    recipients: int
    sums: tuple[Point, ...]
    started_at: str
    ended_at: str
    took: str
    ref: str
    doubt: str = ""
    then: str = ""
    halted: bool = False
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """Kind `decided`: an observer's copy of a decision, to know and not to answer."""

    incident: IncidentLine
    message: MessageLine
    decided: str
    ref: str
    reason: str = ""
    framed: Framed | None = None
    steps: tuple[StepLine, ...] = ()
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Kind `notice`: the lead (or the author) is told something: a stall, an outsider's mail, a bounce, a quarantine.

    `quoted` are somebody's words, said by `quoted_from`; `choices` what may be answered to `reply`.
    """

    incident: IncidentLine
    headline: str
    paragraphs: tuple[str, ...]
    ref: str
    quoted: str = ""
    quoted_from: str = ""
    points: tuple[Point, ...] = ()
    choices: tuple[Choice, ...] = ()
    reply: ReplyTo | None = None
    steps: tuple[StepLine, ...] = ()
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """Kind `command`: the receipt for a mail to `incident@`: what was read, what was done or why nothing was.

    `incident` is None while there is none (a refused `open:`); `choices` are the commands one may write.
    """

    understood: str
    outcome: tuple[str, ...]
    done: bool
    reply: ReplyTo
    ref: str
    incident: IncidentLine | None = None
    quoted: str = ""
    points: tuple[Point, ...] = ()
    choices: tuple[Choice, ...] = ()
    console_url: str = ""


@dataclass(frozen=True, slots=True)
class Internal:
    """An update for internal stakeholders; subject and bodies may still hold personal tokens."""

    brand: str
    incident: IncidentLine
    phase: str
    subject: str
    body_html: str
    body_text: str
    next_update: str
    reason: str


@dataclass(frozen=True, slots=True)
class OneToOne:
    """A mail to one strategic customer, as typed by the spokesperson: the words and nothing else."""

    subject: str
    body_html: str
    body_text: str


@dataclass(frozen=True, slots=True)
class Bulk:
    """An update for all customers; `unsubscribe_url` may be a personal token (`drafting.token`)."""

    brand: str
    phase: str
    subject: str
    body_html: str
    body_text: str
    next_update: str
    status_url: str
    reason: str
    unsubscribe_url: str
    postal: str


Notable = (
    Reminder
    | Receipt
    | Question
    | Superseded
    | StandBy
    | DraftRequest
    | Objection
    | Suggestions
    | Released
    | Distributed
    | Decided
    | Notice
    | Command
)
"""What is said in the one general layout; `wording` writes its sentences."""

Context = Request | ReleaseRequest | Internal | OneToOne | Bulk | Notable
"""Everything that can be rendered."""
