"""The inbound SMTP server: opens the port, lets connections in, and stands between them and the product's door.

The product supplies a `Door`: which recipients exist, and how a batch of mails is made safe. Both may block, so they
run on threads of their own; sessions that finish while a commit is running share the next one. The SMTP itself is in
`mail.connection` and `mail.dialogue`, the numbers in `mail.limits`.
"""

import asyncio
import logging
import ssl
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from mail.answers import Answer
from mail.connection import Connection, House, report_trouble
from mail.dialogue import Dialogue
from mail.envelope import Envelope, Refusal
from mail.group import Group
from mail.limits import Crowd, Limits

_GOODBYE_SECONDS = 10.0  # how long sessions that wait for a commit may take to end when the service stops
_UNTIL_UP_SECONDS = 10.0
_BACKLOG = 1024  # connections the kernel holds until they are answered, be it with 421


class Door(Protocol):
    """What the product must supply. Both are called off the event loop, each from one thread of its own."""

    def admits(self, recipient: str, peer: str) -> Refusal | None:
        """Say why mail for this address (lower-case, plain) from this IP address is refused, or None: it is taken.

        Raising means trouble of ours: the client gets 451 and tries again.
        """

    def keep(self, envelopes: Sequence[Envelope]) -> None:
        """Store all of them, and return only when the commit is on disk.

        Raising means that none is known to be stored: each client gets 451 and sends its mail again, so storing the
        same mail twice must be harmless. The same holds for a client that went away before it heard of the 250.
        """


class Listener:
    """One port with everything behind it. `start` and `stop` for a thread of its own, `serve` for a loop that runs."""

    def __init__(
        self,
        door: Door,
        *,
        host: str,
        port: int,
        hostname: str,
        limits: Limits | None = None,
        tls_context: ssl.SSLContext | None = None,
        count: Callable[[str], None] = lambda _reason: None,
    ) -> None:
        """Prepare a listener; nothing is opened yet.

        Port 0 takes any free one, then found in `port`. `hostname` is what we call ourselves. `tls_context` (one for
        servers, with its certificate) makes STARTTLS offered. `count` is told the reason of every refusal, on the
        event loop's thread; reasons are the names in `mail.answers`, and `recipient_` + enhanced code for the door's.
        """
        self.port = port
        self._door = door
        self._host = host
        self._hostname = hostname
        self._limits = limits or Limits()
        self._tls_context = tls_context
        self._count = count
        self._up = threading.Event()
        self._stop: Callable[[], object] = lambda: None
        self._thread: threading.Thread | None = None
        self._failure: BaseException | None = None
        # The library logs every command, recipients included, at INFO: not ours to tell.
        logging.getLogger("mail.log").setLevel(logging.WARNING)

    def start(self) -> None:
        """Serve on a thread of its own; returns when the port is open, raises OSError when it cannot be opened."""
        self._thread = threading.Thread(target=self._run, name="smtp-listener", daemon=True)
        self._thread.start()
        if not self._up.wait(_UNTIL_UP_SECONDS):
            raise TimeoutError("the listener's thread did not come up")
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """End `serve` from any thread: the port closes, mails being stored are answered, everybody else gets 421."""
        self._stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    async def serve(self) -> None:
        """Serve on the running event loop until `stop` is called or the task is cancelled."""
        loop = asyncio.get_running_loop()
        asked_to_stop = asyncio.Event()
        house = self._house()
        server = await loop.create_server(lambda: Dialogue(house), self._host, self.port, backlog=_BACKLOG)
        self.port = server.sockets[0].getsockname()[1]
        self._stop = lambda: loop.call_soon_threadsafe(asked_to_stop.set)
        self._up.set()
        try:
            await asked_to_stop.wait()
        finally:
            server.close()
            await _see_off(house.connections)
            await house.admission.close()
            await house.keeping.close()
            self._stop = lambda: None

    def _run(self) -> None:
        try:
            asyncio.run(self.serve())
        except Exception as failure:
            if self._up.is_set():
                raise
            self._failure = failure
            self._up.set()

    def _house(self) -> House:
        return House(
            hostname=self._hostname,
            limits=self._limits,
            crowd=Crowd(self._limits),
            tls_context=self._tls_context,
            count=self._count,
            admission=Group("smtp-admission", self._admit),
            keeping=Group("smtp-keeping", self._keep),
            connections=set(),
        )

    def _admit(self, asked: Sequence[tuple[str, str]]) -> Sequence[Refusal | None]:
        return [self._admit_one(recipient, peer) for recipient, peer in asked]

    def _admit_one(self, recipient: str, peer: str) -> Refusal | None:
        try:
            return self._door.admits(recipient, peer)
        except Exception as error:  # noqa: BLE001 - whatever it was, the client may come again
            report_trouble("asking for a recipient", error)
            return Answer.RECIPIENT_TROUBLE.value

    def _keep(self, envelopes: Sequence[Envelope]) -> Sequence[None]:
        try:
            self._door.keep(envelopes)
        except Exception as error:
            report_trouble(f"storing {len(envelopes)} mail(s)", error)
            raise
        return [None] * len(envelopes)


async def _see_off(connections: set[Connection]) -> None:
    """End every session and wait for those that still owe an answer."""
    for connection in list(connections):
        connection.end()
    loop = asyncio.get_running_loop()
    latest = loop.time() + _GOODBYE_SECONDS
    while connections and loop.time() < latest:  # noqa: ASYNC110 - a rare moment; an event would cost every session
        await asyncio.sleep(0.01)
