"""Commands of the operator: settings, doctor, db."""

import socket
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit

import click
from sqlalchemy import text

from mail.relay_address import RelayAddress
from service.cli.byname import Listing
from service.cli.common import AS_JSON, Console, answer, pass_console
from service.cli.refusals import sentence_of
from service.domain.errors import NotFound, Refused
from service.settingcheck import Listen
from service.settings import rows
from service.signing import kind_of, signing_key
from service.store import plans
from service.store.migrate import upgrade

_TIMEOUT = 3.0  # seconds a port may take to answer
_NEEDS = {"plan": {"settings", "database"}, "dkim": {"settings", "database", "plan"}}  # others need the settings alone


@click.command()
@AS_JSON
@pass_console
def settings(console: Console, *, as_json: bool) -> None:
    """Show every setting, its unit, its default and where its value came from."""
    shown = [row._asdict() for row in rows(console.settings)]
    width = max(len(row["name"]) for row in shown)
    lines = (f"{row['name']:{width}}  {row['value']}  [{row['source']}]  {row['about']}" for row in shown)
    answer(shown, "\n".join(lines), as_json=as_json)


@click.command()
@AS_JSON
@pass_console
def doctor(console: Console, *, as_json: bool) -> None:
    """Check that everything this installation needs is there."""
    checks: dict[str, Callable[[], str]] = {
        "settings": lambda: f"read; data in {console.settings.data_dir}",
        "database": lambda: _database(console),
        "plan": lambda: _plan(console),
        "relay": lambda: _relay(console),
        "dkim": lambda: _dkim(console),
        "inbound": lambda: _inbound(console),
        "trust": lambda: _trust(console),
    }
    results = list(_checked(checks))
    lines = (f"{'ok  ' if good else 'FAIL'} {name}: {said}" for name, good, said in results)
    shown = [{"check": name, "ok": good, "said": said} for name, good, said in results]
    answer(shown, "\n".join(lines), as_json=as_json)
    if not all(good for _, good, _ in results):
        raise Refused("Something is missing; the lines above say what.")


def _checked(checks: dict[str, Callable[[], str]]) -> Iterator[tuple[str, bool, str]]:
    """Make each check, but none that needs what was found wrong: it would only say the same again."""
    wrong: set[str] = set()
    for name, check in checks.items():
        if wrong & _NEEDS.get(name, {"settings"}):
            continue
        try:
            yield name, True, check()
        except Exception as error:  # noqa: BLE001 (whatever is wrong is what a doctor is asked for)
            wrong.add(name)
            yield name, False, sentence_of(error) or str(error).split("\n", 1)[0]


def _database(console: Console) -> str:
    with console.tools.look() as session:
        session.execute(text("SELECT 1"))
    return console.wired.database.engine.dialect.name


def _plan(console: Console) -> str:
    with console.tools.look() as session:
        return f"version {plans.newest(session).version}"


def _relay(console: Console) -> str:
    if not console.settings.relay_urls:
        return "none set: outgoing mail goes to the built-in mailbox"
    silent = [f"{address.host}:{address.port} ({why})" for address, why in _silent(console.settings.relay_urls)]
    if silent:
        raise Refused(
            f"no answer from {', '.join(silent)}; check SIGNOFF_RELAY_URL, and that the relay runs and lets this"
            " machine in. Mail waits until it answers."
        )
    return f"{len(console.settings.relay_urls)} answer"


def _silent(relays: Iterable[str]) -> Iterator[tuple[RelayAddress, str]]:
    """The relays that do not answer, and what the system says about it."""
    for url in relays:
        address = RelayAddress.parse(url)
        try:
            socket.create_connection((address.host, address.port), timeout=_TIMEOUT).close()
        except OSError as error:
            yield address, error.strerror or str(error)


def _dkim(console: Console) -> str:
    key = signing_key(console.settings)
    if key is None:
        return "no key set: the relay signs"
    with console.tools.look() as session:
        plan = plans.read(session, plans.newest(session).version)
    senders = {audience.sender_address.rpartition("@")[2].lower() for audience in plan.audiences.values()}
    domains = sorted({console.settings.mail_domain, *senders})
    names = ", ".join(f"{console.settings.dkim_selector}._domainkey.{domain}" for domain in domains)
    return f"every mail is signed ({kind_of(key)}); the public key has to be in DNS at {names}"


def _inbound(console: Console) -> str:
    host, port = console.settings.smtp_listen.host, console.settings.smtp_listen.port
    try:
        with socket.create_connection((host, port), timeout=_TIMEOUT):
            return f"something listens on {host}:{port}"
    except OSError:
        raise NotFound(f"nothing listens on {host}:{port}; start it with: signoff serve") from None


def _trust(console: Console) -> str:
    settings = console.settings
    if settings.trust != "from":
        return f"decisions by mail need: {settings.trust}"
    if not settings.smtp_listen.loopback:
        raise Refused("SIGNOFF_TRUST=from while mail comes in from outside: anybody could forge a sender.")
    if settings.authserv_id or settings.trusted_peers or not all(map(_stays_here, settings.relay_urls)):
        raise Refused(
            "decisions by mail need no more than a sender's address, while mail leaves by a relay or comes in by an"
            " exchanger: anybody could forge a sender. Set SIGNOFF_TRUST=authenticated."
        )
    reach = f"whoever can write to {settings.smtp_listen} can write as anybody"
    return f"decisions by mail need no more than a sender's address ({reach}): enough to try it out"


def _stays_here(relay: str) -> bool:
    return Listen(urlsplit(relay).hostname or "", 0).loopback


@click.group(cls=Listing)
def db() -> None:
    """The database's schema."""


@db.command(name="upgrade")
@pass_console
def db_upgrade(console: Console) -> None:
    """Bring the database to the newest schema; safe to run at any time."""
    click.echo(f"The database is at revision {upgrade(console.settings.database_url)}.")
