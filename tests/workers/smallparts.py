"""Parts so small that a test sees what is done with them: each writes down that it runs and that it was stopped.

`python -m tests.workers.smallparts serve` supervises them, `… web` is one of them, as `signoff serve` would. A file
`broken-web` in the data folder keeps web from starting; `deaf-web` makes it ignore SIGTERM.
"""

import os
import signal
import sys
import threading
from pathlib import Path

from service.settings import Settings, SettingsError, load
from workers.parts import Ready, run_part

NAMES = ("web", "smtp", "timers", "worker")


def _run(name: str, settings: Settings, ready: Ready) -> None:
    folder = settings.data_dir
    if (folder / f"broken-{name}").exists():
        raise SettingsError(f"{name} is broken.")
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: None if (folder / f"deaf-{name}").exists() else stop.set())
    _note(folder, f"{name} {os.getpid()} runs")
    sys.stdout.write(f"{name} says hello to somebody@example.org\n")
    sys.stdout.flush()
    ready()
    stop.wait()
    _note(folder, f"{name} {os.getpid()} stopped")


def web(settings: Settings, ready: Ready) -> None:
    _run("web", settings, ready)


def smtp(settings: Settings, ready: Ready) -> None:
    _run("smtp", settings, ready)


def timers(settings: Settings, ready: Ready) -> None:
    _run("timers", settings, ready)


def worker(settings: Settings, ready: Ready) -> None:
    assert settings.redis_url
    _run("worker", settings, ready)


def _note(folder: Path, line: str) -> None:
    with (folder / "notes").open("a") as file:
        file.write(line + "\n")


def _say_ready() -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()


def main(name: str) -> int:
    settings = load(env_file=None)
    if name == "serve":
        from workers.serve import (
            serve,
        )  # brings the database's libraries along, which parts as small as these do without

        command = [sys.executable, "-m", "tests.workers.smallparts"]
        return serve(settings, announce=_say_ready, command=lambda part: [*command, part])
    return run_part(name, settings, {part: f"tests.workers.smallparts:{part}" for part in NAMES})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
