"""Read a city in parts and plan it, by one process, by two, and by workers of Dask.

Run: ``python benchmarks/cluster.py [--size 2439] [--workers 1 2] [--repeat 3] [--read-only]``
Starts a scheduler and workers on this machine; prints the least wall seconds of each
way, and what travels. Every way must give the same layers.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
from pandas.testing import assert_frame_equal

from gridplan.batch import DaskCluster, Executor, ProcessPool, Serial, dumps
from gridplan.datasets import write_city
from gridplan.planning.city import plan_city
from gridplan.schema import LAYERS
from gridplan.sources import read_layers, split_by_district

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class Weighed:
    """Notes how many bytes go to the processes of an executor, and come back."""

    def __init__(self, executor: Executor) -> None:
        self.executor, self.sent, self.got = executor, 0, 0

    @property
    def jobs(self) -> int:
        return getattr(self.executor, "jobs", 1)

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        for number, answer in self.executor.run(task, chunks):
            self.sent += len(dumps(chunks[number]))
            self.got += len(dumps(answer))
            yield number, answer


@contextlib.contextmanager
def cluster(n_workers: int) -> Iterator[str]:
    """Start a scheduler and workers, yield the address, end them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "scheduler.json"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        dask = [sys.executable, "-m"]
        flags = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file]
        running = [subprocess.Popen([*dask, "distributed.cli.dask_scheduler", *flags], **quiet)]
        while not (file.exists() and file.read_text(encoding="utf-8").rstrip().endswith("}")):
            time.sleep(0.05)
        flags = [
            "--scheduler-file",
            file,
            "--nthreads",
            "1",
            "--no-nanny",
            "--no-dashboard",
            "--local-directory",
            folder,
        ]
        for _ in range(n_workers):
            command = [*dask, "distributed.cli.dask_worker", *flags]
            running.append(subprocess.Popen(command, **quiet))
        try:
            yield json.loads(file.read_text(encoding="utf-8"))["address"]
        finally:
            for process in running:
                process.kill()
                process.wait()


def measure(files: dict[str, Path], executor: Executor, *, plans: bool) -> dict[str, Any]:
    """Return wall seconds of reading and planning, CPU seconds of this process, the layers."""
    started, before = time.perf_counter(), time.process_time()
    with executor:
        layers = read_layers(**files, executor=executor)
        row = {
            "read_s": time.perf_counter() - started,
            "layers": layers,
            "read_head_cpu_s": time.process_time() - before,
        }
        if plans:
            plan = plan_city(layers, executor=executor)
            row["plan_s"] = plan.run["seconds"]["communities"]
            row["all_s"] = time.perf_counter() - started
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=2439)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--read-only", action="store_true", help="plan nothing")
    parser.add_argument("--dir", type=Path, default=Path("out/scale"))
    args = parser.parse_args()
    whole, cut = (args.dir / f"city-{args.size}-0{end}" for end in ("", "-parts"))
    if not whole.exists():
        write_city(whole, communities=args.size)
    single = {name: whole / f"{name}.parquet" for name in LAYERS}
    if not cut.exists():
        started = time.perf_counter()
        split_by_district(single, cut)
        print(f"split: {time.perf_counter() - started:.1f} s")
    parts = {name: cut / name for name in LAYERS}
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    rows: list[dict[str, Any]] = []
    plain = read_layers(**single)
    read_layers(**parts, executor=(weighed := Weighed(Serial())))
    print(f"parts travel as {weighed.sent / 1e6:.3f} MB, rows as {weighed.got / 1e6:.1f} MB")
    with contextlib.ExitStack() as stack:
        ways: dict[str, tuple[dict[str, Path], Callable[[], Executor]]] = {
            "one file each, head": (single, Serial),
            "parts, head": (parts, Serial),
            "parts, 2 processes": (parts, partial(ProcessPool, 2)),
        }
        for n in args.workers:
            address = stack.enter_context(cluster(n))
            ways[f"parts, Dask, {n} workers"] = (parts, partial(DaskCluster, address))
        for turn in range(args.repeat + 1):
            for way, (files, make) in ways.items():
                row = measure(files, make(), plans=not args.read_only)
                layers = row.pop("layers")
                for name in LAYERS:
                    assert_frame_equal(getattr(layers, name), getattr(plain, name))
                if turn:  # the first one compiles, imports and fills the caches
                    rows.append({"way": way, **row})
                print(way, {k: round(v, 2) for k, v in row.items()}, flush=True)
    print(pd.DataFrame(rows).groupby("way", sort=False).min().round(2).to_string())


if __name__ == "__main__":
    main()
