"""`signoff distribution …`: show, halt, resume, settle, test."""

import time
from typing import Any

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from service.actions import distribution as actions
from service.actions import sending, showing, trial
from service.cli.byname import Listing
from service.cli.common import AS_JSON, Console, answer, on_terminal, pass_console
from service.domain.delivery import OPEN, STATES
from service.domain.names import Reference
from service.store import cells

_LOOK_EVERY = 0.5  # seconds
_WORTH_LISTING = 2  # domains


@click.group(cls=Listing)
def distribution() -> None:
    """A released message on its way to its audience."""


@distribution.command()
@click.argument("ref")
@click.option("--watch", is_flag=True, help="Stay, with a progress bar, until it is done or halted.")
@AS_JSON
@pass_console
def show(console: Console, ref: str, *, watch: bool, as_json: bool) -> None:
    """Show the sums, the rate and who is in doubt."""
    shown = _shown(console, ref)
    if watch and on_terminal():
        shown = _watch(console, ref, shown)
    counts = [f"  {state:10} {shown[state]:>9,}" for state in STATES if shown.get(state)]
    doubt = [f"  in doubt: {one['address']} ({one['why']})" for one in shown.get("in_doubt_addresses", ())]
    rate = f"{shown.get('rate_per_second', 0)} a second"
    until = f", done about {shown['estimated_completion']}" if shown.get("estimated_completion") else ""
    head = f"{shown['ref']}: {shown['state']}, {shown['recipients']:,} recipients, {rate}{until}"
    answer(shown, "\n".join([head, *counts, *_domains(shown), *doubt]), as_json=as_json)


@distribution.command()
@click.argument("ref")
@pass_console
def halt(console: Console, ref: str) -> None:
    """Stop at the next recipient."""
    with console.on_cell(ref) as (tx, cell):
        had = actions.halt(console.tools, tx, cell, console.actor)
    click.echo(f"{cell.ref} is halted. {had}")


@distribution.command()
@click.argument("ref")
@pass_console
def resume(console: Console, ref: str) -> None:
    """Go on with those who do not have it yet."""
    with console.on_cell(ref) as (tx, cell):
        actions.resume(console.tools, tx, cell, console.actor)
        had = actions.already(tx.session, cell)
    click.echo(f"{cell.ref} goes on. {had}")


@distribution.command()
@click.argument("ref")
@pass_console
def test(console: Console, ref: str) -> None:
    """Send the newest text to the distribution responder alone, marked as a test."""
    with console.on_cell(ref) as (tx, cell):
        person = trial.send(console.tools, tx, cell)
    click.echo(f"{cell.ref} goes to {person.name} <{person.address}> as a test. Nobody of the audience gets it.")


@distribution.command()
@click.argument("ref")
@click.argument("address")
@click.option("--as", "outcome", type=click.Choice(["accepted", "resend"]), required=True)
@pass_console
def settle(console: Console, ref: str, address: str, outcome: str) -> None:
    """Say what became of a delivery in doubt."""
    with console.on_cell(ref) as (tx, cell):
        sending.settle(tx, cell, address, resend=outcome == "resend")
    click.echo(f"The delivery of {cell.ref} to {address} is settled as {outcome}.")


def _domains(shown: dict[str, Any]) -> list[str]:
    """The largest destination domains with their counts, where there are several."""
    domains = shown.get("by_domain", {})
    if len(domains) < _WORTH_LISTING:
        return []
    width = max(map(len, domains))
    sums = (
        ", ".join(f"{state.replace('_', ' ')} {number:,}" for state, number in one.items()) for one in domains.values()
    )
    return [f"  {name:{width}}  {said}" for name, said in zip(domains, sums, strict=True)]


def _shown(console: Console, ref: str) -> dict[str, Any]:
    with console.tools.look() as session:
        return showing.sending(session, cells.find(session, Reference.read(ref)), console.tools.now())


def _watch(console: Console, ref: str, shown: dict[str, Any]) -> dict[str, Any]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns) as progress:
        task = progress.add_task(ref, total=shown["recipients"])
        while shown["state"] in {"released", "distributing"}:
            progress.update(task, completed=shown["recipients"] - sum(shown.get(state, 0) for state in OPEN))
            time.sleep(_LOOK_EVERY)
            shown = _shown(console, ref)
    return shown
