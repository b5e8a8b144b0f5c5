"""When a job began and ended, told apart from every other date in a letter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from classifier.parsing.dates import Mention
from classifier.parsing.fields import Field
from classifier.parsing.patterns import late
from classifier.parsing.periods import ENDED_FROM, Period, extended, present_value
from classifier.parsing.sentences import last_sentence
from classifier.parsing.title_owners import tells_job
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation
from classifier.stated import StatedDate

_START_WORDS = (
    r"from|since|between|starts?|started|starting|joins?|joined|joining|commenc\w{1,5}|beginning"
    r"|began|begins?"
    r"|effective|hired?|w\.?\s?e\.?\s?f|with effect|as of|employed|appointed|appointment|engaged"
    r"|engagement|re-?(?:joined|hired|employed|engaged|appointed|instated)"
    r"|recruited|recruitment|promoted|depuis|desde|à compter|du|seit|vom|onboard\w{0,4}|after"
    r"|enlisted|entered|entry|first (?:day|was|appointed)|c[ao]me (?:to|on|aboard|in(?= \d))"
    r"|took up|taken on"
    r"|assum\w{2,5} (?:duty|duties|office|the)"
    r"|resum\w{1,3} (?:duty|duties|work|office|service)|resumed(?= (?:with us |here )?(?:on|in)\b)"
    r"|reported for"
    r"|arrived"
    r"|contracted|retained|brought|onwards? from|inception|signed on|placed|moved in|inducted"
    r"|enrolled|with admission"
    # the second date of "promoted to Clerk on 1 May 2015 and Senior Clerk on 2 June 2017"
    r"|(?-i:and (?:then )?(?:to |as )?(?:[A-Z][a-z]{2,20} ){1,4}on)(?=\s{0,2}$)"
    r"|embauché\w{0,2}|contrat\w{1,4}|ingres\w{1,4}|in (?:our|my|the) (?:employ|service)|with us in"
)
_END_WORDS = (
    r"untill?|till?|up ?to|to(?=\s{0,3}(?:the\s)?$)|through|thru|left|leav(?:es?|ing)|resign\w{0,6}"
    r"|last (?:\w{2,8} )?(?:day|date|shift)|the last was|and the last|end(?:ed|s|ing)?"
    r"|reliev\w{1,5}|retir\w{1,5}|terminat\w{1,4}|laid off|lay-?off|ceas\w{1,4}|jusqu['’]au|hasta"
    r"|bis"
    r"|separat\w{1,4}|depart\w{1,4}|conclud\w{1,3}|close of|discharged|quit|gave up|completed"
    r"|redundan\w{1,3}|expired|finish\w{0,3}|stopped|released|passing|death|handed over"
    r"|dismiss(?:ed|al)"
    r"|exit\w{0,3}|notice|moved (?:on|away|back)|went (?:back|home|in(?= \d))|go in(?= \d)"
    r"|furlough\w{0,3}|cessation"
    r"|dissolved|(?:closed|finished|signed) off|wrapped up"
)
_OTHER_WORDS = (
    r"(?:operating|in business|(?:owned|run)(?: and operated)?) since"
    r"|born|birth|d\.?o\.?b|dated|issued|expir(?:y|es)|valid|passport|permit|licen[cs]e|established"
    r"|founded|incorporated|graduat\w{1,5}|since its|registered (?:on|in|under)|letter of|version"
    r"|iso|act|regulation"
    r"|standard|invoice|contract no|ref|probation\w{0,4}|confirmed|reviewed?|meeting|training"
    r"|trained"
    r"|award\w{0,4}|certificate|order no|project|client|built|won"
    r"|increment|increased?|raised?|degree|diploma|pandemic|opened|company was"
    r"|offer(?:ed)? (?:of|dated|letter)|application|requested?|capital|turnover|audit|launched"
)
_CUE = late(
    rf"(?<![\w-])(?:(?P<start>{_START_WORDS})|(?P<end>{_END_WORDS})"
    rf"|(?P<other>{_OTHER_WORDS}))(?!\w)",
    re.IGNORECASE,
)
_NO_PERIOD = late(
    r"\b(?:project|client|season|academic|academy|school year|university|college|degree"
    r"|born|training|course|valid|under review|review period|maternity|leave of"
    r"|licen[cs]e|patent|grant|phase|fiscal|campaign|stipulat\w{2,3}|probation\w{0,4})\b",
    re.IGNORECASE,
)
_JOB = late(
    r"\b(?:employ\w{0,6}|work(?:ed|s|ing)?|serv(?:ed|es|ing|ice)|tenure|join(?:ed|s)?|position"
    r"|engag\w{0,4}"
    r"|held|staff|travaill\w{1,4}|labor\w{1,3}|associated|with us|hired|as an?|role|capacity"
    r"|period)\b",
    re.IGNORECASE,
)
_PRESENT = late(
    r"\b(?:(?:up\s?)?(?:till?|to|until|through)\s(?:the\s)?(?:date(?!\sof\s(?:your|any|such|his|her|their)"
    r"\s)|present(?:\s(?:day|date|time))?"
    r"|now"
    r"|today|current\sdate)\b|to\sthis\sday|at\spresent|presently|currently(?:\semployed(?!\s?[:?]))?"
    r"|as\sof\s(?:today|this\sdate|the\sdate\sof\sthis)"
    r"|is\s(?:still\s|now\s|presently\s|currently\s){0,2}(?:employed|working|serving|engaged"
    r"|in\s(?:our|my|the)\s(?:[\w-]{1,12}\s)?(?:employ|service)\b|with\sus|at\spost)"
    r"|continues?\s(?:to\s(?:work|serve|be|hold)|(?:in|with|at|on|as|therein)\b)"
    r"|is\sstill\b(?!\s(?:due|owed|pending|valid|to))|is\son\s(?:the\s|our\s)?(?:staff|payroll)"
    r"|(?:employment|contract|engagement|service)\s"
    r"(?:shall\s|will\s)?(?:continues?|is\songoing)|still\s(?:works?|working|employed|with\s(?:us"
    r"|me)"
    r"|serving|here"
    r"|at\s(?:post|work)|in\sour)|and\sstill\s(?:is|does|works)|works?\shere\s(?:now|still)"
    r"|has\sbeen\s(?:\w{2,12}\s){0,3}?(?:work|employed|working|serving|engaged|with\s(?:us|our|the)"
    r"|an?\s"
    r"|our\s|in\s(?:our|this|the))|has\s(?:worked|served|cared|held)|currently\semployed"
    r"|(?:still|currently|presently|now)\sholds?|(?<!he\s)(?<!and\s)works\s(?:for|with|at|in|as|here)\b|remains?\s(?:on|employed|with|in"
    r"|an?)\b"
    r"|occupe\s(?:toujours|actuellement)|travaille\b|labora\b|trabaja\b|est\semployée?|is\s(?:an?"
    r"|our|my)\s(?=\w)"
    r"|(?:I|we)\s(?:currently\s|presently\s)?employ\s(?=(?:him|her|them|mr|mrs|ms|miss|dr)\b|(?-i:[A-Z]))"
    r"|is\s(?:permanent|regular|confirmed|indefinite|open-ended)\b|actualmente|until\snow|since(?!\s(?:leaving|then|moving|departing|(?:he|she|they)\s(?:has\s)?left)))\b",
    re.IGNORECASE,
)
_SURE = late(
    r"\b(?:is\s(?:still\s|now\s|presently\s|currently\s){0,2}(?:employed|working|serving|engaged"
    r"|in\sour\semploy|with\sus|at\spost)"
    r"|is\s(?:an?|our)\s(?:(?:full|part)[\s-]?time|permanent|regular|temporary|casual|confirmed)\b"
    r"|continues?\sto\s(?:work|serve|be\semployed|hold)|currently\s(?:employed|working|holds|works"
    r"|serves)"
    r"|still\s(?:works?|working|employed|with\s(?:us|me)|serving|here)"
    r"|(?<!\bit\s)(?<!\bthis\s)is\s(?:our|my)\b"
    r"|(?<!he\s)(?<!and\s)works\s(?:for|with)\s(?:us|our|me)\b|works\s(?:here\s)?as\s(?:an?"
    r"|our)\b)\b",
    re.IGNORECASE,
)
_WEAK = frozenset(("since", "currently", "presently", "at present"))
_NEAR = 110  # characters before a date that say what it is


class Tenure(Struct, frozen=True):
    """When a job began and ended, or what says that it goes on."""

    start: StatedDate | None = None
    end: StatedDate | None = None
    present: Quotation | None = None


class Calendar(Struct, frozen=True):
    """The dates of a text that may belong to a job."""

    text: str
    mentions: tuple[Mention, ...]
    periods: tuple[Period, ...]

    def within(self, start: int, end: int) -> Calendar:
        """Give what stands in a part of the text."""
        mentions = tuple(m for m in self.mentions if start <= m.start and m.end <= end)
        periods = tuple(p for p in self.periods if start <= p.start and p.end <= end)
        return Calendar(self.text, mentions, periods)


def field_tenure(calendar: Calendar, fields: Sequence[Field]) -> Tenure:
    """Read the dates behind labels such as "Date of joining"."""
    start: StatedDate | None = None
    end: StatedDate | None = None
    present: Quotation | None = None
    for field in fields:
        if field.kind not in ("start", "end", "period"):
            continue
        within = calendar.within(field.start, field.end)
        dates = [mention.stated for mention in within.mentions]
        if len(dates) > 1 and dates[0].precision == "year" and _same_year(*dates[:2]):
            dates = dates[1:]  # "2012. (19 March 2012)"
        if within.periods or field.kind == "period":
            found = _of_period(within)
            start, end, present = start or found.start, end or found.end, present or found.present
        elif dates and field.kind == "start":
            start = start or dates[0]
        elif dates:
            end = end or dates[0]
        if not dates and field.kind == "end":
            present = present or present_value(calendar.text, field.start, field.end)
    return Tenure(start, end, None if end else present)


def _same_year(first: StatedDate, second: StatedDate) -> bool:
    return first.earliest.year == second.earliest.year and second.precision == "day"


def _of_period(calendar: Calendar) -> Tenure:
    if calendar.periods:
        period = calendar.periods[0]
        last = period.last.stated if period.last else None
        return Tenure(period.first.stated, last, period.present)
    if not calendar.mentions:
        return Tenure()
    first = calendar.mentions[0]
    now = _PRESENT.search(calendar.text, first.end, first.end + _NEAR)
    if len(calendar.mentions) == 2:  # noqa: PLR2004
        return Tenure(first.stated, calendar.mentions[1].stated)
    return Tenure(first.stated, None, Quotation(now[0], *now.span()) if now else None)


def told_tenure(calendar: Calendar, start: int, end: int) -> Tenure:
    """Read the dates that the sentences of a part state."""
    within = calendar.within(start, end)
    text = calendar.text
    said = {m.start: _said(text, start, m, within.mentions) for m in within.mentions}
    periods = [p for p in within.periods if said[p.first.start] != "other"]
    period = max(periods, key=lambda p: _weight(text, start, end, p), default=None)
    told = _told_apart(calendar, start, end, said)
    if period and (told is None or _weight(text, start, end, period)[0] > 1):
        rows = [p for p in periods if p.last and "|" in text[p.first.end : p.last.start]]
        period, latest = (rows[0], rows[-1]) if period in rows else (period, period)
        last = extended(text, latest.last, within.mentions).stated if latest.last else None
        return Tenure(period.first.stated, last, None if last else latest.present)
    return told or Tenure()


def _told_apart(
    calendar: Calendar, start: int, end: int, said: dict[int, str | None]
) -> Tenure | None:
    """Read a first and a last day that no "to" joins; None where no more than a year is told."""
    within = calendar.within(start, end)
    paired = {m.start for p in within.periods for m in (p.first, p.last) if m}
    usable = sorted(
        (m for m in within.mentions if m.start not in paired), key=lambda m: m.year_only
    )
    first = next((m for m in usable if said[m.start] == "start"), None)
    last_day = next((m for m in usable if said[m.start] == "end" and not _before(m, first)), None)
    if first is None and last_day is None:
        return None
    if within.periods and all(m is None or m.year_only for m in (first, last_day)):
        return None
    now = None if last_day or first is None else _goes_on(calendar.text, start, end, first)
    return Tenure(first.stated if first else None, last_day.stated if last_day else None, now)


def _before(mention: Mention, first: Mention | None) -> bool:
    """Tell whether a date is earlier than the one on which the job began."""
    return first is not None and mention.stated.latest < first.stated.earliest


def _said(text: str, start: int, mention: Mention, mentions: Sequence[Mention]) -> str | None:
    """Tell what the last telling word before a date in its sentence says of it."""
    at = max(start, mention.start - _NEAR)
    at = max([at, *(m.end for m in mentions if m.end <= mention.start)])
    before = last_sentence(text[at : mention.start])
    cues = list(_CUE.finditer(before))
    if not cues:
        behind = _BEHIND.match(text, mention.end)
        return behind.lastgroup if behind else None
    since = _SINCE.search(before) if cues[-1].lastgroup == "other" else None
    if since and _JOB.search(before, 0, since.start()):
        return "start"
    if ENDED_FROM.search(before):
        return "end"
    if len(cues) > 1 and cues[-1][0].lower() in _NOUNS and cues[-2].lastgroup == "end":
        return "end"
    if len(cues) > 1 and cues[-2].lastgroup == "start" and _ON_TRIAL.search(before):
        return "start"
    return cues[-1].lastgroup


_ON_TRIAL = late(r"\bon\s(?:[a-z-]{1,9}\s)?probation\s(?:on|from|since|in)\s(?:the\s)?$")
_SINCE = late(r"\bsince\s(?:we|the|our|I)\b[^,;]{0,70}$")
_NOUNS = frozenset(words("appointment engagement employed contracted"))
_BEHIND = late(
    r",?\s(?!and\b)(?:[\w.’'-]{1,20}\s){0,4}?"
    r"(?:(?P<start>joined|started|began|commenced|entered|was (?:hired|employed|appointed|recruited"
    r"|engaged)"
    r"|took up|came to|was (?:promoted|made|elevated|upgraded)|moved (?:up )?to|became|took over)"
    r"|(?P<end>left|resigned|retired|departed|ended|was (?:relieved|laid off"
    r"|released)))\b",
    re.IGNORECASE,
)


def _weight(text: str, start: int, end: int, period: Period) -> tuple[int, int]:
    """Weigh how likely a span of time is that of the job, an earlier one first."""
    before = text[max(start, period.start - 200) : period.start]
    job = _JOB.search(before) is not None or _JOB.search(
        text, period.end, min(end, period.end + 60)
    )
    line = text[max(start, text.rfind("\n", start, period.start)) : period.start]
    other = _NO_PERIOD.search(line[-60:]) is not None
    vague = period.first.year_only
    return 2 * bool(job) - 3 * other - vague, -period.start


def goes_on(text: str, start: int, end: int, *, sure: bool = False) -> Quotation | None:
    """Find words that say plainly that a job goes on; ``sure`` ones need no date beside them."""
    if sure:
        said = (now for now in _SURE.finditer(text, start, end) if tells_job(text, now, end))
        return next((Quotation(now[0], *now.span()) for now in said), None)
    for match in _PRESENT.finditer(text, start, end):
        if match[0].lower() not in _WEAK and tells_job(text, match, end):
            return Quotation(match[0], *match.span())
    return None


def _goes_on(text: str, start: int, end: int, first: Mention) -> Quotation | None:
    """Find the words that say that a job which began on a date goes on."""
    sentence_start = (
        max(text.rfind(". ", start, first.start), text.rfind("\n\n", start, first.start), start - 1)
        + 1
    )
    found = [match for match in _PRESENT.finditer(text, start, end) if tells_job(text, match, end)]
    strong = [match for match in found if match[0].lower() not in _WEAK]
    near = [match for match in found if sentence_start <= match.start() <= first.end + _NEAR]
    for match in [*(m for m in near if m in strong), *strong, *near]:
        if match[0].lower() == "since" and re.search(
            r"\b(?:was|were|had been|(?<!\bhas )(?<!\bhave )worked)\b",
            text[sentence_start : match.start()],
        ):
            continue
        return Quotation(match[0], *match.span())
    return None
