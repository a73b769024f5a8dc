"""When a reply is an approval: every word of it must be known to agree, or to be mere politeness.

One exception is the plain word of approval in a sentence of its own, with remarks after it that praise, or speak of
the next time, and take nothing back. Whatever else a reply says, it is no approval.
"""

from service.domain.reply import BESIDE, Reply
from service.domain.reply_shape import ASKS, BREAKS, ENDS, Shape, covered
from service.domain.verdict import Reading, Verdict

_LONGEST = 160  # tokens; whoever writes more has more to say than yes
_LONGEST_REMARKS = 80  # tokens
_TAKES_BACK = frozenset({"object", "refuse", "wait", "never", "condition", "hedge", "undo", "stop", "doubt"})
_ASKS_FOR = frozenset({"suggest", "delegate", "delegate_first", "later", "other", "request"})


def approves(reply: Reply) -> Reading | None:
    """Every word agrees; what follows the first sentence is passed on as a remark."""
    whole = reply.shape
    if whole.end - whole.start > _LONGEST or reply.quotes or whole.at("request"):
        return None
    if not covered(whole, "approve", BESIDE):
        return None
    cut = _first_sentence(whole, ENDS)
    first_alone = cut < whole.end and covered(reply.part(whole.start, cut), "approve", BESIDE)
    return reply.reading(Verdict.APPROVE, _words(whole, cut) if first_alone else "", "every word agrees")


def approves_with_remarks(reply: Reply) -> Reading | None:
    """The first sentence approves in the plainest words, the rest takes nothing back."""
    whole = reply.shape
    cut = _first_sentence(whole, ENDS | {":"})
    first, rest = reply.part(whole.start, cut), reply.part(cut + 1, whole.end)
    remarks = rest.clauses(ENDS)
    if cut < whole.end and whole.row[cut].fold in ASKS:
        return None
    if reply.quotes or not remarks or rest.end - rest.start > _LONGEST_REMARKS or not _plain_words(rest):
        return None
    if not first.at("lead_approve") or first.at("request") or not covered(first, "approve", BESIDE):
        return None
    if all(not asks and _harmless(reply, start, end) for start, end, asks in remarks):
        return reply.reading(Verdict.APPROVE, _words(whole, cut), "approves, then only remarks")
    return None


def _first_sentence(whole: Shape, ends: frozenset[str]) -> int:
    return next((at for at in range(whole.start, whole.end) if whole.row[at].fold in ends), whole.end)


def _words(whole: Shape, cut: int) -> str:
    return whole.text[whole.row[cut].end : whole.row[whole.end - 1].end].lstrip(" \n.!:")


def _harmless(reply: Reply, start: int, end: int) -> bool:
    """A remark agrees in every word, or praises and asks for nothing, or speaks of the next time and denies nothing."""
    part = reply.part(start, end)
    labels = {mark.label for mark in part.within(start, end)}
    if "request" in labels:
        return False
    if covered(part, "approve", BESIDE):
        return True
    if "next_time" in labels:
        return labels.isdisjoint(_TAKES_BACK)
    return bool(labels & {"praise", "thanks"}) and labels.isdisjoint(_TAKES_BACK | _ASKS_FOR)


def _plain_words(part: Shape) -> bool:
    return all(
        token.kind in ("word", "cjk", "emoji") or (token.kind == "mark" and token.fold in BREAKS - ASKS)
        for token in part.row[part.start : part.end]
    )
