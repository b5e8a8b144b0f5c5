"""The frames of words in which sentences state a job title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from classifier.parsing.dated_openers import dated_places
from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries
from classifier.parsing.title_owners import (
    FIRST_PERSON,
    HOPED,
    LEFT,
    SELF,
    WANTED,
    YOURS,
    by_speaker,
    is_anothers,
    is_elsewhere,
    sentence_before,
    without_firm,
)
from classifier.parsing.title_roles import PLAIN_ROLE, names_job, role_of
from classifier.parsing.title_words import title_at
from classifier.quotation import Quotation

_AS = late(
    r"\b(?:(?:as|like|als|comme|como|en tant que):?\s{1,3}|en tant qu['’])(?=\S)", re.IGNORECASE
)
_EMPLOYED = late(
    r"\b(?:employ\w{0,6}|work(?:ed|s|ing)?|serv(?:ed|es|ing|ices?)|engag\w{2,4}|hir(?:ed?|ing)"
    r"|appoint\w{0,4}|join(?:ed|s|ing)?|start(?:ed|s|ing)?|began|beg[iu]nning|recruited|retained"
    r"|continu(?:ed|es|ing)|act(?:ed|s|ing)|placed|career|contract(?:ed)?|volunteer(?:ed|s|ing)?"
    r"|on (?:our|the) (?:staff|team)|of (?:our|the) (?:staff|team)|onboarded|posted|elevated"
    r"|re-?designated|designated|transferred|attached|(?:with|for) (?:us|me|the company|the firm)"
    r"|(?:our|this) (?:company|firm|organi[sz]ation|hospital|school)|part of our team|intern(?:ed"
    r"|ship)"
    r"|member of (?:[\w'’]{2,14}\s){1,3}(?:team|staff|crew)|induct(?:ed|ion)"
    r"|been (?:with|at|in)|promoted|labou?red|connected|associated|affiliated"
    r"|deployed|assigned|came|(?:still|been|working) here|(?:employ|service) of|enlisted|enrolled"
    r"|classified|graded|took (?:up|over)|we (?:had|have had|kept|took)|commenc\w{2,3}|entered"
    r"|remain(?:ed|s)"
    r"|taken on|held|stayed|functioned|practi[sc]ed|trained"
    r"|payroll|rolls|books|strength|roster|headcount|crew|faculty|known to us|know (?:him|her|them)"
    r"|contribut\w{2,6}|performance|experience|efforts?|excel(?:s|led)|achievements?"
    r"|(?:hav(?:e|ing)|had|us(?:ed|ing)|chose(?:n)?|choosing)\s(?-i:[A-Z])\w{1,20}"
    r"|cared|tenure|assumed|reported|[a-z]{2,9} employee|job|shop|home|farm|kitchen|house|family"
    r"|travaill\w{1,5}|occup\w{1,4}|labor\w{1,4}|trabaj\w{1,4}|desempeñ\w{1,6}|prest\w{1,5}"
    r"|besch[äa]ftigt|t[äa]tig|haus|firma|unternehmen)\b",
    re.IGNORECASE,
)
_SEQUENCE = late(
    r"\b(?:then|later|subsequently|initially|first|and|now|currently|again|firstly|presently"
    r"|thereafter|afterwards),?\s$|\b(?:19|20)\d\d\)?,?\s$",
    re.IGNORECASE,
)
_NOUN = (
    r"(?:positions?|capacity|roles?|posts?|designation|job|title|occupation|rank|office|grade"
    r"|category|function|profession|trade|appointment|assignment|vacancy|cargo|puesto|posici[óo]n|plaza|categor[íi]a|poste"
    r"|fonction"
    r"|função|mansione|qualifica|qualité|oficio|quality|(?<!in )charge|cadre"
    r"|(?:performed|assumed|fulfilled|with|doing)\s(?:the\s)?(?:duties|functions|tasks)"
    r"|(?:do(?:es|ing|ne)?|did|carried out|performed) the (?:work|job)|chair|with the qualification"
    r"|(?-i:services)"
    r"|employment)"
)
# Frames that a title follows at once.
_DIRECT = late(
    r"\b(?:(?<=\.\s)(?:(?-i:Position|Designation)|(?-i:Job|Position) [Tt]itle)\.\s(?=(?-i:[A-Z]))"
    r"|(?:job|post|position|title|role)\s(?:is|was|has been)\s(?:\w{3,12}ly\s)?(?:called|named"
    r"|titled|styled|entitled|listed as|described as|known as)\s(?:that of\s)?"
    r"(?=[\"“‘'*(]{0,2}(?:an?\s)?(?-i:[A-Z]))"
    rf"|{_NOUN}\s(?:title\s|profesional\s|profissional\s)?(?:(?:of|as|de|di)\s|d['’])(?:that"
    rf" of\s)?"
    rf"|{_NOUN}(?:\stitle)?(?!\sof\s)(?:\s(?!and\b|that\b|which\b)[\w'’-]{{1,14}}){{0,7}}?"
    r"\s(?:is|was|being|has been|became|changed to)\s(?:that of\s|now\s)?"
    r"(?=(?:an?\s|the\s|that\s|our\s|[\"“‘'*]{1,3})?[A-Za-z])"
    r"|(?:(?:with|under|held|holds|holding|has|had|bears?|given|the|his|her|in|as)\s|[,;(]\s?)"
    r"(?:the\s|his\s|her\s)?(?:official\s|job\s)?(?:title|designation|position|rank|post|role|profession|job"
    r"|occupation|trade)\s(?=[\"“‘'*(]{0,2}(?-i:[A-Z])|[\"“‘'*]{1,3}\w)"
    r"|\bcapacity\b[^?:\n]{0,50}[?:]\s{1,3}(?:A:\s)?(?=(?:(?:as\s)?(?:an?|our|my)\s)?(?-i:[A-Z]))"
    r"|profession\sas\sper\s\w{4,12}\sis"
    r"|to be (?=our\s|the\s|an?\s|my\s)"
    r"|\b(?:and|who)\s(?:is|was)\s(?:now|currently|later|then|presently)\s(?=our\s|the\s|an?\s|my\s)"
    r"|found\s(?:[\w.]{1,16}\s){1,4}?(?:to be\s)?an?\s"
    r"(?:(?-i:[a-z-]{3,16})(?:,\s|\s)(?:and\s)?){0,3}"
    r"(?=(?-i:[A-Z]))"
    r"|(?:job|position|role|post)\s(?:name|title)\s(?=[\"“‘'*(]{0,2}(?-i:[A-Z])|[\"“‘'*]{1,3}\w)"
    # in capitals within a sentence, as in "for the role PASTRY COOK"
    r"|(?:position|role|post|posici[óo]n|puesto|cargo|plaza|vacante|poste)\s"
    r"(?=(?-i:[A-ZÁÉÍÓÚÑ]{4,20}\b[\s,.]))"
    r"|(?:qualification|title|designation|position|post|role|grade|rank),?\s(?=[\"“]\w)"
    r"|(?:job|post|position|title|designation|role|occupation)\s(?:title\s)?"
    r"(?:on|in|under|at|as per|according to|held|when|upon)\s(?:[\w'’-]{1,14}\s){0,4}[\w'’-]{1,14}"
    r"\s?[:=]\s(?=[\"“‘'*]{0,2}[A-Za-z])"
    r"|(?:call|name|title|style|term)(?:e?[ds])?\s(?:him|her|them)\s(?:my\s)?(?=[\"“A-Za-z])"
    r"|(?:work|dut(?:y|ies)|tasks?|service|place|situation|responsibilit(?:y|ies)|part)\s"
    r"(?:[\w'’-]{1,14}\s){0,4}(?:is|was|were|being|has been) that of"
    r"|(?:rose|grew|advanced|progressed|moved up|way up)\s[^.;:]{0,40}?\bto (?:become|be)\b"
    r"|way up (?:in)?to|worked\s(?:him|her|them)sel\w{1,3}\sup\sto"
    r"|(?:position|post|job|title|role|designation)\s(?:(?:which|that)\s)?(?:he|she|they)\s"
    r"(?:[\w'’-]{1,14}\s){1,9}?(?:is|was)(?=\s(?:an?\s|the\s|that of\s)?(?-i:[A-Z]))(?:\sthat of)?"
    r"|(?:(?:occup(?:y|ies|ied)|holds?|held|fill(?:s|ed)?|took|given|for|into)\s(?:the|an?)"
    r"|\bin\s(?:his|her|their))"
    r"(?=\s(?-i:(?:[A-Z][\w/&-]{1,20}\s){1,4})(?:position|role|post|job)\b)"
    r"|(?:we|I)\smade\s(?:him|her|them)(?=\s[a-z])"
    r"|(?:whom?|that|what)\s(?:we|I)\s(?:all\s)?(?:call|name|title|style|term)(?:e?[ds])?\s(?:my\s)?"
    r"(?=[\"“A-Za-z])"
    r"|(?<!about the )(?<!about this )(?:job|post|position|title|designation|role|occupation"
    r"|profession)s?(?:\sheld)?\s?[:=]\s(?=[\"“‘'*]{0,2}[A-Za-z])"
    r"|(?:promoted|elevated|upgraded|moved|transferred|advanced|progressed|rose)\s(?:up\s"
    r"|(?:on|in|effective|with effect from)\s[^.;:\n]{2,22}\d,?\s"
    r"|(?:twice|again|further|later|first|next|then)[,:]?\s"
    r"|from\s(?:(?!to\s)[\w/&-]{1,16}\s){1,5})?"
    rf"(?:(?:in)?to(?:\s(?:the|be|become))?|as)(?:\s(?:{_NOUN}|level)\s(?:of|as))?"
    r"|promot(?:e|ing)\s(?:you|him|her|them)\sto|\bpromotion\sto(?=\s(?-i:[A-Z]))"
    r"|promoted(?=\s(?-i:[A-Z]))"
    r"|(?<!in\s)(?<!to\s)(?<!the\s)(?<!at\s)(?<!of\s)(?<!for\s)(?<!on\s)"
    r"(?:(?<!\bbe\s)|(?<=ll\sbe\s))\b(?:re-?)?designated(?:\sas)?"
    r"|(?:he|she|they) (?:was|is|has been|became) (?:our|the company's)"
    r"|(?:has|had) been our(?=\s(?-i:[A-Z]))"
    r"|(?:(?<=\b[Hh]e\s)|(?<=\b[Ss]he\s)|(?<=\bthey\s))(?:was|is|has been)\san?(?=\s(?-i:[A-Z]))"
    r"|(?:was|were|been)\smade(?:\sour|\sthe)?(?=\s(?-i:[A-Z]))|appointed(?:\sto\sthe\s(?:position|post|office)\sof)?(?=\s(?-i:[A-Z]))|became(?:\sour)?"
    r"|under the (?:designation|title) of|en qualité d(?:e\s|['’])|poste d(?:e\s|['’])"
    r"|à titre d(?:e\s|['’]))\s{0,3}",
    re.IGNORECASE,
)
MOST_CUES = 400  # places of a letter in which a frame is looked for


def sentence_titles(
    text: str, start: int, end: int, *, wanted: bool = False
) -> Iterator[Quotation]:
    """Give the titles that sentences state plainly, in the order of the text.

    With ``wanted`` those count too for which somebody is recommended.
    """
    places = [
        *_as_places(text, start, end, wanted=wanted),
        *_direct_places(text, start, end, wanted=wanted),
        *((at, "dated") for at in dated_places(text, start, end)),
    ]
    done = start
    for at, kind in sorted(places):
        title = title_at(text, at, end, praised=kind == "as") if at >= done else None
        if title and _is_stated(title.text, kind) and not YOURS.match(text, title.end, end):
            done = title.end
            yield without_firm(text, title)


def _is_stated(title: str, kind: str) -> bool:
    """Tell a title from other words in a frame; small letters say less than capitals."""
    low, capital = title.casefold(), title[0].isupper()
    if len(title) == 1 or low.endswith("human being"):  # "schemes like X and Y"
        return False
    if kind in ("foreign", "dated") or (capital and kind in ("as", "direct")):
        return True
    if kind in ("as", "wanted", "acted"):
        group = kind == "as" and _GROUP.search(title) is not None
        return group or (names_job(title) and (kind == "as" or capital))
    if low in cities() or low in countries():
        return False
    role = role_of(title)
    if role is None or not (capital or PLAIN_ROLE.search(role)):
        return kind == "direct" and names_job(title)
    return True


# As in "housekeeping staff": somebody's work, but no noun of an occupation.
_GROUP = late(
    r"\w\s(?:staff|personnel|crew|labou?r|workers?|supplier|dealer|vendor"
    r"|distributor)$",
    re.IGNORECASE,
)


def _as_places(text: str, start: int, end: int, *, wanted: bool) -> Iterator[tuple[int, str]]:
    for cue in islice(_AS.finditer(text, start, end), MOST_CUES):
        before = sentence_before(text, start, cue.start())
        if is_anothers(before, cue[0], text[cue.end() : cue.end() + 24]):
            continue
        kind = _as_kind(before, cue[0], wanted=wanted)
        if kind and not by_speaker(text, cue, end):
            yield cue.end(), kind


def _as_kind(before: str, cue: str, *, wanted: bool) -> str | None:
    """Tell how a sentence leads to "as", None where it states nobody's job."""
    if HOPED.search(before):
        return "wanted" if wanted else None
    if SELF.search(f"{before}{cue}") and not wanted:
        return None
    if before.endswith(("acted ", "acts ")):
        return "acted"
    if _EMPLOYED.search(before) or _SEQUENCE.search(before):
        return "as" if _ENGLISH.match(cue) else "foreign"
    return None


