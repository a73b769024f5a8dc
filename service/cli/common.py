"""What every command shares: settings and toolbox when they are needed, one way to answer."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, TextIO

import click

from service.cli.terminal import document, printable
from service.domain.errors import Refused
from service.domain.names import Reference
from service.settings import Settings, load
from service.store import cells
from service.store.cells import Cell
from service.store.tx import Tx
from service.toolbox import Toolbox
from service.wiring import Wired, wire

AS_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")


class Console:
    """One run of the command line."""

    @cached_property
    def settings(self) -> Settings:
        """The settings of this process."""
        return load()

    @cached_property
    def wired(self) -> Wired:
        """Toolbox and database, brought to the newest schema first."""
        from service.store.migrate import upgrade  # noqa: PLC0415 (alembic takes a third of a second to load)

        wired = wire(self.settings)
        upgrade(self.settings.database_url)
        return wired

    @property
    def tools(self) -> Toolbox:
        """What actions hold."""
        return self.wired.tools

    @property
    def actor(self) -> str:
        """Who the journal says it was."""
        return f"cli:{getpass.getuser()}"

    @contextmanager
    def tx(self) -> Iterator[Tx]:
        """A writing transaction of this person."""
        with self.tools.begin(self.actor, "cli") as tx:
            yield tx

    @contextmanager
    def on_cell(self, ref: str) -> Iterator[tuple[Tx, Cell]]:
        """A writing transaction with the message a reference names, locked."""
        with self.tx() as tx:
            yield tx, cells.find(tx.session, Reference.read(ref), lock=True)


pass_console = click.make_pass_decorator(Console, ensure=True)


def answer(shown: Any, text: str, *, as_json: bool) -> None:
    """Print one JSON document, or the same for people; either way nothing a terminal would act on."""
    click.echo(document(shown, indent=2) if as_json else printable(text))


def pairs(values: tuple[str, ...]) -> dict[str, str]:
    """Read `name=value` arguments."""
    found: dict[str, str] = {}
    for value in values:
        name, equals, rest = value.partition("=")
        if not equals or not name.strip():
            raise Refused(f"'{value}' is not a fact. Write name=value, as in start='13:42 UTC'.")
        found[name.strip()] = rest.strip()
    return found


def text_of(file: TextIO) -> str:
    """Read what somebody wrote in a file; refuse what is no text."""
    try:
        text = file.read()
    except UnicodeDecodeError as error:
        raise Refused(f"{file.name} is not UTF-8 text (byte {error.start}).") from None
    if "\0" in text:
        raise Refused(f"{file.name} is not text: it holds a NUL character.")
    return text


def on_terminal() -> bool:
    """Whether a person watches, so that a progress bar makes sense."""
    return sys.stderr.isatty()
