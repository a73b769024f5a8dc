"""What a reply's new words mean: one verdict, with the rule that fired and the person's own words.

Approve is a closed language: every word of the reply must be known to agree, or to be mere politeness, or the reply
is something else. Every other meaning is found by phrases, in a fixed order in which an objection comes before all
that is milder. Quoted text, signatures and attachments are cut off before (`mail.fresh`); whether the sender may
decide at all is settled elsewhere. Nothing here ever raises, and the cost grows with the length of the text.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import StrEnum

from service.domain import estimate
from service.domain.decision_words import ANY, book, guess_language
from service.domain.phrase_book import Mark
from service.domain.reply_shape import ASKS, BREAKS, ENDS, Shape, covered, shape
from service.domain.reply_text import clean, tokens

_BESIDE = ("polite", "thanks", "greet", "close")
_READ = 8_000                # characters that are searched for phrases; all of them stay in the comment
_LONGEST_APPROVAL = 160      # tokens; whoever writes more has more to say than yes
_LONGEST_REMARKS = 80        # tokens
_NEAR = 8                    # tokens between a negator and what it denies
_SEPARATORS = " \t\n:,.;!-–—"
_NOTHING_ELSE = ("object", "refuse", "wait", "never", "condition", "hedge", "suggest", "delegate", "delegate_first",
                 "later", "undo", "stop", "other", "doubt")
_QUOTED = re.compile(r"^[ \t]*[>|].*$\n?|^.{0,300}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\s*:\s*$\n?",
                     re.MULTILINE)
_AWAY = re.compile(
    r"(?i)\b(?:out of (?:the )?office|on (?:vacation|holiday|leave)|away from (?:the|my) (?:office|desk|mail|email)|"
    r"automatic reply|auto-?reply|abwesen|absence du bureau|fuera de la oficina|ausente|fuori ufficio|afwezig)\b"
    r"(?s:.{0,300}?)\b(?:until|returning|return|limited access|urgent|will be back|bis zum|zurück|dringend|de retour|"
    r"hasta el|urgente|até|fino al|terug|auto-?reply)\b|^(?:automatic reply|auto-?reply|out of office:|abwesenheitsnotiz)")


class Verdict(StrEnum):
    """What a reviewer can have meant."""

    APPROVE = "approve"
    SUGGEST = "suggest"
    OBJECT = "object"
    ESTIMATE = "estimate"
    DELEGATE = "delegate"
    UNDO = "undo"
    STOP = "stop"
    QUESTION = "question"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Reading:
    """A reply understood, or not."""

    verdict: Verdict
    comment: str                   # the person's own words, without the leading command word
    why: str                       # the rule that fired
    language: str = "en"           # ISO 639-1, a guess; the question goes out in it
    minutes: int | None = None     # an estimate as a duration
    clock: str | None = None       # an estimate as a time of day, see `estimate.minutes_until`
    revision: int | None = None    # the revision the reply names


def read(text: str, *, subject: str = "", revision: int | None = None) -> Reading:
    """Say what the new words of a reply mean.

    The subject is only context and decides nothing. `revision` is the number that was asked about: an approval that
    names a number is one only when it is this one. An estimate with neither minutes nor clock names no exact time:
    the reviewer is to be asked for one.
    """
    del subject      # constant within a thread, and written by us: no evidence of what was meant
    own = clean(text)
    unquoted = _QUOTED.sub("", own).strip()
    reply = _Reply.of(unquoted, quotes=unquoted != own)
    if not reply.shape.row:
        return Reading(Verdict.UNCLEAR, own, "no words of its own")
    for rule in _RULES:
        if found := rule(reply):
            return _about(found, reply, revision)
    return reply.reading(Verdict.UNCLEAR, unquoted, "no rule understands these words")


def minutes_until(reading: Reading, now: datetime, zone: tzinfo) -> int | None:
    """Return the minutes an estimate asks for, counted from now (aware); None when it names no exact time."""
    if reading.clock is not None:
        return estimate.minutes_until(reading.clock, now, zone)
    return reading.minutes


@dataclass(frozen=True, slots=True)
class _Reply:
    """What the rules look at."""

    shape: Shape
    language: str
    believed: frozenset[str] | None     # the languages whose phrases count; None when nobody can tell
    marks: Sequence[Mark]       # phrases of these languages, between greeting and signature
    quotes: bool                # quoted lines stood between the words

    @classmethod
    def of(cls, text: str, *, quotes: bool) -> "_Reply":
        row = tokens(text[:_READ])
        marks = book().find(row)
        language, sure = guess_language(row, marks)
        whole = shape(text, row, marks)
        reply = cls(whole, language, frozenset({language, "en", ANY}) if sure else None, (), quotes)
        return replace(reply, marks=reply.within(whole.start, whole.end))

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the phrases of the believed languages in a part of the reply."""
        marks = self.shape.within(start, end)
        return marks if self.believed is None else [mark for mark in marks if mark.language in self.believed]

    def reading(self, verdict: Verdict, comment: str, why: str) -> Reading:
        return Reading(verdict, comment.strip(), why, self.language, revision=self.named_revision())

    def named_revision(self) -> int | None:
        row = self.shape.row
        for mark in self.marks:
            if mark.label == "other" and row[mark.end - 1].kind == "number":
                return int(row[mark.end - 1].fold[:9])
        return None

    def has(self, *labels: str) -> bool:
        return any(mark.label in labels for mark in self.marks)

    @property
    def time(self) -> estimate.Estimate | None:
        """The exact time the reply names."""
        return estimate.find(self.words)

    @property
    def words(self) -> str:
        """The reply without greeting and signature."""
        if self.shape.start >= self.shape.end:
            return ""
        return self.shape.text[self.shape.row[self.shape.start].start: self._last]

    def after(self, mark: Mark) -> str:
        """Return the words after a leading command."""
        return self.shape.text[self.shape.row[mark.end - 1].end: self._last].lstrip(_SEPARATORS)

    @property
    def _last(self) -> int:
        unsigned = self.shape.end == len(self.shape.row)
        return len(self.shape.text) if unsigned else self.shape.row[self.shape.end - 1].end