_ENGLISH = late(r"as|like", re.IGNORECASE)


def _direct_places(text: str, start: int, end: int, *, wanted: bool) -> Iterator[tuple[int, str]]:
    for cue in islice(_DIRECT.finditer(text, start, end), MOST_CUES):
        before = text[max(start, cue.start() - 30) : cue.start()]
        if FIRST_PERSON.search(before) or before.lower().endswith("my "):
            continue
        before = sentence_before(text, start, cue.start())
        asked = WANTED.search(before) or WANTED.search(f"{before}{cue[0]}")
        if cue[0].startswith("to be ") and _WISHED.search(before):
            continue
        if wanted and asked and is_elsewhere(text, cue.end(), end):
            continue
        if wanted or not (asked or LEFT.search(before)):
            kind = "weak" if _WEAK_NOUN.match(cue[0]) else "direct"
            yield cue.end(), "foreign" if _FOREIGN.match(cue[0]) else kind


# As in "she still wants to be a lawyer".
_WISHED = late(
    r"\bme\s$|\b(?:want|wish|hop|aspir|dream|plan|train|stud|prepar|go|learn|intend|decid|like)\w{0,4}\s"
    r"(?:\w{2,9}\s)?$",
    re.IGNORECASE,
)
_WEAK_NOUN = late(
    r"duties|with\s(?:the\s)?(?:duties|functions|tasks|qualification)|(?:doing|performed|work|we|i"
    r"|what)\s|found|(?:and|who)\s(?:is|was)|services|employment|charge|to be|quality|cadre"
    r"|category|moved|transferred|advanced"
    r"|progressed|rose|(?:was|is|has been)\san?"
    r"|(?:has|had) been our"
    r"|(?:was|were|been)\smade|call|name[ds]?\s|title[ds]?\s(?:him|her|them)|style|term|whom?\s|that\s",
    re.IGNORECASE,
)


_FOREIGN = late(r"en qualité|poste d|à titre|puesto|posici[óo]n|plaza|vacante|cargo", re.IGNORECASE)
