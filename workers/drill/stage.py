"""Where a drill is played: a throw-away folder with the sample plan and 300 contacts, and the whole service on it.

The service is `signoff serve` as people start it, on ports of its own, with the drill's sink as its relay. It knows
nothing of the settings of whoever runs the drill.
"""

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from pathlib import Path
from typing import Any, Self

from service import planfile
from service.actions import sample
from service.cli import main as commands
from service.cli.common import Console
from service.datafolder import make_data_folder
from service.domain.errors import Refused
from service.domain.plan import Plan
from service.domain.plan_json import as_json
from service.settingcheck import Listen
from service.settings import Settings, Trust
from service.store import contacts, plans
from service.store.migrate import upgrade
from service.wiring import Wired, wire
from workers.drill.sink import Sink
from workers.tied import tied

_STOPS_WITHIN = 90.0  # seconds

Row = tuple[str, str, str, dict[str, str]]


class Failed(Exception):
    """Something that has to come about did not; says what."""


@dataclass(frozen=True)
class Crowd:
    """Who is written to: addresses by audience."""

    internal: Sequence[str]
    strategic: Sequence[str]
    customers: Sequence[str]

    def of(self, audience: str) -> frozenset[str]:
        """Who gets a message to this audience: nobody who gets a more personal one (PRODUCT rule 17)."""
        members: Mapping[str, Sequence[str]] = vars(self)
        return frozenset(members[audience]) - (frozenset(self.strategic) if audience == "customers" else frozenset())


class Stage:
    """The folder, the service on it and the sink; the service runs while the block is open."""

    def __init__(self, folder: Path, database_url: str = "", redis_url: str | None = None) -> None:
        self.folder = folder
        self.sink = Sink()
        self.crowd = _crowd()
        self._database_url = database_url
        self._redis_url = redis_url
        self._service: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.folder.mkdir(exist_ok=True)
        self.sink.__enter__()
        try:
            make_data_folder(self.settings)
            upgrade(self.settings.database_url)
            self._load()
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._service:
            self._service.send_signal(signal.SIGTERM)
            try:
                self._service.wait(_STOPS_WITHIN)
            except subprocess.TimeoutExpired:
                self._service.kill()
                self._service.wait()
        self.wired.close()
        self.sink.__exit__()

    @cached_property
    def settings(self) -> Settings:
        """Every setting that matters, none of them from outside."""
        return Settings(
            _env_file=None,
            data_dir=self.folder / "data",
            database_url=self._database_url or f"sqlite:///{self.folder / 'data' / 'signoff.db'}",
            redis_url=self._redis_url,
            relay_url=f"smtp://127.0.0.1:{self.sink.port}",
            smtp_listen=Listen("127.0.0.1", _free_port()),
            http_listen=Listen("127.0.0.1", _free_port()),
            mail_domain="signoff.localhost",
            secret_key=None,
            trust=Trust.FROM,
            workers=2,
            smtp_tls_cert=None,
            log_format="json",
        )  # type: ignore[call-arg]  # _env_file is taken by BaseSettings, unseen by mypy

    @cached_property
    def wired(self) -> Wired:
        """Toolbox and database, to look at what became of it all."""
        return wire(self.settings)

    @cached_property
    def plan(self) -> Plan:
        """The sample plan, with a short hold."""
        return planfile.read(self._plan_text)

    @property
    def service(self) -> int:
        """The process id of `signoff serve`."""
        assert self._service
        return self._service.pid

    def runs(self) -> bool:
        """Say that `signoff serve` runs; that it has ended is an error, with the last it said."""
        assert self._service
        if self._service.poll() is not None:
            said = (self.folder / "service.log").read_text(errors="replace").strip().rpartition("\n")[2]
            raise Failed(f"The service ended with {self._service.returncode}; the last it said was: {said}")
        return True

    def announced(self) -> bool:
        """Whether the service has said that everything is ready."""
        return b"Signoff is running" in (self.folder / "service.out").read_bytes()

    def signoff(self, *words: str) -> Any:
        """What a command of `signoff` answers with --json; `Failed` with its sentence where it refuses."""
        console, out = Console(), StringIO()
        console.settings = self.settings
        try:
            with redirect_stdout(out):
                commands.main([*words, "--json"], obj=console, standalone_mode=False)
        except Refused as refusal:
            raise Failed(f"signoff {' '.join(words)}: {refusal}") from None
        finally:
            console.wired.close()
        return json.loads(out.getvalue())

    @cached_property
    def _plan_text(self) -> str:
        return re.sub(r"hold_seconds: \d+", "hold_seconds: 1", sample.PLAN_FILE.read_text(encoding="utf-8"))

    def _load(self) -> None:
        with self.wired.tools.begin("drill", "setup") as tx:
            plans.add(tx, self._plan_text, as_json(self.plan))
            for audience, addresses in vars(self.crowd).items():
                contacts.replace(tx, audience, [_row(address) for address in addresses])

    def _start(self) -> None:
        with (self.folder / "service.out").open("wb") as out, (self.folder / "service.log").open("wb") as log:
            self._service = subprocess.Popen(  # noqa: S603 (ourselves)
                tied([sys.executable, "-m", "workers.main", "serve"]),
                cwd=self.folder, env=self.settings.as_environ(), stdin=subprocess.DEVNULL, stdout=out, stderr=log,
                process_group=0,  # Ctrl-C is for the drill, which then ends the service in order
            )  # fmt: skip


def _crowd() -> Crowd:
    strategic = [f"contact{number}@bigcustomer{number}.example" for number in range(20)]
    customers = [f"customer{number}@company{number % 50}.example" for number in range(232)]
    return Crowd([f"team{number}@northgate.example" for number in range(40)], strategic, [*customers, *strategic[:8]])


def _row(address: str) -> Row:
    first = address.partition("@")[0].title()
    return address, address, f"{first} Søndergård", {"first_name": first, "company": "Müller & Söhne"}


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
