"""The lines of an advert or a job description that are no duties, and those that are."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from classifier.parsing.advert_parts import asked_or_offered, set_off
from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.segments import Segment
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words

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
_WHO = (
    r"(?:(?:he|she|they|you|candidates?|applicants?"
    r"|the (?:\w+ )?(?:candidate|applicant|person|individual))\s)?"
)
_MUST = (
    r"(?:must|should|needs? to|ha(?:s|ve) to|required to|will) (?:also )?(?:be (?:able|willing"
    r"|available|punctual|reliable|at least|over|18|19|21|legally|physically|proficient|fluent"
    r"|competent|comfortable|self|certified|licensed|flexible|honest|bondable|eligible|capable"
    r"|an?|in good|prepared|organi[sz]ed|familiar|bilingual|friendly|highly|detail|computer"
    r"|mature)\b|have|possess|hold|own|pass|speak|know|enjoy|love|reside|live"
    r"|provide (?:own|your)|submit to)\b"
)
_ABLE = (
    rf"(?:{_QUALITY}\s){{0,4}}(?:\w{{4,14}} and )?(?:ability|capability|capacity|aptitude"
    r"|willingness|readiness|desire|eagerness|flexibility|passion|enthusiasm|motivation|stamina"
    r"|strength)\s(?:to|for|and (?:the )?(?:willingness|desire|ability))\b"
    r"|(?:be )?(?:(?:physically|legally|highly|very|fully)\s)?(?:able|willing|eager|keen|capable"
    r"|available|eligible|authori[sz]ed|comfortable|proficient|fluent|competent|familiar|skilled"
    r"|experienced|knowledgeable|adept|motivated|organi[sz]ed|approachable|punctual|reliable"
    r"|friendly|self-(?:motivated|starter|driven|disciplined))(?:\sand\s\w+)?"
    r"(?:\s(?:to|in|with|of|for|at|under|working|and)\b|\W*$)"
)
_KNOWING = (
    rf"(?:{_QUALITY}[\s,]{{1,2}}){{0,5}}(?:knowledge|understanding|command|grasp|proficiency"
    r"|fluency|familiarity|literacy|competenc(?:e|y)|expertise)\s(?:of|in|with|using)\b"
    rf"|(?:{_QUALITY}[\s,&/]{{1,3}}){{1,8}}(?:[\w/&'’-]{{2,20}},?\s){{0,3}}?(?:skills?"
    r"|abilit(?:y|ies)|knowledge|ethics?|attention to detail|attitude|experience|background"
    r"|track record|judge?ment|nature|manners?|stamina|personality|command of|team player)\b"
    rf"|(?:{_QUALITY}\s){{0,3}}(?:\w{{3,14}}\s){{0,2}}experience\s(?:in|with|as|using|of|working"
    r"|required|preferred|is|an?|and)\b"
)
_YEARS = (
    r"(?:an? |at least |(?:a )?minimum(?: of)?:?(?: an?)? |over |approximately |preferably )?"
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten|several)\+?(?:\s?\(\d{1,2}\+?\))?"
    r"(?:\s?(?:-|–|to|or)\s?\w{1,5}\+?)?(?: or more| plus)?[\s-](?:full[- ])?"
    r"(?:years?|yrs?|months?)['’]?(?:\s(?:of|in|as|with|experience|or more|\w+ experience)\b"
    r"|[^.;\n]{0,50}\bexperience\b)"
    r"|minimum\b(?: of)? (?:an? )?(?:grade|high|age|\d|one|two|three|five|education|experience"
    r"|diploma|degree|bachelor)"
)
_SCHOOLED = (
    r"(?:(?:an?|the|valid|current|clean|full|active|completed|recognized|relevant|related"
    r"|accredited|minimum|possess(?:ion)?|of|holds?|hold of)\s){0,6}(?:bachelor|master['’]?s degree"
    r"|associate['’]?s? degree|undergraduate degree|university degree|college d|high[- ]school\b"
    r"|secondary (?:school|education|completa)|grade (?:8|9|1[0-2])\b|ged\b|diploma\b|degree\b"
    r"|phd\b|mba\b|post-?secondary|vocational (?:training|diploma)|completion of (?:\w+ ){0,3}"
    r"(?:school|grade|diploma|degree|program)|graduat(?:e|ion) (?:of|from)|matric\b|nvq\b|gcse)"
    r"|(?:an? |the )?(?:possess(?:ion|es)? (?:of )?(?:an? )?)?(?:valid|current|clean|active"
    r"|unrestricted)\s(?:[\w'’/().-]{1,20}\s){0,6}?(?:licen[cs]e|permit|certification|certificate"
    r"|record|abstract|card|registration|passport|insurance|ticket|check)\b"
    r"|possess(?:es|ion)?\b|no (?:previous )?(?:experience|criminal record)\b"
    r"|(?:drug|criminal|background|reference|credit|police|dbs|vulnerable sector)\b[^.;\n]{0,30}"
    r"\b(?:check|screen(?:ing)?|test|clearance)\b"
)
_OFFERED = (
    r"(?:the )?(?:pay|wages?|salary|compensation|hourly rate|rate of pay|hours) (?:is|are|ranges?"
    r"|starts?|will)\b|please (?:apply|send|submit|forward|call|contact|e-?mail|text|reply)\b"
    r"|apply (?:in person|online|now|today|by|with|to|at|before|directly)\b"
    r"|(?:send|forward|submit|e-?mail) (?:us )?(?:your |an? )?(?:updated )?(?:resume|résumé|cv"
    r"|application|cover letter)\b"
    r"|[^.;\n]{0,80}?\b(?:(?<!they )(?:is|are)|we['’]re) (?:currently |now |actively )?"
    r"(?:looking for|seeking|hiring|recruiting) \w"
)
_WANTED = late(
    rf"\W{{0,4}}{_WHO}(?:{_MUST}|{_ABLE}|{_KNOWING}|{_YEARS}|{_SCHOOLED}|{_OFFERED})",
    re.IGNORECASE,
)
# "A diploma is an asset", "Driving licence preferred but not essential"; not "as required".
_WISHED = late(
    r"\b(?:(?:is |are )?(?:strongly |highly |much )?(?:preferred|desirable|desired|advantageous"
    r"|essential|mandatory)(?:,? but not (?:essential|required|necessary))?"
    r"|(?:is |are |be |considered )?(?:an? )(?:definite |strong |big |huge )?(?:asset|plus"
    r"|advantage|bonus|must|requirement)"
    r"|(?:licen[cs]e|check|experience|certificat\w+|diploma|degree|references?|training|knowledge"
    r"|education|vaccination|ticket|registration|card|skills?|boots|clearance|abstract)"
    r"(?: (?:is|are))? (?:required|needed|necessary))\W*$",
    re.IGNORECASE,
)
# More of what an applicant must bring, told by how a segment begins, in three languages.
_DEMANDED = late(
    r"\W{0,4}(?:applications? |applicants? |candidates? |(?:proven |demonstrated |the"
    r" )?(?:ability|capacity|willingness|aptitude) to|able"
    r" to|must (?:be|have|possess|hold)|willing to"
    r"|available (?:to|for)|availability|maturity|minimum|at least|(?:previous|prior|proven|some)"
    r" (?:\w{2,12} )?experience|knowledge of"
    r"|familiarity with|proficien(?:cy|t)|high school|ha(?:ve|s|ving) an?|hold an?|valid"
    r"|(?:bachelor|master|associate)['’]?s?\b|(?:diploma|degree|certificat\w{1,4}) (?:in|of)"
    r"|(?:excellent|strong|good|basic|solid|effective) (?:\w{3,15} (?:and |& )?){0,3}(?:skills?"
    r"|knowledge|abilit\w{1,3}|understanding)"
    r"|disponibilidad|contar con|experiencia|secundaria|bachiller|conocimientos? (?:de|en)|ser"
    r" mayor|capacité|capable de|disponible"
    r"|(?:une )?expérience|diplôme|connaissances? (?:de|en|des))\b",
    re.IGNORECASE,
)

# "Education: ...", a line of the demands that has its own label.
_LABEL = late(
    r"\W{0,4}(?:(?:continuing|required|minimum|preferred|work)\s){0,2}(?:education|experience"
    r"|licen[cs]es?|certifications?"
    r"|knowledge|standards|skills|qualifications?|physical (?:demands|requirements)|schooling"
    r"|training required"
    r"|languages?|schedule|salary|benefits|location|formación|formation|expérience|salaire"
    r"|horario|sueldo)"
    r"[^:\n]{0,20}:",
    re.IGNORECASE,
)
_LABELLED = 40  # characters of a piece in which its label stands
_MOST_WISHED = 22  # words of an item or a sentence that ends so


def demands(text: str, lines: Sequence[Line], segments: Sequence[Segment]) -> set[int]:
    """Give the places of the segments that ask for something or offer it, and of headings."""
    spans = sorted([*asked_or_offered(lines), *set_off(lines)])
    begins = [start for start, _ in spans]
    found: set[int] = set()
    for at, segment in enumerate(segments):
        line = bisect_right(begins, segment.start) - 1
        if (line >= 0 and segment.start < spans[line][1]) or _is_wanted(text, segment):
            found.add(at)
    return found


def _is_wanted(text: str, segment: Segment) -> bool:
    """Tell an item or a sentence such as "Ability to lift 20 kg" or "A diploma is an asset"."""
    begin, end = segment.sentence if segment.kind == "clause" else (segment.start, segment.end)
    if _DEMANDED.match(text, segment.start, segment.end):
        return True
    if _LABEL.match(text, segment.sentence[0], segment.start + _LABELLED):
        return True
    if _WANTED.match(text, segment.start, segment.end) or _WANTED.match(text, begin, end):
        return True
    told = text[begin:end]
    if segment.kind == "item" and _is_post(told):
        return True
    return len(told.split()) <= _MOST_WISHED and _WISHED.search(told) is not None


def _is_post(told: str) -> bool:
    """Tell an item that is nothing but titles, as "Line Cook / Prep Cook" on a career path."""
    for part in told.split("/"):
        found = part.split()
        if not found or part.isupper() or ROLE_WORD.fullmatch(found[-1]) is None:
            return False
        if found[-1].endswith("s") or verb_form(found[0]) is not None:
            return False
        if not all(word[0].isupper() for word in found):
            return False
    return True


# What an advert tells its reader to do, or says of the job.
_TO_READER = frozenset(
    words(
        "apply send join contact call email submit visit click ask enter view learn see read"
        " please must earn enjoy forward become download share save make grow discover get"
        " works needs looks requires experience schedule benefits includes offers has is"
    )
)
_FIRST = late(r"(?:[A-Z]?[a-z]{2,16}ly\s)?(?P<verb>[^\W\d_][\w'’-]*)")
_LAST = late(r"[^\W\d_]{2,20}(?=\W*$)")
_FEW = 5  # words of a line of nothing but verbs
_FEWEST_TOLD = 3  # duties that others are held against


def in_step(text: str, segments: Sequence[Segment], told: Collection[int]) -> set[int]:
    """Give the places of lines that begin with a verb as the duties beside them do.

    As in "Weighs parcels." between "Takes payments." and "Sorts the mail.": an advert holds few
    other lines that begin so, but those that speak to the reader.
    """
    forms = [_form(text, segments[at]) for at in told]
    common = {form for form in ("base", "third") if 2 * forms.count(form) >= len(forms)}
    if len(forms) < _FEWEST_TOLD or not common:
        return set()
    found: set[int] = set()
    for at, segment in enumerate(segments):
        beside = any(near in told or near in found for near in (at - 2, at - 1, at + 1))
        listed = segment.kind in ("item", "line") and segment.zone == "body"
        if beside and at not in told and listed and _form(text, segment) in common:
            found.add(at)
    return found


def _form(text: str, segment: Segment) -> str | None:
    """Give the form of the verb that a line begins with, or that ends a few of them."""
    first = _FIRST.match(text, segment.start, segment.end)
    if not first or first["verb"].lower() in _TO_READER or first.end() == segment.end:
        return None
    if ROLE_WORD.fullmatch(first["verb"]):  # "Cook - hotel." is rather a title
        return None
    told = text[segment.start : segment.end]
    last = _LAST.search(told) if "," in told and len(told.split()) <= _FEW else None
    return verb_form(last[0] if last else first["verb"])  # as in "Lid, label and stack."
