import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from sqlalchemy import select, text

from mail.listener import Listener
from mail.parsed import Parsed, parse
from service.mailbox import MailboxCourier
from service.settings import Settings
from service.store.tables import Mailbox
from service.web.app import make_app
from service.wiring import Wired
from tests.clock import FixedClock
from tests.house import House
from workers.jobs import Work
from workers.listen import Door


@contextmanager
def served(app: FastAPI) -> Iterator[int]:
    """Serve an application as `workers.web` does; yield the port."""
    with socket.create_server(("127.0.0.1", 0)) as port:
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", ws="none", proxy_headers=False)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([port],))
        thread.start()
        yield port.getsockname()[1]
        server.should_exit = True
        thread.join()


class WebHouse(House):
    """A house whose mail is kept in the built-in mailbox, with its web and its SMTP door on a port of loopback."""

    def __init__(self, database_url: str, clock: FixedClock, folder: Path) -> None:
        super().__init__(database_url, clock, folder)
        self.tools = replace(self.tools, courier=MailboxCourier(self.database, clock))
        self.work = Work(self.tools, self.wire)
        self.listener = Listener(Door(self.tools), host="127.0.0.1", port=0, hostname=self.tools.mail_domain)
        self._open = ExitStack()

    def start(self) -> "WebHouse":
        self.listener.start()
        self._open.callback(self.listener.stop)
        return self

    def browse(self, queue: Callable[[], None] | None = None, **settings) -> httpx.Client:
        """A browser at the front page's address, without cookies yet; the server is a real one on a port of its own."""
        chosen = {"data_dir": self.folder, "smtp_listen": f"127.0.0.1:{self.listener.port}", **settings}
        app = make_app(Wired(self.tools, self.database, self.tools.courier), Settings(**chosen), queue)
        port = self._open.enter_context(served(app))
        return self._open.enter_context(httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30))

    def kept_mail(self, person: str, kind: str = "request") -> Parsed:
        """The newest mail of a kind that was kept for a person of the plan."""
        address = self.plan.people[person].address
        with self.tools.look() as session:
            rows = session.scalars(select(Mailbox).where(Mailbox.recipient == address).order_by(Mailbox.id.desc()))
            mails = [parse(row.raw) for row in rows]
        return next(mail for mail in mails if mail.first("x-signoff-kind") == kind)

    def reply_kept(self, person: str, words: str) -> str:
        """A person answers the newest request kept for them; return how the received mail ended."""
        return self.reply(person, words, to=self.kept_mail(person))

    def drop_table(self, name: str) -> None:
        """A database that is not what it should be."""
        with self.database.engine.begin() as connection:
            connection.execute(text(f"ALTER TABLE {name} RENAME TO lost"))

    def close(self) -> None:
        self._open.close()
        super().close()


@pytest.fixture
def house(database_url: str, clock: FixedClock, tmp_path: Path) -> Iterator[WebHouse]:
    house = WebHouse(database_url, clock, tmp_path)
    yield house
    house.close()


@pytest.fixture
def quiet(sqlite_url: str, clock: FixedClock, tmp_path: Path) -> Iterator[WebHouse]:
    """The same on SQLite alone, for what has nothing to do with the database."""
    house = WebHouse(sqlite_url, clock, tmp_path)
    yield house
    house.close()
