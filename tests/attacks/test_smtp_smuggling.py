"""A mail hidden in a mail: whatever ends a line for somebody else ends nothing here, and refuses the mail it stands in."""

import pytest

from tests.attacks.wire import MAIL, post

FORGED = (
    b"MAIL FROM:<boss@acme.example>\r\nRCPT TO:<reply+abc@signoff.localhost>\r\nDATA\r\n"
    b"From: boss@acme.example\r\n\r\napprove\r\n"
)


@pytest.mark.parametrize(
    "false_end",
    [
        b"\n.\r\n",
        b"\n.\n",
        b"\r\n.\n",
        b"\r.\r",
        b"\r\n.\r",
        b"\r.\r\n",
        b"\n.\r",
        b"\r\n\x00.\r\n",
        b"\r\n.\x00\r\n",
        b"\r\r\n.\r\r\n",
        b"\n\n.\r\n",
    ],
)
def test_a_false_end_of_data_ends_nothing_and_refuses_the_mail(false_end):
    with post() as office, office.wire() as wire:
        wire.begin_mail()
        wire.send(b"Subject: outer\r\n\r\nhello" + false_end + FORGED + b".\r\n")
        assert wire.reply_lines()[-1].startswith("550 5.6.0 "), "one mail, one answer"
        assert wire.says("NOOP") == 250, "client and listener still agree where the mail ended"
        assert office.door.kept == []
        assert office.counts == {"bare_cr_lf_nul": 1}
        assert office.still_takes_mail()


@pytest.mark.parametrize("bad", [b"\0", b"\r", b"\n", b"\r\r\n", b"\n\r", b"\x00\r\n"])
@pytest.mark.parametrize("place", ["first", "header", "last"])
def test_a_bare_cr_lf_or_nul_is_refused_wherever_it_stands(bad, place):
    before, after = {"first": (b"", MAIL), "header": (b"Subject: x", MAIL), "last": (MAIL, b"\r\n")}[place]
    with post() as office, office.wire() as wire:
        assert wire.mails(before + bad + after) == 550
        assert office.door.kept == []
        assert wire.mails() == 250


def test_what_follows_the_true_end_is_commands_and_nothing_else():
    with post() as office, office.wire() as wire:
        wire.begin_mail()
        wire.send(MAIL + b".\r\n" + FORGED + b".\r\n")
        assert [wire.reply() for _ in range(5)] == [250, 250, 250, 354, 250], "an open pipeline, not a hidden one"
        assert [envelope.sender for envelope in office.door.kept] == ["anna@acme.example", "boss@acme.example"]


@pytest.mark.parametrize(
    "line", [b"NOOP\n", b"NOOP\rNOOP\r\n", b"NO\0OP\r\n", b"NOOP \x7f\r\n", b"NOOP \xff\r\n", b"\n"]
)
def test_a_command_is_one_clean_line(line):
    with post() as office, office.wire() as wire:
        wire.send(line)
        assert wire.reply_lines()[-1].startswith("500 5.5.")
        assert wire.mails() == 250


def test_letters_that_only_look_like_a_verb_are_none():
    with post() as office, office.wire() as wire:
        assert wire.says("MAıL FROM:<>") == 500
        assert wire.says("RſET") == 500


def test_chunks_are_not_offered_and_their_bytes_are_not_read_as_commands():
    with post() as office, office.wire() as wire:
        wire.send(b"MAIL FROM:<>\r\nRCPT TO:<reply+abc@signoff.localhost>\r\nBDAT 100 LAST\r\n" + FORGED + b".\r\n")
        assert [wire.reply() for _ in range(4)] == [250, 250, 502, 0]
        assert office.door.kept == []
        assert office.still_takes_mail()


def test_a_web_request_is_no_session():
    with post() as office, office.wire() as wire:
        wire.send(b"POST / HTTP/1.1\r\nHost: signoff.localhost\r\n\r\nEHLO x\r\n" + FORGED + b".\r\n")
        assert wire.reply() == 502
        assert wire.is_closed()
        assert office.door.kept == []
