"""Where the sessions of one run fetch parcels and report what became of them.

The caller's iterator is read one parcel at a time, when a session is free for it. A parcel whose session broke before
its body was released comes back here; the caller never hears of that unless it happens too often.
"""

from collections import deque
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from mail.outcome import Outcome

TRIES: Final = 3
"""Sessions that may break under a parcel through its own fault, before it is released, until it counts as unreached."""

MOST_AGAIN: Final = 50
"""Parcels kept to be tried again after all others, until these come first: memory is bounded."""


class Parcel(NamedTuple):
    """One mail to one address: `key` is the caller's own; `sender` may be empty; `raw` has CRLF and no stuffed dots."""

    key: object
    sender: str
    recipient: str
    raw: bytes


class Turn:
    """A parcel on its way, and what has happened to it so far."""

    __slots__ = ("is_ascii", "named", "parcel", "refusal", "released", "tries")

    def __init__(self, parcel: Parcel) -> None:
        self.parcel = parcel
        self.is_ascii = parcel.raw.isascii() and parcel.recipient.isascii() and parcel.sender.isascii()
        self.tries = 0
        self.afresh()

    def afresh(self) -> None:
        """Forget the last session."""
        self.refusal: Outcome | None = None  # what MAIL or RCPT was answered
        self.named = False  # the relay took the recipient
        self.released = False  # the caller has let the body go


class Desk:
    """Where all lines of one run fetch parcels and report outcomes."""

    def __init__(
        self,
        parcels: Iterable[Parcel],
        before_dot: Callable[[Parcel], bool] | None,
        on_outcome: Callable[[Parcel, Outcome], None],
    ) -> None:
        self._parcels = iter(parcels)
        self._before_dot = before_dot
        self._on_outcome = on_outcome
        self._waiting: deque[Turn] = deque()
        self._again: deque[Turn] = deque()  # a session broke under these: they come last, so that they hold up nobody
        self.cautious = False
        """A body was held back: from now on the caller is asked before DATA, when RSET can still undo."""

    def stock(self, wanted: int) -> int:
        """Have so many parcels at hand, if there are; returns how many there are."""
        while len(self._waiting) < wanted:
            turn = self._fetch()
            if turn is None:
                break
            self._waiting.append(turn)
        return len(self._waiting)

    def take(self) -> Turn | None:
        """Fetch the next parcel, made only now."""
        return self._waiting.popleft() if self._waiting else self._fetch()

    def _fetch(self) -> Turn | None:
        parcel = next(self._parcels, None) if len(self._again) < MOST_AGAIN else None
        if parcel is None:
            return self._again.popleft() if self._again else None
        return Turn(parcel)

    def put_back(self, turn: Turn) -> None:
        """Take back a parcel that was not begun."""
        self._waiting.appendleft(turn)

    def try_again(self, turn: Turn, outcome: Outcome, *, guilty: bool) -> None:
        """Take back a parcel whose session broke before it was released; the outcome counts at the last try.

        It is no fault of the parcel's that a session had taken its share and was closed.
        """
        turn.tries += guilty
        if turn.tries >= TRIES:
            self.report(turn, outcome)
            return
        turn.afresh()
        (self._again.append if guilty else self._waiting.appendleft)(turn)

    def report(self, turn: Turn, outcome: Outcome) -> None:
        """Tell the caller."""
        self._on_outcome(turn.parcel, outcome)

    def releases(self, turn: Turn) -> bool:
        """Ask the caller, who notes it down, whether this body may go."""
        if self._before_dot is None or self._before_dot(turn.parcel):
            return True
        self.cautious = True
        return False

    def give_up(self, outcome: Outcome) -> None:
        """Report everything that is left: no relay can be reached."""
        while turn := self.take():
            self.report(turn, outcome)
