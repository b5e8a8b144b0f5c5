"""Pieces of a letter that are no duties, whatever they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.denials import is_denied, is_of_others
from classifier.parsing.formalities import is_formula, is_manner
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.others_work import is_of_firm, is_work_of_others
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.segments import Segment
from classifier.parsing.tables import is_table
from classifier.parsing.verbs import verb_form

_TERMS = late(
    r"\W{0,4}(?:(?:permanent|regular|temporary|contract|casual)\W{1,3}(?:and\s)?)?(?:full|part)"
    r"[\s-]?time\s?[,;(/|–-][^.\n]{0,70}$"
    r"|(?:established|issued|given|made|done|signed|delivered|drawn up|executed)"
    r"\s(?:this|in|at|on)\b[^.\n]{0,60}\b(?:19|20)\d\d\b"
    r"|(?:\d{1,2}[.)]\s{1,4})?(?:that\s)?I (?:(?:know and )?understand the contents\b"
    r"|(?:(?:am|do|hereby|now|also|solemnly|sincerely|further|freely|voluntarily)\s){0,3}(?:mak"
    r"|execut"
    r"|giv|swear|sign|issu|declar|affirm|certif|attest|stat|provid|depos)\w{0,3}\s(?:(?:solemnly"
    r"|freely|sincerely)\s)?(?:this|these|it|under (?:oath|penalty)|that (?:the|all|what)"
    r"|the (?:foregoing|above|same))\b)",
    re.IGNORECASE | re.MULTILINE,
)
# "My main clients were the mill and two farms": of the business, and not what was done.
_OF_BUSINESS = late(
    r"\W{0,4}(?:my|our|his|her|their|the)\s(?:[\w'’-]{2,14}\s){0,2}?(?:clients?|clientele|customers?"
    r"|suppliers?|partners?|contractors?|income|earnings|revenues?|turnover|fees?|premises|workshop"
    r"|shop|studio|office|business|company|employer|competitors?|colleagues)"
    r"(?:\s(?:of|in|at|from|during|for)\s(?:[\w'’-]{1,20}\s){1,5}?|\s)"
    r"(?:(?:ha[sd]|have)\s(?:been|included)|was|were|is|are|included?|includes|came|comes?"
    r"|consist(?:ed|s)? of|comprised?|came from|amounted to|averaged)\b(?!\s(?:to|that)\b)",
    re.IGNORECASE,
)
_LONGEST_END = 20  # characters of its end that are looked at
_LONGEST_LABEL = 40  # characters of a piece with a colon that only names what follows
# "Wiring -", "Direct reports: none".
_ENDS_LABEL = late(
    r"(?::(?:\s{1,9}(?:none|nil|n/?a|yes|no|not applicable|satisfactory|good|excellent|affixed))?"
    r"|\s[–—-])\W{0,2}$",
    re.IGNORECASE,
)
_RUN_IN = late(r"\s{0,9}(?:\*\*|__)[^*_\n]{1,40}(?:\*\*|__)\s{0,9}")  # a run-in heading
_LEADING = late(
    r"\b(?:duties|responsibilities|tasks|functions|work|job)\b[^.]{0,70}"
    r"\b(?:follow(?:s|ing)?|includ(?:e[sd]?|ing)|was|were|is|are|below)\s{0,3}:[–—-]?$",
    re.IGNORECASE,
)
# "The nature of the work done by her is given below."
_GIVEN_BELOW = late(
    r"\b(?:(?:given|listed|described|set out|stated|shown|enumerated|outlined|detailed|mentioned"
    r"|summari[sz]ed|noted) (?:[^.;:\n]{1,50}? )??(?:here ?)?(?:below|under|hereafter)|as follows"
    r"|the following)\W{0,3}$",
    re.IGNORECASE,
)
_LAST = ("below", "under", "hereunder", "hereafter", "follows", "following")
# "His portfolio covered" before "two estates": how much there was, and not what was done.
_SCOPE = late(
    r"\b(?:portfolio|region|territory|area|zone|district|team|department|section|branch|fleet|unit"
    r"|workforce|crew|estate|site|catchment|route)s?\s(?:\w{2,12}\s)?(?:cover(?:s|ed)"
    r"|compris(?:es|ed)"
    r"|includ(?:es|ed)|consist(?:s|ed) of|span(?:s|ned)|number(?:s|ed)|total(?:s|led)"
    r"|encompass(?:es|ed))\s{1,3}$"
    # "We give:", "You have:", as in an advert
    r"|\b(?:we (?:give|offer|provide|pay)|you (?:have|bring|need|get|must have))\s?:\s{1,3}$",
    re.IGNORECASE,
)
_DANGLING = late(
    r"(?:\S{1,20}\s{1,3}){1,3}(?:of|the|and|an?)[\W_]{0,3}$|[^\n]{0,80}__|(?:carr(?:y|ies|ied)"
    r" out|works?|worked|did|does)\s(?!out\s)(?:\w{2,8}\s){0,2}overtime\b",
    re.IGNORECASE,
)
_NO_ACT = late(r"(?:[\w'’-]{1,20}\s)?(?:\w{3,20}(?:ing|tion|sion|ment|ance)\b|\w{3,20}s of\b)")


def _is_scope(text: str, segment: Segment) -> bool:
    if segment.kind != "clause":
        return False
    before = max(segment.sentence[0], segment.start - 60)
    led = _SCOPE.search(text, before, segment.start)
    return led is not None and not _NO_ACT.match(text, segment.start, segment.end)


def is_in_terms(text: str, segment: Segment) -> bool:
    """Tell a piece of a line such as "Full-time, 40 hours a week, evening shift".

    Or of one that says when the letter was made or that it was understood, an item that
    announces duties, or what the person did not do.
    """
    span = (segment.start, segment.end)
    listed = segment.kind == "item"
    if _is_post(text, segment) if listed else is_denied(text, span) or is_manner(text, span):
        return True
    return (
        _DANGLING.match(text, segment.start, segment.end) is not None
        or is_formula(text, span)
        or _is_label(text, segment)
        or _is_filled_in(text, segment)
        or _announces(text, segment)
        or _is_scope(text, segment)
        or _OF_BUSINESS.match(text, segment.start, segment.end) is not None
        or _TERMS.match(text, text.rfind("\n", 0, segment.start) + 1) is not None
    )


def _is_label(text: str, segment: Segment) -> bool:
    """Tell words that only name or ask what follows, or say that nothing does."""
    if text[segment.start : segment.end].rstrip().endswith("?"):
        return True
    if _RUN_IN.fullmatch(text, segment.start, segment.end):
        return True
    end = max(segment.start, segment.end - _LONGEST_END)
    brief = segment.end - segment.start < _LONGEST_LABEL
    marked = brief and any(mark in text[end : segment.end] for mark in ":-–—")
    return marked and _ENDS_LABEL.search(text, end, segment.end) is not None


def _announces(text: str, segment: Segment) -> bool:
    span = (segment.start, segment.end)
    led = text[segment.end - 1] in ":-–—" and _LEADING.search(text, *span)
    if led:
        return True
    below = text[slice(*span)].rstrip(" .:;\n").lower().endswith(_LAST)
    return below and _GIVEN_BELOW.search(text, *span) is not None


# "Use      Submission to embassy" in the list of a print-out: a label, a gap and a value.
_FILLED_IN = late(
    r"(?P<first>[A-Z][\w'’./&-]{0,20})(?:\s[\w'’./&()-]{1,20}){0,4}"
    r"(?:\s?\.{3,40}\s{0,9}|[ \xa0]{2,60}|\t{1,9}\s{0,9})(?=[A-Z\d(])[^\n]{1,80}"
)
_BETWEEN_CELLS = late(r"[ \xa0]{0,9}[|\t]|[ \xa0]{3}")
_MOST_NAMING = 3  # words of a cell that only names what another cell of its row tells


def _is_filled_in(text: str, segment: Segment) -> bool:
    """Tell a field of a form that stands among duties."""
    told = text[segment.start : segment.end]
    if not any(gap in told for gap in ("  ", "\xa0\xa0", "\t", "...")):
        return False
    found = _FILLED_IN.fullmatch(told)
    return found is not None and verb_form(found["first"]) not in ("past", "third", "ing")


def _names_of_rows(text: str, segments: Sequence[Segment]) -> Iterator[int]:
    """Give the cells that name rows of duties, as "Store" beside "unpacking deliveries"."""
    tables: dict[int, bool] = {}
    for at, segment in enumerate(segments):
        lines, block = segment.block.lines, id(segment.block)
        if segment.block.kind != "paragraph" or not _begins_row(text, segment):
            continue
        if block not in tables:
            tables[block] = len(lines) >= _NEAR and is_table(text, lines)
        if tables[block]:
            yield at


def _begins_row(text: str, segment: Segment) -> bool:
    """Tell a few words in a cell before more of them in another."""
    words = len(text[segment.start : segment.end].split())
    if words > _MOST_NAMING or not _BETWEEN_CELLS.match(text, segment.end):
        return False
    begin = text.rfind("\n", 0, segment.start) + 1
    end = text.find("\n", segment.end)
    rest = len(text[segment.end : end if end >= 0 else len(text)].split())
    first = not any(map(str.isalnum, text[begin : segment.start]))
    return rest > (words if first else max(words, _MOST_NAMING))


_POST = late(
    r"(?:(?:duties|tasks|work)\s)?"
    r"(?:as|in (?:the|his|her) (?:role|post|position|capacity) (?:of|as))"
    r"\s[^\n.;:]{2,60}?(?P<last>[^\W\d_]{2,25})\W{0,3}",
    re.IGNORECASE,
)


def _is_post(text: str, segment: Segment) -> bool:
    """Tell an item such as "as Head Clerk", which names the post that those below it belong to."""
    found = _POST.fullmatch(text, segment.start, segment.end)
    return found is not None and ROLE_WORD.fullmatch(found["last"]) is not None


_LABELLED = late(r"\W{0,4}(?P<label>[^\W\d_][^:;.\n]{2,40}?)\s?:\s{1,20}(?P<first>[^\W\d_]{1,25})?")
_LONGEST_VALUE = 90  # characters of a line with its label
_ABOUT_PERSON = late(r"\b(?:[Hh]e|[Ss]he|HE|SHE)\b")
_BY_PERSON_SELF = late(r"\b(?:I|[Mm]y|[Mm]e)\b")
_SIGNS = 2  # characters before the first word of a sentence
_NEAR = 2  # segments on both sides that are looked at
# A title with its firm, as "Welder (Larch Works Ltd)" or "Night Cook at the Heron".
_TOP = late(
    r"\W{0,3}(?P<title>(?!(?:the|a|an|all|any|each|our|your|for|to)\b)[^\W\d_][\w'’/&-]{1,24}"
    r"(?:\s(?!(?:the|a|an|all|any|each|our|your|for|to|with|from)\b)[\w'’/&-]{1,24}){0,4}?)"
    r"(?:\s?[(\[|@,]|\s[–—-]\s|\s(?:at|with|for|in)\s(?:the\s)?(?=[A-Z])|\W{0,3}$)",
    re.IGNORECASE,
)


def stated_terms(
    text: str,
    segments: Sequence[Segment],
    claimed: frozenset[int],
    names: Sequence[str],
    *,
    is_letter: bool,
) -> set[int]:
    """Give the places of pieces that state something else by where they stand.

    They are lines with a label amid those that state facts, whatever the label, the title above
    a mere list, and what others do where a letter is about "him" or "her".
    """
    begins = [text.rfind("\n", 0, segment.start) + 1 for segment in segments]
    stated = [begin in claimed for begin in begins]
    found = {
        at
        for at, segment in enumerate(segments)
        if _is_amid(stated, at) and _is_labelled(text, segment)
    }
    about = _ABOUT_PERSON.search(text) is not None
    if is_letter or about:
        known = frozenset(names) if about else None
        beside = known if about or _BY_PERSON_SELF.search(text) else frozenset(names)
        found |= {
            at
            for at, s in enumerate(segments)
            if s.kind != "item"
            and (is_of_others(text, (s.start, s.end), known) or _is_elses(text, s, beside))
        }
    found.update(_names_of_rows(text, segments))
    if not is_letter and _is_top_title(text, segments):
        found.add(0)
    return found


def _is_elses(text: str, segment: Segment, names: frozenset[str] | None) -> bool:
    """Tell what the firm or somebody else does, where the letter is about one person."""
    if names is None:
        return False
    whole = segment.start - segment.sentence[0] <= _SIGNS
    return is_of_firm(text, segment.sentence, segment.end, names) or (
        whole
        and not names.intersection(re.findall(r"\w+", text[segment.start : segment.end]))
        and is_work_of_others(text[segment.start : segment.end])
    )


def _is_amid(stated: Sequence[bool], at: int) -> bool:
    """Tell whether a line stands beside one with a fact, and near another."""
    beside = any(stated[max(0, at - 1) : at + 2])
    return beside and sum(stated[max(0, at - _NEAR) : at + _NEAR + 1]) > 1


def _is_labelled(text: str, segment: Segment) -> bool:
    if segment.end - segment.start > _LONGEST_VALUE:
        return False
    found = _LABELLED.match(text, segment.start, segment.end)
    if not found or is_duty_heading(found["label"]):
        return False
    return found["first"] is None or verb_form(found["first"]) not in ("third", "past", "ing")


def _is_top_title(text: str, segments: Sequence[Segment]) -> bool:
    """Tell a title with the firm behind it that stands alone above the lines of a list."""
    if len(segments) <= _NEAR:
        return False
    first = segments[0]
    if (
        len(first.block.lines) > 1
        or first.block is segments[1].block
        or text[first.end - 1] in ".;"
    ):
        return False
    found = _TOP.match(text, first.start, first.end)
    if not found or verb_form(found["title"].split()[0]) in ("third", "past"):
        return False
    if verb_form(found["title"]) is not None and found["title"] == text[first.start : first.end]:
        return False  # a bare verb such as "Cook" is the first of the list
    last = ROLE_WORD.search(found["title"].split()[-1])
    return last is not None
