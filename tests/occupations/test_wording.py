"""Our wording says what the official profile says, number by number, in words of our own."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest

from occupations.catalogue import PACKAGED, Catalogue
from occupations.official import read_official
from occupations.official_file import Rows

ROOT = Path(__file__).parents[2]
RUN = 8  # words in a row that may not be shared
TITLES = {"All examples", "Illustrative example(s)", "Exclusion(s)", "Inclusion(s)"}


def official_files(shared: Path) -> tuple[Path, Path]:
    folder = shared / "noc2021"
    return (
        folder / "noc_2021_version_1.0_-_elements.csv",
        folder / "noc_2021_version_1.0_-_classification_structure.csv",
    )


@pytest.fixture(scope="module")
def official(shared: Path, catalogue: Catalogue) -> Rows:
    release = read_official(*official_files(shared), catalogue)
    assert release.known
    return release.tables["main_duties"]


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def test_duties_are_numbered_one_to_one(official: Rows, catalogue: Catalogue) -> None:
    theirs = [(row["code"], int(row["number"])) for row in official]
    ours = [(d.code, d.number) for code in catalogue.codes for d in catalogue.main_duties(code)]
    assert sorted(theirs) == ours


def test_optional_duties_are_the_same(official: Rows, catalogue: Catalogue) -> None:
    theirs = {(row["code"], int(row["number"])) for row in official if row["optional"]}
    duties = [duty for code in catalogue.codes for duty in catalogue.main_duties(code)]
    assert {(duty.code, duty.number) for duty in duties if duty.optional} == theirs


def test_no_run_of_eight_words_is_shared(shared: Path) -> None:
    official: set[tuple[str, ...]] = set()
    columns = ("Element Description English", "Class definition")
    for path, column in zip(official_files(shared), columns, strict=True):
        with path.open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.DictReader(stream):
                if row.get("Element Type Label English") not in TITLES:
                    official |= runs(row[column] or "")
    checked = {
        "unit_groups": "lead_statement",
        "main_duties": "duty",
        "everyday_phrases": "phrase",
        "distinctions": "separating_duties",
    }
    for table, column in checked.items():
        with (PACKAGED / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
            copied = [row for row in csv.DictReader(stream) if runs(row[column]) & official]
        assert not copied, (table, copied[:3])
    for path in sorted((ROOT / "classifier" / "training" / "cases").glob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if runs(line) & official], path


def test_hierarchy_and_titles_are_the_official_ones(shared: Path, catalogue: Catalogue) -> None:
    with (shared / "noc2021" / "unit_groups.jsonl").open(encoding="utf-8") as stream:
        records = [json.loads(line) for line in stream]
    assert len(records) == len(catalogue)
    for record in records:
        group = catalogue[record["code"]]
        assert (group.title, group.title_fr) == (record["title_en"], record["title_fr"])
        assert group.teer == record["teer"]
        assert group.hierarchy.minor_group.title == record["minor"]


def test_no_example_title_belongs_to_another_group(shared: Path, catalogue: Catalogue) -> None:
    with (shared / "noc2021" / "unit_groups.jsonl").open(encoding="utf-8") as stream:
        official = {
            title.casefold(): record["code"]
            for record in map(json.loads, stream)
            for title in record["examples_en"]
        }
    ours = [t for code in catalogue.codes for t in catalogue.example_titles(code)]
    wrong = [t for t in ours if official.get(t.title.casefold(), t.code) != t.code]
    assert not wrong
    taken = sum(t.title.casefold() in official for t in ours)
    assert taken < 0.3 * len(ours), "the table is our own, not the official index in bulk"


def test_each_duty_is_most_like_the_official_duty_of_its_number(
    official: Rows, catalogue: Catalogue
) -> None:
    pytest.importorskip("sentence_transformers")
    from models.training.minilm import minilm_folder
    from models.transformer_encoder import TransformerEncoder

    encoder = TransformerEncoder(str(minilm_folder()))
    ours = [duty for code in catalogue.codes for duty in catalogue.main_duties(code)]
    theirs = {(row["code"], int(row["number"])): row["duty"] for row in official}
    mine = encoder.encode([duty.text for duty in ours])
    other = encoder.encode([theirs[duty.code, duty.number] for duty in ours])
    codes = np.array([duty.code for duty in ours])
    same = mine @ other.T
    same[codes[:, None] != codes[None, :]] = -1
    share = float((same.argmax(axis=1) == np.arange(len(ours))).mean())
    assert share >= 0.95, share
