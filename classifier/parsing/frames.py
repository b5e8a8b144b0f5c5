"""Patterns of the frames in which sentences tell duties."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.parsing.vocabulary import words

SENTENCE = late(
    r"(?=[.!?])(?<![A-Z]\.[A-Z])(?<!\be\.g)(?<!\bi\.e)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)("
    r"?<!\bNo)(?<!\b[A-Z])"
    r"(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\bRs)"
    r"[.!?]{1,3}[\"')\]*_]{0,4}\s{1,9}(?=[\"'(\[*_]{0,3}[A-Z0-9]|(?:he|she|they|mrs?)\s"
    r"|(?:if|when|after|before|while|once|every|during|also|then)\s(?:[a-z'’-]{1,15},?\s){1,12}?"
    r"(?:he|she|they)\s)|\n[ \t]{0,9}\n\s{0,9}"
)
SEMICOLON = late(r";(?:\s{1,9}(?:and|et|y)\s)?")
COMMA = late(r",(?:\s{1,9}and\s)?")
INTRO = late(
    r"\b(?:(?:fully |solely |also |directly |primarily |mainly |jointly )?(?:responsible"
    r"|accountable)(?: not only)? (?:for|to)(?: the following)?"
    r"|in[- ]charge of|(?:given|has|had) (?:full |sole )?charge of|entrusted with(?: the (?:task"
    r"|responsibility) of)?|tasked (?:with|to)"
    r"|charged with(?= the| \w+ing)"
    r"|(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|functions?|job|work|role|position|activities"
    r"|assignments?|portfolio)"
    r"(?:\s(?!include|were\b|was\b|are\b|is\b|consist|involve|comprise"
    r"|entail)[\w'’,&-]{1,20}){0,8}?\s"
    r"(?:(?:has |have )?(?:mainly |primarily |also |generally |basically )?(?:include[sd]?"
    r"|included?|including|consist(?:s|ed)? (?:of|in)|involve[sd]?"
    r"|comprise[sd]?(?: of)?|entail(?:s|ed)?|cover(?:s|ed)?|encompass(?:es|ed)?"
    r"|rang(?:es?|ed) from|were to|was to|is to|are to|(?:is|was|were|are) related to"
    r"|has been(?= \w+ing)|were(?= \w+ing| the \w+)|was(?= \w+ing)|is(?= \w+ing)|are(?= "
    r"\w+ing)|(?:saw|had|kept|has) (?:him|her|them)(?= (?:\w+ly )?\w+ing)"
    r"|(?:required|obliged|called (?:on|upon)) (?:him|her|them) to|meant(?= \w+ing))"
    r"(?:,? but (?:is |are |was |were )?(?:not|by no means|in no way|never) limited to)?"
    r"(?: the following| as follows)?)"
    r"|(?<!, )(?:this|it) (?:also )?(?:involve[sd]?|include[sd]?|entail(?:s|ed)?|meant|requires?d?)"
    r"(?= (?:the )?\w+(?:ing|ion|ment)\b)"
    r"|involved in|engaged in|(?:was|is|were|are|been) (?:also )?(?:assigned|required|expected"
    r"|deputed|deployed) to(?= \w+)"
    r"|(?:helped|assisted) (?:us |me )?(?:with|in)(?= (?:the )?\w+(?:ing|ion|ment|ance)\b)|which"
    r" (?:included|involved)"
    r"|where(?:in)? (?:he|she|they)(?: also)?(?= (?!was|has|is|works|worked|holds|serve[sd]|started"
    r"|joined|stayed|remained|excel|show|demonstrate|prove|learn|gain|receiv|complet|stud|graduat"
    r"|achiev|earn)\w+(?:ed|s)\b)"
    r"|performing (?:the following )?(?:duties|activities|tasks) (?:such as|like|including)"
    r"|(?:duties|tasks|responsibilities|work|activities) (?:such as|like)"
    r"|(?:initiative|the lead|(?:key|active|leading|major|supporting|central) (?:role|part)) in"
    r"(?= (?:the )?\w+(?:ing|ion)\b)|instrumental in(?= (?:the )?\w+(?:ing|ion|ment)\b)"
    r"|(?:these|achievements?|contributions?|accomplishments?)\s{1,3}(?:included?|were|was|is)"
    r"(?= (?:the )?\w+(?:ing|ion|ment|up)\b)"
    r"|to (?:him|her|them) (?:also )?f[ea]ll(?=\s\w)"
    r"|chargée? de|responsable de|consist(?:ait|aient) à|encargad[oa] de"
    r")[:,]?\s{1,9}",
    re.IGNORECASE,
)
# "Her duties were": what leads to duties only where a list of activities follows.
LISTED = late(
    r"\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|functions?|jobs?|work|role|activities"
    r"|assignments?|accountabilities|areas? of (?:work|responsibility))"
    r"(?:\s(?!were\b|was\b|are\b|is\b|include)[\w'’,&-]{1,20}){0,8}?\s"
    r"(?:(?:has |have )?(?:been|were|was|are|is)(?: (?:mainly|primarily|chiefly|mostly|also"
    r"|generally|basically|in|as follows|the following)){0,2})[:,]?\s{1,9}"
    r"|\b(?:duties|tasks|activities|responsibilities|functions|jobs)(?:\s[\w'’-]{1,16}){0,4}?,?\s"
    r"(?:such as|like|including|namely)[:,]?\s{1,9}"
    r"|\b(?:responsible|accountable|in charge)(?: (?:for|of))?(?: the following| these)?"
    r"(?: \w{4,16})?\s?:\s{1,9}",
    re.IGNORECASE,
)
# "..., and her work is like this: she ...": what leads to duties, whatever stands before it.
LIKE_THIS = late(
    r"\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|jobs?|work|role|day|routine)\s"
    r"(?:[\w'’]{1,12}\s){0,4}?(?:is|are|was|were|looks?|looked|goes|went)\s"
    r"(?:like this|like that|as follows|the following|this|these)\s?:\s{1,9}",
    re.IGNORECASE,
)
SIGN = late(
    r"(?::|,?\s(?:namely|such as|viz\.?|that is|fell to (?:him|her) to|(?:was|is) for (?:him"
    r"|her) to|(?:trusted|entrusted|asked|allowed|engaged|hired) to)"
    r"|\s(?:whether(?: it(?:['’]s| was| is| be))?(?=\s\w+ing)|(?:kind|good) enough to"
    r"|(?:evident|demonstrated|shown|seen|apparent|reflected) (?:in|through|by) (?:his|her|their)"
    r"(?:\s\w{4,14}){0,2}?(?=\s\w+(?:ing|ion|ment)\b)|by(?: \w{3,14}ly)?(?=\s\w+ing\b)))"
    r"[,:]?\s{1,9}(?:to\s)?",
    re.IGNORECASE,
)
PRONOUN = (
    r"he|she|they|elle|il|(?:mr|mrs|ms|miss|dr|mme)\b\.?\s(?:(?-i:[A-Z])[\w'’.-]{0,20}\s){0,3}"
    r"(?-i:[A-Z])[\w'’.-]{0,20}"
    r"|the (?:employee|incumbent|candidate|applicant|above[- ]named(?: \w+)?|said employee)"
)
AUXILIARY = late(
    r"(?:,\s(?:too|as well|moreover|in addition),?\s|(?:not only|has|had|have|also|would|then"
    r"|regularly|routinely|currently|usually|often|always|daily|mainly|primarily|successfully"
    r"|effectively|efficiently|independently|personally|directly|further|additionally|was|is|been"
    r"|will|did|used\sto|could|can|still|both"
    r"|(?!supply|apply|rely|reply|comply|family|multiply|assembly|only|early)\w{3,15}ly"
    r"|single-handedly|carefully|accurately|closely|frequently|occasionally|even|later|initially"
    r"|now|be|constantly|consistently|generally|typically|actively|solely|jointly|thoroughly"
    r"|proactively|first|continually|continuously|promptly|sometimes|mostly|chiefly|who"
    r"|the (?:one|person) (?:who|that)|able to|helped to|himself|herself)\s{1,3}){0,5}",
    re.IGNORECASE,
)
WORD = late(r"[^\W\d_][\w'’-]{0,30}")
SUBORDINATE = frozenset(
    words(
        "when if that where which whom who because before after until as what whatever since "
        "wherever whether though although why how once unless so whose than everything anything "
        "all"
    )
)
NO_DUTY_VERBS = frozenset(
    words(
        "been had has have be being is was worked works working joined joins left leaves earned "
        "earns received receives showed shows shown demonstrated demonstrates proved proves "
        "proven displayed displays exhibited exhibits possessed possesses contributed excelled "
        "excels enjoyed enjoys wished resigned retired went got became loved obeyed obeys "
        "remained remains deserved achieved exceeded impressed grew gained lived sought decided "
        "held holds occupied occupies started began continued continues served serves serving "
        "acted played plays wore wanted needed settled owes owed leaving moving relocating "
        "joining employed engaged hired appointed promoted given paid entitled based resident "
        "residing born hired applying seeking planning hoping willing looking known considered "
        "found regarded deemed liked respected asked conducted-himself relieved transferred "
        "posted recruited terminated laid discharged fulfilled mingled gelled interacted "
        "behaved adapted learnt learned picked-up stayed lasted came comes brought brings knows "
        "knew understands understood tried tries strived strives took-pride used made-sure "
        "spent graduated obtained holds lives reports commended praised well-liked trusted "
        "rehired missed married happens deserves quit concerned registered reported needs wants "
        "encountered encounters faced faces distinguished distinguishes slowed hopes hoped overcame"
        " showcased showcases surpassed embodied exemplified progressed progresses advanced"
        " transitioned ranks ranked rose intends intended requested requests applied chose"
        " promises agreed loves"
    )
)
# Of those, what is a duty with an object behind it: "posted bills", but not "was posted to".
_WITH_OBJECT = frozenset(
    words(
        "posted paid registered recruited hired appointed requested brought brings obtained "
        "obtains served serves engaged transferred conducted"
    )
)
_NO_OBJECT = late(
    r"\s{1,3}(?:to|as|at|in|from|with|by|for|on|of|off|until|since|up|about|under|through|out|over"
    r"|here|there|us|me|(?:an?|the|his|her|their|this|these|our|that|two|three|several)"
    r"\s(?:[\w'’-]{2,20}\s){0,2}?(?:company|firm"
    r"|organi[sz]ation|position|post|role|office|degree|diploma|certificate|licen[cs]e|department"
    r"|job|work|career|employment|duty|duties|institution|hospital|school|title|rank|salary"
    r"|attitude|record|sense|wealth|view)s?)\b",
    re.IGNORECASE,
)
AFTER_WORK = late(
    r"\s{1,3}on\s(?:the\s)?(?:\w{3,20}ing|design|development|installation|construction|maintenance"
    r"|repair|implementation|preparation)\b"
    # "worked on a ticketing system", but not on a time or on terms
    r"|\s{1,3}on\s(?!(?:time|call|site|board|shift|contract|rotation)\b)(?:[\w.'’+#/-]{1,20}\s){1,6}?"
    r"(?:projects?|systems?|applications?|apps?|platforms?|websites?|software|features|products"
    r"|pipelines?|modules?|integrations?|dashboards?|campaigns?|prototypes?|databases?)\b"
    r"|\s{1,3}(?:(?:closely|directly)\s{1,3})?with\s{1,3}(?:the\s{1,3})?"
    r"(?:[\w-]{2,20}\s{1,3}){1,4}to\s{1,3}\w{3}",
    re.IGNORECASE,
)
# "served as the point of contact for", "contributed to the design of": duties of verbs that
# are seldom such.
AFTER_AS = late(
    r"\s{1,3}as\s{1,3}(?:(?:an?|the|our|my|his|her)\s{1,3})?(?:[\w'’-]{2,20}\s{1,3}){0,3}?"
    r"(?:points?|contact|liaison|links?|bridge|interface|mentor|backup|back-up|deputy|go-between"
    r"|(?:focal|contact|resource|go-to|key|responsible) person|intermediary|sounding board"
    r"|host(?:ess)?|interpreter|translator|guide)\b",
    re.IGNORECASE,
)
AFTER_TO = late(
    r"\s{1,3}(?:\w{3,15}ly\s{1,3})?to\s{1,3}(?:(?:the|our|his|her|their|all"
    r"|its)\s{1,3})?(?:[\w-]{2,20}\s{1,3}){0,2}?"
    r"(?:design|development|maintenance|implementation|construction|installation|preparation"
    r"|creation"
    r"|planning|organi[sz]ation|production|design|drafting|writing|testing|building|making"
    r"|setting up|setup"
    r"|translation|revision|launch|execution|renovation|repair|care|training|upkeep|migration"
    r"|integration"
    r"|coordination|running|administration|management) of\b",
    re.IGNORECASE,
)
AFTER_REPORT = late(r"\s(?!to\b|directly to\b)", re.IGNORECASE)
_LY = r"(?:(?:\w{3,15}ly|always|often|even|also|both)(?:\s(?:and|but|yet)\s\w{3,15}ly)?\s{1,3})?"
_ING = rf"(?={_LY}(?-i:[a-z-]){{2,15}}ing(?:\s{{1,3}}\w|,\s\w{{3,15}}ing\b))"
_THEM = r"(?:him|her|them|(?-i:[A-Z])[\w'’.-]{1,20})"
# Behind these a verb in -ing says what was done, whatever praise stands before them.
DOING = late(
    rf"(?:\b(?<!aimed )(?-i:in|at|by|when|whilst|while|with)\s{{1,3}}{_ING}"
    rf"|(?<=\w)(?::|\s?[–—])\s{{0,3}}{_ING}"
    r"|\b(?:responsibilit(?:y|ies)|tasks?|jobs?|habit|point|experience|charge|care|art|challenge"
    r"|work"
    rf"|practice|way|duty) of\s{{1,3}}{_ING}"
    r"|\b(?:responsib(?:le|ility|ilities)|accountable|known|talent|knack|gift|flair|reputation"
    r"|praised"
    rf"|(?:rel(?:y|ied)|count(?:ed)?|depend(?:s|ed)?|lean(?:s|ed)?) (?:up)?on(?: him| her| them)?"
    rf"|person|one|man|woman|hands?) for\s{{1,3}}{_ING}"
    rf"|\b(?:(?:devot|dedicat|commit|contribut)\w{{0,5}}\s(?:[\w-]{{1,15}}\s){{0,4}}?|when it"
    rf" c[ao]mes? )to\s{{1,3}}{_ING}"
    rf"|\b(?:complain\w{{0,3}}|conscientious|meticulous|careful|serious) about\s{{1,3}}{_ING}"
    r"|\b(?:focus\w{0,3}|concentrat\w{1,3}|emphasis|work(?:ed|s)?)\s{1,3}(?:was |is |were"
    r" )?(?:\w{3,15}ly )?on"
    rf"\s{{1,3}}{_ING}"
    r"|\b(?:(?:did|done|does|doing)\s(?:\w{1,15}\s){1,4}jobs?|hours|days|nights|weeks|months"
    r"|(?:spen[dt]s?|spending)(?:\s\w{1,14}){1,4}|comfortable|busy)"
    rf"\s{{1,3}}(?<!\bof\s){_ING}"
    r"|\b(?:his|her|their|['’]s)\s{1,3}(?:\w{3,15}\s{1,3}){0,2}?(?=[a-z]{3,15}ing of\s)"
    r"|\b(?:talents?|strengths?|specialt(?:y|ies)|tasks?|contributions?|gifts?|roles?|jobs?"
    r"|duties)\s{1,3}(?:is|are|was|were|has been|lies? in"
    rf"|lay in)\s{{1,3}}{_ING})",
    re.IGNORECASE,
)
# ", serving guests" behind praise.
BESIDES = late(rf",\s{{1,3}}(?:(?:and|while|whilst|by)\s{{1,3}})?{_ING}", re.IGNORECASE)
# "As well as doing this, she ...", "From this to that, he ...", "... as well as doing this".
FRONT = late(
    rf"(?:\W{{0,3}}\b(?:along with|besides|apart from|aside from|beyond|in addition to|as well as"
    rf"|on top of)"
    rf"|(?<=\w)\s(?:as well as|along with|in addition to|besides))\s{{1,3}}{_ING}"
    r"|\W{0,3}not only (?:do|does|did) (?:he|she|they)\s{1,3}",
    re.IGNORECASE,
)
RANGE = late(
    rf"\b(?:from|whether(?: it(?:['’]s| was| is| be))?)\s{{1,3}}(?P<one>{_ING}[^.;:,]{{4,90}}?)"
    rf",?\s(?:(?:all the way|right|up|through|on)\s)?(?:to|or)\s{{1,3}}{_ING}",
    re.IGNORECASE,
)
TO = late(
    r"\b(?:(?:took|takes?|taken|taking) (?:the initiative|the lead|it up ?on (?:him|her"
    r"|them)sel(?:f|ves)"
    r"|the time|care)|(?:stepp|step|steps|volunteer|offer)(?:ed|s)?(?: up| in| forward)?"
    r"|(?:was|been|were) (?:keen|happy|glad)|(?:his|her|their) (?:job|task|duty|responsibility"
    r"|role)(?: was| is)?"
    r"|(?:always|very|ever|so|only too|more than|equally) (?:keen|happy|glad|eager|ready|willing"
    r"|quick)"
    rf"|(?:hired|engaged|employed|appointed|recruited|chose|brought|asked|trusted|(?:counted"
    rf"|relied|called|depended) (?:up)?on"
    rf"|used|requires?d?|needs?|needed|allow(?:s|ed)?|want(?:s|ed)?|invited|enlisted)"
    rf" (?:\w{{2,12}} )?{_THEM}(?: (?:back|in|on|over))?(?: (?:in|since) \d{{4}})?"
    r"|(?:went|goes?|going) out of (?:his|her|their) way) to\s{1,3}"
    r"|\bfound (?:a|the|new|many|other)(?: \w{3,12})? ways? to\s{1,3}"
    r"|\bmanage[sd]? to\s{1,3}|\b(?:came|comes?|arrive[sd]?|stay(?:s|ed)?"
    r"|returns?|returned)\s(?:[^.;,]{2,40}\s)?to\s{1,3}"
    r"|\bto\s{1,3}(?=take (?:\w{3,8} )?(?:charge|care) of\s)"
    r"|\b(?:job|work|role|position|post|schedule|contract|routine)s? (?:require[sd]?|demand(?:s"
    r"|ed)) that "
    r"(?:he|she|they)\s{1,3}"
    r"|(?=\bhelp(?:ed|s) (?:me|us) (?:to )?(?!grow|win|achieve|gain|improve|succeed|meet|become"
    r"|reach|see"
    r"|understand|make|get|be\b|increase|reduce|save|move (?:on|to|up)|with|in\b|a lot|out|so"
    r"|very|through|greatly)[a-z])",
    re.IGNORECASE,
)
# What an activity may stand behind in a sentence that says something else of the person: "her
# ability to soothe guests", "..., leading the tours", "had her clean", "when she ran the shop".
PERHAPS = late(
    r"\b(?:abilit(?:y|ies)|able|capacity|asked|hired|ha[sd]"
    r"|employed|engaged|recruited|trusted|volunteer(?:s|ed)?|offer(?:s|ed)?|helps?|helped|required"
    r"|lengths|efforts?|came|strives?|strived|enabled|allowed|used|learn(?:ed|t)|began|started"
    r"|(?:signed|stepped) (?:up|in)|continue[sd]?) to\s{1,3}(?:\w{3,15}ly\s{1,3}){0,2}(?=[a-z])"
    r"|(?:\b(?:of|for|from|about|to|through|in|by|at|when|with|started|began|kept|keeps"
    rf"|loves?|loved|enjoys?|enjoyed|spen[dt]s?|worked|works)|,(?:\s{{1,3}}and)?)\s{{1,3}}{_ING}"
    r"|\b(?:have|had|having|let|letting|help(?:s|ed|ing)?|watch(?:ed|ing)?|seen?|saw)"
    rf" (?:{_THEM}|me|us|(?:our|my|the) \w{{3,12}})\s{{1,3}}(?=[a-z])"
    r"|(?<!to )\b(?:help|helped|helps)\s{1,3}(?=[a-z])"
    r"|\b(?:when|that|how|because|since|as|if|after|before|where|while) (?:he|she|they)\s{1,3}"
    r"(?:(?:ha[sd]|have|also|would|always|often|\w{3,15}ly)\s{1,3}){0,3}(?=(?-i:[a-z]){3,15}\s)",
    re.IGNORECASE,
)
VERY_FEW = 2  # words of the shortest duty
JOIN = late(
    r"\s{0,3}(?:;\s{0,9}(?:and\s|et\s|y\s)?|,\s{1,9}(?:and\s|as well as\s|along with\s|or\s"
    r"|while\s|then\s|plus\s|besides\s|et\s|y\s)?"
    r"|\s(?:and|as well as|along with|while|besides|but also|et|y)\s)"
    r"(?:(?:also|then|to|for|in|finally"
    r"|with|of|the|by|regularly|occasionally|sometimes|he|she|was responsible for"
    r"|(?!supply|apply|rely|reply|comply|family|multiply|assembly|only|early)\w{3,15}ly)\s){0,2}",
    re.IGNORECASE,
)
# "..., and she also bakes": where a clause of the same person begins.
AGAIN = late(
    r"(?:[,;]\s{1,3}|\s)(?:(?:and|then|also|while|but|besides|however,?)\s{1,3}){1,2}"
    r"(?:(?:in|on|at|during|after|before|every|each)\s(?:(?!wh)[\w'’-]{1,15}\s){1,4}?)?(?=(?:he|she"
    r"|they)\s\w{2,20}\s)",
    re.IGNORECASE,
)
NEXT = late(r"(?P<mark>[\s,;]{0,4}?[,;])?\s{0,3}(?P<word>[^\W\d_][\w'’-]{0,30})?")
LEAD = late(
    r"(?:(?:also|then|to|for|in|the|of|with|at|both|mainly|primarily|regularly"
    r"|carrying out (?=\w+ing)|daily(?=\s\w{3,20}(?:ing|ion|ment|ance|ence|al|ysis|up|keep)\b))"
    r"\s{1,3}){0,3}",
    re.IGNORECASE,
)


def has_object(text: str, word: re.Match[str], end: int) -> bool:
    """Tell a verb that is a duty with what stands behind it, though it seldom is one."""
    return word[0].lower() in _WITH_OBJECT and not _NO_OBJECT.match(text, word.end(), end)
