"""The engine's rules: what stops a run, what never does, and what a killed process leaves behind."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from mail.outcome import Outcome
from mail.parsed import parse
from service import planfile, wirelog
from service.actions import sending, showing, trial
from service.domain.names import Reference
from service.domain.plan_json import as_json
from service.settingcheck import as_domain_limits
from service.store import cells, contacts, plans
from service.store.tables import Attempt, Delivery, OutboxJob
from service.wirelog import WireLog
from tests.house import SAMPLE, House
from tests.redisserver import RedisServer
from tests.trips.test_release_and_distribution import cleared
from workers import timers
from workers.limits import Limits, over_redis

OK = Outcome.of(250, "2.0.0 ok")
HOLD = 25  # seconds, a little more than the sample plan's


def many(house: House, number: int, **odd: str) -> None:
    """Put so many customers in place of the sample's; `odd` are addresses by name."""
    people = [(f"c{one}@company{one % 3}.example", f"Customer {one}") for one in range(number)]
    people += [(address, name) for name, address in odd.items()]
    with house.tools.begin("test", "setup") as tx:
        contacts.replace(tx, "customers", [(address, address, name, {}) for address, name in people])


def released(house: House, number: int, **odd: str) -> None:
    many(house, number, **odd)
    cleared(house, "customers")
    house.reply("sofia", "approve")


def shown(house: House) -> dict:
    with house.tools.look() as session:
        return showing.sending(session, cells.find(session, Reference(1, "investigation", "customers")), house.clock())


def test_an_address_no_mail_can_carry_is_rejected_with_the_reason_and_stops_nobody(house: House):
    released(house, 5, odd="two words@nowhere.example")
    house.wait(seconds=HOLD)
    assert house.state("customers") == "distributed"
    assert (shown(house)["accepted"], shown(house)["rejected"]) == (5, 1)
    with house.tools.look() as session:
        why = session.scalar(select(Delivery.why).where(Delivery.state == "rejected"))
    assert "not an address that a mail can carry" in why


def test_a_spike_of_rejections_halts_the_sending_and_tells_lead_and_chain_why(house: House):
    released(house, 40)
    house.courier.answer = lambda parcel: Outcome.of(550, "5.7.1 blocked") if "@company" in parcel.recipient else OK
    house.wait(seconds=HOLD)
    assert house.state("customers") == "halted"
    assert shown(house)["rejected"] == 11
    for person in ("ruth", "sofia"):
        said = " ".join(house.last_mail(person, "notice").text.split())
        assert "11 of the last 200 answers were rejections" in said
        assert "blocked" in said


def test_while_no_relay_answers_nobody_is_used_up_and_it_goes_on_by_itself(house: House):
    released(house, 40)
    house.courier.answer = lambda _parcel: Outcome.unreached("nobody is there")
    house.wait(seconds=HOLD)
    assert shown(house)["deferred"] == 3
    assert house.state("customers") == "distributing"
    house.courier.answer = lambda _parcel: OK
    house.wait(seconds=11)
    house.wait(minutes=2)
    assert house.state("customers") == "distributed"
    assert shown(house)["accepted"] == 40


def test_nothing_leaves_after_the_send_by_time_even_in_mid_send(house: House):
    released(house, 40)
    taken = []

    def slow(parcel) -> Outcome:
        taken.append(parcel.recipient)
        if len(taken) == 10:
            house.clock.advance(hours=7)
        return OK

    house.courier.answer = slow
    house.wait(seconds=HOLD)
    assert shown(house)["accepted"] <= 11
    assert shown(house)["accepted"] + shown(house)["expired"] == 40
    assert house.state("customers") == "distributed"


def test_the_sums_by_domain_are_exact(house: House):
    released(house, 30)
    house.wait(seconds=HOLD)
    assert shown(house)["by_domain"] == {f"company{one}.example": {"accepted": 10} for one in range(3)}


