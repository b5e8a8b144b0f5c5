"""Whose job a sentence speaks of: the person's, the writer's, another's, or one hoped for."""

from __future__ import annotations

import re

from classifier.parsing.firms import COMPANY
from classifier.parsing.patterns import late
from classifier.parsing.sentences import last_sentence
from classifier.parsing.title_roles import names_job
from classifier.parsing.title_words import title_at
from classifier.quotation import Quotation

_NO_AS = late(
    r"\b(?:well|such|same|soon|far|long|much|regarded|regard|treated|described|seen|used|so"
    r"|many|often|just|known|except|act(?:s|ed|ing)?\s(?:also\s)?)\s$",
    re.IGNORECASE,
)
FIRST_PERSON = late(
    r"\b(?:my|I (?:am|write|sign|certify|declare|issue|confirm)\b[^.;:]{0,30}?)\s?(?:own\s)?"
    r"(?:(?:job|role|capacity|position|work|post|time|tenure|years|days|career|stint"
    r"|office(?<!in my office)(?<!at my office))\s)?$"
    r"|\bmy name is\b[^.;:]{0,60}$"
    r"|\b(?:when|since|after|before)\sI\s(?:first\s)?(?:joined|started|began|came|was"
    r"|took over|became)\b[^.;]*$"
    r"|\bI(?:['’]m|\sam)?\swrit(?:e|ing)\s(?:(?:this|to|you|letter)\s){0,3}"
    r"as\san?\s[^.;,]{2,40}\sand\s$",
    re.IGNORECASE,
)
# A job that somebody is recommended for isn't the one that is told of.
WANTED = late(
    r"\b(?:recommend\w*|refer\w*|appl(?:y|ies|ied|ying)|applicant|application|candidat\w{1,4}"
    r"|consider\w*|suit(?:ed|able)|fit|vacan(?:t|cy))\b[^;:]{0,100}?\bfor\s"
    r"(?:(?:the|an?|any|your|this|that|available|vacant|open|advertised|new)\s){0,3}$"
    r"|\brecommend\w*\s[^;:.]{2,60}\sto\sthe\s$"
    r"|\bfill(?:ing)?\s(?:the|your|this|an?)\s(?:[\w-]{1,12}\s){0,2}$",
    re.IGNORECASE,
)
_TAKES_UP = r"\btak(?:e|es|ing)\sup\s(?:his|her|their|an?|the)\s(?:[a-z]{2,12}\s)?"
# As in "moved to the post of Clerk from the".
LEFT = late(
    rf"{_TAKES_UP}$|\b(?:moved|transferred|promoted|elevated|changed)\b[^;:]*\bfrom\s"
    r"(?:the\s|his\s|her\s)?$"
)
# As behind "I recommend her for the Analyst": "position at your firm".
_ELSEWHERE = late(
    r"\s?(?:[\w&/-]{1,20}\s){0,5}?(?:position|role|post|job|opening|vacancy)?\s?(?:at|with|in|within|on)\s"
    r"(?:your\b|(?!The\b|Our\b|My\b)[A-Z])",
)
_NEAR = 90  # characters behind a frame in which it says where a post is


def is_elsewhere(text: str, at: int, end: int) -> bool:
    """Tell by what stands behind it that a post that somebody wants is another employer's."""
    return _ELSEWHERE.match(text, at, min(end, at + _NEAR)) is not None


