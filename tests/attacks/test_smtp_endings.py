"""Clients that leave in every way: before the dot nothing is kept, after it everything is."""

import socket

import pytest

from tests.attacks.wire import MAIL, post, wait_for

RESET = b"\1\0\0\0\0\0\0\0"  # SO_LINGER: on, zero seconds


@pytest.mark.parametrize("sent", [b"", b"Subject: x\r\n", MAIL, MAIL + b".", MAIL + b".\r", MAIL + b"..\r\n"])
@pytest.mark.parametrize("way", ["close", "half-close", "reset"])
def test_a_mail_without_its_final_dot_was_never_sent(sent, way):
    with post() as office:
        with office.wire() as wire:
            wire.begin_mail()
            wire.send(sent)
            if way == "half-close":
                wire.socket.shutdown(socket.SHUT_WR)
                assert wire.reply() == 0
            elif way == "reset":
                wire.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        assert office.still_takes_mail()
        assert len(office.door.sent) == 1, "only the ordinary one"


def test_a_client_that_stops_talking_after_the_dot_still_hears_the_answer():
    with post() as office, office.wire() as wire:
        office.door.open.clear()
        wire.begin_mail()
        wire.send(MAIL + b".\r\n")
        wire.socket.shutdown(socket.SHUT_WR)
        assert office.door.keeping.wait(5)
        office.door.open.set()
        assert wire.reply() == 250
        assert wire.is_closed()
        assert office.door.sent == [MAIL]


def test_a_client_that_is_gone_after_the_dot_has_its_mail_kept_once():
    with post() as office:
        with office.wire() as wire:
            office.door.open.clear()
            wire.begin_mail()
            wire.send(MAIL + b".\r\n")
            assert office.door.keeping.wait(5)
            wire.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        office.door.open.set()
        assert wait_for(lambda: office.door.sent == [MAIL])
        assert office.still_takes_mail()
        assert len(office.door.kept) == 2


def test_a_mail_that_could_not_be_stored_is_refused_for_now_for_every_one_of_its_batch():
    with post() as office:
        office.door.open.clear()
        wires = [office.wire() for _ in range(3)]
        for wire in wires:
            wire.begin_mail()
            wire.send(MAIL + b".\r\n")
        assert office.door.keeping.wait(5)
        office.door.trouble = RuntimeError("database is locked")
        office.door.open.set()
        assert [wire.reply() for wire in wires] == [451, 451, 451]
        office.door.trouble = None
        assert [wire.mails() for wire in wires] == [250, 250, 250]
        for wire in wires:
            wire.close()
        assert office.counts == {"keep_trouble": 3}
