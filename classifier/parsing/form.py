"""Whether a text claims to be a letter or is a mere list of duties."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.boilerplate import CLOSING
from classifier.parsing.layout import Line, is_mail

_SIGNS = (
    (2, re.compile(r"\bto whom(?:so)?(?:ever)? (?:it|this) may|^\W{0,3}dear\b|à qui de droit|a quien (?:corresponda|pueda)", re.IGNORECASE | re.MULTILINE)),
    (
        2,
        re.compile(
            r"\b(?:this|we|i|hereby|it is|is to)\b[^.\n]{0,40}\b(?:certif(?:y|ies|ied)|confirms?|declare|attest|verif(?:y|ies)|write to)\b"
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
            r"\b(?:has been|was|is|were|been) (?:\w+ ){0,3}(?:employed|working|engaged|employee)\b|\b(?:worked|served|works) (?:with|for|at|in) (?:us|our|this|the)\b"
            r"|\bjoined (?:us|our)\b",
            re.IGNORECASE,
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
_ENOUGH = 2
_MOST_LOOKED_AT = 40_000  # characters


def is_letter(text: str, lines: Sequence[Line]) -> bool:
    """Tell a letter by its salutation, its certifying words, its close and the like."""
    text = text[:_MOST_LOOKED_AT]
    score = sum(weight for weight, sign in _SIGNS if sign.search(text))
    closes = any(CLOSING.match(line.text) for line in lines[2:] if line.text)
    score += closes + is_mail(lines)
    adverts = sum(1 for _ in _ADVERT.finditer(text))
    return score - adverts * (adverts > 1) >= _ENOUGH
