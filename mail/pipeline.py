"""One session's dialogue from MAIL to the reply to the final dot, many mails after one another.

A line carries one parcel a transaction. Where the relay offers PIPELINING (RFC 2920), MAIL, RCPT and DATA of the next
parcel travel right behind the final dot of the one before, so that a mail costs one round trip. At no moment has a line
more than one parcel between its dot and the answer: what is in doubt when a process dies is one parcel a line. Opening
sessions and choosing among relays is `mail.relay`'s part; recording is the caller's.
"""

import re
import selectors
import ssl
from collections import deque
from collections.abc import Callable
from math import inf
from time import monotonic
from typing import Final

from mail.desk import TRIES, Desk, Parcel, Turn
from mail.outcome import Outcome
from mail.quoted import Dotless
from mail.relay_session import LONGEST_REPLY, Session, Timeouts

__all__ = ["Line", "Parcel"]

_Step = Callable[[int, bytes], None]
_CHUNK: Final = 64 * 1024
_FINE: Final = range(200, 300)
_HALFWAY: Final = range(300, 400)
_REFUSED: Final = range(400, 600)
_GO_AHEAD: Final = 354
_CLOSING: Final = 421
_ADDRESS = re.compile(r"[^\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff<>]{1,400}")
_DOT: Final = b".\r\n"
_CODES: Final = {
    f"{code}{end}".encode("ascii"): code for code in range(200, 600) for end in (" ", "\r", "")
}  # by the first four octets of a reply's last line


