"""The status of a job, from the words of the letter."""

from __future__ import annotations

import re

from classifier.parsing.further_jobs import of_further_job
from classifier.parsing.others_terms import is_of_staff, speaks_of_many, without_others
from classifier.parsing.own_business import find_own_business
from classifier.parsing.patterns import late
from classifier.parsing.sought_hours import is_sought
from classifier.parsing.student_work import find_student_work
from classifier.parsing.title_roles import names_job
from classifier.parsing.volunteers import is_volunteer
from classifier.quotation import Quotation
from classifier.stated import StatedStatus, StatusKind

_HYPHENED = r"(?:-\s{0,3}\n\s{0,12})?"
_OF_JOB = (
    r"(?=,?\s(?:and\s)?(?:full[\s-]{0,2}time|employee|employment|staff|position|job|worker|post"
    r"|basis|status|member))"
)
_STATUS = late(
    r"\b(?:(?P<full>full[\s-]{0,2}timer?(?!\s(?:\w{4,14}\s)?stud)|(?:à\s)?(?:temps|tiempo)\s(?:plein|complet[oe]?)"
    r"|(?:jornada|tiempo)\scomplet[ao]|full[\s-](?:employment|norm|rate|load|workload|schedule"
    r"|working\s(?:day|week|time))\b"
    r"|vollzeit|whole[\s-]time(?:r|\semployee)?|complete\s(?:working\s)?(?:day|time|week)\b"
    r"|full[\s-]day(?:\sjob|(?=,?\s(?:of\s)?\d{2}\s(?:hours|hrs)))"
    r"|1(?:[.,]0{1,2})?\sFTE"
    r"|tempo\s(?:pieno|integral)|100\s?%\s(?:position|employment|workload))"
    r"|(?P<part>part[\s-]{0,2}time|(?:à\s)?temps\spartiel|half[\s-]time|in\steilzeit|teilzeit"
    r"|(?:medio\stiempo|media\sjornada|tiempo\sparcial))"
    rf"|(?P<perm>per{_HYPHENED}manent(?:ly)?(?!\s(?:resid|address|magnet|mould|record|closed|moved"
    rf"|settle|fixture|solution|part of|marker|t(?:oo|ee)th))"
    r"|permanente|(?:of\s)?(?:indefinite|unlimited|(?:in|un)determined?|indeterminate|undefined|unspecified)[\s-]"
    r"(?:(?:labou?r|employment|work)\s)?(?:term|contract|period|duration|time)"
    r"|no(?:t\sof)?\s(?:fixed[\s-](?:term|period|end)|end\sdate)|without\slimit\w{0,7}\s(?:of|in)\stime"
    r"|(?<=contract\s)without\s(?:a\s)?(?:(?:fixed|end)\s)?(?:term|end|date|expiry)"
    r"|(?<=agreement\s)without\s(?:a\s)?(?:(?:fixed|end)\s)?(?:term|end|date|expiry)"
    r"|(?:(?<=time,\s)|(?<=time\s/\s))indefinite(?!\s(?:leave|lay))"
    r"|indefinite(?=,?\s(?:and\s)?(?:full|part)[\s-]time)"
    r"|(?<=\bis )indefinite(?=,|\sand\b)"
    r"|contract\sof\s(?:indefinite|unlimited|(?:in|un)determined?|indeterminate|undefined)"
    r"\s(?:term|duration|time|period)"
    r"|contrat à durée indéterminée|\bCDI\b|(?:contrato\s)?indefinido"
    r"|open[\s-]ended(?=,?\s(?:[\w-]{4,10}\s){0,2}(?:contract|agreement|basis|employment)|(?:,|\sand)?\s(?:full|part)[\s-]time|$)"
    rf"|regular(?!,?\s(?:full|part)|,?\sand\sfull){_OF_JOB}"
    r"|regular(?=(?:,|\sand)\s(?:full|part)[\s-]{0,2}time\s(?:status|basis|employee|staff|member"
    r"|position))"
    r"|ongoing(?=\s(?:position|employment|contract|basis|role)"
    r"|\))|regular/permanent|fixed\s(?:personnel|staff)|unbefristet\w{{0,2}}"
    r"|(?<=\ba )confirmed(?=(?:,|\sand)?\s(?:full|part)[\s-]{0,2}time|\smember)"
    r"|confirmed\s(?:employee|staff|in (?:his|her|the) (?:post|position|appointment))"
    r"|on\sour\s(?:regular\s)?(?:payroll|rolls)(?=\sas\sa\sregular)|tenured)"
    r"|(?P<temp>temporar(?:y|ily)(?!\s(?:resid|visa|work permit|foreign))|temporaire"
    r"|temporal(?=\s|$|,)|befristet\w{0,2})"
    r"|(?P<contract>contractual(?!\s(?:hours?|working|work\s?week|obligations?|duties|salary|pay|rate"
    r"|notice|terms|matters|documents?|commitments?|relation\w*|requirements?|disputes?|weekly))"
    r"|(?<!discontinuous )fixed[\s-](?:term|contract|period)"
    r"|(?<!in)definite[\s-](?:term|period|duration)(?=\s(?:contract|employment|agreement|basis))"
    r"|contrat à durée déterminée|\bCDD\b"
    r"|(?:\d{1,2}|one|two|three|six|twelve)[\s-](?:month"
    r"|year)s?(?:['’]s?)?\s(?:individual\s)?contracts?"
    r"|renewable(?=\s(?:full|part)[\s-]time\scontract)"
    r"|(?:yearly|annual|renewable|limited)\scontracts?(?=,|\.|;|\s(?:basis|of|from|for)\b|$)"
    r"|contracted(?=\s(?:(?:full|part)[\s-]time\s)?(?:personnel|staff|employee|worker))"
    r"|(?<=completed )(?:\w{1,10}\s){1,2}contracts(?=\s(?:with|on|onboard|aboard)\b)"
    r"|contracts?(?![\w-]))"
    r"|(?P<casual>zero[\s-]hours?|on[\s-]call\sbasis|per\sdiem(?!\sallow)|as[\s-](?:and[\s-]when"
    r"|needed)\sbasis"
    r"|(?<!business )casual(?=\s(?:basis|employee|worker|staff|position|part|employment|labou?r"
    r"|work\b)"
    r"|$|\W{0,2}$)|(?<=\()casual(?=[,)])|(?<=\bas a )casual(?=\s(?:and|for|from|in|on|until|at)\b"
    r"|[,.;]))"
    r"|(?P<season>seasonal(?:ly)?(?!\s(?:break|bonus|leave|clos|shut|menu|dish|produce|sale|peak|promo|demand"
    r"|change|plant|flower|vegetable|fruit|decor))|saisonni[eè]r|for\sthe\sseasons?\b|(?:every|each)\sseason\b"
    r"|(?:\d|two|three|four|five|six|seven|eight)\s(?:\w{3,10}\s)?seasons)"
    r"|(?P<self>self[\s-]{0,2}employed|freelanc(?:e|er|ing)|sole\sproprietor"
    r"|independent\scontractor"
    r"|travailleu[rs]e?\sautonome)"
    # an internship is a status where it is a term of employment
    r"|(?P<intern>(?:intern|internship|stagiaire|practicant[ea]|pasante)(?=\s(?:basis|status|contract"
    r"|agreement|terms)\b)|en\sstage\b)"
    r"|(?P<student>co-?op\s(?:student|placement|term|position|work)|student\s(?:worker|intern"
    r"|employee|job)"
    r"|working\sstudent|graduate\sassistantship|werkstudent)"
    r"|(?P<volunt>volunteer(?:ed|ing)?(?!s)(?!\sto\s)|unpaid(?!\s(?:leave|break|lunch|meal))"
    r"|bénévole)"
    r")(?!\w)",
    re.IGNORECASE,
)
_TICKED = late(r"[\[(]\s?[xX✓✔]\s?[\])]|[☒☑]")
_UNTICKED = late(r"(?:[\[(]\s{0,3}[\])]|[☐□])\s?(?:Regular/)?$", re.IGNORECASE)
_BOX = late(r"[\[(]\s{0,3}[xX✓✔]?\s{0,3}[\])]|[☒☑☐□]")
_EMPTY = late(r"\s{0,2}(?:[\[(]\s{0,3}[\])]|[☐□])")
# A choice is open between hours or between terms; "permanent / full-time" is none.
_OPEN_CHOICE = late(
    r"\s?/\s?(?:(?P<hours>part|full)|(?P<term>perm|temp|casual|seasonal|contract))"
    r"|(?P<either>\sor\spart[\s-]time)",
    re.IGNORECASE,
)
_OPEN_BEFORE = late(
    r"(?:(?P<hours>full[\s-]time|part[\s-]time)|(?P<term>permanent|temporary|contract))\s?/\s?$"
    r"|(?P<either>full[\s-]time\sor\s)$",
    re.IGNORECASE,
)
_GROUP_KINDS: dict[str, StatusKind] = {
    "full": "full-time", "part": "part-time", "perm": "permanent", "temp": "temporary",
    "contract": "contract", "casual": "casual", "season": "seasonal", "self": "self-employed",
    "intern": "intern", "student": "student", "volunt": "volunteer",
}  # fmt: skip
_NOT = late(
    r"(?:\bnot?\s(?:an?\s)?|\b(?:school|college|university|study|studying|studied)\s|\bnon-?|became\s|\bother\s|\ball\s|\b(?:may|can|could|might)\sbe\s"
    r"|\b(?:train\w{0,3}|supervis\w{2,3}|mentor\w{0,3}|coach\w{0,3}|\d|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|hundred|several"
    r"|many"
    r"|some|few|more)\s)$",
    re.IGNORECASE,
)
_OF_OTHERS = late(
    r"(?<!on )(?<!under )(?<!\bin )(?<!part of )(?<!member of )\bthe\s(?:other\s)?$", re.IGNORECASE
)
# What makes "the permanent" speak of the job itself: a title, or "the full-time employ".
_OWN = late(
    r",?\s(?:and\s)?(?:[A-Z][a-z]|(?:post|position|job|employ|role|service|capacity|cooperation|collaboration|engagement|work)\b)"
)
_ON_CONTRACT = late(
    r"\b(?:on|with|under|through|by|via)\s(?:an?\s|the\s)?(?:[\w()-]{1,16},?\s){0,4}$",
    re.IGNORECASE,
)
_LASTING = late(
    r"temporary|fixed|permanent|full|indefinite|open|unlimited|seasonal|casual", re.IGNORECASE
)
_LASTS = late(
    r"(?:\s\([^()\n]{1,20}\))?\s(?:of|with|for|at)\s(?:an?\s)?(?:indefinite|(?:in|un)determin"
    r"|unlimited|open)",
    re.IGNORECASE,
)
# "On full-time contract basis" is a contract, "on a permanent contract basis" is none.
_FULL_BASIS = late(r"\bon\s(?:an?\s)?full[\s-]?time,?\s$", re.IGNORECASE)
_BASIS = late(r"\sbasis\b", re.IGNORECASE)
# As in "Contract cook, full time."
_CONTRACT_HOLDER = late(r"\s(?P<job>[a-z]{3,16}(?:\s[a-z]{3,16})?),\s(?:full|part)[\s-]?time\b")
_OF_WORK = late(r"\b(?:individual|labou?r|work)\s$", re.IGNORECASE)
_OWNED = late(
    r"\b(?:his|her|their|your)\s|\b(?:with|under|by)\sthe\s|\bour\s(?:\w{1,16}\s)?$",
    re.IGNORECASE,
)
_NAMED = late(r"\sthe\s(?:[\w()-]{1,16},?\s){0,3}[A-Z]")
_CONTRACT_JOB = late(
    r"\s(?:basis|employee|worker|staff|position|role|employment|job)\b", re.IGNORECASE
)
_FIELD = late(
    r"(?:^\W*|(?:time|staff|active|employed|\w\d)\W{1,3})(?:(contract(?:or)?|limited)|(casual)"
    r"|((?:regular|confirmed)(?!\s(?:full|part)|\s?:)|ongoing|unlimited|indefinite|open[\s-]ended"
    r"|perm)|(intern(?:ship)?))\b",
    re.IGNORECASE,
)


