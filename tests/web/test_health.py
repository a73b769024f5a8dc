"""What machines ask: alive, ready, figures."""

import pytest

from tests.web.conftest import WebHouse


def no_redis() -> None:
    raise ConnectionError("redis://:secret@10.0.0.7 is away")


def test_alive_needs_nothing(quiet: WebHouse):
    assert quiet.browse().get("/healthz").text == "alive\n"


def test_ready_when_everything_answers(house: WebHouse):
    said = house.browse(queue=lambda: None).get("/readyz")
    assert (said.status_code, said.json()) == (200, {"ready": True, "database": "ok", "redis": "ok", "relay": "ok"})


def test_not_ready_without_redis_and_no_address_is_told(quiet: WebHouse):
    said = quiet.browse(queue=no_redis).get("/readyz")
    assert (said.status_code, said.json()["redis"]) == (503, "does not answer (ConnectionError)")
    assert "secret" not in said.text


def test_one_relay_that_answers_is_enough(quiet: WebHouse):
    port = quiet.start().listener.port
    gone = "smtp://127.0.0.1:1"
    assert quiet.browse(relay_url=f"{gone},smtp://127.0.0.1:{port}").get("/readyz").json()["relay"] == "ok"
    assert quiet.browse(relay_url=gone).get("/readyz").status_code == 503


@pytest.mark.parametrize(
    "line",
    [
        "signoff_incidents_open 1.0",
        'signoff_steps_awaited{state="asked"} 1.0',
        'signoff_deliveries{state="in_doubt"} 0.0',
        'signoff_received_waiting{state="quarantined"} 0.0',
        "signoff_outbox_jobs 0.0",
        "signoff_outbox_age_seconds 0.0",
    ],
)
def test_figures_come_from_the_database(house: WebHouse, line: str):
    browser = house.with_sample().browse()
    house.open()
    house.submit()
    said = browser.get("/metrics").text
    assert line in said.splitlines()
    assert "process_resident_memory_bytes" in said
