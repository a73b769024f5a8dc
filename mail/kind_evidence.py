"""What a received mail shows of its writer: each question of `mail.kind`'s rules, answered from head and words.

Predicates only; which answer means what kind is decided in `mail.kind`. Searching is done in short openings of
the text, folded once, with plain substrings: linear, and a fraction of the cost of parsing.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mail import kind_words as words
from mail.kind_words import folded
from mail.parsed import Parsed, Part

OPENING = 600  # characters of the text in which a machine would have said what it is
BOUNCE_TEXT = 2500

DAEMONS = frozenset(
    ["mailer-daemon", "mailerdaemon", "mail-daemon", "mail_daemon", "maildaemon", "mdaemon", "mail.delivery.system"]
)
_MASTERS = frozenset(["postmaster", "mail-admin", "mailadmin", "mail-system", "mailsystem", "smtp", "mta"])
_DAEMON_NAMES = re.compile(r"mail deliver(?:y|er)? s(?:ub)?system|mailer.daemon|mail delivery service|mail daemon")
_LIST_MACHINES = frozenset(["majordomo", "listserv", "sympa", "mailman", "lyris", "ecartis", "listproc", "ezmlm"])
_LIST_ENDS = ("-request", "-bounces", "-confirm", "-return")
_NO_REPLY = re.compile(r"(?:^|[._+-])(?:no|do[._-]?not)[._-]?reply(?:$|[._+-])")

_BARE = re.compile(r"(?:^|<) ?([\w.-]*+) ?>? ?(?:\([^()]*\))?$")
_METHOD = re.compile(r"^METHOD:\s*(\w+)", re.IGNORECASE | re.MULTILINE)
_SES_NOTICE = re.compile(r'(?:notificationType|eventType)[\\" :]{1,10}(Bounce|Delivery|Complaint)')
_SURE_SUBJECTS = ("undeliverable", "delivery status notification", "not be delivered", "not delivered", "non remis")
_NOT_MEMBER = ("are not member", "are not a member")
_CODE = re.compile(r"\b[45]\.\d\.\d{1,3}\b|\b[45][0-5]\d[ -]")
_WHERE = re.compile(_CODE.pattern + r"|<[^<>\s@]+@[^<>\s]+>|^[ \t]*\S{1,64}@\S{1,255}[ \t]*$", re.MULTILINE)
_AUTO_HEADER = re.compile(
    r"x-(?:[\w-]{0,40}-)?(?:auto-?(?:mated-?)?(?:repl(?:y|ied)|respon[ds]\w{0,5}|answer)|vacation)[\w-]{0,20}"
)
_AUTO_MAILER = re.compile(r"vacation|auto-?(?:repl|respon)")
_FROM_WORDS = "from|von|de|da|van|från|fra|od|feladó|от|від|από|kimden|差出人|发件人|寄件者|보낸 사람"
_QUOTE_STARTS = re.compile(
    rf"^(?:>|-{{3,}}|_{{5,}}|\*?(?:{_FROM_WORDS})\s?:|on .{{5,80}} wrote:|am .{{5,80}} schrieb|le .{{5,80}} écrit)",
    re.IGNORECASE | re.MULTILINE,
)
_TAG = re.compile(r"<(?:style|script)\b[^<]*|<[^<>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the rules look at, read once."""

    mail: Parsed
    head: Mapping[str, str]  # first value of each field
    null_sender: bool
    names: frozenset[str]  # local parts claimed in From
    subject: str  # folded, without [EXTERNAL] tags
    answers: bool  # the subject is Re:, Fwd: or their kin


def look(mail: Parsed, envelope_sender: str | None) -> Seen:
    """Read once what the rules ask; without an envelope sender Return-Path is believed."""
    head = dict(reversed(mail.headers))
    path = head.get("return-path", "?") if envelope_sender is None else envelope_sender or "<>"
    subject = words.TAGS.sub("", folded(mail.subject[:300]), count=1).strip()
    names = frozenset(address.rpartition("@")[0] for address in mail.senders) | _bare_names(mail)
    return Seen(mail, head, path.strip() == "<>", names, subject, bool(words.REPLY_PREFIX.match(subject)))


def _bare_names(mail: Parsed) -> frozenset[str]:
    """Return the From names that stand without a domain (`MAILER-DAEMON`, `<>`), as old daemons write them."""
    found = (_BARE.search(" ".join(value[:300].split())) for value in mail.all("from")[:5])
    return frozenset(match[1].lower() for match in found if match and (match[1] or "<" in match[0]))


def report_name(part: Part) -> str:
    """Return `delivery-status` and its kin for a report part (RFC 6533 names included), '' for another part."""
    name = part.content_type.removeprefix("message/").removeprefix("global-")
    return name if part.content_type.startswith("message/") else ""


def calendar_method(part: Part) -> str:
    """Return the iTIP method of a text/calendar part (RFC 5546), '' for another part."""
    if part.content_type != "text/calendar":
        return ""
    inside = _METHOD.search(part.text[:5000])
    return (part.params.get("method") or (inside[1] if inside else "")).upper()


def ses_notice(seen: Seen) -> str:
    """Return what Amazon SES says happened, in a mail of its notification service; '' for any other mail."""
    found = _SES_NOTICE.search(seen.mail.text[:BOUNCE_TEXT]) if "x-amz-sns-message-id" in seen.head else None
    return found[1] if found else ""


