"""The title of whom an advert seeks, in its first lines, its sentences or above its duties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from classifier.parsing.headings import is_duty_heading
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.title_phrases import line_end, list_title, phrase_at
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


def advert_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title of a text that is no letter: above its list, else of whom it seeks."""
    found = list_title(text, lines)
    if found or not lines:
        return found
    return _wanted(text, lines) or _in_sentences(text, lines) or _of_duties(text, lines)


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
