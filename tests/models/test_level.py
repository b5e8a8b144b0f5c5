"""The model of levels against arithmetic written out by hand; what is packaged is sound."""

from __future__ import annotations

import math
import zlib
from pathlib import Path

import numpy as np
import pytest

from models import artefact
from models.artefact import verified_path
from models.encoder import open_encoder
from models.errors import ModelError
from models.level import NAME, SIZE, LevelModel, weighed
from models.terms import CountedTerms


def place(term: str) -> int:
    return zlib.crc32(term.encode()) % SIZE


@pytest.fixture
def model() -> LevelModel:
    """Two levels, 1 and 4: "weld" tells of the second one, "design" of the first."""
    words = np.zeros((SIZE, 2), dtype=np.float32)
    words[place("weld"), 1] = 100
    words[place("design"), 0] = 50
    meaning = np.array([[8.0, 0.0], [0.0, 16.0]], dtype=np.float32)
    scales = np.array([[0.1, 0.25], [0.02, 0.5]], dtype=np.float32)
    return LevelModel((1, 4), words, meaning, scales, np.array([0.5, 0.0], dtype=np.float32))


def test_terms_count_by_how_often_they_come_and_have_the_length_of_one() -> None:
    places, weights = weighed(CountedTerms.of([["weld"], ["weld", "design weld"]]))
    once, twice = 1.0, math.log2(3)
    length = math.sqrt(twice**2 + 2 * once)  # "weld" twice, "design", and both as a pair
    expected = {
        place("weld"): twice / length,
        place("design"): once / length,
        place("design weld"): once / length,
    }
    assert (places[0], weights[0]) == (place("weld"), 1.0)
    assert dict(zip(places[1:].tolist(), weights[1:].tolist(), strict=True)) == pytest.approx(
        expected
    )


def test_likelihoods_are_those_of_the_definition(model: LevelModel) -> None:
    meanings = np.array([[0.5, 0.25]], dtype=np.float32)
    (found,) = model.likelihoods(CountedTerms.of([["design", "weld"]]), meanings)
    said = 1 / math.sqrt(2)
    first = 50 * said * 0.1 + 0.5 * 8 * 0.25 + 0.5
    second = 100 * said * 0.02 + 0.25 * 16 * 0.5
    total = math.exp(first) + math.exp(second)
    assert np.exp(found) == pytest.approx(
        [math.exp(first) / total, math.exp(second) / total], rel=1e-6
    )


def test_without_words_the_start_alone_speaks(model: LevelModel) -> None:
    terms = CountedTerms.of([[], ["the"], ["weld"]])
    found = np.exp(model.likelihoods(terms, np.zeros((3, 2), dtype=np.float32)))
    start = [math.exp(0.5) / (1 + math.exp(0.5)), 1 / (1 + math.exp(0.5))]
    assert found[0] == pytest.approx(start)
    assert found[1] == pytest.approx(start)
    assert found[2, 1] > found[1, 1]
    nothing = model.likelihoods(CountedTerms.of([]), np.zeros((0, 2), dtype=np.float32))
    assert nothing.shape == (0, 2)


def test_a_query_beside_others_gives_what_it_gives_alone() -> None:
    packaged = LevelModel.packaged()
    queries = [["Answered phones"], [], ["Led a team of welders", "Wrote reports"], ["Drove"]] * 9
    meanings = np.random.default_rng(2).integers(-900, 900, (36, len(packaged.meaning))) / 8192
    vectors = meanings.astype(np.float32)
    together = packaged.likelihoods(CountedTerms.of(queries), vectors)
    for at, query in enumerate(queries):
        alone = packaged.likelihoods(CountedTerms.of([query]), vectors[at : at + 1])
        assert np.array_equal(together[at], alone[0])


def test_the_packaged_model_is_of_whole_numbers_and_fits_the_static_encoder() -> None:
    packaged = LevelModel.packaged()
    assert packaged.levels == (0, 1, 2, 3, 4, 5)
    assert packaged.words.shape == (SIZE, 6)
    assert packaged.meaning.shape == (open_encoder().dimensions, 6)
    for numbers in (packaged.words, packaged.meaning):
        assert np.array_equal(numbers, np.rint(numbers))
        assert np.abs(numbers).max() == 127


def test_a_changed_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = verified_path(NAME).read_bytes()
    (tmp_path / NAME).parent.mkdir()
    (tmp_path / NAME).write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    monkeypatch.setattr(artefact, "FOLDER", tmp_path)
    with pytest.raises(ModelError, match="damaged or changed"):
        LevelModel.packaged()
