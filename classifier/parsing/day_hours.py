"""Hours a week from the hours of a day and the days of a week."""

from __future__ import annotations

import re

from classifier.parsing.alternate_days import alternately
from classifier.parsing.hour_values import MOST_DAYS, Worked, value, worked
from classifier.parsing.hour_words import DAY, EACH, HOURS, NUMBER, START, WEEK, WORK, A
from classifier.parsing.patterns import late

_DAILY = late(
    rf"{START}{A}[\s-]{{0,2}}(?:(?:working|work)\s)?{HOURS}{WORK}"
    rf"(?:\s?{EACH}\s?{DAY}|\s?daily|\s?(?:(?:per|a|each)\s)?(?:shifts?|workdays?))",
    re.IGNORECASE,
)
_HOURS_DAILY = late(
    rf"\bhours?\b[^.;\d]{{0,12}}(?<=[\s:]){A}\s?(?:daily|{EACH}\s?{DAY})", re.IGNORECASE
)
_BEFORE_DAYS = late(
    rf"{START}{A}[\s-]{{0,2}}{HOURS}(?=[\s,x\u00d7*/&(-]{{1,5}}(?:and\s|on\s(?:each\sof\s)?)?\d\s{{0,6}}[\s-]?{DAY})",
    re.IGNORECASE,
)
_DAYS = late(
    rf"(?P<days>{NUMBER})(?:\s?\(\s?\d\s?\))?[\s-]?(?:working\s|work\s)?"
    rf"(?:{DAY}|shifts?(?=\s?{EACH}\s?week)|(?={EACH}\s?week))"
    rf"(?:\s?(?:{EACH})\s?{WEEK}|\s?weekly|\s?(?:work\s?)?week|\s?par\s{WEEK}|\s?a la {WEEK})?"
    r"|(?P<from>mon|tues?|sun|sat|lun|lundi|lunes)[a-z]{0,6}\.?\s?(?:-|–|to|through|thru|till|au|a"
    r"|à)\s?"
    r"(?P<till>mon|tue|wed|thu|fri|sat|sun|ven|vie|sam|s[áa]b)[a-zé]{0,6}",
    re.IGNORECASE,
)
# Those of one more day, as in "8 hours from Monday to Friday and 4 hours on Saturday".
_FURTHER = late(
    rf"[\s,;]{{0,3}}(?:and|&|plus|with)\s(?P<hours>{NUMBER}){HOURS}\s(?:on\s|every\s|each\s)"
    r"{0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?!\s?(?:to|-|–|through)\b)",
    re.IGNORECASE,
)
_ORDER = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_LOCAL = {"lun": "mon", "ven": "fri", "vie": "fri", "sam": "sat", "sáb": "sat", "sab": "sat"}
_NEAR = 60  # characters between the hours of a day and the days of a week


def of_days(text: str) -> Worked | None:
    """Multiply the hours of a day by the days of a week that stand near."""
    of_day = (*_DAILY.finditer(text), *_BEFORE_DAYS.finditer(text), *_HOURS_DAILY.finditer(text))
    for match in of_day:
        if found := times_days(text, match):
            return found
    return None


def times_days(text: str, match: re.Match[str]) -> Worked | None:
    """Multiply the hours of a day by the days of a week that stand near them."""
    low = value(match["a_figure"] or match["a"])
    high = value(match["a_high"]) if match["a_high"] else low
    for days in _DAYS.finditer(text, max(0, match.start() - _NEAR), match.end() + _NEAR):
        count = _count(days)
        apart = days.start() >= match.end() or days.end() <= match.start()
        if apart and 0 < count <= MOST_DAYS:
            start, end = min(match.start(), days.start()), max(match.end(), days.end())
            further = _FURTHER.match(text, end)
            more = value(further["hours"]) if further else 0
            end = further.end() if further else end
            fewest, most, end = alternately(text, (start, end), count)
            return worked(start, end, low * fewest + more, high * most + more)
    return None


def _count(days: re.Match[str]) -> float:
    if days["days"]:
        return value(days["days"])
    first, last = (_weekday(days[name]) for name in ("from", "till"))
    return (last - first) % MOST_DAYS + 1


def _weekday(name: str) -> int:
    short = name.lower()[:3]
    return _ORDER.index(_LOCAL.get(short, short))
