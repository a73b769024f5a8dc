"""`signoff mail …`: received mails, why one was not counted, and what any raw mail would mean."""

import click

from service.cli.byname import ByName

_COMMANDS = {
    "list": "received", "show": "received", "retry": "received", "dismiss": "received", "rederive": "received",
    "explain": "explain",
}  # fmt: skip


@click.group(cls=ByName, modules=_COMMANDS)
def mail() -> None:
    """Mails that came in."""
