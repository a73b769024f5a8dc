"""A reply as lines: the shape both parts of a mail are brought into before anything is judged.

Plain text is cut into lines and freed of its `>` prefixes here; HTML is brought into the same shape by `fresh_html`.
The limits live here too: what lies beyond them is not looked at, and the reply then never counts as understood.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

MOST_CHARACTERS = 256 * 1024
MOST_LINES = 5_000
MOST_LOOKED_AT = 600  # characters of one line that a pattern may see

_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
)
_PREFIX = re.compile(r"\s{0,3}(?:>[ \t]?)+")
_LINK = re.compile(r"<?\b(?:https?://|mailto:|tel:|cid:)[^\s<>\]]{0,2000}>?|\[(?:cid|image|inline)[^\]\n]{0,200}\]")
_WORD = re.compile(r"[぀-ヿ㐀-鿿가-힯]|[^\W_぀-ヿ㐀-鿿가-힯]+|[\U0001F300-\U0001FAFF☀-➿]")
_ASCII_WORD = re.compile(r"[a-z0-9]+")  # the same, of a lower-case text that has nothing else


class Why(StrEnum):
    """Why a line is not part of the new text."""

    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    SIGNATURE = "signature"
    BANNER = "banner"
    DISCLAIMER = "disclaimer"
    DEVICE = "device"


@dataclass(slots=True, eq=False)
class Line:
    """One line of a reply and what became of it.

    `text` is the line as people read it, without quote prefixes; `depth` counts those prefixes (or the quote elements
    around it in HTML). `tail` says that the client marked everything from here on as the mail it answers, `hidden` that
    HTML keeps some of its words from being seen, `foreign` that it was cut as quoted although we did not send it.
    """

    text: str
    depth: int = 0
    why: Why | None = None
    tail: bool = False
    hidden: bool = False
    foreign: bool = False
    plain: str = field(init=False)  # the text folded for patterns: lower case, no invisible characters, capped
    blank: bool = field(init=False)  # nothing can be seen on the line

    def __post_init__(self) -> None:
        self.plain = folded(self.text)
        self.blank = not self.plain

    @property
    def fresh(self) -> bool:
        """Say whether the line has not been cut."""
        return self.why is None


def folded(text: str) -> str:
    """Return the start of a line in lower case, with plain spaces, nothing invisible, no emphasis around it."""
    text = text[:MOST_LOOKED_AT]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text[:MOST_LOOKED_AT].translate(_INVISIBLE)).replace("’", "'")
    text = text.strip()
    return (text.strip("*_|").strip() or text).casefold()


def words_of(text: str) -> list[str]:
    """Return the words of a text as they survive rewrapping, smart quotes, mark-up and link rewriting."""
    if text.isascii():
        return _ASCII_WORD.findall(_bare(text).lower())
    return [word for word, _, _ in placed_words(text)]


def placed_words(text: str) -> list[tuple[str, int, int]]:
    """Return the same words with where each starts and ends in the text."""
    bare = _bare(text)
    return [(found[0].lower(), found.start(), found.end()) for found in _WORD.finditer(bare)]


def _bare(text: str) -> str:
    """Blank out links; what is behind keeps its place."""
    if ":" not in text and "[" not in text:
        return text
    return _LINK.sub(lambda link: " " * len(link[0]), text)


def capped(text: str) -> tuple[str, bool]:
    """Return the part of a text that is looked at, and whether that is all of it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    short = text[:MOST_CHARACTERS]
    squeezed = re.sub(r"\n(?:[ \t]*\n){3,}", "\n\n\n", short)
    lines = squeezed.split("\n", MOST_LINES)
    return "\n".join(lines[:MOST_LINES]), len(short) == len(text) and len(lines) <= MOST_LINES


def lines_of(text: str) -> list[Line]:
    """Cut a plain text into lines; `>` prefixes become depth.

    A `>` that closes an address broken over two lines ("On … <a@b" / "> wrote:") is not a prefix.
    """
    lines: list[Line] = []
    depth = 0
    open_for = 0  # lines for which a "<" may still be waiting for its ">"
    for raw in text.split("\n"):
        prefix = _PREFIX.match(raw)
        here = prefix[0].count(">") if prefix else 0
        if open_for and here == depth + 1:
            line = Line(">" + raw[prefix.end() :] if prefix else raw, depth)
            open_for = 0
        else:
            line = Line(raw[prefix.end() :] if prefix else raw, here)
            open_for, depth = _waiting(line, open_for), here
        lines.append(line)
    return lines


def _waiting(line: Line, open_for: int) -> int:
    bare = line.text[-200:].rstrip()
    if bare.rfind("<") > bare.rfind(">") and ("@" in bare or bare.endswith("<")):
        return 3
    return 0 if bare.count(">") > bare.count("<") else max(0, open_for - 1)
