"""Documents made for the tests by the libraries that others write them with."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from io import BytesIO

DUTIES = (
    "Reconciled four bank accounts every month and posted the adjusting entries to the ledger",
    "Paid 120 vendors after matching their invoices to purchase orders",
    "Ran payroll for 45 hourly employees",
    "Filed GST/HST returns and answered the auditors",
)
OPENING = (
    "This is to certify that Ms. Maria Santos worked with Northwind Trading Ltd. as a full-time "
    "Bookkeeper from March 4, 2019 to June 30, 2022, forty hours a week."
)
HEADER, FOOTER = "NORTHWIND TRADING LTD.", "Registered in Ontario No. 1234567"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CLOSING = "Sincerely,"


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    """Pack members into a zip archive."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def bare_docx(body: str, **parts: str) -> bytes:
    """Give a Word document of nothing but the XML of its body, and of parts by name."""
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    spaces = (
        f'xmlns:w="{WORD}" xmlns:r="{kinds}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    listed = "".join(
        f'<Relationship Id="{name}" Type="{kinds}/{name}" Target="{name}.xml"/>' for name in parts
    )
    main = f'<Relationship Id="d" Type="{kinds}/officeDocument" Target="word/document.xml"/>'
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{relations}">{main}</Relationships>',
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{relations}">{listed}</Relationships>'
        ),
        "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
    }
    for name, xml in parts.items():
        members[f"word/{name}.xml"] = f"<w:{name} {spaces}>{xml}</w:{name}>"
    return zipped(members)


def docx(duties: Sequence[str] = DUTIES) -> bytes:
    """Write a letter with python-docx: header, footer, a bulleted list, a table."""
    import docx as python_docx

    document = python_docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = HEADER
    section.footer.paragraphs[0].text = FOOTER
    document.add_paragraph(OPENING)
    for duty in duties:
        document.add_paragraph(duty, style="List Bullet")
    table = document.add_table(rows=0, cols=2)
    for cells in (("Position", "Bookkeeper"), ("Hours", "40 a week")):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    document.add_paragraph(CLOSING)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def odt(duties: Sequence[str] = DUTIES) -> bytes:
    """Write a letter with odfpy: a bulleted list and a table."""
    from odf.opendocument import OpenDocumentText
    from odf.style import Footer, Header, MasterPage, PageLayout
    from odf.table import Table, TableCell, TableRow
    from odf.text import List, ListItem, ListLevelStyleBullet, ListStyle, P

    document = OpenDocumentText()
    layout = PageLayout(name="page")
    document.automaticstyles.addElement(layout)
    page = MasterPage(name="Standard", pagelayoutname=layout)
    for edge, text in ((Header(), HEADER), (Footer(), FOOTER)):
        edge.addElement(P(text=text))
        page.addElement(edge)
    document.masterstyles.addElement(page)
    style = ListStyle(name="bullets")
    style.addElement(ListLevelStyleBullet(level=1, bulletchar="•"))
    document.automaticstyles.addElement(style)
    document.text.addElement(P(text=OPENING))
    items = List(stylename=style)
    for duty in duties:
        item = ListItem()
        item.addElement(P(text=duty))
        items.addElement(item)
    document.text.addElement(items)
    table = Table()
    for cells in (("Position", "Bookkeeper"), ("Hours", "40 a week")):
        row = TableRow()
        for text in cells:
            cell = TableCell()
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    document.text.addElement(table)
    document.text.addElement(P(text=CLOSING))
    stream = BytesIO()
    document.write(stream)
    return stream.getvalue()


def rtf(duties: Sequence[str] = DUTIES) -> bytes:
    """Write a letter as Word writes rich text."""
    duties = ["".join(c if c.isascii() else f"\\u{ord(c)}?" for c in duty) for duty in duties]
    items = "".join(f"{{\\listtext\\f1\\'b7\\tab}}{duty}\\par\n" for duty in duties)
    rows = "".join(
        f"\\trowd\\cellx3000\\cellx6000\\pard\\intbl {a}\\cell {b}\\cell\\row\n"
        for a, b in (("Position", "Bookkeeper"), ("Hours", "40 a week"))
    )
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset2 Symbol;}}"
        f"{{\\header\\pard {HEADER}\\par}}{{\\footer\\pard {FOOTER}\\par}}"
        f"\\f0\\pard {OPENING}\\par\n{items}{rows}\\pard {CLOSING}\\par}}"
    ).encode("ascii")


