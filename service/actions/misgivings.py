"""What stands in the way of an approval although its words agree: cut lines that speak, parts nobody read.

Everything a reply consists of is asked, not only its new words. A misgiving makes a reply unclear and is told to its
writer, so each is a sentence in plain words. Whether the words themselves agree is `service.domain.decision`'s affair.
"""

from collections.abc import Iterator

from mail.fresh import Cut, Fresh, Sent
from mail.fresh_lines import Why, folded
from mail.fresh_signature import is_boilerplate, is_closing
from mail.parsed import WORDS_MISSING, Parsed
from service.domain.surroundings import deciding_line, opposing_sentence, sentences_of, speaking_line

_SHOWN = 80  # characters of a line that is quoted in a reason


def misgiving(parsed: Parsed, fresh: Fresh, sent: Sent | None) -> str:
    """Say in a sentence what stands in the way of an approval; "" when nothing does."""
    missing = next((missed for defect in parsed.defects if (missed := WORDS_MISSING.get(defect))), "")
    if fresh.doubt or missing:
        return fresh.doubt or missing
    if within := opposing_sentence("\n".join(fresh.foreign)):
        return f"something is said within what it quotes, which is not of the mail that was sent: {within[:_SHOWN]!r}"
    return next((why for cut in fresh.cut for why in _of_cut(cut, sent)), "")


def _of_cut(cut: Cut, sent: Sent | None) -> Iterator[str]:
    lines = cut.text.split("\n")
    if cut.why is Why.SIGNATURE and (line := speaking_line(_news(lines, sent))):
        yield f"a line below the name may say something: {line[:_SHOWN]!r}"
    if cut.why is Why.DEVICE and (line := deciding_line(lines)):
        yield f"the line of a device or app says something: {line[:_SHOWN]!r}"
    if cut.why in {Why.BANNER, Why.DISCLAIMER}:
        text = " ".join(lines)
        own = [sentence for sentence in sentences_of(text) if not is_boilerplate(sentence)]
        if line := opposing_sentence(cut.text) or opposing_sentence(text) or deciding_line(own):
            yield f"something is said within a {cut.why}: {line[:_SHOWN]!r}"


def _news(lines: list[str], sent: Sent | None) -> list[str]:
    """Leave out a closing formula, the sender's own name and what usually ends their mails."""
    known = {folded(name) for name in sent.names} | set(sent.endings()) if sent else set()
    return [line for line in lines if folded(line).strip(" -–—~,./") not in known and not is_closing(line)]
