"""A newer file replaces or ends what it follows; one that doesn't fit is refused and not kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from occupations.category_series import CategorySeries
from occupations.category_store import (
    PACKAGED,
    import_list,
    is_imported,
    lists_folder,
    open_series,
    remove_list,
    series_names,
)
from occupations.errors import CatalogueError

LATEST = PACKAGED / "2026-02-18.toml"


@pytest.fixture(autouse=True)
def _own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DUTYMATCH_DATA", str(tmp_path / "data"))


def newer(folder: Path, *changes: tuple[str, str]) -> Path:
    """Write the latest packaged version anew, with changes."""
    text = LATEST.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = folder / "new.toml"
    path.write_text(text, encoding="utf-8")
    return path


NAMED_2027 = ('version = "2026"', 'version = "2027"')
FROM_2027 = ("2026-02-18", "2027-02-20")


def test_a_later_version_ends_the_one_before(tmp_path: Path) -> None:
    done = import_list(newer(tmp_path, NAMED_2027, FROM_2027, ("2026-09-15", "2027-02-21")))
    assert done.replaced is None
    assert done.closed is not None
    assert (done.closed.version, str(done.closed.last_day)) == ("2026", "2027-02-19")
    series = open_series()
    assert [v.version for v in series.versions] == ["2023", "2025", "2026", "2027"]
    before, after = series.on(date(2027, 2, 19)), series.on(date(2027, 2, 20))
    assert before is not None
    assert after is not None
    assert (before.version, after.version) == ("2026", "2027")
    assert is_imported(after)
    assert not is_imported(before)
    remove_list("2027")
    assert open_series().latest.last_day is None


def test_a_version_of_the_same_first_day_takes_the_place(tmp_path: Path) -> None:
    done = import_list(newer(tmp_path, ("2026-09-15", "2026-11-01"), ('"20011", ', "")))
    assert done.replaced is not None
    assert done.closed is None
    series = open_series()
    assert len(series.versions) == 3
    assert series.latest.last_verified == date(2026, 11, 1)
    assert not series.latest.of_code("20011")
    remove_list("2026")
    assert open_series().latest.of_code("20011")


def test_another_list_stands_beside_the_packaged_one(tmp_path: Path) -> None:
    path = newer(tmp_path, ('series = "express-entry"', 'series = "province"'))
    import_list(path)
    assert series_names() == ("express-entry", "province")
    assert len(open_series("province").versions) == 1
    assert len(open_series().versions) == 3


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ((FROM_2027,), "'2026' is the version of 2026-02-18 already"),
        ((NAMED_2027, ("2026-02-18", "2025-06-01")), "begins before version 2025 ends"),
        ((NAMED_2027, ("2026-02-18", "2022-06-01")), "begins before version 2027 ends"),
        ((('"20011"', '"20019"'),), "no unit group '20019'"),
    ],
)
def test_a_version_that_does_not_fit_is_not_kept(
    tmp_path: Path, changes: tuple[tuple[str, str], ...], expected: str
) -> None:
    path = newer(tmp_path, *changes)
    if "2022-06-01" in str(changes):  # with a last day it can't simply be ended
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("last_verified", "last_day = 2024-01-01\nlast_verified"))
    with pytest.raises(CatalogueError) as caught:
        import_list(path)
    assert expected in str(caught.value)
    assert not lists_folder().exists()


def test_a_gap_is_refused(tmp_path: Path) -> None:
    text = newer(tmp_path, NAMED_2027, FROM_2027).read_text(encoding="utf-8")
    first = LATEST.read_text(encoding="utf-8").replace(
        "first_day = 2026-02-18", "first_day = 2026-02-18\nlast_day = 2026-12-31"
    )
    (tmp_path / "first.toml").write_text(first, encoding="utf-8")
    (tmp_path / "second.toml").write_text(text, encoding="utf-8")
    import_list(tmp_path / "first.toml")
    with pytest.raises(CatalogueError, match="between 2026-12-31 and 2027-02-20"):
        import_list(tmp_path / "second.toml")


def test_packaged_versions_may_not_overlap() -> None:
    one, two, three = open_series().versions
    with pytest.raises(CatalogueError, match=r"begins before version 2026 ends \(no last day\)"):
        CategorySeries.of("x", [one, two, three, replace(three, first_day=date(2028, 1, 1))])


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="no list 'nowhere'; there are express-entry"):
        open_series("nowhere")
    with pytest.raises(CatalogueError, match="have no version '1999'; there are 2023, 2025, 2026"):
        open_series().version("1999")
    with pytest.raises(CatalogueError, match="comes with dutymatch"):
        remove_list("2026")
    with pytest.raises(CatalogueError, match="give 2023-05-31 to further notice"):
        open_series().in_force(date(2020, 1, 1))
    assert not (tmp_path / "data").exists()


def test_a_stored_file_that_was_broken_is_named(tmp_path: Path) -> None:
    stored = import_list(newer(tmp_path, NAMED_2027, FROM_2027)).version.path
    stored.write_text("x = 1", encoding="utf-8")
    with pytest.raises(CatalogueError, match=str(stored)):
        open_series()


@pytest.fixture
def unwritable(tmp_path: Path) -> Path:
    (tmp_path / "data").write_text("a file where a folder should be", encoding="utf-8")
    return tmp_path


def test_a_folder_that_can_not_be_written_is_one_line(unwritable: Path) -> None:
    with pytest.raises(CatalogueError, match="can't be written"):
        import_list(newer(unwritable, NAMED_2027, FROM_2027))
