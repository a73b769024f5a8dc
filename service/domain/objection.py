"""When a reply is an objection: a no anywhere in it, that is not a question, a doubt or a double negation.

An objection costs a question or a new draft, a missed one costs a false message: so one phrase is enough, and no
word of agreement beside it takes it away. Only who objects to a wording and agrees "otherwise" makes a suggestion.
"""

from collections.abc import Sequence

from service.domain.phrase_book import Mark
from service.domain.reply import BESIDE, Reply
from service.domain.reply_shape import BREAKS, covered
from service.domain.verdict import Reading, Verdict

_NEAR = 8  # tokens between a negator and what it denies
_OTHERWISE = frozenset({"otherwise", "ansonsten", "sonst", "sinon", "verder", "altrimenti"})


def objects(reply: Reply) -> Reading | None:
    """A no, with the words around it or after it as the reason."""
    no = _found(reply)
    if no is None:
        return None
    if reply.has("approve") and any(_is_otherwise(reply, mark) for mark in reply.marks):
        return reply.reading(Verdict.SUGGEST, reply.words, "objects to a wording, otherwise agrees")
    whole = reply.shape
    leads = no.start == whole.start and no.end < whole.end and whole.row[no.end].fold in BREAKS
    return reply.reading(Verdict.OBJECT, reply.after(no.end - 1) if leads else reply.words, "says no")


def _is_otherwise(reply: Reply, mark: Mark) -> bool:
    return mark.label == "condition" and reply.shape.row[mark.start].fold in _OTHERWISE


def _found(reply: Reply) -> Mark | None:
    blocking = {"object"} if reply.exact else {"object", "wait"}
    for start, end, asks in reply.shape.clauses():
        inside = [] if asks else reply.within(start, end)
        doubtful = {at for mark in inside if mark.label == "doubt" for at in range(mark.start, mark.end)}
        meant = [mark for mark in inside if doubtful.isdisjoint(range(mark.start, mark.end))]
        sure = next((mark for mark in meant if mark.label in blocking), None)
        if no := sure or _refusal(reply, inside, start, end) or _negated(meant, inside):
            return no
    return None


def _refusal(reply: Reply, inside: Sequence[Mark], start: int, end: int) -> Mark | None:
    """A clause that says nothing but no."""
    no = next((mark for mark in inside if mark.label == "refuse"), None)
    return no if no and covered(reply.part(start, end), "refuse", BESIDE) else None


def _negated(meant: Sequence[Mark], inside: Sequence[Mark]) -> Mark | None:
    """A negator and a word of agreement near each other in one clause are a no, in whichever order they stand."""
    agreed = {(mark.start, mark.language): mark for mark in inside if mark.label == "agree"}
    for negator in (mark for mark in meant if mark.label == "never"):
        for at in range(negator.start - _NEAR, negator.end + _NEAR):
            mark = agreed.get((at, negator.language)) or agreed.get((at, "en"))
            if mark and (mark.start >= negator.end or mark.end <= negator.start):
                return Mark("object", negator.language, min(negator.start, mark.start), max(negator.end, mark.end))
    return None
