"""Plan real cities from the command line and check what was written.

Run: ``python benchmarks/cities.py [CITY …] [--out DIR]``; with no city, all that
are present. Every check reads the exported GeoJSON and CSV back, none looks inside.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

DATA = Path(__file__).parents[1].parent / "shared" / "data"
CITIES = ("cambridge_us", "cambridge_small_us", "monaco_mc", "snezhinsk_ru", "olemps_fr")
LAYERS = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")
CUT_M2 = 1.0


def plan(city: Path, out: Path, extra: list[str]) -> tuple[float, int, int, str]:
    """Run the command line; return seconds, peak MB, exit code and stderr."""
    flags = [
        part
        for name in LAYERS
        if (city / f"{name}.parquet").exists()
        for part in (f"--{name}", str(city / f"{name}.parquet"))
    ]
    command = [str(Path(sys.executable).with_name("gridplan")), "partition", *flags]
    command += ["--out", str(out)]
    started = time.perf_counter()
    run = subprocess.run(
        [*command, "--overwrite", "-q", *extra], capture_output=True, text=True, check=False
    )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return time.perf_counter() - started, peak, run.returncode, run.stderr


def check(city: Path, out: Path) -> dict[str, object]:
    """Return the promises of a plan as measured on its files."""
    grids = gpd.read_file(out / "grids.geojson")
    communities = gpd.read_parquet(city / "communities.parquet")
    buildings = gpd.read_parquet(city / "buildings.parquet")
    crs = communities.estimate_utm_crs()
    ground, metric = communities.to_crs(crs), grids.to_crs(crs)
    whole = shapely.union_all(ground.geometry.values)
    union = shapely.union_all(metric.geometry.values)
    area = whole.area
    ledger = pd.read_csv(out / "buildings.csv", dtype={"building_id": str, "grid_code": str})
    basic = grids[grids["kind"] == "basic"]
    # a grid lies in its own community
    home = ground.set_index(ground["community_id"].astype(str)).geometry
    own = home.loc[metric["community_id"]].to_numpy()
    astray = shapely.area(shapely.difference(metric.geometry.values, own))
    # buildings
    shapes = buildings.to_crs(crs).geometry.to_numpy()
    tree = shapely.STRtree(shapes)
    grid, building = tree.query(metric.geometry.values, predicate="intersects")
    part = shapely.area(shapely.intersection(shapes[building], metric.geometry.values[grid]))
    inside = pd.DataFrame({"b": building, "c": metric["community_id"].to_numpy()[grid], "a": part})
    by = inside[inside["a"] > CUT_M2].groupby("b")
    across = by["c"].nunique() > 1
    cut = (inside[inside["a"] > CUT_M2].groupby(["b", "c"]).size() > 1).groupby("b").any()
    inner = inner_border(metric)
    lines = [
        gpd.read_parquet(p).to_crs(crs).geometry
        for n in ("streets", "barriers")
        if (p := city / f"{n}.parquet").exists()
    ]
    near = shapely.union_all(np.concatenate([g.to_numpy() for g in lines])).buffer(3)
    estates = [
        gpd.read_parquet(p).to_crs(crs).boundary
        for n in ("compounds", "institutions")
        if (p := city / f"{n}.parquet").exists()
    ]
    walled = shapely.union_all([near, *[g.union_all().buffer(3) for g in estates]])
    single = shapely.get_num_geometries(home.loc[grids["community_id"]].to_numpy()) == 1
    parts = shapely.get_num_geometries(grids.geometry.to_numpy())
    return {
        "grids": len(grids),
        "basic": len(basic),
        "in range": int((basic["status"] == "ok").sum()),
        "reasons": basic["reason"][basic["status"] != "ok"].value_counts().to_dict(),
        "coverage valid": bool(shapely.coverage_is_valid(grids.geometry.values)),
        "polygons valid": bool(grids.geometry.is_valid.all()),
        "uncovered %": 100 * shapely.difference(whole, union).area / area,
        "outside %": 100 * shapely.difference(union, whole).area / area,
        "overlap m2": float(metric.area.sum() - union.area),
        "astray m2": float(astray.max()),
        "multi-part": int(((parts > 1) & single).sum()),
        "cut": int(cut.sum()),
        "across communities": int(across.sum()),
        "households lost": int(
            buildings["households"].fillna(0).sum() - ledger["households"].sum()
        ),
        "households in grids differ": int(
            ledger.loc[ledger["grid_code"].notna(), "households"].sum() - grids["households"].sum()
        ),
        "buildings lost": len(buildings) - len(ledger),
        "inner border near line %": 100 * inner.intersection(near).length / max(inner.length, 1),
        "or near outlines %": 100 * inner.intersection(walled).length / max(inner.length, 1),
        "street_share mean": float(basic["street_share"].astype(float).mean()),
        "compactness": float(basic["compactness"].mean()),
    }


def inner_border(grids: gpd.GeoDataFrame) -> shapely.Geometry:
    """Return the borders between grids of one community."""
    pieces = []
    for _, group in grids.groupby("community_id"):
        rim = shapely.boundary(shapely.union_all(group.geometry.values)).buffer(0.05)
        lines = shapely.union_all(shapely.boundary(group.geometry.values))
        pieces.append(shapely.difference(lines, rim))
    return shapely.union_all(pieces)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("cities", nargs="*", default=[])
    parser.add_argument("--out", type=Path, default=Path("out/cities"))
    parser.add_argument("--extra", nargs=argparse.REMAINDER, default=[])
    args = parser.parse_args()
    names = args.cities or [c for c in CITIES if (DATA / c).exists()]
    rows = {}
    for name in names:
        seconds, peak, code, stderr = plan(DATA / name, args.out / name, args.extra)
        if code == 2:
            print(name, stderr)
            continue
        stages = json.loads((args.out / name / "run.json").read_text())["seconds"]
        rows[name] = {"wall s": round(seconds, 2), "peak MB": peak, "exit": code}
        rows[name] |= check(DATA / name, args.out / name) | {"stages": stages}
    for name, row in rows.items():
        print(f"\n== {name}")
        for key, value in row.items():
            print(f"  {key:28} {round(value, 5) if isinstance(value, float) else value}")


if __name__ == "__main__":
    main()