# As in "I recommend her as a teacher" and "she hopes to join your clinic as a dentist".
HOPED = late(
    r"\b(?:recommend\w*|hop(?:e|es|ing)|wish(?:es|ing)?|wants?|wanting|aspir\w{1,5}|intend\w{0,3}"
    r"|plan(?:s|ning)|seek(?:s|ing)?|licen[cs]ed?|qualif\w{1,8}|appl(?:y|ies|ied|ying|ications?))\b"
    r"(?![^;:]*\b(?:has|had|have|was|is|who|his|her|their|served?|employ\w{1,5}|work(?:ed|s)?"
    r"|joined|I|we)\b)[^;:]*$|\b(?:your|future|next)\s(?:[\w'’-]{1,14}\s){1,4}$"
    rf"|{_TAKES_UP}(?:post|position|role|appointment|job)\s$"
    r"|\b(?:potential|welcome|aptitude|promise|skill(?:s|ed))\s$"
    r"|\bwill\s(?:\w{2,12}\s){0,2}(?:excel|be|become|make|do|succeed|thrive|flourish)\b[^;:,]*$",
    re.IGNORECASE,
)
# The speaker's own job, "I served as her Manager and later as Director".
_OVER = late(
    r"\bI\s(?:\w{2,9}\s)?(?:served|worked|acted|was)\s{1,3}as\s(?:his|her|their|the|(?-i:[A-Z])\w{1,16}['’]s)\b"
    r"|\bI\b[^.;:]{0,80}\sas\s(?:his|her|their)\b",
    re.IGNORECASE,
)
_ARTICLE = r"(?:(?:an?|the|our|my|his|her|their)\s)?"
# As in "I have been serving as".
_SERVING = late(
    r"\bI(?:['’]ve|\shave|\shad|\swas|\sam)"
    r"(?:\s(?:been|also|now|long|always|first|[a-z]{2,12}ly)){0,2}\s(?:serv(?:ed|ing)|acting)\s"
    rf"(?:\w{{2,9}}\s)?as:?\s{{1,3}}{_ARTICLE}\Z",
    re.IGNORECASE,
)
# What a writer tells of their own job counts where nothing is told of another's.
SELF = late(
    r"\bI(?:['’]ve|\shave)(?:\s\w{2,9})?\sbeen\s(?:working|employed|engaged)\s"
    rf"(?:\w{{2,9}}\s)?as:?\s{{1,3}}{_ARTICLE}\Z",
    re.IGNORECASE,
)
# As in "reported to Jane Roe, who works".
_OF_ANOTHER = late(
    r"\b(?:report\w{0,3}|answer\w{0,3}|accountable|assist\w{0,3}|supervised|led|managed|directed)\s"
    r"(?:\w{2,10}\s)?(?:to|by)\s[^;]*\bwho\b[^;]*$"
    r"|\b(?:elsewhere|another (?:firm|company|employer))\s$",
    re.IGNORECASE,
)
# "my colleague Jane Doe" is whom a letter is about, but "my days with Jane Doe" are the writer's.
_PERSON = (
    r"\s(?:(?!(?:with|of|to|for|by|from|in|on|at|as|and|is|was)\s)[a-z-]{2,14}\s){0,2}(?:employee"
    r"|colleague|co-?worker|(?:staff|team|crew)\s(?:member|worker)|member of staff|associate|friend"
    r"|subordinate|trainee|apprentice|intern|student|worker|volunteer|candidate|applicant|teammate"
    r"|brother|sister|son|daughter|niece|nephew|cousin),?\s(?:[A-Z]|(?:who|has|had|was|is)\b"
    r"|[a-z]{2,12}ed\b)"
)
_BY_SPEAKER = late(
    rf"(?:[^.;:,]|\b[MD]rs?\.){{0,80}},\s(?:where\s)?(?:I|we|(?:my|our)(?!{_PERSON}))\b"
)
# As in "I had the privilege of working with her as a supervisor of student teachers".
_WITH_HER = late(
    r"\bI\b[^.;]{0,60}\bwork(?:ed|ing)?\swith\s(?:him|her|them|(?-i:[A-Z])[\w.’'-]+)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)
_OVERSEES = late(r"(?:an?\s|the\s)?(?:supervisor|mentor|advis[eo]r)\b", re.IGNORECASE)
# As in "As the Matron at the Hospital, where Ms. Roe has been employed".
_WHERE = late(
    r"[^.;:,]{0,80},\swhere\s(?:M(?:r|s|rs|iss)\b\.?\s)?[A-Z][\w'’-]*\s(?:[A-Z]\w*\s)?(?:has|is|was|had|works?|worked)\b"
)
_OVER_HER = late(
    r"as\s(?:his|her|their)\s(?:[\w'’-]{2,20}\s){0,3}[\w'’-]{2,20},?\sI\b", re.IGNORECASE
)
YOURS = late(r"\s(?:at|in|with|within|for|on)\syour\s", re.IGNORECASE)
_COLON = late(r":\s(?=[A-Z])")
_BACK = 150  # characters of a sentence before "as" in which a word of employment may stand


def is_anothers(before: str, cue: str, behind: str = "") -> bool:
    """Tell that the job behind "as" is the writer's, another's, or none.

    Args:
        before: the sentence up to the cue.
        cue: "as", with the space and the article behind it if there is one.
        behind: the first characters of what follows.
    """
    if any(sign.search(before) for sign in (_NO_AS, FIRST_PERSON, _OF_ANOTHER)):
        return True
    if _WITH_HER.search(before) and _OVERSEES.match(behind):
        return True
    told = f"{before}{cue}"
    return any(sign.search(shown) for sign, shown in ((_SERVING, told), (_OVER, told + behind)))


def by_speaker(text: str, cue: re.Match[str], end: int) -> bool:
    """Tell the writer's job in "As Director of Works, I" and "as her workshop instructor I"."""
    if _OVER_HER.match(text, cue.start(), end):
        return True
    signs = (_BY_SPEAKER, _WHERE) if text[cue.start()] == "A" else ()
    return any(sign.match(text, cue.end(), end) for sign in signs)


# As in "her aunt, who is a teacher" and "a visitor would have thought that she was the teacher".
_NOT_TOLD = late(
    r"\b(?:aunt|uncle|mother|father|mom|mum|dad|husband|wife|daughter|son|sister|brother|friend"
    r"|boyfriend|girlfriend|grand(?:mother|father|ma|pa)|cousin),?\s\Z"
    r"|\b(?:would|could|might)\s(?:have\s)?(?:think|thought|guess(?:ed)?|assumed?|believed?)\s"
    r"(?:that\s)?\Z",
    re.IGNORECASE,
)
_NEAR = 50  # characters before a subject


def is_untold(text: str, start: int, at: int) -> bool:
    """Tell that the subject at a place is a relative, or that it is only supposed to be one."""
    return _NOT_TOLD.search(text, max(start, at - _NEAR), at) is not None


def sentence_before(text: str, start: int, at: int) -> str:
    """Give what stands before a place in its sentence, behind a colon if there is one."""
    before = last_sentence(text[max(start, at - _BACK) : at])
    return before[before.rfind(": ") + 1 :] if _COLON.search(before) else before


def tells_job(text: str, match: re.Match[str], end: int) -> bool:
    """Tell "is a sous chef" from "is a quick learner", which says nothing of a job that goes on."""
    if _IS_A.match(match[0]) is None:
        return True
    at = match.end() + text[match.end() : match.end() + 1].isspace()
    title = title_at(text, at, end, comma=False, praised=True)
    return title is not None and names_job(title.text)


_IS_A = late(r"is (?:an?|our|my)\s?$", re.IGNORECASE)


# As in "employs her as President of the Company".
_EMPLOYER = late(
    r"(?:the|our|said)\s(?:[A-Z]\w{2,20}\s)?"
    r"(?:company|corporation|employer|firm|partnership|enterprise|organi[sz]ation|subsidiary)",
    re.IGNORECASE,
)


def without_firm(text: str, title: Quotation) -> Quotation:
    """Cut "Clerk of ABC Trading Company" before the firm that begins another line."""
    before, sign, firm = title.text.rpartition(" of ")
    if sign and _EMPLOYER.fullmatch(firm):
        return Quotation(before, title.start, title.start + len(before))
    if not sign or len(firm.split()) < 2 or not COMPANY.search(firm):  # noqa: PLR2004
        return title
    heads = re.search(rf"^\W{{0,9}}{re.escape(firm)}", text, re.IGNORECASE | re.MULTILINE)
    return Quotation(before, title.start, title.start + len(before)) if heads else title
