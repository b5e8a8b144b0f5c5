"""Activities that a sentence names in a list of nouns: "stock control, filing and payroll"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from msgspec import Struct

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import third_of, verb_form
from classifier.parsing.vocabulary import words

_COMMA = late(r",\s{1,9}(?:(?:and|or|plus|as well as|along with)\s{1,9})?(?![^()\n]{0,80}\))")
_AND = late(r"\s{1,9}(?:and|as well as|along with)\s{1,9}(?![^()\n]{0,80}\))")
_CLOSED = late(r"\b(?:and|as well as|along with)\s{1,9}$")
_LEAD = late(
    r"(?:(?:the|an?|all|any|both|his|her|their|our|also|daily|of|for|with|in|including)\s{1,9}){0,3}",
    re.IGNORECASE,
)
# Where the name of an activity ends and its object or circumstance begins.
_BEHIND = late(
    r"\s{1,9}(?:of|for|to|in|with|on|at|from|by|between|within|under|using|per|against|as|into"
    r"|through|across|during|via|after|before)\s|\s?\("
)
_OBJECT = late(r"\s(?:of|for|to|with|in|on|between)\s")
_SINGLE = late(r"[\w'’/-]{1,30}(?:\s(?:and|&)\s[\w'’/-]{1,30})?")
_SHARED = late(r"[\w'’/-]{1,30}\s(?:and|&)\s[\w'’/-]{1,30}\s(?:of|for)\s")
_LAST = late(r"[^\W\d_][\w'’-]*(?=[\W\d_]*$)")
_FIRST = late(r"[^\W\d_][\w'’-]*")
# What makes a list a clause, and what behind a comma goes on what stands before it.
_CLAUSE = late(
    r"\b(?:he|she|they|we|i|it|who|whom|which|that|was|were|is|are|has|have|had|will|would|shall)"
    r"\b|[.:;!?]\s",
    re.IGNORECASE,
)
_GOES_ON = late(
    r"(?:including|such as|e\.?g|i\.?e|namely|especially|particularly|whether|from|where|when|but"
    r"|as|etc|at|in|on|with|by|to|for|of|under|using)\b",
    re.IGNORECASE,
)
# "all personnel matters, including": what stands before the activities themselves.
_WHOLE = late(
    r"(?:the\s|an?\s)?(?:all|various|several|many|different|multiple|diverse|every|day[- ]to[- ]day"
    r"|daily|general|routine|overall|entire|whole|full (?:range|spectrum|scope) of"
    r"|(?:\w{3,8} )?(?:range|variety|number|array|lot) of)\s"
    r"(?:[\w'’&/-]{1,20}\s){0,6}?[\w'’&/-]{1,20}"
    r",?\s{1,9}(?:including(?: but not limited to)?|such as|like|namely)[:,]?\s{1,9}",
    re.IGNORECASE,
)
_ETC = late(r"(?:,?\s(?:and\s)?(?:etc\.?|so on|so forth|the like|more)){1,2}[\s.,;]{0,6}$")
_REST = 30  # characters in which such words end a list
_ENDING = late(
    r"[\w-]{3,20}(?:ing|tion|sion|ment|ance|ence|ency|ysis|ography|scopy|keeping|ship)s?",
    re.IGNORECASE,
)
_ACTS = frozenset(
    words(
        "payroll payable receivable payables receivables care control support service services"
        " sales repair repairs upkeep review reviews check checks check-ups checkups design designs"
        " audit audits research entry delivery deliveries recovery logistics inventory setup set-up"
        " follow-up follow-ups backup backups work duty duties errands laundry housework chores"
        " supply purchase purchases approval approvals appraisal appraisals renewal renewals"
        " disposal removal retrieval referral referrals withdrawal withdrawals test tests rounds"
        " visits calls surveys upgrade upgrades release releases transfer transfers transport"
        " storage security safety hygiene triage discharge therapy surgery dispatch patrol patrols"
        " clean-up cleanup forecast forecasts liaison strategy strategies rota rotas custody"
        " clearance feedback outreach advocacy production help cash-up close-out handover stocktake"
        " stocktakes stock-take budgets enquiries inquiries queries complaints admissions"
        " physiotherapy carpentry masonry joinery pest-control quotations scheduling"
    )
)
# Things, places and people whose names end as those of activities do.
_THINGS = frozenset(
    words(
        "equipment department departments government governments document documents environment"
        " environments building buildings ceiling ceilings section sections station stations region"
        " regions division divisions profession professions invoice audience science sciences"
        " conference conferences insurance finance finances appliance appliances substance"
        " substances ambulance ambulances clothing flooring wedding weddings string apartment"
        " apartments instrument instruments garment garments cement pension pensions television"
        " position positions question questions population information organization organizations"
        " organisation organisations institution institutions location locations junction"
        " medication medications application applications solution solutions publication"
        " publications generation session sessions dimension dimensions version versions commission"
        " commissions function functions transaction transactions component components presence"
        " experience residence evening evenings morning spring thing things everything anything"
        " something nothing king wing wings ring rings agency agencies currency currencies housing"
        " ingredients ingredient segment segments element elements allowance allowances instance"
        " difference reference references stationery being following outstanding distance moment"
        " sentence fragment statement statements agreement agreements permission condition"
        " conditions ship ships membership establishment establishments plantation plantations"
        " competence competences fence fences licence licences sequence incident incidents"
        " settlement exhibition restaurant settlements lotion lotions potion tension option options"
    )
)
# Verbs that are no nouns: "oversees payroll, recruitment and training" is no list of them.
_VERBS = frozenset(
    words(
        "assist provide perform prepare maintain ensure manage conduct organise organize coordinate"
        " co-ordinate handle oversee supervise monitor receive give keep implement develop"
        " administer operate undertake take make deliver arrange create carry assess analyse"
        " analyze advise serve teach verify complete collect generate establish facilitate"
        " negotiate identify"
    )
)
_DOES = frozenset(map(third_of, _VERBS))
_DOING = frozenset(f"{verb.removesuffix('e')}ing" for verb in _VERBS)
# Nouns that have the form of a verb, as in "records management".
_PLURALS = frozenset(
    words(
        "records claims orders reports supplies accounts files calls contracts projects programs"
        " programmes documents sales checks tests visits surveys audits designs repairs reviews"
        " purchases transfers upgrades budgets forecasts queries patrols transports supports sheds"
        " bed seed need used advanced shared fixed assigned related detailed combined wound"
    )
)
_FEWEST = 3  # activities, or things named beside them, of a list
_ALONE = 4  # of a list of single words, which fewer of may be one duty
_MOSTLY = 0.6  # of a list's parts that name an activity
_LONGEST = 12  # words of a part
_MOST = 40  # parts
_FARTHEST = 1500  # characters of a list


class _Part(Struct):
    """A part of a list: what names an activity, and what may be followed by an object's others."""

    start: int
    end: int
    act: bool  # it names an activity
    verbal: bool  # it begins with a verb and has an object
    open: bool  # its object may go on behind a comma
    bare: bool  # it is one word
    single: bool  # it is one word, or two with "and" between
    shared: bool  # its object may be that of single words before it


