"""`signoff journal …` and `signoff evidence`: what happened, that nobody changed it, and all of it in one file."""

from pathlib import Path

import click

from service.actions import evidence as gathered
from service.actions import replay
from service.cli.common import AS_JSON, Console, answer, pass_console
from service.domain.errors import Refused
from service.domain.names import Reference
from service.store import cells
from service.store import journal as chain


@click.group()
def journal() -> None:
    """The append-only record of every event."""


@journal.command()
@click.argument("ref")
@AS_JSON
@pass_console
def show(console: Console, ref: str, *, as_json: bool) -> None:
    """Show every event of an incident, oldest first."""
    with console.tools.look() as session:
        row = cells.incident(session, Reference.read(ref).number)
        entries = list(chain.entries(session, row.id))
        shown = [gathered.entry(one) for one in entries]
    lines = (
        f"{one['at']}  {one['actor']:10}  {one['subject'].partition(':')[0]} {one['event']} {one['state']}"
        for one in shown
    )
    answer(shown, "\n".join(lines), as_json=as_json)


@journal.command()
@AS_JSON
@pass_console
def verify(console: Console, *, as_json: bool) -> None:
    """Check the journal's chain, and that it replays to the stored states."""
    with console.tools.look() as session:
        faults = list(chain.verify(session)) or list(replay.differences(session))
        count = chain.length(session)
    answer({"entries": count, "faults": faults}, f"{count:,} entries, {len(faults)} faults.", as_json=as_json)
    if faults:
        raise Refused("\n".join(faults[:50]))


@click.command()
@click.argument("ref")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True)
@pass_console
def evidence(console: Console, ref: str, out: Path) -> None:
    """Write everything about an incident into one zip file: texts, decisions, raw mails, deliveries, journal."""
    with console.tools.look() as session:
        row = cells.incident(session, Reference.read(ref).number)
        count = gathered.write(session, row, out)
    click.echo(f"{out} holds {count:,} files about INC-{row.number}.")
