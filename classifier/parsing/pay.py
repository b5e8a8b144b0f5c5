"""Pay as a letter states it: an amount or a range, its currency and what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.currencies import AFTER, BEFORE, code_behind, currency_code
from classifier.parsing.patterns import late
from classifier.parsing.pay_periods import period_of
from classifier.parsing.sentences import last_sentence
from classifier.quotation import Quotation
from classifier.stated import PayPeriod, StatedPay

_NUMBER = (
    r"\d{1,3}(?:[ ,.'’\xa0\u202f]\d{2,3}){0,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
)
_SCALE = r"(?i:\s?(?:k|lpa|lakhs?|lacs?|million|m(?=\s(?:per|a)\b)|crores?)\b)"
_EVEN = r"(?:/[-=]|[.,][-–—]{1,2})?"  # for no cents, as in "400/-" and "400.-"
_EACH = (
    r"(?:per|an?|each|every|in(?:\s(?:an?|the|each|every|one))?|(?:by|to)(?:\sthe)?"
    r"|for\s(?:one|a|each)|par|por|pro|al|la|le|de|p\.|/\s?)"
)
_UNITS = (
    r"(?:(?:working\s|calendar\s)?(?:hour|hr|day|week|wk|month|mth|mo|year|yr)|annum|annual|mois"
    r"|heure"
    r"|an|année|mes|hora|semaine|semana|año|monat|stunde|jahr|m\b|a\b|h\b|two weeks|fortnight|pay"
    r" period)"
)
_PERIOD = (
    rf"(?:{_EACH}\s?{_UNITS}\b\.?|l['’]heure|hourly|daily|bi-?weekly|weekly|fortnightly"
    r"|semi-monthly|monthly|annually|yearly|p\.\s?a\b\.?|p\.\s?m\b\.?|p\.\s?h\b\.?|p/[amh]\b|pa\b|pm\b|pcm\b"
    r"|ph\b"
    r"|mensual(?:es)?|mensuels?|anual(?:es)?|monatlich|lpa\b|(?:per|a|an)\s(?:mile|km"
    r"|kilomet(?:re|er)|piece|trip|visit|class|session|lesson|shift|unit|bin|load|word|page)\b)"
)
# What stands before a dollar sign that is set apart, as in "CAD $22".
_LEAD_CODE = (
    r"(?:CAD|CDN|CA|USD|US|AUD|AU|NZD|NZ|SGD|HKD|HK|MXN|MX|ARS|BBD|BMD|BND|BSD|BZD|CLP|COP|CUP|DOP"
    r"|FJD|GYD|JMD|LRD|NAD|SBD|SRD|TTD|TWD|UYU|XCD|ZWL)"
)
_AMOUNT = late(
    rf"(?=\D{{0,13}}\d)(?:(?<![A-Za-z\d])(?:(?P<lead>{_LEAD_CODE})\s{{0,2}}(?=\$))?"
    rf"(?P<before>{BEFORE})\s{{0,2}}(?P<low>{_NUMBER})(?P<scale>{_SCALE})?{_EVEN}"
    rf"|(?<![\w.,/:$-])(?P<bare>{_NUMBER})(?P<scale2>{_SCALE})?{_EVEN}\s{{0,2}}(?:\([^()\n]{{3,90}}\)\s?)?"
    rf"(?P<after>{AFTER})(?![A-Za-z]))"
    rf"(?:\s?(?:-|–|—|to|and)\s?(?:{BEFORE})?\s?(?P<high>{_NUMBER})(?P<scale3>{_SCALE})?)?"
    r"(?:\s?(?P<code>CAD|USD|AUD|NZD|MXN|CDN|Canadian)\b)?(?:\s?(?i:dollars|pesos))?",
)
_TAIL = late(
    r"(?:[\s,]{0,3}(?:\([^()\n]{0,90}\)|gross|net|(?:before|after)(?:\s(?:all"
    r"|income))?\s(?:tax(?:es)?|deductions)|net of tax(?:es)?|nominal|clear|in hand"
    r"|all[\s-]in|basic|consolidated|fixed"
    r"|only|plus|CTC|\(?gross\)?"
    r"|brut(?:to)?|netto|TTC|bruts?)){0,3}"
    rf"[\s,(]{{0,3}}(?P<period>{_PERIOD})",
    re.IGNORECASE,
)
_PLAIN = late(rf"(?<![\w.,/:$-])(?P<bare>{_NUMBER}){_EVEN}(?P<scale>{_SCALE})?")
_ROW = late(
    r"(?:total ctc|\bctc|gross (?:salary|pay)|total (?:salary|pay|compensation))\b[^|\n]{0,30}"
    rf"(?:\|\s{{0,20}}(?:{_NUMBER})\s{{0,20}}){{0,2}}\|\s{{0,20}}(?P<bare>{_NUMBER})\s{{0,20}}(?:\|"
    rf"|$)",
    re.IGNORECASE | re.MULTILINE,
)
_WORDS = late(
    r"\b(?:salar(?:y|ies)|wages?|pay|paid|pays|paying|earn(?:s|ed|ing|ings)?|compensation"
    r"|remunerat\w{2,5}"
    r"|rate|ctc|stipend|income|package|gross|drew|draws|drawing|basic|honorarium|salaire|sueldo"
    r"|salario"
    r"|cost (?:to (?:the )?company|of employment)|taux|rémunération|emoluments?|getting|gets"
    r"|got|receiv(?:ed|es|ing)|payroll|commissions?|fee"
    r"|gehalt|lohn|\w{3,12}gehalt|take[\s-]?home|last drawn|perceiving|invoiced|base|hourly"
    r"|asignación|honorarios|devenga\w{0,3}|remuneración|vergütung)\b",
    re.IGNORECASE,
)
# "Rs 20,000 a month as salary", "$45k salary", "they gave her 300 dinars", "40 hours at $16"
_AS_PAY = late(
    r"\s{1,2}(?:as\s)?(?:(?:his|her|their|the|an?)\s)?(?:(?:monthly|annual|basic|gross|net|hourly"
    r"|base)\s)?"
    r"(?:salary|wages?|pay|remuneration|stipend)\b(?!\s(?:rise|raise|increase|cut|hike|roll|ment))"
    r"|\s(?:basic|base|gross|net|OTE)\b(?=[,.;)]|\s(?:plus|and|with|per|a|p\.))"
    r"|\s(?:plus|and)\s(?:commission|tips|gratuit(?:y|ies)|bonus|overtime|meals?)\b",
    re.IGNORECASE,
)
_GIVEN = late(
    r"\b(?:given|gives?|gave|giving|drawn|drew|tak(?:es|ing)|took)\s(?:him\s|her\s|them\s)?$"
    r"|\b(?:hours?|hrs?|week(?:ly)?|time|shifts?|days?),?\s(?:at|@)\s?$"
    r"|\b(?:[Hh]e|[Ss]he|they)\s(?:was|is|were|are|has been)\son\s$"
    r"|\b(?:hours?|hrs?|h)\b[^.;\n]{0,14}\bweek(?:ly)?\)?,\s{1,3}$"
    r"|[,;]\s(?:and\s)?(?:hourly|weekly|monthly|yearly|annually)\s$",
    re.IGNORECASE,
)
_PAID = late(
    r"\b(?:salar(?:y|ies)|wages?|pay(?:ment)?|paid|earn(?:s|ed|ing|ings)?|remunerat\w{2,5}|stipend"
    r"|ctc"
    r"|compensation|emoluments?|receiv(?:ed|es|ing)|drew|draws|drawing|gets|got|getting)\b",
    re.IGNORECASE,
)
_OTHER = late(
    r"\b(?P<what>budgets?|revenues?|turnover|worth|valued?"
    r"|(?:sales|projects?|accounts?)(?!\s(?:(?-i:[A-Z])|executive|manager|officer|assistant|clerk))"
    r"|(?<!on )(?<!on a )(?<!permanent )(?<!time )(?<!term )(?<!employment )(?<!service )contracts?"
    r"(?!\sat\b)"
    r"|savings?"
    r"|portfolio|petty cash|fund(?:s|ing)?|grants?|allowance|(?:tuition|school|licen[cs]e) fees?"
    r"|limit"
    r"|capital|cost(?:s|ing)?(?![\s-](?:to[\s-](?:the\s)?company|of\semployment))"
    r"|purchases?|housing at|donations?|handled|collected|raised|worth|cash"
    r" of|up to(?!\s(?:the\s)?(?:present|date|now|this|\d))|prizes?|loans?|deposit"
    r"|fine)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty"
    r"|forty"
    r"|fifty|sixty|seventy|eighty|ninety|hundred|thousand|lakhs?|million|and)"
)
_IN_WORDS = late(
    r"\b(?:salary|wages?|remuneration|pay|paid|rate|stipend|earned|earns|received|receives)\b[^.;\n]{0,12}?"
    rf"\s(?P<words>(?:{_NUMBER_WORD}[\s-]){{1,12}}(?:us\s|canadian\s)?"
    r"(?:dollars|rupees|naira|pesos|pounds|euros|shillings|dirhams|rands?|riyals|dinars|cedis)"
    r"(?:\s(?:only\s)?(?:per|a|an|each|every)\s?(?:hour|day|week|month|year|annum)|\sonly)?)",
    re.IGNORECASE,
)
_RUPEES = late(
    rf"\b(?:salary|wages?|remuneration|pay)\b[^.;\n]{{0,12}}?\s(?P<words>(?:rupees|dirhams|naira)\s"
    rf"(?:{_NUMBER_WORD}[\s-]?){{1,12}}(?:only)?)",
    re.IGNORECASE,
)
_ADJECTIVE = late(
    r"\b(hourly|daily|weekly|bi-?weekly|monthly|annual(?:ized)?|yearly|mensuel|annuel|mensual|per"
    r" annum|per month|per hour)\b",
    re.IGNORECASE,
)
_SCALES = {
    "k": 1e3, "": 1.0, "lpa": 1e5, "lakh": 1e5, "lac": 1e5, "cent": 0.01, "million": 1e6,
    "crore": 1e7,
}  # fmt: skip
_LEFT = 90  # characters before an amount in which a word for pay may stand


def find_pay(text: str, *, labelled: bool = False) -> StatedPay | None:
    """Find the pay in a part of a text; offsets are those of the part.

    An amount counts where a word for pay stands before it in the sentence, or what it is
    paid for behind it; ``labelled`` says that the whole part speaks of pay.
    """
    found = list(_candidates(text, labelled=labelled))
    if found:
        return max(found, key=lambda pair: pair[1])[0]
    if plain := _plain(text, labelled=labelled):
        return plain
    if match := _IN_WORDS.search(text) or _RUPEES.search(text):
        start, end = match.span("words")
        unit = _TAIL.search(match["words"])
        period = period_of(unit["period"] if unit else None)
        return StatedPay(Quotation(text[start:end], start, end), period=period)
    return None


def _plain(text: str, *, labelled: bool) -> StatedPay | None:
    """Find an amount without a currency: in a row of pay, behind a label or a word."""
    if row := _ROW.search(text):
        amount = _number(row["bare"])
        return StatedPay(Quotation(row["bare"], *row.span("bare")), amount, amount)
    for match in _PLAIN.finditer(text):
        left = _left(text, match.start())
        tail = _TAIL.match(text, match.end())
        amount = _number(match["bare"])
        tail_or_unit = tail or _ADJECTIVE.search(left[-30:])
        told = tail_or_unit and _WORDS.search(left[-45:]) and _is_own(left)
        speaks = labelled or told or (tail and _AT.search(left))
        if speaks and amount and (amount >= _LEAST_PLAIN or tail or "." in match["bare"]):
            end = tail.end() if tail else match.end()
            amount *= _scale(match["scale"] or "")
            period = period_of(tail["period"]) if tail else None
            return StatedPay(_quoted(text, match.start(), end), amount, amount, None, period)
    return None


_AT = late(r"\b(?:hours?|hrs?|week(?:ly)?|time),?\s(?:at|@)\s?$", re.IGNORECASE)
_LEAST_PLAIN = 100  # an amount without a currency and a period


def _left(text: str, at: int) -> str:
    """Give the words of the sentence before an amount."""
    return last_sentence(text[max(0, at - _LEFT) : at])


def _quoted(text: str, start: int, end: int) -> Quotation:
    words = text[start:end].rstrip(" ,(")
    return Quotation(words, start, start + len(words))


def _rank(left: str, *, told: bool) -> tuple[bool, int]:
    """Prefer pay that says what it is for, and the last to the first."""
    return told, bool(_LATER.search(left)) - bool(_EARLIER.search(left))


def _is_own(left: str) -> bool:
    """Tell pay from a budget and the like, of which a word may stand before it but for "paid"."""
    other = _OTHER.search(left)
    return other is None or _PAID.search(left, other.end("what")) is not None


_LATER = late(r"\b(?:last|final|current|present|now|leaving|latest|today)\b", re.IGNORECASE)
_EARLIER = late(
    r"\b(?:starting|initial|probation\w{0,3}|joining|previous|from|bonus|allowance|incentive"
    r"|up to)\b",
    re.IGNORECASE,
)


def _candidates(text: str, *, labelled: bool) -> Iterator[tuple[StatedPay, tuple[bool, int]]]:
    """Give each pay with its rank."""
    for match in _AMOUNT.finditer(text):
        left = _left(text, match.start())
        start, end = _bracketed(text, match.span())
        tail = _TAIL.match(text, end)
        behind = _AS_PAY.match(text, tail.end() if tail else match.end())
        speaks = labelled or behind or _WORDS.search(left) or _GIVEN.search(left)
        if not (speaks or tail) or not (labelled or behind or _is_own(left)):
            continue
        period = _time_of(match, f"{left} {behind[0]}" if behind else left, tail)
        low, high = _amounts(match)
        if low is not None:
            span = (start, tail.end()) if tail else match.span()
            quotation = _quoted(text, *span)
            pay = StatedPay(quotation, low, high, _currency(match), period)
            yield pay, _rank(left, told=bool(tail or period))


def _bracketed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Give an amount with the brackets around it, as in "fifty pounds (GBP 50) a week"."""
    start, end = span
    held = text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"
    return (start - 1, end + 1) if held else span


