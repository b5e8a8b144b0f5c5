"""Sentences and clauses that say nothing of the work: formulas of a close, manners, "all tasks"."""

from __future__ import annotations

import re

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late

_FORMULA = late(
    # "Any help given to her will be appreciated."
    r"\W{0,3}(?:any|every|all|your|kindly|please)\s(?:[\w'’-]{2,16}\s){0,3}?(?:assistance|help|courtes(?:y|ies)|support"
    r"|co-?operation|consideration|favou?rs?)\b[^.;\n]{0,80}?\b(?:(?:will|shall|would)\sbe"
    r"|is)\s(?:\w{3,12}\s)?(?:appreciated|acknowledged|welcomed?|esteemed)\b"
    # "The certificate is given for showing it where it is asked for."
    r"|\W{0,3}(?:(?:the|this|the present|present|said)\s)?(?:[a-z]{4,12}\s)?(?:certificate|letter"
    r"|reference|statement|confirmation|document|attestation|testimonial|certification)\s(?:is|was"
    r"|has been|shall be|may be)\s(?:hereby\s|being\s|only\s)?(?:given|issued|made"
    r"|provided|granted|delivered|presented)\s(?:(?:up)?on\s[^.;\n,]{2,30}\s)?"
    r"(?:for|to be|in order to)\s"
    r"(?![^.;\n]{0,200}\b(?:who|he|she|by (?:him|her|them))\b)",
    re.IGNORECASE,
)
_SUBJECT = (
    r"\W{0,3}(?:(?:he|she|they|(?-i:[A-Z])[\w'’-]{1,20})\s)?(?:(?:has|had|also|always|ever)\s){0,2}"
)
_MANNERS = late(
    # "kept good relations with her colleagues"
    rf"{_SUBJECT}(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|ha[sd]|enjoy(?:s|ed)|buil[dt]"
    r"|establish(?:ed|es)|developed)\s(?:(?:an?|very)\s){0,2}(?:[a-z]{3,12}(?:,|\sand)\s)?"
    r"(?:cordial|good|healthy|friendly|harmonious|excellent|warm|pleasant|amicable|smooth|nice"
    r"|positive)\s(?:(?:working|interpersonal|personal|human|public)\s)?"
    r"(?:relation\w{0,6}|rapport|terms|understanding)\s(?:with|among|between)\s"
    r"(?:(?:his|her|their|all|the|our|other|both|fellow|of)\s){0,3}"
    r"(?:seniors?|superiors?|juniors?|subordinates|colleagues|co-?workers|peers|workers|staff"
    r"|employees|management|team|everyone|everybody|all)\b"
    # "kept her head when people shouted"
    rf"|{_SUBJECT}(?:keeps?|kept)\s(?:time(?=\W{{0,2}}$|,|\sand\b)|(?:his|her|their)\s(?:head|cool|temper|nerve|word"
    r"|promises?|composure|calm|patience)\b)"
    # "handled all the tasks of his post as directed"
    rf"|{_SUBJECT}(?:handl|perform|execut|carri|carry|did|do|complet|discharg|fulfil|attend)\w{{0,4}}\s"
    r"(?:(?:out|to)\s)?(?:all|every|any|each)\s(?:(?:of|the|his|her|their|such|other)\s){0,3}"
    r"(?:tasks?|dut(?:y|ies)|jobs?|works?|responsibilities|assignments?|activities)\s"
    r"(?:of\s(?:his|her|their|the)\s(?:docket|post|position|office|role|job|rank|appointment|title)\b"
    r"|as\s(?:directed|instructed|required|ordered|told|assigned|and when)\b"
    r"|(?:assigned|given|entrusted|allotted|delegated)\b)",
    re.IGNORECASE,
)


def is_formula(text: str, span: Span) -> bool:
    """Tell a sentence of the form that a letter closes with, also as a numbered one."""
    return _FORMULA.match(text, *span) is not None


def is_manner(text: str, span: Span) -> bool:
    """Tell a clause that says how somebody was, or that all tasks were done, and not which."""
    return _MANNERS.match(text, *span) is not None
