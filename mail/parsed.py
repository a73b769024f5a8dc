"""A received mail as values: its head, its one sender, its text and its parts.

`parse` never raises, reads each byte a bounded number of times and stops at the limits named here; what it
had to leave out or found odd stands in `defects`. It believes nothing: `mail.trust` says who sent a mail,
`mail.kind` what kind of mail it is, `mail.fresh` which of its words are new.
"""

import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mail import header
from mail.header import HEAD_LINES, Head, cut_head

MAX_DEPTH = 20
MAX_PARTS = 200
PART_HEAD_LINES = 2000  # of the heads of all parts together
TEXT_BYTES = 256 * 1024

ASIDE_BYTES = 64 * 1024

# Defects by which words may be missing that people see: nobody may approve by such a mail.
WORDS_MISSING = {
    "text cut": "its text is too long to be read to the end",
    "too many parts": f"it has more than {MAX_PARTS} parts",
    "heads of the parts too long": "the heads of its parts are too long to be read",
    "nested too deep": "its parts are nested too deep",
    "multipart not closed": "its last part does not end",
    "text in an unknown encoding": "a part of its text is in an encoding nobody reads",
    "text beside the body": "it holds a text beside its body, which is not read",
    "two bodies": "it holds two different bodies of one kind",
}
_NO_PROSE = frozenset(
    ["calendar", "vcard", "x-vcard", "directory", "css", "rfc822-headers", "vnd.google.email-reaction+json"]
)
_ONCE = ("from", "sender", "reply-to", "to", "subject", "date", "message-id", "in-reply-to", "references")
_ONCE_MIME = ("mime-version", "content-type", "content-transfer-encoding")
_DOUBTFUL = frozenset(
    [
        "bare CR in the head",
        "NUL in the head",
        "head too long",
        "from field too long",
        "empty line before the head",
    ],
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a mail, containers included, in the order they stand."""

    content_type: str
    params: Mapping[str, str]
    disposition: str
    filename: str
    charset: str
    text: str  # of text/* only
    depth: int  # 0 is the mail itself
    headers: Mapping[str, str]  # first value of each name
    body: bytes  # of message/* and text/rfc822-headers only: reports are made of these


@dataclass(frozen=True, slots=True)
class Parsed:
    """One mail. Texts use LF; ids keep their angle brackets; absent things are empty."""

    headers: tuple[tuple[str, str], ...]
    sender: str
    senders: tuple[str, ...]
    subject: str
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    date: datetime | None
    text: str
    html: str
    parts: tuple[Part, ...]
    content_type: str
    params: Mapping[str, str]
    defects: tuple[str, ...]

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of that header, as it stands."""
        key = name.lower()
        return tuple(value for found, value in self.headers if found == key)

    def first(self, name: str) -> str:
        """Return the first value of that header, '' when it is missing."""
        return next(iter(self.all(name)), "")

    def decoded(self, name: str) -> str:
        """Return the first value of that header as people see it (RFC 2047)."""
        return header.decoded(self.first(name))


@dataclass(slots=True)
class _Reading:
    """What is left to spend on one mail, and what was found so far."""

    raw: bytes
    text_left: int = TEXT_BYTES  # of the mail's own body
    aside_left: int = ASIDE_BYTES  # of attachments that are text
    report_left: int = TEXT_BYTES  # of mails and reports within it
    head_lines_left: int = PART_HEAD_LINES
    parts: list[Part] = field(default_factory=list)
    defects: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Body:
    plain: str = ""
    html: str = ""


def parse(raw: bytes) -> Parsed:
    """Read a mail as it came over the wire; LF line ends are read too. Never raises."""
    head = cut_head(raw)
    reading = _Reading(raw)
    reading.defects.update(dict.fromkeys(head.defects))
    reading.defects.update(dict.fromkeys(_repeated(head)))
    body = _entity(reading, head, len(raw), 0, "text/plain")
    values = dict(reversed(head.fields))
    froms = [value for name, value in head.fields if name == "from"]
    return Parsed(
        headers=head.fields,
        sender=_one_sender(froms, reading.defects),
        senders=header.claimed_in(froms[:20]),
        subject=header.decoded(values.get("subject", "")),
        message_id=_message_id(values.get("message-id", "")),
        in_reply_to=header.ids_of(value for name, value in head.fields if name == "in-reply-to"),
        references=header.ids_of(value for name, value in head.fields if name == "references"),
        date=header.date_of(values.get("date", "")),
        text=body.plain,
        html=body.html,
        parts=tuple(reading.parts),
        content_type=reading.parts[0].content_type,
        params=reading.parts[0].params,
        defects=tuple(reading.defects),
    )


def _repeated(head: Head) -> list[str]:
    names = [name for name, _ in head.fields]
    return [f"more than one {name}" for name in _ONCE + _ONCE_MIME if names.count(name) > 1]


def _one_sender(froms: list[str], defects: Mapping[str, None]) -> str:
    # a head that two parsers would cut differently has no sender we could name
    return header.mailbox_of(froms[0]) if len(froms) == 1 and _DOUBTFUL.isdisjoint(defects) else ""


def _message_id(value: str) -> str:
    return next(iter(header.ids_of([value])), value.strip())


def _entity(reading: _Reading, head: Head, end: int, depth: int, default: str) -> _Body:
    """Read the part whose body is `raw[head.body_at:end]`; append it and everything below to the parts."""
    headers = dict(reversed(head.fields))
    content_type = header.type_of(headers.get("content-type", ""), default)
    params = header.parameters_of(headers.get("content-type", ""))
    if content_type.startswith("multipart/"):
        spans = _spans(reading, params.get("boundary", ""), head.body_at, end, depth)
        if spans:
            reading.parts.append(Part(content_type, params, "", "", "", "", depth, headers, b""))
            return _combined(reading, content_type, params.get("start", ""), spans, depth)
        if depth:
            content_type = "text/plain"
    return _leaf(reading, headers, content_type, (head.body_at, end), depth)


def _spans(reading: _Reading, boundary: str, start: int, end: int, depth: int) -> list[tuple[int, int]]:
    """Return where the parts between the delimiter lines stand; none when it cannot be split."""
    if depth >= MAX_DEPTH:
        reading.defects["nested too deep"] = None
        return []
    spans: list[tuple[int, int]] = []
    open_at = -1
    for line_at, after, last in _delimiters(reading.raw, boundary, start, end):
        if open_at >= 0:
            spans.append((open_at, _before_line(reading.raw, line_at, open_at)))
        open_at = -1 if last else after
        if last or len(spans) > MAX_PARTS:
            break
    if open_at >= 0:
        reading.defects["multipart not closed"] = None
        spans.append((open_at, end))
    if not spans:
        reading.defects["multipart without parts"] = None
    return spans


def _delimiters(raw: bytes, boundary: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield (line start, next line start, is it the closing one) of each delimiter line (RFC 2046 5.1.1).

    One compiled search, because a mail may consist of a million lines that only begin like a delimiter.
    """
    if not boundary.strip():
        return
    mark = re.escape(b"--" + boundary.rstrip().encode("utf-8", "replace")[:200])
    delimiter = re.compile(rb"\n" + mark + rb"(--)?[ \t\r\f\v]*+(?=\n|\Z)")
    for found in delimiter.finditer(raw, max(0, start - 1), end):  # what stands before the body is a line end too
        yield found.start() + 1, min(found.end() + 1, end), found[1] is not None


def _before_line(raw: bytes, line_at: int, floor: int) -> int:
    """Return the end of the text before a delimiter line: the line end before it belongs to the delimiter."""
    if raw[line_at - 2 : line_at] == b"\r\n":
        return max(floor, line_at - 2)
    return max(floor, line_at - 1)


def _combined(reading: _Reading, content_type: str, start: str, spans: list[tuple[int, int]], depth: int) -> _Body:
    below = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
    bodies: list[_Body] = []
    root = 0
    for begin, end in spans:
        if len(reading.parts) >= MAX_PARTS:
            reading.defects["too many parts"] = None
            break
        head = cut_head(reading.raw, begin, end, min(HEAD_LINES, reading.head_lines_left))
        reading.head_lines_left -= head.lines
        if reading.head_lines_left < 0:
            reading.defects["heads of the parts too long"] = None
            break
        if start and dict(reversed(head.fields)).get("content-id", "").strip() == start.strip():
            root = len(bodies)
        bodies.append(_entity(reading, head, end, depth + 1, below))
    if content_type == "multipart/alternative":
        return _Body(
            _only(reading, [body.plain for body in bodies]), _only(reading, [body.html for body in bodies][::-1])
        )
    if content_type == "multipart/related":
        shown = bodies[root] if bodies else _Body()
        if any(body.plain.strip() or body.html.strip() for at, body in enumerate(bodies) if at != root):
            reading.defects["two bodies"] = None
        return shown
    return _Body(
        "\n".join(body.plain for body in bodies if body.plain), "\n".join(body.html for body in bodies if body.html)
    )


def _only(reading: _Reading, texts: list[str]) -> str:
    """Return the first of several texts; a client may show any of them, so they had better be the same."""
    texts = [text for text in texts if text]
    if any(text.strip() != texts[0].strip() for text in texts[1:]):
        reading.defects["two bodies"] = None
    return "".join(texts[:1])


def _leaf(
    reading: _Reading,
    headers: Mapping[str, str],
    content_type: str,
    span: tuple[int, int],
    depth: int,
) -> _Body:
    params = header.parameters_of(headers.get("content-type", ""))
    where = headers.get("content-disposition", "")
    disposition = where.partition(";")[0].strip().lower()
    filename = header.parameters_of(where).get("filename") or params.get("name", "")
    charset = params.get("charset", "").lower()
    is_text = content_type.startswith(("text/", "multipart/"))
    is_report = content_type.startswith("message/") or content_type == "text/rfc822-headers"
    is_body = is_text and disposition != "attachment" and not (filename and depth)
    data = b""
    if is_report:
        data = _content(reading, headers, span, reading.report_left)
        reading.report_left -= len(data)
    elif is_body:
        data = _body_content(reading, headers, span)
    elif is_text:
        data = _content(reading, headers, span, reading.aside_left)
        reading.aside_left -= len(data)
    text = _lines(header.text_of(data, charset)) if is_text else ""
    body = data if is_report else b""
    part = Part(content_type, params, disposition, filename, charset, text, depth, headers, body)
    reading.parts.append(part)
    shown = _shown(part) if is_body else _Body()
    if _is_beside(part) and not (shown.plain or shown.html):
        reading.defects["text beside the body"] = None
    return shown


def _is_beside(part: Part) -> bool:
    """Say whether a part is prose that clients show although it is no body of ours."""
    kind, _, subtype = part.content_type.partition("/")
    return kind == "text" and subtype not in _NO_PROSE and part.disposition != "attachment" and bool(part.text.strip())


def _body_content(reading: _Reading, headers: Mapping[str, str], span: tuple[int, int]) -> bytes:
    """Return the bytes of a part of the mail's own body; note what of it is not read."""
    start, end = span
    data = _content(reading, headers, span, reading.text_left + 1)
    if len(data) > reading.text_left or end - start > 2 * (reading.text_left + 1):
        reading.defects["text cut"] = None
    if not data and reading.raw[start : start + 100].strip() and _encoding(headers).endswith(("uuencode", "x-uue")):
        reading.defects["text in an unknown encoding"] = None
    data = data[: reading.text_left]
    reading.text_left -= len(data)
    return data


def _encoding(headers: Mapping[str, str]) -> str:
    return headers.get("content-transfer-encoding", "").strip().lower()


def _content(reading: _Reading, headers: Mapping[str, str], span: tuple[int, int], most: int) -> bytes:
    """Return at most so many of the part's bytes, with the transfer encoding undone."""
    encoding = _encoding(headers)
    start, end = span
    data = reading.raw[start : min(end, start + 2 * most)]  # base64 and QP shrink; 2 covers base64 with line ends
    if encoding == "base64":
        data = header.from_base64(data)
    elif encoding == "quoted-printable":
        data = binascii.a2b_qp(data)
    elif encoding in ("uuencode", "x-uuencode", "x-uue"):
        data = b""
    return data[:most]


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").removeprefix("\ufeff")


def _shown(part: Part) -> _Body:
    """Return what of a leaf belongs to the mail's own body, as text or as HTML."""
    if part.content_type == "text/html":
        return _Body(html=part.text)
    if part.content_type == "text/plain" or (not part.depth and part.content_type.startswith("multipart/")):
        return _Body(plain=_unflowed(part.text, part.params))
    return _Body()


def _unflowed(text: str, params: Mapping[str, str]) -> str:
    """Join flowed lines (RFC 3676 section 4) and write the quote depth back as `> ` before each line."""
    if params.get("format", "").lower() != "flowed":
        return text
    delete_space = params.get("delsp", "").lower() == "yes"
    out: list[str] = []
    run: list[str] = []  # pieces of the paragraph that is still flowing
    depth = 0
    for line in text.split("\n"):
        content = line.lstrip(">")
        here = len(line) - len(content)
        content = content.removeprefix(" ")
        if run and (here != depth or content == "-- "):
            out.append(_quoted(depth, run))
            run = []
        depth = here
        flows = content.endswith(" ") and content != "-- "
        run.append(content[:-1] if flows and delete_space else content)
        if not flows:
            out.append(_quoted(depth, run))
            run = []
    return "\n".join([*out, _quoted(depth, run)] if run else out)


def _quoted(depth: int, run: list[str]) -> str:
    line = "".join(run)
    return f"{'>' * depth} {line}" if depth else line
