"""When a reviewer will answer: "20 min", "10-15 minutes", "1h30", "by 15:30 UTC", "need 10 more".

A closed grammar of our own for durations and times of day in the languages reviewers write; of a range the later end
counts. What is not exact ("soon", "EOD", "after lunch") is no estimate here, and what lies beyond a day is none at
all: then the reviewer is asked again. A time of day stays words until `minutes_until` is told the hour it is now.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from service.domain.estimate_words import (
    ALONE,
    BARE,
    BY_HAND,
    CLOCK,
    FAR,
    HOURS_MINUTES,
    HOURS_ONLY,
    MINUTES_ONLY,
    TOMORROW,
    WORTH,
    ZONES,
)

LONGEST = 24 * 60  # minutes; an incident does not wait longer for one reviewer

_READ = 4_000  # characters that are searched for a time
_UNACCENTED = "\u2e80"  # scripts from here on have no accents to lose
_NOON = 12
_LAST_HOUR, _LAST_MINUTE = 23, 59
_EARLIEST_CLOCK = 7  # "7h30" alone is a time of day, "1h30" is a duration
_NOT_AT = ("about", "eta", "um ", "a ", "o ", "na ")  # may stand before a number that is no time of day


@dataclass(frozen=True, slots=True)
class Estimate:
    """A time found in a text: minutes from now, or a time of day in words; both None when it is too far away."""

    minutes: int | None
    clock: str | None  # "15:30", "3:30" (morning or afternoon, the next one), "15:30 utc", "09:00 tomorrow"
    rest: str  # the text with the time cut out


def find(text: str) -> Estimate | None:
    """Return the first exact time in a text of any supported language, or None when there is none."""
    plain = _plain(text)
    if FAR.search(plain):
        return Estimate(None, None, FAR.sub(" ", plain))
    return _clock(plain, sure=True) or _duration(plain) or _clock(plain, sure=False)


def minutes_until(clock: str, now: datetime, zone: tzinfo) -> int | None:
    """Return the minutes from now (aware) until a time of day, written in its own zone or else in `zone`.

    A time that has passed today means tomorrow; an hour up to 12 without am or pm means the next one of the two.
    None stands for no such time of day.
    """
    match = re.fullmatch(r"(\d{1,2}):(\d\d)(?: (?!tomorrow)(\S+))?( tomorrow)?", clock)
    if match is None or int(match[1]) > _LAST_HOUR or int(match[2]) > _LAST_MINUTE:
        return None
    local = now.astimezone(_zone(match[3]) or zone)
    hours = [int(match[1])]
    if len(match[1]) == 1 and hours[0] >= 1:
        hours.append(hours[0] + _NOON)
    waits = [_wait(local, hour, int(match[2]), tomorrow=bool(match[4])) for hour in hours]
    return waits[0] if match[4] else min(waits)


def _wait(local: datetime, hour: int, minute: int, *, tomorrow: bool) -> int:
    due = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if tomorrow or due <= local:
        due += timedelta(days=1)
    seconds = (due.astimezone(UTC) - local.astimezone(UTC)).total_seconds()
    return max(1, -int(-seconds // 60))


def _zone(word: str | None) -> tzinfo | None:
    match = re.fullmatch(r"([a-z]*)(?:([+-])(\d{1,2}):?(\d\d)?)?", word or "")
    if not word or match is None:
        return None
    minutes = ZONES.get(match[1], 0)
    if match[2]:
        minutes += int(f"{match[2]}1") * (int(match[3]) * 60 + int(match[4] or 0))
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < LONGEST else None


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text[:_READ]).casefold().replace("’", "'").replace("1⁄2", "1/2")
    spaced = re.sub(r"[^\S\n]+", " ", folded)
    return "".join(c if c >= _UNACCENTED else unicodedata.normalize("NFD", c)[0] for c in spaced)


def _duration(plain: str) -> Estimate | None:
    for pattern, minutes in (
        (HOURS_MINUTES, _mixed),
        (BY_HAND, _by_hand),
        (HOURS_ONLY, _hours),
        (MINUTES_ONLY, _minutes),
        (BARE, _minutes),
    ):
        if match := pattern.search(plain):
            return _bounded(minutes(match), plain, match)
    if match := ALONE.fullmatch(plain):
        return _bounded(_minutes(match), plain, match)
    return None


def _bounded(minutes: float, plain: str, match: re.Match[str]) -> Estimate:
    rest = f"{plain[: match.start()]} {plain[match.end() :]}"
    return Estimate(round(minutes) if 1 <= minutes <= LONGEST else None, None, rest)


def _mixed(match: re.Match[str]) -> float:
    return _number(match["h"]) * 60 + (30 if match["half"] else int(match["m"]))


def _by_hand(match: re.Match[str]) -> float:
    return float((match.lastgroup or "f0")[1:])


def _hours(match: re.Match[str]) -> float:
    return _number(match["n"]) * 60


def _minutes(match: re.Match[str]) -> float:
    groups = match.groupdict()
    return _number(groups.get("n") or groups.get("n2") or "0")


def _number(word: str) -> float:
    return float(WORTH[word]) if word in WORTH else float(word.replace(",", "."))


def _clock(plain: str, *, sure: bool) -> Estimate | None:
    for match in CLOCK.finditer(plain):
        hour, minute = int(match["h"]), int(match["m"] or (30 if match["half"] else 0))
        if hour > _LAST_HOUR or minute > _LAST_MINUTE or not _is_clock(match, hour, sure=sure):
            continue
        written = [f"{_hour_written(match, hour)}:{minute:02}", (match["zone"] or "").replace(" ", "")]
        rest = f"{plain[: match.start()]} {plain[match.end() :]}"
        if TOMORROW.search(plain):
            written.append("tomorrow")
            rest = TOMORROW.sub(" ", rest)
        return Estimate(None, " ".join(word for word in written if word), rest)
    return None


def _hour_written(match: re.Match[str], hour: int) -> str:
    """Return the hour with two digits where it is certain, and as written where it may be morning or afternoon."""
    if match["half_day"] and hour <= _NOON:
        afternoon = match["half_day"].strip().startswith("p")
        return f"{hour % _NOON + (_NOON if afternoon else 0):02}"
    return str(hour) if match["h"] == str(hour) else f"{hour:02}"


def _is_clock(match: re.Match[str], hour: int, *, sure: bool) -> bool:
    """Tell a time of day from a number: with a colon, am/pm or "Uhr" surely, after "by" or "at" probably."""
    if match["half_day"] or match["whole"] or match["sep"] == ":" or (match["sep"] and match["tail"]):
        return True
    if match["sep"] == "h":
        return bool(match["at"]) or hour >= _EARLIEST_CLOCK
    if match["sep"]:
        return bool(match["at"])
    return not sure and bool(match["at"]) and not match["at"].startswith(_NOT_AT)
