"""Archives are unpacked within bounds."""

from __future__ import annotations

import pytest

from classifier.documents.archive import LARGEST_MEMBER, MOST_MEMBERS, opened
from classifier.errors import LetterError
from tests.classifier.documents.made import zipped


def test_members_are_read_by_name() -> None:
    with opened(zipped({"a": "x"})) as archive:
        assert archive.read("a") == b"x"
        assert archive.read("b") is None


def test_no_member_unpacks_past_the_bound() -> None:
    packed = zipped({"a": bytes(LARGEST_MEMBER + 1)})
    assert len(packed) < LARGEST_MEMBER / 100
    with opened(packed, "letter") as archive, pytest.raises(LetterError, match="unpacks to more"):
        archive.read("a")


def test_the_bound_holds_for_all_members_together() -> None:
    half = bytes(LARGEST_MEMBER * 2 // 3)
    with opened(zipped({"a": half, "b": half}), "letter") as archive:
        archive.read("a")
        with pytest.raises(LetterError, match="unpacks to more"):
            archive.read("b")


def test_too_many_members_are_refused() -> None:
    packed = zipped({str(number): "" for number in range(MOST_MEMBERS + 1)})
    with pytest.raises(LetterError, match="too many parts"), opened(packed, "letter"):
        pass


def test_damage_is_named() -> None:
    packed = bytearray(zipped({"a": " ".join(map(str, range(900)))}))
    packed[200:240] = bytes(40)
    with opened(bytes(packed), "letter") as archive, pytest.raises(LetterError, match="damaged"):
        archive.read("a")
    with pytest.raises(LetterError, match="damaged"), opened(b"PK\x03\x04", "letter"):
        pass
