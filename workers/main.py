"""`signoff`, whole: the commands of `service.cli` and those that run processes, `serve` and `drill`."""

import sys

import click

from service.cli import main as commands
from service.cli.common import Console, pass_console, refusals_as_sentences
from workers.parts import PARTS
from workers.serve import serve as serve_parts


@commands.command()
@click.option("--only", type=click.Choice(list(PARTS)), help="One kind of process instead of all of them.")
@click.option("--sample", is_flag=True, help="Load the sample plan and open a sample incident the first time.")
@pass_console
def serve(console: Console, only: str | None, *, sample: bool) -> None:
    """Run everything in one supervised command, or one part of it."""
    sys.exit(serve_parts(console.settings, only))


def main() -> None:
    """Run one command."""
    refusals_as_sentences(commands)


if __name__ == "__main__":
    main()
