"""One mail, written and read back by the standard library."""

import email
from datetime import UTC, datetime
from email import policy
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail import heads
from mail.compose import ComposeError, Letter, Mailbox, compose, message_id

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ANY_TEXT = st.text(max_size=120) | st.text(st.sampled_from('=?utf-8qQbB_\r\n\t \x00\x85\u2028\u202eäß好🎉,;<>@"\\.:()'))


def letter(**changes) -> Letter:
    parts = {
        "sender": Mailbox("Signoff", "incident@signoff.example"),
        "to": Mailbox("Jane Doe", "jane@customer.example"),
        "reply_to": None,
        "subject": "Some pages load slowly",
        "text": "Hello Jane,\n\nwe are on it.\n",
        "html": "<p>Hello Jane,</p>\n<p>we are on it.</p>\n",
        "message_id": message_id("signoff.example", "INC-1", "r1", "jane"),
        "date": NOON,
    }
    return Letter(**(parts | changes))


def read(raw: bytes):
    return email.message_from_bytes(raw, policy=policy.default)


def bodies(raw: bytes) -> list[str]:
    return [part.get_content().replace("\r\n", "\n") for part in read(raw).walk() if not part.is_multipart()]


def mailbox_in(raw: bytes, field: str = "To") -> tuple[str, str]:
    """Read name and address as RFC 2047 says; `policy.default` of CPython 3.11 puts spaces between encoded words."""
    value = "".join(str(email.message_from_bytes(raw, policy=policy.compat32)[field]).splitlines())
    name, _, address = value.rpartition(" ")
    return (str(make_header(decode_header(name))), address.strip("<>")) if "=?" in name else parseaddr(value)


def assert_fit_for_any_relay(raw: bytes) -> None:
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert not set(b"".join(lines)) & set(b"\r\n\0")
    assert raw.isascii()
    assert raw.endswith(b"\r\n")
    assert not any(line.startswith(b".") for line in lines)


def test_a_letter_reads_back_as_it_was_written():
    raw = compose(
        letter(
            reply_to=Mailbox("", "reply+abc@signoff.example"),
            in_reply_to="<b@signoff.example>",
            references=("<a@signoff.example>",),
            headers={"Auto-Submitted": "auto-generated", "X-Signoff-Kind": "request"},
        )
    )
    mail = read(raw)
    assert_fit_for_any_relay(raw)
    assert dict(mail.items()) == {
        "Date": "Sat, 21 Nov 2026 12:00:00 +0000",
        "From": "Signoff <incident@signoff.example>",
        "Reply-To": "reply+abc@signoff.example",
        "To": "Jane Doe <jane@customer.example>",
        "Subject": "Some pages load slowly",
        "Message-ID": mail["Message-ID"],
        "In-Reply-To": "<b@signoff.example>",
        "References": "<a@signoff.example> <b@signoff.example>",
        "Auto-Submitted": "auto-generated",
        "X-Signoff-Kind": "request",
        "MIME-Version": "1.0",
        "Content-Type": mail["Content-Type"],
    }
    assert [part.get_content_type() for part in mail.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert bodies(raw) == [letter().text, letter().html]


def test_a_letter_without_html_is_plain_text():
    raw = compose(letter(html="", text="just this"))
    assert read(raw).get_content_type() == "text/plain"
    assert bodies(raw) == ["just this\n"]


@given(subject=ANY_TEXT, name=ANY_TEXT, text=ANY_TEXT, html=ANY_TEXT, extra=ANY_TEXT)
def test_any_text_becomes_a_clean_mail_and_comes_back(subject, name, text, html, extra):
    raw = compose(
        letter(
            subject=subject,
            to=Mailbox(name, "jane@customer.example"),
            text=text,
            html=f"<p>{html}",
            headers={"X-Note": extra},
        )
    )
    mail = read(raw)
    assert_fit_for_any_relay(raw)
    assert mail.keys() == ["Date", "From", "To", "Subject", "Message-ID", "X-Note", "MIME-Version", "Content-Type"]
    assert mail["Subject"] == heads.clean(subject)
    assert mail["X-Note"] == heads.clean(extra)
    assert mailbox_in(raw) == (heads.clean(name), "jane@customer.example")
    assert mail["Message-ID"] == letter().message_id
    assert (*mail.defects, *mail["To"].defects, *mail["Subject"].defects) == ()
    if set(text + html).isdisjoint("\r\x00\x85\u2028\u2029") and (text + html).isprintable():
        assert bodies(raw) == [text + "\n", f"<p>{html}\n"]


@given(st.text(st.sampled_from("=?utf-8qQbB_?=\r\n Bcc:evil@example.org\x0b\x0c\x1c\u2028"), max_size=200))
def test_no_value_becomes_a_field(value):
    raw = compose(letter(subject=value, to=Mailbox(value, "a@b.example"), sender=Mailbox(value, "c@d.example")))
    again = email.message_from_bytes(read(raw).as_bytes(policy=policy.SMTP), policy=policy.compat32)
    assert again.keys() == ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type"]
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))


