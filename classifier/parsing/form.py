"""Whether a text claims to be a letter or is a mere list of duties."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.boilerplate import CLOSING
from classifier.parsing.layout import Line, is_mail
from classifier.parsing.names import is_name

_SIGNS = (
    (2, re.compile(r"\bto whom(?:so)?(?:ever)? (?:it|this) may|^\W{0,3}dear\b|à qui de droit|a quien (?:corresponda|pueda)", re.IGNORECASE | re.MULTILINE)),
    (
        3,
        re.compile(
            r"\b(?:this|we|i|hereby|it is|is to)\b[^\n]{0,120}?\b(?:certif(?:y|ies|ied)|confirms?|declare|attest|verif(?:y|ies)|write to|say that)\b"
            r"|\bcertified that\b|soussigné|la présente atteste|hacemos constar|hace constar|certifica que|i (?:highly )?recommend\b|(?:pleased|happy) to (?:confirm|recommend)",
            re.IGNORECASE,
        ),
    ),
    (
        2,
        re.compile(
            r"^\W{0,40}(?:\w+\W{1,3}){0,3}(?:certificate|certification|letter|confirmation|declaration|attestation|certificat|constancia|verification)\b"
            r"(?:\W{1,3}\w+){0,5}\W{0,5}$",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        1,
        re.compile(
            r"\b(?:has been|was|is|were|been) (?:\w+ ){0,3}(?:employed|working|engaged|employee)\b|\b(?:worked|served|works|serves|drives) (?:with |for |at |in |on |under )?(?:us|our|my|this|the|here)\b"
            r"|\bjoined (?:us|our)\b|\bin our (?:employ|service)",
            re.IGNORECASE,
        ),
    ),
    (1, re.compile(r"\b(?:this|with this|attached|the present|above) (?:letter|employee|named)\b", re.IGNORECASE)),
    (
        1,
        re.compile(
            r"\A(?:[^\n]{0,200}\n){0,4}[^\n]{0,200}(?:@\w|\b(?:tel|phone|ph|mob|hotline)\b|\+\d{1,3}[\s(]\d|\d{3}[ -]\d{3,4}[ -]\d{3,4})",
            re.IGNORECASE,
        ),
    ),
    (1, re.compile(r"^[ \t]*(?:[A-Z][\w.]{1,20},? ){0,4}(?:\w{1,9}\W{1,3}){0,2}\d{1,2}?[\w /.-]{0,16}(?:19|20)\d\d\W{0,3}$", re.MULTILINE)),
    (
        1,
        re.compile(
            r"\b(?:mr|mrs|ms|miss|she|he)\b\.? [^\n.]{0,80}\b(?:was|has been|is|worked|served|joined|started)\b|\bwho may be concerned|^to the [^\n]{0,60}(?:authorit|embassy|officer)",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (1, re.compile(r"^\W{0,3}(?:re|subject|sub|objet|asunto|ref|our ref|date)\s?[:.]", re.IGNORECASE | re.MULTILINE)),
)
_ADVERT = re.compile(
    r"^\W{0,6}(?:about (?:us|the (?:company|role|job|position|team))|who we are|(?:job |required |preferred |minimum )?qualifications|requirements|what (?:you(?:['’]ll| will)|we) .{0,30}"
    r"|benefits|perks|how to apply|job (?:summary|description|overview|purpose|type)|skills(?: required| & .{0,20}| and .{0,20})?|we offer|your (?:profile|role|responsibilities)|compensation"
    r"|equal opportunity.{0,40}|position (?:summary|overview|purpose)|nice to have|education(?: .{0,30})?|experience (?:required|and .{0,20}))\W{0,4}$"
    r"|\b(?:we are (?:looking|seeking|hiring)|we['’]re (?:looking|hiring)|the ideal candidate|the successful candidate|apply (?:now|today|online)|you will (?:be|work|have)|join our team)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ENOUGH = 3
_MOST_LOOKED_AT = 40_000  # characters


def _signs(lines: Sequence[Line]) -> bool:
    """Tell whether a name stands among the last lines."""
    last = [line.text for line in lines if line.text][-5:]
    return any(is_name(text) or is_name(text.split(",")[0]) for text in last)


def is_letter(text: str, lines: Sequence[Line]) -> bool:
    """Tell a letter by its salutation, its certifying words, its close and the like."""
    text = text[:_MOST_LOOKED_AT]
    score = sum(weight for weight, sign in _SIGNS if sign.search(text))
    signs = len(lines) > 2 and _signs(lines)  # noqa: PLR2004
    closes = signs or any(CLOSING.match(line.text) for line in lines[2:] if line.text)
    score += closes + is_mail(lines)
    adverts = sum(1 for _ in _ADVERT.finditer(text))
    return score - adverts * (adverts > 1) >= _ENOUGH
