"""Runs the scripts of the map in node, where it is installed."""

import shutil
import subprocess
from importlib.resources import files

import pytest

FILES = ("decode.js", "search.js", "outlines.js", "draft.js", "compare.js")


def run_javascript(code, *arguments, data=""):
    """Return what `code` prints after the scripts of the map; arguments from argv[1] on.

    What is in `data` can be read from the standard input.
    """
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    scripts = [(files("gridplan.maps") / name).read_text("utf-8") for name in FILES]
    command = [node, "-e", "".join([*scripts, code]), "--", *arguments]
    return subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=True, timeout=60, input=data
    ).stdout
