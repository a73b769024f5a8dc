"""One grammar decides what an address is; these tables are its whole behaviour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.address import Address, is_mail_address, normalised, recipient_of, sender_of

LONGEST_LOCAL = "a" * 64
LONGEST_DOMAIN = ".".join(["d" * 63, "d" * 63, "d" * 61])  # 64 + @ + 189 = 254


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("<reply+abc@signoff.localhost>", Address("reply", "abc", "signoff.localhost")),
        ("<Reply+ABC@Signoff.LOCALHOST>", Address("reply", "abc", "signoff.localhost")),
        ("<incident@signoff.localhost>", Address("incident", "", "signoff.localhost")),
        ("<bounce+a+b@signoff.localhost>", Address("bounce", "a+b", "signoff.localhost")),
        ("<first.last@a.b.c.example>", Address("first.last", "", "a.b.c.example")),
        ("<root@mailhost>", Address("root", "", "mailhost")),
        (f"<{LONGEST_LOCAL}@{LONGEST_DOMAIN}>", Address(LONGEST_LOCAL, "", LONGEST_DOMAIN)),
    ],
)
def test_a_plain_path_is_read_into_its_parts_in_lower_case(path, address):
    assert recipient_of(path) == address
    assert f"<{address}>" == path.lower()


@pytest.mark.parametrize(
    "path",
    [
        "",
        "<>",
        "<",
        "reply@signoff.localhost",
        "<reply@signoff.localhost",
        "<reply>",
        "<@signoff.localhost>",
        "<+abc@signoff.localhost>",
        "<reply+@signoff.localhost>",
        "<reply@>",
        '<"reply"@signoff.localhost>',
        '<">',
        "<reply%signoff.localhost@elsewhere.example>",
        "<elsewhere.example!reply@signoff.localhost>",
        "<@elsewhere.example:reply@signoff.localhost>",
        "<reply@[127.0.0.1]>",
        "<reply@[IPv6:::1]>",
        "<reply(comment)@signoff.localhost>",
        "<re ply@signoff.localhost>",
        "<.reply@signoff.localhost>",
        "<reply.@signoff.localhost>",
        "<re..ply@signoff.localhost>",
        "<reply@signoff..localhost>",
        "<reply@-signoff.localhost>",
        "<reply@signoff-.localhost>",
        "<reply@signoff.localhost.>",
        "<reply@a@signoff.localhost>",
        "<reply@signoff.localhost\r>",
        "<reply@signoff.localhost\n>",
        "<re\0ply@signoff.localhost>",
        "<réply@signoff.localhost>",
        "<reply@ſignoff.localhost>",
        "<reply@signoff.localhost>>",
        f"<a{LONGEST_LOCAL}@signoff.localhost>",
        f"<{LONGEST_LOCAL}@d{LONGEST_DOMAIN[1:]}d>",
        f"<reply@{'d' * 64}.localhost>",
    ],
)
def test_what_two_programs_could_read_differently_is_no_recipient(path):
    assert recipient_of(path) is None


@pytest.mark.parametrize(
    ("path", "sender"),
    [
        ("<>", ""),
        ("<Anna@Acme.example>", "Anna@Acme.example"),
        ("<bounces+anna=acme.example@lists.example>", "bounces+anna=acme.example@lists.example"),
        ("<old%route@gate.example>", "old%route@gate.example"),
        ("<gate!old@gate.example>", "gate!old@gate.example"),
        ('<"Anna Berg"@acme.example>', '"Anna Berg"@acme.example'),
        ("<anna@odd_host.example>", "anna@odd_host.example"),
    ],
)
def test_a_sender_is_only_stored_so_more_forms_are_taken(path, sender):
    assert sender_of(path) == sender


@pytest.mark.parametrize(
    "path", ["", "<", '<">', "<anna>", "<@a:anna@b.example>", "<a b@c.example>", "<anna@[1.2.3.4]>"]
)
def test_a_malformed_sender_is_none(path):
    assert sender_of(path) is None


def test_letters_beyond_ascii_need_the_announcement():
    assert sender_of("<jürgen@bücher.example>") is None
    assert sender_of("<jürgen@bücher.example>", utf8=True) == "jürgen@bücher.example"
    assert sender_of(f"<{'ü' * 33}@bücher.example>", utf8=True) is None, "octets count, not letters"


@pytest.mark.parametrize("text", ["anna@acme.example", "a.b+c@x-y.example", "o'brien@acme.example", "a@b.xn--p1ai"])
def test_a_full_plain_address_is_a_mail_address(text):
    assert is_mail_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "anna",
        "anna@gmail",
        "anna@1.2.3.4",
        " anna@acme.example",
        "anna@acme.example\n",
        "Anna <anna@acme.example>",
        "anna@acme.example, ben@acme.example",
        "änna@acme.example",
        "anna@bücher.example",
        "anna@acme,example",
        "a" * 10_000_000,
    ],
)
def test_anything_else_is_not(text):
    assert not is_mail_address(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna@Acme.Example", "anna@acme.example"),
        ("anna@BÜCHER.example", "anna@xn--bcher-kva.example"),
        ("anna@bu\u0308cher.example", "anna@bücher.example"),
        ("STRASSE@acme.example", "straße@acme.example"),
        (" anna@acme.example ", "anna@acme.example"),
    ],
)
def test_two_spellings_of_one_mailbox_are_equal_when_normalised(one, other):
    assert normalised(one) == normalised(other)


def test_different_mailboxes_stay_different():
    assert normalised("anna@straße.example") != normalised("anna@strasse.example")
    assert normalised("anna+a@acme.example") != normalised("anna+b@acme.example")


@given(st.text())
def test_no_text_ever_raises_and_normalising_twice_changes_nothing(text):
    assert normalised(normalised(text)) == normalised(text)
    assert not recipient_of(f"<{text}>") or is_mail_address(f"{text.lower()}.example")
    sender_of(f"<{text}>", utf8=True)


@given(st.from_regex(r"[a-z0-9.+-]{1,20}@[a-z0-9.-]{1,20}", fullmatch=True))
def test_what_is_accepted_reads_back_as_itself(text):
    address = recipient_of(f"<{text}>")
    assert address is None or str(address) == text