def html(duties: Sequence[str] = DUTIES) -> bytes:
    """Write a letter as a page."""
    items = "".join(f"<li>{duty}</li>" for duty in duties)
    return (
        f"<!doctype html><html><head><title>x</title></head><body><p>{HEADER}</p><p>{OPENING}</p>"
        f"<ul>{items}</ul><table><tr><td>Position<td>Bookkeeper<tr><td>Hours<td>40 a week</table>"
        f"<p>{CLOSING}</p><p>{FOOTER}</p></body></html>"
    ).encode()


def markdown(duties: Sequence[str] = DUTIES) -> bytes:
    """Write a letter as Markdown."""
    items = "".join(f"* {duty}\n" for duty in duties)
    table = "| Position | Bookkeeper |\n|---|---|\n| Hours | 40 a week |\n"
    return f"# {HEADER}\n\n{OPENING}\n\n{items}\n{table}\n{CLOSING}\n\n{FOOTER}\n".encode()


def mail(duties: Sequence[str] = DUTIES) -> bytes:
    """Write a letter as a message."""
    message = EmailMessage()
    message["From"] = "Human Resources <hr@northwind.example>"
    message["Date"] = "Tue, 02 May 2023 10:00:00 -0400"
    message["Subject"] = "Letter for Maria Santos"
    message["MIME-Version"] = "1.0"
    items = "".join(f"• {duty}\n" for duty in duties)
    table = "Position\tBookkeeper\nHours\t40 a week\n"
    message.set_content(f"{HEADER}\n\n{OPENING}\n\n{items}\n{table}\n{CLOSING}\n{FOOTER}\n")
    return bytes(message)


def pdf(duties: Sequence[str] = DUTIES, *, pages: int = 1) -> bytes:
    """Write a letter with reportlab, its duties bulleted, the same on every page."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import (
        ListFlowable,
        ListItem,
        PageBreak,
        Paragraph,
        SimpleDocTemplate,
        Spacer,
        Table,
    )

    style = getSampleStyleSheet()["Normal"]

    def edges(canvas: object, document: object) -> None:
        canvas.drawString(60, 810, HEADER)  # type: ignore[attr-defined]
        canvas.drawString(60, 40, FOOTER)  # type: ignore[attr-defined]
        canvas.drawCentredString(300, 20, f"Page {document.page} of {pages}")  # type: ignore[attr-defined]

    story: list[object] = []
    for page in range(pages):
        story += [PageBreak(), Spacer(1, 40 * page)] if page else []
        items = [ListItem(Paragraph(duty, style)) for duty in duties]
        story += [Paragraph(OPENING, style), ListFlowable(items, bulletType="bullet")]
        story.append(Table([["Position", "Bookkeeper"], ["Hours", "40 a week"]]))
        story.append(Paragraph(CLOSING, style))
    stream = BytesIO()
    template = SimpleDocTemplate(stream, pagesize=A4)
    template.build(story, onFirstPage=edges, onLaterPages=edges)
    return stream.getvalue()


def picture(lines: Sequence[str], kind: str = "PNG", *, turn: int = 0) -> bytes:
    """Draw lines of text, as a scan of a page has them."""
    from PIL import Image, ImageDraw, ImageFont

    page = Image.new("L", (1650, 400 + 60 * len(lines)), 255)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(size=34)
    for at, line in enumerate(lines):
        draw.text((120, 120 + 60 * at), line, fill=0, font=font)
    stream = BytesIO()
    page.rotate(turn, expand=True).save(stream, kind)
    return stream.getvalue()


def scanned_pdf(lines: Sequence[str]) -> bytes:
    """Write a PDF of one page that is a picture."""
    from PIL import Image

    stream = BytesIO()
    Image.open(BytesIO(picture(lines))).save(stream, "PDF", resolution=200)
    return stream.getvalue()


MADE = {
    "docx": docx,
    "eml": mail,
    "html": html,
    "md": markdown,
    "odt": odt,
    "pdf": pdf,
    "rtf": rtf,
}
