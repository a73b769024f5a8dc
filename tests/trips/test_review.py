"""What reviewers can say, and what follows: suggestion, objection, undo, estimate, silence, absence."""

import pytest

from mail.outcome import Outcome
from mail.parsed import parse
from service.actions import drafting, review
from service.domain.errors import Refused
from tests.house import House


def test_a_suggestion_completes_a_review_step_and_goes_to_the_author(house: House):
    house.open()
    house.submit()
    house.reply("mei", 'suggest "Now" -> "At this moment"')
    assert "pablo" in house.asked()
    assert "At this moment" in house.last_mail("jonas", "suggestion").text


def test_an_accepted_suggestion_makes_a_new_revision_that_goes_round_again(house: House):
    house.open()
    house.submit()
    house.reply("mei", 'suggest "What to tell" -> "Say this to"')
    house.reply("jonas", "accept 1", kind="suggestion")
    assert house.cell_revision().number == 2
    assert "Say this to" in house.cell_revision().body
    request = house.last_mail("mei", "request")
    assert "revision 2" in request.text
    assert "Suggested by you," in request.text
    assert "Say this to" in request.text


def test_an_approver_who_only_suggests_has_not_approved(house: House):
    house.open()
    house.submit()
    for person in ("mei", "pablo", "amara"):
        house.reply(person, "approve")
    house.mails()
    house.reply("henrik", "suggest: a warmer greeting")
    assert "sofia" not in house.asked()
    house.reply("henrik", "approve", kind="receipt")
    assert "sofia" in house.asked()


def test_an_objection_stops_the_message_and_a_new_revision_shows_the_difference(house: House):
    house.open()
    house.submit()
    house.reply("mei", "approve")
    house.reply("pablo", "object: the impact is not four percent")
    assert house.state() == "drafting"
    assert "not four percent" in house.last_mail("jonas", "objection").text
    assert (
        house.reply(
            "jonas",
            "Subject: Better words\n\nSince 13:42 UTC five percent of payments fail. We are sorry.",
            kind="objection",
        )
        == "applied"
    )
    house.reply("jonas", "submit", kind="receipt")
    assert house.state() == "in_review"
    again = house.last_mail("mei", "request")
    assert "CHANGED SINCE YOU SAW REVISION 1" in again.text
    assert "+ " in again.text
    said = " ".join(again.text.split())
    assert "The objection of Pablo Ibáñez to revision 1," in said
    assert "“the impact is not four percent” Rewritten by Jonas Lindqvist." in said
    house.reply("mei", "approve")
    assert "(Your objection to revision 1," in house.last_mail("pablo", "request").text


def test_an_objection_without_a_reason_is_asked_back(house: House):
    house.open()
    house.submit()
    house.reply("mei", "object")
    assert house.state() == "in_review"
    assert house.last_mail("mei").first("x-signoff-kind") == "question"


def test_an_objection_can_be_taken_back_and_the_round_goes_on(house: House):
    house.open()
    house.submit()
    house.reply("mei", "approve")
    house.reply("pablo", "object: wrong number")
    house.reply("pablo", "undo", kind="receipt")
    assert house.state() == "in_review"
    house.mails()
    house.reply("pablo", "approve")
    assert house.asked() == ["amara"]


def test_the_lead_closes_an_objection_with_a_reason(house: House):
    house.open()
    house.submit()
    house.reply("mei", "object: I do not like it")
    with house.locked() as (tx, cell):
        review.waive(house.tools, tx, cell, "customer_liaison", "checked with the lead engineer")
    house.work_off()
    assert house.state() == "in_review"
    assert "pablo" in house.asked()


def test_an_approvers_step_cannot_be_waived(house: House):
    house.open()
    house.submit()
    with pytest.raises(Refused, match="cannot be waived"), house.locked() as (tx, cell):
        review.waive(house.tools, tx, cell, "elt_approver", "no time")


