"""PDF: columns, tables, hyphens, headers and turned pages are undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    ListFlowable,
    ListItem,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from classifier.documents import pdf
from classifier.errors import LetterError
from tests.classifier.documents import made

STYLE = getSampleStyleSheet()["Normal"]
BLOCK = ParagraphStyle("block", parent=STYLE, alignment=4)
DUTIES = made.DUTIES
GRID = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
LEVEL = [("LINEBELOW", (0, 0), (-1, -1), 0.5, "black")]


def drawn(draw: Callable[[Canvas], None]) -> list[str]:
    """Give the lines of a PDF that is drawn by hand."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    draw(canvas)
    canvas.save()
    return read(stream.getvalue())


def read(data: bytes) -> list[str]:
    return [line for line in pdf.read(data).text.splitlines() if line]


def flowed(story: Sequence[object]) -> list[str]:
    stream = BytesIO()
    SimpleDocTemplate(stream, pagesize=A4).build(list(story))
    return read(stream.getvalue())


def framed(frames: Sequence[tuple[int, int]], story: Sequence[object]) -> list[str]:
    """Give the lines of a page of columns; a frame is its left edge and its width."""
    stream = BytesIO()
    boxes = [Frame(left, 60, width, 700) for left, width in frames]
    template = BaseDocTemplate(stream, pagesize=A4)
    template.addPageTemplates([PageTemplate(frames=boxes)])
    template.build(list(story))
    return read(stream.getvalue())


def texts(*lines: str) -> list[object]:
    return [Paragraph(line, STYLE) for line in lines]


def table(rows: Sequence[Sequence[str]], widths: Sequence[int], style: object) -> Table:
    cells = [[Paragraph(cell, STYLE) for cell in row] for row in rows]
    return Table(cells, colWidths=list(widths), style=style)


def bullets() -> ListFlowable:
    return ListFlowable([ListItem(Paragraph(duty, STYLE)) for duty in DUTIES], bulletType="bullet")


def test_wrapped_lines_are_one_paragraph() -> None:
    opening = made.OPENING * 3
    assert flowed([Paragraph(opening, BLOCK), *texts("Duties:", *DUTIES)]) == [
        opening,
        "Duties:",
        *DUTIES,
    ]


@pytest.mark.parametrize("kind", ["1", "a", "A", "i"])
def test_numbers_of_lists_stay(kind: str) -> None:
    items = [ListItem(Paragraph(duty * 2, STYLE)) for duty in DUTIES]
    lines = flowed([ListFlowable(items, bulletType=kind, bulletFormat="%s.")])
    marks = {"1": "1234", "a": "abcd", "A": "ABCD", "i": ["i", "ii", "iii", "iv"]}[kind]
    assert lines == [f"{mark}. {duty * 2}" for mark, duty in zip(marks, DUTIES, strict=True)]


def test_bare_numbers_apart_from_their_text_are_numbers() -> None:
    items = [ListItem(Paragraph(duty, STYLE)) for duty in DUTIES]
    lines = flowed([ListFlowable(items, bulletType="1")])
    assert lines == [f"{at}. {duty}" for at, duty in enumerate(DUTIES, 1)]


def test_two_columns_are_read_one_by_one() -> None:
    left = [Paragraph(made.OPENING * 2, BLOCK), bullets(), FrameBreak()]
    lines = framed([(50, 240), (305, 240)], [*left, Paragraph(made.OPENING * 3, BLOCK)])
    assert lines == [made.OPENING * 2, *(f"• {duty}" for duty in DUTIES), made.OPENING * 3]


def test_two_columns_of_lists_are_read_one_by_one() -> None:
    story = [*texts("Duties"), bullets(), FrameBreak(), *texts("Skills"), bullets()]
    lines = framed([(50, 240), (305, 240)], story)
    items = [f"• {duty}" for duty in DUTIES]
    assert lines == ["Duties", *items, "Skills", *items]


def test_a_narrow_column_of_addresses_is_read_by_itself() -> None:
    small = ParagraphStyle("small", parent=STYLE, fontSize=8, leading=9.5)
    side = Paragraph("NORTHWIND LTD.<br/>125 King Street<br/>Toronto<br/>T 416 555 0100", small)
    lines = framed(
        [(40, 120), (180, 370)], [side, FrameBreak(), Paragraph(made.OPENING, BLOCK), bullets()]
    )
    assert lines[:4] == ["NORTHWIND LTD.", "125 King Street", "Toronto", "T 416 555 0100"]
    assert lines[4:] == [made.OPENING, *(f"• {duty}" for duty in DUTIES)]


