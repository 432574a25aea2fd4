"""What changed since an earlier plan, for systems that hold that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from gridplan.export.geojson import write_geojson
from gridplan.export.members import members_of
from gridplan.export.vector import write_csv
from gridplan.plan.core import GRID_COLUMNS
from gridplan.plan.identity import grid_hashes, plan_id

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame

    from gridplan.plan.core import Plan


def delta_of(old: Plan, new: Plan) -> GeoDataFrame:
    """Return what a system that holds the old grids must do to hold the new.

    Parameters
    ----------
    old, new
        Two plans of one city.

    Returns
    -------
    GeoDataFrame
        The grids that differ, index ``grid_code``, sorted: ``action`` (insert, update,
        delete), ``hash`` and ``old_hash`` (see `gridplan.plan.identity.grid_hashes`), and
        all columns of a grid as it is now; missing for one that is gone. In the CRS of
        the new plan.
    """
    before, after = grid_hashes(old.grids), grid_hashes(new.grids)
    codes = after.index.union(before.index).sort_values()
    now, was = after.reindex(codes), before.reindex(codes)
    differs = (now.fillna("") != was.fillna("")).to_numpy(bool)
    codes = codes[differs]
    now, was = now[differs], was[differs]
    action = np.where(now.isna(), "delete", np.where(was.isna(), "insert", "update"))
    rows = pd.DataFrame(new.grids[list(GRID_COLUMNS)]).reindex(codes)
    whole = [name for name in GRID_COLUMNS if pd.api.types.is_integer_dtype(new.grids[name])]
    rows = rows.astype(dict.fromkeys(whole, "Int64"))
    for name in rows.columns.difference(whole):
        rows[name] = rows[name].mask(rows[name].astype(object) == "")
    table = pd.DataFrame({"action": action, "hash": now, "old_hash": was}, index=codes)
    shapes = new.grids.geometry.reindex(codes)
    frame = gpd.GeoDataFrame(table.join(rows), geometry=shapes, crs=new.grids.crs)
    return frame.rename_axis(new.grids.index.name)


def write_delta(old: Plan, new: Plan, path: Path) -> None:
    """Write what changed as .geojson or .csv.

    Parameters
    ----------
    old, new
        Two plans of one city.
    path
        File to write. The GeoJSON names the plan it leads to (``planId``) and the one it
        starts from (``sincePlanId``): a receiver that holds another one takes a whole
        plan instead.
    """
    frame = delta_of(old, new)
    if path.suffix.lower() == ".csv":
        write_csv(pd.DataFrame(frame.drop(columns="geometry")), path)
        return
    members = {"sincePlanId": plan_id(old), **members_of(new)}
    write_geojson(frame, path, members=members, multi=new.rules.output.multipolygon)
