"""`signoff mail explain`: what any raw mail would mean, from its bytes alone; no database is opened for it."""

from pathlib import Path
from typing import Any

import click

from mail.fresh import Sent
from mail.parsed import parse
from service.actions.understanding import Understood, understand
from service.cli.terminal import document

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--sent", type=_FILE, help="The mail of ours that these answer.")
def explain(files: tuple[Path, ...], sent: Path | None) -> None:
    """Say what raw mails mean, one JSON line each; nothing is stored."""
    ours = _sent(sent.read_bytes()) if sent else None
    for file in files:
        click.echo(document(_explained(file, understand(file.read_bytes(), sent=ours))))


def _explained(file: Path, seen: Understood) -> dict[str, Any]:
    reading = seen.reading
    return {
        "file": str(file),
        "kind": seen.verdict.kind,
        "why": f"{seen.verdict.why}; {seen.fresh.why}; {reading.why}" if seen.human else seen.verdict.why,
        "new_text": seen.fresh.text,
        "cut": [{"why": cut.why, "text": cut.text} for cut in seen.fresh.cut],
        "decision": reading.verdict if seen.human else None,
        "comment": reading.comment if seen.human else "",
        "minutes": reading.minutes if seen.human else None,
    }


def _sent(raw: bytes) -> Sent:
    ours = parse(raw)
    reply_to = ours.first("reply-to").rpartition("<")[2].rstrip(">")
    return Sent(ours.text, ours.html, ours.subject, tuple(filter(None, (ours.sender, reply_to))), (), ours.date)
