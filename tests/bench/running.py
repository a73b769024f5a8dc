"""A whole `signoff serve` in processes of its own, as benchmarks use it: real queue, real workers, real ledger.

Only the review is left out: `release` writes a released revision as the last approval would, with a hold of nothing.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import redis
from sqlalchemy import func, select

from service import planfile
from service.actions.audience_mail import fingerprint
from service.domain.jobs import Job
from service.domain.plan_json import as_json
from service.store import contacts, plans
from service.store.migrate import upgrade
from service.store.tables import Delivery, Distribution, Incident, Message, Release, Revision
from service.store.tx import Database
from service.wiring import now
from tests import postgres
from tests.bench.yardsticks import free_port
from tests.redisserver import until
from workers.broker import make_broker
from workers.embedded import embedded_in
from workers.publish import publisher

ROOT = Path(__file__).parents[2]
SAMPLE = Path(planfile.__file__).parents[1] / "sample"
_DURABLE = ("listen_addresses=", "shared_buffers=128MB")
_NAMES = ("Jürgen", "Zoë", "Anna", "Błażej", "John", "明", "Priya", "Søren")

SUBJECT = "Some payments fail"
HELLO = '{{ recipient.first_name or "Dear customer" }} at {{ recipient.company or "your company" }}, '
BODY = (
    HELLO + 'some of your payments in {{ recipient.region or "your region" }} fail since 12:04 UTC.\n\n'
    + "\n\n".join(f"**Step {step}.** We are sorry. Payments by card may be refused at the first try; the second one works."
                  for step in range(20))
    + '\n\nThank you for your patience, {{ recipient.first_name or "and good luck" }}.\n'
)  # fmt: skip


@dataclass
class Running:
    """One running service, and the database under it."""

    folder: Path
    log: Path
    database: Database
    smtp_port: int
    redis_url: str
    environ: Mapping[str, str]
    process: subprocess.Popen[bytes] = field(init=False)

    def start(self) -> None:
        """Start it, the first time or once more."""
        command = [sys.executable, "-m", "workers.main", "serve"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.environ, stdout=log, stderr=log)

    def parts(self, name: str) -> list[int]:
        """Process ids of the parts of that name; of all parts for an empty one."""
        command = ["ps", "-o", "pid=,args=", "--ppid", str(self.process.pid)]
        listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
        ending = {"redis": "redis.sock", "": ""}.get(name, f"--only {name}")
        return [int(line.split()[0]) for line in listed if line.endswith(ending)]

    def redis(self) -> redis.Redis:
        return redis.from_url(self.redis_url)


@contextmanager
def database_of(kind: str) -> Iterator[str]:
    """A fresh database that syncs to disk: `sqlite` or `postgresql`."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="signoff-bench-") as folder:
            url = f"sqlite:///{folder}/signoff.db"
            upgrade(url)
            yield url
    else:
        with postgres.running(upgrade, _DURABLE) as cluster:
            yield cluster.fresh()


@contextmanager
def running(
    url: str,
    relay_port: int | None,
    *,
    workers: int = 2,
    connections: int = 5,
    settings: Mapping[str, str] | None = None,
    within: Path | None = None,
) -> Iterator[Running]:
    """Run everything for the block, on a folder of its own; what it prints goes elsewhere, and to stderr at the end."""
    with (
        tempfile.TemporaryDirectory(prefix="signoff-bench-", dir=within) as name,
        tempfile.NamedTemporaryFile(prefix="signoff-bench-log-") as printed,
    ):
        folder, log, smtp_port = Path(name), Path(printed.name), free_port()
        redis_url = embedded_in(folder).url
        environ = {key: value for key, value in os.environ.items() if not key.startswith("SIGNOFF_")} | {
            "SIGNOFF_DATA_DIR": name,
            "SIGNOFF_DATABASE_URL": url,
            "SIGNOFF_WORKERS": str(workers),
            "SIGNOFF_RELAY_CONNECTIONS": str(connections),
            "SIGNOFF_SMTP_LISTEN": f"127.0.0.1:{smtp_port}",
            "SIGNOFF_HTTP_LISTEN": f"127.0.0.1:{free_port()}",
            "SIGNOFF_MAIL_DOMAIN": "signoff.example",
            "SIGNOFF_LOG_LEVEL": "warning",
            **({"SIGNOFF_RELAY_URL": f"smtp://127.0.0.1:{relay_port}"} if relay_port else {}),
            **(settings or {}),
        }
        database = Database(url, now, publisher(make_broker(redis_url)))
        service = Running(folder, log, database, smtp_port, redis_url, environ)
        service.start()
        try:
            _await_ready(service)
            yield service
        finally:
            service.process.send_signal(signal.SIGTERM)
            service.process.wait(30)
            database.close()
            if said := log.read_text().strip():
                sys.stderr.write(said[-4000:] + "\n")


