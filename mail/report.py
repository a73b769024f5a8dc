"""What a bounce, a delay notice or a complaint says: about whom, why, about which mail of ours.

Reports with fields (RFC 3464, RFC 5965) are read by their fields; the many that are prose by the address, the
code and the phrase standing together. Whose ticket an address is, and what follows from a hard failure, is the
caller's business; an empty `recipients` means: no one could be named.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from mail.header import cut_head, ids_of
from mail.parsed import Parsed, Part

PROSE_BYTES = 16 * 1024
MAX_RECIPIENTS = 100

_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"'@=]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,10}")
_OURS = re.compile(r"\b(?:bounce|reply|unsubscribe)\+[A-Za-z0-9._=+-]{1,200}@[A-Za-z0-9.-]{1,253}")
_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)")  # RFC 3463; not a piece of an IP address
_BASIC = re.compile(r"(?<![\d.])([45])[0-5]\d[ -]")
_FIELD_LINE = re.compile(r"^(?:Original-Recipient|Final-Recipient|Action|Status):", re.IGNORECASE | re.MULTILINE)
_ORIGINAL = re.compile(
    r"^[^\w\n]{0,40}(?:this is a copy of|original message|original mail|unsent message|message headers? follow|"
    r"below is a copy|below this line is|returned m|enclosed is|included is|the (?:header|body) of (?:the|your)|"
    r"a copy of (?:the|your)|old message|the original message|mensaje original|-+ ?message header|"
    r"(?:received|return-path|dkim-signature|x-received|arc-seal):\s)",
    re.IGNORECASE | re.MULTILINE,
)
_DELAY = re.compile(
    r"delayed|not yet been delivered|will be retried|still being retried|continue to (?:try|retry)|not need to resend|"
    r"warning message only|attempts will (?:continue|be made)|still trying|keep trying|temporarily unable|verzögert|"
    r"retardé|retrasad|atrasad|ritardat|vertraagd",
    re.IGNORECASE,
)
# Permanent, and about the address itself: mailing it again is of no use (RFC 3463 section 3.2 and 3.5).
_HARD_CODES = frozenset(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4"])
_UNKNOWN = re.compile(
    r"user unknown|unknown user|no such (?:user|recipient|mailbox|address|person|account|local)|"
    r"unknown (?:recipient|address|account|local)|"
    r"(?:user|recipient|mailbox|account|address|addressee)(?: \S{1,80}){0,3} "
    r"(?:not found|unknown|does(?: not|n't) exist|is disabled|is inactive|not exist|not listed|is not known)|"
    r"does(?: not|n't) have an? \S{0,20} ?account|"
    r"not our customer|host (?:unknown|not found)|domain (?:does not exist|not found)|is not a valid mailbox|"
    r"invalid (?:recipient|mailbox|address)|bad destination|mailbox (?:unavailable|not available)|no mailbox here|"
    r"not listed in|unrouteable (?:address|mail domain)|account (?:has been|is) (?:disabled|inactive|closed)",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"full|quota|storage|too large|size limit|spam|blocked|block list|blacklist|reputation|policy|denied|greylist|"
    r"try again|temporar|rate limit|dmarc|spf",
    re.IGNORECASE,
)
_DAEMON_NAMES = ("mailer-daemon@", "postmaster@", "abuse@", "mail-daemon@", "mdaemon@")


class ReportKind(StrEnum):
    """What happened to the mail the report is about."""

    BOUNCE = "bounce"
    DELAY = "delay"
    DELIVERED = "delivered"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address the report names."""

    address: str  # casefolded
    action: str  # RFC 3464: failed, delayed, delivered, relayed, expanded; a feedback type for a complaint
    code: str  # enhanced code (RFC 3463), x.0.0 when only the class is known, '' when not even that
    diagnostic: str  # the server's words, one line
    hard: bool  # the address itself is no good: do not mail it again


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says, and what it holds to find the delivery by."""

    kind: ReportKind
    recipients: tuple[Recipient, ...]
    original_message_id: str  # with angle brackets, '' when it is not told
    our_addresses: tuple[str, ...]  # bounce+…@ and reply+…@ anywhere in it, as found


def read_report(parsed: Parsed) -> Report:
    """Read a mail judged a bounce or a complaint. Never raises; what is not told stays empty."""
    prose, quoted = _prose_and_original(parsed)
    original = _original_fields(parsed, quoted)
    complaint = _complaint(parsed, original)
    recipients = complaint or tuple(_by_fields(parsed)) or tuple(_by_prose(parsed, prose, original))
    kind = ReportKind.COMPLAINT if complaint else _kind(recipients, parsed, prose)
    return Report(kind, recipients[:MAX_RECIPIENTS], _original_id(parsed, original), _ours(parsed, quoted, original))


def _kind(recipients: Iterable[Recipient], parsed: Parsed, prose: str) -> ReportKind:
    actions = {recipient.action for recipient in recipients}
    if actions and actions <= {"delivered", "relayed", "expanded"}:
        return ReportKind.DELIVERED
    if actions == {"delayed"} or (not actions and _says_delay(parsed, prose)):
        return ReportKind.DELAY
    return ReportKind.BOUNCE


def _says_delay(parsed: Parsed, prose: str) -> bool:
    return bool(_DELAY.search(f"{parsed.subject}\n{prose[:2000]}"))


def _prose_and_original(parsed: Parsed) -> tuple[str, str]:
    """Split the text where the returned mail begins."""
    text = (parsed.text.strip() or re.sub(r"<[^<>]*>", " ", parsed.html[:PROSE_BYTES]).strip())[: 4 * PROSE_BYTES]
    found = next((match for match in _ORIGINAL.finditer(text) if match.start() > 0), None)
    return (text[: found.start()], text[found.start() :]) if found else (text, "")


def _original_fields(parsed: Parsed, quoted: str) -> Mapping[str, str]:
    """Return the returned mail's head: from its part, else from what the text quotes."""
    for part in parsed.parts:
        if part.content_type in ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"):
            return dict(reversed(cut_head(part.body).fields))
    raw = "\n".join(line.strip() if ":" in line[:40] else line for line in quoted.split("\n")[:200])
    start = re.search(r"^[\w-]{2,40}:\s", raw, re.MULTILINE)
    return dict(reversed(cut_head(raw[start.start() :].encode("utf-8", "replace")).fields)) if start else {}


