"""What a reply means: the words of the contract first, then the traps, then everything at once.

The files in `phrases/` hold replies in our own words with the verdicts that are right for each: `first.tsv` was written
before the language tables were measured against it, the others are one a language.
"""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.decision import Verdict, read
from service.domain.decision_question import LANGUAGES, question_text, time_question_text

_ASIDE = ("unclear", "question")


@pytest.fixture(scope="module")
def phrases() -> list[tuple[list[str], str, str, Verdict]]:
    """The verdicts that are right, the language, the text and how we read it; each is read once."""
    files = sorted((Path(__file__).parent / "phrases").glob("*.tsv"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    rows = [line.replace("\\n", "\n").split("\t") for line in lines]
    return [(verdicts.split("|"), language, text, read(text).verdict) for verdicts, language, text in rows]


@pytest.mark.parametrize(
    ("text", "verdict", "comment"),
    [
        ("approve", Verdict.APPROVE, ""),
        ("Approved", Verdict.APPROVE, ""),
        ("APPROVE\n\nReads very well, thank you.", Verdict.APPROVE, "Reads very well, thank you."),
        (
            "Approved. For next time: mention the region first.",
            Verdict.APPROVE,
            "For next time: mention the region first.",
        ),
        ("suggest: say customers, not users", Verdict.SUGGEST, "say customers, not users"),
        ("object: the start time is wrong", Verdict.OBJECT, "the start time is wrong"),
        ("Einspruch: die Uhrzeit ist falsch", Verdict.OBJECT, "die Uhrzeit ist falsch"),
        ("delegate", Verdict.DELEGATE, ""),
        ("delegate: Priya Nair", Verdict.DELEGATE, "Priya Nair"),
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


def test_nothing_becomes_an_approval_that_is_none(phrases):
    said = [row for row in phrases if row[3] == Verdict.APPROVE and "approve" not in row[0]]
    assert said == []


def test_nearly_every_reply_is_understood(phrases):
    wrong = [text for verdicts, _, text, got in phrases if got not in verdicts]
    decisive = [(verdicts[0], text, got) for verdicts, _, text, got in phrases if verdicts[0] not in _ASIDE]
    missed = [text for first, text, got in decisive if got != first]
    assert len(phrases) > 5000
    assert len(wrong) <= 0.02 * len(phrases), wrong
    assert len(missed) <= 0.05 * len(decisive), missed


@pytest.mark.parametrize(
    "tail", ["object", "I object", "No", "-1", "👎", "but not yet", "if Bob agrees", "Never mind, reject it"]
)
@pytest.mark.parametrize("yes", ["approve", "Approved.", "LGTM", "freigegeben", "承認します", "👍"])
@pytest.mark.parametrize("between", ["\n", "\n\n", ", ", " - ", ". "])
def test_a_yes_with_anything_against_it_is_no_approval(yes, between, tail):
    assert read(f"{yes}{between}{tail}").verdict != Verdict.APPROVE
    assert read(f"{tail}{between}{yes}").verdict != Verdict.APPROVE


@pytest.mark.parametrize(
    "text",
    [
        "аpprove",  # the first letter is Cyrillic
        "appr\u043eve",  # so is the o
        "approv\u0435d",
        "Ｉ do not ａｐｐｒｏｖｅ",
        "I do\u200b not approve",
        "dis\u00adapprove",
        "not\u200bapproved",
    ],
)
def test_disguised_letters_do_not_approve(text):
    assert read(text).verdict != Verdict.APPROVE


@pytest.mark.parametrize(
    "text", ["app\u200brove", "ＡＰＰＲＯＶＥＤ", "a p p r o v e d", "\ufeffapproved", "Approved\r\n\r\n", "*Approved*"]
)
def test_harmless_disguises_are_seen_through(text):
    assert read(text).verdict == Verdict.APPROVE


def test_the_subject_decides_nothing():
    assert read("", subject="approve").verdict == Verdict.UNCLEAR
    assert read("see below", subject="Re: approved").verdict == Verdict.UNCLEAR
    assert read("I object", subject="approve").verdict == Verdict.OBJECT


def test_an_approval_of_a_numbered_revision_counts_only_for_the_one_asked():
    assert read("Revision 3 approved", revision=3).verdict == Verdict.APPROVE
    assert read("Revision 3 approved", revision=4).verdict == Verdict.UNCLEAR
    unasked = read("Revision 3 approved")
    assert (unasked.verdict, unasked.revision) == (Verdict.UNCLEAR, 3)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wer bekommt das?", "de"),
        ("Qui a validé ?", "fr"),
        ("¿Quién lo aprobó?", "es"),
        ("Quem aprovou isto?", "pt"),
        ("Chi lo ha approvato?", "it"),
        ("Wie krijgt dit bericht?", "nl"),
        ("誰に送りますか", "ja"),
        ("Who gets it?", "en"),
        ("qwrtz", "en"),
    ],
)
def test_the_question_goes_out_in_the_language_of_the_reply(text, language):
    assert read(text).language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_the_question_offers_is_understood(language):
    offered = question_text(language).replace("：", ":").partition(":")[2].split("—")
    assert [read(words).verdict for words in offered] == ["approve", "suggest", "object", "estimate", "delegate"]
    times = time_question_text(language).replace("：", ":").partition(":")[2].split("—")
    assert [read(words).minutes or read(words).clock for words in times] == [20, "15:30"]


def test_a_question_in_an_unknown_language_is_english():
    assert question_text("xx") == question_text("en")


_WORDS = st.sampled_from(
    [
        "approve",
        "not",
        "no",
        "ok",
        "if",
        "object",
        "20 min",
        "by 15:30",
        "?",
        "\n",
        ":",
        "👍",
        "-1",
        "Anna",
        "thanks",
        "--",
        "> approve",
        "承認",
        "します",
        "ない",
        "freigegeben",
        "nicht",
        "l'",
        "’",
        "\u0000",
        "\ud7ff",
        "v2",
        "1h30",
        "\u200b",
        "(",
        "[",
        "<n>",
        "|",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(_WORDS, max_size=40).map(" ".join)))
def test_reading_never_raises(text):
    reading = read(text)
    assert reading.why
    assert reading.minutes is None or 1 <= reading.minutes <= 24 * 60


@settings(max_examples=300, deadline=None)
@given(
    st.lists(_WORDS, max_size=12).map(" ".join),
    st.sampled_from(["not", "object", "nicht", "-1", "if", "но", "?", "unless"]),
)
def test_a_word_against_it_anywhere_leaves_no_approval(text, against):
    assert read(f"{text} {against}").verdict != Verdict.APPROVE
    assert read(f"{against} {text}").verdict != Verdict.APPROVE


@pytest.mark.parametrize(
    "piece",
    [
        "approve ",
        "no, ",
        "I do not ",
        "please change the text. ",
        "承認します",
        "1-",
        "by 1 ",
        "?",
        "-- \nBob ",
        "l'",
        "wrote ",
        "e\u0301",
    ],
)
def test_the_cost_of_a_hostile_text_is_bounded(piece):
    """A million characters read no more than the first of them: half the text, not a quarter of the time, would be a square."""
    whole = piece * (1_000_000 // len(piece))
    assert read(whole).verdict == read(whole[: 200_000 // len(piece) * len(piece)]).verdict
