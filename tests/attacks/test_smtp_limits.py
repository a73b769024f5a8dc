"""Clients that want too much: connections, commands, recipients, bytes, time. Each is refused, counted, and survived."""

import gc
import os
import socket
from contextlib import ExitStack
from pathlib import Path

import pytest

from mail.answers import Answer
from mail.limits import Crowd, Limits
from tests.attacks.wire import MAIL, REVIEWER, Wire, post, wait_for

MIB = 2**20


def test_more_connections_than_allowed_are_told_to_come_later():
    with post(Limits(connections=100, connections_per_peer=1000)) as office, ExitStack() as stack:
        wires = [stack.enter_context(Wire(office.port, greet=False)) for _ in range(200)]
        assert [wire.reply() for wire in wires] == [220] * 100 + [421] * 100
        assert office.counts == {"too_many_connections": 100}
        wires[0].says("QUIT")
        assert wires[0].is_closed()
        assert office.still_takes_mail(), "one who leaves makes room for one"


def test_one_peer_cannot_take_all_places():
    with post(Limits(connections_per_peer=3)) as office, ExitStack() as stack:
        wires = [stack.enter_context(Wire(office.port, greet=False)) for _ in range(5)]
        assert [wire.reply() for wire in wires] == [220, 220, 220, 421, 421]
        assert office.counts == {"too_many_from_peer": 2}


def test_our_own_relay_is_one_peer_that_may():
    limits = Limits(connections_per_peer=1, unknown_recipients=1, trusted_peers=frozenset({"127.0.0.0/8"}))
    with post(limits) as office, office.wire(), office.wire() as wire:
        assert wire.says("MAIL FROM:<>") == 250
        assert [wire.says("RCPT TO:<nobody@signoff.localhost>") for _ in range(3)] == [550] * 3


def test_an_ipv6_customer_is_one_peer_whatever_address_of_theirs_is_used():
    crowd = Crowd(Limits(connections_per_peer=2))
    assert crowd.enter("2001:db8:1:2::1") is None
    assert crowd.enter("2001:db8:1:2:ffff::9%eth0") is not None
    assert crowd.enter("2001:db8:1:3::1") is None
    crowd.leave("2001:db8:1:2::1")
    assert crowd.enter("2001:db8:1:2::2") is None


def test_a_customer_with_many_ipv6_networks_gets_a_share_and_no_more():
    crowd = Crowd(Limits())
    entered = [f"2001:db8:0:{n:x}::1" for n in range(100) if crowd.enter(f"2001:db8:0:{n:x}::1") is None]
    assert len(entered) == 20
    assert crowd.enter("2001:db8:1::1") is None, "the next customer is another"
    for peer in entered:
        crowd.leave(peer)
    crowd.leave("2001:db8:1::1")
    assert not crowd._connected, "nobody is remembered who has gone"


def test_a_stranger_may_have_half_of_what_this_machine_may():
    crowd = Crowd(Limits())
    assert entries(crowd, "192.0.2.1", 25) == 10
    assert entries(crowd, "127.0.0.1", 25) == 20
    assert crowd.enter("192.0.2.1") is Answer.TOO_MANY_FROM_PEER


@pytest.mark.parametrize("known", ["10.0.0.1", "2001:db8:ffff::25", "127.0.0.1", "::1"])
def test_strangers_each_within_their_limit_lock_out_nobody_we_know(known):
    crowd = Crowd(Limits(trusted_peers=frozenset({"10.0.0.1", "2001:db8:ffff::/64"})))
    assert sum(entries(crowd, f"203.0.113.{n}", 20) for n in range(50)) == 80
    assert crowd.enter("198.51.100.1") is Answer.TOO_MANY_CONNECTIONS
    assert entries(crowd, known, 20) == 20
    assert crowd.enter(known) is Answer.TOO_MANY_CONNECTIONS
    crowd.leave("203.0.113.1")
    assert crowd.enter("198.51.100.1") is None


