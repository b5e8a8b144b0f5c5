"""Whether a text can carry an answer at all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from classifier.lexicon import Lexicon
from models.kept import Kept
from models.lexical import STOP_WORDS, LexicalModel, stem
from models.words import split_words, words

_FEWEST = 3  # different telling words in all duties together
_NOTHING = frozenset({""})
_LONGEST_KEPT = 1000  # characters, which bounds what is kept
_COMMON = 0.22  # share of unit groups from which on a word tells nothing
FAINTEST = 0.1  # confidence below which no unit group stands out

# Words of praise and of any job at all: a letter made of them names no occupation.
_VAGUE = """
ability able achieve activity additional adhoc agenda agree agreed align ambition ambitious area
aspect assign assist attend basis best business champion collaborate colleague commit commitment
communicate company complete completion concern continuous contribute contribution coordinate core
cross daily day deadline dedicate deliver deliverable department different diligent drive duty
dynamic effective efficient effort employer end engage ensure everything excel excellence excellent
execute expect expectation experience facilitate focus follow fulfil function functional general
goal good great grow growth handle hard hardworking head help helper honest improve improvement
initiative innovate innovation innovative instruct instruction integrity interest internal involve
issue job keep key kind knowledge landscape leader leadership level leverage like look maintain make
manage management manager many matter meet meeting member mission motivate multitask nature
necessary need new normal objective office operation optimal optimise optimize organization other
outcome overall ownership part partner passion passionate perform performance person place plan
policy position positive practice prepare priority proactive problem process productive productivity
professional progress project proper provide punctual quality regular related relevant reliable
report require requirement respect responsibility responsible result role routine run satisfaction
satisfy seamless self service several skill smooth solve staff stakeholder standard strategic
strategy strive success superior supervise supervisor support synergy target task team teamwork
thing time timely top undertake urgent use value variety various versatile vision way well whole
willing work worker workplace worth year
"""
_VAGUE_STEMS = frozenset(stem(word) for word in _VAGUE.split())


def telling_words(texts: Sequence[str], lexicon: Lexicon) -> set[str]:
    """Give the stems that tell occupations apart: known to the catalogue, and not common."""
    found = set[str]()
    for text in texts:
        find = _kept if len(text) <= _LONGEST_KEPT else _telling_of
        found |= find(text, lexicon.duties)
    return found


def _telling_of(text: str, model: LexicalModel) -> frozenset[str]:
    telling = _telling_stems(model)
    return frozenset([telling[word] for word in split_words(text)]) - _NOTHING


_kept = lru_cache(maxsize=4096)(_telling_of)  # findings ask for the same duties again


@lru_cache(maxsize=8)  # models are few
def _telling_stems(model: LexicalModel) -> Kept[str]:
    """Give, for every word, its stem if that tells occupations apart, else nothing."""
    most = max(1.0, _COMMON * model.size)

    def telling_stem(word: str) -> str:
        stemmed = stem(word)
        tells = word not in STOP_WORDS and stemmed not in _VAGUE_STEMS
        return stemmed if tells and 0 < model.frequency(stemmed) <= most else ""

    return Kept(telling_stem)


def shortfall(
    title: str,
    duties: Sequence[str],
    lexicon: Lexicon,
    *,
    whole: bool = False,
    elsewhere: bool = False,
) -> str:
    """Say why title and duties can't carry an answer; empty where they can.

    A title alone can, unless it is that of a ``whole`` letter: experience is held against
    duties, so a letter without them answers nothing. ``elsewhere`` says that the letter
    states duties of another position.
    """
    if not duties and whole:
        own = " of this position by itself" if elsewhere else ""
        return f"the letter states no duties{own}"
    if not duties:
        return "" if words(title) else "no duty was found in the text"
    telling = telling_words(duties, lexicon)
    if len(telling) < min(_FEWEST, lexicon.duties.size):
        found = f"only {', '.join(sorted(telling))}" if telling else "none"
        return f"the duties hold too few words that tell occupations apart ({found})"
    return ""
