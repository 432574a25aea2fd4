"""Another department's zones against the grids: by households and by area."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84
from gridplan.errors import InputError, first_ids
from gridplan.plan.overlay import ground_in_common
from gridplan.schema import GRID_CODE
from gridplan.sources.cleaning.aliases import find_column
from gridplan.sources.formats.sheets import TABLE_SUFFIXES
from gridplan.things.place_columns import read_things

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame
    from pandas import DataFrame

    from gridplan.plan.core import Plan

ZONE = "zone"
_NAMES = (
    "zone", "code", "zone_id", "id", "编码", "代码", "编号", "网格编码", "辖区编码", "name",
    "名称", "辖区", "辖区名称", "责任区", "责任区名称", "片区", "片区名称", "警务区", "警务区名称",
)  # fmt: skip
_AREAS = {"Polygon", "MultiPolygon"}
_NO_AREA = "The zones hold no polygon. Check the file."
_TEXTS = tuple(sorted(TABLE_SUFFIXES))
_DEGREES = [180, 90, 180, 90]


def crosswalk(plan: Plan, zones: str | Path | GeoDataFrame) -> DataFrame:
    """Return what grids and the zones of another department have in common.

    Parameters
    ----------
    plan
        The plan.
    zones
        Areas with a code or a name: a layer, a table with WKT, or a frame. Where zones
        overlap, a building counts for the first of them.

    Returns
    -------
    DataFrame
        A row for each pair of ``grid_code`` and ``zone`` with ground or buildings in common,
        for the part of a grid in no zone (empty ``zone``), sorted: ``households``,
        ``buildings``, ``area_m2``; ``share_of_grid`` and ``share_of_zone`` by households,
        ``area_share_of_grid`` and ``area_share_of_zone``. Households and buildings of all
        rows are those of the grids.

    Raises
    ------
    InputError
        If there is no area, no CRS, or two zones have one code.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> table = crosswalk(plan, plan.level("community").reset_index(names="zone"))
    >>> bool((table["share_of_grid"].dropna() == 1).all())
    True
    """
    areas = _zones(zones).to_crs(plan.grids.crs)
    area = ground_in_common(plan.grids, areas, (GRID_CODE, ZONE))
    placed = plan.buildings[plan.buildings[GRID_CODE].notna()]
    points = shapely.point_on_surface(np.asarray(placed.geometry.array, dtype=object))
    tree = shapely.STRtree(np.asarray(areas.geometry.array, dtype=object))
    building, zone = tree.query(points, predicate="intersects")
    first = pd.Series(zone, index=building).groupby(level=0).min()
    own = np.full(len(placed), "", dtype=object)
    own[first.index.to_numpy()] = areas.index.to_numpy(object)[first.to_numpy()]
    counted = pd.DataFrame(
        {
            GRID_CODE: placed[GRID_CODE].to_numpy(object),
            ZONE: own,
            "households": placed["households"].to_numpy(np.int64),
            "buildings": 1,
        }
    )
    table = counted.groupby([GRID_CODE, ZONE]).sum().join(area, how="outer").fillna(0.0)
    rest = plan.grids.area - table["area_m2"].groupby(level=0).sum()
    for code, metres in rest[rest > 1.0].items():
        if (code, "") not in table.index:
            table.loc[(code, ""), :] = 0.0
        table.loc[(code, ""), "area_m2"] = metres
    table = table.sort_index().reset_index()
    table = table.astype({"households": np.int64, "buildings": np.int64})
    grids, zone_area = plan.grids.area, areas.area
    by_zone = table.groupby(ZONE)["households"].transform("sum")
    table["share_of_grid"] = _share(
        table["households"], table[GRID_CODE].map(plan.grids["households"])
    )
    table["share_of_zone"] = _share(table["households"], by_zone.where(table[ZONE] != ""))
    table["area_share_of_grid"] = _share(table["area_m2"], table[GRID_CODE].map(grids))
    table["area_share_of_zone"] = _share(table["area_m2"], table[ZONE].map(zone_area))
    return table.assign(area_m2=table["area_m2"].round(1))


def _share(part: pd.Series, whole: pd.Series) -> pd.Series:
    """Return shares with four decimals; missing where there is no whole."""
    return (part / whole.where(whole > 0)).round(4).clip(upper=1.0)


def _zones(source: str | Path | GeoDataFrame) -> GeoDataFrame:
    """Return the areas of a source by their code."""
    things = read_things(source, "en")
    if things.geometry is None:
        raise InputError(_NO_AREA)
    frame = gpd.GeoDataFrame(things.table, geometry=things.geometry, crs=things.crs)
    is_text = not isinstance(source, pd.DataFrame) and str(source).lower().endswith(_TEXTS)
    if is_text and frame.crs is None and (np.abs(frame.total_bounds) <= _DEGREES).all():
        frame = frame.set_crs(WGS84)  # WKT in a table has no CRS of its own
    if frame.crs is None:
        msg = "The zones have no CRS. Add the .prj file, or save them as GeoPackage."
        raise InputError(msg)
    frame = frame[frame.geom_type.isin(_AREAS)]
    if not len(frame):
        raise InputError(_NO_AREA)
    found = find_column(frame, _NAMES)
    if found is None:
        others = ", ".join(str(one) for one in frame.columns if one != "geometry")
        msg = f"The zones have no code or name among {others}. Call the column code (编码)."
        raise InputError(msg)
    named = frame[[found, "geometry"]] if found != "geometry" else frame
    named = named.assign(**{ZONE: named[found].astype(str)}).set_index(ZONE)[["geometry"]]
    twice = named.index[named.index.duplicated()]
    if len(twice):
        msg = f"Zones of one code: {first_ids(twice.unique())}. Give each its own, or unite them."
        raise InputError(msg)
    return named.assign(geometry=shapely.make_valid(np.asarray(named.geometry.array, object)))
