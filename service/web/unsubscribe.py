"""`/unsubscribe/TOKEN`: the page shows, only the button acts (RFC 8058), and it can be taken back.

The token is a delivery's ticket: whoever has it got the mail, and it names one address and nothing else. That is why
the one-click request of a mail program needs no cookie and no form of ours.
"""

from fastapi import APIRouter
from fastapi.responses import Response
from sqlalchemy import select

from mail.address import normalised
from service.actions import suppression
from service.domain.errors import NotFound
from service.keys import Purpose
from service.store import suppressions
from service.store.tables import Delivery
from service.web.site import Site

_REASON = "unsubscribed on the web"


def routes(site: Site) -> APIRouter:
    """The page, the act, and its undoing."""
    router = APIRouter(prefix="/unsubscribe")

    def show(token: str) -> Response:
        return _page(site, token)

    def leave(token: str) -> Response:
        address = _address_of(site, token)
        with site.tools.begin("recipient", "unsubscribe") as tx:
            suppression.suppress(tx, address, _REASON)
        return _page(site, token, done=True)

    def come_back(token: str) -> Response:
        address = _address_of(site, token)
        with site.tools.begin("recipient", "unsubscribe") as tx:
            row = suppressions.of(tx.session, normalised(address))
            if row and row.reason == _REASON:
                suppression.lift(tx, address)
        return _page(site, token, done=True)

    router.add_api_route("/{token}", show, methods=["GET", "HEAD"], response_class=Response)
    router.add_api_route("/{token}", leave, methods=["POST"], response_class=Response)
    router.add_api_route("/{token}/undo", come_back, methods=["POST"], response_class=Response)
    return router


def _address_of(site: Site, token: str) -> str:
    """Whose mail the token was in; never somebody of the process, who is asked for answers and cannot leave so."""
    delivery_id = site.tools.keys.read(Purpose.UNSUBSCRIBE, token)
    with site.tools.look() as session:
        query = select(Delivery.address).where(Delivery.id == delivery_id, Delivery.distribution_id.is_not(None))
        address = session.scalar(query) if delivery_id else None
    if address is None:
        raise NotFound("This unsubscribe link is not one of ours, or was not copied whole.")
    return address


def _page(site: Site, token: str, *, done: bool = False) -> Response:
    address = _address_of(site, token)
    with site.tools.look() as session:
        row = suppressions.of(session, normalised(address))
    return site.page(
        "unsubscribe",
        token=token, address=address, done=done, left=row is not None, theirs=row is not None and row.reason == _REASON,
    )  # fmt: skip