def test_an_approval_can_be_undone_until_release_and_open_requests_are_withdrawn(house: House):
    house.open()
    house.submit()
    house.reply("mei", "approve")
    house.mails()
    house.reply("mei", "undo", kind="receipt")
    stopped = house.asked("superseded")
    assert stopped == ["pablo"]
    stop = " ".join(house.last_mail("pablo", "superseded").text.split())
    assert "Stop: not your turn yet" in stop
    assert "withdrawn" not in stop
    assert house.reply("pablo", "approve", to=house.last_mail("pablo", "request")) == "applied"
    assert "Your turn has not come again yet" in house.received()[-1].why
    assert house.state() == "in_review"
    house.reply("mei", "approve", kind="request")
    assert "pablo" in house.asked()


def test_a_late_objection_counts_until_release(house: House):
    house.open()
    house.submit()
    for person in ("mei", "pablo", "amara", "henrik"):
        house.reply(person, "approve")
    assert house.state() == "cleared"
    house.reply("mei", "object: the cause turned out to be another", kind="request")
    assert house.state() == "drafting"
    assert house.last_mail("sofia").first("x-signoff-kind") == "superseded"
    house.reply("sofia", "approve", kind="request")
    assert house.state() == "drafting"


def test_an_estimate_moves_the_check_in(house: House):
    house.open()
    house.submit()
    house.reply("mei", "eta 45 min")
    house.mails()
    house.wait(minutes=40)
    assert house.asked("reminder") == []
    house.wait(minutes=6)
    assert house.asked("reminder") == ["mei"]


def test_silence_is_reminded_then_the_backup_is_asked_and_the_lead_told(house: House):
    house.open()
    house.submit()
    house.mails()
    house.wait(minutes=11)
    assert house.asked("reminder") == ["mei"]
    house.wait(minutes=6)
    mails = house.mails()
    backup = house.plan.people[house.plan.roles["customer_liaison"].backups[0]]
    lead = house.plan.holder("business_lead")
    assert {backup.address, lead.address} <= {parcel.recipient for parcel in mails}
    assert house.reply("mei", "approve", to=house.last_mail("mei", "request")) == "applied"
    assert [step.state for step in house.steps() if step.person == "mei"] == ["handed_over"]


def test_an_out_of_office_asks_the_backup_at_once(house: House):
    house.open()
    house.submit()
    house.mails()
    assert house.reply("mei", "I am away until Monday.", headers={"Auto-Submitted": "auto-replied"}) == "applied"
    backup = house.plan.roles["customer_liaison"].backups[0]
    assert house.asked() == [backup]


def test_an_unclear_answer_gets_one_question_and_then_the_backup(house: House):
    house.open()
    house.submit()
    house.mails()
    house.reply("mei", "hmm, purple monkey dishwasher")
    assert house.asked("question") == ["mei"]
    house.reply("mei", "banana", kind="question")
    backup = house.plan.roles["customer_liaison"].backups[0]
    assert house.asked() == [backup]


def test_somebody_else_never_decides_with_a_leaked_ticket(house: House):
    house.open()
    house.submit()
    request = house.last_mail("mei", "request")
    assert house.reply("mei", "approve", to=request, sender="ruth.adeyemi@northgate.example") == "quarantined"
    assert house.steps()[0].state == "asked"
    assert "Security: somebody else used Mei Tanaka's reply address" in " ".join(house.last_mail("ruth").text.split())


def test_the_same_mail_twice_and_a_second_reply_change_nothing(house: House):
    from tests.house import reply_to

    house.open()
    house.submit()
    request = house.last_mail("mei", "request")
    raw = reply_to(request, "approve", house.plan.people["mei"].address, house.clock())
    assert house.receive(raw, request) == "applied"
    before = len(house.received())
    house.receive(raw, request)
    assert len(house.received()) == before
    house.mails()
    assert house.reply("mei", "approve", to=request) == "applied"
    assert "pablo" not in house.asked()


