"""From a plan to the tables of every office, for the town and a made-up city of 400 communities.

Run: ``python benchmarks/clerk.py [--communities 400] [--rows 200000] [--jobs 2] [--folder DIR]``
Levels, micro-grids, unit grids, people, events and components with 1 % of the rows faulty in
twelve ways, posts, a workbook for every subdistrict, roll-out. Every number is compared with
that of the grids, every row with the table it came from; any difference ends the run.
"""

from __future__ import annotations

import argparse
import gc
import resource
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import openpyxl
import pandas as pd
import shapely

import gridplan as gp
from gridplan.datasets import make_city
from gridplan.levels.hierarchy import level_names
from gridplan.people.posts import posts_needed
from gridplan.planning.micro import micro_plan
from gridplan.planning.units import unit_plan
from gridplan.reports.level_files import write_levels
from gridplan.reports.rollout import coverage, read_rollout
from gridplan.reports.rollout_files import write_rollout
from gridplan.reports.staff_files import write_staffing
from gridplan.reports.thing_files import write_assigned
from gridplan.reports.unit_files import write_units
from gridplan.things.located import locate_components

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gridplan.plan.core import Plan

FAULTY = 0.01
# What a faulty row says of its place, and nothing else; one of these in turn.
FAULTS: dict[str, dict[str, object]] = {
    "no place": {},
    "unknown building": {"楼栋编码": "gone"},
    "unknown grid": {"网格编码": "130399999999001"},
    "unknown estate": {"小区": "没有的小区", "楼栋号": "1"},
    "unknown address": {"地址": "没有的路1号"},
    "an estate that is a dash": {"小区": "-"},
    "text for coordinates": {"经度": "abc", "纬度": "def"},
    "zero": {"经度": 0, "纬度": 0},
    "exchanged": {"经度": 39.9, "纬度": 119.5},
    "outside": {"经度": 121.9, "纬度": 38.2},
    "half a place": {"经度": 119.5},
    "beyond the earth": {"经度": 999, "纬度": 99},
}
CLASSES = ("lamp", "manhole", "bin", "tree", "pipe")


class Clock:
    """Seconds of each step."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.cpu: dict[str, float] = {}

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Measure a step, and say at once what it took: a run that hangs tells where."""
        started, busy = time.perf_counter(), cpu_seconds()
        yield
        self.seconds[name] = time.perf_counter() - started
        self.cpu[name] = cpu_seconds() - busy
        tell(f"{name:14} {self.seconds[name]:7.1f} s, CPU {self.cpu[name]:7.1f} s")


def cpu_seconds() -> float:
    """Return the CPU seconds of this process and of the workers that ended."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def tell(text: str) -> None:
    """Say how far the run is."""
    print(text, file=sys.stderr, flush=True)


def require(is_so: object, what: str) -> None:
    """End the run where a promise is broken."""
    if not is_so:
        raise SystemExit(f"BROKEN: {what}")


def faulty_rows(n: int) -> pd.DataFrame:
    """Return rows that can be placed nowhere, each in one of twelve ways."""
    ways = list(FAULTS)
    rows = [FAULTS[ways[i % len(ways)]] | {"人数": 1} for i in range(n)]
    return pd.DataFrame(rows, dtype=object)


def people(plan: Plan, n: int, rng: np.random.Generator) -> pd.DataFrame:
    """Return people by the building they live in, some faulty."""
    n_faulty = round(n * FAULTY)
    placed = plan.buildings[plan.buildings["grid_code"].notna()].index.to_numpy(object)
    good = pd.DataFrame({"楼栋编码": rng.choice(placed, n - n_faulty), "人数": 1}, dtype=object)
    table = pd.concat([good, faulty_rows(n_faulty)], ignore_index=True)
    return table.iloc[rng.permutation(n)].reset_index(drop=True)


def places(plan: Plan, n: int, rng: np.random.Generator) -> np.ndarray:
    """Return points inside grids, in degrees."""
    shapes = np.asarray(plan.buildings.geometry.array, dtype=object)
    shapes = shapes[plan.buildings["grid_code"].notna().to_numpy()]
    points = shapely.point_on_surface(rng.choice(shapes, n))
    return np.asarray(gpd.GeoSeries(points, crs=plan.grids.crs).to_crs(4326).array, dtype=object)


def events(plan: Plan, n: int, rng: np.random.Generator) -> pd.DataFrame:
    """Return events by longitude and latitude, some faulty."""
    n_faulty = round(n * FAULTY)
    points = places(plan, n - n_faulty, rng)
    good = pd.DataFrame(
        {"经度": shapely.get_x(points), "纬度": shapely.get_y(points), "人数": 2}, dtype=object
    )
    table = pd.concat([good, faulty_rows(n_faulty)], ignore_index=True)
    return table.iloc[rng.permutation(n)].reset_index(drop=True)


def components(plan: Plan, n: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Return lamps and pipes; 1 % lie outside or have no geometry."""
    n_faulty = round(n * FAULTY)
    points = places(plan, n - n_faulty, rng)
    n_lines = len(points) // 20
    ends = shapely.transform(points[:n_lines], lambda xy: xy + 0.0002)
    lines = shapely.linestrings(
        np.stack([shapely.get_coordinates(points[:n_lines]), shapely.get_coordinates(ends)], 1)
    )
    lost = [None if i % 2 else shapely.Point(121.9, 38.2) for i in range(n_faulty)]
    return gpd.GeoDataFrame(
        {"分类代码": rng.choice(CLASSES, n)},
        geometry=[*lines, *points[n_lines:], *lost],
        crs=4326,
    )


