"""What a reply means: the words of the contract first, then the traps."""

import pytest

from service.domain.decision import Verdict, read


@pytest.mark.parametrize(
    ("text", "verdict", "comment"),
    [
        ("approve", Verdict.APPROVE, ""),
        ("Approved", Verdict.APPROVE, ""),
        ("APPROVE\n\nReads very well, thank you.", Verdict.APPROVE, "Reads very well, thank you."),
        ("suggest: say customers, not users", Verdict.SUGGEST, "say customers, not users"),
        ("object: the start time is wrong", Verdict.OBJECT, "the start time is wrong"),
        ("delegate", Verdict.DELEGATE, ""),
        ("undo", Verdict.UNDO, ""),
        ("STOP", Verdict.STOP, ""),
        ("eta 20 min", Verdict.ESTIMATE, "eta 20 min"),
        ("by 15:30", Verdict.ESTIMATE, "by 15:30"),
        ("", Verdict.UNCLEAR, ""),
    ],
)
def test_the_words_of_the_contract(text, verdict, comment):
    reading = read(text)
    assert (reading.verdict, reading.comment) == (verdict, comment)
