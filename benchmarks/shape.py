"""Plan cities and print how their grids look, as a table.

Run: ``python benchmarks/shape.py [CITY …] [--communities 400] [--weights 0 1]``; with no
city, the town, all real ones that are present and a made-up one. Each weight is one row:
0 is the search by border prices alone, 1 the default.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

import gridplan as gp
from gridplan.datasets import make_city

if TYPE_CHECKING:
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan

DATA = Path(__file__).parents[1].parent / "shared" / "data"
CITIES = ("cambridge_us", "monaco_mc", "snezhinsk_ru", "olemps_fr")
LAYERS = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")
WRAPPED, ARM_M, ROUGH = 0.55, 60.0, 0.3


def read(name: str, communities: int) -> Layers:
    """Return the layers of the town, the made-up city or a real one."""
    if name == "town":
        return gp.read_layers(**gp.make_town())
    if name == "made-up":
        return gp.read_layers(**make_city(communities))
    files = {layer: DATA / name / f"{layer}.parquet" for layer in LAYERS}
    return gp.read_layers(**{layer: str(path) for layer, path in files.items() if path.exists()})


def figures(plan: Plan, seconds: float) -> dict[str, object]:
    """Return what the table says of a plan; shapes of communities cut in two or more only."""
    grids = plan.grids
    shape = plan.shape()
    basic = (grids["kind"] == "basic").to_numpy()
    chosen = basic & (grids.groupby("community_id")["kind"].transform("size") > 1).to_numpy()
    here = shape[chosen]
    return {
        "basic": int(basic.sum()),
        "in range": int((grids["status"] == "ok").sum()),
        "not_found": int((grids["reason"] == "not_found").sum()),
        f"wrapped > {WRAPPED:.0%}": int((here["wrapped_share"] > WRAPPED).sum()),
        "enclosed": int((here["wrapped_share"] > 0.999).sum()),
        f"arms > {ARM_M:.0f} m": int((here["arm_m"] > ARM_M).sum()),
        "longest arm": round(float(here["arm_m"].max())),
        f"PP < {ROUGH}": int((here["compactness"] < ROUGH).sum()),
        "walk_pieces > 1": int((shape["walk_pieces"][basic] > 1).sum()),
        "off the main street %": round(
            100 * (1 - float(shape["walk_main_share"][basic].mean())), 2
        ),
        **street_km(grids[basic].assign(km=shape["round_km"][basic].astype(float))),
        "street share": round(float(np.nanmean(grids["street_share"][basic].astype(float))), 3),
        "divide s": round(plan.run["seconds"].get("communities.divide", 0.0), 1),
        "plan s": round(seconds, 1),
    }


def street_km(grids: pd.DataFrame) -> dict[str, float]:
    """Return how uneven street kilometres are, and what of it lies between communities."""
    within = grids["km"] - grids.groupby("community_id")["km"].transform("mean")
    spread, mean = grids["km"].std(ddof=0), grids["km"].mean()
    between = np.sqrt(max(spread**2 - (within**2).mean(), 0.0))
    return {"km cv": round(spread / mean, 3), "km cv between": round(between / mean, 3)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("cities", nargs="*", default=[])
    parser.add_argument("--communities", type=int, default=400)
    parser.add_argument("--weights", type=float, nargs="+", default=[0.0, 1.0])
    parser.add_argument("--balance", type=float, default=0.0, help="even households and streets")
    args = parser.parse_args()
    names = args.cities or ["town", *(c for c in CITIES if (DATA / c).exists()), "made-up"]
    gp.plan_city(gp.make_town())  # compiled code is loaded before anything is timed
    work = {"balance": args.balance}
    if args.balance:
        work["weights"] = {"households": 1, "street_km": 100}
    rows = {}
    for name in names:
        layers = read(name, args.communities)
        for weight in args.weights:
            started = time.perf_counter()
            plan = gp.plan_city(layers, rules={"borders": {"shape": weight}, "workload": work})
            rows[name, weight] = figures(plan, time.perf_counter() - started)
    table = pd.DataFrame.from_dict(rows, orient="index")
    table.index.names = ["city", "shape weight"]
    print(table.to_string())


if __name__ == "__main__":
    main()
