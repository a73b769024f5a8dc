"""Stands before every page: who may ask at all, what may act, and the headers each answer carries.

The console has no sign-in yet, so it answers only where the server listens on loopback and the browser asked for a
loopback name, without a proxy in between; that also ends DNS rebinding. What acts must come from a page of ours.
Health, metrics and unsubscribe are for machines and for the world. Nothing that goes wrong inside is shown: an error
is a page with a sentence.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit

import structlog
from fastapi import Request
from fastapi.responses import Response
from sqlalchemy.exc import OperationalError
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.settings import Settings
from service.web.site import Site, sentence_page

_ACTING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_FOR_ALL = ("/healthz", "/readyz", "/metrics", "/console.css", "/icon.svg", "/unsubscribe/")
_LONGEST_FORM = 256 * 1024  # octets
_FORWARDED = frozenset({"forwarded", "via", "x-real-ip", "x-client-ip", "x-cluster-client-ip", "true-client-ip"})
_FORWARDED_BEGIN = ("x-forwarded", "x-envoy-", "x-original-", "cf-")

_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
"""What an answer carries unless it says otherwise itself."""

_log = structlog.get_logger(__name__)


class Guard:
    """The outermost layer of the application (ASGI)."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                message["headers"] = headers.raw
            await send(message)

        refusal = why_not(self._settings, scope)
        try:
            await (refusal or self._app)(scope, receive, send_with_headers)
        except Exception:  # noqa: BLE001 (its page was sent by `failed`; what is left is to write it down, once)
            _log.exception("a page failed", path=scope["path"][:200])


def why_not(settings: Settings, scope: Scope) -> Response | None:
    """Why a request is refused before anybody looks at it, as a page, or None."""
    headers = Headers(scope=scope)
    if scope["method"] in _ACTING and not _length(headers) <= _LONGEST_FORM:
        return sentence_page(413, "Too long", "A form says its length, and at most 256 KB are taken.")
    if scope["path"].startswith(_FOR_ALL):
        return None
    if not settings.http_listen.loopback or _came_through_a_proxy(scope, headers):
        return sentence_page(
            403,
            "Only on this machine",
            "There is no sign-in yet, so the front page answers on loopback only: let SIGNOFF_HTTP_LISTEN be "
            "127.0.0.1:8080 and use no proxy. On the command line, signoff incident show says the same.",
        )
    if not _asked_for_loopback(settings, scope, headers.get("host", "")):
        return sentence_page(
            403, "Another address", f"These pages answer as http://{settings.http_listen} only; ask for that address."
        )
    return None


def from_our_page(site: Site, request: Request, cookie: str, token: str) -> bool:
    """Whether a form that acts was filled in on a page of ours, and sent by the browser that got the page."""
    fetch_site = request.headers.get("sec-fetch-site")
    if fetch_site is not None and fetch_site != "same-origin":
        return False
    # With no-referrer, browsers send Origin: null along with their own forms; Sec-Fetch-Site then tells them apart.
    origin = request.headers.get("origin")
    if origin and not (origin == "null" and fetch_site) and urlsplit(origin).netloc != request.headers.get("host"):
        return False
    return site.forms.accepts(cookie, token)


def _came_through_a_proxy(scope: Scope, headers: Headers) -> bool:
    # A proxy that adds no header gives itself away by HTTP/1.0, as nginx does by default; no browser asks so.
    names = headers.keys()
    return scope["http_version"] == "1.0" or any(
        name in _FORWARDED or name.startswith(_FORWARDED_BEGIN) for name in names
    )


def _asked_for_loopback(settings: Settings, scope: Scope, host: str) -> bool:
    port = scope["server"][1] if scope.get("server") else settings.http_listen.port
    if not _is_loopback(host):
        return False
    return _port(host) == port or host == urlsplit(settings.public_url).netloc


def _is_loopback(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False


def _port(host: str) -> int | None:
    try:
        return urlsplit(f"//{host}").port or 80
    except ValueError:
        return None


def _length(headers: Headers) -> float:
    """How many octets a request says it brings; a body of unknown length counts as endless (RFC 9112 §6.3)."""
    length = headers.get("content-length", "" if "transfer-encoding" in headers else "0")
    return int(length) if length.isascii() and length.isdigit() and len(length) < len("9999999999") else float("inf")


def failed(request: Request, error: Exception) -> Response:
    """The page for whatever broke inside: a sentence, and nothing of the inside."""
    if isinstance(error, OperationalError):
        _log.warning("the database does not answer", path=request.url.path[:200], error=str(error.orig)[:300])
        return sentence_page(503, "Not now", "The database does not answer. Nothing is lost; try again in a moment.")
    return sentence_page(500, "That failed", "Something is wrong with this page; the log says what. Nothing was done.")
