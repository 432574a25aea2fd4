"""How close an update comes: households moved beside those that no plan in range can keep.

Run: ``python benchmarks/update.py PLAN [PLAN ...] --seeds 5`` with plan folders. In each run
two buildings of a hundred get another count.
"""

import argparse
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

import gridplan as gp
from gridplan.layers import Layers
from gridplan.planning.mending import Community


def changed(layers: Layers, seed: int, share: float) -> Layers:
    """Return the layers after a share of the lived-in buildings got other counts."""
    rng = np.random.default_rng(seed)
    buildings = layers.buildings.copy()
    count = buildings["households"].to_numpy().copy()
    lived = np.flatnonzero(count > 0)
    rows = rng.choice(lived, max(round(share * len(lived)), 1), replace=False)
    count[rows] = np.maximum(np.rint(count[rows] * rng.uniform(0.5, 1.6, len(rows))), 0)
    buildings["households"] = count
    return replace(layers, buildings=buildings)


def measure(folder: Path, seeds: int, share: float, *, is_told: bool) -> None:
    """Print one line for each seed and one for all."""
    old = gp.read_plan(folder)
    assert old.layers is not None
    rows = []
    for seed in range(seeds):
        told: list[tuple[str, int, int]] = []
        mend = Community.mend

        def spy(one, mend=mend, told=told):  # type: ignore[no-untyped-def]
            found = mend(one)
            told.append((one.name, found[1].households, found[1].bound))
            return found

        Community.mend = spy  # type: ignore[method-assign]
        began = time.process_time()
        new = gp.update_plan(old, changed(old.layers, seed, share))
        taken = time.process_time() - began
        Community.mend = mend  # type: ignore[method-assign]
        moved, bound = sum(one[1] for one in told), sum(one[2] for one in told)
        open_ = sum(one[1] for one in told if not one[2])
        total = int(new.grids["households"].sum())
        kept = float((new.grids.index.isin(old.grids.index)).mean())
        ok = int(new.grids["status"].isin(["under", "over"]).sum())
        rows.append((moved - open_, bound, moved / total))
        print(
            f"{folder.name} {seed}: moved {moved} ({moved / total:.1%}), proved {bound}, without "
            f"bound {open_}, ratio {(moved - open_) / max(bound, 1):.2f}, codes kept {kept:.1%}, "
            f"out of range {ok}, {taken:.1f} CPU s",
            flush=True,
        )
        for name, n, least in told:
            if is_told and n > least:
                print(f"    {name}: moved {n}, proved {least}")
    all_moved, all_bound, worst = (np.array(one) for one in zip(*rows, strict=True))
    ratio = all_moved.sum() / max(all_bound.sum(), 1)
    print(f"{folder.name}: ratio {ratio:.3f}, moved at most {worst.max():.1%}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--share", type=float, default=0.02)
    parser.add_argument("--told", action="store_true", help="name communities above the bound")
    given = parser.parse_args()
    for one in given.folders:
        measure(one, given.seeds, given.share, is_told=given.told)
