"""Dated lists of occupations on the terminal, and the same as a record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cli.terminal import quoted
from occupations.categories import CategoryList
from occupations.category import Category
from occupations.category_diff import Difference
from occupations.category_record import (
    category_record,
    history_record,
    list_record,
    series_record,
    version_record,
)
from occupations.category_series import CategorySeries
from occupations.category_store import is_imported, series_names
from occupations.codes import resolve
from occupations.errors import CatalogueError, UnknownCodeError
from occupations.store import open_catalogue

Shown = tuple[RenderableType, dict[str, Any]]
_USUAL = "the usual rule"
_NO_ADVICE = "Lists as they were verified on the day named; no legal advice."


def shown(series: CategorySeries, what: str, version: CategoryList | None) -> Shown:
    """Lay out what was asked for: nothing, a version, the key of a category, or a code.

    Raises:
        CatalogueError: there is no such version, category or code.
    """
    if not what:
        return _version(version) if version else _series(series)
    if version is None and any(what == v.version for v in series.versions):
        return _version(series.version(what))
    key = what.replace("-", "_")
    if having := [one for one in series.versions if one.category(key)]:
        return _category(series, key, version or having[-1])
    return _codes(series, what)


def verified(version: CategoryList) -> str:
    """Say when a version was last held against its sources."""
    return str(version.last_verified or "not recorded")


def difference_view(change: Difference) -> RenderableType:
    """Lay out what changed between two versions."""
    old, new = change.old, change.new
    parts: list[RenderableType] = [quoted(f"From version {old.version} to {new.version}", "bold")]
    for label, keys in (("new categories", change.added), ("gone", change.dropped)):
        if keys:
            parts.append(Text.assemble((f"{label}  ", "dim"), quoted(", ".join(keys))))
    if change.codes:
        parts += [Text(f"\n{len(change.codes)} codes changed", style="bold"), *_moves(change)]
    if change.rules:
        parts += [Text("\nRules", style="bold"), *_terms(change)]
    return Group(*parts, _footer())


def _moves(change: Difference) -> Iterator[RenderableType]:
    """Gather the codes that went the same way under a line of their own."""
    titles = open_catalogue(change.new.catalogue)
    ways: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for one in change.codes:
        ways.setdefault((one.before, one.after), []).append(one.code)
    for (before, after), codes in ways.items():
        yield Text.assemble(_keys(before), " -> ", _keys(after))
        for code in codes:
            title = f"  {titles[code].title}" if code in titles else ""
            yield Padding(quoted(code + title), (0, 0, 0, 2))


def _terms(change: Difference) -> Iterator[RenderableType]:
    """Gather the categories whose rule changed in the same way."""
    terms: dict[tuple[str, str], list[str]] = {}
    for one in change.rules:
        way = f"{_said(one.before)} -> {_said(one.after)}"
        terms.setdefault((one.term.replace("_", " "), way), []).append(one.category)
    table = _table("term", "change", "categories of it")
    for (term, way), keys in terms.items():
        table.add_row(quoted(term), quoted(way), quoted(", ".join(keys)))
    yield table


def _series(series: CategorySeries) -> Shown:
    versions = _table("version", "first day", "last day", "categories", "codes", "last verified")
    for one in series.versions:
        counts = (str(len(one.categories)), str(len(one.codes)))
        name = f"{one.version} (imported)" if is_imported(one) else one.version
        last = str(one.last_day or "in force")
        versions.add_row(quoted(name), str(one.first_day), last, *counts, verified(one))
    latest = series.latest
    parts: list[RenderableType] = [quoted(series.title, "bold"), versions, Text()]
    parts += [quoted(f"Categories of version {latest.version}", "bold")]
    parts += _categories(latest)
    others = [name for name in series_names() if name != series.name]
    if others:
        parts += [Text(), quoted(f"Other lists here (--list): {', '.join(others)}", "dim")]
    return Group(*parts, _footer()), series_record(series)


def _categories(version: CategoryList) -> Iterator[RenderableType]:
    """List the categories; the rule that most of them have is said once."""
    rules = Counter(category.rule.summary for category in version.categories if category.rule)
    usual = rules.most_common(1)[0][0] if rules else ""
    table = _table("key", "codes", "asks for")
    for category in version.categories:
        asks = _USUAL if category.asks_for == usual else category.asks_for
        table.add_row(quoted(category.key), str(len(category.codes)), quoted(asks))
    yield table
    if usual:
        yield quoted(f"{_USUAL}: {usual}", "dim")


def _version(version: CategoryList) -> Shown:
    parts: list[RenderableType] = [*_heading(version)]
    for category in version.categories:
        parts += [Text(), *_of_category(category)]
        if category.codes:
            parts.append(Padding(quoted(" ".join(category.codes)), (0, 0, 0, 2)))
    return Group(*parts, _footer()), list_record(version)


def _category(series: CategorySeries, key: str, version: CategoryList) -> Shown:
    category = version.category(key)
    if category is None:
        having = ", ".join(v.version for v in series.versions if v.category(key))
        message = f"version {version.version} has no category {key!r}; it is in {having}"
        raise CatalogueError(f"{series.title}: {message} (--version)")
    catalogue = open_catalogue(version.catalogue)
    table = _table("code", "title", "TEER")
    for code in category.codes:
        group = catalogue[code]
        teer = "-" if group.teer is None else str(group.teer)
        table.add_row(quoted(code), quoted(group.title), teer)
    parts: list[RenderableType] = [*_heading(version), Text(), *_of_category(category)]
    record = {**version_record(version), "category": category_record(category)}
    if category.codes:
        parts += [Text(), table]
    return Group(*parts, _footer()), record


def _codes(series: CategorySeries, what: str) -> Shown:
    catalogue = open_catalogue(series.latest.catalogue)
    try:
        codes = resolve(catalogue, what)
    except UnknownCodeError as error:
        kinds = f"a version ({', '.join(v.version for v in series.versions)}), a category or a code"
        raise CatalogueError(f"{what[:80]!r} is no {kinds[2:]}: {error}") from error
    parts: list[RenderableType] = []
    if codes != (what,):
        old, new = catalogue.edition.predecessor, catalogue.edition.title
        parts.append(quoted(f"{what} is a code of {old}; in {new} it is {', '.join(codes)}\n"))
    records = []
    for code in codes:
        title, history = catalogue[code].title, series.history(code)
        table = _table("version", "first day", "last day", "categories", "last verified")
        for listing in history:
            one = listing.version
            keys = _keys(category.key for category in listing.categories)
            last = str(one.last_day or "in force")
            table.add_row(quoted(one.version), str(one.first_day), last, keys, verified(one))
        parts += [quoted(f"{code} {title}", "bold"), table, Text()]
        records.append(history_record(code, title, history))
    record: dict[str, Any] = {"asked": what, "codes": records}
    return Group(*parts[:-1], _footer()), record


def _heading(version: CategoryList) -> list[RenderableType]:
    last = version.last_day or "further notice"
    facts = [
        ("in force", f"{version.first_day} to {last}"),
        ("announced", str(version.announced or "not recorded")),
        ("last verified", verified(version)),
        ("codes", str(len(version.codes))),
        *(("source", url) for url in version.sources),
        *(("note", note) for note in version.notes),
    ]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for label, fact in facts:
        table.add_row(label, quoted(fact))
    return [quoted(f"{version.title}, version {version.version}", "bold"), table]


def _of_category(category: Category) -> list[RenderableType]:
    name = Text.assemble(quoted(category.key, "bold"), "  ", quoted(category.name))
    lines = [category.asks_for, *([category.note] if category.note else [])]
    return [name, *(Padding(quoted(line, "dim"), (0, 0, 0, 2)) for line in lines)]


def _keys(keys: Iterable[str]) -> Text:
    joined = ", ".join(keys)
    return quoted(joined) if joined else Text("not listed", style="dim")


def _said(value: object) -> str:
    if value is None or isinstance(value, bool):
        return {True: "yes", False: "no", None: "not stated"}[value]
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _footer() -> Text:
    return Text(f"\n{_NO_ADVICE}", style="dim")


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for column in columns:
        right = column in {"codes", "categories", "TEER"} and columns[0] != "code"
        table.add_column(column, justify="right" if right else "left")
    return table
