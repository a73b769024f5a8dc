"""What our mails offer as an answer is what works there: every word and every button does what it says."""

from mail.parsed import Parsed, parse
from service.actions import drafting
from service.web.reply import presses
from tests.house import House
from tests.trips.test_routes import under


def offered(mail: Parsed) -> list[str]:
    """The words behind the buttons of a mail."""
    return [press.word for press in presses(mail) if press.word in mail.text]


def released(house: House, audience: str = "internal") -> None:
    house.open()
    house.submit(audience)
    for person in ("mei", "pablo", "amara", "henrik", "sofia"):
        house.reply(person, "approve")


def test_the_receipt_of_a_release_offers_stop_and_it_stops(house: House):
    released(house, "customers")
    receipt = house.last_mail("sofia", "receipt")
    assert offered(receipt) == ["stop"]
    assert "Reply STOP to stop it." in receipt.text
    assert "undo" not in receipt.text
    house.reply("sofia", "stop", to=receipt)
    assert house.state("customers") == "halted"


def test_the_receipt_of_an_approval_offers_undo_and_it_takes_it_back(house: House):
    house.open()
    house.submit()
    house.reply("mei", "approve")
    receipt = house.last_mail("mei", "receipt")
    assert offered(receipt) == ["undo"]
    house.reply("mei", "undo", to=receipt)
    assert house.steps()[0].state == "asked"


def test_a_suggestion_about_words_of_a_fact_can_be_accepted(house: House):
    house.open(workaround="trying a payment again succeeds")
    house.submit()
    house.reply("mei", 'suggest "trying a payment again succeeds" -> "paying again works"')
    assert offered(house.last_mail("jonas", "suggestion")) == ["accept 1", "keep"]
    assert house.reply("jonas", "accept 1", kind="suggestion") == "applied"
    assert house.cell_revision().number == 2
    assert "paying again works" in house.cell_revision().body
    assert "trying a payment" not in house.cell_revision().body


def test_a_suggestion_that_cannot_be_put_in_is_not_offered_and_says_why(house: House):
    house.open()
    house.submit()
    house.reply("mei", 'suggest "words that nobody wrote" -> "others"')
    mail = house.last_mail("jonas", "suggestion")
    assert offered(mail) == ["keep"]
    assert "Suggestion 1 cannot be put in by itself" in " ".join(mail.text.split())
    house.reply("jonas", "accept 1", to=mail)
    assert "“words that nobody wrote” of suggestion 1 do not stand in revision 1" in house.received()[-1].why


def test_a_text_that_came_by_mail_offers_to_submit_it(house: House):
    house.open()
    house.reply(
        "jonas", "Subject: Better\n\nSince 13:42 UTC payments fail. We are sorry for that.", kind="draft_request"
    )
    kept = house.last_mail("jonas", "receipt")
    said = " ".join(kept.text.split())
    assert offered(kept) == ["submit", "eta 20 min", "delegate"]
    assert "This is about INC-1/investigation/" in said
    assert "Subject: Better" in said
    assert "needs no answer" not in said
    house.reply("jonas", "submit", to=kept)
    assert house.state("customers") == "in_review"


def test_a_text_with_gaps_cannot_be_submitted_and_is_not_offered_to(house: House):
    house.open()
    text = "Subject: Better\n\nSince {{ no_such_fact }} payments fail. We are sorry for that."
    house.reply("jonas", text, kind="draft_request")
    kept = house.last_mail("jonas", "receipt")
    assert offered(kept) == ["eta 20 min", "delegate"]
    assert "no_such_fact" in kept.text


def test_an_author_who_is_not_understood_is_offered_the_words_of_an_author(house: House):
    house.open()
    house.reply("jonas", "banana", kind="draft_request")
    assert offered(house.last_mail("jonas", "question")) == ["submit", "eta 20 min", "delegate"]
    house.submit()
    house.reply("mei", 'suggest "Now" -> "At this moment"')
    house.reply("jonas", "banana", kind="suggestion")
    assert offered(house.last_mail("jonas", "question"))[:3] == ["accept 1", "keep", "recall"]
    assert "body=approve" not in house.last_mail("jonas", "question").html


