"""Mail in: held and confirmed, outsiders heard and never obeyed, tickets that end, reports that find their delivery."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from mail.parsed import Parsed, parse
from mail.trust import Method, Trust
from service.actions import drafting
from service.store.tables import Decision, Delivery, Suppression
from tests.house import House, reply_to
from tests.trips.believed import asked_mail, kinds_to
from workers.jobs import Work

DOUBT = Trust(passed=False, why="it carries no DKIM signature", method=Method.NONE)


def decided(house: House) -> list[tuple[str, str]]:
    with house.tools.look() as session:
        return [(one.person, one.verdict) for one in session.scalars(select(Decision).order_by(Decision.id))]


def without_trust(house: House) -> None:
    house.trust = DOUBT


# ---- held, not lost


def test_what_is_not_believed_is_held_and_counts_once_its_person_says_yes(house: House):
    request = asked_mail(house)
    house.mails()
    without_trust(house)
    assert house.reply("mei", "approve") == "quarantined"
    assert "held as claimed by Mei" in house.received()[-1].why
    assert sorted(kinds_to(house)) == ["confirm", "notice"]  # to mei, and to the lead
    asked = house.last_mail("mei", "confirm")
    assert asked.first("reply-to") != request.first("reply-to")
    assert "approve" in asked.text
    assert decided(house) == []

    assert house.reply("mei", "Yes.", to=asked) == "applied"
    assert decided(house) == [("mei", "approve")]
    assert [row.state for row in house.received()] == ["applied", "applied"]
    assert "pablo" in house.asked()
    house.reply("mei", "yes", to=asked)
    assert decided(house) == [("mei", "approve")]
    assert "settled already" in house.last_mail("mei", "receipt").text


def test_the_decision_of_a_confirmed_mail_is_the_held_mails_own(house: House):
    asked_mail(house)
    without_trust(house)
    house.reply("mei", "object: five percent, not four")
    held = house.received()[-1]
    house.reply("mei", "yes", kind="confirm")
    with house.tools.look() as session:
        one = session.scalars(select(Decision)).one()
    assert (one.verdict, one.comment, one.received_id) == ("object", "five percent, not four", held.id)
    assert house.state() == "drafting"


def test_a_mail_that_is_disowned_is_dropped_and_the_lead_is_told(house: House):
    asked_mail(house)
    without_trust(house)
    house.reply("mei", "approve")
    house.mails()
    assert house.reply("mei", "no", kind="confirm") == "applied"
    assert decided(house) == []
    assert house.received()[0].state == "ignored"
    assert "in the name of Mei" in house.last_mail("ruth", "notice").text
    house.reply("mei", "yes", kind="confirm")
    assert decided(house) == []


def test_the_answer_to_a_confirmation_comes_from_that_person_and_is_a_yes(house: House):
    asked_mail(house)
    without_trust(house)
    house.reply("mei", "approve")
    asked = house.last_mail("mei", "confirm")
    assert house.reply("pablo", "yes", to=asked) == "quarantined"
    house.reply("mei", "who asks?", to=asked)
    house.reply("mei", "yes", to=asked, headers={"Auto-Submitted": "auto-replied"})
    assert decided(house) == []
    house.reply("mei", "yes", to=asked)
    assert decided(house) == [("mei", "approve")]


def test_a_held_mail_about_an_old_text_does_not_count_when_it_is_confirmed(house: House):
    asked_mail(house)
    without_trust(house)
    house.reply("mei", "approve")
    with house.locked() as (tx, cell):
        drafting.recall(house.tools, tx, cell)
        drafting.write(tx, cell, "New words", "Since 13:42 UTC something else is wrong. We are sorry.")
        drafting.submit(house.tools, tx, cell)
    house.work_off()
    house.reply("mei", "yes", kind="confirm")
    assert decided(house) == []
    assert house.steps()[0].state == "asked"


def test_one_confirmation_in_an_hour_for_a_step_and_none_where_nothing_is_asked_for(house: House):
    asked_mail(house)
    house.mails()
    without_trust(house)
    house.reply("mei", "hmm, purple monkey dishwasher")
    assert "confirm" not in kinds_to(house)
    for text in ("approve", "object: no", "approve"):
        house.reply("mei", text)
    assert kinds_to(house).count("confirm") == 1
    house.clock.advance(minutes=61)
    house.reply("mei", "approve")
    assert kinds_to(house).count("confirm") == 1


def test_the_lead_confirms_a_command_and_then_it_is_done(house: House):
    house.open()
    without_trust(house)
    command = (
        b"From: ruth.adeyemi@northgate.example\r\nSubject: INC-1\r\nMessage-ID: <c@x>\r\n\r\nphase identification\r\n"
    )
    assert house.receive(command, recipient="incident@signoff.example") == "quarantined"
    house.reply("ruth", "yes", kind="confirm")
    assert house.cell("internal", "identification").incident.phase == "identification"


# ---- who counts


def test_a_person_may_write_from_any_of_their_addresses(house: House):
    asked_mail(house)
    house.reply("mei", "approve")
    house.reply("pablo", "approve")
    house.reply("amara", "approve", sender="Amara@legal.northgate.example")
    assert decided(house)[-1] == ("amara", "approve")


def test_a_backup_who_was_asked_decides_as_themselves_and_the_first_one_no_more(house: House):
    request = asked_mail(house)
    house.reply("mei", "delegate")
    house.reply("tariq", "approve")
    house.reply("mei", "object: too late", to=request)
    assert decided(house) == [("tariq", "approve")]
    states = {(step.role, step.person): step.state for step in house.steps()}
    assert states["customer_liaison", "mei"] == "handed_over"
    assert states["customer_liaison", "tariq"] == "approved"


@pytest.mark.parametrize("words", ["approve", "status", "open: everything is on fire", "please stop", ""])
@pytest.mark.parametrize("where", ["desk", "ticket", "postmaster"])
def test_nothing_is_mailed_to_outsiders_and_nothing_done_for_them(house: House, words: str, where: str):
    request = asked_mail(house)
    house.mails()
    to = {"desk": "incident@signoff.example", "postmaster": "postmaster@signoff.example"}.get(where, "")
    raw = reply_to(request, words, "Nobody We Know <stranger@elsewhere.example>", house.clock())
    assert house.receive(raw, request, recipient=to, sender="stranger@elsewhere.example") == "quarantined"
    assert all(parcel.recipient == house.plan.people["ruth"].address for parcel in house.mails())
    assert decided(house) == []


def test_a_flood_of_outsiders_words_reaches_the_lead_a_bounded_number_of_times(house: House):
    request = asked_mail(house)
    house.mails()
    for number in range(80):
        raw = reply_to(request, f"approve {number}", "stranger@elsewhere.example", house.clock())
        house.receive(raw, request)
    assert len(house.mails()) <= 60


# ---- tickets end


def test_a_ticket_expires_its_person_is_told_and_can_say_it_again(house: House):
    request = asked_mail(house)
    house.clock.advance(hours=25)
    house.mails()
    assert house.reply("mei", "approve", to=request) == "applied"
    assert decided(house) == []
    told = house.last_mail("mei", "receipt")
    assert "more than 24 hours old" in " ".join(told.text.split())
    house.reply("mei", "approve", to=told)
    assert decided(house) == [("mei", "approve")]


def test_a_decision_uses_the_ticket_up_but_for_undo_and_a_late_objection(house: House):
    request = asked_mail(house)
    house.reply("mei", "approve")
    for again in ("approve", "suggest: other words", "delegate", "eta 20 min", "hm"):
        house.reply("mei", again, to=request)
    assert decided(house) == [("mei", "approve")]
    assert [step.state for step in house.steps()][:2] == ["approved", "asked"]
    house.reply("mei", "undo", to=request)
    assert house.steps()[0].state == "asked"


def test_undo_of_an_old_text_does_not_touch_the_new_one(house: House):
    request = asked_mail(house)
    house.reply("mei", "approve")
    house.reply("pablo", "object: other words, please")
    with house.locked() as (tx, cell):
        drafting.write(tx, cell, "New words", "Since 13:42 UTC something else is wrong. We are sorry.")
        drafting.submit(house.tools, tx, cell)
    house.work_off()
    for person in ("mei", "pablo", "amara", "henrik"):
        house.reply(person, "approve")
    assert house.state() == "cleared"
    house.reply("mei", "undo", to=request)
    assert house.state() == "cleared"


# ---- what comes back


def bounce(of: Parsed, address: str, *, ticket: str = "") -> bytes:
    """A delivery report about one of our mails; `ticket` is an address of ours it names."""
    ours = f"X-Envelope-From: {ticket}\r\n" if ticket else ""
    return (
        "From: MAILER-DAEMON@mx.example\r\nTo: incident@signoff.example\r\nSubject: Undelivered\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nUser unknown. approve\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        f"Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 user unknown\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{ours}Message-ID: {of.message_id}\r\nTo: {address}\r\n\r\n--b--\r\n"
    ).encode()


def audience_mail(house: House) -> Parsed:
    """Take a message all the way and return the last of the mails its audience got."""
    asked_mail(house)
    for person in ("mei", "pablo", "amara", "henrik", "sofia"):
        house.reply(person, "approve")
    house.wait(minutes=3)
    mails = [parse(parcel.raw) for parcel in house.courier.kept]
    return next(mail for mail in reversed(mails) if not mail.first("x-signoff-kind"))


def delivery_to(house: House, address: str) -> Delivery:
    with house.tools.look() as session:
        query = select(Delivery).where(Delivery.normalised == address, Delivery.distribution_id.is_not(None))
        return session.scalars(query).one()


def test_a_bounced_delivery_is_found_by_what_the_report_names(house: House):
    mail = audience_mail(house)
    address = mail.decoded("to").rpartition("<")[2].rstrip(">")
    assert house.receive(bounce(mail, address), recipient="incident@signoff.example", sender="") == "applied"
    assert delivery_to(house, address).state == "bounced"
    with house.tools.look() as session:
        assert session.get(Suppression, address).reason == "hard bounce"


def test_a_report_finds_its_delivery_by_a_ticket_that_stands_in_it(house: House):
    request = asked_mail(house)
    house.mails()
    ticket = next(parcel.sender for parcel in house.courier.kept if parse(parcel.raw).message_id == request.message_id)
    other = parse(b"Message-ID: <rewritten@relay.example>\r\n\r\n")
    raw = bounce(other, "mei.tanaka@northgate.example", ticket=ticket)
    assert house.receive(raw, recipient="incident@signoff.example", sender="") == "applied"
    assert house.asked() == ["tariq"]


def test_our_own_mail_that_comes_back_without_its_marks_is_ignored(house: House):
    mail = audience_mail(house)
    raw = next(parcel.raw for parcel in house.courier.kept if parse(parcel.raw).message_id == mail.message_id)
    bare = raw.replace(b"Auto-Submitted: auto-generated\r\n", b"").replace(b"X-Auto-Response-Suppress", b"X-Gone")
    house.mails()
    assert house.receive(bare, recipient="incident@signoff.example") == "ignored"
    assert "came back" in house.received()[-1].why
    assert house.mails() == []


@pytest.mark.parametrize("to", ["incident@signoff.example", "postmaster@signoff.example"])
def test_a_report_that_knows_only_the_message_id_of_a_request_moves_nobodys_step(house: House, to: str):
    request = asked_mail(house)
    house.mails()
    assert house.receive(bounce(request, "mei.tanaka@northgate.example"), recipient=to, sender="") == "quarantined"
    assert house.steps()[0].state == "asked"
    assert [parcel.recipient for parcel in house.mails()] == ["ruth.adeyemi@northgate.example"]


@pytest.mark.parametrize("sender", ["stranger@evil.example", "mei.tanaka@elsewhere.example"])
def test_a_strangers_automatic_reply_takes_nobodys_step_away(house: House, sender: str):
    request = asked_mail(house)
    house.mails()
    raw = reply_to(request, "I am away until Monday.", sender, house.clock(), {"Auto-Submitted": "auto-replied"})
    assert house.receive(raw, request) == "quarantined"
    assert house.steps()[0].state == "asked"
    assert [parcel.recipient for parcel in house.mails()] == ["ruth.adeyemi@northgate.example"]
    assert house.reply("mei", "approve", to=request) == "applied"


def test_words_beside_a_calendar_entry_are_shown_to_the_lead(house: House):
    request = asked_mail(house)
    house.mails()
    raw = reply_to(request, "object: the number is wrong, let us talk", house.plan.people["mei"].address, house.clock())
    meeting = b"Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR"
    head, _, body = raw.partition(b"\r\n\r\n")
    kept = b"\r\n".join(line for line in head.split(b"\r\n") if not line.lower().startswith((b"content-", b"mime-")))
    mixed = b"\r\n".join(
        [
            kept,
            b"MIME-Version: 1.0",
            b"Content-Type: multipart/mixed; boundary=b",
            b"",
            b"--b",
            b"",
            body,
            b"--b",
            meeting,
            b"--b--",
            b"",
        ]
    )
    assert house.receive(mixed, request) == "quarantined"
    assert "the number is wrong" in parse(house.mails()[0].raw).text


def test_a_bounce_that_names_no_mail_of_ours_waits_for_a_person(house: House):
    request = parse(b"Message-ID: <somebody@else.example>\r\n\r\n")
    house.open()
    raw = bounce(request, "mei.tanaka@northgate.example")
    assert house.receive(raw, recipient="incident@signoff.example", sender="") == "quarantined"


def test_words_that_read_like_a_bounce_move_nobodys_step(house: House):
    request = asked_mail(house)
    raw = reply_to(request, "Undeliverable", house.plan.people["mei"].address, house.clock())
    text = raw.replace(b"Subject: Re:", b"Subject: Undelivered Mail Returned to Sender:")
    house.receive(text, request)
    assert house.steps()[0].state == "asked"


# ---- nothing a database refuses


def test_text_that_no_database_takes_is_kept_without_it(house: House):
    request = asked_mail(house)
    raw = reply_to(request, "suggest: a\x00b", house.plan.people["mei"].address, house.clock())
    raw = raw.replace(b"Subject: ", b"Subject: =?utf-8?q?a=00b?= ").replace(b"Message-ID: <", b"Message-ID: <\x00")
    house.receive(raw, request)
    assert house.received()[-1].tries == 0, house.received()[-1].why
    assert house.received()[-1].state == "quarantined" or decided(house)


# ---- what is not acted on, and who hears of it


def test_a_flood_of_outsiders_does_not_hide_that_a_ticket_was_misused(house: House):
    request = asked_mail(house)
    house.mails()
    for number in range(40):
        raw = reply_to(request, f"hello {number}", "stranger@evil.example", house.clock())
        house.receive(raw, recipient="incident@signoff.example")
    assert len(house.mails()) <= 12
    house.reply("mei", "approve", to=request, sender="stranger@evil.example")
    assert [parse(parcel.raw).subject for parcel in house.mails()] != []
    assert "Security: somebody else used Mei Tanaka's" in " ".join(house.last_mail("ruth").text.split())


def test_a_confirmation_of_long_ago_confirms_nothing(house: House):
    request = asked_mail(house)
    house.trust = Trust(passed=False, why="no signature", method=Method.NONE)
    assert house.reply("mei", "approve", to=request) == "quarantined"
    asked = house.last_mail("mei", "confirm")
    house.clock.advance(hours=25)
    house.reply("mei", "yes", to=asked)
    assert house.steps()[0].state != "approved"


def test_an_opening_is_answered_in_no_other_incidents_thread(house: House):
    house.open()
    lead = house.plan.people["ruth"].address
    raw = reply_to(parse(b"Subject: new"), "open: Search is down", lead, house.clock())
    house.receive(raw, recipient="incident@signoff.example")
    assert house.last_mail("ruth", "command").first("x-signoff-ref") != "INC-1"


def test_an_author_is_asked_once_what_they_mean_then_the_backup_writes(house: House):
    house.open()
    house.reply("jonas", "hm", kind="draft_request")
    house.mails()
    house.reply("jonas", "hm hm", kind="question")
    backup = house.plan.roles[house.plan.duties.author].backups[0]
    assert house.asked("draft_request") == [backup]


@pytest.mark.parametrize("to", ["incident@signoff.example", ""])
def test_a_strangers_name_servers_are_not_asked(house: House, to: str):
    request = asked_mail(house)
    asked = []
    house.work = Work(replace(house.tools, believe=lambda *mail: asked.append(mail)), house.wire)
    raw = reply_to(request, "approve", "stranger@evil.example", house.clock())
    assert house.receive(raw, request, recipient=to) == "quarantined"
    assert asked == []
