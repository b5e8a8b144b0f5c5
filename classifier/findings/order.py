"""``duties-in-catalogue-order``: the duties follow a profile one by one."""

from __future__ import annotations

from bisect import bisect_left

from classifier.finding import Evidence, Finding
from classifier.findings.context import Context

_FEWEST = 5  # stated duties with a main duty each of their own
_MOST_OF = 0.7  # share of the stated duties that have one
_OUT_OF_ORDER = 1  # of them, where there are more than the fewest


def in_catalogue_order(context: Context) -> Finding | None:
    """Raise it where nearly all stated duties stand in the order of the main duties."""
    match = context.match
    if match.status != "ok" or len(match.duties) < _FEWEST:
        return None
    best = match.candidates[0]
    numbers = [row.main_duty.number for row in best.duties if row.main_duty]
    distinct = list(dict.fromkeys(numbers))
    if len(distinct) < _FEWEST or len(distinct) < _MOST_OF * len(match.duties):
        return None
    allowed = _OUT_OF_ORDER if len(distinct) > _FEWEST else 0
    if longest_ascent(distinct) < len(distinct) - allowed:
        return None
    message = (
        f"The duties follow the main duties of {best.code} {best.group.title} in their order, "
        "as copied ones do."
    )
    order = ", ".join(map(str, distinct))
    return context.finding(
        "duties-in-catalogue-order", "info", message, Evidence.note(f"main duties {order}")
    )


def longest_ascent(numbers: list[int]) -> int:
    """Give the length of the longest part of different numbers that ascends, gaps allowed."""
    ends: list[int] = []
    for number in numbers:
        place = bisect_left(ends, number)
        ends[place : place + 1] = [number]
    return len(ends)
