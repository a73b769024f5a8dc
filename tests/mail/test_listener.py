"""The listener as honest clients meet it: what it offers, what it keeps, in which order things may be said."""

import asyncio
import smtplib
import socket
import threading
from datetime import UTC, datetime, timedelta
from email import message_from_bytes

import pytest

from mail.limits import Limits
from mail.listener import Listener
from tests.attacks.wire import MAIL, REVIEWER, ListDoor, Wire, post


def test_a_mail_is_kept_with_its_envelope_before_it_is_acknowledged():
    with post() as office, office.wire() as wire:
        assert wire.says("MAIL FROM:<Anna@acme.example> SIZE=80 BODY=8BITMIME") == 250
        assert wire.says("RCPT TO:<Reply+ABC@Signoff.localhost>") == 250
        assert wire.says("RCPT TO:<reply+def@signoff.localhost>") == 250
        assert wire.says("RCPT TO:<reply+abc@signoff.localhost>") == 250, "the same again is no second recipient"
        assert wire.says("DATA") == 354
        wire.send(MAIL + b".\r\n")
        assert wire.reply() == 250
        [kept] = office.door.kept

    assert kept.sender == "Anna@acme.example"
    assert kept.recipients == ("reply+abc@signoff.localhost", "reply+def@signoff.localhost")
    assert (kept.peer, kept.helo, kept.tls) == ("127.0.0.1", "client.example", False)
    assert timedelta(0) <= datetime.now(UTC) - kept.received_at < timedelta(minutes=1)
    assert kept.as_sent == MAIL


def test_our_trace_header_stands_on_top_and_names_no_recipient():
    with post() as office, office.wire() as wire:
        assert wire.mails() == 250
        [kept] = office.door.kept
    received = message_from_bytes(kept.raw)["Received"]
    assert kept.raw.startswith(b"Received: from client.example ([127.0.0.1])\r\n\tby signoff.localhost with ESMTP;")
    assert "reply+" not in received
    assert kept.raw.endswith(MAIL)


@pytest.mark.parametrize(
    ("on_the_wire", "meant"),
    [
        (b"", b""),
        (b"\r\n", b"\r\n"),
        (b"..\r\n", b".\r\n"),
        (b"...\r\n", b"..\r\n"),
        (b".no stuffing\r\n", b"no stuffing\r\n"),
        (b"a\r\n..\r\n..b\r\n", b"a\r\n.\r\n.b\r\n"),
        (b"a.\r\n.. \r\n", b"a.\r\n. \r\n"),
        ("grüße 👍\r\n".encode(), "grüße 👍\r\n".encode()),
        (b"x" * 60_000 + b"\r\n", b"x" * 60_000 + b"\r\n"),
        (b"line\r\n" * 50_000, b"line\r\n" * 50_000),
    ],
    ids=lambda value: repr(value[:12]),
)
def test_dots_are_taken_off_and_nothing_else_is_touched(on_the_wire, meant):
    with post() as office, office.wire() as wire:
        assert wire.mails(on_the_wire) == 250
        assert office.door.sent == [meant]


def test_the_end_is_found_however_the_bytes_are_cut():
    data = b"Subject: x\r\n\r\nbody\r\n..dot\r\n.\r\n"
    with post() as office, office.wire() as wire:
        for cut in range(1, len(data)):
            wire.begin_mail()
            wire.send(data[:cut])
            wire.send(data[cut:])
            assert wire.reply() == 250
        assert set(office.door.sent) == {b"Subject: x\r\n\r\nbody\r\n.dot\r\n"}
        assert len(office.door.sent) == len(data) - 1


def test_several_mails_go_through_one_session_and_a_reset_forgets_one():
    with post() as office, office.wire() as wire:
        assert wire.mails() == 250
        assert wire.says("MAIL FROM:<>") == 250
        assert wire.says("RSET") == 250
        assert wire.says(f"RCPT TO:<{REVIEWER}>") == 503
        assert wire.mails() == 250
        assert wire.says("QUIT") == 221
        assert wire.is_closed()
        assert len(office.door.kept) == 2


def test_commands_may_be_pipelined():
    with post() as office, office.wire() as wire:
        begin = f"MAIL FROM:<>\r\nRCPT TO:<{REVIEWER}>\r\nDATA\r\n".encode()
        wire.send(begin)
        assert [wire.reply() for _ in range(3)] == [250, 250, 354]
        wire.send(MAIL + b".\r\n" + begin)
        assert [wire.reply() for _ in range(4)] == [250, 250, 250, 354]
        wire.send(MAIL + b".\r\nQUIT\r\n")
        assert [wire.reply() for _ in range(2)] == [250, 221]
        assert len(office.door.kept) == 2


