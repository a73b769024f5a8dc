"""The journal in words: every event the code records has its sentence, with people's names and no gap."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from service.actions import incidents
from service.actions.telling import as_event, names_of
from service.domain.events import SENTENCES, Event, Names, is_told, sentence
from service.domain.lifecycle import Lifecycle
from service.domain.message import MESSAGE
from service.domain.names import Phase
from service.domain.received import RECEIVED
from service.domain.review import ROUND, STEP
from service.store import cells
from service.store.tables import Incident, JournalEntry
from tests.house import House

ROOT = Path(__file__).parents[2]
MOVED = {"message": MESSAGE, "round": ROUND, "step": STEP, "received": RECEIVED}
NAMES = Names(
    people={"amara": "Amara Okoye", "ruth": "Ruth Adeyemi"},
    roles={"legal_officer": "Legal Officer"},
    about={"step:1": "All customers, monitoring"},
    step_person={"step:1": "amara"},
    step_role={"step:1": "legal_officer"},
)


def recorded() -> Iterator[tuple[str, str]]:
    """Every (kind, event) that stands literally in a `record` of the code."""
    for folder in ("service", "workers"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "record" and len(node.args) == 2:
                    subject, event = node.args
                    if isinstance(subject, ast.JoinedStr) and isinstance(event, ast.Constant):
                        yield str(subject.values[0].value).rstrip(":"), event.value
                    elif isinstance(subject, ast.JoinedStr) and isinstance(event, ast.IfExp):
                        yield from (
                            (str(subject.values[0].value).rstrip(":"), one.value) for one in (event.body, event.orelse)
                        )


def moved() -> Iterator[tuple[str, str]]:
    """Every event a lifecycle knows."""
    for kind, lifecycle in MOVED.items():
        assert isinstance(lifecycle, Lifecycle)
        yield from ((kind, event) for _, event in lifecycle.rows)


def test_every_event_the_code_records_has_a_sentence():
    found = {*recorded(), *moved()}
    assert len(found) > 40
    assert sorted(found - set(SENTENCES)) == []


@pytest.mark.parametrize(
    ("subject", "event", "data", "said"),
    [
        ("step:1", "approve", {}, "Amara Okoye (Legal Officer) approved by mail: All customers, monitoring"),
        (
            "step:1",
            "hand_over",
            {"to": "ruth", "why": "Amara Okoye did not answer in time."},
            (
                "Ruth Adeyemi is asked in place of Amara Okoye (Legal Officer): All customers, monitoring. "
                "Amara Okoye did not answer in time"
            ),
        ),
        ("step:1", "estimate", {"minutes": 20}, "Amara Okoye (Legal Officer) needs 20 minutes: All customers, monitoring"),
        ("incident:1", "phase", {"was": "investigation", "phase": "monitoring"}, "The phase moved from investigation to monitoring"),
        ("incident:1", "fact", {"facts": {"what_customers_see": "x"}}, "Facts noted: what customers see"),
        ("notice:1", "post", {"kind": "request", "to": "ruth"}, "Request mailed to Ruth Adeyemi"),
        ("distribution:9", "complete", {"sums": {"accepted": 1200, "rejected": 3, "queued": 0}},
         "The distribution is complete: an earlier message. 1,200 accepted, 3 rejected"),
        ("audience:x", "import", {"contacts": 1}, "An audience has 1 contact now"),
    ],
)  # fmt: skip
def test_a_sentence_names_people_and_counts(subject: str, event: str, data: dict, said: str):
    assert sentence(Event(subject, event, "mail", "received:1", data), NAMES) == said


def test_the_command_line_is_a_person_too():
    entry = Event("message:1", "halt", "cli:anna", "cli", {"by": "cli:anna"})
    assert sentence(entry, NAMES) == "anna halted the sending: an earlier message"


def test_what_is_unheard_of_is_told_plainly_and_what_people_wrote_never_fills_a_gap():
    assert sentence(Event("comet:1", "land", "mail", "", {}), NAMES) == "land of a comet"
    entry = Event("message:1", "skip", "cli:anna", "cli", {"why": "{by} {0.__class__} {"})
    assert sentence(entry, NAMES) == "anna skipped the message: an earlier message. {by} {0.__class__} {"


def test_a_whole_incident_reads_without_gaps(sqlite_url, clock, tmp_path):
    house = House(sqlite_url, clock, tmp_path).with_sample()
    incident = house.open()
    house.submit()
    liaison, messaging = (house.plan.holder(role).key for role in ("customer_liaison", "messaging_officer"))
    house.reply(liaison, "eta 5 min")
    house.reply(liaison, "hmm, maybe, who knows")
    house.reply(liaison, "approve")
    house.wait(minutes=11)
    house.reply(messaging, "object: too long")
    house.reply(messaging, "undo")
    house.wait(minutes=40)
    with house.tools.begin("cli:anna", "cli") as tx:
        incidents.move_phase(house.tools, tx, cells.incident(tx.session, 1, lock=True), Phase.MONITORING)
    house.work_off()

    with house.tools.look() as session:
        entries = [as_event(entry) for entry in session.scalars(select(JournalEntry))]
        row = session.get_one(Incident, incident.id)
        names = names_of(session, row, house.plan, [entry.subject for entry in entries])
    words = [sentence(entry, names) for entry in entries]
    house.close()

    assert not [one for one in words if "…" in one or "{" in one or "Somebody" in one]
    assert [one for one in words if "an earlier message" in one] == []
    told = {word for word, entry in zip(words, entries, strict=True) if is_told(entry)}
    assert "The phase moved from investigation to monitoring" in told
    assert (
        f"{house.plan.people[messaging].name} (Messaging Officer) objected by mail: Internal stakeholders, investigation"
        in told
    )
