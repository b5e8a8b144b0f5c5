"""The README shows what the commands print, and .ci/run runs what the README says."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.readme import README, renewed

ROOT = Path(__file__).parents[1]


def test_the_readme_shows_what_is_printed() -> None:
    text = README.read_text(encoding="utf-8")
    assert renewed(text, slow=False) == text, "renew it: python -m benchmarks.readme"


def test_the_readme_has_two_commands() -> None:
    text = README.read_text(encoding="utf-8")
    block = re.search(r"<!-- two commands -->\n```\n(.*?)```", text, re.DOTALL)
    assert block is not None
    install, test = block[1].splitlines()
    assert install.startswith("pip install . && dutymatch match")
    assert test.endswith("pytest")


def test_the_project_speaks_of_itself_alone() -> None:
    for path in ROOT.rglob("*"):
        hidden = {part for part in path.relative_to(ROOT).parts if part.startswith(".")}
        if path.suffix in {".md", ".py", ".toml"} and not hidden - {".ci"}:
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"(pypi|huggingface)\.(org|co)|/(work|home|root)/\w", text), path
