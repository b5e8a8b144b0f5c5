"""Text is put together in the layout that the parser needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.documents.blocks import Blocks, Line, Part, Row, flat
from classifier.documents.text import LONGEST
from classifier.errors import LetterError

LONG = "Prepared the monthly bank reconciliations of four operating accounts"


def text(*parts: Part) -> str:
    blocks = Blocks()
    blocks.add(parts)
    return blocks.text()


def cells(*texts: str) -> Row:
    return Row(tuple((Line(text),) for text in texts))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([Line("a"), Line("b")], "a\nb"),
        ([Line("a"), None, None, Line("b")], "a\n\nb"),
        ([Line(LONG), Line(LONG)], f"{LONG}\n\n{LONG}"),
        ([Line("a"), Line("b", "•"), Line("c", "2.")], "a\n\n• b\n2. c"),
        ([Line("a \t b"), Line(" ")], "a\tb"),
        ([Line("a\nb", "•")], "• a\n  b"),
        ([cells("a", "b"), cells("c", " ", "d")], "a\tb\nc\td"),
        ([Line("x"), cells("a", "b"), Line("y")], "x\n\na\tb\n\ny"),
        ([Row(((Line("a"),), (Line("b", "•"), Line("c", "•"))))], "a\n\n• b\n• c"),
        ([Row(((Line("2019"), Line("2022")), (Line("Cook"),)))], "2019 2022\tCook"),
        ([Row(((Line("a"), Line("b")),))], "a\nb"),
        ([Line("a\x1b[31mb\ufb01")], "a[31mbfi"),
    ],
)
def test_parts_are_laid_out(parts: list[Part], expected: str) -> None:
    assert text(*parts) == expected


def test_the_first_line_of_a_page_carries_on_the_last_of_the_one_before() -> None:
    blocks = Blocks()
    blocks.line(Line("Prepared reports for the", "•"))
    blocks.gap()
    blocks.line(Line("bank", ""), page_begins=True)
    blocks.line(Line("Paid vendors", "•"))
    assert blocks.text() == "• Prepared reports for the bank\n\n• Paid vendors"


@pytest.mark.parametrize(("last", "first"), [("Done.", "next"), ("Done", "Next"), ("a\tb", "next")])
def test_a_new_paragraph_of_a_page_stays_one(last: str, first: str) -> None:
    blocks = Blocks()
    blocks.line(Line(last))
    blocks.gap()
    blocks.line(Line(first), page_begins=True)
    assert blocks.text() == f"{last}\n\n{first}"


def test_rows_inside_a_cell_become_lines() -> None:
    assert list(flat([Line("a"), None, cells("b", "c")])) == [Line("a"), Line("b\tc")]


def test_no_text_grows_past_the_bound() -> None:
    blocks = Blocks()
    lines = [Line("a" * 1_000)] * (LONGEST // 1_000 + 1)
    with pytest.raises(LetterError, match="more than 1 MB of text"):
        blocks.add(lines)


@given(
    st.lists(
        st.one_of(st.none(), st.builds(Line, st.text(max_size=30), st.sampled_from(["", "•"])))
    )
)
def test_any_parts_give_lines_without_empty_edges(parts: list[Part]) -> None:
    found = text(*parts)
    assert found == found.strip("\n")
    assert "\n\n\n" not in found
