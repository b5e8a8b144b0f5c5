"""The country that a place in a sentence is in, as "Manila, Philippines" and "Toronto, ON"."""

from __future__ import annotations

from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries

PLACE = (
    r"(?:the\s)?(?:cit(?:y|ies)\sof\s|province\sof\s|state\sof\s)?"
    r"(?-i:[A-Z])[\w'’.-]{1,24}(?:,?\s(?:(?:de|of|el|la)\s)?(?-i:[A-Z])[\w'’.-]{0,24}){0,4}"
)
_PROVINCE = late(r"(?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PE|YT|NT|NU)\.?")
# Cities of these names lie in Canada and elsewhere, and a sentence may mean either.
_OF_TWO = late(
    r"london|surrey|sydney|perth|paris|kingston|halifax|scarborough|waterloo|woodbridge|barrie"
    r"|dartmouth|brampton|langley|richmond hill|saint john|st\. john's|vancouver|windsor|cambridge"
    r"|hamilton|victoria|delta|milton"
)


def country_of(place: str) -> tuple[str | None, bool]:
    """Give the country of a place, None if it is unknown, and whether the name leaves no doubt.

    The parts of a place go from the street to the country; the last known one decides.
    """
    known: tuple[str | None, bool] = None, False
    for part in place.replace("’", "'").split(","):
        name = part.strip().removeprefix("the ").removeprefix("The ").strip()
        low = name.lower()
        bare = low.rstrip(".")
        if code := countries().get(low) or countries().get(bare):
            return code, True
        if known[0] and _PROVINCE.fullmatch(name):
            return "CA", True
        if code := cities().get(low) or cities().get(bare):
            known = code, _OF_TWO.fullmatch(bare) is None
    return known
