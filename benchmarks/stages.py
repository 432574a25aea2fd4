"""Where each second of a made-up city goes: wall and CPU by stage, of the head and its workers.

Run: ``python benchmarks/stages.py [--communities 400] [--jobs 2] [--dir out/stages]``
The CPU seconds of workers are those spent while the head was in that stage; on a busy
machine CPU seconds tell more than wall seconds.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import psutil

if TYPE_CHECKING:
    from collections.abc import Callable

LAYERS = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")


class Meter:
    """Charges wall and CPU seconds since the last call to a stage."""

    def __init__(self, *, idle_s: float = 0.0) -> None:
        self.rows: list[dict[str, object]] = []
        self.me = psutil.Process()
        self.last = (self.me.create_time() + idle_s, 0.0, 0.0)

    def lap(self, stage: str) -> None:
        """Note a stage that has just ended."""
        now = (time.time(), time.process_time(), self._workers())
        wall_s, head_s, workers_s = (b - a for a, b in zip(self.last, now, strict=True))
        self.rows.append(
            {"stage": stage, "wall_s": wall_s, "head_cpu_s": head_s, "workers_cpu_s": workers_s}
        )
        self.last = now

    def _workers(self) -> float:
        """Return the CPU seconds of all processes that this one started."""
        return sum(
            sum(child.cpu_times()[:2])
            for child in self.me.children(recursive=True)
            if child.is_running()
        )

    def table(self) -> pd.DataFrame:
        """Return one row per stage, and their sum."""
        rows = pd.DataFrame(self.rows).set_index("stage")
        rows.loc["all"] = rows.sum()
        rows["cores_busy"] = (rows["head_cpu_s"] + rows["workers_cpu_s"]) / rows["wall_s"]
        return rows


def watch_clock(meter: Meter) -> None:
    """Let the clock of the planner tell the meter of its stages."""
    from gridplan.planning import city
    from gridplan.planning.community import Clock

    class Watched(Clock):
        def lap(self, stage: str) -> None:
            super().lap(stage)
            meter.lap(stage)

    city.Clock = Watched  # type: ignore[misc]


def watch_write(meter: Meter) -> list[dict[str, object]]:
    """Measure the files of a plan, which are written side by side: CPU of each thread."""
    from gridplan.export import write

    rows: list[dict[str, object]] = []

    def measured(name: str, function: Callable[..., None]) -> Callable[..., None]:
        def run(*args: object, **flags: object) -> None:
            began, cpu = time.perf_counter(), time.thread_time()
            function(*args, **flags)
            spent = {"wall_s": time.perf_counter() - began, "cpu_s": time.thread_time() - cpu}
            rows.append({"files": name, **spent})

        return run

    for name in ("geopackage", "map", "ground", "grids", "ledgers", "rules"):
        function = getattr(write, f"_write_{name}")
        setattr(write, f"_write_{name}", measured(name, function))
    meter.lap("start")
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--communities", type=int, default=400)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--dir", type=Path, default=Path("out/stages"))
    args = parser.parse_args()
    city = args.dir / f"city-{args.communities}"
    began = time.time()
    if not (city / "communities.parquet").exists():
        command = [sys.executable, "-c", "from gridplan.cli.main import main; main()", "synth"]
        flags = ["--communities", str(args.communities), "--out", str(city), "-q"]
        subprocess.run([*command, *flags], check=True)
    meter = Meter(idle_s=time.time() - began)  # making the city is no part of planning it
    from gridplan.batch import choose_executor
    from gridplan.export import write_plan
    from gridplan.planning.city import plan_city
    from gridplan.planning.kept import stand_ready
    from gridplan.sources import read_layers

    files = watch_write(meter)
    watch_clock(meter)
    with choose_executor(args.jobs, prepare=stand_ready) as executor:
        layers = read_layers(**{name: city / f"{name}.parquet" for name in LAYERS})
        meter.lap("read")
        plan = plan_city(layers, executor=executor)
        write_plan(plan, args.dir / "plan", overwrite=True, executor=executor)
        meter.lap("write")
    print(
        f"{args.communities} communities, {args.jobs} jobs, {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f}"
    )
    print(meter.table().round(2).to_string())
    print(f"\nFiles, side by side\n{pd.DataFrame(files).round(2).to_string(index=False)}")
    inside = {k: v for k, v in plan.run["seconds"].items() if k.startswith("communities.")}
    print(f"\nInside the communities, wall seconds of all workers together: {inside}")


if __name__ == "__main__":
    main()
