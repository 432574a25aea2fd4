"""Speed of reading: coordinate shifts per second, and the join of a long ledger.

    python benchmarks/inputs.py [--rows 100000]

Core seconds of this process, best of three for the shifts.
"""

import argparse
import tempfile
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan import datum
from gridplan.sources import join_ledger, read_layers

ROUTES = ("wgs84_to_gcj02", "gcj02_to_wgs84", "wgs84_to_bd09", "bd09_to_wgs84")
PER_ESTATE, CELL_M = 40, 30.0


def time_shifts(n: int) -> None:
    rng = np.random.default_rng(0)
    lon, lat = rng.uniform(119, 120, n), rng.uniform(39, 40, n)
    for name in ROUTES:
        times = []
        for _ in range(3):
            started = time.process_time()
            getattr(datum, name)(lon, lat)
            times.append(time.process_time() - started)
        print(f"{name:<16} {n / min(times):>12,.0f} points per second")


def make_rows(n: int) -> tuple[gpd.GeoDataFrame, pd.DataFrame]:
    number = np.arange(n)
    x, y = 500_000 + number % 400 * CELL_M, 4_400_000 + number // 400 * CELL_M
    houses = {
        "building_id": [f"B{i}" for i in number],
        "compound_name": [f"小区{i // PER_ESTATE}" for i in number],
        "name": [f"{i % PER_ESTATE + 1}号楼" for i in number],
        "households": np.nan,
    }
    frame = gpd.GeoDataFrame(houses, geometry=shapely.box(x, y, x + 20, y + 20), crs=4549)
    names = [f"{i % PER_ESTATE + 1}栋" for i in number]
    return frame, pd.DataFrame({"小区": frame["compound_name"], "楼栋号": names, "户数": 30})


def time_ledger(n: int) -> None:
    houses, ledger = make_rows(n)
    ground = shapely.box(*houses.total_bounds).buffer(10.0)
    communities = gpd.GeoDataFrame({"community_id": ["1"]}, geometry=[ground], crs=4549)
    buildings = read_layers(communities, houses).buildings
    with tempfile.TemporaryDirectory() as folder:
        paths = {suffix: Path(folder) / f"ledger{suffix}" for suffix in (".csv", ".xlsx")}
        ledger.to_csv(paths[".csv"], index=False)
        ledger.to_excel(paths[".xlsx"], index=False)
        for label, source in {"table": ledger, **paths}.items():
            started = time.process_time()
            join = join_ledger(buildings, source)
            seconds = time.process_time() - started
            joined = int((join.report["status"] == "joined").sum())
            print(f"ledger, {label:<6} {seconds:>6.2f} s, {joined:,} of {n:,} rows joined")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    time_shifts(1_000_000)
    time_ledger(parser.parse_args().rows)
