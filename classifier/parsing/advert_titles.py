"""Titles at the top of a posting, a contract or a run of duties, told by where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from classifier.parsing.activities import named_activities
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.parsing.title_words import as_title
from classifier.parsing.verbs import verb_form
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
# What begins as in "Plumber. Installs pipes", "Office clerk: files papers" and "Nurse; gives".
_RUN = late(
    r"(?P<title>[^\W\d_][^.:;,\n]{2,70}?)\s?(?:[.:;]|\s[-–—]|[–—])\s{1,3}"
    r"(?=(?P<verb>[^\W\d_][\w'’-]{1,20})[\s,])"
)
_NEXT = late(r"[,;.]\s{1,3}(?:and\s)?([^\W\d_]{2,20})\s")
_MOST_FIRSTS = 20  # words behind such signs
_MOST_IN_RUN = 8  # words of such a title
_FEWEST_TOLD = 4  # words behind it
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


def run_title(text: str, lines: Sequence[Line]) -> tuple[Quotation, int] | None:
    """Read the title that begins a run of duties, and where the first of them begins."""
    first = next((line for line in lines if line.text), None)
    found = _RUN.match(text, first.start, first.end) if first else None
    if not first or not found or BULLET.match(first.text):
        return None
    if not (verb_form(found["verb"]) or _tells(text, found.end(), first.end)):
        return None
    title = as_title(text, *found.span("title"))
    said = title.text.split() if title else []
    whole = title is not None and title.end == found.end("title")
    if not title or not whole or len(said) > _MOST_IN_RUN or not names_job(title.text):
        return None
    acts = len(said) > 1 and verb_form(said[0]) is not None and not _is_titled(title.text)
    told = text[found.end() : first.end].split()
    return None if acts or len(told) < _FEWEST_TOLD else (title, found.end())


def _tells(text: str, at: int, end: int) -> bool:
    """Tell a list of activities, or words of which several after a sign are verbs."""
    firsts = islice(_NEXT.finditer(text, at, end), _MOST_FIRSTS)
    verbs = sum(verb_form(found[1]) is not None for found in firsts)
    return verbs > 1 or bool(named_activities(text, (at, end)))


def agreement_title(text: str) -> Quotation | None:
    """Read the title in the head of a contract, as in "COOK EMPLOYMENT AGREEMENT"."""
    found = _OF_AGREEMENT.search(text)
    title = as_title(text, *found.span("title")) if found else None
    return title if title and names_job(title.text) else None
