"""Titles that no frame of words announces: a phrase set off by signs, with an occupation's noun."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from classifier.parsing.firms import FORM
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.persons import called_by
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_roles import PLAIN_ROLE, names_job, role_of
from classifier.parsing.title_words import title_at
from classifier.parsing.titles import top_title
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation

_ENDS = late(
    r"\s{0,3}(?:$|[(),;|/\"”'’>\[:!?]|[-–—]\s|\.(?:\s|$)|(?:from|since|at|in|of|with|within|for|to"
    r"|until|till|between|on|by|who|whose|duties|responsibilities|tasks|job|role|position|post"
    r"|vacancy|needed|wanted|required|(?:19|20)\d\d)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_BEGINS = late(
    r"\s?[|/(,:>]\s?|\s[-–—]{1,2}\s|\b(?:as|for|of|hiring|seeking|seeks|wanted|recruiting|need"
    r"|needs|looking for|duties|responsibilities|tasks)\s(?![-–—/|:])(?:an?\s|the\s|our\s)?",
    re.IGNORECASE,
)
_NO_TITLE = frozenset(
    words(
        "offer order letter number matter employer center centre customer reference user other"
        " paper member employment payment statement department document assessment confirmation"
        " immigration embassy driver's answer deliver consider cover never over under"
        " computer water power weather career chapter quarter winter summer register server's"
        " equivalent component prefer computers december november october september semester"
        " client patient student parent consumer supplier vendor visitor passenger guest resident"
        " equipment development management environment recruitment requirement permanent present"
        " current different efficient important relevant"
    )
)
_NOUNS = late(
    r"\s(?:duties|responsibilities|tasks|job|positions?|posts?|vacanc(?:y|ies)|hiring|wanted|seeking"
    r"|recruiting|role)\b",
    re.IGNORECASE,
)
# Words such as "content" and "active" end like "agent" and "executive".
_VAGUE = late(r"(?<!presid)(?<!correspond)(?:ent|ive)$|(?<!serv)(?<!merch)(?<!serge)ant$", re.I)
# Whom a letter is sent to.
_OFFICIAL = late(r"^officer$|\b(?:visa|immigration|consular|concerned)\s.*officer$", re.IGNORECASE)
_LOOKED_AT = 120  # characters behind a place where a title may begin
_MOST_PLACES = 200  # such places of one letter
_MOST_WORDS = 8
_FIRST_LINES = 5  # lines of a list in which its title may stand
_LONGEST_TOP = 14  # words of such a line


def phrase_at(text: str, at: int, end: int) -> Quotation | None:
    """Read a title that ends in an occupation's noun and that a sign or a small word ends."""
    end = min(end, at + _LOOKED_AT)
    cut = _NOUNS.search(text, at + 1, end)
    title = title_at(text, at, cut.start() if cut else end, comma=False)
    if title is None or not _ENDS.match(text, title.end, end):
        return None
    parts = title.text.split()
    last = re.split(r"[-/]", parts[-1])[-1]
    # As in "Registered Nurse - ICU", where small letters say less.
    job = ROLE_WORD.fullmatch(last) is not None or (
        last.isupper() and _is_capital(title.text) and names_job(title.text)
    )
    fits = (
        len(parts) <= _MOST_WORDS
        and job
        and not _OFFICIAL.search(title.text)
        and last.lower() not in _NO_TITLE
        and (PLAIN_ROLE.search(last) is not None or not _VAGUE.search(last))
        and not _NOUNS.search(f" {title.text}")
        and (not last.endswith("s") or last.endswith("ss"))
        and role_of(title.text) is not None
        and names_job(title.text)
        and FORM.search(title.text) is None
    )
    return title if fits else None


def _is_capital(title: str) -> bool:
    """Tell whether all words but the short ones have a capital."""
    return all(word[0].isupper() for word in re.findall(r"[^\W\d_]{4,}", title))


