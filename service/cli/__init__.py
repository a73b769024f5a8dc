"""`signoff` without the processes: reads, decisions of the lead and the author, set-up. Thin: it calls one action each.

Exit codes: 0 done, 1 refused or failed with one clear sentence on standard error, 2 wrong usage. `workers.main` adds
`serve` and `drill`, which run processes, and is what people start.
"""

import click

from service.cli.byname import ByName

_COMMANDS = {
    "settings": "setup", "doctor": "setup", "db": "setup", "plan": "peacetime", "contacts": "peacetime",
    "incident": "incident", "message": "message", "step": "step", "distribution": "distribution", "mail": "mail",
    "journal": "journal", "evidence": "journal",
}  # fmt: skip
"""Every command and the module that has it."""


@click.group(
    cls=ByName, modules=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="signoff", prog_name="signoff")
def main() -> None:
    """Incident messages, signed off by e-mail reply, and delivered."""
