"""Whole runs of the command line on the made-up town, to be disturbed."""

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest
from click.testing import CliRunner

from gridplan.batch import WORK
from gridplan.cli.main import main
from gridplan.datasets import make_town
from gridplan.datasets._files import write_layers

CLI = [sys.executable, "-c", "from gridplan.cli.main import main; main()"]
N_COMMUNITIES, N_DIVIDED = 9, 8


def write_town(folder):
    """Write the town as files; return the options that name them."""
    town = make_town()
    write_layers(town, folder)
    return [item for name in town for item in (f"--{name}", str(folder / f"{name}.parquet"))]


def call(*args):
    """Run the command line in this process."""
    return CliRunner().invoke(main, [str(arg) for arg in args])


def _heed_signals():
    """Take back what whoever started the tests has told this process to ignore."""
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_DFL)


def start(command, *args, **options):
    """Start a command as the leader of a process group."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.Popen(  # noqa: S603 - our own program
        [*command, *map(str, args)],
        text=True,
        start_new_session=True,
        # A test run started in the background ignores some signals and would hand that on.
        preexec_fn=_heed_signals,  # noqa: PLW1509
        **options,
    )


def wait_until(condition, process, limit_s=120):
    """Wait for a condition while a process runs."""
    ends = time.monotonic() + limit_s
    while not condition():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < ends
        time.sleep(0.002)


def members(group):
    """Return the living processes of a group."""
    found = []
    for process in psutil.process_iter(["status"]):
        try:
            if os.getpgid(process.pid) == group and process.info["status"] != "zombie":
                found.append(process)
        except ProcessLookupError:
            continue
    return found


def wait_for_end_of(group, limit_s=30):
    """Wait until no process of a group is left; end those that stay, and fail."""
    ends = time.monotonic() + limit_s
    while left := members(group):
        if time.monotonic() > ends:
            os.killpg(group, signal.SIGKILL)
            pytest.fail(f"still there: {left}")
        time.sleep(0.01)


def contents(out):
    """Return the outputs of a run, byte by byte, but for the record with its times."""
    files = [path for path in out.iterdir() if path.name not in {"run.json", WORK}]
    return {path.name: path.read_bytes() for path in files if path.is_file()}


def results(out):
    """Return the results of single communities that a run has kept."""
    return sorted(path for path in (out / WORK).glob("*") if not path.name.startswith("."))


def leftovers(out):
    """Return what lies beside the outputs and should not."""
    return [path.name for path in out.iterdir() if path.name.startswith(".")]


def said(result):
    """Return the one line of an error; fail where there is more or none."""
    assert result.exit_code == 2, (result.exit_code, result.stdout, result.stderr)
    lines = [line for line in result.stderr.splitlines() if not line.endswith("the layers.")]
    lines = [line for line in lines if line != "Writing the files."]
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("Error: "), lines[0]
    return lines[0]
