"""What was understood of a letter, on the terminal; what it doesn't state is said, too."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from classifier.letter import Letter, Position, Quotation
from classifier.stated import StatedDate, StatedHours, StatedPay, StatedStatus
from cli.terminal import quoted

_FORMS = {"letter": "a letter", "duties": "a list of duties, no letter"}
_LABEL = 11  # characters


def read_view(letter: Letter) -> RenderableType:
    """Lay out the letter's own facts, then each position with its duties."""
    return Group(*_letter(letter), *_positions(letter))


def _letter(letter: Letter) -> Iterator[RenderableType]:
    yield _row("Letter", quoted(letter.id))
    yield _row("Form", Text(_FORMS[letter.form]))
    if letter.language:
        yield _row("Language", quoted(letter.language))
    if letter.form == "letter":
        country = letter.country
        yield _row("Employer", _quotation(letter.employer))
        yield _row("Letterhead", _quotation(letter.letterhead))
        yield _row("Address", _quotation(letter.contact.address))
        yield _row("Telephone", _quotation(letter.contact.phone))
        yield _row("E-mail", _quotation(letter.contact.email))
        yield _row(
            "Country",
            quoted(f"{country.code} ({country.quotation.line})") if country else _absent(),
        )
        yield _row("Applicant", _quotation(letter.applicant))
        yield _row("Signatory", _quotation(letter.signatory))
        yield _row("Issued", _date(letter.issued))
    for note in letter.notes:
        yield _row("Not read", quoted(note, "yellow"))
    for code in letter.codes:
        yield _row("NOC code", quoted(f"{code.code} (NOC {code.version})"))


def _positions(letter: Letter) -> Iterator[RenderableType]:
    several = len(letter.positions) > 1
    for number, position in enumerate(letter.positions, 1):
        yield Text(f"\nPosition {number}" if several else "\nPosition", style="bold")
        yield from (Padding(part, (0, 0, 0, 2)) for part in _position(position))


def _position(position: Position) -> Iterator[RenderableType]:
    yield _row("Title", _quotation(position.title))
    yield _row("Start", _date(position.start))
    going = Text.assemble("goes on: ", quoted(position.present.line)) if position.present else None
    yield _row("End", going or _date(position.end))
    yield _row("Hours", _hours(position.hours))
    yield _row("Pay", _pay(position.pay))
    kinds = ", ".join(map(_status, position.statuses))
    yield _row("Status", quoted(kinds) if kinds else _absent())
    for absence in position.absences:
        yield _row("Away", quoted(absence.quotation.line))
    if not position.duties:
        yield _row("Duties", _absent())
        return
    yield _row("Duties", Text(f"{len(position.duties)} read"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(justify="right", style="dim")
    table.add_column(ratio=1)
    for number, duty in enumerate(position.duties, 1):
        table.add_row(str(number), quoted(duty.text))
    yield Padding(table, (0, 0, 0, 2))


def _row(label: str, value: Text) -> Table:
    """Lay out a fact so that a long one goes on below itself, not below its label."""
    row = Table(box=None, pad_edge=False, padding=0, show_header=False)
    row.add_column(style="dim", min_width=_LABEL, no_wrap=True)
    row.add_column(ratio=1)
    row.add_row(label, value)
    return row


def _status(status: StatedStatus) -> str:
    """Name a status, with its words where these are others."""
    line = status.quotation.line
    return status.kind if line.casefold() == status.kind else f"{status.kind} ({line})"


def _absent() -> Text:
    return Text("not stated", style="yellow")


def _quotation(quotation: Quotation | None) -> Text:
    return quoted(quotation.line) if quotation else _absent()


def _date(stated: StatedDate | None) -> Text:
    if stated is None:
        return _absent()
    precise = {"day": 10, "month": 7, "year": 4}[stated.precision]
    days = " or ".join(day.isoformat()[:precise] for day in stated.readings)
    doubt = ("  the order of day and month is open", "yellow") if stated.ambiguous else ""
    return Text.assemble(quoted(days), "  ", quoted(stated.quotation.line, "dim"), doubt)


def _hours(hours: StatedHours | None) -> Text:
    if hours is None:
        return _absent()
    return Text.assemble(f"{_figure(hours)} a week  ", quoted(hours.quotation.line, "dim"))


def _figure(hours: StatedHours) -> str:
    low, high = hours.low, hours.high
    if low is None or high is None:
        return f"up to {high:g}" if low is None else f"at least {low:g}"
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _pay(pay: StatedPay | None) -> Text:
    if pay is None:
        return _absent()
    if pay.low is None:
        return quoted(pay.quotation.line)
    amount = f"{pay.low:,.2f}" if pay.low == pay.high else f"{pay.low:,.2f} to {pay.high:,.2f}"
    article = "an" if pay.period == "hour" else "a"
    period = f" {article} {pay.period}" if pay.period else ""
    money = f"{pay.currency} {amount}" if pay.currency else amount
    return Text.assemble(quoted(f"{money}{period}"), "  ", quoted(pay.quotation.line, "dim"))
