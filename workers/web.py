"""The web process: the application behind uvicorn, on the port of the settings."""

import signal
import socket
from contextlib import closing

import uvicorn
from fastapi import FastAPI

from service.settings import Settings
from service.web.app import make_app
from service.wiring import wire
from workers import ports
from workers.broker import HintBroker, make_broker
from workers.parts import Ready
from workers.publish import publisher

_BACKLOG = 128
_MOST_AT_ONCE = 100  # connections and requests; more are told to come back (503)
_FINISH_SECONDS = 10


def run(settings: Settings, ready: Ready) -> None:
    """Serve until SIGTERM."""
    broker = make_broker(settings.redis_url or "")
    with (
        ports.listening(ports.WEB, settings.http_listen, _BACKLOG) as port,
        closing(wire(settings, publisher(broker))) as wired,
    ):
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _stopped_already)
        app = make_app(wired, settings, queue=lambda: _ping(broker))
        _Server(_config(app), ready).run(sockets=[port])


def _config(app: FastAPI) -> uvicorn.Config:
    return uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, proxy_headers=False, lifespan="off", ws="none",
        limit_concurrency=_MOST_AT_ONCE, timeout_graceful_shutdown=_FINISH_SECONDS,
    )  # fmt: skip


class _Server(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Ready) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self._ready()


def _stopped_already(*_: object) -> None:
    """Uvicorn raises the signal it stopped for once more when it is done; by then there is nothing left to do."""


def _ping(broker: HintBroker) -> None:
    broker.client.ping()
