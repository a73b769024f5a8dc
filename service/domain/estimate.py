"""When a reviewer will answer: "20 min", "10-15 minutes", "1h30", "by 15:30 UTC", "need 10 more".

A closed grammar of our own for durations and times of day in the languages reviewers write; of a range the later end
counts. What is not exact ("soon", "EOD", "after lunch") is no estimate here, and what lies beyond a day is none at
all: then the reviewer is asked again. A time of day stays words until `minutes_until` is told the hour it is now.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

LONGEST = 24 * 60      # minutes; an incident does not wait longer for one reviewer

_NUMBERS = {
    1: "one|a|an|ein|eine|einer|einem|einen|eins|un|une|una|uno|um|uma|een|un'|一|один|одну",
    2: "two|zwei|deux|dos|dois|duas|due|twee|二|两",
    3: "three|drei|trois|tres|tre|drie|三",
    4: "four|vier|quatre|cuatro|quatro|quattro|四",
    5: "five|funf|fuenf|cinq|cinco|cinque|vijf|五|пять",
    6: "six|sechs|seis|sei|zes|六",
    7: "seven|sieben|sept|siete|sete|sette|zeven|七",
    8: "eight|acht|huit|ocho|oito|otto|八",
    9: "nine|neun|neuf|nueve|nove|negen|九",
    10: "ten|zehn|dix|diez|dez|dieci|tien|十|десять",
    12: "twelve|zwolf|zwoelf|douze|doce|doze|dodici|twaalf",
    15: "fifteen|funfzehn|fuenfzehn|quinze|quince|quindici|vijftien|十五|пятнадцать",
    20: "twenty|zwanzig|vingt|veinte|vinte|venti|twintig|二十|двадцать",
    25: "twenty five|twentyfive|funfundzwanzig|vingt cinq|veinticinco|vinte e cinco|venticinque|vijfentwintig",
    30: "thirty|dreissig|trente|treinta|trinta|trenta|dertig|三十|тридцать",
    40: "forty|vierzig|quarante|cuarenta|quarenta|quaranta|veertig|四十",
    45: "forty five|fortyfive|funfundvierzig|quarante cinq|cuarenta y cinco|quarenta e cinco|quarantacinque"
        "|vijfenveertig|四十五",
    50: "fifty|funfzig|cinquante|cincuenta|cinquenta|cinquanta|vijftig|五十",
    60: "sixty|sechzig|soixante|sesenta|sessenta|sessanta|zestig|六十",
    90: "ninety|neunzig|quatre vingt dix|noventa|novanta|negentig|九十",
}
_WORTH = {word: number for number, words in _NUMBERS.items() for word in words.split("|")}
_SPOKEN = "|".join(sorted((re.escape(word) for word in _WORTH), key=len, reverse=True))
_N = rf"(?:\d{{1,4}}(?:[.,]\d{{1,2}})?|(?<!\w)(?:{_SPOKEN}))"
_FIXED = {
    30: "half an hour|half hour|a half hour|1/2 hour|halbe stunde|halben stunde|halber stunde|halbstunde|demi heure"
        "|media hora|meia hora|mezz'ora|mezz ora|mezzora|half uur|halfuur|半時間|半小时|半小時|半个小时|반시간|полчаса"
        "|en halv time|halvtimme|pol godziny",
    90: "an hour and a half|one hour and a half|one and a half hours?|hour and a half|anderthalb stunden"
        "|eineinhalb stunden|einer? ?stunde und (?:eine )?halbe|une heure et demie|hora y media|hora e meia"
        "|ora e mezza|ora e mezzo|anderhalf uur|一時間半|полтора часа",
    15: "quarter of an hour|quarter hour|viertelstunde|viertel stunde|quart d'heure|quart d heure|cuarto de hora"
        "|quarto de hora|quarto d'ora|quarto d ora|kwartiertje|kwartier",
    45: "three quarters of an hour|dreiviertelstunde|trois quarts d'heure|trois quarts d heure|tres cuartos de hora"
        "|tre quarti d'ora|drie kwartier",
    120: "a couple of hours|couple of hours|ein paar stunden",
    60: "within the hour|in the hour|an hour|one hour|1 hour|one h|hour's time|einer stunde|eine stunde|stunde"
        "|une heure|una hora|uma hora|un'ora|un ora|binnen het uur|一時間|час(?!а)|одну? час",
}
_HOURS = (r"hours?|hrs?|hs?|std\.?|stunden?|heures?|horas?|ore|ora|uur|uren|uurtje|時間|小时|小時|个小时|시간|"
          r"час(?:а|ов)?|timer|time|timmar|timme|godzin[ye]?|saat|tuntia?|hodin[ya]?|ora[kt]")
_MINUTES = (r"minut(?:es?|en|os?|i|o|a|y|er|ter|ak|ach|ok)?|minuut|minuten|minuter|mins?|mn|m(?=\W|$)|'|′|分钟|分鐘|分間|分|분|"
            r"мин(?:ут[ыуа]?)?|perc(?:et)?|dakika|minuuttia?|minutters|minutar|λεπτα|phut|menit")
_TO = (r"\s*(?:-|–|—|~|〜|～|/|to|or|bis|oder|bis zu|a|ou|o|y|e|et|and|und|of|tot|till|og|eller|から|або|или|up to|max\.?|"
       r"maximum|hochstens|maximal|maybe)\s*")
_RANGE = rf"(?:(?P<low>{_N})(?:\s*(?:{_MINUTES}|{_HOURS}))?{_TO})?"
_UNIT_END = r"(?![a-zа-я])"

_BY_HAND = re.compile("|".join(
    rf"(?P<f{minutes}>(?<!\w)(?:{words})(?![a-z]))" for minutes, words in _FIXED.items()))
_HOURS_MINUTES = re.compile(
    rf"(?P<h>{_N})\s*(?:{_HOURS})\s*(?:and|und|et|y|e|en)?\s*(?:(?P<m>\d{{1,2}})\s*(?:{_MINUTES})?{_UNIT_END}|(?P<half>半))")
_HOURS_ONLY = re.compile(rf"{_RANGE}(?P<n>{_N})\s*(?:more |weitere |autres )?(?:{_HOURS}){_UNIT_END}")
_MINUTES_ONLY = re.compile(
    rf"{_RANGE}(?P<n>{_N})\s*(?:more |further |another |extra |weitere |autres |mas |mais |altri |full )?(?:{_MINUTES}){_UNIT_END}")
_BARE = re.compile(
    r"(?:\b(?:eta|in|within|need|needs|another|give me|takes?|about|dans|noch|brauche|necesito|preciso de|ho bisogno di|"
    r"tra|fra|over|nog|encore|otros|mais|altri|weitere|en|em|innerhalb von|binnen)\b:?\s*"
    r"(?:about |circa |ca\.? |another |just |ungefahr |environ |unos |cerca de |maybe |~ ?)*"
    rf"(?:(?P<low>\d{{1,3}}){_TO})?(?P<n>\d{{1,3}})"
    r"(?=\s*(?:more|mehr|de plus|mas|mais|in piu|extra|$|[,.;!\n]))(?!\s*[.:,]\d))"
    rf"|(?:(?P<low2>\d{{1,3}}){_TO})?(?P<n2>\d{{1,3}})\s*(?:more|mehr|de plus|mas|in piu)\b")
_ALONE = re.compile(r"\W*(?:eta\W*)?(?P<n>\d{1,3})\W*")

_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "gst": 240, "ist": 330, "sgt": 480, "hkt": 480, "awst": 480, "jst": 540,
    "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180, "est": -300,
    "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "et": -300,
    "pt": -480,
}
_ZONE = (rf"(?:\s*(?P<zone>(?:{'|'.join(sorted(_ZONES, key=len, reverse=True))})(?![a-z])(?:\s*[+-]\d{{1,2}}(?::?\d\d)?)?"
         r"|[+-]\d\d:?\d\d))?")
_AT = (r"(?P<at>\b(?:by|at|until|till|til|before|around|about|from|after|not before|bis|um|gegen|ab|vor|nach|spatestens|a|vers|"
       r"avant|pour|jusqu'a|d'ici|des|a las|hacia las|antes de las|para las|sobre las|as|ate as|ate|pelas|antes das|para as|alle|"
       r"entro le|per le|verso le|dalle|dopo le|prima delle|om|tegen|rond|voor|tot|na|eta|@|к|до|kl\.?|klockan|o)\b:?\s*)")
_CLOCK = re.compile(
    rf"{_AT}?(?<![\d.:,-])(?P<h>\d{{1,2}})"
    r"(?:(?P<sep>[:.h]|時)(?P<m>\d\d)(?P<sec>:\d\d)?(?P<tail>\s*(?:uhr|h|hrs|分|uur|o'clock)(?![a-z]))?|(?P<whole>\s*(?:uhr|o'clock|oclock|h00|heures pile)|時)(?P<half>半)?)?"
    r"(?P<half_day>\s*[ap]\.?m\.?(?![a-z]))?" + _ZONE + r"(?![\d:%€$]|\s*(?:" + _MINUTES + "|" + _HOURS + r")" + _UNIT_END + ")")
_TOMORROW = re.compile(r"\b(?:tomorrow|morgen|demain|manana|amanha|domani|tmrw|tmw)\b|明日|あした")
_FAR = re.compile(rf"{_N}\s*(?:days?|tagen?|jours?|dias?|giorni|dagen|weeks?|wochen?|semaines?|semanas?|settimane|weken|日間|週間|天)\b")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A time found in a text: minutes from now, or a time of day in words; both None when it is too far away."""

    minutes: int | None
    clock: str | None        # "15:30", "3:30" (morning or afternoon, the next one), "15:30 utc", "09:00 tomorrow"
    rest: str                # the text with the time cut out


