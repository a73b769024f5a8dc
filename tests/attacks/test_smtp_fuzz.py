"""Rubbish on the wire, of every kind: it may be refused in any way, but the listener lives, and nothing is kept by chance."""

import logging
import re
import threading
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mail.answers import Answer
from mail.content import END, Content
from mail.limits import Crowd, Limits
from tests.attacks.wire import MAIL, REVIEWER, Wire, post

PHRASES = [
    b"EHLO x",
    b"HELO",
    b"MAIL FROM:<a@b.example>",
    b"MAIL FROM:<",
    b'MAIL FROM:<">',
    b"RCPT TO:<reply+abc@signoff.localhost>",
    b"RCPT TO:<nobody@signoff.localhost>",
    b"DATA",
    b"BDAT 10 LAST",
    b"STARTTLS",
    b"AUTH PLAIN",
    b"RSET",
    b"QUIT",
    b"Subject: x",
    b".",
    b"..",
    b"\xff\xfe",
    b"\0",
    b"A" * 3000,
    b"SIZE=99",
]
rubbish = st.lists(
    st.one_of(
        st.sampled_from(PHRASES),
        st.sampled_from([b"\r\n", b"\r\n", b"\n", b"\r", b" ", b"\r\n.\r\n"]),
        st.binary(max_size=40),
    ),
    max_size=40,
).map(b"".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(chunks=st.lists(rubbish, max_size=5))
def test_rubbish_never_stops_the_listener(office, chunks):
    for chunk in chunks:
        say_and_leave(office.port, chunk)
    assert office.still_takes_mail()


@pytest.fixture(scope="module")
def office():
    with post(Limits(unknown_recipients=10**9)) as office:
        yield office
        assert "trouble" not in office.counts, "rubbish is refused for what it is, not for a bug of ours"


def say_and_leave(port: int, data: bytes) -> None:
    with Wire(port) as wire, suppress(OSError):  # it may be cut off already
        wire.send(data)


@given(body=st.binary(max_size=300), cuts=st.lists(st.integers(0, 310), max_size=6))
def test_content_is_what_was_stuffed_or_refused_for_a_reason(body, cuts):
    """Any bytes, cut anywhere: they come back as they were, or they hold what a mail must not hold."""
    lines = body.split(b"\r\n")
    stuffed = b"\r\n".join(b"." + line if line.startswith(b".") else line for line in lines)
    wire = b"\r\n" + stuffed + END
    edges = [0, *sorted(min(cut, len(wire)) for cut in cuts), len(wire)]
    crowd = Crowd(Limits())
    content = Content(Limits(), crowd.room("192.0.2.1"))
    for start, end in pairwise(edges):
        content.add(wire[start:end])
    if re.search(rb"\0|\r(?!\n)|(?<!\r)\n", body):
        assert content.fault() is Answer.BARE_CR_LF_NUL
    else:
        assert content.fault() is None
        assert content.under(b"Received: x\r\n") == b"Received: x\r\n" + body + b"\r\n"
    content.release()
    assert not crowd._in_flight


def test_many_rude_clients_at_once_hold_up_no_polite_one():
    with post(Limits(connections_per_peer=60, unknown_recipients=10**9)) as office:
        rude = [threading.Thread(target=be_rude, args=(office.port, n)) for n in range(8)]
        for thread in rude:
            thread.start()
        assert all(office.still_takes_mail() for _ in range(30))
        for thread in rude:
            thread.join()
        assert office.still_takes_mail()


def be_rude(port: int, seed: int) -> None:
    for turn in range(40):
        say_and_leave(port, b"\r\n".join(PHRASES[(seed + turn * step) % len(PHRASES)] for step in range(12)))


def test_no_recipient_sender_or_word_of_a_mail_reaches_the_log(caplog):
    with caplog.at_level(logging.INFO), post() as office, office.wire() as wire:
        assert wire.mails() == 250
        assert wire.says("MAIL FROM:<anna@acme.example>") == 250
        assert wire.says("RCPT TO:<nobody+ticket@signoff.localhost>") == 550
        office.door.trouble = RuntimeError(f"INSERT failed, parameters {REVIEWER} {MAIL!r}")
        assert wire.says(f"RCPT TO:<{REVIEWER}>") == 451
    assert "asking for a recipient failed: RuntimeError" in caplog.text
    for secret in ("reply+", "ticket", "anna", "approve"):
        assert secret not in caplog.text
