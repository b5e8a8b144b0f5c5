"""Files that are as they should be, whatever lies beside them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.classifier.documents import made

ROOT = Path(__file__).parents[2]
SECONDS = 60  # far above the bound, for a busy machine; a hang is what this catches


def python(
    environment: dict[str, str], folder: Path, *arguments: str
) -> subprocess.CompletedProcess[bytes]:
    """Run Python with arguments in a folder."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )


def test_files_beside_the_letter_are_never_imported(
    environment: dict[str, str], tmp_path: Path
) -> None:
    for module in ("lxml", "json", "classifier", "pypdfium2", "zipfile"):
        (tmp_path / f"{module}.py").write_text("raise SystemExit('imported')\n", encoding="utf-8")
    (tmp_path / "letter.docx").write_bytes(made.docx())
    done = python(environment, tmp_path, "-P", "-m", "cli.app", "match", "letter.docx")
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("kind", sorted(made.MADE))
def test_a_good_letter_of_each_format_is_matched(
    environment: dict[str, str], tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"letter.{kind}"
    path.write_bytes(made.MADE[kind]())
    done = python(environment, ROOT, "-m", "cli.app", "match", str(path))
    assert done.returncode == 0, done.stderr.decode()
    assert b"12200" in done.stdout
