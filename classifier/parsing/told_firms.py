"""Names of firms that sentences call the employer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from classifier.parsing.addresses import names_place
from classifier.parsing.firms import COMPANY, FORM, firm_at
from classifier.parsing.frame import Frame
from classifier.parsing.names import name_at
from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries
from classifier.parsing.title_owners import HOPED, sentence_before
from classifier.parsing.title_roles import names_job
from classifier.quotation import Quotation

PART_OF = late(
    r"\b(?:hr|human resources?|shared services|people services|personnel"
    r"|department|dept|division|section|headquarters|unit|ministry of|branch|team|office of)\b",
    re.IGNORECASE,
)
_CUE = late(
    r"(?:(?P<opens>(?:\A|(?<=[.!?]\s)|(?<=\n))at)|\b(?:join(?:ed|s|ing)?|(?P<left>leaves?|leaving"
    r"|left))(?=\s(?-i:[A-Z]))(?!\s(?:mr|mrs|ms|dr|mx)\b)"
    r"|\b(?:posted|advertised|offered)\b[^.;:\n]{0,40}\sby|\b(?P<strong>employ(?:ed|ee|ment)"
    r"|work(?:ed|s|ing)|engaged|hired|served?|serving"
    r"|contracted|career|tenure"
    r"|stint|position|job|associated|affiliated|staff|manager|supervisor|principal|superintendent"
    r"|head|president|owner|placed|joined|join|joining|left|crew|with us"
    r"|employer|teach(?:es|ing)|taught"
    r"|services?|rolls|payroll)"
    r"\b[^.;:\n]{0,60}?\s(?:by|at|with|within|for|of|to|in)"
    r"|\b(?:[a-z]{2,14}(?:er|or|ist|yst|ant|ian)|aide|rep|chef|cook|nurse|maid|clerk|\w+man|agent"
    r"|representative|executive|operative|associate|secretary|architect|guard|attendant|intern"
    r"|(?:wait|host)ress)\s"
    r"(?:at|within|with)|(?P<bare>\bserv(?:ed|es|ing))(?=\s(?-i:[A-Z]))|\b(?P<from>carer|nurse|aide|teacher|worker|driver|cleaner|team|staff)\sfrom"
    r"|\b(?:supervis|manag|mentor|coach|train)(?:ed|ing)\s[^.;:\n]{2,50}?\sat"
    r"|\b(?:for|recommend)\s(?-i:[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s)?)(?:of|from|at)"
    r"|\b(?:been|is|(?P<was>was))\swith"
    r"|\bvolunteer(?:ed|ing|s)?\b[^.;:\n]{0,40}?\s(?:at|with)"
    r"|\b(?:collaboration|collaboré|travaillé|employée?)\s(?:avec|chez|pour|par)(?:\sles?|\sla)?"
    r"|\b(?<!-)(?:intern(?:ship|ed)?|traineeship|apprentice(?:ship)?|placement|contract|time"
    r"|trainee|report|team)\b[^.;:\n]{0,60}?\s(?:at|with)|(?:years?|months?)\s(?:at|with)"
    r"|\b(?:joined|join|joining|leaving|on behalf of)"
    r"|\b(?:we at|here at|we,(?=\s[^,.;\n]{2,60}?\s(?-i:L[Tt][Dd][Aa]?|LIMITED|Limited|INC|Inc"
    r"|LL[CP]|CORP|Corp|CO|Co|PVT|Pvt|PLC|GmbH|S\.?A)\b))|(?P<line>\n\s{0,4}at)"
    r"|\b(?:our|my|(?P<their>his|her|their))\s(?:[a-z-]{3,14}\s){0,2}(?:company|firm|business|shop|hotel|restaurant|school"
    r"|clinic"
    r"|farm|winery|factory|bakery|studio|salon|practice|agency|store|workshop|organi[sz]ation"
    r"|daycare|nursery),?"
    r"|\b(?:I|we) (?:own|run|operate|manage)|(?:owner|proprietor|director) of"
    r"|\b(?:as\s(?:the\s|an?\s)?(?:[\w-]{3,12}\s)?(?:chair(?:man|woman|person)?|ceo|(?:co-)?founder|vp"
    r"|member|part) of)"
    r"|\b(?-i:[A-Z][a-z]{2,16})\s(?:department|division|section|branch|unit|ward)\s(?:of|at)"
    r"|\b(?:between(?:\s{1,3}\(?1\)?)?|employer|company))\s?:?\s{1,3}"
    r"(?:(?:the|our|my(?: own)?) (?:[a-z]{3,12} )?(?:company|firm|organi[sz]ation|enterprise"
    r"|business|salon|shop|garage|restaurant|hotel|school|farm|workshop|clinic|bakery),?"
    r" (?:called |named )?"
    r"|the |m/s\.?\s"
    r"|messrs\.?\s)?(?!(?:19|20)\d\d\b)(?=(?-i:[\"“«„A-Z0-9ÀÁÉÍÓÚÖÜÇŁŚŽŠ]))",
    re.IGNORECASE,
)
PRONOUNS_TEXT = """
us our the this that his her their a an mr ms mrs dr miss canada he she it january february march
jan feb mar apr jun jul aug sep sept oct nov dec
april may june july august september october november december monday to from i in as on full part
express since employee your alzheimer's alzheimer’s alzheimers parkinson's
parkinson’s autism adhd dementia christmas easter home year now
"""
PRONOUNS = frozenset(PRONOUNS_TEXT.split())
_WEAK = late(r"\b(?:in|of|for|to)\s+(?:the )?$", re.IGNORECASE)
_GENERIC = frozenset(
    ("company", "letterhead", "organization", "organisation", "employer", "name", "employee")
)
_LINK = 3  # letters of words that link others in a name, in small letters
_SAYS = 3  # longer words in small letters that make no name
_TOLD = 3  # points of a name in a sentence
_LESS = 2  # points that words lose which speak of another employer as well
_LEAST = 2  # points of a name that such words leave it


class Firm(NamedTuple):
    """A name that may be the employer's, and how many signs speak for it."""

    name: Quotation
    points: int
    place: str  # "head", "foot", "close" or "told"


