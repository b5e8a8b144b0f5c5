"""Any folder of tables loads, or one clear line says what is wrong with it and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from occupations.catalogue import Catalogue
from occupations.codes import resolve
from occupations.errors import CatalogueError, UnknownCodeError

GROUPS = "code,title,teer,lead_statement\nA1,Bakers,3,Bakers bake bread\nB2,Millers,,Millers mill\n"
DUTIES = "code,number,duty\nA1,1,Knead dough\nA1,2,Bake loaves\nB2,1,Grind grain\n"


def folder(path: Path, **tables: str) -> Path:
    for name, text in {"unit_groups": GROUPS, **tables}.items():
        suffix = ".toml" if name == "catalogue" else ".csv"
        (path / f"{name}{suffix}").write_text(text, encoding="utf-8")
    return path


def fault(path: Path) -> str:
    with pytest.raises(CatalogueError) as caught:
        Catalogue(path).validate()
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_a_catalogue_may_have_unit_groups_only(tmp_path: Path) -> None:
    catalogue = Catalogue(folder(tmp_path))
    catalogue.validate()
    assert catalogue.codes == ("A1", "B2")
    assert catalogue["A1"].teer == 3
    assert catalogue["B2"].teer is None
    assert catalogue.main_duties("A1") == ()
    assert catalogue.distinctions("A1") == ()
    assert catalogue.edition.name == tmp_path.name


def test_codes_are_whatever_the_version_says(tmp_path: Path) -> None:
    catalogue = Catalogue(folder(tmp_path, main_duties=DUTIES))
    assert [duty.number for duty in catalogue.main_duties("A1")] == [1, 2]
    assert "A1" in catalogue
    assert "A9" not in catalogue
    with pytest.raises(UnknownCodeError, match="no unit group 'A9'"):
        catalogue["A9"]


@pytest.mark.parametrize(
    ("table", "text", "expected"),
    [
        ("unit_groups", "code,name\nA1,x\n", "line 1: there is no column 'title'"),
        ("unit_groups", "code,title\nA1,x\nA1,y\n", "line 3: this code stands on line 2 already"),
        ("unit_groups", "code,title\nA1,x\nB1,x\n", "line 3: this title stands on line 2 already"),
        ("unit_groups", "code,title\nA1,x,y\n", "line 2: 3 cells where the header has 2"),
        ("unit_groups", "code,title\nA1,\n", "line 2: 'title' is empty"),
        ("unit_groups", 'code,title\nA1,"x\n', "line 2: unexpected end of data"),
        ("unit_groups", "code,title,teer\nA1,x,high\n", "line 2: TEER 'high' is no number"),
        ("main_duties", "code,number,duty\nZ9,1,x\n", "line 2: there is no unit group 'Z9'"),
        ("main_duties", "code,number,duty\nA1,2,x\n", "line 2: duty '2' where 1 is next"),
        (
            "main_duties",
            "code,number,duty\nA1,1,x\nA1,2,X\n",
            "line 3: this duty stands on line 2 already",
        ),
        ("main_duties", "code,number,duty,optional\nA1,1,x,maybe\n", "line 2: optional is 'maybe'"),
        ("example_titles", "code,title\nA1,x\nB2,X\n", "line 3: this title stands on line 2"),
        ("example_titles", "code,title,shared_with\nA1,x,A1\n", "line 2: the title is shared"),
        ("everyday_phrases", "code,phrase\nA1,x\nA1,x\n", "line 3: this phrase stands on line 2"),
        ("distinctions", "code,rival,separating_duties\nA1,B2,x\n", "line 2: A1 and B2 don't say"),
        (
            "distinctions",
            "code,rival,separating_duties\nA1,B2,x\nB2,A1,y\n",
            "line 2: A1 and B2 don't say the same",
        ),
        ("predecessors", "predecessor,code\n12,C3\n", "line 2: there is no unit group 'C3'"),
        ("catalogue", "code_pattern = '('\n", "code_pattern is no regular expression"),
        ("catalogue", "colour = 1\n", "unknown key 'colour'"),
        ("catalogue", "teer_place = 'x'\n", "teer_place = 'x' is no valid value"),
        ("catalogue", "= \n", "no readable TOML"),
        ("catalogue", "unit_groups = 516\n", "2 unit groups where"),
        ("catalogue", "code_pattern = '[0-9]{5}'\n", "line 2: 'A1' is no code of"),
        ("catalogue", "teer_place = 1\n", "TEER 3 where the code A1 states 1"),
        ("catalogue", "teer_place = 0\n", "code 'A1' has no TEER at place 0"),
        ("catalogue", "teer_place = 9\n", "code 'A1' has no TEER at place 9"),
        ("unit_groups", "code,title\n", "there is no unit group in it"),
    ],
)
def test_a_fault_is_named_by_file_and_line(
    tmp_path: Path, table: str, text: str, expected: str
) -> None:
    message = fault(folder(tmp_path, **{table: text}))
    assert expected in message
    assert f"{table}." in message or "unit_groups.csv" in message or "TEER" in message


def test_a_folder_without_tables_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="no catalogue"):
        Catalogue(tmp_path)


def test_bytes_that_are_no_utf8_are_named(tmp_path: Path) -> None:
    (tmp_path / "unit_groups.csv").write_bytes(b"code,title\nA1,caf\xe9\n")
    assert "no UTF-8 text" in fault(tmp_path)


def test_the_fingerprint_follows_the_tables(tmp_path: Path) -> None:
    first = Catalogue(folder(tmp_path)).fingerprint
    assert Catalogue(folder(tmp_path)).fingerprint == first
    assert Catalogue(folder(tmp_path, main_duties=DUTIES)).fingerprint != first


def test_codes_of_the_version_before_lead_to_their_successors(catalogue: Catalogue) -> None:
    assert resolve(catalogue, "21232") == ("21232",)
    assert resolve(catalogue, "2174") == ("21230", "21232", "21234")
    assert resolve(catalogue, "0124") == ("10022",)
    for unknown in ("99999", "9999", "", "2123x", "212321", "٢١٢٣٢"):
        with pytest.raises(UnknownCodeError):
            resolve(catalogue, unknown)


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("00018", "count 00011, 00012, 00013, 00014, 00015 under it, claim one of these"),
        ("21239", "near it are 21230, 21231, 21232, 21233, 21234; find one by title"),
        ("99999", "'99999'; find one by title"),
        ("2123x", "'2123x'; find one by title"),
    ],
)
def test_an_unknown_code_has_a_hint_where_one_is_near(
    catalogue: Catalogue, code: str, hint: str
) -> None:
    with pytest.raises(UnknownCodeError, match=hint):
        resolve(catalogue, code)
