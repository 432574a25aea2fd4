"""How long a first plan takes: on a new machine, the second time, and in a session that goes on.

Run: ``python benchmarks/first_plan.py [--runs 3]``
A new machine is an empty folder for Numba's machine code. Each row is the quickest of its
runs; on a busy machine CPU seconds tell more than wall seconds.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pandas as pd

TOWN = Path(__file__).parents[1] / "data" / "town"
LAYERS = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")
COMMAND = [sys.executable, "-c", "from gridplan.cli.main import main; main()"]
SESSION = """
import time
import gridplan as gp

def lap(what):
    global began
    now = time.perf_counter(), time.process_time()
    print(f"{what};{now[0] - began[0]};{now[1] - began[1]}")
    began = time.perf_counter(), time.process_time()

began = time.perf_counter(), time.process_time()
town = gp.make_town()
lap("make the town")
layers = gp.read_layers(**town)
lap("read its layers")
ids = list(layers.communities.index)
gp.plan_community(layers, ids[0])
lap("plan one community, first")
for name in ids:
    gp.plan_community(layers, name)
    lap("plan one community, warm")
"""


def run(arguments: list[str], cache: Path) -> tuple[float, float, str]:
    """Return wall and CPU seconds of a process, its helpers too if it waits, and its output."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        arguments,
        env={**os.environ, "NUMBA_CACHE_DIR": str(cache)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - began, cpu, done.stdout


def commands(out: Path) -> dict[str, list[str]]:
    """Return the commands to time."""
    layers = [word for name in LAYERS for word in (f"--{name}", str(TOWN / f"{name}.parquet"))]
    end = ["--out", str(out), "--overwrite", "-q"]
    return {
        "gridplan demo": [*COMMAND, "demo", *end],
        "gridplan partition, bundled town": [*COMMAND, "partition", *layers, *end],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for what, command in commands(folder / "plan").items():
            for turn in range(runs):
                for state in ("new machine", "again"):
                    wall, cpu, _ = run(command, folder / f"{len(what)}-{turn}")
                    rows.append({"what": what, "state": state, "wall_s": wall, "cpu_s": cpu})
        for turn in range(runs):
            _, _, told = run([sys.executable, "-c", SESSION], folder / f"session-{turn}")
            for line in told.splitlines():
                what, wall_s, cpu_s = line.split(";")
                row = {"what": what, "wall_s": float(wall_s), "cpu_s": float(cpu_s)}
                rows.append({**row, "state": "one session"})
    table = pd.DataFrame(rows).groupby(["what", "state"], sort=False)[["wall_s", "cpu_s"]]
    print(f"quickest of {runs} runs, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(table.min().round(2).to_string())
    print(f"\nplan one community, warm, median: {median(rows):.2f} CPU s")


def median(rows: list[dict[str, object]]) -> float:
    """Return the median CPU seconds of one community in a session that goes on."""
    table = pd.DataFrame(rows)
    return float(table[table["what"] == "plan one community, warm"]["cpu_s"].median())


if __name__ == "__main__":
    main()
