"""Whether a text claims to be a letter or is a mere list of duties."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.advert_parts import ADVERT
from classifier.parsing.boilerplate import CLOSING
from classifier.parsing.careers import is_career
from classifier.parsing.firms import COMPANY
from classifier.parsing.frame import CONTACT, Frame
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.outline import ROLE
from classifier.parsing.patterns import late
from classifier.parsing.stories import is_signed, tells_of_person

_SIGNS = (
    (
        3,
        late(
            r"\bto whom(?:so)?(?:ever)? (?:it|this) |\bI(?: am|['’]m|,)? (?:writ|happy to"
            r"|pleased to|glad to|was asked to)(?:e|ing|ten)?\b[^.\n]{0,40}?\b(?:recommend|this"
            r"|reference|about|regarding|concerning|in support|on behalf)",
            re.IGNORECASE,
        ),
    ),
    (
        2,
        late(
            r"^\W{0,3}dear\b|^(?:hello|hi) (?-i:[A-Z])\w+\s?[,!–—-]|à qui de droit"
            r"|a quien (?:corresponda|pueda)"
            r"|\bto all concerned|\bto the (?:visa|immigration|concerned)"
            r"|^\W{0,3}to:?\s(?:the\s)?(?:ircc\b|canad(?:a|ian)\s(?:immigration|visa|embassy|high)"
            r"|immigration|citizenship|embassy|consulate|high commission)",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        2,
        late(
            r"\b(?:asked|asks) (?:me|us) (?:for|to write) (?:him |her |them )?an? (?:\w{3,12} )?"
            r"(?:reference|letter)\b|\bmy name is\s[A-Z]"
            r"|\bI (?:own|am the (?:owner|manager|employer|proprietor))\b"
            r"|\b(?:[Cc]all|[Rr]each|[Cc]ontact|[Pp]hone|[Rr]ing|[Ee]?-?mail|text|[Mm]essage)"
            r" (?:me|us)\b"
            r"|\b(?:I|[Ww]e) (?:have )?(?:employed|hired)\b"
            r"|\b(?:has|have|had) (?:worked|looked after|cared for|helped|been) (?:with |for )?"
            r"(?:us|me|our|my)\b"
        ),
    ),
    (
        3,
        late(
            r"\b(?:this|we|i|hereby|it is|is to|just)\b[^\n]{0,120}?\b(?:certif(?:y|ies|ied)"
            r"|confirm(?:s|ing|ed)?|declare"
            r"|attest|verif(?:y|ies)|write to|say that|state that|affirm)\b|\b(?:certified"
            r"|certifying|confirming|confirmed) that\b"
            r"|soussigné|la présente atteste|hacemos constar|hace constar|certifica\b|declar(?:o"
            r"|amos|a) (?:que|para)"
            r"|\b(?:I|we)(?: have|['’]ve) known (?-i:[A-Z])|\bI (?:trust|miss|thank) (?:him|her)\b"
            r"|\b(?:thank you for|thanks for) your\b|\brecommend (?:you|him|her) (?:to|for|as)\b"
            r"|i (?:(?:would|like|to|can|do|am|happy|very|pleased|\w{4,14}ly) ){0,5}recommend\b"
            r"|(?:pleasure|honou?r|privilege|delight) (?:for me )?(?:to|of) (?:\w{5,12}ly )?"
            r"(?:recommend|introduc|endors|nominat)|want(?:ed)? to thank|thank you so much for"
            r"|\b(?:huge|big|special|heartfelt|sincere) thanks?(?: you)? to\b"
            r"|^\W{0,3}(?:that )?(?:certif(?:y|ies)|declares?|attests?|confirms?|makes? known"
            r"|c e r t i f i e s)(?: that)?\W{0,3}$"
            r"|^\W{0,3}(?-i:(?:[A-ZÀ-Ý]{2,16} ){0,5}(?:CERTIFY|CERTIFIES|DECLARES?|INFORMS?|STATES?"
            r"|ATTESTS?|TESTIF(?:Y|IES)))(?: THAT)?\W{0,3}$|\bput on record\b|\bI sign (?:the"
            r"|this) present\b"
            r"|(?:character )?reference for (?:mr|mrs|ms|miss)\b|(?:pleased|happy"
            r"|glad) to (?:confirm|recommend|certify)"
            r"|\b(?:given|issued) to [^\n]{3,60}\b(?:that|effect)|geboren am"
            r"|wird (?:hiermit )?bestätigt|please be (?:advised|informed)"
            r"|\b(?:please(?:d)? to|we) offer you|\boffer you (?:the|an?) (?:\w{2,12} ){0,2}?"
            r"(?:post|position|job|role|employment|appointment)\b"
            r"|\bI(?: am|['’]m| can| will|['’]ll) (?:\w{2,9} ){0,2}?offer you\b"
            r"|\bpleased to (?:inform|advise) you"
            r"|\byou have been (?:selected|appointed)\b|solemnly|\bby means of this letter"
            r"|\bbearer\b|subscribed and sworn",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        1,
        late(
            r"\b(?:has been|was|is|were|been) (?:\w+ ){0,3}(?:employed|working|engaged|employee"
            r"|with (?:us|me))\b"
            r"|\b(?:worked|served|works|serves|drives) (?:with |for |at |in |on |under )?(?:us|our"
            r"|my|this|the|here|me)\b"
            r"|\b(?:worked|served|works|serves) (?:as|alongside) (?:our|my|me|us)\b"
            r"|\bjoined (?:us|our|the)\b|\bin our (?:employ|service|company)"
            r"|\bbetween\b[^\n]{3,90}\bcompany\b",
            re.IGNORECASE,
        ),
    ),
    # Who is employed since when, and a contract's clauses.
    (
        2,
        late(
            r"\b(?:has been|was|is|were|been) (?:\w+ ){0,3}(?:employed|engaged)\b[^.;]{0,120}"
            r"\b(?:from|since|between)\b[^.;]{0,40}\b(?:19|20)\d\d\b",
            re.IGNORECASE,
        ),
    ),
    (
        3,
        late(
            r"\bthe (?:worker|employee|contractor|employer)\b[^\n]{0,80}\bshall\b"
            r"|\bhereinafter\b|\(\W{0,2}(?:the )?(?:company|employer|employee|you)[\"”'’]\)",
            re.IGNORECASE,
        ),
    ),
    (
        1,
        late(
            r"\b(?:this|with this|attached|the present|above) (?:letter|employee|named"
            r"|certificate)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1,
        late(
            r"\b(?:mr|mrs|ms|miss|she|he|the employee)\b\.? [^\n.]{0,80}\b(?:was|has been|is"
            r"|worked|served"
            r"|joined|started)\b"
            r"|^to the [^\n]{0,60}(?:authorit|embassy|officer)",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        1,
        late(
            r"^\W{0,3}(?:re|subject|sub|objet|asunto|ref|our ref|date|dated|employee"
            r"|appraisee)\s?[:.]",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
)
_TITLE = late(
    r"\b(?:certificate|certification|letter|confirmation|declaration|attestation|certificat"
    r"|certificado|constancia"
    r"|verification|affidavit|agreement|testimonial|appraisal|(?:dienst|arbeits)?zeugnis|reference"
    r"|declaração"
    r"|certificato|zaświadczenie|proof of employment"
    r"|(?:terms|conditions|contract) of employment|employment contract|r e f e r e n c e"
    r"|performance review)\b",
    re.IGNORECASE,
)
# What an employer's records say of a person, and an advertisement doesn't.
_RECORD = late(
    r"^[\W\d]{0,8}(?:(?:emp(?:loyee)?|staff|personnel)[ '’s.]{0,3}(?:full )?"
    r"(?:name|id|no|number|code)"
    r"|name of (?:the )?employee|date of (?:joining|birth|hire|separation|relieving)"
    r"|(?:joining|hire|hiring|relieving|exit) date|last (?:working )?day(?: of \w+)?|nationality"
    r"|passport(?: no| number)?)\W{0,12}[:|\t]",
    re.IGNORECASE | re.MULTILINE,
)
_DATED = late(r"\d[\w /.,-]{2,24}(?:19|20)\d\d\W{0,3}$|(?:19|20)\d\d[-./]\d\d?[-./]\d\d?$")
# Years and pay, which look like a telephone.
_YEARS = late(
    r"\b(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\b|[$£€]\s?\d[\d,. ]*(?:[-–—]\s?[$£€]?\s?\d[\d,.]*)?"
)
_ENOUGH = 3
_FEW_ADVERTS = 2  # signs of an advert that a letter may hold
_RECORDS = 2  # lines of a person's record that make one
_MOST_LOOKED_AT = 40_000  # characters
_FIRST = 15  # lines in which a letter says what it is
_FEW_WORDS = 10
_TALL = 2  # lines of a head


def is_letter(text: str, frame: Frame) -> bool:
    """Tell a letter by its head, its salutation, its certifying words, its close and the like."""
    if not frame.lines:  # nothing but the number of a page, say
        return False
    text = text[:_MOST_LOOKED_AT]
    listed, headed = _listed(frame)
    career = is_career(frame.lines)
    score = 0 if headed or career else _framed(frame) + 2 * frame.mail
    adverts = len({found[0].casefold() for found in ADVERT.finditer(text)})
    if score >= _ENOUGH and not listed and adverts <= _FEW_ADVERTS:
        return True
    first = [line.text for line in frame.lines[:_FIRST] if _is_short(line.text)]
    score += _ENOUGH * (len(set(_RECORD.findall(text))) >= _RECORDS)
    score += 2 * any(_TITLE.search(line) for line in first)
    score += not career and any(
        _DATED.search(line) for line in (*first, *(line.text for line in frame.foot[-4:]))
    )
    score -= adverts * (adverts > 1)
    for weight, sign in _SIGNS:
        if score >= _ENOUGH + 1:
            break
        score += weight * (sign.search(text) is not None)
    return score >= _ENOUGH or tells_of_person(
        text, frame, nearly=score == _ENOUGH - 1 and not career, advert=adverts > 0
    )


def _is_short(line: str) -> bool:
    """Tell whether a line is of few words; letters that stand apart are not words."""
    return sum(len(word) > 1 for word in line.split()) <= _FEW_WORDS


def _listed(frame: Frame) -> tuple[bool, bool]:
    """Tell a text whose first line is an item, which is no head, or all lines but that one.

    The second answer is about the latter alone.
    """
    items = [
        BULLET.match(line.text) is not None
        for line in frame.lines
        if any(map(str.isalnum, line.text))
    ]
    headed = len(items) > _TALL and all(items[1:])
    return bool(items) and (items[0] or headed), headed


def _framed(frame: Frame) -> int:
    """Count what a head and a signature show."""
    if len(frame.lines) < 3:  # noqa: PLR2004
        return 0
    head = frame.head[:8]
    contact = any(
        CONTACT.search(_YEARS.sub("", line.text)) or signs_of_address(line.text) > 3  # noqa: PLR2004
        for line in head[:5]
        if not _is_told(line.text)
    )
    firm = any(COMPANY.search(line.text) and len(line.text.split()) < 12 for line in head[:3])  # noqa: PLR2004
    score = (contact + firm) * (len(head) >= _TALL) + (contact and firm)
    return score + _signed(frame.foot) + any(CLOSING.match(line.text) for line in frame.lines[2:])


def _is_told(line: str) -> bool:
    """Tell a sentence or a list of duties, with its commas and figures, from an address."""
    found = line.split()
    return len(found) > _FEW_WORDS and 2 * sum(word[0].islower() for word in found) > len(found)


def _signed(foot: Sequence[Line]) -> int:
    """Give two for a name with its role below or beside it, one for a name alone."""
    best = 0
    for at, line in enumerate(foot):
        if is_signed(line.text):
            below = foot[at + 1].text if at + 1 < len(foot) else ""
            role = ROLE.search(f"{line.text[8:]} {below}") is not None and len(below.split()) < 9  # noqa: PLR2004
            best = max(best, 1 + role)
    return best
