"""The journal in words: one sentence for each kind of event, with people's names in it.

A sentence is a pattern over what the entry recorded and over what its subject is about. What only repeats another
entry of the same moment is not told; the journal itself (`signoff journal show`) leaves nothing out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from service.domain.times import count


@dataclass(frozen=True)
class Names:
    """How keys and subjects are called by people."""

    people: Mapping[str, str]
    roles: Mapping[str, str]
    about: Mapping[str, str]  # subject of the journal -> what it is about, as "Strategic customers, investigation"
    step_person: Mapping[str, str]  # subject of a step -> person key
    step_role: Mapping[str, str]


@dataclass(frozen=True)
class Event:
    """One journal entry, as far as words need it."""

    subject: str
    event: str
    actor: str
    cause: str
    data: Mapping[str, Any]


def sentence(entry: Event, names: Names) -> str:
    """What happened, in one sentence without a full stop."""
    kind = entry.subject.partition(":")[0]
    pattern = SENTENCES.get((kind, entry.event), "{event} of a {kind}")
    return pattern.format_map(_Said(entry, kind, names))


def is_told(entry: Event) -> bool:
    """Whether people are told this event, or it only repeats another one of the same moment."""
    kind = entry.subject.partition(":")[0]
    if (kind, entry.event) == ("received", "apply"):
        return not entry.data.get("decision")  # the decision it brought has its own entry
    if (kind, entry.event) == ("message", "write"):
        return entry.data.get("revision") != 1  # the statement, which the draft request shows
    if kind == "notice":
        return entry.data.get("kind") in _TOLD_NOTICES
    return (kind, entry.event) not in _REPEATS


_TOLD_NOTICES = frozenset({"request", "reminder", "draft_request", "stand_by"})
_REPEATS = frozenset({
    ("message", "object"), ("message", "start"), ("message", "complete"), ("message", "open"),
    ("message", "unclear"), ("round", "open"), ("round", "finish"), ("round", "return"), ("round", "reopen"),
    ("step", "open"), ("step", "ask"), ("step", "lapse"), ("release", "release"),
})  # fmt: skip

SENTENCES: Mapping[tuple[str, str], str] = {
    ("incident", "open"): "The incident was opened in {phase}: {title}",
    ("incident", "phase"): "The phase moved from {was} to {phase}",
    ("incident", "fact"): "Facts noted: {facts}",
    ("incident", "plan"): "The incident runs under plan version {version} now",
    ("incident", "close"): "The incident was closed",
    ("message", "open"): "A message was begun: {about}",
    ("message", "write"): "{by} wrote revision {revision} for {about}",
    ("message", "submit"): "Revision {revision} went into review: {about}",
    ("message", "reopen"): "Review goes on: {about}. {why}",
    ("message", "object"): "{by} objected: {about}",
    ("message", "recall"): "The author took the text back to work on it: {about}",
    ("message", "clear"): "Every review is done: {about}",
    ("message", "unclear"): "{by} took an answer back: {about}",
    ("message", "release"): "{by} released the message to {about}",
    ("message", "start"): "The sending began: {about}",
    ("message", "halt"): "{by} halted the sending: {about}",
    ("message", "resume"): "{by} let the sending go on: {about}",
    ("message", "complete"): "Everybody is accounted for: {about}",
    ("message", "resend"): "A mail in doubt is sent again: {about}",
    ("message", "withdraw"): "{by} withdrew the message: {about}. {why}",
    ("message", "skip"): "{by} skipped the message: {about}. {why}",
    ("message", "supersede"): "Superseded: {about}. {why}",
    ("message", "keep"): "The author kept the wording of revision {revision}: {about}",
    ("message", "accept"): "The author took in suggestions {accepted}: {about}",
    ("message", "estimate"): "The author needs {minutes} for {about}",
    ("message", "check_in"): "The author was asked again for the text: {about}",
    ("round", "open"): "A round began with revision {revision}: {about}",
    ("round", "finish"): "The round ended: {about}. {why}",
    ("round", "return"): "The text went back to its author: {about}. {why}",
    ("round", "reopen"): "The round goes on: {about}. {why}",
    ("step", "open"): "{person} will be asked as {role}: {about}",
    ("step", "ask"): "{person} was asked as {role}: {about}",
    ("step", "approve"): "{person} ({role}) approved{by_mail}: {about}",
    ("step", "suggest"): "{person} ({role}) suggested a change{by_mail}: {about}",
    ("step", "object"): "{person} ({role}) objected{by_mail}: {about}",
    ("message", "hand_over"): "{to} writes {about} in place of {by}. {why}",
    ("step", "hand_over"): "{to} is asked in place of {person} ({role}): {about}. {why}",
    ("step", "waive"): "The step of {role} was waived: {about}. {reason}",
    ("step", "close"): "The objection of {person} was closed: {about}. {reason}",
    ("step", "lapse"): "{person} is not asked any more ({role}): {about}",
    ("step", "unask"): "The request to {person} ({role}) was taken back: {about}",
    ("step", "undo"): "{person} ({role}) took the answer back{by_mail}: {about}",
    ("step", "estimate"): "{person} ({role}) needs {minutes}: {about}",
    ("step", "question"): "{person} ({role}) asked the author: {about}. “{text}”",
    ("step", "unclear"): "An answer of {person} ({role}) was neither yes nor no: {about}",
    ("step", "check_in"): "The time of {person} ({role}) has passed: {about}",
    ("release", "release"): "Revision {revision} was released: {about}",
    ("distribution", "plan"): "The text and {recipients} are frozen: {about}",
    ("distribution", "start"): "The sending began: {about}",
    ("distribution", "complete"): "The distribution is complete: {about}. {sums}",
    ("distribution", "bounce"): "A mail came back as undeliverable: {about}",
    ("distribution", "complaint"): "A recipient complained: {about}",
    ("distribution", "settle"): "A delivery in doubt was settled as {settled}: {about}",
    ("notice", "post"): "{notice} mailed to {to}{regarding}",
    ("notice", "test"): "A trial of revision {revision} was mailed to {to}",
    ("received", "apply"): "A mail was read: {why}",
    ("received", "ignore"): "A mail was read and changed nothing: {why}",
    ("received", "quarantine"): "A mail waits for a person: {why}",
    ("received", "retry"): "A mail is read again",
    ("distribution", "suppress"): "{recipients} left out of a sending under way: {about}. {reason}",
    ("suppressions", "import"): "A list of suppressed addresses was taken in; new: {addresses}",
    ("suppression", "suppress"): "An address will not be mailed any more: {reason}",
    ("suppression", "lift"): "An address may be mailed again; before: {was}",
    ("audience", "import"): "An audience has {contacts} now",
    ("plan", "load"): "A version of the plan was loaded",
}

_NOTICES = {
    "request": "Request", "reminder": "Reminder", "receipt": "Receipt", "question": "Question",
    "superseded": "Stop notice", "stand_by": "Stand-by", "draft_request": "Draft request", "objection": "Objection",
    "suggestion": "Suggestion", "released": "Release notice", "distributed": "Distribution report",
    "decided": "Copy of a decision", "notice": "Notice", "command": "Answer", "confirm": "Question of who wrote it",
}  # fmt: skip
_ACTORS = {"mail": "A reply", "timers": "The clock", "worker": "Signoff", "listener": "Signoff"}
_PEOPLE = frozenset({"by", "to", "person"})


class _Said(dict[str, str]):
    """Fills a pattern: what the entry recorded, in people's words; what it did not record is left open as `…`."""

    def __init__(self, entry: Event, kind: str, names: Names) -> None:
        by_mail = " by mail" if entry.cause.startswith("received:") else ""
        super().__init__(event=entry.event, kind=kind, by_mail=by_mail, by=actor(entry.actor, names))
        self["about"] = names.about.get(entry.subject, "an earlier message")
        self["regarding"] = f": {self['about']}" if entry.subject in names.about else ""
        self["person"] = names.people.get(names.step_person.get(entry.subject, ""), "Somebody")
        self["role"] = names.roles.get(names.step_role.get(entry.subject, ""), "a reviewer")
        for key, value in entry.data.items():
            self[str(key)] = _in_words(str(key), value, names)
        self["notice"] = _NOTICES.get(str(entry.data.get("kind", "")), "A notice")

    def __missing__(self, key: str) -> str:
        return "…"


def _in_words(key: str, value: Any, names: Names) -> str:
    if key in _PEOPLE:
        return actor(str(value), names)
    if key == "role":
        return names.roles.get(str(value), str(value))
    if key in {"minutes", "recipients", "contacts"} and isinstance(value, int):
        return count(value, key.removesuffix("s"))
    if key == "sums" and isinstance(value, Mapping):
        return ", ".join(f"{number:,} {state.replace('_', ' ')}" for state, number in value.items() if number)
    if key == "facts" and isinstance(value, Mapping):
        return ", ".join(str(name).replace("_", " ") for name in value)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value).rstrip(".")[:300]


def actor(recorded: str, names: Names) -> str:
    """Who acted: a person of the plan, a name at the command line, or a part of Signoff."""
    door, _, name = recorded.partition(":")
    return names.people.get(recorded) or name or _ACTORS.get(door, door)
