"""How much of a plan comes back from three nets, each with a tenth of the atoms blurred.

Run: ``python benchmarks/merge.py PLAN [PLAN ...] --seeds 3`` with plan folders. Beside it
stands what a vote alone can know: households that at least two nets have right, or of which
all three say something else. It is no ceiling of a merge: range and connection know more.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

import gridplan as gp

sys.path.insert(0, str(Path(__file__).parents[1]))  # twin of what the tests blur
from tests.planning.blurred import blurred


def measure(folder: Path, seeds: int) -> None:
    """Print one line for each seed."""
    plan = gp.read_plan(folder)
    count = plan.buildings["households"].to_numpy(float)
    true = plan.buildings["grid_code"].fillna("").to_numpy(object)
    for seed in range(seeds):
        nets = [blurred(plan, 3 * seed + i).plan for i in range(3)]
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
            f"even {open_:.3f}, so a vote alone knows at most {sure + open_:.3f}",
            flush=True,
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--seeds", type=int, default=3)
    given = parser.parse_args()
    for one in given.folders:
        measure(one, given.seeds)
