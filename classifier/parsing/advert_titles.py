"""Titles at the top of a posting or of a contract, told by where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.parsing.title_words import as_title
from classifier.quotation import Quotation

# What stands above a posting's title on a page.
_OF_SITE = late(
    r"\W*(?:careers?|jobs?|job (?:opportunit(?:y|ies)|openings?|postings?|details|listings?|board)"
    r"|(?:current |open )?(?:positions?|vacanc(?:y|ies)|openings|opportunities)|employment"
    r"(?: opportunit(?:y|ies))?|join (?:us|our team)|work (?:with|for) us|we(?:['’]re| are) hiring"
    r"|now hiring|help wanted|home|apply(?: now)?|(?:save|share)(?: this)?(?: job)?"
    r"|back to (?:jobs|search|results)|career opportunit(?:y|ies))\W*",
    re.IGNORECASE,
)
_LONG = 8  # words that a line of prose has more of
_OF_AGREEMENT = late(
    r"^[\W\d]{0,9}(?!(?:executive|employee|form|amended|key|standard|individual|full|part|fixed)\b)"
    r"(?P<title>[A-Z][\w&/-]{1,20}(?:[ ][\w&/-]{1,20}){0,4}?)(?:['’]s)?[ ](?:employment|services?"
    r"|consulting|engagement)\s(?:agreement|contract)\W{0,6}$",
    re.IGNORECASE | re.MULTILINE,
)


def below_site(lines: Sequence[Line]) -> list[Line]:
    """Give the lines with text, without those at the top that belong to the page around them."""
    full = [line for line in lines if line.text]
    while len(full) > 1 and _OF_SITE.fullmatch(full[0].text):
        full = full[1:]
    return full


def heads_alone(title: Quotation, full: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Tell a title in capitals above a blank line, or above another such line and a sentence."""
    if not _is_titled(title.text):
        return False
    if not lines[lines.index(full[0]) + 1].text:
        return True
    long = len(full) > 2 and len(full[2].text.split()) > _LONG  # noqa: PLR2004
    return long and _is_titled(full[1].text) and not _is_titled(full[2].text)


def _is_titled(text: str) -> bool:
    """Tell a line of words that all have a capital and that ends no sentence."""
    found = re.findall(r"[^\W\d_]{4,}", text)
    return bool(found) and all(word[0].isupper() for word in found) and text[-1] not in ".;:!?"


def agreement_title(text: str) -> Quotation | None:
    """Read the title in the head of a contract, as in "COOK EMPLOYMENT AGREEMENT"."""
    found = _OF_AGREEMENT.search(text)
    title = as_title(text, *found.span("title")) if found else None
    return title if title and names_job(title.text) else None