def _about(reading: Reading, reply: _Reply, asked: int | None) -> Reading:
    """An approval of a numbered revision counts only when this number was asked about."""
    if reading.verdict is Verdict.APPROVE and reading.revision not in (None, asked):
        return replace(reading, verdict=Verdict.UNCLEAR, comment=reply.words,
                       why=f"approves revision {reading.revision}, which is not known to be the one asked about")
    return reading


# The rules, in their order ------------------------------------------------------------------------------------


def _approves(reply: _Reply) -> Reading | None:
    whole = reply.shape
    if whole.end - whole.start <= _LONGEST_APPROVAL and not reply.quotes and covered(whole, "approve", _BESIDE):
        return reply.reading(Verdict.APPROVE, "", "every word agrees")
    return None


def _approves_with_remarks(reply: _Reply) -> Reading | None:
    """The first sentence approves, and the rest is praise or information that takes nothing back."""
    whole = reply.shape
    cut = next((at for at in range(whole.start, whole.end) if whole.row[at].fold in ENDS | {":"}), whole.end)
    rest = replace(whole, start=cut + 1)
    remarks = rest.clauses(ENDS)
    if reply.quotes or not remarks or rest.end - rest.start > _LONGEST_REMARKS:
        return None
    if not covered(replace(whole, end=cut), "approve", _BESIDE) or whole.row[whole.start].fold in ("no", "ok", "go"):
        return None
    tail = rest.within(rest.start, rest.end)
    if any(mark.label in _NOTHING_ELSE for mark in tail) or not _plain_words(rest):
        return None
    if all(asks is False and _praises(tail, start, end) for start, end, asks in remarks):
        comment = whole.text[whole.row[cut].end: whole.row[whole.end - 1].end]
        return reply.reading(Verdict.APPROVE, comment, "approves, then only remarks")
    return None


def _praises(marks: Sequence[Mark], start: int, end: int) -> bool:
    return any(mark.label in ("praise", "thanks", "approve") and start <= mark.start and mark.end <= end for mark in marks)


