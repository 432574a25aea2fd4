"""What a run tells: the live line on a terminal, the log, and nothing under -q."""

import contextlib
import json
import logging
import os
import re
import sys
import threading
import time
from pathlib import Path

import pytest

import gridplan
from gridplan.cli.progress_log import ProgressLog
from gridplan.errors import InputError
from gridplan.export.staging import check_out_dir
from gridplan.planning.progress import Report
from tests.runs import CLI, N_COMMUNITIES, N_DIVIDED, call, start


def report(number, status="ok", **content):
    return Report(f"c{number}", status, 2, 2 if status == "ok" else 1, 0.1, **content)


def lines(path):
    """Return the lines of a log; every one must be valid JSON."""
    text = path.read_text(encoding="utf-8")
    assert text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


class Terminal:
    """A pseudo-terminal, and all that is written to it."""

    def __init__(self, columns=80):
        import fcntl
        import pty
        import struct
        import termios

        self._master, self.end = pty.openpty()
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self._seen = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        with open(self._master, "rb", buffering=0) as stream:  # noqa: PTH123
            try:
                while chunk := stream.read(1 << 16):
                    self._seen.append(chunk)
            except OSError:  # Linux: all who could write are gone
                return

    def text(self):
        """Return what was written, once nobody can write any more."""
        os.close(self.end)
        self._reader.join(timeout=60)
        return b"".join(self._seen).decode()


@contextlib.contextmanager
def stderr_on(terminal):
    """Let this process write its errors to a terminal."""
    with os.fdopen(os.dup(terminal.end), "w") as stream, contextlib.redirect_stderr(stream):
        yield


@pytest.fixture
def terminal():
    pytest.importorskip("termios", reason="no pseudo-terminals on this system")
    return Terminal()


# --- the live line


def test_live_line_tells_done_rate_time_left_in_range_and_failed(terminal):
    with stderr_on(terminal), ProgressLog(None, shown=True) as watch:
        watch.note(report(0))
        watch(1, 2439)
        time.sleep(0.3)  # the line is drawn ten times a second at most
        for number, status in enumerate(["ok"] * 1200 + ["out_of_range"] * 14 + ["failed"] * 3, 1):
            watch.note(report(number, status))
        watch(1218, 2439)
    states = [state.strip() for state in re.split(r"[\r\n]", terminal.text()) if state.strip()]
    pattern = r"1218/2439 communities, +[\d.]+/s, \d\d:\d\d left, 1,201 in range, 14 not, 3 failed"
    assert any(re.fullmatch(pattern, state) for state in states), states
    assert all(len(state) <= 80 for state in states)


def test_line_of_a_failure_stands_above_the_live_line(terminal):
    logger = logging.getLogger("gridplan.planning.city")
    with stderr_on(terminal):
        handler = logging.StreamHandler()
        logging.getLogger().addHandler(handler)
        try:
            with ProgressLog(None, shown=True) as watch:
                watch(0, 2)
                logger.error("Community c0 failed: no way")
                watch.note(report(0, "failed"))
                watch(2, 2)
        finally:
            logging.getLogger().removeHandler(handler)
    states = [state.strip() for state in re.split(r"[\r\n]", terminal.text())]
    assert "Community c0 failed: no way" in states


@pytest.mark.parametrize("flags", [[], ["-q"]], ids=["plain", "quiet"])
def test_live_line_of_a_run_is_there_and_goes_away(flags, terminal, town, tmp_path):
    process = start(
        [*CLI, "partition", *town], "--out", tmp_path / "out", *flags, stderr=terminal.end
    )
    printed, _ = process.communicate(timeout=120)
    text = terminal.text()
    assert process.returncode == 1
    if flags:
        assert (printed, text) == ("", "")
        return
    states = [state.strip() for state in re.split(r"[\r\n]", text)]
    last = rf"{N_COMMUNITIES}/{N_COMMUNITIES} communities, .* left, 7 in range, 2 not, 0 failed"
    assert any(re.fullmatch(last, state) for state in states), states
    assert [state for state in states if state][-1] == "Writing the files."
    assert "in range" in printed


def test_nothing_of_a_live_line_where_nobody_looks(town, tmp_path):
    result = call("partition", *town, "--out", tmp_path / "out")
    assert result.stderr == "Reading the layers.\nWriting the files.\n"
    assert result.exit_code == 1


# --- quiet


def test_quiet_run_prints_nothing_and_tells_by_its_exit_code(town, tmp_path):
    for flags in (["-q", "partition"], ["partition", "-q"]):
        result = call(*flags, *town, "--out", tmp_path / flags[0])
        assert (result.exit_code, result.output) == (1, "")


def test_quiet_run_prints_its_error(town, tmp_path):
    result = call("partition", *town, "--out", tmp_path / "out", "--lower", "600", "-q")
    assert (result.exit_code, result.stdout) == (2, "")
    assert re.fullmatch(r"Error: .*--lower must be at most upper.*\n", result.stderr)


