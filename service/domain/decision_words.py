"""All languages in one phrase book, and the guess which of them a reply is written in.

The tables stand in `service.domain.languages`; here they become one automaton, built once. A word may mean one thing
in one language and another in the next ("si", "no", "die"), so the caller keeps the marks of the guessed language,
of English and of the one-word codes.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from functools import cache

from service.domain.languages import codes, de, en, es, fr, it, ja, nl, pt
from service.domain.languages.lexicon import Lexicon
from service.domain.phrase_book import Mark, PhraseBook
from service.domain.reply_text import Token, folded

LEXICONS: tuple[Lexicon, ...] = (
    en.ENGLISH,
    de.GERMAN,
    fr.FRENCH,
    es.SPANISH,
    pt.PORTUGUESE,
    it.ITALIAN,
    nl.DUTCH,
    ja.JAPANESE,
    codes.CODES,
)
ANY = "xx"  # the code of words that belong to no language, or to one without a table

_SURE = 6  # votes that make a guess a belief
_NO_PHRASES = {"code", "classes", "common"}


@cache
def book() -> PhraseBook:
    """Return the phrase book of all languages."""
    written = PhraseBook()
    for lexicon in LEXICONS:
        for meaning in (field.name for field in fields(Lexicon) if field.name not in _NO_PHRASES):
            written.add(meaning, lexicon.code, lexicon.phrases(meaning), lexicon.classes)
    return written


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    words: dict[str, tuple[str, ...]] = {}
    for lexicon in LEXICONS:
        for word in {fold for line in lexicon.phrases("common") for fold in folded(line)}:
            words[word] = (*words.get(word, ()), lexicon.code)
    return words


def is_function_word(fold: str) -> bool:
    """Say whether a folded word is one of the small ones that make a sentence, in any language."""
    return fold in _languages_of()


def guess_language(row: Sequence[Token], marks: Sequence[Mark]) -> tuple[str, bool]:
    """Return the likeliest language of a reply, and whether that is more than a guess."""
    votes: Counter[str] = Counter()
    for token in row[:400]:
        for code in _languages_of().get(token.fold, ()):
            votes[code] += 2
    for mark in marks[:400]:
        if mark.language != ANY:
            votes[mark.language] += mark.end - mark.start
    if not votes:
        return "en", False
    ranked = votes.most_common()
    second = ranked[1][1] if len(ranked) > 1 else 0
    best = "en" if votes["en"] == ranked[0][1] else ranked[0][0]
    return best, ranked[0][1] >= _SURE and ranked[0][1] >= 2 * second
