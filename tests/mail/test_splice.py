"""A spliced mail is the mail the standard library would have built for that recipient."""

import email
import re
import unicodedata
from binascii import a2b_qp
from datetime import UTC, datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mail import heads
from mail.quoted import closed
from mail.splice import ComposeError, Mailbox, Mould, Pattern
from tests.mail.test_compose import ANY_TEXT, assert_fit_for_any_relay, mailbox_in

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
FIELDS = ("first_name", "company", "paragraph")
TOKENS = {name: f"\ue000{name}\ue001" for name in FIELDS}
FIRST, COMPANY, PARAGRAPH = TOKENS.values()
OWN_ID, TICKET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0", "x7x7x7x7x7x7x7x7x7x7x7x7x7"  # stand-ins
JANES_ID, JANES_TICKET = "janejanejanejanejanejanejanejane", "janesticketjanesticketjane"


def links(ticket: str) -> dict[str, str]:
    """Header fields with a word in them, twice in one field."""
    url = f"https://signoff.example/unsubscribe/{ticket}"
    return {"List-Unsubscribe": f"<{url}>, <mailto:unsubscribe+{ticket}@signoff.example>"}


TEXT = f"{TICKET}\nDear {FIRST}{COMPANY},\n\n{PARAGRAPH}\n.\n{FIRST}\n{'word ' * 60}{COMPANY} {'x' * 75}{FIRST}= \n"
HTML = f'<a href="https://signoff.example/unsubscribe/{TICKET}">x</a>{TICKET}<p title="{COMPANY}">Dear {FIRST}, grüß Gott</p>{"<td>x</td>" * 300}{PARAGRAPH}<b>{COMPANY}{FIRST}</b>'


def pattern(**changes) -> Pattern:
    parts = {
        "sender": Mailbox("Störungsdienst", "incident@signoff.example"),
        "subject": f"{FIRST}, some pages load slowly at {COMPANY}",
        "text": TEXT,
        "html": HTML,
        "date": NOON,
        "message_id": f"<{OWN_ID}@signoff.example>",
        "tokens": TOKENS,
        "words": (OWN_ID, TICKET),
        "reply_to": Mailbox("", f"reply+{TICKET}@signoff.example"),
        "references": ("<first@signoff.example>",),
        "headers": {"List-Id": "Incidents <incidents.signoff.example>"} | links(TICKET),
    }
    return Pattern(**(parts | changes))


MOULD = Mould(pattern())


def splice(mould: Mould = MOULD, **changes) -> bytes:
    parts = {
        "fields": dict.fromkeys(FIELDS, "Jane"),
        "to": Mailbox("Jane", "jane@customer.example"),
        "words": (JANES_ID, JANES_TICKET),
    }
    return mould.splice(**(parts | changes))


def filled(template: str, fields, write=str) -> str:
    """Put values in, with line ends and controls as a mail carries them; a value that reads like a token is only text."""
    filled = put(template, {name: write(as_in_a_body(value)) for name, value in fields.items()})
    return filled if template.endswith("\n") else filled + "\n"


def put(template: str, values) -> str:
    said = template.replace(OWN_ID, JANES_ID).replace(TICKET, JANES_TICKET)
    return re.sub("\ue000(\\w+)\ue001", lambda match: values[match[1]], said)


def as_in_a_body(value: str) -> str:
    for end in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        value = value.replace(end, "\n")
    return "".join(c for c in value if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})


def built_by_the_standard_library(fields, to: Mailbox) -> EmailMessage:
    mail = EmailMessage(policy=policy.SMTP)
    mail["Date"] = format_datetime(NOON)
    mail["From"] = Address("Störungsdienst", addr_spec="incident@signoff.example")
    mail["To"] = Address(heads.clean(to.name), addr_spec=to.address)
    mail["Subject"] = heads.clean(put(pattern().subject, fields))
    mail["Reply-To"] = f"reply+{JANES_TICKET}@signoff.example"
    mail["Message-ID"] = f"<{JANES_ID}@signoff.example>"
    mail["References"] = "<first@signoff.example>"
    mail["List-Id"] = "Incidents <incidents.signoff.example>"
    mail["List-Unsubscribe"] = links(JANES_TICKET)["List-Unsubscribe"]
    mail.set_content(filled(TEXT, fields))
    mail.add_alternative(filled(HTML, fields, escape), subtype="html")
    return mail


def what_it_says(mail: EmailMessage) -> dict[str, object]:
    plain = [(name, str(value)) for name, value in mail.items() if name not in {"To", "Content-Type"}]
    return {
        "head": sorted(field for field in plain if not field[0].startswith("Content-")),
        "bodies": [
            (part.get_content_type(), part.get_content_charset(), part.get_content().replace("\r\n", "\n"))
            for part in mail.walk()
            if not part.is_multipart()
        ],
        "shape": [part.get_content_type() for part in mail.walk()],
        "defects": [defect for part in mail.walk() for defect in part.defects],
    }