def _plain_words(part: Shape) -> bool:
    return all(
        token.kind == "word" or (token.kind == "mark" and token.fold in BREAKS - ASKS) or token.kind == "emoji"
        for token in part.row[part.start: part.end])


def _away(reply: _Reply) -> Reading | None:
    if _AWAY.search(reply.shape.text[:4000]):
        return reply.reading(Verdict.UNCLEAR, reply.words, "reads like an automatic answer")
    return None


def _undoes(reply: _Reply) -> Reading | None:
    if covered(reply.shape, "undo", _BESIDE):
        return reply.reading(Verdict.UNDO, "", "takes the own decision back")
    return None


def _stops(reply: _Reply) -> Reading | None:
    if covered(reply.shape, "stop", _BESIDE):
        return reply.reading(Verdict.STOP, "", "says stop")
    return None


_LEADS = {
    "lead_object": (Verdict.OBJECT, "begins with the word for an objection"),
    "lead_suggest": (Verdict.SUGGEST, "begins with the word for a suggestion"),
    "lead_delegate": (Verdict.DELEGATE, "begins with the word for handing over"),
    "lead_question": (Verdict.QUESTION, "begins with the word for a question"),
}


def _commands(reply: _Reply) -> Reading | None:
    """A command word, then a colon, a dash or a new line, then the reason, the suggestion, the person."""
    whole = reply.shape
    for mark in whole.at(*_LEADS):
        at_end = mark.end >= whole.end
        if mark.start != whole.start or (not at_end and whole.row[mark.end].fold not in ":-–—\n：、,."):
            continue
        if any(token.fold in ASKS for token in whole.row[mark.start: mark.end + 1]):
            continue
        verdict, why = _LEADS[mark.label]
        if at_end and verdict is Verdict.QUESTION:
            continue
        return reply.reading(verdict, reply.after(mark), why)
    return None


def _eta(reply: _Reply) -> Reading | None:
    first = next((mark for mark in reply.shape.at("lead_estimate") if mark.start == reply.shape.start), None)
    if first is None or _asks(reply):
        return None
    return _estimate(reply, "begins with the word for an estimate")


def _objects(reply: _Reply) -> Reading | None:
    """A no that is not part of a question, a doubt or a double negation."""
    no = _objection(reply)
    if no is None:
        return None
    if reply.has("suggest") and _otherwise(reply):
        return reply.reading(Verdict.SUGGEST, reply.words, "objects to a wording, otherwise agrees")
    first = no.start == reply.shape.start and no.end < reply.shape.end
    comment = reply.after(no) if first and reply.shape.row[no.end].fold in BREAKS else reply.words
    return reply.reading(Verdict.OBJECT, comment, "says no")


def _otherwise(reply: _Reply) -> bool:
    row = reply.shape.row
    return any(row[mark.start].fold in ("otherwise", "ansonsten", "sonst", "sinon") for mark in reply.marks
               if mark.label == "condition") and reply.has("approve")


def _objection(reply: _Reply) -> Mark | None:
    for start, end, asks in reply.shape.clauses():
        if asks:
            continue
        inside = reply.within(start, end)
        doubtful = {at for mark in inside if mark.label == "doubt" for at in range(mark.start, mark.end)}
        meant = [mark for mark in inside if doubtful.isdisjoint(range(mark.start, mark.end))]
        sure = next((mark for mark in meant if mark.label == "object" or (mark.label == "wait" and not _exact(reply))), None)
        if no := sure or _refusal(reply, start, end) or _negated(meant, inside):
            return no
    return None


def _refusal(reply: _Reply, start: int, end: int) -> Mark | None:
    if not covered(replace(reply.shape, start=start, end=end), "refuse", _BESIDE):
        return None
    return next(mark for mark in reply.shape.within(start, end) if mark.label == "refuse")


