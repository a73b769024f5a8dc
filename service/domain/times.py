"""Times and durations as people read them: always with a zone, never an ISO string in a mail."""

from datetime import datetime
from zoneinfo import ZoneInfo


def clock(at: datetime, zone: str) -> str:
    """Return `14:30 UTC` or `15:30 CET`."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{local:%H:%M} {local:%Z}"


def moment(at: datetime, zone: str, now: datetime) -> str:
    """Return `14:30 UTC today`, or with the date where it is another day."""
    local, here = at.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone))
    day = "today" if local.date() == here.date() else f"on {local.day} {local:%B}"
    return f"{local:%H:%M} {local:%Z} {day}"


def elsewhere(at: datetime, zone: str, home: str) -> str:
    """Return `15:30 in Paris` for somebody who lives in another zone, empty where the clocks agree."""
    there = at.astimezone(ZoneInfo(home))
    if there.utcoffset() == at.astimezone(ZoneInfo(zone)).utcoffset():
        return ""
    return f"{there:%H:%M} in {home.rpartition('/')[2].replace('_', ' ')}"


def span(seconds: float) -> str:
    """Return `20 minutes`, `1 hour 30 minutes`, `45 seconds`."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return count(max(0, round(seconds)), "second")
    hours, rest = divmod(minutes, 60)
    parts = [count(hours, "hour")] if hours else []
    return " ".join([*parts, *([count(rest, "minute")] if rest or not hours else [])])


def count(number: int, noun: str, plural: str = "") -> str:
    """Return `1 recipient` or `12,345 recipients`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
