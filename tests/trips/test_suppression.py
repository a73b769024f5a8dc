"""Suppression: what is known before planning is left out, what comes later stops what still waits, and sums agree."""

from collections import Counter
from contextlib import contextmanager

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from mail.outcome import Outcome
from mail.parsed import parse
from service.actions import distribution, recipients, sending, suppression
from service.domain.delivery import STATES, sums_agree
from service.domain.errors import NotFound, Refused
from service.store import suppressions
from service.store.suppressions import Entry
from service.store.tables import Delivery, JournalEntry
from tests.house import House
from tests.trips.test_release_and_distribution import audience_mails, cleared, released, shown


def first_address(house: House) -> str:
    with house.tools.look() as session:
        waiting = Delivery.state.in_(("queued", "deferred"))
        query = select(Delivery.normalised).where(Delivery.distribution_id.is_not(None), waiting)
        return session.scalars(query.order_by(Delivery.normalised).limit(1)).one()


def suppress(house: House, address: str, reason: str = "asked for it by phone"):
    with house.tools.begin("cli:ops", "cli") as tx:
        return suppression.suppress(tx, address, reason)


def delivery_to(house: House, address: str) -> Delivery:
    with house.tools.look() as session:
        query = select(Delivery).where(Delivery.normalised == address, Delivery.distribution_id.is_not(None))
        return session.scalars(query).one()


def agreed(house: House, audience: str = "customers") -> dict:
    sums = shown(house, audience)
    assert sums_agree(sums["recipients"], {state: sums[state] for state in STATES})
    return sums


@pytest.mark.parametrize("audience", ["customers", "strategic", "internal"])
def test_suppressed_while_it_waits_it_is_not_mailed(house: House, audience: str):
    if audience == "customers":
        released(house, audience)
    else:
        released_while_the_relay_wants_nothing(house, audience)
    address = first_address(house)
    done = suppress(house, address)
    assert (done.new, done.left_out) == (1, 1)
    one = delivery_to(house, address)
    assert (one.state, one.why) == ("suppressed", "suppressed: asked for it by phone")
    house.courier.answer = lambda _parcel: Outcome.of(250, "2.0.0 ok")
    house.wait(seconds=40)
    assert house.state(audience) == "distributed"
    assert address not in {parcel.recipient for parcel in audience_mails(house)}
    agreed(house, audience)
    with house.tools.look() as session:
        query = select(JournalEntry).where(
            JournalEntry.subject.startswith("distribution:"), JournalEntry.event == "suppress"
        )
        (entry,) = session.scalars(query)
        assert entry.data == {"recipients": 1, "reason": "asked for it by phone"}


def released_while_the_relay_wants_nothing(house: House, audience: str) -> None:
    """Every mail of the audience is deferred once; notices pass."""
    first_answers(house, lambda _address: Outcome.of(451, "4.3.2 later"), only="")
    released(house, audience)
    house.mails()


def test_what_was_deferred_is_not_tried_again_and_the_distribution_completes_by_itself(house: House):
    late = first_answers(house, lambda address: Outcome.of(451, "4.7.1 greylisted"), only="t")
    released(house, "customers")
    house.wait(seconds=25)
    assert late
    assert house.state("customers") == "distributing"
    for address in late:
        suppress(house, address, "complaint")
    house.wait(seconds=1)
    assert house.state("customers") == "distributed"
    sums = agreed(house)
    assert (sums["deferred"], sums["suppressed"]) == (0, 1 + len(late))


def first_answers(house: House, answer, only: str) -> set[str]:
    """Let mails of an audience to addresses that begin so be answered; return which were, as it goes."""
    seen: set[str] = set()

    def by_script(parcel):
        if parse(parcel.raw).first("x-signoff-kind") or not parcel.recipient.startswith(only):
            return Outcome.of(250, "2.0.0 ok")
        seen.add(parcel.recipient)
        return answer(parcel.recipient)

    house.courier.answer = by_script
    return seen


def test_suppressed_while_it_is_on_the_wire_it_is_not_tried_again(house: House):
    """The relay defers a mail; its address was suppressed while the relay was thinking."""
    asked = Counter()

    def suppressed_meanwhile(address: str) -> Outcome:
        asked[address] += 1
        assert suppress(house, address, "hard bounce").left_out == 0  # a sender has it
        return Outcome.of(451, "4.7.1 greylisted")

    late = first_answers(house, suppressed_meanwhile, only="t")
    released(house, "customers")
    house.wait(seconds=25)
    assert {delivery_to(house, address).state for address in late} == {"deferred"}
    house.wait(seconds=15)
    assert {delivery_to(house, address).state for address in late} == {"suppressed"}
    house.wait(minutes=30)
    assert set(asked.values()) == {1}
    assert house.state("customers") == "distributed"
    agreed(house)


def test_claimed_and_given_back_unsent_it_is_not_sent(house: House):
    """A worker claims a chunk, an address of it is suppressed, and the worker ends before it sends."""
    released(house, "customers")
    address = first_address(house)
    distribution_id = delivery_to(house, address).distribution_id
    house.clock.advance(seconds=25)
    with house.tools.begin("worker", "send") as tx:
        claimed = sending.claim(tx, distribution_id, "a worker", 500)
    assert address in {one.address for one in claimed}
    assert suppress(house, address).left_out == 0
    with house.tools.begin("worker", "send") as tx:
        sending.give_back(tx, "a worker")
    house.wait()
    assert address not in {parcel.recipient for parcel in audience_mails(house)}
    house.wait(seconds=11)
    assert delivery_to(house, address).state == "suppressed"
    house.wait()
    assert house.state("customers") == "distributed"
    agreed(house)


