"""Plan one community that is far too large: many buildings, or a line of many vertices.

Run: ``python benchmarks/large.py [CASE …] [--size N]``; with no case, all of them;
``--as-one`` compares a town given as one community with the same cut in ten. Each
is planned in a process of its own. Prints seconds, those of the CPU (which a busy machine
changes less), seconds by stage, peak memory, and what the plan is worth.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from itertools import pairwise

import geopandas as gpd
import numpy as np
import shapely

import gridplan as gp

CRS = "EPSG:4549"
ORIGIN = np.array([465_000.0, 4_421_000.0])
SPACING = 24.0  # metres from house to house
BLOCK = 10  # houses from street to street


def houses(side: int, at: float = 0.0) -> np.ndarray:
    """Return a square of side x side houses of 12 m x 9 m, not quite in rows."""
    rng = np.random.default_rng(1)
    xy = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=2).reshape(-1, 2)
    low = at + (xy + 0.3) * SPACING + rng.uniform(-4, 4, xy.shape)
    return shapely.box(low[:, 0], low[:, 1], low[:, 0] + 12, low[:, 1] + 9)


def lattice(side: int) -> list[shapely.Geometry]:
    """Return streets around blocks of `BLOCK` x `BLOCK` houses."""
    wide = side * SPACING
    at = np.arange(BLOCK, side, BLOCK) * SPACING
    return [shapely.linestrings(p) for x in at for p in ([(x, 0), (x, wide)], [(0, x), (wide, x)])]


def wave(n: int, wide: float, y: float) -> np.ndarray:
    """Return a line of n vertices that winds from west to east."""
    x = np.linspace(0, wide, n)
    return np.stack([x, y + 6 * np.sin(x / 9) + 0.3 * np.sin(x * 41)], axis=1)


def with_streets(n: int) -> dict[str, gpd.GeoDataFrame]:
    """Return n houses between streets."""
    side = int(np.ceil(np.sqrt(n)))
    return _city(side, lattice(side))


def without_streets(n: int) -> dict[str, gpd.GeoDataFrame]:
    """Return n houses and nothing else."""
    return _city(int(np.ceil(np.sqrt(n))), [])


def long_street(n: int) -> dict[str, gpd.GeoDataFrame]:
    """Return 2,500 houses between streets, one of which has n vertices."""
    return _city(50, [*lattice(50), shapely.linestrings(wave(n, 1200.0, 590.0))])


def long_border(n: int) -> dict[str, gpd.GeoDataFrame]:
    """Return 2,500 houses between streets in a community whose border has n vertices."""
    south, north = wave(n // 2, 1200.0, -20.0), wave(n // 2, 1200.0, 1230.0)
    return _city(50, lattice(50), shapely.polygons(np.concatenate([south, north[::-1]])))


def long_building(n: int) -> dict[str, gpd.GeoDataFrame]:
    """Return 2,500 houses between streets, and a building of n vertices among them."""
    angle = np.linspace(0, 2 * np.pi, n, endpoint=False)
    far = 20 + 2 * np.sin(angle * 200)
    ring = np.stack([605 + far * np.cos(angle), 605 + far * np.sin(angle)], axis=1)
    return _city(50, lattice(50), more=[shapely.polygons(ring)])


def _city(
    side: int,
    streets: list[shapely.Geometry],
    ground: shapely.Geometry | None = None,
    more: tuple[shapely.Geometry, ...] | list[shapely.Geometry] = (),
) -> dict[str, gpd.GeoDataFrame]:
    shapes = np.concatenate([houses(side), np.array(more, object)])
    ground = ground or shapely.box(0, 0, side * SPACING, side * SPACING)
    names = [f"b{i:07d}" for i in range(len(shapes))]
    rng = np.random.default_rng(2)
    made = {
        "communities": _frame([ground], community_id=["130302001001"]),
        "buildings": _frame(shapes, building_id=names, households=rng.integers(1, 6, len(shapes))),
    }
    if streets:
        made["streets"] = _frame(streets, **{"class": ["residential"] * len(streets)})
    return made


def _frame(shapes: object, **columns: object) -> gpd.GeoDataFrame:
    moved = shapely.transform(np.array(list(shapes), object), lambda xy: xy + ORIGIN)
    return gpd.GeoDataFrame(columns, geometry=moved, crs=CRS)


CASES = {
    "with_streets": (with_streets, 200_000),
    "without_streets": (without_streets, 200_000),
    "long_street": (long_street, 1_000_000),
    "long_border": (long_border, 1_000_000),
    "long_building": (long_building, 1_000_000),
}


def measure(name: str, size: int) -> None:
    """Plan one case and print its row."""
    made = CASES[name][0](size)
    gp.plan_city(gp.make_town())  # compiled before the clock runs
    started, began = time.perf_counter(), time.process_time()
    layers = gp.read_layers(**made)
    read = time.process_time() - began
    plan = gp.plan_city(layers)
    total, worked = time.perf_counter() - started, time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    grids = plan.grids
    ok = int((grids["status"] == "ok").sum())
    print(
        f"{name:16}{size:10,}{total:8.1f} s, of CPU {worked:.1f} (reading {read:.1f}), "
        f"{peak:.2f} GB  {ok}/{len(grids)} in range, "
        f"compactness {grids['compactness'].mean():.3f}"
    )
    stages = {k: round(v, 1) for k, v in plan.run["seconds"].items() if v >= 0.1}
    print(f"    {stages}", flush=True)


def border_cost(plan: gp.Plan, streets: gpd.GeoDataFrame) -> tuple[float, float]:
    """Return what borders between grids cost at the prices of the rules, and their metres."""
    grids = plan.grids.to_crs(CRS).geometry.to_numpy()
    rim = shapely.boundary(shapely.union_all(grids, grid_size=0.01)).buffer(1.0)
    lines = shapely.difference(shapely.union_all(shapely.boundary(grids), grid_size=0.01), rim)
    on_street = shapely.intersection(lines, shapely.union_all(streets.buffer(5.0))).length
    prices = plan.rules.borders
    off = lines.length - on_street
    return on_street * prices.street + off * prices.plot, lines.length


def compare(name: str, cut: dict[str, gpd.GeoDataFrame]) -> None:
    """Print what the borders of a town cost: as one community, and as it is cut."""
    whole = cut["communities"].union_all(grid_size=0.01)
    one = _frame([shapely.transform(whole, lambda xy: xy - ORIGIN)], community_id=["130302001001"])
    costs = []
    for communities in (cut["communities"], one):
        plan = gp.plan_city(gp.read_layers(**{**cut, "communities": communities}))
        cost, length = border_cost(plan, cut["streets"])
        basic = plan.grids[plan.grids["kind"] == "basic"]
        ok = int((basic["status"] == "ok").sum())
        costs.append(cost / len(basic))
        print(
            f"{name:16}{len(communities):4} communities {cost / 1e3:10.1f} thousand, "
            f"{length / 1e3:8.1f} km, {ok}/{len(basic)} in range, {costs[-1]:.0f} for each grid"
        )
    print(f"{name:16} one / cut: {costs[1] / costs[0]:.3f} for each grid", flush=True)


def cut_in_ten(n: int) -> dict[str, gpd.GeoDataFrame]:
    """Return n houses between streets, their ground cut in ten along streets."""
    made = with_streets(n)
    side = int(np.ceil(np.sqrt(n)))
    at = np.r_[np.round(np.linspace(0, side, 11)[:-1] / BLOCK) * BLOCK, side] * SPACING
    strips = [shapely.box(w, 0, e, side * SPACING) for w, e in pairwise(at)]
    names = [f"13030200100{i}" for i in range(10)]
    return {**made, "communities": _frame(strips, community_id=names)}


def main() -> None:
    """Measure the cases that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE", help="default: all")
    parser.add_argument("--size", type=int, help="buildings or vertices instead of the case's own")
    parser.add_argument("--here", action="store_true", help="in this process")
    parser.add_argument("--as-one", action="store_true", help="one community against ten")
    chosen = parser.parse_args()
    if chosen.as_one:
        compare("bundled town", {k: v.to_crs(CRS) for k, v in gp.make_town().items()})
        compare("made-up town", cut_in_ten(chosen.size or 20_000))
        return
    for name in chosen.cases or CASES:
        size = chosen.size or CASES[name][1]
        if chosen.here:
            measure(name, size)
            continue
        command = [sys.executable, __file__, name, "--size", str(size), "--here"]
        subprocess.run(command, check=False)


if __name__ == "__main__":
    main()
