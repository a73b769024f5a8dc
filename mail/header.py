"""What stands in one head: fields cut from bytes, words decoded, parameters, ids, dates, the one mailbox.

The standard library's header parsing is quadratic and raises on hostile input, so a small grammar of our own
reads the head. Every function here is total, linear and capped; what a field means is decided elsewhere.
"""

import binascii
import re
import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from encodings.aliases import aliases
from functools import lru_cache
from types import MappingProxyType

HEAD_BYTES = 128 * 1024
HEAD_LINES = 1000
FIELD_BYTES = 16 * 1024
FROM_BYTES = 1024
MAX_PARAMETERS = 100
MAX_IDS = 200

_ALPHABET = (string.ascii_letters + string.digits + "+/").encode()
_NOT_BASE64 = bytes(set(range(256)) - set(_ALPHABET))
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_FIELD = re.compile(rb"([!-9;-~]{1,256})[ \t]*:")
_BLANK = re.compile(rb"[ \t\r\n]{0,16384}\n(?=[!-~])")
_WORD = re.compile(r"=\?([\w.:+-]{1,60})(?:\*[\w-]*)?\?([bBqQ])\?([^?\r\n]*)\?=")
_TYPE = re.compile(r"\s*([\w.+-]+/[\w.+-]+)")
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.?)*)(?:"|$)|([^;]*))', re.DOTALL)
_CONTINUED = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")
_ID = re.compile(r"<[^<>\s]{1,990}>")
_DATE = re.compile(
    r"(?:[A-Za-z]{3,9},?\s*)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]{0,6}[\s-]+(\d{4}|\d{2})"
    r"\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[A-Z]{1,4})?",
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ZONES = {
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
}

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = rf"({_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*)"
# A phrase is opaque to us, but nothing in it may mean something to another parser (comma, group, comment).
_PLAIN = r"[^\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\"(),:;<>@\[\\\]]"
_QUOTED = r'"(?:[^\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029"\\]|\\[ -~])*+"'
_MAILBOX = re.compile(rf"[ \t]*(?:{_ADDRESS}|(?:{_PLAIN}|{_QUOTED})*+<{_ADDRESS}>)[ \t]*")
_CLAIMED = re.compile(r"[^\s<>,;:\"()@]{1,64}@[^\s<>,;:\"()@]{1,255}")

# Codecs that are no charsets of mail: compressors and the like, and one that hides ASCII from every filter.
_NOT_TEXT = {"base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "rot_13", "uu_codec", "zlib_codec"}
_CODECS = (frozenset(aliases.values()) | {"koi8_u", "cp874"}) - _NOT_TEXT - {"mbcs", "tactis", "utf_7"}
# What people's programs mean by these names is the larger set (WHATWG encoding standard, section 4.2).
_MEANT = {
    "latin_1": "cp1252",
    "ascii": "",  # a program that knows nothing better; what is not ASCII is mostly UTF-8
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859_9": "cp1254",
}


@dataclass(frozen=True, slots=True)
class Head:
    """The fields of one head in order (names in lower case, values unfolded), and where its body begins."""

    fields: tuple[tuple[str, str], ...]
    body_at: int
    defects: tuple[str, ...]
    lines: int  # read for it

    def first(self, name: str) -> str:
        """Return the first value of that name, '' when there is none."""
        return next((value for key, value in self.fields if key == name), "")


def cut_head(raw: bytes, start: int = 0, end: int | None = None, most_lines: int = HEAD_LINES) -> Head:
    """Cut the head off `raw[start:end]`: its fields end at an empty line, or at a line that is no field.

    Of a head with more than `most_lines` only these are read, and it has the defect "head too long".
    """
    end = len(raw) if end is None else end
    fields: list[list[bytes]] = []
    defects: dict[str, None] = {}
    at = start or _first_field(raw, defects)
    lines = 0
    while at < end:
        stop = raw.find(b"\n", at, end) + 1 or end
        line = raw[at : min(stop, at + FIELD_BYTES + 300)].removesuffix(b"\n").removesuffix(b"\r")
        if not line:
            at = stop
            break
        lines += 1
        if lines > most_lines or at - start > HEAD_BYTES:
            defects["head too long"] = None
            at = _after_blank_line(raw, at, end)
            break
        if line[:1] in b" \t" and fields:
            fields[-1].append(line)
        elif _FIELD.match(line):
            fields.append([line])
        elif not (lines == 1 and line.startswith((b"From ", b">From "))):  # an mbox separator is no field
            defects["no empty line after the head"] = None
            break
        at = stop
    values = tuple(_field(lines, defects) for lines in fields)
    return Head(values, at, tuple(defects), lines)


def _first_field(raw: bytes, defects: dict[str, None]) -> int:
    """Return where the first field stands: some gateways put empty lines before everything."""
    blank = _BLANK.match(raw)
    if blank is None or not _FIELD.match(raw, blank.end()):
        return 0
    defects["empty line before the head"] = None
    return blank.end()


def _after_blank_line(raw: bytes, at: int, end: int) -> int:
    found = [i + len(mark) for mark in (b"\n\n", b"\n\r\n") if (i := raw.find(mark, at, end)) >= 0]
    return min(found, default=end)


def _field(lines: list[bytes], defects: dict[str, None]) -> tuple[str, str]:
    name, _, rest = lines[0].partition(b":")
    value = b"".join([rest, *lines[1:]])
    key = name.strip().lower().decode("ascii")
    if b"\r" in value:
        defects["bare CR in the head"] = None
    if b"\0" in value:
        defects["NUL in the head"] = None
    limit = FROM_BYTES if key == "from" else FIELD_BYTES
    if len(value) > limit:
        defects[f"{key} field too long" if key == "from" else "field too long"] = None
    text = text_of(value[:limit], "")
    return key, text.replace("\r", " ").replace("\0", "").strip(" \t")


@lru_cache(maxsize=256)
def codec_of(charset: str) -> str:
    """Return Python's codec for a charset's name as mail programs mean it, '' when it is none we read."""
    name = re.sub(r"[^a-z0-9]+", "_", charset.lower()).strip("_").removesuffix("_i")
    codec = aliases.get(name, name)
    codec = "latin_1" if codec == "iso8859_1" else codec
    return _MEANT.get(codec, codec) if codec in _CODECS else ""


def text_of(data: bytes, charset: str) -> str:
    """Decode by the charset while it fits, then UTF-8, then the charset with marks for what does not fit."""
    if not charset and data.isascii():
        return data.decode("ascii")
    codec = codec_of(charset) if charset else ""
    for attempt in (codec, "utf-8"):
        if attempt:
            try:
                return data.decode(attempt)
            except UnicodeError:
                continue
    return data.decode(codec or "cp1252", "replace")


def decoded(value: str) -> str:
    """Decode the encoded words of a field's value (RFC 2047), joining split characters, dropping controls."""
    if "=?" not in value:
        return _printable(value)
    out: list[str] = []
    pending: tuple[str, bytes] = ("", b"")
    at = 0
    for match in _WORD.finditer(value):
        between = value[at : match.start()]
        charset, data = match[1].lower(), _word_bytes(match[2], match[3])
        if between.strip() or not pending[1] or charset != pending[0]:
            out.append(text_of(pending[1], pending[0]) if pending[1] else "")
            out.append(between if between.strip() or not at else "")
            pending = (charset, data)
        else:
            # one long run of words is joined as bytes; a list would only hide the same copy
            pending = (charset, pending[1] + data)
        at = match.end()
    out.append(text_of(pending[1], pending[0]) if pending[1] else "")
    return _printable("".join([*out, value[at:]]))


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    return from_base64(data) if encoding in "bB" else binascii.a2b_qp(data, header=True)


def _printable(text: str) -> str:
    return " ".join(text.split()) if text.isprintable() else " ".join(_CONTROL.sub(" ", text).split())


def from_base64(data: bytes) -> bytes:
    """Decode base64 leniently: foreign characters are skipped, a missing end is filled up."""
    clean = data.translate(None, _NOT_BASE64)
    clean = clean[: len(clean) - 1] if len(clean) % 4 == 1 else clean
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))


def type_of(value: str, default: str = "text/plain") -> str:
    """Return the lower-case media type at the start of a Content-Type value."""
    match = _TYPE.match(value)
    return match[1].lower() if match else default


def parameters_of(value: str) -> Mapping[str, str]:
    """Return the parameters after the first `;`, continued and encoded ones put together (RFC 2231)."""
    if ";" not in value:
        return MappingProxyType({})
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for count, match in enumerate(_PARAMETER.finditer(value)):
        if count >= MAX_PARAMETERS:
            break
        text = match[3].strip() if match[2] is None else re.sub(r"\\(.)", r"\1", match[2])
        name = _CONTINUED.fullmatch(match[1].lower())
        if name is None or (name[2] is None and name[3] is None):
            plain.setdefault(match[1].lower(), text)
        else:
            pieces.setdefault(name[1], []).append((int(name[2] or 0), bool(name[3]), text))
    joined = {name: _joined(found) for name, found in pieces.items()}
    return MappingProxyType({name: decoded(text) for name, text in plain.items()} | joined)


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    pieces.sort(key=lambda piece: piece[0])
    charset, data = "", b""
    for index, (_, encoded, text) in enumerate(pieces):
        rest = text
        if encoded and index == 0 and text.count("'") >= 2:  # noqa: PLR2004 - charset'language'value
            charset, _, rest = text.split("'", 2)
        raw = rest.encode("utf-8", "replace")
        data += binascii.a2b_qp(raw.replace(b"=", b"=3D").replace(b"%", b"=")) if encoded else raw
    return _printable(text_of(data, charset))


def ids_of(values: Iterable[str]) -> tuple[str, ...]:
    """Return the message ids in order, with their angle brackets, each once, at most 200."""
    return tuple(dict.fromkeys(found for value in values for found in _ID.findall(value)))[:MAX_IDS]


def date_of(value: str) -> datetime | None:
    """Read an RFC 5322 date; an unknown or missing zone is UTC; None when it is no date."""
    match = _DATE.match(value[:200].strip())
    if match is None or match[2].lower() not in _MONTHS:
        return None
    day, _, year, hour, minute, second, zone = match.groups()
    try:
        return datetime(
            _year(year),
            _MONTHS.index(match[2].lower()) + 1,
            int(day),
            int(hour),
            int(minute),
            min(int(second or 0), 59),
            tzinfo=_zone(zone or ""),
        )
    except ValueError:
        return None


def _year(digits: str) -> int:
    if len(digits) == 4:  # noqa: PLR2004 - all four digits of a year
        return int(digits)
    return int(digits) + (2000 if int(digits) < 50 else 1900)  # noqa: PLR2004 - RFC 5322 section 4.3


def _zone(zone: str) -> timezone:
    if zone[:1] in ("+", "-"):
        minutes = int(zone[1:3]) * 60 + int(zone[3:])
        return timezone(timedelta(minutes=-minutes if zone[0] == "-" else minutes)) if minutes < 1440 else UTC  # noqa: PLR2004
    return timezone(timedelta(minutes=_ZONES.get(zone, 0)))


def mailbox_of(value: str) -> str:
    """Return the address of a value that is exactly one plain mailbox, casefolded; '' for anything else.

    Stricter than RFC 5322 on purpose: no comments, groups, routes, quoted local parts or literals, because
    parsers disagree about them and what two parsers read differently must never be believed.
    """
    match = _MAILBOX.fullmatch(value) if len(value) <= FROM_BYTES else None
    address = (match[1] or match[2]) if match else ""
    return "" if "=?" in address or len(address) > 254 else address.casefold()  # noqa: PLR2004 - RFC 5321 4.5.3.1


def claimed_in(values: Iterable[str]) -> tuple[str, ...]:
    """Return whatever looks like an address in these values, for people to see; never to decide by."""
    found = (address for value in values for address in _CLAIMED.findall(decoded(value[:FROM_BYTES])))
    return tuple(dict.fromkeys(address.casefold() for address in found))[:MAX_IDS]
