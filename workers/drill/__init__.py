"""A drill: one whole incident, played unattended on a throw-away data folder, with mail that really travels.

Here is the order of events and the timeline people read. Who answers what is in `script`, who they are in `people`,
the service and its folder in `stage`, the relay in `sink`; whether it went well is judged in `proof`.
"""

import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import click

from service.actions import sample
from service.domain.errors import NotFound
from service.domain.names import Reference
from service.store import cells
from service.wiring import now
from workers.drill import proof, script
from workers.drill.people import Mail, People, Reply
from workers.drill.stage import Failed, Stage

_PATIENCE = 180.0  # seconds one step may take on a busy machine; an idle one needs a few


def drill(*, keep: bool) -> int:
    """Play it, print the timeline and the sums, and return 0 only if every message arrived exactly once."""
    folder = Path(tempfile.mkdtemp(prefix="signoff-drill-"))
    faults: list[str] = []
    try:
        faults = _played(folder, Timeline(click.echo))
    finally:
        if not (keep or faults):
            shutil.rmtree(folder)
    for fault in faults:
        click.echo(fault, err=True)
    if keep or faults:
        click.echo(f"Everything is kept in {folder}.", err=bool(faults))
    return 1 if faults else 0


def _played(folder: Path, timeline: "Timeline") -> list[str]:
    """Play it in this folder; return what went wrong."""
    try:
        with Stage(folder) as stage:
            play(stage, timeline)
            return conclude(stage, timeline)
    except Failed as failed:
        return [str(failed)]


class Timeline:
    """Prints what happens when it happens; threads may share it."""

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show
        self._guard = threading.Lock()
        self._began = time.monotonic()

    def tell(self, who: str, does: str, words: str) -> None:
        """One line: when, who, what."""
        text = " ".join(words.split())
        shown = text if len(text) <= 90 else f"{text[:89]}…"  # noqa: PLR2004 (a line of a terminal)
        with self._guard:
            self._show(f"{self.seconds:6.1f} s  {click.style(f'{who:18}', bold=True)} {does:9} {shown}")

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.monotonic() - self._began


def play(stage: Stage, timeline: Timeline) -> None:
    """One incident, from its opening until the messages of its second phase are delivered."""
    timeline.tell("Signoff", "starts", _size(stage))
    _until(stage, stage.announced, "the service to be ready")
    timeline.tell("Signoff", "is ready", f"mail comes in at {stage.settings.smtp_listen}")
    with People(stage.plan, stage.sink, stage.settings.smtp_listen.port, script.answer, timeline.tell) as people:
        drama = _Drama(stage, people, timeline)
        drama.open()
        drama.wait_for_state("distributed", *script.FIRST)
        request = drama.wait_for_mail(script.LATE, "request", script.STOPPED)
        drama.command("phase identification")
        drama.wait_for_mail(script.LATE, "superseded", script.STOPPED)
        drama.answer_too_late(request)
        drama.wait_for_state("drafting", script.SKIPPED)
        drama.command("skip internal: everybody was told in the call")
        drama.wait_for_state("skipped", script.SKIPPED)
        drama.wait_for_state("distributed", *script.SECOND)


def conclude(stage: Stage, timeline: Timeline) -> list[str]:
    """Settle what is in doubt by what the relay took, show the sums, and return what is wrong."""
    if doubts := proof.settle_doubts(stage):
        timeline.tell("Operator", "settles", f"{doubts} deliveries that were in doubt")
    _until(stage, lambda: all(_state(stage, ref) == "distributed" for ref in proof.DISTRIBUTED), "the rest to be sent")
    shown = proof.sums(stage)
    for ref, one in shown.items():
        counts = ", ".join(f"{one[state]} {state}" for state in ("accepted", "suppressed", "in_doubt") if one[state])
        timeline.tell("Sums", "", f"{ref}: {one['recipients']} recipients = {counts}")
    faults = proof.faults(stage, shown)
    verdict = f"{len(faults)} faults" if faults else "every message is with everybody exactly once"
    timeline.tell("Drill", "ends", verdict)
    return faults


class _Drama:
    """What the lead and the one who is late do, and what has to come of it."""

    def __init__(self, stage: Stage, people: People, timeline: Timeline) -> None:
        self._stage = stage
        self._people = people
        self._timeline = timeline

    def open(self) -> None:
        """The lead opens the incident by mail, with everything that is known."""
        facts = (f"fact {name} = {value}" for name, value in sample.facts(self._stage.plan, now()).items())
        self.command("\n".join([f"open: {sample.TITLE}", "severity: sev2", *facts]))

    def command(self, text: str) -> None:
        """The lead writes to the desk, and gets an answer."""
        desk = f"incident@{self._stage.settings.mail_domain}"
        sent = self._people.write(script.LEAD, desk, "INC-1" if "open:" not in text else "New incident", text)
        self._wait(lambda: self._people.receipt_of(sent) is not None, f"an answer to '{text.partition(chr(10))[0]}'")

    def answer_too_late(self, request: Mail) -> None:
        """Approve what is not asked any more; the receipt says that it did not count."""
        sent = self._people.answer(request, Reply("approve"))
        self._wait(lambda: self._people.receipt_of(sent) is not None, "an answer to the late reply")

    def wait_for_state(self, state: str, *refs: str) -> None:
        """Wait until these messages have come so far, and say so as each does."""
        for ref in refs:
            self._wait(lambda ref=ref: _state(self._stage, ref) == state, f"{ref} to be {state}")  # type: ignore[misc]
            self._timeline.tell("Signoff", "has", f"{ref} {state}")

    def wait_for_mail(self, person: str, kind: str, ref: str) -> Mail:
        """Wait until somebody has this mail, and return it."""
        self._wait(lambda: self._people.find(person, kind, ref) is not None, f"a mail of kind {kind} to {person}")
        found = self._people.find(person, kind, ref)
        assert found
        return found

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        def come_about() -> bool:
            if self._people.trouble:
                raise Failed(f"The people of the drill gave up: {self._people.trouble}")
            return condition()

        _until(self._stage, come_about, what)


def _until(stage: Stage, condition: Callable[[], bool], what: str) -> None:
    """Wait for something that has to come about while the service runs."""
    if not stage.sink.wait(lambda: stage.runs() and condition(), _PATIENCE):
        raise Failed(f"Waited {_PATIENCE:.0f} seconds in vain for {what}; the service's log is in {stage.folder}.")


def _state(stage: Stage, ref: str) -> str:
    """The state of a message, empty while there is none."""
    with stage.wired.tools.look() as session:
        try:
            return cells.find(session, Reference.read(ref)).message.state
        except NotFound:
            return ""


def _size(stage: Stage) -> str:
    contacts = sum(len(addresses) for addresses in vars(stage.crowd).values())
    return f"{len(stage.plan.people)} people, {contacts} contacts, in {stage.folder}"
