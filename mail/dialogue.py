"""What each SMTP command does (RFC 5321 §4.1, as a server), and the way of a mail from DATA to 250.

The dialogue checks order and limits. It decides nothing about recipients and stores nothing: it asks the house
for both, off the event loop, and says 250 to a mail only after the house has said that it is kept. What is not
understood is refused; what goes wrong on our side is 451, whatever it was.
"""

import asyncio
import math
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from mail.answers import Answer
from mail.arguments import mail_from, rcpt_to
from mail.connection import Connection
from mail.content import END, Content
from mail.envelope import Envelope, trace

_HELO = re.compile(r"[A-Za-z0-9._:\-\[\]]{1,255}", re.ASCII)

_VERBS = frozenset({"EHLO", "HELO", "MAIL", "RCPT", "DATA", "RSET", "NOOP", "QUIT", "VRFY", "HELP", "STARTTLS"})
_KNOWN_ELSEWHERE = frozenset({"AUTH", "EXPN", "ETRN", "TURN", "SEND", "SOML", "SAML"})
# Verbs after which the client goes on with something that must not be read as commands: chunks of a mail (RFC 3030),
# or a web request that a browser was tricked into.
_NOT_SMTP = frozenset({"BDAT", "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})


@dataclass
class _Transaction:
    """A mail between MAIL and DATA."""

    sender: str
    utf8: bool
    recipients: dict[str, None] = field(default_factory=dict)  # a set that keeps its order


class Dialogue(Connection):
    """The commands of one session."""

    _greeted_as = ""
    _extended = False
    _transaction: _Transaction | None = None

    async def _obey(self, verb: str, argument: str) -> None:
        if verb in _VERBS:
            await getattr(self, f"smtp_{verb}")(argument)
        elif verb in _NOT_SMTP:
            await self._refuse(Answer.NOT_SMTP)
        else:
            await self._refuse(Answer.NOT_OFFERED if verb in _KNOWN_ELSEWHERE else Answer.UNKNOWN_COMMAND)

    def _set_rset_state(self) -> None:
        """Forget the mail in the making (called by the library too, when TLS begins: RFC 3207 §4.2)."""
        super()._set_rset_state()  # type: ignore[no-untyped-call]
        self._transaction = None

    async def smtp_HELO(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 5321 §4.1.1.1."""
        if not _HELO.fullmatch(arg):
            await self._refuse(Answer.BAD_HELO)
            return
        self._greet(arg, extended=False)
        await self.push(f"250 {self.hostname}")

    async def smtp_EHLO(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 5321 §4.1.1.1; offers after RFC 1870, 6152, 6531, 2920 and 3207. Never CHUNKING, never AUTH."""
        if not _HELO.fullmatch(arg):
            await self._refuse(Answer.BAD_HELO)
            return
        self._greet(arg, extended=True)
        offers = [self.hostname, f"SIZE {self._house.limits.mail_bytes}", "8BITMIME", "SMTPUTF8", "PIPELINING"]
        if self._may_start_tls:
            offers.append("STARTTLS")
        await self.push("\r\n".join([*(f"250-{offer}" for offer in offers[:-1]), f"250 {offers[-1]}"]))

    async def smtp_MAIL(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 5321 §4.1.1.2."""
        if not self._greeted_as or self._transaction is not None:
            await self._refuse(self._out_of_order())
            return
        meant = mail_from(arg, extended=self._extended, most_bytes=self._house.limits.mail_bytes)
        if isinstance(meant, Answer):
            await self._refuse(meant)
            return
        self._transaction = _Transaction(meant.sender, meant.utf8)
        await self.push("250 2.1.0 sender ok")

    async def smtp_RCPT(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 5321 §4.1.1.3."""
        if self._transaction is None:
            await self._refuse(self._out_of_order())
            return
        recipient = rcpt_to(arg, hostname=self.hostname)
        if isinstance(recipient, Answer):
            await self._refuse(recipient)
        elif len(self._transaction.recipients) >= self._house.limits.recipients:
            await self._refuse(Answer.TOO_MANY_RECIPIENTS)
        elif self._house.crowd.guesses_too_much(self.peer, self.loop.time()):
            await self._refuse(Answer.TOO_MANY_UNKNOWN)
        else:
            await self._ask_for(recipient, self._transaction)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 5321 §4.1.1.4: take the mail, have it kept, and only then say so."""
        transaction = self._transaction
        if arg or transaction is None or not transaction.recipients:
            await self._refuse(Answer.BAD_ARGUMENT if arg else self._out_of_order())
            return
        await self.push("354 end the mail with CR LF dot CR LF")
        content = Content(self._house.limits, self._house.crowd.room(self.peer))
        refusal = await self._receive(content)
        self._transaction = None
        if refusal is not None:
            await self._refuse(refusal)
        elif await self._keep(self._envelope(transaction, content), content):
            self._commands = 0
            await self.push("250 2.0.0 kept")
        else:
            await self._refuse(Answer.KEEP_TROUBLE)

    async def smtp_RSET(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 5321 §4.1.1.5."""
        if arg:
            await self._refuse(Answer.BAD_ARGUMENT)
            return
        self._set_rset_state()
        await self.push("250 2.0.0 ok")

    async def smtp_NOOP(self, arg: str) -> None:  # noqa: ARG002, N802 - RFC 5321 §4.1.1.9: the argument is ignored
        """Do nothing."""
        await self.push("250 2.0.0 ok")

    async def smtp_HELP(self, arg: str | None) -> None:  # noqa: ARG002, N802 - the same answer for every topic
        """RFC 5321 §4.1.1.8."""
        await self.push("214 2.0.0 RFC 5321 says it all")

    async def smtp_VRFY(self, arg: str | None) -> None:  # noqa: ARG002, N802 - no address is ever confirmed
        """RFC 5321 §3.5.3: neither yes nor no."""
        await self.push("252 2.5.0 send a mail and see")

    async def smtp_QUIT(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 5321 §4.1.1.10."""
        if arg:
            await self._refuse(Answer.BAD_ARGUMENT)
            return
        self._over = True
        await self.push("221 2.0.0 bye")

    async def smtp_STARTTLS(self, arg: str) -> None:  # noqa: N802 - named as the command
        """RFC 3207. The library throws away what came in clear behind the command, and the state before it."""
        if arg or not self._may_start_tls:
            await self._refuse(Answer.BAD_ARGUMENT if arg else Answer.NO_TLS)
            return
        await super().smtp_STARTTLS(arg)
        if not self._encrypted:  # the client went away in mid-handshake: the library takes that for success
            raise ConnectionResetError
        self._greeted_as = ""

    @property
    def _encrypted(self) -> bool:
        return self.session is not None and self.session.ssl is not None

    @property
    def _may_start_tls(self) -> bool:
        return self._house.tls_context is not None and not self._encrypted

    def _greet(self, name: str, *, extended: bool) -> None:
        self._set_rset_state()
        self._greeted_as = name
        self._extended = extended

    def _out_of_order(self) -> Answer:
        return Answer.OUT_OF_ORDER if self._greeted_as else Answer.HELO_FIRST

    async def _ask_for(self, recipient: str, transaction: _Transaction) -> None:
        """Put the recipient to the door and pass on its answer."""
        refusal = await self._house.admission.ask((recipient, self.peer))
        if refusal is None:
            transaction.recipients[recipient] = None
            await self.push("250 2.1.5 recipient ok")
            return
        if refusal.code >= 500:  # noqa: PLR2004 - RFC 5321 §4.2.1: for good
            self._house.crowd.guessed(self.peer, self.loop.time())
        self._house.count(f"recipient_{refusal.enhanced}")
        await self.push(refusal.line)

    async def _receive(self, content: Content) -> Answer | None:
        """Read to the real end of the mail, even of a refused one, so that its rest is never taken for commands."""
        self._data_began = self.loop.time()
        self._reset_timeout()
        # The CR LF that ended the DATA command also begins the first line: with it back in place, a dot there is found
        # like any other.
        self._reader._buffer[:0] = b"\r\n"  # type: ignore[attr-defined]  # noqa: SLF001
        refusal: Answer | None = Answer.ENDLESS_MAIL
        try:
            while not content.endless:
                try:
                    content.add(await self._reader.readuntil(END))
                except asyncio.LimitOverrunError as more:
                    content.add(await self._reader.readexactly(more.consumed))
                else:
                    refusal = content.fault()
                    break
        finally:
            self._data_began = math.inf
            if refusal is not None:
                content.release()
        return refusal

    def _envelope(self, transaction: _Transaction, content: Content) -> Envelope:
        at = datetime.now(UTC)
        tls = self._encrypted
        protocol = ("UTF8SMTP" if transaction.utf8 else "ESMTP") if self._extended else "SMTP"
        header = trace(
            helo=self._greeted_as,
            peer=self.peer,
            hostname=self.hostname,
            protocol=f"{protocol}S" if tls else protocol,
            at=at,
        )
        return Envelope(
            sender=transaction.sender,
            recipients=tuple(transaction.recipients),
            raw=content.under(header),
            peer=self.peer,
            helo=self._greeted_as,
            received_at=at,
            tls=tls,
        )

    async def _keep(self, envelope: Envelope, content: Content) -> bool:
        """Have the mail kept; the client may go meanwhile, the mail and the room it takes stay until it is decided."""
        self._storing = True
        try:
            return await asyncio.shield(self._store(envelope, content))
        finally:
            self._storing = False
            self._heard = self.loop.time()

    async def _store(self, envelope: Envelope, content: Content) -> bool:
        try:
            await self._house.keeping.ask(envelope)
        except Exception:  # noqa: BLE001 - logged where it was raised; here it is only an answer
            return False
        finally:
            content.release()
        return True
