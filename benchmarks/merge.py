"""How much of a plan comes back from three nets, each with a tenth of the atoms blurred.

Run: ``python benchmarks/merge.py PLAN [PLAN ...] --seeds 3`` with plan folders. The ceiling
is what a vote can know: households that at least two nets have right, or of which all three
say something else.
"""

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np

import gridplan as gp
from gridplan.plan.core import Plan


def blurred(plan: Plan, seed: int, share: float = 0.1) -> Plan:
    """Return a plan after a share of its atoms, by chance, went to neighbour grids.

    The atom with most households of each grid stays: a grid may not go altogether.
    """
    assignment = plan.assignment
    assert assignment is not None
    assert plan.layers is not None
    basic = (assignment.grids["kind"] == "basic").to_numpy()
    grid = assignment.grid.copy()
    pairs = assignment.ground.neighbours[["left", "right"]].to_numpy()
    sides = assignment.grid[pairs]
    pairs = pairs[(sides[:, 0] != sides[:, 1]) & basic[sides].all(axis=1)]
    pairs = np.random.default_rng(seed).permutation(np.concatenate([pairs, pairs[:, ::-1]]))
    order = np.argsort(assignment.ground.atoms["households"].to_numpy(), kind="stable")
    core = np.zeros(len(assignment.grids), np.int64)
    core[grid[order]] = order
    pairs = pairs[~np.isin(pairs[:, 0], core)]
    _, first = np.unique(pairs[:, 0], return_index=True)
    chosen = pairs[np.sort(first)][: int(share * len(grid))]
    grid[chosen[:, 0]] = assignment.grid[chosen[:, 1]]
    return gp.finish(replace(assignment, grid=grid), plan.layers, rules=plan.rules)


def measure(folder: Path, seeds: int) -> None:
    """Print one line for each seed."""
    plan = gp.read_plan(folder)
    count = plan.buildings["households"].to_numpy(float)
    true = plan.buildings["grid_code"].fillna("").to_numpy(object)
    for seed in range(seeds):
        nets = [blurred(plan, 3 * seed + i) for i in range(3)]
        codes = np.array(
            [
                net.buildings["grid_code"]
                .fillna("")
                .reindex(plan.buildings.index)
                .to_numpy(object)
                for net in nets
            ]
        )
        right = (codes == true).sum(axis=0)
        apart = (codes[0] != codes[1]) & (codes[0] != codes[2]) & (codes[1] != codes[2])
        even = (right == 1) & apart
        merged = gp.merge_plans(nets).buildings["grid_code"].fillna("").to_numpy(object)
        back, sure, open_ = (
            (count * which).sum() / count.sum() for which in (merged == true, right >= 2, even)
        )
        print(
            f"{folder.name} {seed}: recovered {back:.3f}; right in two nets or three {sure:.3f}, "
            f"even {open_:.3f}, so a vote knows at most {sure + open_:.3f}",
            flush=True,
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--seeds", type=int, default=3)
    given = parser.parse_args()
    for one in given.folders:
        measure(one, given.seeds)
