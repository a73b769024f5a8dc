"""The only place that builds things: from settings to a toolbox, once a process."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from mail.parsed import Parsed
from mail.relay import Relay
from mail.relay_address import RelayAddress
from mail.trust import Method, authenticated, dns_txt
from mail.trust import Trust as Judgement
from service.datafolder import make_data_folder, make_database_private, secret_key
from service.keys import Keys
from service.mailbox import MailboxCourier
from service.settings import Settings, Trust
from service.signing import SigningCourier
from service.store.tx import Database, Publish, publish_nothing
from service.toolbox import Courier, Toolbox


@dataclass(frozen=True)
class Wired:
    """A toolbox, and what has to be closed at the end."""

    tools: Toolbox
    database: Database
    courier: Courier

    def close(self) -> None:
        """Let go of relay and database."""
        self.courier.close()
        self.database.close()


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def wire(settings: Settings, publish: Publish = publish_nothing) -> Wired:
    """Build what a process needs; nothing is connected until it is used."""
    make_data_folder(settings)
    make_database_private(settings)
    database = Database(settings.database_url, now, publish)
    courier = courier_of(settings, database)
    tools = Toolbox(
        begin=database.begin,
        look=database.look,
        courier=courier,
        believe=_believer(settings),
        keys=Keys(secret_key(settings)),
        now=now,
        mail_domain=settings.mail_domain,
        public_url=settings.public_url.rstrip("/"),
    )
    return Wired(tools, database, courier)


def courier_of(settings: Settings, database: Database) -> Courier:
    """The relay that was set, or the built-in mailbox; behind a signature where a key is set."""
    courier = _relay_of(settings) if settings.relay_urls else MailboxCourier(database, now)
    return SigningCourier(courier, settings) if settings.dkim_key else courier


def _relay_of(settings: Settings) -> Relay:
    addresses = tuple(RelayAddress.parse(url) for url in settings.relay_urls)
    return Relay(addresses, hello=settings.mail_domain, connections=settings.relay_connections)


def _believer(settings: Settings) -> Callable[[bytes, Parsed, str], Judgement]:
    if settings.trust is Trust.FROM:
        return _by_from_alone
    peers = [str(network) for network in settings.trusted_peers]

    def believe(raw: bytes, parsed: Parsed, peer: str) -> Judgement:
        return authenticated(
            raw, parsed, peer=peer, authserv_id=settings.authserv_id or "", trusted_peers=peers, dns=dns_txt, now=now()
        )

    return believe


def _by_from_alone(_raw: bytes, parsed: Parsed, _peer: str) -> Judgement:
    if not parsed.sender:
        return Judgement(passed=False, why="its From is not exactly one plain address", method=Method.NONE)
    return Judgement(
        passed=True, why="SIGNOFF_TRUST=from asks for no more than the sender's address", method=Method.NONE
    )
