"""What a person did not do."""

from __future__ import annotations

import re

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late

_UNDER = (
    r"(?!(?:when|if|where|what|who|whom|which|that|while|as|since|because|until|unless|although"
    r"|once)\b)"
)
# "She did not sign.", "Checks were made by others and not by him."
_DENIED = late(
    rf"\W{{0,3}}{_UNDER}"
    rf"(?:(?:{_UNDER}[A-Za-z][\w'’.-]{{0,20}},?\s{{1,3}}){{0,5}}?(?:he|she|they)\s{{1,3}}"
    r"|(?:(?-i:[A-Z])[\w'’.-]{0,20}\s{1,3}){1,4})?(?:(?:did|does|do|was|is|are|were|has|had|have"
    r"|could|would|will)(?:\s{1,3}(?:not|never)|n['’]t)\b(?!\s(?:only|just|merely|simply))"
    r"|(?:had|has)\sno\b|never\b)(?![^\n]{0,300}?\b(?:but|instead|rather)\b)"
    r"|[^\n]{0,400}?\bnot\sby\s(?:him|her|them)\b",
    re.IGNORECASE,
)


# What others do: "Injections were for the nurses only.", "Payroll was outside her remit."
_OF_OTHERS = late(
    r"(?![^\n]{0,200}\b(?:he|she|they|by (?:him|her|them))\b)[^\n]{1,200}?\s(?:"
    r"(?:was|were|is|are|remain(?:s|ed)|stay(?:s|ed))\s(?:(?:left|reserved|kept|meant|strictly|done"
    r"|handled|made|dealt with|carried out|performed|given)\s){0,2}(?:for|to|by|with|the"
    r" (?:job|task|work|business|responsibility) of)\s(?:[\w'’-]{2,20}\s){1,5}(?:only|alone)\b"
    r"|(?:was|were|is|are)\s(?:\w{2,20}\s){1,2}by\s(?:others|other\s\w{3,20}|somebody else"
    r"|someone else|another\s\w{3,20}|colleagues)\b"
    r"|(?:was|were|is|are|fell|falls|lay|lies)\s(?:well\s)?(?:outside|beyond|not (?:within|part of"
    r"|among))\s(?:his|her|their|this|the)\s(?:scope|remit|job|role|duties|post|work|tasks|position"
    r"|responsibilit\w{1,3}|authority))",
    re.IGNORECASE,
)


def is_denied(text: str, span: Span) -> bool:
    """Tell a sentence or clause that says what the person did not do, or what others did."""
    return _DENIED.match(text, *span) is not None or _OF_OTHERS.match(text, *span) is not None