def _await_ready(service: Running) -> None:
    """A small distribution shows that every part is up, and warms what is compiled once."""
    until(embedded_in(service.folder).answers)
    load_plan(service.database)
    load_contacts(service.database, 20)
    deliver(service.database, 1)


def load_plan(database: Database) -> None:
    text = (SAMPLE / "plan.yaml").read_text()
    with database.begin("bench", "setup") as tx:
        plans.add(tx, text, as_json(planfile.read(text)))


def load_contacts(database: Database, number: int, audience: str = "customers") -> None:
    """Put so many made-up customers in place of an audience's contacts."""
    with database.begin("bench", "setup") as tx:
        contacts.replace(tx, audience, (customer(one) for one in range(number)))


def customer(number: int) -> tuple[str, str, str, dict[str, str]]:
    first = _NAMES[number % len(_NAMES)]
    address = f"customer{number}@company{number % 997}.example"
    fields = {"first_name": first, "company": f"Company & Söhne {number % 997}", "region": f"eu-{number % 5}"}
    return address, address, f"{first} Customer {number}", fields


def release(database: Database, number: int, body: str = BODY) -> UUID:
    """Release a message of incident `number` to all customers, and ask for its planning; return the release's id."""
    with database.begin("bench", "release") as tx:
        incident = Incident(
            number=number, title="Payments fail", severity="sev1", phase="investigation", phase_since=tx.at,
            state="open", facts={}, plan_version=plans.newest(tx.session).version, opened_at=tx.at, opened_by="bench",
        )  # fmt: skip
        tx.session.add(incident)
        tx.session.flush()
        message = Message(
            incident_id=incident.id, phase="investigation", audience="customers", state="released", state_since=tx.at,
            author="jonas", created_at=tx.at,
        )  # fmt: skip
        tx.session.add(message)
        tx.session.flush()
        revision = Revision(
            message_id=message.id, number=1, subject_source=SUBJECT, body_source=body, facts={}, subject=SUBJECT,
            body=body, sha256=fingerprint(SUBJECT, body), author="jonas", created_at=tx.at,
        )  # fmt: skip
        tx.session.add(revision)
        tx.session.flush()
        row = Release(
            message_id=message.id, revision_id=revision.id, sha256=fingerprint(SUBJECT, body), released_by="sofia", released_at=tx.at,
            hold_until=tx.at, send_by=tx.at + timedelta(hours=6),
        )  # fmt: skip
        tx.session.add(row)
        tx.session.flush()
        tx.later(Job.PLAN_DISTRIBUTION, row.id)
        return row.id


def deliver(database: Database, number: int, patience: float = 600) -> float:
    """Release, wait until the sums agree, and return the seconds from the release's commit to the completion's."""
    begin = now()
    release_id = release(database, number)
    row = wait_until_complete(database, release_id, patience)
    return (row.completed_at - begin).total_seconds()


def wait_until_complete(
    database: Database, release_id: UUID, patience: float = 600, meanwhile: Callable[[], None] = lambda: None
) -> Distribution:
    until = time.monotonic() + patience
    while time.monotonic() < until:
        meanwhile()
        with database.look() as session:
            row = session.scalar(select(Distribution).where(Distribution.release_id == release_id))
            if row and row.completed_at:
                return row
        time.sleep(0.05)
    raise AssertionError(f"not complete after {patience} seconds: {sums(database)}")


def sums(database: Database) -> dict[str, int]:
    with database.look() as session:
        return dict(session.execute(select(Delivery.state, func.count()).group_by(Delivery.state)).all())


def memory_mib(process: int) -> float:
    """Peak resident memory of a process."""
    line = next(line for line in Path(f"/proc/{process}/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
