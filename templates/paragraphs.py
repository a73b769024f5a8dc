"""The account paragraph: words for one recipient alone, laid into a draft where `{{ recipient.paragraph }}` stands.

The place is a line of its own. Where a recipient has no paragraph the line goes, and the draft reads as if it had never
been there. A paragraph is plain text: blank lines part it, line breaks stay, and nothing in it is markup or a
placeholder. Whose paragraph it is, and who has approved it, is not decided here.
"""

import re
from typing import Final

from templates import characters
from templates.drafting import inert
from templates.placeholders import placeholders

FIELD: Final = "paragraph"
LONGEST: Final = 2_000
"""Characters of one paragraph; reviewers read all of them."""

_PLACE: Final = re.compile(
    r"(?m)^[ ]{0,3}\{\{?[ ]*recipient\.paragraph(?:[ ]+or[ ]+[\"“”]([\w .,!?’()\-]{0,80})[\"“”])?[ ]*\}\}?[ ]*$\n?"
)


def has_place(body: str) -> bool:
    """Whether a draft says where account paragraphs go."""
    return _PLACE.search(body) is not None


def misplaced(body: str) -> tuple[str, ...]:
    """Say, a sentence each, where a paragraph is named inside other words, which cannot hold one."""
    rest = _PLACE.sub("\n", body)
    return tuple(
        f"Line {place.line}: {{{{ recipient.{FIELD} }}}} stands for a whole paragraph, so it needs a line of its own."
        for place in placeholders(rest)
        if place.personal and place.name == FIELD
    )


def with_paragraph(body: str, text: str) -> str:
    """Return the draft of a recipient whose paragraph this is; empty: of everybody who has none."""
    own = as_markdown(text)

    def put(place: re.Match[str]) -> str:
        words = own or place[1] or ""
        return f"\n{words}\n\n" if words else ""

    return _PLACE.sub(put, body)


def as_markdown(text: str) -> str:
    """Return plain text as Markdown that reads the same."""
    return "\n".join(inert(line.strip()) for line in characters.lines(text).strip().split("\n"))
