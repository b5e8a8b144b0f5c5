"""Statistics Canada's own files: read as published, or refused with nothing half-stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from occupations.catalogue import Catalogue
from occupations.errors import CatalogueError
from occupations.official import read_official
from occupations.official_import import import_official
from occupations.store import available, catalogues_folder, open_catalogue, remove

BOM, CRLF = "\ufeff", "\r\n"
ELEMENTS = [
    "Level,Code - NOC 2031 V1.0,Class title,Element Type Label English,Element Description English",
    "5,21232,Coders,All examples,code person ",
    "5,21232,Coders,Illustrative example(s),code person ",
    "5,21232,Coders,Main duties,This group performs some or all of the following duties: ",
    "5,21232,Coders,Main duties,Game makers",
    '5,21232,Coders,Main duties,"Draw, model and animate figures "',
    "5,21232,Coders,Main duties,May train beginners. ",
    "5,21232,Coders,Main duties,Tool makers",
    "5,21232,Coders,Main duties,Build tools for other coders",
    "5,99999,Others,Main duties,Do all other work",
]
STRUCTURE = [
    "Level,Hierarchical structure,Code - NOC 2031 V1.0,Class title,Class definition",
    "1,Broad Category,2,Sciences,All sciences",
    "2,Major Group,21,Professionals,All of them",
    "3,Sub-major Group,212,Applied,All applied",
    "4,Minor Group,2123,Makers,All makers",
    "5,Unit Group,21232,Coders,Coders write code. ",
    "5,Unit Group,99999,Others,Others do the rest.",
]


def files(folder: Path, elements: list[str], structure: list[str]) -> tuple[Path, Path]:
    paths = folder / "elements.csv", folder / "structure.csv"
    for path, lines in zip(paths, (elements, structure), strict=True):
        path.write_bytes((BOM + CRLF.join(lines) + CRLF).encode())
    return paths


def test_an_unknown_edition_is_read_and_called_so(tmp_path: Path, catalogue: Catalogue) -> None:
    release = read_official(*files(tmp_path, ELEMENTS, STRUCTURE), catalogue)
    assert not release.known
    assert "unknown edition" in release.edition.title
    assert "NOC 2031 V1.0" in release.edition.title
    duties = release.tables["main_duties"]
    assert [(d["code"], d["number"], d["sub_heading"], d["optional"]) for d in duties] == [
        ("21232", "1", "Game makers", ""),
        ("21232", "2", "Game makers", "yes"),
        ("21232", "3", "Tool makers", ""),
        ("99999", "1", "", ""),
    ]
    assert duties[0]["duty"] == "Draw, model and animate figures"
    assert release.tables["example_titles"] == [{"code": "21232", "title": "code person"}]
    assert release.tables["unit_groups"][0]["minor_group_title"] == "Makers"


def test_an_import_is_stored_listed_opened_and_removed(tmp_path: Path) -> None:
    done = import_official(*files(tmp_path, ELEMENTS, STRUCTURE), "mine")
    assert not done.known
    assert "mine" in [catalogue.edition.name for catalogue in available()]
    stored = open_catalogue("mine")
    stored.validate()
    assert stored["21232"].lead_statement == "Coders write code."
    assert stored["21232"].title_fr == Catalogue.packaged()["21232"].title_fr
    assert stored.everyday_phrases("21232") == Catalogue.packaged().everyday_phrases("21232")
    assert "Statistics Canada" in stored.edition.origin
    assert set(stored.edition.source) == {"elements_sha256", "structure_sha256"}
    remove("mine")
    with pytest.raises(CatalogueError, match="no catalogue 'mine'"):
        open_catalogue("mine")


def changed(lines: list[str], place: int, text: str) -> list[str]:
    return [*lines[:place], text, *lines[place + 1 :]]


@pytest.mark.parametrize(
    ("elements", "structure", "expected"),
    [
        (["a,b", "1,2"], STRUCTURE, "line 1: no column 'Level'"),
        (STRUCTURE, ELEMENTS, "line 1: no column 'Element Type Label'"),
        (ELEMENTS[:1], STRUCTURE, "a header and nothing more"),
        (changed(ELEMENTS, 9, "5,99999,Oth"), STRUCTURE, "line 10: 3 cells where the header has 5"),
        (ELEMENTS[:9], STRUCTURE, "1 unit groups have no main duties, first 99999"),
        (ELEMENTS, STRUCTURE[:6], "code '99999' is not in the structure file"),
        (ELEMENTS, STRUCTURE[:5], "no unit group"),
        ([*ELEMENTS, '5,99999,Others,Main duties,"cut'], STRUCTURE, "no complete CSV file"),
    ],
)
def test_wrong_and_truncated_files_leave_nothing_behind(
    tmp_path: Path, elements: list[str], structure: list[str], expected: str
) -> None:
    with pytest.raises(CatalogueError) as caught:
        import_official(*files(tmp_path, elements, structure), "broken")
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not (catalogues_folder() / "broken").exists()
    assert not list(catalogues_folder().glob(".new-*"))


def test_files_that_are_absent_or_no_text_are_named(tmp_path: Path) -> None:
    elements, structure = files(tmp_path, ELEMENTS, STRUCTURE)
    with pytest.raises(CatalogueError, match=r"absent\.csv: can't be read"):
        import_official(tmp_path / "absent.csv", structure)
    elements.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueError, match="no UTF-8 text"):
        import_official(elements, structure)


@pytest.mark.parametrize("name", ["../up", "a/b", "", ".hidden", "a b"])
def test_a_name_can_not_leave_the_folder(tmp_path: Path, name: str) -> None:
    paths = files(tmp_path, ELEMENTS, STRUCTURE)
    if name:
        with pytest.raises(CatalogueError, match="is no name"):
            import_official(*paths, name)
    with pytest.raises(CatalogueError):
        remove(name)


def test_a_failed_import_leaves_the_stored_catalogue_as_it_was(tmp_path: Path) -> None:
    import_official(*files(tmp_path, ELEMENTS, STRUCTURE), "kept")
    twice = [*ELEMENTS, ELEMENTS[9]]
    with pytest.raises(CatalogueError, match="this duty stands on line"):
        import_official(*files(tmp_path, twice, STRUCTURE), "kept")
    assert len(open_catalogue("kept").main_duties("99999")) == 1
    remove("kept")


def test_the_known_release_is_recognised(shared: Path) -> None:
    folder = shared / "noc2021"
    done = import_official(
        folder / "noc_2021_version_1.0_-_elements.csv",
        folder / "noc_2021_version_1.0_-_classification_structure.csv",
    )
    assert done.known
    counts = done.catalogue.counts()
    assert (counts["unit_groups"], counts["main_duties"]) == (516, 5047)
    assert counts["example_titles"] == 27935
    assert done.catalogue.edition.name == "noc2021-official"
    assert done.catalogue["64301"].teer == 4
    assert len(done.catalogue.main_duties("64301")) == 9
    assert {d.sub_heading for d in done.catalogue.main_duties("31301")} >= {"Clinical nurses"}
    remove("noc2021-official")
