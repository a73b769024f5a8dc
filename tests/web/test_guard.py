"""Who may ask, what may act, and what every answer carries."""

import socket

import pytest
from sqlalchemy import select

from service.store.tables import Incident
from service.web.site import COOKIE
from tests.web.conftest import WebHouse
from tests.web.pages import answer, text, token, waiting_mail

POLICY = ("default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")


@pytest.mark.parametrize("path", ["/", "/mailbox", "/nope", "/healthz", "/readyz", "/metrics", "/unsubscribe/x"])
def test_every_answer_carries_the_headers(quiet: WebHouse, path: str):
    said = quiet.with_sample().browse().get(path)
    for rule in POLICY:
        assert rule in said.headers["content-security-policy"]
    assert "unsafe" not in said.headers["content-security-policy"]
    assert said.headers["x-content-type-options"] == "nosniff"
    assert said.headers["referrer-policy"] == "no-referrer"
    assert said.headers["cache-control"] == "no-store"


def test_pages_hold_no_script_and_no_style(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    for path in ("/", "/mailbox", waiting_mail(browser, "Internal stakeholders"), "/nope"):
        page = browser.get(path).text
        assert "<script" not in page
        assert "<style" not in page
        assert " style=" not in page
        assert (
            " on" not in page.partition("<body>")[2].replace("> on", "").replace("\n", " ") or 'onclick="' not in page
        )


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8080", "127.0.0.1:9999", "localhost.evil.example:8080", "[bad", "127.0.0.1@evil"],
)
def test_another_host_is_refused(quiet: WebHouse, host: str):
    browser = quiet.with_sample().browse()
    for path in ("/", "/mailbox"):
        said = browser.get(path, headers={"Host": host.format(browser.base_url.port)})
        assert said.status_code == 403
        assert "ask for that address" in said.text


@pytest.mark.parametrize("host", ["127.0.0.1:{}", "localhost:{}", "[::1]:{}", "127.0.0.1:9000"])
def test_loopback_names_and_a_forwarded_port_are_answered(quiet: WebHouse, host: str):
    browser = quiet.with_sample().browse(public_url="http://127.0.0.1:9000")
    assert browser.get("/", headers={"Host": host.format(browser.base_url.port)}).status_code == 200


@pytest.mark.parametrize(
    "header",
    ["X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "X-Forwarded-Host", "X-Real-IP", "Via", "CF-Connecting-IP"],
)
def test_what_came_through_a_proxy_is_refused(quiet: WebHouse, header: str):
    browser = quiet.with_sample().browse()
    for path in ("/", "/mailbox"):
        assert browser.get(path, headers={header: "192.0.2.1"}).status_code == 403


@pytest.mark.parametrize(("version", "page", "machine"), [("1.0", b"403", b"200"), ("1.1", b"200", b"200")])
def test_a_proxy_that_says_nothing_is_known_by_its_http_version(
    quiet: WebHouse, version: str, page: bytes, machine: bytes
):
    url = quiet.with_sample().browse().base_url
    for path, code in (("/mailbox", page), ("/healthz", machine)):
        with socket.create_connection((url.host, url.port), timeout=30) as line:
            asked = f"GET {path} HTTP/{version}\r\nHost: {url.host}:{url.port}\r\nConnection: close\r\n\r\n"
            line.sendall(asked.encode())
            assert line.makefile("rb").readline().split()[1] == code


def test_beyond_loopback_only_machines_and_recipients_are_answered(quiet: WebHouse):
    browser = quiet.with_sample().browse(http_listen="0.0.0.0:8080")
    assert browser.get("/").status_code == 403
    assert browser.get("/healthz").status_code == 200
    assert browser.get("/unsubscribe/x").status_code == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"},
    ],
)
def test_a_form_of_another_site_does_nothing(quiet: WebHouse, headers: dict[str, str]):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    said = answer(browser, waiting_mail(browser, "Internal stakeholders"), "submit", **headers)
    assert said.status_code == 403
    assert quiet.received() == []


def test_origin_null_alone_is_not_ours(quiet: WebHouse):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    link = waiting_mail(browser, "Internal stakeholders")
    form = {"token": token(browser.get(link).text), "word": "submit"}
    assert browser.post(f"{link}/reply", data=form, headers={"Origin": "null"}).status_code == 403
    assert quiet.received() == []


def test_a_form_without_our_cookie_or_token_does_nothing(quiet: WebHouse):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    link = waiting_mail(browser, "Internal stakeholders")
    good = token(browser.get(link).text)
    assert browser.post(f"{link}/reply", data={"word": "submit"}).status_code == 403
    assert browser.post(f"{link}/reply", data={"word": "submit", "token": "0" * 64}).status_code == 403
    assert browser.post(f"{link}/reply", data={"word": "submit", "token": "ü"}).status_code == 403
    browser.cookies.clear()
    assert browser.post(f"{link}/reply", data={"word": "submit", "token": good}).status_code == 403
    browser.cookies.set(COOKIE, "x" * 43)
    assert browser.post(f"{link}/reply", data={"word": "submit", "token": good}).status_code == 403
    assert quiet.received() == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])
def test_only_post_acts(quiet: WebHouse, method: str):
    browser = quiet.start().with_sample().browse()
    quiet.open()
    link = waiting_mail(browser, "Internal stakeholders")
    browser.get(link)
    said = browser.request(method, f"{link}/reply?word=submit")
    assert said.status_code == 405
    assert quiet.received() == []


def test_a_form_that_is_too_long_or_of_unknown_length_is_not_read(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    long = browser.post("/unsubscribe/x", content=b"x" * (256 * 1024 + 1))
    endless = browser.post("/unsubscribe/x", content=iter([b"x"]))
    assert (long.status_code, endless.status_code) == (413, 413)


def test_what_fails_inside_is_a_page_without_internals(quiet: WebHouse):
    browser = quiet.browse()
    quiet.drop_table("incident")
    said = browser.get("/")
    assert said.status_code == 503
    assert "database does not answer" in text(said.text)
    assert "no such table" not in said.text
    assert said.headers["x-content-type-options"] == "nosniff"


def test_a_bug_is_a_page_without_internals_too(quiet: WebHouse):
    browser = quiet.with_sample().browse()
    quiet.open()
    with quiet.tools.begin("test", "test") as tx:
        tx.session.scalars(select(Incident)).one().severity = "unheard of"
    said = browser.get("/")
    assert said.status_code == 500
    assert "the log says what" in text(said.text)
    assert "unheard" not in said.text
