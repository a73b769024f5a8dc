"""A mail becomes values whatever its bytes: what people meant is read, what is odd is named, nothing raises or hangs."""

import base64
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.kind import kind_of
from mail.parsed import MAX_DEPTH, MAX_PARTS, PART_HEAD_LINES, TEXT_BYTES, parse
from mail.report import read_report


def mail(*lines: str, body: str = "", end: str = "\r\n") -> bytes:
    return (end.join(lines) + end + end + body.replace("\n", end)).encode("utf-8", "surrogateescape")


PARTS = """\
--B
Content-Type: text/plain

plain
--B
Content-Type: text/html

<p>html</p>
--B--
"""


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_a_plain_mail_is_read(end):
    parsed = parse(
        mail(
            "From: Anna <Anna@Example.com>",
            "Subject: =?utf-8?q?Gr=C3=BC?=",
            " =?utf-8?q?=C3=9Fe?= an alle",
            "Message-ID: <m1@example.com>",
            "In-Reply-To: <a@x> <b@x>",
            "References: <a@x>",
            " <b@x>",
            "Date: Mon, 2 Nov 2026 10:12:00 +0100",
            body="one\ntwo\n",
            end=end,
        ),
    )
    assert (parsed.sender, parsed.senders) == ("anna@example.com", ("anna@example.com",))
    assert parsed.subject == "Grüße an alle"
    assert parsed.message_id == "<m1@example.com>"
    assert parsed.in_reply_to == parsed.references == ("<a@x>", "<b@x>")
    assert parsed.date == datetime(2026, 11, 2, 9, 12, tzinfo=UTC)
    assert (parsed.text, parsed.html, parsed.content_type, parsed.defects) == ("one\ntwo\n", "", "text/plain", ())


def test_fields_are_found_by_any_case_and_missing_ones_are_empty():
    parsed = parse(mail("X-A: 1", "x-a: 2"))
    assert parsed.all("X-a") == ("1", "2")
    assert parsed.first("X-A") == "1"
    assert (parsed.first("x-b"), parsed.all("x-b"), parsed.decoded("x-b")) == ("", (), "")


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("anna@example.com", "anna@example.com"),
        ("<anna@example.com>", "anna@example.com"),
        ('"Schmidt, Anna" <anna@example.com>', "anna@example.com"),
        ('"a\\"b" <anna@example.com>', "anna@example.com"),
        ("=?utf-8?b?QW5uYQ==?= <ANNA@example.com>", "anna@example.com"),
        ("Jürgen <j@example.com>", "j@example.com"),
        ("Anna\r\n <anna@example.com>", "anna@example.com"),
        ("anna@localhost", "anna@localhost"),
        ("", ""),
        ("Anna", ""),
        ("anna@example.com, bob@example.com", ""),
        ("team: anna@example.com;", ""),
        ("anna@example.com (Anna)", ""),
        ("anna(comment)@example.com", ""),
        ("<boss@example.com> <evil@example.org>", ""),
        ("boss@example.com <evil@example.org>", ""),
        ('"boss@example.com"@example.org', ""),
        ("@route:anna@example.com", ""),
        ("<@route,@b:anna@example.com>", ""),
        ("anna@[192.0.2.1]", ""),
        ("anna@exämple.com", ""),
        ("аnna@example.com", ""),  # Cyrillic а
        ("=?utf-8?q?anna?=@example.com", ""),
        ("anna@example..com", ""),
        ("anna@-example.com", ""),
        ("anna @example.com", ""),
        ("Anna <anna@example.com", ""),
        ("Anna <anna@example.com> x", ""),
        ("a" * 300 + "@example.com", ""),
    ],
)
def test_the_sender_is_one_plain_mailbox_or_nothing(value, address):
    assert parse(mail(f"From: {value}")).sender == address


