"""`signoff`, whole: the commands of `service.cli` and those that run processes, `serve` and `drill`.

Every process of a running Signoff starts here. So each command brings its own libraries along when it is run: a part
loads what it needs, and nothing of the others.
"""

import sys

import click

from service.cli import main as commands
from service.cli.refusals import refusals_as_sentences
from workers.parts import PARTS, run_part


@commands.command()
@click.option("--only", type=click.Choice(list(PARTS)), help="One kind of process instead of all of them.")
@click.option("--sample", is_flag=True, help="Load the sample plan and open a sample incident the first time.")
def serve(only: str | None, *, sample: bool) -> None:
    """Run everything in one supervised command, or one part of it."""
    from service.settings import load  # noqa: PLC0415 (see above: each command brings its own)

    settings = load()
    if only is not None:
        sys.exit(run_part(only, settings))
    from workers import serve, welcome  # noqa: PLC0415 (see above)

    sys.exit(serve.serve(settings, announce=lambda: welcome.say(settings, sample=sample)))


@commands.command()
@click.option("--keep", is_flag=True, help="Keep the folder it was played in.")
def drill(*, keep: bool) -> None:
    """Play a whole incident on a throw-away folder, with simulated reviewers, and judge what arrived."""
    from workers import drill  # noqa: PLC0415 (see above)

    sys.exit(drill.drill(keep=keep))


def main() -> None:
    """Run one command."""
    refusals_as_sentences(commands)


if __name__ == "__main__":
    main()
