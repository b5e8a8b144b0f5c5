"""What the rules decide beside the judge: of brief texts, of mere lists and of a list's items."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby

from classifier.parsing.boilerplate import is_boilerplate, is_praise
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.judge import LIKELY
from classifier.parsing.patterns import late
from classifier.parsing.prose import led_activities
from classifier.parsing.segments import DONE, IS_DONE, Segment
from classifier.parsing.verbs import is_noun_head, verb_form
from classifier.parsing.vocabulary import words
from classifier.parsing.wrapping import is_wrapped

_BRIEF = 8  # segments
FAINT = 0.06  # likelihood from which on the rules decide in a mere list
_WIDE = 2000  # characters of a sentence in which a list of activities is looked for
_LEAST = 0.02  # likelihood from which on the rules decide of an item in a brief letter
_FEWEST_LISTED = 3  # likely duties of a list whose other items are taken for such
_NEARLY, _HALF = 0.7, 0.5  # of a list's items, the latter where a heading announces them
_CLEAR, _RARE = 0.6, 0.12  # likelihoods alone and among others of what is plainly told
_NO_DOUBT = 0.9
_EVEN, _LESS = 0.5, 0.2  # those of what any words lead to
_CELL = 2  # words of a table's cell that names something
_MOSTLY = 0.6  # of a list's segments that the rules take for duties
_FEW_LINES, _SHORT = 6, 10  # lines of a brief section, and words of each
_LABEL = late(
    r"[^:.;\n]{0,40}\b(?:duties|responsibilities|tasks|functions)\b[^:.;\n]{0,40}:\s", re.IGNORECASE
)
_NO_LIST = late(r"[$£€₹₦]\s?\d|\b(?:salary|wages?|vacation|applicants?|benefits)\b", re.IGNORECASE)


def ruled_duties(
    text: str, segments: Sequence[Segment], *, is_letter: bool
) -> Callable[[Segment, float], bool]:
    """Say what the rules alone decide: a brief text, or a mere list of duties.

    The judge has learnt from whole letters; a few lines give it too little to go by.
    """
    told = [
        segment
        for segment in segments
        if segment.kind != "heading" and len(text[segment.start : segment.end].split()) > _CELL
    ]
    brief = len(segments) <= _BRIEF
    if is_letter:
        return lambda segment, share: (
            (share >= _LEAST and segment.ruled and brief and segment.kind == "item")
            or (share >= FAINT and segment.ruled and _is_run_on(text, segment))
            or (share >= FAINT and segment.ruled and _is_led_to(text, segment))
            or (share >= FAINT and _is_done_by_person(text, segment))
        )
    ruled = sum(segment.ruled for segment in told)
    plain = ruled >= _MOSTLY * len(told) and not _NO_LIST.search(text)
    plain = plain and all(segment.block.kind != "other" for segment in segments)
    return lambda segment, share: (
        (
            segment.ruled
            and (
                brief
                or (plain and segment.heading is not None and segment.heading.kind == "duties")
                or (
                    share >= FAINT
                    and (plain or _is_announced_item(segment) or _is_led_to(text, segment))
                )
                or _is_in_brief_section(text, segment)
            )
        )
        or (share >= (_LEAST if segment.ruled else FAINT) and _is_named(text, segment))
    )


def _is_run_on(text: str, segment: Segment) -> bool:
    """Tell duties in one line with the words that announce them, as in "Duties: baking, ..."."""
    label = _LABEL.match(text, segment.start, segment.end)
    return label is not None and text.count(",", label.end(), segment.end) > 1


# Not "loved by her pupils".
_DONE_BY = late(
    rf"{DONE}[^.;]{{0,60}}?\sby\s(?:him|them|her(?=\W{{0,3}}$|[,.;:)]|\s(?:and|or|but|every|each|in"
    r"|on|at|from|to|for|with|as|when|while|before|after|once|twice|daily|weekly|monthly|alone"
    r"|personally|using|until|whenever|during|through|by)\b))",
    re.IGNORECASE,
)


def _is_done_by_person(text: str, segment: Segment) -> bool:
    """Tell a sentence of what is done by the person, as in "The tills are counted by him."."""
    return (
        segment.zone == "body"
        and _DONE_BY.search(text, segment.start, segment.end) is not None
        and _may_be_work(text, segment)
    )


def _is_led_to(text: str, segment: Segment) -> bool:
    """Tell what directly follows the words that announce duties, on their line or the next."""
    above = segment.heading
    if above is not None and above.kind == "duties" and above.span[1] <= segment.start:
        return not any(map(str.isalnum, text[above.span[1] : segment.start]))
    line = text[text.rfind("\n", 0, segment.start) + 1 : segment.start].rstrip()
    return line.endswith(":") and is_duty_heading(line)


def _is_in_brief_section(text: str, segment: Segment) -> bool:
    """Tell one of a few short lines right below a heading that announces duties."""
    above, lines = segment.heading, segment.block.lines
    return (
        above is not None
        and above.kind == "duties"
        and len(lines) <= _FEW_LINES
        and not any(map(str.isalnum, text[above.span[1] : segment.block.span[0]]))
        and all(len(line.text.split()) <= _SHORT for line in lines)
    )


_SUBJECT = late(
    r"\b(?:he|she|they|and|also|then|(?:mr|mrs|ms|miss)\b\.?(?:\s[\w'’-]{2,20}){1,3}?)\W{1,4}"
    r"(?:also\W{1,3})?$",
    re.IGNORECASE,
)


def is_plainly_told(text: str, segment: Segment, alone: float, share: float) -> bool:
    """Tell a clause behind "he" that would be a duty if there were more of them around it.

    As in a brief letter, where all else makes the judge look for none.
    """
    if not segment.ruled or segment.kind != "clause" or segment.zone != "body":
        return False
    if not _may_be_work(text, segment):
        return False
    if alone >= _EVEN and share >= _LESS:
        return True
    if alone >= FAINT and (_is_claimed(text, segment) or _is_made(text, segment)):
        return True
    if alone >= _LEAST and _is_named(text, segment):
        return True
    before = _SUBJECT.search(text, segment.sentence[0], segment.start)
    return alone >= _CLEAR and share >= _RARE and before is not None


def _is_named(text: str, segment: Segment) -> bool:
    """Tell one of the activities that its sentence leads to in so many words."""
    start, end = segment.sentence
    return end - start <= _WIDE and segment.start in [
        start for start, _ in led_activities(text, segment.sentence)
    ]


# "She is responsible for": what follows is a duty, however little else is said of the work.
_CLAIMED = late(
    r"\b(?:responsib(?:le|ility|ilities) (?:for|included?|includes|was to|were to|is to|of)"
    r"|(?:duties|tasks?|job|work|role|functions) (?:\w{1,12} ){0,6}?(?:included?|includes"
    r"|involve[sd]?|was to|were to"
    r"|is to|consist(?:s|ed) (?:of|in)|comprise[sd]?|require[sd]? (?:him|her|them) to)"
    r"|charge of|(?:entrusted|tasked|charged) with)(?: the)?[:,]?\s{1,3}"
    r"(?:(?!\b(?:he|she|they|who|which|ha[sd]|is|was)\b)[^.;]){0,200}$",
    re.IGNORECASE,
)
_ACTS = late(
    r"\w{2,16}(?:ing|tion|ment|ance|ence|setup|support|care|control|repair|upkeep|reviews?"
    r"|checks?)s?\b",
    re.IGNORECASE,
)


def _is_claimed(text: str, segment: Segment) -> bool:
    """Tell activities behind "responsible for", but not the people or things that one is for."""
    if not _CLAIMED.search(text, max(segment.sentence[0], segment.start - _LEAD), segment.start):
        return False
    span = (segment.start, segment.end)
    first = text[slice(*span)].split(maxsplit=1)[0].lower()
    if verb_form(first) in ("ing", "base") or is_noun_head(text, *span):
        return True
    acts = sum(1 for _ in _ACTS.finditer(text, *span))
    return acts > 1 and text.count(",", *span) > 1


_MAKES = frozenset(
    words(
        "designed implemented developed built created wrote led mentored trained managed supervised"
        " installed repaired organized organised coordinated planned programmed introduced launched"
        " ran set established maintained taught tutored translated drafted prepared redesigned"
        " automated migrated deployed tested documented edited drew cooked baked cleaned served"
        " painted fixed welded assembled rebuilt oversaw headed directed authored spearheaded"
        " leading designing building managing training teaching running developing writing"
        " coordinating"
        " supervising preparing making cooking repairing conducted analysed analyzed researched"
        " rewrote upgraded integrated converted produced"
        " started opened acted contributed designs implements develops builds creates writes leads"
        " mentors trains manages supervises runs maintains teaches prepares installs repairs"
    )
)
_BY_SOMEBODY = late(
    r"\b(?:he|she|they|(?-i:[A-Z])[\w'’-]{1,20})\s{1,3}(?:(?:ha[sd]|have|is|was|been|also|then"
    r"|\w{3,15}ly|even|not only"
    r"|single-handedly)\s{1,3}){0,3}$",
    re.IGNORECASE,
)
_MADE = late(
    r"(?P<verb>[a-z]{2,14})\s{1,3}(?:(?:and|,)\s{1,3}\w{3,14}\s{1,3})?"
    r"(?!(?:by|in|on|at|from|with|well|up|under|out|over|through|successfully|was|is|a (?:good"
    r"|strong|great|close)"
    r"|(?:strong|good|great|excellent|close))\b)\w"
)
_CARES = late(
    r"(?:t[ao]kes?|took|taken) (?:\w{3,8} ){0,2}(?:charge|care)|car(?:ed|es) for|(?:help"
    r"|assist)(?:s|ed) (?:me|us|my \w{3,12}) (?:with|in)",
)
_VAGUE = late(
    r"\b(?:rapport|relationships?|atmosphere|environment|results?|reputation|example|impression"
    r"|trust|bonds?|culture"
    r"|himself|herself|themselves|interest|difference|career|skills|stress\w{0,3}|way|life"
    r"|lives)\b",
    re.IGNORECASE,
)
_LEAD = 300  # characters before a clause in which its sentence says whose it is
_NEAR = 60  # characters behind a verb in which its object stands


def _is_made(text: str, segment: Segment) -> bool:
    """Tell what somebody made or led, as in "He designed a stock system", from praise."""
    before = max(segment.sentence[0], segment.start - _LEAD)
    if not _BY_SOMEBODY.search(text, before, segment.start):
        return False
    span = (segment.start, segment.end)
    found = _MADE.match(text, *span)
    if not _CARES.match(text, *span) and (found is None or found["verb"] not in _MAKES):
        return False
    return not _VAGUE.search(text, segment.start, min(segment.end, segment.start + _NEAR))


def goes_along(text: str, segments: Sequence[Segment], likely: Sequence[float], at: int) -> bool:
    """Tell a clause that goes on a sentence whose other clauses are duties without a doubt."""
    segment = segments[at]
    if not segment.ruled or segment.kind != "clause" or likely[at] < FAINT:
        return False
    beside = [
        likely[near]
        for near in (at - 1, at + 1)
        if 0 <= near < len(segments) and segments[near].sentence == segment.sentence
    ]
    return max(beside, default=0) >= _NO_DOUBT and _may_be_work(text, segment)


def _may_be_work(text: str, segment: Segment) -> bool:
    told = text[segment.start : segment.end]
    return not is_praise(told) and not is_boilerplate(told)


def _is_announced_item(segment: Segment) -> bool:
    """Tell an item below a heading that announces duties, as in an advert."""
    heading = segment.heading
    return segment.kind == "item" and heading is not None and heading.kind == "duties"


def among_duties(text: str, segments: Sequence[Segment], likely: Sequence[float]) -> set[int]:
    """Give the places of a list's items where nearly all of them are likely duties.

    The sentences of a paragraph that tell what is done, without by whom, are such a list.
    """
    found: set[int] = set()
    places = range(len(segments))
    for key, run in groupby(places, lambda at: _list_of(text, segments[at])):
        listed = [at for at in run if segments[at].kind != "heading"]
        good = sum(likely[at] >= LIKELY for at in listed)
        first = segments[listed[0]] if listed else None
        half = first and (_is_announced_item(first) or first.kind == "clause")
        share = _HALF if half else _NEARLY
        if key is not None and good >= max(_FEWEST_LISTED, share * len(listed)):
            found.update(listed)
    return found


def _list_of(text: str, segment: Segment) -> tuple[int, int] | None:
    """Give what tells the list of a segment from others, None for one that is in none.

    The clauses of one sentence are a list, and so are lines that no sentence runs through.
    """
    announced = segment.heading is not None and segment.heading.kind == "duties"
    if segment.kind in ("item", "heading"):
        return id(segment.heading), 0
    if segment.ruled and announced:
        alone = segment.kind == "clause" and len(segment.block.lines) == 1
        return id(segment.heading), 2 if alone else id(segment.block)
    if segment.kind == "clause":
        return segment.sentence
    lines = segment.block.lines
    if segment.kind == "line" and IS_DONE.search(text, segment.start, segment.end):
        return id(segment.block), 1
    apart = segment.kind == "line" and len(lines) > _FEWEST_LISTED and not is_wrapped(lines)
    return (id(segment.block), 0) if apart and segment.zone == "body" else None
