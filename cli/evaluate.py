"""``dutymatch evaluate``: accuracy and calibration on cases whose answer is known."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from cli.options import CatalogueOption, EncoderOption, TierOption
from cli.outcome import one_line_errors
from cli.show import origin_line
from cli.source import STANDARD_INPUT, standard_input
from cli.terminal import open_console

if TYPE_CHECKING:
    from classifier.evaluation import Evaluation, Figures, Rate


def evaluate(
    cases: Annotated[
        Path,
        typer.Argument(
            help='JSON lines: {"id", "title"?, "duties": [...] or "text", "expected": ["21232"]};'
            " a title may stand alone, and with an \"industry\". '-' is standard input."
        ),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    plot: Annotated[
        Path | None,
        typer.Option(
            help="Draw a reliability and a risk-coverage diagram to this PNG; needs the extra "
            "'plot'.",
            show_default=False,
        ),
    ] = None,
    catalogue: CatalogueOption = None,
    tier: TierOption = None,
    encoder: EncoderOption = None,
) -> None:
    """Measure accuracy and calibration on cases whose answer is known."""
    with one_line_errors():
        from classifier.cases import cases_in, read_cases
        from classifier.evaluation import evaluate as measure
        from classifier.matcher import Matcher

        if str(cases) == STANDARD_INPUT:
            found = cases_in(standard_input(), "standard input")
        else:
            found = read_cases(cases)
        matcher = Matcher.open(catalogue, tier=tier, encoder=encoder)
        evaluation = measure(matcher, found)
        if plot is not None:
            from classifier.diagrams import draw

            draw(evaluation.outcomes, plot)
    if as_json:
        edition = matcher.catalogue.edition
        names = {"name": edition.name, "title": edition.title, "origin": edition.origin}
        record = {"catalogue": names, "tier": matcher.scorer.tier.name, **evaluation.to_json()}
        sys.stdout.write(json.dumps(record, indent=2) + "\n")
        return
    _print(evaluation)
    open_console().print(origin_line(matcher.catalogue))


def _print(evaluation: Evaluation) -> None:
    console = open_console()
    figures = evaluation.figures
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim")
    table.add_column(justify="right")
    table.add_column(style="dim")
    table.add_row("cases", str(figures.cases), "")
    if figures.withheld:
        table.add_row("not enough information", str(figures.withheld), "no confidence, not codable")
    rates = {"top-1": figures.top_1, "top-3": figures.top_3, "top-5": figures.top_5}
    rates |= {"top-10": figures.top_10, "mean reciprocal rank": figures.mrr}
    for label, rate in rates.items():
        table.add_row(label, f"{rate.value:.3f}", _interval(rate))
    for label, value, beside in _of_confidence(figures):
        table.add_row(label, "-" if value is None else f"{value:.3f}", beside)
    console.print(table)
    for title, levels in (
        ("TEER", evaluation.by_teer),
        ("Broad category", evaluation.by_broad_category),
    ):
        console.print(Text(f"\n{title}", style="bold"))
        console.print(_levels(levels))


def _interval(rate: Rate) -> str:
    return f"95 % interval {rate.low:.3f} to {rate.high:.3f}"


def _of_confidence(figures: Figures) -> list[tuple[str, float | None, str]]:
    chance = figures.calibration_error_by_chance
    beside = ""
    if chance:
        beside = f"by chance alone {chance.median:.3f}, in 95 % at most {chance.high:.3f}"
    return [
        ("expected calibration error", figures.calibration_error, beside),
        ("codable at 90 % precision", figures.codable_at_90, ""),
        ("mean candidate set", figures.set_size, ""),
        ("coverage of the set", figures.set_coverage, ""),
    ]


def _levels(levels: dict[str, Figures]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for column in ("", "cases", "top-1", "top-5", "calibration error"):
        table.add_column(column, justify="right")
    for name, figures in levels.items():
        error = figures.calibration_error
        table.add_row(
            name,
            str(figures.cases),
            f"{figures.top_1.value:.3f}",
            f"{figures.top_5.value:.3f}",
            "-" if error is None else f"{error:.3f}",
        )
    return table