def find(text: str) -> Estimate | None:
    """Return the first exact time in a text of any supported language, or None when there is none."""
    plain = _plain(text)
    if _FAR.search(plain):
        return Estimate(None, None, _FAR.sub(" ", plain))
    return _clock(plain, sure=True) or _duration(plain) or _clock(plain, sure=False)


def minutes_until(clock: str, now: datetime, zone: tzinfo) -> int | None:
    """Return the minutes from now (aware) until a time of day, written in its own zone or else in `zone`.

    A time that has passed today means tomorrow; an hour up to 12 without am or pm means the next one of the two.
    None stands for no such time of day.
    """
    match = re.fullmatch(r"(\d{1,2}):(\d\d)(?: (?!tomorrow)(\S+))?( tomorrow)?", clock)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    local = now.astimezone(_zone(match[3]) or zone)
    hours = [int(match[1])]
    if len(match[1]) == 1 and 1 <= hours[0]:
        hours.append(hours[0] + 12)
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
    minutes = _ZONES.get(match[1], 0)
    if match[2]:
        minutes += int(f"{match[2]}1") * (int(match[3]) * 60 + int(match[4] or 0))
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < LONGEST else None


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text[:4000]).casefold().replace("’", "'").replace("½", "1/2")
    parts = (unicodedata.normalize("NFD", c) for c in folded)
    return "".join(part if "\u3040" <= part[:1] <= "\u30ff" else part[:1] for part in parts)