def test_our_own_exchanger_may_take_every_place_that_is_free():
    crowd = Crowd(Limits(trusted_peers=frozenset({"10.0.0.1"})))
    assert entries(crowd, "10.0.0.1", 200) == 100


@pytest.mark.parametrize("known", ["10.0.0.1", "127.0.0.1"])
def test_strangers_with_large_mails_leave_room_for_those_we_know(known):
    crowd = Crowd(Limits(trusted_peers=frozenset({"10.0.0.1"})))
    rooms = [crowd.room(f"203.0.113.{n % 5}") for n in range(50)]
    taken = sum(room.take(MIB) for room in rooms for _ in range(10))
    assert taken == 48
    ours = crowd.room(known)
    assert all(ours.take(MIB) for _ in range(16))
    assert not ours.take(1)
    for room in rooms:
        room.release()
    assert ours.take(48 * MIB)
    ours.release()
    assert not crowd._in_flight


@pytest.mark.parametrize("addresses", [["203.0.113.1"], [f"2001:db8:0:{n:x}::1" for n in range(20)]])
def test_one_stranger_cannot_fill_what_is_for_all_strangers(addresses):
    crowd = Crowd(Limits())
    assert sum(crowd.room(peer).take(4 * MIB) for peer in addresses * 20) == 4
    assert crowd.room("198.51.100.1").take(10 * MIB), "the next one's largest mail fits"
    largest = Limits(mail_bytes=40 * MIB)
    assert Crowd(largest).room("203.0.113.1").take(largest.mail_bytes + 5)


def entries(crowd: Crowd, peer: str, tries: int) -> int:
    """How many of so many connections of a peer are let in."""
    return sum(crowd.enter(peer) is None for _ in range(tries))


def test_clients_that_come_and_go_leave_no_place_taken():
    with post(Limits(connections=5)) as office:
        for _ in range(30):
            Wire(office.port, greet=False).close()
        for _ in range(30):
            with office.wire() as wire:
                wire.send(b"MAIL FROM:<>\r\nRCPT")
        for _ in range(30):
            with office.wire() as wire:
                wire.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # closes with a reset
                wire.begin_mail()
        assert office.still_takes_mail()


def test_guessing_recipients_is_slowed_down_for_that_peer():
    with post(Limits(unknown_recipients=5, mistakes=100)) as office, office.wire() as wire:
        assert wire.says("MAIL FROM:<>") == 250
        answers = [wire.says(f"RCPT TO:<reply.{n}@signoff.localhost>") for n in range(8)]
        assert answers == [550] * 5 + [450] * 3
        assert wire.says(f"RCPT TO:<{REVIEWER}>") == 450, "also for a right one: no answer, no oracle"
        with office.wire() as another:
            assert another.says("MAIL FROM:<>") == 250
            assert another.says(f"RCPT TO:<{REVIEWER}>") == 450, "a new connection is the same peer"


def test_the_wait_for_guessers_ends_and_their_memory_is_bounded():
    crowd = Crowd(Limits(unknown_recipients=2))
    crowd.guessed("192.0.2.1", now=0.0)
    assert not crowd.guesses_too_much("192.0.2.1", now=1.0)
    crowd.guessed("192.0.2.1", now=50.0)
    assert crowd.guesses_too_much("192.0.2.1", now=109.0), "a minute from the last guess"
    assert not crowd.guesses_too_much("192.0.2.1", now=111.0)
    assert not crowd.guesses_too_much("192.0.2.2", now=55.0)
    for number in range(20_000):
        crowd.guessed(f"10.0.{number // 256}.{number % 256}", now=120.0)
    assert len(crowd._guesses) == 10_000


