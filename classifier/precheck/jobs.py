"""Which positions are one job: its hours count once, while those of several jobs add up."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from classifier.letter import Letter
from classifier.parsing.firms import FORM
from classifier.parsing.position_firms import firm_of_position
from classifier.quotation import Quotation


class Job(Struct, frozen=True):
    """What tells jobs apart: ``name`` is shared by positions that may be one job.

    ``own`` is shared by those that are one for sure; it differs from ``name`` where only the
    position before says for whom the work was.
    """

    name: str
    own: str

    @property
    def doubtful(self) -> bool:
        """Whether it may be the job of another position."""
        return self.name != self.own


def job_of(letter: Letter, place: int) -> Job:
    """Tell the job of a position by its employer.

    A letter speaks for one employer. The entries of a CV are each for the firm that they name;
    one that names none may be for that of the entry before.
    """
    employer = _plain(letter.employer) if letter.employer else letter.id
    firms = [firm_of_position(letter, before) for before in range(len(letter.positions))]
    names = [_plain(firm) if firm else None for firm in firms]
    if not _are_entries(letter, employer, names):
        return Job(employer, employer)
    if name := names[place]:
        return Job(name, name)
    before = next(filter(None, reversed(names[:place])), employer)
    return Job(before, f"{letter.id}, position {place + 1}")


def _are_entries(letter: Letter, employer: str, names: Sequence[str | None]) -> bool:
    """Tell entries, each for a firm of its own, from positions with one employer.

    A firm that a letter names beside a position and doesn't speak for may be a client.
    """
    if len(names) == 1:
        return False
    firms = {*filter(None, names)}
    own = letter.employer is None or any(firm in employer for firm in firms)
    return letter.form == "duties" or (len(firms) > 1 and own)


def _plain(firm: Quotation) -> str:
    """Give a firm's name without its legal form, which is written in several ways."""
    return " ".join(FORM.sub(" ", firm.line).split()).strip(" ,.").casefold() or firm.line
