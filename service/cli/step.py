"""`signoff step …`: what a lead does to one review step."""

import click

from service.actions import review
from service.cli.byname import Listing
from service.cli.common import Console, pass_console


@click.group(cls=Listing)
def step() -> None:
    """One role's step in the review of a message."""


@step.command()
@click.argument("ref")
@click.argument("role")
@click.option("--reason", required=True)
@pass_console
def waive(console: Console, ref: str, role: str, reason: str) -> None:
    """Let a reviewer's step go, or close an objection, with a recorded reason."""
    with console.on_cell(ref) as (tx, cell):
        review.waive(console.tools, tx, cell, role, reason)
    click.echo(f"The step of {role} on {cell.ref} is waived: {reason}")


@step.command(name="hand-over")
@click.argument("ref")
@click.argument("role")
@pass_console
def hand_over(console: Console, ref: str, role: str) -> None:
    """Ask the backup of a role instead."""
    with console.on_cell(ref) as (tx, cell):
        names = review.hand_over_role(console.tools, tx, cell, role)
    click.echo(f"{names} is asked about {cell.ref} now.")