def find_statuses(text: str, *, plain: bool = True) -> tuple[StatedStatus, ...]:
    """Find the words on a job's status in a part of a text, one of a kind.

    Without ``plain`` only words count that hardly mean anything else. In a form with boxes
    the ticked ones count.
    """
    found: dict[StatusKind, StatedStatus] = {}
    boxes = _TICKED.search(text) is not None
    text = without_others(text, general=True)
    for match in _STATUS.finditer(text):
        kind = _GROUP_KINDS[match.lastgroup or "full"]
        if not plain and kind in ("contract", "intern", "volunteer", "student", "permanent"):
            continue
        if not plain and (match[0].lower().startswith("freelanc") or not _is_term(text, match)):
            continue  # who signs may be a freelancer
        if kind in _HOURS and found.keys() & _HOURS and of_further_job(text, match.start()):
            continue
        if kind not in found and _holds(text, match, boxes=boxes):
            found[kind] = StatedStatus(Quotation(match[0], *match.span()), kind)
    for further in (find_student_work(text), find_own_business(text)) if plain else ():
        if further:
            found.setdefault(further.kind, further)
    return tuple(found.values())


# Behind a term of the job no thing or person follows, as in "temporary works".
_ENDED = late(
    r"\W{0,3}(?:$|\n)|[.,;:)]|\s(?:as|at|from|since|until|till|for|in|on|with|while|during|between|basis"
    r"|and\s(?:\w{2,9}ly\s)?\w{2,12}ed|employ\w{2,4}|position|job|post|contract)\b",
    re.IGNORECASE,
)


