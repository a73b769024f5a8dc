"""No forged, replayed, automatic, stale or ambiguous mail decides, and nobody's honest answer is lost to an attack (F6).

Each attack is one mail, handed in at the door with mei's own ticket; mails that attackers sign are signed by a domain
that is theirs, with a key that is published. The house believes as SIGNOFF_TRUST=authenticated does.
"""

from collections.abc import Callable
from email import message_from_string, policy
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from sqlalchemy import select

from mail.envelope import Envelope, trace
from mail.parsed import Parsed
from service.actions import drafting, intake
from service.store.tables import Decision
from tests.house import House, reply_to
from tests.trips.believed import EXCHANGER, PEER, honest, kinds_to, signed

MEI = "mei.tanaka@northgate.example"
EVIL = "mallory@evil.example"

Attack = Callable[[House, Parsed], bytes]


def hand_in(house: House, raw: bytes, request: Parsed, *, sender: str = MEI, peer: str = "203.0.113.9") -> str:
    """Hand a mail in at the ticket of a request; return how it ended."""
    address = request.first("reply-to").rpartition("<")[2].rstrip(">")
    ours = trace(helo="mx", peer=peer, hostname="signoff.example", protocol="ESMTP", at=house.clock())
    with house.tools.begin("listener", "smtp") as tx:
        intake.keep(tx, [Envelope(sender, (address,), ours + raw, peer, "test", house.clock(), tls=False)])
    house.work_off()
    return house.received()[-1].state


def decided(house: House) -> list[str]:
    with house.tools.look() as session:
        return list(session.scalars(select(Decision.verdict)))


def plain(house: House, request: Parsed, text: str = "approve", sender: str = MEI, **headers: str) -> bytes:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return reply_to(request, text, sender, house.clock(), named)


def with_from(raw: bytes, value: bytes) -> bytes:
    line = next(line for line in raw.split(b"\r\n") if line.lower().startswith(b"from:"))
    return raw.replace(line, value, 1)


def built(house: House, request: Parsed, content: EmailMessage) -> bytes:
    """Mei's own mail with any content; signed below by her domain."""
    for name, value in (
        ("From", MEI), ("To", request.first("reply-to")), ("Subject", f"Re: {request.subject}"),
        ("Date", format_datetime(house.clock())), ("Message-ID", "<built@northgate.example>"),
        ("In-Reply-To", request.message_id), ("References", request.message_id),
    ):  # fmt: skip
        if name not in content:
            content[name] = value
    return content.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def text_mail(text: str) -> EmailMessage:
    content = EmailMessage()
    content.set_content(text)
    return content


def both(text: str, html: str) -> EmailMessage:
    content = text_mail(text)
    content.add_alternative(html, subtype="html")
    return content


def attached(text: str, attachment: str, maintype: str = "text", subtype: str = "plain") -> EmailMessage:
    content = text_mail(text)
    content.add_attachment(attachment.encode(), maintype=maintype, subtype=subtype, filename="answer.txt")
    return content


# ---- who wrote it


def at_a_lookalike(house: House, request: Parsed) -> bytes:
    return signed(plain(house, request, sender="mei.tanaka@northgate.example.evil.example"), domain="evil.example")


def results(*values: str) -> Attack:
    """A spoofed mail that brings its own Authentication-Results."""
    head = "".join(f"Authentication-Results: {value}\r\n" for value in values).encode()
    return lambda house, request: head + plain(house, request)


def typed(text: str, before: bytes, after: bytes) -> Attack:
    """Mei's own mail, whose Content-Type her domain does not sign, under another one."""
    return lambda house, request: signed(plain(house, request, text)).replace(before, after, 1)


def in_the_name_of(value: str) -> Attack:
    """A mail with this From, signed by the attacker's own domain."""
    return lambda house, request: signed(
        with_from(plain(house, request), f"From: {value}".encode()), domain="evil.example"
    )


def changed(old: bytes, new: bytes, **how) -> Attack:
    """Mei's own signed mail, changed on its way."""
    return lambda house, request: signed(plain(house, request), **how).replace(old, new, 1)


