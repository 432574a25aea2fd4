"""Micro-grids of the real cities: exactly their grids, in bounds or with a reason.

Run: ``python benchmarks/micro.py [--data ../shared/data] [CITY …]``
For every grid: the union of its micro-grids is its shape in ``level("grid")``, vertex by
vertex; it holds each vertex that the grid had before; and where a new border ends on the old
one between two of these, the vertex there lies less than a step of the seventh decimal off it.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

import gridplan as gp
from gridplan.geometry.degrees import to_degrees
from gridplan.geometry.straight_pieces import GRID_DEG
from gridplan.planning.micro import micro_plan

CITIES = ("cambridge_us", "cambridge_small_us", "monaco_mc", "snezhinsk_ru", "olemps_fr")
LAYERS = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")


def measure(folder: Path) -> dict[str, object]:
    """Plan a city, cut its grids, and compare both."""
    files = {name: folder / f"{name}.parquet" for name in LAYERS}
    frames = {name: gpd.read_parquet(path) for name, path in files.items() if path.exists()}
    started = time.perf_counter()
    plan = gp.plan_city(gp.read_layers(**frames))
    planned = time.perf_counter()
    micro = micro_plan(plan)
    done = time.perf_counter()
    basic = micro.grids[micro.grids["kind"] == "basic"]
    outside = ~basic["households"].between(30, 60)
    return {
        "city": folder.name,
        "grids": len(plan.grids),
        "micro-grids": len(micro.grids),
        "in 30-60": f"{1 - outside.mean():.1%}",
        "without reason": int((basic.loc[outside, "reason"] == "").sum()),
        "reasons": dict(basic.loc[outside, "reason"].value_counts()),
        **compare(plan, micro),
        "in one part": int((micro.assignment.parts() > 1).sum()) == 0,
        "households": int(micro.grids["households"].sum()) == int(plan.grids["households"].sum()),
        "plan, s": round(planned - started, 1),
        "micro, s": round(done - planned, 1),
    }


def compare(plan: gp.Plan, micro: gp.Plan) -> dict[str, object]:
    """Return how far unions of micro-grids are from their grids."""
    rows = micro.assignment.grids
    parent = np.where(rows["parent"] != "", rows["parent"], rows["code"])
    homes = pd.Series(parent, index=rows["code"].to_numpy()).reindex(micro.grids.index)
    small, large, rolled = (
        to_degrees(np.asarray(frame.geometry.array, dtype=object), frame.crs)
        for frame in (micro.grids, plan.grids, micro.level("grid").loc[plan.grids.index])
    )
    by_parent = homes.groupby(homes.to_numpy()).indices
    equal, worst, lost, numbers, steps = 0, 0.0, 0, 0, 0.0
    for code, shape, level in zip(plan.grids.index, large, rolled, strict=True):
        own = small[by_parent[code]]
        union = shapely.coverage_union_all(own)
        equal += shapely.normalize(union).equals_exact(shapely.normalize(level), GRID_DEG / 100)
        area = shapely.area(shape)
        worst = max(worst, abs(shapely.area(union) - area) / area)
        points = shapely.points(shapely.get_coordinates(union))
        off = shapely.distance(shapely.boundary(shape), points).max()
        steps = max(steps, off / GRID_DEG)
        corners = {tuple(xy) for xy in shapely.get_coordinates(shape).round(7).tolist()}
        kept = {tuple(xy) for xy in shapely.get_coordinates(own).round(7).tolist()}
        lost += len(corners - kept)
        numbers += len(corners)
    return {
        "equal to level('grid')": f"{equal} of {len(large)}",
        "vertices": numbers,
        "vertices lost": lost,
        "new vertices off, steps": round(steps, 2),
        "area to the grid before, share": f"{worst:.0e}",
    }


def main() -> None:
    """Measure the cities that are asked for and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cities", nargs="*", default=CITIES)
    data = Path(__file__).parents[2] / "shared" / "data"
    parser.add_argument("--data", type=Path, default=data)
    asked = parser.parse_args()
    table = [measure(asked.data / city) for city in asked.cities]
    print(pd.DataFrame(table).set_index("city").T.to_string())


if __name__ == "__main__":
    main()