def test_a_run_that_breaks_off_leaves_in_doubt_what_was_on_the_wire_and_nobody_gets_it_twice(house: House):
    released(house, 20)

    class Broken(Exception):
        pass

    def breaks(parcel) -> Outcome:
        if len(house.courier.kept) and parcel.recipient.startswith("c7@"):
            raise Broken
        return OK

    house.courier.answer = breaks
    house.wait(seconds=HOLD)
    sums = shown(house)
    assert sums["in_doubt"] == 1
    assert sums["sending"] == 0
    house.courier.answer = lambda _parcel: OK
    house.wait(minutes=1)
    assert (shown(house)["accepted"], shown(house)["in_doubt"]) == (19, 1)


def test_what_a_killed_process_said_of_an_earlier_attempt_is_no_answer_to_the_last(house: House):
    released(house, 1)
    house.courier.answer = lambda _parcel: Outcome.of(451, "4.3.0 later")
    house.wait(seconds=HOLD)
    house.clock.advance(minutes=1)
    killed = WireLog(house.folder / "killed")
    with house.tools.look() as session:
        delivery = session.scalar(select(Delivery.id).where(Delivery.distribution_id.is_not(None)))
        about = session.scalar(select(Delivery.distribution_id).where(Delivery.id == delivery))
    killed.answer(delivery.hex, 1, Outcome.of(451, "4.3.0 later"))
    with house.tools.begin("worker", "send") as tx:
        (claimed,) = sending.claim(tx, about, killed.owner, 10)
    killed.dot(claimed.id, claimed.attempt)
    killed.close()
    ((trace, _),) = wirelog.left_behind(house.folder / "killed")
    with house.tools.begin("timers", "recover") as tx:
        assert sending.fold(tx, trace) == 1
    assert shown(house)["in_doubt"] == 1


def test_a_claimed_delivery_without_a_dot_is_due_again_at_once(house: House):
    released(house, 3)
    house.clock.advance(seconds=HOLD)
    with house.tools.look() as session:
        about = session.scalar(select(Delivery.distribution_id).where(Delivery.distribution_id.is_not(None)))
    killed = WireLog(house.folder / "killed")
    with house.tools.begin("worker", "send") as tx:
        assert len(sending.claim(tx, about, killed.owner, 2)) == 2
    with house.tools.begin("worker", "send") as tx:
        assert len(sending.claim(tx, about, "another", 10)) == 1
    killed.close()
    ((trace, _),) = wirelog.left_behind(house.folder / "killed")
    with house.tools.begin("timers", "recover") as tx:
        assert sending.fold(tx, trace) == 0
        assert len(sending.claim(tx, about, "another", 10)) == 2


@pytest.mark.parametrize(("policy", "state"), [("hold", "in_doubt"), ("resend", "queued")])
def test_what_a_machine_that_never_comes_back_had_claimed_is_in_doubt_as_its_audience_wants(
    house: House, policy: str, state: str
):
    sample = (SAMPLE / "plan.yaml").read_text().replace("doubt: hold ", f"doubt: {policy} ")
    with house.tools.begin("test", "setup") as tx:
        plans.add(tx, sample, as_json(planfile.read(sample)))
    released(house, 3)
    house.clock.advance(seconds=HOLD)
    with house.tools.look() as session:
        about = session.scalar(select(Delivery.distribution_id).where(Delivery.distribution_id.is_not(None)))
    with house.tools.begin("worker", "send") as tx:
        assert len(sending.claim(tx, about, "a machine that burnt down", 2)) == 2
    house.clock.advance(minutes=16)
    timers.end_leases(house.tools)
    with house.tools.look() as session:
        left = session.scalars(select(Delivery).where(Delivery.attempts == 1, Delivery.distribution_id == about)).all()
        tried = session.scalars(select(Attempt.outcome).where(Attempt.delivery_id.in_([row.id for row in left]))).all()
    assert [row.state for row in left] == [state] * 2
    assert tried == ["in_doubt"] * 2
    assert all("the sending process disappeared" in row.why for row in left)