PASS = "dmarc=pass header.from=northgate.example"
WHO: dict[str, Attack] = {
    "an unsigned spoofed sender": plain,
    "a lookalike domain": at_a_lookalike,
    "the address as a display name": in_the_name_of(f'"{MEI}" <{EVIL}>'),
    "the address in brackets within the display name": in_the_name_of(f'"Mei Tanaka <{MEI}>" <{EVIL}>'),
    "the address in a comment": in_the_name_of(f"{EVIL} ({MEI})"),
    "two mailboxes": in_the_name_of(f"{MEI}, {EVIL}"),
    "a group": in_the_name_of(f"Team: {MEI};"),
    "two pairs of brackets": in_the_name_of(f"<{MEI}> <{EVIL}>"),
    "a quoted local part": in_the_name_of(f'"{MEI}"@evil.example'),
    "a homoglyph": in_the_name_of("mei.t\u0430naka@northgate.example"),
    "a full-width letter": in_the_name_of("\uff4dei.tanaka@northgate.example"),
    "an encoded word": in_the_name_of("=?utf-8?q?mei=2Etanaka=40northgate=2Eexample?= <mallory@evil.example>"),
    "an encoded word as the address": in_the_name_of("=?utf-8?q?mei=2Etanaka=40northgate=2Eexample?="),
    "two From fields": lambda house, request: b"From: " + EVIL.encode() + b"\r\n" + signed(plain(house, request)),
    "a second From below": lambda house, request: signed(plain(house, request)).replace(
        b"\r\n\r\n", b"\r\nFrom: " + EVIL.encode() + b"\r\n\r\n", 1
    ),
    "the right Sender field under another From": lambda house, request: signed(
        plain(house, request, sender=EVIL, Sender=MEI, Reply_To=MEI), domain="evil.example"
    ),
    "a bare CR that hides a second From": lambda house, request: signed(
        plain(house, request).replace(b"Subject: ", b"Subject: x\rFrom: " + EVIL.encode() + b"\r\nX: ", 1)
    ),
    "forged results under our exchanger's name": results(f"{EXCHANGER}; {PASS}"),
    "forged results of another exchanger": results(f"mx.evil.example; {PASS}"),
    "forged results in a comment": results(f"mx.evil.example (by {EXCHANGER}; {PASS})"),
    "a signature of another domain": lambda house, request: signed(plain(house, request), domain="evil.example"),
    "a signature that covers a part of the body": changed(b"approve", b"approve", extra="l=0; "),
    "a signature without the subject": changed(b"", b"", names=("from", "date", "message-id")),
    "a signature that has expired": changed(b"", b"", extra="t=1000000000; x=1000000001; "),
    "words changed after signing": lambda house, request: signed(plain(house, request, "object: wrong")).replace(
        b"object: wrong", b"approve", 1
    ),
    "a text shown as HTML, its condition as a tag": typed(
        "approve <only if legal has agreed to it>", b'text/plain; charset="utf-8"', b"text/html"
    ),
    "a text cut into parts, the objection above the first": typed(
        "I object.\n\n--x\n\napprove\n--x--\n", b'text/plain; charset="utf-8"', b"multipart/mixed; boundary=x"
    ),
    "a subject changed after signing": changed(b"Subject: Re:", b"Subject: Fwd:"),
    "a date of last month": lambda house, request: signed(
        plain(house, request).replace(b"21 Nov 2026", b"11 Oct 2026", 1)
    ),
    "a date of next week": lambda house, request: signed(
        plain(house, request).replace(b"21 Nov 2026", b"28 Nov 2026", 1)
    ),
    "a NUL in the head": lambda house, request: signed(plain(house, request)).replace(b"Subject: ", b"Subject: \0", 1),
    "an own mail's mark": lambda house, request: b"X-Signoff-Kind: request\r\n" + signed(plain(house, request)),
}


@pytest.mark.parametrize("name", WHO)
def test_who_is_not_proven_decides_nothing_and_the_real_one_still_can(house: House, name: str):
    request = house.last_mail("mei", "request")
    assert hand_in(house, WHO[name](house, request), request) in {"quarantined", "ignored"}
    assert decided(house) == [], house.received()[-1].why
    assert house.steps()[0].state == "asked"
    assert all(parcel.recipient.endswith("@northgate.example") for parcel in house.mails())
    assert honest(house, "mei", "approve", to=request) == "applied"
    assert decided(house) == ["approve"]


