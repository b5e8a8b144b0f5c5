"""Claims as people write them, and the codes that they name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.claim_text import read_claim
from occupations.catalogue import Catalogue


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("21232", "21232"),
        (" 21232 ", "21232"),
        ("NOC 21232 - Software developers", "21232"),
        ("NOC21232", "21232"),
        ("21232 Software", "21232"),
        ("21232, Software developers", "21232"),
        ("Software developers (21232).", "21232"),
        ("21232.0", "21232"),
        ("21232.00", "21232"),
        ("NOC 2021: 21232 (TEER 1)", "21232"),
        ("21232/21232", "21232"),
        ("21232 since 2019", "21232"),
        ("NOC 2016 2174", "2174"),
        ("2174, from 2019 to 2021", "2174"),
        ("72106 (was 7237)", "72106"),
        ("0213", "0213"),
    ],
)
def test_one_code_is_made_out_among_other_words(
    catalogue: Catalogue, given: str, code: str
) -> None:
    read = read_claim(catalogue, given)
    assert (read.code, read.fault, read.restored) == (code, "", False)
    assert read.codes == ((code,) if code in catalogue else catalogue.successors(code))
    assert read.older == ("" if code in catalogue else "NOC 2016")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ("72106, 72410", "72106, 72410"),
        ("72106,72410", "72106, 72410"),
        ("72106;72410", "72106, 72410"),
        ("72106 or 72410", "72106, 72410"),
        ("72410 (first), 72106 (second)", "72410, 72106"),
        ("72106 / 99999", "72106, 99999"),
        ("2173 and 2174", "2173, 2174"),
        ("72106 or 2174", "72106, 2174"),
    ],
)
def test_none_of_several_codes_is_chosen(catalogue: Catalogue, given: str, named: str) -> None:
    read = read_claim(catalogue, given)
    assert (read.code, read.codes) == (given, ())
    assert read.fault == f"{given!r} names several codes ({named}); give one of them"
    assert read.named == tuple(named.split(", "))


@pytest.mark.parametrize(
    "given",
    ["", "carpenter", "7210.6", "21,232", "45,000", "15-1252", "15-1252.00", "172106", "99999"],
)
def test_what_is_no_code_is_none_and_says_what_to_do(catalogue: Catalogue, given: str) -> None:
    read = read_claim(catalogue, given)
    assert (read.code, read.codes) == (given, ())
    assert "has no unit group" in read.fault
    assert read.fault.endswith("find one by title: dutymatch search TEXT")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("124", "0124"),
        ("124.0", "0124"),
        ("NOC 124", "0124"),
        ("NOC 2021: 12", "00012"),
        ("NOC 2016 12", "0012"),
        ("10", "00010"),
        ("0010", "00010"),
    ],
)
def test_first_zeros_are_restored_where_that_leaves_one_code(
    catalogue: Catalogue, given: str, code: str
) -> None:
    read = read_claim(catalogue, given)
    assert (read.code, read.fault, read.restored) == (code, "", True)
    assert read.codes


@pytest.mark.parametrize("given", ["12", "13.0"])
def test_zeros_that_leave_a_choice_are_asked_for(catalogue: Catalogue, given: str) -> None:
    read = read_claim(catalogue, given)
    assert read.codes == ()
    assert f"000{given[:2]} or NOC 2016 00{given[:2]}; write them" in read.fault


@pytest.mark.parametrize("given", ["1", "999", "grade 12", "-112", "112 or 124", "1.12"])
def test_other_numbers_get_no_zeros(catalogue: Catalogue, given: str) -> None:
    read = read_claim(catalogue, given)
    assert (read.codes, read.restored) == ((), False)


def test_the_words_tell_what_was_typed_where_that_is_another_code(catalogue: Catalogue) -> None:
    assert read_claim(catalogue, "NOC 21231").words == "21231"
    assert read_claim(catalogue, "6742").words == "65329 (NOC 2016 6742)"
    assert read_claim(catalogue, "124").words == "10022 (NOC 2016 0124, given as 124)"
    assert read_claim(catalogue, "10").words == "00010 (given as 10)"


@given(st.text(st.sampled_from("01273 ,.-/NOC(a"), max_size=30))
def test_any_claim_has_codes_or_a_fault_on_one_line(catalogue: Catalogue, given: str) -> None:
    read = read_claim(catalogue, given)
    assert bool(read.codes) != bool(read.fault)
    assert all(code in catalogue for code in read.codes)
    assert "\n" not in read.fault
