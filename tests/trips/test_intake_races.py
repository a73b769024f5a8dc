"""What happens in the same second happens one after the other: a reply and a phase move, two replies, one mail twice.

Every race runs on real threads with connections of their own; where an order is named, the first one has its
transaction open, with everything done but the commit, when the second one begins.
"""

import threading
from collections.abc import Callable
from uuid import UUID

import pytest
from sqlalchemy import select

from mail.envelope import Envelope
from mail.parsed import Parsed
from service import planfile
from service.actions import drafting, incidents, intake, letters, replay
from service.domain.names import Phase
from service.domain.plan_json import as_json
from service.store import cells, journal, plans
from service.store.tables import Decision, Notice, Received, Release
from service.store.tx import Tx
from tests.house import SAMPLE, House, reply_to
from tests.trips.believed import asked_mail, kinds_to

Act = Callable[[Tx], object]
PATIENCE = 30  # seconds a thread may take


def stored(house: House, request: Parsed, person: str, text: str, raw: bytes = b"") -> UUID:
    """A reply that is kept and not yet read."""
    mail = raw or reply_to(request, text, house.plan.people[person].address, house.clock())
    address = request.first("reply-to").rpartition("<")[2].rstrip(">")
    with house.tools.begin("listener", "smtp") as tx:
        intake.keep(tx, [Envelope("x@example.com", (address,), mail, "127.0.0.1", "test", house.clock(), tls=False)])
    return house.received()[-1].id


def reading(house: House, received: UUID) -> Act:
    """Apply a stored reply, as a worker does."""
    with house.tools.look() as session:
        seen = intake.see(house.tools, letters.load(house.tools, session, received))
    return lambda tx: intake.apply(house.tools, tx, seen)


def one_inside_the_other(house: House, first: Act, second: Act) -> None:
    """The second begins when the first has done all but commit."""
    begins = threading.Event()

    def then() -> None:
        begins.set()
        with house.tools.begin("second", "test") as tx:
            second(tx)

    thread = threading.Thread(target=then)
    with house.tools.begin("first", "test") as tx:
        first(tx)
        tx.session.flush()
        thread.start()
        assert begins.wait(PATIENCE)
    thread.join(PATIENCE)
    assert not thread.is_alive()
    house.work_off()


def at_once(house: House, *acts: Act) -> None:
    """All of them begin at the same moment."""
    start = threading.Barrier(len(acts))
    failed: list[BaseException] = []

    def run(act: Act) -> None:
        try:
            start.wait(PATIENCE)
            with house.tools.begin("racing", "test") as tx:
                act(tx)
        except BaseException as error:  # noqa: BLE001 (a thread's error is the test's)
            failed.append(error)

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert failed == []
    house.work_off()


def rows(house: House, table):
    with house.tools.look() as session:
        return list(session.scalars(select(table)))


def sound(house: House) -> bool:
    with house.tools.look() as session:
        return not [*journal.faults(journal.entries(session)), *replay.differences(session)]


def phase_move(house: House) -> Act:
    return lambda tx: incidents.move_phase(
        house.tools, tx, cells.incident(tx.session, 1, lock=True), Phase.IDENTIFICATION
    )


def new_revision(house: House) -> Act:
    message = house.cell().message.id

    def act(tx: Tx) -> None:
        cell = cells.by_id(tx.session, message, lock=True)
        drafting.recall(house.tools, tx, cell)
        drafting.write(tx, cell, "New words", "Since 13:42 UTC something else is wrong. We are sorry.")
        drafting.submit(house.tools, tx, cell)

    return act


MOVES = {"phase move": phase_move, "new revision": new_revision}


@pytest.mark.parametrize("move", MOVES)
def test_a_reply_that_comes_while_the_text_goes_never_counts(house: House, move: str):
    request = asked_mail(house)
    reply = reading(house, stored(house, request, "mei", "approve"))
    one_inside_the_other(house, MOVES[move](house), reply)
    assert rows(house, Decision) == []
    assert "pablo" not in house.asked()
    assert "not counted" in rows(house, Received)[-1].why or "did not count" in rows(house, Received)[-1].why
    assert sound(house)


