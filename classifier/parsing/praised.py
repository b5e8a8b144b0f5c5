"""What a person did, told amid praise: "She was invaluable in drafting our tenders"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.boilerplate import is_praise
from classifier.parsing.clauses import clauses
from classifier.parsing.deeds import duty_verb
from classifier.parsing.frames import BESIDES, DOING, FRONT, RANGE, TO, WORD
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words

_PERSON = late(r"\b(?:he|she|they|his|her|their|him|them)\b", re.IGNORECASE)
# "Marian also showed": a name, though nobody has said whose it is.
_NAMED = late(
    r"\W{0,3}(?!(?:I|We|Our|My|The|This|That|These|It|You|Your|All|There|In|On|At|For|With"
    r"|As)\b)[A-Z][\w'’-]{1,20}"
    r"(?:\s[A-Z][\w'’-]{1,20}){0,2}\s(?:also|has|had|was|is|always|\w{3,15}ly|\w{2,15}ed)\s"
)
_WRITER = frozenset(("i", "we"))
_SUBJECTS = frozenset(("i", "we", "he", "she", "they", "him", "her", "his", "their", "them", "who"))
_SHOWN = late(
    r"\b(?:show(?:s|ed|n)?|demonstrat\w{1,3}|display\w{0,3}|exhibit\w{0,3}|prove[dns]?|(?:was|is"
    r"|been|be|became)\s(?:\w{3,15}ly\s)?"
    r"(?:an?|the|our|my|very|so|always)|went|goes|br(?:ings?|ought)|excel\w{0,4}|with (?:an?|his"
    r"|her|their) (?:[\w-]{2,15} ){0,3}(?:knowledge|experience|expertise|understanding)"
    r"|distinguish\w{0,3}|stood out|served as|acted as)\b",
    re.IGNORECASE,
)
_FINITE = late(
    r"\b(?:ha[sd]|have|is|was|were|are|been|\w{2,15}ed|showed?|shows|brings?|brought|went|proves"
    r"|made)\b"
)
# What ends an activity: what is said of it, or what else the sentence praises.
_END = late(
    r",?\s{1,3}(?:and|but|yet|while|which|who|whom|that|so that|because|since|making|resulting"
    r"|leading"
    r"|earning|winning|gaining)\s{1,3}"
    r"(?:(?:also|always|thus|even)\s)?"
    r"(?:(?:ha[sd]|have|was|is|were|are|did|does|won|gained|earned|contribut\w{2,4}|his|her|their"
    r"|he|she|they"
    r"|never|always|it|this|that|in|we|I)\b|(?P<verb>[a-z]{3,15})\s(?:\w{3,15}ly|the|an?|his|her"
    r"|their|our|my|great|much"
    r"|every\w{3,4})\b)"
    r"|,?\s{1,3}and\s{1,3}(?:adept|able|skilled|capable|proficient|good|great|excellent|always|very"
    r"|quick)\s"
    r"|[,.]?\s{1,3}(?:is|was|were|are|has|had|comes|came|makes|made|speaks?|shows|proves"
    r"|deserves?|earned|set)\s"
    r"|,\s{1,3}(?!and\b|or\b|(?:\w{3,15}ly\s)?\w{2,15}ing\b)(?:[A-Z][\w'’-]{1,20}|he|she|they|I"
    r"|we|it|which|who|a|an|one"
    r"|something|always|never)\s"
    r"|,?\s{1,3}so that\s|\s?[–—]\s?(?=\w)|\s(?:in order )?to (?=win|earn|gain|make sure)"
    r"|\s(?:in|with)(?: an?| the)? (?:\w{3,15} (?:and|but) )?(?:\w{3,15} ){0,2}(?:manner|way"
    r"|fashion|enthusiasm|dedication"
    r"|ease|care|patience|skill|professionalism|success|passion|precision|grace)\b"
    r"|(?:,(?:\s{1,3}and)?|\sand)\s{1,3}(?P<past>[a-z]{3,15})(?=\s\w)"
    r"|\s(?:he|she)\s(?=(?:also\s)?[a-z]{3,15}\s)"
    # "her way of ... helped us"
    r"|(?<!\band)(?<!\bor)(?<![,;])(?<!\bthat)(?<!\bwhich)(?<!\bwho)\s(?:helped|improved|ensured|enabled|allowed"
    r"|benefit\w{2,4}|streamlined|resulted|contributed|impressed)\s",
)
IDLE = frozenset(
    words(
        "learning improving becoming being achieving exceeding meeting demonstrating"
        " showing displaying exhibiting contributing succeeding resulting allowing enabling"
        " giving raising elevating reflecting earning winning gaining proving adding"
        " going delivering working fostering understanding performing completing"
        " finishing knowing interacting seeing viewing recommending leaving carrying reading having"
        " accomplishing finding doing combining displaying living residing following"
        " considering including joining speaking writing meaning grooming attending overcoming"
        " thinking playing staying striving wanting hoping looking seeking trying using facing"
        " showcasing saving reducing"
        " increasing boosting impressing surprising supporting concerning starting"
        " resigning wishing supposing exhibiting possessing"
        " learn improve become be achieve exceed meet go grow help assist do work try adapt"
        " see know understand join leave lend pitch share listen give find come study"
        " ensure succeed contribute"
        " outstanding unwavering hardworking willing charming demanding challenging amazing"
        " interesting inspiring lasting promising engaging outgoing exceeding"
    )
)
_VAGUE = late(
    r"\b(?:duties|responsibilities|challenges|expectations|deadlines|goals|targets|problems?"
    r"|everyone|others|success|growth|value|difference|impact|satisfaction"
    r"|environments?|atmosphere|relationships?|rapport|image|assignments?|confidence|trust"
    r"|reins|pride|ownership|advantage|morale|culture)\b",
    re.IGNORECASE,
)
_VERBS = frozenset(("get", "helped", "helps"))
# What "do" is an activity with.
_CHORES = late(
    r"do(?:ing)? (?:(?:all|most)(?: of)? )?(?:(?:the|our|my|some) )?(?:\w{3,12} ){0,2}?(?:laundry"
    r"|dishes|cooking|cleaning|ironing|shopping|washing|housework|gardening|baking|bookkeeping"
    r"|accounts|books|payroll|paperwork|filing|typing|invoicing|preparation|maintenance|repairs)\b",
    re.IGNORECASE,
)
_ADVERBS = frozenset(("always", "often", "even", "also", "both", "and", "but", "yet"))
# "hiring him", "engineering at": no activity with its object.
ONE = late(
    r"\w{2,15} (?:him|her|me|us)\W{0,3}"
    r"|help(?:ing)? (?:us|me|to|(?:the|our|my|your) (?:\w{2,12} )?(?:team|company|business|firm"
    r"|organi[sz]ation|department))\b.{0,200}"
    r"|\w{2,15}ing (?:and|or) (?!(?:\w{3,15}ly )?\w{2,15}ing\b)(?!.{0,30} of\b).{0,200}"
    r"|lead(?:ing)? to\b.{0,200}|ma(?:kes?|king|de) (?:him|her|us|me|it|them|sure|people|everyone"
    r"|things|complex|an? (?:difference|point"
    r"|good|great))\b.{0,200}"
    r"|growing (?:in|as|into|up)\b.{0,200}|get(?:ting)? (?:along|on|to|used|better)|mov(?:e|ing)"
    r" (?:to|on|up|back)\b.{0,200}"
    r"|\w{2,15} (?:on|at|from|since|until|under|there|here)\b.{0,200}",
    re.DOTALL,
)
LONGEST = 1500  # characters of a sentence that is looked at
FEWEST = 2  # words of an activity
NEAR = 4  # words of an activity in which its object stands


def told_amid(
    text: str,
    sentence: Span,
    names: Sequence[str],
    stated: Sequence[Span] = (),
    *,
    behind: bool = False,
) -> list[Span]:
    """Give what a sentence of praise says that the person did, none if it is praise alone.

    ``stated`` are the duties that it seems to state otherwise; ``behind`` says that the span is
    what stands behind dates or pay.
    """
    if sentence[1] - sentence[0] > LONGEST:
        return list(stated)
    if stated and not _is_light(text, stated):
        return [*_fronted(text, sentence, stated), *stated]
    patterns = (DOING, TO) if behind else (RANGE, FRONT, DOING, TO, BESIDES)
    for pattern in patterns[: 4 if stated else 5]:
        found = [
            span
            for led in pattern.finditer(text, *sentence)
            if pattern is not BESIDES or _is_praised(text[sentence[0] : led.start()])
            for span in led_to(text, led, sentence[1])
        ]
        told = [span for span in found if _is_work(text, span)]
        if told and is_of_person(text, sentence, told[0][0], names):
            return [*laid_apart(told), *going_on(text, told[-1][1], sentence[1])]
    shown = stated and _SHOWN_ALONE.match(text, *stated[0])
    return [] if shown else list(stated)


def going_on(text: str, at: int, end: int) -> list[Span]:
    """Give the duties that a sentence goes on to state: "..., and has drawn up plans"."""
    more = _MORE.match(text, at, end)
    begin = duty_verb(text, more.end(), end) if more else None
    if begin is None or text[begin:end].split(maxsplit=1)[0].endswith("ing"):
        return []
    return clauses(text, (begin, end))


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") or word in _ADVERBS


def _is_praised(before: str) -> bool:
    """Tell a clause of praise from one that says what was done, or from a list."""
    told = _FINITE.search(before) is not None or before.lstrip().startswith("With ")
    return told and (is_praise(before) or _SHOWN.search(before) is not None)


def led_to(text: str, led: re.Match[str], end: int) -> Iterator[Span]:
    """Give the activities that a frame leads to, cut where something else is said."""
    if led.re.groups and led["one"]:
        yield led.span("one")
    for start, stop in clauses(text, (led.end(), end)):
        closed = _ended(text, start, stop)
        yield _at_verb(text, start, closed), closed
        if closed < stop:
            break


def _at_verb(text: str, start: int, end: int) -> int:
    """Leave out how it was done before what was done: "efficiently but politely moving"."""
    for word in WORD.finditer(text, start, end):
        if not _is_adverb(word[0].lower()):
            return word.start()
    return start


# "while we" in "while we were out", which doesn't end the activity before it.
_WITHIN = late(
    r"\b(?:when|whenever|if|while|where|whose|because|until|unless)\s(?:[\w'’-]{1,15}\s?){1,3}$",
    re.IGNORECASE,
)


def _ended(text: str, start: int, end: int) -> int:
    head = WORD.match(text, start, end)
    told = head is not None and verb_form(head[0]) == "past"
    for found in _END.finditer(text, start, end):
        verb, past = found["verb"], found["past"]
        forms = ("past", "third") if verb else ("past",)
        if (told and past) or _WITHIN.search(text, start, found.start()):
            continue
        if not (verb or past) or verb_form(verb or past) in forms:
            return found.start()
    return end


def _is_work(text: str, span: Span) -> bool:
    """Tell an activity with its object from what says nothing, as "meeting our expectations"."""
    told = text[slice(*span)]
    if len(told.split()) < FEWEST:
        return False
    head = next((word for word in map(str.lower, WORD.findall(told)) if not _is_adverb(word)), "")
    if told.rstrip().endswith(":") or ONE.fullmatch(told):
        return False
    known = (verb_form(head) in ("ing", "base") or head in _VERBS) and head not in IDLE
    known = known or _CHORES.match(told) is not None
    return known and not _VAGUE.search(" ".join(told.split()[:NEAR]))


def is_of_person(text: str, sentence: Span, at: int, names: Sequence[str]) -> bool:
    """Tell a sentence about the person from one about the writer or about somebody else."""
    told = text[slice(*sentence)]
    if not (_PERSON.search(told) or _NAMED.match(told) or any(name in told for name in names)):
        return False
    subjects = [
        word
        for word in WORD.findall(text, sentence[0], at)
        if word in names or word.lower() in _SUBJECTS
    ]
    return not subjects or subjects[-1].lower() not in _WRITER


def laid_apart(spans: Sequence[Span]) -> list[Span]:
    """Leave out what lies in a span before it."""
    kept: list[Span] = []
    for span in sorted(set(spans)):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


_MORE = late(
    r"\W{0,3}\s{0,3}(?:(?:and|but|then)\s{1,3}){0,2}(?:(?:in|during|after|at|when"
    r"|on)\s(?:[\w'’-]{1,15}\s){1,5}?"
    r"(?=(?:he|she|they)\s))?(?:(?:he|she|they)\s{1,3})?",
    re.IGNORECASE,
)
_SHOWN_ALONE = late(
    r"(?:played|plays) an? (?:\w{3,15} )?(?:role|part)\b|(?:show|demonstrat|display|prove|exhibit"
    r"|excel)\w{0,4}\b",
    re.IGNORECASE,
)
_LIGHT = frozenset(
    words(
        "took taken takes made makes stepped steps played plays had has spent spends volunteered"
        " offered showed shows demonstrated displayed proved assumed accepted excelled dedicated"
        " devoted"
        " contributed proven excels arrives arrived returns returned comes came"
    )
)
_HELPED = late(
    r"(?:help|assist|support)(?:ed|s) (?:me|us)\s|(?:goes|went|gone) (?:above and beyond"
    r"|the extra mile|out of (?:his|her|their) way)\b"
    r"|(?:provided|given|trusted|tasked|charged) with (?:the )?(?:\w{3,12} )?"
    r"(?:responsibilit(?:y|ies)|tasks?|jobs?|opportunity|duty|work) of\s",
    re.IGNORECASE,
)
# "sharpened her skills in", "has his own way of"
_SKILL = late(
    r"\s{1,3}(?:(?:his|her|their|an?|the|great|good|much)\s{1,3})?(?:[\w-]{2,15}\s{1,3}){0,3}?"
    r"(?:skills?|abilit(?:y|ies)|expertise|experience|knowledge|talents?|proficiency|competence"
    r"|craft|art) (?:in|of|at|for)\s",
    re.IGNORECASE,
)


def _is_light(text: str, stated: Sequence[Span]) -> bool:
    """Tell a verb that says little by itself, as in "made a point of calling each client"."""
    head = WORD.match(text, *stated[0]) if len(stated) == 1 else None
    if head is None:
        return False
    if _HELPED.match(text, *stated[0]):
        return True
    colon = text.find(": ", *stated[0])
    if colon >= 0 and is_praise(text[stated[0][0] : colon]):
        return True
    return head[0].lower() in _LIGHT or _SKILL.match(text, head.end(), stated[0][1]) is not None


def _fronted(text: str, sentence: Span, stated: Sequence[Span]) -> list[Span]:
    """Give what stands before a sentence's duties, as in "Besides sweeping the hall, he ..."."""
    front = FRONT.search(text, sentence[0], stated[0][0])
    told = list(led_to(text, front, stated[0][0])) if front else []
    return [span for span in told if _is_work(text, span)]