def _time_of(match: re.Match[str], left: str, tail: re.Match[str] | None) -> PayPeriod | None:
    if (match["scale"] or match["scale2"] or "").strip().lower() == "lpa":
        return "year"
    period = period_of(tail["period"]) if tail else None
    if period is None and (words := list(_ADJECTIVE.finditer(left))):
        return period_of(words[-1][0])
    return period


def _amounts(match: re.Match[str]) -> tuple[float | None, float | None]:
    scale = _scale(match["scale"] or match["scale2"] or match["after"] or "")
    low = _number(match["low"] or match["bare"])
    if not match["high"] or low is None:
        return (low * scale, low * scale) if low is not None else (None, None)
    high = _number(match["high"])
    high_scale = _scale(match["scale3"] or "")
    low *= max(scale, high_scale)
    high = high * max(scale, high_scale) if high is not None else low
    return (low, high) if high >= low else (low, low)


def _scale(word: str) -> float:
    return _SCALES.get(word.strip().lower().removesuffix("s"), 1.0)


def _number(written: str) -> float | None:
    """Read "9.200.000", "6,85,000", "8,950.00" or "23,14"."""
    digits = re.sub(r"[ '’\xa0\u202f]", "", written)
    decimals = re.fullmatch(r"(.*)[.,](\d{1,2})", digits)
    whole, cents = (decimals[1], decimals[2]) if decimals else (digits, "0")
    try:
        return float(re.sub(r"[.,]", "", whole) + "." + cents)
    except ValueError:
        return None


def _currency(match: re.Match[str]) -> str | None:
    if match["code"]:
        return code_behind(match["code"])
    if lead := match["lead"]:
        return currency_code(f"{lead}$", after=False) or currency_code(lead, after=False)
    return currency_code(match["before"] or match["after"], after=bool(match["after"]))
