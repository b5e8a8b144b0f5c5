"""A pre-check on the terminal: one screen, and all detail behind it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from msgspec.structs import replace
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from classifier.precheck.result import (
    Answer,
    CodeCheck,
    Experience,
    PositionCheck,
    Precheck,
    Support,
)
from classifier.precheck.stated_days import Days
from classifier.precheck.words import NOTHING, range_words, share_words
from cli.findings_view import findings_view
from cli.precheck_detail import detail
from cli.terminal import quoted

_MOST_CODES = 5
_LONGEST_KEY = 19  # characters, as wide as its column is at 80
_SLIGHT = 0.05  # a category that is less sure is detail
_STYLES: dict[Answer, str] = {"shown": "green", "not shown": "red", "unknown": "yellow"}


def precheck_view(found: Precheck, *, verbose: bool = False) -> RenderableType:
    """Lay out a pre-check from the result alone; ``verbose`` adds all that it rests on."""
    return Group(*_parts(found, verbose=verbose))


def _parts(found: Precheck, *, verbose: bool) -> Iterator[RenderableType]:
    yield _heading(found)
    if found.codes:
        yield Text("\nUnit groups", style="bold")
        yield _codes(found, verbose=verbose)
    several = len(found.positions) > 1
    least = NOTHING if verbose else _SLIGHT
    sure = [line for one in found.positions for line in _sureness(one, least, several=several)]
    if sure:
        yield Text("\nHow sure a category is", style="bold")
        yield from sure
    for code in found.asked:
        yield Text.assemble("\n", quoted(f"{code.code} {code.group.title}", "bold"))
        yield _answers(code, found)
        if verbose:
            yield detail(code)
    if verbose:
        yield from findings_view(found, len(found.positions))
    else:
        bare = tuple(replace(finding, evidence=()) for finding in found.findings)
        yield from findings_view(replace(found, findings=bare), len(found.positions))
    yield Text(f"\n{found.notice}", style="dim")


def _heading(found: Precheck) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1)
    question, version = found.question, found.version
    days = f"as of {question.as_of}"
    if question.application_date:
        days += f", application received on {question.application_date}"
    table.add_row("Pre-check", days)
    named = f"{found.list_title}: no version is in force on {question.as_of}"
    if version is not None:
        ends = f" to {version.last_day}" if version.last_day else ""
        named = f"{found.list_title}, version {version.version}, in force from"
        named += (
            f" {version.first_day}{ends}, last verified: {version.last_verified or 'not recorded'}"
        )
    table.add_row("List", quoted(named))
    if found.claim:
        table.add_row("Claim", quoted(found.claim.words))
    for position in found.positions:
        table.add_row("Work", quoted(_work(position)))
    return table


def _work(position: PositionCheck) -> str:
    work = position.work
    facts = [f"{work.name}: {position.title}" if position.title else work.name]
    if work.start and work.end:
        facts.append(
            f"from {_day(work.start)}, goes on"
            if work.ongoing
            else f"from {_day(work.start)} to {_day(work.end)}"
        )
    if work.hours:
        low, high = (f"{float(hours):g}" for hours in work.hours)
        facts.append(f"{low if low == high else f'{low} to {high}'} hours a week")
    facts += [work.place.replace("canada", "in Canada")] if work.place else []
    facts += [work.status] if work.status else []
    facts += [f"{work.partly} for some of it"] if work.partly else []
    if position.reason:
        facts.append(f"not enough information: {position.reason}")
    return ", ".join([*facts, *work.open, *work.taken])


def _day(days: Days) -> str:
    """Name a day; the month or the year, where that is all that is known; or both ends."""
    first, last = days.earliest, days.latest
    if first == last:
        return str(first)
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    if whole and f"{first:%Y-%m}" == f"{last:%Y-%m}":
        return f"{first:%Y-%m}"
    if whole and (first.month, last.month) == (1, 12) and first.year == last.year:
        return str(first.year)
    return f"{first}/{last}"


def _codes(found: Precheck, *, verbose: bool) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("code")
    table.add_column("title", ratio=1)
    table.add_column("TEER", justify="right")
    table.add_column("confidence", justify="right", no_wrap=True)
    table.add_column("on the list of", ratio=1, overflow="fold")
    table.add_column("may count for", no_wrap=True)
    shown = found.codes if verbose else found.codes[: max(_MOST_CODES, len(found.asked))]
    for code in shown:
        teer = "-" if code.group.teer is None else str(code.group.teer)
        sure = "-" if code.confidence is None else f"{code.confidence:.2f}"
        # A key is of a-z, 0-9, "-" and "_" alone.
        keys = ", ".join(_folded(check.category.key) for check in code.categories) or "none"
        taking = " ".join(one.programme.key for one in code.programmes if one.takes is not False)
        table.add_row(
            *(quoted(code.code), quoted(code.group.title), teer, sure, Text(keys)),
            quoted(taking or "none"),
        )
    return table


def _folded(key: str) -> str:
    """Break a long key at one of its underscores, where the column would break a word."""
    place = key.rfind("_", 0, _LONGEST_KEY) + 1
    return f"{key[:place]}\n{key[place:]}" if place and len(key) > _LONGEST_KEY else key


def _sureness(position: PositionCheck, least: float, *, several: bool) -> Iterator[RenderableType]:
    name = f"{position.work.name}: " if several else ""
    for share in position.shares:
        if share.confidence >= least:
            yield Padding(quoted(name + share_words(share)), (0, 0, 0, 2))


def _answers(code: CodeCheck, found: Precheck) -> Padding:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for answer, name, why in _rows(code, found):
        table.add_row(answer, Text.assemble(quoted(name, "bold"), ": ", quoted(why)))
    return Padding(table, (0, 0, 0, 2))


def _rows(code: CodeCheck, found: Precheck) -> Iterator[tuple[Text, str, str]]:
    """Give an answer, what it speaks of and why: of the duties, each category and programme."""
    yield _said(code.duties), "duties", _duties(code, found)
    for check in code.categories:
        why = _amount(check.experience) if check.experience else check.category.asks_for
        yield _said(check.answer), f"{check.category.key}, on the list", why
    if not code.categories and found.version:
        keys = ", ".join(found.question.categories) or "any category"
        yield Text("not listed", style="red"), "list", f"not on the list of {keys}"
    for one in code.programmes:
        held = one.experience is not None and bool(one.experience.counted)
        why = _amount(one.experience) if one.experience and held else "; ".join(one.reasons)
        yield _said(one.answer), one.programme.key, why


def _duties(code: CodeCheck, found: Precheck) -> str:
    """Say of each position whose duties may be the code's own what they say of it."""
    if not found.assessments:
        return "there is no letter"
    if all(position.reason for position in found.positions):
        return "the text can't carry an answer"
    if code.duties == "not shown":
        return "the letters' duties are nearer to other unit groups"
    several = len(found.positions) > 1
    shown = [_support(one, several=several) for one in code.supports if one.answer == "shown"]
    held = zip(code.supports, found.positions, strict=True)
    left = [
        _support(one, several=several)
        for one, position in held
        if one.answer == "unknown" and (not position.reason or not shown)
    ]
    return "; ".join([*shown, *left])


