"""Catalogues are found by name or by folder, and a broken one never half-opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from occupations.catalogue import Catalogue
from occupations.edition import Edition
from occupations.errors import CatalogueError
from occupations.store import (
    available,
    catalogues_folder,
    data_folder,
    open_catalogue,
    remove,
    store,
)


def test_the_packaged_catalogue_is_the_default() -> None:
    assert open_catalogue().edition.name == "noc2021"
    assert open_catalogue("noc2021").codes == open_catalogue(None).codes


def test_a_folder_opens_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "unit_groups.csv").write_text("code,title\nx,Bakers\n", encoding="utf-8")
    assert open_catalogue(str(tmp_path)).codes == ("x",)


@pytest.mark.parametrize("name", ["", "..", "nowhere", "../..", "/nowhere", "a\0b"])
def test_an_unknown_name_lists_the_known_ones(name: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        open_catalogue(name)
    assert "\n" not in str(caught.value)


def test_half_made_folders_are_no_catalogues(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DUTYMATCH_DATA", str(tmp_path))
    assert data_folder() == tmp_path
    for name in (".new-abc", "empty"):
        (catalogues_folder() / name).mkdir(parents=True)
    (catalogues_folder() / ".new-abc" / "unit_groups.csv").write_text("code,title\nx,y\n")
    assert [catalogue.edition.name for catalogue in available()] == ["noc2021"]


def test_the_packaged_name_is_refused() -> None:
    with pytest.raises(CatalogueError, match="is the packaged catalogue"):
        store(Catalogue.packaged().edition, {"unit_groups": [{"code": "x", "title": "y"}]})


def test_a_replace_that_fails_leaves_the_old_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    edition = Edition("mine", "Mine", "a test")
    store(edition, {"unit_groups": [{"code": "x", "title": "Bakers"}]})
    rename = Path.rename

    def full(self: Path, target: Path) -> Path:
        if ".new-" in str(self):
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(CatalogueError, match="No space left"):
        store(edition, {"unit_groups": [{"code": "x", "title": "Welders"}]})
    monkeypatch.undo()
    assert open_catalogue("mine")["x"].title == "Bakers"
    remove("mine")