def test_the_null_sender_is_the_empty_text():
    with post() as office, office.wire() as wire:
        assert wire.says("MAIL FROM:<>") == 250
        assert wire.says("RCPT TO:<Postmaster>") == 250, "RFC 5321 §4.5.1"
        assert wire.says("DATA") == 354
        wire.send(MAIL + b".\r\n")
        assert wire.reply() == 250
        [kept] = office.door.kept
        assert kept.sender == ""
        assert kept.recipients == ("postmaster@signoff.localhost",)


def test_what_is_offered_and_what_is_not():
    with post(Limits(mail_bytes=1234)) as office, Wire(office.port, greet=False) as wire:
        assert wire.reply() == 220
        wire.send(b"EHLO client.example\r\n")
        offers = {line[4:] for line in wire.reply_lines()}
        assert offers == {"signoff.localhost", "SIZE 1234", "8BITMIME", "SMTPUTF8", "PIPELINING"}


@pytest.mark.parametrize(
    ("before", "command", "answer"),
    [
        ([], "HELO client.example", "250"),
        ([], "HELO", "501 5.5.4"),
        ([], "EHLO", "501 5.5.4"),
        ([], "EHLO a b", "501 5.5.4"),
        ([], "EHLO ümlaut.example", "501 5.5.4"),
        ([], f"EHLO {'a' * 300}", "501 5.5.4"),
        ([], "EHLO [IPv6:::1]", "250"),
        ([], "NOOP and more", "250 2.0.0"),
        ([], "noop", "250 2.0.0"),
        ([], "VRFY anna", "252 2.5.0"),
        ([], "EXPN all", "502 5.5.1"),
        ([], "AUTH PLAIN AGEAYg==", "502 5.5.1"),
        ([], "HELP", "214 2.0.0"),
        ([], "STARTTLS", "502 5.5.1"),
        ([], "XYZZY", "500 5.5.1"),
        ([], "", "500 5.5.1"),
        ([], "DATA", "503 5.5.1"),
        ([], "RSET now", "501 5.5.4"),
        ([], "QUIT now", "501 5.5.4"),
        ([], f"RCPT TO:<{REVIEWER}>", "503 5.5.1"),
        ([], "MAIL", "501 5.5.4"),
        ([], "MAIL FROM", "501 5.5.4"),
        ([], "MAIL FROM:", "501 5.5.4"),
        ([], "MAIL FROM:anna@acme.example", "501 5.5.4"),
        ([], "MAIL FROM:<", "501 5.5.4"),
        ([], 'MAIL FROM:<">', "553 5.1.7"),
        ([], "MAIL FROM:<[[[>", "553 5.1.7"),
        ([], "MAIL FROM:<(((((a@b)>", "553 5.1.7"),
        ([], "MAIL FROM:<anna@acme.example", "501 5.5.4"),
        ([], "MAIL FROM:<a@b.example><c@d.example>", "501 5.5.4"),
        ([], "MAIL FROM:<jürgen@acme.example>", "553 5.1.7"),
        ([], "MAIL FROM:<jürgen@acme.example> SMTPUTF8", "250 2.1.0"),
        ([], "mail from: <anna@acme.example>", "250 2.1.0"),
        ([], "MAIL FROM:<> SIZE=abc", "501 5.5.4"),
        ([], "MAIL FROM:<> SIZE=", "501 5.5.4"),
        ([], "MAIL FROM:<> SIZE=-1", "501 5.5.4"),
        ([], "MAIL FROM:<> SIZE=1 SIZE=1", "501 5.5.4"),
        ([], "MAIL FROM:<> SIZE=99999999999", "552 5.3.4"),
        ([], "MAIL FROM:<> BODY=BINARYMIME", "501 5.5.4"),
        ([], "MAIL FROM:<> SMTPUTF8=yes", "501 5.5.4"),
        ([], "MAIL FROM:<> RET=FULL", "555 5.5.4"),
        (["HELO client.example"], "MAIL FROM:<> SIZE=1", "555 5.5.4"),
        (["MAIL FROM:<>"], "MAIL FROM:<>", "503 5.5.1"),
        (["MAIL FROM:<>"], "DATA", "503 5.5.1"),
        (["MAIL FROM:<>"], "RCPT", "501 5.5.4"),
        (["MAIL FROM:<>"], "RCPT TO:<>", "553 5.1.3"),
        (["MAIL FROM:<>"], "RCPT TO:<", "501 5.5.4"),
        (["MAIL FROM:<>"], f"RCPT TO:<{REVIEWER}> NOTIFY=NEVER", "555 5.5.4"),
        (["MAIL FROM:<>"], "RCPT TO:<reply+abc%signoff.localhost@signoff.localhost>", "553 5.1.3"),
        (["MAIL FROM:<>"], "RCPT TO:<@signoff.localhost:reply+abc@signoff.localhost>", "553 5.1.3"),
        (["MAIL FROM:<>"], "RCPT TO:<nobody@signoff.localhost>", "550 5.1.1"),
        (["MAIL FROM:<>"], "RCPT TO:<anna@acme.example>", "550 5.7.1"),
        (["MAIL FROM:<>", f"RCPT TO:<{REVIEWER}>"], "DATA now", "501 5.5.4"),
        (["MAIL FROM:<>", f"RCPT TO:<{REVIEWER}>", "EHLO again.example"], "DATA", "503 5.5.1"),
    ],
)
def test_each_command_gets_its_answer_and_the_session_goes_on(before, command, answer):
    with post() as office, office.wire() as wire:
        for earlier in before:
            assert wire.says(earlier) == 250
        assert wire.answers(command).startswith(answer)
        assert wire.says("RSET") == 250
        assert wire.mails() == 250


