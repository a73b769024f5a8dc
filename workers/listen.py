"""The inbound SMTP process: the listener at its port, and the door that keeps what it takes in."""

import signal
import ssl
import threading
from collections.abc import Sequence

from mail.envelope import Envelope, Refusal
from mail.limits import Limits
from mail.listener import Listener
from service.actions import intake
from service.settings import Settings
from service.toolbox import Toolbox
from service.wiring import wire
from workers import ports
from workers.broker import make_broker
from workers.figures import REFUSALS
from workers.parts import Ready
from workers.publish import publisher


class Door:
    """Only addresses of ours are admitted; what is kept is on disk before the client hears 250."""

    def __init__(self, tools: Toolbox) -> None:
        self._tools = tools

    def admits(self, recipient: str, peer: str) -> Refusal | None:  # noqa: ARG002 (the protocol's shape)
        """Say why mail for this address is refused, or None."""
        with self._tools.look() as session:
            return intake.admits(self._tools, session, recipient)

    def keep(self, envelopes: Sequence[Envelope]) -> None:
        """Store a batch in one commit; the hints to read them go out right after it."""
        with self._tools.begin("listener", "smtp") as tx:
            intake.keep(tx, envelopes)


def run(settings: Settings, ready: Ready) -> None:
    """Listen until SIGTERM."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    wired = wire(settings, publisher(make_broker(settings.redis_url or "")))
    listener = Listener(
        Door(wired.tools),
        host=settings.smtp_listen.host,
        port=settings.smtp_listen.port,
        hostname=settings.mail_domain,
        limits=limits_of(settings),
        tls_context=_tls(settings),
        count=lambda reason: REFUSALS.labels(reason).inc(),
    )
    with ports.named(ports.SMTP, settings.smtp_listen):
        listener.start()
    ready()
    stop.wait()
    listener.stop()
    wired.close()


def limits_of(settings: Settings) -> Limits:
    """The listener's limits as the settings have them."""
    return Limits(
        connections=settings.smtp_max_connections,
        connections_per_peer=settings.smtp_max_per_peer,
        trusted_peers=frozenset(map(str, settings.trusted_peers)),
        session_seconds=settings.smtp_session_seconds,
        data_seconds=settings.smtp_data_seconds,
        idle_seconds=settings.smtp_idle_seconds,
        mail_bytes=settings.smtp_max_bytes,
    )


def _tls(settings: Settings) -> ssl.SSLContext | None:
    if settings.smtp_tls_cert is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(settings.smtp_tls_cert, settings.smtp_tls_key)
    return context
