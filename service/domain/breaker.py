"""The breaker: when a sending goes so wrong that it halts itself and asks a person (SECURITY P17).

It watches the last answers of one worker's run, the first 200 or 1 % of the recipients, and goes on watching. A
relay that cannot be reached is no answer: that is waited for.

>>> breaker = Breaker(recipients=5000)
>>> [breaker.trips("rejected") for _ in range(11)][-2:]
['', '11 of the last 200 answers were rejections']
"""

from collections import Counter, deque

_FEWEST_WATCHED = 200
_WATCHED_SHARE = 100  # one in so many recipients
_MOST = {"rejected": (0.05, "rejections"), "deferred": (0.5, "deferrals")}  # share of the answers watched, its name


class Breaker:
    """Counts the answers to one run of sending."""

    def __init__(self, recipients: int) -> None:
        self._watched = max(_FEWEST_WATCHED, recipients // _WATCHED_SHARE)
        self._last: deque[str] = deque()
        self._counts: Counter[str] = Counter()

    def trips(self, outcome: str) -> str:
        """Take in one answer; return in words why the sending must halt, or nothing."""
        self._last.append(outcome)
        self._counts[outcome] += 1
        if len(self._last) > self._watched:
            self._counts[self._last.popleft()] -= 1
        share, name = _MOST.get(outcome, (1.0, ""))
        if self._counts[outcome] <= share * self._watched:
            return ""
        return f"{self._counts[outcome]} of the last {self._watched} answers were {name}"
