"""Seconds of one edit with live totals, and of one answer.

Run: ``python benchmarks/edit.py FOLDER`` with the parquet layers of a city.
"""

import argparse
import time
from pathlib import Path

import geopandas as gpd
import numpy as np

from gridplan.edit.why import Desk
from gridplan.errors import InputError
from gridplan.planning.city import plan_city
from gridplan.sources import read_layers

LAYERS = ("communities", "buildings", "streets", "barriers", "institutions")


def measure(folder: Path, n: int) -> None:
    """Print medians and worst cases in milliseconds."""
    frames = {
        name: gpd.read_parquet(folder / f"{name}.parquet")
        for name in LAYERS
        if (folder / f"{name}.parquet").exists()
    }
    plan = plan_city(read_layers(**frames))
    rng = np.random.default_rng(0)
    began = time.perf_counter()
    edit = plan.edit()
    state = edit._state  # noqa: SLF001 - look-ups only
    told = {"atoms": len(state.terrain.ids), "grids": len(state.codes)}
    print(told, f"begin {1e3 * (time.perf_counter() - began):.0f} ms")
    grid = state.assignment.grid
    left, right = state.terrain.pairs.T
    border = np.flatnonzero(grid[left] != grid[right])
    moves = []
    for pair in rng.permutation(border)[: 4 * n]:
        step = {
            "op": "move",
            "atoms": [state.terrain.ids[left[pair]]],
            "to": state.codes[grid[right[pair]]],
        }
        began = time.perf_counter()
        try:
            edit.try_step(step)
        except InputError:
            continue
        moves.append(time.perf_counter() - began)
    desk = Desk(plan)
    homes = plan.buildings[
        plan.buildings["grid_code"].notna() & (plan.buildings["households"] > 0)
    ]
    asked = []
    for name in rng.choice(homes.index, n):
        row = state.row(homes.at[name, "grid_code"])
        beside = [one for one in state.beside(row) if state.basic[one]]
        if state.basic[row] and beside:
            asked.append((name, state.codes[beside[0]]))
    first: list[float] = []
    again: list[float] = []
    for times in (first, again):
        for name, code in asked:
            began = time.process_time()
            desk.answer(name, instead=code)
            times.append(time.process_time() - began)
    for what, times in (("move with totals", moves), ("answer", first), ("answer again", again)):
        times_ms = 1e3 * np.sort(times)
        print(f"{what}: {len(times)} taken, median {np.median(times_ms):.1f} ms, ", end="")
        print(f"90 % {np.quantile(times_ms, 0.9):.1f} ms, worst {times_ms[-1]:.1f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--n", type=int, default=40)
    given = parser.parse_args()
    measure(given.folder, given.n)
