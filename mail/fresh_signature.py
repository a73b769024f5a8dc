"""What stands around a person's words without being said by them: signatures, device lines, banners, disclaimers.

Everything here is judged within one stretch of new text (a whole reply, or what stands between two quotes). A signature
is only cut while nothing in it speaks about the text any more: an objection below "Thanks," or below `--` stays.
"""

import re
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from mail.fresh_lines import Line, Why, folded
from mail.fresh_words import BANNER, BANNER_OPENING, CLOSING, DEVICE, DISCLAIMER, DISCLAIMER_ALONE, SPEECH

_DELIMITER = re.compile(r"(?:-- ?|—|–|⸺|--+|__+|\*\*+|—{2,}|–{2,}|={3,}|(?:\. ?){5,})$")
_CONTACT = re.compile(
    r"(?:\+|\(|00)\d[\d\s()./-]{6,20}|\d{2,4}[\s./-]\d{2,4}[\s./-]\d{2,6}|https?://|www\.|\w@\w"
    r"|(?:^|[|,;·•])\s?(?:tel|phone|mobile|mob|cell|fax|direct|t|m|p|f|e|w|web|email|e-mail|telefon|téléphone|telefono|teléfono)\s?[.:]"
)
_FULL_NAME = re.compile(r"[^\W\d_][\w.'’-]{0,30}(?:\s[^\W\d_][\w.'’-]{0,30}){1,3}(?:,.{0,30})?,?$")
_PARTICLES = frozenset("de da do dos du del della van von der den zu la el bin al y".split())  # noqa: SIM905 - reads better
_DASH_NAME = re.compile(r"\s{0,2}(?:[-–—~]|//)\s?[^\W\d_][\w.'’-]{1,30}(?:\s[^\W\d_][\w.'’-]{1,30}){0,2}\s*$")
_LINK_BEHIND = re.compile(r"\s?[<(\[](?:https?:|mailto:)[^<>()\[\]]{0,300}[>)\]]")
_IN_TWO_LANGUAGES = re.compile(r"\s?[/|]\s?")
_LONGEST = 24  # lines of a signature that are not blank
_SHORT = 90  # characters of a line that can be part of one
_SENTENCE = 40  # characters
_WORDS_OF_NAME = 4  # words of a line that ends in a full stop and is still no sentence
_ABOVE, _BELOW = 8, 24  # paragraphs at either end of a stretch that are read for banners and disclaimers
_TAG = re.compile(r"\[?(?:external|extern|externe|externo|esterno)(?: e-?mail| sender)?\]?$")
_FULL_LINE = 50  # characters; a shorter line was ended by its writer
_SENTENCE_ENDS = (".", "!", "?", ":", ";", "。", "！", "？", "]", ")")
_PARAGRAPH = 1200  # characters of a paragraph that are read for banners and disclaimers


def cut_surroundings(block: Sequence[Line], names: Sequence[str], endings: Callable[[], Collection[str]]) -> list[str]:
    """Mark what is not said by the person in one stretch of lines; return the rules that fired.

    `endings` finds the lines that usually end the person's mails; a single line is no ending, so none is asked for.
    """
    rules: list[str] = []
    _give_back_speech(block)
    _cut_paragraphs(block, rules)
    _cut_devices(block, rules)
    _cut_signature(block, names, endings, rules)
    return rules


def is_closing(text: str) -> bool:
    """Say whether a line is nothing but a closing formula, in one language or two."""
    return all(CLOSING.match(part) for part in _IN_TWO_LANGUAGES.split(folded(text)))


def is_boilerplate(sentence: str) -> bool:
    """Say whether a sentence is one of those that gateways and lawyers write."""
    plain = folded(sentence)
    return bool(BANNER.count(plain) or DISCLAIMER.count(plain) or DISCLAIMER_ALONE.match(plain))


def _give_back_speech(block: Sequence[Line]) -> None:
    """Undo what a client marked as its signature where the person typed into it."""
    marked = [line for line in block if line.why is Why.SIGNATURE]
    if _speaks(marked[:_LONGEST]):
        for line in marked:
            line.why = None


