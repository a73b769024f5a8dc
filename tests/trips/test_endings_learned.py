"""How a person's mails end is learned from the beginnings of earlier ones, however large those were."""

from service.actions import letters
from service.store.tables import Received
from tests.house import House, reply_to
from tests.trips.believed import asked_mail

SLOGAN = "Northgate, water for the whole valley since 1911"
MEI = "mei.tanaka@northgate.example"


def with_attachment(raw: bytes, size: int) -> bytes:
    """The same mail with so many bytes of picture behind its text."""
    head, _, body = raw.partition(b"\r\n\r\n")
    kept = b"\r\n".join(line for line in head.split(b"\r\n") if not line.lower().startswith((b"content-", b"mime-")))
    return (
        kept
        + b"\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + body
        + b"\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment\r\n\r\n"
        + b"A" * 75 + b"\r\n" * (size // 2)
        + b"\r\n--b--\r\n"
    )  # fmt: skip


def learned(house: House) -> tuple[str, ...]:
    """What is known of mei's endings when her next mail is read."""
    request = house.last_mail("mei", "request")
    house.receive(reply_to(request, "eta 5 min", MEI, house.clock()), request)
    with house.tools.look() as session:
        return letters.load(house.tools, session, house.received()[-1].id).sent.endings()


def test_an_ending_is_learned_from_mails_with_large_attachments(house: House):
    request = asked_mail(house)
    for minutes in (20, 30):
        reply = reply_to(request, f"eta {minutes} min\n\n{SLOGAN}\n", MEI, house.clock())
        assert house.receive(with_attachment(reply, 2**20), request) == "applied"
    assert SLOGAN.casefold() in learned(house)


def test_a_text_that_goes_on_behind_the_beginning_teaches_nothing(house: House):
    request = asked_mail(house)
    for minutes in (20, 30):
        words = f"eta {minutes} min\n\n{SLOGAN}\n\n" + "> the text we sent, quoted\n" * 3000
        assert house.receive(reply_to(request, words, MEI, house.clock()), request) == "applied"
    assert SLOGAN.casefold() not in learned(house)


def test_no_more_than_the_beginning_of_an_earlier_mail_is_loaded(house: House):
    request = asked_mail(house)
    reply = reply_to(request, "eta 20 min\n", MEI, house.clock())
    assert house.receive(with_attachment(reply, 2**20), request) == "applied"
    assert house.receive(reply_to(request, "eta 5 min", MEI, house.clock()), request) == "applied"
    with house.tools.look() as session:
        last = session.get_one(Received, house.received()[-1].id)
        earlier = session.scalars(letters._BELIEVED, {"person": "mei", "mail": last.id}).all()
    assert [len(raw) for raw in earlier] == [2**16]