@pytest.mark.parametrize("move", MOVES)
def test_a_reply_that_came_before_counted_for_the_old_text_alone(house: House, move: str):
    request = asked_mail(house)
    reply = reading(house, stored(house, request, "mei", "approve"))
    one_inside_the_other(house, reply, MOVES[move](house))
    assert [one.verdict for one in rows(house, Decision)] == ["approve"]
    assert kinds_to(house, house.plan.people["pablo"].address)[-1:] in (
        [],
        ["superseded"],
    )  # stopped at once, or before the request had left
    if move == "new revision":
        assert house.steps()[0].state == "asked"
    assert sound(house)


@pytest.mark.parametrize("move", MOVES)
def test_at_once_it_is_one_of_the_two(house: House, move: str):
    request = asked_mail(house)
    at_once(house, reading(house, stored(house, request, "mei", "approve")), MOVES[move](house))
    counted = [one.verdict for one in rows(house, Decision)]
    asked_pablo = [notice for notice in rows(house, Notice) if (notice.person, notice.kind) == ("pablo", "request")]
    assert counted in ([], ["approve"])
    assert len(asked_pablo) == len(counted)
    assert sound(house)


def test_two_reviewers_of_one_stage_answer_at_once_and_the_next_is_asked_once(house: House):
    text = (SAMPLE / "plan.yaml").read_text()
    together = text.replace(
        "  - {roles: [messaging_officer], need: review, minutes: 10}\n  - {roles: [legal_officer], need: review, minutes: 15}\n",
        "  - {roles: [messaging_officer, legal_officer], need: review, minutes: 10}\n",
    )
    with house.tools.begin("test", "setup") as tx:
        plans.add(tx, together, as_json(planfile.read(together)))
    asked_mail(house)
    house.reply("mei", "approve")
    house.mails()
    at_once(house, *(
        reading(house, stored(house, house.last_mail(person, "request"), person, "approve"))
        for person in ("pablo", "amara")
    ))  # fmt: skip
    assert house.asked() == ["henrik"]
    assert [step.state for step in house.steps()][:4] == ["approved", "approved", "approved", "asked"]
    assert sound(house)


def test_two_answers_of_one_person_at_once_count_once(house: House):
    request = asked_mail(house)
    house.mails()
    at_once(house, *(reading(house, stored(house, request, "mei", "approve")) for _ in range(4)))
    assert [one.verdict for one in rows(house, Decision)] == ["approve"]
    assert house.asked() == ["pablo"]
    assert sound(house)


def test_one_mail_at_two_tickets_at_once_counts_once(house: House):
    request = asked_mail(house)
    house.reply("mei", "hm?")
    question = house.last_mail("mei", "question")
    raw = reply_to(request, "suggest: other words", house.plan.people["mei"].address, house.clock())
    at_once(
        house,
        reading(house, stored(house, request, "mei", "", raw)),
        reading(house, stored(house, question, "mei", "", raw)),
    )
    assert len(rows(house, Decision)) == 1
    assert sorted(row.state for row in rows(house, Received))[:2] == ["applied", "applied"]
    assert rows(house, Received)[-1].state == "ignored" or rows(house, Received)[-2].state == "ignored"


def test_two_releases_at_once_release_once(house: House):
    asked_mail(house)
    for person in ("mei", "pablo", "amara", "henrik"):
        house.reply(person, "approve")
    request = house.last_mail("sofia", "request")
    at_once(house, *(reading(house, stored(house, request, "sofia", "approve")) for _ in range(3)))
    assert len(rows(house, Release)) == 1
    assert sound(house)


def test_the_same_stored_mail_read_by_two_workers_is_applied_once(house: House):
    request = asked_mail(house)
    received = stored(house, request, "mei", "suggest: other words")
    at_once(house, *(reading(house, received) for _ in range(4)))
    assert len(rows(house, Decision)) == 1
    assert sound(house)