def auto_submitted(seen: Seen) -> str:
    """Return Auto-Submitted's keyword (RFC 3834 section 5), '' when it is `no` or missing."""
    value = re.split(r"[\s;(]", seen.head.get("auto-submitted", "").strip().lower(), maxsplit=1)[0]
    return "" if value == "no" else value


def machine_sent(seen: Seen) -> bool:
    """Say whether envelope, Auto-Submitted or From's local part show a machine, of whichever kind."""
    masters = any(name in _MASTERS for name in seen.names)
    return seen.null_sender or bool(auto_submitted(seen)) or masters or nobody_reads(seen)


def nobody_reads(seen: Seen) -> bool:
    """Say whether From is a no-reply address."""
    return any(_NO_REPLY.search(name) for name in seen.names)


def mass_mailing(seen: Seen) -> bool:
    """Say whether a sending service wrote to many, of its own accord: its Feedback-ID and RFC 2369's way out."""
    return {"feedback-id", "list-unsubscribe"} <= seen.head.keys() and not (seen.mail.in_reply_to or seen.answers)


def list_program(seen: Seen) -> bool:
    """Say whether From is a mailing list's program."""
    return bool(seen.names & _LIST_MACHINES)


def list_address(seen: Seen) -> bool:
    """Say whether From is one of a list's service addresses; digests of people's mail come from there too."""
    return any(name.endswith(_LIST_ENDS) for name in seen.names)


def daemon_name(seen: Seen) -> bool:
    """Say whether From's display name is a mail daemon's."""
    return bool(_DAEMON_NAMES.search(folded(seen.mail.decoded("from")[:300])))


def bounce_words(seen: Seen) -> bool:
    """Say whether it talks like a bounce, in its subject or in its first lines."""
    if seen.subject.startswith(words.AUTO_REPLY_SUBJECTS):
        return False
    starts = seen.subject.startswith(words.BOUNCE_SUBJECTS)
    if not seen.answers and (starts or any_in(_SURE_SUBJECTS + _NOT_MEMBER, seen.subject)):
        return True
    text = folded(seen.mail.text[:BOUNCE_TEXT] or plain(seen.mail.html)[:BOUNCE_TEXT])
    opening = " ".join(text[:OPENING].split())
    refused = any_in(words.REFUSED, opening) and bool(_CODE.search(text))
    if machine_sent(seen):
        return refused or any_in(words.UNDELIVERED, opening)
    # nobody but the words says so: it must open with them, and name an address or a code
    return not seen.mail.in_reply_to and any_in(words.UNDELIVERED, opening[:250]) and bool(_WHERE.search(text))


def autoresponder_header(seen: Seen) -> str:
    """Return the header that gives an autoresponder away, '' when there is none."""
    named = next((name for name, value in seen.mail.headers if _is_auto_header(name, value)), "")
    return named or next((why for why, present in _vendor_headers(seen) if present), "")


def _is_auto_header(name: str, value: str) -> bool:
    # X-Auto-Response-Suppress, X-No-Auto-Reply: they ask others to be quiet, and people's mail programs send them
    if not name.startswith("x-") or name.startswith("x-no") or "suppress" in name:
        return False
    return value.strip().lower() not in ("", "no", "false", "0") and _AUTO_HEADER.fullmatch(name) is not None


def _vendor_headers(seen: Seen) -> tuple[tuple[str, bool], ...]:
    def get(name: str) -> str:
        return seen.head.get(name, "").strip().lower()

    # a rule that forwards keeps another's From; a rule that answers writes as its owner
    loop = get("x-ms-exchange-inbox-rules-loop")
    return (
        ("Precedence: auto_reply", "auto_reply" in (get("precedence"), get("x-precedence"), get("preference"))),
        ("X-Apple-Action: VACATION", "vacation" in get("x-apple-action") + get("x-apple-criteria")),
        ("X-Mailer is an autoresponder", _AUTO_MAILER.search(get("x-mailer")) is not None),
        ("a mailbox rule made it", "mailbox rules agent" in get("x-ms-exchange-generated-message-source")),
        ("an inbox rule of the sender made it", bool(loop) and loop in seen.mail.senders and not seen.answers),
        ("X-Autogenerated: Reply", get("x-autogenerated") == "reply"),
        ("X-ServiceNow-Generated", get("x-servicenow-generated") == "true"),
        ("X-FC-MachineGenerated", get("x-fc-machinegenerated") == "true"),
        ("X-POST-MessageClass: Autoresponder", "autoresponder" in get("x-post-messageclass")),
        ("Delivered-To: Autoresponder", "autoresponder" in get("delivered-to")),
    )


def own_words(mail: Parsed) -> str:
    """Return roughly the words above the first quotation, folded: enough to judge by, not to act on."""
    text = mail.text[:2000] if mail.text.strip() else plain(mail.html)[:2000]
    quote = _QUOTE_STARTS.search(text)
    return folded((text[: quote.start()] if quote else text)[:OPENING])


def plain(html: str) -> str:
    """Return HTML without its tags, roughly."""
    return _TAG.sub(" ", html[:20000]).strip()


def absence_note(text: str) -> bool:
    """Say whether folded words open, after greeting and thanks, like a note of absence."""
    opening = words.THANKS.sub("", words.GREETING.sub("", text.lstrip(), count=1), count=1)[:300]
    if any_in(words.AWAY_PHRASES, opening[:150]):
        return True
    return any(away.match(opening) and until.search(opening) for away, until in words.AWAY_OPENINGS)


def any_in(phrases: Iterable[str], text: str) -> bool:
    """Say whether one of the phrases stands in the text."""
    return any(phrase in text for phrase in phrases)
