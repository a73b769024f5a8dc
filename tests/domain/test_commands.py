"""A lead's mail: the commands in their shapes, and prose that only begins with one of their words."""

import time

import pytest

from service.domain.commands import LeadReading, Leads, read_lead


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("open: Card payments fail", LeadReading(Leads.OPEN, text="Card payments fail")),
        ("OPEN : Card payments fail: some", LeadReading(Leads.OPEN, text="Card payments fail: some")),
        ("Open a new incident: Search is down", LeadReading(Leads.OPEN, text="Search is down")),
        (
            "open: Search\nseverity: SEV2\nphase: identification\nfact start = 13:42 UTC",
            LeadReading(
                Leads.OPEN, text="Search", severity="sev2", phase="identification", facts={"start": "13:42 UTC"}
            ),
        ),
        ("phase identification", LeadReading(Leads.PHASE, about="identification")),
        ("Phase: Monitoring.", LeadReading(Leads.PHASE, about="monitoring")),
        ("phase to resolution!\n\nThanks all", LeadReading(Leads.PHASE, about="resolution")),
        ("phase over", LeadReading(Leads.PHASE, about="over")),  # answered with the phases there are
        ("skip strategic: told by phone", LeadReading(Leads.SKIP, about="strategic", text="told by phone")),
        ("Skip EU-customers: told, all of them: yes", LeadReading(Leads.SKIP, about="eu-customers", text="told, all of them: yes")),
        ("skip strategic", LeadReading(Leads.SKIP, about="strategic")),  # answered that a reason is wanted
        ("skip strategic:", LeadReading(Leads.SKIP, about="strategic")),
        ("status", LeadReading(Leads.STATUS)),
        ("Status?", LeadReading(Leads.STATUS)),
        ("fact impact = about 4 %", LeadReading(Leads.FACT, facts={"impact": "about 4 %"})),
    ],
)  # fmt: skip
def test_a_command_is_read(text: str, meant: LeadReading):
    assert read_lead(text) == meant
    assert read_lead("", subject=text) == meant or "\n" in text


@pytest.mark.parametrize(
    "text",
    [
        "Open question: who talks to Acme?",
        "Open it please",
        "Open issues remain, see the call",
        "Open incidents: how many are there?",
        "open",
        "open:",
        "Phase 2 of the rollout is done",
        "Phase identification?",
        "Phase identification should begin soon, I think",
        "Phase out the old cluster",
        "Skip the call: I am late",
        "Skip strategic customers for now, or not?",
        "skip strategic: or should we?",
        "Status of Acme?",
        "Status: Acme is angry",
        "Statuses differ",
        "",
    ],
)
def test_what_only_begins_with_a_command_is_none(text: str):
    assert read_lead(text, subject="") == LeadReading(Leads.UNCLEAR)


@pytest.mark.parametrize(
    "text",
    ["open" + " " * 200_000 + "x", "phase" + " \t" * 100_000 + "?", "skip a" + " ." * 100_000 + "?",
     "skip a:" + " ?" * 100_000 + "x?", "skip a:" + " x" * 100_000 + "?"],
    ids=lambda text: text[:10],
)  # fmt: skip
def test_a_long_line_takes_no_long_time(text: str):
    began = time.process_time()
    assert read_lead(text).verdict is Leads.UNCLEAR
    assert time.process_time() - began < 0.5