def _cut_paragraphs(block: Sequence[Line], rules: list[str]) -> None:
    """Cut banners and disclaimers; both are paragraphs, and many stand at the very beginning or end."""
    paragraphs = _paragraphs(block)
    for paragraph in [*paragraphs[:_ABOVE], *paragraphs[_ABOVE:][-_BELOW:]]:
        text = " ".join(line.plain for line in paragraph)[:_PARAGRAPH]
        why = _condemned(text)
        if why is None and len(paragraph) > 1:
            _cut_banner_lines(paragraph, rules)
        if why is not None:
            rules.append(f"a {why}")
            _cut_paragraph(paragraph, why)


def _paragraphs(block: Sequence[Line]) -> list[list[Line]]:
    paragraphs: list[list[Line]] = [[]]
    for line in block:
        if line.blank:
            if paragraphs[-1]:
                paragraphs.append([])
        elif line.fresh:
            paragraphs[-1].append(line)
    return [paragraph for paragraph in paragraphs if paragraph]


def _condemned(text: str) -> Why | None:
    """Say what a paragraph is, if it is a gateway's or a lawyer's."""
    opened = bool(BANNER_OPENING.match(text))
    if (opened and BANNER.count(text)) or _TAG.match(text) or (len(text) > _SENTENCE and BANNER.count(text) > 1):
        return Why.BANNER
    if DISCLAIMER_ALONE.match(text) or (len(text) > 2 * _SENTENCE and DISCLAIMER.count(text) > 2):  # noqa: PLR2004 - two are chance
        return Why.DISCLAIMER
    return None


def _cut_paragraph(paragraph: Sequence[Line], why: Why) -> None:
    """Cut a gateway's or lawyer's words from the line they begin on; what stands above them in the paragraph stays.

    What stands below their last sentence stays below a banner; below a disclaimer it is what ends a letter.
    """
    matching = [at for at, line in enumerate(paragraph) if _is_theirs(line.plain)]
    first = matching[0] if matching else 0
    while first and _goes_on_below(paragraph[first - 1], paragraph[first]):
        first -= 1
    last = matching[-1] if matching else len(paragraph) - 1
    while last + 1 < len(paragraph) and not paragraph[last].plain.endswith(_SENTENCE_ENDS):
        last += 1
    below = paragraph[last + 1 :]
    for line in paragraph[first : last + 1]:
        line.why = why
    if why is Why.DISCLAIMER or not _speaks(below):
        for line in below:
            line.why = Why.SIGNATURE


def _is_theirs(plain: str) -> bool:
    opened = BANNER_OPENING.match(plain) or _TAG.match(plain) or DISCLAIMER_ALONE.match(plain)
    return bool(opened or BANNER.count(plain) or DISCLAIMER.count(plain))


def _goes_on_below(line: Line, below: Line) -> bool:
    """Say whether a sentence was broken between two lines, as far as that shows."""
    if line.plain.endswith(_SENTENCE_ENDS):
        return False
    return below.text.lstrip()[:1].islower() or (len(line.plain) > _FULL_LINE and not _speaks([line]))


def _cut_banner_lines(paragraph: Sequence[Line], rules: list[str]) -> None:
    """Cut single lines a gateway put right above the answer, without a blank line between."""
    for line in paragraph[:4]:
        if _condemned(line.plain) is not Why.BANNER:
            return
        line.why = Why.BANNER
        rules.append("a banner")


def _cut_devices(block: Sequence[Line], rules: list[str]) -> None:
    last = [line for line in block if line.fresh and not line.blank][-_LONGEST:]
    for line in last:
        bare = _LINK_BEHIND.sub("", line.plain)
        if len(bare) <= _SHORT and DEVICE.match(bare):
            line.why = Why.DEVICE
            rules.append("the line of a device or app")