@pytest.mark.parametrize("style", [GRID, LEVEL, []], ids=["grid", "lines", "bare"])
def test_a_table_is_read_row_by_row(style: object) -> None:
    rows = [[str(at), duty, "25%"] for at, duty in enumerate(DUTIES, 1)]
    lines = flowed([*texts(made.OPENING * 2), table(rows, [30, 220, 80], style), *texts("Bye")])
    assert lines == [made.OPENING * 2, *("\t".join(row) for row in rows), "Bye"]


@pytest.mark.parametrize("style", [GRID, LEVEL, []], ids=["grid", "lines", "bare"])
@pytest.mark.parametrize("place", ["TOP", "MIDDLE", "BOTTOM"])
def test_cells_of_two_columns_that_wrap_stay_together(style: list[object], place: str) -> None:
    rows = [[f"the task of {duty[:29].lower().strip()}", duty] for duty in DUTIES]
    place_ = [("VALIGN", (0, 0), (-1, -1), place)]
    lines = flowed([table(rows, [110, 200], [*style, *place_])])
    assert lines == ["\t".join(row) for row in rows]


def test_what_stands_beside_a_label_is_on_its_line() -> None:
    rows = [["Position:", "Bookkeeper"], ["Period:", "2019 to 2022"], ["Hours:", "40 a week"]]
    lines = flowed([table(rows, [90, 300], []), Paragraph(made.OPENING * 2, BLOCK)])
    assert lines == [*("\t".join(row) for row in rows), made.OPENING * 2]


def test_words_cut_at_line_ends_are_whole_and_compounds_keep_their_hyphen() -> None:
    rows = ["She led the recon-", "ciliation of full-", "time day-to-", "day data-", "base work"]

    def draw(canvas: Canvas) -> None:
        for at, row in enumerate(rows):
            canvas.drawString(60, 780 - 14 * at, row)

    assert drawn(draw) == ["She led the reconciliation of full-time day-to-day database work"]


def test_headers_footers_and_page_numbers_of_pages_stand_once_or_never() -> None:
    lines = read(made.pdf(pages=3))
    assert lines.count(made.HEADER) == lines.count(made.FOOTER) == 1
    assert lines[0] == made.HEADER
    assert lines[-1] == made.FOOTER
    assert not [line for line in lines if "Page" in line]
    assert lines.count(made.OPENING) == 3


def test_a_paragraph_goes_on_over_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 60, "She prepared the monthly reports of all the operating")
        canvas.showPage()
        canvas.drawString(60, 780, "accounts for the bank.")

    text = "She prepared the monthly reports of all the operating accounts for the bank."
    assert drawn(draw) == [text]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_pages_are_read(turn: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.translate(300, 400)
        canvas.rotate(turn)
        for at, duty in enumerate(DUTIES):
            canvas.drawString(-250, 100 - 14 * at, f"• {duty[:60]}")

    assert drawn(draw) == [f"• {duty[:60].strip()}" for duty in DUTIES]


def test_a_stamp_across_the_page_is_not_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 780, DUTIES[0][:60])
        canvas.rotate(45)
        canvas.drawString(300, 100, "CONFIDENTIAL")

    assert drawn(draw) == [DUTIES[0][:60].strip()]


def test_what_is_filled_into_a_form_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 780, "Position:")
        canvas.acroForm.textfield(value="Bookkeeper", x=160, y=774, height=20, width=200)

    assert drawn(draw) == ["Position:\tBookkeeper"]


def test_a_paragraph_below_a_table_is_no_row_of_it() -> None:
    rows = [["Position:", "Bookkeeper"], ["Hours:", "40 a week"]]
    story = [table(rows, [90, 300], []), Spacer(1, 4), *texts("Yours truly,", "Ann Lee")]
    assert flowed(story)[-2:] == ["Yours truly,", "Ann Lee"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7", "damaged or cut off"),
        (b"%PDF-1.7\n" + bytes(5_000), "damaged or cut off"),
        (made.pdf()[:700], "damaged or cut off"),
    ],
)
def test_what_is_broken_is_named(data: bytes, expected: str) -> None:
    with pytest.raises(LetterError, match=expected):
        pdf.read(data)
