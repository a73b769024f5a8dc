"""The shared corpus of replies: no false approval, and the targets of understanding."""

import csv
from pathlib import Path

import pytest

from service.domain.decision import Verdict, read

CORPUS = Path(__file__).parents[2] / "../shared/corpus/intents.tsv"

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="../shared/corpus is not here: nothing to measure against")


@pytest.fixture(scope="module")
def answers():
    with CORPUS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        (row["outcome"].split("|"), row["text"], read(row["text"].replace("\\n", "\n"), subject=row["subject"]).verdict)
        for row in rows
    ]


def test_no_reply_is_falsely_an_approval(answers):
    assert [text for outcomes, text, got in answers if got == Verdict.APPROVE and "approve" not in outcomes] == []


def test_at_least_92_of_100_readings_are_acceptable(answers):
    assert sum(got in outcomes for outcomes, _, got in answers) >= 0.92 * len(answers)


def test_at_least_85_of_100_decisions_are_recognised(answers):
    decisive = [(outcomes[0], got) for outcomes, _, got in answers if outcomes[0] not in ("unclear", "question")]
    assert sum(first == got for first, got in decisive) >= 0.85 * len(decisive)
