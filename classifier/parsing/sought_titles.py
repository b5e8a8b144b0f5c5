"""The title of whom an advert seeks, in its first lines, its sentences or above its duties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from classifier.parsing.advert_titles import run_title
from classifier.parsing.described import described_title
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.outline import Outline, behind
from classifier.parsing.patterns import late
from classifier.parsing.sentences import sentences
from classifier.parsing.title_phrases import line_end, list_title, phrase_at
from classifier.parsing.title_roles import names_job
from classifier.parsing.titles import POSTS, field_title
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

# "Acme Ltd is seeking an experienced", "an opening for a", "the position of".
_SEEKING = late(
    r"(?<!\byou )(?<!\bwho )(?<!\bthey )\b(?:(?:seek|hire|recruit|need|want|require)s?"
    r"|(?:seek|hir|recruit|need|want|requir)ing|in search of"
    r"|look(?:s|ing)? (?:for|to (?:hire|recruit|appoint|employ|add|fill))"
    r"|(?:opening|opportunity|opportunities|vacanc(?:y|ies))s?"
    r"(?: (?:is |are )?(?:now |currently |immediately )?(?:available|open|exists?))? (?:for|as)"
    r"|(?<!applied for )the (?:\w{4,12} )?(?:position|role|post|job) of"
    r"|(?:employ|engage|appoint|hire)(?:s|ed)? (?:\w{2,12} ){0,3}?as|puesto|cargo|posici[oó]n"
    r"|vacante|poste)\s(?:de\s)?"
    r"(?:(?:an?|the|our|another|one|two|several|some|additional|new)\s){0,2}(?=[A-Za-zÀ-ÿ])",
    re.IGNORECASE,
)
# "licensed, full-time" before a title with a capital, or praise before any title.
_BEFORE_CAPITAL = late(r"(?:[a-z][a-z-]{1,20},?\s(?:and\s|or\s|&\s)?){1,6}(?=[A-Z])")
_LIKED = late(
    r"(?:(?:highly|very|self|team)[\s-])?(?:energetic|motivated|enthusiastic|dynamic|passionate"
    r"|professional|talented|friendly|hard-?working|dedicated|committed|outgoing|organi[sz]ed"
    r"|experienced|reliable|full[\s-]time|part[\s-]time|permanent|temporary|seasonal|casual"
    r"|compassionate|caring|skilled|oriented|driven|qualified|responsible|dependable|creative"
    r"|immediate|live[- ]out|strong|great|good|new)(?:,\s(?:and\s)?|\sand\s|\s)",
    re.IGNORECASE,
)
_WANTED = late(
    r"[^\n.;:]{3,50}?(?=\s(?:is\s|are\s)?(?:urgently\s|immediately\s)?(?:needed|wanted|required"
    r"|sought)\b)",
    re.IGNORECASE,
)
# "Cook duties may include:", "Cook - job description".
_ITS_DUTIES = late(
    r"\s(?:[–—-]\s)?(?:job\s)?(?:duties|responsibilities|tasks|description)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
_MOST_SOUGHT = 30  # places at which somebody may be sought
_SOUGHT_IN = 6000  # characters
_FIRST_LINES = 5
_LONGEST_TOP = 14  # words of a line that only gives a title
_DO = ("hire", "recruit", "need", "require", "seek", "want", "employ", "engage", "appoint")


def title_apart(
    text: str, outline: Outline, *, is_letter: bool
) -> tuple[Quotation | None, Outline]:
    """Give the title at the top, and the outline without it where a run of duties follows it."""
    if is_letter:
        return headed_title(text, outline.lines, counted=True), outline
    if run := run_title(text, outline.lines):
        return run[0], behind(outline, run[1])
    return advert_title(text, outline.lines), outline


def advert_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title of a text that is no letter: above its list, else of whom it seeks."""
    if not lines:
        return None
    end = min(lines[-1].end, lines[0].start + _SOUGHT_IN)
    return (
        described_title(text, sentences(text, lines[0].start, end))
        or list_title(text, lines)
        or headed_title(text, lines)
        or _wanted(text, lines)
        or _in_sentences(text, lines)
        or _of_duties(text, lines)
        or _described(text, lines)
    )


def is_told_in(text: str, title: Quotation) -> bool:
    """Tell whether a title stands in a line that tells more, as in "We seek a cook to ..."."""
    begin = text.rfind("\n", 0, title.start) + 1
    return len(text[begin : line_end(text, title.end, len(text))].split()) > _LONGEST_TOP


