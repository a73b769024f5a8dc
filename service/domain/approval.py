"""When a reply is an approval: every word of it must be known to agree, or to be mere politeness.

One exception is the plain word of approval in a sentence of its own, with remarks around it that praise, or speak of
the next time, and take nothing back. Whatever else a reply says, it is no approval.
"""

from collections.abc import Iterator
from dataclasses import replace

from service.domain.decision_words import ANY
from service.domain.reply import BESIDE, Reply
from service.domain.reply_shape import ASKS, BREAKS, ENDS, Shape, covered
from service.domain.verdict import Reading, Verdict

_LONGEST = 160  # tokens; whoever writes more has more to say than yes
_LONGEST_REMARKS = 80  # tokens
_STRUCK_OUT = "~~"  # around words that no longer hold
_AGREEING = ("approve", *BESIDE)
_MILD = frozenset({
    "ok", "okay", "oke", "okey", "okidoki", "yes", "yep", "yup", "yeah", "sure", "fine", "good", "great", "cool", "ja",
    "jo", "jup", "jep", "gut", "klar", "oui", "bien", "si", "vale", "bueno", "sim", "bom", "bene", "certo", "goed",
    "prima",
})  # fmt: skip
_A_REPORT = 3  # words
_SAYS_WHO = frozenset(":：")  # "Approved: Head of Sales" tells of somebody else
_TAKES_BACK = frozenset({"object", "refuse", "wait", "never", "condition", "hedge", "undo", "stop", "doubt"})
_ASKS_FOR = frozenset({"suggest", "delegate", "delegate_first", "later", "other", "request"})


def approves(reply: Reply) -> Reading | None:
    """Every word agrees; what follows the first sentence is passed on as a remark."""
    whole = reply.shape
    if whole.end - whole.start > _LONGEST or reply.quotes or whole.at("request") or _STRUCK_OUT in whole.text:
        return None
    if not _agrees(reply, whole) or _is_a_mere_report(reply):
        return None
    cut = _first_sentence(whole, ENDS)
    first_alone = cut < whole.end and _agrees(reply, reply.part(whole.start, cut))
    return reply.reading(Verdict.APPROVE, _words(whole, cut) if first_alone else "", "every word agrees")


def approves_with_remarks(reply: Reply) -> Reading | None:
    """One sentence approves in the plainest words, the others take nothing back."""
    whole = reply.shape
    if reply.quotes or whole.end - whole.start > _LONGEST_REMARKS or not _plain_words(whole):
        return None
    sentences = list(_sentences(reply))
    yes = next((at for at, (start, end) in enumerate(sentences) if _approves_plainly(reply, start, end)), None)
    others = [sentence for at, sentence in enumerate(sentences) if at != yes]
    if yes is None or not all(_harmless(reply, start, end) for start, end in others):
        return None
    remarks = _words(whole, sentences[0][1]) if yes == 0 else reply.words
    return reply.reading(Verdict.APPROVE, remarks, "approves, and beside that only remarks")


def _sentences(reply: Reply) -> Iterator[tuple[int, int]]:
    """Yield where sentences begin and end; what stands before a colon is one if it approves ("Approved: well done")."""
    for start, end, _ in reply.shape.clauses(ENDS):
        colon = next((at for at in range(start, end) if reply.shape.row[at].fold == ":"), end)
        if colon + 1 < end and _approves_plainly(reply, start, colon):
            yield from ((start, colon), (colon + 1, end))
        else:
            yield start, end


def _approves_plainly(reply: Reply, start: int, end: int) -> bool:
    sentence = reply.part(start, end)
    return bool(sentence.at("lead_approve")) and not sentence.at("request") and _agrees(reply, sentence)


def _agrees(reply: Reply, part: Shape) -> bool:
    """Say whether every word agrees in one language: Spanish "si" is a yes beside Spanish words, not Italian ones."""
    if not covered(part, "approve", BESIDE):
        return False
    languages = [reply.language] if reply.believed else sorted({mark.language for mark in part.at(*_AGREEING)})
    return any(covered(_in_language(reply, part, language), "approve", BESIDE) for language in languages)


def _in_language(reply: Reply, part: Shape, language: str) -> Shape:
    spoken = {language, "en", ANY}
    starting = {
        at: [mark for mark in marks if mark.language in spoken and reply.counts(mark)]
        for at, marks in part.starting.items()
    }
    return replace(part, starting=starting)


def _is_a_mere_report(reply: Reply) -> bool:
    """Say whether nothing but a mild word agrees beside words of what was done: "ok, I have read it"."""
    row = reply.shape.row
    agreed = ([t.fold for t in row[mark.start : mark.end] if t.kind != "mark"] for mark in reply.shape.at("approve"))
    mild = all(len(words) == 1 and words[0] in _MILD for words in agreed)
    return mild and any(mark.end - mark.start >= _A_REPORT for mark in reply.shape.at("polite"))


def _first_sentence(whole: Shape, ends: frozenset[str]) -> int:
    return next((at for at in range(whole.start, whole.end) if whole.row[at].fold in ends), whole.end)


def _words(whole: Shape, cut: int) -> str:
    return whole.text[whole.row[cut].end : whole.row[whole.end - 1].end].lstrip(" \n.!:")


def _harmless(reply: Reply, start: int, end: int) -> bool:
    """A remark agrees in every word, or praises and asks for nothing, or speaks of the next time and denies nothing."""
    part = reply.part(start, end)
    labels = {mark.label for mark in part.within(start, end) if mark.language != ANY or reply.counts(mark)}
    if "request" in labels:
        return False
    if _agrees(reply, part):
        return True
    if covered(part, "polite", BESIDE) and reply.shape.row[start - 1].fold not in _SAYS_WHO:
        return True
    if "next_time" in labels:
        return labels.isdisjoint(_TAKES_BACK)
    return bool(labels & {"praise", "thanks"}) and labels.isdisjoint(_TAKES_BACK | _ASKS_FOR)


def _plain_words(part: Shape) -> bool:
    return all(
        token.kind in ("word", "cjk", "emoji") or (token.kind == "mark" and token.fold in BREAKS - ASKS)
        for token in part.row[part.start : part.end]
    )