@pytest.mark.parametrize(
    ("raw", "defect"),
    [
        (mail("From: a@x.example", "From: b@x.example"), "more than one from"),
        (mail("Subject: x\rFrom: b@x.example", "From: a@x.example"), "bare CR in the head"),
        (mail("From: a@x.example", "Subject: \0"), "NUL in the head"),
        (mail("From: a@x.example", *["X: y"] * 1001), "head too long"),
        (mail("From: a@x.example", *["X: " + "y" * 15000] * 10), "head too long"),
        (mail("From: " + '"' + "x" * 1100 + '" <a@x.example>'), "from field too long"),
        (b"\r\n" + mail("From: a@x.example"), "empty line before the head"),
    ],
)
def test_a_head_that_two_programs_could_read_differently_has_no_sender(raw, defect):
    parsed = parse(raw)
    assert parsed.sender == ""
    assert defect in parsed.defects


@pytest.mark.parametrize(
    ("lines", "defect"),
    [
        (["X: " + "y" * 20000], "field too long"),
        (["From: a@x.example", "no field"], "no empty line after the head"),
        (["Subject: a", "Subject: b"], "more than one subject"),
        (["Content-Type: text/plain", "Content-Type: text/html"], "more than one content-type"),
        (["Content-Type: multipart/mixed"], "multipart without parts"),
        (["Content-Type: multipart/mixed; boundary=B"], "multipart without parts"),
    ],
)
def test_other_oddities_are_named(lines, defect):
    assert defect in parse(mail(*lines)).defects


def test_everyone_claimed_in_from_is_shown_but_decides_nothing():
    parsed = parse(mail("From: =?utf-8?q?boss=40corp=2Eexample?= <Evil@example.org>", "From: x@example.net"))
    assert parsed.senders == ("boss@corp.example", "evil@example.org", "x@example.net")
    assert parsed.sender == ""


@pytest.mark.parametrize(
    ("value", "date"),
    [
        (
            "Mon, 02 Nov 2026 10:12:13 +0530",
            datetime(2026, 11, 2, 10, 12, 13, tzinfo=timezone(timedelta(hours=5, minutes=30))),
        ),
        ("2 Nov 26 10:12 EST", datetime(2026, 11, 2, 15, 12, tzinfo=UTC)),
        ("Mon, 2 Nov 2026 10:12:60 GMT (comment)", datetime(2026, 11, 2, 10, 12, 59, tzinfo=UTC)),
        ("Mon, 2 Nov 1998 10:12:00", datetime(1998, 11, 2, 10, 12, tzinfo=UTC)),
        ("Mon, 31 Feb 2026 10:12:00 +0000", None),
        ("Mon, 2 Foo 2026 10:12:00 +0000", None),
        ("Mon, 2 Nov 2026 10:12:00 +9999", datetime(2026, 11, 2, 10, 12, tzinfo=UTC)),
        ("2026-11-02T10:12:00Z", None),
        ("", None),
    ],
)
def test_dates(value, date):
    assert parse(mail(f"Date: {value}")).date == date


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?iso-8859-1?q?a=E4?= =?utf-8?b?w7Y=?=", "aäö"),
        ("=?gb2312?B?xOO6ww==?=", "你好"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("=?no-such-charset?q?caf=C3=A9?=", "café"),
        ("=?utf-7?q?+ADw-?=", "+ADw-"),
        ("=?utf-8?q?a=0D=0ABcc=3A_b?=", "a Bcc: b"),
        ("=?utf-8*en?q?x?= y", "x y"),
        ("=?utf-8?x?broken?=", "=?utf-8?x?broken?="),
    ],
)
def test_encoded_words(value, text):
    subject = parse(mail(f"Subject: {value}")).subject
    assert subject == text
    assert subject.isprintable()


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("utf-8", "ä".encode(), "ä"),
        ("", "ä".encode(), "ä"),
        ("us-ascii", "ä".encode(), "ä"),
        ("iso-8859-1", b"\x93x\x94", "“x”"),
        ("koi8-r", "да".encode("koi8-r"), "да"),
        ("unknown-8bit", b"\xe4", "ä"),
        ("utf-8", b"\xe4", "\ufffd"),
        ("bz2", b"x", "x"),
        ("idna", b"x", "x"),
        ("utf-8", b"\xef\xbb\xbfx\0y", "xy"),
    ],
)
def test_charsets_right_wrong_and_unknown(charset, data, text):
    declared = f"Content-Type: text/plain; charset={charset}" if charset else "X: y"
    assert parse(mail(declared) + data).text == text


