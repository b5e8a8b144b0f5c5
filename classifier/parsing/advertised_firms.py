"""The firm of an advert for a job."""

from __future__ import annotations

import re
from itertools import islice

from classifier.parsing.addresses import names_place
from classifier.parsing.firms import COMPANY, FORM, firm_at
from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.parsing.told_firms import PRONOUNS, is_part, is_place
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

# As in "About Harbour Foods", "Harbour Foods is looking for" and "Cook - Harbour Foods, Leeds".
_ADVERTISED = late(
    r"(?:^|(?<=\n)|(?<=[.!?]\s)|(?P<in>\b[Jj]oin\s|\bteam\sat\s|(?<=[a-z])\s[(–—-]\s?))[^\w\n]{0,4}"
    r"(?:(?:About|At|Join|Welcome to|Why)\s(?:the\s|our\s)?|The\s)?(?=[A-Z])"
)
_ADVERTISES = late(
    r"(?:\s\([^()\n]{2,24}\))?(?:,?\s(?:is|was|are|has been|has|seeks|needs|offers|operates"
    r"|provides"
    r"|invites|we)\b|,\san?\s)"
)
_PLACED = late(r"(?:,|\s[-–—|])\s(?=[A-Z])")
_MOST_ADVERTISED = 60  # places of an advert at which its employer may be named
_LAST_OF_HEAD = 160  # characters of an advert in which firm and place stand


def advertised_firm(text: str) -> Quotation | None:
    """Find the firm of an advert: it says what it seeks, or stands with its place or alone."""
    places = [*islice(_ADVERTISED.finditer(text), _MOST_ADVERTISED)]
    last = text.rstrip().rfind("\n") + 1
    for found in (*places, _ADVERTISED.match(text, last)):
        if not found:
            continue
        line_end = text.find("\n", found.end())
        end = line_end if line_end >= 0 else len(text)
        span = firm_at(text, found.end(), end)
        if span and _advertises(text, found, span, last):
            name = text[slice(*span)]
            if not _is_heading(name):
                return Quotation(name, *span)
    return None


def _advertises(text: str, found: re.Match[str], span: tuple[int, int], last: int) -> bool:
    name = text[slice(*span)]
    ending = COMPANY.search(name.partition(" of ")[0].rpartition(" ")[2]) is not None
    kind = (ending or FORM.search(name) is not None) and " " in name
    again = text.count(name) > _AGAIN and " " in name
    if _ADVERTISES.match(text, span[1]) or (found["in"] and "oin" in found["in"]):
        return kind or again
    ends = not text[span[1] : span[1] + 1].strip()
    if ends and ("About" in found[0] or not text[: found.start()].strip() or found.start() == last):
        return kind
    placed = _PLACED.match(text, span[1]) if span[1] < _LAST_OF_HEAD else None
    town = re.match(r"[A-Z][\w’'-]+(?: [A-Z]\w+)?", text[placed.end() :]) if placed else None
    return kind and town is not None and names_place(town[0])


def _is_heading(name: str) -> bool:
    first = name.split(maxsplit=1)[0].lower()
    if (
        first in PRONOUNS
        or first[1:2] == "."
        or verb_form(first) == "base"
        or is_part(name)
        or (names_job(name) and not COMPANY.search(name.rpartition(" ")[2]))
        or is_place(name)
    ):
        return True
    return FORM.search(name) is None and _OF_ADVERT.search(name) is not None


_AGAIN = 2
_OF_ADVERT = late(
    r"\b(?:job|jobs|duties|responsibilit\w{3}|position|requirements?|qualifications?|skills?"
    r"|experience"
    r"|benefits|education|school diploma|high school|summary|description|tasks?|services?$"
    r"|functions?"
    r"|insurance|pay|salary|schedule|hours|type|location|support$|maintenance|management)\b",
    re.IGNORECASE,
)
