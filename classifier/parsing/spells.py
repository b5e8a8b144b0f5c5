"""The spans of time in which one job was held, as "and again from May to October"."""

from __future__ import annotations

import re

from classifier.parsing.dates import Mention
from classifier.parsing.patterns import late
from classifier.parsing.periods import Period
from classifier.parsing.seasons import find_seasons
from classifier.parsing.sentences import END
from classifier.parsing.tenure import Calendar, Tenure, told_tenure
from classifier.quotation import Quotation

_WHERE = r"(?:\s(?:at|in|with|on|as)\s[^.;:,\d]{2,50}?){0,2}"
_AGAIN = (
    r"(?:(?:then|again|later|subsequently|also|finally|once\smore|thereafter|afterwards"
    r"|a\ssecond\stime|after\s[^.;,\d]{3,40}),?\s){0,3}"
)
# What stands between two spans of time of one job.
_AND = late(
    rf"{_WHERE}(?:[)\s]{{0,3}},?\s(?:and|then|plus|&),?\s|\s?[,;]\s(?:and,?\s|then\s)?)"
    rf"{_AGAIN}(?:for\sthe\speriod\s)?\(?(?P<lead>from|between|since|of)?\s?(?:the\s)?",
    re.IGNORECASE,
)
_REJOINED = late(
    r"\b(?:re-?(?:joined|hired|employed|engaged|appointed|instated)|(?:came|was\scalled)\sback"
    r"|returned\sto\s(?:us|our|the\s(?:company|firm)|work\s(?:for|with)\sus)"
    r"|(?:worked|employed|joined|hired|served|engaged)\s(?:[\w-]{1,14}\s){0,3}again"
    r"|again\s(?:worked|joined|employed|hired|served|engaged|with\sus)"
    r"|(?:second|another|further)\s(?:period|stint|term|spell)\b)",
    re.IGNORECASE,
)
# As in "and from May to June he was at college", and what isn't sure yet.
_OTHERWISE = late(
    r",?\s(?:(?:s?he|they|his|her|their|[MD]rs?\.?|M(?:s|iss)\.?)\s|(?:studied|attended|as\san?)\b)",
    re.IGNORECASE,
)
_UNSURE = late(r"\b(?:will|would|shall|may|might|could|can|hopes?|welcome)\b", re.IGNORECASE)
_NEAR = 160  # characters behind a last day in which the next first one stands
_MOST = 20  # spans of time of one job


def all_spells(calendar: Calendar, told: Tenure) -> list[Tenure]:
    """Give each span of time of a job: its seasons, else the one that is told and further ones.

    Where seasons are no spans for certain, none has a date.
    """
    found = find_seasons(calendar.text)
    if found is None or not _are_of_one(told, found[0]):
        return [told, *_further(calendar, told)]
    seasons = found[1] or [Tenure()]
    return [*seasons, *_further(calendar, seasons[-1])]


def _are_of_one(told: Tenure, words: Quotation) -> bool:
    """Tell whether the dates of a job, if there are any, stand in the words on its seasons."""
    dates = [one.quotation for one in (told.start, told.end) if one]
    return not dates or any(words.start < one.end and one.start < words.end for one in dates)


def _further(calendar: Calendar, first: Tenure) -> list[Tenure]:
    """Find when a job that ended was held again, and may have been once more."""
    found: list[Tenure] = []
    last = first
    while last.start and last.end and len(found) < _MOST:
        at = max(last.start.quotation.end, last.end.quotation.end)
        further = _joined(calendar, at) or _rejoined(calendar, at)
        if not further or not further.start or not last.end:
            break
        found.append(further)
        last = further
    return found


def _joined(calendar: Calendar, at: int) -> Tenure | None:
    """Read a span that "and" joins to the one which ends at a place."""
    text = calendar.text
    mention = _next(calendar, at)
    joint = _AND.fullmatch(text, at, mention.start) if mention else None
    if not mention or not joint:
        return None
    period = next((p for p in calendar.periods if p.start == mention.start), None)
    if period and not _OTHERWISE.match(text, period.end):
        return _spell(period)
    if not period and joint["lead"] and joint["lead"].lower() == "since":
        return Tenure(mention.stated, None, Quotation(joint["lead"], *joint.span("lead")))
    return None


def _rejoined(calendar: Calendar, at: int) -> Tenure | None:
    """Read a span whose first day is told in words such as "rejoined us on"."""
    text = calendar.text
    mention = _next(calendar, at)
    between = text[at : mention.start] if mention else ""
    if not mention or not _REJOINED.search(between) or _UNSURE.search(between):
        return None
    if len(list(END.finditer(between))) > 1:
        return None
    blank = text.find("\n\n", mention.end)
    told = told_tenure(calendar, at, blank if blank >= 0 else len(text))
    first = told.start and told.start.quotation.start == mention.start
    return told if first and (told.end or told.present) else None


def _next(calendar: Calendar, at: int) -> Mention | None:
    behind = (m for m in calendar.mentions if at <= m.start <= at + _NEAR)
    return next(behind, None)


def _spell(period: Period) -> Tenure:
    last = period.last.stated if period.last else None
    return Tenure(period.first.stated, last, period.present)