class Line:
    """An open session at work. Lives in a selector; `broken` tells that it has left it and is closed."""

    def __init__(
        self, session: Session, desk: Desk, selector: selectors.BaseSelector, timeouts: Timeouts, most: int
    ) -> None:
        self.session = session
        self.broken = False
        self.dismissal = ""  # why the session ended, if it did before it was of any use
        self.deadline = inf
        self._desk = desk
        self._selector = selector
        self._timeouts = timeouts
        self._most = most
        self._sock = session.sock
        self._features = session.features
        self._expected: deque[_Step] = deque()  # what each reply to come is about
        self._later: deque[tuple[bytes, _Step]] = deque()  # commands that must wait for the reply before
        self._data_ahead = False  # DATA was written before RCPT was answered
        self._useful = session.given > 0  # the relay has said yes to something
        self._turn: Turn | None = None  # the parcel between MAIL and its dot
        self._answered = False  # the relay has said something about it
        self._dotted: Turn | None = None  # the parcel between its dot and the answer
        self._dot_left = 0  # octets to write until that dot is out
        self._group = (self._was_mail, self._was_rcpt, self._was_data)
        self._unread = b""
        self._earlier = b""  # the lines of a reply that goes on
        self._unsent = memoryview(b"")
        selector.register(self._sock, selectors.EVENT_READ, self)

    @property
    def rests(self) -> bool:
        """Nothing is expected from the relay, nothing is half said, and the line is whole."""
        return not self._expected and not self._turn and not self._dotted and not self.broken

    @property
    def spent(self) -> bool:
        """The session has taken as many mails as it should."""
        return self.session.given >= self._most

    def begin(self) -> None:
        """Start on the next parcel, if there is one."""
        turn = self._next()
        if turn is not None:
            self._write(self._envelope(turn))
        self._wait()

    def readable(self) -> None:
        """Read what the relay says and answer it."""
        more = True
        while more and not self.broken:
            try:
                data = self._sock.recv(_CHUNK)
            except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                break
            except OSError as error:
                self.fail(f"the connection broke: {error.strerror or error}")
                return
            if not data:
                self.fail("the relay hung up")
                return
            self._hear(self._unread + data)
            more = isinstance(self._sock, ssl.SSLSocket) and self._sock.pending() > 0

    def writable(self) -> None:
        """Go on writing what did not fit."""
        unsent, self._unsent = self._unsent, memoryview(b"")
        self._write(unsent)
        if not self.broken and not self._unsent:
            self._selector.modify(self._sock, selectors.EVENT_READ, self)
        self._wait()

    def expire(self) -> None:
        """The relay did not answer in time."""
        if self._turn and not self._dotted:
            self._turn.tries = TRIES  # a parcel over which we waited minutes is not tried again at once
        self.fail("the relay did not answer in time")

    def fail(self, why: str) -> None:
        """End the line by an accident of which the relay said nothing."""
        self._end(Outcome.unreached(f"{self.session.address}: {why}"), why)

    def leave(self) -> Session:
        """Take the session out of the selector, for others to use."""
        self._selector.unregister(self._sock)
        self.broken = True
        return self.session

    def _end(self, outcome: Outcome, why: str) -> None:
        """Close, and settle both parcels: before its dot nothing was sent, after it nobody knows.

        One that the caller has released is reported in any case, for it stands in the caller's notes.
        """
        if self.broken:
            return
        self.leave()
        self._sock.close()
        self.dismissal = "" if self._useful else f"{self.session.address}: {why}"
        dotted, turn, self._dotted, self._turn = self._dotted, self._turn, None, None
        if dotted and self._dot_left > 0:
            self._desk.report(dotted, outcome)
        elif dotted:
            self._desk.report(dotted, Outcome.in_doubt(f"{self.session.address}: {why} after the final dot"))
        if turn and (turn.refusal or turn.released):
            self._desk.report(turn, turn.refusal or outcome)
        elif turn:
            self._desk.try_again(turn, outcome, guilty=self._answered or self.session.given == 0)

    # --- the dialogue

    def _next(self) -> Turn | None:
        """Fetch a parcel that this relay can take; what it cannot take is answered in its place."""
        while turn := self._desk.take():
            refusal = self._unfit(turn)
            if refusal is None:
                self._turn, self._answered = turn, False
                return turn
            self._desk.report(turn, refusal)
        return None

    def _unfit(self, turn: Turn) -> Outcome | None:
        """Refuse in the relay's place what RFC 1870, 6152 and 6531 say it would refuse, and no command is made of."""
        parcel = turn.parcel
        if not _ADDRESS.fullmatch(parcel.recipient) or (parcel.sender and not _ADDRESS.fullmatch(parcel.sender)):
            return Outcome.of(553, "5.1.3 this is not an address that an SMTP command can carry")
        if 0 < self._features.size < len(parcel.raw):
            return Outcome.of(552, f"5.3.4 {len(parcel.raw)} octets are more than the {self._features.size} it takes")
        if turn.is_ascii:
            return None
        if _is_international(parcel) and not self._features.smtputf8:
            return Outcome.of(553, "5.6.7 the address needs SMTPUTF8, which the relay does not offer")
        if not self._features.eightbit:
            return Outcome.of(554, "5.6.3 the mail needs 8BITMIME, which the relay does not offer")
        return None

    def _envelope(self, turn: Turn) -> bytes:
        """Write MAIL, RCPT and DATA as one group, or only the first where each must be answered before the next."""
        parcel = turn.parcel
        mail = f"MAIL FROM:<{parcel.sender}>{self._parameters(turn)}\r\n"
        rcpt = f"RCPT TO:<{parcel.recipient}>\r\n"
        self._data_ahead = self._features.pipelining and not self._desk.cautious
        if self._data_ahead and not self.session.unclean:
            self._expected.extend(self._group)
            return f"{mail}{rcpt}DATA\r\n".encode()
        return self._careful_envelope(mail.encode(), rcpt.encode())

    def _careful_envelope(self, mail: bytes, rcpt: bytes) -> bytes:
        commands: list[tuple[bytes, _Step]] = [(mail, self._was_mail), (rcpt, self._was_rcpt)]
        if self.session.unclean:
            self.session.unclean = False
            commands.insert(0, (b"RSET\r\n", self._was_reset))
        if self._data_ahead:
            commands.append((b"DATA\r\n", self._was_data))
        if not self._features.pipelining:
            self._later.extend(commands)
            return self._one_more()
        self._expected.extend(step for _, step in commands)
        return b"".join(command for command, _ in commands)

    def _one_more(self) -> bytes:
        command, step = self._later.popleft()
        self._expected.append(step)
        return command

    def _parameters(self, turn: Turn) -> str:
        size = f" SIZE={len(turn.parcel.raw)}" if self._features.size_known else ""
        if turn.is_ascii:
            return size
        return f"{size} BODY=8BITMIME" + (" SMTPUTF8" if _is_international(turn.parcel) else "")

    def _hear(self, data: bytes) -> None:
        """Take each whole reply to its step; keep what is unfinished; end the line at what is no reply."""
        *lines, self._unread = data.split(b"\n")
        heard = False
        for line in lines:
            code = _CODES.get(line[:4])
            if code is None or (self._earlier and not self._earlier.startswith(line[:3])):
                self._hear_more(line)
            else:
                heard = True
                text, self._earlier = self._earlier + line[4:], b""
                self._was_answered(code, text)
            if self.broken:
                return
        if len(self._unread) > LONGEST_REPLY:
            self.fail("the relay does not end its reply")
        elif heard:
            self._wait()  # a whole reply buys time, a part of one does not

    def _hear_more(self, line: bytes) -> None:
        """Keep a line of a reply that goes on; each has the code of the last (RFC 5321 §4.2.1)."""
        goes_on = line[3:4] == b"-" and line[:3] + b" " in _CODES
        if not goes_on or (self._earlier and not self._earlier.startswith(line[:3])):
            self.fail("the relay does not speak SMTP")
        elif len(self._earlier) + len(line) > LONGEST_REPLY:
            self.fail("the relay does not end its reply")
        else:
            self._earlier += line + b"\n"

    def _was_answered(self, code: int, text: bytes) -> None:
        if not self._expected or (code == _CLOSING and not self._dotted):
            self._dismissed(code, text)
            return
        self._answered = True
        if code < _REFUSED.start:
            self._useful = True
        self._expected.popleft()(code, text)
        if self._expected or self.broken:
            return
        if self._later:
            self._write(self._one_more())
        elif not self.spent:
            self.begin()

    def _dismissed(self, code: int, text: bytes) -> None:
        outcome = _outcome(code, text)
        self._end(outcome, f"the relay said {code} {outcome.enhanced} {outcome.text}")

    def _was_reset(self, code: int, text: bytes) -> None:
        """RSET is never refused (RFC 5321 §4.1.1.5); where it is, the next reply shows it."""

    def _was_mail(self, code: int, text: bytes) -> None:
        if code not in _FINE:
            self._refused(_outcome(code, text))

    def _was_rcpt(self, code: int, text: bytes) -> None:
        turn = self._present()
        turn.named = code in _FINE
        if not turn.named and not turn.refusal:
            self._refused(_outcome(code, text))
        if self._data_ahead:
            return
        if turn.refusal:
            self._conclude(turn.refusal)
        elif self._desk.releases(turn):
            turn.released = True
            self._later.append((b"DATA\r\n", self._was_data))
        else:
            self._conclude(None)

    def _was_data(self, code: int, text: bytes) -> None:
        turn = self._present()
        if code != _GO_AHEAD:
            self._conclude(turn.refusal or _no_go_ahead(code, text))
        elif turn.refusal and turn.named:
            self.fail("the relay took a recipient of a sender it refused")
        elif turn.refusal:
            self._expected.append(self._was_lone_dot)
            self._write(_DOT)
        else:
            self._send_body(turn)

    def _was_lone_dot(self, _code: int, _text: bytes) -> None:
        """RFC 2920 §3.1: the go-ahead was for nobody, and so is this answer."""
        self._conclude(self._present().refusal)

    def _send_body(self, turn: Turn) -> None:
        """Write the body, its dot, and the next envelope behind it."""
        body = _stuffed(turn.parcel.raw)
        self._turn, self._dotted, self._dot_left = None, turn, len(body) + len(_DOT)
        following = self._next() if self._data_ahead and self.session.given + 1 < self._most else None
        if not turn.released and not self._desk.releases(turn):
            self._hang_up(following)
            return
        self._expected.append(self._was_dotted)
        self._write(b"".join((body, _DOT, self._envelope(following) if following else b"")))

    def _hang_up(self, following: Turn | None) -> None:
        """Leave in the middle of DATA: the only way to take a mail back once the relay waits for it."""
        self._turn = self._dotted = None
        if following:
            self._desk.put_back(following)
        self.leave()
        self._sock.close()

    def _was_dotted(self, code: int, text: bytes) -> None:
        turn, self._dotted, self._answered = self._dotted, None, False
        assert turn is not None
        self.session.given += 1
        self._desk.report(turn, self._verdict(code, text))
        if code == _CLOSING or code in _HALFWAY or self._dot_left > 0:
            self._dismissed(code, text)

    def _verdict(self, code: int, text: bytes) -> Outcome:
        """Read the answer to the dot; one that came before the dot can refuse, not accept."""
        if code in _HALFWAY:
            return Outcome.in_doubt(f"{self.session.address} answered the final dot with {code}")
        if code in _FINE and self._dot_left > 0:
            return Outcome.unreached(f"{self.session.address} answered {code} before the mail was sent")
        return _outcome(code, text)

    def _present(self) -> Turn:
        assert self._turn is not None, "a reply to an envelope belongs to a parcel"
        return self._turn

    def _refused(self, outcome: Outcome) -> None:
        """Note the refusal; where nothing was written ahead, nothing more is."""
        turn = self._present()
        turn.refusal = turn.refusal or outcome
        if self._later:
            self._later.clear()
            self._conclude(turn.refusal)

    def _conclude(self, outcome: Outcome | None) -> None:
        """End a transaction without a body; the next one begins with RSET."""
        turn, self._turn = self._present(), None
        self.session.unclean = True
        if outcome:
            self._desk.report(turn, outcome)

    # --- octets

    def _write(self, data: bytes | memoryview) -> None:
        try:
            sent = self._sock.send(data)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            sent = 0
        except OSError as error:
            self.fail(f"the connection broke: {error.strerror or error}")
            return
        self._dot_left -= sent
        if sent < len(data):
            self._unsent = memoryview(data)[sent:]
            self._selector.modify(self._sock, selectors.EVENT_READ | selectors.EVENT_WRITE, self)

    def _wait(self) -> None:
        """Set the time by which the relay must have moved."""
        if self._unsent:
            self.deadline = monotonic() + self._timeouts.block
        elif not self._expected:
            self.deadline = inf
        else:
            self.deadline = monotonic() + (self._timeouts.dot if self._dotted else self._timeouts.command)


def _stuffed(raw: bytes) -> bytes:
    """Return the mail with dots doubled at line starts and its last line ended (RFC 5321 §4.5.2)."""
    if not isinstance(raw, Dotless):
        raw = raw.replace(b"\r\n.", b"\r\n..")
        if raw.startswith(b"."):
            raw = b"." + raw
    return raw if raw.endswith(b"\r\n") else raw + b"\r\n"


def _is_international(parcel: Parcel) -> bool:
    """Say whether an address, on the envelope or in the head, is outside ASCII."""
    if not parcel.recipient.isascii() or not parcel.sender.isascii():
        return True
    return not parcel.raw.isascii() and not parcel.raw.partition(b"\r\n\r\n")[0].isascii()


def _no_go_ahead(code: int, text: bytes) -> Outcome:
    """Read a refusal of DATA; 250 is none and no acceptance either."""
    if code in _REFUSED:
        return _outcome(code, text)
    return Outcome.unreached(f"the relay answered DATA with {code}")


def _outcome(code: int, text: bytes) -> Outcome:
    said = text.decode("utf-8", "replace").replace("\r", "").strip()
    return Outcome.of(code, said.replace(f"{code}-", "") if "\n" in said else said)
