"""Mails that break, kill or outlast their reading: kept for a person in the end, and the others are read meanwhile."""

import subprocess
import sys
from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from mail.trust import Method, Trust
from service.actions import intake
from service.domain.jobs import Job
from service.store.tables import OutboxJob, Received
from tests.house import House, reply_to
from workers.jobs import Work


class Killed(BaseException):
    """As no exception ends: whatever a process would have done after its end is not done."""


def die(*_):
    raise Killed


@pytest.fixture
def request_of(house: House):
    house.open()
    house.submit("internal")
    return house.last_mail("mei", "request")


def kept(house: House, request, text: str, person: str = "mei") -> Received:
    """Let a reply be handed in, and nobody read it yet."""
    house.hand_in(reply_to(request, text, house.plan.people[person].address, house.clock()), request)
    return house.received()[-1]


def job_of(house: House, mail: Received):
    with house.tools.look() as session:
        return session.scalar(select(OutboxJob.id).where(OutboxJob.about == mail.id))


def test_a_mail_whose_reading_kills_the_process_is_kept_for_a_person(house: House, request_of):
    mail = kept(house, request_of, "approve")
    house.mails()
    dying = Work(replace(house.tools, believe=die), house.wire)
    for _ in range(3):
        with pytest.raises(Killed):
            dying.do(Job.READ_MAIL, mail.id, None, again=True)
        house.clock.advance(minutes=2)
    dying.do(Job.READ_MAIL, mail.id, None, again=True)
    assert house.received()[-1].state == "quarantined"
    assert "did not survive" in house.received()[-1].why
    house.work_off()
    assert any(b"could not be read" in parcel.raw for parcel in house.mails())


def test_nobody_reads_a_mail_that_somebody_is_reading(house: House, request_of):
    mail = kept(house, request_of, "approve")
    work = Work(house.tools, house.wire)
    with house.tools.begin("worker", "test") as tx:
        assert intake.begin(house.tools, tx, mail.id)
    work.do(Job.READ_MAIL, mail.id, None, again=True)
    assert house.received()[-1].state == "stored"


def test_trouble_that_passes_counts_for_nothing(house: House, request_of):
    mail = kept(house, request_of, "approve")

    def locked(*_):
        raise OperationalError("select", {}, Exception("database is locked"))

    for _ in range(5):
        Work(replace(house.tools, believe=locked), house.wire).do(Job.READ_MAIL, mail.id, None, again=True)
    assert (house.received()[-1].state, house.received()[-1].tries) == ("stored", 0)
    house.work_off()
    assert house.received()[-1].state == "applied"


def test_what_one_person_sent_is_read_in_the_order_it_came(house: House, request_of):
    first, second = kept(house, request_of, "approve"), kept(house, request_of, "undo")
    work = Work(house.tools, house.wire)
    work.do(Job.READ_MAIL, second.id, job_of(house, second))
    assert [mail.state for mail in house.received()] == ["applied", "applied"]
    assert house.steps()[0].state == "asked"
    work.do(Job.READ_MAIL, first.id, job_of(house, first))
    assert house.steps()[0].state == "asked"


def test_a_copy_that_was_not_believed_does_not_take_the_place_of_the_mail(house: House, request_of):
    raw = reply_to(request_of, "object: the number is wrong", house.plan.people["mei"].address, house.clock())
    raw = b"Received: by the listener\r\n" + raw
    assert house.receive(raw.replace(b"From: mei.tanaka@", b"From: mei.tanakka@"), request_of) == "quarantined"
    assert house.receive(raw, request_of) == "applied"
    assert house.steps()[0].state == "objected"


def test_a_process_whose_reading_does_not_end_ends():
    program = (
        "import threading, uuid; from workers.watch import Watch; watch = Watch(longest=0.05); watch.start()\n"
        "with watch.over(uuid.uuid4()): pass\n"
        "with watch.over(uuid.uuid4()): threading.Event().wait()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 70
    assert "read for too long" in done.stdout + done.stderr


def test_silent_name_servers_cost_an_hour_at_most_and_no_decision(house: House, request_of):
    house.trust = Trust(passed=False, why="no name server answered", method=Method.NONE, undecided=True)
    kept(house, request_of, "approve")
    house.work_off()
    assert house.received()[-1].state == "stored"

    believed = house.trust
    house.trust = Trust(passed=True, why="signed", method=Method.NONE)
    house.wait(minutes=2)
    assert house.received()[-1].state == "applied"

    house.trust = believed
    kept(house, request_of, "undo")
    house.wait(minutes=65)
    assert house.received()[-1].state == "quarantined"
