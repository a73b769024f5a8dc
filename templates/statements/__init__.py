"""Default statements: a text to start from for each phase and reach, and the facts their placeholders stand for.

A plan may bring its own statements; these are what an author gets otherwise. They hold each element that a message of
the phase needs (`REQUIRED`), and nothing that customers should not read. Facts are phrases that fit the middle of a
sentence; `FACTS` says how each is meant, with an example.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

FACTS: Final[Mapping[str, str]] = {
    "start": "since when customers are affected, with zone: “13:42 UTC today”",
    "end": "until when they were affected, or since when it works again: “14:55 UTC today”",
    "what_customers_see": "what happens to them, in their words: “some card payments fail or are delayed”",
    "services": "what is affected, by the names customers know: “card payments in the EU region”",
    "impact": "how many and how badly: “about 4% of card payments”",
    "next_steps": "what we are doing now: “our engineers are searching for the cause”",
    "cause": "what is known of the cause, without guesses: “a configuration change made at 13:40 UTC”",
    "remedy": "what we are doing about it, or did: “we have undone the change”",
    "workaround": "what customers can do until then: “retrying succeeds for most payments”",
    "data_loss": "whether data was lost, said either way: “No data was lost”",
    "next_update": "when we write again at the latest, with zone: “15:30 UTC”",
    "status_url": "where to look meanwhile: “https://status.example.com”",
    "postmortem": "where and when the postmortem will be: “on our status page by Friday”",
    "tell_customers": "internal: what to say to customers who ask: “we know, and we write at 15:30 UTC”",
    "spokesperson": "who signs a personal mail, with title: “Dana Okafor, VP Engineering”",
}
"""Every placeholder of the default statements, and what it means."""

REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "investigation": (
        "since when",
        "what happens to the readers",
        "which services",
        "how many are affected",
        "what happens next",
        "where to look",
        "next update",
    ),
    "identification": (
        "the cause so far",
        "the remedy",
        "how many are affected",
        "how to recognise it",
        "next update",
    ),
    "monitoring": (
        "which remedy was made and when",
        "what to do if it persists",
        "workarounds",
        "next update",
    ),
    "resolution": (
        "that it is resolved",
        "whether data was lost",
        "what to do if it returns",
        "where the postmortem will be",
    ),
}
"""The elements a message needs, phase by phase."""


@cache
def statement(phase: str, reach: str) -> tuple[str, str]:
    """Return subject and body (Markdown) for a phase ("investigation") and reach ("internal", "one_to_one", "bulk").

    Raises `LookupError` when there is no such default.
    """
    if phase not in REQUIRED or reach not in {"internal", "one_to_one", "bulk"}:
        raise LookupError(f"there is no default statement for {phase}, {reach}")
    text = (Path(__file__).parent / phase / f"{reach}.md").read_text("utf-8")
    first, _, body = text.partition("\n")
    return first.removeprefix("Subject:").strip(), body.strip("\n")
