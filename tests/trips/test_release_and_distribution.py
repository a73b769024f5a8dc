"""Release, and what follows: exactly the approved text to exactly the approved people, once each."""

from collections import Counter

import pytest
from sqlalchemy import select, text, update

from mail.outcome import Outcome
from mail.parsed import parse
from service.actions import distribution, incidents, replay, sending, showing
from service.domain.delivery import sums_agree
from service.domain.errors import Refused
from service.domain.names import Phase, Reference
from service.store import cells, journal
from service.store.tables import Delivery, Revision
from tests.house import House, reply_to

REVIEWERS = ("mei", "pablo", "amara", "henrik")


def cleared(house: House, audience: str) -> None:
    house.open()
    house.submit(audience)
    for person in REVIEWERS:
        house.reply(person, "approve")
    assert house.state(audience) == "cleared"
    house.mails()


def released(house: House, audience: str) -> None:
    cleared(house, audience)
    house.reply("sofia", "approve")


def shown(house: House, audience: str) -> dict:
    with house.tools.look() as session:
        return showing.sending(session, cells.find(session, Reference(1, "investigation", audience)), house.clock())


def audience_mails(house: House) -> list:
    return [parcel for parcel in house.mails() if not parse(parcel.raw).first("x-signoff-kind")]


def test_the_release_request_says_exactly_what_will_happen(house: House):
    cleared(house, "customers")
    request = " ".join(house.last_mail("sofia", "request").text.split())
    assert "29" in request  # thirty, less the one who gets the strategic mail
    assert "gets the more personal message" in request


def test_words_that_were_changed_behind_our_back_are_not_sent_and_the_chain_is_told(house: House):
    cleared(house, "customers")
    postgresql = house.database.engine.dialect.name == "postgresql"
    guard = "revision_write_once ON revision" if postgresql else "revision_no_update"
    with house.tools.begin("somebody", "with the database's password") as tx:
        tx.session.execute(text(f"DROP TRIGGER {guard}"))
        tx.session.execute(update(Revision).values(body="Please pay to another account."))
    house.reply("sofia", "approve")
    house.wait(seconds=25)
    assert house.state("customers") == "halted"
    assert audience_mails(house) == []
    said = " ".join(house.last_mail("ruth", "notice").text.split())
    assert "no longer renders as it was approved" in said
    assert "Nobody has it yet." in said
    with house.locked("customers") as (tx, cell):
        distribution.resume(house.tools, tx, cell, "Ruth")
    house.wait(seconds=25)
    assert house.state("customers") == "halted"
    assert audience_mails(house) == []


def test_every_recipient_gets_it_once_after_the_hold_and_the_sums_agree(house: House):
    released(house, "customers")
    assert house.state("customers") == "released"
    assert audience_mails(house) == []
    house.wait(seconds=25)
    mails = audience_mails(house)
    assert house.state("customers") == "distributed"
    assert set(Counter(parcel.recipient for parcel in mails).values()) == {1}
    assert len(mails) == 29
    sums = shown(house, "customers")
    assert (sums["recipients"], sums["accepted"], sums["suppressed"]) == (30, 29, 1)
    assert sums_agree(30, {state: sums[state] for state in ("accepted", "suppressed", "queued", "sending", "deferred")})


def test_a_strategic_mail_is_personal_and_can_be_answered(house: House):
    released(house, "strategic")
    mails = [(parcel, parse(parcel.raw)) for parcel in audience_mails(house)]
    assert len(mails) == 8
    for parcel, mail in mails:
        assert parcel.recipient in mail.first("to")
        assert "Jonas Lindqvist" in mail.decoded("from")
        assert not mail.first("list-id")
        assert "{{" not in mail.text + mail.html
    parcel, mail = mails[0]
    assert (
        house.receive(
            b"From: "
            + parcel.recipient.encode()
            + b"\r\nSubject: Re: x\r\nMessage-ID: <a@b.example>\r\n\r\nPlease call me.\r\n",
            mail,
        )
        == "applied"
    )
    assert "Please call me" in house.last_mail("ruth", "notice").text


def test_bulk_mail_can_be_unsubscribed_and_nobody_sees_another_address(house: House):
    released(house, "customers")
    house.wait(seconds=25)
    mails = audience_mails(house)
    addresses = {parcel.recipient for parcel in mails}
    for parcel in mails:
        assert not any(other.encode() in parcel.raw for other in addresses - {parcel.recipient})
        assert parse(parcel.raw).first("list-unsubscribe-post") == "List-Unsubscribe=One-Click"