def _support(support: Support, *, several: bool) -> str:
    """Say what the duties of one position say of a code."""
    sure = "" if support.confidence is None else f", confidence {support.confidence:.2f}"
    if support.answer == "shown":
        return f"the first candidate{f' of {support.name}' if several else ''}{sure}"
    open_ = f"open{f' for {support.name}' if several else ''}{sure}"
    return f"{open_} ({', and '.join(support.reasons)})"


def _said(answer: Answer) -> Text:
    return Text(answer, style=_STYLES[answer])


def _amount(found: Experience) -> str:
    """Say how many months the window holds on each day, and when that is too little."""
    broken = " without a break" if found.continuous else ""
    open_ = "; ".join(found.open)
    years = f"{found.months} months{broken} in {found.window_years} years"
    days = [f"{range_words(measure.months)} on {measure.day}" for measure in found.measures]
    if found.answer == "unknown" and found.open:
        some = found.measures[0].months.least > 0
        return f"{years}: {', '.join(days)} ({open_})" if some else f"{years}: {open_}"
    text = f"{years}: {', '.join(days)}"
    if found.left_out:
        text += f" ({'; '.join(found.left_out)})"
    if found.runs_out:
        added = "with no work added, " if found.ongoing else ""
        text += f"; {added}below {found.months} from {found.runs_out}"
    if found.reached:
        text += f"; if the job goes on, {found.months} on {found.reached}"
    return text
