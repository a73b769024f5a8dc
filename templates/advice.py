"""What a good message contains: simple checks on a draft, shown to its author and reviewers, never a silent change.

The checks read English words and say in a sentence what to look at and why; people decide. They follow PagerDuty's
page on customer communication and common advice on incident messages. What they cannot see (whether an apology is
meant, whether a fact is true) they do not judge.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from templates.markdown import LONGEST, to_text
from templates.personal import personal_tokens

_LONG_SUBJECT: Final = 78
_LONG_TEXT: Final = 350
_LONG_SENTENCE: Final = 40
_MOST_SHOWN: Final = 5

_CUSTOMERS: Final = frozenset({"one_to_one", "bulk"})
_EVERYBODY: Final = _CUSTOMERS | {"internal"}
_EARLY: Final = frozenset({"investigation", "identification", "monitoring"})
_ALL: Final = _EARLY | {"resolution"}


@dataclass(frozen=True, slots=True)
class _Check:
    """A pattern that should stand in a text, or should not; for whom, in which phases, and what to say."""

    pattern: re.Pattern[str]
    wanted: bool
    say: str
    reach: frozenset[str] = _CUSTOMERS
    phases: frozenset[str] = _ALL


def _words(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that begins and ends at words, in any case."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


_TIME: Final = r"\d{1,2}[:.h]\d{2}"
_ZONE: Final = r"(?:UTC|GMT|Z|[A-Z]{1,3}S?T|[A-Z][a-z]+ time|UTC ?[+-]\d{1,2})"

_CHECKS: Final = (
    # what should not stand there; “{0}” is what was found
    _Check(
        _words(
            r"(?:resolved|fixed|restored|recovered|back(?: up| online)?|solved|up and running|working again)"
            rf" (?:by|in|within|before) (?:about |around |roughly )?(?:{_TIME}|\d+|an?|one|two|few|the next|today"
            r"|tonight|tomorrow)[\w:.]*|estimated (?:time (?:to|of) (?:resolution|repair|fix)|resolution)"
            r"|(?:we )?expect(?:ed)? (?:to (?:be )?(?:fix|fixed|resolve|resolved|restore|restored)|a (?:fix|resolution)"
            r"|full recovery)"
        ),
        wanted=False,
        say="“{0}” reads as an estimate of the resolution; customers get the time of the next update instead.",
        phases=_EARLY,
    ),
    _Check(
        _words(
            r"human error|(?:an? )?(?:engineer|employee|operator|developer|colleague)(?:’s|'s)? (?:mistake|error|fault)"
        ),
        wanted=False,
        say="“{0}” blames a person; say what failed and what is done about it.",
        reach=_EVERYBODY,
    ),
    _Check(
        _words(
            r"(?:caused by|due to|(?:the )?fault of|blame(?:d)?(?: on)?) (?:our |the |a )?(?:third[- ]party|vendor"
            r"|provider|supplier|upstream provider|partner|AWS|Amazon|Azure|Google|Cloudflare)"
        ),
        wanted=False,
        say="“{0}” puts the blame elsewhere; to customers it is our service that failed.",
    ),
    _Check(
        re.compile(
            r"(?<![\w@/.-])(?:[a-z]{2,}\d*-)+[a-z]*\d{1,4}(?![\w-])|(?<![\w@/.-])[a-z][\w-]*(?:\.[\w-]+)*\.(?:internal|local"
            r"|corp|lan|svc)(?!\w)|(?<![\d.])(?:10|127|172|192)(?:\.\d{1,3}){3}(?![\d.])"
        ),
        wanted=False,
        say="“{0}” looks like a host name or an internal address; customers need neither.",
    ),
    _Check(
        _words(r"(?:partial |total |full |complete |major |service )?outages?"),
        wanted=False,
        say="“{0}”: customers read “outage” as everything being down; unless it is, say what they cannot do.",
    ),
    _Check(
        _words(
            r"we take (?:[\w’']+ ){0,8}?(?:very |extremely )?seriously|any inconvenience"
            r"|inconvenience (?:this )?(?:may|might)(?: have)?|valued customers?|abundance of caution"
            r"|we understand your frustration"
        ),
        wanted=False,
        say="“{0}” is a set phrase; people hear that nobody meant it. Say it in your own words, or leave it out.",
        reach=_EVERYBODY,
    ),
    _Check(
        _words(
            r"we (?:believe|think|suspect|assume|guess)|(?:probably|presumably|possibly|likely|apparently|seems? to be)"
        ),
        wanted=False,
        say="“{0}” reads as a guess; say what is known, and that the rest is not known yet.",
    ),
    _Check(
        _words(
            r"(?:a )?(?:small|limited|tiny) (?:number|subset|fraction|percentage) of (?:\w+ )?"
            r"(?:customers|users|people)|minor"
        ),
        wanted=False,
        say="“{0}” plays it down for those whom it hit; give the number, or say who is affected and how.",
    ),
    _Check(
        re.compile(
            r"(?<![\w-])(?!(?:UTC|GMT|API|PDF|SMS|URL|FAQ|EUR|USD|GBP|OK|AM|PM|ID|INC|SEV|CET|CEST|BST|EST|PST|CSV)(?!\w))"
            r"[A-Z][A-Z0-9]{2,5}(?![\w-])"
        ),
        wanted=False,
        say="“{0}” is an acronym; explain it or use plain words.",
    ),
    # what should stand there
    _Check(
        _words(r"sorry|apologi[sz]e|apolog(?:y|ies)"),
        wanted=True,
        say="There is no apology. Say that we are sorry, and for what.",
    ),
    _Check(
        re.compile(rf"{_TIME}"),
        wanted=True,
        say="There is no time. Say since when (and until when) people are affected.",
        reach=_EVERYBODY,
    ),
    _Check(
        re.compile(
            r"next update|update (?:you )?(?:again )?(?:by|at|within|every)|(?:write|be in touch|come back|let you know"
            r"|hear from us)[^.\n]{0,40}(?:by|at|within|before|when|as soon)",
            re.IGNORECASE,
        ),
        wanted=True,
        say="The text does not say when the next update comes.",
        reach=_EVERYBODY,
        phases=_EARLY,
    ),
    _Check(
        re.compile(r"https?://|status page|reply|call|contact", re.IGNORECASE),
        wanted=True,
        say="The text does not say where to look or whom to ask.",
        reach=_EVERYBODY,
    ),
    _Check(
        _words(r"(?:again|still|continues?|persists?|returns?|comes? back|reappears?)"),
        wanted=True,
        say="The text does not say what to do if the trouble is still there or comes back.",
        phases=frozenset({"monitoring", "resolution"}),
    ),
    _Check(
        _words(r"data"),
        wanted=True,
        say="The text does not say whether data was lost; say it either way.",
        reach=_EVERYBODY,
        phases=frozenset({"resolution"}),
    ),
    _Check(
        re.compile(r"post-?mortem|review|report|what happened", re.IGNORECASE),
        wanted=True,
        say="The text does not say where the postmortem will be found.",
        reach=_EVERYBODY,
        phases=frozenset({"resolution"}),
    ),
)

_CLOCK: Final = re.compile(rf"(?<![\d:.]){_TIME}(?![\d:.]*\d)")
_ZONED: Final = re.compile(rf"[ ]?(?:[ap]\.?m\.?[ ])?[(]?{_ZONE}(?!\w)")
_SENTENCE: Final = re.compile(r"[^.!?\n]+")


def advice(subject: str, body: str, *, reach: str, phase: str) -> tuple[str, ...]:
    """Return what to look at in a draft, a sentence each, most telling first.

    `reach` is "internal", "one_to_one" or "bulk", `phase` the key of the phase ("investigation"); for other values only
    the general checks apply. Placeholders count as the words they stand for: facts should be filled in before.
    """
    text = _readable(f"{subject}\n{body[:LONGEST]}")
    found = (_said(check, text) for check in _CHECKS if reach in check.reach and phase in check.phases)
    general = (sentence for check in _GENERAL for sentence in check(subject, text))
    return tuple(sentence for sentence in (*found, *general) if sentence)


def _readable(markdown: str) -> str:
    """Return the words people will read; a recipient's field counts as a word."""
    text = to_text(markdown)
    for token in personal_tokens(text):
        text = text.replace(token.raw, token.fallback or token.field)
    return text


