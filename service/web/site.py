"""What every page of the web needs: toolbox and settings, the templates, and the secret that makes forms ours.

A page is a Jinja template of `templates/console` and plain values; everything is escaped and a missing value is an
error. Pages hold no script and no style of their own, so that the strictest content policy fits them.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from fastapi import Request
from fastapi.responses import HTMLResponse

import templates
from service.settings import Settings
from service.toolbox import Toolbox

COOKIE = "signoff_form"
_FOLDER = Path(templates.__file__).parent / "console"
_KNOWN_COOKIE = 43  # characters of token_urlsafe(32)


class Forms:
    """Marks forms as ours: a token that only the browser holding our cookie can send back (signed double submit)."""

    def __init__(self, secret: bytes) -> None:
        self._key = HKDF(SHA256(), length=32, salt=None, info=b"signoff forms").derive(secret)

    def __repr__(self) -> str:
        return "Forms(key hidden)"

    def token(self, cookie: str) -> str:
        """The token that belongs to a cookie."""
        return hmac.new(self._key, cookie.encode(), "sha256").hexdigest()

    def accepts(self, cookie: str, token: str) -> bool:
        """Whether a form came from a page we gave to this browser."""
        return len(cookie) == _KNOWN_COOKIE and hmac.compare_digest(self.token(cookie).encode(), token.encode())


@dataclass(frozen=True)
class Site:
    """One web process: what its pages are made with."""

    tools: Toolbox
    settings: Settings
    forms: Forms

    def page(self, name: str, code: int = 200, **values: Any) -> HTMLResponse:
        """A page from its template and values."""
        return HTMLResponse(_templates().get_template(f"{name}.html").render(self._frame() | values), code)

    def form_page(self, request: Request, name: str, code: int = 200, **values: Any) -> HTMLResponse:
        """A page with a form that acts: it carries the token of this browser's cookie."""
        known = request.cookies.get(COOKIE, "")
        cookie = known if len(known) == _KNOWN_COOKIE else secrets.token_urlsafe(32)
        answer = self.page(name, code, token=self.forms.token(cookie), **values)
        answer.set_cookie(COOKIE, cookie, httponly=True, samesite="strict", path="/")
        return answer

    def _frame(self) -> dict[str, Any]:
        return {"stylesheet": stylesheet_link(), "mailbox_open": self.settings.mailbox_open}


def sentence_page(code: int, title: str, sentence: str) -> HTMLResponse:
    """A page that says one thing, such as why something was refused."""
    page = _templates().get_template("sentence.html")
    return HTMLResponse(
        page.render(stylesheet=stylesheet_link(), mailbox_open=False, title=title, sentence=sentence), code
    )


@cache
def file(name: str) -> bytes:
    """A file that is served as it stands."""
    return (_FOLDER / name).read_bytes()


@cache
def stylesheet_link() -> str:
    """Its address, which changes with its content, so that browsers may keep it."""
    return f"/console.css?v={hashlib.sha256(file('console.css')).hexdigest()[:12]}"


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
