"""What a part of a letter states of a position beside its title and duties."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from classifier.parsing.changed_hours import changed_hours
from classifier.parsing.fields import Field
from classifier.parsing.hour_spans import names_span
from classifier.parsing.hours import field_hours, find_hours
from classifier.parsing.items import with_prose
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.pay import find_pay
from classifier.parsing.present_terms import terms_of_now
from classifier.parsing.statuses import field_statuses, find_statuses
from classifier.parsing.tenure import Calendar, Tenure, field_tenure, goes_on, told_tenure
from classifier.parsing.title_roles import names_job
from classifier.parsing.title_words import title_at
from classifier.quotation import Quotation
from classifier.stated import StatedHours, StatedPay, StatedStatus

# What says when, for how long or for how much somebody worked, and is no duty.
FACT = late(
    r"\d[\s)]{0,2}(?:hours?|hrs?)\b[^.;]{0,12}(?:per|a|each|/|in)?\s?week|weekly hours"
    r"|\b(?:salary|salaries|wages?|remuneration|paid|earn(?:s|ed|ing)?)\b[^.;]{0,40}\d"
    r"|(?:[$£€₹₦₱]|\b(?:rs|inr|usd|cad|aed|kes|ksh|php|ghs|zar|egp|pkr|sar|qar)\.?)\s?\d[^;]{0,30}?"
    r"(?:per|a|an|/|p\.)\s?(?:month|year|annum|hour|week|day|m\b|a\b)",
    re.IGNORECASE,
)


class Facts(Struct, frozen=True):
    """What a part of a text states of a position beside its title and duties."""

    tenure: Tenure
    hours: StatedHours | None
    pay: StatedPay | None
    statuses: tuple[StatedStatus, ...]


def read_facts(
    text: str, masked: str, span: Span, fields: Sequence[Field], calendar: Calendar
) -> Facts:
    """Read the facts of a part, those behind labels first; ``masked`` hides the duties."""
    start, end = span
    own = [field for field in fields if start <= field.at < end and not _of_project(text, field)]
    tenure = field_tenure(calendar, own)
    if not (tenure.start or tenure.end):
        tenure = told_tenure(calendar, start, end)
    if not (tenure.start or tenure.end):
        tenure = told_tenure(replace(calendar, text=text), start, end)
    if not (tenure.end or tenure.present):
        now = _in_status(text, own) or goes_on(masked, start, end, sure=tenure.start is None)
        now = now or _going_on(text, masked, span, dated=tenure.start is not None)
        tenure = replace(tenure, present=now)
    return Facts(
        tenure,
        _widened(masked, span, _hours(text, masked, span, own)),
        _pay(text, masked, span, own),
        _statuses(text, masked, span, own),
    )


def without_talk_of_now(facts: Facts) -> Facts:
    """Leave out that a job goes on where no date beside it says since when.

    "This is a permanent position" in an advert says so of no person.
    """
    if facts.tenure.start or not facts.tenure.present:
        return facts
    return replace(facts, tenure=replace(facts.tenure, present=None))


def _in_status(text: str, fields: Sequence[Field]) -> Quotation | None:
    """Find "Active" and the like behind a label for the status."""
    values = (_ACTIVE.match(text, f.start, f.end) for f in fields if f.kind == "status")
    found = next((value for value in values if value), None)
    return Quotation(found["now"], *found.span("now")) if found else None


def _going_on(text: str, masked: str, span: Span, *, dated: bool) -> Quotation | None:
    """Find an offer of a job that begins on a date, or how long one has lasted so far."""
    if dated:
        found = _OFFERED.search(masked, *span)
        over = found or any(sign.search(text, *span) for sign in (_LEFT, _OVER, _WORKED))
        if not over:
            return terms_of_now(masked, span)
    elif _LEFT.search(masked, *span) or _OVER.search(text, *span):
        return None
    else:
        found = _lasting(text, span)
    return Quotation(found[0], *found.span()) if found else None


def _lasting(text: str, span: Span) -> re.Match[str] | None:
    """Find how long a job has lasted so far, that it is still held, or what somebody does in it.

    What somebody did in it, as in "she was always on time", says that it is over.
    """
    told = list(_TELLS.finditer(text, *span))
    seen = Counter(match.lastgroup for match in told)
    if seen["was"] > max(1, seen["does"] + seen["deed"]):
        return None
    if found := _SO_FAR.search(text, *span):
        return found
    worked = _WORKED.search(text, *span) is not None
    for found in _STILL.finditer(text, *span):
        if found.lastgroup is None or (_is_job(text, found) and not (worked and found["whose"])):
            return found
    deeds = [match for match in told if match["deed"]]
    return deeds[0] if deeds and not worked and seen["was"] <= len(deeds) else None


def _is_job(text: str, cue: re.Match[str]) -> bool:
    title = title_at(text, cue.end(), len(text), comma=False, praised=True)
    return title is not None and names_job(title.text)


_ACTIVE = late(
    r"(?:\W|x\]\s)*(?P<now>active|currently\s\w+|current\semployee|presently\s\w+|still\s\w+"
    r"|on\s(?:duty|rolls?)|in\s(?:service|employment|post)|working|serving)\b",
    re.IGNORECASE,
)
_OFFERED = late(
    r"\b(?:pleased|delighted|happy|glad|pleasure)\b[^.\n]{0,30}?\b(?:offer|appoint)\b"
    r"|\b(?:we|I)\s(?:hereby\s)?(?:offer|appoint)\syou\b|\byou\sare\s(?:hereby\s)?appointed\b"
    r"|\bconfirm\syour\s(?:appointment|employment)\b|\bwill\s(?:join|start|begin|commence)\b"
    r"|\b(?:employment|appointment|engagement|contract|job|position)\b[^.;\n]{0,60}?"
    r"\b(?:starts|begins|commences)\b",
    re.IGNORECASE,
)
_SO_FAR = late(
    r"\b(?:has\s(?:\w{2,12}\s){0,2}?(?:been(?!\sassociated)|held|run|led|kept|done|made"
    r"|(?!associated|been)[a-z]{1,12}(?:ed|en|wn|ught))\b|(?:I|we)\shave\s(?:\w{2,9}\s)?(?:supervised|managed|overseen|employed"
    r"|been\s(?:his|her|their|(?-i:[A-Z][\w’']{1,20}(?:\s[A-Z][\w’']{1,20})?))\s)"
    r"|(?:(?:working|worked)\s(?:\w{4,12}\s)?with|employing|supervising|managing)\b"
    r"(?=[^.;]{0,60}?\sfor\s(?:about\s|over\s)?the\s(?:past|last)\b))"
    r"[^.;]{0,120}?\b(?:(?:for|over|in)\s(?:(?:the|past|last|over|about|almost|nearly|around|more"
    r"|than|approximately|some|close|to|just|well|a|little|bit)\s){0,6}"
    r"(?:(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|fifteen|eighteen|twenty|several|many|year|few|couple)"
    r"(?:\s(?:and\sa\shalf|long|of))?\s?)?(?:years?|yrs?|months?|weeks?|decades?)\b"
    r"|since\b|this\s(?:(?:school|past|whole|academic)\s)?(?:year|semester|term|season|summer)\b)"
    r"|\b(?:I|we)\shave\semployed\b"
    r"|\bhas\s(?:\w{2,12}\s){0,2}?(?:(?:worked|served|been)\s(?:for|with|under|as)\s(?:me|us|my|our)"
    r"|been\s(?:my|our|(?:working|serving|teaching|helping)\s(?:at|in|for|with|as)|part\sof)"
    r"|(?:become|progressed|risen|advanced|grown)\s(?:an?|our|into|to|from))\b"
    r"|\b(?:for|over)\sthe\s(?:past|last)\s[^.;,]{2,24},?\s[^.;]{0,40}?\shas\b"
    r"|\bhaving\sworked\s[^.;]{0,40}?\sfor\s[^.;,]{0,30}?(?:years?|months?)\b"
    r"|,\swhere\s(?:he|she)\s(?:has|is)\b",
    re.IGNORECASE,
)
# What is said of somebody who is gone, as "was a great addition to our team".
_LEFT = late(
    r"\b(?:(?<!\bhas )(?<!\bwas )(?<!\bbe )left(?!\s(?:an?|alone|no|nothing|over|home|work)\b)"
    r"|resigned|was\s(?:relieved|laid|let)|former(?:ly)?|used\sto\swork|lay-?off"
    r"|until(?!\s(?:\d{1,2}(?::\d\d|\s?[ap]\.?\s?m\b)|noon|late|midnight|it|the\s(?:job|task|work)|I"
    r"|we|everything|all|now)\b)"
    r"|was\s(?:always\s)?(?:an?|one\sof)\s(?:[\w-]{3,14}\s){0,3}?(?:addition|asset|members?|part"
    r"|pleasure|joy|employees?|workers?)|had\sbeen|(?:decision|decided)\sto\sleave"
    r"|(?:his|her|their)\s(?:departure|resignation)|(?:passed\saway|passing|died|death))\b",
    re.IGNORECASE,
)
_DID = (
    r"(?:was|were|had|did|took|made|kept|came|went|ran|led|taught|gave|knew|found|showed|proved|got"
    r"|(?!need)[a-z]{2,12}ed)\b"
)
# As in "During her internship, she learned" and "for two years, where he served".
_OVER = late(
    r"\b(?:[Dd]uring|[Tt]hroughout|[Ww]hile|[Ii]n|[Oo]ver)\s(?:all\s)?(?:the\s)?"
    r"(?:his|her|their|[A-Z][\w.]{1,16}(?:\s[A-Z]\w{1,16})?['’]s?)\s(?:[a-z-]{2,12}\s){0,2}"
    r"(?:tenure|time|employment|service|internship|placement|stay|period|traineeship)\b"
    r"[^.;,]{0,60},?\s(?:(?!has\b|have\b|is\b|I\s(?:was|had)\b)[\w'’.-]{1,16}\s){1,4}?(?!and\b)"
    rf"{_DID}|\bduring\swhich\s(?:time\s)?(?:he|she|they|I)\s(?:\w+ly\s)?{_DID}"
    r"|\bwhere\s(?:he|she)\s(?:served|worked|was)\b"
    r"|\bworked\s(?:for|with|alongside)\s(?:me|us)\son\s(?:a|several|many|various|numerous|some"
    r"|two|three|different)\b|\b(?:he|she|[A-Z]\w{1,16})\sused\sto\b"
)
# What somebody was, is or does; what befell somebody, as "was promoted", isn't counted.
_TELLS = late(
    r"\b(?:[Hh]e|[Ss]he|[A-Z][a-z'’-]{2,16})"
    r"(?:\s(?:also|always|often|very|never|even|still|then|usually|\w{3,12}ly))?\s"
    r"(?:(?P<was>(?:was|were)\s(?!(?:first|initially|originally|recently|also|then|later|soon)?\s?"
    r"(?:\w{2,12}ed|chosen|given|taken|made|born|still|studying|able|new|a\sstudent)\b))"
    r"|(?P<deed>(?:is\s(?:also\s|further\s)?(?:responsible\sfor|required\sto|in\scharge\sof)"
    r"|looks\safter|takes\s(?:good\s|great\s|such\s\w+\s)?care|cares\sfor"
    r"|works\s(?!hard|well|best|to\b|as\spart|willing|\w+ly\b)|teaches|leads|runs|manages(?!\sto\b)"
    r"|supervises|cleans|cooks|drives|handles|serves|assists|helps|supports|spends|keeps\sus|plans"
    r"|organi[sz]es|arrives|answers|deals|completes|interprets|develops|takes\s(?:the|them|him|her)"
    r"|delivers|attends|prepares)\b)"
    r"|(?P<does>is|does|(?!was|has|this|always|perhaps|plus|its|yes|thus)[a-z]{2,12}s)\b)"
)
# What is said of somebody who isn't here any more.
_WORKED = late(
    r"\b(?:(?<!have )(?<!has )(?<!ing )worked|(?<!has )served|was\s(?:employed|an\semployee|our|my)"
    r"|had\s(?:worked|been)|(?:I|we)\shad\sthe\s(?:\w+\s){0,2}(?:pleasure|privilege|opportunity"
    r"|honou?r)|used\sto|as\sa\sgraduate|laid\soff|eliminated|former|dismissed"
    r"|during\s(?:his|her|their)\stime|joined\smy)\b",
    re.IGNORECASE,
)
# That a job is held now: "is currently a", "Jane, our", "sorry to see her go".
_STILL = late(
    r"\b(?:is\s(?:currently|presently|now|still)\s(?:an?|our|my|the|one\sof\s(?:my|our))\s(?P<job>)"
    r"|is\sthe\s(?!best\b|most\b|only\b|type\b|kind\b)(?:top\s)?(?P<post>)"
    r"|(?:[A-Z][\w’'-]{1,16}(?<!ly),|recommend(?:ing)?|behind)\s(?:one\sof\s)?(?:my|our)\s"
    r"(?!former|late|ex\b|old|previous|last)(?:(?:beloved|current|present|dear|trusted)\s)?"
    r"(?P<whose>(?=\w))"
    r"|now\sin\s(?:his|her|their)\s\w{3,8}\s(?:year|term|season)\b"
    r"|(?:am|are|is|would|will|['’]m|['’]re)\s(?:\w+\s){0,4}(?:see|seeing|lose|losing)\s"
    r"(?:him|her|them)\b|[Ii]n\s(?:his|her|their)\s(?:current|present)\s(?:role|position|post|job"
    r"|capacity)\b)"
)
_PROJECT = late(r"\b(?:project|client|module)\b[^:\n]{0,12}[:–-]", re.IGNORECASE)
_ABOVE = 160  # characters before a label in which "Project:" may stand


def _of_project(text: str, field: Field) -> bool:
    """Tell the duration of a project from that of the job."""
    if field.kind != "period" or "employ" in field.label.lower():
        return False
    above = text[max(0, field.at - _ABOVE) : field.at]
    return _PROJECT.search(above[above.rfind("\n\n") + 1 :]) is not None


def _shift(quotation: Quotation, by: int) -> Quotation:
    return Quotation(quotation.text, quotation.start + by, quotation.end + by)


def _hours(text: str, masked: str, span: Span, fields: Sequence[Field]) -> StatedHours | None:
    for field in fields:
        if field.kind == "hours":
            value = text[field.start : field.end]
            if found := _labelled_hours(f"{field.label}: ", value):
                return replace(found, quotation=_shift(found.quotation, field.start))
    found = find_hours(masked[slice(*span)]) or find_hours(with_prose(text, masked, span))
    return replace(found, quotation=_shift(found.quotation, span[0])) if found else None


def _widened(masked: str, span: Span, found: StatedHours | None) -> StatedHours | None:
    """Give the least and the most of hours that changed while the job lasted."""
    changed = changed_hours(masked[slice(*span)]) if found else None
    if not changed or not found:
        return found
    widened = _shift(changed.quotation, span[0])
    of_them = found.quotation.start < widened.end and widened.start < found.quotation.end
    return replace(changed, quotation=widened) if of_them else found


def _labelled_hours(label: str, value: str) -> StatedHours | None:
    """Find the hours behind a label, which may ask for those of another span than a week."""
    found = find_hours(label + value) if names_span(label) else None
    if not found or found.quotation.end <= len(label):
        return field_hours(value)
    start, end = max(0, found.quotation.start - len(label)), found.quotation.end - len(label)
    return replace(found, quotation=Quotation(value[start:end], start, end))


def _pay(text: str, masked: str, span: Span, fields: Sequence[Field]) -> StatedPay | None:
    for field in fields:
        if field.kind == "pay":
            label = f"{field.label}: "
            if found := find_pay(label + text[field.start : field.end], labelled=True):
                by = field.start - len(label)
                return replace(found, quotation=_shift(found.quotation, by))
    found = find_pay(masked[slice(*span)]) or find_pay(with_prose(text, masked, span))
    return replace(found, quotation=_shift(found.quotation, span[0])) if found else None


def _statuses(
    text: str, masked: str, span: Span, fields: Sequence[Field]
) -> tuple[StatedStatus, ...]:
    labelled: list[StatedStatus] = []
    for field in fields:
        if field.kind == "status":
            labelled += [
                _moved(s, field.start) for s in field_statuses(text[field.start : field.end])
            ]
    shown = find_statuses(masked[slice(*span)])
    shown = shown or find_statuses(with_prose(text, masked, span), plain=False)
    told = [_moved(status, span[0]) for status in shown]
    kinds = {status.kind for status in labelled}
    return tuple(labelled + [status for status in told if status.kind not in kinds])


def _moved(status: StatedStatus, by: int) -> StatedStatus:
    return replace(status, quotation=_shift(status.quotation, by))


NO_FACTS = Facts(Tenure(), None, None, ())
