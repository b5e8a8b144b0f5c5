"""Whether a text can carry an answer at all."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.lexicon import Lexicon
from models.lexical import STOP_WORDS, stem
from models.words import words

_FEWEST = 3  # different telling words in all duties together
_COMMON = 0.2  # share of unit groups from which on a word tells nothing
FAINTEST = 0.1  # confidence below which no unit group stands out

# Words of praise and of any job at all: a letter made of them names no occupation.
_VAGUE = """
ability able achieve activity additional adhoc assign assist attend basis best business colleague
communicate company complete completion concern coordinate daily day deadline dedicate deliver
department different diligent duty effective efficient employer ensure everything excellent execute
expect experience fulfil function general goal good great grow growth handle hard help honest
hardworking instruct instruction involve issue job keep kind knowledge level like look maintain
make manage management manager many matter meet meeting member nature necessary need new normal
objective office operation organization other overall part perform performance person place plan
position positive prepare problem process professional project proper provide quality regular
related relevant report require requirement responsibility responsible result role routine run
satisfaction satisfy service several skill smooth solve staff standard success superior supervise
supervisor support target task team teamwork thing time timely top undertake urgent use variety
various way well whole willing work worker workplace worth year
"""
_VAGUE_STEMS = frozenset(stem(word) for word in _VAGUE.split())


def telling_words(texts: Sequence[str], lexicon: Lexicon) -> set[str]:
    """Give the stems that tell occupations apart: known to the catalogue, and not common."""
    stems = {stem(word) for text in texts for word in words(text) if word not in STOP_WORDS}
    most = max(1.0, _COMMON * lexicon.duties.size)
    return {s for s in stems - _VAGUE_STEMS if 0 < lexicon.duties.frequency(s) <= most}


def shortfall(title: str, duties: Sequence[str], lexicon: Lexicon, *, whole: bool = False) -> str:
    """Say why title and duties can't carry an answer; empty where they can.

    A title alone can, unless it is that of a ``whole`` letter: experience is held against
    duties, so a letter without them answers nothing.
    """
    if not duties and whole:
        return "the letter states no duties"
    if not duties:
        return "" if words(title) else "no duty was found in the text"
    telling = telling_words(duties, lexicon)
    if len(telling) < min(_FEWEST, lexicon.duties.size):
        found = f"only {', '.join(sorted(telling))}" if telling else "none"
        return f"the duties hold too few words that tell occupations apart ({found})"
    return ""