def test_whoever_releases_is_offered_a_release_where_the_answer_was_not_understood(house: House):
    house.open()
    house.submit()
    for person in ("mei", "pablo", "amara", "henrik"):
        house.reply(person, "approve")
    house.reply("sofia", "banana")
    question = house.last_mail("sofia", "question")
    assert "releases the message" in question.text
    assert question.text.count("othing was counted") == 1


def test_a_refused_opening_offers_how_to_open_and_stands_under_the_desks_name(house: House):
    raw = (
        b"From: ruth.adeyemi@northgate.example\r\nMessage-ID: <1@x.example>\r\n\r\n"
        b"open: Card payments fail\r\nseverity: sev9\r\nphase: investigation\r\n"
    )
    house.receive(raw, recipient="incident@signoff.example", sender="ruth.adeyemi@northgate.example")
    mail = house.last_mail("ruth", "command")
    assert mail.subject == "Northgate Incident Desk"
    assert "open: title" in mail.text
    assert "phase identification" not in mail.text
    assert "Ref" not in mail.text.split()


def test_every_mail_shows_the_words_as_a_named_recipient_gets_them(house: House):
    released(house, "strategic")
    for mail in (house.last_mail("ruth", "released"), house.last_mail("mei", "request")):
        assert "invalid" not in mail.text
        assert "a recipient" not in mail.text.lower()


def test_the_author_reads_a_suggestion_beside_the_words_as_a_named_recipient_gets_them(house: House):
    house.open()
    house.submit("strategic")
    house.reply("mei", "suggest: a warmer greeting")
    mail = house.last_mail("jonas", "suggestion")
    assert "invalid" not in mail.text
    assert "AS A RECIPIENT" not in mail.text


def test_one_release_is_told_once_to_whoever_leads_and_observes(house: House):
    released(house)
    to_ruth = [
        mail.first("x-signoff-kind")
        for mail in (parse(parcel.raw) for parcel in house.courier.kept if parcel.recipient.startswith("ruth"))
    ]
    assert "released" in to_ruth
    assert "decided" not in to_ruth


def test_the_steps_of_a_request_tell_handed_over_from_done(house: House):
    house.open()
    house.submit()
    house.reply("mei", "delegate")
    text = house.last_mail("tariq", "request").text
    assert "[-] Customer Liaison     Handed over; Mei Tanaka" in text
    assert "[ ] Incident Commander   Waiting; Sofia Marković" in text
    assert "Need longer? Reply eta and a time: 10 min, 20 min, 45 min." in text


def test_a_stop_says_who_has_it_and_who_gets_none(house: House):
    released(house, "customers")
    house.reply("ruth", "stop", kind="released")
    said = " ".join(house.last_mail("ruth", "receipt").text.split())
    assert "0 of 30 have it already; 29 do not have it yet; 1 gets no mail of it." in said
    told = " ".join(house.last_mail("pablo", "notice").text.split())
    assert "Pablo Ibáñez decides whether it goes on" in told


def test_an_author_who_is_unclear_twice_is_asked_once_and_then_the_backup_writes(house: House):
    house.open()
    house.reply("jonas", "banana", kind="draft_request")
    house.mails()
    with house.locked("customers") as (tx, cell):
        said = drafting.unclear(house.tools, tx, cell)
    house.work_off()
    assert said.follows == "Sofia Marković is asked to write it instead."
    assert house.cell("customers").message.author == "sofia"
    assert house.asked("draft_request") == ["sofia"]


def test_in_review_nobody_else_writes_and_the_lead_hears_of_an_unclear_author(house: House):
    house.open()
    house.submit("customers")
    with house.locked("customers") as (tx, cell):
        assert drafting.unclear(house.tools, tx, cell).question
    house.reply("mei", 'suggest "Now" -> "At this moment"')
    house.reply("jonas", "banana", kind="suggestion")
    with house.locked("customers") as (tx, cell):
        assert "The business lead is told" in drafting.unclear(house.tools, tx, cell).follows
    house.work_off()
    assert "waits for a clear word of its author" in house.last_mail("ruth", "notice").text


def test_an_observer_without_a_part_in_it_gets_a_copy_with_the_words(house: House):
    under(house, ("observers: [ruth]", "observers: [tariq]"))
    released(house, "strategic")
    copy = house.last_mail("tariq", "decided")
    assert "AS A RECIPIENT" not in copy.text
    assert "invalid" not in copy.text
