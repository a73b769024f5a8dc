"""Commands whose module is loaded when one is asked for, so that a process pays for what it does and no more."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

_NEVER_CUT = 1000


class Listing(click.Group):
    """A group whose help has the whole first sentence of each command, wrapped instead of cut off."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command with what it does."""
        found = {name: self.get_command(ctx, name) for name in self.list_commands(ctx)}
        rows = [(name, one.get_short_help_str(limit=_NEVER_CUT)) for name, one in found.items() if one]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


class ByName(Listing):
    """Commands by the module of `service.cli` that has them; a name Python keeps for itself has an underscore there."""

    def __init__(self, *args: Any, modules: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands, in the order of a first day."""
        return [*self._modules, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None."""
        if cmd_name not in self._modules:
            return super().get_command(ctx, cmd_name)
        module = import_module(f"service.cli.{self._modules[cmd_name]}")
        command = getattr(module, f"{cmd_name}_", None) or getattr(module, cmd_name)
        assert isinstance(command, click.Command)
        return command
