"""A whole letter, made up, in whose parts the tests vary one thing at a time."""

from __future__ import annotations

from classifier.letter import Letter, Position
from classifier.parsing.parse import parse

LETTER = """{head}

4 March 2021

TO WHOM IT MAY CONCERN

{told}

{duties}

{close}
"""
HEAD = "Tavola Bread Works Ltd\n14 Quay Road, Cork T12 AB34, Ireland\nTel: +353 21 555 0100"
TOLD = "This is to certify that Ms. Brona Keane was employed with us as a Bookkeeper full time."
DUTIES = """Her duties were:
- kept the ledgers and reconciled the bank every month
- paid the suppliers and filed the invoices"""
CLOSE = "Yours faithfully,\n\nOdhran Walsh\nOffice Manager"


# Around what a letter tells of positions.
ABOVE = f"{HEAD}\n\n4 March 2021\n\nTO WHOM IT MAY CONCERN\n\n"
BELOW = f"\n\n{CLOSE}\n"


def positions_told(told: str) -> tuple[Position, ...]:
    """Read the positions of a letter that tells nothing else."""
    return parse(ABOVE + told + BELOW).positions


def whole_letter(
    head: str = HEAD, told: str = TOLD, close: str = CLOSE, duties: str = DUTIES
) -> Letter:
    """Read the letter with some of its parts put in."""
    return parse(LETTER.format(head=head, told=told, close=close, duties=duties))


def only_position(told: str = TOLD, duties: str = DUTIES) -> Position:
    """Read the letter with some of its parts put in, and give its only position."""
    (position,) = whole_letter(told=told, duties=duties).positions
    return position
