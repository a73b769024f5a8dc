"""Which kind of mail this is: written by a person, or by which machine. It judges; it changes nothing.

Rules are asked in order and the first that knows answers, with its sentence. What a program put into the head or
the MIME type is certain; words alone (subject or text, in many languages) are not, and such mail waits for a
person. `Precedence: bulk`, List-Id and X-Auto-Response-Suppress say nothing: most human list mail carries them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from mail import kind_evidence as evidence
from mail import kind_words as words
from mail.kind_evidence import Seen, any_in
from mail.parsed import Parsed

MAX_RECEIVED = 50

_METHODS = frozenset(["REPLY", "COUNTER", "REQUEST", "CANCEL", "DECLINECOUNTER", "REFRESH", "ADD"])


class Kind(StrEnum):
    """What wrote the mail, in the words `signoff mail explain` prints."""

    REPLY = "reply"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    CALENDAR = "calendar"
    RECEIPT = "receipt"
    OTHER = "other"  # machine-made, but none of the above


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, the rule that said so in plain words, and whether more than words says it."""

    kind: Kind
    why: str
    certain: bool


_REPORTS = {
    "delivery-status": (Kind.BOUNCE, "delivery report (RFC 3464)"),
    "feedback-report": (Kind.COMPLAINT, "feedback report (RFC 5965)"),
    "disposition-notification": (Kind.RECEIPT, "read receipt (RFC 8098)"),
}


def kind_of(parsed: Parsed, envelope_sender: str | None = None) -> Verdict:
    """Judge one mail. `envelope_sender` is MAIL FROM ('' when null); None: believe Return-Path. Never raises."""
    seen = evidence.look(parsed, envelope_sender)
    found = (verdict for rule in _RULES if (verdict := rule(seen)) is not None)
    return next(found, Verdict(Kind.REPLY, "nothing shows a machine", certain=True))


def _loop(seen: Seen) -> Verdict | None:
    if "x-signoff-kind" in seen.head:
        return _certain(Kind.OTHER, "our own mail came back (X-Signoff-Kind in the head)")
    if len(seen.mail.all("received")) > MAX_RECEIVED:
        return _certain(Kind.OTHER, f"mail loop: more than {MAX_RECEIVED} Received fields")
    return None


def _report(seen: Seen) -> Verdict | None:
    """Judge by what a multipart/report says of itself (RFC 6522), whether its report part is there or not."""
    if seen.mail.content_type != "multipart/report":
        return None
    named = seen.mail.params.get("report-type", "").lower()
    names = [named, *(evidence.report_name(part) for part in seen.mail.parts)]
    found = next((_REPORTS[name] for name in names if name in _REPORTS), None)
    if found is not None:
        return _certain(*found)
    bounce = not named or seen.names & evidence.DAEMONS
    return _certain(Kind.BOUNCE if bounce else Kind.OTHER, f"multipart/report; report-type={named[:40]}")


def _report_part(seen: Seen) -> Verdict | None:
    """Judge by a report part inside an ordinary multipart; a person who forwards a bounce sends one too."""
    if seen.answers:
        return None
    shallow = (evidence.report_name(part) for part in seen.mail.parts if part.depth <= 2)  # noqa: PLR2004 - mixed in mixed
    found = next((_REPORTS[name] for name in shallow if name in _REPORTS), None)
    return None if found is None else _certain(*found)


def _complaint(seen: Seen) -> Verdict | None:
    if "x-hmxmroriginalrecipient" in seen.head:
        return _certain(Kind.COMPLAINT, "Microsoft's junk mail report (X-HmXmrOriginalRecipient)")
    if "x-arf" in seen.head or "x-xarf" in seen.head:
        return _certain(Kind.COMPLAINT, "abuse report (X-ARF)")
    if evidence.ses_notice(seen) == "Complaint":
        return _certain(Kind.COMPLAINT, "Amazon SES's notification of a complaint")
    if seen.subject.startswith("complaint about message from"):
        return _by_words(Kind.COMPLAINT, "the subject is a mailbox provider's complaint")
    if seen.subject == "unsubscribe":
        return _by_words(Kind.COMPLAINT, "the whole subject is: unsubscribe")
    return None


def _calendar(seen: Seen) -> Verdict | None:
    for part in seen.mail.parts:
        method = evidence.calendar_method(part)
        if method in _METHODS:
            attached = part.disposition == "attachment"
            return Verdict(Kind.CALENDAR, f"calendar mail (text/calendar METHOD:{method})", certain=not attached)
    if "calendarmessage" in seen.head.get("content-class", "").lower():
        return _certain(Kind.CALENDAR, "calendar mail (Content-Class)")
    return None


def _reaction(seen: Seen) -> Verdict | None:
    if any(part.content_type == "text/vnd.google.email-reaction+json" for part in seen.mail.parts):
        return _certain(Kind.OTHER, "a reaction, not an answer (Gmail's reaction part)")
    if any_in(words.REACTION_PHRASES, evidence.own_words(seen.mail)[:200]):
        return _by_words(Kind.OTHER, "a reaction, not an answer (its words)")
    return None


