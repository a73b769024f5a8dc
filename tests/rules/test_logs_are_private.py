"""At the default level no log line of a whole trip holds an address, a ticket or words of a mail (F8)."""

import io
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy import select, text

from mail.envelope import Envelope
from mail.outcome import Outcome
from mail.trust import Method, Trust
from service.actions import intake
from service.logs import set_up
from service.store.tables import Delivery, OutboxJob
from tests.clock import FixedClock
from tests.house import House, reply_to
from tests.trips.believed import asked_mail

TICKET = re.compile(r"(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])")
SECRET = "the database of Berlin burned down"


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """What a process of ours writes at its default level; what was set up before is put back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    out = io.StringIO()
    set_up("worker", stream=out)
    yield out
    structlog.reset_defaults()
    root.handlers[:], root.level = handlers, level


@pytest.fixture
def house(sqlite_url: str, clock: FixedClock, tmp_path: Path) -> Iterator[House]:
    house = House(sqlite_url, clock, tmp_path).with_sample()
    yield house
    house.close()


def private_in(house: House, lines: str) -> list[str]:
    with house.tools.look() as session:
        addresses = set(session.scalars(select(Delivery.address)))
    addresses |= {person.address for person in house.plan.people.values()}
    found = [address for address in addresses if address in lines]
    return [*found, *TICKET.findall(lines), *re.findall(r"\S+@\S+", lines), *([SECRET] if SECRET in lines else [])]


def test_a_whole_trip_with_all_that_can_go_wrong(house: House, logged: io.StringIO):
    request = asked_mail(house)
    house.reply("mei", f"approve. {SECRET}? Thank you!")
    house.reply("mei", f"suggest: {SECRET}", to=request)
    house.receive(reply_to(request, SECRET, "stranger@elsewhere.example", house.clock()), request)
    house.receive(b"\xff\0 not a mail " + SECRET.encode(), request)
    house.trust = Trust(passed=False, why="it carries no DKIM signature", method=Method.NONE)
    house.reply("mei", f"object: {SECRET}", to=request)
    house.trust = Trust(passed=True, why="", method=Method.NONE)
    house.courier.answer = lambda parcel: Outcome.of(550, f"5.1.1 no such user {parcel.recipient}")
    house.reply("mei", "approve", to=request)
    house.courier.answer = lambda _parcel: Outcome.of(250, "2.0.0 ok")
    for person in ("pablo", "amara", "henrik", "sofia"):
        house.reply(person, "approve")
    house.wait(minutes=3)
    assert house.received()
    assert private_in(house, logged.getvalue()) == []


def test_a_database_that_refuses_shows_no_value_it_was_given(house: House, logged: io.StringIO):
    request = asked_mail(house)
    raw = reply_to(request, f"suggest: {SECRET}", house.plan.people["mei"].address, house.clock())
    address = request.first("reply-to").rpartition("<")[2].rstrip(">")
    with house.tools.begin("listener", "smtp") as tx:
        intake.keep(tx, [Envelope("x@example.com", (address,), raw, "127.0.0.1", "test", house.clock(), tls=False)])
    with house.database.engine.begin() as connection:
        connection.execute(text("ALTER TABLE decision RENAME TO elsewhere"))
    with house.tools.look() as session:
        job = session.scalars(select(OutboxJob)).one()
    house.work.do(job.job, job.about, job.id)
    assert "decision" in logged.getvalue()  # the error is told
    assert private_in(house, logged.getvalue()) == []