@pytest.mark.parametrize(
    ("head", "passed"),
    [
        ((f"{EXCHANGER}; {PASS}",), True),
        ((f"{EXCHANGER}; dmarc=fail header.from=northgate.example", f"{EXCHANGER}; {PASS}"), False),
        ((f"{EXCHANGER}; dmarc=pass header.from=evil.example",), False),
        ((f"{EXCHANGER}; spf=pass smtp.mailfrom=northgate.example",), False),
    ],
)
def test_our_exchangers_verdict_counts_only_on_top(house: House, head: tuple[str, ...], passed: bool):
    request = house.last_mail("mei", "request")
    hand_in(house, results(*head)(house, request), request, peer=PEER)
    assert decided(house) == (["approve"] if passed else [])


# ---- about what


def test_another_reviewers_ticket_decides_nothing_and_nobody_outside_is_written_to(house: House):
    request = house.last_mail("mei", "request")
    pablo = house.plan.people["pablo"].address
    assert hand_in(house, signed(plain(house, request, sender=pablo)), request) == "quarantined"
    assert decided(house) == []
    assert kinds_to(house, pablo) == ["notice"]  # that it did not count
    assert kinds_to(house) == []


def test_a_signed_approval_is_worth_nothing_at_the_ticket_of_a_new_revision(house: House):
    old = house.last_mail("mei", "request")
    spied = signed(plain(house, old))
    with house.locked() as (tx, cell):
        drafting.recall(house.tools, tx, cell)
        drafting.write(tx, cell, "New words", "Since 13:42 UTC something else is wrong. We are sorry.")
        drafting.submit(house.tools, tx, cell)
    house.work_off()
    new = house.last_mail("mei", "request")
    assert hand_in(house, spied, new) == "quarantined"
    assert "nothing in it names the mail it answers" in house.received()[-1].why
    assert hand_in(house, spied, old) == "applied"
    assert decided(house) == []
    assert honest(house, "mei", "approve", to=new) == "applied"
    assert decided(house) == ["approve"]


@pytest.mark.parametrize("bound", ["message id", "reference", "fingerprint", "subject", "nothing"])
def test_what_is_signed_names_the_mail_it_answers(house: House, bound: str):
    request = house.last_mail("mei", "request")
    fingerprint = house.cell_revision().sha256
    words = {
        "reference": "approve\n\n> Ref INC-1/investigation/internal/r1/\n> customer_liaison\n",
        "fingerprint": f"approve\n\nOn Sat, Northgate Incident Desk <incident@signoff.example> wrote:\n> (fingerprint {fingerprint[:4]}\n> {fingerprint[4:8]})\n",
    }.get(bound, "approve")
    raw = plain(house, request, words)
    if bound != "message id":
        raw = b"\r\n".join(
            line for line in raw.split(b"\r\n") if not line.lower().startswith((b"in-reply-to:", b"references:"))
        )
    if bound == "subject":
        code = request.html.partition("subject=Re%3A%20%23")[2][:8]
        raw = raw.replace(b"Subject: Re: ", b"Subject: Re: #" + code.encode() + b" ", 1)
    hand_in(house, signed(raw), request)
    assert decided(house) == ([] if bound == "nothing" else ["approve"]), house.received()[-1].why


def test_the_same_mail_in_other_bytes_changes_nothing(house: House):
    request = house.last_mail("mei", "request")
    raw = plain(house, request)
    assert hand_in(house, signed(raw), request) == "applied"
    receipt = house.last_mail("mei", "receipt")
    assert hand_in(house, signed(raw).replace(b"DKIM-Signature", b"Dkim-Signature"), request) == "ignored"
    assert hand_in(house, signed(raw.replace(b"approve", b"undo")), receipt) in {"ignored", "quarantined"}
    assert decided(house) == ["approve"]
    assert house.steps()[0].state == "approved"


# ---- what was said

