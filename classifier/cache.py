"""The folder for what would take long to make anew at every start."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

CACHE_VARIABLE = "DUTYMATCH_CACHE"


def cache_folder() -> Path:
    """Give the user's cache folder, or what the environment variable DUTYMATCH_CACHE names."""
    chosen = os.environ.get(CACHE_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_cache_path("dutymatch")
