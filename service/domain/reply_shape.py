"""The shape of a reply: where the greeting ends, where the signature begins, which clause is a question.

Works on tokens and the phrases found in them, and leaves every judgement to `service.domain.decision`. Where it is
known how the writer is called, only that is a name below a yes ("Approve / Cancelled" names nobody); else a capitalised
word nobody has a meaning for is one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from service.domain.phrase_book import Mark
from service.domain.reply_text import Token
from service.domain.surroundings_words import OF_SENTENCES

ENDS = frozenset(".!?;…\n。！？；;؟|")
BREAKS = ENDS | frozenset(",:()/—–-、，：،*[]{}\u00b7\u2022")
QUIET = BREAKS - frozenset("?？;؟;[]{}|") | frozenset("_~¡&")  # may stand in an approval
ASKS = frozenset("?？؟")
HARMLESS = frozenset({"approve", "polite", "thanks", "greet", "close", "praise", "agree", "question", "review"})
_SMALL = frozenset(
    [
        "of",
        "and",
        "the",
        "for",
        "de",
        "la",
        "le",
        "du",
        "des",
        "di",
        "da",
        "do",
        "del",
        "della",
        "dos",
        "das",
        "e",
        "y",
        "et",
        "und",
        "fur",
        "der",
        "die",
        "van",
        "von",
        "vom",
        "am",
        "im",
        "bei",
        "at",
        "in",
        "a",
        "i",
        "og",
        "och",
        "sr",
        "jr",
        "dr",
        "ing",
        "mba",
        "phd",
        "llc",
        "inc",
        "gmbh",
        "ag",
        "sa",
        "ltd",
        "co",
    ]
)
_NO_NAME = re.compile(r"\w{4,}(?:[ai]lly|nally|arily|antly|ently|ively|ously|edly|fully|ably|ibly)")  # adverbs
_LONGEST_SIGNATURE = 60  # tokens
_LONGEST_NAME = 3
_SHORT_FOR = 3  # letters that may be short for a name
_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """A reply without greeting and signature, and everything found in it."""

    text: str
    row: Sequence[Token]
    starting: Mapping[int, Sequence[Mark]]  # of all languages, by their first token
    meant: frozenset[int]  # places of words that mean something which no name and no job title means
    start: int  # the first token after the greeting
    end: int  # the first token of closing and signature
    names: frozenset[str] | None = None  # the folded words of names the writer has; None when nobody knows

    def clauses(self, breaks: Iterable[str] = BREAKS) -> list[tuple[int, int, bool]]:
        """Return (start, end, asks) of each clause; asks is true when its sentence ends with a question mark."""
        found: list[tuple[int, int, bool]] = []
        asks = False
        end = self.end
        for at in range(self.end - 1, self.start - 1, -1):
            fold = self.row[at].fold
            if self.row[at].kind != "mark" or fold not in breaks:
                continue
            if at + 1 < end:
                found.append((at + 1, end, asks))
            end = at
            if fold in ENDS:
                asks = fold in ASKS
        if self.start < end:
            found.append((self.start, end, asks))
        return found[::-1]

    def at(self, *labels: str) -> list[Mark]:
        """Return the phrases of these meanings between greeting and signature."""
        return [mark for mark in self.within(self.start, self.end) if mark.label in labels]

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the phrases that lie wholly in this part of the row."""
        return [mark for at in range(start, end) for mark in self.starting.get(at, ()) if mark.end <= end]


def shape(text: str, row: Sequence[Token], marks: Sequence[Mark], names: frozenset[str] | None = None) -> Shape:
    """Find greeting and signature; `names` are the folded words the writer may sign with, where they are known."""
    meant = _meant(marks, HARMLESS)
    starting: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        starting[mark.start].append(mark)
    start = _after_greeting(row, starting, meant)
    return Shape(
        text,
        row,
        dict(starting),
        meant,
        start,
        _before_signature(text, row, starting, _meant(marks, HARMLESS | {"other"}), start),
        names,
    )


def _meant(marks: Sequence[Mark], harmless: frozenset[str]) -> frozenset[int]:
    return frozenset(at for mark in marks if mark.label not in harmless for at in range(mark.start, mark.end))