def test_still_on_the_wire_after_a_while_it_is_looked_at_again_until_it_has_ended(house: House):
    released(house, "customers")
    address = first_address(house)
    distribution_id = delivery_to(house, address).distribution_id
    house.clock.advance(seconds=25)
    with house.tools.begin("worker", "send") as tx:
        sending.claim(tx, distribution_id, "a slow worker", 500)
    suppress(house, address)
    house.wait(minutes=2)
    assert delivery_to(house, address).state == "sending"
    with house.tools.begin("worker", "send") as tx:
        sending.give_back(tx, "a slow worker")
    house.wait(seconds=11)
    assert delivery_to(house, address).state == "suppressed"


def test_in_doubt_and_suppressed_it_is_not_sent_again(house: House):
    doubtful = first_answers(house, lambda _address: Outcome.in_doubt("the line broke"), only="t")
    released(house, "customers")
    house.wait(seconds=25)
    address = min(doubtful)
    suppress(house, address, "complaint")
    assert delivery_to(house, address).state == "in_doubt"  # nobody knows better than before
    with (
        pytest.raises(Refused, match=r"is suppressed since then \(complaint\)"),
        house.locked("customers") as (tx, cell),
    ):
        sending.settle(tx, cell, address, resend=True)
    with house.locked("customers") as (tx, cell):
        sending.settle(tx, cell, address, resend=False)
    assert delivery_to(house, address).state == "accepted"


def test_a_halted_sending_goes_on_without_those_who_were_suppressed_meanwhile(house: House):
    released(house, "customers")
    house.reply("pablo", "STOP", kind="released")
    address = first_address(house)
    with house.tools.begin("cli:ops", "cli") as tx:
        done = suppression.take_in(tx, [Entry(address, address, "from the old system", tx.at)])
    assert (done.new, done.left_out) == (1, 1)
    with house.locked("customers") as (tx, cell):
        distribution.resume(house.tools, tx, cell, "the test")
    house.wait(seconds=40)
    assert house.state("customers") == "distributed"
    assert address not in {parcel.recipient for parcel in audience_mails(house)}
    agreed(house)


def test_what_has_ended_and_what_goes_to_people_of_the_process_stays_as_it_is(house: House):
    released(house, "internal")
    house.wait(minutes=1)
    before = shown(house, "internal")
    reviewer = house.plan.people["mei"].address
    for address in (audience_mails(house)[0].recipient, reviewer):
        assert suppress(house, address).left_out == 0
    assert shown(house, "internal") == before
    house.submit("strategic")
    assert "mei" in house.asked("request")


def test_the_first_reason_stays_and_lifting_says_which_it_was(house: House):
    assert suppress(house, "Jane@Customer.example", "hard bounce").new == 1
    assert suppress(house, " jane@customer.example ", "again").new == 0
    with house.tools.begin("cli:ops", "cli") as tx:
        assert suppression.lift(tx, "JANE@customer.example") == "hard bounce"
    with (
        pytest.raises(NotFound, match=r"^jane@customer\.example is not suppressed\."),
        house.tools.begin("cli", "cli") as tx,
    ):
        suppression.lift(tx, "jane@customer.example")


def test_no_address_stands_in_the_journal(house: House):
    suppress(house, "jane@customer.example")
    with house.tools.begin("cli:ops", "cli") as tx:
        suppression.lift(tx, "jane@customer.example")
    with house.tools.look() as session:
        entries = session.scalars(select(JournalEntry).where(JournalEntry.subject.startswith("suppression:"))).all()
    assert [(one.event, one.version) for one in entries] == [("suppress", 1), ("lift", 2)]
    assert "jane" not in "".join(f"{one.subject}{one.data}" for one in entries)


@pytest.mark.parametrize(
    "address", ["", "jane", "jane@customer", "Jane <jane@customer.example>", "a@b.example, c@d.example"]
)
def test_what_is_no_address_is_refused_in_a_sentence(house: House, address: str):
    with pytest.raises(Refused, match="is not one plain mail address, such as"):
        suppress(house, address)


def test_a_list_is_merged_and_counts_by_reason(house: House):
    suppress(house, "a@one.example", "unsubscribed by mail")
    with house.tools.begin("cli:ops", "cli") as tx:
        entries = [Entry(f"{name}@one.example", f"{name}@one.example", "old list", tx.at) for name in "abc"]
        assert suppression.take_in(tx, entries).new == 2
    with house.tools.look() as session:
        reasons = [(reason, number) for reason, number, _, _ in suppressions.by_reason(session)]
        assert reasons == [("old list", 2), ("unsubscribed by mail", 1)]
        assert [one.reason for one in suppressions.every(session)] == ["unsubscribed by mail", "old list", "old list"]


@contextmanager
def impatient(house: House):
    """A transaction that does not wait for a lock."""
    with house.tools.begin("cli:ops", "cli") as tx:
        tx.session.execute(text("SET LOCAL lock_timeout = '50ms'"))
        yield tx


@pytest.mark.postgres
def test_nobody_is_suppressed_while_recipients_are_being_planned(postgresql_url: str, clock, tmp_path):
    """Otherwise a plan could read before a suppression is committed, and write after it has looked for deliveries."""
    house = House(postgresql_url, clock, tmp_path).with_sample()
    cleared(house, "customers")
    with house.tools.begin("worker", "plan") as planning:
        recipients.chosen(planning.session, house.cell("customers"), house.cell_revision("customers"))
        with pytest.raises(OperationalError, match="lock timeout"), impatient(house) as tx:
            suppression.suppress(tx, "jane@customer.example", "too early")
    assert suppress(house, "jane@customer.example").new == 1
    house.close()
