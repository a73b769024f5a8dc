"""Whatever the relay does, every outcome is recorded as what it was (TARGETS F5)."""

from contextlib import contextmanager
from itertools import pairwise
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.outcome import Kind
from mail.relay import Parcel, Relay, RelayAddress, Timeouts
from tests.scripted_relay import EVERYTHING, Dribble, Drop, Endless, Late, Reset, ScriptedRelay, Stall

SOON = Timeouts(connect=5, command=0.3, block=0.3, dot=0.3)
PATIENT = Timeouts(connect=5, command=20, block=20, dot=20)
ONE_BY_ONE = tuple(offer for offer in EVERYTHING if offer != "PIPELINING")
THE_ONE = "one@customer.example"


def parcel(name: str, **changes) -> Parcel:
    raw = f"To: {name}@customer.example\r\n\r\n.Hello {name},\r\n..\r\n.\r\nbye\r\n".encode()
    parts = {
        "key": name,
        "sender": f"bounce+{name}@signoff.example",
        "recipient": f"{name}@customer.example",
        "raw": raw,
    }
    return Parcel(**(parts | changes))


@contextmanager
def relay_to(*relays, timeouts=PATIENT, **options):
    addresses = RelayAddress.parse_all(",".join(getattr(relay, "url", relay) for relay in relays))
    relay = Relay(addresses, hello="signoff.example", timeouts=timeouts, **options)
    try:
        yield relay
    finally:
        relay.close()


class Record:
    """Collects outcomes, and sees to it that each parcel has one."""

    def __init__(self):
        self.outcomes = {}
        self.dotted = []

    def outcome(self, parcel, outcome):
        assert parcel.key not in self.outcomes, "a second outcome for the same parcel"
        self.outcomes[parcel.key] = outcome

    def kinds(self):
        return {key: outcome.kind for key, outcome in self.outcomes.items()}


def send(relay, names, *, before_dot=None, **options) -> Record:
    record = Record()
    with relay_to(*(relay if isinstance(relay, list) else [relay]), **options) as out:
        out.send((parcel(name) for name in names), before_dot=before_dot, on_outcome=record.outcome)
    return record


F5 = {
    "4xx to MAIL": ({"mail": "451 4.3.0 busy"}, (Kind.DEFERRED, 451)),
    "4xx to RCPT": ({"rcpt": "450 4.7.1 greylisted"}, (Kind.DEFERRED, 450)),
    "4xx to DATA": ({"data": "452 4.3.1 full"}, (Kind.DEFERRED, 452)),
    "4xx to the dot": ({"dot": "451 4.7.0 later"}, (Kind.DEFERRED, 451)),
    "5xx to MAIL": ({"mail": "550 5.7.1 not you"}, (Kind.REJECTED, 550)),
    "5xx to RCPT": ({"rcpt": "550 5.1.1 no such mailbox"}, (Kind.REJECTED, 550)),
    "5xx to RCPT, go-ahead all the same": ({"rcpt": "550 5.1.1 no"}, (Kind.REJECTED, 550)),
    "5xx to DATA": ({"data": "554 5.7.1 no"}, (Kind.REJECTED, 554)),
    "5xx to the dot": ({"dot": "554 5.7.1 spam"}, (Kind.REJECTED, 554)),
    "250 to DATA is no acceptance": ({"data": "250 2.0.0 fine"}, (Kind.DEFERRED, 0)),
    "354 to the dot is no answer": ({"dot": "354 go on"}, (Kind.IN_DOUBT, 0)),
    "several lines": ({"rcpt": "550-5.1.1 no\r\n550 5.1.1 such"}, (Kind.REJECTED, 550)),
    "octet by octet": ({"dot": Dribble("250 2.0.0 slowly")}, (Kind.ACCEPTED, 250)),
    "late": ({"dot": Late(0.01, "250 2.0.0 at last")}, (Kind.ACCEPTED, 250)),
    "421 at MAIL": ({"mail": "421 4.3.2 closing"}, (Kind.DEFERRED, 421)),
    "421 at RCPT": ({"rcpt": "421 4.7.0 closing"}, (Kind.DEFERRED, 421)),
    "421 at DATA": ({"data": "421 4.3.2 closing"}, (Kind.DEFERRED, 421)),
    "421 to the dot": ({"dot": "421 4.3.2 closing"}, (Kind.DEFERRED, 421)),
    "421 at RCPT once": ({"rcpt": ["421 4.7.0 closing", "250 2.1.5 fine"]}, (Kind.ACCEPTED, 250)),
    "hung up at MAIL": ({"mail": Drop()}, (Kind.DEFERRED, 0)),
    "hung up at RCPT": ({"rcpt": Drop()}, (Kind.DEFERRED, 0)),
    "hung up at RCPT once": ({"rcpt": [Drop(), "250 2.1.5 fine"]}, (Kind.ACCEPTED, 250)),
    "hung up at DATA": ({"data": Drop()}, (Kind.DEFERRED, 0)),
    "hung up after the dot, having taken it": ({"dot": Drop(having_accepted=True)}, (Kind.IN_DOUBT, 0)),
    "hung up after the dot, not having taken it": ({"dot": Drop()}, (Kind.IN_DOUBT, 0)),
    "reset at RCPT": ({"rcpt": Reset()}, (Kind.DEFERRED, 0)),
    "reset after the dot": ({"dot": Reset()}, (Kind.IN_DOUBT, 0)),
    "stalled at MAIL": ({"mail": Stall()}, (Kind.DEFERRED, 0)),
    "stalled at RCPT": ({"rcpt": Stall()}, (Kind.DEFERRED, 0)),
    "stalled at DATA": ({"data": Stall()}, (Kind.DEFERRED, 0)),
    "stalled after the dot": ({"dot": Stall()}, (Kind.IN_DOUBT, 0)),
    "stalled by words at RCPT": ({"rcpt": Endless("250-wait", 0.1)}, (Kind.DEFERRED, 0)),
    "stalled by words after the dot": ({"dot": Endless("250-wait", 0.1)}, (Kind.IN_DOUBT, 0)),
    "endless words": ({"rcpt": "250-" + "x" * 100_000}, (Kind.DEFERRED, 0)),
    "two codes in one reply": ({"rcpt": "550-5.1.1 no\r\n250 2.1.5 fine"}, (Kind.DEFERRED, 0)),
    "no SMTP": ({"rcpt": "hello there"}, (Kind.DEFERRED, 0)),
    "no SMTP after the dot": ({"dot": "hello there"}, (Kind.IN_DOUBT, 0)),
}