def _bounce(seen: Seen) -> Verdict | None:
    """Judge a bounce that is no report: who sent it, or machine evidence together with a bounce's words."""
    if "x-failed-recipients" in seen.head or "x-ms-exchange-message-is-ndr" in seen.head:
        return _certain(Kind.BOUNCE, "a mail server's bounce header (X-Failed-Recipients and kin)")
    if evidence.ses_notice(seen):
        return _certain(Kind.BOUNCE, "Amazon SES's notification of a delivery or bounce")
    if seen.names & evidence.DAEMONS or "" in seen.names:
        return _certain(Kind.BOUNCE, "written by a mail daemon (From)")
    named, talks = evidence.daemon_name(seen), evidence.bounce_words(seen)
    if talks and (named or evidence.machine_sent(seen)):
        return _certain(Kind.BOUNCE, "a machine's mail with a bounce's words")
    if talks or named:
        return _by_words(Kind.BOUNCE, "a bounce's words, without a machine's header")
    return None


def _auto_reply(seen: Seen) -> Verdict | None:
    keyword = evidence.auto_submitted(seen)
    if keyword == "auto-replied":
        return _certain(Kind.AUTO_REPLY, "Auto-Submitted: auto-replied (RFC 3834)")
    if keyword:
        return _certain(_answering(seen), f"Auto-Submitted: {keyword[:40]} (RFC 3834)")
    why = evidence.autoresponder_header(seen)
    if why:
        return _certain(Kind.AUTO_REPLY, f"an autoresponder's header ({why})")
    if seen.null_sender and seen.answers and _text_words(seen) is None:
        return _by_words(_answering(seen), "the null sender, under words that may be a person's")
    if seen.null_sender:
        return _certain(_answering(seen), "the null sender, without a bounce's words")
    return None


def _answering(seen: Seen) -> Kind:
    """Tell a machine's answer to a mail from a machine's mail of its own accord."""
    threaded = seen.answers or bool(seen.mail.in_reply_to or seen.mail.references)
    answers = threaded or seen.subject.startswith(words.AUTO_REPLY_SUBJECTS)
    return Kind.AUTO_REPLY if answers else Kind.OTHER


def _list_notice(seen: Seen) -> Verdict | None:
    if seen.head.get("x-list-administrivia", "").lower() == "yes":
        return _certain(Kind.OTHER, "a mailing list's own notice (X-List-Administrivia)")
    if evidence.list_program(seen):
        return _certain(Kind.OTHER, "written by a mailing list's program (From)")
    if evidence.list_address(seen):
        return _by_words(Kind.OTHER, "from a mailing list's service address")
    if any_in(words.LIST_PHRASES, f"{seen.subject} {evidence.own_words(seen.mail)}"):
        return _by_words(Kind.OTHER, "the words of a mailing list's notice")
    return None


def _program(seen: Seen) -> Verdict | None:
    if "x-cron-env" in seen.head or "x-ms-journal-report" in seen.head:
        return _certain(Kind.OTHER, "written by a program (X-Cron-Env, X-MS-Journal-Report)")
    said = f"{seen.subject} {evidence.own_words(seen.mail)}"
    if any_in(words.CHALLENGE_PHRASES, said):
        return _by_words(Kind.OTHER, "a challenge: it asks the sender to prove being human")
    if not seen.head.get("from"):
        return _by_words(Kind.OTHER, "no From field: nobody says who wrote it")
    if evidence.mass_mailing(seen):
        return _by_words(Kind.OTHER, "a mailing to many (Feedback-ID, List-Unsubscribe)")
    if evidence.nobody_reads(seen):
        return _by_words(Kind.OTHER, "from an address nobody reads (no-reply)")
    return None


def _subject_words(seen: Seen) -> Verdict | None:
    subjects = (
        (words.AUTO_REPLY_SUBJECTS, Kind.AUTO_REPLY, "an auto-reply"),
        (words.RECEIPT_SUBJECTS, Kind.RECEIPT, "a read receipt"),
        (words.CALENDAR_SUBJECTS, Kind.CALENDAR, "a calendar answer"),
    )
    said = (row for row in subjects if not seen.answers and seen.subject.startswith(row[0]))
    return next((_by_words(kind, f"the subject is that of {name}") for _, kind, name in said), None)


def _text_words(seen: Seen) -> Verdict | None:
    own = evidence.own_words(seen.mail)
    if any_in(words.MACHINE_SENTENCES, own) or words.DO_NOT_REPLY.search(own):
        return _by_words(Kind.AUTO_REPLY, "the text says that a machine wrote it")
    if evidence.absence_note(own):
        return _by_words(Kind.AUTO_REPLY, "the text opens like an absence note")
    return None


def _certain(kind: Kind, why: str) -> Verdict:
    return Verdict(kind, why, certain=True)


def _by_words(kind: Kind, why: str) -> Verdict:
    return Verdict(kind, why, certain=False)


# The order matters: own mail before all, what a report says of itself before who sent it, bounces (which often
# carry Auto-Submitted) before auto-replies, every header before words alone.
_RULES: tuple[Callable[[Seen], Verdict | None], ...] = (
    _loop,
    _report,
    _report_part,
    _complaint,
    _calendar,
    _reaction,
    _bounce,
    _auto_reply,
    _list_notice,
    _program,
    _subject_words,
    _text_words,
)
