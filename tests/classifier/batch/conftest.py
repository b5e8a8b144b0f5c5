"""What the tests of many letters share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.classifier.batch.records import case_records, write_lines


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A file of 150 JSON lines, every tenth of which fails."""
    return write_lines(tmp_path / "letters.jsonl", case_records(150))