def named_activities(text: str, span: Span) -> list[Span]:
    """Cut a list of nouns that name activities; none where the text isn't one.

    "Stock control, filing of letters and memos, and payroll" are three; no list is "training and
    supervision of staff", where all share an object, nor "soups, sauces and desserts".
    """
    if span[1] - span[0] > _FARTHEST:
        return []
    start, end = _without_whole(text, span)
    if _CLAUSE.search(text[start:end].rstrip(" .;:\n") + " "):
        return []
    parts = _parts(text, start, end)
    if not _FEWEST <= len(parts) <= _MOST or not _is_list(parts) or _is_done(text, parts[0]):
        return []
    parts = _with_objects(_with_shared(parts))
    enough = len(parts) > 1 and sum(part.act for part in parts) >= _MOSTLY * len(parts)
    return [(part.start, part.end) for part in parts] if enough else []


def _is_done(text: str, first: _Part) -> bool:
    """Tell a first part that begins with a verb whose objects the others may be."""
    lead = _LEAD.match(text, first.start, first.end)
    told = [word.lower() for word in text[lead.end() if lead else 0 : first.end].split()]
    if len(told) > 1 and told[0] not in _PLURALS and verb_form(told[0]) in ("third", "past"):
        return True
    return told[0] in _VERBS or not _DOES.isdisjoint(told)


