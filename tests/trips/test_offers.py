"""What our mails offer as an answer is what works there: every word and every button does what it says."""

from mail.parsed import Parsed
from service.web.reply import presses
from tests.house import House


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