def told_firms(text: str, frame: Frame) -> Iterator[Firm]:
    """Find firms behind words such as "employed by"; a lone word or a person's name says less."""
    if not frame.lines:
        return
    start = frame.body[0].start if frame.body else frame.lines[0].start
    end = frame.body[-1].end if frame.body else frame.lines[-1].end
    for found in _CUE.finditer(text, start, end):
        span = firm_at(text, found.end(), min(end, found.end() + 160))
        span = _around(text, span, end) if span else None
        if not span:
            continue
        span = (span[0], span[0] + len(_without_town(_cut(text, span))))
        name = text[slice(*span)]
        if COMPANY.fullmatch(name):  # as in "Head of Software", but not "at The Residence"
            if not text.endswith("The ", 0, span[0]):
                continue
            span = (span[0] - len("The "), span[1])
            name = text[slice(*span)]
        no_firm = found["bare"] and not COMPANY.search(name)  # as in "served Canada"
        no_firm = no_firm or text[span[0] - 1] in "[<{" or _is_other(name)
        if no_firm or _is_sought(text, frame, found, name):
            continue
        the = text[span[0] - 4 : span[0]].lower() == "the "
        person = COMPANY.search(name) is None and name_at(text, *span) == span and not the
        lone = len(name.split()) == 1 and COMPANY.search(name) is None
        if the and len(name.split()) == 1:  # as in "at The Lantern"
            span = (span[0] - 4 * text.endswith("The ", 0, span[0]), span[1])
            name = text[slice(*span)]
        weak = _WEAK.search(found[0]) is not None and not (
            _HELD.match(text, span[1]) or found[0].lower().startswith(("for ", "recommend "))
        )
        studied = _STUDIED.search(sentence_before(text, 0, found.end())) is not None
        points = (
            _TOLD
            + 3 * (COMPANY.search(name) is not None)
            - lone
            - weak
            - (person and not lone)
            - 4 * studied
        )
        points = max(min(points, _LEAST), points - _LESS) if _says_less(found) else points
        yield Firm(Quotation(name, *span), points, "told")


def _says_less(cue: re.Match[str]) -> bool:
    """Tell "At" before a sentence, "left", "was with" and "their shop" from "worked for"."""
    opens = (cue["opens"] or cue["line"] or "").endswith(("At", "AT"))
    return opens or any(cue[sign] for sign in ("left", "was", "their", "from"))


# As in "worked for Harbour Foods as a cook".
_HELD = late(r"\s(?:as|from|since|until|between)\b")
_STUDIED = late(r"\b(?:graduated|degree|studied|studying|spent a year|educated|diploma)\b", re.I)


def _is_other(name: str) -> bool:
    """Tell a pronoun, a role, a place or a department from a firm's name."""
    name = name.removeprefix("The ")
    first = name.split(maxsplit=1)[0].lower().strip(".,")
    role = COMPANY.search(name) is None and names_job(name)
    short = len(name) < _FEWEST_LETTERS
    return short or first in PRONOUNS | _GENERIC or role or is_place(name) or is_part(name)


