"""Job titles where a letter states them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.letter import LONGEST_TITLE
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

_GAP = r"[\s,]{1,3}"
# What stands before a title in a sentence.
_CUE = re.compile(
    r"\b(?:"
    r"(?:employed|work(?:ed|s|ing)|serv(?:ed|es|ing)|engaged|hired|appointed|employment|join(?:ed|s|ing)|start(?:ed|ing)"
    r"|began|recruited|retained|continu(?:ed|es|ing)|act(?:ed|s|ing)|placed|career|contracted|volunteer(?:ed|s|ing)|employ|(?:on|of) (?:our|the) (?:staff|team)|with this (?:company|firm|organi[sz]ation)"
    r"|onboarded|posted|elevated|redesignated|re-designated|transferred|designated|attached|with us|with the company"
    r"|our company|this company|part of our team|member of our team|intern(?:ed|ship)|[a-z]{2,9} employee)\b"
    r"(?:[^;:.!?]|\.(?=\S|\s[a-z])){0,140}?(?<!well )(?<!such )\b(?:as|like)"
    r"|(?:then|later|subsequently|initially|first|and|now|currently|again|firstly|presently|thereafter|afterwards),?\sas"
    r"|(?:position|positions|capacity|role|post|designation|job|title|job title|occupation|rank)\s(?:of|as|(?:was|is|being)(?=\s(?:an?\s|the\s|that\s|our\s)?(?-i:[A-Z])))(?:\sthat\sof)?"
    r"|(?:promoted|elevated|upgraded|moved|transferred|advanced|progressed)\s(?:up\s)?(?:to(?:\s(?:the|be|become))?|as)"
    r"(?:\s(?:position|post|role|rank|level|designation)\s(?:of|as))?"
    r"|(?:re)?designated(?:\sas)?|(?:he|she|they) (?:was|is|has been|became) (?:our|the company's)|appointed(?:\sto\sthe\s(?:position|post)\sof)?(?=\s[A-Z])"
    r"|became(?:\sour)?|under the (?:designation|title) of"
    r"|en qualité d(?:e|')|(?:travaill\w{1,5}|employée?|occupé|engagée?)\b[^;:.]{0,60}?\b(?:comme|en tant que|à titre d[e']|au poste d[e'])|poste d(?:e|')"
    r"|(?:labor[óa]\w{0,4}|trabaj[óa]\w{0,4}|desempeñ\w{1,6}|prest\w{1,5})\b[^;:.]{0,60}?\b(?:como|de)|(?:cargo|puesto) de"
    r")\s{1,3}",
    re.IGNORECASE,
)
_IS_A = re.compile(
    r"\b(?:was|is|has been|had been)\s(?:an?|our|the)\s(?=[A-Z])", re.IGNORECASE
)
_AS_HE = re.compile(r"(?:^|(?<=[.!?\n]\s)|(?<=\n))(?:As|In (?:his|her|their) (?:role|capacity|position) as|While working as|Working as)\s(?:an?\s|our\s|the\s)?", re.MULTILINE)
_LEAD = re.compile(
    r"(?:(?:an?|the|our|its|their|his|her|un|une|el|la|le|one of our|one of the|regular)\s{1,3}"
    r"|(?:full|part)[\s-]{0,2}time(?:,?\s(?:and\s)?)|(?:permanent|temporary|contractual|contract|casual|seasonal|regular"
    r"|salaried|freelance|self-employed|probationary)\s(?=[A-Za-z])|[\"'“‘*_(]{1,3})",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?:Sr|Jr|Asst|Assoc|Exec|Dy|Mgr|Engr|Supt|Adm|Gen|Tech|Mech|Elec)\.|[^\W_](?:[\w'’+#./-]{0,30}[\w+#])?(?:-\s?in-\s?charge)?|&")
_JOIN = re.compile(r"\s?[/]\s?|\s[-–—]\s|[ \t\xa0]{1,3}(?:\n[ \t]{0,12})?|\n[ \t]{0,12}|-")
_STOPS = frozenset(
    "from since between in at with for until till on during where under reporting starting beginning by to performing"
    " who whose whom he she they we i it is was were has had have while when which that effective commencing working"
    " based within through throughout upto up and/or until, as per our responsible handling drawing earning receiving"
    " full full-time part-time fulltime part permanent basis dated before after then later subsequently till, depuis du"
    " chez dans au à sous pour del desde hasta con en wherein he's she's because but so also plus his her their"
    " mr mr. ms ms. mrs mrs. miss january february march april june july august september october november december".split()
)
_INSIDE = frozenset("of and & the de des du la le les en y e aux to".split())
_NO_TITLE = frozenset(
    "well needed required follows part soon such above below per employee staff member worker permanent full-time"
    " before usual regular asset person individual resource professional valuable valued excellent dedicated"
    " hardworking hard-working hard good great trusted key full part directed assigned necessary requested an a our"
    " follows: his her their its my mentioned under independent self-employed self freelancer contractor honest"
    " one it he she they always any being stated described known of part-time fulltime sincere team result responsible"
    " having nothing something well-liked very most reliable pleasure competent employees temporary contractual casual following"
    " january february march april may june july august september october november december pleasant".split()
)
_FIRST = frozenset("it staff team full key contract resource personal professional permanent independent part".split())
_HEADS = frozenset(
    "manager director president head supervisor officer lead coordinator specialist assistant executive analyst"
    " engineer vice superintendent administrator associate consultant technician vp clerk secretary".split()
)
_MOST_WORDS = 10
_MOST_TOP = 8  # words of a first line that is a title
_COMMA = re.compile(r",\s(?=[A-Z][a-z])")


def sentence_titles(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Give the titles that sentences state, in the order of the text."""
    done = start
    for cue in _CUE.finditer(text, start, end):
        if cue.end() <= done or text[max(0, cue.start() - 3) : cue.start()].lower().endswith("my "):
            continue
        title = title_at(text, cue.end(), end)
        if title and (title.text[0].isupper() or not cue[0].lower().startswith("became")):
            done = title.end
            yield title