def test_stop_in_the_hold_means_nobody_has_it(house: House):
    released(house, "customers")
    house.reply("pablo", "STOP", kind="released")
    assert house.state("customers") == "halted"
    house.wait(minutes=5)
    assert audience_mails(house) == []
    assert "have it" in " ".join(house.last_mail("pablo", "receipt").text.split())


@pytest.mark.parametrize("words", ["STOP - the number is wrong", "Stop! Wrong number.", "object: the number is wrong"])
@pytest.mark.parametrize("mail", ["request", "released"])
def test_a_stop_with_a_reason_and_an_objection_halt_as_well(house: House, words: str, mail: str):
    released(house, "customers")
    house.mails()
    house.reply("pablo", words, kind=mail)
    assert house.state("customers") == "halted"
    told = {parcel.recipient: parse(parcel.raw).text for parcel in house.mails()}
    assert {"ruth.adeyemi@northgate.example", "sofia.markovic@northgate.example"} <= told.keys()
    assert "rong" in told["sofia.markovic@northgate.example"]


def test_a_stop_after_all_have_it_says_so(house: House):
    released(house, "internal")
    house.wait(minutes=5)
    assert house.state("internal") == "distributed"
    house.reply("pablo", "STOP", kind="released")
    assert "has left already" in house.last_mail("pablo", "receipt").text


def test_a_stop_while_the_text_is_reviewed_is_an_objection(house: House):
    house.open()
    house.submit("customers")
    house.reply("mei", "STOP")
    assert "needs a reason" in house.last_mail("mei", "question").text
    house.reply("mei", "stop: the number is wrong", kind="question")
    assert house.state("customers") == "drafting"


def test_halted_in_mid_send_and_resumed_nobody_gets_it_twice(house: House):
    released(house, "customers")
    sent = []

    def stop_after_ten(parcel):
        sent.append(parcel.recipient)
        if len(sent) == 10:
            with house.locked("customers") as (tx, cell):
                distribution.halt(house.tools, tx, cell, "the test")
        house.clock.advance(seconds=1)
        return Outcome.of(250, "2.0.0 ok")

    house.courier.answer = stop_after_ten
    house.wait(seconds=25)
    assert house.state("customers") == "halted"
    house.courier.answer = lambda _parcel: Outcome.of(250, "2.0.0 ok")
    with house.locked("customers") as (tx, cell):
        distribution.resume(house.tools, tx, cell, "the test")
    house.work_off()
    assert house.state("customers") == "distributed"
    counts = Counter(parcel.recipient for parcel in audience_mails(house))
    assert len(counts) == 29
    assert set(counts.values()) == {1}


def test_every_kind_of_answer_is_recorded_as_what_it_was(house: House):
    released(house, "customers")
    answers = iter([
        Outcome.of(550, "5.1.1 no such user"), Outcome.of(451, "4.7.1 try again in 60 seconds"), Outcome.in_doubt("the line broke"),
    ])  # fmt: skip
    house.courier.answer = lambda parcel: next(answers, Outcome.of(250, "2.0.0 ok"))
    house.wait(seconds=25)
    sums = shown(house, "customers")
    assert (sums["rejected"], sums["deferred"], sums["in_doubt"]) == (1, 1, 1)
    assert house.state("customers") == "distributing"
    house.wait(minutes=2)
    assert house.state("customers") == "distributed"
    sums = shown(house, "customers")
    assert (sums["accepted"], sums["rejected"], sums["in_doubt"]) == (27, 1, 1)
    assert len(sums["in_doubt_addresses"]) == 1


def test_a_doubt_is_settled_by_a_person(house: House):
    released(house, "customers")
    answers = iter([Outcome.in_doubt("the line broke")])
    house.courier.answer = lambda parcel: next(answers, Outcome.of(250, "2.0.0 ok"))
    house.wait(seconds=25)
    address = shown(house, "customers")["in_doubt_addresses"][0]["address"]
    with house.locked("customers") as (tx, cell):
        sending.settle(tx, cell, address, resend=True)
    house.work_off()
    sums = shown(house, "customers")
    assert (sums["accepted"], sums["in_doubt"], sums["state"]) == (29, 0, "distributed")


