"""One form for words that differ only in number or by the side of the Atlantic.

Rules of spelling, no dictionary of meanings: "colours", "colour" and "color" become
one word, so that none of them can change an answer. What comes out is for models to
read and never shown.
"""

from __future__ import annotations

import re
from functools import lru_cache

_AMERICAN = {
    "aluminium": "aluminum",
    "analogue": "analog",
    "artefact": "artifact",
    "axe": "ax",
    "catalogue": "catalog",
    "centre": "center",
    "cheque": "check",
    "cosy": "cozy",
    "defence": "defense",
    "dialogue": "dialog",
    "draught": "draft",
    "fibre": "fiber",
    "fulfil": "fulfill",
    "grey": "gray",
    "gauge": "gage",
    "instal": "install",
    "kerb": "curb",
    "licence": "license",
    "litre": "liter",
    "metre": "meter",
    "kilometre": "kilometer",
    "mould": "mold",
    "moulding": "molding",
    "moulded": "molded",
    "moult": "molt",
    "offence": "offense",
    "plough": "plow",
    "ploughing": "plowing",
    "practise": "practice",
    "pretence": "pretense",
    "programme": "program",
    "pyjamas": "pajamas",
    "skilful": "skillful",
    "storey": "story",
    "sulphur": "sulfur",
    "theatre": "theater",
    "tonne": "ton",
    "tyre": "tire",
    "jewellery": "jewelry",
    "jeweller": "jeweler",
    "whisky": "whiskey",
    "yoghurt": "yogurt",
}
# Stems whose "our" is "or" in American spelling, whatever follows.
_OUR = re.compile(
    r"^(arb|arm|behavi|cand|clam|col|discol|end|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od"
    r"|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig)our"
)
_ISE = re.compile(r"^(\w{3,})(is|ys)(e|es|ed|er|ers|ing|ation|ations)$")
# Words in "-ise" that have no form in "-ize".
_ALWAYS_ISE = re.compile(
    r"(adv|appr|exerc|superv|rev|dev|rep?r|pr|expert|enterpr|franch|merchand|surpr|advert"
    r"|improv|telev|exc|conc|prec|prom|prem|comprom|otherw|cru|bru|ra|no|po|cho|vo|disgu|dem"
    r"|desp|circumc|inc|treat|parad|val|tort|porp|upr|ar|pla|exc|chast|mayonna|turquo|rem)$"
)
# "analyse", "catalyse", "paralyse", "dialyse" and their like.
_YSE = ("anal", "catal", "paral", "dial", "hydrol", "electrol")
_DOUBLED = re.compile(r"^(\w*[aeiou])ll(ed|ing|er|ers)$")
_SINGLE_L = ("travel", "label", "model", "cancel", "channel", "fuel", "level", "panel", "signal")
_NO_PLURAL_WORDS = """
news gas bus has was this is as us yes plus always perhaps series species lens across less
business process address access glass grass class press mass pass dress cross boss loss
"""
_NO_PLURAL = frozenset(_NO_PLURAL_WORDS.split())
# Words in "-che" among those in "-ch", whose plural is "-ches" as well.
_CHE = re.compile(r"(?:(?:head|tooth|back|ear|heart)ache|cache|niche|cr[eè]che|quiche|lanche)s$")
_UNITS = frozenset({"hrs", "yrs", "wks", "lbs", "kgs", "pcs", "pts"})  # the short plurals
_IE_WORDS = """
birdie brownie budgie calorie caddie collie cookie eerie foodie genie goalie hoodie lassie magpie
movie necktie pixie potpie prairie rookie selfie smoothie sortie veggie walkie zombie
boulangerie brasserie charcuterie gendarmerie lingerie menagerie patisserie rotisserie
"""
_IE = frozenset(_IE_WORDS.split())
ARTICLES = frozenset({"a", "an", "the"})


@lru_cache(maxsize=100_000)
def one_form(word: str) -> str:
    """Give the American singular of a lower-case word."""
    return _american(_singular(word))


def _singular(word: str) -> str:
    # "facilitie", too, where somebody only took an "s" away.
    if (word.endswith("ies") and len(word) > 4) or (word.endswith("ie") and len(word) > 6):  # noqa: PLR2004
        bare = word.removesuffix("s")
        return bare if bare in _IE else bare[:-2] + "y"
    if word in _UNITS:
        return word[:-1]
    if len(word) < 4 or not word.endswith("s") or word in _NO_PLURAL:  # noqa: PLR2004
        return word
    if word.endswith(("ss", "us", "is", "ous")):
        return word
    if word.endswith(("sses", "xes", "zzes", "ches", "shes")) and not _CHE.search(word):
        return word[:-2]
    return word[:-1]


def _american(word: str) -> str:
    if word in _AMERICAN:
        return _AMERICAN[word]
    # A look for the letters spares most words the search for a pattern.
    if "our" in word:
        word = _OUR.sub(r"\1or", word)
    if ("is" in word or "ys" in word) and (found := _ISE.match(word)):
        stem, middle, ending = found.groups()
        if middle == "is" and not _ALWAYS_ISE.search(stem):
            return f"{stem}iz{ending}"
        if middle == "ys" and stem in _YSE:
            return f"{stem}yz{ending}"
    if "ll" in word and (found := _DOUBLED.match(word)) and f"{found[1]}l" in _SINGLE_L:
        return f"{found[1]}l{found[2]}"
    return word
