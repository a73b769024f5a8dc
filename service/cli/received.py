"""`signoff mail …` about the mails that came in: what became of each, and what a person does about it."""

import sys
from dataclasses import asdict
from textwrap import indent
from uuid import UUID

import click
from sqlalchemy import select

from service.actions import rederiving, showing
from service.cli.common import AS_JSON, Console, answer, pass_console
from service.cli.terminal import one_line, printable
from service.domain.errors import NotFound, Refused
from service.domain.jobs import Job
from service.domain.received import RECEIVED
from service.store.tables import Received
from service.store.tx import Tx

_MOST_SHOWN = 200
_A = {
    "quote": "a quote", "attribution": "the line above a quote", "signature": "a signature",
    "banner": "a banner", "disclaimer": "a disclaimer", "device": "the line of a device",
}  # fmt: skip


@click.command(name="list")
@click.option("--state", type=click.Choice(["stored", "applied", "ignored", "quarantined"]))
@AS_JSON
@pass_console
def list_(console: Console, state: str | None, *, as_json: bool) -> None:
    """List received mails, newest first, with what became of them."""
    query = select(Received).order_by(Received.id.desc()).limit(_MOST_SHOWN)
    with console.tools.look() as session:
        rows = session.scalars(query.where(Received.state == state) if state else query).all()
    lines = (
        f"{row.id}  {row.received_at:%Y-%m-%d %H:%M} UTC  {row.state:11}  {row.kind:10}  {one_line(row.why)}"
        for row in rows
    )
    answer([showing.mail(row) for row in rows], "\n".join(lines) or "No mail.", as_json=as_json)


@click.command()
@click.argument("mail_id")
@click.option("--raw", is_flag=True, help="The bytes as they came in.")
@AS_JSON
@pass_console
def show(console: Console, mail_id: str, *, raw: bool, as_json: bool) -> None:
    """Show one received mail and why it ended as it did."""
    with console.tools.look() as session:
        row = session.get(Received, _id(mail_id))
        explained = rederiving.explanation(console.tools, session, row) if row and not raw else {}
    if row is None:
        raise NotFound(f"There is no received mail {mail_id}. `signoff mail list` has them.")
    if raw:
        _give(row.raw)
        return
    shown = showing.mail(row) | explained
    cuts = explained["cut"]
    blocks = [("new text", row.new_text), *((f"cut, as it is {_A[cut['why']]}", cut["text"]) for cut in cuts)]
    values = ((name, value) for name, value in shown.items() if name not in {"new_text", "cut"})
    lines = [f"{name.replace('_', ' ')}: {one_line(str(value or '-'))}" for name, value in values]
    lines += [f"{title}:\n{indent(text.strip() or '-', '    ')}" for title, text in blocks]
    answer(shown, "\n".join(lines), as_json=as_json)


@click.command()
@click.argument("mail_id")
@pass_console
def retry(console: Console, mail_id: str) -> None:
    """Read a kept mail again, for instance after the plan was mended."""
    with console.tx() as tx:
        row = _locked(tx, mail_id)
        _check(row, "retry")
        row.state, row.tries = RECEIVED.after(row.state, "retry"), 0
        tx.record(f"received:{row.id}", "retry", state=row.state, incident_id=row.incident_id)
        tx.later(Job.READ_MAIL, row.id)
    click.echo(f"{mail_id} is read again.")


@click.command()
@click.argument("mail_id")
@click.option("--reason", required=True)
@pass_console
def dismiss(console: Console, mail_id: str, reason: str) -> None:
    """Close a quarantined mail without acting on it, with a reason."""
    with console.tx() as tx:
        row = _locked(tx, mail_id)
        _check(row, "ignore")
        row.state, row.why = RECEIVED.after(row.state, "ignore"), f"dismissed: {reason}"
        tx.record(f"received:{row.id}", "ignore", state=row.state, incident_id=row.incident_id, why=row.why)
    click.echo(f"{mail_id} is dismissed: {reason}")


@click.command()
@AS_JSON
@pass_console
def rederive(console: Console, *, as_json: bool) -> None:
    """Understand every mail that was read once more from its bytes, and report what differs from what is stored."""
    with console.tools.look() as session:
        count, found = rederiving.differences(console.tools, session)
    shown = [asdict(one) | {"mail": str(one.mail)} for one in found]
    answer({"mails": count, "differences": shown}, f"{count:,} mails, {len(found)} differences.", as_json=as_json)
    if found:
        raise Refused("\n".join(one.sentence for one in found[:50]))


def _give(raw: bytes) -> None:
    """Write the bytes as they are, or, where somebody looks at them, without what a terminal would act on."""
    if sys.stdout.isatty():
        click.echo(printable(raw.decode("utf-8", "backslashreplace").replace("\r\n", "\n")))
    else:
        sys.stdout.buffer.write(raw)


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Refused(f"'{text}' is not the id of a received mail. `signoff mail list` shows the ids.") from None


def _locked(tx: Tx, mail_id: str) -> Received:
    row = tx.session.scalar(select(Received).where(Received.id == _id(mail_id)).with_for_update())
    if row is None:
        raise NotFound(f"There is no received mail {mail_id}. `signoff mail list` has them.")
    return row


def _check(row: Received, event: str) -> None:
    if not RECEIVED.allows(row.state, event):
        raise Refused(f"The mail is {row.state} ({row.why}); there is nothing to do about it.")
