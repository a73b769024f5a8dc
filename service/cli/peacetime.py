"""What is decided in peacetime: `plan check|load|show`, `contacts import|show|suppress|unsuppress|suppressions`."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click
from sqlalchemy import select

from service import contactsfile, planfile
from service.actions import suppression
from service.cli.byname import Listing
from service.cli.common import AS_JSON, Console, answer, pass_console
from service.cli.lists import MOST_SHOWN, good_rows, refuse_mistakes
from service.cli.suppressions import left_out, suppressions
from service.contactsfile import Contact, Flaw, RowMistake
from service.domain.errors import NotFound, Refused
from service.domain.plan import Audience, Plan, Reach
from service.domain.plan_json import as_json as plan_as_json
from service.planfile import PlanMistakes
from service.store import contacts as store
from service.store import plans
from service.store.tables import Suppression
from templates import paragraphs

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(cls=Listing)
def plan() -> None:
    """The plan file: people, roles, route, audiences."""


@plan.command(name="check")
@click.argument("file", type=_FILE)
def plan_check(file: Path) -> None:
    """Check a plan file as a whole; every mistake is named with its line."""
    checked = _read_plan(file)
    click.echo(
        f"{file} is fine: {len(checked.people)} people, {len(checked.roles)} roles, {len(checked.route)} stages, "
        f"{len(checked.audiences)} audiences."
    )


@plan.command(name="load")
@click.argument("file", type=_FILE)
@pass_console
def plan_load(console: Console, file: Path) -> None:
    """Check a plan file and use it for new incidents."""
    checked = _read_plan(file)
    with console.tx() as tx:
        row = plans.add(tx, file.read_text(encoding="utf-8"), plan_as_json(checked))
    click.echo(f"Plan version {row.version} is loaded; open incidents keep the version they were opened with.")


@plan.command(name="show")
@AS_JSON
@pass_console
def plan_show(console: Console, *, as_json: bool) -> None:
    """Show the plan in use, as its authors wrote it."""
    with console.tools.look() as session:
        row = plans.newest(session)
    answer(
        {"version": row.version, "loaded_at": row.loaded_at.isoformat(), "plan": row.source},
        row.source,
        as_json=as_json,
    )


def _read_plan(file: Path) -> Plan:
    try:
        return planfile.read(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise Refused(f"{file} is not UTF-8 text (byte {error.start}).") from None
    except PlanMistakes as mistakes:
        listed = "\n".join(f"{file}: {mistake}" for mistake in mistakes.mistakes)
        raise Refused(listed) from None


@click.group(cls=Listing)
def contacts() -> None:
    """Contacts of an audience, and addresses not to be mailed."""


contacts.add_command(suppressions)


@contacts.command(name="import")
@click.option("--audience", required=True, help="Key of the audience in the plan.")
@click.argument("file", type=_FILE)
@click.option("--dry-run", is_flag=True, help="Check only; nothing is imported.")
@pass_console
def contacts_import(console: Console, audience: str, file: Path, *, dry_run: bool) -> None:
    """Put a CSV file in place of an audience's contacts: all of it, or nothing where a row is wrong."""
    read = _checked if _known_audience(console, audience).reach is Reach.ONE_TO_ONE else contactsfile.read
    mistakes: list[str] = []
    if dry_run:
        count = sum(1 for _ in good_rows(file, read, mistakes))
        refuse_mistakes(file, mistakes)
        click.echo(f"{file} is fine: {count:,} contacts. Nothing was imported.")
        return
    with console.tx() as tx:
        rows = good_rows(file, read, mistakes)
        count = store.replace(tx, audience, ((c.address, c.normalised, c.name, dict(c.fields)) for c in rows))
        refuse_mistakes(file, mistakes)
    click.echo(f"{audience} has {count:,} contacts now.")


@contacts.command(name="show")
@click.option("--audience", required=True)
@AS_JSON
@pass_console
def contacts_show(console: Console, audience: str, *, as_json: bool) -> None:
    """Count an audience's contacts and list the first of them."""
    _known_audience(console, audience)
    with console.tools.look() as session:
        total = store.count(session, audience)
        some = list(store.candidates(session, audience, (), limit=MOST_SHOWN))
        suppressed = [
            {"address": row.address, "reason": row.reason, "since": row.since.isoformat()}
            for row in session.scalars(select(Suppression).order_by(Suppression.normalised).limit(MOST_SHOWN))
        ]
    shown = {
        "audience": audience,
        "contacts": total,
        "first": [
            {"address": one.address, "name": one.name, "fields": one.fields, "excluded": one.excluded} for one in some
        ],
        "suppressed": suppressed,
    }
    lines = (f"  {one.address}  {one.name}{f'  ({one.excluded})' if one.excluded else ''}" for one in some)
    answer(shown, "\n".join([f"{audience}: {total:,} contacts", *lines]), as_json=as_json)


@contacts.command(name="suppress")
@click.argument("address")
@click.option("--reason", required=True)
@pass_console
def contacts_suppress(console: Console, address: str, reason: str) -> None:
    """Never mail an address again, with a reason."""
    with console.tx() as tx:
        done = suppression.suppress(tx, address, reason)
    known = f"{address} is suppressed" if done.new else f"{address} was suppressed already; its reason stays"
    click.echo(f"{known}.{left_out(done.left_out)}")


@contacts.command(name="unsuppress")
@click.argument("address")
@pass_console
def contacts_unsuppress(console: Console, address: str) -> None:
    """Let an address be mailed again."""
    with console.tx() as tx:
        gone = suppression.lift(tx, address)
    click.echo(f"{address} may be mailed again; it was suppressed because: {gone}.")


def _checked(file: BinaryIO) -> Iterator[Contact | RowMistake]:
    """Contacts that are written to one by one: a paragraph nobody could send is told while there is time."""
    for row in contactsfile.read(file):
        length = 0 if isinstance(row, RowMistake) else len(row.fields.get(paragraphs.FIELD, ""))
        too_long = f"the paragraph has {length:,} characters; at most {paragraphs.LONGEST:,} are sent"
        yield RowMistake(row.line, Flaw.VALUE, too_long) if length > paragraphs.LONGEST else row


def _known_audience(console: Console, audience: str) -> Audience:
    with console.tools.look() as session:
        known = plans.read(session, plans.newest(session).version).audiences
    if audience not in known:
        raise NotFound(f"There is no audience '{audience}'. The plan has: {', '.join(known)}.")
    return known[audience]
