"""Letters as a pandas frame: one in, one out, row for row."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from classifier.batch.columns import Columns, found_columns, record_of
from classifier.batch.flat import COLUMNS, KINDS, flat
from classifier.batch.record import Record
from classifier.batch.scored import scored
from classifier.matcher import TOP, Matcher

if TYPE_CHECKING:
    import pandas as pd

# A column that says why a row can't be read; frames of rows that were read one by one have it.
FAULT = "dutymatch fault"
_AT_ONCE = 64  # letters that are scored at a time


def score_frame(
    frame: pd.DataFrame,
    *,
    matcher: Matcher | None = None,
    columns: Columns | None = None,
    top: int = TOP,
) -> pd.DataFrame:
    """Score a letter a row; nothing is changed and nothing is kept.

    Args:
        frame: with a column of duties (texts, or lists of them), texts or titles, perhaps
            of ids; without ids the index gives them.
        matcher: None opens the packaged one of the tier ``fast``, once a process.
        columns: those that can't be told by their names.
        top: how many unit groups the column of candidates holds.

    Returns:
        a frame with the same index and the columns of ``classifier.batch.flat``; a row
        that can't be read has the status "error" and its reason.

    Raises:
        LetterError: there is no column that a letter could be in.
    """
    found = found_columns(Path("frame"), list(map(str, frame.columns)), columns or Columns())
    return scored_rows(frame, found, matcher or _packaged(), top=top)


def scored_rows(
    frame: pd.DataFrame, columns: Columns, matcher: Matcher, *, top: int = TOP
) -> pd.DataFrame:
    """Score a frame whose columns are known, some of which it may lack."""
    records = _records(frame, columns)
    rows: list[dict[str, Any]] = []
    while part := list(islice(records, _AT_ONCE)):
        rows += map(flat, scored(matcher, part, top=top))
    return table(rows, index=frame.index)


def table(rows: Sequence[dict[str, Any]], *, index: pd.Index | None = None) -> pd.DataFrame:
    """Make a frame of flat rows, absent values missing, with the same types whatever is in it."""
    import pandas as pd

    made = pd.DataFrame(list(rows), columns=list(COLUMNS), index=index, dtype=object)
    return made.astype({name: KINDS.get(name, "string") for name in COLUMNS})


def _records(frame: pd.DataFrame, columns: Columns) -> Iterator[Record]:
    names = list(map(str, frame.columns))
    labels: Iterator[Hashable] = iter(frame.index)
    for label, values in zip(labels, frame.itertuples(index=False, name=None), strict=True):
        row = dict(zip(names, values, strict=True))
        fault = row.get(FAULT)
        yield record_of(fault if isinstance(fault, str) else row, columns, str(label))


@lru_cache(maxsize=1)
def _packaged() -> Matcher:
    return Matcher.open()
