"""What reaches the terminal, and what happens where nobody reads it."""

import subprocess
import sys
from pathlib import Path

import pytest

import gridplan.cli
from gridplan.cli.terminal import PatientStream, plain
from tests.runs import CLI, call, contents

posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")


ENDS = {
    "reader of both gone": "2>&1 | true",
    "reader of stdout gone": "2>/dev/null | true",
    "no stderr": "2>&- >/dev/null",
    "neither": ">&- 2>&- <&-",
}


@posix
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_plan_is_written_where_nobody_reads_what_is_said(end, town, undisturbed, tmp_path):
    out = tmp_path / "out"
    command = ["bash", "-c", f'"$@" {end}; exit ${{PIPESTATUS[0]}}', "bash", *CLI]
    done = subprocess.run([*command, "partition", *town, "--out", out], check=False)  # noqa: S603
    assert done.returncode == 1
    assert contents(out) == undisturbed


def test_letters_of_the_data_do_not_steer_the_terminal(tmp_path):
    assert plain("a\x1b[2Jb\r\x07\u202ec\td\n社") == "a\\x1b[2Jb\\x0d\\x07\\x202ec\td\n社"
    path = tmp_path / "buildings.csv"
    path.write_text("building_id,households\n\x1b[2J\x1b]0;owned\x07,x\n", encoding="utf-8")
    for command in (["check"], ["partition", "--out", tmp_path / "out"]):
        result = call(*command, "--buildings", path)
        assert result.exit_code == 2
        assert not set("\x1b\x07") & set(result.stdout + result.stderr)


def test_everything_printed_passes_through_one_function():
    folder = Path(gridplan.cli.__file__).parent
    for path in folder.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert path.name == "terminal.py" or "click.echo" not in text, path.name
        assert "print(" not in text, path.name


def test_a_stream_that_is_missing_takes_everything():
    stream = PatientStream(None)
    assert (stream.write("text"), stream.isatty()) == (4, False)
    stream.flush()
