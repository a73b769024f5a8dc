"""The web application: which pages there are, and what a refusal looks like.

Endpoints are plain functions that the server runs in threads; what a page shows is made beside its route. The mailbox,
where one can answer as anybody, is added only while no relay is set and the server listens on loopback.
"""

from collections.abc import Callable
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp

from service.datafolder import secret_key
from service.domain.errors import NotFound, Refused
from service.settings import Settings
from service.web import front, health, mailbox, unsubscribe
from service.web.guard import Guard, failed
from service.web.site import Forms, Site, file, sentence_page
from service.wiring import Wired

_KEPT = {"cache-control": "public, max-age=86400"}
_SENTENCES = {
    404: "There is no such page.",
    405: "That address does not take this kind of request.",
    403: "That is not allowed from here.",
}


def make_app(wired: Wired, settings: Settings, queue: Callable[[], None] | None = None) -> FastAPI:
    """Build the application; `queue` raises where Redis does not answer, and is asked by /readyz."""
    site = Site(wired.tools, settings, Forms(secret_key(settings)))
    app = FastAPI(title="Signoff", docs_url=None, redoc_url=None, openapi_url=None)
    app.add_api_route("/console.css", _stylesheet, methods=["GET", "HEAD"], response_class=Response)
    app.add_api_route("/icon.svg", _icon, methods=["GET", "HEAD"], response_class=Response)
    app.include_router(health.routes(wired, settings, queue))
    app.include_router(unsubscribe.routes(site))
    app.include_router(front.routes(site))
    if settings.mailbox_open:
        app.include_router(mailbox.routes(site))
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _wrong_form)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(OperationalError, failed)
    app.add_exception_handler(Exception, failed)
    app.build_middleware_stack = _guarded(app, settings)  # type: ignore[method-assign]
    return app


def _guarded(app: FastAPI, settings: Settings) -> Callable[[], ASGIApp]:
    """Put the guard around everything: FastAPI's own place for middleware is inside its error pages."""
    inner = app.build_middleware_stack
    return lambda: Guard(inner(), settings)


def _stylesheet() -> Response:
    return Response(file("console.css"), media_type="text/css", headers=_KEPT)


def _icon() -> Response:
    return Response(file("icon.svg"), media_type="image/svg+xml", headers=_KEPT)


def _http_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    own = error.detail if error.detail != HTTPStatus(error.status_code).phrase else ""
    sentence = own or _SENTENCES.get(error.status_code, "That cannot be done.")
    return sentence_page(error.status_code, HTTPStatus(error.status_code).phrase, sentence)


def _wrong_form(_request: Request, _error: Exception) -> Response:
    return sentence_page(400, "Not understood", "Something in the address or form has not the shape it should have.")


def _refused(_request: Request, refusal: Exception) -> Response:
    code = HTTPStatus.NOT_FOUND if isinstance(refusal, NotFound) else HTTPStatus.CONFLICT
    return sentence_page(code, code.phrase, str(refusal))
