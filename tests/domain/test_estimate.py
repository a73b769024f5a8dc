"""When a reviewer will answer: durations, times of day, and what is too vague to be either."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from service.domain import estimate
from service.domain.decision import Verdict, minutes_until, read

NOW = datetime(2026, 11, 21, 14, 10, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("20 min", 20),
        ("20min", 20),
        ("20m", 20),
        ("20'", 20),
        ("20", 20),
        ("10-15 minutes", 15),
        ("10 – 15 min", 15),
        ("10 to 15 mins", 15),
        ("5 or 10 minutes", 10),
        ("1h30", 90),
        ("1h 30", 90),
        ("1 hour 20 minutes", 80),
        ("2 hours and 15 minutes", 135),
        ("an hour", 60),
        ("an hour and a half", 90),
        ("half an hour", 30),
        ("a quarter of an hour", 15),
        ("1.5 hours", 90),
        ("1-2 hours", 120),
        ("need 10 more", 10),
        ("in 20", 20),
        ("eta 20", 20),
        ("ETA: 45", 45),
        ("twenty minutes", 20),
        ("another 5 minutes", 5),
        ("20 Minuten", 20),
        ("eine halbe Stunde", 30),
        ("anderthalb Stunden", 90),
        ("noch 10", 10),
        ("une heure", 60),
        ("dans un quart d'heure", 15),
        ("vingt minutes", 20),
        ("media hora", 30),
        ("una hora y media", 90),
        ("uma hora", 60),
        ("mezz'ora", 30),
        ("tra 20 minuti", 20),
        ("een half uur", 30),
        ("over een kwartier", 15),
        ("20分", 20),
        ("あと30分", 30),
        ("1時間半", 90),
        ("２０分後", 20),
        ("20分钟", 20),
        ("20 минут", 20),
        ("20분", 20),
        ("½ hour", 30),
    ],
)
def test_durations(text, minutes):
    found = estimate.find(text)
    assert found is not None
    assert (found.minutes, found.clock) == (minutes, None)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("by 15:30", "15:30"),
        ("15:30", "15:30"),
        ("by 15:30 UTC", "15:30 utc"),
        ("15:30 CET", "15:30 cet"),
        ("15:30 UTC+2", "15:30 utc+2"),
        ("3pm", "15:00"),
        ("3:15 p.m.", "15:15"),
        ("12am", "00:00"),
        ("back at 3", "3:00"),
        ("bis 16 Uhr", "16:00"),
        ("15.30 Uhr", "15:30"),
        ("à 15h30", "15:30"),
        ("a las 17:00", "17:00"),
        ("entro le 15:30", "15:30"),
        ("om 15:30", "15:30"),
        ("15時までに", "15:00"),
        ("15時半", "15:30"),
        ("tomorrow at 9:00", "9:00 tomorrow"),
        ("morgen um 09:30", "09:30 tomorrow"),
    ],
)
def test_times_of_day(text, clock):
    found = estimate.find(text)
    assert found is not None
    assert (found.minutes, found.clock) == (None, clock)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "EOD",
        "after lunch",
        "the price is 20 euros",
        "25:99",
        "v2",
        "call +49 30 1234567",
        "I am fine",
        "ah",
        "one at a time",
    ],
)
def test_what_names_no_exact_time(text):
    assert estimate.find(text) is None


@pytest.mark.parametrize("text", ["2 days", "in 3 weeks", "48 hours", "0 min"])
def test_what_lies_beyond_a_day_or_is_nothing_is_no_time(text):
    found = estimate.find(text)
    assert found is not None
    assert (found.minutes, found.clock) == (None, None)


@pytest.mark.parametrize(
    ("text", "zone", "minutes"),
    [
        ("20 min", UTC, 20),
        ("by 15:30", UTC, 80),
        ("by 15:30", BERLIN, 20),
        ("by 15:30 UTC", BERLIN, 80),
        ("15:30 JST", UTC, 16 * 60 + 20),
        ("by 14:10", UTC, 24 * 60),  # now is over: tomorrow
        ("by 14:00", UTC, 24 * 60 - 10),
        ("by 3:30", UTC, 80),  # the next half past three is in the afternoon
        ("back at 3pm", UTC, 50),
        ("tomorrow at 9:00", UTC, 18 * 60 + 50),
        ("EOD", UTC, None),
        ("tomorrow", UTC, None),
    ],
)
def test_minutes_are_counted_from_now_in_the_zone_of_the_reviewer(text, zone, minutes):
    reading = read(text)
    assert reading.verdict == Verdict.ESTIMATE
    assert minutes_until(reading, NOW, zone) == minutes


def test_seconds_round_up():
    assert estimate.minutes_until("15:30", NOW + timedelta(seconds=30), UTC) == 80


@pytest.mark.parametrize("clock", ["", "x", "24:00", "12:60", "15:30 nowhere+99", "1:2:3"])
def test_no_such_time_of_day_is_none_or_local(clock):
    assert estimate.minutes_until(clock, NOW, UTC) in (None, 80)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Change the ETA in the text to 15 min", Verdict.SUGGEST),
        ("What is the ETA for this?", Verdict.QUESTION),
        ("-1, we cannot promise 20 min", Verdict.OBJECT),
        ("Approved if it leaves before 15:00", Verdict.UNCLEAR),
        ("I will approve in 20 min unless somebody calls", Verdict.ESTIMATE),
    ],
)
def test_a_time_is_an_estimate_only_when_it_is_about_the_answer(text, verdict):
    assert read(text).verdict == verdict