def test_three_thousand_recipients_get_no_further_than_the_limits():
    with post(Limits(recipients=100, commands_per_mail=250)) as office, office.wire() as wire:
        assert wire.says("MAIL FROM:<>") == 250
        wire.send(b"".join(b"RCPT TO:<reply+%d@signoff.localhost>\r\n" % n for n in range(3000)))
        answers = []
        while (code := wire.reply()) != 0:
            answers.append(code)
        assert answers == [250] * 100 + [452] * 148 + [421]
        assert office.counts == {"too_many_recipients": 148, "too_many_commands": 1}
        assert office.still_takes_mail()


@pytest.mark.parametrize(
    "command", ["NOOP", "RSET", "VRFY anna", "HELP", "EHLO client.example", "MAIL FROM:<>\r\nRSET"]
)
def test_a_flood_of_empty_commands_ends(command):
    with post(Limits(commands_per_mail=50)) as office, office.wire() as wire:
        wire.send((command + "\r\n").encode() * 5000)
        assert wire.is_closed()
        assert office.counts["too_many_commands"] == 1
        assert office.still_takes_mail()


def test_a_busy_client_that_brings_mails_is_no_flood():
    with post(Limits(commands_per_mail=10)) as office, office.wire() as wire:
        assert [wire.mails() for _ in range(20)] == [250] * 20


def test_too_many_mistakes_end_the_session():
    with post(Limits(mistakes=3)) as office, office.wire() as wire:
        assert [wire.says("XYZZY") for _ in range(4)] == [500, 500, 500, 421]
        assert wire.is_closed()
        assert office.counts == {"unknown_command": 3, "too_many_mistakes": 1}


def test_an_endless_command_is_cut_off_in_bounded_memory():
    with post() as office, office.wire() as wire:
        assert wire.says("NOOP " + "x" * 3000) == 500
        assert cut_off(wire, b"A" * 2**16, times=400)
        assert office.counts == {"command_too_long": 1, "endless_command": 1}
        assert office.still_takes_mail()


def test_a_mail_over_the_limit_is_refused_at_its_end_and_the_session_goes_on():
    with post(Limits(mail_bytes=1000)) as office, office.wire() as wire:
        assert wire.mails(b"x" * 998 + b"\r\n") == 250
        assert wire.mails(b"x" * 999 + b"\r\n") == 552
        assert wire.says("MAIL FROM:<> SIZE=1001") == 552
        assert wire.mails() == 250
        assert [len(sent) for sent in office.door.sent] == [1000, len(MAIL)]


@pytest.mark.parametrize(("limit", "mail"), [("line_bytes", b"x" * 101 + b"\r\n"), ("mail_lines", b"\r\n" * 101)])
@pytest.mark.parametrize("around", [b"", b"short\r\n" * 40])
def test_long_lines_and_many_lines_are_refused(limit, mail, around):
    with post(Limits(**{limit: 100})) as office, office.wire() as wire:
        assert wire.mails(around + mail + around) == 552
        assert wire.mails(b"x" * 100 + b"\r\n" if limit == "line_bytes" else b"\r\n" * 99) == 250


def test_an_endless_line_is_cut_off_in_bounded_memory():
    with post(Limits(mail_bytes=MIB)) as office, office.wire() as wire:
        wire.begin_mail()
        before = resident()
        assert cut_off(wire, b"A" * 2**16, times=320)
        assert resident() - before < 16 * MIB
        assert office.counts == {"endless_mail": 1}
        assert office.still_takes_mail()


def test_ten_megabytes_of_empty_lines_cost_what_ten_megabytes_cost():
    with post(Limits(mail_lines=10 * MIB)) as office, office.wire() as wire:
        mail = b"\r\n" * (5 * MIB)
        before = resident()
        assert wire.mails(mail) == 250
        assert resident() - before < 64 * MIB
        assert office.door.sent == [mail]


def test_ten_thousand_headers_are_only_bytes_here():
    mail = b"".join(b"X-%d: y\r\n" % n for n in range(10_000)) + b"\r\nbody\r\n"
    with post() as office, office.wire() as wire:
        assert wire.mails(mail) == 250
        assert office.door.sent == [mail]


