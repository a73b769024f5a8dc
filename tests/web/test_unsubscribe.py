"""Unsubscribing: looking decides nothing, one press or one click acts (RFC 8058), and it can be taken back."""

from uuid import UUID

import pytest
from sqlalchemy import select

from service.keys import Purpose
from service.store.tables import Delivery, Suppression
from tests.web.conftest import WebHouse
from tests.web.pages import text

PUBLIC = {"Host": "signoff.example", "X-Forwarded-For": "192.0.2.1"}


@pytest.fixture
def token(house: WebHouse) -> str:
    """The ticket in a mail that one customer got."""
    house.with_sample().open()
    house.submit("customers")
    for role in ("customer_liaison", "messaging_officer", "legal_officer", "elt_approver", "incident_commander"):
        house.reply_kept(house.plan.holder(role).key, "approve")
    house.wait(minutes=3)
    return house.tools.keys.ticket(Purpose.UNSUBSCRIBE, deliveries(house)[0])


def deliveries(house: WebHouse, *, notices: bool = False) -> list[UUID]:
    owner = Delivery.notice_id if notices else Delivery.distribution_id
    with house.tools.look() as session:
        return list(session.scalars(select(Delivery.id).where(owner.is_not(None)).order_by(Delivery.normalised)))


def suppressed(house: WebHouse) -> list[str]:
    with house.tools.look() as session:
        return list(session.scalars(select(Suppression.reason)))


def test_looking_decides_nothing(house: WebHouse, token: str):
    browser = house.browse(public_url="https://signoff.example")
    said = browser.get(f"/unsubscribe/{token}", headers=PUBLIC)
    browser.head(f"/unsubscribe/{token}", headers=PUBLIC)
    assert "Unsubscribe" in text(said.text)
    assert suppressed(house) == []


def test_the_one_click_of_a_mail_program_acts(house: WebHouse, token: str):
    browser = house.browse(public_url="https://signoff.example")
    said = browser.post(f"/unsubscribe/{token}", data={"List-Unsubscribe": "One-Click"}, headers=PUBLIC)
    assert said.status_code == 200
    assert suppressed(house) == ["unsubscribed on the web"]


def test_twice_is_once_and_it_can_be_taken_back(house: WebHouse, token: str):
    browser = house.browse()
    for _ in range(2):
        assert "gets no more updates" in text(browser.post(f"/unsubscribe/{token}").text)
    assert "I want them again" in text(browser.get(f"/unsubscribe/{token}").text)
    assert "gets our updates again" in text(browser.post(f"/unsubscribe/{token}/undo").text)
    assert suppressed(house) == []


def test_what_somebody_else_decided_is_not_taken_back_here(house: WebHouse, token: str):
    browser = house.browse()
    browser.post(f"/unsubscribe/{token}")
    with house.tools.begin("test", "test") as tx:
        tx.session.scalars(select(Suppression)).one().reason = "hard bounce"
    assert "I want them again" not in browser.get(f"/unsubscribe/{token}").text
    browser.post(f"/unsubscribe/{token}/undo")
    assert suppressed(house) == ["hard bounce"]


@pytest.mark.parametrize("wrong", ["x", "a" * 26, "a" * 5000, "%00", "üüü"])
def test_a_token_that_is_not_ours_is_not_found(quiet: WebHouse, wrong: str):
    browser = quiet.browse()
    assert browser.get(f"/unsubscribe/{wrong}").status_code == 404
    assert browser.post(f"/unsubscribe/{wrong}").status_code == 404
    assert browser.post(f"/unsubscribe/{wrong}/undo").status_code == 404


def test_a_ticket_of_another_purpose_or_of_a_notice_is_not_found(house: WebHouse, token: str):
    browser, keys = house.browse(), house.tools.keys
    for ticket in (
        keys.ticket(Purpose.BOUNCE, deliveries(house)[0]),
        keys.ticket(Purpose.UNSUBSCRIBE, deliveries(house, notices=True)[0]),
    ):
        assert browser.post(f"/unsubscribe/{ticket}").status_code == 404
    assert suppressed(house) == []
