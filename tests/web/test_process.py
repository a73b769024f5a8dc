"""The web as a process of its own: ready when its port answers, gone in order on SIGTERM, and a taken port is said."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from service.settings import Settings
from tests.redisserver import until
from workers import web
from workers.ports import PortError

ROOT = Path(__file__).parents[2]


def test_it_answers_and_ends_in_order(sqlite_url: str, tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    settings = Settings(
        data_dir=tmp_path, database_url=sqlite_url, http_listen=f"127.0.0.1:{port}", redis_url="unix:///none"
    )
    command = [sys.executable, "-m", "workers.main", "serve", "--only", "web"]
    process = subprocess.Popen(command, cwd=ROOT, env=settings.as_environ(), stderr=subprocess.PIPE, text=True)

    until(lambda: answers(port))
    said = httpx.get(f"http://127.0.0.1:{port}/readyz").json()
    process.send_signal(signal.SIGTERM)

    assert process.wait(60) == 0
    assert "server process" not in process.stderr.read()  # the library's own words about itself
    process.stderr.close()
    assert (said["database"], said["redis"], said["ready"]) == ("ok", "does not answer (ConnectionError)", False)


def test_a_port_that_is_taken_is_an_error_before_anything_is_built(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = Settings(
            data_dir=tmp_path, http_listen=f"127.0.0.1:{taken.getsockname()[1]}", redis_url="unix:///none"
        )
        with pytest.raises(PortError, match="SIGNOFF_HTTP_LISTEN: something else listens on"):
            web.run(settings, lambda: None)


def answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200
    except httpx.TransportError:
        return False
