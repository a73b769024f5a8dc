"""How a person's mails usually end, learned from earlier ones: a signature that no table knows.

A line that ended two mails of a person is no news in a third. Short lines that speak about a text are never learned:
two earlier approvals must not make the next one disappear.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import islice

from mail.fresh_attribution import Ours
from mail.fresh_lines import Line, capped, lines_of
from mail.fresh_quote import cut_quotes
from mail.fresh_sent import Reference
from mail.fresh_words import SPEECH

_MOST_MAILS = 10
_LONGEST = 24  # lines of an ending
_REMARK = 6  # words; a longer line that speaks is a slogan or a lawyer
_NOTHING_SENT = Reference.of(())


def endings_of(earlier: Iterable[str]) -> tuple[str, ...]:
    """Return the lines, folded, that ended at least two of a person's earlier mails (their plain texts)."""
    seen: Counter[str] = Counter()
    for text in islice(earlier, _MOST_MAILS):
        seen.update({line.plain for line in _own_lines(text)[1:][-_LONGEST:] if not _is_remark(line)})
    return tuple(line for line, mails in seen.items() if mails > 1)


def _own_lines(text: str) -> list[Line]:
    lines, _ = cut_quotes(lines_of(capped(text)[0]), Ours(), lambda: _NOTHING_SENT, known=False)
    return [line for line in lines if line.fresh and not line.blank]


def _is_remark(line: Line) -> bool:
    return line.plain.count(" ") < _REMARK and SPEECH.within(line.plain)
