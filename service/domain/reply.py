"""A reply as the rules see it: its shape, its language, and the phrases of that language found in it.

Nothing is judged here. Only the first part of a long text is searched for phrases; all of it stays in the comment.
"""

from dataclasses import dataclass, replace
from functools import cached_property

from service.domain import estimate
from service.domain.decision_words import ANY, book, guess_language
from service.domain.phrase_book import Mark
from service.domain.reply_shape import ASKS, ENDS, Shape, shape
from service.domain.reply_text import tokens
from service.domain.verdict import Reading, Verdict

BESIDE = ("polite", "thanks", "greet", "close")  # what may stand beside a yes, a no, a stop

_READ = 8_000  # characters
_SEPARATORS = " \t\n:,.;!-–—"


@dataclass(frozen=True)
class Reply:
    """What the rules look at."""

    shape: Shape
    language: str
    believed: frozenset[str] | None  # the languages whose phrases count; None when nobody can tell
    quotes: bool  # quoted lines stood between the words
    whole: bool = True  # all of it was searched for phrases

    @classmethod
    def of(cls, text: str, *, quotes: bool, names: frozenset[str] | None = None) -> "Reply":
        """Take a cleaned text, without its quoted lines, apart; `names` as in `shape`."""
        row = tokens(text[:_READ])
        marks = book().find(row)
        language, sure = guess_language(row, marks)
        believed = frozenset({language, "en", ANY}) if sure else None
        return cls(shape(text, row, marks, names), language, believed, quotes, len(text) <= _READ)

    @cached_property
    def marks(self) -> list[Mark]:
        """The phrases of the believed languages between greeting and signature."""
        return self.within(self.shape.start, self.shape.end)

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the phrases of the believed languages in a part of the reply."""
        return [mark for mark in self.shape.within(start, end) if self.counts(mark)]

    def counts(self, mark: Mark) -> bool:
        """Say whether a phrase is of a believed language.

        The codes of a hundred languages hold many short words: in a reply that surely is of a language with a table,
        only signs and other alphabets are taken from them.
        """
        if self.believed is None:
            return True
        return mark.language in self.believed and not (mark.language == ANY and self._is_plain_word(mark))

    def _is_plain_word(self, mark: Mark) -> bool:
        return all(token.kind == "word" and token.fold.isascii() for token in self.shape.row[mark.start : mark.end])

    def has(self, *labels: str) -> bool:
        """Say whether a phrase of one of these meanings was found."""
        return any(mark.label in labels for mark in self.marks)

    def part(self, start: int, end: int) -> Shape:
        """Return one clause or sentence as if it were the whole reply."""
        return replace(self.shape, start=start, end=end)

    def reading(self, verdict: Verdict, comment: str, why: str) -> Reading:
        """Return the reading a rule has come to."""
        return Reading(verdict, comment.strip(), why, self.language, revision=self._revision())

    def _revision(self) -> int | None:
        row = self.shape.row
        numbered = (m for m in self.marks if m.label == "other" and row[m.end - 1].kind == "number")
        return next((int(row[mark.end - 1].fold[:9]) for mark in numbered), None)

    @cached_property
    def time(self) -> estimate.Estimate | None:
        """The first time the reply names."""
        return estimate.find(self.words)

    @property
    def exact(self) -> bool:
        """Whether that is a time one can wait for."""
        return self.time is not None and (self.time.minutes is not None or self.time.clock is not None)

    @cached_property
    def asks(self) -> bool:
        """Whether a question mark stands anywhere."""
        return any(token.fold in ASKS for token in self.shape.row[self.shape.start : self.shape.end])

    @cached_property
    def opens_question(self) -> bool:
        """Whether a sentence that ends with a question mark begins with a question word."""
        return any(
            mark.label == "question"
            for start, end, asks in self.shape.clauses(ENDS)
            if asks
            for mark in self.within(start, end)
            if mark.start == start
        )

    @cached_property
    def words(self) -> str:
        """The reply without greeting and signature."""
        if self.shape.start >= self.shape.end:
            return ""
        return self.shape.text[self.shape.row[self.shape.start].start : self._last]

    def after(self, at: int) -> str:
        """Return the words after a token, without the marks that separate them."""
        return self.shape.text[self.shape.row[at].end : self._last].lstrip(_SEPARATORS)

    @property
    def _last(self) -> int:
        unsigned = self.shape.end == len(self.shape.row)
        return len(self.shape.text) if unsigned else self.shape.row[self.shape.end - 1].end
