"""Job titles where a letter states them outside of sentences: behind labels and in headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.addresses import names_place
from classifier.parsing.advert_titles import agreement_title, below_site, heads_alone
from classifier.parsing.headings import heading_kind, is_duty_heading
from classifier.parsing.known_labels import label_kind
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_roles import SHORT_JOBS, names_job
from classifier.parsing.title_stops import FIRST, NO_TITLE, STOPS
from classifier.parsing.title_words import MOST_WORDS, as_title, title_at
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

# How many are sought, as in "3 posts" and "(two vacancies)".
POSTS = (
    r"[–—(-]?\s?\(?(?:\d{1,3}\b|one|two|three|four|five|six)\)?(?:\s\(\d{1,3}\))?\s(?:positions?"
    r"|posts?|vacanc(?:y|ies)|openings?|slots?|nos?)\b"
)
_MOST_TOP = 8  # words of a first line that is a title
_AFTER_TITLE = late(
    r"(?<!\bSr)(?<!\bJr)(?<!\bAsst)(?<!\bAssoc)(?<!\bExec)[.;|]\s|\s(?:\w{1,12} )?(?:duties"
    r"|responsibilities)\b|\s(?:job|role|position)\s(?:description|profile|summary)\b|\*\*"
    r"|\s[([](?=[^)\]]{0,60}\b(?:19|20)\d\d)|\s[([](?:NOC|full|part|perm|contract|temp|req\b"
    r"|requisition|ref\b|job\b|position\b|id\b|#|remote|hybrid|on-?site|m/[fw]|f/m|h/f"
    r"|(?-i:[A-Z]{0,6})-?\d)|\s{3,}|\t"
    r"|\s(?:[–—-]\s)?(?=\d{1,2}(?:[-./]\w{1,9}[-./]|(?:st|nd|rd|th)?\s[A-Za-z]{3,9}\.?,?\s)(?:19|20)?\d\d\b)"
    r"|\s(?:[–—-]\s)?(?=(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s"
    r"(?:\d{1,2},?\s)?(?:19|20)\d\d\b)|\s(?:[–—-]\s)?(?=(?:19|20)\d\d\s?[-–—])"
    rf"|\s(?:position|post|role|vacancy)$|\s?{POSTS}"
    r"|,\s(?:employee|emp|staff|id|payroll|badge|token|passport|nric|cnic)\b"
    r"|,?\s(?:from|since)\s(?=[^\n]{0,20}\d{4})|,\s(?:full|part)[\s-]time|\s[-–—]\s(?:full"
    r"|part)[\s-]time|\s[-–—]\s(?:freelance|remote|contract|temporary|permanent|seasonal|casual"
    r"|hybrid|urgent)\b",
    re.IGNORECASE,
)


def field_title(text: str, start: int, end: int) -> Quotation | None:
    """Read the title that stands behind a label, without what follows it on the line."""
    cut = _AFTER_TITLE.search(text, start, end)
    stop = cut.start() if cut else end
    found = text[start:stop]
    start += len(found) - len(found.lstrip(" \t\"'“*_:-–—"))
    found = text[start:stop].rstrip(" \t.,;:\"'”*_-–—")
    return as_title(text, start, start + len(found))


_BESIDE = late(r"\s?(?:\([^()\n]{1,40}\)\s?)?(?:\s[–—|-]\s?|,\s|:\s)")


def subject_title(text: str, lines: Sequence[Line], person: Quotation) -> Quotation | None:
    """Read the title beside or below a person's name, as in "RE: JANE DOE - OFFICE CLERK"."""
    words = person.line.casefold()
    for place, line in enumerate(lines[:-1]):
        alone = line.text.strip(" *_#|.,").casefold() == words
        below = lines[place + 1] if alone else None
        if below and heads(below.text) and (title := field_title(text, below.start, below.end)):
            return title
    for line in lines:
        at = line.text.casefold().find(words)
        beside = _BESIDE.match(text, line.start + at + len(words), line.end) if at >= 0 else None
        if beside:
            title = field_title(text, beside.end(), line.end)
            if (
                title
                and len(title.text.split()) <= MOST_WORDS
                and ROLE_WORD.search(title.text)
                and _fits_line(title.text)
            ):
                return title
    return None