def _wanted(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title in "Night cook wanted"."""
    for line in lines[:_FIRST_LINES]:
        found = _WANTED.match(text, line.start, line.end)
        if found and (title := phrase_at(text, line.start, found.end())):
            return title
    return None


def _in_sentences(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title in "Acme Ltd is seeking an experienced Welder"."""
    start = lines[0].start
    end = min(lines[-1].end, start + _SOUGHT_IN)
    for cue in islice(_SEEKING.finditer(text, start, end), _MOST_SOUGHT):
        begin = text.rfind("\n", 0, cue.start()) + 1
        stop = line_end(text, cue.end(), end)
        if BULLET.match(text, begin, stop) or _is_duty(text, begin, cue):
            continue
        at = cue.end()
        capital = _BEFORE_CAPITAL.match(text, at, stop)
        if capital and (title := phrase_at(text, capital.end(), stop)):
            return title
        while liked := _LIKED.match(text, at, stop):
            at = liked.end()
        if title := phrase_at(text, at, stop):
            return title
    return None


def _is_duty(text: str, begin: int, cue: re.Match[str]) -> bool:
    """Tell the line "Hire an assistant" of a list of duties."""
    leads = not any(map(str.isalpha, text[begin : cue.start()]))
    return leads and cue[0].lower().split()[0] in _DO


def _of_duties(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title in a line that heads its duties."""
    for line in lines:
        if not line.text or is_duty_heading(line.text.partition(":")[0]):
            continue
        behind = _ITS_DUTIES.search(text, line.start, line.end)
        if behind and (title := phrase_at(text, line.start, behind.start())):
            return title
    return None


_COUNTED = late(r"\W*(?:[A-Z]\.)?(?:\d{1,2}[.)]?){1,4}[.)]?\s{1,3}")
_MANY_POSTS = late(rf".*?\s{POSTS}\W*$", re.IGNORECASE)
_OF_ANOTHER = late(
    r"\W*(?:reports?|reporting|supervised|managed|led|signed|approved|prepared|contact)\b",
    re.IGNORECASE,
)


def headed_title(text: str, lines: Sequence[Line], *, counted: bool = False) -> Quotation | None:
    """Read the title in the line above a heading of duties, as in "1.0 DRIVER II - 3 POSTS".

    With ``counted`` it must say how many posts there are.
    """
    full = [line for line in lines if line.text]
    for at, line in enumerate(full[1:], 1):
        above = full[at - 1]
        if len(above.text.split()) > _LONGEST_TOP or (counted and not _has_posts(above.text)):
            continue
        number = _COUNTED.match(line.text)
        if not is_duty_heading(line.text[number.end() :] if number else line.text):
            continue
        label = full[at - 2].text if at > 1 else ""
        valued = label.endswith(":") and len(label.split()) <= _FEW
        if not valued and (title := _lone(text, above)):
            return title
    return None


def _has_posts(line: str) -> bool:
    return _MANY_POSTS.match(line) is not None


def _lone(text: str, line: Line) -> Quotation | None:
    """Give the title that a line holds alone, behind its number and before its posts."""
    number = _COUNTED.match(text, line.start, line.end)
    if line.text[-1] in ".:;,?!" or ":" in line.text or _OF_ANOTHER.match(line.text):
        return None
    title = field_title(text, number.end() if number else line.start, line.end)
    found = re.findall(r"[^\W\d_]{4,}", title.text) if title else []
    named = title is not None and names_job(title.text) and not is_duty_heading(title.text)
    return title if named and all(word[0].isupper() for word in found) else None


_PHRASE = (
    r"(?!(?:there|he|she|they|it|this|that|you|we|i|who|which|these|those|or|and|such)\b)"
    r"(?P<title>[A-Za-z][\w/-]{1,20}(?:[ ](?:(?:and|&|of)[ ])?[A-Za-z][\w/-]{1,20}){0,4}?)"
    r"(?:\s\([A-Za-z]{1,6}\))?(?:\s(?-i:(?:in|at)\s[A-Z])\w{1,16})?"
)
# As in "The parish clerk is responsible for" and "A nanny's duties include".
_DOES = late(
    r"(?:(?:^|(?<=[.!?]\s)|(?<=\n))[^\w\n]{0,4}(?:(?:the|an?|our|your|each|all|most|every|when you"
    r" (?:hire|employ) an?)\s(?:(?-i:[A-Z])\w{2,12}\s(?=(?-i:[a-z])))?)?"
    r"|\b(?:shall|may|must|to)\s(?:be\s)?(?:appoint|employ|hire|engage|designate)(?:e?d)?\b"
    r"[^.;:\n]{0,80}?\s(?:an?|one)\s)"
    rf"{_PHRASE}(?=(?-i:['’]s?\s(?:\w{{3,12}}\s){{0,2}}(?:duties|responsibilities|tasks|role|job)\b"
    r"|,?\s(?:(?:who\s)?(?:is|are|shall be|will be)\s(?:\w{3,16}ly\s)?(?:responsible|in charge"
    r"|accountable)\b|(?:\w{3,12}ly\s|often\s|may\s|will\s|shall\s|should\s)?(?:performs?|assists?"
    r"|provides?|oversees?|supports?|ensures?|plans?|prepares?|maintains?|works?|does|do|helps?"
    r"|cleans?|cares?|operates?|coordinates?|manages?|supervises?|drives?|takes? care)\b"
    r"|(?P<weak>is|are|will|may|must|shall|should|can|reports|has|have|who)\b|agree\b)))",
    re.IGNORECASE | re.MULTILINE,
)
# Who may stand in a list of anybody's duties.
_ANYBODY = frozenset(
    (
        "manager", "supervisor", "officer", "director", "president", "owner", "coordinator",
        "principal", "instructor", "head", "leader", "incumbent", "chair", "member", "holder",
        "teacher", "doctor", "physician", "lawyer", "chief", "carrier", "buyer", "seller", "user",
    )
)  # fmt: skip
_FEW = 4  # words of a label above its value
_MOST_DESCRIBED = 40  # sentences


def _described(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title of whom sentences say what they do.

    One that says little by itself, as "A cook may", counts if another speaks of the same.
    """
    seen: dict[str, Quotation] = {}
    end = min(lines[-1].end, lines[0].start + _SOUGHT_IN)
    for found in islice(_DOES.finditer(text, lines[0].start, end), _MOST_DESCRIBED):
        title = Quotation(found["title"], *found.span("title"))
        low = title.text.casefold().removesuffix("s")
        if not _is_somebody(title.text):
            continue
        if low in seen or not (found["weak"] or low in _ANYBODY):
            return seen.get(low, title)
        seen[low] = title
    return None


def _is_somebody(name: str) -> bool:
    """Tell "the front desk clerk" from "the principal and customary", "preparing a cook" ..."""
    parts = re.split(r"\s(?:and|&|of)\s", name)
    vague = parts[-1].casefold() in ("officer", "officers")
    return names_job(parts[-1]) and not vague and verb_form(name.split(maxsplit=1)[0]) != "ing"
