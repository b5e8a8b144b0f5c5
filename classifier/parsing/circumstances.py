"""What stands before a duty in its sentence and belongs to it: when it is done, or to what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late

_DONE_BY = (
    r"(?:he|she|they)\s{1,3}(?:(?i:who|also|always|usually|often|then|himself|herself)\s{1,3})?"
)
# "In winter he ...", "When a part was worn, she ...", but not "In her role as Clerk she ...".
_CIRCUMSTANCE = late(
    r"\W{0,3}(?:(?:in|on|at|for|with|by|from)\s(?:[\w'’-]{1,20}\s(?:and\s)?){0,1}[\w'’-]{1,20}(?=,?\s(?:he|she"
    r"|they)\s)|(?:before|after|during|when|whenever|if|where|wherever|once|while|without|between"
    r"|until|under|outside|twice|three|every|each|first|then|sometimes|daily|weekly|monthly"
    r"|as soon as)\s[^.;:\d]{2,140}?)(?<!\brole)(?<!\bposition)(?<!\bcapacity)(?<!\bpost)(?<!\bjob)"
    r"(?<!\btime)(?<!\btenure)(?<!\bemployment)(?<!\bservice)(?<!\bstay)(?<!\bperiod)(?<!\byears)"
    r"(?<!\baddition)(?<!\bparticular)(?<!\bwhom)(?<!\bwhich)(?<!\bexample)"
    rf"[,\s]\s{{0,3}}{_DONE_BY}",
    re.IGNORECASE,
)
# "Broken tools he ...": the thing first, with no comma before "he".
_OBJECT = late(
    r"[\"'“]?(?!(?:I|We|Our|My|As|This|It|You|Your|That|What|Who|Whom|There|Here|Thus|So|Hence|Now"
    r"|In|On|At|With|By|From|After|Before|During|Under|Once|Then|If|When|While|Because|Since"
    r"|Although|Though|For|Of|To|And|But|Or|All)\b)"
    r"(?:[A-Z][\w'’-]{1,24})(?:\s{1,3}(?!(?:that|which|who|whom|where|what|how|when|because|if|is"
    r"|are|was|were|has|have|had|we|i|he|she|they|knows?|knew|says?|said|found|finds?|thinks?"
    r"|thought|believes?|feels?|felt|saw|sees?|confirms?|states?|hopes?|sure|told|means?|agrees?)\b)"
    rf"[\w'’/-]{{1,24}}){{1,13}}(?<!\band)(?<!\bbut)\s{{1,3}}{_DONE_BY}"
)


def with_leads(text: str, duties: Sequence[tuple[Span, Span]]) -> Iterator[Span]:
    """Widen duties, each with its sentence, by what leads to them; none reaches into another."""
    last = 0
    for (start, end), (sentence, _) in duties:
        free = last <= sentence < start
        led = free and any(
            lead.fullmatch(text, sentence, start) for lead in (_CIRCUMSTANCE, _OBJECT)
        )
        yield (sentence if led else start), end
        last = max(last, end)
