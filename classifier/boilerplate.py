"""Lines of a letter that state no duty: headings, greetings, contacts, signatures."""

from __future__ import annotations

import re

_NOUNS = (
    r"duties|responsibilities|accountabilities|tasks|functions|job description|scope of work"
    r"|role description|work performed|key result areas|kras?|activities|what (?:i|you|we) d[oi]d?"
)
_ADJECTIVES = (
    r"(?:(?:and|&|the|of|his|her|their|my|your|job|main|key|primary|core|essential|daily"
    r"|day[- ]to[- ]day|general|specific|major|principal|other|additional|work|roles?|position"
    r"|duties|responsibilities|tasks|functions|overall|following|include[sd]?|including|were|are)"
    r"[\s,/]+)*"
)
# Such as: Duties; Key duties and responsibilities; His main duties included the following
HEADING = re.compile(
    rf"^\W*{_ADJECTIVES}(?:{_NOUNS})\b"
    r"(?:[\s,/&]+(?:and|of|the|in|his|her|their|this|role|position|job|include[sd]?|including|were"
    r"|are|as|follows?|following|but|not|limited|to|duties|responsibilities|tasks|functions"
    r"|performed|held|involved?|comprised?))*\W*$",
    re.IGNORECASE,
)
# The same as the opening of a sentence that goes on with the first duty.
OPENING = re.compile(
    rf"(?:^|(?<=[.!?]\s))[^:;\n]{{0,200}}?\b(?:{_NOUNS})\b[^.:;\n]{{0,60}}:\s*"
    r"|\b(?:duties|responsibilities)\s{0,3}:\s*",
    re.IGNORECASE | re.MULTILINE,
)
# A letter's close; a name and an address follow.
CLOSING = re.compile(
    r"^\W{0,9}(?:yours (?:sincerely|faithfully|truly)|(?:very )?(?:sincerely|truly) yours|sincerely"
    r"|(?:with )?(?:kind|best|warm)?(?:est)? ?regards)\W{0,9}$",
    re.IGNORECASE | re.MULTILINE,
)
TITLE_LINE = re.compile(
    r"^\W*(?:current |last )?(?:position(?: held| title)?|(?:job|role|official) ?title|title|role"
    r"|designation|occupation|post(?: held)?|job)\s*(?::[*_]*|\t+|\s?[-–—]\s)\s*"
    r"(?P<title>\S.{0,120}?)\s*$",
    re.IGNORECASE,
)
TITLE_IN_SENTENCE = re.compile(
    r"\b(?:(?:employed|worked|works|working|served|serving|engaged|hired|appointed|employment)\b"
    r"[^;:]{0,120}?(?<!well )\bas|(?:position|capacity|role|post) of)\s+"
    r"(?!well\b|needed\b|required\b|follows\b|part\b|soon\b)"
    r"(?:an?\s+|the\s+|our\s+)?(?:full[- ]time\s+|part[- ]time\s+)?"
    r"(?P<title>(?:(?:Sr|Jr|Asst|Assoc|Exec)\.\s*)?[^\s.,;:()][^.,;:()]{1,60}?)"
    r"(?=\s+(?:from|since|between|in|at|with|for|until|on|during|and|where|under|reporting"
    r"|on a|starting|beginning|by|to|performing)\b|\s*[.,;:()\n]|\s*$)",
    re.IGNORECASE,
)
# What follows a title on the same line and is no part of it.
AFTER_TITLE = re.compile(
    r"(?<!\bSr)(?<!\bJr)(?<!\bAsst)(?<!\bAssoc)(?<!\bExec)[.;|]\s"
    r"|\s(?:\w{1,12} )?(?:duties|responsibilities)\b|\*\*",
    re.IGNORECASE,
)
_NO_DUTY = re.compile(
    r"^\W*(?:"
    r"to whom(?:ever)? it may concern|dear\b|re\s*:|subject\s*:|date\s*:|attn\b|ref(?:erence)?\b\W"
    r"|(?:this is|this letter is|we hereby|i hereby|this letter|i am writing|we are pleased)\b"
    r"|(?:yours|sincerely|regards|kind regards|best regards|thank you|thanks)\b"
    r"|(?:if you|should you|please (?:contact|do not|feel)|for (?:any|further) (?:questions|info))"
    r"|(?:we|i) (?:wish|would like|thank|recommend|found|can be|confirm|certify)\b"
    r"|(?:tel|phone|e-?mail|fax|mobile|cell|website|address|signature|signed|name|employee"
    r"|employer|company|start date|end date|dates?|period|duration|salary|annual salary|pay|wage"
    r"|hours(?: per week| of work)?|status|location|supervisor|department|noc(?: code)?)\s*:"
    r")",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"\S@\S{1,80}\.\w|https?://|www\.|\+?\d[\d\s().-]{8,24}\d")
_ABOUT_PERSON = re.compile(
    r"\b(?:has|had|have|was|is|were)\s+(?:been\s+)?(?:employed|working|engaged|hired|an? (?:valued"
    r"|valuable|dedicated|hard-?working|excellent))\b"
    r"|\bworked (?:with|for|at) (?:us|our|the company)\b"
    r"|\b(?:hours|hrs)\.? (?:per|a|each) week\b|\bannual salary\b|\bper annum\b",
    re.IGNORECASE,
)
_LONGEST_HEADING = 12  # words


def is_heading(line: str) -> bool:
    """Tell whether a line announces duties and states none."""
    return len(line.split()) <= _LONGEST_HEADING and HEADING.match(line) is not None


def is_boilerplate(line: str) -> bool:
    """Tell whether a line or sentence is of the letter's form and no duty."""
    if not any(char.isalpha() for char in line):
        return True
    label = line.rstrip().endswith(":") and len(line.split()) <= _LONGEST_HEADING
    patterns = (_NO_DUTY.match, _CONTACT.search, _ABOUT_PERSON.search, TITLE_LINE.match)
    return label or is_heading(line) or any(found(line) for found in patterns)


def is_no_item(line: str) -> bool:
    """Tell whether a bulleted item states no duty; a bullet is the best sign that it does."""
    return not any(char.isalpha() for char in line) or is_heading(line)
