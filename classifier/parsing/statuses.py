"""The status of a job, from the words of the letter."""

from __future__ import annotations

import re

from classifier.quotation import Quotation
from classifier.stated import StatedStatus, StatusKind

_STATUS = re.compile(
    r"\b(?:(?P<full>full[\s-]{0,2}time(?!\sstud)|(?:à\s)?(?:temps|tiempo)\s(?:plein|complet[oe]?)"
    r"|(?:jornada|tiempo)\scomplet[ao])"
    r"|(?P<part>part[\s-]{0,2}time|(?:à\s)?temps\spartiel|(?:medio\stiempo|media\sjornada|tiempo\sparcial))"
    r"|(?P<perm>permanent(?:ly)?(?!\s(?:resid|address|magnet|mould|record))|permanente|indefinite(?:\s(?:term|contract|period))"
    r"|contrat à durée indéterminée|\bCDI\b|open[\s-]ended\scontract|(?:contrato\s)?indefinido)"
    r"|(?P<temp>temporar(?:y|ily)(?!\s(?:resid|visa|work permit|foreign))|temporaire|temporal(?=\s|$|,))"
    r"|(?P<contract>contractual|contracts?(?![\w-])|fixed[\s-]term|contrat à durée déterminée|\bCDD\b)"
    r"|(?P<casual>(?<!business )casual(?=\s(?:basis|employee|worker|staff|position|part|employment|labou?r)|$|\W{0,2}$))"
    r"|(?P<season>seasonal(?:ly)?|saisonni[eè]r)"
    r"|(?P<self>self[\s-]{0,2}employed|freelanc(?:e|er|ing)|sole\sproprietor|independent\scontractor"
    r"|travailleu[rs]e?\sautonome)"
    r"|(?P<intern>intern(?:ship)?(?=s?\b(?!al))|stagiaire|practicant[ea]|pasante)"
    r"|(?P<student>co-?op\s(?:student|placement|term)|student\s(?:worker|intern|employee)|working\sstudent"
    r"|graduate\sassistantship)"
    r"|(?P<volunt>volunteer(?:ed|ing)?(?!s)|unpaid|bénévole)"
    r")(?!\w)",
    re.IGNORECASE,
)
_GROUP_KINDS: dict[str, StatusKind] = {
    "full": "full-time", "part": "part-time", "perm": "permanent", "temp": "temporary",
    "contract": "contract", "casual": "casual", "season": "seasonal", "self": "self-employed",
    "intern": "intern", "student": "student", "volunt": "volunteer",
}  # fmt: skip
_NOT = re.compile(r"(?:\bnot?\s(?:an?\s)?|\bnon-?|became\s|\bother\s|\ball\s|\bthe\s(?:other\s)?)$", re.IGNORECASE)
_ON_CONTRACT = re.compile(
    r"\b(?:on|with|under|through|by|via)\s(?:an?\s|the\s)?(?:[\w()-]{1,16},?\s){0,4}$", re.IGNORECASE
)
_LASTING = re.compile(r"temporary|fixed|permanent|full|indefinite|open|unlimited", re.IGNORECASE)
_CONTRACT_JOB = re.compile(r"\s(?:basis|employee|worker|staff|position|role|employment|job)\b", re.IGNORECASE)
_FIELD = re.compile(r"\W*(?:(contract(?:or)?)|(casual)|(regular))\b", re.IGNORECASE)


def find_statuses(text: str) -> tuple[StatedStatus, ...]:
    """Find the words on a job's status in a part of a text, one of a kind."""
    found: dict[StatusKind, StatedStatus] = {}
    for match in _STATUS.finditer(text):
        kind = _GROUP_KINDS[match.lastgroup or "full"]
        if match[0].lower() in ("contract", "contracts") and not _is_status(text, match):
            continue
        if kind not in found and not _NOT.search(text, max(0, match.start() - 14), match.start()):
            found[kind] = StatedStatus(Quotation(match[0], *match.span()), kind)
    return tuple(found.values())


def _is_status(text: str, match: re.Match[str]) -> bool:
    """Tell "on a two-year contract" and "contract basis" from a contract that one works on."""
    before = _ON_CONTRACT.search(text, max(0, match.start() - 60), match.start())
    if before:
        return _LASTING.search(before[0]) is None
    return _CONTRACT_JOB.match(text, match.end()) is not None


def field_statuses(value: str) -> tuple[StatedStatus, ...]:
    """Find statuses in what stands behind a label for them, where a bare word will do."""
    found = find_statuses(value)
    match = _FIELD.match(value)
    if not match or any(status.kind in ("contract", "casual") for status in found):
        return found
    number = match.lastindex or 1
    kinds: tuple[StatusKind, ...] = ("contract", "casual", "permanent")
    if number == len(kinds):
        return found
    quotation = Quotation(match[number], *match.span(number))
    return (StatedStatus(quotation, kinds[number - 1]), *found)
