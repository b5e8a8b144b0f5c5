"""Letters as a pandas frame: one in, one out, row for row."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from classifier.batch.columns import Columns, found_columns, record_of
from classifier.batch.flat import KINDS, columns, flat
from classifier.batch.place import Place
from classifier.batch.record import Record
from classifier.batch.scored import Wanted, scored
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
    named: Columns | None = None,
    top: int = TOP,
    as_of: date | None = None,
) -> pd.DataFrame:
    """Score a letter a row; nothing is changed and nothing is kept.

    Args:
        frame: with a column of duties (texts, or lists of them), texts or titles, perhaps
            of ids; without ids the index gives them.
        matcher: None opens the packaged one of the tier ``best``, once a process.
        named: the columns that can't be told by their names.
        top: how many unit groups the column of candidates holds.
        as_of: the day of a pre-check, whose columns it adds, and which a row's own ``as_of``
            goes before; None for no pre-check, whatever a row says.

    Returns:
        a frame with the same index and the columns of ``classifier.batch.flat``; a row
        that can't be read has the status "error" and its reason.

    Raises:
        LetterError: there is no column that a letter could be in.
    """
    found = found_columns(Path("frame"), list(map(str, frame.columns)), named or Columns())
    return scored_rows(frame, found, matcher or _packaged(), Wanted(top, as_of))


def scored_rows(
    frame: pd.DataFrame, found: Columns, matcher: Matcher, wanted: Wanted
) -> pd.DataFrame:
    """Score a frame whose columns are known, some of which it may lack."""
    records = _records(frame, found)
    rows: list[dict[str, Any]] = []
    while part := list(islice(records, _AT_ONCE)):
        rows += map(flat, scored(matcher, part, wanted))
    return table(rows, index=frame.index, precheck=wanted.as_of is not None)


def table(
    rows: Sequence[dict[str, Any]], *, index: pd.Index | None = None, precheck: bool = False
) -> pd.DataFrame:
    """Make a frame of flat rows, absent values missing, with the same types whatever is in it."""
    import pandas as pd

    names = list(columns(precheck=precheck))
    made = pd.DataFrame(list(rows), columns=names, index=index, dtype=object)
    return made.astype({name: KINDS.get(name, "string") for name in names})


def _records(frame: pd.DataFrame, found: Columns) -> Iterator[Record]:
    names = list(map(str, frame.columns))
    labels: Iterator[Hashable] = iter(frame.index)
    for label, values in zip(labels, frame.itertuples(index=False, name=None), strict=True):
        row = dict(zip(names, values, strict=True))
        fault = row.get(FAULT)
        place = label if isinstance(label, Place) else Place(str(label))
        yield record_of(fault if isinstance(fault, str) else row, found, place)


@lru_cache(maxsize=1)
def _packaged() -> Matcher:
    return Matcher.open()
