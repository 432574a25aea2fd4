"""A small made-up plan for the tests of everything that comes after planning.

Two communities side by side on a river, four grids each::

    a3 a4 | b3 b4
    a1 a2 | b1 b2      b2 is dedicated (a hospital), a4 has too many households

The geometries come, as in a real run, from lon/lat corners rounded to 1e-7 degrees.
"""

from functools import cache

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from shapely.geometry import LineString, Point, box

from gridplan.findings import findings, gather
from gridplan.geometry.straight_pieces import shared_pieces
from gridplan.layers import Layers
from gridplan.plan.assignment import Assignment, grid_rows, make_ground
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS, Plan
from gridplan.rules import Rules
from gridplan.schema import LAYERS

CRS = "EPSG:4549"
WEST, SOUTH, STEP = 119.6, 39.93, 0.0031234567
IDS = ("130302001001", "130302001002")
NAMES = ("文化里社区", "先锋里社区")
HOUSEHOLDS = {"a": (310, 420, 480, 520), "b": (350, 0, 390, 450)}


def make_plan(*, names=NAMES, rules=None, **changes):
    """Return the plan drawn above; `changes` replace attributes of the `Plan`."""
    grids = _grids(names)
    buildings = _buildings(grids)
    grids["buildings"] = buildings.groupby("grid_code").size().reindex(grids.index)
    assignment = make_assignment(grids, buildings)
    buildings["atom_id"] = assignment.ground.buildings.reindex(buildings.index)
    communities = _communities(grids)
    parts = {
        "grids": grids[[*GRID_COLUMNS, "geometry"]],
        "buildings": buildings[[*BUILDING_COLUMNS, "geometry"]],
        "communities": communities.drop(columns="geometry")[list(COMMUNITY_COLUMNS)],
        "findings": _findings(grids),
        "layers": make_layers(communities, buildings),
        "rules": rules or Rules(),
        "assignment": assignment,
        "run": {"seed": 0, "seconds": {"fabric": 0.4, "partition": 0.2}, "peak_memory_mb": 120.0},
    }
    return Plan(**parts | changes)


def without_ground():
    """Return the plan with a grid, the first one, that got no ground."""
    grids = make_plan().grids.copy()
    grids.loc[grids.index[0], "geometry"] = None
    grids.loc[grids.index[0], ["area_m2", "perimeter_m", "compactness", "street_share"]] = np.nan
    return make_plan(grids=grids)


def to_metric(geometry):
    """Return geometries given in rounded degrees in the CRS of the plan."""
    move = _to_crs().transform
    return shapely.transform(_rounded(geometry), lambda xy: np.column_stack(move(*xy.T)))


@cache
def _to_crs():
    return Transformer.from_crs(4326, CRS, always_xy=True)  # a fifth of a second each


def _rounded(geometry):
    return shapely.transform(np.asarray(geometry, dtype=object), lambda xy: np.round(xy, 7))


def make_layers(communities, buildings):
    """Return layers that fit the plan, with streets, a river and a railway."""
    lines = [LineString([(WEST + i * STEP, SOUTH), (WEST + i * STEP, SOUTH + 2 * STEP)])
             for i in range(5)]  # fmt: skip
    river = box(WEST, SOUTH - 0.001, WEST + 4 * STEP, SOUTH)
    rail = LineString([(WEST, SOUTH + 2.1 * STEP), (WEST + 4 * STEP, SOUTH + 2.1 * STEP)])
    classes = ["primary", "residential", "secondary", "service", "主干路"]
    return Layers(
        communities=_layer("communities", communities),
        buildings=_layer("buildings", buildings).assign(
            community_id=buildings["community_id"],
            estimated=buildings["estimated"],
            households_low=buildings["households"],
            households_high=buildings["households"],
        ),
        streets=_layer("streets", _frame(lines, **{"class": classes}, name="文化路")),
        barriers=_layer("barriers", _frame([river, rail], kind=["river", "rail"])),
        compounds=_layer("compounds", _frame([])),
        institutions=_layer(
            "institutions", _frame([Point(WEST + 3.5 * STEP, SOUTH + STEP / 2)], name="市医院")
        ),
        sources={"communities": {"path": "communities.gpkg", "sha256": "0" * 64}},
    )


def make_assignment(grids, buildings):
    """Return what the plan is made of: every box is one atom and one grid."""
    lonlat = grids["lonlat"].to_numpy(object)
    middle = shapely.centroid(lonlat)
    homes = buildings["grid_code"].dropna()
    ground, order = make_ground(
        grids["community_id"].to_numpy(object),
        lonlat,
        np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1),
        grids["households"].to_numpy(np.int64),
        buildings=pd.Series(grids.index.get_indexer(homes), index=homes.index),
        neighbours=_neighbours(grids),
    )
    rows = grid_rows(
        community_id=grids["community_id"].to_numpy(object),
        kind=grids["kind"].to_numpy(object),
        code=grids.index.to_numpy(object),
        reason=grids["reason"].to_numpy(object),
    )
    return Assignment(ground, np.arange(len(grids))[order], rows)


