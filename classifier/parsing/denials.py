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


def is_denied(text: str, span: Span) -> bool:
    """Tell a sentence or clause that says what the person did not do."""
    return _DENIED.match(text, *span) is not None
