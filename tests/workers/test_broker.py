"""Hints reach another process in milliseconds, and a Redis that comes and goes costs time only."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import dramatiq
import pytest
import redis

from tests.redisserver import RedisServer, until
from workers.broker import BULK, NOTICES, HintBroker, make_broker
from workers.tied import tied

ROOT = Path(__file__).parents[2]


class WorkerProcess:
    """A worker of its own process that writes a line for each hint: which, and how long it took to arrive."""

    def __init__(self, url: str) -> None:
        command = [sys.executable, "-m", "tests.workers.hintworker", url]
        self.process = subprocess.Popen(tied(command), stdout=subprocess.PIPE, text=True, cwd=ROOT)

    def next(self) -> dict:
        return json.loads(self.process.stdout.readline())

    def end(self, number: signal.Signals = signal.SIGKILL) -> list[dict]:
        """End it, and return what it still had to say."""
        self.process.send_signal(number)
        rest = [json.loads(line) for line in self.process.stdout]
        self.process.stdout.close()
        self.process.wait()
        return rest


class Sender:
    """Puts hints in the queues as any process of ours would."""

    def __init__(self, url: str) -> None:
        self.broker = make_broker(url)

        @dramatiq.actor(broker=self.broker, queue_name=NOTICES, actor_name="notice")
        def notice(name: str, sent: float, hold: str | None) -> None: ...

        @dramatiq.actor(broker=self.broker, queue_name=BULK, actor_name="chunk")
        def chunk(name: str, sent: float, hold: str | None) -> None: ...

        self._actors = {NOTICES: notice, BULK: chunk}

    def send(self, name: str, queue: str = NOTICES, hold: Path | None = None) -> None:
        """Send a hint; its job lasts for as long as the file `hold` exists."""
        self._actors[queue].send(name, time.monotonic(), str(hold) if hold else None)


@pytest.fixture
def workers() -> Iterator[list[WorkerProcess]]:
    started: list[WorkerProcess] = []
    yield started
    for worker in started:
        if worker.process.poll() is None:
            worker.end()


def started(workers: list[WorkerProcess], url: str) -> WorkerProcess:
    workers.append(WorkerProcess(url))
    assert workers[-1].next() == {"ready": True}
    return workers[-1]


def test_a_hint_runs_in_another_process(redis_url: str, workers) -> None:
    sender, worker = Sender(redis_url), started(workers, redis_url)

    sender.send("step 1")

    assert worker.next()["name"] == "step 1"


def test_an_idle_worker_waits_inside_redis_and_does_not_poll(redis_url: str, workers) -> None:
    started(workers, redis_url)

    with redis.from_url(redis_url) as client:
        until(lambda: [peer["cmd"] for peer in client.client_list() if "b" in peer["flags"]] == ["blmove", "blmove"])


def test_a_notice_does_not_wait_for_bulk(redis_url: str, workers, tmp_path: Path) -> None:
    hold = tmp_path / "hold"
    hold.touch()
    sender, worker = Sender(redis_url), started(workers, redis_url)

    for number in range(20):
        sender.send(f"chunk {number}", BULK, hold)
    sender.send("approval")

    assert worker.next()["name"] == "approval"
    hold.unlink()


def test_the_second_process_gets_what_the_first_has_no_room_for(redis_url: str, workers, tmp_path: Path) -> None:
    hold = tmp_path / "hold"
    hold.touch()
    sender, busy = Sender(redis_url), started(workers, redis_url)
    for number in range(2):  # it works on two chunks at a time
        sender.send(f"held {number}", BULK, hold)
    until(lambda: queued(redis_url, BULK) == 0)

    sender.send("other", BULK)

    assert started(workers, redis_url).next()["name"] == "other"
    hold.unlink()
    assert {busy.next()["name"] for _ in range(2)} == {"held 0", "held 1"}


def test_sigterm_finishes_the_job_and_gives_the_rest_back(redis_url: str, workers, tmp_path: Path) -> None:
    hold = tmp_path / "hold"
    hold.touch()
    sender, worker = Sender(redis_url), started(workers, redis_url)
    for number in range(3):
        sender.send(f"chunk {number}", BULK, hold)
    until(lambda: queued(redis_url, BULK) == 1)

    threading.Timer(0.2, hold.unlink).start()
    done = worker.end(signal.SIGTERM)

    assert worker.process.returncode == 0
    assert len(done) + queued(redis_url, BULK) == 3
    assert len(done) >= 2


def test_hints_of_a_killed_process_come_back(redis_url: str, workers, tmp_path: Path) -> None:
    hold = tmp_path / "hold"
    hold.touch()
    sender, killed = Sender(redis_url), started(workers, redis_url)
    sender.send("chunk", BULK, hold)
    until(lambda: queued(redis_url, BULK) == 0)

    killed.end(signal.SIGKILL)
    hold.unlink()

    assert started(workers, redis_url).next()["name"] == "chunk"


@pytest.mark.parametrize("away", ["emptied", "restarted"])
def test_work_goes_on_when_redis_is_back(redis_server: RedisServer, workers, away: str) -> None:
    sender, worker = Sender(redis_server.url), started(workers, redis_server.url)
    sender.send("before")
    assert worker.next()["name"] == "before"

    if away == "emptied":
        redis_server.empty()
    else:
        redis_server.stop()
        redis_server.start()
    sender.send("after")

    assert worker.next()["name"] == "after"


def test_a_job_that_ends_while_redis_is_away_ends(redis_server: RedisServer, workers, tmp_path: Path) -> None:
    hold = tmp_path / "hold"
    hold.touch()
    sender, worker = Sender(redis_server.url), started(workers, redis_server.url)
    sender.send("held", hold=hold)
    until(lambda: queued(redis_server.url, NOTICES) == 0)

    redis_server.stop()
    hold.unlink()

    assert worker.next()["name"] == "held"
    redis_server.start()
    sender.send("next")
    assert worker.next()["name"] == "next"


def test_sending_fails_while_redis_is_away(redis_server: RedisServer) -> None:
    sender = Sender(redis_server.url)
    redis_server.stop()

    with pytest.raises(redis.ConnectionError):
        sender.send("lost")


def test_a_hint_cannot_be_delayed(redis_url: str) -> None:
    broker: HintBroker = make_broker(redis_url)

    with pytest.raises(ValueError, match="due time"):
        broker.enqueue(dramatiq.Message(NOTICES, "notice", (), {}, {}), delay=1000)


def test_a_job_that_fails_is_not_tried_again(redis_url: str, workers) -> None:
    sender, worker = Sender(redis_url), started(workers, redis_url)

    sender.send("fails")
    sender.send("works")

    assert {worker.next()["name"] for _ in range(2)} == {"fails", "works"}
    assert worker.end(signal.SIGTERM) == []
    with redis.from_url(redis_url) as client:
        assert client.hlen(f"dramatiq:{NOTICES}.msgs") == 0


def queued(url: str, queue: str) -> int:
    with redis.from_url(url) as client:
        return client.llen(f"dramatiq:{queue}")
