"""Words of a draft are replaced where readers see them, whether an author typed them or a fact brought them."""

import pytest

from templates.rewording import reword

FACTS = {
    "services": "card_payments and refunds",
    "workaround": "trying a payment again succeeds",
    "next_update": "15:30",
}
CASES = {
    "typed words": ("We are very sorry.", "very sorry", "sorry", "We are sorry."),
    "words of a fact": (
        "- {{ workaround }}\n\nAt {{ next_update }}.",
        "trying a payment again succeeds",
        "paying again works",
        "- paying again works\n\nAt {{ next_update }}.",
    ),
    "part of a fact": ("For {{ services }}.", "and refunds", "alone", "For card\\_payments alone."),
    "words and a fact": (
        "We stop {{ services }} now.",
        "stop card_payments",
        "halt payments",
        "We halt payments and refunds now.",
    ),
    "a fact that does not matter": (
        "{{ services }} fail. Sorry.",
        "Sorry",
        "We are sorry",
        "{{ services }} fail. We are sorry.",
    ),
    "only where it stands": (
        "{{ services }}, {{ workaround }}",
        "again",
        "twice",
        "{{ services }}, trying a payment twice succeeds",
    ),
    "both places": (
        "{{ workaround }}; {{ workaround }}",
        "again ",
        "",
        "trying a payment succeeds; trying a payment succeeds",
    ),
    "other line breaks": ("It is\nslow now.", "is  slow", "stands", "It stands now."),
    "a name between braces": ("For {{ services }}.", "services", "systems", None),
    "a recipient's own field": ('Dear {{ recipient.name or "there" }},', "there", "you", None),
    "words not there": ("All is well.", "is bad", "is good", None),
    "no words": ("All is well.", " ", "x", None),
}


@pytest.mark.parametrize(("text", "old", "new", "said"), CASES.values(), ids=CASES)
def test_words_are_replaced_where_they_are_read(text, old, new, said):
    assert reword(text, FACTS, old, new) == said


def test_a_subject_has_no_markdown():
    assert (
        reword("Trouble with {{ services }}", FACTS, "card_payments", "cards", markdown=False)
        == "Trouble with cards and refunds"
    )