_FEWEST_LETTERS = 3


def _is_sought(text: str, frame: Frame, cue: re.Match[str], name: str) -> bool:
    """Tell the firm at which somebody applies, or to which the letter is sent."""
    if any(name in line.text for line in frame.addressee):
        return not any(name in line.text for line in (*frame.head, *frame.foot))
    before = sentence_before(text, 0, cue.end())
    # As in "a driver from Acme Transport delivers", of whom nobody tells.
    another = cue["from"] is not None and not _IS_ONE.search(
        text, max(0, cue.start("from") - 80), cue.start("from")
    )
    return another or HOPED.search(before) is not None or _NEXT.search(before) is not None


_IS_ONE = late(r"\b(?:as|is|was|be|been|became)\s(?:an?|the|our|my)\s(?:[\w-]{1,20}\s){0,3}$", re.I)
# As in "she leaves us to join Acme Hotels".
_NEXT = late(
    r"\b(?:left|leav(?:es?|ing)|resign(?:s|ed|ing)?|mov(?:es|ed|ing)\son)\s(?:[a-z]{2,12}\s){0,4}"
    r"to\s(?:join|work\s(?:for|at|with))\s(?:the\s)?$"
)


def is_part(name: str) -> bool:
    """Tell a department from a firm."""
    return PART_OF.search(name) is not None and _PUBLIC.search(name) is None


_PUBLIC = late(
    r"\b(?:fire|police|sheriff['’]?s|health)\s(?:department|dept)\b|^(?:Department|Ministry) of ",
    re.I,
)


def _around(text: str, span: tuple[int, int], end: int) -> tuple[int, int]:
    """Give the firm behind a department or person, as in "Claims departments at ABC Inc."."""
    part = PART_OF.search(text, *span) or _PART.match(text, span[1], end)
    own = part or COMPANY.search(text, *span)
    within = (_WITHIN if part else _AT).match(text, span[1], end) if part or not own else None
    return (firm_at(text, within.end(), min(end, within.end() + 160)) if within else None) or span


_PART = late(r"\s(?:departments?|divisions?|sections?|branch|teams?|unit|office|wards?)\b", re.I)
_AT = late(r"\sat\s(?:the\s)?(?=[A-Z])")
_WITHIN = late(r"(?:\s[a-z]{2,12}){0,2}\s(?:at|of|with)\s(?:the\s)?(?=[\"“A-Z])")


def is_phrase(name: str) -> bool:
    """Tell words that say something, as "Maker of tools and small parts", from a name."""
    words = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > _LINK]
    return sum(map(str.islower, words)) >= _SAYS and FORM.search(name) is None


def is_place(name: str) -> bool:
    """Tell a country's or a large city's name."""
    low = name.casefold().rstrip(".")
    return low in countries() or low in cities()


def _cut(text: str, span: tuple[int, int]) -> str:
    """Cut "Acme's yard" and "Acme and Ana has" behind the name."""
    name = text[slice(*span)]
    if _HAS.match(text, span[1]) and " and " in name:
        name = name.rpartition(" and ")[0]
    owner = " " in name and name.endswith(("'s", "’s")) and _OWNED.match(text, span[1])
    return name[:-2] if owner else name


_HAS = late(r"\s(?:has|have|is|was|had)\b")
_OWNED = late(
    r"\s(?!(?:as|for|from|in|on|and|or|since|until|where|when|during|with|at|by|to|who|is|was|has)\b)[a-z]"
)


def _without_town(name: str) -> str:
    """Cut "ABC Tours in Halifax" before the town, and "ABC Ltd and Jane Doe" before the other."""
    name = _WHOLE.sub(r"\1", _COUNTED.sub("", name))
    party = next((f for f in FORM.finditer(name) if name.startswith(" and ", f.end())), None)
    if party:
        return name[: party.end()]
    before, sign, town = name.rpartition(" in ")
    if sign and before and names_place(town):
        return before
    before, sign, town = name.rpartition(" of ")
    kind = COMPANY.fullmatch(before.rpartition(" ")[2]) if " " in before else sign
    return before if sign and not kind and is_place(town) else name


# No abbreviation, so that the stop behind it ends the sentence.
_WHOLE = late(r"\b(Limited|LIMITED|Corporation|Company|Incorporated|Hospital)\.$")
_COUNTED = late(
    r"\s(?:for|in|since|from|of|at|on)\s(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]{0,6}\b).*$",
    re.DOTALL,
)
