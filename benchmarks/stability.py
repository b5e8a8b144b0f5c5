"""How often the answer changes when a letter is put otherwise but says the same.

Run from the repository root: ``python -m benchmarks.stability [CASES.jsonl ...]``. Each
change is made to every case that it changes at all; what counts is the first code.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.cases import OWN, read_cases
from classifier.matcher import Matcher
from classifier.parsing.verbs import verb_form
from classifier.pasted import listed
from classifier.tier import TIERS

Change = Callable[[Sequence[str]], list[str]]

_ARTICLE = re.compile(r"\b(?:the|a|an)\s+", re.IGNORECASE)
_SPELLINGS = (
    ("color", "colour"),
    ("center", "centre"),
    ("organiz", "organis"),
    ("labor", "labour"),
    ("analyz", "analys"),
    ("program ", "programme "),
    ("license", "licence"),
    ("mold", "mould"),
    ("fiber", "fibre"),
)


def each(change: Callable[[str], str]) -> Change:
    """Make a change of every duty from a change of one."""
    return lambda duties: [change(duty) for duty in duties]


def british(text: str) -> str:
    """Spell as in Britain, where the text spells as in America; else the other way round."""
    for american, other in _SPELLINGS:
        text = text.replace(american, other) if american in text else text.replace(other, american)
    return text


def plural(text: str) -> str:
    """Put the last word of a duty in the plural, or back."""
    words = text.rstrip(".").split(" ")
    last = words[-1]
    if last.isalpha() and last.islower():
        words[-1] = last[:-1] if last.endswith("s") and not last.endswith("ss") else f"{last}s"
    return " ".join(words)


def tense(text: str) -> str:
    """Put the first verb of a duty in another form: prepared, prepares, preparing."""
    first, _, rest = text.partition(" ")
    if verb_form(first.lower()) is None:  # a noun, as in "Greasers oil machines"
        return text
    for ending, other in (("ed", "ing"), ("ing", "ed"), ("es", "ing"), ("s", "ed")):
        if first.lower().endswith(ending) and len(first) > 5:  # noqa: PLR2004
            return f"{first[: -len(ending)]}{other} {rest}"
    return text


CHANGES: dict[str, Change] = {
    "upper case": each(str.upper),
    "bullets and full stops": each(lambda duty: f"• {duty}."),
    "blanks": each(lambda duty: duty.replace(" ", "   ")),
    "order of duties": lambda duties: list(duties)[::-1],
    "articles left out": each(lambda duty: _ARTICLE.sub("", duty)),
    "spelling": each(british),
    "plural": each(plural),
    "tense": each(tense),
}


def main(arguments: Sequence[str]) -> None:
    """Print a row a change and a column a tier."""
    paths = [Path(argument) for argument in arguments] or [OWN, OWN.with_name("letters.jsonl")]
    cases = [list(case.duties) for path in paths for case in read_cases(path)]
    matchers = {tier: Matcher.open(tier=tier) for tier in TIERS}

    def answer(tier: str, duties: Sequence[str]) -> str:
        return matchers[tier].match(listed(duties), top=1).candidates[0].code

    before = {tier: [answer(tier, duties) for duties in cases] for tier in TIERS}
    print(f"{'answers changed of ' + str(len(cases)):<28}" + "".join(f"{t:>16}" for t in TIERS))
    for name, change in CHANGES.items():
        cells = []
        for tier in TIERS:
            pairs = [
                (change(duties), code) for duties, code in zip(cases, before[tier], strict=True)
            ]
            changed = sum(answer(tier, duties) != code for duties, code in pairs)
            cells.append(f"{changed:>6} {changed / len(cases):>8.1%}")
        print(f"{name:<28}" + "".join(f"{cell:>16}" for cell in cells), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
