"""What the tests share: the packaged catalogue, one matcher, and folders of their own."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from classifier.matcher import Matcher
from occupations.catalogue import Catalogue

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
TEXTS = Path(__file__).parent / "texts"

# How long an example takes says as much of the machine as of the code.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests out of the user's own folders, and off the network."""
    patch = pytest.MonkeyPatch()
    patch.setenv("DUTYMATCH_DATA", str(tmp_path_factory.mktemp("data")))
    patch.setenv("DUTYMATCH_CACHE", str(tmp_path_factory.mktemp("cache")))
    patch.setenv("HF_HUB_OFFLINE", "1")
    patch.setenv("NO_COLOR", "1")
    yield
    patch.undo()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.packaged()


@pytest.fixture(scope="session")
def matcher() -> Matcher:
    return Matcher.open()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the repository; a test that needs it is skipped without."""
    if not SHARED.is_dir():
        pytest.skip("the reference material is not here")
    return SHARED


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment for a process of its own."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "NO_COLOR": "1"}


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let the processes that a test starts be interrupted, wherever the tests run.

    What a shell starts in the background ignores Ctrl-C, and so does all that it starts in
    turn; a handler of our own is not handed on, and leaves them with what is usual.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