def plain_title(text: str, start: int, end: int) -> Quotation | None:
    """Give a title that is stated less plainly: "was a Dental Hygienist", "As Associate, he"."""
    for pattern in (_IS_A, _AS_HE):
        for cue in pattern.finditer(text, start, end):
            title = title_at(text, cue.end(), end, comma=False)
            if title and title.text[0].isupper():
                return title
    return None


def title_at(text: str, at: int, end: int, *, comma: bool = True) -> Quotation | None:
    """Read the title that begins at a place of a sentence."""
    while lead := _LEAD.match(text, at, end):
        at = lead.end()
    capitals = text[at : at + 1].isupper() and not text[at : at + 12].isupper()
    start = stop = at
    words = 0
    while words < _MOST_WORDS and (word := _WORD.match(text, at, end)):
        if not _goes_on(text, word, end, words=words, capitals=capitals):
            break
        words += 1
        if word[0].lower() not in _INSIDE:
            stop = word.end()
        join = _JOIN.match(text, word.end(), end) or (
            _title_comma(text, word, end) if comma else None
        )
        if not join:
            break
        at = join.end()
    return _title(text, start, stop)


def _goes_on(text: str, word: re.Match[str], end: int, *, words: int, capitals: bool) -> bool:
    """Tell whether a word belongs to the title that it follows."""
    low = word[0].lower()
    if words == 0:
        return low[0].isalpha() and (low not in _NO_TITLE | _STOPS or _may_begin(text, word, end))
    if low in _INSIDE:
        following = _WORD.match(text, word.end() + 1, end)
        return following is not None and _may_follow(following[0], low, capitals=capitals)
    if low in _STOPS:
        return False
    return not (capitals and word[0].islower() and verb_form(word[0]) in ("past", "ing"))


def _may_begin(text: str, word: re.Match[str], end: int) -> bool:
    """Tell "Staff Nurse" and "Team Leader" from "staff" and "team"."""
    following = _WORD.match(text, word.end() + 1, end)
    if word[0].lower() not in _FIRST or not word[0][0].isupper() or not following:
        return False
    return following[0][0].isupper() and following[0].lower() not in _STOPS | _INSIDE


