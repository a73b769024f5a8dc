"""The life of one SMTP connection: who may come in, how long they may stay, how they leave.

aiosmtpd gives the stream and STARTTLS; the loop that reads commands is ours, because the library's keeps no deadline,
puts recipients into the log and answers a bug with 500 and its text. What the commands do is `mail.dialogue`'s. Every
way out of a session ends in `_close`, so that no slot is ever leaked.
"""

import asyncio
import logging
import math
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from aiosmtpd.smtp import SMTP, TLSSetupException

from mail.answers import Answer
from mail.envelope import Envelope, Refusal
from mail.group import Group
from mail.limits import Crowd, Limits

log = logging.getLogger(__name__)

_NOT_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_MISTAKES = frozenset({500, 501, 502, 503, 553, 555})


@dataclass(frozen=True)
class House:
    """What all connections of one listener share."""

    hostname: str
    limits: Limits
    crowd: Crowd
    tls_context: ssl.SSLContext | None
    count: Callable[[str], None]
    admission: Group[tuple[str, str], Refusal | None]  # (recipient, peer) -> why not
    keeping: Group[Envelope, None]
    connections: "set[Connection]"


class _NoHooks:
    """A product for aiosmtpd that answers nothing: what is asked of the product is asked through the house."""

    def __dir__(self) -> tuple[str, ...]:
        return ()


_NO_HOOKS = _NoHooks()


