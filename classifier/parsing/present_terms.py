"""Terms of a job that a letter states in the present, as "he is full time and works 40 hours"."""

from __future__ import annotations

import re

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.quotation import Quotation

_HOURS = r"\d{1,2}(?:[.,]\d{1,2})?\s?-?\s?(?:hours?|hrs?)\b"
_PAY = r"(?:salary|wages?|pay|rate(?:\sof\spay)?|remuneration|stipend|earnings)"
_ADVERBS = r"(?:(?:currently|presently|now|also|normally|usually|regularly|[a-z]{3,12}ly)\s)?"
_SUM = r"[^.;\n]{0,40}?\d[\d.,]*(?<![.,])"
_TERMS = late(
    r"\b(?:and\s|who\s)?(?P<told>(?:(?:he|she|they|(?:mr|ms|mrs|miss|dr)\b\.?\s(?-i:[A-Z])"
    rf"[\w’'-]{{1,20}})\s|(?<=and\s)|(?<=who\s)){_ADVERBS}"
    rf"(?:works?\s[^.;\n]{{0,40}}?{_HOURS}|(?:is|are)\s(?:an?\s)?(?:full|part)[\s-]time\b"
    rf"(?!\s(?:student|mother|father|parent))|earns?\s{_SUM}"
    rf"|(?:is|are)\spaid\s(?!up|until|till|off|out){_SUM}"
    rf"|(?:receives?|draws?)\s(?:[\w-]{{1,12}}\s){{0,4}}{_PAY}\b)"
    rf"|(?:his|her|their)\s(?:[a-z-]{{2,12}}\s){{0,3}}?(?:{_PAY}\sis\s(?!paid|owed|due){_SUM}"
    rf"|hours(?:\sof\swork)?\sare\s{_SUM}|(?:work(?:ing)?\s)?week\sis\s[^.;\n]{{0,40}}?{_HOURS}))",
    re.IGNORECASE,
)


_GONE = late(
    r"\b(?:has|have)\s(?:(?:now|since|recently)\s)?left\s(?:us|me|our|the|this|on|in)\b"
    r"|\bno\slonger\b|\bended\b",
    re.IGNORECASE,
)


def terms_of_now(text: str, span: Span) -> Quotation | None:
    """Find terms of the person's job that are stated in the present; none where it is over."""
    if _GONE.search(text, *span):
        return None
    found = _TERMS.search(text, *span)
    return Quotation(found["told"], *found.span("told")) if found else None