def list_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title of a list of duties: its first line, or a phrase in one of the first."""
    found = top_title(text, lines) or _line_title(text, lines)
    return found or _shouted_title(text) or _spoken_title(text)


# As in "As a Room Attendant you will" and "The Room Attendant is responsible for".
_SPOKEN = late(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))\W{0,4}(?:As an?|The|An?"
    r"|(?:[A-Z][\w&' ]{2,40}\sis\s)?(?:[Ss]eeking|[Hh]iring|[Ll]ooking for)\san?)\s(?=[A-Za-z])"
    r"|\b(?:responsibilit(?:y|ies)|role|dut(?:y|ies)|job)\sof\s(?:an?|the)\s(?=[A-Za-z])",
    re.MULTILINE,
)
_DOES = late(
    r",?\s(?:is responsible|will|do(?:es)?\b|you|reports? to|performs?|must|shall|to join|who|for"
    r"|at|in|is|are|includes?)\b|[.!?]"
)


def _spoken_title(text: str) -> Quotation | None:
    """Read the title in the first sentences of an advert or a job's description."""
    for cue in _SPOKEN.finditer(text, 0, _TOP):
        title = title_at(text, cue.end(), len(text), comma=False, praised=True)
        if title is None or not _DOES.match(text, title.end):
            continue
        if names_job(title.text) and ("As a" in cue[0] or _is_capital(title.text)):
            return title
    return None


# As in "Importante empresa busca CAJERO para su tienda".
_SEARCH = late(
    r"\b(?:seek(?:s|ing)|requires?|needs?|hir(?:es|ing)|recruit(?:s|ing)|looking for|in search of"
    r"|requiere|busca(?:mos)?|b[úu]squeda de|solicita(?:mos)?|contrata(?:mos)?|recherche|recrute"
    r"|procura)\s(?:an?\s|una?\s|une\s)?(?=(?-i:[A-ZÁÉÍÓÚÑ]{4}))",
    re.IGNORECASE,
)
_TOP = 600  # characters of a list in which it says who is sought


def _shouted_title(text: str) -> Quotation | None:
    """Read the title that stands in capitals behind words of an advert."""
    for cue in _SEARCH.finditer(text, 0, _TOP):
        title = title_at(text, cue.end(), len(text), comma=False)
        if title and title.text.isupper() and role_of(title.text):
            return title
    return None


_OF_LABEL = late(
    r"\b(?:report(?:s|ing)?|supervis\w{2,4}|manager|contact|department)\b[^:]{0,20}:$", re.I
)


def _line_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    seen = 0
    above = ""
    for line in lines:
        if not line.text:
            continue
        if _OF_LABEL.search(above):  # "Reports to:" above "Store Manager"
            above = ""
            continue
        above = line.text
        seen += 1
        if seen > _FIRST_LINES or BULLET.match(line.text):
            return None
        if len(line.text.split()) > _LONGEST_TOP or line.text[-1] in ".;":
            return None
        if title := _in_top(text, line):
            return title
    return None


def _in_top(text: str, line: Line) -> Quotation | None:
    first = re.match(r"[\W\d_]{0,12}([^\W\d_]{2,20})", line.text)
    doing = (
        first is not None
        and verb_form(first[1]) in ("base", "third", "ing", "past")
        and not _SEEKS.match(line.text)
    )
    for at in _places(text, line):
        title = phrase_at(text, at, line.end)
        if title is None:
            continue
        leads = not re.search(r"[^\W\d_]", text[line.start : title.start])
        if _is_capital(title.text) and (leads or not doing):
            return title
        if leads and (not doing or _is_named(title.text)):
            return title
    return None


def _is_named(title: str) -> bool:
    """Tell "Sewing machine operator" from the duty "Assist manager"."""
    parts = title.split()
    return verb_form(parts[0]) == "ing" and PLAIN_ROLE.search(parts[-1]) is not None


def _places(text: str, line: Line) -> Iterator[int]:
    lead = re.match(r"[\W\d_]{0,12}", line.text)
    yield line.start + (lead.end() if lead else 0)
    for begin in _BEGINS.finditer(text, line.start, line.end):
        yield begin.end()