@pytest.mark.parametrize(
    ("encoding", "body", "text"),
    [
        ("base64", base64.b64encode("grüß".encode()).decode(), "grüß"),
        ("base64", "Z3LDvM Of\n!Z3LDvMOf", "grüßgrüß"),
        ("base64", "aGk", "hi"),
        ("base64", "a", ""),
        ("BASE64 ", "aGk=", "hi"),
        ("quoted-printable", "a=C3=A4 =\nb =ZZ=", "aä b =ZZ"),
        ("x-uuencode", "begin 644 x\n", ""),
        ("odd", "x", "x"),
    ],
)
def test_transfer_encodings_right_and_wrong(encoding, body, text):
    found = parse(mail("Content-Type: text/plain; charset=utf-8", f"Content-Transfer-Encoding: {encoding}", body=body))
    assert found.text.rstrip("=") == text


def test_the_body_of_alternatives_is_both_texts():
    parsed = parse(mail("Content-Type: multipart/alternative; boundary=B", body=PARTS))
    assert (parsed.text, parsed.html) == ("plain", "<p>html</p>")
    assert [(part.content_type, part.depth) for part in parsed.parts] == [
        ("multipart/alternative", 0),
        ("text/plain", 1),
        ("text/html", 1),
    ]


def test_attachments_named_files_and_attached_mails_are_not_the_body():
    body = """\
preamble
--B

first
--B
Content-Disposition: attachment

attached
--B
Content-Type: text/plain; name*0="no"; name*1*=%74es.txt

named
--B
Content-Type: message/rfc822

Subject: approve

approve
--B
Content-Type: multipart/alternative; boundary=C

--C
Content-Type: text/plain

second
--C--
--B--
epilogue
"""
    parsed = parse(mail('Content-Type: multipart/mixed; boundary="B"', body=body))
    assert parsed.text == "first\nsecond"
    assert parsed.html == ""
    named, attached = parsed.parts[3], parsed.parts[4]
    assert (named.filename, named.text) == ("notes.txt", "named")
    assert attached.body.startswith(b"Subject: approve")
    assert attached.text == ""


def test_of_related_parts_only_the_root_is_the_body():
    related = PARTS.replace("text/plain", "text/html").replace("plain\n", "<i>root</i>\n", 1)
    assert parse(mail("Content-Type: multipart/related; boundary=B", body=related)).html == "<i>root</i>"


def test_a_multipart_that_is_never_closed_or_never_opened_still_has_its_text():
    unclosed = parse(mail("Content-Type: multipart/mixed; boundary=B", body="--B\n\nhello\n"))
    assert (unclosed.text, unclosed.defects) == ("hello\n", ("multipart not closed",))
    assert parse(mail("Content-Type: multipart/mixed; boundary=B", body="hello\n")).text == "hello\n"


def test_a_boundary_that_begins_another_is_not_taken_for_it():
    body = "--Bx\n\ninner?\n--B\n\nreal\n--B--\n"
    assert parse(mail("Content-Type: multipart/mixed; boundary=B", body=body)).text == "real"


@pytest.mark.parametrize(
    ("params", "body", "text"),
    [
        ("", "a \nb\n", "a b\n"),
        ("; delsp=yes", "a \nb\n", "ab\n"),
        ("", "> a \n> b\n>> c\nd\n", "> a b\n>> c\nd\n"),
        ("", " >not a quote\n  indented\n", ">not a quote\n indented\n"),
        ("", "a \n-- \nAnna\n", "a \n-- \nAnna\n"),
        ("", "> a \nb\n", "> a \nb\n"),
        ("", "ends flowing ", "ends flowing "),
    ],
)
def test_flowed_lines_are_joined_within_their_quote_depth(params, body, text):
    assert parse(mail(f"Content-Type: text/plain; format=flowed{params}", body=body)).text == text


def test_lines_that_do_not_flow_are_left_alone():
    assert parse(mail("Content-Type: text/plain", body="a \nb\n")).text == "a \nb\n"


def nested(levels: int) -> bytes:
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n" for i in range(levels))
    return (head + "\r\nhi").encode()