@pytest.mark.parametrize("offers", [EVERYTHING, ONE_BY_ONE], ids=["pipelining", "one-by-one"])
@pytest.mark.parametrize("case", F5)
def test_every_outcome_is_recorded_as_what_it_was(case, offers):
    answers, (kind, code) = F5[case]
    script = {
        THE_ONE if stage != "mail" else "bounce+one@signoff.example": {stage: answer}
        for stage, answer in answers.items()
    }
    if "go-ahead" in case:
        script["*"] = {"data": "354 go on"}
    with ScriptedRelay(script, offers=offers) as relay:
        timeouts = SOON if "stalled" in case else PATIENT
        record = send(relay, ["before", "one", "after"], connections=1, timeouts=timeouts)
    assert (record.outcomes["one"].kind, record.outcomes["one"].code) == (kind, code)
    assert {record.outcomes["before"].kind, record.outcomes["after"].kind} == {Kind.ACCEPTED}
    taken = kind is Kind.ACCEPTED or answers.get("dot") == Drop(having_accepted=True)
    assert relay.recipients() == sorted(["after@customer.example", "before@customer.example"] + [THE_ONE] * taken)
    assert relay.violations == []


@pytest.mark.parametrize("offers", [EVERYTHING, ONE_BY_ONE, ()], ids=["everything", "one-by-one", "nothing"])
def test_what_arrives_is_what_was_given(offers):
    with ScriptedRelay(offers=offers) as relay:
        record = send(relay, ["jane", "joe"], connections=1)
    assert record.kinds() == {"jane": Kind.ACCEPTED, "joe": Kind.ACCEPTED}
    assert [(mail.sender, mail.recipient, mail.raw) for mail in relay.accepted] == [
        (parcel(name).sender, parcel(name).recipient, parcel(name).raw) for name in ("jane", "joe")
    ]
    assert relay.violations == []


@pytest.mark.parametrize(
    "raw", [b"", b".", b"..\r\n", b".\r\n.\r\n", b"a\r\n.", b"\r\n.\r\n", b"no end", b"x" * 2_000_000]
)
def test_no_body_ends_itself_early(raw):
    with ScriptedRelay() as relay, relay_to(relay) as out:
        outcome = out.send_one(parcel("jane", raw=raw))
    assert outcome.kind is Kind.ACCEPTED
    assert [mail.raw for mail in relay.accepted] == [raw if raw.endswith(b"\r\n") else raw + b"\r\n"]


