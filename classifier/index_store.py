"""Indexes and lexicons kept on disk, so that none is built when a command starts.

Those of the packaged catalogue come with the package. Any other is built when it
is first needed and kept in the user's cache folder. Vectors are stored as int8
rows with one scale each.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import save_file

from classifier.cache import cache_folder
from classifier.index import Entries, Index, build_index
from classifier.lexicon import Lexicon, TitleList, build_lexicon
from models.artefact import Artefact, read_tensors
from models.classes import classes_fingerprint
from models.encoder import Encoder
from models.errors import ModelError
from models.lexical import LexicalModel
from occupations.catalogue import Catalogue

FORMAT = "6"
PACKAGED = Path(__file__).parent / "artefacts"
_ENTRIES = ("duties", "reference", "phrases", "titles", "leads", "classes")
_LEXICAL = ("hashes", "starts", "documents", "weights", "rarity")

Kept = TypeVar("Kept")


def open_index(catalogue: Catalogue, encoder: Encoder) -> Index:
    """Read the index of ``catalogue`` under ``encoder``, or build it and keep it."""
    key = index_key(catalogue, encoder)
    return kept(
        key,
        lambda artefact: _restored_index(artefact, catalogue),
        lambda: build_index(catalogue, encoder),
        write_index,
    )


def open_lexicon(catalogue: Catalogue) -> Lexicon:
    """Read the lexicon of ``catalogue``, or build it and keep it."""
    return kept(
        lexicon_key(catalogue),
        lambda artefact: _restored_lexicon(artefact, len(catalogue)),
        lambda: build_lexicon(catalogue),
        write_lexicon,
    )


def index_key(catalogue: Catalogue, encoder: Encoder) -> str:
    """Give what an index is named by: a digest of all that it was made from."""
    trained = classes_fingerprint(encoder.name) if catalogue.edition.classes else ""
    fingerprint = f"{encoder.fingerprint} {trained}"
    return _key(catalogue, encoder.name.partition(":")[0], fingerprint)


def lexicon_key(catalogue: Catalogue) -> str:
    """Give what a lexicon is named by."""
    return _key(catalogue, "lexicon", "")


def write_index(index: Index, path: Path) -> None:
    """Write ``index`` to ``path``, whole or not at all."""
    tensors: dict[str, NDArray[Any]] = {}
    for name in _ENTRIES:
        entries: Entries = getattr(index, name)
        parts: dict[str, NDArray[Any]] = {
            "rows": entries.rows,
            "scales": entries.scales,
            "starts": entries.starts,
        }
        tensors |= {f"{name}.{part}": tensor for part, tensor in parts.items()}
    write_tensors(tensors, path, {"evidence_threshold": repr(index.evidence_threshold)})


def write_lexicon(lexicon: Lexicon, path: Path) -> None:
    """Write ``lexicon`` to ``path``, whole or not at all."""
    tensors: dict[str, NDArray[Any]] = {}
    for name, model in (("duties", lexicon.duties), ("titles", lexicon.titles)):
        tensors |= {f"{name}.{part}": getattr(model, part) for part in _LEXICAL}
    names = "\n".join(lexicon.names.titles).encode()
    tensors |= {"names.text": np.frombuffer(names, np.uint8), "names.groups": lexicon.names.groups}
    # A weight needs no more than three digits.
    halves = {name: t.astype(np.float16) for name, t in tensors.items() if t.dtype == np.float32}
    write_tensors(tensors | halves, path, {})


def kept(
    key: str,
    restore: Callable[[Artefact], Kept],
    build: Callable[[], Kept],
    write: Callable[[Kept, Path], None],
) -> Kept:
    """Read what the package or the cache holds under ``key``, or build it and keep it."""
    for folder in (PACKAGED, cache_folder()):
        if (found := _read(folder / f"{key}.safetensors", key, restore)) is not None:
            return found
    built = build()
    path = cache_folder() / f"{key}.safetensors"
    try:
        write(built, path)
    except (OSError, SafetensorError) as error:
        sys.stderr.write(f"the index can't be kept for next time: {error}\n")
        return built
    # Read back, so that the first answer is the same as every later one.
    return _read(path, key, restore) or built


def _read(path: Path, key: str, restore: Callable[[Artefact], Kept]) -> Kept | None:
    """Read what was kept; a damaged file counts as absent, as it can be built again."""
    if not path.is_file():
        return None
    try:
        artefact = read_tensors(path)
        return restore(artefact) if artefact.metadata.get("key") == key else None
    except (ModelError, KeyError, ValueError):
        return None


def _key(catalogue: Catalogue, part: str, fingerprint: str) -> str:
    source = "\n".join((FORMAT, catalogue.fingerprint, fingerprint))
    digest = hashlib.sha256(source.encode()).hexdigest()
    return f"{name_of(catalogue)}-{part}-{digest[:16]}"


def name_of(catalogue: Catalogue) -> str:
    """Give the name of a catalogue as a file may be called."""
    return re.sub(r"[^A-Za-z0-9]+", "-", catalogue.edition.name).strip("-") or "catalogue"


def write_tensors(tensors: dict[str, NDArray[Any]], path: Path, metadata: dict[str, str]) -> None:
    """Write tensors to ``path``, whole or not at all; the file's name is their key."""
    path.parent.mkdir(parents=True, exist_ok=True)
    import tempfile

    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".new-") as scratch:
        fresh = Path(scratch) / path.name
        save_file(tensors, fresh, metadata={"key": path.stem, **metadata})
        fresh.chmod(0o644)
        fresh.replace(path)


def _restored_index(artefact: Artefact, catalogue: Catalogue) -> Index:
    tensors = artefact.tensors

    def entries(name: str) -> Any:  # noqa: ANN401 - spread into the fields of Index
        rows, scales, starts = (tensors[f"{name}.{part}"] for part in ("rows", "scales", "starts"))
        return Entries(rows, scales, starts)

    threshold = float(artefact.metadata["evidence_threshold"])
    parts = {name: entries(name) for name in _ENTRIES}
    return Index(codes=catalogue.codes, evidence_threshold=threshold, **parts)


def _restored_lexicon(artefact: Artefact, size: int) -> Lexicon:
    def model(name: str) -> LexicalModel:
        parts = {part: artefact.tensors[f"{name}.{part}"] for part in _LEXICAL}
        for part in ("weights", "rarity"):
            parts[part] = parts[part].astype(np.float32)
        return LexicalModel(**parts, size=size)

    text = artefact.tensors["names.text"].tobytes().decode()
    names = TitleList(tuple(text.split("\n")), artefact.tensors["names.groups"])
    return Lexicon(model("duties"), model("titles"), names)