def _is_term(text: str, match: re.Match[str]) -> bool:
    """Tell a term of the job amid its duties from one of what or whom they are about."""
    return _ENDED.match(text, match.end()) is not None and not speaks_of_many(text, match.start())


_HOURS: frozenset[StatusKind] = frozenset(("full-time", "part-time"))


def _holds(text: str, match: re.Match[str], *, boxes: bool) -> bool:
    """Tell whether a word on status speaks of the job."""
    if match[0].lower() in ("contract", "contracts") and not _is_status(text, match):
        return False
    before = text[max(0, match.start() - 16) : match.start()]
    if boxes and (_UNTICKED.search(before) or _unticked_behind(text, match)):
        return False
    of_hours = match.lastgroup in ("full", "part")
    choices = (_OPEN_CHOICE.match(text, match.end()), _OPEN_BEFORE.search(before))
    if any(open_ and open_.lastgroup != ("term" if of_hours else "hours") for open_ in choices):
        return False
    if _OF_OTHERS.search(before) and not _OWN.match(text, match.end()):
        return False
    if _NOT.search(before) or (of_hours and is_sought(text, match)) or is_of_staff(text, match):
        return False
    return is_volunteer(text, match) and _is_temporary(text, match)


def _is_temporary(text: str, match: re.Match[str]) -> bool:
    """Tell the "temporary Housing Officer" from the temporary housing that somebody sees to."""
    if not _THING.match(text, match.end()):
        return True
    behind = _NEXT.match(text, match.end())
    named = behind[0].split() if behind else []
    names = (" ".join(named[:count]) for count in range(2, len(named) + 1))
    return any(names_job(name) and not name.endswith("s") for name in names)


