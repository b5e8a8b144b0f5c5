"""The alignment against similarities written out by hand."""

from __future__ import annotations

import numpy as np

from classifier.alignment import Alignment
from classifier.alignment import align as align_all
from classifier.index import Entries, Index, evidence_threshold
from classifier.match import FurtherEvidence
from classifier.matcher import Matcher
from classifier.profiles import Profile, Profiles
from models.grid import on_grid
from occupations.unit_group import MainDuty


def entries(vectors: np.ndarray, starts: np.ndarray) -> Entries:
    """Make entries of vectors as they are, not rounded."""
    return Entries(vectors, np.ones(len(vectors), dtype=np.float32), starts)


NO_ENTRIES = entries(np.zeros((0, 2), dtype=np.float32), np.zeros(2, dtype=np.int32))
ONE = np.array([0, 1], dtype=np.int32)
DUTIES = (
    MainDuty("x", 1, "", optional=False, text="first"),
    MainDuty("x", 2, "", optional=True, text="second"),
)


def index(duties: Entries, leads: Entries = NO_ENTRIES) -> Index:
    none = NO_ENTRIES
    return Index(("x",), duties, none, none, none, leads, none, 0.6)


def align(
    held: Index, stated: np.ndarray, main_duties: tuple[MainDuty, ...], lead: str
) -> Alignment:
    """Hold duties against the only group of an index."""
    profile = Profile.of(held, 0, main_duties, lead)
    ((found,),) = align_all([([profile], stated)], held.evidence_threshold)
    return found


def rows(*vectors: tuple[float, float]) -> np.ndarray:
    return np.array(vectors, dtype=np.float32).reshape(-1, 2)


def test_each_stated_duty_gets_its_nearest_main_duty_or_none() -> None:
    main = entries(rows((1, 0), (0, 1)), np.array([0, 2], dtype=np.int32))
    stated = rows((0.8, 0.6), (0.0, 1.0), (-1.0, 0.0))
    lead = entries(rows((0.6, 0.8)), np.array([0, 1], dtype=np.int32))
    found = align(index(main, lead), stated, DUTIES, "lead")
    assert [(row.duty, row.main_duty, row.similarity) for row in found.duties] == [
        (0, DUTIES[0], 0.8),
        (1, DUTIES[1], 1.0),
        (2, None, 0.0),
    ]
    assert found.not_evidenced == ()
    assert (found.lead.duty, found.lead.similarity) == (0, 0.96)


def test_a_duty_shown_by_no_stated_duty_is_not_evidenced() -> None:
    main = entries(rows((1, 0), (0, 1)), np.array([0, 2], dtype=np.int32))
    found = align(index(main), rows((1.0, 0.0)), DUTIES, "")
    assert found.not_evidenced == (DUTIES[1],)
    assert found.lead.duty is None


def test_one_stated_duty_may_show_two_main_duties() -> None:
    main = entries(rows((1, 0), (0.8, 0.6)), np.array([0, 2], dtype=np.int32))
    found = align(index(main), rows((0.9, 0.43589)), DUTIES, "")
    assert found.not_evidenced == ()
    (row,) = found.duties
    assert (row.main_duty, row.similarity) == (DUTIES[1], 0.9815)
    assert row.further == (FurtherEvidence(DUTIES[0], 0.9),)


def test_a_main_duty_that_is_nearest_to_a_stated_one_stands_there_alone() -> None:
    main = entries(rows((1, 0), (0.8, 0.6)), np.array([0, 2], dtype=np.int32))
    found = align(index(main), rows((0.9, 0.43589), (1.0, 0.0)), DUTIES, "")
    assert [row.main_duty for row in found.duties] == [DUTIES[1], DUTIES[0]]
    assert all(row.further == () for row in found.duties)


def test_no_main_duties_and_no_stated_duties_are_no_error() -> None:
    empty = index(NO_ENTRIES)
    assert align(empty, rows((1.0, 0.0)), (), "").duties[0].main_duty is None
    main = entries(rows((1, 0), (0, 1)), np.array([0, 2], dtype=np.int32))
    nothing = align(index(main), rows(), DUTIES, "")
    assert nothing.duties == ()
    assert nothing.not_evidenced == DUTIES


def test_the_better_of_two_wordings_counts_where_both_have_the_same_duties() -> None:
    main = entries(rows((1, 0), (0, 1)), np.array([0, 2], dtype=np.int32))
    other = entries(rows((0.6, 0.8), (0, 1)), np.array([0, 2], dtype=np.int32))
    none = NO_ENTRIES
    held = Index(("x",), main, other, none, none, none, none, 0.6)
    found = align(held, rows((0.6, 0.8)), DUTIES, "")
    assert [(row.main_duty, row.similarity) for row in found.duties] == [(DUTIES[0], 1.0)]
    fewer = Index(("x",), main, entries(rows((1, 0)), ONE), none, none, none, none, 0.6)
    assert align(fewer, rows((0.6, 0.8)), DUTIES, "").duties[0].main_duty == DUTIES[1]