def test_quiet_run_hides_remarks_of_libraries_but_not_errors(tmp_path):
    program = """
import logging, sys
from gridplan.cli import demo, main
import gridplan.sources
def read_layers(**_):
    logging.getLogger("pyogrio").warning("a remark of GDAL")
    logging.getLogger("gridplan").error("an error")
    raise gridplan.sources.InputError("the end")
gridplan.sources.InputError = __import__("gridplan.errors").errors.InputError
gridplan.sources.read_layers = read_layers
main.main()
"""
    told = {}
    for flags in ((), ("-q",)):
        process = start([sys.executable, "-c", program], "demo", "--out", tmp_path / "o", *flags)
        _, told[flags] = process.communicate(timeout=120)
        assert process.returncode == 2
    assert told[()] == "Building a made-up town.\na remark of GDAL\nan error\nError: the end\n"
    assert told[("-q",)] == "an error\nError: the end\n"


# --- the log


def test_log_tells_start_reading_every_community_and_the_end(town, tmp_path):
    log, out = tmp_path / "logs" / "run.jsonl", tmp_path / "out"
    call("partition", *town, "--out", out, "-q", "--log", log, "--resume")
    call("partition", *town, "--out", out, "-q", "--log", log, "--resume")
    found = lines(log)
    half = len(found) // 2
    for run, n_kept in ((found[:half], 0), (found[half:], N_DIVIDED)):
        first, read, *communities, last = run
        assert [line["event"] for line in (first, read, last)] == ["start", "read", "done"]
        assert (first["gridplan"], first["out"]) == (gridplan.__version__, str(out))
        assert first["resume"]
        assert (read["communities"], read["buildings"]) == (N_COMMUNITIES, 1495)
        assert {line["event"] for line in communities} == {"community"}
        assert len({line["community_id"] for line in communities}) == N_COMMUNITIES
        assert sum(line["is_kept"] for line in communities) == n_kept
        wanted = {"seconds", "grids", "in_range", "status", "reason", "error", "traceback"}
        assert all(wanted <= line.keys() for line in communities)
        assert last["exit_code"] == 1
        counts = [last[key] for key in ("communities", "in_range", "out_of_range", "failed")]
        assert counts == [N_COMMUNITIES, 7, 2, 0]
        assert last["kept"] == n_kept
        assert last["grids"] == sum(line["grids"] for line in communities)
        assert last["findings"].keys() == {"warning", "info"}
        assert last["seconds"] >= read["seconds"] > 0
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}", x["time"]) for x in found)


def test_log_may_lie_among_the_outputs(town, tmp_path):
    out = tmp_path / "out"
    log = out / "run.jsonl"
    flags = ["--out", out, "--log", log, "-q"]
    assert call("partition", *town, *flags).exit_code == 1
    assert len(lines(log)) == N_COMMUNITIES + 3
    assert (out / "run.json").exists()
    again = call("partition", *town, *flags)
    assert (again.exit_code, "--overwrite" in again.stderr) == (2, True)
    assert call("partition", *town, *flags, "--overwrite").exit_code == 1
    assert len(lines(log)) == 2 * (N_COMMUNITIES + 3)


@pytest.mark.parametrize("log", ["{out}/run.jsonl", "out/logs/run.jsonl", "x/../out/run.jsonl"])
def test_log_may_lie_among_the_outputs_however_its_place_is_written(
    log, town, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    Path("x").mkdir()
    log = Path(log.format(out=tmp_path / "out"))
    assert call("partition", *town, "--out", "out", "--log", log, "-q").exit_code == 1
    assert len(lines(log)) == N_COMMUNITIES + 3
    left = [path for path in Path("out").iterdir() if path.resolve() not in log.resolve().parents]
    for path in left:
        path.unlink()
    check_out_dir(Path("out"), overwrite=False, but=log)


def test_log_tells_why_a_run_stopped_before_it_planned(town, tmp_path):
    log = tmp_path / "run.jsonl"
    buildings = tmp_path / "buildings.gpkg"
    buildings.write_bytes(b"rubbish")
    flags = ["--out", tmp_path / "out", "--log", log, "-q"]
    result = call("partition", *town, "--buildings", buildings, *flags)
    assert result.exit_code == 2
    start_line, last = lines(log)
    assert (start_line["event"], last["event"], last["exit_code"]) == ("start", "stopped", 2)
    assert "buildings.gpkg cannot be read" in last["error"]
    assert last["traceback"] == ""


@pytest.mark.parametrize(
    ("error", "code"),
    [(InputError("x"), 2), (OSError(5, "x"), 2), (KeyboardInterrupt(), 130), (KeyError("x"), 3)],
)
def test_log_tells_the_exit_code_and_faults_with_their_traceback(error, code, tmp_path):
    log = tmp_path / "run.jsonl"
    with pytest.raises(type(error)), ProgressLog(log, shown=False):
        raise error
    (last,) = lines(log)
    assert (last["event"], last["exit_code"]) == ("stopped", code)
    assert last["traceback"].startswith("Traceback" if code == 3 else "")
    assert bool(last["traceback"]) == (code == 3)


def test_lines_are_added_below_one_that_was_cut_off(tmp_path):
    log = tmp_path / "run.jsonl"
    log.write_text('{"event": "start"}\n{"event": "comm', encoding="utf-8")
    with ProgressLog(log, shown=False) as watch:
        watch.tell("start")
    first, torn, again = log.read_text(encoding="utf-8").splitlines()
    assert json.loads(first)["event"] == json.loads(again)["event"] == "start"
    assert torn == '{"event": "comm'


def test_log_takes_names_in_any_script(tmp_path):
    log = tmp_path / "run.jsonl"
    with ProgressLog(log, shown=False) as watch:
        watch.tell("community", error="海棠社区 \udcff\n two")
    assert "海棠社区" in lines(log)[0]["error"]
