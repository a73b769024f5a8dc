"""`signoff message …`: draft, submit, show, preview, check, recall, withdraw, skip."""

from pathlib import Path
from typing import TextIO
from uuid import uuid4

import click
from sqlalchemy import select
from sqlalchemy.orm import Session

from mail.address import normalised
from mail.compose import Letter, compose, message_id
from mail.heads import Mailbox
from service.actions import audience_mail, distribution, drafting, incidents, paragraphs, showing
from service.actions.audience_mail import FrozenMail
from service.cli.byname import Listing
from service.cli.common import AS_JSON, Console, answer, pass_console, text_of
from service.domain.errors import NotFound, Refused
from service.domain.message import UNDER_WAY
from service.domain.names import Reference
from service.domain.times import count
from service.store import cells
from service.store.cells import Cell
from service.store.tables import Contact, Revision
from templates import drafting as words


@click.group(cls=Listing)
def message() -> None:
    """One message to one audience."""


@message.command()
@click.argument("ref")
@click.option("--subject", default="", help="A new subject; left out, the last one is kept.")
@click.option("--body", type=click.File(encoding="utf-8"), help="A file with the new text, or - for standard input.")
@AS_JSON
@pass_console
def draft(console: Console, ref: str, subject: str, body: TextIO | None, *, as_json: bool) -> None:
    """Write a new revision, or without options show the text as it is."""
    if not subject and body is None:
        with console.tools.look() as session:
            cell = cells.find(session, Reference.read(ref))
            revision = _as_it_stands(console, session, cell)
    else:
        text = text_of(body) if body else ""
        with console.on_cell(ref) as (tx, cell):
            revision = drafting.write(tx, cell, subject, text)
    missing = drafting.unfilled(revision)
    note = f"\n\nStill missing: {', '.join(missing)}" if missing else ""
    shown = {"ref": ref, "revision": revision.number, "subject": revision.subject_source, "body": revision.body_source,
             "unfilled": list(missing)}  # fmt: skip
    answer(shown, f"Subject: {revision.subject}\n\n{revision.body}{note}", as_json=as_json)


@message.command()
@click.argument("ref")
@click.argument("address")
@click.argument("text", type=click.File(encoding="utf-8"), metavar="FILE")
@pass_console
def paragraph(console: Console, ref: str, address: str, text: TextIO) -> None:
    """Give one recipient a paragraph of their own, from a file or - for standard input; an empty one takes it away.

    It becomes part of the next revision, so reviewers read it before it is sent.
    """
    with console.on_cell(ref) as (tx, cell):
        revision = drafting.give_paragraph(tx, cell, address, text_of(text))
        number = len(paragraphs.of(revision))
    click.echo(f"Revision {revision.number} of {cell.ref} has {count(number, 'account paragraph')}.")


@message.command()
@click.argument("ref")
@pass_console
def submit(console: Console, ref: str) -> None:
    """Send the newest text along the route."""
    with console.on_cell(ref) as (tx, cell):
        revision = drafting.submit(console.tools, tx, cell)
    click.echo(f"Revision {revision.number} of {cell.ref} is in review.")


@message.command()
@click.argument("ref")
@AS_JSON
@pass_console
def show(console: Console, ref: str, *, as_json: bool) -> None:
    """Show state, text, steps, objections and suggestions."""
    with console.tools.look() as session:
        shown = showing.message(session, cells.find(session, Reference.read(ref)))
    steps = [f"  {step['role']:22} {step['person']:12} {step['state']}" for step in shown["steps"]]
    said = [f"  objection of {one['person']}: {one['reason']}" for one in shown["objections"]]
    said += [f"  suggestion of {one['person']}: {one['text']}" for one in shown["suggestions"]]
    head = f"{shown['ref']}: {shown['state'].replace('_', ' ')}, revision {shown['revision']['number']}"
    own = [
        f"  paragraph for {one['address']}: {one['text'].splitlines()[0]}" for one in shown["revision"]["paragraphs"]
    ]
    answer(shown, "\n".join([head, f"  {shown['revision']['subject']}", *own, *steps, *said]), as_json=as_json)