def test_a_third_main_duty_is_not_shown_by_the_same_stated_duty() -> None:
    vectors = rows((1, 0), (0.96, 0.28), (0.8, 0.6))
    main = entries(vectors, np.array([0, 3], dtype=np.int32))
    three = (*DUTIES, MainDuty("x", 3, "", optional=False, text="third"))
    found = align(index(main), rows((1.0, 0.0)), three, "")
    assert found.not_evidenced == three[2:]
    assert found.shown_by == (0, 0, None)
    alike = entries(rows((1, 0), (0.8, 0.6), (0.8, 0.6)), np.array([0, 3], dtype=np.int32))
    assert align(index(alike), rows((1.0, 0.0)), three, "").not_evidenced == ()


def test_a_main_duty_is_shown_by_one_of_the_duties_that_are_evidence_for_it() -> None:
    """The likest stated duty of all may be taken by two others; then the next one shows it."""
    main = entries(rows((1, 0), (0.96, 0.28), (0.8, 0.6)), np.array([0, 3], dtype=np.int32))
    three = (*DUTIES, MainDuty("x", 3, "", optional=False, text="third"))
    found = align(index(main), rows((0.999, 0.04), (0.3, 0.95)), three, "")
    assert found.shown_by == (0, 0, 1)
    taken = align(index(main), rows((0.999, 0.04)), three, "")
    assert taken.shown_by == (0, 0, None)
    assert taken.not_evidenced == three[2:]


def test_what_is_not_evidenced_is_shown_by_nothing(matcher: Matcher) -> None:
    draw, held = np.random.default_rng(7), matcher.scorer.channel.index
    profiles = Profiles(matcher.catalogue, held)
    groups = draw.choice(len(held.codes), size=40, replace=False).tolist()
    stated = on_grid(held.duties.of_group(groups[0])[:6] + draw.normal(size=(1, 1)) / 50)
    (proofs,) = align_all([([profiles[group] for group in groups], stated)], 0.3)
    for group, proof in zip(groups, proofs, strict=True):
        rows_of = zip(profiles[group].main_duties, proof.shown_by, strict=True)
        assert proof.not_evidenced == tuple(duty for duty, shown in rows_of if shown is None)
        named = [duty for row in proof.duties for duty in row.shown]
        assert not set(named) & set(proof.not_evidenced)
        # Every main duty stands either beside a stated one or among those without evidence.
        assert {*named, *proof.not_evidenced} == set(profiles[group].main_duties)


def test_many_letters_at_once_have_the_proof_of_each_alone(matcher: Matcher) -> None:
    draw, held = np.random.default_rng(5), matcher.scorer.channel.index
    profiles, width = Profiles(matcher.catalogue, held), held.duties.rows.shape[1]
    asked = []
    for count in (3, 0, 8, 1, 3, 8, 20):
        groups = draw.choice(len(held.codes), size=int(draw.integers(0, 6)), replace=False)
        near = [held.duties.of_group(int(group))[:count] for group in groups]
        noise = draw.normal(size=(count, width)) / 30
        noise[: len(near[0]) if near else 0] += near[0] if near else 0
        asked.append(([profiles[int(group)] for group in groups], on_grid(noise)))
    together = align_all(asked, held.evidence_threshold)
    assert together == [align_all([one], held.evidence_threshold)[0] for one in asked]
    assert [len(proofs) for proofs in together] == [len(own) for own, _ in asked]


def test_the_threshold_is_above_most_pairs_of_different_duties() -> None:
    """Of three duties of one group, the pairs have the similarities 0, 0.6 and 0.8."""
    vectors = rows((1, 0), (0, 1), (0.6, 0.8), (1, 0))
    groups = entries(vectors, np.array([0, 3, 4], dtype=np.int32))
    assert evidence_threshold(groups) == round(float(np.quantile([0, 0.6, 0.8], 0.7)), 4)
    alone = entries(rows((1, 0)), np.array([0, 1], dtype=np.int32))
    assert evidence_threshold(alone) == 0.5


def test_best_is_the_maximum_over_each_group() -> None:
    three = entries(rows((1, 0), (0, 1), (0.6, 0.8)), np.array([0, 2, 2, 3], dtype=np.int32))
    np.testing.assert_allclose(three.highest(rows((0, 1))).T, [[1.0, 0.0, 0.8]], atol=1e-6)
    assert three.highest(rows()).shape == (3, 0)