_SUBJECT = late(
    r"\W{0,4}(?:re|ref|sub|subject|reference|objet|asunto)\b\s?[:.–-]|.{0,50}\b(?:employment"
    r"|experience|recommend(?:ing|ation)|testimonial|character|contract"
    r"|reference|service|verification|confirmation|certificate|letter)\b",
    re.IGNORECASE,
)
_CUT = late(
    r"\s?[,:;()|/*]{1,3}\s?|\s[–—-]{1,2}\s|\b(?:as|of|for|[Rr]ecommending)\s(?:(?:an?|the|our|my)\s)?"
    r"|(?<=[a-z.])[–—-](?=[A-Z])"
)
_NO_HEAD = late(
    r"\b(?:letter|certificate|employment|experience|reference|visa|immigration|dear|embassy"
    r"|officer\b(?=,)|(?:job )?offer|order"
    r"|commission|verification|confirmation|permanent|resident|employee|record|statement)\b",
    re.IGNORECASE,
)
_IN_PROSE = late(r"\b(?:I|my|we|is|am|was)\b")
_MOST_LOOKED_AT = 25  # lines


def heading_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title in a subject line, as in "Employment reference - Jane Doe, Cook".

    Or in the head of a contract.
    """
    for line in lines[:_MOST_LOOKED_AT]:
        if (
            not line.text
            or len(line.text) > 120  # noqa: PLR2004
            or (line.text[-1] in ".;" and len(line.text.split()) > MOST_TITLE)
            or not _SUBJECT.match(line.text)
            or (_IN_PROSE.search(line.text) and len(line.text.split()) > _MOST_TOP)
        ):
            continue
        at = line.start
        for cut in [*_CUT.finditer(text, line.start, line.end), None]:
            stop = cut.start() if cut else line.end
            title = field_title(text, at, stop) if stop > at else None
            if title and heads(title.text):
                return title
            at = cut.end() if cut else at
    return agreement_title(text)


def heads(part: str) -> bool:
    """Tell a few words that end in an occupation's noun and hold nothing else."""
    words = part.split()
    if not 1 <= len(words) <= MOST_TITLE or not part[0].isalpha() or _NO_HEAD.search(part):
        return False
    last = part if words[-1] in SHORT_JOBS else words[-1]  # "Richmond VA" is none
    named = names_job(last) or names_job(" ".join(words[-2:]))
    return named and _fits_line(part)


MOST_TITLE = 5  # words of a title in a subject line


def _fits_line(title: str) -> bool:
    words = title.lower().split()
    known = title.lower().endswith(("au pair", "sous chef"))
    stops = (word for word in title.split() if word.lower() in STOPS and not known)
    # "Shipping and Receiving Clerk"
    return all(word[0].isupper() and word.endswith("ing") for word in stops) and (
        words[0] not in NO_TITLE or (len(words) > 1 and words[0] in FIRST)
    )


_POSTED = late(
    r"posted (?:on|by|\d)|published|job (?:id|posting|number|type)|location|salary|wage|[$£€]\s?\d"
    r"|\d+ (?:vacanc|position)",
    re.IGNORECASE,
)
_NUMBERED = late(
    r"(?:[\W_]{1,6}|(?:(?:now|we are|we['’]re) )?(?:hiring|seeking|recruiting)\s?[:–—-]\s"
    r"|(?:wanted|vacancy|(?:job|position) (?:opening|available|vacant))\s?[:–—-]\s"
    r"|(?:NOC\s)?\d{4,5}\b[\s:.–—-]{1,4}|(?:[A-Z]\.)?\d{1,2}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s)",
    re.IGNORECASE,
)
_DUTIES_OF = late(
    r"\W{0,4}(?:(?:\w{2,16}\s){0,3}(?:duties|responsibilities|tasks|job description|work|roles?)"
    r"(?:\sand\s\w{3,16})?\s(?:of|as|for)\s(?:an?\s|the\s)?"
    r"|(?:what (?:does|do|is|are)|(?:how|when) (?:to|you) (?:hire|employ|engage|become|be|find"
    r"|choose|train)|hiring|employing|becoming|being|(?:a )?(?:typical )?(?:day|week) in the life"
    r" of)\s"
    r"(?:an?|the|your)\s)(?=[A-Za-z])",
    re.IGNORECASE,
)
_DO = late(r"\s(?:do|does|includes?|are|is|may|will)\b", re.IGNORECASE)
_MOST_BELOW = 5  # lines below a title in which the duties' heading stands


