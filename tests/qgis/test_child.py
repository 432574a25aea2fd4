"""The child process of the plugin: its lines, its progress, its end."""

import json
import os
import sys
import time

import pytest
from gridplan_qgis.child import Progress, run_child
from gridplan_qgis.commands import clean_environment


def run(code, *, is_cancelled=lambda: False, on_look=lambda: None):
    lines = []
    status = run_child(
        [sys.executable, "-c", code], clean_environment(),
        lambda line, is_error: lines.append((line, is_error)), is_cancelled, on_look,
    )  # fmt: skip
    return status, lines


def test_lines_come_by_their_stream_and_the_exit_code_is_told():
    status, lines = run(
        "import sys; print('划分'); print('Error: x', file=sys.stderr); sys.exit(2)"
    )
    assert status == 2
    assert sorted(lines) == [("Error: x", True), ("划分", False)]


def test_a_program_that_is_not_there_is_an_error():
    with pytest.raises(OSError, match="nowhere"):
        run_child(["/nowhere/gridplan"], {}, lambda *_: None, lambda: False)


@pytest.mark.skipif(os.name != "posix", reason="groups of processes are of POSIX")
def test_whoever_cancels_ends_the_workers_too(tmp_path):
    beat = tmp_path / "beat"
    worker = (
        f"import time, pathlib; p = pathlib.Path({str(beat)!r})\n"
        "while True: p.write_text(str(time.time_ns())); time.sleep(0.02)"
    )
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {worker!r}])"
    status, _ = run(code, is_cancelled=beat.exists)
    assert status < 0
    time.sleep(0.1)
    last = beat.read_text()
    time.sleep(0.1)
    assert beat.read_text() == last


def test_the_log_tells_how_far_a_run_is(tmp_path):
    log = tmp_path / "log.jsonl"
    progress = Progress(log)
    assert progress.percent() is None
    events = [{"event": "start"}, {"event": "read", "communities": 4}, {"event": "community"}]
    log.write_text("".join(json.dumps(one) + "\n" for one in events) + '{"event": "comm')
    assert progress.percent() == 25.0
    with log.open("a") as file:
        file.write('unity"}\n')
    assert progress.percent() == 50.0
