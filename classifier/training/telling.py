"""Made-up letters that tell our own statements of duties in sentences, amid praise and facts.

They teach the judge of duties which words are of work and which are of praise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.layout import Span
from classifier.parsing.verbs import past_of, third_of, verb_form
from classifier.training.material import CASES, statements

_FEWEST = 6  # statements of a unit group that a letter is made of
_NEXT_VERB = re.compile(r"(?:,|\band\b|\bor\b)\s(?:and\s)?(\w+)")
_BRIEF = re.compile(r",|;|\s(?:and|for|from|with|to|by|as|in|on|at|using|so|while)\s")
_OPENINGS = (
    (
        "To whom it may concern,\n\nThis is to certify that {name} worked with us from May 2014 to"
        " June 2019 on full-time basis, 40 hours a week."
    ),
    (
        "Dear Sir or Madam,\n\nIt is a pleasure to write on behalf of {name}. I was {their} manager"
        " for three years."
    ),
    (
        "Dear Officer,\n\nI confirm that {name} has been employed by us since 3 March 2017 at a"
        " salary of $3,200 a month."
    ),
    "REFERENCE\n\nI have known {name} for five years and can recommend {them} warmly.",
    "To the visa officer\n\n{name} was my employee between 2012 and 2018.",
    "{name} joined our firm in 2015. We are a family business with forty people and two branches.",
)
_PRAISE = (CASES / "praise.txt").read_text("utf-8").splitlines()
_CLOSINGS = (
    "{They} left us to move abroad.\n\nYours faithfully,\nPat Moran\nManager",
    "We wish {them} every success.\n\nSincerely,\nDana Kish\nOwner",
    "Please call me for more.\n\nRegards,\nA. Lund\nDirector",
    "{They} resigned for family reasons and was paid in full.\n\nKind regards,\nM. Silva\nHR",
)
# Words of praise stand in sentences of duties too.
_MANNERS = ("", "", "successfully ", "", "skilfully ", "", "efficiently ")
_ENDS = (
    *("", "", "", ", ensuring that all went smoothly", "", " in a timely and accurate manner", ""),
    *("", ", keeping to high standards of quality", "", ", to the full satisfaction of all"),
)
_NAMES = (("Mr. Ivan Brod", "he his him"), ("Ms. Lena Marsh", "she her her"))


def told_letters(number: int) -> Iterator[tuple[str, list[Span]]]:
    """Make letters, each with the places of its duties."""
    groups = [told for texts in statements().values() if len(told := _plain(texts)) >= _FEWEST]
    for place in range(min(number, len(groups))):
        texts = groups[place * len(groups) // number]
        yield _letter(place, texts[: 1 + place % 5])


def _plain(texts: Sequence[str]) -> list[str]:
    """Keep statements of one verb, which can be told in another form of it."""
    return [
        text
        for text in texts
        if past_of(text.split()[0].lower()) is not None
        and not any(verb_form(word) == "base" for word in _NEXT_VERB.findall(text))
    ]


def _letter(place: int, texts: Sequence[str]) -> tuple[str, list[Span]]:
    """Write a letter of its opening, duties, praise between and behind them, and its close."""
    name, words = _NAMES[place % len(_NAMES)]
    they, their, them = words.split()
    known = {"name": name, "they": they, "their": their, "them": them}
    known |= {"They": they.capitalize(), "Their": their.capitalize()}
    text = _OPENINGS[place % len(_OPENINGS)].format(**known) + "\n\n"
    praise = [_PRAISE[(5 * place + 7 * step) % len(_PRAISE)].format(**known) for step in range(4)]
    spans: list[Span] = []
    for at, duty in enumerate(texts):
        if at == 2:  # noqa: PLR2004
            text += f"{praise.pop()} "
        start = len(text)
        text += _sentence(duty, place + at, they, them)
        spans.append((start, len(text)))
        text += " "
    return text + " ".join(praise) + "\n\n" + _CLOSINGS[place % 4].format(**known), spans


def _sentence(duty: str, place: int, they: str, them: str) -> str:
    """Tell a duty whole or in brief, as done by the person or as what is done."""
    verb, _, rest = duty.partition(" ")
    brief = _BRIEF.split(rest, maxsplit=1)[0]
    past = past_of(verb.lower()) or verb
    if place % 5 == 0 and past.endswith("ed") and len(brief.split()) > 1:
        being = "were" if brief.endswith("s") else "was"
        return f"{brief[:1].upper()}{brief[1:]} {being} {past} by {them}."
    told = third_of(verb.lower()) if place % 3 == 0 else past
    behind = brief if place % 2 and len(brief.split()) > 1 else rest
    how, end = _MANNERS[place % len(_MANNERS)], _ENDS[place % len(_ENDS)]
    return f"{they.capitalize()} {how}{told} {behind}{end}."
