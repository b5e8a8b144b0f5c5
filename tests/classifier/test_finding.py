"""Which pieces of evidence are one item to a reader."""

from __future__ import annotations

from classifier.finding import items

QUOTED, MAIN = ("quotation", "wired panels"), ("main duty", "Pull wire through conduit")
NOTE, CODE, SHOWN = ("note", "both are of TEER 2"), ("code", "Electricians"), ("note", "shown by:")


def parts(*pieces: tuple[str, str]) -> list[int]:
    """Give the lengths of the items of some pieces, which leave none out."""
    found = items(pieces)
    assert [place for part in found for place in range(part.start, part.stop)] == [
        *range(len(pieces))
    ]
    return [part.stop - part.start for part in found]


def test_what_a_note_announces_is_one_item_with_it() -> None:
    assert parts(CODE, MAIN, SHOWN, QUOTED) == [1, 1, 2]
    assert parts(SHOWN, QUOTED, QUOTED, MAIN, QUOTED) == [3, 1, 1]
    assert parts(SHOWN, MAIN, MAIN, NOTE) == [3, 1]


def test_any_other_piece_is_an_item_of_its_own() -> None:
    assert parts() == []
    assert parts(NOTE, QUOTED, MAIN, CODE) == [1, 1, 1, 1]
    assert parts(SHOWN, NOTE, SHOWN, CODE, QUOTED) == [1, 1, 1, 1, 1]
    assert parts(("quotation", "duties:"), QUOTED) == [1, 1]
