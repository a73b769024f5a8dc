"""The built-in mailbox: what was kept is read and answered as its recipient, and the answer takes the real way in."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from mail.listener import Listener
from service.web.reply import words_of
from tests.web.conftest import WebHouse
from tests.web.pages import answer, mail_links, text, waiting_mail
from workers.listen import Door


def test_a_message_is_played_to_the_end_in_the_mailbox(house: WebHouse):
    browser = house.start().with_sample().browse()
    house.open()
    answer(browser, waiting_mail(browser, "Internal stakeholders"), "submit")
    house.work_off()
    for stage in house.plan.route:
        person = house.plan.holder(stage.roles[0])
        said = answer(browser, waiting_mail(browser, person.name), "approve")
        assert said.status_code == 303, text(said.text)
        house.work_off()

    assert house.state() == "distributed"
    everybody = text(browser.get("/mailbox?of=audience").text)
    assert "Audiences 12" in everybody
    assert "Waits for an answer" not in everybody


def test_people_and_audiences_are_listed_apart(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    quiet.submit()
    for role in ("customer_liaison", "messaging_officer", "legal_officer", "elt_approver", "incident_commander"):
        quiet.reply_kept(quiet.plan.holder(role).key, "approve")

    people, audience = browser.get("/mailbox").text, browser.get("/mailbox?of=audience").text
    assert not set(mail_links(people)) & set(mail_links(audience))
    assert len(mail_links(audience)) == 12
    assert set(mail_links(browser.get("/mailbox?of=all").text)) >= set(mail_links(audience))


def test_one_recipient_alone(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    lead = quiet.plan.holder("business_lead")

    page = browser.get("/mailbox", params={"to": lead.address})

    assert len(mail_links(page.text)) == 1
    assert f"1, {lead.address}" in text(page.text)


def test_long_lists_come_in_pages(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    for number in range(14):
        quiet.open(title=f"Incident {number}")

    first = browser.get("/mailbox").text
    older = first.split("Older mail")[0].rpartition('href="')[2].partition('"')[0].replace("&amp;", "&")
    second = browser.get(older).text

    assert len(mail_links(first)) == 50
    assert len(mail_links(second)) == 6
    assert not set(mail_links(first)) & set(mail_links(second))
    assert "Older mail" not in second


def test_a_mail_is_shown_as_text_html_and_source(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open(title="<script>alert(1)</script> & more")
    link = waiting_mail(browser, "Internal stakeholders")

    page, html, source = browser.get(link), browser.get(f"{link}/html"), browser.get(f"{link}/source")

    assert "<script>alert" not in page.text
    assert "sandbox></iframe>" in page.text
    assert "draft request" in text(page.text)
    assert html.headers["content-security-policy"].startswith("sandbox; default-src 'none'; style-src 'unsafe-inline'")
    assert html.headers["x-frame-options"] == "SAMEORIGIN"
    assert "<script>alert" not in html.text
    assert source.headers["content-type"].startswith("text/plain")
    assert "X-Signoff-Kind: draft_request" in source.text


def test_the_buttons_of_a_mail_are_the_buttons_of_its_form(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    quiet.submit()
    page = browser.get(waiting_mail(browser, quiet.plan.holder("customer_liaison").name)).text

    for word in ("approve", "suggest:", "object:"):
        assert f'name="word" value="{word}"' in page
    assert 'value="eta ' in page


@pytest.mark.parametrize(
    ("word", "words", "decision", "state"),
    [
        ("approve", "", "approve", "in_review"),
        ("approve", "Thank you for the clear words.", "approve", "in_review"),
        ("suggest", "“trouble” instead of “problem”", "suggest", "in_review"),
        ("object", "we do not know that yet", "object", "drafting"),
        ("", "object: we do not know that yet", "object", "drafting"),
        ("eta 20 min", "", "estimate", "in_review"),
    ],
)
def test_each_answer_is_understood_as_it_was_pressed(quiet: WebHouse, word: str, words: str, decision: str, state: str):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    quiet.submit()
    link = waiting_mail(browser, quiet.plan.holder("customer_liaison").name)

    said = answer(browser, link, word, words)
    quiet.work_off()

    assert said.status_code == 303
    assert (quiet.received()[-1].decision, quiet.state()) == (decision, state)
    assert quiet.received()[-1].why in text(browser.get(link).text)


def test_the_reply_is_the_mail_a_mail_program_would_send(quiet: WebHouse):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    quiet.submit()
    liaison = quiet.plan.holder("customer_liaison")
    asked = quiet.kept_mail(liaison.key)

    answer(browser, waiting_mail(browser, liaison.name), "approve")

    [kept] = quiet.received()
    raw = kept.raw.decode()
    assert kept.sender == liaison.address
    assert f"<{liaison.address}>" in raw
    assert f"In-Reply-To: {asked.message_id}" in raw
    assert "Subject: Re: [INC-1]" in raw
    assert "\r\napprove\r\n\r\nOn " in raw
    assert "\r\n> " in raw


def waiting(browser, quiet: WebHouse, person: str) -> int:
    """How many mails to a person the list shows as waiting for an answer."""
    page = browser.get("/mailbox", params={"to": quiet.plan.people[person].address}).text
    return page.count("Waits for an answer")


def test_a_reviewer_who_suggested_is_not_waited_for_and_an_approver_is(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    quiet.submit()
    quiet.reply_kept("mei", "suggest: a warmer greeting")
    assert waiting(browser, quiet, "mei") == 0
    for person in ("pablo", "amara"):
        quiet.reply_kept(person, "approve")
    quiet.reply_kept("henrik", "suggest: a warmer greeting")
    assert waiting(browser, quiet, "henrik") == 1


def test_of_two_steps_of_one_person_only_the_open_one_waits(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    quiet.submit()
    for person in ("mei", "pablo", "amara"):
        quiet.reply_kept(person, "approve")
    for words in ("banana", "hmm, purple monkey"):
        quiet.reply_kept("henrik", words)
    assert quiet.kept_mail("ruth").first("x-signoff-ref").endswith("/elt_approver")
    assert (waiting(browser, quiet, "henrik"), waiting(browser, quiet, "ruth")) == (0, 1)


def test_the_newest_mail_that_asks_for_a_text_waits_for_its_author(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    assert waiting(browser, quiet, "jonas") == 3
    text_of_it = "Subject: Better\n\nSince 13:42 UTC payments fail. We are sorry for that."
    quiet.reply("jonas", text_of_it, to=quiet.kept_mail("jonas", "draft_request"))
    assert waiting(browser, quiet, "jonas") == 3
    kept = quiet.kept_mail("jonas", "receipt")
    quiet.reply("jonas", "eta 20 min", to=kept)
    assert waiting(browser, quiet, "jonas") == 3
    quiet.reply("jonas", "submit", to=kept)
    assert waiting(browser, quiet, "jonas") == 2


def test_a_list_tells_times_in_the_zone_of_the_plan_and_begins_with_what_a_mail_says(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    page = text(browser.get("/mailbox", params={"to": quiet.plan.people["ruth"].address}).text)
    assert "CET" in page
    assert "UTC" not in page
    assert "INC-1 is open" in page


def test_a_strategic_customer_answers_too(quiet: WebHouse):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    quiet.submit("strategic")
    for role in ("customer_liaison", "messaging_officer", "legal_officer", "elt_approver", "incident_commander"):
        quiet.reply_kept(quiet.plan.holder(role).key, "approve")
    link = mail_links(browser.get("/mailbox?of=audience").text)[0]

    assert answer(browser, link, words="When will it work again?").status_code == 303
    quiet.work_off()

    assert "When will it work again?" in quiet.received()[-1].new_text


def test_after_a_reply_the_list_says_what_happened(quiet: WebHouse):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    quiet.submit()
    liaison = quiet.plan.holder("customer_liaison")

    to = answer(browser, waiting_mail(browser, liaison.name), "approve").headers["location"]

    assert parse_qs(urlsplit(to).query)["to"] == [liaison.address]
    assert f"Your reply as {liaison.address} was accepted by the SMTP listener." in text(browser.get(to).text)


def test_a_word_that_needs_a_reason_is_not_sent_without(quiet: WebHouse):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    quiet.submit()
    link = waiting_mail(browser, quiet.plan.holder("customer_liaison").name)

    for word in ("object", ""):
        assert answer(browser, link, word).status_code == 400
    assert quiet.received() == []


def test_an_smtp_listener_that_is_away_is_said_and_the_words_are_kept(quiet: WebHouse):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    link = waiting_mail(browser, "Internal stakeholders")
    quiet.listener.stop()

    said = answer(browser, link, words="eta 5 min, still writing")

    assert said.status_code == 502
    assert "cannot be reached" in text(said.text)
    assert "eta 5 min, still writing</textarea>" in said.text


def test_an_smtp_refusal_is_told_in_its_words(quiet: WebHouse):
    stranger = replace(quiet.tools, mail_domain="elsewhere.example")
    quiet.listener = Listener(Door(stranger), host="127.0.0.1", port=0, hostname="elsewhere.example")
    browser = quiet.start().with_sample().browse()
    quiet.open()
    link = waiting_mail(browser, "Internal stakeholders")

    said = answer(browser, link, "submit")

    assert said.status_code == 502
    assert "550 5.7.1 Mail for other domains is not relayed." in text(said.text)


def test_mail_that_asks_for_no_answer_has_no_form(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    quiet.submit("customers")
    for role in ("customer_liaison", "messaging_officer", "legal_officer", "elt_approver", "incident_commander"):
        quiet.reply_kept(quiet.plan.holder(role).key, "approve")
    quiet.wait(minutes=3)
    link = mail_links(browser.get("/mailbox?of=audience").text)[0]
    page = browser.get(link).text

    assert "asks for no answer to an address of ours" in page
    assert "<textarea" not in page


@pytest.mark.parametrize(
    "path", ["/mailbox/nonsense", "/mailbox/0192f0c0-0000-7000-8000-000000000000", "/mailbox?before=x"]
)
def test_what_is_not_there_is_a_sentence(quiet: WebHouse, path: str):
    said = quiet.with_sample().browse().get(path)
    assert said.status_code in {400, 404}
    assert "Traceback" not in said.text


@pytest.mark.parametrize(
    "settings",
    [{"relay_url": "smtp://127.0.0.1:2526"}, {"http_listen": "0.0.0.0:8080"}, {"http_listen": "host.example:80"}],
)
def test_there_is_no_mailbox_with_a_relay_or_beyond_loopback(quiet: WebHouse, settings: dict[str, str]):
    said = quiet.with_sample().browse(**settings).get("/mailbox")
    assert said.status_code in {403, 404}
    assert "Recipients" not in said.text


@pytest.mark.parametrize(
    ("word", "words", "sent"),
    [
        ("approve", "", "approve"),
        ("", " hello ", "hello"),
        ("object:", "no", "object: no"),
        ("suggest", "a → b", "suggest: a → b"),
        ("approve", "nice", "approve\n\nnice"),
    ],
)
def test_what_a_reply_says(word: str, words: str, sent: str):
    assert words_of(word, words) == sent
