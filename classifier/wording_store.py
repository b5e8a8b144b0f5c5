"""The wording of a catalogue kept on disk: that of the packaged one comes with the package."""

from __future__ import annotations

import hashlib
from pathlib import Path

from classifier.index_store import kept, name_of, write_tensors
from classifier.wording import Wording, build_wording
from models.artefact import Artefact
from occupations.catalogue import Catalogue

FORMAT = "1"
_PARTS = ("hashes", "starts", "texts", "groups", "numbers")


def open_wording(catalogue: Catalogue) -> Wording:
    """Read the wording of ``catalogue``, or note it and keep it."""
    return kept(wording_key(catalogue), _restored, lambda: build_wording(catalogue), write_wording)


def wording_key(catalogue: Catalogue) -> str:
    """Give what the wording is named by: a digest of all that it was made from."""
    source = "\n".join((FORMAT, catalogue.fingerprint))
    return f"{name_of(catalogue)}-wording-{hashlib.sha256(source.encode()).hexdigest()[:16]}"


def write_wording(wording: Wording, path: Path) -> None:
    """Write ``wording`` to ``path``, whole or not at all."""
    write_tensors({part: getattr(wording, part) for part in _PARTS}, path, {})


def _restored(artefact: Artefact) -> Wording:
    return Wording(**{part: artefact.tensors[part] for part in _PARTS})
