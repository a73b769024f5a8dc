"""What a drill has to show at its end: every message with everybody once, sums that agree, a journal that holds.

Who got what is counted in the sink, without asking the service; what the service says of itself is asked by the
commands people use, and has to agree. A fault is a sentence.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from mail.parsed import Parsed, parse
from service.actions import distribution, sending
from service.domain.delivery import STATES
from service.domain.names import Reference
from service.store import cells
from workers.drill import script
from workers.drill.stage import Failed, Stage

DISTRIBUTED = (*script.FIRST, *script.SECOND)
_MOST_NAMED = 5

Copies = Counter[tuple[str, str]]
"""How often an address got a subject; the subjects of what is sent to one audience differ."""


def settle_doubts(stage: Stage) -> int:
    """Say what became of each delivery in doubt, by what the relay has; return how many there were."""
    taken = _taken(stage)
    settled = 0
    for ref in DISTRIBUTED:
        with stage.wired.tools.begin("drill", "drill") as tx:
            cell = cells.find(tx.session, Reference.read(ref), lock=True)
            row = distribution.of_message(tx.session, cell.message)
            assert row, f"{ref} is distributed"
            for one in sending.in_doubt(tx.session, row.id):
                sending.settle(tx, cell, one.address, resend=not taken[one.address, row.subject])
                settled += 1
    return settled


def sums(stage: Stage) -> dict[str, dict[str, Any]]:
    """What `signoff distribution show` says of every message that was distributed."""
    return {ref: stage.signoff("distribution", "show", ref) for ref in DISTRIBUTED}


def faults(stage: Stage, shown: dict[str, dict[str, Any]]) -> list[str]:
    """Everything that is not as it has to be."""
    return [
        *_delivered(stage),
        *(fault for ref, one in shown.items() for fault in _sums(ref, one)),
        *_ends(stage),
        *_journal(stage),
        *_received(stage),
    ]


def _delivered(stage: Stage) -> Iterator[str]:
    """Each recipient got each message once, and nobody got anything else."""
    expected, taken = _expected(stage), _taken(stage)
    yield from _listed("did not get", [of for of in expected if not taken[of]])
    yield from _listed("got more than once", [of for of, copies in taken.items() if copies > 1])
    yield from _listed("should not have got", [of for of in taken if of not in expected])
    names = Counter(mail.message_id for _, mail in _audience_mails(stage))
    if len(names) != names.total():
        yield f"{names.total() - len(names)} mails to the audiences have the Message-ID of another."


def _sums(ref: str, shown: dict[str, Any]) -> Iterator[str]:
    counted = sum(shown[state] for state in STATES)
    if shown["state"] != "distributed" or counted != shown["recipients"]:
        yield f"{ref} is {shown['state']}, with {counted} deliveries counted for {shown['recipients']} recipients."
    if shown["accepted"] + shown["suppressed"] != shown["recipients"]:
        yield f"{ref}: {shown['accepted']} were accepted and {shown['suppressed']} left out of {shown['recipients']}."


def _ends(stage: Stage) -> Iterator[str]:
    """What was stopped stayed stopped, and the late answer about it was not counted."""
    ends = {script.STOPPED: "superseded", script.SKIPPED: "skipped"}
    for ref, end in ends.items():
        shown = stage.signoff("message", "show", ref)
        if shown["state"] != end:
            yield f"{ref} is {shown['state']}; it should be {end}."
        if any(step["state"] == "approved" and step["person"] == script.LATE for step in shown["steps"]):
            yield f"{ref}: the late answer of {script.LATE} was counted."


def _journal(stage: Stage) -> Iterator[str]:
    try:
        stage.signoff("journal", "verify")
    except Failed as fault:
        yield str(fault)


def _received(stage: Stage) -> Iterator[str]:
    for one in stage.signoff("mail", "list"):
        if one["state"] in {"stored", "quarantined"}:
            yield f"The mail {one['subject']!r} from {one['sender']} is {one['state']}: {one['why']}."


def _expected(stage: Stage) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    with stage.wired.tools.look() as session:
        for ref in DISTRIBUTED:
            row = distribution.of_message(session, cells.find(session, Reference.read(ref)).message)
            assert row, f"{ref} is distributed"
            found |= {(address, row.subject) for address in stage.crowd.of(ref.rpartition("/")[2])}
    return found


def _taken(stage: Stage) -> Copies:
    return Counter((address, mail.subject) for address, mail in _audience_mails(stage))


def _audience_mails(stage: Stage) -> Iterator[tuple[str, Parsed]]:
    """What the sink took that was not for the people of the plan."""
    team = {person.address for person in stage.plan.people.values()}
    for arrival in stage.sink.taken():
        if arrival.recipient not in team:
            yield arrival.recipient, parse(arrival.raw)


def _listed(what: str, copies: Iterable[tuple[str, str]]) -> Iterator[str]:
    some = sorted(copies)
    for address, subject in some[:_MOST_NAMED]:
        yield f"{address} {what} “{subject}”."
    if len(some) > _MOST_NAMED:
        yield f"… and {len(some) - _MOST_NAMED} more {what} a mail."
