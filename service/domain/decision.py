"""What a reply's new words mean: one verdict, with the rule that fired and the person's own words.

The rules stand in one fixed order: the closed language of approval first, because it leaves no word over; then the
commands, then an objection before all that is milder. Quoted text, signatures and attachments are cut off before
(`mail.fresh`); whether the sender may decide at all is settled elsewhere. Nothing here raises, and the cost grows
with the length of the text.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from service.domain import estimate
from service.domain.approval import approves, approves_with_remarks
from service.domain.decision_words import book
from service.domain.objection import objects
from service.domain.reply import BESIDE, Reply
from service.domain.reply_shape import ENDS, Shape, covered, shape
from service.domain.reply_text import clean, folded, tokens
from service.domain.verdict import Reading, Verdict

__all__ = ["Reading", "Verdict", "minutes_until", "read"]

_QUOTED = re.compile(
    r"^[ \t]*[>|].*$\n?|^.{0,300}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\s*:\s*$\n?",
    re.MULTILINE,
)
_AWAY = re.compile(
    r"(?i)\b(?:out of (?:the )?office|on (?:vacation|holiday|leave)|away from (?:the|my) (?:office|desk|mail|email)|"
    r"automatic reply|auto-?reply|abwesen|absence du bureau|fuera de la oficina|ausente|fuori ufficio|afwezig)\b"
    r"(?s:.{0,300}?)\b(?:until|returning|return|limited access|urgent|will be back|bis zum|zurück|dringend|"
    r"de retour|hasta el|urgente|até|fino al|terug|auto-?reply)\b"
    r"|^(?:automatic reply|auto-?reply|out of office:|abwesenheitsnotiz)"
)
_AWAY_WITHIN = 4_000  # characters
_LEADS = {
    "lead_object": (Verdict.OBJECT, "begins with the word for an objection"),
    "lead_suggest": (Verdict.SUGGEST, "begins with the word for a suggestion"),
    "lead_delegate": (Verdict.DELEGATE, "begins with the word for handing over"),
    "lead_question": (Verdict.QUESTION, "begins with the word for a question"),
    "stop": (Verdict.STOP, "begins with the word that stops"),
}
_DECIDES = frozenset({"approve", "object", "lead_object", "refuse"})
_TAKEN_BACK_LATER = frozenset({Verdict.APPROVE, Verdict.ESTIMATE, Verdict.DELEGATE})
_LEAD_ENDS = frozenset(":-–—\n：、,.!！")
_REQUESTS = frozenset({
    "can", "could", "would", "may", "how", "why", "what", "konnen", "konnten", "konnt", "konntet", "kannst", "konntest",
    "wurden", "wurdet", "peux", "pouvez", "pourriez", "pourrais", "pourrait", "peut", "puede", "pueden", "podeis",
    "podrias", "podria", "podrian", "podemos", "pode", "podem", "poderia", "poderiam", "puoi", "potete", "potresti",
    "potreste", "possiamo", "kun", "kunt", "kunnen", "zou", "zouden", "wil", "willen",
})  # fmt: skip
_UNFILLED = re.compile(r"\[ {0,3}\]|[☐□▢⬜◻]")  # a box to be ticked
_OWN_WORD_BACK = 3  # words that say whose decision is taken back: "revoke my approval"
_SHORT_QUESTION = 2  # tokens
_LITTLE = 3  # words nobody knows beside a time
_MILD_YES = frozenset({"ok", "okay", "yes", "sure", "fine"})


def read(text: str, *, subject: str = "", revision: int | None = None, names: Iterable[str] | None = None) -> Reading:
    """Say what the new words of a reply mean.

    The subject is only context and decides nothing. `revision` is the number that was asked about: an approval that
    names a number is one only when it is this one. An estimate with neither minutes nor clock names no exact time:
    the reviewer is to be asked for one. `names` are those the writer may sign with; None where nobody knows them.
    """
    del subject  # constant within a thread, and written by us: no evidence of what was meant
    own = clean(text)
    unquoted = _QUOTED.sub("", own).strip()
    known = None if names is None else frozenset(word for name in names for word in folded(name))
    reply = Reply.of(unquoted, quotes=unquoted != own, names=known)
    if not reply.shape.row:
        return Reading(Verdict.UNCLEAR, own, "no words of its own")
    found = next((found for rule in _RULES if (found := rule(reply))), None)
    if found is None:
        return reply.reading(Verdict.UNCLEAR, unquoted, "no rule understands these words")
    return _of_the_revision_asked(_of_all_that_was_said(found, reply), reply, revision)


def minutes_until(reading: Reading, now: datetime, zone: tzinfo) -> int | None:
    """Return the minutes an estimate asks for, counted from now (aware); None when it names no exact time."""
    if reading.clock is not None:
        return estimate.minutes_until(reading.clock, now, zone)
    return reading.minutes


def _of_all_that_was_said(reading: Reading, reply: Reply) -> Reading:
    """Whoever writes on beyond what is read may take back there what the first words say."""
    if reply.whole or reading.verdict not in _TAKEN_BACK_LATER:
        return reading
    return replace(
        reading, verdict=Verdict.UNCLEAR, comment=reply.words, why="the reply is longer than what is read of it"
    )


def _of_the_revision_asked(reading: Reading, reply: Reply, asked: int | None) -> Reading:
    """An approval of a numbered revision counts only when this number was asked about."""
    if reading.verdict is not Verdict.APPROVE or reading.revision in (None, asked):
        return reading
    why = f"approves revision {reading.revision}, which is not known to be the one asked about"
    return replace(reading, verdict=Verdict.UNCLEAR, comment=reply.words, why=why)


def _undoes(reply: Reply) -> Reading | None:
    if covered(reply.shape, "undo", BESIDE):
        return reply.reading(Verdict.UNDO, "", "takes the own decision back")
    return None


def _undoes_in_a_sentence(reply: Reply) -> Reading | None:
    """The own decision is taken back among other words, none of which decides anew."""
    back = [mark for mark in reply.marks if mark.label == "undo" and mark.end - mark.start >= _OWN_WORD_BACK]
    if not back or reply.asks or reply.quotes:
        return None
    covers = {at for mark in back for at in range(mark.start, mark.end)}
    others = [mark for mark in reply.marks if covers.isdisjoint(range(mark.start, mark.end))]
    anew = any(mark.label in _DECIDES and (mark.label != "approve" or mark.start > min(covers)) for mark in others)
    if anew or any(mark.label in ("condition", "suggest") for mark in others):
        return None
    return reply.reading(Verdict.UNDO, reply.words, "takes the own decision back")


def _stops(reply: Reply) -> Reading | None:
    if covered(reply.shape, "stop", BESIDE):
        return reply.reading(Verdict.STOP, "", "says stop")
    return None


def _is_about_something_else(reply: Reply) -> Reading | None:
    if _AWAY.search(reply.shape.text[:_AWAY_WITHIN]):
        return reply.reading(Verdict.UNCLEAR, reply.words, "reads like an automatic answer")
    if _UNFILLED.search(reply.shape.text) or _offers_both(reply):
        return reply.reading(Verdict.UNCLEAR, reply.words, "holds a form that nobody filled in")
    if reply.has("aside"):
        return reply.reading(Verdict.UNCLEAR, reply.words, "is about the mail, not about the text")
    return None


def _offers_both(reply: Reply) -> bool:
    """Say whether a yes and a no stand side by side, to be chosen from: "yes / no"."""
    row, ends = reply.shape.row, {mark.end for mark in reply.marks if mark.label == "approve"}
    nos = {mark.start for mark in reply.marks if mark.label in ("object", "refuse", "never")}
    return any(end < len(row) and row[end].fold in "/|" and end + 1 in nos for end in ends)


def _commands(reply: Reply) -> Reading | None:
    """A command word, then a colon, a dash or a new line, then the reason, the suggestion, the person."""
    whole = reply.shape
    for mark in whole.at(*_LEADS):
        verdict, why = _LEADS[mark.label]
        alone = mark.end >= whole.end
        follows = not alone and whole.row[mark.end].fold in _LEAD_ENDS
        if mark.start == whole.start and (follows or (alone and verdict is not Verdict.QUESTION)):
            return reply.reading(verdict, reply.after(mark.end - 1), why)
    return None


def _eta(reply: Reply) -> Reading | None:
    leads = any(mark.start == reply.shape.start for mark in reply.shape.at("lead_estimate"))
    return _estimate(reply, "begins with the word for an estimate") if leads and not reply.asks else None


def _estimates(reply: Reply) -> Reading | None:
    """A time that says when the writer will answer, not one that stands in the text under review."""
    if reply.has("suggest") or reply.opens_question or reply.quotes:
        return None
    if reply.time is None and not reply.has("later"):
        return None
    if not reply.exact and (_depends(reply) or _names_somebody(reply)):
        return None
    if reply.has("review") or _says_little_else(reply):
        return _estimate(reply, "says when the answer will come")
    return None


def _estimate(reply: Reply, why: str) -> Reading:
    reading = reply.reading(Verdict.ESTIMATE, reply.words, why)
    if not reply.exact or reply.time is None:
        return replace(reading, why=f"{why}, but names no exact time")
    return replace(reading, minutes=reply.time.minutes, clock=reply.time.clock)


def _depends(reply: Reply) -> bool:
    """Say whether a condition stands outside the words of time ("when Bob has approved", not "when I land")."""
    timely = {at for mark in reply.marks if mark.label == "later" for at in range(mark.start, mark.end)}
    outside = (mark for mark in reply.marks if timely.isdisjoint(range(mark.start, mark.end)))
    return any(mark.label in ("condition", "other") for mark in outside)


def _says_little_else(reply: Reply) -> bool:
    """Say whether little more than the time was written: no plain approval, no more than three unknown words."""
    if reply.time is None:
        return covered(reply.shape, "later", (*BESIDE, "approve", "lead_estimate", "wait"))
    rest = _shape_of(reply.time.rest)
    marks = rest.within(0, len(rest.row))
    known = {at for mark in marks for at in range(mark.start, mark.end)}
    if any(mark.label == "approve" and rest.row[mark.start].fold not in _MILD_YES for mark in marks):
        return False
    return sum(token.kind != "mark" and at not in known for at, token in enumerate(rest.row)) <= _LITTLE


def _shape_of(text: str) -> Shape:
    row = tokens(text)
    return shape(text, row, book().find(row))


def _questions(reply: Reply) -> Reading | None:
    """A question, unless it is a request for other words, or only a yes that doubts itself ("LGTM?")."""
    if not reply.asks:
        return None
    sentences = reply.shape.clauses(ENDS)
    if not reply.opens_question and all(_doubts_itself(reply, start, end) for start, end, _ in sentences):
        return reply.reading(Verdict.UNCLEAR, reply.words, "a yes with a question mark")
    row = reply.shape.row
    openers = {
        next((row[at].fold for at in range(start, end) if row[at].kind != "mark"), "")
        for start, end, asks in sentences
        if asks
    }
    if reply.has("suggest") and (openers & _REQUESTS or not reply.opens_question):
        return None
    return reply.reading(Verdict.QUESTION, reply.words, "asks a question")


def _doubts_itself(reply: Reply, start: int, end: int) -> bool:
    return end - start <= _SHORT_QUESTION or covered(reply.part(start, end), "approve", (*BESIDE, "hedge", "refuse"))


def _delegates(reply: Reply) -> Reading | None:
    if _names_somebody(reply) and not reply.opens_question:
        return reply.reading(Verdict.DELEGATE, reply.words, "names somebody else")
    return None


def _names_somebody(reply: Reply) -> bool:
    starts = {start for start, _, _ in reply.shape.clauses()}
    return any(
        mark.label == "delegate" or (mark.label == "delegate_first" and mark.start in starts) for mark in reply.marks
    )


def _suggests(reply: Reply) -> Reading | None:
    if reply.has("suggest"):
        return reply.reading(Verdict.SUGGEST, reply.words, "asks for other words")
    if reply.quotes and len(reply.words.split()) > 1 and not reply.has("approve"):
        return reply.reading(Verdict.SUGGEST, reply.words, "writes between quoted lines")
    return None


def _conditions(reply: Reply) -> Reading | None:
    if reply.has("approve") and reply.has("condition", "hedge", "other"):
        return reply.reading(Verdict.UNCLEAR, reply.words, "agrees only under a condition, or to something else")
    return None


_RULES: tuple[Callable[[Reply], Reading | None], ...] = (
    approves,
    approves_with_remarks,
    _undoes,
    _stops,
    _commands,  # an explicit command is what it says, whatever its reason speaks of
    _is_about_something_else,
    _undoes_in_a_sentence,
    _eta,
    objects,
    _estimates,
    _questions,
    _delegates,
    _suggests,
    _conditions,
)
