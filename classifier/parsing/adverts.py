"""The parts of an advert or a job description that ask for something or offer it, and no duties."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from classifier.parsing.headings import Kind, heading_kind, is_duty_heading
from classifier.parsing.layout import BULLET, Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.segments import Segment
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words

# What such a part is headed by: it goes on until duties are announced.
_ASKED = frozenset(
    words(
        "qualification qualifications requirement requirements skill skills skillset education"
        " educational knowledge ability abilities competency competencies competence competences"
        " attributes qualities credentials certification certifications certificates licence"
        " licences license licenses licensure prerequisites eligibility criteria specification"
        " specifications traits schooling suitability aptitudes benefits perks compensation"
        " remuneration rewards demands expectations standards indicators kpis apply disclaimer"
        " talents career progression advancement must-haves must-have nice-to-have nice-to-haves"
        " exigences compétences avantages requisitos beneficios habilidades conocimientos"
    )
)
# What heads a few facts, until the next blank line.
_STATED = frozenset(
    words(
        "details salary pay wage wages hours schedule location experience environment conditions"
        " contact languages language availability bonus training culture values shift shifts type"
        " profile setting terms"
    )
)
_BESIDE = frozenset(
    words(
        "a an and or & / of the for to in your our you we my this is are as at on it with how what"
        " who required preferred desired desirable essential minimum maximum basic key core main"
        " general additional other optional important technical soft hard personal professional"
        " physical mental sensory job work working role position candidate candidate's applicant"
        " person ideal successful specific special necessary needed relevant related previous"
        " prior mandatory must have employee employer staff package information summary total"
        " annual hourly range employment full part time plus strong behavioural behavioral"
        " functional application process offer offered sought environmental equal opportunity"
        " performance success measures post instructions only legal licensing computer language"
        " interpersonal communication communications training travel equipment registrations"
        " registration insurance level recommended internal organizational academic formal"
        " selection person-specification entry we're hiring bring need needs looking get now here"
        " company supplemental selective typical path point from moves lateral opportunities growth y de et"
    )
)
# What heads an account of the job, which may hold duties or none.
_TOLD = frozenset(words("summary overview purpose description introduction objective mission"))
_OF_DUTIES = late(
    r"\b(?:dut(?:y|ies)|responsib\w+|tasks?|functions?|accountabilit\w+|activities|funciones|tareas"
    r"|tâches|responsabilidades)\b",
    re.IGNORECASE,
)
_WORD = late(r"[^\W\d_][\w'’-]*")
_MOST = 9  # words of such a heading
_MOST_FACTS = 14  # words of a line that states such a fact
# "What you bring", "The ideal candidate has", "To be successful, you will need", "We offer".
_SENTENCE = late(
    r"[\W\d]*(?:(?:what|who|why|how)\b[^.:]{0,30}?\b(?:you(?:['’]ll| will)?\s(?:also\s)?(?:bring|need"
    r"|have|get|are|possess|offer|enjoy|receive|apply)|we(?:['’]re| are|['’]d| would)?\s(?:offer"
    r"|look(?:ing)? for|need|want|seek(?:ing)?|require|value|like|expect)|needed|required|join"
    r"|work (?:with|for|at)|apply|in it for you|should apply)\b[^.:]{0,30}|about you"
    r"|(?:the |our |an? )?(?:ideal|successful|right|suitable|preferred|perfect|qualified|strong|best"
    r"|potential) (?:candidates?|applicants?|persons?|individuals?|fit)\b(?!['’]s (?:dut|resp))"
    r"(?![^.:]{0,40}\b(?:responsible|dut(?:y|ies)|tasks?|report to|perform)\b)"
    r"(?:(?: will)? (?:(?:also |ideally )?(?:ha(?:ve|s)|possess|be(?! responsible)|need|bring"
    r"|demonstrate|meet|display|is|are|must|should|can))\b[^.:]{0,60})?"
    r"|(?:candidates?|applicants?|you|they|employees?) (?:must|should|need|require|have|are|bring"
    r"|possess|(?:['’]ll |will )(?:also )?(?:need|have|bring|possess|get|receive|enjoy|be an?))\b"
    r"[^.:]{0,40}"
    r"|we (?:(?:also |can )?(?:offer|expect|require|need|provide|are looking for|seek|give|pay)|['’]re"
    r" looking for)\b[^.:]{0,40}"
    r"|to (?:be (?:considered|successful|eligible)|qualify|apply|succeed)\b[^.:]{0,60}"
    r"|(?:at (?:a|the) )?minimum\b[^.:]{0,60}|(?:nice|good|great|bonus) to have|(?:must|should)"
    r"[\s-](?:have|haves|be)|bonus points[^.:]{0,20}|equal opportunity\b.{0,40}|perfil|profil"
    r"|(?:se |te )?ofrec(?:e|emos)|nous offrons)\W*",
    re.IGNORECASE,
)
# What asks for something wherever it stands, as an item or a sentence.
_QUALITY = (
    r"(?:strong|excellent|good|great|basic|proven|solid|exceptional|outstanding|effective|superior"
    r"|sound|advanced|demonstrated|high|highest|keen|positive|professional|friendly|flexible|warm"
    r"|working|thorough|general|intermediate|above[- ]average|well[- ]developed|verbal|written|oral"
    r"|interpersonal|customer service|communication|organi[sz]ational|computer|mathematical|math"
    r"|physical|mental|some|full|the|an?|very|and|or|both|in[- ]depth|relevant|previous|prior"
    r"|considerable|extensive|broad|adequate|sufficient|clear|fluent|spoken|caring|patient"
    r"|compassionate|empath\w+|analytical|technical|problem[- ]solving|time[- ]management|people"
    r"|leadership|team|teamwork|English|French|Spanish)"
)
_WANTED = late(
    r"\W{0,4}(?:(?:he|she|they|you|candidates?|applicants?|the (?:\w+ )?(?:candidate|applicant|person"
    r"|individual))\s)?(?:"
    r"(?:must|should|need to|needs to|has to|have to|required to|will) (?:also )?(?:be (?:able|willing"
    r"|available|punctual|reliable|at least|over|18|19|21|legally|physically|proficient|fluent"
    r"|competent|comfortable|self|certified|licensed|flexible|honest|bondable|eligible|capable|a"
    r"|an|in|prepared|organi[sz]ed|familiar|bilingual|friendly|highly|detail|computer|mature)\b"
    r"|have|possess|hold|own|pass|speak|know|enjoy|love|reside|live|provide (?:own|your)|submit to)\b"
    rf"|(?:{_QUALITY}\s){{0,4}}(?:\w{{4,14}} and )?(?:ability|capability|capacity|aptitude|willingness|readiness|desire"
    r"|eagerness|flexibility|passion|enthusiasm|motivation|stamina|strength)\s(?:to|for|and (?:the )?"
    r"(?:willingness|desire|ability))\b"
    r"|(?:be )?(?:(?:physically|legally|highly|very|fully)\s)?(?:able|willing|eager|keen|capable"
    r"|available|eligible|authori[sz]ed|comfortable|proficient|fluent|competent|familiar|skilled"
    r"|experienced|knowledgeable|adept|motivated|organi[sz]ed|approachable|punctual|reliable"
    r"|friendly|self-(?:motivated|starter|driven|disciplined))(?:\sand\s\w+)?(?:\s(?:to|in|with|of"
    r"|for|at|under|working|and)\b|\W*$)"
    rf"|(?:{_QUALITY}[\s,]{{1,2}}){{0,5}}(?:knowledge|understanding|command|grasp|proficiency|fluency"
    r"|familiarity|literacy|competenc(?:e|y)|expertise)\s(?:of|in|with|using)\b"
    rf"|(?:{_QUALITY}[\s,&/]{{1,3}}){{1,8}}(?:[\w/&'’-]{{2,20}},?\s){{0,3}}?(?:skills?|abilit(?:y|ies)"
    r"|knowledge|ethics?|attention to detail|attitude|experience|background|track record|judge?ment"
    r"|nature|manners?|stamina|personality|command of|team player)\b(?![^.;\n]{0,40}\bto \w+ing)"
    r"|(?:an? |at least |(?:a )?minimum(?: of)?:?(?: an?)? |over |approximately |preferably )?(?:\d{1,2}"
    r"|one|two|three|four|five|six|seven|eight|ten|several)\+?(?:\s?\(\d{1,2}\+?\))?"
    r"(?:\s?(?:-|–|to|or)\s?\w{1,5}\+?)?(?: or more| plus)?[\s-](?:full[- ])?(?:years?|yrs?|months?)['’]?(?:\s(?:of|in|as|with"
    r"|experience|or more|\w+ experience)\b|[^.;\n]{0,50}\bexperience\b)"
    r"|minimum\b(?: of)? (?:an? )?(?:grade|high|age|\d|one|two|three|five|education|experience"
    r"|diploma|degree|bachelor)"
    r"|(?:an? |the |valid |current |clean |full |active |completed |recognized |relevant |related"
    r" |accredited |minimum |possess(?:ion)? |of |holds? |hold of )*(?:bachelor|master['’]?s degree"
    r"|associate['’]?s? degree|undergraduate degree|university degree|college d|high[- ]school\b"
    r"|secondary (?:school|education|completa)|grade (?:8|9|1[0-2])\b|ged\b|diploma\b|degree\b|phd\b"
    r"|mba\b|post-?secondary|vocational (?:training|diploma)|completion of (?:\w+ ){0,3}(?:school"
    r"|grade|diploma|degree|program)|graduat(?:e|ion) (?:of|from)|matric\b|nvq\b|gcse)"
    r"|(?:an? |the )?(?:possess(?:ion|es)? (?:of )?(?:an? )?)?(?:valid|current|clean|active"
    r"|unrestricted)\s(?:[\w'’/().-]{1,20}\s){0,6}?(?:licen[cs]e|permit|certification|certificate"
    r"|record|abstract|card|registration|passport|insurance|ticket|check)\b"
    rf"|(?:{_QUALITY}\s){{0,3}}(?:\w{{3,14}}\s){{0,2}}experience\s(?:in|with|as|using|of|working"
    r"|required|preferred|is|an?|and)\b(?![^.;\n]{0,60}\b(?:provided|delivered)\b)"
    r"|possess(?:es|ion)?\b|no (?:previous )?(?:experience|criminal record)\b"
    r"|(?:drug|criminal|background|reference|credit|police|dbs|vulnerable sector)\b[^.;\n]{0,30}"
    r"\b(?:check|screen(?:ing)?|test|clearance)\b"
    r")",
    re.IGNORECASE,
)
# "A diploma is an asset", "Driving licence preferred but not essential"; not "as required".
_WISHED = late(
    r"\b(?:(?:is |are )?(?:strongly |highly |much )?(?:preferred|desirable|desired|advantageous|essential"
    r"|mandatory)(?:,? but not (?:essential|required|necessary))?"
    r"|(?:is |are |be |considered )?(?:an? )(?:definite |strong |big |huge )?(?:asset|plus|advantage"
    r"|bonus|must|requirement)"
    r"|(?:licen[cs]e|check|experience|certificat\w+|diploma|degree|references?|training|knowledge"
    r"|education|vaccination|ticket|registration|card|skills?|boots|clearance|abstract)"
    r"(?: (?:is|are))? (?:required|needed|necessary))\W*$",
    re.IGNORECASE,
)
_MOST_WISHED = 22  # words of an item or a sentence that ends so
# What heads an account of the firm.
_OF_FIRM = late(
    r"[\W\d]*(?:(?:more )?(?:about|join|work with|meet) (?:us|our \w+|the (?:company|team|employer"
    r"|firm|organi[sz]ation|school|hospital))|who we are|what we do|our (?:story|mission|values|team"
    r"|company))\W*",
    re.IGNORECASE,
)
_LABEL = late(r"[^:.\n]{3,50}?\s?(?::|\s[–—-])\s+(?=\S)")
_MARKS = " \t#*_=|>~•"


def demands(text: str, lines: Sequence[Line], segments: Sequence[Segment]) -> set[int]:
    """Give the places of the segments that ask for something or offer it, and of headings."""
    spans = [*asked_or_offered(lines), *_set_off(lines)]
    return {
        at
        for at, segment in enumerate(segments)
        if any(start <= segment.start < end for start, end in spans) or _is_wanted(text, segment)
    }


def _set_off(lines: Sequence[Line]) -> Iterator[Span]:
    """Give lines in capitals that head others, where most lines are not in capitals."""
    full = [line for line in lines if line.text]
    capital = [line for line in full if _is_capital(line.text)]
    if 2 * len(capital) <= len(full):
        yield from ((line.start, line.end) for line in capital)
    if len(full) > 2 and all(_is_titled(line.text) for line in full[:2]):  # noqa: PLR2004
        if not _is_titled(full[2].text):
            yield full[1].start, full[1].end


def _is_capital(text: str) -> bool:
    return text.isupper() and 1 < len(text.split()) <= _MOST and BULLET.match(text) is None


def _is_titled(text: str) -> bool:
    """Tell a line of few words that all have a capital."""
    found = re.findall(r"[^\W\d_]{4,}", text)
    return 1 < len(found) <= _MOST and all(word[0].isupper() for word in found) and text[-1] != "."


def _is_post(told: str) -> bool:
    """Tell an item that is nothing but titles, as "Line Cook / Prep Cook" on a career path."""
    for part in told.split("/"):
        found = part.split()
        if not found or ROLE_WORD.fullmatch(found[-1]) is None or found[-1].endswith("s"):
            return False
        if not all(word[0].isupper() for word in found) or verb_form(found[0]) is not None:
            return False
    return True


def in_step(text: str, segments: Sequence[Segment], told: Collection[int]) -> set[int]:
    """Give the places of lines that begin with a verb as the duties beside them do.

    As in "Weighs parcels." between "Takes payments." and "Sorts the mail.": an advert holds few
    other lines that begin so, but those that speak to the reader.
    """
    forms = {at: _form(text, segments[at]) for at in told}
    common = {form for form in ("base", "third") if 2 * _count(forms, form) >= len(forms) > 2}  # noqa: PLR2004
    found: set[int] = set()
    for at, segment in enumerate(segments):
        beside = [near for near in (at - 2, at - 1, at + 1) if near in told or near in found]
        if at in told or not beside or segment.kind not in ("item", "line"):
            continue
        if segment.zone == "body" and _form(text, segment) in common:
            found.add(at)
    return found


def _count(forms: Mapping[int, str | None], form: str) -> int:
    return sum(other == form for other in forms.values())


def _form(text: str, segment: Segment) -> str | None:
    first = _FIRST.match(text, segment.start, segment.end)
    if not first or first["verb"].lower() in _TO_READER or first.end() == segment.end:
        return None
    told = text[segment.start : segment.end]
    if "," in told and len(told.split()) <= _FEW:  # as in "Lid, label and stack."
        return verb_form(_WORD.findall(told)[-1])
    return verb_form(first["verb"])


_FIRST = late(r"(?:[A-Z]?[a-z]{2,16}ly\s)?(?P<verb>[^\W\d_][\w'’-]*)")
_FEW = 5  # words of a line of nothing but verbs


_TO_READER = frozenset(
    words(
        "apply send join contact call email submit visit click ask enter view learn see read"
        " please must earn enjoy forward become download share save make grow discover get"
        " works needs looks requires experience schedule benefits includes offers has is"
    )
)


def _is_wanted(text: str, segment: Segment) -> bool:
    """Tell an item or a sentence such as "Ability to lift 20 kg" or "A diploma is an asset"."""
    begin, end = segment.sentence if segment.kind == "clause" else (segment.start, segment.end)
    if _WANTED.match(text, segment.start, segment.end) or _WANTED.match(text, begin, end):
        return True
    told = text[begin:end]
    if segment.kind == "item" and _is_post(told):
        return True
    return len(told.split()) <= _MOST_WISHED and _WISHED.search(told) is not None


def asked_or_offered(lines: Sequence[Line]) -> Iterator[Span]:
    """Give the lines of the parts that tell what is asked for or offered, headings included."""
    asked, stated, filled = False, False, False
    for line in lines:
        text = line.text.strip(_MARKS)
        if not text:
            stated = stated and not filled
            continue
        kind = _kind(line.text, text, asked=asked)
        if kind == "duties":
            asked = stated = False
        elif kind in ("asked", "stated"):
            asked, stated, filled = asked or kind == "asked", kind == "stated", False
        elif stated:
            filled, stated = True, len(text.split()) <= _MOST_FACTS
        if asked or stated or kind:
            yield line.start, line.end


def _kind(line: str, text: str, *, asked: bool) -> str | None:
    bulleted = BULLET.match(line) is not None and not line.lstrip().startswith("**")
    if is_duty_heading(text):
        return "duties"
    bullet = BULLET.match(line) if bulleted else None
    bare = line[bullet.end() :].strip(_MARKS) if bullet else text
    if bullet and not (bare.endswith(":") or bare.isupper()):
        return None
    named = _named(bare)
    if named:
        return named
    label = _LABEL.match(bare)
    if label and len(bare.split()) > 1 and _named(label[0].rstrip(" :–—-")):
        return "line"
    if _OF_FIRM.fullmatch(bare):
        return "stated"
    if _SENTENCE.fullmatch(bare) and (bare.endswith(":") or len(bare.split()) <= _MOST):
        if not bare.endswith((".", ",", ";")) and not _OF_DUTIES.search(bare):
            return "asked"
    if heading_kind(bare, before_list=True) == "duties" and not bulleted:
        if not asked or (_OF_DUTIES.search(bare) and bare.endswith(":")):
            return "duties"
        if len(bare.split()) <= _MOST and not bare.endswith((".", ":", ";")):
            return "duties"
    return None


def _named(text: str) -> str | None:
    """Tell a heading that is made of nothing but words for what is asked for or offered."""
    if text.endswith((".", ";", ",")) or not text[:1].isupper():
        return None
    found = [word.lower() for word in _WORD.findall(text)]
    if not 0 < len(found) <= _MOST or _OF_DUTIES.search(text):
        return None
    if found[-1] in _TOLD and all(word in _BESIDE for word in found[:-1]):
        return "duties"
    if not all(word in _ASKED or word in _STATED or word in _BESIDE for word in found):
        return None
    if any(word in _ASKED for word in found):
        return "asked"
    return "stated" if any(word in _STATED for word in found) else None
