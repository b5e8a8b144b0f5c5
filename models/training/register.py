"""Note the SHA-256 of every packaged artefact: ``python -m models.training.register``."""

from __future__ import annotations

import sys

import tomli_w

from models.artefact import FOLDER, REGISTRY, sha256_of

KINDS = {".safetensors", ".json", ".onnx"}


def main() -> None:
    """Write the registry anew."""
    files = sorted(path for path in FOLDER.rglob("*") if path.suffix in KINDS)
    entries = {path.relative_to(FOLDER).as_posix(): {"sha256": sha256_of(path)} for path in files}
    head = "# SHA-256 of every packaged artefact; written by models.training.register.\n\n"
    REGISTRY.write_text(head + tomli_w.dumps(entries), encoding="utf-8")
    sys.stdout.write(f"{len(files)} artefacts registered\n")


if __name__ == "__main__":
    main()
