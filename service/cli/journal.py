"""`signoff journal …` and `signoff evidence`: what happened, that nobody changed it, and all of it in one file."""

from pathlib import Path
from zoneinfo import ZoneInfo

import click

from service.actions import evidence as gathered
from service.actions import replay, telling
from service.cli.byname import Listing
from service.cli.common import AS_JSON, Console, answer, pass_console
from service.cli.terminal import one_line
from service.domain.errors import Refused
from service.domain.names import Reference
from service.store import cells
from service.store import journal as chain


@click.group(cls=Listing)
def journal() -> None:
    """The append-only record of every event."""


@journal.command()
@click.argument("ref")
@AS_JSON
@pass_console
def show(console: Console, ref: str, *, as_json: bool) -> None:
    """Show every event of an incident in words, oldest first: when, who, what, because of which mail."""
    with console.tools.look() as session:
        row = cells.incident(session, Reference.read(ref).number)
        plan = cells.plan_of(session, row)
        told = telling.everything(session, row, plan)
        shown = [gathered.entry(one.entry) | {"words": one.words} for one in told]
        lines = [_line(one, plan.zone) for one in told]
    answer(shown, "\n".join(lines), as_json=as_json)


def _line(one: telling.Told, zone: str) -> str:
    mail = one.entry.cause.removeprefix("received:")
    because = f" [mail {mail}]" if mail != one.entry.cause else ""
    at = one.entry.at.astimezone(ZoneInfo(zone))
    return f"{at:%Y-%m-%d %H:%M:%S %Z}  {one_line(one.who):14}  {one_line(one.words)}{because}"


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
