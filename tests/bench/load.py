"""Sends the same mail many times over parallel sessions, for machines without Postfix's `smtp-source`.

`python -m tests.bench.load PORT SESSIONS MAILS BYTES [--reconnect]` ends when all are acknowledged and fails at the
first that is not. One command at a time, as `smtp-source` does: a pipeline would flatter the server. Its own work is
on the bill of both servers alike, so a ratio measured with it is nearer to 1 than the truth.
"""

import argparse
import asyncio
from collections.abc import Iterator
from typing import Self

LINE = b"x" * 70 + b"\r\n"


class Session:
    """One connection that says a thing and waits for the answer."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def begin(cls, port: int) -> Self:
        session = cls(*await asyncio.open_connection("127.0.0.1", port))
        await session.says(b"", answer=b"220")
        await session.says(b"HELO client.example\r\n")
        return session

    async def sends(self, mail: bytes) -> None:
        await self.says(b"MAIL FROM:<anna@acme.example>\r\n")
        await self.says(b"RCPT TO:<reply+abcdefghijklmnopqrstuvwxyz@signoff.localhost>\r\n")
        await self.says(b"DATA\r\n", answer=b"354")
        await self.says(mail + b".\r\n")

    async def says(self, words: bytes, answer: bytes = b"250") -> None:
        self._writer.write(words)
        line = await self._reader.readline()
        if not line.startswith(answer):
            raise SystemExit(f"{words[:40]!r} was answered {line!r}")

    async def ends(self) -> None:
        await self.says(b"QUIT\r\n", answer=b"221")
        self._writer.close()


async def send(port: int, sessions: int, mails: int, size: int, *, reconnect: bool) -> None:
    """Send them all, each by whichever session is free."""
    left = iter(range(mails))
    mail = b"Subject: Re: [INC-1]\r\n\r\n" + LINE * (size // len(LINE))
    turn = one_connection_a_mail if reconnect else one_connection
    await asyncio.gather(*(turn(port, left, mail) for _ in range(sessions)))


async def one_connection(port: int, left: Iterator[int], mail: bytes) -> None:
    session = await Session.begin(port)
    for _ in left:
        await session.sends(mail)
    await session.ends()


async def one_connection_a_mail(port: int, left: Iterator[int], mail: bytes) -> None:
    for _ in left:
        session = await Session.begin(port)
        await session.sends(mail)
        await session.ends()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("port", "sessions", "mails", "size"):
        parser.add_argument(name, type=int)
    parser.add_argument("--reconnect", action="store_true")
    wish = parser.parse_args()
    asyncio.run(send(wish.port, wish.sessions, wish.mails, wish.size, reconnect=wish.reconnect))
