"""The tagger of words: its numbers are sound, and what it adds to the judge's duties is real."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from classifier.parsing.blocks import Block
from classifier.parsing.segments import Segment
from classifier.parsing.tagged import Known, retold
from classifier.parsing.tagger import Odds, Tagger, Tags, packaged_tagger
from classifier.parsing.tokens import SIZE, found_tokens, token_places
from classifier.pasted import parse
from models import token_classifier
from models.token_classifier import Whole

PRAISE = (
    "To whom it may concern\n\nI gladly recommend Ms. Ilka Vosberg, who lived with us for a year "
    "as our nanny. She was always cheerful, picked up our twins from kindergarten every day and "
    "cooked their lunch, and never once complained. Our boys adored her.\n\nDr. Maren Quast"
)


def _segments(*kinds: tuple[str, int, int]) -> list[Segment]:
    block = Block("line", ())
    return [Segment(start, end, kind, block) for kind, start, end in kinds]


def _plain(text: str) -> Tags:
    """Take the words "sorts" and "mail" for duties, and nothing else."""
    tokens = found_tokens(text, _segments(("line", 0, len(text))))
    told = [text[start:end] in {"sorts", "mail"} for start, end in tokens.spans.tolist()]
    return Tags(tokens, np.where(told, 4.0, -4.0), np.array(told, dtype=bool))


def test_clauses_of_one_sentence_are_read_together_and_items_apart() -> None:
    text = "He sorts mail, and is kind. He smiles.\n- posts bills\n- opens doors"
    first, item, last = text.index(", and"), text.index("posts"), text.index("opens")
    segments = _segments(
        ("clause", 0, first),
        ("clause", first + 2, first + 13),
        ("clause", first + 14, first + 25),
        ("item", item, item + 11),
        ("item", last, len(text)),
    )
    tokens = found_tokens(text, segments)
    assert tokens.kinds == ("clause", "clause", "item", "item")
    words = [text[start:end] for start, end in tokens.spans.tolist()]
    assert words[:4] == ["He", "sorts", "mail", ","]
    assert tokens.segments.tolist() == sorted(tokens.segments.tolist())


def test_signs_are_places_of_weights_and_do_not_depend_on_other_sentences() -> None:
    one, two = "He sorts the mail.", "She opens doors, too."
    text = f"{one}\n\n{two}"
    both = found_tokens(text, _segments(("line", 0, 18), ("line", 20, len(text))))
    alone = found_tokens(one, _segments(("line", 0, 18)))
    places = token_places(text, both, [0.5, 0.5], is_letter=True)
    assert places.min() >= 0
    assert places.max() < SIZE
    own = token_places(one, alone, [0.5], is_letter=True)
    count = len(alone.spans)
    # All but what is held of the segments beside it, which the last ten columns tell.
    assert (places[:count, :-10] == own[:, :-10]).all()


def test_a_switch_costs_so_that_one_odd_word_neither_makes_nor_breaks_a_duty() -> None:
    text = "a b c d e f g h"
    segments = _segments(("item", 0, len(text)))
    places = token_places(text, found_tokens(text, segments), [0.5], is_letter=True)
    tags = Tagger(np.zeros(SIZE, dtype=np.int8), 0.1).tags(text, segments, [0.5], is_letter=True)
    assert tags.odds.tolist() == [0.0] * len(places)
    assert tags.within((0, len(text)))[1] == 0


def test_lists_and_what_plainly_tells_no_duty_are_not_read_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def second(_text: str, _words: Whole, doubtful: NDArray[np.bool_]) -> Odds:
        asked.append(int(doubtful.sum()))
        odds = np.where(doubtful, 9.0, np.nan)
        return np.repeat(odds[:, None], len(token_classifier.KINDS), axis=1)

    monkeypatch.setattr(token_classifier, "word_odds", second)
    told = "She looked after our children and cooked their supper."
    tagger = packaged_tagger()
    for kind, alone in (("item", 0.5), ("heading", 0.5)):
        tagger.tags(told, _segments((kind, 0, len(told))), [alone], is_letter=True)
    close = "We wish Ms. Ilka Vosberg all the best for her future."
    tagger.tags(close, _segments(("line", 0, len(close))), [0.01], is_letter=True)
    assert asked == []
    tags = tagger.tags(told, _segments(("line", 0, len(told))), [0.5], is_letter=True)
    assert len(asked) == 1
    assert tags.odds.max() > 4


def test_no_segment_gives_no_tag() -> None:
    tags = packaged_tagger().tags("", [], [], is_letter=True)
    assert list(tags.spans()) == []
    assert tags.within((0, 0)) == (0.0, 0.0)


def test_what_the_tagger_says_nothing_of_stays_as_it_was_unless_all_its_words_speak_against() -> (
    None
):
    text = "He sorts mail for us and is kind."
    tags = _plain(text)
    assert list(retold(text, [(3, 13)], tags, Known())) == [(3, 13)]
    assert list(retold(text, [(21, 32)], tags, Known())) == [(3, 13)]


def test_a_stated_date_is_no_duty_whatever_the_tagger_says() -> None:
    text = "He sorts mail for us and is kind."
    tags = _plain(text)
    assert list(retold(text, [], tags, Known(facts=[(3, 13)]))) == []


def test_where_the_rules_bar_the_tagger_it_adds_nothing() -> None:
    text = "He sorts mail for us and is kind."
    assert list(retold(text, [], _plain(text), Known([(0, len(text))]))) == []


def test_activities_amid_praise_are_told_and_the_praise_is_not() -> None:
    duties = [duty.text for duty in parse(PRAISE).duties]
    assert any("picked up our twins from kindergarten" in duty for duty in duties)
    assert any("cooked their lunch" in duty for duty in duties)
    assert not any("adored" in duty or "cheerful" in duty for duty in duties)


@given(st.text(alphabet="abc ,.;!?\n-'’é1_", max_size=200))
def test_runs_are_within_the_text_in_order_and_apart(text: str) -> None:
    segments = _segments(("line", 0, len(text)))
    spans = list(packaged_tagger().tags(text, segments, [0.9], is_letter=False).spans())
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in spans)
