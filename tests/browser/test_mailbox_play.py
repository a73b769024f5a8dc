"""A newcomer's first ten minutes: a whole message, played in the browser's mailbox against a Signoff that really runs.

Script is off in this browser, as the pages promise to need none. What axe finds wrong with a page is a failure.
"""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from templates import statements
from tests.redisserver import until

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install '.[test]'")

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "service" / "sample"
CHROMIUM = Path("/usr/bin/chromium")
HOW_TO_GET_IT = "Chromium is not installed: apt-get install chromium"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not CHROMIUM.exists(), reason=HOW_TO_GET_IT),
]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


class Running:
    """`signoff serve` on a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.environ = {name: value for name, value in os.environ.items() if not name.startswith("SIGNOFF_")} | {
            "SIGNOFF_DATA_DIR": str(folder / "data"),
            "SIGNOFF_HTTP_LISTEN": f"127.0.0.1:{self.port}",
            "SIGNOFF_SMTP_LISTEN": f"127.0.0.1:{free_port()}",
            "SIGNOFF_WORKERS": "1",
        }
        self.says = folder / "said"

    def run(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "workers.main", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.environ, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def start(self) -> "Running":
        with self.says.open("wb") as said:
            command = [sys.executable, "-m", "workers.main", "serve"]
            self._process = subprocess.Popen(command, cwd=ROOT, env=self.environ, stdout=said, stderr=said)
        until(self._ready)
        return self

    def stop(self) -> int:
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(60)

    def _ready(self) -> bool:
        assert self._process.poll() is None, self.says.read_text()
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/readyz", timeout=5).status_code == 200
        except httpx.TransportError:
            return False


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(tmp_path_factory.mktemp("browser"))
    running.run("plan", "load", str(SAMPLE / "plan.yaml"))
    for audience in ("internal", "strategic", "customers"):
        running.run("contacts", "import", "--audience", audience, str(SAMPLE / f"{audience}.csv"))
    known = [name for name in statements.FACTS if name not in {"next_update", "status_url"}]
    facts = [part for name in known for part in ("--fact", f"{name}=some {name}")]
    running.run(
        "incident", "open", "--title", "Checkout fails", "--severity", "sev1", "--phase", "investigation", *facts
    )
    running.start()
    yield running
    assert running.stop() == 0, "SIGTERM ends it in order"


@pytest.fixture(scope="module")
def chromium() -> Iterator[object]:
    with playwright.sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, running: Running) -> Iterator[object]:
    """A tab without script; whatever it complains about is a failure."""
    context = chromium.new_context(java_script_enabled=False, base_url=f"http://127.0.0.1:{running.port}")
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    yield page
    context.close()
    assert complaints == []


def until_shown(page, address: str, wanted: Callable[[], object]) -> None:
    """Press refresh until something is there, as a person would."""

    def look() -> object:
        page.goto(address)
        return wanted()

    until(look)


def links(lines) -> list[str]:
    """The mails these lines of the list lead to."""
    return [line.locator("a").get_attribute("href") for line in lines.all()]


def test_a_message_is_played_to_the_end_in_the_browser(page):
    waiting = page.locator("ol.mails li").filter(has_text="Internal").filter(has_text="Waits for an answer")
    answered: list[str] = []
    for _ in range(6):
        until_shown(page, "/mailbox", lambda: set(links(waiting)) - set(answered))
        [mail] = set(links(waiting)) - set(answered)
        answered.append(mail)
        page.goto(mail)
        submit = page.locator("button[value=submit]")
        (submit if submit.count() else page.locator("button[value=approve]")).click()
        assert "was accepted by the SMTP listener" in page.locator("[role=status]").inner_text()

    row = page.locator("tbody tr").filter(has_text="Internal stakeholders")
    until_shown(page, "/", row.locator(".pill").filter(has_text=re.compile(r"Sent \d\d:\d\d")).count)
    assert "12 of 12 accepted" in row.inner_text()
    page.goto("/mailbox?of=audience")
    assert page.locator("ol.mails li").count() == 12
    page.locator("ol.mails a").first.click()
    assert page.frame_locator("iframe").locator("body").inner_text().strip()


def test_everything_can_be_reached_and_pressed_by_keyboard(page):
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")

    until_shown(page, "/mailbox", page.locator("ol.mails a").count)
    page.locator("ol.mails a").last.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/mailbox/[0-9a-f-]{36}$"))


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible_and_fit(chromium, running: Running, width: int, scheme: str):
    from axe_playwright_python import base

    axe = (Path(base.__file__).parent / "axe.min.js").read_text("utf-8")
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, base_url=f"http://127.0.0.1:{running.port}"
    )
    page = context.new_page()
    until_shown(page, "/mailbox", page.locator("ol.mails a").count)
    mail = page.locator("ol.mails a").first.get_attribute("href")
    for address in ("/", "/mailbox", "/mailbox?of=all", mail, "/nope", "/unsubscribe/x"):
        page.goto(address)
        page.evaluate(axe)
        found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], address
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{address} is wider than the window"
    context.close()
