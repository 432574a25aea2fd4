"""The levels of a plan as files: a table of the tree, a layer for each level."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from gridplan.export.geojson import write_geojson
from gridplan.export.staging import staged
from gridplan.export.vector import pack_layer, write_csv, write_geopackage
from gridplan.levels.hierarchy import hierarchy, hierarchy_findings, level_names
from gridplan.levels.rollup import level
from gridplan.plan.attribution import attribution

if TYPE_CHECKING:
    from pandas import DataFrame

    from gridplan.plan.core import Plan


class LevelFiles(NamedTuple):
    """What was written: units by level, and what is wrong with the tree."""

    units: dict[str, int]
    findings: DataFrame


def write_levels(
    plan: Plan, out_dir: str | Path, *, language: str | None = None, overwrite: bool = False
) -> LevelFiles:
    """Write ``hierarchy.csv``, ``levels.gpkg``, a GeoJSON for each level and ``findings.csv``.

    Parameters
    ----------
    plan
        The plan.
    out_dir
        Folder; made when missing.
    language
        Of the findings: ``zh`` or ``en``; that of the plan when not given.
    overwrite
        Whether files in the folder may be replaced.

    Raises
    ------
    InputError
        If the folder holds files, or cannot be written.
    """
    found = hierarchy_findings(plan, language)
    source = attribution(plan)
    frames = {name: level(plan, name) for name in level_names(plan)}
    with staged(Path(out_dir), overwrite=overwrite, credits_of=source) as work:
        write_csv(hierarchy(plan), work / "hierarchy.csv")
        write_csv(pd.DataFrame(found).drop(columns="geometry"), work / "findings.csv")
        packed = [
            pack_layer(name, frame, description="; ".join(source))
            for name, frame in frames.items()
        ]
        write_geopackage(packed, work / "levels.gpkg")
        for name, frame in frames.items():
            write_geojson(frame, work / f"{name}.geojson", attribution=source)
    return LevelFiles({name: len(frame) for name, frame in frames.items()}, found)
