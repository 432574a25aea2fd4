"""`level`: one level of a plan as polygons with every number rolled up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.fabric.coverage import merge_faces
from gridplan.geometry.degrees import to_degrees
from gridplan.levels.hierarchy import Units, require_level, units_of
from gridplan.plan.measures import compactness
from gridplan.rules.structure import MICRO
from gridplan.schema import COMMUNITY_ID, GRID_CODE

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.plan.core import Plan

# What adds up from grids to any level, in the order in which it is written.
_SUMS = ("households", "households_estimated", "buildings")


def level(plan: Plan, name: str) -> GeoDataFrame:
    """Return one level of a plan: borders dissolved, every number rolled up.

    Parameters
    ----------
    plan
        The plan.
    name
        Id of a level (district, subdistrict, community, grid, those of the rules, micro),
        or what people call it.

    Returns
    -------
    GeoDataFrame
        Polygons in the CRS of the plan, index ``<level>_id`` (``grid_code`` for grids,
        ``micro_code`` for micro-grids), sorted; columns: its name, ids and names of the
        levels above, then ``communities``, ``grids``, ``in_range``, ``out_of_range``,
        ``dedicated``, ``households``, ``households_estimated``, ``buildings``,
        ``area_m2``, ``perimeter_m``, ``compactness`` and ``status``: ok, under or over
        by the bounds of the level, empty where it has none; a community without bounds has
        status and reason of `Plan.communities`. The grid level of a plan
        without micro-grids is `Plan.grids`, the lowest level always is. The unit of
        communities for which none is given has an empty code, so that nothing is lost.

    Raises
    ------
    InputError
        If the plan has no such level.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> bool(level(plan, "subdistrict")["households"].sum() == plan.grids["households"].sum())
    True
    """
    name = require_level(plan, name)
    units = units_of(plan)
    if name == units.codes.columns[-1]:
        return plan.grids.rename_axis(_index_name(name))
    table = sums_of(plan, units, name)
    metric = _dissolved(plan, units.codes[name], table.index)
    area, perimeter = shapely.area(metric), shapely.length(metric)
    # Rounded sums of rounded areas would not be the area of the whole.
    figures = table.assign(
        area_m2=area.round(1),
        perimeter_m=perimeter.round(1),
        compactness=compactness(area, perimeter).round(4),
        status=_status(plan, name, table),
    )
    if name == "community":
        bounded = (figures["status"] != "").any()  # the rules judge the community itself
        own = ["reason"] if bounded else ["status", "reason"]
        figures = figures.assign(**{c: plan.communities[c].reindex(table.index) for c in own})
    figures = figures.rename(columns={"name": f"{name}_name"})
    figures.index.name = _index_name(name)
    above = _above(units, name, figures)
    first = [f"{name}_name", *above]
    rest = [column for column in figures.columns if column not in first]
    figures = figures.assign(**above)[[*first, *rest]]
    return gpd.GeoDataFrame(figures, geometry=metric, crs=plan.grids.crs)


def _index_name(name: str) -> str:
    """Return the name of the index of a level."""
    if name == "grid":
        return GRID_CODE
    return f"{name}_code" if name == MICRO else f"{name}_id"


def sums_of(plan: Plan, units: Units, name: str) -> DataFrame:
    """Return the numbers of the units of a level.

    Parameters
    ----------
    plan, units
        The plan and its `gridplan.levels.hierarchy.units_of`.
    name
        Id of the level.

    Returns
    -------
    DataFrame
        Index: codes, sorted; ``name`` and the sums of `level`; ``area_m2`` is that of
        the grids, added up.
    """
    grids, codes = plan.grids, units.codes[name].to_numpy(object)
    keys, group = np.unique(codes.astype(str), return_inverse=True)
    n = len(keys)

    def summed(values: Any) -> NDArray[np.int64]:  # noqa: ANN401
        total = np.zeros(n, np.int64)
        np.add.at(total, group, np.asarray(values, dtype=np.int64))
        return total

    is_basic = (grids["kind"] == "basic").to_numpy()
    is_ok = (grids["status"] == "ok").to_numpy()
    said = pd.Series(units.names[name].to_numpy(object)).groupby(codes.astype(str)).first()
    homes = pd.DataFrame({"unit": group, "home": grids[COMMUNITY_ID].to_numpy(object)})
    grid_codes = units.codes["grid"].to_numpy(object)
    held = pd.DataFrame({"unit": group, "grid": grid_codes}).drop_duplicates()
    table = pd.DataFrame(
        {
            "name": said.reindex(keys).to_numpy(object),
            "communities": np.bincount(homes.drop_duplicates()["unit"], minlength=n),
            "grids": np.bincount(held["unit"], minlength=n),
            "in_range": summed(is_basic & is_ok),
            "out_of_range": summed(is_basic & ~is_ok),
            "dedicated": summed(~is_basic),
            **{column: summed(grids[column].fillna(0)) for column in _SUMS},
        },
        index=pd.Index(keys.astype(object), name="code", dtype=object),
    )
    area = np.bincount(group, np.nan_to_num(grids["area_m2"].to_numpy(float)), n)
    return table.assign(area_m2=area.round(1))


def _dissolved(plan: Plan, codes: pd.Series, keys: pd.Index) -> NDArray[np.object_]:
    """Return the union of the ground of each unit, metres, exactly along its atoms."""
    if plan.assignment is not None:
        shapes = np.asarray(plan.assignment.ground.atoms.geometry.array, dtype=object)
        row_of = pd.Index(plan.assignment.grids["code"]).get_indexer(plan.grids.index)
        unit = np.full(len(plan.assignment.grids), -1, np.int64)
        unit[row_of] = keys.get_indexer(codes)
        number = unit[plan.assignment.grid]
    else:
        shapes = to_degrees(np.asarray(plan.grids.geometry.array, dtype=object), plan.grids.crs)
        number = keys.get_indexer(codes)
    number = np.where(shapely.is_missing(shapes), -1, number)
    merged = merge_faces(shapes, number, len(keys))
    return reproject(merged, WGS84, plan.grids.crs, densify=False)


def _status(plan: Plan, name: str, table: DataFrame) -> NDArray[np.object_]:
    """Return whether each unit keeps the bounds of its level; empty where it has none."""
    about = plan.rules.levels.get(name)
    lower, upper = (about.lower, about.upper) if about else (0, 0)
    households = table["households"].to_numpy()
    if not lower and not upper:
        return np.full(len(table), "", dtype=object)
    over = (households > upper) & (upper > 0)
    return np.select([households < lower, over], ["under", "over"], "ok").astype(object)


def _above(units: Units, name: str, figures: DataFrame) -> dict[str, pd.Series]:
    """Return ids and names of the levels above, the nearest first; empty where several."""
    chain = list(units.codes.columns)
    columns = {}
    for upper in reversed(chain[: chain.index(name)]):
        for kind, table in (("id", units.codes), ("name", units.names)):
            pairs = pd.DataFrame({"unit": units.codes[name], "above": table[upper]})
            once = pairs.drop_duplicates()
            single = once[~once["unit"].duplicated(keep=False)].set_index("unit")["above"]
            column = single.reindex(figures.index).fillna("")
            columns[f"{upper}_{kind}"] = column.astype(object)
    return columns