def test_all_clients_together_hold_no_more_than_the_budget():
    with post(Limits(bytes_in_flight=MIB)) as office, office.wire() as greedy, office.wire() as late:
        office.door.open.clear()
        greedy.begin_mail()
        greedy.send(b"x" * 60_000 + b"\r\n")
        greedy.send((b"x" * 998 + b"\r\n") * 900 + b".\r\n")
        assert office.door.keeping.wait(5)
        late.begin_mail()
        late.send((b"y" * 998 + b"\r\n") * 200 + b".\r\n")
        assert late.reply_lines()[-1].startswith("452 4.3.1 ")
        office.door.open.set()
        assert greedy.reply() == 250
        assert late.mails() == 250, "there is room again"


def test_mails_whose_clients_have_gone_still_count_while_they_wait():
    with post(Limits(bytes_in_flight=MIB)) as office:
        office.door.open.clear()
        for _ in range(2):
            with office.wire() as wire:
                wire.begin_mail()
                wire.send((b"x" * 998 + b"\r\n") * 450 + b".\r\n")
                assert office.door.keeping.wait(5)
        with office.wire() as late:
            late.begin_mail()
            late.send((b"y" * 998 + b"\r\n") * 200 + b".\r\n")
            assert late.reply() == 452
            office.door.open.set()
        assert office.still_takes_mail()


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(idle_seconds=0.2), "idle"),
        (Limits(session_seconds=0.2), "session_too_long"),
    ],
)
def test_a_silent_client_is_sent_away(limits, reason):
    with post(limits) as office, office.wire() as wire:
        assert wire.reply_lines()[-1].startswith("421 4.4.2 ")
        assert wire.is_closed()
        assert office.counts == {reason: 1}


def test_one_byte_at_a_time_does_not_outlive_the_deadlines():
    with post(Limits(data_seconds=0.3)) as office, office.wire() as wire:
        wire.begin_mail()
        assert drip(wire) == 421
        assert office.counts == {"data_too_slow": 1}
        assert office.door.kept == []
        assert office.still_takes_mail()
    with post(Limits(session_seconds=0.3)) as office, office.wire() as wire:
        assert drip(wire) == 421
        assert office.counts == {"session_too_long": 1}


def test_a_client_that_reads_no_answers_is_cut_off():
    limits = Limits(commands_per_mail=10**9, idle_seconds=0.3, connections=1)
    with post(limits) as office, office.wire() as deaf:
        deaf.socket.settimeout(0.3)
        assert cut_off(deaf, b"HELP\r\n" * 10_000, times=1000)
        assert wait_for(lambda: office.counts["idle"] == 1)
        office.wire().close()


def test_the_time_we_take_ourselves_is_not_held_against_the_client():
    with post(Limits(idle_seconds=0.1, session_seconds=0.3)) as office, office.wire() as wire:
        office.door.open.clear()
        wire.begin_mail()
        wire.send(MAIL + b".\r\n")
        wire.socket.settimeout(0.6)
        with pytest.raises(TimeoutError):
            wire.socket.recv(1, socket.MSG_PEEK)
        office.door.open.set()
        wire.socket.settimeout(5)
        assert wire.socket.recv(3) == b"250"


def cut_off(wire: Wire, data: bytes, times: int) -> bool:
    """Send the same again and again; whether the server put an end to it before it was all sent."""
    try:
        for _ in range(times):
            wire.send(data)
    except OSError:
        return True
    return False


def drip(wire: Wire) -> int:
    """Send one byte every few milliseconds until an answer comes."""
    wire.socket.settimeout(0.01)
    while True:
        wire.socket.send(b"x")
        try:
            return int(wire.socket.recv(3))
        except TimeoutError:
            pass


def resident() -> int:
    """Bytes of memory this process holds, the listener's thread included."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
