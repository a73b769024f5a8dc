"""One command runs everything: it restarts what dies, stops in order, and starts again after any death."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import redis

from service.settings import Settings
from tests.redisserver import until
from workers import ports
from workers.embedded import embedded_in

ROOT = Path(__file__).parents[2]
PARTS = {"web", "smtp", "timers", "worker"}


class Served:
    """A supervisor with its small parts, seen from outside."""

    def __init__(self, folder: Path, **more: str) -> None:
        self.folder = folder
        ports = {"http_listen": "127.0.0.1:0", "smtp_listen": "127.0.0.1:0"}  # whatever is free
        environ = Settings(data_dir=folder, workers=2, **ports | more).as_environ()
        self.said = folder.with_name("said")
        with self.said.open("ab") as said:
            command = [sys.executable, "-m", "tests.workers.smallparts", "serve"]
            self.process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=said, cwd=ROOT, env=environ, text=True
            )

    def until_ready(self) -> "Served":
        assert self.process.stdout.readline() == "ready\n", self.said.read_text()
        return self

    def notes(self, ending: str) -> list[tuple[str, int]]:
        """Which part ran or stopped, with its process id, in order of time."""
        path = self.folder / "notes"
        lines = [line.split() for line in path.read_text().splitlines()] if path.exists() else []
        return [(name, int(pid)) for name, pid, what in lines if what == ending]

    def pids(self, name: str) -> list[int]:
        return [pid for part, pid in self.notes("runs") if part == name]

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        code = self.process.wait(60)
        self.process.stdout.close()
        return code


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Served]]:
    started: list[Served] = []

    def start(**more: str) -> Served:
        started.append(Served(tmp_path / "data", **more))
        return started[-1]

    (tmp_path / "data").mkdir(mode=0o700)
    yield start
    for served in started:
        if served.process.poll() is None:
            served.end(signal.SIGKILL)


def gone(pid: int) -> bool:
    """Whether a process has ended; one that nobody has asked after yet has ended too."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):  # gone before, or while it was read
        return True


def test_everything_runs_and_answers(serve) -> None:
    served = serve().until_ready()

    assert {name for name, _ in served.notes("runs")} == PARTS
    assert len(served.pids("worker")) == 2
    with redis.from_url(embedded_in(served.folder).url) as client:
        assert client.ping()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_doors_first_and_says_zero(serve, number: signal.Signals) -> None:
    served = serve().until_ready()

    assert served.end(number) == 0

    order = [name for name, _ in served.notes("stopped")]
    assert set(order[:2]) == {"web", "smtp"}
    assert order[2:] == ["timers", "worker", "worker"]
    assert not embedded_in(served.folder).answers()
    assert all(gone(pid) for _, pid in served.notes("runs"))


def test_a_part_that_is_killed_runs_again(serve) -> None:
    served = serve().until_ready()

    for name in PARTS:
        before = len(served.pids(name))
        os.kill(served.pids(name)[0], signal.SIGKILL)
        until(lambda name=name, before=before: len(served.pids(name)) == before + 1)

    assert {name: len(served.pids(name)) for name in PARTS} == {"web": 2, "smtp": 2, "timers": 2, "worker": 3}
    assert served.end() == 0


def test_the_embedded_server_is_restarted_too(serve) -> None:
    served = serve().until_ready()
    server = embedded_in(served.folder)
    with redis.from_url(server.url) as client:
        client.set("kept", "1")
        killed = client.info("server")["process_id"]

    os.kill(killed, signal.SIGKILL)

    until(lambda: gone(killed) and server.answers())
    with redis.from_url(server.url) as client:
        assert client.get("kept") == b"1"


def test_damaged_files_of_the_embedded_server_do_not_stop_anything(serve) -> None:
    served = serve().until_ready()
    assert served.end() == 0
    for file in (served.folder / "redis/appendonlydir").iterdir():
        file.write_bytes(b"nothing a server could read\n")

    assert serve().until_ready().end() == 0


def test_a_second_one_on_the_same_folder_is_refused_with_a_sentence(serve) -> None:
    first = serve().until_ready()

    second = serve()

    assert second.process.wait(100) == 1
    second.process.stdout.close()
    assert f"Signoff is already running on {first.folder} (process {first.process.pid})." in first.said.read_text()
    assert first.end() == 0


def test_ports_that_are_taken_are_told_at_once_with_their_settings(serve) -> None:
    with socket.create_server(("127.0.0.1", 0)) as web, socket.create_server(("127.0.0.1", 0)) as smtp:
        http_port, smtp_port = web.getsockname()[1], smtp.getsockname()[1]
        served = serve(http_listen=f"127.0.0.1:{http_port}", smtp_listen=f"127.0.0.1:{smtp_port}")
        assert served.process.wait(100) == 1
    served.process.stdout.close()

    first, second = served.said.read_text().splitlines()
    assert first.startswith(f"SIGNOFF_HTTP_LISTEN: something else listens on 127.0.0.1:{http_port}. Stop it, or choose")
    assert second.startswith(
        f"SIGNOFF_SMTP_LISTEN: something else listens on 127.0.0.1:{smtp_port}. Stop it, or choose"
    )
    assert served.notes("runs") == []


