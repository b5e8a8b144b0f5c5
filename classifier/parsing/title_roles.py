"""The word of a title that names what a person does."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.vocabulary import words

_NO_ROLE = frozenset(
    words(
        "letter member employer learner partner asset person worker player performer number order"
        " year"
        " customer matter employee owner leader pleasure character manner center centre student"
        " client"
        " paper other never always honour honor payment document statement assessment department"
        " independent resident excellent sincere competent efficient diligent consistent confident"
        " patient"
        " quarter proprietor subsidiary distributor provider supplier dealer manufacturer husband"
        " son"
        " human being starter learner inhabitant native citizen parent graduate applicant recipient"
        " daughter brother sister holder bearer undersigned"
    )
)
PLAIN_ROLE = late(
    r"(?:(?<!old)(?<!und)(?<!wid)er|[^i]or|ist|ian|yst|eer|erk|man|woman|cook|chef|nurse|guard|maid"
    r"|nanny|mason"
    r"|assistant|attendant|agent|accountant|consultant|superintendent|representative|operative"
    r"|executive"
    r"|secretary|associate|hand|aide|coach|pilot|butcher|agent|ress|intern|trainee|apprentice)s?$",
    re.IGNORECASE,
)


def role_of(title: str) -> str | None:
    """Give the word of a title that names what a person does."""
    if title.lower().startswith("right "):
        return None
    found = ROLE_WORD.findall(title)
    names = [word for word in found if word.lower() not in _NO_ROLE]
    if not names and _TRADE.search(title):
        return str(found[-1])
    return names[-1] if names else None


# "Social Worker" and "farm worker", but not "a hard worker".
_TRADE = late(
    r"^(?:[A-Z][\w'’/-]{1,20}\s(?:and\s|&\s)?){1,5}(?:Worker|Leader|Player|Performer|Partner|Member)s?$"
    r"|\b(?:farm|social|care|support|factory|production|construction|warehouse|kitchen|plant|sheet"
    r"|metal|steel|site|dairy|field|youth|child|health|ranch|laundry|maintenance|postal|general"
    r"|daycare|childcare|community|concrete|poultry|greenhouse|domestic|mine|oilfield|cleaning)"
    r"\sworker$"
)
