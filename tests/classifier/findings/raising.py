"""What the tests of findings share: letters made in place, and findings by code."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.assessment import assess
from classifier.finding import Finding
from classifier.letter import Letter, Position
from classifier.matcher import Matcher
from classifier.quotation import Duty, Quotation

# Duties in words of our own, none from the packaged cases.
HELP_DESK = (
    "Took calls and chats from staff who could not log in or print",
    "Opened a ticket for every call and kept the user posted until it was solved",
    "Took over laptops remotely to reinstall programs and fix mail profiles",
    "Reset passwords and unlocked accounts in the directory",
    "Prepared laptops and phones for new joiners",
    "Passed server faults on to the second line with logs",
)
CARPENTRY = (
    "Read the drawings and worked out the lumber that was needed",
    "Framed walls, floors and stair openings",
    "Hung doors and windows and set them plumb",
    "Cut and fitted baseboards, casings and stair railings",
    "Built forms for small concrete footings",
    "Replaced rotten joists and sill plates",
)
COOKING = (
    "Cooked curries, rice and grilled meats for lunch and dinner",
    "Cut vegetables and marinated meat before opening time",
    "Made sauces and soups in large pots to the recipes",
    "Checked the taste and the portions before plates went out",
    "Watched the stock of meat and spices in the cold room",
    "Kept stoves, grill and work tables clean",
)
NURSING = (
    "Assessed patients on admission and wrote their plans of care",
    "Gave intravenous and oral medicines and watched for side effects",
    "Monitored vital signs and called the physician when a patient got worse",
    "Dressed surgical wounds and took blood samples",
    "Taught patients and families about care after discharge",
    "Kept the nursing records and handed over to the next shift",
)
VAGUE = (
    "Performed all tasks assigned by the management",
    "Worked in a team to reach the goals of the company",
    "Ensured quality and customer satisfaction at all times",
    "Handled various projects and responsibilities",
    "Any other duty as required",
)


def findings(
    matcher: Matcher,
    duties: Sequence[str],
    *,
    title: str | None = None,
    claim: str | None = None,
    top: int = 5,
) -> dict[str, Finding]:
    """Assess a list of duties, perhaps with a title, and give the findings by code."""
    return of_letter(matcher, Letter.from_duties(duties, title=title), claim=claim, top=top)


def of_letter(
    matcher: Matcher, letter: Letter, *, claim: str | None = None, top: int = 5
) -> dict[str, Finding]:
    """Assess a letter and give its findings by code."""
    found = assess(matcher, letter, claim=claim, top=top).findings
    return {finding.code: finding for finding in found}


def promoted(*jobs: tuple[str, Sequence[str]]) -> Letter:
    """Make a letter of several positions, each of a title, perhaps none, and duties."""
    source, positions = "", []
    for title, duties in jobs:
        places = []
        for text in (title, *duties):
            places.append((len(source), len(source) + len(text)))
            source += f"{text}\n"
        heading = Quotation(title, *places[0]) if title else None
        stated = tuple(Duty(d, *at) for d, at in zip(duties, places[1:], strict=True))
        positions.append(Position(heading, stated))
    return Letter("letter", source, tuple(positions))
