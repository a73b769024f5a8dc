"""What a signature leaves open: whether a field it does not cover could turn the signed text into another text.

Whoever holds a signed mail can exchange or add what the signature does not name (h=), and it still holds. Three fields
say how a body is read: Content-Type, Content-Transfer-Encoding, Content-Disposition. Asking that all are signed would
hold honest mail, for Google leaves out the first and Microsoft the second. So an unsigned one counts where the signed
bytes themselves show that it is the right one, and nothing of the text can be hidden by another. MIME-Version is not
asked for: we read a mail the same way with and without it, so adding or removing it changes nothing.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from mail.header import codec_of
from mail.parsed import Parsed, Part

_ENCODINGS_THAT_DO_NOTHING = frozenset({"", "7bit", "8bit", "binary"})
_CONTAINERS = frozenset({"multipart/mixed", "multipart/alternative", "multipart/related", "multipart/signed"})
# What programs write above the first part for readers that know no MIME.
_PREAMBLES = frozenset(
    {
        b"",
        b"This is a multi-part message in MIME format.",
        b"This is a multipart message in MIME format.",
        b"This is a cryptographically signed message in MIME format.",
        b"This is an OpenPGP/MIME signed message (RFC 4880 and 3156)",
    }
)
_WITH_ASCII_AS_IT_IS = ("us-ascii", "utf-8", "iso-8859-", "windows-125")
# In quoted-printable that a program made of a text: nothing but soft line ends, blanks at line ends, the sign itself,
# a dot or F at a line's start, and what is not ASCII; no line ends (RFC 2045 section 6.7, rule 4), no long lines.
_NOT_QUOTED_PRINTABLE = re.compile(rb"=(?!\n|3D|20|09|2E|46|[89A-F][0-9A-F])|=C2=85|=E2=80=A[89]|[\x80-\xff]")
_QUOTED_PRINTABLE_LINE = 76
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,2}")


def left_open(body: bytes, parsed: Parsed, covers: Sequence[str]) -> str:
    """Return the field that could be another without the signed body showing it, '' when there is none.

    `body` is the mail's body as it came, with LF line ends; `covers` are the signed names in lower case. A name that is
    signed though the mail has no such field cannot be added either. Linear in the body; never raises.
    """
    unsigned = (name for name in _OPEN if covers.count(name) < max(1, len(parsed.all(name))))
    return next((name for name in unsigned if _OPEN[name](body, parsed)), "")


def _type_is_open(body: bytes, parsed: Parsed) -> bool:
    """Say whether another Content-Type could stand here: one that hides text, shows hidden text, or changes letters.

    Settled are a container whose delimiters enclose the whole body and of which every text is read, and plain text that
    begins neither like a container nor like HTML. A text as HTML hides what stands in angle brackets, so HTML alone is
    always open.
    """
    if parsed.content_type.startswith("multipart/"):
        enclosed = _is_enclosed(body, parsed.params.get("boundary", ""))
        return not (enclosed and parsed.content_type in _CONTAINERS and _all_is_read(parsed))
    text = parsed.parts[0].text
    return parsed.content_type != "text/plain" or text.lstrip().startswith(("--", "<")) or _charset_is_open(parsed)


def _is_enclosed(body: bytes, boundary: str) -> bool:
    """Say whether the parts are the whole body: no words above the first delimiter, none below the closing one."""
    mark = b"\n--" + boundary.rstrip().encode("utf-8", "replace")
    whole = b"\n" + body.rstrip()
    first = whole.find(mark)
    opened = first >= 0 and whole[first + len(mark) :].partition(b"\n")[0].strip() == b""
    return (
        bool(boundary.strip())
        and opened
        and whole[:first].strip() in _PREAMBLES
        and whole.find(mark + b"--") == len(whole) - len(mark) - 2
    )


def _all_is_read(parsed: Parsed) -> bool:
    """Say whether no text part is left out: what a container shows of several of a kind depends on its own type."""
    texts = [part for part in parsed.parts if not _is_attached(part) and part.text.strip()]
    plain = [part.content_type for part in texts].count("text/plain")
    html = [part.content_type for part in texts].count("text/html")
    read = (bool(parsed.text.strip()), bool(parsed.html.strip()))
    return max(plain, html) <= 1 and read == (plain > 0, html > 0)


def _is_attached(part: Part) -> bool:
    return part.disposition == "attachment" or bool(part.filename)


def _charset_is_open(parsed: Parsed) -> bool:
    """Only UTF-8 shows by itself that it is meant; text in ASCII alone is the same in all that people use."""
    charset, text = parsed.params.get("charset", "").lower(), parsed.parts[0].text
    if text.isascii():
        return bool(charset) and not charset.startswith(_WITH_ASCII_AS_IT_IS)
    return codec_of(charset) != "utf_8" or "\ufffd" in text


def _encoding_is_open(body: bytes, parsed: Parsed) -> bool:
    """Say whether the body could have been meant to be decoded in another way; a container is never decoded."""
    if len(parsed.parts) > 1:
        return False
    encoding = parsed.first("content-transfer-encoding").strip().lower()
    if encoding == "quoted-printable":
        longest = max(map(len, body.split(b"\n")))
        return longest > _QUOTED_PRINTABLE_LINE or _NOT_QUOTED_PRINTABLE.search(body) is not None
    if encoding == "base64":
        return not _is_base64(body)
    # Quoted-printable that is not decoded has lost its equals signs: style=3D"…" hides and strikes out nothing.
    return encoding not in _ENCODINGS_THAT_DO_NOTHING or b"=3D" in body or b"=\n" in body


def _is_base64(body: bytes) -> bool:
    """Lines of one length, the last may be shorter; people's words never are that for more than a word."""
    lines = body.strip(b"\n").split(b"\n")
    whole = b"".join(lines)
    same = {len(line) for line in lines[:-1]} | {len(lines[0])}
    return len(whole) % 4 == 0 and len(same) == 1 and len(lines[-1]) <= len(lines[0]) and _is_alphabet(whole)


def _is_alphabet(whole: bytes) -> bool:
    return _BASE64.fullmatch(whole) is not None


def _disposition_is_open(_body: bytes, parsed: Parsed) -> bool:
    """An attachment is not read: the field could be added to make an objection an empty mail."""
    return parsed.first("content-disposition").partition(";")[0].strip().lower() not in ("", "inline")


_OPEN: Mapping[str, Callable[[bytes, Parsed], bool]] = {
    "content-type": _type_is_open,
    "content-transfer-encoding": _encoding_is_open,
    "content-disposition": _disposition_is_open,
}
