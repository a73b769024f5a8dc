"""Redlines, advice and the statements to start from."""

import re

import pytest

from templates.drafting import advice, difference, fill, fill_subject, placeholders, problems, to_text
from templates.statements import FACTS, REQUIRED, statement

GOOD = """Since 08:12 UTC some parcels cannot be tracked; about 3 of 10 labels print twice.

We are sorry. Printing a label again works for now.

We will write again by 09:30 UTC. Until then, look at https://lighthouse.example/now."""


# redlines


def test_a_redline_shows_changed_paragraphs_only():
    made = difference("Same.\n\nWe will write by 15:00 UTC.\n\nEnd.", "Same.\n\nWe will write by 15:30 UTC.\n\nEnd.")
    assert made.html == "<p>We will write by <del>15:00</del> <ins>15:30</ins> UTC.</p>"
    assert made.text == "  We will write by\n- 15:00\n+ 15:30\n  UTC."
    assert made.changed == 1


def test_the_same_text_has_no_redline():
    assert (difference(GOOD, GOOD).changed, difference(GOOD, GOOD).html) == (0, "")


def test_new_and_lost_paragraphs_stand_alone():
    assert difference("A.\n\nB.", "A.\n\nNew one.\n\nB.").html == "<p><ins>New one.</ins></p>"
    assert difference("A.\n\nOld one.\n\nB.", "A.\n\nB.").text == "- Old one."


def test_a_change_of_formatting_or_of_an_address_only_is_seen():
    assert difference("a **b** c", "a b c").changed == 1
    assert difference("[x](https://a.example)", "[x](https://b.example)").text == (
        "  x\n- <https://a.example>\n+ <https://b.example>"
    )


def test_whole_phrases_are_replaced_rather_than_every_other_word():
    made = difference("We will refund any losses you had.", "There is no need to refund them at all.")
    assert made.text == "- We will refund any losses you had.\n+ There is no need to refund them at all."


def test_every_piece_of_a_redline_is_escaped():
    made = difference("a <b>x</b> & y", "a <script>x</script> & y {{ recipient.name }}")
    assert not re.search(r"<(?!/?(p|ins|del|br)\b)", made.html)
    assert "{recipient.name}" in made.text


def test_far_words_are_left_out():
    far = " ".join(f"w{number}" for number in range(100))
    made = difference(f"{far} old {far}", f"{far} new {far}")
    assert made.text.startswith("  … w88 ")
    assert made.text.endswith(" w11 …")


# advice

TELLS = [
    ("investigation", "bulk", "It will be fixed by 10:00 UTC.", "“fixed by 10:00” reads as an estimate of the resolution"),
    ("monitoring", "one_to_one", "We expect to be restored soon.", "reads as an estimate"),
    ("investigation", "internal", "The cause was human error.", "“human error” blames a person"),
    ("identification", "bulk", "It was caused by our provider.", "puts the blame elsewhere"),
    ("identification", "bulk", "The server db-prod-03 failed.", "“db-prod-03” looks like a host name"),
    ("identification", "bulk", "It is 10.1.2.3 again.", "“10.1.2.3” looks like a host name"),
    ("investigation", "bulk", "There is an outage.", "customers read “outage” as everything being down"),
    ("resolution", "internal", "We take your security very seriously.", "“We take your security very seriously” is a set phrase"),
    ("investigation", "bulk", "It is probably the network.", "“probably” reads as a guess"),
    ("investigation", "bulk", "A small number of customers is hit.", "plays it down"),
    ("investigation", "bulk", "The BGP is down.", "“BGP” is an acronym"),
    ("investigation", "bulk", "It began at 08:12.", "“08:12” has no time zone."),
    ("investigation", "bulk", "Parcels are late.", "There is no apology."),
    ("investigation", "bulk", "Parcels are late.", "There is no time."),
    ("investigation", "bulk", "Parcels are late.", "does not say when the next update comes"),
    ("investigation", "bulk", "Parcels are late.", "does not say where to look"),
    ("monitoring", "bulk", "It is in place.", "what to do if the trouble is still there"),
    ("resolution", "bulk", "It is over.", "whether data was lost"),
    ("resolution", "internal", "It is over.", "where the postmortem will be found"),
    ("resolution", "internal", "word " * 400, "The text has 403 words"),
    ("resolution", "internal", "word " * 41, "One sentence has 41 words"),
]  # fmt: skip


@pytest.mark.parametrize(("phase", "reach", "body", "said"), TELLS, ids=[row[3][:30] for row in TELLS])
def test_advice_names_what_to_look_at(phase, reach, body, said):
    assert said in "\n".join(advice("What we know", body, reach=reach, phase=phase))


@pytest.mark.parametrize("reach", ["one_to_one", "bulk", "internal"])
@pytest.mark.parametrize("phase", ["investigation", "identification"])
def test_a_good_text_gets_no_advice(phase, reach):
    assert advice("Some parcels cannot be tracked", GOOD, reach=reach, phase=phase) == ()


def test_colleagues_may_read_what_customers_should_not():
    body = GOOD + "\n\nWe expect a fix in 20 minutes on db-prod-03; probably the outage is over then."
    assert advice("Parcels", body, reach="internal", phase="investigation") == ()
    assert len(advice("Parcels", body, reach="bulk", phase="investigation")) == 4


def test_a_subject_is_looked_at_too():
    assert advice("", GOOD, reach="internal", phase="investigation") == ("There is no subject.",)
    assert "The subject has 90 characters" in advice("x" * 90, GOOD, reach="internal", phase="investigation")[0]


# statements

FILLED = {name: found[1] for name, said in FACTS.items() if (found := re.search("“(.*)”", said))}
ALL = [(phase, reach) for phase in REQUIRED for reach in ("internal", "one_to_one", "bulk")]


@pytest.mark.parametrize(("phase", "reach"), ALL)
def test_a_statement_filled_with_facts_is_ready_to_review(phase, reach):
    subject, body = (fill_subject(statement(phase, reach)[0], FILLED), fill(statement(phase, reach)[1], FILLED))
    assert (subject.unfilled, body.unfilled) == ((), ())
    assert problems(body.text) == ()
    assert advice(subject.text, body.text, reach=reach, phase=phase) == ()
    assert len(subject.text) <= 78


@pytest.mark.parametrize(("phase", "reach"), ALL)
def test_a_statement_names_only_known_facts(phase, reach):
    subject, body = statement(phase, reach)
    facts = {each.name for each in placeholders(f"{subject}\n{body}") if not each.personal}
    assert facts <= set(FACTS)
    assert "tell_customers" not in facts or reach == "internal"


@pytest.mark.parametrize("phase", REQUIRED)
def test_only_a_personal_statement_speaks_to_one_person(phase):
    for reach in ("internal", "bulk"):
        assert not any(each.personal for each in placeholders(statement(phase, reach)[1]))
    personal = statement(phase, "one_to_one")[1]
    assert personal.startswith('Hello {{ recipient.first_name or "there" }},')
    assert to_text(personal).endswith("{spokesperson}")


def test_every_fact_is_explained_with_an_example_and_used():
    assert set(FILLED) == set(FACTS)
    used = {each.name for phase, reach in ALL for text in statement(phase, reach) for each in placeholders(text)}
    assert set(FACTS) <= used


@pytest.mark.parametrize(("phase", "reach"), [("detection", "bulk"), ("resolution", "everybody"), ("../..", "bulk")])
def test_there_is_no_other_statement(phase, reach):
    with pytest.raises(LookupError, match="there is no default statement for"):
        statement(phase, reach)
