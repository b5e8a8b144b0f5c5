"""Ctrl-C ends the command at once and quietly, whatever it is doing."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BEGUN = b"begun"
STARTED = f"import cli.start; print('{BEGUN.decode()}', flush=True); cli.start.run()"


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("moment", [0.05, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6])
def test_an_interruption_while_starting_shows_no_traceback(
    environment: dict[str, str], moment: float
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", STARTED, "match", "-"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert process.stdout
        assert process.stdout.readline().strip() == BEGUN  # Python's own start is not ours
        time.sleep(moment)
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)  # its input stays open
        _, said = process.communicate()
    finally:
        process.kill()
    assert (process.returncode, said) == (130, b"")


def outcome(environment: dict[str, str], script: str) -> tuple[int, bytes, bytes]:
    """Give exit code, output and errors of a command that does what ``script`` defines."""
    start = "\nimport sys, types\nimport cli.start\n"
    start += "sys.modules['cli.app'] = types.SimpleNamespace(run=run)\ncli.start.run()\n"
    done = subprocess.run(
        [sys.executable, "-c", script + start],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.strip(), done.stderr


@pytest.mark.parametrize("interruption", ["KeyboardInterrupt", "SystemExit(130)"])
def test_it_waits_for_no_work_begun_ahead(environment: dict[str, str], interruption: str) -> None:
    script = (
        "import threading\n"
        "from cli.ahead import begun\n"
        "def run():\n"
        "    begun(threading.Event().wait)\n"
        "    print('so far')\n"
        f"    raise {interruption}\n"
    )
    assert outcome(environment, script) == (130, b"so far", b"")


@pytest.mark.usefixtures("interruptible")
def test_an_import_is_never_cut_off(environment: dict[str, str], tmp_path: Path) -> None:
    """Whoever imports meanwhile would wait for the lock of the module for ever."""
    module = "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nprint('imported')\n"
    (tmp_path / "cut_off.py").write_text(module)
    script = (
        f"import sys, time; sys.path.append({str(tmp_path)!r})\n"
        "def run():\n"
        "    try:\n"
        "        import cut_off\n"
        "        time.sleep(30)\n"
        "        print('not ended')\n"
        "    finally: print('cleared up')\n"
    )
    assert outcome(environment, script) == (130, b"imported\ncleared up", b"")


@pytest.mark.usefixtures("interruptible")
def test_elsewhere_it_ends_at_once_and_clears_up(environment: dict[str, str]) -> None:
    script = (
        "import atexit, os, signal\n"
        "def run():\n"
        "    atexit.register(print, 'at the end')\n"
        "    try: os.kill(os.getpid(), signal.SIGINT)\n"
        "    finally: print('cleared up')\n"
    )
    assert outcome(environment, script) == (130, b"cleared up\nat the end", b"")


def test_an_interruption_that_is_ignored_stays_ignored(environment: dict[str, str]) -> None:
    """As behind ``nohup``, and in the background of a shell."""
    script = (
        "import os, signal\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "def run():\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    print('goes on')\n"
    )
    assert outcome(environment, script) == (0, b"goes on", b"")


@pytest.mark.usefixtures("interruptible")
def test_an_interruption_that_python_drops_comes_again(environment: dict[str, str]) -> None:
    script = (
        "import os, signal, time, weakref\n"
        "class Thing: pass\n"
        "def run():\n"
        "    thing = Thing()\n"
        "    kept = weakref.ref(thing, lambda _: os.kill(os.getpid(), signal.SIGINT))\n"
        "    del thing\n"
        "    time.sleep(20)\n"
        "    print('never')\n"
    )
    assert outcome(environment, script) == (130, b"", b"")