def test_a_port_that_is_free_a_moment_later_is_no_mistake(tmp_path: Path) -> None:
    held = socket.create_server(("127.0.0.1", 0))
    settings = Settings(data_dir=tmp_path, http_listen=f"127.0.0.1:{held.getsockname()[1]}", smtp_listen="127.0.0.1:0")
    threading.Timer(0.2, held.close).start()

    ports.check(settings)


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("192.0.2.1:8080", "SIGNOFF_HTTP_LISTEN: 192.0.2.1 is no address of this machine."),
        ("nowhere.invalid:8080", "SIGNOFF_HTTP_LISTEN: nowhere.invalid is no address of this machine."),
    ],
)
def test_an_address_of_somebody_else_is_told_as_such(tmp_path: Path, where: str, said: str) -> None:
    with pytest.raises(ports.PortError) as told:
        ports.check(Settings(data_dir=tmp_path, http_listen=where, smtp_listen="127.0.0.1:0"))
    assert str(told.value) == said


@pytest.mark.parametrize(("part", "setting"), [("web", "http_listen"), ("smtp", "smtp_listen")])
def test_a_part_of_its_own_names_the_port_it_cannot_have(tmp_path: Path, part: str, setting: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        where = f"127.0.0.1:{held.getsockname()[1]}"
        environ = Settings(data_dir=tmp_path, redis_url="redis://127.0.0.1:1/0", **{setting: where}).as_environ()
        command = [sys.executable, "-m", "workers.main", "serve", "--only", part]
        done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=100, check=False)

    (line,) = done.stderr.splitlines()
    assert done.returncode == 1
    assert f"SIGNOFF_{setting.upper()}: something else listens on {where}." in json.loads(line)["event"]


def test_after_kill_9_nothing_is_left_over_and_a_second_start_works(serve) -> None:
    killed = serve().until_ready()
    left = [pid for _, pid in killed.notes("runs")]
    with redis.from_url(embedded_in(killed.folder).url) as client:
        left.append(client.info("server")["process_id"])

    killed.end(signal.SIGKILL)

    until(lambda: all(gone(pid) for pid in left))
    assert serve().until_ready().end() == 0


def test_a_part_that_never_comes_up_ends_the_whole_with_its_reason(serve, tmp_path: Path) -> None:
    (tmp_path / "data/broken-web").touch()

    served = serve()

    assert served.process.wait(100) == 1
    served.process.stdout.close()
    assert "web is broken." in served.said.read_text()
    assert "The part web could not be started" in served.said.read_text()
    assert all(gone(pid) for _, pid in served.notes("runs"))


def test_a_second_signal_ends_what_does_not_listen(serve, tmp_path: Path) -> None:
    (tmp_path / "data/deaf-web").touch()
    served = serve().until_ready()

    served.process.terminate()
    until(lambda: ("smtp", served.pids("smtp")[0]) in served.notes("stopped"))

    assert served.end() == 0
    assert all(gone(pid) for _, pid in served.notes("runs"))


def test_what_parts_print_becomes_log_lines_without_addresses(serve) -> None:
    served = serve().until_ready()
    served.end()

    lines = [json.loads(line) for line in served.said.read_text().splitlines()]

    printed = {line["part"]: line["line"] for line in lines if line["event"] == "printed"}
    assert printed["web"] == "web says hello to [hidden]"
    assert {line["part"] for line in lines} >= PARTS | {"serve"}


def test_at_a_terminal_each_line_begins_with_its_part(serve) -> None:
    served = serve(log_format="plain").until_ready()
    served.end()

    fronts = {line.partition("|")[0].strip() for line in served.said.read_text().splitlines()}

    assert fronts == PARTS | {"serve"}
    assert "web      | web says hello to [hidden]\n" in served.said.read_text()


def test_with_a_redis_of_ones_own_none_is_started(serve, redis_url: str) -> None:
    served = serve(redis_url=redis_url).until_ready()

    assert not (served.folder / "redis").exists()
    assert served.end() == 0


def test_a_deep_data_folder_has_its_socket_in_a_private_folder(tmp_path: Path) -> None:
    deep = tmp_path / ("deep" * 30)

    server = embedded_in(deep)

    assert len(os.fsencode(server.socket_path)) < 108
    assert stat.S_IMODE(server.socket_path.parent.stat().st_mode) == 0o700
    assert embedded_in(deep).socket_path == server.socket_path
    server.socket_path.parent.chmod(0o755)  # not ours alone any more
    other = embedded_in(deep).socket_path
    assert other != server.socket_path
    server.socket_path.parent.rmdir()
    other.parent.rmdir()
