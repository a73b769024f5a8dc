"""For machines: is this process alive, can it do its work, and figures for Prometheus.

Figures are read from the database at each scrape, so every web process tells the same ones; those that would count
whole tables are left out.
"""

import os
import socket
from collections.abc import Callable, Collection, Iterator

from fastapi import APIRouter
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, PlatformCollector, ProcessCollector
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from sqlalchemy import func, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from mail.relay_address import RelayAddress
from service.domain.delivery import UNSETTLED
from service.domain.review import AWAITED
from service.settings import Settings
from service.store.tables import Delivery, Incident, OutboxJob, Received, Step
from service.toolbox import Toolbox
from service.wiring import Wired

_CONNECT_SECONDS = 3.0
_WAITING_MAIL = ("stored", "quarantined")  # states with an index of their own; the others grow for ever


def routes(wired: Wired, settings: Settings, queue: Callable[[], None] | None) -> APIRouter:
    """`/healthz`, `/readyz` and `/metrics`."""
    router = APIRouter()
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    PlatformCollector(registry=registry)
    registry.register(_Figures(wired.tools))
    counted = os.environ.get("PROMETHEUS_MULTIPROC_DIR")
    if counted:
        MultiProcessCollector(registry, path=counted)  # type: ignore[no-untyped-call]  # what the other parts count

    def healthz() -> Response:
        return PlainTextResponse("alive\n")

    def readyz() -> Response:
        checks: dict[str, Callable[[], None]] = {
            "database": lambda: _database(wired.tools),
            **({"redis": queue} if queue else {}),
            "relay": lambda: _relay(settings),
        }
        said = {name: _check(check) for name, check in checks.items()}
        ready = all(answer == "ok" for answer in said.values())
        return JSONResponse({"ready": ready, **said}, 200 if ready else 503)

    def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    for path, endpoint in (("/healthz", healthz), ("/readyz", readyz), ("/metrics", metrics)):
        router.add_api_route(path, endpoint, methods=["GET", "HEAD"], response_class=Response)
    return router


def _check(check: Callable[[], None]) -> str:
    """`ok`, or the kind of trouble; the world may ask, so addresses and passwords stay in the log."""
    try:
        check()
    except Exception as error:  # noqa: BLE001 (whatever is wrong is the answer)
        return f"does not answer ({type(error).__name__})"
    return "ok"


def _database(tools: Toolbox) -> None:
    with tools.look() as session:
        session.execute(text("SELECT 1"))


def _relay(settings: Settings) -> None:
    """One of the relays takes a connection; without a relay the mailbox is the database."""
    trouble: OSError | None = None
    for url in settings.relay_urls:
        address = RelayAddress.parse(url)
        try:
            socket.create_connection((address.host, address.port), timeout=_CONNECT_SECONDS).close()
        except OSError as error:
            trouble = error
        else:
            return
    if trouble:
        raise trouble


class _Figures(Collector):
    """Reads the database when Prometheus asks."""

    def __init__(self, tools: Toolbox) -> None:
        self._tools = tools

    def collect(self) -> Iterator[GaugeMetricFamily]:
        with self._tools.look() as session:
            yield _by_state(
                "signoff_received_waiting",
                "Received mails that wait to be read or for a person",
                _count(session, Received.state, _WAITING_MAIL),
            )
            yield _by_state(
                "signoff_deliveries", "Deliveries under way or in doubt", _count(session, Delivery.state, UNSETTLED)
            )
            yield _by_state(
                "signoff_steps_awaited", "Review steps that wait for a person", _count(session, Step.state, AWAITED)
            )
            yield _one("signoff_incidents_open", "Open incidents", _open_incidents(session))
            jobs, age = self._outbox(session)
            yield _one("signoff_outbox_jobs", "Jobs in the outbox that are due", jobs)
            yield _one("signoff_outbox_age_seconds", "How long the oldest due job has waited", age)

    def _outbox(self, session: Session) -> tuple[int, float]:
        now = self._tools.now()
        count, oldest = session.execute(
            select(func.count(), func.min(OutboxJob.due_at)).where(OutboxJob.due_at <= now)
        ).one()
        return count, (now - oldest).total_seconds() if oldest else 0.0


def _open_incidents(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Incident).where(Incident.state == "open")) or 0


def _count(session: Session, column: InstrumentedAttribute[str], states: Collection[str]) -> dict[str, int]:
    rows = session.execute(select(column, func.count()).where(column.in_(states)).group_by(column))
    return dict.fromkeys(sorted(states), 0) | {state: number for state, number in rows}  # noqa: C416 (rows, not pairs)


def _by_state(name: str, about: str, counted: dict[str, int]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, about, labels=["state"])
    for state, number in counted.items():
        family.add_metric([state], number)
    return family


def _one(name: str, about: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, about, value=value)