@message.command()
@click.argument("ref")
@click.option("--as", "address", required=True, help="Address of a contact of the audience.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help=".eml, .html or .txt")
@pass_console
def preview(console: Console, ref: str, address: str, out: Path) -> None:
    """Write the mail as one named recipient will read it: FILE.eml as a whole mail, .html or .txt one body of it."""
    with console.tools.look() as session:
        cell = cells.find(session, Reference.read(ref))
        revision = _as_it_stands(console, session, cell)
        contact = session.scalar(
            select(Contact).where(Contact.audience == cell.audience.key, Contact.normalised == normalised(address))
        )
    if contact is None:
        raise NotFound(f"{address} is not a contact of {cell.audience.key}.")
    try:
        mail = audience_mail.preview(cell, revision, contact.name, {**contact.fields, "address": contact.address})
    except words.MissingField as missing:
        raise Refused(f"{address}: {missing}.") from None
    out.write_bytes(_written(console, out.suffix, mail, Mailbox(contact.name, contact.address)))
    click.echo(f"{out} shows {cell.ref}, revision {revision.number}, as {address} will read it.")


@message.command()
@click.argument("ref")
@AS_JSON
@pass_console
def check(console: Console, ref: str, *, as_json: bool) -> None:
    """Say what a careful reader would remark about the newest text."""
    with console.tools.look() as session:
        cell = cells.find(session, Reference.read(ref))
        revision = _as_it_stands(console, session, cell)
    advice = words.advice(revision.subject, revision.body, reach=str(cell.audience.reach), phase=cell.message.phase)
    missing = drafting.unfilled(revision)
    lines = [*(f"- {one}" for one in advice), *([f"- Not known yet: {', '.join(missing)}."] if missing else [])]
    shown = {"ref": cell.ref, "revision": revision.number, "advice": list(advice), "unfilled": list(missing)}
    answer(shown, "\n".join(lines) or "Nothing to remark.", as_json=as_json)


@message.command()
@click.argument("ref")
@pass_console
def recall(console: Console, ref: str) -> None:
    """Take a text back from review to work on it."""
    with console.on_cell(ref) as (tx, cell):
        drafting.recall(console.tools, tx, cell)
    click.echo(f"{cell.ref} is being drafted again; open requests are withdrawn.")


@message.command()
@click.argument("ref")
@click.option("--reason", required=True)
@pass_console
def withdraw(console: Console, ref: str, reason: str) -> None:
    """Take a message back for good; a halted one keeps what was sent and cancels the rest."""
    with console.on_cell(ref) as (tx, cell):
        if cell.message.state in UNDER_WAY:
            had = distribution.cancel_rest(tx, cell, reason)
        else:
            drafting.end(console.tools, tx, cell, "withdraw", reason)
            had = "Nobody has it."
    click.echo(f"{cell.ref} is withdrawn. {had}")


@message.command()
@click.argument("ref")
@click.option("--reason", required=True)
@pass_console
def skip(console: Console, ref: str, reason: str) -> None:
    """Decide not to send to this audience in this phase, on the record."""
    reference = Reference.read(ref)
    with console.tx() as tx:
        row = cells.incident(tx.session, reference.number, lock=True)
        if reference.phase != row.phase:
            raise Refused(f"INC-{row.number} is in {row.phase}; only messages of that phase can be skipped.")
        cell = incidents.skip_cell(console.tools, tx, row, reference.audience, reason)
    click.echo(f"{cell.ref} is skipped: {reason}")


def _as_it_stands(console: Console, session: Session, cell: Cell) -> Revision:
    """The newest text, with every fact that is known by now."""
    return drafting.as_submitted(cell, cells.latest_revision(session, cell.message.id), console.tools.now())


def _written(console: Console, suffix: str, mail: FrozenMail, to: Mailbox) -> bytes:
    """A preview as its file's name asks for it: one body, or the whole mail as a mail program opens it."""
    if suffix == ".html":
        return mail.html.encode()
    if suffix != ".eml":
        return f"Subject: {mail.subject}\n\n{mail.text}".encode()
    named = message_id(console.tools.mail_domain, "preview", str(uuid4()))
    letter = Letter(mail.sender, to, None, mail.subject, mail.text, mail.html, named, console.tools.now())
    return compose(letter)
