"""Names of firms that certify something themselves, as in "Acme Ltd hereby certifies that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.firms import COMPANY, firm_at
from classifier.parsing.frame import Frame
from classifier.parsing.patterns import late
from classifier.parsing.told_firms import Firm, told_firms
from classifier.quotation import Quotation

_CERTIFIES = late(
    r",?\s{1,3}(?:(?:do|does|would like to|wish(?:es)? to|is pleased to|are pleased to)\s)?"
    r"(?:hereby\s)?(?:certif(?:y|ies)|confirms?|declares?|attests?|verif(?:y|ies)|acknowledges?)"
    r"\s(?:that|the)\b",
    re.IGNORECASE,
)
_BEGINS = late(r"[ \t]{0,8}(?:[Ww]e,?\s|The\s|M/[sS]\.?\s|Messrs\.?\s)?(?=[A-Z0-9])")
# The number of a register behind the name.
_REGISTERED = late(
    r"\(?(?:nit|ruc|rut|nif|cif|cuit|rfc|cnpj|tin|bin|vat|abn|gstin|cin|rc|reg(?:istration)?|co(?:mpany)?)"
    r"\b\.?\s?(?:n[o°º]\.?)?[\s:]{0,2}[\w./ -]{4,24}\)?",
    re.IGNORECASE,
)
_BACK = 120  # characters in which the name stands
_POINTS = 7  # of such a name: no sentence says more plainly whose letter it is


def stated_firms(text: str, frame: Frame) -> Iterator[Firm]:
    """Find firms that sentences call the employer, or that speak in them."""
    yield from told_firms(text, frame)
    yield from _certifying(text, frame)


def _certifying(text: str, frame: Frame) -> Iterator[Firm]:
    if not frame.lines:
        return
    for found in _CERTIFIES.finditer(text, frame.lines[0].start, frame.lines[-1].end):
        line = max(text.rfind("\n", 0, found.start()) + 1, found.start() - _BACK)
        begins = _BEGINS.match(text, line, found.start())
        span = firm_at(text, begins.end(), found.start()) if begins else None
        between = text[span[1] : found.start()].strip(" .,") if span else ""
        if between and not _REGISTERED.fullmatch(between):
            continue
        if span and _is_firm(text[slice(*span)]):
            yield Firm(Quotation(text[slice(*span)], *span), _POINTS, "told")


def _is_firm(name: str) -> bool:
    return COMPANY.search(name) is not None and COMPANY.fullmatch(name) is None
