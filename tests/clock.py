"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta


class FixedClock:
    """Call it for the time; the same moment every time until `advance`."""

    def __init__(self, now: datetime = datetime(2026, 11, 21, 14, 30, tzinfo=UTC)) -> None:
        self._now = now

    def __call__(self) -> datetime:
        return self._now

    def advance(self, **by: float) -> datetime:
        """Move on by what `timedelta` takes: `clock.advance(minutes=20)`."""
        self._now += timedelta(**by)
        return self._now