def _said(check: _Check, text: str) -> str:
    """Return what a check has to say about a text, or nothing."""
    found = list(dict.fromkeys(words[0].strip() for words in islice(check.pattern.finditer(text), _MOST_SHOWN)))
    if check.wanted:
        return "" if found else check.say
    return check.say.format("”, “".join(found)) if found else ""


def _times(_subject: str, text: str) -> Iterator[str]:
    """Every clock time needs its zone: readers sit in several."""
    for clock in _CLOCK.finditer(text):
        if not _ZONED.match(text, clock.end()):
            yield f"“{clock[0]}” has no time zone."
            return


def _lengths(subject: str, text: str) -> Iterator[str]:
    """Phones show little of a subject, and people in a crisis read little."""
    if not subject.strip():
        yield "There is no subject."
    if len(subject) > _LONG_SUBJECT:
        yield f"The subject has {len(subject)} characters; phones show about 40, most readers about {_LONG_SUBJECT}."
    if (count := len(text.split())) > _LONG_TEXT:
        yield f"The text has {count} words; most readers take in fewer than {_LONG_TEXT}."
    longest = max((len(sentence.split()) for sentence in _SENTENCE.findall(text)), default=0)
    if longest > _LONG_SENTENCE:
        yield f"One sentence has {longest} words; two shorter ones are easier to read."


_GENERAL: Final[tuple[Callable[[str, str], Iterator[str]], ...]] = (_times, _lengths)
