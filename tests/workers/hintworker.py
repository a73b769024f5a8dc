"""A worker process for the tests of the broker: it prints each hint it is given, as JSON lines."""

import json
import sys
import time
from pathlib import Path
from threading import Thread

import dramatiq

from service.logs import set_up
from tests.redisserver import until
from workers.broker import BULK, NOTICES, make_broker, run_worker


def _say(**words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")  # one write, so that threads do not mix their lines
    sys.stdout.flush()


def _work(name: str, sent: float, hold: str | None) -> None:
    took = time.monotonic() - sent
    if hold:
        until(lambda: not Path(hold).exists())
    _say(name=name, took=took)
    if name == "fails":
        raise RuntimeError(name)


def main(url: str) -> None:
    set_up("worker")
    broker = make_broker(url)
    dramatiq.actor(_work, broker=broker, queue_name=NOTICES, actor_name="notice")
    dramatiq.actor(_work, broker=broker, queue_name=BULK, actor_name="chunk")
    Thread(target=_say, kwargs={"ready": True}).start()
    run_worker(broker, {NOTICES: 2, BULK: 2})


if __name__ == "__main__":
    main(sys.argv[1])
