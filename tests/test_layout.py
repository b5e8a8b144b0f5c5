"""The layout holds: imports go down only, files and functions stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAY_IMPORT = {
    "cli": {"cli", "classifier", "models", "occupations"},
    "classifier": {"classifier", "models", "occupations"},
    "models": {"models"},
    "occupations": {"occupations"},
}
OPTIONAL = {
    *("torch", "sentence_transformers", "transformers", "sklearn", "pandas", "onnx"),
    *("pyarrow", "openpyxl", "dask", "distributed", "fsspec", "scipy"),
    *("PIL", "charset_normalizer", "lxml", "markdown_it", "pypdfium2", "pytesseract"),
}
FILES = sorted(path for package in MAY_IMPORT for path in (ROOT / package).rglob("*.py"))


def imports(tree: ast.AST, *, top_level_only: bool = False) -> set[str]:
    """Name the packages that a module imports."""
    nodes = ast.iter_child_nodes(tree) if top_level_only else ast.walk(tree)
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down_only(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    own = imports(ast.parse(path.read_text(encoding="utf-8"))) & set(MAY_IMPORT)
    assert own <= MAY_IMPORT[package]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_imports_an_optional_package_at_its_top(path: Path) -> None:
    if "training" in path.parts:
        pytest.skip("training code is run from a shell, never imported at run time")
    assert not imports(ast.parse(path.read_text(encoding="utf-8")), top_level_only=True) & OPTIONAL


def test_nothing_imports_training_code_at_run_time() -> None:
    for path in FILES:
        if "training" not in path.parts:
            assert "models.training" not in path.read_text(encoding="utf-8"), path


def test_files_are_short_and_have_no_vague_names() -> None:
    for path in FILES:
        assert len(path.read_text(encoding="utf-8").splitlines()) < 300, path
        assert path.stem not in {"utils", "util", "helpers", "misc", "common"}


def test_functions_are_short() -> None:
    lengths = {}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                lengths[f"{path}:{node.name}"] = (node.end_lineno or 0) - node.lineno + 1
    assert max(lengths.values()) <= 60, max(lengths, key=lambda name: lengths[name])
    assert sum(length < 30 for length in lengths.values()) >= 0.9 * len(lengths)
