"""All of Signoff as one command: what runs, under which settings, and that it runs once in a data folder.

Parts are processes of their own, so that a crash of one is no crash of the others; they and the embedded server die
with this process, however it ends. What a part does is its own matter (`workers.parts`); starting, restarting and
stopping is done by `workers.supervisor`.
"""

import fcntl
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import structlog

from service.datafolder import make_data_folder, make_database_private
from service.logs import escaped, in_front, masked, set_up
from service.settings import Settings, SettingsError
from service.signing import signing_key
from service.store.migrate import upgrade
from workers import ports
from workers.child import Child, Say
from workers.embedded import EmbeddedServer, NoServer, embedded_in
from workers.figures import FOLDER, fresh_folder
from workers.supervisor import CannotStart, supervise
from workers.tied import tied

_log = structlog.get_logger(__name__)


class AlreadyRunning(Exception):
    """Signoff is already running on this data folder."""


def command_of(part: str) -> list[str]:
    """Return the command that is this part: the one people type."""
    return [sys.executable, "-m", "workers.main", "serve", "--only", part]


def serve(
    settings: Settings,
    announce: Callable[[], None] = lambda: None,
    command: Callable[[str], list[str]] = command_of,
) -> int:
    """Run everything until SIGTERM or SIGINT; return the exit code, after a sentence if it is 1.

    `announce` is called once everything is ready; `command` gives the command that is a part. Call it from the main
    thread.
    """
    set_up("serve", settings.log_level, settings.log_format)
    try:
        signing_key(settings)  # one that is no use is told now, not by each worker
        with alone_in(make_data_folder(settings)):
            ports.check(settings)
            make_database_private(settings)
            upgrade(settings.database_url)
            supervise(children(settings, command), announce)
    except (AlreadyRunning, CannotStart, NoServer, SettingsError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def children(settings: Settings, command: Callable[[str], list[str]]) -> list[Child]:
    """Return every process these settings ask for, what others need first."""
    plain = settings.log_format == "plain" or (settings.log_format == "auto" and sys.stderr.isatty())
    say = _say_plain if plain else _say_json
    server = None if settings.redis_url else embedded_in(settings.data_dir)
    environ = settings.as_environ() | {"SIGNOFF_LOG_FORMAT": "plain" if plain else "json"}
    environ[FOLDER] = str(fresh_folder(settings.data_dir))
    if server:
        environ["SIGNOFF_REDIS_URL"] = server.url
    names = ["web", "smtp", "timers", *["worker"] * settings.workers]
    parts = [Child(name, lambda name=name: tied(command(name)), environ, say) for name in names]  # type: ignore[misc]
    return [*([_EmbeddedChild(server, environ, say)] if server else []), *parts]


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold the folder's lock for the block; the system lets go of it when this process is gone, however it ends."""
    with (folder / "serve.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise AlreadyRunning(f"Signoff is already running on {folder} (process {file.read().strip()}).") from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


class _EmbeddedChild(Child):
    """The embedded server: ready when it answers, and its files are not worth a death."""

    def __init__(self, server: EmbeddedServer, environ: dict[str, str], say: Say) -> None:
        super().__init__("redis", server.command, environ, say)
        self._server = server

    def start(self) -> None:
        """Start it, without the files it died of."""
        if self.deaths and not self.was_ready:
            self._server.forget()
        super().start()

    def listen(self) -> None:
        """Take in what it prints, and see whether it answers."""
        super().listen()
        if not self.ready and self._server.answers():
            self.become_ready()


def _say_plain(part: str, line: bytes) -> None:
    """Pass a line on with the part's name in front, unless the part has put it there itself."""
    text = line.decode(errors="backslashreplace")
    front = in_front(part)
    _write(text if text.startswith(front) else front + escaped(masked(text)))


def _say_json(part: str, line: bytes) -> None:
    """Pass a log line on as it is, and make one of whatever else a part printed."""
    text = line.decode(errors="backslashreplace")
    if text.startswith("{"):
        _write(text)
    else:
        _log.warning("printed", part=part, line=text)


def _write(line: str) -> None:
    with suppress(OSError):  # nobody reads any more: no reason for mail to stop
        sys.stderr.write(line + "\n")
