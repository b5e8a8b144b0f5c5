"""Sentences of a letter's form and of praise, which state no duty."""

from __future__ import annotations

import re
from functools import lru_cache

from classifier.parsing.headings import is_duty_heading
from classifier.parsing.patterns import late

# A letter's close; a name and an address follow.
CLOSING = late(
    r"^\W{0,9}(?:yours (?:sincerely|faithfully|truly|respectfully)|(?:very )?(?:sincerely|truly"
    r"|faithfully) yours|sincerely"
    r"|(?:with )?(?:(?:my|our|kind|best|warm|personal|sincere|all|good)(?:est)? ){0,4}(?:regards"
    r"|wishes)|respectfully(?: yours| "
    r"submitted)?|cordially(?: yours)?"
    r"|best(?: wishes)?|many thanks|thanks|thank you|thanking you|faithfully|yours|with thanks"
    r"|cheers|(?:please )?accept\b.{0,60}\b(?:regards|greetings|respects?|wishes|consideration"
    r"|salutations|compliments)"
    r"|attentively|courteously|gratefully"
    r"|cordialement|atentamente|atenciosamente|salutations|bien à vous|saludos(?: cordiales)?"
    r"|respectuosamente"
    r"|certified (?:true and correct )?by|issued by|prepared by|signed(?: by)?|authori[sz]ed "
    r"signator(?:y|ies)"
    r"|(?:for and )?on behalf of.{0,80}|signature(?: of .{0,40})?|for\s?:?\s.{2,80}"
    r"|authori[sz]ed by|noted by|yours in service"
    r"|très cordialement|thanks (?:and|&) regards|thanks again|in witness whereof.{0,120}|with "
    r"(?:warm|kind|best) regards"
    r"|le (?:directeur|gérant)\b.{0,30}|attested by|verified by|approved by)\W{0,9}$",
    re.IGNORECASE,
)
TITLE_LINE = late(
    r"^\W*(?:current |last )?(?:position(?: held| title)?|(?:job|role|official) ?title|title|role"
    r"|designation|occupation|post(?: held)?|job)\s*(?::[*_]*|\t+|\s?[-–—]\s)\s*"
    r"(?P<title>\S.{0,120}?)\s*$",
    re.IGNORECASE,
)
_NO_DUTY = late(
    r"^\W*(?:"
    r"to whom(?:so)?(?:ever)? (?:it|this) may|dear\b|re\s*:|subject\s*:|date\s*:|attn\b|(?:our "
    r"|your )?ref(?:erence)?\b\W"
    r"|(?:this is|this letter is|we hereby|i hereby|this letter|i am writing|we are pleased"
    r"|hereby|it is certified)\b"
    r"|(?:yours|sincerely|(?:(?:with|many) (?:\w{4,10} )?)?greetings|regards|kind regards"
    r"|best regards|thank you|thanks)\b"
    r"|(?:if you|should you|please (?:contact|do not|feel)|for (?:any|further) (?:questions|info))"
    r"|(?:we|i) (?:wish|would like|thank|recommend|found|can be|confirm|certify|have no|are|am)\b"
    r"|(?:tel|phone|e-?mail|fax|mobile|cell|website|address|signature|signed|name|employee"
    r"|employer|company|start date|end date|dates?|period|duration|salary|annual salary|pay|wage"
    r"|strengths?|weakness(?:es)?|areas? (?:for|of) (?:development|improvement)|sickness|absences?"
    r"|reasons? (?:for|of) leaving|conduct|punctuality|attendance|hours(?: per week| of work)?"
    r"|status|location|supervisor|department|noc(?: code)?)\s*:"
    r")",
    re.IGNORECASE,
)
_CONTACT = late(r"\S@\S{1,80}\.\w|https?://|www\.|\+?\d[\d\s().-]{8,24}\d")
_ABOUT_PERSON = late(
    r"\b(?:has|had|have|was|is|were)\s+(?:been\s+)?(?:employed|working|engaged|hired|an? (?:valued"
    r"|valuable|dedicated|hard-?working|excellent))\b"
    r"|\bworked (?:with|for|at) (?:us|our|the company)\b"
    r"|\b(?:hours|hrs)\.? (?:per|a|each) week\b|\bannual salary\b|\bper annum\b",
    re.IGNORECASE,
)
_PRAISE = late(
    r"\b(?:honest\w{0,2}|punctual\w{0,3}|hard-?\s?working|diligen(?:t|tly|ce)|dedicat(?:ed|ion)"
    r"|sincer(?:e|ity)|reliab(?:le|ility)"
    r"|excellen(?:t|ce)|outstanding|exceptional(?:ly)?|asset|pleasure|recommend(?:ed|ation|ing)?"
    r"|satisf(?:action|ied)"
    r"|character|commend\w{2,5}|integrity|loyal(?:ty)?|enthusias(?:m|tic)|team[- ]?player|valued"
    r"|polite|courteous|talent(?:ed)?"
    r"|attitude|appreciat(?:ed|ion)|luck|success(?:es)?|trustworth\w{1,4}|hesitat\w{2,4}"
    r"|reservation|admir\w{2,5}|delight\w{0,4}"
    r"|proud|grateful|thank(?:s|ful)?|wonderful|impress(?:ed|ive)|competent|professionalism"
    r"|commitment|conscientious"
    r"|pleasant|behaviou?r|motivated|obedient|energetic|capable|well[- ]?liked|respected"
    r"|wish(?:es)?|future|endeavou?rs"
    r"|proficien(?:t|cy)|strong work ethic|work ethic|dependable|resourceful|passion(?:ate)?"
    r"|strengths?|personality|zeal\w{0,5}|zest|utmost|devot(?:ed|ion)|tireless\w{0,2}|untiring\w{0,2}"
    r"|whole-?hearted\w{0,2}"
    r"|god-?fearing|pull(?:s|ed) (?:his|her|their) (?:own )?weight|rehire|re-?employ|miss(?:ed)? "
    r"(?:him|her|them)|above and beyond|initiative|contributions?)\b",
    re.IGNORECASE,
)
# A part of every word above, since looking for these first is quicker.
_PRAISING = (
    *("honest", "punctual", "hard", "diligen", "dedicat", "sincer", "reliab", "excellen", "outst"),
    *("exceptional", "asset", "pleas", "recommend", "satisf", "character", "commend", "integrity"),
    *("loyal", "enthusias", "player", "valued", "polite", "courteous", "talent", "attitude"),
    *("appreciat", "luck", "success", "trustworth", "hesitat", "reservation", "admir", "delight"),
    *("proud", "grateful", "thank", "wonderful", "impress", "competent", "professionalism"),
    *("commitment", "conscientious", "behavio", "motivated", "obedient", "energetic", "capable"),
    *("liked", "respected", "wish", "future", "endeavo", "proficien", "ethic", "dependable"),
    *("resourceful", "passion", "strength", "personality", "fearing", "weight", "rehire", "miss"),
    *("zeal", "zest", "utmost", "devot", "tireless", "untiring", "hearted"),
    *("employ", "above and beyond", "initiative", "contribution"),
)
_FORM = late(
    r"\b(?:to whom|this (?:letter|certificate|certification|reference|document)|certify|hereby"
    r"|please (?:contact|do not|feel|call|ring)"
    r"|do not hesitate|further (?:information|details|clarification)|at (?:his|her|their) (?:own "
    r")?request|upon (?:his|her|the)"
    r"|on (?:his|her|their) own accord|resign(?:ed|ation)|no objection|no (?:dues|liability"
    r"|claim)|for (?:whatever|any) (?:legal )?purpose"
    r"|appl(?:y|ies|ied) (?:for|with|under) (?:the|a|his|her|this|your)|left (?:us|our"
    r"|the (?:(?:\w{2,14} ){0,2}(?:company|firm|organi[sz]ation|business|services?|employ\w{0,4}"
    r"|job|post|position|bank|school|hospital|hotel|team|country|institution|department)"
    r"|(?-i:[A-Z])\w*))"
    r"|terminat\w{2,5}|laid off|immigration|contact (?:me|us|the undersigned)"
    r"|reach (?:me|us)|annual leave"
    r"|vacation|paid (?:time off|leave|holidays?)|moving to|relocat\w{2,5}|maternity)\b",
    re.IGNORECASE,
)
_VAGUE_WORK = late(
    r"\bfull range of (?:\w{2,12} ){0,2}(?:duties|responsibilities|tasks)\b"
    r"|\b(?:all|any|every|the|his|her|their|these|those|such|assigned|other) (?:\w{3,12} "
    r"){0,2}(?:duties|responsibilities|tasks|work|job)"
    r"(?: \w{2,12}){0,3} (?:assigned|given|entrusted|with|to (?:the|our|my)|very|well|diligently"
    r"|efficiently|creditably|conscientiously)"
    r"|\bcontribut\w{2,4} (?:greatly|significantly|immensely|positively|meaningfully"
    r"|immeasurably)\b"
    r"|\b(?:always|ever|usually) (?:ready|willing|eager|prepared|keen|happy) to (?:help|assist"
    r"|learn)\b"
    r"|^\W*(?:demonstrating|displaying|exhibiting|possessing)\s(?:[\w'’-]{1,20}\s){0,5}?(?:skills?"
    r"|abilit(?:y|ies)|commitment|understanding|expertise|sense of)\b"
    # "Ada possesses a strong sense of order"
    r"|^\W*(?:(?:he|she|they)|(?-i:[A-Z])[\w'’.-]{1,20}(?:\s(?-i:[A-Z])[\w'’.-]{1,20})?)\s(?:\w{4,14}\s){0,2}?"
    r"(?:possess(?:es|ed)?|ha[sd]|shows?|showed|displays?|displayed|demonstrate[sd]?|exhibits?"
    r"|exhibited|brings?|brought)\s(?:[\w'’-]{1,20}\s){1,6}?(?:skills?|knowledge|abilit(?:y|ies)"
    r"|understanding|expertise|manner|mindset|sense of|gift|flair|talent|attitude|ethic)\b"
    r"|^\W*(?:he|she|they)\W{1,3}(?:has |have |had )?(?:discharg|perform|execut|carri|complet"
    r"|fulfil)\w{1,4} (?:all |the |out )?(?:his|her|their|duties|all)",
    re.IGNORECASE,
)
_LONGEST_HEADING = 12  # words
_SHORT_SENTENCE = 16  # words


@lru_cache(maxsize=2048)
def is_boilerplate(line: str) -> bool:
    """Tell whether a line or sentence is of the letter's form and no duty."""
    if not any(char.isalpha() for char in line):
        return True
    label = line.rstrip().endswith(":") and len(line.split()) <= _LONGEST_HEADING
    patterns = (_NO_DUTY.match, _CONTACT.search, _ABOUT_PERSON.search, TITLE_LINE.match)
    return label or is_duty_heading(line) or any(found(line) for found in patterns)


@lru_cache(maxsize=2048)
def is_praise(sentence: str) -> bool:
    """Tell whether a sentence praises, or closes the matter, and states no duty."""
    if _FORM.search(sentence) or _VAGUE_WORK.search(sentence):
        return True
    low = sentence.lower()
    if not any(part in low for part in _PRAISING):
        return False
    praise = sum(1 for _ in _PRAISE.finditer(sentence))
    return praise > 1 or (praise > 0 and len(sentence.split()) <= _SHORT_SENTENCE)


def is_no_item(line: str) -> bool:
    """Tell whether a bulleted item states no duty; a bullet is the best sign that it does."""
    return not any(char.isalpha() for char in line) or is_duty_heading(line)