@pytest.mark.parametrize("command", ["MAIL FROM:<>", f"RCPT TO:<{REVIEWER}>", "DATA"])
def test_without_a_greeting_there_is_no_mail(command):
    with post() as office, Wire(office.port, greet=False) as wire:
        assert wire.reply() == 220
        assert wire.says(command) == 503


def test_the_door_in_trouble_is_temporary_and_tells_nothing():
    with post() as office, office.wire() as wire:
        office.door.trouble = OSError("disk full at /var/lib/signoff")
        assert wire.says("MAIL FROM:<>") == 250
        assert wire.answers(f"RCPT TO:<{REVIEWER}>").startswith("451 4.3.0 ")
        office.door.trouble = None
        assert wire.says(f"RCPT TO:<{REVIEWER}>") == 250
        assert wire.says("DATA") == 354
        office.door.trouble = OSError("disk full at /var/lib/signoff")
        wire.send(MAIL + b".\r\n")
        [answer] = wire.reply_lines()
        assert answer.startswith("451 4.3.0 ")
        assert "disk" not in answer
        office.door.trouble = None
        assert wire.mails() == 250, "the same session can try again"
        assert len(office.door.kept) == 1
        assert office.counts == {"recipient_4.3.0": 1, "keep_trouble": 1}


def test_mails_that_end_while_a_commit_runs_share_the_next_one():
    with post() as office:
        office.door.open.clear()
        wires = [office.wire() for _ in range(10)]
        for wire in wires:
            wire.begin_mail()
        wires[0].send(MAIL + b".\r\n")
        assert office.door.keeping.wait(5), "an idle listener commits at once"
        for wire in wires[1:]:
            wire.send(MAIL + b".\r\n")
        with office.wire() as bystander:
            for _ in range(3):
                assert bystander.says("NOOP") == 250, "a slow commit holds up nobody else"
        office.door.open.set()
        assert [wire.reply() for wire in wires] == [250] * 10
        for wire in wires:
            wire.close()
        assert office.door.batches[0] == 1
        assert sum(office.door.batches) == 10
        assert len(office.door.batches) <= 3


def test_stopping_answers_the_mail_being_stored_and_sends_the_others_away():
    with post() as office:
        office.door.open.clear()
        busy, idle = office.wire(), office.wire()
        busy.begin_mail()
        busy.send(MAIL + b".\r\n")
        assert office.door.keeping.wait(5)
        stopping = threading.Thread(target=office.listener.stop)
        stopping.start()
        assert idle.reply() == 421
        office.door.open.set()
        assert busy.reply() == 250
        stopping.join(10)
        assert idle.is_closed()
        assert busy.is_closed()
        with pytest.raises(ConnectionRefusedError):
            office.wire()
        idle.close()
        busy.close()


def test_a_port_that_is_taken_is_an_error_at_start():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listener = Listener(ListDoor(), host="127.0.0.1", port=taken.getsockname()[1], hostname="signoff.localhost")
        with pytest.raises(OSError, match="address already in use"):
            listener.start()
        listener.stop()


def test_it_also_serves_on_a_loop_that_runs_already():
    door = ListDoor()
    listener = Listener(door, host="127.0.0.1", port=0, hostname="signoff.localhost")

    async def serve_one_mail() -> None:
        serving = asyncio.create_task(listener.serve())
        while not listener.port:  # noqa: ASYNC110 - it turns once or twice
            await asyncio.sleep(0)
        await asyncio.to_thread(send_one_mail, listener.port)
        listener.stop()
        await serving

    asyncio.run(serve_one_mail())
    assert len(door.kept) == 1


def send_one_mail(port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port) as client:
        client.sendmail("anna@acme.example", [REVIEWER], MAIL)
