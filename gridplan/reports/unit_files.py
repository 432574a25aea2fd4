"""Unit grids and their components as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from gridplan.export.geojson import write_geojson
from gridplan.export.staging import staged
from gridplan.export.vector import pack_layer, write_csv, write_geopackage
from gridplan.levels.hierarchy import units_of
from gridplan.plan.attribution import attribution
from gridplan.things.located import UNIT

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from gridplan.plan.core import Plan
    from gridplan.things.located import Components


def unit_layer(units: Plan) -> GeoDataFrame:
    """Return the unit grids as a layer: code, name, the grid each lies in, figures, status.

    Parameters
    ----------
    units
        From `gridplan.planning.units.unit_plan`.
    """
    above = units_of(units)
    columns = [
        "community_id",
        "community_name",
        "subdistrict_id",
        "subdistrict_name",
        "district_id",
        "district_name",
        "serial",
        "households",
        "buildings",
        "area_m2",
        "perimeter_m",
        "compactness",
        "street_share",
        "status",
        "reason",
    ]
    layer: GeoDataFrame = units.grids[[*columns, "geometry"]].copy()
    layer.insert(0, f"{UNIT}_name", units.grids["grid_name"])
    layer.insert(1, "grid_code", above.codes["grid"])
    layer.insert(2, "grid_name", above.names["grid"])
    return layer.rename_axis(f"{UNIT}_code")


def write_units(
    units: Plan,
    out_dir: str | Path,
    *,
    components: Components | None = None,
    overwrite: bool = False,
) -> list[Path]:
    """Write ``units.geojson``, ``units.gpkg`` and ``units.csv``, and the tables of components.

    Parameters
    ----------
    units
        From `gridplan.planning.units.unit_plan`.
    out_dir
        Folder; made when missing.
    components
        From `gridplan.things.located.locate_components`: adds ``components.csv``,
        ``unplaced.csv``, ``density.csv``, ``classes.csv`` and ``by_LEVEL.csv``.
    overwrite
        Whether files in the folder may be replaced.

    Raises
    ------
    InputError
        If the folder holds files, or cannot be written.
    """
    out_dir, layer, source = Path(out_dir), unit_layer(units), attribution(units)
    tables: dict[str, pd.DataFrame] = {"units": pd.DataFrame(layer).drop(columns="geometry")}
    if components is not None:
        tables |= {
            "components": components.rows,
            "unplaced": components.unplaced,
            "density": components.density,
            "classes": components.by_class,
            **{f"by_{name}": table for name, table in components.levels.items()},
        }
    with staged(out_dir, overwrite=overwrite, credits_of=source) as work:
        write_geojson(layer, work / "units.geojson", attribution=source)
        packed = [pack_layer("units", layer, description="; ".join(source))]
        write_geopackage(packed, work / "units.gpkg")
        for name, table in tables.items():
            write_csv(table, work / f"{name}.csv")
    return [out_dir / name for name in ("units.geojson", "units.gpkg")] + [
        out_dir / f"{name}.csv" for name in tables
    ]