def test_a_full_chunk_asks_another_worker_to_join(house: House):
    released(house, 501)
    with house.tools.look() as session:
        jobs = session.scalars(select(OutboxJob)).all()
    asked = []
    house.courier.answer = lambda parcel: asked.append(house_jobs(house)) or OK if not asked else OK
    house.wait(seconds=HOLD)
    assert len(jobs) == 1
    assert asked[0] == 2
    assert shown(house)["accepted"] == 501


def house_jobs(house: House) -> int:
    with house.tools.look() as session:
        return len(session.scalars(select(OutboxJob).where(OutboxJob.job == "send_distribution")).all())


def test_a_test_send_goes_to_the_responder_alone_marked_and_outside_the_ledger(house: House):
    many(house, 3)
    cleared(house, "customers")
    with house.locked("customers") as (tx, cell):
        person = trial.send(house.tools, tx, cell)
    house.work_off()
    (parcel,) = house.mails()
    mail = parse(parcel.raw)
    assert parcel.recipient == person.address == house.plan.holder("distribution_customers").address
    assert mail.subject.startswith("[Test] ")
    assert mail.first("list-unsubscribe")
    assert house.state("customers") == "cleared"
    assert shown(house)["recipients"] == 0


def test_a_slow_relay_gets_each_mail_once_under_a_lease_that_lasts(house: House):
    released(house, 700)

    def a_second_each(_parcel) -> Outcome:
        house.clock.advance(seconds=1)
        return OK

    house.courier.answer = a_second_each
    house.wait(seconds=HOLD)
    house.wait(seconds=1)
    bulk = [parcel.recipient for parcel in house.courier.kept if "@company" in parcel.recipient]
    assert len(bulk) == len(set(bulk)) == 700
    assert house.state("customers") == "distributed"
    with house.tools.look() as session:
        counted = session.scalars(select(Delivery.attempts).where(Delivery.distribution_id.is_not(None))).all()
    assert set(counted) == {1}


def test_a_domain_with_a_limit_gets_its_share_and_keeps_nobody_else_waiting(house: House, redis_url: str):
    released(house, 60)  # 20 at each of three domains
    house.work = replace(house.work, limits=over_redis(redis_url, as_domain_limits("company1.example=3/s")))
    house.wait(seconds=HOLD)
    sent = Counter(parcel.recipient.partition("@")[2] for parcel in house.courier.kept)
    assert (sent["company0.example"], sent["company2.example"]) == (20, 20)
    assert 3 <= sent["company1.example"] <= 6  # two seconds' shares, where the clock struck in between
    assert shown(house)["queued"] == 20 - sent["company1.example"]
    with house.tools.look() as session:
        due = session.scalars(select(Delivery.due_at).where(Delivery.state == "queued").order_by(Delivery.due_at)).all()
    assert due[0] > house.clock()
    assert due[-1] - due[0] > timedelta(seconds=3)  # each at a time of its own: they are not looked at all the time
    house.work = replace(house.work, limits=Limits())
    house.wait(seconds=60)
    assert house.state("customers") == "distributed"
    bulk = [parcel.recipient for parcel in house.courier.kept if "@company" in parcel.recipient]
    assert len(bulk) == len(set(bulk)) == 60


def test_what_is_under_way_to_a_domain_is_counted_and_given_back(redis_url: str):
    limits = over_redis(redis_url, as_domain_limits("Company.example=2"))
    elsewhere = over_redis(redis_url, as_domain_limits("company.example=2"))
    assert limits.admits("one", "a@company.example")
    assert elsewhere.admits("two", "b@COMPANY.example")
    assert not limits.admits("three", "c@company.example")
    assert limits.admits("four", "d@another.example")
    elsewhere.release("two")
    assert limits.admits("three", "c@company.example")
    limits.release_all()
    assert [elsewhere.admits(f"n{number}", "a@company.example") for number in range(3)] == [True, True, False]


def test_while_redis_is_away_a_domain_with_a_limit_waits(redis_server: RedisServer):
    limits = over_redis(redis_server.url, as_domain_limits("company.example=2/s"))
    redis_server.stop()
    assert not limits.admits("one", "a@company.example")
    assert limits.admits("two", "a@another.example")
    redis_server.start()