def _without_whole(text: str, span: Span) -> Span:
    """Leave out "all personnel matters, including" before the activities, and "etc." behind."""
    lead = _LEAD.match(text, *span)
    found = _WHOLE.match(text, *span) or (_WHOLE.match(text, lead.end(), span[1]) if lead else None)
    rest = _ETC.search(text, max(span[0], span[1] - _REST), span[1])
    return (found.end() if found else span[0]), rest.start() if rest else span[1]


def _parts(text: str, start: int, end: int) -> list[_Part]:
    spans: list[tuple[Span, bool]] = []
    at, by_and = start, False
    for found in _COMMA.finditer(text, start, end):
        if _GOES_ON.match(text, found.end(), end):
            continue
        spans.append(((at, found.start()), by_and))
        at, by_and = found.end(), _CLOSED.search(found[0]) is not None
    if len(spans) > 0 and not by_and and (last := _last_and(text, at, end)):
        spans += [((at, last[0]), False), ((last[1], end), True)]
    else:
        spans.append(((at, end), by_and))
    return [_part(text, span, by_and=by_and) for span, by_and in spans]


def _last_and(text: str, at: int, end: int) -> Span | None:
    """Find the "and" before the last activity of a list, not that before an object's last."""
    for found in reversed(list(islice(_AND.finditer(text, at, end), _MOST))):
        before, behind = (_part(text, span) for span in ((at, found.start()), (found.end(), end)))
        if behind.act:
            shares = before.bare and behind.open
            own = before.act or before.open or not (before.single or behind.single)
            return found.span() if own and not shares else None
    return None


def _part(text: str, span: Span, *, by_and: bool = False) -> _Part:
    lead = _LEAD.match(text, *span)
    start = lead.end() if lead else span[0]
    told = text[start : span[1]].rstrip(" .;:\n")
    found = told.split()
    first, behind = _FIRST.match(told), _BEHIND.search(told)
    low = first[0].lower() if first else ""
    name = told[: behind.start()] if behind else told
    last = _LAST.search(name)
    named = last is not None and _is_act(last[0]) and low not in _DOING
    verbal = len(found) > 1 and verb_form(low) == "ing" and not named
    act = verbal or (last is not None and _is_act(last[0]) and len(found) <= _LONGEST)
    opened = verbal or _OBJECT.search(told) is not None
    single = _SINGLE.fullmatch(told) is not None
    shared = _SHARED.match(told) is not None or (by_and and opened)
    return _Part(*span, act, verbal, opened, len(found) == 1, single, shared)


def _is_act(word: str) -> bool:
    low = word.lower()
    return low in _ACTS or (low not in _THINGS and _ENDING.fullmatch(low) is not None)


def _is_list(parts: Sequence[_Part]) -> bool:
    """Tell whether most parts name activities, and those that do are no objects of the first."""
    first, last = parts[0], parts[-1]
    singles = [part.single for part in parts]
    if not first.act or first.verbal or (all(singles) and len(parts) < _ALONE):
        return False
    if first.open and any(singles[1:]) and not any(p.act and not p.single for p in parts[1:]):
        return False
    if not first.single and all(singles[1:]):  # "parts washing, drying and sorting"
        return False
    filed = any(part.open for part in parts[:-1])
    if not (last.act or filed) and any(singles[:-1]):  # "sales, marketing and other staff"
        return False
    return sum(part.act for part in parts) >= _MOSTLY * len(parts) or any(p.open for p in parts)


def _with_shared(parts: Sequence[_Part]) -> list[_Part]:
    """Join "recruitment, training and supervision of staff", which share an object."""
    kept: list[_Part] = []
    for part in parts:
        if part.shared and part.act:
            while kept and kept[-1].bare and kept[-1].act:
                part.start = kept.pop().start
        kept.append(part)
    return kept


def _with_objects(parts: Sequence[_Part]) -> list[_Part]:
    """Join "filing of letters, memos and notes": the parts behind an object that are no acts."""
    kept: list[_Part] = []
    for part in parts:
        above = kept[-1] if kept else None
        if above and above.open and (not part.act or (part.single and len(kept) == 1)):
            above.end = part.end
        else:
            kept.append(part)
    return kept
