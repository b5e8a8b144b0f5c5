"""The journal: what was done is known after any interruption, and nothing is done twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.batch.journal import Journal
from classifier.errors import LetterError, OutputError

CHUNKS = [(f'{{"id": {n}}}\n'.encode() * 2, 2, {"ok": 1, "error": 1}) for n in range(4)]


def unfinished(output: Path, count: int = 4) -> Journal:
    """Write so many chunks and stop."""
    journal = Journal(output)
    with journal:
        journal.begin("same", resume=False)
        for chunk in CHUNKS[:count]:
            journal.append(*chunk)
    return journal


def test_a_run_ends_with_the_output_alone(tmp_path: Path) -> None:
    output = tmp_path / "o.jsonl"
    with Journal(output) as journal:
        journal.begin("same", resume=False)
        for chunk in CHUNKS:
            journal.append(*chunk)
        written = [line for c in CHUNKS for line in c[0].splitlines(keepends=True)]
        assert list(journal.lines()) == written
        journal.finish(journal.results)
    assert list(tmp_path.iterdir()) == [output]
    assert output.read_bytes() == b"".join(lines for lines, _, _ in CHUNKS)


def test_it_goes_on_behind_the_last_chunk(tmp_path: Path) -> None:
    unfinished(tmp_path / "o", 3)
    with Journal(tmp_path / "o") as journal:
        assert journal.exists
        journal.begin("same", resume=True)
        assert (journal.done, journal.tally) == (6, {"ok": 3, "error": 3})
        journal.append(*CHUNKS[3])
    assert journal.results.read_bytes() == b"".join(lines for lines, _, _ in CHUNKS)


@settings(max_examples=60, deadline=None)
@given(cut_results=st.integers(0, 80), cut_journal=st.integers(0, 500), junk=st.binary(max_size=9))
def test_whatever_is_torn_off_the_rest_is_whole(
    tmp_path_factory: pytest.TempPathFactory, cut_results: int, cut_journal: int, junk: bytes
) -> None:
    folder = tmp_path_factory.mktemp("torn")
    journal = unfinished(folder / "o")
    for path, cut in ((journal.results, cut_results), (journal.path, cut_journal)):
        kept = path.read_bytes()[: max(0, path.stat().st_size - cut)]
        path.write_bytes(kept + (junk if cut else b""))
    with Journal(folder / "o") as again:
        again.begin("same", resume=True)
        assert again.done % 2 == 0
        for chunk in CHUNKS[again.done // 2 :]:
            again.append(*chunk)
        assert again.done == 8
        assert again.tally == {"ok": 4, "error": 4}
        again.finish(again.results)
    assert (folder / "o").read_bytes() == b"".join(lines for lines, _, _ in CHUNKS)


def test_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    unfinished(tmp_path / "o")
    with (
        Journal(tmp_path / "o") as journal,
        pytest.raises(LetterError, match=r"other inputs.*--force"),
    ):
        journal.begin("other", resume=True)
    assert journal.results.read_bytes()


def test_a_new_run_starts_anew(tmp_path: Path) -> None:
    unfinished(tmp_path / "o")
    with Journal(tmp_path / "o") as journal:
        journal.begin("other", resume=False)
        assert journal.done == 0
    assert journal.results.read_bytes() == b""
    assert json.loads(journal.path.read_text()) == {"fingerprint": "other"}


def test_two_runs_do_not_write_one_output(tmp_path: Path) -> None:
    with Journal(tmp_path / "o") as first:
        first.begin("same", resume=False)
        first.append(*CHUNKS[0])
        for resume in (False, True):
            with (
                Journal(tmp_path / "o") as second,
                pytest.raises(OutputError, match="another run is writing"),
            ):
                second.begin("same", resume=resume)
        first.append(*CHUNKS[1])
        assert len(list(first.lines())) == 4


def test_a_run_stopped_between_its_last_two_steps_is_finished(tmp_path: Path) -> None:
    journal = unfinished(tmp_path / "o")
    journal.results.replace(tmp_path / "o")
    assert not Journal(tmp_path / "o").exists
    assert list(tmp_path.iterdir()) == [tmp_path / "o"]


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with (
        Journal(tmp_path / "no" / "o") as journal,
        pytest.raises(OutputError, match="No such file"),
    ):
        journal.begin("same", resume=False)


def test_a_full_disk_is_one_line_and_what_was_done_stays(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "o")
    with journal:
        journal.begin("same", resume=False)
        journal.append(*CHUNKS[0])
        assert journal._streams
        with Path("/dev/full").open("r+b", buffering=0) as full:
            kept, journal._streams = journal._streams, (full, journal._streams[1])
            with pytest.raises(OutputError, match=r"No space left.*--resume"):
                journal.append(*CHUNKS[1])
            journal._streams = kept
    with Journal(tmp_path / "o") as again:
        again.begin("same", resume=True)
        assert again.done == 2


def test_a_run_that_failed_before_it_did_anything_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with Journal(tmp_path / "o") as journal:
            journal.begin("same", resume=False)
            raise LetterError("no such catalogue")

    with pytest.raises(LetterError, match="no such catalogue"):
        fail()
    assert list(tmp_path.iterdir()) == []
    unfinished(tmp_path / "o", 2)
    with pytest.raises(LetterError, match="other inputs"), Journal(tmp_path / "o") as journal:
        journal.begin("other", resume=True)
    assert len(list(tmp_path.iterdir())) == 2
