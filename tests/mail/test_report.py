"""Bounces and complaints say who, why and about which mail, whether in fields or in prose."""

import pytest

from mail.parsed import parse
from mail.report import Report, ReportKind, read_report


def report(*lines: str, body: str = "") -> Report:
    return read_report(parse(("\n".join(lines) + "\n\n" + body).encode()))


def dsn(*groups: str, original: str = "Message-ID: <sent@signoff.example>\nTo: bob@shop.example") -> Report:
    fields = "\n\n".join(["Reporting-MTA: dns; mx.shop.example", *groups])
    return report(
        "From: MAILER-DAEMON@mx.shop.example",
        "To: bounce+ticket@signoff.example",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=B",
        body=(
            f"--B\n\nSorry, other@example.net.\n--B\nContent-Type: message/delivery-status\n\n{fields}\n"
            f"--B\nContent-Type: message/rfc822\n\n{original}\n\ntext of nobody@example.net\n--B--\n"
        ),
    )


def failed(status: str, diagnostic: str = "", action: str = "failed") -> str:
    return (
        f"Final-Recipient: rfc822; Bob@shop.example\nAction: {action}\nStatus: {status}\nDiagnostic-Code: {diagnostic}"
    )


def test_a_delivery_report_is_read_by_its_fields():
    found = dsn(failed("5.1.1", "smtp; 550 5.1.1\n  <bob@shop.example>: no such user"))
    recipient = found.recipients[0]
    assert (found.kind, len(found.recipients)) == (ReportKind.BOUNCE, 1)
    assert (recipient.address, recipient.action, recipient.code) == ("bob@shop.example", "failed", "5.1.1")
    assert (recipient.diagnostic, recipient.hard) == ("smtp; 550 5.1.1 <bob@shop.example>: no such user", True)
    assert found.original_message_id == "<sent@signoff.example>"
    assert found.our_addresses == ("bounce+ticket@signoff.example",)


def test_every_recipient_of_a_report_is_named_by_the_address_we_wrote_to():
    found = dsn(
        "Original-Recipient: rfc822;bob@shop.example\n" + failed("5.2.2").replace("Bob@", "robert@mailbox."),
        failed("4.4.1", action="delayed").replace("Bob@", "eve@"),
    )
    assert [recipient.address for recipient in found.recipients] == ["bob@shop.example", "eve@shop.example"]
    assert found.kind == ReportKind.BOUNCE


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("failed", ReportKind.BOUNCE),
        ("delayed", ReportKind.DELAY),
        ("delivered", ReportKind.DELIVERED),
        ("relayed", ReportKind.DELIVERED),
        ("Failed (permanently)", ReportKind.BOUNCE),
    ],
)
def test_what_happened_is_the_action(action, kind):
    assert dsn(failed("5.0.0", action=action)).kind == kind


@pytest.mark.parametrize(
    ("status", "diagnostic", "hard"),
    [
        ("5.1.1", "", True),
        ("5.1.10", "smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound", True),
        ("5.1.2", "smtp; 550 Host unknown", True),
        ("5.2.1", "smtp; 550 5.2.1 The account is disabled", True),
        ("5.0.0", "smtp; 550 5.1.1 User unknown", True),
        ("5.0.0", "smtp; 550 No such user here", True),
        ("5.0.0", "smtp; 550 Recipient bob does not exist", True),
        ("5.7.1", "smtp; 550 User unknown in virtual alias table", True),
        ("5.1.1", "smtp; 550 5.1.1 mailbox full", False),
        ("5.2.2", "smtp; 552 5.2.2 over quota", False),
        ("5.3.4", "smtp; 552 message too large", False),
        ("5.7.1", "smtp; 550 5.7.1 rejected as spam", False),
        ("5.7.26", "smtp; 550 5.7.26 DMARC", False),
        ("5.0.0", "smtp; 554 Transaction failed", False),
        ("4.4.7", "smtp; 421 expired; user unknown?", False),
        ("2.0.0", "", False),
    ],
)
def test_hard_means_the_address_never_the_mail_or_the_moment(status, diagnostic, hard):
    assert dsn(failed(status, diagnostic)).recipients[0].hard is hard


def test_delivery_fields_that_lost_their_structure_are_read_from_the_text():
    found = report(
        "From: MAILER-DAEMON@x.example",
        body="This failed.\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; bob@shop.example\nAction: failed\nStatus: 5.1.1\n",
    )
    assert [(row.address, row.code, row.hard) for row in found.recipients] == [("bob@shop.example", "5.1.1", True)]