def top_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title that stands on the first line of a list of duties."""
    full = below_site(lines)[: _MOST_BELOW + 1]
    if not full:
        return None
    if found := _DUTIES_OF.match(text, full[0].start, full[0].end):
        stop = _DO.search(text, found.end(), full[0].end)
        title = title_at(text, found.end(), stop.start() if stop else full[0].end, comma=False)
        return title if title and names_job(title.text) else None
    if len(full) < 2 or full[0].text.endswith((":", ".", ";")):  # noqa: PLR2004
        return None
    start = full[0].start
    if ">" in full[0].text:  # as in "Trades > Welder"
        start += full[0].text.rindex(">") + 1
    while lead := _NUMBERED.match(text, start, full[0].end):
        start = lead.end()
    title = field_title(text, start, full[0].end)
    title = _without_place(text, title) if title else None
    whole = title is not None and len(title.text.split()) <= _MOST_TOP and _is_posted(title, full)
    crumb = ">" in full[0].text and title is not None and not ROLE_WORD.search(title.text)
    if title is None or crumb or not (whole or _may_top(title.text)):
        return None
    if whole or BULLET.match(full[0].text) is None:
        shorter = _APART.split(title.text, maxsplit=1)[0]
        first = title if whole else field_title(text, start, start + len(shorter))
        return first if first and (whole or _stands_apart(first, full, lines)) else None
    return None


def _without_place(text: str, title: Quotation) -> Quotation:
    """Cut "Cook - Regina SK" and "Cook | Leeds, UK" before the place."""
    found = _BEFORE_PLACE.search(title.text)
    if not found or not names_place(title.text[found.end() :]):
        return title
    return as_title(text, title.start, title.start + found.start()) or title


_BEFORE_PLACE = late(
    r"\s[-–—|@]\s(?=[^-–—|@]{2,40}$)|\s\((?=[^()]{2,40}\)?$)|\s(?:at|in)\s(?=[A-Z])"
)


# "Cashier - what I do", "Clerk, Head Office": the title is the first part.
_APART = late(
    r",|\s?[:–—|-]\s(?=(?:\w{1,12}\s){0,3}(?:what|duties|responsibilities|tasks|job|role|work"
    r"|description|profile|summary)\b)",
    re.IGNORECASE,
)


def _may_top(title: str) -> bool:
    words = title.split()
    return (
        len(words) <= _MOST_TOP
        and title[0].isupper()
        and words[0].lower() not in ("duties", "responsibilities", "tasks", "job", "role", "about")
        and not is_duty_heading(title)
        and _fits_line(_APART.split(title, maxsplit=1)[0])
        and names_job(title)
        and (verb_form(words[0]) in (None, "base") or _is_named_role(title))
    )


def _is_named_role(title: str) -> bool:
    """Tell "Swimming Instructor" from a duty such as "Instructing swimmers"."""
    words = re.findall(r"[^\W\d_]{4,}", _APART.split(title, maxsplit=1)[0])
    singular = bool(words) and not words[-1].endswith("s") and ROLE_WORD.fullmatch(words[-1])
    return bool(singular) and all(word[0].isupper() for word in words)


def _is_posted(title: Quotation, lines: Sequence[Line]) -> bool:
    """Tell the title of a posting: its date, place or pay follow, or it stands again below."""
    label, colon, _ = title.text.partition(":")
    if colon and label_kind(label) is not None:
        return False
    if any(_POSTED.match(line.text.lstrip("*# |")) for line in lines[1:4]):
        return title.text[0].isalpha()
    again = title.text.casefold() in lines[1].text.casefold()
    return _may_top(title.text) and (again or any(is_duty_heading(line.text) for line in lines[2:]))


def _stands_apart(title: Quotation, full: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Tell a first line that differs from those below: by a bullet, a blank line, or a heading."""
    below = full[1].text
    return (
        BULLET.match(below) is not None
        or heading_kind(below, before_list=True) == "duties"
        or (len(full) > 2 and BULLET.match(full[2].text) is not None)  # noqa: PLR2004
        or heads_alone(title, full, lines)
    )
