"""One mail of each kind, rich and minimal, for an invented incident; any string in it can be turned hostile."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from templates import drafting
from templates.contexts import (
    Bulk,
    Changed,
    Choice,
    Command,
    Decided,
    Distributed,
    DraftRequest,
    Due,
    Exclusion,
    FactChange,
    Framed,
    IncidentLine,
    Internal,
    MessageLine,
    Notice,
    Objection,
    OneToOne,
    Point,
    Question,
    Receipt,
    Released,
    ReleaseRequest,
    Reminder,
    ReplyTo,
    Request,
    Reviewer,
    StandBy,
    StepLine,
    SuggestionLine,
    Suggestions,
    Superseded,
)

DRAFT = """Dear {{ recipient.first_name or "there" }},

Since **08:12 UTC today** some parcels cannot be tracked. About **3 of 10 labels** print twice.

- Nothing is lost.
- Printing again works, see [our page](https://lighthouse.example/now).

We will write again by **09:30 UTC**.

Ines Moreau"""

INCIDENT = IncidentLine("INC-7", "Parcel tracking fails", "SEV-2")
MESSAGE = MessageLine("Investigation", "all customers", 2, "1,200 recipients", "9a3b c41d")
REVIEWER = Reviewer("Farid", "Legal Officer", "farid@lighthouse.example", "promises", "in place of Jo Park")
DUE = Due("08:40 UTC today", "15 minutes", "09:40 in Lyon")
REPLY = ReplyTo("reply+" + "a" * 26 + "@signoff.example", "[INC-7] Investigation, all customers")
FRAMED = Framed(
    "Oak & Sons",
    "Ines Moreau, Lighthouse <ines@lighthouse.example>",
    "Kim Oak <kim@oak.example>",
    "Some parcels cannot be tracked",
    drafting.personalise(drafting.to_html(DRAFT), {"first_name": "Kim"}, str),
    drafting.personalise(drafting.to_text(DRAFT), {"first_name": "Kim"}, str),
    "Sample 1 of 1,200.",
)
_LINE = drafting.difference("We will pay for losses.", "We will write again.")
CHANGED = Changed(1, _LINE.html, _LINE.text, ("Rewritten after your objection.",))
STEPS = (
    StepLine("Draft", "Ines Moreau", "Revision 2", "done", "08:20 UTC"),
    StepLine("Customer Liaison", "Ada Berg", "Objected", "stopped", "08:22 UTC"),
    StepLine("Legal Officer", "Farid Aziz (you)", "Your turn", "now", "due 08:40 UTC", current=True),
    StepLine("Incident Commander", "Bo Lund", "Waiting", "waiting"),
)
CHOICES = (
    Choice("approve", "the words may go out", "Yes, approve", "go"),
    Choice("object", "stops it", "No", "stop"),
    Choice("eta 20 min", "later"),
)
REF = "INC-7/investigation/all/r2/legal_officer"
CONSOLE = "https://signoff.example/incidents/INC-7"
QUOTED = "I think so,\nbut is it 3 of 10?"
_BODIES = {"body_html": drafting.to_html(DRAFT), "body_text": drafting.to_text(DRAFT)}

RICH: dict[str, Any] = {
    "request": Request(
        INCIDENT, REVIEWER, MESSAGE, "Ines Moreau", DUE, REPLY, FRAMED, STEPS, REF, needs_approval=True, changed=CHANGED,
        advice=("There is no apology.",), objections="Ada Berg objected.", console_url=CONSOLE,
    ),
    "release_request": ReleaseRequest(
        INCIDENT, REVIEWER, MESSAGE, "Ines Moreau", DUE, REPLY, 1200, (FRAMED, FRAMED, FRAMED), STEPS, REF,
        "about 2 minutes", 120, "10:00 UTC today", (Exclusion(1300, "suppressed"), Exclusion(1, "also one-to-one")),
        (FactChange("impact", "3 of 10", "4 of 10"), FactChange("cause", "", "a wrong label format")), changed=CHANGED,
        advice=("There is no apology.",), objections="Ada Berg objected.", console_url=CONSOLE,
    ),
    "reminder": Reminder(
        INCIDENT, REVIEWER, MESSAGE, "08:20 UTC", DUE, "Without an answer Jo Park is asked.", REPLY, REF, framed=FRAMED,
        console_url=CONSOLE,
    ),
    "receipt": Receipt(
        INCIDENT, "You approved revision 2.", "the update to all customers", "Bo Lund is asked next.", REPLY, REF,
        choices=(Choice("undo", "takes this back", "Undo this"),), how="Not what you meant?", quoted=QUOTED, steps=STEPS,
        console_url=CONSOLE,
    ),
    "question": Question(
        INCIDENT, "Do you approve revision 2, as it is?", "Your mail says yes and asks something.", "the update",
        QUOTED, CHOICES, "If this is unclear too, your backup is asked.", REPLY, REF, console_url=CONSOLE,
    ),
    "superseded": Superseded(
        INCIDENT, "superseded", "the update to all customers", "The incident moved on.", REF, "You are asked anew.", CONSOLE
    ),
    "stand_by": StandBy(
        INCIDENT, "Ada", MESSAGE, "at about 09:00 UTC", REF, "Have the hotline ready.", FRAMED, STEPS, CONSOLE
    ),
    "draft_request": DraftRequest(
        INCIDENT, "Ines", "Investigation", "all customers", "08:15 UTC", DUE, "Trouble since {{ start }}", DRAFT, REPLY,
        REF, (Point("start", "since when, with zone"),), ("since when", "next update"), ("There is no apology.",),
        console_url=CONSOLE,
    ),
    "objection": Objection(
        INCIDENT, "Ines", MESSAGE, "Farid Aziz, Legal Officer", "08:31 UTC", "It is a promise.\nTake it out.", REPLY, REF,
        subject="Trouble since {{ start }}", body=DRAFT, steps=STEPS, console_url=CONSOLE,
    ),
    "suggestion": Suggestions(
        INCIDENT, "Ines", MESSAGE,
        (SuggestionLine(1, "Ada Berg", "08:22 UTC", "say “again”\nnot “twice”"), SuggestionLine(2, "Lea", "08:25 UTC", "x")),
        REPLY, REF, FRAMED, CONSOLE,
    ),
    "released": Released(
        INCIDENT, MESSAGE, "Bo Lund", "08:58 UTC", 90, "09:00 UTC", "about 2 minutes", REPLY, REF, FRAMED, CONSOLE
    ),
    "distributed": Distributed(
        INCIDENT, MESSAGE, 1200, (Point("1,197", "accepted"), Point("3", "in doubt")), "09:00 UTC", "09:02 UTC",
        "2 minutes", REF, "3 are in doubt.", "It goes on by command.", halted=True, console_url=CONSOLE,
    ),
    "decided": Decided(INCIDENT, MESSAGE, "Farid Aziz approved revision 2.", REF, "All is well.", FRAMED, STEPS, CONSOLE),
    "notice": Notice(
        INCIDENT, "Somebody else answered", ("It was not counted.", "Please call them."), REF, QUOTED, "cto@x.example",
        (Point("Since", "08:20 UTC"),), CHOICES, REPLY, STEPS, CONSOLE,
    ),
    "command": Command(
        "You asked to move on", ("Identification since 08:30 UTC.",), done=True, reply=REPLY, ref=REF,
        incident=INCIDENT, quoted="phase identification", points=(Point("Internal", "draft requested"),),
        choices=CHOICES, console_url=CONSOLE,
    ),
    "internal": Internal("Lighthouse", INCIDENT, "Investigation", FRAMED.subject, **_BODIES, next_update="09:30 UTC", reason="you asked"),
    "one_to_one": OneToOne(FRAMED.subject, **_BODIES),
    "bulk": Bulk(
        "Lighthouse", "Investigation", FRAMED.subject, **_BODIES, next_update="09:30 UTC",
        status_url="https://lighthouse.example/now", reason="you have an account",
        unsubscribe_url=drafting.token("unsubscribe_url"), postal="1 Quay, Brest",
    ),
}  # fmt: skip
"""Every kind with everything a mail of it can say."""

_LITTLE = Framed("a recipient", "Lighthouse <a@b.example>", "c@d.example", "Hello", "<p>Hi.</p>", "Hi.")
_BARE = MessageLine("Investigation", "all customers", 1, "", "9a3b c41d")
_PERSON = Reviewer("Farid", "Legal Officer", "farid@lighthouse.example")
_SOON = Due("08:40 UTC today", "15 minutes")

MINIMAL: dict[str, Any] = {
    "request": Request(INCIDENT, _PERSON, _BARE, "Ines", _SOON, REPLY, _LITTLE, (), REF, longer=(), objections=""),
    "release_request": ReleaseRequest(
        INCIDENT, _PERSON, _BARE, "Ines", _SOON, REPLY, 1, (_LITTLE,), (), REF, "a second", 0, "10:00 UTC", longer=()
    ),
    "reminder": Reminder(INCIDENT, _PERSON, _BARE, "08:20 UTC", _SOON, "Jo is asked.", REPLY, REF, releases=True, longer=()),
    "receipt": Receipt(INCIDENT, "Noted", "it", "", REPLY, REF),
    "question": Question(INCIDENT, "Do you approve?", "", "it", "", CHOICES[2:], "", REPLY, REF),
    "superseded": Superseded(INCIDENT, "withdrawn", "it", "The author took it back.", REF),
    "stand_by": StandBy(INCIDENT, "Ada", _BARE, "soon", REF),
    "draft_request": DraftRequest(
        INCIDENT, "Ines", "Investigation", "all customers", "08:15 UTC", _SOON, "Hello", "Hi.", REPLY, REF, longer=()
    ),
    "objection": Objection(INCIDENT, "Bo", _BARE, "Farid", "08:31 UTC", "No.", REPLY, REF, for_lead=True, author="Ines"),
    "suggestion": Suggestions(INCIDENT, "Ines", _BARE, (SuggestionLine(1, "Ada", "08:22 UTC", "x"),), REPLY, REF),
    "released": Released(INCIDENT, _BARE, "Bo", "08:58 UTC", 0, "08:58 UTC", "a second", REPLY, REF),
    "distributed": Distributed(INCIDENT, _BARE, 1, (Point("1", "accepted"),), "09:00 UTC", "09:00 UTC", "a second", REF),
    "decided": Decided(INCIDENT, _BARE, "Farid approved revision 1.", REF),
    "notice": Notice(replace(INCIDENT, severity=""), "Something happened", (), REF),
    "command": Command("Nothing was understood", ("Write one of the commands.",), done=False, reply=REPLY, ref=""),
    "internal": Internal("Lighthouse", INCIDENT, "Investigation", "Hello", "<p>Hi.</p>", "Hi.", "", "you asked"),
    "one_to_one": OneToOne("Hello", "<p>Hi.</p>", "Hi."),
    "bulk": Bulk("Lighthouse", "Resolved", "Hello", "<p>Hi.</p>", "Hi.", "", "https://a.example", "so", "https://u.example/x", "Brest"),
}  # fmt: skip
"""Every kind with nothing that may be left out."""

_FIXED = {"body_html", "html", "mark", "tone", "what", "address"}
"""Not open to people's words: HTML of our own making, and values of a closed set."""


def altered(context: Any, alter: Callable[[str], str]) -> Any:
    """Return the same mail with every string in it altered, however deep it lies."""
    if isinstance(context, str):
        return alter(context)
    if isinstance(context, tuple):
        return tuple(altered(item, alter) for item in context)
    if not is_dataclass(context):
        return context
    changed = {
        field.name: altered(getattr(context, field.name), alter)
        for field in fields(context)
        if field.name not in _FIXED
    }
    return replace(context, **changed)