ANSWERS = {
    "rcpt": ["550 5.1.1 no", "450 4.7.1 later", "421 4.3.2 bye", Drop(), Reset(), ["450 4.2.0 grey", "250 2.1.5 fine"]],
    "data": ["451 4.3.0 no", "554 5.3.0 no", "421 4.3.2 bye", Drop(), Reset()],
    "dot": [
        "250 2.0.0 ok",
        "451 4.3.0 no",
        "554 5.7.1 no",
        "421 4.3.2 bye",
        Drop(),
        Drop(having_accepted=True),
        Reset(),
    ],
}
TROUBLE = st.sampled_from([(stage, answer) for stage, answers in ANSWERS.items() for answer in answers])


@settings(max_examples=60, deadline=None)
@given(
    trouble=st.dictionaries(st.integers(0, 24), TROUBLE, max_size=12),
    offers=st.sampled_from([EVERYTHING, ONE_BY_ONE]),
    connections=st.integers(1, 4),
    held=st.sets(st.integers(0, 24), max_size=4),
    mails_per_session=st.integers(1, 30),
)
def test_under_any_trouble_nobody_gets_it_twice_and_the_record_is_true(
    trouble, offers, connections, held, mails_per_session
):
    names = [f"n{number}" for number in range(25)]
    script = {f"n{number}@customer.example": {stage: answer} for number, (stage, answer) in trouble.items()}
    on_the_wire, most = set(), 0
    record = Record()

    def before_dot(parcel):
        nonlocal most
        if int(parcel.key[1:]) in held:
            return False
        on_the_wire.add(parcel.key)
        most = max(most, len(on_the_wire))
        return True

    def on_outcome(parcel, outcome):
        on_the_wire.discard(parcel.key)
        record.outcome(parcel, outcome)

    with (
        ScriptedRelay(script, offers=offers) as relay,
        relay_to(relay, connections=connections, mails_per_session=mails_per_session) as out,
    ):
        out.send((parcel(name) for name in names), before_dot=before_dot, on_outcome=on_outcome)
    arrived = [mail.recipient.partition("@")[0] for mail in relay.accepted]
    kinds = record.kinds()
    assert len(set(arrived)) == len(arrived)
    assert {name for name, kind in kinds.items() if kind is Kind.ACCEPTED} <= set(arrived)
    assert set(arrived) <= {name for name, kind in kinds.items() if kind in {Kind.ACCEPTED, Kind.IN_DOUBT}}
    assert set(names) - set(kinds) <= {f"n{number}" for number in held}
    assert not {f"n{number}" for number in held} & set(arrived)
    assert most <= connections
    assert relay.violations == []


def test_parcels_are_fetched_as_sessions_become_free():
    fetched = 0

    def parcels():
        nonlocal fetched
        for number in range(200):
            fetched += 1
            yield parcel(f"n{number}")

    ahead = []
    with ScriptedRelay() as relay, relay_to(relay, connections=2) as out:
        out.send(parcels(), on_outcome=lambda *_: ahead.append(fetched - len(ahead) - 1))
    assert len(relay.accepted) == 200
    assert max(ahead) <= 2 * 2 + 1


def test_no_parcel_is_dotted_before_the_one_before_it_is_answered():
    events = []
    with ScriptedRelay() as relay, relay_to(relay, connections=1) as out:
        out.send(
            (parcel(f"n{number}") for number in range(20)),
            before_dot=lambda parcel: events.append(("dot", parcel.key)) or True,
            on_outcome=lambda parcel, _: events.append(("answer", parcel.key)),
        )
    assert events == [(what, f"n{number}") for number in range(20) for what in ("dot", "answer")]


@pytest.mark.parametrize("offers", [EVERYTHING, ONE_BY_ONE], ids=["pipelining", "one-by-one"])
def test_a_parcel_that_is_held_back_never_arrives_and_the_rest_does(offers):
    with ScriptedRelay(offers=offers) as relay:
        names = [f"n{number}" for number in range(30)]
        record = send(relay, names, before_dot=lambda parcel: parcel.key not in {"n3", "n4", "n20"}, connections=1)
    assert set(names) - set(record.outcomes) == {"n3", "n4", "n20"}
    assert set(record.kinds().values()) == {Kind.ACCEPTED}
    assert len(relay.accepted) == 27
    assert relay.sessions <= 2, "once one was held back, the next are undone by RSET instead of hanging up"


def test_a_halt_stops_everything_at_the_next_dot():
    halted = Event()
    answered = []

    def on_outcome(parcel, _):
        answered.append(parcel.key)
        if len(answered) == 10:
            halted.set()

    with ScriptedRelay() as relay, relay_to(relay, connections=4) as out:
        out.send((parcel(f"n{n}") for n in range(500)), before_dot=lambda _: not halted.is_set(), on_outcome=on_outcome)
    assert 10 <= len(relay.accepted) <= 10 + 3
    assert relay.sessions <= 4 + 4


