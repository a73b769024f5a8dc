"""Every mail we write, rich and minimal: what it says, in both bodies alike, and what never gets into it."""

import re
from html.parser import HTMLParser

import pytest

from templates.rendering import LAYOUTS, mailto, render, warm
from tests.templates.mails import CHOICES, FRAMED, MINIMAL, REPLY, RICH, altered

HIDDEN = "display:none;max-height:0;overflow:hidden;mso-hide:all"
HOSTILE = (
    "<script>alert('1')</script>{{7*7}}{% raw %}\"'\r\nBcc: all@x.example\n\x00\u202e\u2066\ue000subject\ue002&amp;"
)
BOTH = [(kind, how, mails[kind]) for how, mails in (("rich", RICH), ("minimal", MINIMAL)) for kind in LAYOUTS]
NAMES = [f"{kind}-{how}" for kind, how, _ in BOTH]


class Page(HTMLParser):
    """The words, tags and links of an HTML body, as a reader's program sees them."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.words, self.open = set(), [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.open.append("hidden" if ("style", HIDDEN) in attrs else tag)
        self.links += [value for name, value in attrs if name in {"href", "src", "background"}]

    def handle_endtag(self, tag):
        if self.open and self.open[-1] in {tag, "hidden"}:
            self.open.pop()

    def handle_data(self, data):
        if not {"style", "title", "hidden"} & set(self.open[-1:]):
            self.words.append(data)

    @property
    def text(self):
        return " ".join(self.words)


def words_of(text):
    return set(re.findall(r"\w{4,}", text.casefold()))


def test_every_kind_is_shown_here():
    assert set(RICH) == set(MINIMAL) == set(LAYOUTS)


@pytest.mark.parametrize(("kind", "how", "context"), BOTH, ids=NAMES)
def test_nothing_of_a_template_is_left_over(kind, how, context):
    mail = render(kind, context)
    for sign in ("{{", "{%", "<mj-", r"\u{", "googleapis", "None", "Undefined"):
        assert sign not in mail.text + mail.html
    for empty in (" ,", "()", ": .", "to .", "| \n", "· </"):
        assert empty not in mail.text + mail.html


@pytest.mark.parametrize(("kind", "how", "context"), BOTH, ids=NAMES)
def test_html_and_text_say_the_same_words(kind, how, context):
    mail = render(kind, context)
    page, twin = words_of(Page(mail.html).text), words_of(mail.text)
    only_buttons = words_of(
        "a button opens a reply; press send. or need longer? more your answer yes no object stops the message suggest wording "
        "approve release this step state keep text pass backup accept all undo submit stands distribution later when hour"
    )
    assert page - twin - only_buttons - words_of(" ".join(choice.button for choice in CHOICES)) == set()


@pytest.mark.parametrize(("kind", "how", "context"), BOTH, ids=NAMES)
def test_nothing_is_fetched_and_no_link_acts(kind, how, context):
    page = Page(render(kind, context).html)
    assert not page.tags & {"img", "script", "link", "iframe", "form", "input", "object"}
    assert all(link.startswith(("mailto:", "https://", "\ue000")) for link in page.links)
    assert all(len(link) < 400 for link in page.links)
    assert "http-equiv" not in render(kind, context).html or "refresh" not in render(kind, context).html


@pytest.mark.parametrize(("kind", "how", "context"), BOTH, ids=NAMES)
def test_our_own_lines_fit_a_terminal_and_a_mail_stays_under_the_clip(kind, how, context):
    mail = render(kind, context)
    if kind not in {"internal", "one_to_one", "bulk"}:  # audiences' paragraphs are wrapped by their readers' windows
        drafted = set(getattr(context, "body", "").split("\n"))
        long = [line for line in mail.text.split("\n") if len(line) > 72 and line not in drafted and "://" not in line]
        assert long == []
    assert "\n\n\n\n" not in mail.text
    assert len(mail.html.encode()) < 102_400


@pytest.mark.parametrize("kind", LAYOUTS)
def test_hostile_words_stay_words(kind):
    mail = render(kind, altered(RICH[kind], lambda value: f"{value} {HOSTILE}"))
    page = Page(mail.html)
    assert "script" not in page.tags
    assert "49" not in page.text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", mail.html + mail.text)
    assert all(link.startswith(("mailto:", "https://", "\ue000")) for link in page.links)


@pytest.mark.parametrize("kind", [kind for kind in LAYOUTS if kind not in {"internal", "one_to_one", "bulk"}])
def test_foreign_words_bring_no_tokens_into_a_notice(kind):
    mail = render(kind, altered(RICH[kind], lambda value: f"{value} \ue000unsubscribe_url\ue002"))
    assert "\ue000" not in mail.html + mail.text


def test_very_long_words_still_make_a_mail():
    mail = render("superseded", altered(RICH["superseded"], lambda value: value + "w" * 10_000 + " x" * 10_000))
    assert "w" * 10_000 in mail.text


def test_another_mails_context_is_refused():
    with pytest.raises(TypeError, match="the mail 'receipt' is made from Receipt, not from Question"):
        render("receipt", RICH["question"])


def test_an_unknown_name_is_refused():
    with pytest.raises(KeyError):
        render("greeting", RICH["receipt"])


def test_warm_compiles_everything_and_changes_nothing():
    before = render("request", RICH["request"])
    warm()
    assert render("request", RICH["request"]) == before


def test_the_words_stand_in_the_request_as_the_audience_gets_them():
    framed = f'<div class="words">{FRAMED.body_html}</div>'
    for kind in ("request", "release_request", "reminder", "stand_by"):
        assert framed in render(kind, RICH[kind]).html
    assert f'<div class="words">{RICH["bulk"].body_html}</div>' in render("bulk", RICH["bulk"]).html


def test_the_answer_comes_after_the_words():
    html = render("request", RICH["request"]).html
    assert (
        html.index("The message, as Oak &amp; Sons will see it")
        < html.index("Nothing is lost")
        < html.index("body=approve")
    )


def test_a_step_says_its_state_in_a_mark_and_in_words():
    mail = render("request", RICH["request"])
    assert "  [>] Legal Officer        Your turn, due 08:40 UTC; Farid Aziz (you)" in mail.text
    assert "  [!] Customer Liaison     Objected, 08:22 UTC; Ada Berg" in mail.text
    for mark in ("✓", "▶", "○", "✗"):
        assert mark in mail.html


def test_a_release_says_what_will_happen():
    for body in (render("release_request", RICH["release_request"]).text,):
        for said in (
            "1,200 recipients get it, after suppression and without duplicates.",
            "1,300 left out: suppressed",
            "impact: was 3 of 10, is now 4 of 10",
            "cause: was not known, is now a wrong label format",
            "wait 2 minutes, then",
            "10:00 UTC today; after that nothing",
            "Nothing leaves unless you approve.",
        ):
            assert said in body
    html = render("release_request", RICH["release_request"]).html
    assert "Release to 1,200 recipients" in html
    assert html.count("The message, as") == 3


def test_without_a_hold_a_release_leaves_at_once():
    assert "leave at once" in render("release_request", MINIMAL["release_request"]).text
    assert "There is no hold." in render("released", MINIMAL["released"]).text


def test_undo_is_offered_only_while_it_works():
    assert "body=undo" in render("receipt", RICH["receipt"]).html
    assert "undo" not in render("receipt", MINIMAL["receipt"]).html


def test_submit_is_offered_only_for_a_whole_draft():
    assert "body=submit" not in render("draft_request", RICH["draft_request"]).html
    assert "body=submit" in render("draft_request", MINIMAL["draft_request"]).html


def test_a_draft_is_shown_so_that_it_can_be_sent_back():
    text = render("draft_request", RICH["draft_request"]).text
    assert "Subject: Trouble since {start}\n" in text
    assert 'Dear {recipient.first_name or "there"},\n\nSince **08:12 UTC today**' in text


def test_an_objection_shows_its_author_the_text_to_be_changed():
    mail = render("objection", RICH["objection"])
    assert "THE TEXT AS IT STANDS" in mail.text
    assert "Subject: Trouble since {start}\n" in mail.text
    assert "body=delegate" in mail.html
    assert "THE TEXT AS IT STANDS" not in render("objection", MINIMAL["objection"]).text


def test_the_lead_is_told_of_an_objection_in_other_words_than_the_author():
    author, lead = render("objection", RICH["objection"]).text, render("objection", MINIMAL["objection"]).text
    assert "Reply with the text as it should be" in " ".join(author.split())
    assert "Ines has been asked to change the text." in lead


def test_a_personal_mail_is_the_words_and_nothing_else():
    context = RICH["one_to_one"]
    mail = render("one_to_one", context)
    assert mail.text == context.body_text + "\n"
    assert Page(mail.html).text.split() == Page(context.body_html).text.split()


MAILTO = [
    ("approve", "mailto:a+b@c.example?subject=Re%3A%20Hi&body=approve"),
    ("suggest: ", "mailto:a+b@c.example?subject=Re%3A%20Hi&body=suggest%3A"),
    ("eta 20 min", "mailto:a+b@c.example?subject=Re%3A%20Hi&body=eta%2020%20min"),
    ("a\r\nb&body=c+d", "mailto:a+b@c.example?subject=Re%3A%20Hi&body=a%20b%26body%3Dc%2Bd"),
]


@pytest.mark.parametrize(("body", "link"), MAILTO, ids=[body.split()[0] for body, _ in MAILTO])
def test_a_link_opens_a_reply_of_one_line(body, link):
    assert mailto("a+b@c.example", "Hi", body) == link


@pytest.mark.parametrize("subject", ["x" * 998, "é" * 998, "日本" * 400, "\U0001f525" * 300, ""])
def test_a_link_stays_short_whatever_the_subject(subject):
    link = mailto(REPLY.address, subject, "approve")
    assert len(link) < 400
    assert link.endswith("&body=approve")
    assert not re.search(r"%[0-9A-F]?(?![0-9A-F])(?=&)", link)


def test_an_address_that_leaves_no_room_is_refused():
    with pytest.raises(ValueError, match="longer than 400 characters"):
        mailto("a" * 400 + "@b.example", "Hi", "approve")
