"""`signoff` without the processes: reads, decisions of the lead and the author, set-up. Thin: it calls one action each.

Exit codes: 0 done, 1 refused or failed with one clear sentence on standard error, 2 wrong usage. `workers.main` adds
`serve` and `drill`, which run processes, and is what people start.
"""

from importlib import import_module

import click

_COMMANDS = {
    "settings": "setup", "doctor": "setup", "db": "setup", "plan": "peacetime", "contacts": "peacetime",
    "incident": "incident", "message": "message", "step": "step", "distribution": "distribution", "mail": "mail",
    "journal": "journal", "evidence": "journal",
}  # fmt: skip
"""Every command and the module that has it."""


class _ByName(click.Group):
    """Loads the module of a command when the command is asked for, so that a process pays for what it does."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands, in the order of a first day."""
        return [*_COMMANDS, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None."""
        if cmd_name not in _COMMANDS:
            return super().get_command(ctx, cmd_name)
        command = getattr(import_module(f"{__name__}.{_COMMANDS[cmd_name]}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_ByName, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="signoff", prog_name="signoff")
def main() -> None:
    """Incident messages, signed off by e-mail reply, and delivered."""
