"""Headings: those that announce duties, and those that announce something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.patterns import late
from classifier.parsing.verbs import verb_form

_NOUNS = by_first_letter(
    r"dut(?:y['’]?s|y|ies)|responsibilit(?:y|ies)|accountabilities|tasks?|functions"
    r"|jobs? d[ei]s?criptions?|scope of work"
    r"|(?:role|position|post|work) descriptions?"
    r"|descriptions? of (?:the |his |her )?(?:position|post|work|job|role)|works? done"
    r"|work performed|works performed|key result areas|kras?|activities"
    r"|what (?:i|you|we|he|she|they)(?:['’]ll| will)? d[oi]d?|nature of (?:the )?(?:work|job"
    r"|duties)"
    r"|(?:works?|tasks?|dut(?:y|ies)|jobs?|business) in charge|(?:work|job) contents?"
    r"|contents? of (?:the )?(?:work|job|duties)|job profile|work profile|role profile"
    r"|day[- ]to[- ]day|job duties|job summary"
    r"|assignments"
    r"|fonctions|tâches|responsabilités|funciones|tareas|responsabilidades|actividades|atribuições"
)
_ADJECTIVES = (
    r"(?:(?:and|&|the|of|his|her|their|my|your|our|its|job|main|key|primary|core|essential|daily"
    r"|regular|typical"
    r"|day[- ]to[- ]day|general|specific|major|principal|other|additional|work|roles?|position"
    r"|chief|basic"
    r"|duties|responsibilities|tasks|functions|overall|following|include[sd]?|including|were|are"
    r"|brief|detailed"
    r"|list|details|particulars|description|summary|nature|schedule|outline|statement"
    r"|principales|sus|ses|leurs"
    r"|particular|routine|characteristic|customary|usual|important|notable|significant|special"
    r"|assigned|professional|technical|current|performed|administrative|supervisory|operational"
    r"|clinical"
    r"|employee['’]?s?|employment|in|a|an|as|seq\.?|no\.?|#?\d{1,2}\.?)"
    r"[\s,/]+){0,12}"
)
# Such as: Duties; Key duties and responsibilities; His main duties included the following
_HEADING = late(
    rf"^\W*{_ADJECTIVES}(?:{_NOUNS})\b"
    r"(?:[\s,/&]+(?:and|of|the|in|his|her|their|this|role|roles|position|post|job|include[sd]?"
    r"|including|were|was|is|has|been"
    r"|are|as|follows?|following|but|not|limited|to|duties|responsibilities|tasks|functions|below"
    r"|above|under|with"
    r"|performed|held|involved?|comprised?|consist(?:ed|s)?|mainly|among|others|main|key|carried"
    r"|out|by|him|she|he|them"
    r"|achievements|accomplishments|company|office|department|employee|employment|tenure|during"
    r"|extract|excerpt|overview|details|summary|list"
    r"|your|you|will|be|while|\d{1,2}"
    r"|suivantes|principales|fueron|son|étaient|sont|les|a|an|our|us|here|assigned)){0,16}\W*$",
    re.IGNORECASE,
)
_OTHERS = by_first_letter(
    r"qualifications?|requirements?|skills?|skill set|education(?:al)?|benefits?|perks|what "
    r"we offer|we offer|about us"
    r"|about the (?:company|organi[sz]ation|employer|team)|who we are|who you are|about you|what "
    r"you(?:['’]ll)? (?:bring|need|have|get)"
    r"|you have|nice to have|must have|preferred|assets?|compensation|how to apply|equal "
    r"opportunity|working conditions"
    r"|work environment|conditions of (?:work|employment)|certifications?|certificates?"
    r"|licen[cs]es?|trainings?|achievements?"
    r"|accomplishments?|awards?|honou?rs|references?|languages?|competenc(?:y|ies)|attributes"
    r"|suitability|strengths"
    r"|character|conduct|tools|technologies|tech stack|software used|our values|additional "
    r"information|remuneration"
    r"|employment details|job details|details of employment|employment information|particulars"
    r"|experience required"
    r"|credentials|screening|eligibility|company (?:profile|overview|background)|overview of the "
    r"company|personal details"
    r"|salary|wages|hours of work|work setting|security and safety|transportation|ability to"
    r"|remarks|comments|qualities"
    r"|highlights|projects?(?: handled| undertaken| worked on)?|documents|allowances|leave"
    r"|entitlements|equipment used"
    r"|environment|performance|evaluation|recommendation|reasons? for leaving|terms|why (?:join"
    r"|work)|minimum|desirable|positions? held|career (?:path|progression)|requisitos|beneficios"
    r"|ofrecemos|se ofrece"
    r"|perfil|exigences|avantages|profil|compétences|conocimientos|competencias"
)
_OTHER = late(rf"\b(?:{_OTHERS})\b", re.IGNORECASE)
# What an advert's other parts are headed by, whatever stands below.
_ADVERT = late(
    r"\W*(?:what (?:you(?:['’]ll)?|we(?:['’]re)?) (?:will )?(?:bring|need|have|get|offer"
    r"|looking for|are looking for)(?: to the table)?|how to apply|about (?:us|you"
    r"|the (?:company|team|employer))|who (?:we|you) are|why (?:join|work (?:for|with)) us"
    r"|nice to haves?|must haves?"
    r"|perks(?: and benefits)?|our benefits|equal opportunity)\W*",
    re.IGNORECASE,
)
# What heads a list of duties in plain words: "What you'll be doing", "A day in the life".
_DOING = late(
    r"\W*(?:what (?:you(?:['’](?:ll|re))?|he|she|they|i|we(?:['’]ll)?|is|was"
    r"|(?:the|this|your|his|her) (?:job|role|position|post|work|days?))(?:\s\w{1,12}){0,3}?\s"
    r"(?:do|does|did|done|doing|involve[sd]?|entail(?:s|ed)?|looks? like|responsible for|work(?:s"
    r"|ed|ing)? on|look(?:s|ed|ing)? after|handle[sd]?|handling|(?:take|takes|took) (?:care of|on)"
    r"|of you|cover(?:s|ed)?|include[sd]?)"
    r"(?:\s(?:day[- ]to[- ]day|every day|each day|daily|here|(?:for|with) us))?)\W*",
    re.IGNORECASE,
)
_ROLE = late(
    r"\W*(?:(?:about )?(?:the|this|your|his|her) (?:role|job|position|post|work)|(?:your|a|his"
    r"|her)(?: typical)? (?:day|week|mission)(?: (?:in the life|with us|at work)\b.{0,40})?"
    r"|day in the life\b.{0,40}|how you(?:['’]ll| will) (?:spend your (?:time|days?)|help"
    r"|contribute|make (?:a difference|an impact))|(?:in|as part of) (?:this|the|your) (?:role|job"
    r"|position|post),? (?:you(?:['’]ll| will)?|he|she|they))\W*",
    re.IGNORECASE,
)
_DUTY_WORD = late(rf"\b(?:{_NOUNS}|roles?|job|work|positions?)\b", re.IGNORECASE)
# A sentence that ends in a colon and announces what follows.
_ANNOUNCES = late(
    rf"\b(?:{_NOUNS}|responsible|in charge|involved|work(?:s|ed|ing)?|did|does|do|role|job"
    rf"|position|perform(?:s|ed|ing)?"
    r"|handl\w{1,3}|following|follows?|include[sd]?|entail\w{0,3}|carr(?:y|ied|ies)|as (?:an?|our"
    r"|the)|elle|il|assigned"
    r"|tenure|period|employment|day|contribut\w{2,5}|capacity|undert\w{3,6}|tasked|duties"
    r"|required|expected)\b",
    re.IGNORECASE,
)
# The opening of a sentence that goes on with the first duty.
OPENING = late(
    rf"(?:^|(?<=[.!?]\s)|(?<=[.!?]\n))[^:;\n]{{0,200}}?\b(?:{_NOUNS})\b(?:[^.:;\n]"
    rf"|\n(?!\s*\n)){{0,90}}:\s*"
    r"|\b(?:duties|responsibilities)\s{0,3}:\s*",
    re.IGNORECASE | re.MULTILINE,
)
_ASSIGNED = late(
    r"\W*(?:and )?(?:any |all |some )?(?:other|additional)\b.{0,40}\b(?:assigned|required|needed"
    r"|necessary|requested|directed|instructed)\b",
    re.IGNORECASE,
)
# The end of a line that a list goes on, with no colon.
_LEADS_ON = late(
    r"\b(?:comprising|including|include[sd]?|consist(?:s|ed|ing) (?:of|in)"
    r"|compris(?:es|ed)(?: of)?|covering|involv(?:es|ed|ing)|namely|such as|as follows|as below"
    r"|the following)[\s,;–—-]{0,3}$",
    re.IGNORECASE,
)
# The end of a line that announces praise.
_PRAISES = late(
    r"\b(?:demonstrat(?:ed|es?|ing)|display(?:ed|s)?|exhibit(?:ed|s)?|possess(?:ed|es)?|shown?"
    r"|showed|known for|noted for|found (?:him|her|them)(?: to be)?|to be"
    r"|impressed (?:me|us)(?: with| by)?)(?: the following)?\W{1,4}$",
    re.IGNORECASE,
)
_BEHIND = late(r"\s{0,3}[(\[][^()\[\]\n]{1,40}[)\]](?=\W{0,3}$)")
_SIGNS = "#*_ \t"  # around a heading in marked-up text
_LONGEST = 12  # words of a heading
_LONGEST_ALONE = 4
_LETTER = late(
    r"\b(?:reference|letter|certificate|employment|experience|recommendation)\b", re.IGNORECASE
)
_LONGEST_OTHER = 7
_LONGEST_SENTENCE = 45  # words of a sentence that announces duties

# What a list of deeds is headed by, if its items say what was done.
_DEEDS = late(
    r"\b(?:achiev\w{3,6}|accomplish\w{2,6}|highlights|contribut\w{3,5}|projects?|successes"
    r"|milestones|initiatives"
    r"|deliverables|experience)\b",
    re.IGNORECASE,
)

Kind = Literal["duties", "other"]


def is_duty_heading(line: str) -> bool:
    """Tell whether a line announces duties and states none."""
    if len(line.split()) > _LONGEST or _ASSIGNED.match(line):
        return False
    return _HEADING.match(_BEHIND.sub("", line) if line.endswith((")", "]")) else line) is not None


def heading_kind(line: str, *, before_list: bool) -> Kind | None:
    """Tell what a line announces, None where it is no heading.

    ``before_list`` says that a bulleted item follows, so that a mere colon makes a heading.
    """
    line = line.strip(_SIGNS)
    words = len(line.split())
    colon = line.rstrip(" *_").endswith((":", "\uff1a", ":-", ":—", "—:", ":–", " --", " —", " –"))
    if words > _LONGEST_SENTENCE or (words > _LONGEST and not colon):
        return None
    if is_duty_heading(line) or (before_list and _ROLE.fullmatch(line)):
        return "duties"
    if before_list and (led := _leads_to(line, colon=colon)):
        return led
    if words <= _LONGEST_OTHER and not line.rstrip().endswith((".", ",", ";")):
        return _short(line, colon=colon, before_list=before_list)
    if colon and _ANNOUNCES.search(line):
        tail = " ".join(line.split()[-_LONGEST_OTHER:])
        return "other" if _OTHER.search(tail) and not _DUTY_WORD.search(tail) else "duties"
    return "duties" if colon and before_list and not _OTHER.search(line) else None


def heads_deeds(line: str, items: Sequence[str]) -> bool:
    """Tell a heading such as "Project highlights" above items that each begin with a verb."""
    if not _DEEDS.search(line) or len(line.split()) > _LONGEST:
        return False
    firsts = [item.split(maxsplit=1)[0].strip("*_:") for item in items if item]
    forms = [verb_form(first) for first in firsts]
    done = max(forms.count("past"), forms.count("ing"), forms.count("third"))
    return done > 1 and 2 * done >= len(firsts)


def _leads_to(line: str, *, colon: bool) -> Kind | None:
    """Tell what the end of a line above a list leads to: praise, or what was done."""
    if colon and _PRAISES.search(line):
        return "other"
    return "duties" if _LEADS_ON.search(line) else None


def _short(line: str, *, colon: bool, before_list: bool) -> Kind | None:
    words = len(line.split())
    if _ADVERT.fullmatch(line):
        return "other"
    if _DOING.fullmatch(line) or (before_list and _ROLE.fullmatch(line)):
        return "duties"
    if _OTHER.search(line) and not re.search(_NOUNS, line, re.IGNORECASE):
        alone = line.isupper() and words <= _LONGEST_ALONE and not _LETTER.search(line)
        return "other" if colon or alone or (line[:1].isupper() and before_list) else None
    if colon and (before_list or _ANNOUNCES.search(line)):
        return "duties"
    return None