def _neighbours(grids):
    shared = shared_pieces(grids["lonlat"].to_numpy(object))
    community = grids["community_id"].to_numpy(object)
    inside = community[shared.left] == community[shared.right]
    lines = to_metric(shapely.linestrings(shared.piece[inside]))
    return pd.DataFrame({
        "left": shared.left[inside], "right": shared.right[inside],
        "length_m": shapely.length(lines).round(2), "border_class": "street", "hard": False,
    })  # fmt: skip


def _grids(names):
    rows = []
    for c, letter in enumerate("ab"):
        for g in range(4):
            west, south = WEST + (2 * c + g % 2) * STEP, SOUTH + (g // 2) * STEP
            dedicated = (letter, g) == ("b", 1)
            serial = 901 if dedicated else g + 1
            load = HOUSEHOLDS[letter][g]
            rows.append({
                "grid_code": f"{IDS[c]}{serial:03d}",
                "grid_name": "市医院专属网格" if dedicated else f"{names[c]}第{serial}网格",
                "kind": "dedicated" if dedicated else "basic",
                "community_id": IDS[c],
                "community_name": names[c],
                "serial": serial,
                "households": load,
                "households_estimated": load // 10,
                "status": "exempt" if dedicated else "over" if load > 500 else "ok",
                "reason": "oversize_unit" if load > 500 else "",
                "geometry": box(west, south, west + STEP, south + STEP),
            })  # fmt: skip
    table = pd.DataFrame(rows).set_index("grid_code")
    frame = gpd.GeoDataFrame(table.drop(columns="geometry"), geometry=to_metric(table.geometry))
    frame = frame.set_crs(CRS)
    frame["subdistrict_id"], frame["subdistrict_name"] = "130302001", "文化路街道"
    frame["district_id"], frame["district_name"] = "130302", None
    frame["lonlat"] = _rounded(table.geometry)
    frame["area_m2"], frame["perimeter_m"] = frame.area, frame.length
    frame["compactness"] = 4 * np.pi * frame.area / frame.length**2
    frame["street_share"] = 0.75
    frame["workload"] = frame["households"].astype(float)
    frame["walk_pieces"] = pd.array([1] * len(frame), dtype="Int64")
    frame["walk_main_share"], frame["round_km"] = 1.0, 0.5
    frame["walk_reason"], frame["walk_gap_m"] = "", np.nan
    return frame


def _buildings(grids):
    rows = []
    for code, grid in grids.iterrows():
        west, south, east, north = grid.geometry.bounds
        width, height = east - west, north - south
        for i in range(4):
            x, y = west + width * (0.2 + 0.4 * (i % 2)), south + height * (0.2 + 0.4 * (i // 2))
            home = box(x, y, x + 0.3 * width, y + 0.15 * height)
            rows.append((code, grid.community_id, home if i else home.centroid))
    table = pd.DataFrame(rows, columns=["grid_code", "community_id", "geometry"])
    table["households"], table["estimated"] = range(len(table)), False
    table.loc[len(table) - 1, ["grid_code", "community_id"]] = None
    table.index = pd.Index([f"{i:04d}" for i in range(len(table))], name="building_id")
    return gpd.GeoDataFrame(table, geometry="geometry", crs=CRS)


def _communities(grids):
    whole = grids.drop(columns="lonlat").dissolve("community_id")
    basic = grids[grids["kind"] == "basic"].groupby("community_id")
    every = grids.groupby("community_id")
    return whole.assign(
        households=every["households"].sum(),
        grids=every.size(),
        in_range=basic["status"].agg(lambda status: (status == "ok").sum()),
        dedicated=every.size() - basic.size(),
        status=["out_of_range", "ok"],
        reason=["oversize_unit", None],
    )


def _findings(grids):
    place = grids.geometry.iloc[3].centroid
    return gather([
        findings("warning", "R09", "520 households, at most 500 allowed", geometry=[place],
                 community_id=IDS[0], grid_code=f"{IDS[0]}004"),
        findings("info", "missing_id", "buildings had no id: ids were made"),
    ])  # fmt: skip


def _frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=to_metric(shapes), crs=CRS, index=range(len(shapes)))


def _layer(name, frame):
    """Return a frame with every column of the layer's schema, missing where not given."""
    wanted = LAYERS[name]
    frame = frame.rename_axis(wanted.index)
    columns = [column for column in wanted.columns if column != wanted.index]
    extra = {column: None for column in columns if column not in frame}
    return frame.assign(**extra)[[*columns, "geometry"]]
