"""The shape of one language's table of phrases; what each field means for the reading of a reply.

Phrases follow `service.domain.phrase_book`: choices in round, optional words in square brackets. A table holds the
language, not examples: each line says one way to say something, with all its parts that may vary.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What one language says for each meaning; a phrase a line."""

    code: str  # ISO 639-1
    classes: Mapping[str, str] = field(default_factory=dict)
    common: str = ""  # function words, to guess the language by
    approve: str = ""  # a yes by itself; the whole text must be made of these and of `polite`
    polite: str = ""  # may stand beside a yes and changes nothing
    thanks: str = ""  # the same, and a name may follow
    greet: str = ""  # opens a mail; a name may follow
    close: str = ""  # ends a mail; name and title may follow
    praise: str = ""  # makes a sentence after a yes a harmless remark
    object: str = ""  # a no by itself, wherever it stands
    refuse: str = ""  # a no when it is all that its clause says
    wait: str = ""  # not now: a no, unless an exact time says until when
    never: str = ""  # negators
    agree: str = ""  # words of agreement that a negator turns into a no
    doubt: str = ""  # a negator or objection here is no objection: "not sure", "if you object"
    condition: str = ""  # if, once, but, except, only
    hedge: str = ""  # think, maybe, should be
    suggest: str = ""  # asks for other words
    delegate: str = ""  # somebody else should be asked
    delegate_first: str = ""  # the same, at the start of a clause only
    later: str = ""  # some time later, without a clock
    review: str = ""  # what the writer will do then: look, read, come back
    question: str = ""  # opens a question
    undo: str = ""  # takes the own decision back
    stop: str = ""  # stops what is being sent
    request: str = ""  # asks somebody else to agree: "please approve"
    next_time: str = ""  # a remark for later texts, not for this one
    lead_approve: str = ""  # the plainest words of approval; remarks may follow them
    lead_object: str = ""  # command words: what follows is the reason, the suggestion, the person
    lead_suggest: str = ""
    lead_delegate: str = ""
    lead_estimate: str = ""
    lead_question: str = ""
    aside: str = ""  # about the mail, not about the text: "unsubscribe"
    other: str = ""  # another version, person or audience than the one asked

    def phrases(self, meaning: str) -> list[str]:
        """Return the phrases of one meaning, without blank lines and notes."""
        lines = (line.partition("#")[0].strip() for line in str(getattr(self, meaning)).splitlines())
        return [line for line in lines if line]