_SOUGHT = late(
    r"(?:^|\n)\W{0,4}(?:(?:we(?:['’]re| are)?|[A-Z][\w&.' ]{2,40}? is|now|currently)\s)?"
    r"(?:look(?:ing)? for|hiring|seek(?:ing)?|recruiting|want(?:ed)?|need(?:ed)?"
    r"|vacan(?:cy|t (?:post|position))"
    r"|(?:advertised |open |vacant |available )?(?:position|post|job|opening)s?(?: (?:available"
    r"|open|vacant|advertised))?)\s?[:–—-]{1,2}\s{1,3}(?=[A-Za-z])",
    re.IGNORECASE,
)
_SEEKS = late(
    r"\W{0,4}(?:now |currently |we are |we['’]re )?(?:hiring|seeking|recruiting|wanted|looking for"
    r"|needed|advertised|required)\b",
    re.IGNORECASE,
)
_QUOTED = late(r"(?<![\w])[\"“‘'«](?=[A-Za-z][^\"“”‘’'«»\n]{2,60}[\"”’'»](?!\w))")
_SET_OFF = late(
    r"(?:\(|,\s|:\s|\s[-–—]\s)(?:an?\s|the\s|our\s|(?:who|and)\s(?:is|was)\s(?:our|an?|the)\s)?"
    r"(?=[A-Z])"
)
# As in "in our yard since May 2015. Pipe Fitter. His duties".
_ALONE = late(r"(?<=[a-z\d)][.;])\s{1,2}(?=[A-Z][^.;:,\n]{2,50}\.(?:\s|$))", re.MULTILINE)
_OF_OTHERS = late(
    r"\b(?:report(?:ed|s|ing)? (?:directly )?to"
    r"|(?:signed|supervised|issued|written|led|headed|prepared|approved|managed) by"
    r"|together with|along with|assisted|supervis(?:ed|es|ing)|contact|call|dear|sincerely"
    r"|I,|I (?:am|was|write|sign) (?:the|an?|his|her|as)|my|signed)\b[^.;\n]{0,40}$",
    re.IGNORECASE,
)
_SPEAKS = late(
    r"\b(?:he|she|they|his|him|her|their|them|mr|ms|mrs|miss|employ(?:ed|ee|ment)|work(?:s|ed|ing)?"
    r"|served|joined|job|position|post|role|contract|permit|payslip|pay slip|papers?|payroll|badge"
    r"|files?|records?|books)\b",
    re.IGNORECASE,
)


def aside_title(text: str, lines: Sequence[Line], person: Quotation | None) -> Quotation | None:
    """Read the title that a letter's sentences quote, seek or set off beside the person."""
    if not lines:
        return None
    start, end = lines[0].start, lines[-1].end
    names = called_by(text, person) if person else set()
    for sought in _SOUGHT.finditer(text, start, end):
        if title := phrase_at(text, sought.end(), line_end(text, sought.end(), end)):
            return title
    for cue in (_QUOTED, _SET_OFF, _ALONE):
        for found in islice(cue.finditer(text, start, end), _MOST_PLACES):
            title = phrase_at(text, found.end(), end)
            sentence = _sentence(text, start, found.start())
            if (
                title
                and (cue is _QUOTED or _is_capital(title.text))
                and not _OF_OTHERS.search(sentence)
                and (cue is _ALONE or _is_about(sentence, names))
                and (cue is not _ALONE or text[title.end : title.end + 1] == ".")
                and (
                    cue is not _QUOTED or text[title.end : title.end + 2].strip(",.")[:1] in _CLOSE
                )
            ):
                return title
    return None


_CLOSE = frozenset("\"”’'»")


def line_end(text: str, at: int, end: int) -> int:
    """Give the end of the line that a place stands in, or ``end`` before it."""
    stop = text.find("\n", at, end)
    return stop if stop >= 0 else end


def _is_about(sentence: str, names: Collection[str]) -> bool:
    """Tell whether a sentence begins by speaking of the person."""
    return _SPEAKS.search(sentence) is not None or any(name in sentence for name in names)


def _sentence(text: str, start: int, at: int) -> str:
    before = text[max(start, at - 160) : at]
    return re.split(r"(?<=[a-z0-9)][.!?])\s(?=[A-Z])|\n\s*\n", before)[-1]