def test_a_reply_to_an_old_revision_is_not_counted(house: House):
    house.open()
    house.submit()
    old = house.last_mail("mei", "request")
    with house.locked() as (tx, cell):
        drafting.recall(house.tools, tx, cell)
        drafting.write(tx, cell, "New words", "Since 13:42 UTC something else is wrong. We are sorry.")
        drafting.submit(house.tools, tx, cell)
    house.work_off()
    house.reply("mei", "approve", to=old)
    assert house.steps()[0].state == "asked"
    assert "no longer" in house.received()[-1].why
    assert "Answer the mail about revision 2." in house.received()[-1].why


def test_words_after_an_approval_go_to_the_author_and_the_approval_stands(house: House):
    house.open()
    house.submit()
    house.reply("mei", "approve")
    house.mails()
    house.reply("mei", "suggest: say what undone means for cards")
    assert "Mei Tanaka wrote about revision 1" in " ".join(house.last_mail("jonas", "notice").text.split())
    assert "what undone means for cards" in house.last_mail("jonas", "notice").text
    assert "The answer you gave before stands" in " ".join(house.last_mail("mei", "receipt").text.split())
    house.reply("mei", "Is the number right?", kind="request")
    assert "Is the number right?" in house.last_mail("jonas", "notice").text
    assert "What you answered before stands" in " ".join(house.last_mail("mei", "receipt").text.split())
    assert house.steps()[0].state == "approved"


def test_the_author_never_decides_on_their_own_revision(house: House):
    house.open()
    house.submit()
    assert "jonas" not in {step.person for step in house.steps()}


def test_an_unknown_ticket_is_refused_at_the_door(house: House):
    house.open()
    assert house.receive(
        b"From: x@example.com\r\n\r\napprove\r\n", recipient=f"reply+{'a' * 26}@signoff.example"
    ).startswith("550")
    assert house.receive(b"From: x@example.com\r\n\r\nhi\r\n", recipient="somebody@other.example").startswith(
        "550 5.7.1"
    )


def test_an_author_passes_the_text_on_and_the_backup_writes_it(house: House):
    house.open()
    house.mails()
    assert house.reply("jonas", "delegate", kind="draft_request") == "applied"
    backup = house.plan.roles[house.plan.duties.author].backups[0]
    assert house.asked("draft_request") == [backup]
    assert house.cell("customers").message.author == backup
    house.reply("jonas", "submit", to=house.last_mail("jonas", "draft_request"))
    assert house.state("customers") == "drafting"
    house.reply(backup, "submit", kind="draft_request")
    assert house.state("customers") == "in_review"


def test_a_text_that_speaks_of_times_is_a_text_and_not_an_estimate(house: House):
    house.open()
    text = "Subject: What we know\n\nSince 13:42 UTC payments fail. We are sorry. We write again by 15:30 UTC."
    house.reply("jonas", text, kind="draft_request")
    assert house.cell_revision("customers").subject == "What we know"
    house.reply("jonas", "I need 20 min, the numbers are on their way from the team", kind="draft_request")
    assert house.cell_revision("customers").number == 2
    assert house.cell("customers").message.draft_due_at is not None


def test_an_author_who_sends_the_draft_back_edited_gets_all_of_it_kept(house: House):
    house.open()
    for word in ("first", "second", "third"):
        request = house.last_mail("jonas", "draft_request")
        draft = request.text[request.text.index("Subject: ") :].partition("\n---")[0]
        edited = draft.replace("Since", f"Said for the {word} time: since", 1)
        assert edited != draft
        assert house.reply("jonas", edited, to=request) == "applied"
        kept = house.received()[-1].new_text
        assert " ".join(kept.split()) == " ".join(edited.split())


def test_a_request_that_never_left_is_not_sent_after_its_own_stop(house: House):
    house.courier.answer = lambda _parcel: Outcome.of(451, "4.3.0 try again later")
    house.open()
    house.submit("customers")
    house.mails()
    with house.locked("customers") as (tx, cell):
        drafting.recall(house.tools, tx, cell)
    house.courier.answer = lambda _parcel: Outcome.of(250, "2.0.0 ok")
    house.wait(minutes=10)

    mei = house.plan.people["mei"].address
    assert [parse(one.raw).first("x-signoff-kind") for one in house.mails() if one.recipient == mei] == []
