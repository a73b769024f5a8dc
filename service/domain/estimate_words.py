"""How people write durations and times of day, as patterns over folded text; `service.domain.estimate` reads them.

Every pattern is a row of bounded pieces, so that none of them costs more than the length of the text. The languages
are those of `service.domain.languages`; units also of some more.
"""

import re

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
WORTH = {word: number for number, words in _NUMBERS.items() for word in words.split("|")}
_SPOKEN = "|".join(sorted((re.escape(word) for word in WORTH), key=len, reverse=True))
_N = rf"(?:\d{{1,4}}(?:[.,]\d{{1,2}})?|(?<!\w)(?:{_SPOKEN}))"
_FIXED = {
    30: "half an hour|half hour|a half hour|1/2 hour|halbe stunde|halben stunde|halber stunde|halbstunde|demi heure"
    "|media hora|meia hora|mezz'ora|mezz ora|mezzora|half uur|halfuur|半時間|半小时|半小時|半个小时|반시간|полчаса"
    "|en halv time|halvtimme|pol godziny",
    90: "(?:an |one )?hour and a half|one and a half hours?|anderthalb stunden"
    "|eineinhalb stunden|einer? ?stunde und (?:eine )?halbe|(?:une )?heure et demie|(?:una )?hora y media"
    "|(?:uma )?hora e meia"
    "|(?:un'|un )?ora e mezz[ao]|anderhalf uur|一時間半|полтора часа",
    15: "quarter of an hour|quarter hour|viertelstunde|viertel stunde|quart d'heure|quart d heure|cuarto de hora"
    "|quarto de hora|quarto d'ora|quarto d ora|kwartiertje|kwartier",
    45: "three quarters of an hour|dreiviertelstunde|trois quarts d'heure|trois quarts d heure|tres cuartos de hora"
    "|tre quarti d'ora|drie kwartier",
    120: "a couple of hours|couple of hours|ein paar stunden",
    60: "within the hour|in the hour|an hour|one hour|1 hour|one h|hour's time|einer stunde|eine stunde|stunde"
    "|une heure|una hora|uma hora|un'ora|un ora|binnen het uur|一時間|час(?!а)|одну? час",
}
_HOURS = (
    r"hours?|hrs?|(?:(?<=\d)|(?<=\d ))(?:hs?|timer?)|std\.?|stunden?|"
    r"heures?|horas?|ore|ora|uur|uren|uurtje|時間|小时|小時|个小时|시간|"
    r"час(?:а|ов)?|timmar|timme|godzin[ye]?|saat|tuntia?|hodin[ya]?|ora[kt]"
)
_MINUTES = (
    r"minut(?:es?|en|os?|i|o|a|y|er|ter|ak|ach|ok)?|minuut|"
    r"minuten|minuter|mins?|mn|(?:(?<=\d)|(?<=\d ))(?:m(?=\W|$)|'|′)|"
    r"分钟|分鐘|分間|分|분|"
    r"мин(?:ут[ыуа]?)?|perc(?:et)?|dakika|minuuttia?|minutters|minutar|λεπτα|phut|menit"
)
_TO = (
    r"\s*(?:-|–|—|~|〜|～|/|to|or|bis|oder|bis zu|a|ou|o|y|e|et|and|und|of|tot|till|og|eller|から|або|или|up to|max\.?|"
    r"maximum|hochstens|maximal|maybe)\s*"
)
_RANGE = rf"(?:(?P<low>{_N})(?:\s*(?:{_MINUTES}|{_HOURS}))?{_TO})?"
_UNIT_END = r"(?![a-zа-я])"

