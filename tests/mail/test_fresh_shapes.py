"""Replies of every client shape to our own request: the person's words come out, and nothing of ours with them."""

import itertools
import re
from collections import Counter

import pytest

from mail.fresh import fresh_of
from mail.parsed import parse
from tests.mail.client_shapes import LANGUAGES, SHAPES, Answer, inline_outlook, interleaved, interleaved_gmail
from tests.mail.request_sample import REQUEST
from tests.mail.test_fresh import SENT

ANSWERS = (
    "approve",
    "Approve.\n\nGood to go from my side.",
    "object: the 4% figure is not confirmed by engineering",
    "👍",
    "no",
    "eta 20 min",
    'suggest: instead of "We do not have it yet and will not guess." say "The cause is not known yet."',
    'I cannot approve this.\n\n- "about 4%" is a guess\n- we promise 15:30, are we sure?\n\nPlease change both.',
    "Looks fine to me, but please wait for the lawyer.",
    "Freigegeben",
    "J'approuve, vous pouvez envoyer.",
    "承認します",
    "Delegate to Leo Brandt",
    "by 15:30 UTC",
    "On Monday we told them the opposite. Who wrote this?",
    "approve revision 3",
    "Подождите, пожалуйста",
)
SIGNATURES = (
    "",
    "-- \nNoor Haddad\nLegal Officer, Halyard Payments\n+33 1 70 18 99 00",
    "Best regards,\nNoor",
    "Noor Haddad\nLegal | Halyard Payments\nM: +33 6 12 34 56 78\nwww.halyard.example",
    "Mit freundlichen Grüßen\n\nNoor Haddad",
)
BANNERS = (
    "",
    (
        "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you"
        " recognize the sender and know the content is safe."
    ),
    "[EXTERNAL]",
)
DISCLAIMERS = (
    "",
    (
        "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received this"
        " email in error, please notify the sender and delete it."
    ),
)


def every_reply(step: int):
    """Every shape in every language; answers, signatures, banners and disclaimers take turns."""
    turns = zip(
        itertools.cycle(ANSWERS),
        itertools.cycle(SIGNATURES),
        itertools.cycle(BANNERS),
        itertools.cycle(DISCLAIMERS),
        strict=False,
    )
    for language in LANGUAGES[::step]:
        for name, shape in SHAPES.items():
            text, signature, banner, disclaimer = next(turns)
            yield name, text, shape(REQUEST, Answer(text, language, signature, banner, disclaimer))


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@pytest.mark.parametrize(("sent", "agreeing"), [(SENT, 0.97), (None, 0.85)], ids=["our mail known", "nothing known"])
def test_the_words_come_out_of_every_client(sent, agreeing):
    seen = Counter()
    for _, text, raw in every_reply(step=1 if sent else 3):
        found = fresh_of(parse(raw), sent)
        seen["replies"] += 1
        seen["exact"] += flat(found.text) == flat(text)
        seen["tight"] += all(flat(line) in flat(text) for line in found.text.split("\n"))
        seen["agreeing"] += found.agree
    assert seen["exact"] >= 0.95 * seen["replies"], seen
    assert seen["tight"] >= 0.97 * seen["replies"], seen
    assert seen["agreeing"] >= agreeing * seen["replies"], seen


@pytest.mark.parametrize("name", SHAPES)
def test_every_client_is_read_with_one_word_and_no_word(name):
    for text in ("approve", ""):
        found = fresh_of(parse(SHAPES[name](REQUEST, Answer(text))), SENT)
        assert flat(found.text) == text


def test_there_are_at_least_twelve_shapes_and_twenty_languages():
    assert len(SHAPES) >= 12
    assert len(LANGUAGES) >= 20


REMARKS = {"Since 13:42": "object: 4% is a guess", "We are sorry": "approve", "We will write again": "no, say 16:00"}


@pytest.mark.parametrize("raw", [interleaved(REQUEST, REMARKS), interleaved(REQUEST, REMARKS, "de")], ids=["en", "de"])
def test_remarks_between_marked_lines_keep_their_place(raw):
    found = fresh_of(parse(raw), SENT)
    assert [remark.text for remark in found.remarks] == list(REMARKS.values())
    assert found.remarks[1].quoted.endswith("not ours.")


def test_remarks_typed_into_an_unmarked_quote_keep_their_place():
    found = fresh_of(parse(inline_outlook(REQUEST, REMARKS)), SENT)
    assert found.text == "\n\n".join(["See my comments below.", *REMARKS.values()])
    assert [remark.text for remark in found.remarks] == list(REMARKS.values())


def test_remarks_between_the_pieces_of_a_split_quote_keep_their_place():
    remarks = {"We are sorry": "I like this one", "Trying again works": "do we know that?"}
    found = fresh_of(parse(interleaved_gmail(REQUEST, remarks)), SENT)
    assert [remark.text for remark in found.remarks] == list(remarks.values())
    assert found.agree
