"""What is appended to a duty in a sentence and is none: what came of it, and praise of it."""

from __future__ import annotations

import re

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late

_TAIL = late(
    # "..., of which two are in use", "...; both of them have moved on"
    r"[,;–—]\s{1,3}(?:(?:and|but)\s{1,3})?(?:(?:several|many|most|some|all|both|none|two|three|one"
    r"|each)\s)?of\s(?:whom|which|them|these|those)\b"
    r"|;\s{1,3}(?:and\s{1,3})?(?:he|she|they|it|this|that|(?:his|her|their|our|the|both|several"
    r"|many|most)\s\w{2,20})\s(?:\w{2,12}\s)?(?:has|have|had|is|are|was|were|became|never)\b"
    r"|,\s{1,3}and\s{1,3}(?:both|all|each|most|many|several|none|neither|this|that|nobody|no"
    r"|no one|not one|not a single)"
    r"\s(?:\w{2,20}\s){0,3}?(?:has|have|had|is|are|was|were|graduated|passed|became|won|went|still"
    r"|never|ever|now|liked|loved|thanked|praised)\b"
    # "..., while I closed the books"
    r"|,?\s{1,3}(?:while|whereas|but)\s(?:I|we|my wife|my husband)\s(?=\w)"
    # "... and we never heard a complaint"
    r"|,?\s{1,3}and\s(?:we|I)\s(?:have\s|had\s)?never\b"
    # "..., and his analysis helped us"
    r"|,\s{1,3}and\s(?:his|her|their)\s(?:\w{2,20}\s){1,5}?(?:helped|made|led to|brought|saved"
    r"|earned|impressed|reduced|increased|improved)\b"
    # "..., but he has taken on far more", "..., and she was always cheerful"
    r"|,\s{1,3}(?:and|but)\s(?:he|she|they)\s(?:(?:is|was|were|are)\s(?:always|never|very|so|a|an"
    r"|also"
    r" (?:very|a|an)|the (?:best|first|only))|has (?:never|always|taken on|gone)|never"
    r"|always (?:did|had))\b"
    # "..., a task for which she has a gift"
    r"|[,–—]\s{1,3}(?:and\s)?(?:a|an|no|not an?|always an?|by no means an?)\s(?:\w{2,14}\s){0,2}"
    r"(?:task|job|role|duty|feat|skill|challenge|responsibility|undertaking|achievement|thing"
    r"|burden|art|talent|gift)\b"
    # "..., often surprising people", "..., which pleased the owners"
    r"|,\s{1,3}(?:(?:and|thereby|thus|often|always|never|consistently|constantly|even|in doing so)"
    r"\s){0,2}(?:surprising|delighting|impressing|amazing|astonishing|pleasing|earning|winning"
    r"|exceeding|demonstrating|displaying|proving|exhibiting|gaining"
    r"|showcasing|reflecting|truly going|going (?:above|beyond))\b"
    r"|\s?[–—]\s?(?:truly|really|always|thus) \w{3,15}ing\b"
    r"|,\s{1,3}(?:which|something that|and this|and that|and it)\s(?:\w{2,12}\s){0,2}?(?:pleased"
    r"|impressed|delighted|amazed|surprised|earned|won|made (?:him|her|them|us)|helped us|saved us"
    r"|cut|reduced|increased|raised|doubled|halved|resulted in|led to"
    r"|brought (?:him|her|us)|called|no one|nobody|we)\b"
    r"|,\s{1,3}(?:always |often |ever )?with\s(?:a|an|his|her|the same|never)\s(?:\w{2,14}\s){0,2}"
    r"(?:smile|word|heart|joke|laugh|hand)\b",
    re.IGNORECASE,
)
# What came of it, behind a duty told in a sentence: "..., resulting in fewer complaints".
_RESULT = late(
    r"(?:,|\s?[–—])\s{0,3}(?:(?:thereby|thus|and|ultimately|significantly|greatly|directly|also"
    r"|something that)\s{1,3}){0,2}"
    r"(?:resulting in|leading to|contributing (?:\w{3,15}ly )?to|raising the|boosting|elevating"
    r"|(?:significantly|greatly"
    r"|dramatically|noticeably)\s\w{3,15}ing|has (?:helped|made|led)|which (?:ha[sd]"
    r" )?(?:\w{3,15}ly )?(?:resulted|led|helped|made"
    r"|improved|increased|reduced|saved|boosted|raised|earned|brought))\b"
    r"|,?\s{1,3}which (?:ha[sd] )?(?:\w{3,15}ly )?(?:resulted|led to|helped|improved|increased"
    r"|reduced|saved|boosted|earned)\b"
    r"|\s{1,3}and\s(?:it|this|there|I)\s(?:is|was|has|had|can|could|will|would|am)\b"
    # "..., and was a good friend to us", "... and our guests did not always like it"
    r"|,?\s{1,3}(?:and|but)\s(?:(?:he|she|they)\s)?(?:(?:also|always)\s)?(?:is|was|were|ha[sd] been"
    r"|became|remained)\s(?:(?:also|always|truly|really)\s)?(?:an?|very|so|such|never|more than"
    r"|always|extremely|incredibly|our|my|like|there|great|good|happy|kind|friendly|patient"
    r"|polite|reliable|honest|well|much|highly|widely|truly|liked|loved|respected)\s(?!(?:\w{3,15}\s)?(?:part|member|point|contact|liaison|mentor"
    r"|supervisor|trainer|coach|link)\b)"
    r"|,?\s{1,3}(?:and|but|so|yet)\s(?:I|we)\s(?=\w)"
    r"|,?\s{1,3}(?:and|but)\s(?:our|my|the|his|her|their|all|everyone|nobody)\s(?:[\w'’]{2,15}\s){0,2}?"
    r"(?:did|does|do|ha[sd]|have|would|could|can|will|love[sd]?|like[sd]?|responded)(?:n['’]t)?\s"
    r"|,\s{1,3}but\s(?:he|she|they|it|this|that)\s(?=\w)"
    r"|[;,]\s{1,3}(?:however|moreover|nevertheless|indeed|in fact)\b"
    r"|,\s{1,3}so (?:that )?(?:I|we|you|our|my|everyone)\s(?=\w)"
    r"|,?\s{1,3}which (?:is|was|were|ha[sd] been) (?:all |always |\w{3,15}ly )?(?:done|carried out"
    r"|performed|completed|executed|accomplished|handled)\b"
    r"|,?\s{1,3}(?:which (?:he|she|they) (?:always )?(?:did|does|performed|completed|handled"
    r"|carried out)|and (?:always )?(?:did|does|has done) (?:so|it|this|that|all this)"
    r"|and (?:in doing so|in so doing|thereby|thus|as a result))\b"
    r"|,\s{1,3}something (?:that )?(?:he|she|they|we|I|our|everyone|everybody)\s"
    # "... with great success", "... very well", "... in her role as Clerk"
    r"|\swith (?:great|much|utmost|the utmost|real|huge|immense|enormous)\s(?:\w{3,15} and )?"
    r"(?:success|skill|enthusiasm|professionalism|ease|dedication|passion|results|interest"
    r"|competence|efficiency)(?=\W*$)"
    r"|\s(?:very|so|really|extremely|exceptionally) well(?=\W*$)"
    r"|,?\s(?:in|during) (?:his|her|their) (?:role|capacity|position|function|time|tenure|work|job)"
    r" (?:as|at|with|in|here)\b"
    r"|,\s{1,3}where (?:he|she|they) (?:also )?(?:held|worked|served|was|is|has|had)\b"
    r"|,\s{1,3}which (?:is|was|are|were) (?:now|still|today|currently|later|since|then)\b"
    r"|\s?[–—]\s?(?:something|an? (?:\w{3,15} ){0,2}\w{3,15} that|which|and|all|whether)\s"
    # "... and, when we were late", before the next duty
    r"|,?\s{1,3}(?:and|or|but),\s(?:when(?:ever)?|if|while|where|as)\b[^,;]{1,80}\Z"
    # "..., and the reports he wrote were well organized"
    r"|,\s{1,3}(?:and|but)\s(?:the|his|her|their|these|those|all"
    r"|everything)\s(?:[\w'’-]{1,20}\s){1,6}?(?:is|was|were|are)"
    r"\s(?:(?:all|always|well|very|never|so|too|both|nearly|also|quite|often|error-free|neat"
    r"|clear|accurate|excellent)\b)",
    re.IGNORECASE,
)
# A line or a sentence in another script below a duty, as the name of who signs.
_OTHER_SCRIPT = late(
    r"(?:\n|(?<=[.;])[ \t])\s{0,8}[^A-Za-zÀ-ɏ]{0,30}?(?![A-Za-zÀ-ɏ])[^\W\d_][^A-Za-zÀ-ɏ]{0,60}\Z"
)
_FEWEST = 3  # words that are left of a duty
_LATIN = late(r"[A-Za-zÀ-ɏ]{2,}")
_LAST = 110  # characters at the end of a duty in which another script may stand
_LONGEST = 1200  # characters of a duty that are looked at


def without_tail(text: str, span: Span, *, told: bool = False) -> Span:
    """Leave out what is appended to a duty, if enough of it is left.

    ``told`` says that it stands in a sentence; in an item of a list, the result belongs to it.
    """
    start, end = span
    other = _OTHER_SCRIPT.search(text, max(start, end - _LAST), end)
    if other and len(_LATIN.findall(text, start, other.start())) >= _FEWEST:
        end = other.start()
    for pattern in (_TAIL, _RESULT) if told else (_TAIL,):
        for found in pattern.finditer(text, start, min(end, start + _LONGEST)):
            goes_on = "that " in found[0] and "that " in text[start : found.start()]
            if not goes_on and len(text[start : found.start()].split()) >= _FEWEST:
                end = found.start()
                break
    return start, end
