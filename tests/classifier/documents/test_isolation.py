"""A document that makes its parser hang, crash or eat memory is one line to the caller."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.documents import isolation
from classifier.errors import LetterError
from classifier.reading import text_of
from tests.classifier.documents import made

ROOT = Path(__file__).parents[3]
LIBRARIES = (
    "PIL", "charset_normalizer", "docx", "email", "lxml", "markdown_it", "odf", "pypdfium2",
    "pypdfium2_raw", "pytesseract", "reportlab", "zipfile",
)  # fmt: skip
READERS = "import sys; from classifier.documents import readers, worker\n"


def program(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Let the reading process do something else in place of reading."""
    code = f"{READERS}def read(data, kind): {body}\nworker.read = read\nworker.main()"
    monkeypatch.setattr(isolation, "_PROGRAM", code)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("import time; time.sleep(60)", "takes longer than 2 s"),
        ("\n while True: pass", "takes longer than 2 s"),
        ("import os; os.abort()", "damaged, or larger than can be read"),
        ("sys.exit(3)", "damaged, or larger than can be read"),
        ("raise KeyError('x\\ny')", "this PDF is damaged"),
        ("raise RecursionError", "this PDF is damaged"),
        ("bytearray(2_000_000_000)", "needs too much memory"),
        ("print('noise')", "damaged"),
    ],
)
def test_whatever_a_parser_does_is_one_line(
    monkeypatch: pytest.MonkeyPatch, body: str, expected: str
) -> None:
    monkeypatch.setattr(isolation, "SECONDS", 2.0)
    program(monkeypatch, body)
    with pytest.raises(LetterError, match=expected) as caught:
        isolation.read_apart(b"x", "pdf")
    assert "\n" not in str(caught.value)


def test_what_the_parser_started_ends_with_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(isolation, "SECONDS", 2.0)
    mark = tmp_path / "alive"
    child = f"import time; time.sleep(4); open({str(mark)!r}, 'w')"
    program(monkeypatch, f"import subprocess; subprocess.run([sys.executable, '-c', {child!r}])")
    with pytest.raises(LetterError, match="takes longer"):
        isolation.read_apart(b"x", "pdf")
    done = subprocess.run(["/bin/sh", "-c", "sleep 3"], check=False)
    assert done.returncode == 0
    assert not mark.exists()


@pytest.mark.parametrize("kind", ["txt", *sorted(made.MADE)])
def test_the_caller_imports_no_document_library(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"letter.{kind}"
    path.write_bytes(made.MADE[kind]() if kind != "txt" else b"Weld pipes")
    script = (
        "import sys; from pathlib import Path; from classifier.reading import read_text\n"
        f"read_text(Path({str(path)!r}))\n"
        f"found = [m for m in {LIBRARIES} if m in sys.modules]\n"
        "sys.exit(f'imported: {found}' if found else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(made.MADE)), st.data())
def test_damaged_documents_are_text_or_one_error(kind: str, data: st.DataObject) -> None:
    content = bytearray(_MADE[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=20))
    try:
        text = text_of(bytes(content), "letter").text
    except LetterError as error:
        text = str(error)
        assert text.startswith("letter: ")
        assert "\n" not in text
    text.encode("utf-8")


_MADE = {kind: make() for kind, make in made.MADE.items()}
