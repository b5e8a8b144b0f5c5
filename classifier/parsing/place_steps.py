"""What a sentence may say between the words for work and its place: hours, pay, dates, a firm."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,7}\.?"
_DAY = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?"
_CLOCK = r"(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?)?|noon|midnight)"
_FIGURE = (  # of a date, not of hours
    r"\d{1,4}(?:st|nd|rd|th)?(?:[./-]\w{1,9}){0,2}(?!\w|\s(?:working\s)?(?:hours?|hrs?|h|days?"
    r"|shifts?)\b)"
)
_ADVERB = (
    r"(?:full[ -]?time|part[ -]?time|(?:(?:fully|entirely|completely|exclusively|100\s?%)\s)?"
    r"remote(?:ly)?|exclusively|entirely|fully|solely|wholly|only|physically|permanently|virtually"
    r"|always|currently|here|on[ -]?site|in[ -]person)"
)
_PARTLY = (
    r"(?:mainly|mostly|primarily|largely|chiefly|predominantly|partly|partially|usually|generally"
    r"|normally|often|sometimes|occasionally|hybrid)"
)
_ROUGHLY = (
    r"(?:for|on|at|an?|the|of|with|in|total|average|minimum|maximum|least|most|about|around"
    r"|approximately|approx\.|over|up\sto|more\sthan|roughly|regular|standard|normal|full|past|last"
    r"|another|other|remaining)"
)
_NUMBER = (
    r"(?:\d{1,3}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to)\s?\d{1,3}(?:[.,]\d{1,2})?)?[\s-]?"
    r"|[a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?(?:\sand\sa\shalf)?"
    r"(?:\s?\(\d{1,3}(?:\.\d{1,2})?\))?[\s-])"
)
_AMOUNT = (
    rf"(?:{_ROUGHLY}\s){{0,5}}{_NUMBER}"
    r"(?:(?:working|paid|billable|regular)\s)?(?:hours?|hrs?\.?|h|days?|nights?|shifts?|weeks?"
    r"|months?|years?)(?:\sof\swork)?"
    r"(?:(?:\s?/\s?|[\s-](?:per|an?|each|every|in\san?)[\s-]|\s)(?:(?:calendar|work(?:ing)?)\s)?"
    r"(?:hours?|days?|daily|week(?:ly)?|work[ -]?week|bi-?weekly|month(?:ly)?|years?|shifts?"
    r"|basis)(?![\w-])){0,3}"
)
_MONEY = (
    r"(?:for|at|earning|with|on)\s(?:an?\s|the\s)?(?:(?:current|annual|yearly|monthly|weekly|hourly"
    r"|gross|base|basic|starting)\s){0,3}(?:(?:salary|wages?|rate|pay|remuneration)\s(?:of\s)?)?"
    r"(?:[A-Z]{1,3}\s?)?[$€£₹¥]?\s?\d[\d,.]{0,11}(?:\s?[A-Z]{3}\b|\sdollars)?"
    r"(?:(?:\s?/\s?|\s(?:per|an?|each)\s)(?:hour|hr|day|week|month|year|annum))?"
)
_PART = late(rf",?\s{_PARTLY}(?!\w)", re.IGNORECASE)
_STEPS = (
    late(rf",?\s\(?{_ADVERB}(?![\w-])\)?", re.IGNORECASE),
    late(rf",?\s\(?{_AMOUNT}(?![\w-])\)?", re.IGNORECASE),
    late(
        rf",?\s\(?(?:(?:on|from)\s)?{_DAY}(?:\s?(?:to|through|and|-|–)\s?{_DAY})?(?!\w)\)?",
        re.IGNORECASE,
    ),
    late(
        rf",?\s\(?(?:(?:from|between)\s)?{_CLOCK}\s?(?:to|until|till|and|-|–)\s?{_CLOCK}(?!\w)\)?",
        re.IGNORECASE,
    ),
    late(rf",?\s\(?{_MONEY}(?![\w-])\)?", re.IGNORECASE),
    late(r",?\son\san?\s(?:[\w-]{3,12},?\s){1,4}?basis\b", re.IGNORECASE),
    late(
        r",?\s(?:on|under|with)\s(?:an?|her|his|their)\s(?:[\w-]{3,14}\s){0,3}?"
        r"(?:permits?|visa|contract|agreement)\b",
        re.IGNORECASE,
    ),
    late(
        rf",?\s(?:from|since|between|until|till|to|up\sto)"
        rf"(?:,?\s(?:{_FIGURE}|{_MONTH}|of|the|to|until|till|and|present|date|now)){{1,9}}(?!\w)",
        re.IGNORECASE,
    ),
    late(
        r",?\s(?:for|with|by|at)\s(?:us|(?:our|the|this)\s(?:company|firm|organi[sz]ation))\b",
        re.IGNORECASE,
    ),
    late(
        r",?\s(?:for|with|by|at)\s(?:the\s)?[A-Z][\w&'’.-]{0,24}"
        r"(?:,?\s(?:&|of|and(?=\s[A-Z])|\(?[A-Z][\w&'’.-]{0,24}\)?)){0,7}"
    ),
    late(
        r",?\s(?:as|in\sthe\s(?:position|role|capacity)\sof)(?:\s(?:an?|the|our|its))?"
        r"(?:\s_{1,300}|(?:\s(?!(?:in|at|from|for|with|by|since|between|based|on|out)\b)[\w/&()'’-]{1,24})"
        r"{1,8})",
        re.IGNORECASE,
    ),
)


def step(text: str, at: int, end: int) -> tuple[int, bool] | None:
    """Pass one thing; give where it ends, and whether it says that the place is one of several."""
    if part := _PART.match(text, at, end):
        return part.end(), True
    found = (one.match(text, at, end) for one in _STEPS)
    return next(((one.end(), False) for one in found if one), None)