PROSE = ("From: MAILER-DAEMON@relay.example", "To: bounce+ticket@signoff.example", "Subject: failure notice")


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (
            (
                "I wasn't able to deliver your message.\n<bob@shop.example>:\nRemote host said: 550 5.1.1 no such user\n"
                "\n--- Below this line is a copy of the message.\n\nReturn-Path: <x@signoff.example>\nTo: bob@shop.example\n"
            ),
            [("bob@shop.example", "5.1.1", True)],
        ),
        (
            (
                "The following address(es) failed:\n\n  bob@shop.example\n    host mx [192.0.2.5]: 550 Unknown user\n"
                "  eve@shop.example\n    host mx [192.0.2.5]: 452 4.2.2 mailbox full\n"
            ),
            [("bob@shop.example", "5.0.0", True), ("eve@shop.example", "4.2.2", False)],
        ),
        (
            "There was an error delivering your mail to <bob@shop.example>.\n\n552 5.2.3 message too large\n",
            [("bob@shop.example", "5.2.3", False)],
        ),
        (
            (
                "----- Transcript -----\n>>> MAIL From:<incident@signoff.example>\n<<< 501 5.1.8 bad sender\n"
                "<bob@shop.example>... rejected\n----- Unsent message follows -----\nFrom: incident@signoff.example\n"
            ),
            [("bob@shop.example", "5.1.8", False)],
        ),
        (
            "Ihre Nachricht an bob@shop.example konnte nicht zugestellt werden.\nFragen an postmaster@relay.example\n",
            [("bob@shop.example", "", False)],
        ),
        ("Sorry, it failed.\n", []),
    ],
)
def test_prose_bounces_are_read_where_address_code_and_phrase_stand_together(body, rows):
    found = report(*PROSE, body=body)
    assert [(row.address, row.code, row.hard) for row in found.recipients] == rows
    assert found.kind == ReportKind.BOUNCE
    assert found.our_addresses == ("bounce+ticket@signoff.example",)


def test_the_returned_mail_says_to_whom_we_wrote_when_the_prose_names_others():
    original = (
        "--B\nContent-Type: message/rfc822\n\nTo: bob@shop.example\nMessage-ID: <sent@signoff.example>\n\nx\n--B--\n"
    )
    body = f"--B\n\nforwarded-by@relay.example to bob@shop.example: 550 5.1.1 gone\n{original}"
    found = report(*PROSE, "Content-Type: multipart/mixed; boundary=B", body=body)
    assert [row.address for row in found.recipients] == ["bob@shop.example"]
    assert found.original_message_id == "<sent@signoff.example>"


def test_failed_recipients_named_in_the_head_need_no_prose():
    found = report(*PROSE, "X-Failed-Recipients: bob@shop.example, eve@shop.example", body="It failed.")
    assert [row.address for row in found.recipients] == ["bob@shop.example", "eve@shop.example"]


@pytest.mark.parametrize(
    "body",
    [
        "Delivery to the following recipient has been delayed:\n\n  bob@shop.example\n\nWill be retried for 2 days\n",
        "Warning: bob@shop.example: 421 busy. You do not need to resend your message.\n",
        "bob@shop.example: message not yet been delivered\n",
    ],
)
def test_a_delay_is_not_a_failure(body):
    found = report(*PROSE[:2], "Subject: Warning", body=body)
    assert found.kind == ReportKind.DELAY
    assert [(row.address, row.action, row.hard) for row in found.recipients] == [("bob@shop.example", "delayed", False)]


def test_an_ip_address_is_no_code():
    found = report(*PROSE, body="<bob@shop.example>: connection to 5.2.1.9 and 192.4.4.1 refused\n")
    assert found.recipients[0].code == ""


def complaint(fields: str, original: str = "To: Bob <bob@shop.example>") -> Report:
    return report(
        "Content-Type: multipart/report; report-type=feedback-report; boundary=B",
        body=(
            f"--B\n\nabuse\n--B\nContent-Type: message/feedback-report\n\n{fields}\n--B\n"
            f"Content-Type: message/rfc822\n\n{original}\nMessage-ID: <sent@signoff.example>\n"
            "Return-Path: <bounce+ticket@signoff.example>\n\nhello\n--B--\n"
        ),
    )


@pytest.mark.parametrize(
    ("fields", "original", "address", "hard"),
    [
        ("Feedback-Type: abuse\nOriginal-Rcpt-To: <Bob@shop.example>", "", "bob@shop.example", True),
        ("Feedback-Type: abuse\nRemoval-Recipient: bob@shop.example", "", "bob@shop.example", True),
        ("Feedback-Type: abuse", "To: Bob <bob@shop.example>", "bob@shop.example", True),
        ("Feedback-Type: abuse", "X: redacted", "", True),
        ("Feedback-Type: not-spam", "To: bob@shop.example", "bob@shop.example", False),
        ("Feedback-Type: auth-failure", "To: bob@shop.example", "bob@shop.example", False),
    ],
)
def test_a_complaint_names_who_complained(fields, original, address, hard):
    found = complaint(fields, original or "X: y")
    assert found.kind == ReportKind.COMPLAINT
    assert [(row.address, row.hard) for row in found.recipients] == [(address, hard)]
    assert found.original_message_id == "<sent@signoff.example>"
    assert found.our_addresses == ("bounce+ticket@signoff.example",)


def test_a_mailbox_providers_own_complaint_names_the_recipient_in_the_returned_head():
    found = report(
        "From: staff@hotmail.example",
        "Subject: complaint about message from 192.0.2.1",
        "Content-Type: multipart/mixed; boundary=B",
        body="--B\nContent-Type: message/rfc822\n\nX-HmXmrOriginalRecipient: Bob@shop.example\nTo: x\n\nhello\n--B--\n",
    )
    assert (found.kind, found.recipients[0].address) == (ReportKind.COMPLAINT, "bob@shop.example")


def test_any_mail_gives_a_report_even_when_it_says_nothing():
    assert report("From: a@x.example", "In-Reply-To: <sent@signoff.example>") == Report(
        ReportKind.BOUNCE, (), "<sent@signoff.example>", ()
    )