def require_sums(done: object, n: int, n_faulty: int, name: str) -> None:
    """Every row is there, every faulty one is told, sums of every level are the table's."""
    rows, unplaced, levels = done.rows, done.unplaced, done.levels
    lost = int((rows["way"] == "").sum())
    require(len(rows) == n, f"{name}: {len(rows)} rows of {n}")
    require(lost == n_faulty, f"{name}: {lost} rows nowhere, {n_faulty} are faulty")
    require(int((unplaced["share_outside"] == 1).sum()) == n_faulty, f"{name}: unplaced")
    for level, table in levels.items():
        require(int(table["rows"].sum()) == n, f"{name}: rows of {level}")


def run(plan: Plan, n_rows: int, out: Path, clock: Clock, jobs: int) -> dict[str, object]:
    """Do all that a clerk does; return what came of it."""
    told, units = divide(plan, out, clock, jobs)
    place(plan, units, n_rows, out, clock)
    return told | hand_over(plan, out, clock, jobs)


def divide(plan: Plan, out: Path, clock: Clock, jobs: int) -> tuple[dict[str, object], Plan]:
    """Roll up levels and cut grids; return what came of it, and the unit grids."""
    homes = int(plan.grids["households"].sum())
    area = float(plan.grids.area.sum())
    with clock.step("levels"):
        write_levels(plan, out / "levels")
    for name in level_names(plan):
        require(plan.level(name)["households"].sum() == homes, f"households of {name}")
    with clock.step("micro-grids"):
        micro = micro_plan(plan, jobs=jobs)
        micro.level("grid")
    require(micro.grids["households"].sum() == homes, "households of micro-grids")
    basic = micro.grids[micro.grids["kind"] == "basic"]
    outside = ~basic["households"].between(30, 60)
    require((basic.loc[outside, "reason"] != "").all(), "a micro-grid without reason")
    with clock.step("unit grids"):
        units = unit_plan(plan, jobs=jobs)
    require(units.grids["households"].sum() == homes, "households of unit grids")
    require(abs(units.grids.area.sum() - area) < 1e-5 * area, "area of unit grids")
    told = {
        "communities": len(plan.communities),
        "grids": len(plan.grids),
        "micro-grids": len(micro.grids),
        "in 30-60": f"{1 - outside.mean():.1%}",
        "unit grids": len(units.grids),
        "in 5,000-15,000 m2": f"{(units.grids['status'] == 'ok').mean():.1%}",
    }
    return told, units


