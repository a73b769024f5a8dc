"""What a relay's words mean."""

import pytest

from mail.outcome import LONGEST_TEXT, Kind, Outcome


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (250, Kind.ACCEPTED),
        (251, Kind.ACCEPTED),
        (421, Kind.DEFERRED),
        (452, Kind.DEFERRED),
        (550, Kind.REJECTED),
        (554, Kind.REJECTED),
        (354, Kind.DEFERRED),  # no answer to a mail: never taken as delivered, never dropped
        (999, Kind.DEFERRED),
        (0, Kind.DEFERRED),
    ],
)
def test_the_class_of_the_reply_decides(code, kind):
    assert Outcome.of(code, "whatever").kind is kind


@pytest.mark.parametrize(
    ("text", "enhanced", "rest"),
    [
        ("5.1.1 no such mailbox", "5.1.1", "no such mailbox"),
        ("5.7.515 access denied", "5.7.515", "access denied"),
        ("4.2.2", "4.2.2", ""),
        ("5.1.10x not a code", "", "5.1.10x not a code"),
        ("6.1.1 not a class", "", "6.1.1 not a class"),
        ("", "", ""),
    ],
)
def test_the_enhanced_code_is_taken_off_the_text(text, enhanced, rest):
    outcome = Outcome.of(550, text)
    assert (outcome.enhanced, outcome.text) == (enhanced, rest)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("4.7.1 greylisted, try again in 300 seconds", 300),
        ("Greylisted, see http://postgrey.example/ for 299 sec", 299),
        ("4.7.0 Try again in 5 minutes", 300),
        ("please retry after 1h", 3600),
        ("4.2.0 Greylisting in action, please come back in 00:05:00", 300),
        ("4.2.0 please come back in 04:59", 299),
        ("too busy, wait 60", 60),
        ("mailbox full", None),
        ("try again later", None),
        ("try again in 0 seconds", None),
        ("try again in 999999 hours", None),
        ("4.3.2 queue file write error in 3.4.5 module", None),
        ("4.2.1 waiting for 2 mailboxes", None),
    ],
)
def test_a_deferring_relay_may_name_the_wait(text, seconds):
    assert Outcome.of(451, text).retry_hint == seconds


def test_only_a_deferral_has_a_wait():
    assert Outcome.of(550, "try again in 300 seconds").retry_hint is None
    assert Outcome.of(250, "queued, will try in 300 seconds").retry_hint is None


def test_no_answer_after_the_dot_is_doubt_and_no_connection_is_not():
    assert Outcome.in_doubt("line broke").kind is Kind.IN_DOUBT
    assert Outcome.unreached("connection refused; next try in 12 seconds").kind is Kind.DEFERRED
    assert Outcome.unreached("connection refused; next try in 12 seconds").retry_hint == 12


def test_a_talkative_relay_is_cut_short():
    assert len(Outcome.of(550, "x" * 100_000).text) == LONGEST_TEXT