def test_what_the_caller_raises_ends_the_run_and_keeps_no_session_in_mid_sentence():
    class Shutdown(Exception):
        pass

    def shut_down(_):
        raise Shutdown

    with ScriptedRelay() as relay, relay_to(relay, connections=1) as out:
        with pytest.raises(Shutdown):
            out.send([parcel("one"), parcel("two")], before_dot=shut_down, on_outcome=lambda *_: None)
        assert out.send_one(parcel("three")).kind is Kind.ACCEPTED
    assert relay.recipients() == ["three@customer.example"]


def test_a_session_is_kept_between_calls_and_left_after_its_share():
    with ScriptedRelay() as relay, relay_to(relay, mails_per_session=5) as out:
        for number in range(12):
            assert out.send_one(parcel(f"n{number}")).kind is Kind.ACCEPTED
    assert relay.sessions == 3


def test_a_kept_session_that_the_relay_has_closed_costs_nothing():
    with ScriptedRelay() as relay, relay_to(relay) as out:
        assert out.send_one(parcel("one")).kind is Kind.ACCEPTED
        relay.hang_up_on_everybody()
        assert out.send_one(parcel("two")).kind is Kind.ACCEPTED
    assert relay.recipients() == ["one@customer.example", "two@customer.example"]


def test_a_relay_that_takes_few_mails_a_session_gets_many_sessions():
    with ScriptedRelay(mails_per_session=3) as relay:
        record = send(relay, [f"n{number}" for number in range(50)], connections=2)
    assert set(record.kinds().values()) == {Kind.ACCEPTED}
    assert len(relay.accepted) == 50


def test_as_many_sessions_are_opened_as_there_is_work_for():
    with ScriptedRelay() as relay:
        send(relay, ["one"], connections=10)
        assert relay.sessions == 1
    with ScriptedRelay() as relay:
        send(relay, [f"n{number}" for number in range(300)], connections=4, mails_per_session=300)
        assert relay.most_at_once <= 4


def test_a_relay_that_allows_one_session_gets_everything_over_that_one():
    script = {"*": {"connect": ["220 welcome", "421 4.7.0 too many connections"]}}
    with ScriptedRelay(script) as relay:
        record = send(relay, [f"n{number}" for number in range(40)], connections=5)
    assert set(record.kinds().values()) == {Kind.ACCEPTED}


CLOSED = "smtp://127.0.0.1:1"


@pytest.mark.parametrize(
    "trouble",
    [
        {"connect": "554 5.3.2 no service"},
        {"connect": "421 4.3.2 too busy"},
        {"connect": Drop()},
        {"connect": Stall()},
        {"connect": "SSH-2.0-OpenSSH"},
        {"ehlo": "421 4.3.2 go away"},
        {"ehlo": Reset()},
    ],
)
def test_the_next_relay_is_tried_when_the_first_is_in_trouble(trouble):
    with ScriptedRelay({"*": trouble}) as first, ScriptedRelay() as second:
        record = send([first, second], ["one", "two"], timeouts=SOON, connections=1)
    assert set(record.kinds().values()) == {Kind.ACCEPTED}
    assert (len(first.accepted), len(second.accepted)) == (0, 2)


def test_without_any_relay_each_parcel_is_deferred_with_the_reason():
    with ScriptedRelay({"*": {"connect": "554 5.3.2 closed for today"}}) as relay:
        record = send([CLOSED, relay], ["one", "two", "three"])
    assert {(o.kind, o.code) for o in record.outcomes.values()} == {(Kind.DEFERRED, 0)}
    assert "127.0.0.1:1 cannot be reached: connection refused" in record.outcomes["one"].text
    assert "greeted with 554 5.3.2 closed for today" in record.outcomes["one"].text


def test_a_failing_relay_is_left_alone_longer_each_time_and_trusted_again_once_it_serves():
    now = [0.0]
    script = {"*": {"connect": ["554 no", "554 no", "554 no", "220 welcome"]}}
    with ScriptedRelay(script) as relay, relay_to(relay, clock=lambda: now[0]) as out:
        tries = []
        for moment in (0, 0.1, 0.2, 1.2, 2.2, 3.3):
            now[0] = moment
            outcome = out.send_one(parcel(f"at{moment}"))
            tries.append((moment, relay.sessions, outcome.kind, outcome.retry_hint))
    assert tries == [
        (0, 1, Kind.DEFERRED, None),
        (0.1, 2, Kind.DEFERRED, 1),
        (0.2, 2, Kind.DEFERRED, 1),  # left alone
        (1.2, 3, Kind.DEFERRED, 2),
        (2.2, 3, Kind.DEFERRED, 1),  # left alone
        (3.3, 4, Kind.ACCEPTED, None),
    ]