class Connection(SMTP):
    """One client, from accept to close; lives on the event loop's thread only."""

    line_length_limit = 2**15  # half of what is read ahead of us; a client that sends faster has to wait

    def __init__(self, house: House) -> None:
        super().__init__(
            _NO_HOOKS,
            hostname=house.hostname,
            tls_context=house.tls_context,
            enable_SMTPUTF8=True,
            loop=asyncio.get_running_loop(),
        )
        self._house = house
        self._inside = False  # counted in the crowd
        self._over = False  # the last answer was given
        self._storing = False  # the client waits for us, so no deadline of its own runs
        self._began = self._heard = self.loop.time()
        self._data_began = math.inf
        self._commands = 0
        self._mistakes = 0
        self.peer = ""

    def __dir__(self) -> tuple[str, ...]:
        """Show the library none of our names: for each connection it would search them all, for commands to offer."""
        return ()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let the client in if there is room; also called when STARTTLS has put a new transport under us."""
        if not self._inside:
            refusal = self._enter(transport)
            if refusal is not None:
                _turn_away(cast("asyncio.Transport", transport), refusal)
                return
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Note that the client is alive, and read on."""
        self._heard = self.loop.time()
        super().data_received(data)

    def eof_received(self) -> bool | None:
        """Let the reader find the end; aiosmtpd would cancel the session, and the answer to a mail just sent."""
        stay_open = asyncio.StreamReaderProtocol.eof_received(self)
        return stay_open and self._original_transport is None  # TLS has no half-closed connections

    def connection_lost(self, error: Exception | None) -> None:
        """End the session; a mail whose final dot was seen is stored all the same."""
        if self._inside:
            super().connection_lost(error)

    def end(self) -> None:
        """Say goodbye because the service stops; a mail that is being stored gets its answer first."""
        if self._storing:
            self._over = True
        else:
            self._hang_up(Answer.STOPPING)

    async def _handle_client(self) -> None:
        """Greet, then answer one command after the other until the session is over."""
        try:
            await self.push(f"220 {self.hostname} ESMTP")
            while not self._over:
                await self._answer_next()
        except (asyncio.IncompleteReadError, ConnectionError, TLSSetupException):
            log.debug("client has gone")
        finally:
            self._close()

    async def _answer_next(self) -> None:
        command = await self._next_command()
        try:
            if isinstance(command, Answer):
                await self._refuse(command)
            else:
                await self._obey(*command)
        except (asyncio.IncompleteReadError, ConnectionError, TLSSetupException):
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was, the client may come again
            report_trouble("answering a command", error)
            await self._refuse(Answer.TROUBLE)

    async def _next_command(self) -> tuple[str, str] | Answer:
        """Read one line, as (verb in upper case, argument); a line feed ends it, but only CR LF is accepted."""
        try:
            line = await self._reader.readuntil(b"\n")
        except asyncio.LimitOverrunError:
            return Answer.ENDLESS_COMMAND
        self._commands += 1
        if self._commands > self._house.limits.commands_per_mail:
            return Answer.TOO_MANY_COMMANDS
        if len(line) > self._house.limits.command_bytes:
            return Answer.COMMAND_TOO_LONG
        text = line.decode("utf-8", "replace")
        if not text.endswith("\r\n") or "\ufffd" in text or _NOT_TEXT.search(text, 0, len(text) - 2):
            return Answer.BAD_LINE
        verb, _, argument = text[:-2].partition(" ")
        return verb.upper() if verb.isascii() else verb, argument.strip(" ")  # the upper case of "ı" is "I"

    async def _obey(self, verb: str, argument: str) -> None:
        """Answer one command."""
        raise NotImplementedError

    async def _refuse(self, answer: Answer) -> None:
        """Give a refusal, count it, and end the session where the answer or the number of mistakes says so."""
        if answer.value.code in _MISTAKES:
            self._mistakes += 1
            if self._mistakes > self._house.limits.mistakes:
                answer = Answer.TOO_MANY_MISTAKES
        self._house.count(answer.reason)
        self._over = self._over or answer.closes
        await self.push(answer.value.line)

    def _enter(self, transport: asyncio.BaseTransport) -> Answer | None:
        address = transport.get_extra_info("peername")
        self.peer = str(address[0]).removeprefix("::ffff:") if address else "0.0.0.0"  # noqa: S104 - gone already
        refusal = self._house.crowd.enter(self.peer)
        if refusal is not None:
            self._house.count(refusal.reason)
            return refusal
        self._inside = True
        self._house.connections.add(self)
        return None

    def _close(self) -> None:
        """Leave. A client that reads no answers is cut off, not waited for."""
        self._inside = False
        self._house.connections.discard(self)
        self._house.crowd.leave(self.peer)
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()
        if self.transport is not None:
            self.transport.close()
        if (below := self._original_transport or self.transport) is not None:  # under TLS, which has said its goodbye
            socket = cast("asyncio.Transport", below)
            socket.close()
            if socket.get_write_buffer_size():
                socket.abort()

    def _hang_up(self, answer: Answer) -> None:
        self._house.count(answer.reason)
        if self.transport is not None and self._handler_coroutine is not None:
            cast("asyncio.Transport", self.transport).write(answer.value.line.encode() + b"\r\n")
            self._handler_coroutine.cancel()

    def _reset_timeout(self, duration: float | None = None) -> None:  # noqa: ARG002 - the library's signature
        """Watch for the next deadline; called whenever one may have come nearer, by the library too."""
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()
        due = self._deadline()[0]
        self._timeout_handle = self.loop.call_at(due, self._timeout_cb)

    def _timeout_cb(self) -> None:
        due, answer = self._deadline()
        if due > self.loop.time():
            self._reset_timeout()
        else:
            self._hang_up(answer)

    def _deadline(self) -> tuple[float, Answer]:
        """Return the next time at which the client is late, and with what."""
        limits = self._house.limits
        if self._storing:
            return self.loop.time() + limits.idle_seconds, Answer.IDLE
        return min(
            (self._heard + limits.idle_seconds, Answer.IDLE),
            (self._began + limits.session_seconds, Answer.SESSION_TOO_LONG),
            (self._data_began + limits.data_seconds, Answer.DATA_TOO_SLOW),
            key=lambda deadline: deadline[0],
        )


def report_trouble(doing: str, error: Exception) -> None:
    """Log that something of ours failed; only the debug level tells more, for the text may hold tickets and bodies."""
    log.error("%s failed: %s", doing, type(error).__name__)
    log.debug("%s failed", doing, exc_info=error)


def _turn_away(transport: asyncio.Transport, refusal: Answer) -> None:
    transport.write(refusal.value.line.encode() + b"\r\n")
    transport.close()
