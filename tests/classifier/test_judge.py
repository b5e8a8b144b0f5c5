"""The judge of duties: its numbers are sound, and it tells duties from what stands beside them."""

from __future__ import annotations

from classifier.parsing.judge import (
    SIZE,
    hashed,
    likelihood,
    meanings,
    neighbour_signs,
    packaged_judge,
)
from classifier.pasted import parse
from models.encoder import open_encoder

ADVERT = """Acme is hiring!
About us
We sell boats and employ 40 people in Halifax.
What you'll do
Varnish hulls and mend masts
Order paint and keep the store tidy
Sand decks before every season
What you bring
Two years of experience in a yard
A driving licence is an asset
What we offer
Dental plan and free parking
$24 an hour, three weeks of vacation
How to apply
Send your resume by email
"""


def test_the_packaged_judge_has_weights_of_the_size_said() -> None:
    judge = packaged_judge()
    assert len(judge.alone) == len(judge.among) == SIZE
    assert judge.meant.shape == (2, open_encoder().dimensions)


def test_a_likelihood_stays_between_nothing_and_certainty() -> None:
    assert 0 < likelihood(-1e9) < likelihood(0.0) < likelihood(1e9) < 1
    assert likelihood(0.0) == 0.5


def test_hashing_is_the_same_in_every_process() -> None:
    assert hashed(["bias", "bias"]) == hashed(["bias"])
    assert all(0 <= place < SIZE for place in hashed(["bias", "kind:item", "é"]))


def test_neighbours_beyond_the_text_are_told_apart() -> None:
    assert "N-1:x" in neighbour_signs([0.9, 0.1], 0)
    assert "N1:0" in neighbour_signs([0.9, 0.1], 0)


def test_nothing_gives_nothing() -> None:
    assert packaged_judge().both([], meanings([])) == ([], [])


def test_an_advert_gives_its_duties_and_no_benefits() -> None:
    duties = [duty.text for duty in parse(ADVERT).duties]
    assert "Varnish hulls and mend masts" in duties
    assert not any("Dental" in duty or "resume" in duty or "We sell" in duty for duty in duties)


def test_what_a_segment_means_does_not_depend_on_those_beside_it() -> None:
    lines = ADVERT.splitlines()
    together = meanings(lines)
    for row, text in zip(together, lines, strict=True):
        assert (meanings([text])[0] == row).all()
