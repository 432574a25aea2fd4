"""Many cities in one run, side by side: ten times as many in the same time.

Reading and writing take nine tenths of the time of a case, whatever its size.
"""

import tempfile
import traceback
import warnings
from copy import copy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

import gridplan as gp
from tests.fuzz.checker import _atoms, _Files, _findings, check_files
from tests.fuzz.cities import LAYERS
from tests.fuzz.runs import Outcome, case

# From one city to the next; parts that mutations set far away lie within.
APART_M = 8_000.0
BESIDE = 8
IDS = ("building_id", "compound_id", "institution_id")


def run_together(cases, rules):
    """Plan cities, given as (seed, kind), in one run, and return the outcome of each."""
    cities, outcomes = [], []
    for i, (seed, kind) in enumerate(cases):
        city, _, names = case(seed, kind)
        cities.append(_moved(city, i))
        outcomes.append(Outcome(seed, names))
    joined = {name: _joined([city[name] for city in cities]) for name in LAYERS}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            out = Path(folder) / "out"
            layers = gp.read_layers(**{k: v for k, v in joined.items() if len(v)}, rules=rules)
            gp.plan_city(layers, rules=rules).write(out)
            files = _Files(out, joined["communities"].crs)
            for i, (city, outcome) in enumerate(zip(cities, outcomes, strict=True)):
                _look(_of_city(files, i), city, outcome)
            outcomes[0].faults += [*_atoms(files), *_findings(files)]
        except Exception:  # noqa: BLE001 - whatever it is, it is what we look for
            outcomes[0].faults.append(f"one of all: {traceback.format_exc()}")
    return outcomes


def _name(i):
    return f"13{i:04d}"


def _moved(city, i):
    """Return a city at a place of its own, with names of its own."""
    by = np.array([i % BESIDE, i // BESIDE]) * APART_M
    moved = {}
    for name, frame in city.items():
        new = frame.copy()
        new["geometry"] = gpd.GeoSeries(
            list(shapely.transform(frame.geometry.to_numpy(), lambda xy: xy + by)), crs=frame.crs
        )
        for key in set(IDS) & set(new):
            new[key] = f"{i}_" + new[key].astype(str)
        if name == "communities":
            new["community_id"] = _name(i) + new["community_id"].str[6:]
        moved[name] = new
    return moved


def _joined(frames):
    crs = frames[0].crs
    there = [frame for frame in frames if len(frame)] or frames[:1]
    return gpd.GeoDataFrame(pd.concat(there, ignore_index=True), geometry="geometry", crs=crs)


def _of_city(files, i):
    """Return what the files say of one city."""
    one = copy(files)
    mine = np.array([row["community_id"].startswith(_name(i)) for row in files.rows], bool)
    one.rows = [row for row, here in zip(files.rows, mine, strict=True) if here]
    one.codes = [row["grid_code"] for row in one.rows]
    one.bare = [code for code in files.bare if code in set(one.codes)]
    one.shapes, one.metric = files.shapes[mine], files.metric[mine]
    own = f"{i}_"
    one.buildings = [row for row in files.buildings if row["building_id"].startswith(own)]
    one.communities = [
        row for row in files.communities if row["community_id"].startswith(_name(i))
    ]
    return one


def _look(files, city, outcome):
    outcome.faults += check_files(files, city)
    failed = [row for row in files.communities if row["status"] == "failed"]
    outcome.failed = len(failed)
    outcome.faults += [f"failed: {row['reason']}" for row in failed if row["grids"] != "0"]