def test_limits_on_depth_parts_and_text_hold():
    deep = parse(nested(1000))
    assert max(part.depth for part in deep.parts) == MAX_DEPTH
    assert "nested too deep" in deep.defects
    many = parse(mail("Content-Type: multipart/mixed; boundary=B", body="--B\n\nx\n" * 1000))
    assert len(many.parts) <= MAX_PARTS
    assert "too many parts" in many.defects
    long = parse(mail("Content-Type: text/plain", body="x" * (TEXT_BYTES + 1)))
    assert len(long.text) == TEXT_BYTES
    assert long.defects == ("text cut",)


MEGABYTE = 1_000_000
HOSTILE = {
    "10,000 headers": b"".join(b"X-%d: y\r\n" % i for i in range(10_000)) + b"\r\n",
    "one endless folded header": b"Subject: a\r\n" + b" a\r\n" * 250_000,
    "1,000 nested parts": nested(1000),
    "10,000 parts of one boundary": b"Content-Type: multipart/mixed; boundary=B\r\n\r\n"
    + b"--B\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n" * 10_000,
    "a boundary in every place but a line's start": b"Content-Type: multipart/mixed; boundary=B\r\n\r\n"
    + b"--B" * 300_000,
    "50,000 commas in From": b"From: " + b"," * 50_000 + b"\r\n\r\n",
    "3,000 parentheses in From": b"From: " + b"(" * 3000 + b"\r\n\r\n",
    "quotes in From": b"From: " + b'""' * 500 + b"\r\n\r\n",
    "20,000 encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\r\n\r\n",
    "20,000 folded encoded words": b"Subject: " + b"=?utf-8?q?a?=\r\n " * 20_000 + b"\r\n\r\n",
    "5,000 parameters": b"Content-Type: text/plain" + b"; a*1*=b" * 5000 + b"\r\n\r\n",
    "open quotes in parameters": b"Content-Type: a/b" + b';a="' * 100_000 + b"\r\n\r\n",
    "64 KiB lines": b"Subject: x\r\n\r\n" + (b"x" * 65536 + b"\r\n") * 15,
    "only line ends": b"\r\n" * (MEGABYTE // 2),
    "only NULs": b"\0" * MEGABYTE,
    "only angles": b"Content-Type: text/html\r\n\r\n" + b"<" * MEGABYTE,
    "only at signs": b"From: mailer-daemon@x.example\r\n\r\n" + b"a@" * (MEGABYTE // 2),
    "addresses": b"From: mailer-daemon@x.example\r\n\r\n" + b"a@b.example " * (MEGABYTE // 12),
    "only blanks": b"From: a@x.example\r\n\r\n" + b" " * MEGABYTE,
    "flowing quotes": b"Content-Type: text/plain; format=flowed\r\n\r\n" + b"> a \r\n" * (MEGABYTE // 6),
    "message ids": b"References: " + b"<" * 15_000 + b"\r\n\r\n",
    "delivery fields": b"Content-Type: multipart/report; boundary=B\r\n\r\n--B\r\n"
    b"Content-Type: message/delivery-status\r\n\r\n" + b"Final-Recipient: rfc822; a@b.example\r\n\r\n" * 20_000,
    "digits and dots": b"From: mailer-daemon@x.example\r\n\r\n" + b"5.1." * (MEGABYTE // 4),
    "rules": b"From: mailer-daemon@x.example\r\n\r\na@b.example x\n" + b"-- \n" * (MEGABYTE // 4),
    "our addresses": b"From: mailer-daemon@x.example\r\n\r\n" + b"bounce+a@" * (MEGABYTE // 9),
    "subject tags": b"From: a@x.example\r\nSubject: " + b"[ext** " * 2000 + b"\r\n\r\n",
    "open tags": b"From: a@x.example\r\nContent-Type: text/html\r\n\r\n" + b"<style" * (MEGABYTE // 6),
    "blanks in From": b"From: <" + b" " * 280 + b"@\r\n\r\n",
    "empty lines before words": b"From: a@x.example\r\nSubject: x\r\n\r\nundelivered" + b"\n" * 2400 + b"x",
    "greetings": b"From: a@x.example\r\n\r\n" + b"hello " * (MEGABYTE // 6),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_mail_is_read_judged_and_reported_in_no_time(name):
    started = time.perf_counter()
    parsed = parse(HOSTILE[name])
    kind_of(parsed)
    read_report(parsed)
    assert time.perf_counter() - started < 1  # measured: under 0.1


BOX = "Content-Type: multipart/mixed; boundary=b"
NESTED = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(19))
CROWDED = {
    "lines that begin like a delimiter": mail(BOX, body="--bx\n" * 200_000),
    "the same below nineteen containers": mail("A: b", NESTED.rstrip("\n"), body="\n" + "--b1x\n" * 150_000),
    "blanks behind delimiters": mail(BOX, body=("--b" + " " * 990 + "x\n") * 1000),
    "parts with many header lines": mail(BOX, body=("--b\n" + "X: y\n" * 900 + "\nx\n") * 200),
    "parts with folded headers": mail(BOX, body=("--b\nX: y\n" + " z\n" * 900 + "\nx\n") * 200),
}


@pytest.mark.parametrize("name", CROWDED)
def test_a_megabyte_of_what_looks_like_structure_is_read_in_no_time(name):
    started = time.process_time()
    parse(CROWDED[name])
    assert time.process_time() - started < 0.25  # measured: 0.01 to 0.1


@pytest.mark.parametrize("lines", [PART_HEAD_LINES // 20, PART_HEAD_LINES // 20 + 1])
def test_the_heads_of_all_parts_together_have_a_limit(lines):
    parsed = parse(mail(BOX, body=("--b\n" + "X: y\n" * lines + "\nx\n") * 20 + "--b--\n"))
    within = lines * 20 <= PART_HEAD_LINES
    assert ("heads of the parts too long" in parsed.defects) is not within
    assert len(parsed.parts) == (21 if within else 20), "what is behind the limit is not read as something else"


@pytest.mark.parametrize("after", ["", " ", "\t \t", " " * 300])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_blanks_behind_a_delimiter_mean_nothing(after, end):
    parsed = parse(mail(BOX, body=f"--b{after}\n\none\n--b{after}\n\ntwo\n--b--{after}\nrest\n", end=end))
    assert parsed.text == "one\ntwo"
    assert parsed.defects == ()


def test_a_delimiter_may_end_the_mail_without_a_line_end():
    assert parse(mail(BOX, body="--b\n\none\n--b--")).text == "one"
    assert parse(mail(BOX, body="--b\n\none\n--b")).text == "one"
    assert parse(mail(BOX, body="--b.c\n\none\n--b\n\ntwo\n--b--")).text == "two", "a longer line is none"
    assert (
        parse(mail("Content-Type: multipart/mixed; boundary=b.c", body="--bxc\n\none\n--b.c\n\ntwo\n--b.c--")).text
        == "two"
    )


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=2000))
def test_no_bytes_raise(raw):
    parsed = parse(raw)
    kind_of(parsed)
    read_report(parsed)


LINES = st.sampled_from(
    [
        b"From: a@b.example", b"From: mailer-daemon", b"Subject: =?utf-8?b?w7Y", b"Content-Type: multipart/mixed; boundary=B",
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="B"', b"Content-Type: text/html; charset=\xff",
        b"Content-Transfer-Encoding: base64", b"Content-Type: message/delivery-status", b"Content-Type: text/calendar; method=REPLY",
        b"Content-Type: text/plain; format=flowed", b"", b"", b"--B", b"--B--", b" folded", b"> quoted ", b"Final-Recipient: rfc822;",
        b"Date: Mon, 99 Nov 9999 99:99:99 +9999", b"Message-ID: <[[[", b"\0\r\x85", b"Auto-Submitted: auto-replied", b"550 5.1.1 <a@b.example>",
        b"Status: 5.1.1", b"Content-Type: message/rfc822", b"<<<<>>>>@@", b"I am out of the office until Monday",
    ],
)  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(LINES, max_size=40), st.sampled_from([b"\r\n", b"\n"]))
def test_no_order_of_likely_lines_raises(lines, end):
    parsed = parse(end.join(lines))
    assert kind_of(parsed).why
    read_report(parsed)
    assert len(parsed.sender) <= 254