ICS = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nSUMMARY:approve\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def titled(subject: str, text: str) -> EmailMessage:
    content = text_mail(text)
    content["Subject"] = subject
    return content


def machine(**headers: str) -> Callable[[House, Parsed], EmailMessage]:
    def made(_house: House, _request: Parsed) -> EmailMessage:
        content = text_mail("approve")
        for name, value in headers.items():
            content[name.replace("_", "-")] = value
        return content

    return made


def report(kind: str) -> EmailMessage:
    part = {"delivery-status": "Action: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; mei.tanaka@northgate.example\n",
            "disposition-notification": "Disposition: manual-action/MDN-sent-manually; displayed\n"}[kind]  # fmt: skip
    raw = (
        f'Content-Type: multipart/report; report-type={kind}; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        f"approve\n--b\nContent-Type: message/{kind}\n\n{part}\n--b--\n"
    )
    return message_from_string(raw, policy=policy.default)


def calendar() -> EmailMessage:
    content = text_mail("approve")
    content.add_alternative(ICS, subtype="calendar", params={"method": "REPLY"})
    return content


def reaction() -> EmailMessage:
    content = text_mail("👍")
    content.add_alternative('{"emoji":"👍","version":1}', subtype="vnd.google.email-reaction+json")
    return content


def quoted(above: str, mark: str) -> EmailMessage:
    return text_mail(
        f"{above}\n\nOn Sat, 21 Nov 2026 at 14:30, Signoff <incident@signoff.example> wrote:\n{mark}approve\n"
    )


WHAT: dict[str, Callable[[House, Parsed], EmailMessage]] = {
    "a quoted approve": lambda *_: quoted("", "> "),
    "a quoted approve below a question": lambda *_: quoted("What about France?", "> "),
    "our own mail, sent back whole": lambda _house, request: text_mail(request.text),
    "our own mail, quoted whole": lambda _house, request: text_mail(
        "".join(f"> {line}\n" for line in request.text.split("\n"))
    ),
    "a mail that was forwarded": lambda *_: text_mail(
        "FYI\n\n---------- Forwarded message ---------\nFrom: Pablo <pablo@northgate.example>\nSubject: x\n\napprove\n"
    ),
    "an automatic reply": machine(Auto_Submitted="auto-replied"),
    "an automatic reply of Exchange": machine(X_Auto_Response_Suppress="All", X_Autoreply="yes"),
    "an out of office": lambda *_: text_mail("I am out of the office until Monday. To approve, write to Tariq."),
    "a delivery report": lambda *_: report("delivery-status"),
    "a read receipt": lambda *_: report("disposition-notification"),
    "a calendar answer": lambda *_: calendar(),
    "a reaction": lambda *_: reaction(),
    "text and HTML that disagree": lambda *_: both("approve", "<p>object: the number is wrong</p>"),
    "HTML that disagrees with the text": lambda *_: both("object: the number is wrong", "<p>approve</p>"),
    "approve hidden in HTML": lambda *_: both("", '<p>No.</p><p style="display:none">approve</p><!-- approve -->'),
    "approve in a stylesheet": lambda *_: both("", "<style>approve</style><p>Let me think</p>"),
    "approve in the title": lambda *_: both(
        "", "<html><head><title>approve</title></head><body><p>Hm?</p></body></html>"
    ),
    "approve as alternative text": lambda *_: both("", '<p>Hm?</p><img alt="approve" src="cid:1">'),
    "an attachment": lambda *_: attached("See attached.", "approve"),
    "an attachment and no words": lambda *_: attached("\n", "approve"),
    "a forwarded mail attached": lambda *_: attached(
        "See attached.", "Subject: x\r\n\r\napprove", "application", "mbox"
    ),
    "an empty mail under a subject": lambda *_: titled("approve", "\n"),
    "a signature block": lambda *_: text_mail("Let me see.\n\n-- \nMei Tanaka\nWe approve of trees"),
    "a mailing list's footer": lambda *_: text_mail(
        "Let me see.\n\n_______________________________________________\ncomms mailing list\nReply approve to accept"
    ),
    "a disclaimer": lambda *_: text_mail("Wait.\n\nThis e-mail is confidential. If you approve, it is lawful."),
    "a negation": lambda *_: text_mail("I do not approve this."),
    "a condition": lambda *_: text_mail("Approve, if legal agrees."),
    "a question": lambda *_: text_mail("Approve?"),
    "another revision": lambda *_: text_mail("approve revision 2"),
    "another person's word": lambda *_: text_mail("Pablo says approve"),
    "letters of another alphabet": lambda *_: text_mail("\u0430pprove"),
    "right-to-left marks": lambda *_: text_mail("evorppa\u202eapprove tonnac i"),
    "a NUL between": lambda *_: text_mail("do not\0 approve"),
}