@given(st.tuples(ANY_TEXT, ANY_TEXT, st.text(max_size=1500)), ANY_TEXT)
@example(("", "", ""), "")
@example((" ", ".", "=\n.\n \t"), '"')
@example(("日本" * 400, "=" * 80, "x" * 75 + " \n"), "x" * 300)
@example(("\ue000company\ue001", TOKENS["first_name"] * 3, "\ue000"), "Jane")
def test_a_spliced_mail_says_what_the_standard_library_would_have_said(values, name):
    fields, to = dict(zip(FIELDS, values, strict=True)), Mailbox(name, "jane@customer.example")
    raw = splice(fields=fields, to=to)
    assert_fit_for_any_relay(raw)
    assert max(map(len, raw.partition(b"\r\n\r\n")[2].split(b"\r\n"))) <= 76
    spliced = email.message_from_bytes(raw, policy=policy.default)
    built = built_by_the_standard_library(fields, to)
    assert what_it_says(spliced) == what_it_says(built)
    assert mailbox_in(raw) == (built["To"].addresses[0].display_name, built["To"].addresses[0].addr_spec)


def test_a_value_is_escaped_in_html_and_not_in_text():
    mail = email.message_from_bytes(splice(fields=dict.fromkeys(FIELDS, "<b>\"&'")), policy=policy.default)
    assert "Dear <b>\"&'<b>\"&'," in mail.get_body(("plain",)).get_content()
    assert 'title="&lt;b&gt;&quot;&amp;&#x27;"' in mail.get_body(("html",)).get_content()


def test_each_recipient_has_their_own_words_wherever_they_stand():
    raw = splice()
    mail = email.message_from_bytes(raw, policy=policy.default)
    assert mail["Message-ID"] == f"<{JANES_ID}@signoff.example>"
    assert mail["Reply-To"] == f"reply+{JANES_TICKET}@signoff.example"
    assert mail["List-Unsubscribe"] == links(JANES_TICKET)["List-Unsubscribe"]
    assert mail.get_body(("plain",)).get_content().startswith(f"{JANES_TICKET}\r\n")
    assert f'unsubscribe/{JANES_TICKET}">' in mail.get_body(("html",)).get_content()
    assert not any(stand_in.encode() in raw for stand_in in (OWN_ID, TICKET))
    assert splice() == raw


def test_a_mail_without_html_or_placeholders_can_be_spliced_too():
    mould = Mould(pattern(subject="News", text="one\ntwo", html=""))
    mail = email.message_from_bytes(splice(mould, fields={}), policy=policy.default)
    assert (mail["Subject"], mail.get_content_type(), mail.get_content()) == ("News", "text/plain", "one\r\ntwo\r\n")
    assert mould.fields == frozenset()


def test_it_says_which_fields_it_needs():
    assert MOULD.fields == frozenset(FIELDS)
    assert Mould(pattern(text="x", html="", subject=FIRST)).fields == {"first_name"}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"fields": {"first_name": "Jane", "company": "Acme"}}, "no value for the field 'paragraph'"),
        ({"to": Mailbox("", "jane@customer.example\r\nBcc: a@b.example")}, "is not an address"),
        ({"words": ("jane", JANES_TICKET)}, "is not a word of 32 ASCII letters and digits"),
        ({"words": (JANES_ID, "x" * 25 + "\n")}, "is not a word of 26 ASCII letters and digits"),
        ({"words": (JANES_ID, "ü" * 26)}, "is not a word of 26 ASCII letters and digits"),
    ],
)
def test_what_has_no_allowed_form_is_refused_in_a_sentence(changes, sentence):
    with pytest.raises(ComposeError, match=sentence):
        splice(**changes)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"message_id": "<a b@c>"}, "is not a message identifier"),
        ({"headers": {"Subject": "x"}}, "not given as an extra header"),
        ({"words": ("short",)}, "a word's stand-in is at least 20"),
        ({"words": ("x" * 20 + "\n",)}, "a word's stand-in is at least 20"),
    ],
)
def test_a_pattern_without_an_allowed_form_is_refused_in_a_sentence(changes, sentence):
    with pytest.raises(ComposeError, match=sentence):
        Mould(pattern(**changes))


@given(
    st.text(st.sampled_from("a \t.=\n\u00e9"), max_size=300), st.text(st.sampled_from("a \t.=\n\u00e9"), max_size=300)
)
def test_two_closed_pieces_decode_to_the_text_they_came_from(one, two):
    encoded = closed(one) + closed(two)
    assert a2b_qp(encoded).decode().replace("\r\n", "\n") == one + two
    assert max(map(len, encoded.split(b"\r\n"))) <= 76
    assert encoded == b"" or encoded.endswith(b"\r\n")
    assert not any(line.startswith(b".") for line in encoded.split(b"\r\n"))