def _cut_signature(
    block: Sequence[Line], names: Sequence[str], find_endings: Callable[[], Collection[str]], rules: list[str]
) -> None:
    """Cut from the first line that begins a signature, looking no further up than a signature is long."""
    seen = [line for line in block if line.fresh and not line.blank]
    endings = frozenset(find_endings()) if len(seen) > 1 else frozenset()
    opens = {id(line) for above, line in pairwise(block) if above.blank}
    for at in range(max(0, len(seen) - _LONGEST), len(seen)):
        line, below = seen[at], seen[at + 1 :]
        rule = _delimited(line, below)
        if not rule and at and all(known.plain in endings for known in seen[at:]):
            rule = "lines that end the sender's mails"
        if not rule and at and _looks_like_signature(below):
            rule = _closed(line, names, endings) or (_named(line, below) if id(line) in opens else "")
        if rule:
            return _cut(seen[at:], rule, rules)
    if len(seen) > 1 and _is_dashed_name(seen[-1]) and not _is_dashed_name(seen[-2]) and not _speaks(seen[-1:]):
        _cut(seen[-1:], "a name behind a dash", rules)
    return None


def _is_dashed_name(line: Line) -> bool:
    return bool(_DASH_NAME.match(line.text)) and line.text.strip(" -–—~/")[:1].isupper()


def _delimited(line: Line, below: Sequence[Line]) -> str:
    """Return the rule by which a signature stands below this line: RFC 3676 section 4.3, or a rule drawn by hand."""
    if not _DELIMITER.match(line.plain) or _speaks(below):
        return ""
    if line.plain == "--":
        return "a signature below '-- '"
    return "a signature below a line of dashes" if below and (_reachable(below) or _looks_like_signature(below)) else ""


def _reachable(lines: Sequence[Line]) -> bool:
    return len(lines) <= _LONGEST / 2 and any(_CONTACT.search(line.plain) for line in lines[-3:])


def _closed(line: Line, names: Sequence[str], endings: frozenset[str]) -> str:
    """Return the rule by which a letter ends here: a closing formula, the sender's name, their usual ending."""
    if len(line.plain) <= _SHORT and is_closing(line.plain):
        return "a closing formula and a name"
    return "the sender's name" if _is_known(line, names, endings) else ""


def _named(line: Line, below: Sequence[Line]) -> str:
    """Return the rule by which this line is a name above an address; it must open a paragraph."""
    text = line.text.strip()
    named = _FULL_NAME.match(text) and _is_written_as_a_name(text) and _looks_like_signature([line])
    return "a name above an address" if named and any(_CONTACT.search(b.plain) for b in below) else ""


def _is_written_as_a_name(text: str) -> bool:
    """Say whether every word may be one of a name ("Please send" is none); scripts without capitals tell nothing."""
    return all(word in _PARTICLES or not word[0].islower() for word in text.partition(",")[0].split())


def _is_known(line: Line, names: Sequence[str], endings: frozenset[str]) -> bool:
    bare = line.plain.strip(" -–—~,./")
    return bool(bare) and (bare in names or line.plain in endings)


def _speaks(lines: Sequence[Line]) -> bool:
    return any(SPEECH.within(line.plain) for line in lines)


def _looks_like_signature(lines: Sequence[Line]) -> bool:
    """Say whether lines look like a name and an address: short, no sentence, nothing that speaks about the text."""
    return len(lines) <= _LONGEST and not _speaks(lines) and all(_is_short(line) for line in lines)


def _is_short(line: Line) -> bool:
    text = line.text.strip()
    if len(text) > _SHORT:
        return bool(_CONTACT.search(line.plain)) and len(text) <= 2 * _SHORT
    return (
        not text.endswith(("?", "!", ";"))
        and not (text.endswith(".") and text.count(" ") >= _WORDS_OF_NAME)
        and not _goes_on(text)
    )


def _goes_on(text: str) -> bool:
    """Say whether a line reads as the middle of a sentence: it begins small and holds several words."""
    return text[:1].islower() and text.count(" ") > 1 and not _CONTACT.search(text.casefold())


def _cut(lines: Sequence[Line], rule: str, rules: list[str]) -> None:
    rules.append(rule)
    for line in lines:
        line.why = Why.SIGNATURE
