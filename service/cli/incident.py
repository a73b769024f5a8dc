"""`signoff incident …`: open, show, list, phase, fact, reload, close."""

from typing import Any

import click
from sqlalchemy import select

from service.actions import incidents, overview, showing
from service.cli.byname import Listing
from service.cli.common import AS_JSON, Console, answer, pairs, pass_console
from service.domain.errors import Refused
from service.domain.names import Reference, phase_named
from service.store import cells
from service.store.tables import Incident


@click.group(cls=Listing)
def incident() -> None:
    """Business incidents."""


@incident.command(name="open")
@click.option("--title", required=True)
@click.option("--severity", required=True)
@click.option("--phase", required=True)
@click.option("--fact", "facts", multiple=True, metavar="NAME=VALUE")
@AS_JSON
@pass_console
def open_(console: Console, title: str, severity: str, phase: str, facts: tuple[str, ...], *, as_json: bool) -> None:
    """Open an incident and ask the author for its first messages."""
    with console.tx() as tx:
        row = incidents.open_incident(
            console.tools, tx, title=title, severity=severity, phase=phase_named(phase), facts=pairs(facts)
        )
        tx.session.flush()
        shown = showing.incident(tx.session, row)
    answer(shown, f"INC-{row.number} is open in {row.phase}. The author is asked for its messages.", as_json=as_json)


@incident.command()
@click.argument("ref")
@AS_JSON
@pass_console
def show(console: Console, ref: str, *, as_json: bool) -> None:
    """Show where an incident stands."""
    with console.tools.look() as session:
        row = cells.incident(session, Reference.read(ref).number)
        shown = showing.incident(session, row)
        lines = overview.lines(session, row)
    head = f"INC-{row.number} {row.title}: {row.severity}, {row.phase}, {row.state}"
    facts = [f"  {name} = {value}" for name, value in sorted(row.facts.items())]
    answer(
        shown,
        "\n".join([head, *(f"  {line}" for line in lines), *(["Facts:", *facts] if facts else [])]),
        as_json=as_json,
    )


@incident.command(name="list")
@AS_JSON
@pass_console
def list_(console: Console, *, as_json: bool) -> None:
    """List all incidents, newest first."""
    with console.tools.look() as session:
        rows = session.scalars(select(Incident).order_by(Incident.number.desc())).all()
    shown: list[dict[str, Any]] = [
        {
            "ref": f"INC-{row.number}",
            "title": row.title,
            "severity": row.severity,
            "phase": row.phase,
            "state": row.state,
        }
        for row in rows
    ]
    lines = (f"{one['ref']}  {one['state']}  {one['phase']}  {one['title']}" for one in shown)
    answer(shown, "\n".join(lines) or "There is no incident.", as_json=as_json)


@incident.command()
@click.argument("ref")
@click.argument("phase")
@pass_console
def phase(console: Console, ref: str, phase: str) -> None:
    """Move an incident to a phase; unreleased messages of earlier phases stop at once."""
    with console.tx() as tx:
        row = cells.incident(tx.session, Reference.read(ref).number, lock=True)
        moved = incidents.move_phase(console.tools, tx, row, phase_named(phase))
    click.echo(f"INC-{row.number} is in {row.phase} now. {moved.sentence}")


@incident.command()
@click.argument("ref")
@click.argument("facts", nargs=-1, required=True, metavar="NAME=VALUE…")
@pass_console
def fact(console: Console, ref: str, facts: tuple[str, ...]) -> None:
    """Add or correct facts; an empty value takes one back."""
    given = pairs(facts)
    with console.tx() as tx:
        row = cells.incident(tx.session, Reference.read(ref).number, lock=True)
        incidents.set_facts(tx, row, given)
    click.echo(f"Noted for INC-{row.number}: {', '.join(given)}. Drafts take them up when they are submitted.")


@incident.command()
@click.argument("ref")
@pass_console
def reload(console: Console, ref: str) -> None:
    """Put an open incident under the newest plan."""
    with console.tx() as tx:
        row = cells.incident(tx.session, Reference.read(ref).number, lock=True)
        version = incidents.reload_plan(tx, row)
    click.echo(f"INC-{row.number} runs under plan version {version} now.")


@incident.command()
@click.argument("ref")
@pass_console
def close(console: Console, ref: str) -> None:
    """Close an incident whose resolution messages are distributed or skipped."""
    reference = Reference.read(ref)
    if reference.is_message:
        raise Refused(f"{ref} is a message; close the incident: INC-{reference.number}.")
    with console.tx() as tx:
        row = cells.incident(tx.session, reference.number, lock=True)
        incidents.close(tx, row)
    click.echo(f"INC-{row.number} is closed.")