def _duration(plain: str) -> Estimate | None:
    for pattern, minutes in (
        (_HOURS_MINUTES, _mixed), (_BY_HAND, _by_hand), (_HOURS_ONLY, _hours), (_MINUTES_ONLY, _minutes),
        (_BARE, _minutes),
    ):
        if match := pattern.search(plain):
            return _bounded(minutes(match), plain, match)
    if match := _ALONE.fullmatch(plain):
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
    return float(_WORTH[word]) if word in _WORTH else float(word.replace(",", "."))


def _clock(plain: str, *, sure: bool) -> Estimate | None:
    for match in _CLOCK.finditer(plain):
        hour, minute = int(match["h"]), int(match["m"] or (30 if match["half"] else 0))
        if not _is_clock(match, hour, sure=sure) or minute > 59:
            continue
        if match["half_day"] and hour <= 12:
            hour = hour % 12 + (12 if match["half_day"].strip().startswith("p") else 0)
            written = f"{hour:02}"
        else:
            written = match["h"] if hour < 10 else f"{hour:02}"
        if hour > 23:
            continue
        words = [f"{written}:{minute:02}", (match["zone"] or "").replace(" ", "")]
        rest = f"{plain[: match.start()]} {plain[match.end() :]}"
        if _TOMORROW.search(plain):
            words.append("tomorrow")
            rest = _TOMORROW.sub(" ", rest)
        return Estimate(None, " ".join(word for word in words if word), rest)
    return None


def _is_clock(match: re.Match[str], hour: int, *, sure: bool) -> bool:
    """Tell a time of day from a number: with a colon, am/pm or "Uhr" surely, after "by" or "at" probably."""
    if match["half_day"] or match["whole"] or match["sep"] == ":" or (match["sep"] and match["tail"]):
        return True
    if match["sep"] == "h":
        return bool(match["at"]) or hour > 6
    if match["sep"]:
        return bool(match["at"])
    return not sure and bool(match["at"]) and not match["at"].startswith(("about", "eta", "um ", "a ", "o ", "na "))
