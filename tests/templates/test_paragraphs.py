"""Account paragraphs in a draft: laid in as words, and where there is none the draft reads as if it had no place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates import drafting as words
from templates.paragraphs import as_markdown, has_place, misplaced, with_paragraph

DRAFT = "Hello,\n\n**Some** payments fail.\n\n{{ recipient.paragraph }}\n\nI am sorry.\n"
WITHOUT = "Hello,\n\n**Some** payments fail.\n\nI am sorry.\n"


@pytest.mark.parametrize(
    "place", ["{{ recipient.paragraph }}", "{recipient.paragraph}", "  {{recipient.paragraph}}  ", '{{ recipient.paragraph or "" }}']
)  # fmt: skip
def test_without_a_paragraph_nothing_shows_that_there_could_be_one(place: str):
    draft = DRAFT.replace("{{ recipient.paragraph }}", place)
    assert has_place(draft)
    assert words.to_html(with_paragraph(draft, "")) == words.to_html(WITHOUT)
    assert words.to_text(with_paragraph(draft, "")) == words.to_text(WITHOUT)


def test_a_place_between_lines_of_one_paragraph_leaves_it_whole():
    assert with_paragraph("one\n{{ recipient.paragraph }}\ntwo", "") == "one\ntwo"
    assert words.to_text(with_paragraph("one\n{{ recipient.paragraph }}\ntwo", "own")) == "one\n\nown\n\ntwo"


def test_a_paragraph_stands_in_its_place_with_its_lines_and_parts():
    html = words.to_html(with_paragraph(DRAFT, "Your plant is fine.\nYour portal is not.\n\nCall me."))
    assert "<p>Your plant is fine.<br>\nYour portal is not.</p>\n<p>Call me.</p>\n<p>I am sorry.</p>" in html


def test_words_of_the_draft_stand_in_where_there_is_no_paragraph():
    draft = DRAFT.replace(" }}", ' or "Ask me anything." }}')
    assert "\n\nAsk me anything.\n\n" in words.to_text(with_paragraph(draft, ""))
    assert "Ask me" not in words.to_text(with_paragraph(draft, "Mine."))


HOSTILE = [
    "<script>alert(1)</script>", "[click](https://evil.example)", "![x](https://evil.example/x.png)", "# Big", "- list",
    "1. one", "    code", "***", "===", "> quote", "{{ recipient.first_name }}", "{recipient.paragraph}", "{start}", "{% x %}",
    "&lt;b&gt;", "`code`", "<https://evil.example>", "a\\", "_x_ *y*", "[a]: https://evil.example", "\ue000first_name\ue002",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_paragraph_is_markup_or_a_placeholder(text: str):
    body = with_paragraph(DRAFT, text)
    html = words.to_html(body)
    assert html.count("<p>") == words.to_html(WITHOUT).count("<p>") + 1
    assert not any(
        tag in html for tag in ("<a", "<ul", "<ol", "<code", "<pre", "<hr", "<em", "<blockquote", "<script", "<img")
    )
    assert html.count("<strong>") == 1
    assert words.personal_tokens(html) == ()
    if "\ue000" not in text:
        assert text.strip() in words.to_text(body)


@given(st.lists(st.sampled_from([*"{}[]()<>*_`#-+=.!&\\|~ 1a\n", "\r", "\u2028", "recipient.paragraph", "{{ x }}"]), max_size=60).map("".join))  # fmt: skip
def test_any_text_reads_the_same_in_the_mail(text: str):
    shown = words.to_text(as_markdown(text))
    assert "".join(shown.split()) == "".join(text.split())


def test_a_place_inside_other_words_is_told_by_line():
    assert misplaced(DRAFT) == ()
    assert misplaced("Hello,\nyou: {{ recipient.paragraph }}") == (
        "Line 2: {{ recipient.paragraph }} stands for a whole paragraph, so it needs a line of its own.",
    )