def test_one_bad_recipient_does_not_hold_up_the_others():
    script = {f"n{n}@customer.example": {"rcpt": Stall()} for n in (5, 6)}
    with ScriptedRelay(script) as relay:
        record = send(relay, [f"n{number}" for number in range(100)], connections=3, timeouts=SOON)
    assert {key for key, kind in record.kinds().items() if kind is not Kind.ACCEPTED} == {"n5", "n6"}


def test_a_session_that_ends_while_it_rests_is_replaced():
    """One session rests at the end of the list and is hung up on; what the other gives back needs a new one."""
    script = {"slow@customer.example": {"rcpt": [Drop(), "250 2.1.5 fine"]}}
    with ScriptedRelay(script, mails_per_session=1) as relay:
        record = send(relay, ["slow", "quick"], connections=2)
    assert set(record.kinds().values()) == {Kind.ACCEPTED}


REFUSED_HERE = {
    "a line end in the recipient": ({"recipient": "a@b.example\r\nRCPT TO:<x@y.example>"}, 553, "5.1.3"),
    "a bracket in the recipient": ({"recipient": "a@b.example> SIZE=1"}, 553, "5.1.3"),
    "a space in the sender": ({"sender": "a @b.example"}, 553, "5.1.3"),
    "an empty recipient": ({"recipient": ""}, 553, "5.1.3"),
    "a lone surrogate": ({"recipient": "\ud800@b.example"}, 553, "5.1.3"),
    "a line separator": ({"recipient": "a\u2028@b.example"}, 553, "5.1.3"),
    "too many octets": ({"raw": b"x" * 20_000_000}, 552, "5.3.4"),
    "no SMTPUTF8": ({"recipient": "jörg@b.example"}, 553, "5.6.7"),
    "no SMTPUTF8 for the head": ({"raw": "To: jörg@b.example\r\n\r\nhi\r\n".encode()}, 553, "5.6.7"),
    "no 8BITMIME": ({"raw": "To: a@b.example\r\n\r\ngrüß Gott\r\n".encode()}, 554, "5.6.3"),
}


@pytest.mark.parametrize("case", REFUSED_HERE)
def test_what_no_command_can_carry_is_refused_before_it_is_said(case):
    changes, code, enhanced = REFUSED_HERE[case]
    with ScriptedRelay(offers=("PIPELINING", "SIZE 10485760")) as relay, relay_to(relay) as out:
        outcome = out.send_one(parcel("jane", **changes))
        assert (outcome.kind, outcome.code, outcome.enhanced) == (Kind.REJECTED, code, enhanced)
        assert out.send_one(parcel("joe")).kind is Kind.ACCEPTED
    assert relay.recipients() == ["joe@customer.example"]


@pytest.mark.parametrize(
    ("changes", "parameters"),
    [
        ({}, "SIZE=55"),
        ({"raw": "To: a@b.example\r\n\r\ngrüß Gott\r\n".encode()}, "SIZE=32 BODY=8BITMIME"),
        ({"recipient": "jörg@b.example", "raw": b"\r\n\r\n"}, "SIZE=4 BODY=8BITMIME SMTPUTF8"),
        ({"raw": "To: jörg@b.example\r\n\r\nhi\r\n".encode()}, "SIZE=27 BODY=8BITMIME SMTPUTF8"),
    ],
)
def test_the_relay_is_told_what_kind_of_mail_comes(changes, parameters):
    with ScriptedRelay() as relay, relay_to(relay) as out:
        assert out.send_one(parcel("jane", **changes)).kind is Kind.ACCEPTED
    assert relay.accepted[0].parameters == parameters


def test_the_null_sender_is_given_as_such():
    with ScriptedRelay() as relay, relay_to(relay) as out:
        out.send_one(parcel("jane", sender=""))
    assert relay.accepted[0].sender == ""


def test_with_pipelining_a_mail_costs_one_round_trip():
    with ScriptedRelay() as relay:
        send(relay, ["a", "b", "c"], connections=1)
    verbs = [command.split(" ")[0] for command in relay.commands]
    assert verbs == ["EHLO", *["MAIL", "RCPT", "DATA"] * 3, "QUIT"]
    assert all(not (one == "RSET" and other == "RSET") for one, other in pairwise(verbs))
