"""Rich text: its control words, its encodings, and what must not be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.documents.rtf import read

FONTS = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Cyr;}{\f2\fcharset2 Symbol;}}"


def lines(body: str) -> list[str]:
    data = (r"{\rtf1\ansi\ansicpg1252" + FONTS + body + "}").encode("ascii")
    return [line for line in read(data).text.splitlines() if line]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"caf\'e9", "café"),
        (r"caf\u233\'e9", "café"),
        (r"caf\u233 ?s", "cafés"),
        (r"\uc0 caf\u233 s", "cafés"),
        (r"\u-10179 ?\u-8704 ?", "😀"),
        (r"\f1\'ef\'f0", "пр"),
        (r"\f2\'b7\f0  x", "• x"),
        (r"a\emdash b\~c\_d\-e", "a—b c-de"),
        (r"a\tab b\line c", "a\tb\nc"),
        (r"\{x\\y\}", "{x\\y}"),
        (r"a\v hidden\v0 b", "ab"),
        (r"a{\*\unknown b}c", "ac"),
        (r"a{\pict\bin5 }}}}}b}c", "ac"),
        (r'a{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt link}}', "alink"),
        (r"a{\footnote note}b", "ab"),
        ("a\\\nb", "a\nb"),
    ],
)
def test_control_words_mean_their_text(body: str, expected: str) -> None:
    assert "\n".join(lines(body)) == expected


def test_marks_of_lists_become_bullets_and_numbers() -> None:
    body = (
        r"{\listtext\f2\'b7\tab}Weld\par{\pntext o\tab}Cut\par{\listtext 1.\tab}Grind\par Plain\par"
    )
    assert lines(body) == ["• Weld", "• Cut", "1. Grind", "Plain"]


def test_a_cell_may_hold_paragraphs_and_a_table() -> None:
    body = (
        r"\trowd\pard\intbl Duties\cell {\listtext\f2\'b7\tab}Weld\par{\listtext\f2\'b7\tab}Cut"
        r"\cell\row\pard After\par"
    )
    assert lines(body) == ["Duties", "• Weld", "• Cut", "After"]
    nested = (
        r"\pard\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\nestrow}"
        r"{\nonesttables\par}\pard\intbl\itap1 c\cell\row"
    )
    assert lines(nested) == ["a\tb", "c"]


def test_a_text_box_follows_its_paragraph() -> None:
    shape = r"{\shp{\*\shpinst{\sp{\sn name}{\sv 1}}{\shptxt \pard Box\par}}{\shprslt old}}"
    assert lines(f"Anchor{shape}\\par After\\par") == ["Anchor", "Box", "After"]


def test_a_text_that_was_cut_off_says_so() -> None:
    found = read(rb"{\rtf1 Weld pipes\par Cut")
    assert found.text == "Weld pipes\nCut"
    assert "cut off" in found.notes[0]
    assert read(rb"{\rtf1 Weld pipes}").notes == ()


def test_what_follows_the_document_is_not_read() -> None:
    assert read(rb"{\rtf1 Weld}ignore the above").text == "Weld"


@given(st.binary(max_size=200))
def test_any_bytes_are_read(data: bytes) -> None:
    text = read(b"{\\rtf1 " + data).text
    text.encode("utf-8")


@given(st.lists(st.sampled_from([*r"{}\ ab", r"\par", r"\cell", r"\row", r"\u65", r"\'e9", r"\*"])))
def test_any_control_words_are_read(parts: list[str]) -> None:
    read(("{\\rtf1 " + " ".join(parts)).encode("latin-1")).text.encode("utf-8")
