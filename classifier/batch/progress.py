"""How far a run is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Progress:
    """Letters or partitions done of a total; ``before`` of them were before it was resumed.

    ``tally`` counts letters by status; ``reasons`` are those of the first failed ones.
    ``unused_days`` counts rows with a day of their own, in a run without a pre-check,
    ``unclear_claims`` those whose claim names no code or several, or lacked its first zeros.
    """

    total: int
    done: int = 0
    before: int = 0
    tally: Counter[str] = field(default_factory=Counter)
    reasons: list[str] = field(default_factory=list)
    unused_days: int = 0
    unclear_claims: int = 0


Tell = Callable[[Progress], None]