BY_HAND = re.compile("|".join(rf"(?P<f{minutes}>(?<!\w)(?:{words})(?![a-z]))" for minutes, words in _FIXED.items()))
HOURS_MINUTES = re.compile(
    rf"(?P<h>{_N})\s*(?:{_HOURS})\s*(?:and|und|et|y|e|en)?\s*"
    rf"(?:(?P<m>\d{{1,2}})\s*(?:{_MINUTES})?{_UNIT_END}|(?P<half>半))"
)
HOURS_ONLY = re.compile(rf"{_RANGE}(?P<n>{_N})\s*(?:more |weitere |autres )?(?:{_HOURS}){_UNIT_END}")
MINUTES_ONLY = re.compile(
    rf"{_RANGE}(?P<n>{_N})\s*(?:more |further |another |extra |weitere |autres |mas |mais |altri |full )?"
    rf"(?:{_MINUTES}){_UNIT_END}"
)
BARE = re.compile(
    r"(?:\b(?:eta|in|within|need|needs|another|give me|takes?|about|dans|noch|brauche|necesito|preciso de|"
    r"ho bisogno di|tra|fra|over|nog|encore|otros|mais|altri|weitere|en|em|innerhalb von|binnen)\b:?\s*"
    r"(?:about |circa |ca\.? |another |just |ungefahr |environ |unos |cerca de |maybe |~ ?)*"
    rf"(?:(?P<low>\d{{1,3}}){_TO})?(?P<n>\d{{1,3}})"
    r"(?=\s*(?:more|mehr|de plus|mas|mais|in piu|extra|$|[,.;!\n]))(?!\s*[.:,]\d))"
    rf"|(?:(?P<low2>\d{{1,3}}){_TO})?(?P<n2>\d{{1,3}})\s*(?:more|mehr|de plus|mas|in piu)\b"
)
ALONE = re.compile(r"[\s~]*(?:eta\W*)?(?P<n>[1-9]\d{0,2})[\s.!]*")

_OFFSETS = {  # minutes east of UTC
    -480: "pst pt",
    -420: "mst pdt",
    -360: "cst mdt",
    -300: "est cdt et",
    -240: "edt",
    -180: "brt art",
    0: "utc gmt z wet",
    60: "bst west cet mez",
    120: "cest mesz eet",
    180: "eest msk",
    240: "gst",
    330: "ist",
    480: "sgt hkt awst",
    540: "jst kst",
    600: "aest",
    660: "aedt",
    720: "nzst",
    780: "nzdt",
}
ZONES = {name: minutes for minutes, names in _OFFSETS.items() for name in names.split()}
_ZONE = (
    rf"(?:\s*(?P<zone>(?:{'|'.join(sorted(ZONES, key=len, reverse=True))})(?![a-z])(?:\s*[+-]\d{{1,2}}(?::?\d\d)?)?"
    r"|[+-]\d\d:?\d\d))?"
)
_AT = (
    r"(?P<at>\b(?:by|at|until|till|til|before|around|about|from|after|not before|bis|um|gegen|ab|vor|nach|"
    r"spatestens|a|vers|avant|pour|jusqu'a|d'ici|des|a las|hacia las|antes de las|para las|"
    r"sobre las|as|ate as|ate|pelas|"
    r"antes das|para as|alle|entro le|per le|verso le|dalle|dopo le|prima delle|om|tegen|rond|voor|"
    r"tot|na|eta|@|к|до|kl\.?|klockan|o)\b:?\s*)"
)
CLOCK = re.compile(
    rf"{_AT}?(?<![\d.:,-])(?P<h>\d{{1,2}})"
    r"(?:(?P<sep>[:.h]|時(?!間))(?P<m>\d\d)(?P<sec>:\d\d)?(?P<tail>\s*(?:uhr|h|hrs|分|uur|o'clock)(?![a-z]))?|"
    r"(?P<whole>\s*(?:uhr|o'clock|oclock|h00|heures pile)|時(?!間))(?P<half>半)?)?"
    r"(?P<half_day>\s*[ap]\.?m\.?(?![a-z]))?"
    + _ZONE
    + r"(?![\d:%€$]|\s*(?:"
    + _MINUTES
    + "|"
    + _HOURS
    + r")"
    + _UNIT_END
    + ")"
)
TOMORROW = re.compile(r"\b(?:tomorrow|morgen|demain|manana|amanha|domani|tmrw|tmw)\b|明日|あした")
FAR = re.compile(
    rf"{_N}\s*(?:days?|tagen?|jours?|dias?|giorni|dagen|weeks?|wochen?|semaines?|semanas?|settimane|weken|日間|週間|天)\b"
)
