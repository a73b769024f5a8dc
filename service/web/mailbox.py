"""The built-in mailbox: every mail that was kept instead of being sent, to be read and answered as its recipient.

It exists only while no relay is set, and only on loopback (`service.settings`). Mails to people of the process and
mails to an audience are listed apart, so that a distribution does not hide a request. Answers go in through the real
SMTP door (`reply`).
"""

from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from sqlalchemy.orm import Session

from mail.parsed import Parsed, parse
from service.store.tables import Mailbox
from service.web import mailbox_view as view
from service.web.guard import from_our_page
from service.web.reply import LONGEST, address_to_answer, needs_words, presses, send, words_of
from service.web.site import COOKIE, Site

_MAIL_POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; "
    "form-action 'none'"
)


def routes(site: Site) -> APIRouter:
    """List, mail, its HTML and its source, and the reply."""
    router = APIRouter(prefix="/mailbox")

    def listed(
        of: view.Group = view.Group.PEOPLE, to: str = "", before: UUID | None = None, sent: str = ""
    ) -> Response:
        with site.tools.look() as session:
            page = view.page(session, site.tools, of, to.strip(), before)
            answered = _mail(session, sent) if sent else None
        return site.page(
            "mailbox", listing=page, groups=list(view.Group), of=of, to=to.strip(), link=_link, answered=answered
        )

    def shown(request: Request, mail_id: str) -> Response:
        return _mail_page(site, request, mail_id)

    def as_html(mail_id: str) -> Response:
        mail = parse(_kept(site, mail_id).raw)
        headers = {"content-security-policy": _MAIL_POLICY, "x-frame-options": "SAMEORIGIN"}
        return HTMLResponse(mail.html or "<p>This mail has no HTML part.</p>", headers=headers)

    def source(mail_id: str) -> Response:
        return PlainTextResponse(_kept(site, mail_id).raw.decode("utf-8", "replace"))

    def reply(
        request: Request,
        mail_id: str,
        text: Annotated[str, Form(max_length=LONGEST)] = "",
        word: Annotated[str, Form(max_length=100)] = "",
        token: Annotated[str, Form(max_length=100)] = "",
    ) -> Response:
        if not from_our_page(site, request, request.cookies.get(COOKIE, ""), token):
            raise HTTPException(
                403, "This form was not filled in on a page of ours, or cookies are off. Open it again."
            )
        return _answered(site, request, mail_id, word, text)

    for path, endpoint in (
        ("", listed),
        ("/{mail_id}", shown),
        ("/{mail_id}/html", as_html),
        ("/{mail_id}/source", source),
    ):
        router.add_api_route(path, endpoint, methods=["GET", "HEAD"], response_class=Response)
    router.add_api_route("/{mail_id}/reply", reply, methods=["POST"], response_class=Response)
    return router


def _answered(site: Site, request: Request, mail_id: str, word: str, text: str) -> Response:
    """Send a reply and show the recipient's mailbox, or the form again with what was wrong."""
    row = _kept(site, mail_id)
    mail = parse(row.raw)
    if address_to_answer(site.tools, mail) is None:
        raise HTTPException(409, "That mail asks for no answer to an address of ours.")
    trouble = _missing(word, text)
    if trouble:
        return _mail_page(site, request, mail_id, trouble=trouble, code=400)
    sent = send(site.tools, site.settings.smtp_listen, mail, row.recipient, words_of(word, text))
    if not sent.accepted:
        return _mail_page(site, request, mail_id, trouble=sent.words, typed=text, code=502)
    return RedirectResponse("/mailbox?" + urlencode({"of": "all", "to": row.recipient, "sent": mail_id}), 303)


def _missing(word: str, text: str) -> str:
    """What has to be written before a reply says anything, or empty."""
    if text.strip() or (word and not needs_words(word)):
        return ""
    return (
        f"“{word.rstrip(':')}” needs some words in the field above the buttons." if word else "Write something first."
    )


def _mail_page(
    site: Site, request: Request, mail_id: str, *, trouble: str = "", typed: str = "", code: int = 200
) -> Response:
    row = _kept(site, mail_id)
    mail = parse(row.raw)
    with site.tools.look() as session:
        answers, zone = view.answers_to(session, site.tools, row), view.zone_of(session)
    return site.form_page(
        request, "mail", code, mail=row, kept=view.when(row.kept_at, zone), heads=_heads(mail), text=mail.text,
        has_html=bool(mail.html), answerable=address_to_answer(site.tools, mail) is not None, presses=presses(mail),
        answers=answers, trouble=trouble, typed=typed,
    )  # fmt: skip


def _heads(mail: Parsed) -> list[tuple[str, str]]:
    """The fields a mail program shows, and our own kind and reference where it has them."""
    shown = [(name, mail.decoded(name)) for name in ("From", "To", "Reply-To", "Date")]
    ours = [("Kind", mail.first("x-signoff-kind").replace("_", " ")), ("About", mail.first("x-signoff-ref"))]
    return [(name, value) for name, value in shown + ours if value]


def _kept(site: Site, mail_id: str) -> Mailbox:
    with site.tools.look() as session:
        row = _mail(session, mail_id)
    if row is None:
        raise HTTPException(404, "There is no such mail in the mailbox.")
    return row


def _mail(session: Session, mail_id: str) -> Mailbox | None:
    try:
        return session.get(Mailbox, UUID(mail_id))
    except ValueError:
        return None


def _link(**values: object) -> str:
    """An address of the list with these choices."""
    return "/mailbox?" + urlencode({name: str(value) for name, value in values.items() if value})
