"""The relay of a drill: a small SMTP server that takes every mail, writes down what it took, and answers 250.

A mail is written down before it is acknowledged, so that whatever a sender believes to be accepted is here. It offers
what a plain relay offers (PIPELINING, SIZE, 8BITMIME) and sends nothing on.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

_LARGEST = 1 << 25  # octets of one mail
_EHLO = b"250-sink.localhost\r\n250-PIPELINING\r\n250-SIZE 33554432\r\n250 8BITMIME\r\n"


@dataclass(frozen=True)
class Arrival:
    """One mail that was taken."""

    at: float  # seconds, monotonic clock
    sender: str  # of the envelope; empty is the null sender
    recipient: str
    raw: bytes


class Sink:
    """Listens on a free port of 127.0.0.1 while its block is open; everything taken stays readable after it."""

    def __init__(self) -> None:
        self.port = 0
        self._arrivals: list[Arrival] = []
        self._news = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="sink")

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def taken(self, first: int = 0) -> Sequence[Arrival]:
        """Everything taken from this number on, in order."""
        with self._news:
            return self._arrivals[first:]

    def wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait until the condition holds, asked anew after every mail and a few times a second; say whether it does."""
        deadline = time.monotonic() + seconds
        while not condition():
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            with self._news:
                self._news.wait(min(left, 0.1))
        return True

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._session, "127.0.0.1", 0, limit=_LARGEST)

    async def _close(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _session(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends = (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError)
        with suppress(*ends):  # cancelled is how the sink itself ends: what it has acknowledged, it has
            await _Session(reader, writer, self._take).talk()
        writer.close()

    def _take(self, sender: str, recipients: Sequence[str], raw: bytes) -> None:
        with self._news:
            at = time.monotonic()
            self._arrivals += [Arrival(at, sender, recipient, raw) for recipient in recipients]
            self._news.notify_all()


class _Session:
    """One client's dialogue (RFC 5321)."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        take: Callable[[str, Sequence[str], bytes], None],
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._take = take
        self._sender = ""
        self._recipients: list[str] = []

    async def talk(self) -> None:
        """Answer every command until QUIT or the end of the line."""
        self._writer.write(b"220 sink.localhost ESMTP\r\n")
        while line := (await self._reader.readuntil(b"\r\n")).decode("latin-1").strip() or " ":
            self._writer.write(await self._answer(line))
            await self._writer.drain()
            if line.upper() == "QUIT":
                return

    async def _answer(self, line: str) -> bytes:
        verb = line.partition(" ")[0].upper()
        if verb == "EHLO":
            return _EHLO
        if verb == "MAIL":
            self._sender, self._recipients = _path(line), []
        elif verb == "RCPT":
            self._recipients.append(_path(line))
        elif verb == "RSET":
            self._recipients = []
        elif verb == "DATA":
            return await self._data()
        elif verb == "QUIT":
            return b"221 2.0.0 bye\r\n"
        return b"250 2.0.0 ok\r\n"

    async def _data(self) -> bytes:
        if not self._recipients:
            return b"503 5.5.1 no recipients\r\n"
        self._writer.write(b"354 go ahead\r\n")
        await self._writer.drain()
        stuffed = await self._reader.readuntil(b"\r\n.\r\n")
        raw = stuffed.removesuffix(b".\r\n").replace(b"\r\n.", b"\r\n").removeprefix(b".")
        self._take(self._sender, self._recipients, raw)
        return b"250 2.0.0 taken\r\n"


def _path(line: str) -> str:
    return line.partition("<")[2].partition(">")[0]
