"""Letters in, one self-contained HTML file out, written as it goes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import IO, Any

from classifier.errors import LetterError
from classifier.finding import highest
from classifier.precheck.answers import category_answers, programme_answers
from classifier.report.page import render
from classifier.report.summary import Record, Summary, every_finding

MOST_PAGES = 2_000  # letters with a page of their own; a browser opens no larger file gladly


class Report:
    """A report in the making: letters are added one by one and need no memory once added.

    The pages gather in a temporary file and stand behind the summary in the end.
    """

    def __init__(self, *, heading: str = "dutymatch report", most: int = MOST_PAGES) -> None:
        """Begin a report; letters beyond ``most`` count in the summary and get no page."""
        self.heading, self.most = heading, most
        self.summary = Summary()
        self._rows: list[dict[str, Any]] = []
        self._pages: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115

    def add(self, record: Record) -> None:
        """Add a letter: a record of the schema, or one of status "error" with its reason."""
        self.summary.add(record)
        if self.summary.letters > self.most:
            return
        number = self.summary.letters
        self._rows.append({"number": number, **_row(record)})
        self._pages.write(render("letter.html", record=record, number=number))

    def write(self, path: Path, *, made: date | None = None) -> None:
        """Write the report to ``path``, whole or not at all.

        Raises:
            LetterError: the file can't be written.
        """
        head = render(
            "head.html",
            heading=self.heading,
            summary=self.summary,
            rows=self._rows,
            most=self.most,
            made=(made or date.today()).isoformat(),  # noqa: DTZ011 - the reader's own day
        )
        partial = path.with_name(f".{path.name}.partial")
        try:
            with partial.open("w", encoding="utf-8") as stream:
                stream.write(head)
                self._pages.seek(0)
                shutil.copyfileobj(self._pages, stream)
                stream.write(render("foot.html"))
            partial.replace(path)
        except OSError as error:
            partial.unlink(missing_ok=True)
            reason = error.strerror or error
            message = f"the report can't be written ({reason}); name another file"
            raise LetterError(f"{path}: {message}") from error
        finally:
            self._pages.close()


def write_report(
    records: Iterable[Record],
    path: Path,
    *,
    heading: str = "dutymatch report",
    force: bool = False,
) -> None:
    """Write the report of letters that were assessed already.

    Raises:
        LetterError: the file can't be written, or it exists and ``force`` is not given.
    """
    if path.exists() and not force:
        raise LetterError(f"{path}: this file exists; name another, or give --force")
    report = Report(heading=heading)
    for record in records:
        report.add(record)
    report.write(path)


def _row(record: Record) -> dict[str, Any]:
    """Give what the list of letters shows of one."""
    candidates = record.get("candidates") or [None]
    found, check = every_finding(record), record.get("precheck")
    return {
        "id": record["id"],
        "status": record["status"],
        "title": record.get("title"),
        "best": candidates[0],
        "severity": highest(finding["severity"] for finding in found),
        "findings": len(found),
        "answers": [*category_answers(check), *programme_answers(check)] if check else [],
    }
