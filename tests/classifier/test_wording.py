"""Copied wording is told from fresh wording, with and without light edits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from classifier.reference import Reference
from classifier.wording import LEAD, Wording, build_wording, pairs
from classifier.wording_store import open_wording, wording_key
from occupations.catalogue import Catalogue

PROFILE = (
    "Polish the brass lamps of lighthouses and refill their oil tanks at dusk",
    "Row supplies from the mainland to the rock in calm weather",
    "Note passing ships in the harbour journal every quarter of an hour",
)
ROWS = [(0, number, text) for number, text in enumerate(PROFILE, 1)]
ROWS += [(1, LEAD, "Lighthouse keepers warn ships off the rocks and look after the lamps at night")]


@pytest.fixture
def wording() -> Wording:
    return Wording.from_rows(ROWS)


@pytest.mark.parametrize(
    ("text", "number", "least"),
    [
        (PROFILE[0], 1, 0.99),
        (PROFILE[0].upper() + ".", 1, 0.99),
        ("He polished the brass lamp of the lighthouse and refilled its oil tank at dusk", 1, 0.9),
        ("Polish the brass lamps of lighthouses and refill their paraffin tanks at dusk", 1, 0.7),
        ("Rowed supplies from mainland to rock in calm weather, and landed mail", 2, 0.6),
        (PROFILE[2], 3, 0.99),
    ],
)
def test_verbatim_and_lightly_edited_duties_are_known(
    wording: Wording, text: str, number: int, least: float
) -> None:
    (copy,) = wording.copies([text])
    assert copy is not None
    assert (copy.group, copy.number) == (0, number)
    assert copy.share >= least
    assert copy.words <= len(pairs(text)) + 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lamps",
        "Cleaned the lantern room and topped up fuel every evening",
        "Lamps brass polish dusk oil refill tanks mainland supplies row",
        "In accordance with the regulations and the instructions of the company",
        "oil tanks",
    ],
)
def test_fresh_or_short_wording_is_no_copy(wording: Wording, text: str) -> None:
    (copy,) = wording.copies([text])
    assert copy is None or copy.share < 0.5


def test_each_text_has_its_own_answer(wording: Wording) -> None:
    texts = [PROFILE[1], "Cleaned the lantern room", PROFILE[0], ""]
    together = wording.copies(texts)
    assert together == [wording.copies([text])[0] for text in texts]
    assert [copy and copy.number for copy in together] == [2, None, 1, None]


def test_lead_statements_are_known(wording: Wording) -> None:
    (copy,) = wording.copies(["Warned ships off the rocks and looked after the lamps at night"])
    assert copy is not None
    assert (copy.group, copy.number) == (1, LEAD)


def test_no_wording_at_all_is_no_error() -> None:
    empty = Wording.from_rows([])
    assert empty.copies(["Polish the brass lamps of lighthouses"]) == [None]
    assert empty.copies([]) == []


def test_a_catalogue_is_noted_with_what_a_reference_has_of_it(catalogue: Catalogue) -> None:
    code = catalogue.codes[7]
    duty = catalogue.main_duties(code)[1]
    other = "Whistle at gulls on the pier until each of them has flown away"
    reference = Reference(duties={code: ("", other)}, leads={code: "Gulls fear pier whistlers. A"})
    built = build_wording(catalogue, reference)
    for text in (duty.text, other):
        (copy,) = built.copies([text])
        assert copy is not None
        assert (copy.group, copy.number) == (7, 2)


def test_the_packaged_wording_holds_figures_only(catalogue: Catalogue) -> None:
    wording = open_wording(catalogue)
    assert wording.hashes.dtype == np.uint32
    assert (np.diff(wording.hashes.astype(np.int64)) > 0).all()
    assert len(wording.starts) == len(wording.hashes) + 1
    assert wording.starts[-1] == len(wording.texts)
    assert wording.groups.max() < len(catalogue)
    assert wording.texts.max() < len(wording.groups) == len(wording.numbers)


def test_another_catalogue_is_noted_when_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUTYMATCH_CACHE", str(tmp_path / "cache"))
    (tmp_path / "unit_groups.csv").write_text("code,title\na,Keepers\n", encoding="utf-8")
    (tmp_path / "main_duties.csv").write_text(f"code,number,duty\na,1,{PROFILE[0]}\n")
    own = Catalogue(tmp_path)
    first, second = open_wording(own), open_wording(own)
    np.testing.assert_array_equal(first.hashes, second.hashes)
    assert (tmp_path / "cache" / f"{wording_key(own)}.safetensors").is_file()
    (copy,) = second.copies([PROFILE[0]])
    assert copy is not None
    assert copy.share == 1.0


def tense(text: str) -> str:
    first, _, rest = text.partition(" ")
    ending = "d" if first.endswith("e") else "ed"
    return f"He {first.lower()}{ending} {rest}"


def one_word_less(text: str) -> str:
    words = text.split(" ")
    longest = max(range(len(words)), key=lambda place: len(words[place]))
    return " ".join(words[:longest] + words[longest + 1 :])


def one_other_word(text: str) -> str:
    words = text.split(" ")
    longest = max(range(len(words)), key=lambda place: len(words[place]))
    return " ".join([*words[:longest], "umbrella", *words[longest + 1 :]])


@pytest.mark.parametrize(
    ("edit", "least"), [(str, 0.9), (tense, 0.85), (one_word_less, 0.7), (one_other_word, 0.7)]
)
def test_the_official_duties_are_known_without_being_here(
    shared: Path, catalogue: Catalogue, edit: Callable[[str], str], least: float
) -> None:
    from classifier.training.material import official_tables

    wording = open_wording(catalogue)
    duties = [row["duty"] for row in official_tables(shared, catalogue)["main_duties"]][::7]
    long = [duty for duty in duties if len(pairs(duty)) >= 4]
    copies = wording.copies([edit(duty) for duty in long])
    found = [copy is not None and copy.share >= 0.55 and copy.words >= 5 for copy in copies]
    assert np.mean(found) >= least
