"""Whether what was cut off a reply says something after all: a signature that objects, a remark in a disclaimer.

Below a name stand names, titles, places, numbers and slogans; a person's last thought may stand there too ("Still
waiting for legal"), and no layout tells the two apart. So what was cut is read once more before a reply may approve.
It is enough that a line reads as a sentence: a question more is cheap, a lost objection is not.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from service.domain.decision import Verdict, read
from service.domain.decision_words import book, is_function_word
from service.domain.phrase_book import Mark
from service.domain.reply_text import Token, clean, tokens
from service.domain.surroundings_words import EXCUSE, EXCUSED, OF_SENTENCES, OF_TITLES, RANKS, TITLES

_SAYS = frozenset({Verdict.OBJECT, Verdict.SUGGEST, Verdict.DELEGATE, Verdict.UNDO, Verdict.STOP})
_SURE = frozenset({"object", "suggest", "wait", "doubt", "undo", "stop", "request"})
_MILD = frozenset({"condition", "hedge", "never", "later"})  # one word of these may be a name in the next language
_PERSONS = frozenset({"i", "we", "ich", "wir", "je", "j'", "nous", "yo", "eu", "io", "ik", "im", "ive"})
_REACHED_AT = re.compile(r"\w@\w|https?:|www\.|\+?\d[\d ()./-]{6,}\d|\b0x[0-9a-fA-F]{6}")
_NOT_SAID = re.compile(  # links, addresses, pronouns, what a client leaves of a blank
    r"[<(\[]?\bhttps?:[^\s<>()\[\]]{0,300}[>)\]]?|<[^<>\s]{1,200}@[^<>\s]{1,200}>|&nbsp;"
    r"|(?i:\b(?:he|she|they)/(?:him|her|them)\b)"
)
_POSTSCRIPT = re.compile(r"(?i)\W{0,4}p\.? ?(?:p\.? ?)?s\b")
_NUMBER_IN_WORD = re.compile(r"[^\W\d_]\d")
_FOR_THAT = re.compile(r"\d\s?(?:->|=>|→)\s?\d|\bs/[^/\n]{1,60}/")  # "13:42 -> 13:40"
_ENDS_SENTENCE = re.compile(r"[\u3040-\u30ff].*(?:。|です|ます|ません|ました|でした|ください)\W*$")
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n|(?<=[。！？])")
_MOST = 100  # lines or sentences that are read
_LONG_LINE = 3  # words
_LONGEST = 1_000  # characters of one


def speaking_line(lines: Iterable[str]) -> str:
    """Return the first line that is no name, title, place or number; "" when there is none.

    What is too long to be read is such a line.
    """
    lines = [line for line in lines if line.strip()]
    unread = [*lines[_MOST:], *(line for line in lines if len(line) > _LONGEST)]
    return next((line for line in _some(lines) if _speaks(line)), unread[0] if unread else "")


def deciding_line(lines: Iterable[str]) -> str:
    """Return the first line that by itself would say no, or ask for something; "" when there is none."""
    return next((line for line in _some(lines) if _decides(_NOT_SAID.sub(" ", line))), "")


def opposing_sentence(text: str) -> str:
    """Return the first sentence of a longer text that opposes something in a person's own name; "" when none does."""
    return next((sentence for sentence in sentences_of(text) if _opposes(sentence)), "")


def sentences_of(text: str) -> list[str]:
    """Cut a text into sentences and lines, as many as are read."""
    return _some(_SENTENCES.split(text))


def _some(lines: Iterable[str]) -> list[str]:
    return [line.strip()[:_LONGEST] for line in islice(filter(str.strip, lines), _MOST)]


def _decides(line: str) -> bool:
    found = {read(part).verdict for part in (line, *sentences_of(line))}
    return not found.isdisjoint(_SAYS) or (Verdict.ESTIMATE in found and not _NUMBER_IN_WORD.search(line))


def _speaks(line: str) -> bool:
    """Say whether a line of a signature reads as a sentence."""
    bare = clean(_NOT_SAID.sub(" ", line))
    row = tokens(bare)
    if _is_rank(bare, row) or (EXCUSE.search(bare) and EXCUSED.search(bare)):
        return _opposes(bare)
    if _decides(bare) or _FOR_THAT.search(bare) or _POSTSCRIPT.match(bare):
        return True
    weighs = any(_weighs(mark, row) for mark in book().find(row)) or any(token.fold in OF_SENTENCES for token in row)
    return (weighs or _is_sentence(line, bare, row)) and not _agrees(bare)


def _is_rank(bare: str, row: Sequence[Token]) -> bool:
    """Say whether a line names a post, all in capitals and nothing else: a "Change Manager" asks for no change."""
    words = [token for token in row if token.kind == "word"]
    written = all(token.capital or token.fold in OF_TITLES for token in words)
    return written and bool(RANKS.search(bare)) and OF_SENTENCES.isdisjoint(token.fold for token in words)


def _agrees(line: str) -> bool:
    """Say whether a line leaves an approval below it an approval; there it cannot be taken for a name."""
    return read(f"{line}\napprove").verdict is Verdict.APPROVE


def _is_sentence(line: str, bare: str, row: Sequence[Token]) -> bool:
    """Say whether a line goes on in small letters, as no name does, and names no title and no way to reach anybody."""
    words = [token for token in row if token.kind == "word"]
    small = [token.fold for token in words if token.fold not in OF_TITLES and bare[token.start].islower()]
    if _ENDS_SENTENCE.search(bare) or ("I" in bare.split() and small):
        return True
    if _REACHED_AT.search(line) or TITLES.search(bare):
        return False
    if any(is_function_word(word) for word in _inner(words)):
        return True
    return len(small) > 1 or (bool(small) and small[0] == row[0].fold and len(words) > 1)


def _inner(words: Sequence[Token]) -> list[str]:
    """Return the words of a longer line that no name or title has inside, however they are capitalised."""
    inside = (token.fold for token in words[1:] if token.end - token.start > 1)
    return [word for word in inside if word not in OF_TITLES] if len(words) >= _LONG_LINE else []


def _weighs(mark: Mark, row: Sequence[Token]) -> bool:
    """Say whether a phrase speaks about the text: by several words, in small letters, or as the first word of more."""
    if mark.label == "lead_approve":
        return True
    if mark.label not in _SURE | _MILD:
        return False
    words = [token for token in row[mark.start : mark.end] if token.kind != "number"]
    small = any(token.kind != "word" or not token.capital for token in words)
    if mark.label in _SURE:
        return small or len(words) > 1
    follows = row[mark.end] if mark.start == 0 and mark.end < len(row) and mark.language == "en" else None
    return (small and len(words) > 1) or (follows is not None and follows.kind == "word")


def _opposes(sentence: str) -> bool:
    """Say whether somebody says here what he himself does not want; lawyers say "you"."""
    row = tokens(clean(sentence))
    marks = book().find(row)
    own = {at for at, token in enumerate(row) if token.fold in _PERSONS}
    if any(mark.label == "object" and not own.isdisjoint(range(mark.start, mark.end)) for mark in marks):
        return True
    led = (mark for mark in marks if mark.label == "lead_object" and mark.start == 0 and mark.end < len(row))
    return any(row[mark.end].fold in ":-–—" for mark in led)