def test_an_encoded_word_that_hides_a_field_stays_text():
    hidden = "=?utf-8?q?foo=0ABcc=3A_evil@example.org?="
    raw = compose(letter(subject=hidden, to=Mailbox(hidden, "jane@customer.example")))
    assert read(raw)["Subject"] == "= ?utf-8?q?foo=0ABcc=3A_evil@example.org?="
    assert b"Bcc" not in read(raw).as_bytes().replace(b"=0ABcc", b"")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"to": Mailbox("", "jane@customer.example\r\nBcc: x@y.example")}, "is not an address"),
        ({"to": Mailbox("", "jane")}, "is not an address"),
        ({"to": Mailbox("", "jane@customer.example, joe@customer.example")}, "is not an address"),
        ({"to": Mailbox("", "<jane@customer.example>")}, "is not an address"),
        ({"to": Mailbox("", "jane@cus tomer.example")}, "is not an address"),
        ({"to": Mailbox("", "=?utf-8?q?x?=@customer.example")}, "is not an address"),
        ({"to": Mailbox("", "j" * 400 + "@customer.example")}, "is not an address"),
        ({"to": Mailbox("", "jane@\u2028.example")}, "is not an address"),
        ({"message_id": "no-brackets@signoff.example"}, "is not a message identifier"),
        ({"message_id": "<a@b>\r\nX: y"}, "is not a message identifier"),
        ({"date": NOON.replace(tzinfo=None)}, "needs a time zone"),
        ({"headers": {"Subject": "again"}}, "not given as an extra header"),
        ({"headers": {"Content-Type": "text/html"}}, "not given as an extra header"),
        ({"headers": {"X Y": "z"}}, "is not a header name"),
        ({"headers": {"X-Y:\r\nBcc": "z"}}, "is not a header name"),
        ({"headers": {"List-Id": "Störungen <incidents.example>"}}, "takes only ASCII"),
        ({"headers": {"Feedback-ID": "x" * 1000}}, "cannot be folded"),
    ],
)
def test_what_has_no_allowed_form_is_refused_in_a_sentence(changes, sentence):
    with pytest.raises(ComposeError, match=sentence):
        compose(letter(**changes))


def test_a_foreign_identifier_that_is_none_is_left_out_of_the_thread():
    raw = compose(
        letter(in_reply_to="<=?utf-8?q?x?=@evil.example>", references=("<a@b.example>", "<[[[", "junk\r\nX: y"))
    )
    assert read(raw)["In-Reply-To"] is None
    assert read(raw)["References"] == "<a@b.example>"


def test_an_international_domain_travels_in_ascii_and_a_local_part_as_it_is():
    assert b"To: jane@xn--bcher-kva.example\r\n" in compose(letter(to=Mailbox("", "jane@bücher.example")))
    assert "To: jörg@xn--bcher-kva.example\r\n".encode() in compose(letter(to=Mailbox("", "jörg@bücher.example")))


def test_long_heads_are_folded():
    raw = compose(letter(subject="long " * 200, references=tuple(f"<{n}@signoff.example>" for n in range(100))))
    head = raw.partition(b"\r\n\r\n")[0]
    assert max(map(len, head.split(b"\r\n"))) <= 78
    assert read(raw)["Subject"] == ("long " * 200).strip()


def test_the_same_parts_give_the_same_identifier_and_others_another():
    assert message_id("a.example", "INC-1", "r1") == message_id("a.example", "INC-1", "r1")
    assert message_id("a.example", "INC-1", "r1") != message_id("a.example", "INC-1r1")
    assert heads.is_identifier(message_id("a.example", "INC-1", "\ud800"))


def test_the_same_letter_gives_the_same_bytes():
    assert compose(letter()) == compose(letter())
