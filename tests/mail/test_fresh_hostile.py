"""No text makes the reading of a reply raise, hang or believe a quoted word."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.fresh import fresh
from tests.mail.request_sample import TEXT
from tests.mail.test_fresh import SENT

MIB = 1024 * 1024
TEXTS = {
    "prefixes": ">" * 300_000,
    "prefixes with spaces": "> " * 150_000,
    "quoted empty lines": "> \n" * 100_000,
    "one line": "a" * MIB,
    "one line of words": "a " * (MIB // 2),
    "On, on one line": "On " * 50_000,
    "On, each on a line": "On \n" * 50_000,
    "beginnings of attributions": "On Mon, Nov 2, 2026 at 2:10\n" * 9_000,
    "open addresses": "On Mon, Nov 2, 2026 <a@b\n" * 9_000,
    "many From": "From: a@b\n" * 30_000,
    "many short tables": "From: a\nTo: b\n\n" * 20_000,
    "wrote": "wrote:\n" * 40_000,
    "at signs": "@" * 300_000,
    "dashes": "-" * 300_000,
    "signature delimiters": "--\n" * 80_000,
    "closings": "x\n\nBest regards\n> q\n" * 10_000,
    "underscores": ("_" * 60 + "\n") * 8_000,
    "separators never closed": "-----Original Message\n" * 20_000,
    "our mail a hundred times": TEXT * 100,
    "our words on one line": " ".join(TEXT.split() * 60),
    "devices": "Sent from my iPhone\n" * 15_000,
    "direction marks": "\u202e" * MIB,
    "signs without spaces": "承認" * 100_000,
    "emoji": "👍" * 200_000,
    "links": "http://" * 100_000,
    "NUL": "\0" * MIB,
    "empty lines": "\n" * MIB,
    "white space": " " * MIB,
    "banners": "CAUTION: external email outside\n\n" * 8_000,
}
PAGES = {
    "div": "<div>" * 100_000,
    "blockquotes nested": "<blockquote>" * 50_000,
    "blockquotes nested and closed": "<blockquote>" * 20_000 + "x" + "</blockquote>" * 20_000,
    "closing tags": "</div>" * 150_000,
    "less than": "<" * MIB,
    "tags never closed": "<a " * 300_000,
    "quotes never closed": '<a "' * 250_000,
    "quotes crossed": "<a '\">" * 150_000,
    "ampersands": "&" * MIB,
    "character references": "&#" * 500_000,
    "a number of a million digits": "&#" + "9" * MIB,
    "comments never closed": "<!--" * 250_000,
    "styles never closed": "<style>" * 140_000,
    "heads never closed": "<head>" * 140_000,
    "cells": "<td>" * 200_000 + "<br>",
    "containers": '<div class="gmail_quote">x' * 10_000,
    "containers with quotes": '<div class="gmail_quote"><blockquote>x</blockquote>y</div>' * 4_000,
}


@pytest.mark.parametrize("sent", [None, SENT], ids=["nothing known", "our mail known"])
@pytest.mark.parametrize("name", [*TEXTS, *PAGES])
def test_hostile_input_is_read_in_linear_time(name, sent):
    before = time.process_time()
    fresh(TEXTS.get(name, ""), PAGES.get(name, ""), sent)
    # The target is 250 ms on an idle machine; a pattern that is not linear needs minutes.
    assert time.process_time() - before < 2.5


_PIECES = st.sampled_from(
    [
        "approve", "object", "> approve", ">", "> ", "-- ", "--", "On Mon, 2 Nov 2026 at 14:10 Ann <a@b.example> wrote:",
        "From: Ann <a@b.example>", "Sent: Monday", "To: Bo", "Subject: x", "-----Original Message-----", "Best,", "Noor",
        "<div>", "</div>", "<blockquote>", "</blockquote>", '<div class="gmail_quote">', "<br>", "&#999999999999;", "\0", "\u202e",
        "<!--", "-->", "<style>", "</style>", "<", '<a href="', "________________________________", "Sent from my iPhone",
        *TEXT.split("\n")[:14],
    ]
)  # fmt: skip
_ANYTHING = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=30).map("\n".join))


@given(_ANYTHING, _ANYTHING, st.sampled_from([None, SENT]))
@settings(max_examples=150, deadline=None)
def test_nothing_raises_and_nothing_is_invented(text, html, sent):
    found = fresh(text, html, sent)
    kept = "".join(found.text.split())
    assert all(sign in text or sign in html or "&" in html or "\0" in text + html for sign in kept)


_MARKS = st.sampled_from([">", "> ", ">> ", " > ", ">\t"])
_LINES = st.lists(st.sampled_from(["approve", "Approve.", "ok, approve", "lgtm", "approve revision 3", ""]), max_size=8)


@given(_MARKS, _LINES)
@settings(deadline=None)
def test_a_marked_line_never_approves(mark, lines):
    quote = "\n".join(mark + line for line in lines)
    assert "pprove" not in fresh(f"please wait\n\n{quote}", "", SENT).text
    assert "lgtm" not in fresh(quote, "").text


@given(_LINES, st.sampled_from(["gmail_quote", "yahoo_quoted", "protonmail_quote", "x_y"]))
@settings(deadline=None)
def test_a_quote_in_html_never_approves(lines, name):
    inside = "".join(f"<div>{line}</div>" for line in lines)
    page = f'<p>please wait</p><div class="{name}"><blockquote type="cite">{inside}</blockquote></div>'
    assert fresh("", page).text == "please wait"


@given(st.integers(0, len(TEXT) - 400), st.integers(200, 400), st.integers(20, 200))
@settings(deadline=None)
def test_a_piece_of_our_mail_never_leaks_however_it_is_wrapped(start, length, width):
    words = TEXT[start : start + length].split()[1:-1]
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    piece = "\n".join([*lines, line])
    found = fresh(f"please wait\n\n{piece}", "", SENT).text
    assert "the words of revision 3" not in found
    assert "may go out" not in found
    assert found.startswith("please wait")
