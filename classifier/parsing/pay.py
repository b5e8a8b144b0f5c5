"""Pay as a letter states it: an amount or a range, its currency and what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.quotation import Quotation
from classifier.stated import PayPeriod, StatedPay

_BEFORE = (
    r"US\$|C(?:A|AD|DN)?\$|A(?:U|UD)?\$|NZ\$|HK\$|S\$|R\$|MX\$|[$£€₹₦₱¥₩₪₫₺₽₴₵₨฿৳]"
    r"|(?:CAD|CDN|USD|AUD|NZD|GBP|EUR|INR|AED|SAR|QAR|KWD|OMR|BHD|PKR|BDT|LKR|NPR|PHP|NGN|KES|GHS|ZAR"
    r"|UGX|TZS|EGP|MAD|IRR|TRY|UAH|RUB|PLN|CNY|RMB|HKD|TWD|JPY|KRW|SGD|MYR|THB|VND|IDR|BRL|MXN|COP"
    r"|ARS|CLP|PEN|XAF|XOF|FCFA|CFA|CHF|SEK|NOK|DKK|CZK|HUF|RON|ILS|JOD|LBP|ETB|ZMW|BWP|JMD|TTD"
    r"|Dhs?|KShs?|Kshs?|Ugx|Tshs?|Rs|Php|Naira|Rp|RM|SR|QR|BD|KD|GH¢|GH₵|Tk|GHC|R|N|P|Nu)(?![A-Za-z])\.?"
)
_AFTER = (
    r"(?i:dollars?|canadian dollars|pounds?|euros?|rupees?|naira|pesos?|rials?|riyals?|dirhams?|shillings?"
    r"|yuan|yen|won|rands?|hryvnias?|rubles?|reais|toman|taka|birr|cedis?|ringgit|baht|dong|lira)"
    r"|USD|CAD|EUR|GBP|AED|INR|VND|FCFA|F CFA|CFA|XAF|XOF|UAH|PKR|PHP|KES|NGN|RMB|CNY|SAR|QAR|TL|MAD|EGP|€|\$"
)
_NUMBER = r"\d{1,3}(?:[ ,.'’\xa0\u202f]\d{2,3}){0,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
_SCALE = r"(?i:\s?(?:k|lpa|lakhs?|lacs?|million|crores?)\b)"
_PERIOD = (
    r"(?:(?:per|an?|each|every|/|par|por|al|la|le|de|p\.)\s?(?:hour|hr|day|week|wk|month|mth|mo|year|yr|annum|annual"
    r"|mois|heure|an|année|mes|hora|semaine|semana|año|m\b|a\b|h\b|two weeks|fortnight)\b\.?|l['’]heure"
    r"|hourly|daily|bi-?weekly|weekly|semi-monthly|monthly|annually|yearly|p\.\s?a\b\.?|p\.\s?m\b\.?|pa\b|pm\b"
    r"|mensual(?:es)?|mensuels?|anual(?:es)?|an hour|lpa\b|per (?:mile|km|kilomet(?:re|er)|piece|trip|visit|class|session|lesson|shift|unit)\b)"
)
_AMOUNT = re.compile(
    rf"(?:(?<![A-Za-z\d])(?P<before>{_BEFORE})\s{{0,2}}(?P<low>{_NUMBER})(?P<scale>{_SCALE})?(?:/[-=])?"
    rf"|(?<![\w.,/:$-])(?P<bare>{_NUMBER})(?P<scale2>{_SCALE})?\s{{0,2}}(?P<after>{_AFTER})(?![A-Za-z]))"
    rf"(?:\s?(?:-|–|—|to|and)\s?(?:{_BEFORE})?\s?(?P<high>{_NUMBER})(?P<scale3>{_SCALE})?)?"
    rf"(?:\s?(?P<code>CAD|USD|AUD|NZD|MXN|CDN|Canadian)\b)?",
)
_TAIL = re.compile(
    r"(?:[\s,]{0,3}(?:\([^()\n]{0,90}\)|gross|net|before tax(?:es)?|basic|only|plus|CTC|\(?gross\)?|brut|TTC|bruts?)){0,3}"
    rf"[\s,(]{{0,3}}(?P<period>{_PERIOD})",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(?:salar(?:y|ies)|wages?|pay|paid|pays|earn(?:s|ed|ing|ings)?|compensation|remunerat\w{2,5}|rate|ctc"
    r"|stipend|income|package|gross|drew|draws|drawing|basic|honorarium|salaire|sueldo|salario|taux"
    r"|rémunération|emoluments?|getting|gets|got|receiv(?:ed|es|ing)|payroll|commissions?)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:budgets?|revenues?|sales|turnover|worth|valued?|projects?|accounts?|contracts?|savings?|portfolio"
    r"|petty cash|fund(?:s|ing)?|grants?|allowance|fees?|limit|cost(?:s|ing)?|purchases?)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    r"\b(?:salary|wages?|remuneration|pay)\s(?:of|is|was)\s(?P<words>(?:[A-Z][a-z]{2,9}[\s-]){1,9}"
    r"(?:dollars|rupees|naira|pesos|pounds|euros|shillings|dirhams)(?:\s(?:only|per|a|an|each)\s?(?:hour|month|year|annum)?)?)",
    re.IGNORECASE,
)
_UNIT = re.compile(r"hour|hr\b|heure|hora|day|dail|week|wk|fortnight|semaine|semana|month|mth|mo\b|mois|mes|mens|p\.?\s?m|year|yr|an|p\.?\s?a|año|lpa|h\b|m\b|a\b", re.IGNORECASE)
_ADJECTIVE = re.compile(
    r"\b(hourly|daily|weekly|bi-?weekly|monthly|annual(?:ized)?|yearly|mensuel|annuel|mensual|per annum|per month|per hour)\b",
    re.IGNORECASE,
)
_PERIODS: tuple[tuple[str, PayPeriod], ...] = (
    ("bi", "two weeks"), ("two", "two weeks"), ("fort", "two weeks"),
    ("h", "hour"), ("d", "day"), ("w", "week"), ("sem", "week"),
    ("m", "month"), ("p.m", "month"), ("p. m", "month"), ("pm", "month"),
    ("y", "year"), ("a", "year"), ("p.a", "year"), ("p. a", "year"), ("pa", "year"), ("lpa", "year"),
)  # fmt: skip
_CURRENCIES = {
    "US$": "USD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "CDN$": "CAD", "CDN": "CAD", "A$": "AUD",
    "AU$": "AUD", "AUD$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL", "MX$": "MXN",
    "£": "GBP", "POUND": "GBP", "€": "EUR", "EURO": "EUR", "₹": "INR", "₦": "NGN", "N": "NGN",
    "NAIRA": "NGN", "₱": "PHP", "₫": "VND", "DONG": "VND", "₴": "UAH", "HRYVNIA": "UAH", "₵": "GHS",
    "GH¢": "GHS", "GH₵": "GHS", "GHC": "GHS", "CEDI": "GHS", "₩": "KRW", "WON": "KRW", "₪": "ILS",
    "₽": "RUB", "RUBLE": "RUB", "₺": "TRY", "TL": "TRY", "LIRA": "TRY", "฿": "THB", "BAHT": "THB",
    "৳": "BDT", "TK": "BDT", "TAKA": "BDT", "DH": "AED", "DHS": "AED", "KSH": "KES", "KSHS": "KES",
    "TSH": "TZS", "TSHS": "TZS", "RM": "MYR", "RINGGIT": "MYR", "SR": "SAR", "QR": "QAR", "BD": "BHD",
    "KD": "KWD", "R": "ZAR", "RAND": "ZAR", "RMB": "CNY", "YUAN": "CNY", "RP": "IDR", "TOMAN": "IRR",
    "BIRR": "ETB", "FCFA": "XAF", "F CFA": "XAF", "CFA": "XAF", "CANADIAN": "CAD", "REAIS": "BRL",
    "NU": "BTN",
}  # fmt: skip
_SCALES = {"k": 1e3, "": 1.0, "lpa": 1e5, "lakh": 1e5, "lac": 1e5, "million": 1e6, "crore": 1e7}
_LEFT = 90  # characters before an amount in which a word for pay may stand


def find_pay(text: str, *, labelled: bool = False) -> StatedPay | None:
    """Find the pay in a part of a text; offsets are those of the part.

    An amount counts where a word for pay stands before it in the sentence, or what it is
    paid for behind it; ``labelled`` says that the whole part speaks of pay.
    """
    found = list(_candidates(text, labelled=labelled))
    if found:
        return next((pay for pay, told in found if told), found[0][0])
    if match := _IN_WORDS.search(text):
        start, end = match.span("words")
        unit = _TAIL.search(match["words"])
        return StatedPay(
            Quotation(text[start:end], start, end), period=_period(unit["period"] if unit else None)
        )
    return None


def _candidates(text: str, *, labelled: bool) -> Iterator[tuple[StatedPay, bool]]:
    """Give each pay with whether the text says what it is paid for."""
    for match in _AMOUNT.finditer(text):
        left = text[max(0, match.start() - _LEFT) : match.start()]
        left = left[max(left.rfind(". "), left.rfind("\n\n")) + 1 :]
        tail = _TAIL.match(text, match.end())
        speaks = labelled or _WORDS.search(left) is not None
        if not (speaks or tail) or (_OTHER.search(left) and not labelled):
            continue
        end = tail.end() if tail else match.end()
        quoted = text[match.start() : end].rstrip(" ,(")
        period = _period(tail["period"]) if tail else None
        if period is None and (words := list(_ADJECTIVE.finditer(left))):
            period = _period(words[-1][0])
        if (match["scale"] or match["scale2"] or "").strip().lower() == "lpa":
            period = "year"
        low, high = _amounts(match)
        if low is not None:
            quotation = Quotation(quoted, match.start(), match.start() + len(quoted))
            yield StatedPay(quotation, low, high, _currency(match), period), bool(tail or period)


def _amounts(match: re.Match[str]) -> tuple[float | None, float | None]:
    scale = _scale(match["scale"] or match["scale2"] or "")
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
        code = match["code"].upper()
        return _CURRENCIES.get(code, code)
    token = (match["before"] or match["after"]).strip().rstrip(".").upper()
    token = token.removesuffix("S") if match["after"] and len(token) > 3 else token  # noqa: PLR2004
    if token in _CURRENCIES:
        return _CURRENCIES[token]
    return token if re.fullmatch(r"[A-Z]{3}", token) else None


def _period(words: str | None) -> PayPeriod | None:
    unit = _UNIT.search(re.sub(r"^(?:per|an?|each|every|par|por|l['’])(?:\s|(?<=['’]))", "", (words or "").lower().lstrip("/ ")))
    if (words or "").lower().startswith("bi"):
        return "two weeks"
    if not unit:
        return None
    name = unit[0].lower()
    return next((period for prefix, period in _PERIODS if name.startswith(prefix)), None)
