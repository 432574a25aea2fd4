"""The field package: a GeoPackage per community, a layer with a form per grid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

import numpy as np
import pandas as pd

from gridplan.exchange.gdal_files import grids_out
from gridplan.export.styles import add_styles, buildings_qml
from gridplan.export.vector import blank_to_missing, pack_layer, write_geopackage
from gridplan.plan.attribution import attribution

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame

    from gridplan.plan.core import Plan

# What people fill in on the ground: column, Chinese and English label, choices (a text
# field where there are none).
FORM = (
    ("visited", "走访 visited", ("", "yes", "no", "nobody home")),
    ("households_found", "实有户数 households found", ()),
    ("remark", "备注 remark", ()),
)


def write_field(plan: Plan, folder: Path) -> list[Path]:
    """Write the field package.

    Parameters
    ----------
    plan
        The plan.
    folder
        Where; one GeoPackage per community, ``COMMUNITY.gpkg``: the layer ``grids`` for
        the eye, and for each grid a layer named by its code, its buildings with the
        columns of `FORM`, empty. QGIS, QField and Mergin open the forms by themselves.

    Returns
    -------
    list of Path
        The files.
    """
    grids = grids_out(plan, metric=True)
    known = ["grid_code", "households", "estimated", *_names(plan)]
    buildings = _with_names(plan)[[*known, "geometry"]]
    houses = {str(code): part for code, part in buildings.groupby("grid_code", sort=True)}
    form = buildings_qml(_form())
    about = "; ".join(attribution(plan))
    paths = []
    for community, own in grids.groupby("community_id", sort=True):
        path = folder / f"{_file_name(str(community))}.gpkg"
        frames = {"grids": own}
        for code in own.index:
            part = houses.get(str(code), buildings.iloc[:0])
            frames[str(code)] = blank_to_missing(_form_columns(part))
        write_geopackage(
            [pack_layer(name, one, description=about) for name, one in frames.items()], path
        )
        codes = tuple(frames)
        add_styles(path, codes, dict.fromkeys(codes[1:], form))
        paths.append(path)
    return paths


def _names(plan: Plan) -> list[str]:
    """Return the columns by which people find a house, as far as they are there."""
    there = plan.layers.buildings.columns if plan.layers is not None else ()
    return [name for name in ("compound_name", "name", "address") if name in there]


def _with_names(plan: Plan) -> GeoDataFrame:
    """Return the buildings with what people call them."""
    if plan.layers is None:
        return plan.buildings
    names = pd.DataFrame(plan.layers.buildings[_names(plan)]).reindex(plan.buildings.index)
    return plan.buildings.assign(**{name: names[name].astype(object) for name in names})


def _form_columns(part: GeoDataFrame) -> GeoDataFrame:
    """Return buildings with empty columns to be filled in."""
    n = len(part)
    blank = np.full(n, None, dtype=object)
    part = part.drop(columns="grid_code")
    texts = part.columns.difference(["households", "estimated", "geometry"])
    part = part.astype(dict.fromkeys(texts, "string"))
    return part.assign(
        visited=pd.array(blank, dtype="string"),
        households_found=pd.array(blank, dtype="Int64"),
        remark=pd.array(blank, dtype="string"),
    )


def _file_name(community: str) -> str:
    """Return the name of a file; an id may hold signs that no file may."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", community).strip(". ") or "_"


def _form() -> str:
    """Return labels and widgets of the form, as QGIS keeps them."""
    aliases = "".join(
        f'<alias index="{at}" field="{name}" name={quoteattr(label)}/>'
        for at, (name, label, _) in enumerate(FORM)
    )
    widgets = "".join(_widget(name, choices) for name, _, choices in FORM)
    return f"<fieldConfiguration>{widgets}</fieldConfiguration><aliases>{aliases}</aliases>"


def _widget(name: str, choices: tuple[str, ...]) -> str:
    """Return the widget of one column."""
    if not choices:
        kind = "Range" if name == "households_found" else "TextEdit"
        inside = (
            '<Option name="Min" type="int" value="0"/><Option name="AllowNull" type="bool" '
            'value="true"/>'
            if kind == "Range"
            else '<Option name="IsMultiline" type="bool" value="true"/>'
        )
    else:
        kind = "ValueMap"
        maps = "".join(
            f'<Option type="Map"><Option name={quoteattr(one or "-")} type="QString" '
            f"value={quoteattr(one)}/></Option>"
            for one in choices
        )
        inside = f'<Option name="map" type="List">{maps}</Option>'
    return (
        f'<field name="{name}"><editWidget type="{kind}"><config><Option type="Map">{inside}'
        "</Option></config></editWidget></field>"
    )
