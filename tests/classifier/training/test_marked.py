"""Made-up texts with marks: what stands where in them, and that all that are kept can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from classifier.training.marked import DUTY, made_texts, marked_texts

TOLD = (
    "⟦a|Ada Lund⟧ was ⟦t|kiln setter⟧ at ⟦e|Fenby Tiles⟧. She ⟦loaded the kiln⟧ and ⟦drew it⟧.\n"
    "⟦s|R. Moss⟧\n"
)


def test_marks_become_spans_by_kind(tmp_path: Path) -> None:
    path = tmp_path / "made.txt"
    path.write_text(f"{TOLD}====\nNothing here.\n====\n\n", encoding="utf-8")
    first, second = marked_texts(path)
    told = {
        kind: [first.text[start:end] for start, end in spans] for kind, spans in first.spans.items()
    }
    assert told == {
        DUTY: ["loaded the kiln", "drew it"],
        "title": ["kiln setter"],
        "employer": ["Fenby Tiles"],
        "applicant": ["Ada Lund"],
        "signatory": ["R. Moss"],
    }
    assert second.text == "Nothing here.\n"
    assert not any(second.spans.values())


@pytest.mark.parametrize("wrong", ["⟦a|Ada ⟦t|cook⟧⟧", "an open ⟦mark", "a closed⟧ one", "⟦⟧"])
def test_a_wrong_mark_is_named_with_its_place(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "made.txt"
    path.write_text(f"{TOLD}====\n{wrong}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"made\.txt, text 2: a mark is nested or not closed"):
        list(marked_texts(path))


def test_a_mark_of_no_known_kind_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "made.txt"
    path.write_text("⟦x|Ada⟧ sewed.\n====", encoding="utf-8")
    with pytest.raises(ValueError, match="no kind of mark"):
        list(marked_texts(path))


def test_what_is_kept_can_be_read_and_holds_texts_without_duties() -> None:
    kept = list(made_texts())
    assert len({text.text for text in kept}) == len(kept)
    idle = [text for text in kept if not text.spans[DUTY]]
    assert 0.1 < len(idle) / len(kept) < 0.3
    for text, spans in kept:
        for start, end in (span for own in spans.values() for span in own):
            assert text[start:end].strip()