def covered(whole: Shape, yes: str, beside: Sequence[str]) -> bool:
    """Say whether phrases of the meaning `yes`, and of those that may stand beside it, make up the whole reply.

    At least one phrase must mean yes. Marks like commas are passed over, question and quotation marks are not. A name
    is passed over after thanks, and alone at the end of the reply after a line end, a dash or a slash.
    """
    row, start, end = whole.row, whole.start, whole.end
    reached: list[set[tuple[bool, bool]]] = [set() for _ in range(start, end + 1)]  # (a yes so far, thanks just now)
    reached[0].add((False, False))
    for at in range(start, end):
        here = reached[at - start]
        if not here:
            continue
        if row[at].kind == "mark" and row[at].fold in QUIET:
            reached[at + 1 - start] |= {(said, thanked and row[at].fold in ",!.-–—\n") for said, thanked in here}
        for mark in whole.starting.get(at, ()):
            if mark.end <= end and (mark.label == yes or mark.label in beside):
                named = mark.label in ("thanks", "greet")
                reached[mark.end - start] |= {(said or mark.label == yes, named) for said, _ in here}
        name = _name_length(row, whole.meant, at, end)
        if name and (at + name == end or row[at + name].kind == "mark"):
            last = at + name == end and at > 0 and row[at - 1].kind == "mark" and row[at - 1].fold in "\n-–—/~"
            last = last and _signs(row[at:end], whole.names)
            reached[at + name - start] |= {(said, False) for said, thanked in here if thanked or (last and said)}
    return any(said for said, _ in reached[end - start])


def _signs(signed: Sequence[Token], names: frozenset[str] | None) -> bool:
    """Say whether the writer may sign like this: with their names, what is short for one, or initials of them."""
    words = [token.fold for token in signed if token.kind == "word"]
    if names is None:
        return True
    initials = {name[:1] for name in names}
    return all(
        word in names
        or (len(word) >= _SHORT_FOR and any(name.startswith(word) for name in names))
        or (len(word) <= _INITIALS and set(word) <= initials)
        for word in words
    )


def _name_length(row: Sequence[Token], meant: frozenset[int], at: int, end: int) -> int:
    """Return how many tokens of a person's name stand here, up to three."""
    length = 0
    while at + length < end and length < _LONGEST_NAME and _is_name(row, at + length, meant):
        length += 1
        if at + length < end and row[at + length].fold == "." and len(row[at + length - 1].fold) == 1:
            length += 1  # the full stop of an initial
    return length


def _is_name(row: Sequence[Token], at: int, meant: frozenset[int]) -> bool:
    token = row[at]
    initial = len(token.fold) == 1 and (at + 1 == len(row) or row[at + 1].fold != ".")
    return (
        token.kind == "word"
        and token.capital
        and at not in meant
        and not initial
        and not _NO_NAME.fullmatch(token.fold)
        and token.fold not in OF_SENTENCES
    )


def _after_greeting(row: Sequence[Token], starting: Mapping[int, Sequence[Mark]], meant: frozenset[int]) -> int:
    at = _skip(row, 0, "\n")
    longest = max((mark.end for mark in starting.get(at, ()) if mark.label == "greet"), default=at)
    if longest == at:
        return at
    end = longest
    while end < len(row) and end - longest < _LONGEST_NAME and (end == longest or row[end].capital):
        if row[end].kind != "word" or end in meant:
            break
        end += 1
    closed = end == len(row) or row[end].fold in ",!\n.:-–—"
    return _skip(row, end, ",!\n.:-–—") if closed else longest


def _skip(row: Sequence[Token], at: int, marks: str) -> int:
    while at < len(row) and row[at].kind == "mark" and row[at].fold in marks:
        at += 1
    return at


def _before_signature(
    text: str, row: Sequence[Token], starting: Mapping[int, Sequence[Mark]], meant: frozenset[int], start: int
) -> int:
    """Return where the closing begins, if all that follows looks like a closing, a name and a job title."""
    for at in range(max(start + 1, len(row) - _LONGEST_SIGNATURE), len(row)):
        closing = max((mark.end for mark in starting.get(at, ()) if mark.label == "close"), default=0)
        line_start = row[at - 1].fold == "\n"
        if not line_start and row[at - 1].fold not in ".!,":
            continue
        if line_start and row[at].fold == "-" and text.startswith("--", row[at].start):
            after = at
        elif closing and (line_start or row[at - 1].fold != ","):
            after = closing
        else:
            continue
        if _is_signature(row[after:], after, meant):
            return at
    return len(row)


def _is_signature(row: Sequence[Token], first: int, meant: frozenset[int]) -> bool:
    return all(_may_sign(token, means_something=at in meant) for at, token in enumerate(row, first))


def _may_sign(token: Token, *, means_something: bool) -> bool:
    """Say whether a token may stand in a signature; "de" between names is no Hungarian "but"."""
    if token.kind == "mark":
        return token.fold not in ASKS
    if token.kind != "word" or token.fold in _SMALL:
        return token.kind in ("word", "number", "emoji")
    named = token.capital or "@" in token.fold
    return named and not means_something and token.fold not in OF_SENTENCES
