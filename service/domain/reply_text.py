"""A reply as a row of tokens: words, signs and marks, folded so that one spelling stands for many.

Folding undoes case, accents, full-width letters, contractions and invisible characters; it never joins alphabets,
so a word that mixes Latin with Cyrillic letters stays a word nobody knows. Languages written without spaces give
one token a character. What the tokens mean is decided by `service.domain.decision` and the phrase books.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

CAP = 64 * 1024  # characters of a reply that are read at all

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff\U0001f3fb-\U0001f3ff]"
)
_WIDE_BLANK = re.compile(r"[^\S\n]{24,}+")
_EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*+\n){4,}+")
_UNSPACED = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d"
_EMOJI = "\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_APOSTROPHE = "'’‘ʼ`´＇"
_TOKEN = re.compile(
    rf"(?P<cjk>[{_UNSPACED}])"
    rf"|(?P<vote>(?<![\w.])[+\-−–＋－][01１](?![\w%:]|[.,]\d))"
    rf"|(?P<number>\d+)"
    rf"|(?P<word>[^\W\d_{_UNSPACED}]+(?:[{_APOSTROPHE}][^\W\d_{_UNSPACED}]+)*)"
    rf"|(?P<emoji>[{_EMOJI}])"
    r"|(?P<wrap>(?<=[^\W_])[-‐‑](?=[^\W_]))"
    r"|(?P<mark>\n|\S)",
)
_ELIDED = re.compile(
    rf"((?:jusqu|lorsqu|puisqu|qu|dell|nell|sull|dall|all|quest|[ldnjcsmt]))[{_APOSTROPHE}](?=.)", re.IGNORECASE
)
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ı": "i", "−": "-", "–": "-", "ς": "σ"}
)
_KEPT_MARKS = "\u3099\u309a"  # the voicing marks of kana change the letter, not its decoration
_SPELT_OUT = re.compile(r"(?<!\w)[^\W\d_](?: [^\W\d_]){3,}(?!\w)")  # "a p p r o v e"
_LONGEST_WORD = 60  # characters; what is longer is no word of any list
_WRAPPED = 60  # a line longer than this was broken by the mail client, not by the writer


@dataclass(frozen=True, slots=True)
class Token:
    """One word, sign or mark; start and end are its place in the cleaned text."""

    kind: str  # cjk, vote, number, word, emoji, mark
    fold: str
    start: int
    end: int
    capital: bool = False  # a word written as names are


def clean(text: str) -> str:
    """Return what a person sees: no invisible characters, plain line ends, few blanks, at most `CAP` characters.

    What is invisible or empty goes first, so that it cannot push words beyond what is read.
    """
    seen = _INVISIBLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    seen = seen.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    seen = _EMPTY_LINES.sub("\n\n\n\n", _WIDE_BLANK.sub(" ", seen))[:CAP]
    return _SPELT_OUT.sub(lambda match: match[0].replace(" ", ""), seen).strip()


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return the one spelling of a word: compatibility forms, case, accents and apostrophes undone."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c) or c in _KEPT_MARKS)
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


def tokens(text: str) -> tuple[Token, ...]:
    """Cut a cleaned text into tokens; a hyphen inside a word is a space, a wrapped line's end is none."""
    row: list[Token] = []
    line_start = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        if kind == "wrap":
            continue
        if match[0] == "\n":
            wrapped = match.start() - line_start > _WRAPPED and text[match.end() : match.end() + 1].islower()
            line_start = match.end()
            if wrapped:
                continue
        at = match.start()
        row.extend(
            Token(kind, word, at + start, at + end, capital)
            for word, start, end, capital in _pieces(kind, match[0][:_LONGEST_WORD])
        )
    return tuple(row)


@lru_cache(maxsize=8192)
def folded(text: str) -> tuple[str, ...]:
    """Return only the folded words of a text, as the phrase books compare them."""
    return tuple(token.fold for token in tokens(text))


@lru_cache(maxsize=8192)
def _pieces(kind: str, piece: str) -> tuple[tuple[str, int, int, bool], ...]:
    """Return fold, start and end within the piece, and whether it is capitalised, of each word in a piece."""
    if kind == "mark":
        return ((unicodedata.normalize("NFKC", piece)[:1] or piece, 0, len(piece), False),)
    if kind != "word":
        return ((fold(piece), 0, len(piece), False),)
    row: list[tuple[str, int, int, bool]] = []
    start = 0
    while elided := _ELIDED.match(piece, start):
        row.append((elided[1].casefold() + "'", start, elided.end(), False))
        start = elided.end()
    word = re.sub(f"[{_APOSTROPHE}]", "", piece[start:])
    return (*row, (fold(word), start, len(piece), piece[:1].isupper()))
