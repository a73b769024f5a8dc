"""One run of sending: the loop that feeds parcels to several sessions until there is nothing left to send or to hear.

It puts idle sessions to work, opens more while parcels wait, watches the time-outs, and at the end gives the sessions
back. The loop itself never waits for a connection to be made while others are at work: that happens in threads.
"""

import selectors
import socket
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock, Thread
from time import monotonic

from mail.desk import Desk
from mail.outcome import Outcome
from mail.pipeline import Line
from mail.relay_session import Session, Timeouts, Unreachable
from mail.relay_sessions import Sessions


class Run:
    """Sends what is on the desk over at most `connections` sessions of `mails_per_session` each."""

    def __init__(
        self, sessions: Sessions, desk: Desk, timeouts: Timeouts, *, connections: int, mails_per_session: int
    ) -> None:
        self._sessions = sessions
        self._desk = desk
        self._timeouts = timeouts
        self._wanted = connections
        self._mails_per_session = mails_per_session
        self._tick = min(1.0, *(seconds / 4 for seconds in (timeouts.command, timeouts.block, timeouts.dot)))
        self._next_look = 0.0
        self._selector = selectors.DefaultSelector()
        self._lines: set[Line] = set()
        self._idle: set[Line] = set()
        self._door = _Door(sessions, self._selector)

    def go(self) -> None:
        """Send until all is answered."""
        while self._staff():
            self._listen()

    def leave(self) -> None:
        """Keep the sessions that rest, close those that are in the middle of something."""
        self._door.close()
        for line in self._lines:
            rests = line.rests
            session = line.leave()
            if rests and not line.spent:
                self._serve(session)
                self._sessions.keep(session)
            else:
                session.sock.close()
        self._selector.close()

    def _staff(self) -> bool:
        """Put idle lines to work and open more while parcels wait; says whether anything is going on."""
        while self._idle and self._desk.stock(1):
            line = self._idle.pop()
            line.begin()
            self._settle(line)
        while self._has_room() and self._desk.stock(self._door.awaited + 1) > self._door.awaited:
            self._open_another()
        return len(self._lines) > len(self._idle) or self._desk.stock(1) > 0

    def _has_room(self) -> bool:
        return len(self._lines) + self._door.awaited < self._wanted

    def _open_another(self) -> None:
        """Take a kept session, or open the first at once and others aside."""
        session = self._sessions.kept()
        if session:
            self._employ(session)
        elif self._lines or self._door.awaited:
            self._door.expect_another()
        else:
            try:
                self._employ(self._sessions.open())
            except Unreachable as why:
                self._desk.give_up(Outcome.unreached(str(why)))

    def _employ(self, session: Session) -> None:
        line = Line(session, self._desk, self._selector, self._timeouts, self._mails_per_session)
        self._lines.add(line)
        line.begin()
        self._settle(line)

    def _listen(self) -> None:
        """Hear whoever speaks; once in a while, look for those who have been silent too long."""
        for key, events in self._selector.select(self._tick):
            line = key.data
            if line is None:
                self._welcome()
                continue
            if events & selectors.EVENT_WRITE:
                line.writable()
            if events & selectors.EVENT_READ and not line.broken:
                line.readable()
            if line.broken or line.rests:
                self._settle(line)
        if monotonic() >= self._next_look:
            self._look_at_the_clock()

    def _look_at_the_clock(self) -> None:
        now = monotonic()
        self._next_look = now + self._tick
        for line in [line for line in self._lines if line.deadline < now]:
            line.expire()
            self._settle(line)

    def _settle(self, line: Line) -> None:
        """See what has become of a line."""
        if line.broken:
            self._lines.discard(line)
            self._idle.discard(line)
            self._part(line)
        elif line.rests and line.spent:
            self._lines.discard(line)
            self._serve(line.session)
            line.leave().close()
        elif line.rests:
            self._idle.add(line)

    def _part(self, line: Line) -> None:
        """A line broke: an address that sent us away is trusted less, and gets fewer sessions."""
        if line.dismissal:
            self._sessions.failed(line.session.address, line.dismissal)
            self._wanted = max(1, self._wanted - 1)
        else:
            self._serve(line.session)

    def _serve(self, session: Session) -> None:
        if session.given:
            self._sessions.served(session.address)

    def _welcome(self) -> None:
        """Employ the sessions that were opened aside; where none could be, do with what there is."""
        for arrival in self._door.arrivals():
            if isinstance(arrival, Session):
                self._employ(arrival)
            elif isinstance(arrival, Unreachable):
                self._wanted = max(1, len(self._lines) + self._door.awaited)
            else:
                raise arrival


class _Door:
    """Where sessions arrive that are opened in threads."""

    def __init__(self, sessions: Sessions, selector: selectors.BaseSelector) -> None:
        self._sessions = sessions
        self._arrived: SimpleQueue[Session | Exception] = SimpleQueue()
        self._lock = Lock()
        self._closed = False
        self._bell, self._ear = socket.socketpair()
        self._ear.settimeout(0)
        self.awaited = 0
        selector.register(self._ear, selectors.EVENT_READ, None)

    def expect_another(self) -> None:
        """Open a session in a thread of its own."""
        self.awaited += 1
        Thread(target=self._fetch, name="relay-session", daemon=True).start()

    def arrivals(self) -> list[Session | Exception]:
        """Take what has arrived."""
        with suppress(BlockingIOError):
            self._ear.recv(4096)
        arrived = []
        while not self._arrived.empty():
            arrived.append(self._arrived.get())
        self.awaited -= len(arrived)
        return arrived

    def close(self) -> None:
        """Nobody waits any more: who arrives now is kept for the next run."""
        with self._lock:
            self._closed = True
            self._bell.close()
        for arrival in self.arrivals():
            if isinstance(arrival, Session):
                self._sessions.keep(arrival)
        self._ear.close()

    def _fetch(self) -> None:
        arrival: Session | Exception
        try:
            arrival = self._sessions.open()
        except Exception as error:  # noqa: BLE001 - raised again in the thread that waits for it
            arrival = error
        with self._lock:
            if not self._closed:
                self._arrived.put(arrival)
                self._bell.send(b".")
            elif isinstance(arrival, Session):
                self._sessions.keep(arrival)
