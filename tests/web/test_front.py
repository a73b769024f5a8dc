"""The front page: what a lead sees at a glance, in words, in the plan's zone."""

import re

from service.actions import distribution, incidents
from service.domain.names import Phase
from service.store import cells
from tests.web.conftest import WebHouse
from tests.web.pages import text

ROUTE = ("customer_liaison", "messaging_officer", "legal_officer", "elt_approver", "incident_commander")


def cell(page: str, audience: str, phase: str = "Investigation") -> str:
    """The words of one cell of the grid."""
    row = next(row for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL) if f" {audience}</b>" in row)
    return text(re.search(rf'<td class="[^"]*" data-phase="{phase}">(.*?)</td>', row, re.DOTALL)[1])


def steps(page: str) -> dict[str, str]:
    """The first bar of steps: name and note."""
    bar = re.search(r'<ol class="steps">(.*?)</ol>', page, re.DOTALL)[1]
    items = re.findall(r"<b>(.*?)</b><span>(.*?)</span></li>", bar, re.DOTALL)
    return {text(name).lstrip("✓▶■ "): text(note) for name, note in items}


def test_with_nothing_there_it_says_what_to_do_next(house: WebHouse):
    browser = house.browse()
    assert "signoff plan load" in browser.get("/").text
    house.with_sample()
    assert "signoff incident open" in browser.get("/").text


def test_the_grid_says_whose_turn_it_is_since_when_and_until_when(house: WebHouse):
    browser = house.with_sample().browse()
    house.open(title="Checkout <b>fails</b>")
    house.wait(minutes=4)
    house.submit()
    house.reply_kept(house.plan.holder("customer_liaison").key, "approve")
    house.wait(minutes=2)

    page = browser.get("/").text

    head = text(page)
    assert "INC-1 Checkout <b>fails</b>" in head
    assert "Checkout <b>fails" not in page
    assert "Running 6 minutes, since 15:30 CET" in head
    assert "Phase: Investigation, since 15:30 CET (6 minutes)" in head
    assert cell(page, "Internal stakeholders").startswith(
        "▶ Messaging Officer, 8 minutes left Pablo Ibáñez, due 15:44 CET, revision 1, since 15:34 CET"
    )
    assert steps(page) == {
        "Draft": "revision 1",
        "Customer Liaison": "approved 15:34 CET",
        "Messaging Officer": "due 15:44 CET",
        "Legal Officer": "waits",
        "ELT Approver": "waits",
        "Incident Commander": "waits",
        "Send": "waits",
    }
    assert cell(page, "All customers").startswith("▶ Draft, 4 minutes left Jonas Lindqvist, due 15:40 CET")
    assert cell(page, "All customers", "Monitoring") == "○ Not started"
    assert "Mei Tanaka (Customer Liaison) approved by mail: Internal stakeholders, investigation" in head


def test_late_objected_and_superseded_show(house: WebHouse):
    browser = house.with_sample().browse()
    house.open()
    house.submit()
    house.reply_kept(house.plan.holder("customer_liaison").key, "object: wrong")
    house.clock.advance(minutes=15)
    page = browser.get("/").text
    assert cell(page, "Internal stakeholders").startswith("■ Objection, rewriting")
    assert steps(page)["Customer Liaison"] == "objected"
    assert cell(page, "Strategic customers").startswith("▲ Draft, 5 minutes late")

    with house.tools.begin("cli:anna", "cli") as tx:
        incidents.move_phase(house.tools, tx, cells.incident(tx.session, 1, lock=True), Phase.IDENTIFICATION)
    page = browser.get("/").text
    assert cell(page, "Internal stakeholders").startswith("– Superseded")
    assert cell(page, "Internal stakeholders", "Identification").startswith("▶ Draft")


def test_a_running_distribution_shows_its_sums(house: WebHouse):
    browser = house.with_sample().browse()
    house.open()
    house.submit("customers")
    for role in ROUTE:
        house.reply_kept(house.plan.holder(role).key, "approve")
    waiting = browser.get("/").text
    assert "▲ Released" in cell(waiting, "All customers")
    assert "unless somebody replies STOP" in cell(waiting, "All customers")
    assert re.search(r'<progress value="\d" max="30"', waiting), cell(waiting, "All customers")
    assert "0 of 30 accepted" in cell(waiting, "All customers")

    with house.locked("customers") as (tx, message):
        distribution.halt(house.tools, tx, message, "anna")
    assert cell(browser.get("/").text, "All customers").startswith("■ Halted")
    with house.locked("customers") as (tx, message):
        distribution.resume(house.tools, tx, message, "anna")
    house.wait(minutes=1)

    done = browser.get("/").text
    assert cell(done, "All customers").startswith("✓ Sent 15:")
    assert '<progress value="30" max="30"' in done
    assert re.search(r"(29|30) of 30 accepted", cell(done, "All customers"))


def test_the_newest_open_incident_is_shown_and_any_can_be_chosen(house: WebHouse):
    browser = house.with_sample().browse()
    for title in ("First", "Second", "Third"):
        house.open(title=title)
    with house.tools.begin("test", "test") as tx:
        cells.incident(tx.session, 3, lock=True).state = "closed"

    assert "<h1>INC-2 <span>Second" in browser.get("/").text
    assert "<h1>INC-1 <span>First" in browser.get("/?incident=INC-1").text
    assert "INC-3 Third" in text(browser.get("/").text)


def test_an_incident_that_is_not_there_is_a_sentence(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    assert "There is no incident INC-9." in browser.get("/?incident=INC-9").text
    said = browser.get("/?incident=<script>")
    assert (said.status_code, "<script>" in said.text) == (409, False)


def test_names_lead_to_mailboxes_only_where_there_is_one(quiet: WebHouse):
    quiet.with_sample().open()
    assert 'href="/mailbox?to=jonas.lindqvist%40northgate.example"' in quiet.browse().get("/").text
    assert "/mailbox" not in quiet.browse(relay_url="smtp://127.0.0.1:2526").get("/").text
