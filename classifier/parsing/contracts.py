"""The duties that the clauses of a contract, an offer or an advert lead to in so many words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from classifier.parsing.adverts import demands
from classifier.parsing.clauses import loose_duties
from classifier.parsing.frames import SENTENCE
from classifier.parsing.headings import heading_kind
from classifier.parsing.layout import BULLET, Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.segments import Reading, Segment, pieces_of
from classifier.parsing.summaries import beside_duties

_CONTRACT = late(
    r"\bhereinafter\b|\bhereby (?:employs?|engages?|appoints?|agrees?)\b"
    r"|\(\W{0,3}(?:the )?[\"“'‘]?(?:company|employer|employee|executive|agreement|contractor"
    r"|consultant)[\"”'’]?\)|\bthis (?:letter )?agreement\b|\bletter of (?:appointment|offer)\b"
    r"|\b(?:employee|executive|worker|contractor|consultant) (?:shall|agrees)\b"
    r"|\b(?:like|pleased|delighted|happy) to (?:offer|extend|appoint)\b|\bwe offer you\b"
    r"|\byou (?:will|shall) (?:be|report|perform|have)\b",
    re.IGNORECASE,
)
_WORK = (
    r"(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks|functions|role|services|job|position|work"
    r"|assignment)"
)
# "Her duties shall include", "You will be responsible for", "shall perform the following duties:".
_LEAD = late(
    rf"\b{_WORK}(?: (?:and|or|under|of|as|for|in|with) (?:[\w'’]{{1,14}} ){{0,3}}?[\w'’]{{1,14}})?"
    r",?\s(?:(?:shall|will|may|would|must|also|primarily|mainly|generally|typically)\s){1,3}"
    r"(?:be to(?=\s)|be(?=\s\w+ing)"
    r"|(?:include|involve|consist of|comprise|entail|encompass|cover)s?\b)"
    r"(?:,?\s(?:the following|but (?:(?:is|are|shall|will|not) (?:be )?){0,3}(?:not )?limited to"
    r"|without limitation)[,:]?){0,2}[,:]?\s{1,3}"
    rf"|\b(?:job )?{_WORK} includes?(?:,?\s(?:but (?:are |is )?not limited to|the following))?"
    r"[,:]?\s{1,3}"
    r"|\b(?:shall|will|is to|are to)(?: also)? be (?:(?:primarily|solely|directly|generally|fully"
    r"|also)\s)?(?:responsible|accountable) (?:for|to)(?:,? (?:but (?:is |are )?)?"
    r"(?:including, but )?not limited to| the following)?[,:]?\s{1,3}"
    r"|\b(?:perform|render|undertake|carry out|discharge|provide)s? (?:the )?following (?:\w+ )?"
    rf"{_WORK}(?: and {_WORK})?\s?[:,]\s{{1,3}}",
    re.IGNORECASE,
)
# "and such other duties as may be assigned": where what is led to ends.
_REST = late(
    r"[,;]?\s(?:and|or|as well as|together with|along with|plus)(?:\s(?:\(?[a-z]\)|to perform"
    r"|perform|any|all|such|the|for)){0,3}\s(?:(?:and all )?other|additional|further|related)\b"
    r"[^.;]{0,30}?\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks|functions|services|matters|work|activities)\b",
    re.IGNORECASE,
)
# What a contract says beside: its terms, and whom somebody answers to.
_LEGAL = late(
    r"\b(?:whereas|therefore|witness(?:eth)?|here(?:under|in|of|to)|thereof"
    r"|this (?:letter )?agreement|terminat\w{2,5}|salary|bonus(?:es)?|vacation|severance"
    r"|confidential\w{0,5}"
    r"|indemnif\w{1,4}|arbitration|governing law|shall (?:devote|not)|probation\w{0,4}"
    r"|(?:terms|conditions) (?:and conditions )?(?:set forth|of (?:this|your|the)))\b",
    re.IGNORECASE,
)
_ANSWERS = late(
    r"\b(?:accepts? (?:such|said|the|this) (?:employment|appointment|position)"
    r"|(?:shall|will) (?:also )?report (?:directly |solely )?to"
    r"|hereby (?:employs?|engages?|appoints?|agrees?|hires?)"
    r"|(?:company|employer|firm) (?:shall|will|agrees to|may) (?:\w{2,12} )?(?:employ|pay|provide"
    r"|give|reimburse|grant|engage|appoint|furnish|deduct|contribute))\b",
    re.IGNORECASE,
)
# What heads the employer's side of a contract.
_OF_EMPLOYER = late(
    r"\W*(?:\d{1,2}\W{1,3})?(?:(?:obligations|duties|responsibilities|undertakings|commitments)"
    r" (?:of|by) (?:the )?(?:employer|company)|(?:the )?(?:employer|company)(?:['’]s)?"
    r" (?:(?:shall|agrees|will|undertakes|must)\b[^.\n]{0,60}:|obligations|responsibilities|duties)"
    r"|(?:benefits|compensation|remuneration|salary|wages|termination|confidentiality|general"
    r" (?:terms|provisions)|hours of work|place of work|leave|holidays|notice)\W*)\W*",
    re.IGNORECASE,
)
_OF_WORKER = late(
    r"\W*(?:\d{1,2}\W{1,3})?(?:[\w'’]{2,14}[\s,]+){0,6}?(?:(?:duties|responsibilities|tasks"
    r"|functions|obligations|position|job|role|work) ?(?:and \w+ )?(?:of|for|by)? ?(?:the )?"
    r"(?:employee|worker|contractor|executive)?|(?:employee|worker|contractor|executive)"
    r" (?:shall|will|must|agrees)[^.\n]{0,60})\W*",
    re.IGNORECASE,
)
_MOST = 60  # places that lead to duties
_LONGEST = 2500  # characters of what such a place leads to
_NOTHING = late(
    r"(?:(?:the )?following|(?:\w+ )?(?:duties|tasks|responsibilities)\b|those|such"
    r"|the (?:usual|customary|normal)|as|all|any|what|that|determined|mutually|in accordance"
    r"|reasonabl[ey]|performed|subject|an?|full|part|based|set)\b",
    re.IGNORECASE,
)
_FEWEST_LED = 2  # words that such a place leads to


def is_contract(text: str) -> bool:
    """Tell a contract or an offer, which speaks of what shall be done."""
    return sum(1 for _ in islice(_CONTRACT.finditer(text), 2)) > 1


def led_duties(text: str, start: int, end: int, names: Sequence[str]) -> list[Span]:
    """Give what the words lead to that say in a sentence what the duties shall be."""
    found: list[Span] = []
    for lead in islice(_LEAD.finditer(text, start, end), _MOST):
        span = _led(text, lead.end(), end)
        if span and (not found or span[0] >= found[-1][1]):
            found += _pieces(text, span, names)
    return found


def _led(text: str, at: int, end: int) -> Span | None:
    """Give the rest of the sentence, None where it leads to lines or to nothing told."""
    if "\n" in text[at - 2 : at] and BULLET.match(text, at, end):
        return None
    end = min(end, at + _LONGEST)
    stop = SENTENCE.search(text, at, end)
    stop_at = stop.start() if stop else end
    rest = _REST.search(text, at, stop_at)
    stop_at = rest.start() if rest else stop_at
    told = text[at:stop_at].rstrip(" \n\t.,;:")
    if len(told.split()) < _FEWEST_LED or _NOTHING.match(told) or "\n\n" in told:
        return None
    return at, at + len(told)


def _pieces(text: str, span: Span, names: Sequence[str]) -> Iterator[Span]:
    """Cut what is led to at its letters in brackets, else at the commas of a list of things."""
    parts = pieces_of(text, span, names)
    if len(parts) < _FEWEST or not _MARKED.search(text, *span):
        parts = list(_at_commas(text, span))
    for start, end in parts:
        told = _TAIL.sub("", text[start:end].rstrip(" \n\t.,;:"))
        lead = _FRONT.match(told)
        begin = lead.end() if lead else 0
        if any(map(str.isalpha, told[begin:])):
            yield start + begin, start + len(told)


_MARKED = late(r"[(\[]?(?:[a-h]|[ivx]{1,4}|\d{1,2})[)\]]\s")
_TAIL = late(r"[;,]?\s(?:and|or|including)$", re.IGNORECASE)
_FRONT = late(r"(?:\s|and\s|or\s|as well as\s|including[,:]?\s)+", re.IGNORECASE)
_COMMA = late(
    r";\s|,\s(?!(?:including|such as|e\.?g|i\.?e|namely|but|which|as)\b)(?=[^()]*(?:\(|$))|:\s"
)
# Of "designing, testing and maintaining pumps" no part stands without the last.
_BARE = late(r"\s?(?:and\s)?[a-z]{2,20}ing\s?", re.IGNORECASE)
_FEWEST = 3  # parts of what is led to, or its commas


def _at_commas(text: str, span: Span) -> Iterator[Span]:
    marks = list(_COMMA.finditer(text, *span))
    if len(marks) < _FEWEST:
        loose = loose_duties(text, span)
        yield from loose if len(loose) > 1 else [span]
        return
    edges = [span[0], *(at for mark in marks for at in mark.span()), span[1]]
    parts = list(zip(edges[::2], edges[1::2], strict=True))
    shared = sum(_BARE.fullmatch(text, *part) is not None for part in parts)
    yield from parts if shared < 2 else [span]  # noqa: PLR2004


def with_led(
    text: str, body: Sequence[Line], told: Sequence[Segment], reading: Reading
) -> list[tuple[Span, Span]]:
    """Put what a contract's or an advert's words lead to in the place of what was told there."""
    read = body and (not reading.is_letter or is_contract(text))
    led = led_duties(text, body[0].start, body[-1].end, reading.names) if read else []
    kept = [
        ((segment.start, segment.end), segment.sentence)
        for segment in told
        if not any(start < segment.end and segment.start < end for start, end in led)
    ]
    return sorted([*kept, *((span, span) for span in led)])


def other_terms(
    text: str, lines: Sequence[Line], segments: Sequence[Segment], *, is_letter: bool
) -> set[int]:
    """Give the places of what a contract or an advert says beside the duties."""
    if not is_letter:
        return demands(text, lines, segments) | beside_duties(text, segments)
    return legal_terms(text, lines, segments) if is_contract(text) else set()


def legal_terms(text: str, lines: Sequence[Line], segments: Sequence[Segment]) -> set[int]:
    """Give the places of the sentences of a contract's terms and of the employer's side."""
    others = [line.start for line in _of_employer(lines)]
    found: set[int] = set()
    for at, segment in enumerate(segments):
        own = bisect_right(others, segment.start) - 1
        beside = own >= 0 and "\n" not in text[others[own] : segment.start]
        if beside or _is_legal(text, segment):
            found.add(at)
    return found


def _is_legal(text: str, segment: Segment) -> bool:
    """Tell a sentence of a contract's terms; an item of one sentence is rather a duty."""
    if _ANSWERS.search(text, *segment.sentence):
        return True
    alone = segment.kind == "item" and segment.end >= segment.block.span[1] - 1
    begins = segment.start <= segment.block.span[0]
    return not (alone and begins) and _LEGAL.search(text, *segment.sentence) is not None


def _of_employer(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the lines below "The employer shall:" and the like, up to those of the worker."""
    other = False
    for line in lines:
        if _OF_EMPLOYER.fullmatch(line.text):
            other = True
        elif other and (
            _OF_WORKER.fullmatch(line.text) or heading_kind(line.text, before_list=True) == "duties"
        ):
            other = False
        if other and line.text:
            yield line