# What is temporary itself, and the words behind it in which a holder of a job may follow.
_THING = late(
    r"\s(?:colou?rs?|tattoos?|structures?|works|exhibits?|fenc(?:e|es|ing)|shelters?|files?|storage|housing|accommodation"
    r"|repairs?|fix|roads?|signs?|power|walls?|crowns?|fillings?|dentures?)\b",
    re.IGNORECASE,
)
_NEXT = late(
    r"(?:\s(?!(?:as|for|in|on|at|of|by|to|from|with|and|or|where|while|when)\b)[\w-]{2,16}){2,3}",
    re.IGNORECASE,
)


def _unticked_behind(text: str, match: re.Match[str]) -> bool:
    """Tell an empty box of a form whose boxes stand behind the words, as in "Full-time [ ]"."""
    line = text.rfind("\n", 0, match.start()) + 1
    first = _BOX.search(text, line)
    word = _STATUS.search(text, line)
    behind = first is not None and word is not None and word.start() < first.start()
    return behind and _EMPTY.match(text, match.end()) is not None


def _is_status(text: str, match: re.Match[str]) -> bool:
    """Tell "on a two-year contract" and "contract basis" from a contract that one works on."""
    before = _ON_CONTRACT.search(text, max(0, match.start() - 60), match.start())
    if before and _NAMED.search(before[0]):
        return False  # "on the Harbour Bridge contract"
    if _LASTS.match(text, match.end()):
        return False
    if before and _OF_WORK.search(before[0]) and not any(map(str.isdigit, before[0])):
        return False  # any job has its "labour contract"
    if before and not (_FULL_BASIS.search(before[0]) and _BASIS.match(text, match.end())):
        return _LASTING.search(before[0]) is None and _OWNED.search(before[0]) is None
    holder = _CONTRACT_HOLDER.match(text, match.end()) if match[0][0].isupper() else None
    named = holder is not None and names_job(holder["job"])
    return named or _CONTRACT_JOB.match(text, match.end()) is not None


_SHORT = late(r"\W*(?:perm\w{0,6}\W{1,3})?([FP]/?T)(?![\w/])", re.IGNORECASE)
_SETTLED = frozenset(("contract", "casual", "permanent"))


def field_statuses(value: str) -> tuple[StatedStatus, ...]:
    """Find statuses in what stands behind a label for them, where a bare word will do."""
    found = find_statuses(value)
    if short := _SHORT.match(value):
        kind: StatusKind = "full-time" if short[1][0] in "Ff" else "part-time"
        found = (StatedStatus(Quotation(short[1], *short.span(1)), kind), *found)
    match = _FIELD.search(value)
    if not match or any(status.kind in _SETTLED for status in found):
        return found
    number = match.lastindex or 1
    kinds: tuple[StatusKind, ...] = ("contract", "casual", "permanent", "intern")
    quotation = Quotation(match[number], *match.span(number))
    return (StatedStatus(quotation, kinds[number - 1]), *found)
