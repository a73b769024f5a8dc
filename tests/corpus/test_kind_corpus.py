"""Kinds, reports and speed measured on the shared corpus; skipped where it is not at hand."""

import json
import time
from collections import Counter
from pathlib import Path

import pytest

from mail.kind import Kind, kind_of
from mail.parsed import Parsed, parse
from mail.report import read_report

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not at hand (../shared/corpus)")

HUMAN = {"human", "human_list", "reply"}


@pytest.fixture(scope="module")
def cases() -> list[tuple[str, bytes]]:
    """The kind a person gave each raw mail, and its bytes."""
    rows = map(json.loads, (CORPUS / "manifest.jsonl").read_text(encoding="utf-8").splitlines())
    return [(row["kind"], (CORPUS / row["path"]).read_bytes()) for row in rows if row["format"] == "rfc822"]


@pytest.fixture(scope="module")
def mails(cases) -> list[tuple[str, Parsed]]:
    return [(kind, parse(raw)) for kind, raw in cases]


def share(found: list[bool]) -> float:
    return sum(found) / len(found)


def test_bounces_are_found(mails):
    assert share([kind_of(mail).kind == Kind.BOUNCE for kind, mail in mails if kind == "bounce"]) >= 0.99


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("autoreply", {Kind.AUTO_REPLY, Kind.OTHER}),
        ("arf", {Kind.COMPLAINT}),
        ("mdn", {Kind.RECEIPT}),
        ("calendar", {Kind.CALENDAR}),
        ("reaction", {Kind.OTHER}),
        ("nofrom", {Kind.OTHER}),
    ],
)
def test_no_other_machine_is_called_human(mails, told, kinds):
    assert {kind_of(mail).kind for kind, mail in mails if kind == told} <= kinds


def test_no_person_is_called_a_machine_with_certainty_and_few_wait(mails):
    verdicts = [kind_of(mail) for kind, mail in mails if kind in HUMAN]
    assert [verdict.why for verdict in verdicts if verdict.kind != Kind.REPLY and verdict.certain] == []
    assert share([verdict.kind != Kind.REPLY for verdict in verdicts]) < 0.02


def test_bounces_name_their_recipient(mails):
    reports = [read_report(mail) for kind, mail in mails if kind == "bounce"]
    assert share([bool(report.recipients) for report in reports]) >= 0.98
    assert Counter(report.kind for report in reports)["delay"] > 0


def test_parsing_and_judging_is_quick(cases):
    def once() -> float:
        started = time.process_time()
        for _, raw in cases:
            kind_of(parse(raw))
        return len(cases) / (time.process_time() - started)

    assert max(once() for _ in range(3)) > 300  # aim: 1,500 mails/s a core; generous for shared machines