def place(plan: Plan, units: Plan, n_rows: int, out: Path, clock: Clock) -> None:
    """Give people, events and components their grids."""
    rng = np.random.default_rng(0)
    n_parts = n_rows * 2 // 10
    tables = {
        "people": people(plan, n_rows // 2, rng),
        "events": events(plan, n_rows * 3 // 10, rng),
    }
    parts = components(plan, n_parts, rng)
    for name, table in tables.items():
        with clock.step(name):
            done = plan.assign(table, sums=["人数"])
            write_assigned(done, out / name)
        require_sums(done, len(table), round(len(table) * FAULTY), name)
        total = int(table["人数"].sum())
        for level, sums in done.levels.items():
            require(int(sums["人数"].sum()) == total, f"{name}: sum of {level}")
    with clock.step("components"):
        found = locate_components(units, parts)
        write_units(units, out / "units", components=found)
    require_sums(found.assigned, n_parts, round(n_parts * FAULTY), "components")
    require(int(found.by_class["components"].sum()) == n_parts, "components by class")


def hand_over(plan: Plan, out: Path, clock: Clock, jobs: int) -> dict[str, object]:
    """Count posts, write workbooks and the roll-out; return what came of it."""
    homes = int(plan.grids["households"].sum())
    with clock.step("posts"):
        posts = posts_needed(plan)
        held = posts.assign(holder_name=[f"甲{i}" for i in range(len(posts))])
        held["holder_kind"] = "社区干部"
        team = plan.staff(held[["grid_code", "post", "number", "holder_name", "holder_kind"]])
        write_staffing(team, out / "posts")
    for level, table in team.levels.items():
        require(int(table["needed"].sum()) == len(posts), f"posts of {level}")
    with clock.step("workbooks"):
        books = plan.report(out / "books", by="subdistrict", jobs=jobs)
    with clock.step("roll-out"):
        some = plan.communities.index[::3]
        status = pd.DataFrame({"社区编码": some, "状态": "试点"})
        status["日期"] = [f"2026-{1 + i % 9:02d}-15" for i in range(len(some))]
        write_rollout({"city": plan}, status, out / "rollout")
    table = coverage(plan, read_rollout(plan, status))
    for _, rows in table.groupby(["month", "level"]):
        require(int(rows["households"].sum()) == homes, "households of the roll-out")
    require(_in_books(books) == homes, "households in the workbooks")
    return {
        "posts": len(posts),
        "workbooks": sum(path.suffix == ".xlsx" for path in books),
        "households": homes,
    }


def _in_books(books: list[Path]) -> int:
    """Return the households of the grids in all workbooks."""
    total = 0
    for path in books:
        if path.suffix == ".xlsx":
            book = openpyxl.load_workbook(path, read_only=True)
            rows = book.worksheets[1].iter_rows(values_only=True)
            head = list(next(rows))
            at = next(i for i, name in enumerate(head) if name in {"户数", "Households"})
            total += sum(int(row[at] or 0) for row in rows if row[0])
    return total


def main() -> None:
    """Run for the town and for the city, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--communities", type=int, default=400)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    gc.disable()  # as every command does
    folder = asked.folder or Path(tempfile.mkdtemp(prefix="clerk-"))
    seconds, cpu, told = {}, {}, {}
    for name, n_rows in (("town", asked.rows // 10), ("city", asked.rows)):
        clock, n_jobs = Clock(), asked.jobs if name == "city" else 1
        tell(f"-- {name}")
        layers = gp.make_town() if name == "town" else make_city(asked.communities)
        with clock.step("planning"):
            plan = gp.plan_city(gp.read_layers(**layers), jobs=n_jobs)
        out = folder / name
        shutil.rmtree(out, ignore_errors=True)
        started, busy = time.perf_counter(), cpu_seconds()
        told[name] = run(plan, n_rows, out, clock, n_jobs)
        with_checks = time.perf_counter() - started, cpu_seconds() - busy
        for table, took, all_of_it in zip(
            (seconds, cpu), (clock.seconds, clock.cpu), with_checks, strict=True
        ):
            planning = took.pop("planning")
            table[name] = took | {"all": sum(took.values()), "with checks": all_of_it}
            table[name]["(planning before)"] = planning
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    both = {"seconds": pd.DataFrame(seconds), "CPU seconds": pd.DataFrame(cpu)}
    print(pd.DataFrame(told).to_string())
    print(pd.concat(both, axis=1).round(1).to_string())
    print(f"peak memory {peak:.2f} GB; rows {asked.rows:,}; all sums equal")


if __name__ == "__main__":
    main()
