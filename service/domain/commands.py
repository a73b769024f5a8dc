"""What an author or a lead writes to us beside decisions: two closed grammars (docs/reply-words.md lists them).

An author sends the text itself, `submit`, `keep`, `accept 1 3` or an estimate; a lead moves the incident by one command
a mail. Whatever is not one of these is `unclear` and does nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

_ACCEPT = re.compile(r"accept((?:[ ,]+(?:and )?#?\d{1,3})+)[ .!]*", re.IGNORECASE)
_SUBJECT = re.compile(r"subject[ \t]*:[ \t]*(\S.{0,300})", re.IGNORECASE)
_FACT = re.compile(r"fact[ \t]+([a-z][a-z0-9_]{0,39})[ \t]*=[ \t]*(.{0,2000})", re.IGNORECASE)
# A lead's words are commands only in these shapes: "Open question: …", "Phase 2 is done" and "skip x: or not?" are not.
_STATUS = re.compile(r"status[ \t:]*[.!?]*", re.IGNORECASE)
_PHASE = re.compile(r"phase[ \t:]+(?:to[ \t]+)?([a-z]{1,40})[ \t]*[.!]*", re.IGNORECASE)
_SKIP = re.compile(r"skip[ \t:]+(\w[\w-]{0,40})[ \t.!]*(?::(.*[^?\s])?\s*)?", re.IGNORECASE)
_OPEN = re.compile(r"open(?:[ \t]+(?:an?[ \t]+)?(?:new[ \t]+)?incident)?[ \t]*:[ \t]*(\S.*)", re.IGNORECASE)
_REPLACE = re.compile(r"[\"“„«]([^\"“”„«»]{1,400})[\"”“»]\s*(?:->|=>|→|by|with|to)\s*[\"“„«]([^\"“”„«»]{0,400})[\"”“»]")
_CERTAINLY_TEXT = 200
_SHORTEST_TEXT = 40  # characters; less is a remark, not the text of a message


class Authors(StrEnum):
    """What an author can mean."""

    TEXT = "text"
    SUBMIT = "submit"
    KEEP = "keep"
    ACCEPT = "accept"
    RECALL = "recall"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class AuthorReading:
    """An author's mail understood; `labelled` says that the text began with its own `Subject:` line."""

    verdict: Authors
    subject: str = ""
    body: str = ""
    numbers: tuple[int, ...] = ()
    labelled: bool = False

    @property
    def is_long(self) -> bool:
        """Whether it can only be the text of a message, whatever times or names stand in it."""
        return self.verdict is Authors.TEXT and (self.labelled or len(self.body) >= _CERTAINLY_TEXT)


class Leads(StrEnum):
    """What a lead can ask for."""

    OPEN = "open"
    PHASE = "phase"
    SKIP = "skip"
    FACT = "fact"
    STATUS = "status"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class LeadReading:
    """A lead's mail understood: the command, what it is about, and the reason or title given."""

    verdict: Leads
    about: str = ""
    text: str = ""
    severity: str = ""
    phase: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


def read_author(text: str) -> AuthorReading:
    """Read the new words of an author's reply."""
    body = text.strip()
    word = body.rstrip(" .!").lower()
    if word in {"submit", "keep", "recall"}:
        return AuthorReading(Authors(word))
    accepted = _ACCEPT.fullmatch(body)
    if accepted:
        return AuthorReading(Authors.ACCEPT, numbers=tuple(int(number) for number in re.findall(r"\d+", accepted[1])))
    first, _, rest = body.partition("\n")
    subject = _SUBJECT.fullmatch(first.strip())
    if subject and rest.strip():
        return AuthorReading(Authors.TEXT, subject[1].strip(), rest.strip(), labelled=True)
    if len(body) >= _SHORTEST_TEXT:
        return AuthorReading(Authors.TEXT, body=body)
    return AuthorReading(Authors.UNCLEAR)


def read_lead(text: str, subject: str = "") -> LeadReading:
    """Read one command from the first line of a lead's mail, or from its subject where the mail has no other words."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()] or [subject.strip()]
    if _STATUS.fullmatch(lines[0]):
        return LeadReading(Leads.STATUS)
    if phase := _PHASE.fullmatch(lines[0]):
        return LeadReading(Leads.PHASE, about=phase[1].lower())
    if skip := _SKIP.fullmatch(lines[0]):
        return LeadReading(Leads.SKIP, about=skip[1].lower(), text=(skip[2] or "").strip())
    if opening := _OPEN.fullmatch(lines[0]):
        return _opening(opening[1], lines[1:])
    facts = _facts(lines)
    return LeadReading(Leads.FACT, facts=facts) if facts else LeadReading(Leads.UNCLEAR)


def exact_wording(suggestion: str) -> tuple[str, str] | None:
    """Return (old, new) where a suggestion says exactly what to put for what, as in "old" -> "new"."""
    match = _REPLACE.search(suggestion)
    return (match[1], match[2]) if match else None


def _opening(title: str, lines: list[str]) -> LeadReading:
    given = dict(_pair(line) for line in lines if ":" in line and not _FACT.fullmatch(line))
    return LeadReading(
        Leads.OPEN,
        text=title,
        severity=given.get("severity", "").lower(),
        phase=given.get("phase", "").lower(),
        facts=_facts(lines),
    )


def _pair(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name.strip().lower(), value.strip()


def _facts(lines: list[str]) -> dict[str, str]:
    found = [_FACT.fullmatch(line) for line in lines]
    return {match[1].lower(): match[2].strip() for match in found if match}
