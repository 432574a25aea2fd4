"""Plan made-up cities of several sizes from files to files; time, memory and promises.

Run: ``python benchmarks/scale.py [--sizes 250 500 1000 2439] [--jobs 1 2] [--momepy]``
Prints a table per question. Every check reads the exported files back. CPU seconds
are those of all processes; on a busy machine they tell more than wall seconds.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import resource
import subprocess
import sys
import time
import warnings
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import psutil
import shapely

from gridplan.fabric.atoms import build_atoms
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.coverage import cover_communities
from gridplan.fabric.institutions import choose_dedicated
from gridplan.fabric.site import make_sites
from gridplan.planning.city import propose
from gridplan.rules import Rules
from gridplan.schema import LAYERS
from gridplan.sources import read_layers
from gridplan.sources.households.entrances import split_units

if TYPE_CHECKING:
    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.layers import Layers

STAGES = ("borders of communities", "sites", "communities", "ground", "finish", "write")


def build(size: int, folder: Path, seed: int) -> Path:
    """Make a city unless it lies there already."""
    city = folder / f"city-{size}-{seed}"
    if not (city / "communities.parquet").exists():
        command = [sys.executable, "-c", "from gridplan.cli.main import main; main()", "synth"]
        flags = ["--communities", str(size), "--seed", str(seed), "--out", str(city), "-q"]
        subprocess.run([*command, *flags], check=True)
    return city


def plan(city: Path, out: Path, jobs: int) -> dict[str, float]:
    """Run the command line; return wall and CPU seconds, and the most memory of all processes."""
    layers = [part for n in LAYERS for part in (f"--{n}", str(city / f"{n}.parquet"))]
    command = [sys.executable, "-c", "from gridplan.cli.main import main; main()", "partition"]
    flags = ["--out", str(out), "--jobs", str(jobs), "--overwrite", "-q"]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = psutil.Popen([*command, *layers, *flags])
    peak = 0
    while process.poll() is None:
        peak = max(peak, _memory(process))
        with contextlib.suppress(psutil.TimeoutExpired):
            process.wait(timeout=1.0)  # looking often takes time from what is measured
    assert process.returncode in {0, 1}, process.returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall_s": time.perf_counter() - started, "cpu_s": cpu_s, "peak_mb": peak / 1e6}


def _memory(process: psutil.Process) -> int:
    """Return the memory of a process and its children; shared pages count twice."""
    total = 0
    try:
        for one in (process, *process.children(recursive=True)):
            total += one.memory_info().rss
    except psutil.NoSuchProcess:
        pass
    return total


def check(city: Path, out: Path) -> dict[str, object]:
    """Return the promises of a plan as measured on its files."""
    grids = gpd.read_file(out / "grids.geojson")
    communities = gpd.read_parquet(city / "communities.parquet")
    buildings = gpd.read_parquet(city / "buildings.parquet")
    ids = {"building_id": str, "grid_code": str, "community_id": str}
    ledger = pd.read_csv(out / "buildings.csv", dtype=ids)
    shapes = grids.geometry.to_numpy()
    metric = gpd.GeoSeries(grids.to_crs(communities.crs).geometry)
    ground = communities.set_index("community_id").geometry
    by_community = metric.groupby(grids["community_id"]).apply(
        lambda g: shapely.union_all(g.to_numpy())
    )
    own = by_community.reindex(ground.index).to_numpy()
    total = ground.area.sum()
    uncovered = shapely.area(shapely.difference(ground.to_numpy(), own)).sum()
    outside = shapely.area(shapely.difference(own, ground.to_numpy())).sum()
    placed = ledger.dropna(subset="grid_code")
    counted = placed.groupby("grid_code")["households"].sum()
    told = grids.set_index("grid_code")["households"]
    given = buildings["households"].fillna(0).sum()
    # The made-up city has blank counts, which are estimated.
    estimated = ledger.loc[ledger["estimated"].astype(str) == "True", "households"].sum()
    return {
        "grids": len(grids),
        "households": int(told.sum()),
        "conserved": bool(
            (counted.reindex(told.index, fill_value=0) == told).all()
            and ledger["households"].sum() == given + estimated
            and len(ledger) == len(buildings)
        ),
        "coverage valid": bool(shapely.coverage_is_valid(shapes)),
        "in one part": bool((shapely.get_num_geometries(shapes) == 1).all()),
        "uncovered ppm": round(float(1e6 * uncovered / total), 3),
        "outside ppm": round(float(1e6 * outside / total), 3),
        "not_found": int((grids["reason"] == "not_found").sum()),
        "failed": int((pd.read_csv(out / "communities.csv")["status"] == "failed").sum()),
    }


def homes(out: Path) -> int:
    """Return the number of buildings with households."""
    ledger = pd.read_csv(out / "buildings.csv", usecols=["households"])
    return int((ledger["households"] > 0).sum())


def scaling(rows: pd.DataFrame) -> str:
    """Return what the sizes say together: slope, cost per building, gain by workers."""
    lines = []
    for jobs, group in rows.groupby("jobs"):
        if len(group) > 1:
            slope = np.polyfit(np.log(group["homes"]), np.log(group["cpu_s"]), 1)[0]
            lines.append(f"log-log slope of CPU seconds over homes, {jobs} jobs: {slope:.2f}")
    first = rows[rows["jobs"] == rows["jobs"].min()]
    for _, row in first.iterrows():
        per = 1e3 * row["cpu_s"] / row["homes"]
        lines.append(f"{row['size']} communities: {per:.3f} ms CPU per building with households")
    for size, group in rows.groupby("size"):
        if len(group) > 1:
            part = group.set_index("jobs")
            gain = part["wall_s"].iloc[0] / part["wall_s"]
            stage = part["communities"].iloc[0] / part["communities"]
            lines.append(
                f"{size} communities, gain by workers: whole run {gain.round(2).to_dict()}, "
                f"planning stage {stage.round(2).to_dict()}"
            )
    return "\n".join(lines)


def beside_momepy(city: Path, n_communities: int) -> pd.DataFrame:
    """Return seconds and validity of cutting the same blocks into plots, both ways."""
    if find_spec("momepy") is None:
        print("momepy is not installed: comparison skipped (pip install momepy).")
        return pd.DataFrame()
    rules = Rules()
    layers = read_layers(**{name: city / f"{name}.parquet" for name in LAYERS}, rules=rules)
    layers = split_units(layers, rules=rules.grid)
    dedicated = choose_dedicated(layers, rules=rules.dedicated)
    ground = np.asarray(layers.communities.geometry.array, dtype=object)
    lonlat = cover_communities(ground, crs=layers.crs)
    sites = make_sites(layers, dedicated, lonlat, options=rules.fabric)
    divided = [site for site in sites if site.households.sum() > rules.grid.upper]
    divided.sort(key=lambda site: -np.count_nonzero(site.households))
    chosen = divided[:: max(len(divided) // n_communities, 1)][:n_communities]
    cut_all(chosen[-1], build_blocks(chosen[-1], options=rules.fabric), rules)  # compile
    return pd.DataFrame([compare(site, layers, rules) for site in chosen])


def cut_all(site: Site, blocks: Blocks, rules: Rules) -> None:
    """Cut all blocks that are lived in, and find which plots are neighbours."""
    cut = np.flatnonzero(np.bincount(blocks.home, site.households, blocks.n_blocks))
    build_atoms(site, blocks, cut=cut, options=rules.fabric, prices=rules.borders)


def compare(site: Site, layers: Layers, rules: Rules) -> dict[str, object]:
    """Return one row: a community cut by us and by momepy, which is given our blocks."""
    import momepy

    started = time.process_time()
    blocks = build_blocks(site, options=rules.fabric)
    blocks_s = time.process_time() - started
    started = time.process_time()
    cut_all(site, blocks, rules)
    plots_s = time.process_time() - started
    enclosures = gpd.GeoDataFrame(
        geometry=[
            shapely.coverage_union_all(blocks.faces[blocks.block == b])
            for b in range(blocks.n_blocks)
        ],
        crs=layers.crs,
    ).explode(ignore_index=True)
    lived_in = gpd.GeoDataFrame(geometry=site.shapes[site.households > 0], crs=layers.crs)
    lived_in = lived_in[lived_in.geom_type.str.contains("Polygon")]
    started = time.process_time()
    try:
        cells = momepy.enclosed_tessellation(lived_in, enclosures, threshold=None, n_jobs=1)
        is_valid = str(bool(shapely.coverage_is_valid(cells.geometry.to_numpy())))
    except Exception as error:  # noqa: BLE001 - what it cannot do belongs in the table
        is_valid = type(error).__name__
    momepy_s = time.process_time() - started
    mine = layers.buildings["community_id"] == site.community_id
    ground = layers.communities.loc[[site.community_id]]
    alone = replace(layers, communities=ground, buildings=layers.buildings[mine])
    atoms = propose(alone, rules=rules).ground.atoms
    return {
        "community": site.community_id,
        "homes": len(lived_in),
        "blocks_s": blocks_s,
        "plots_s": plots_s,
        "momepy_s": momepy_s,
        "times": momepy_s / plots_s,
        "gridplan valid": bool(shapely.coverage_is_valid(atoms.geometry.to_numpy())),
        "momepy valid": is_valid,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[250, 500, 1000, 2439])
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--dir", type=Path, default=Path("out/scale"))
    parser.add_argument("--momepy", type=int, nargs="?", const=10, default=0, metavar="N")
    args = parser.parse_args()
    args.dir.mkdir(parents=True, exist_ok=True)
    print(
        f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )
    rows, checks = [], []
    for size in args.sizes:
        city = build(size, args.dir, args.seed)
        for jobs in args.jobs:
            out = args.dir / f"plan-{size}-{jobs}"
            cost = plan(city, out, jobs)
            stages = json.loads((out / "run.json").read_text(encoding="utf-8"))["seconds"]
            spent = {name: stages.get(name, 0.0) for name in STAGES}
            read = {"read": cost["wall_s"] - sum(spent.values())}
            found = check(city, out)
            rows.append(
                {
                    "size": size,
                    "jobs": jobs,
                    "homes": homes(out),
                    **cost,
                    **read,
                    **spent,
                    "households/s": found["households"] / cost["wall_s"],
                }
            )
            checks.append({"size": size, "jobs": jobs, **found})
            print(pd.DataFrame(rows[-1:]).round(2).to_string(index=False), flush=True)
    table = pd.DataFrame(rows)
    print("\nCost (read: start, imports and reading)\n", table.round(2).to_string(index=False))
    print("\nPromises\n", pd.DataFrame(checks).to_string(index=False))
    print(f"\nScaling\n{scaling(table)}")
    if args.momepy:
        warnings.simplefilter("ignore")
        compared = beside_momepy(build(max(args.sizes), args.dir, args.seed), args.momepy)
        print("\nPlots, CPU seconds\n", compared.round(3).to_string(index=False))
        if len(compared):
            print(f"all: {compared['momepy_s'].sum() / compared['plots_s'].sum():.1f} times")


if __name__ == "__main__":
    main()
