"""Where the work of a position was: where the letter says, else in the employer's country."""

from __future__ import annotations

from msgspec import Struct

from classifier.letter import Letter
from classifier.parsing.workplaces import Workplace, workplaces
from classifier.precheck.question import Where

_CANADA = "CA"


class StatedPlace(Struct, frozen=True):
    """In Canada or abroad, None where that is open; ``taken`` says how words were taken."""

    where: Where | None
    taken: tuple[str, ...] = ()


def stated_place(letter: Letter, place: int) -> StatedPlace:
    """Read where the work of the position at ``place`` was.

    A place of work that is stated stands above the employer's country. Of several positions
    it is that of those whose title or dates stand beside it, and open for the others.
    """
    employer = _where(letter.country.code) if letter.country else None
    found = workplaces(letter)
    own = _own(letter, place, found)
    if all(_of(one) == employer for one in own or found):
        return StatedPlace(employer)
    said = " and ".join(repr(one.quotation.line) for one in own or found)
    if not own:
        return StatedPlace(None, (f"{said}: it isn't stated whether that is its place of work",))
    named = {_of(one) for one in own}
    if len(named) > 1 or None in named:
        return StatedPlace(None, (f"{said} leaves the place of work open",))
    return StatedPlace(named.pop(), (f"the place of work is taken from {said}",))


def _own(letter: Letter, place: int, found: tuple[Workplace, ...]) -> tuple[Workplace, ...]:
    """Give the places of work that are those of one position."""
    if len(letter.positions) == 1:
        return found
    position = letter.positions[place]
    dates = (one.quotation for one in (position.start, position.end) if one)
    facts = [fact for fact in (position.title, *dates) if fact]
    return tuple(one for one in found if any(map(one.beside, facts)))


def _of(workplace: Workplace) -> Where | None:
    return _where(workplace.code) if workplace.code else None


def _where(code: str) -> Where:
    return "canada" if code == _CANADA else "abroad"
