"""Words that say that somebody works on their own account, which are no title of a job."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.quotation import Quotation
from classifier.stated import StatedStatus

_ENTREPRENEUR = (
    r"(?:(?:private|individual|sole|(?:natural|physical)[\s-]person|auto-?|micro-?)[\s-]{0,2}"
    r"entrepreneur|entrepreneur[\s-]individual)"
)
_TRADER = r"sole[\s-](?:trader|proprietor|practitioner)"
_CONTRACTOR = (
    r"(?:independent|self[\s-]employed|freelance|1099|B2B|C2C|corp[\s-]to[\s-]corp|ABN)[\s-]"
    r"(?:independent\s)?(?:sub-?)?contractor"
)
_FORM = r"(?:FOP|SPD(?:[ -]?FO)?)(?![\w])"
_ABOUT = r"(?:an?\s|the\s)?(?:registered\s|Ukrainian\s|licensed\s)?"
# What is said of a client, a supplier or the employer, as in "FOP Petrenko", has no such frame.
_FIND = late(
    rf"(?:\b(?:as|being|is|was|status(?:\sof)?)\s{_ABOUT}"
    rf"(?P<own>{_ENTREPRENEUR}|{_TRADER}|{_CONTRACTOR}|(?-i:{_FORM})(?!\s(?-i:[A-Z])))"
    r"|\b(?:on|under|via|through|by|with|of|in)\s(?:an?\s|the\s|his\s|her\s|their\s)?"
    r"(?P<terms>(?:B2B|1099|C2C|corp[\s-]to[\s-]corp|(?-i:FOP)|business[\s-]to[\s-]business)[\s-]"
    r"(?:\w{5,12}\s)?(?:contract|agreement|basis|terms|cooperation|collaboration|status|model"
    rf"|arrangement))\b"
    rf"|\b(?:under|via|through)\s(?:an?\s|his\s|her\s|their\s)?(?P<firm>{_TRADER}ship)\b"
    r"|(?:^|[(:]\s?)(?P<alone>(?:B2B|1099|C2C)[\s-](?:contract(?:or)?|basis|agreement|employee)"
    r"|(?<![(:])(?<![(:]\s)(?:B2B|1099|C2C)"
    rf"|(?-i:{_FORM}(?!\s(?-i:[A-Z])))|{_ENTREPRENEUR}|{_TRADER})(?=\s?(?:[),;.\n]|$)))(?!\w)",
    re.IGNORECASE,
)
_NO_TITLE = late(
    rf"(?:registered\s)?(?:{_ENTREPRENEUR}|{_TRADER}|{_CONTRACTOR}|{_FORM})", re.IGNORECASE
)


def find_own_business(text: str) -> StatedStatus | None:
    """Find that somebody works on their own account, as an entrepreneur or on such terms."""
    match = _FIND.search(text)
    if match is None or match.lastgroup is None:
        return None
    group = match.lastgroup
    return StatedStatus(Quotation(match[group], *match.span(group)), "self-employed")


def is_own_business(title: str) -> bool:
    """Tell words on such work that are taken for a title."""
    return _NO_TITLE.fullmatch(title) is not None