def _original_id(parsed: Parsed, original: Mapping[str, str]) -> str:
    fields = (block for part in parsed.parts for block in _blocks(part))
    told = [block.get("original-message-id", "") for block in fields]
    found = ids_of([original.get("message-id", ""), *told])
    return next(iter(found or parsed.in_reply_to or parsed.references[-1:]), "")


def _ours(parsed: Parsed, quoted: str, original: Mapping[str, str]) -> tuple[str, ...]:
    heads = (value for _, value in parsed.headers)
    bodies = (part.body[:PROSE_BYTES].decode("latin-1") for part in parsed.parts)
    places = [*heads, *original.values(), parsed.text[:PROSE_BYTES], quoted[:PROSE_BYTES], *bodies]
    return tuple(dict.fromkeys(found for place in places for found in _OURS.findall(place)))[:MAX_RECIPIENTS]


def _blocks(part: Part) -> Iterator[Mapping[str, str]]:
    """Yield the groups of fields of a report part (RFC 3464 section 2.1)."""
    if part.content_type.startswith("message/") and part.content_type != "message/rfc822":
        for block in re.split(rb"\n[ \t\r]*\n", part.body[: 4 * PROSE_BYTES]):
            yield dict(reversed(cut_head(block.lstrip()).fields))


def _complaint(parsed: Parsed, original: Mapping[str, str]) -> tuple[Recipient, ...]:
    parts = (part for part in parsed.parts if part.content_type == "message/feedback-report")
    fields = next((block for part in parts for block in _blocks(part)), None)
    if fields is None:
        hotmail = parsed.first("x-hmxmroriginalrecipient") or original.get("x-hmxmroriginalrecipient", "")
        return (Recipient(hotmail.casefold(), "abuse", "", "", hard=True),) if hotmail else ()
    kind = fields.get("feedback-type", "abuse").strip().lower()
    told = fields.get("original-rcpt-to") or fields.get("removal-recipient") or original.get("to", "")
    hard = kind not in ("not-spam", "auth-failure", "dmarc")
    found = _ADDRESS.findall(told) or [""]
    return tuple(Recipient(address.casefold(), kind, "", "", hard) for address in found)