def test_what_was_deferred_together_does_not_come_back_together(house: House):
    released(house, "customers")
    house.courier.answer = lambda parcel: Outcome.of(451, "4.3.0 later")
    house.wait(seconds=25)
    with house.tools.look() as session:
        due = session.scalars(select(Delivery.due_at).where(Delivery.state == "deferred")).all()
    waits = sorted((at - house.clock()).total_seconds() for at in due)
    assert len(set(waits)) > 10
    assert 25 < waits[0] < waits[-1] <= 37.5


def test_what_cannot_be_sent_in_time_expires(house: House):
    released(house, "customers")
    house.courier.answer = lambda parcel: Outcome.of(451, "4.3.0 later")
    house.wait(seconds=25)
    for _ in range(30):
        house.wait(minutes=30)
    assert house.state("customers") == "distributed"
    assert shown(house, "customers")["expired"] == 29


def test_releasing_twice_releases_once(house: House):
    cleared(house, "internal")
    request = house.last_mail("sofia", "request")
    house.reply("sofia", "approve", to=request)
    house.reply("sofia", "approve", to=request)
    house.wait(minutes=1)
    assert set(Counter(parcel.recipient for parcel in audience_mails(house)).values()) == {1}


def test_a_phase_move_stops_unreleased_messages_and_late_replies_do_not_count(house: House):
    cleared(house, "internal")
    with house.tools.begin("cli", "cli") as tx:
        incident = cells.incident(tx.session, 1, lock=True)
        incidents.move_phase(house.tools, tx, incident, Phase.IDENTIFICATION)
    house.work_off()
    assert house.state("internal") == "superseded"
    assert "sofia" in house.asked("superseded")
    assert house.reply("sofia", "approve", kind="request") == "applied"
    assert house.state("internal") == "superseded"
    assert house.state("internal", "identification") == "drafting"


def lead_writes(house: House, command: str) -> str:
    raw = reply_to(parse(b"Subject: INC-1"), command, house.plan.people["ruth"].address, house.clock())
    return house.receive(raw, recipient="incident@signoff.example")


def test_a_phase_that_is_jumped_over_ends_as_skipped_and_is_due_if_it_comes_after_all(house: House):
    house.open()
    house.asked("draft_request")
    assert lead_writes(house, "phase monitoring") == "applied"
    audiences = [key for key, audience in house.plan.audiences.items() if Phase.IDENTIFICATION in audience.phases]
    assert {house.state(key, "identification") for key in audiences} == {"skipped"}
    assert {house.state(key, "monitoring") for key in audiences} == {"drafting"}
    assert len(house.asked("draft_request")) == len(audiences)  # nobody was asked for what was jumped over
    with house.tools.look() as session:
        (entry,) = (
            one
            for one in journal.of(session, f"message:{house.cell('internal', 'identification').message.id}")
            if one.event == "skip"
        )
        assert (entry.actor, entry.data["why"]) == ("ruth", "The phase moved on from investigation to monitoring.")
        assert list(replay.differences(session)) == []
    receipt = " ".join(house.last_mail("ruth", "command").text.split())
    assert "Skipped, as the phase moved on: INC-1/identification/internal" in receipt

    assert lead_writes(house, "phase identification") == "applied"
    assert {house.state(key, "identification") for key in audiences} == {"drafting"}


def test_a_bounce_marks_the_delivery_and_suppresses_the_address(house: House):
    released(house, "internal")
    house.wait(minutes=1)
    parcel = audience_mails(house)[0]
    report = (
        f"From: MAILER-DAEMON@relay.example\r\nTo: {parcel.sender}\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        "Auto-Submitted: auto-replied\r\nMessage-ID: <b1@relay.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\n\r\nIt could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; relay.example\r\n\r\nFinal-Recipient: rfc822; {parcel.recipient}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n--b--\r\n"
    )
    assert house.receive(report.encode(), recipient=parcel.sender, sender="") == "applied"
    sums = shown(house, "internal")
    assert sums["bounced"] == 1
    with house.tools.look() as session:
        from service.store.contacts import candidates

        assert next(
            one for one in list(candidates(session, "internal", ())) if one.address == parcel.recipient
        ).excluded.startswith("suppressed")


def test_an_incident_closes_only_when_its_resolution_is_out(house: House):
    house.open()
    with pytest.raises(Refused, match="resolution or later"), house.tools.begin("cli", "cli") as tx:
        incidents.close(tx, cells.incident(tx.session, 1))


def test_the_journal_verifies_and_replays_to_the_stored_states(house: House):
    released(house, "customers")
    house.wait(seconds=25)
    with house.tools.look() as session:
        assert list(journal.faults(journal.entries(session))) == []
        assert list(replay.differences(session)) == []