def _negated(meant: Sequence[Mark], inside: Sequence[Mark]) -> Mark | None:
    """A negator and a word of agreement near each other in one clause are a no, in whichever order they stand."""
    agreed = {(mark.start, mark.language): mark for mark in inside if mark.label == "agree"}
    for negator in (mark for mark in meant if mark.label == "never"):
        for at in range(negator.start - _NEAR, negator.end + _NEAR):
            mark = agreed.get((at, negator.language)) or agreed.get((at, "en"))
            if mark and (mark.start >= negator.end or mark.end <= negator.start):
                return Mark("object", negator.language, min(negator.start, mark.start), max(negator.end, mark.end))
    return None


def _exact(reply: _Reply) -> bool:
    return reply.time is not None and (reply.time.minutes is not None or reply.time.clock is not None)


def _asks(reply: _Reply) -> bool:
    return any(token.fold in ASKS for token in reply.shape.row[reply.shape.start: reply.shape.end])


def _opens_question(reply: _Reply) -> bool:
    return any(mark.label == "question" and mark.start == start for start, _, asks in reply.shape.clauses(ENDS)
               if asks for mark in reply.marks)


def _estimates(reply: _Reply) -> Reading | None:
    """A time that says when the writer will answer, not one that stands in the text under review."""
    if reply.time is None and not reply.has("later"):
        return None
    if reply.has("suggest") or _opens_question(reply) or reply.quotes:
        return None
    whole = reply.shape
    rest = _shape_of(reply.time.rest) if reply.time else whole
    alone = covered(rest, "later", (*_BESIDE, "approve", "lead_estimate", "wait")) if reply.time is None else _little(rest)
    if reply.has("review") or alone:
        return _estimate(reply, "says when the answer will come")
    return None


def _shape_of(text: str) -> Shape:
    row = tokens(text)
    return shape(text, row, book().find(row))


def _little(rest: Shape) -> bool:
    """Whether little more than the time was written: no more than three words nobody knows."""
    marks = rest.within(0, len(rest.row))
    known = {at for mark in marks for at in range(mark.start, mark.end)}
    strong = any(mark.label == "approve" and rest.row[mark.start].fold not in ("ok", "okay", "yes", "sure", "fine")
                 for mark in marks)
    return not strong and sum(t.kind != "mark" and at not in known for at, t in enumerate(rest.row)) <= 3


def _estimate(reply: _Reply, why: str) -> Reading:
    reading = reply.reading(Verdict.ESTIMATE, reply.words, why)
    if not _exact(reply) or reply.time is None:
        return replace(reading, why=f"{why}, but names no exact time")
    return replace(reading, minutes=reply.time.minutes, clock=reply.time.clock)


def _delegates(reply: _Reply) -> Reading | None:
    starts = {start for start, _, _ in reply.shape.clauses()}
    named = any(mark.label == "delegate_first" and mark.start in starts for mark in reply.marks)
    if (named or reply.has("delegate")) and not _opens_question(reply):
        return reply.reading(Verdict.DELEGATE, reply.words, "names somebody else")
    return None


_REQUESTS = frozenset("can could would may how why what".split())


def _questions(reply: _Reply) -> Reading | None:
    """A question, unless it is a request for other words."""
    if not _asks(reply):
        return None
    row = reply.shape.row
    openers = {row[start].fold for start, _, asks in reply.shape.clauses(ENDS) if asks}
    if reply.has("suggest") and (openers & _REQUESTS or not _opens_question(reply)):
        return None
    return reply.reading(Verdict.QUESTION, reply.words, "asks a question")


def _suggests(reply: _Reply) -> Reading | None:
    if reply.has("suggest"):
        return reply.reading(Verdict.SUGGEST, reply.words, "asks for other words")
    if reply.quotes and len(reply.words.split()) > 1 and not reply.has("approve"):
        return reply.reading(Verdict.SUGGEST, reply.words, "writes between quoted lines")
    return None


def _conditions(reply: _Reply) -> Reading | None:
    if reply.has("approve") and reply.has("condition", "hedge", "other"):
        return reply.reading(Verdict.UNCLEAR, reply.words, "agrees only under a condition, or to something else")
    return None


_RULES: tuple[Callable[[_Reply], Reading | None], ...] = (
    _approves, _approves_with_remarks, _undoes, _stops, _away, _commands, _eta, _objects, _estimates, _questions,
    _delegates, _suggests, _conditions,
)