@pytest.mark.parametrize("name", WHAT)
def test_what_is_not_a_plain_yes_never_approves(house: House, name: str):
    request = house.last_mail("mei", "request")
    raw = built(house, request, WHAT[name](house, request))
    hand_in(house, signed(raw), request)
    row = house.received()[-1]
    assert row.state != "stored"
    assert "approve" not in decided(house), (row.why, row.new_text)
    assert "approved" not in {step.state for step in house.steps()}
    if house.steps()[0].state == "asked":
        honest(house, "mei", "approve", to=request)
        assert "approve" in decided(house)


# ---- what is only hostile


def nested(depth: int) -> bytes:
    head = b"MIME-Version: 1.0\r\n"
    for level in range(depth):
        head += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (level, level)
    return head + b"Content-Type: text/plain\r\n\r\napprove\r\n"


HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "10,000 header fields": lambda raw: b"".join(b"X-%d: x\r\n" % n for n in range(10_000)) + raw,
    "a header field of a megabyte": lambda raw: b"X: " + b"x" * 1_000_000 + b"\r\n" + raw,
    "a From of 50,000 commas": lambda raw: with_from(raw, b"From: " + b"," * 50_000 + MEI.encode()),
    "20,000 encoded words": lambda raw: b"Subject: " + b"=?utf-8?q?x?= " * 20_000 + b"\r\n" + raw,
    "1,000 nested parts": lambda raw: raw.partition(b"MIME-Version")[0] + nested(1_000),
    "a charset nobody knows": lambda raw: raw.replace(b'charset="utf-8"', b'charset="klingon\0"'),
    "wrong base64": lambda raw: raw.replace(b"Content-Transfer-Encoding: 7bit", b"Content-Transfer-Encoding: base64"),
    "halves of characters": lambda raw: raw.replace(b"\r\n\r\napprove", b"\r\n\r\n\xed\xa0\x80\xff\xfe"),
    "a message id of brackets": lambda raw: raw.replace(b"Message-ID: <", b"Message-ID: <[[[", 1),
    "a NUL in an encoded subject": lambda raw: raw.replace(b"Subject: ", b"Subject: =?utf-8?q?a=00b?= ", 1),
    "a megabyte of quote marks": lambda raw: raw + b">" * 1_000_000,
    "64 KiB lines": lambda raw: raw + b"\r\n".join(b"x" * 65_536 for _ in range(8)),
    "no head at all": lambda _raw: b"\r\n\r\napprove\r\n",
    "nothing": lambda _raw: b"",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bytes_end_somewhere_and_change_nothing(house: House, name: str):
    request = house.last_mail("mei", "request")
    hand_in(house, HOSTILE[name](plain(house, request)), request)
    assert house.received()[-1].state in {"quarantined", "ignored"}
    assert house.received()[-1].tries == 0, house.received()[-1].why
    assert decided(house) == []
    assert honest(house, "mei", "approve", to=request) == "applied"
    assert decided(house) == ["approve"]


def test_all_of_it_at_one_ticket_and_an_honest_answer_still_counts(house: House):
    request = house.last_mail("mei", "request")
    for attack in WHO.values():
        hand_in(house, attack(house, request), request)
    for spoil in HOSTILE.values():
        hand_in(house, spoil(plain(house, request)), request)
    assert decided(house) == []
    mails = kinds_to(house)
    assert mails.count("confirm") == 1  # for one step and revision in an hour
    assert set(mails) <= {"confirm", "notice"}
    assert honest(house, "mei", "approve", to=request) == "applied"
    assert decided(house) == ["approve"]
