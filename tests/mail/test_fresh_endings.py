"""What ended a person's earlier mails ends the next one too; what they decided is never learned."""

from dataclasses import replace

from mail.fresh import fresh
from mail.fresh_endings import endings_of
from tests.mail.test_fresh import SENT

ENDING = "Noor\nWhat counts is not who is loudest but who is right, if you ask me\nHalyard House, 4th floor"
EARLIER = [f"Please wait.\n\n{ENDING}\n\n> old", f"Hello\n\napprove\n\n{ENDING}", "Hello\n\napprove"]


def test_a_signature_no_table_knows_is_cut_once_it_was_seen_twice():
    reply = f"approve\n\n{ENDING}"
    assert fresh(reply, "", SENT).text != "approve"
    assert fresh(reply, "", replace(SENT, endings=lambda: endings_of(EARLIER))).text == "approve"


def test_decisions_are_never_learned():
    assert "approve" not in endings_of(EARLIER)


def test_one_mail_teaches_nothing():
    assert endings_of(EARLIER[:1]) == ()


def test_quotes_are_not_learned():
    assert endings_of(["ok\n\n> the same line below"] * 3) == ()