def _by_fields(parsed: Parsed) -> Iterator[Recipient]:
    parts = [part for part in parsed.parts if part.content_type.endswith("delivery-status")]
    blocks = [block for part in parts for block in _blocks(part)] or list(_blocks_in_text(parsed.text))
    for fields in blocks:
        told = fields.get("original-recipient") or fields.get("final-recipient") or fields.get("x-actual-recipient", "")
        if told:
            yield _recipient(told, fields)


def _blocks_in_text(text: str) -> Iterator[Mapping[str, str]]:
    """Yield the field groups of a delivery report that lost its MIME structure and stands in the text."""
    if _FIELD_LINE.search(text[: 4 * PROSE_BYTES]):
        for block in text[: 4 * PROSE_BYTES].split("\n\n"):
            found = _FIELD_LINE.search(block)
            if found:
                yield dict(reversed(cut_head(block[found.start() :].encode("utf-8", "replace")).fields))


def _recipient(told: str, fields: Mapping[str, str]) -> Recipient:
    typed = told.partition(";")[2] or told
    address = next(iter(_ADDRESS.findall(typed)), typed.strip(" <>")[:320])
    diagnostic = " ".join(fields.get("diagnostic-code", "").split())[:500]
    status = _ENHANCED.search(fields.get("status", ""))
    inside = _ENHANCED.search(diagnostic)
    code = status[1] if status else ""
    if inside and (not code or code.endswith(".0.0")):  # the server's own code says more than x.0.0
        code = inside[1]
    action = fields.get("action", "").partition(" ")[0].strip().lower() or _action_of(code)
    return Recipient(address.casefold(), action, code, diagnostic, _is_hard(action, code, diagnostic))


def _action_of(code: str) -> str:
    return {"2": "delivered", "4": "delayed"}.get(code[:1], "failed")


def _is_hard(action: str, code: str, words: str) -> bool:
    if action != "failed" or code.startswith(("4", "2")):
        return False
    if code in _HARD_CODES:
        return _UNKNOWN.search(words) is not None or _PASSING.search(words) is None
    general = not code or code.endswith(".0") or code in ("5.5.1", "5.7.1")
    return general and _UNKNOWN.search(words) is not None


def _by_prose(parsed: Parsed, prose: str, original: Mapping[str, str]) -> Iterator[Recipient]:
    """Name the recipients in a prose bounce; each one's words reach to the next address."""
    text = prose[:PROSE_BYTES]
    action = "delayed" if _says_delay(parsed, text) else "failed"
    named = _named(parsed, text, original)
    for index, (address, at) in enumerate(named):
        until = named[index + 1][1] if index + 1 < len(named) else len(text)
        words = " ".join(text[at : min(until, at + 1000)].split())
        code = _code(words) or _code(text)
        yield Recipient(address, action, code, words[:500], _is_hard(action, code, words))


def _code(words: str) -> str:
    enhanced, basic = _ENHANCED.search(words), _BASIC.search(words)
    return enhanced[1] if enhanced else f"{basic[1]}.0.0" if basic else ""


def _named(parsed: Parsed, text: str, original: Mapping[str, str]) -> list[tuple[str, int]]:
    """Return the failed addresses with where each stands: those we wrote to, else those that open a line."""
    failed = _ADDRESS.findall(parsed.first("x-failed-recipients"))
    written = {address.casefold() for address in _ADDRESS.findall(original.get("to", "")) + failed}
    not_meant = _not_meant(parsed, original) - written
    places: dict[str, int] = {}
    opening: set[str] = set()
    for match in _ADDRESS.finditer(text):
        address = match[0].casefold().rstrip(".")
        if address not in not_meant and not address.startswith(_DAEMON_NAMES) and not _OURS.match(address):
            places.setdefault(address, match.start())
            if not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" \t<>*\"'"):
                opening.add(address)
    chosen = (written & places.keys()) or opening or set(places)
    if not chosen:
        return [(address, 0) for address in sorted(written)]
    return sorted(((address, places[address]) for address in chosen), key=lambda row: row[1])


def _not_meant(parsed: Parsed, original: Mapping[str, str]) -> set[str]:
    """Return the addresses a bounce mentions without meaning them: who wrote it, who wrote the mail."""
    values = [*parsed.all("from"), *parsed.all("to"), *(original.get(name, "") for name in ("from", "return-path"))]
    return {address.casefold() for value in values for address in _ADDRESS.findall(value)}