def _may_follow(word: str, inside: str, *, capitals: bool) -> bool:
    """Tell whether "and", "of" and the like go on with a word inside a title."""
    low = word.lower()
    if low in _STOPS or low in _NO_TITLE or not low[0].isalpha():
        return False
    if inside == "to":
        return capitals and word[0].isupper() and len(word) > 1
    if inside in ("and", "&", "y", "e") and capitals:
        return word[0].isupper()
    return inside not in ("and", "&") or verb_form(word) not in ("past", "third")


def _title_comma(text: str, word: re.Match[str], end: int) -> re.Match[str] | None:
    """Go over the comma of "Manager, Human Resources", but not of "Cook, Mr. X"."""
    comma = _COMMA.match(text, word.end(), end)
    if not comma or re.split(r"[-/ ]", word[0].lower())[-1] not in _HEADS:
        return None
    following = _WORD.match(text, comma.end(), end)
    named = following is not None and following[0].lower() not in _STOPS | _NO_TITLE
    return comma if named else None


def _title(text: str, start: int, stop: int) -> Quotation | None:
    found = text[start:stop]
    if not found or len(found) > LONGEST_TITLE or not any(map(str.isalpha, found)):
        return None
    return Quotation(found, start, stop)


_AFTER_TITLE = re.compile(
    r"(?<!\bSr)(?<!\bJr)(?<!\bAsst)(?<!\bAssoc)(?<!\bExec)[.;|]\s|\s(?:\w{1,12} )?(?:duties|responsibilities)\b|\*\*"
    r"|\s[([](?=[^)\]]{0,60}\b(?:19|20)\d\d)|\s[([](?:NOC|full|part|perm|contract|temp|(?-i:[A-Z]{0,6})-?\d)|\s{3,}|\t"
    r"|,?\s(?:from|since)\s(?=[^\n]{0,20}\d{4})|,\s(?:full|part)[\s-]time|\s[-–—]\s(?:full|part)[\s-]time",
    re.IGNORECASE,
)


def field_title(text: str, start: int, end: int) -> Quotation | None:
    """Read the title that stands behind a label, without what follows it on the line."""
    cut = _AFTER_TITLE.search(text, start, end)
    stop = cut.start() if cut else end
    found = text[start:stop]
    start += len(found) - len(found.lstrip(" \t\"'“*_:-–—"))
    found = text[start:stop].rstrip(" \t.,;:\"'”*_-–—")
    return _title(text, start, start + len(found))


_BESIDE = re.compile(r"\s?(?:\([^()\n]{1,40}\)\s?)?(?:\s[–—|-]\s?|,\s|:\s)")


def subject_title(text: str, lines: Sequence[Line], person: Quotation) -> Quotation | None:
    """Read the title beside a person's name, as in "RE: JANE DOE - OFFICE CLERK"."""
    words = person.line.casefold()
    for line in lines:
        at = line.text.casefold().find(words)
        beside = _BESIDE.match(text, line.start + at + len(words), line.end) if at >= 0 else None
        if beside:
            title = field_title(text, beside.end(), line.end)
            if title and len(title.text.split()) <= _MOST_WORDS and ROLE_WORD.search(title.text) and _fits_line(title.text):
                return title
    return None


def _fits_line(title: str) -> bool:
    words = title.lower().split()
    return not any(word in _STOPS for word in words) and (words[0] not in _NO_TITLE or (len(words) > 1 and words[0] in _FIRST))


def top_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title that stands on the first line of a list of duties."""
    full = [line for line in lines if line.text][:3]
    if len(full) < 3 or BULLET.match(full[0].text) or full[0].text.endswith((":", ".", ";")):  # noqa: PLR2004
        return None
    words = full[0].text.split()
    title = field_title(text, full[0].start, full[0].start + len(full[0].text.split(",")[0]))
    if title is None or is_duty_heading(title.text) or len(words) > _MOST_TOP or not title.text[0].isupper() or not _fits_line(title.text):
        return None
    if words[0].lower() in ("duties", "responsibilities", "tasks", "job", "role", "about"):
        return None
    return title if ROLE_WORD.search(title.text) and verb_form(words[0]) in (None, "base") and _stands_apart(full) else None


def _stands_apart(lines: Sequence[Line]) -> bool:
    """Tell a first line that differs from those below: by a bullet, a blank line, or a heading."""
    below = lines[1].text
    return BULLET.match(below) is not None or is_duty_heading(below) or BULLET.match(lines[2].text) is not None
