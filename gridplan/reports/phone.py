"""The index for phones: one small page that works without network, and a file for each grid."""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84
from gridplan.datum import in_china, shift_layer
from gridplan.export.vector import pack_layer, write_geopackage
from gridplan.geometry.degrees import to_degrees
from gridplan.maps.base import has_ground
from gridplan.paper.book import place_of
from gridplan.plan.attribution import attribution
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.phone_texts import PHONE

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from gridplan.plan.core import Plan

_FOLDER = "grids"
_UNITS = 1e7  # a degree in the last decimal that a plan keeps
_GRID_COLUMNS = (
    "grid_name", "kind", COMMUNITY_ID, "community_name", "subdistrict_id", "subdistrict_name",
    "households", "buildings", "area_m2", "status",
)  # fmt: skip
_HOUSE_COLUMNS = ("name", "address", "compound_name", "households", "levels", "units", "use")
# Words by which a grid is found, beside its own names.
_FOUND_BY = ("compound_name", "address", "name")
_NONE = np.zeros(0, np.int64)
_STYLE = """
body { font: 17px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif;
  margin: 0 auto; max-width: 40rem; padding: .8rem; color: #1d1d26; background: #faf9f6; }
h1 { font-size: 1.15rem; margin: .2rem 0 .6rem; }
input, select, button { font: inherit; padding: .5rem; border: 1px solid #8a8494;
  border-radius: .4rem; background: #fff; color: inherit; min-height: 44px;
  box-sizing: border-box; max-width: 100%; }
#search, #locate { width: 100%; margin-bottom: .5rem; }
#locate { background: #5b2a86; color: #fff; border: 0; }
form { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; }
#place { flex: 1 1 12rem; }
ul { list-style: none; padding: 0; margin: .4rem 0; }
li { background: #fff; border: 1px solid #dcd8e2; border-radius: .5rem; padding: .5rem .7rem;
  margin-bottom: .5rem; overflow-wrap: anywhere; }
#here li { border: 2px solid #5b2a86; }
li p { margin: .1rem 0; }
.code { color: #5d5866; font-size: .85rem; margin-left: .4rem; }
p.code { margin-left: 0; }
a { color: #5b2a86; display: inline-block; padding: .4rem .8rem .4rem 0; }
"""
_PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-{sha}';
 style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<h1>{title}</h1>
<button id="locate" type="button">{locate}</button>
<form>
<input id="place" inputmode="text" aria-label="{place}" placeholder="{place}">
<select id="datum" aria-label="WGS84 / GCJ-02"><option value="wgs84">{wgs84}</option>
<option value="gcj02">{gcj02}</option></select>
<button id="find" type="button">{find}</button>
</form>
<p id="told" class="code" role="status"></p>
<ul id="here"></ul>
<input id="search" type="search" aria-label="{search}" placeholder="{search}">
<p id="count" class="code" role="status"></p>
<ul id="list"></ul>
<p class="code">{source}</p>
<script type="application/json" id="words">{words}</script>
<script type="application/json" id="grids">{grids}</script>
<script>{script}</script>
</body>
</html>
"""


def write_phone(
    plan: Plan, folder: Path, *, language: str, title: str = "", communities: tuple[str, ...] = ()
) -> list[Path]:
    """Write ``index.html``, and ``grids/CODE.gpkg`` for every grid.

    Parameters
    ----------
    plan
        The plan.
    folder
        Where.
    language
        ``zh`` or ``en``.
    title
        Heading; made from the name of the area when empty.
    communities
        Ids; all when empty.

    Returns
    -------
    list of Path
        The page first. A GeoPackage has the grid and its buildings in WGS84, and in China
        also in GCJ-02: ``grid``, ``buildings``, ``grid_gcj02``, ``buildings_gcj02``.
    """
    grids = plan.grids[has_ground(np.asarray(plan.grids.geometry.array, dtype=object))]
    if communities:
        grids = grids[grids[COMMUNITY_ID].isin(communities)]
    grids = grids.sort_index()
    shapes = to_degrees(np.asarray(grids.geometry.array, dtype=object), plan.grids.crs)
    page = folder / "index.html"
    page.write_text(render_index(plan, grids, shapes, language, title), encoding="utf-8")
    place = folder / _FOLDER
    place.mkdir(exist_ok=True)
    layer = grids[[name for name in _GRID_COLUMNS if name in grids]].set_geometry(
        shapes, crs=WGS84
    )
    houses = plan.buildings[plan.buildings[GRID_CODE].isin(grids.index)]
    wanted = [name for name in _HOUSE_COLUMNS if name in houses]
    own = houses[GRID_CODE].to_numpy(object)
    houses = houses[[*wanted, "geometry"]].to_crs(WGS84)
    layers = {"grid": layer, "buildings": houses}
    if in_china(*shapely.get_coordinates(shapes).T).any():
        for name in tuple(layers):
            layers[f"{name}_gcj02"] = shift_layer(layers[name], "wgs84", "gcj02")
    rows = _rows_by(own)
    source = "; ".join(attribution(plan))
    paths = []
    for row, code in enumerate(grids.index):
        paths.append(place / f"{code}.gpkg")
        parts = {
            name: whole.iloc[[row]]
            if name.startswith("grid")
            else whole.iloc[rows.get(code, _NONE)]
            for name, whole in layers.items()
        }
        write_geopackage(
            [pack_layer(*part, description=source) for part in parts.items()], paths[-1]
        )
    return [page, *paths]


def _rows_by(codes: NDArray[np.object_]) -> dict[str, NDArray[np.int64]]:
    """Return the rows of each code."""
    order = np.argsort(codes, kind="stable")
    names, first = np.unique(codes[order], return_index=True)
    return dict(zip(names, np.split(order, first[1:]), strict=True)) if len(names) else {}


def render_index(
    plan: Plan,
    grids: GeoDataFrame,
    shapes: NDArray[np.object_],
    language: str,
    title: str = "",
) -> str:
    """Return the page: a list of grids with a search, and the grid at a place.

    Parameters
    ----------
    plan
        The plan.
    grids
        Those of its grids that are listed.
    shapes
        Their ground in WGS84 degrees.
    language, title
        As in `write_phone`.
    """
    words = {key: text[language == "zh"] for key, text in PHONE.items() if key != "title"}
    script = files("gridplan.reports").joinpath("phone.js").read_text(encoding="utf-8")
    heading = title or PHONE["title"].say(
        language, place=place_of(plan, tuple(grids[COMMUNITY_ID].unique()), language)
    )
    sha = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    labels = {key: escape(words[key], quote=True) for key in _LABELS}
    return _PAGE.format(
        lang=language,
        sha=sha,
        title=escape(heading),
        source=escape("; ".join(attribution(plan))),
        style=_STYLE,
        script=script,
        words=_packed(words),
        grids=_packed(_entries(plan, grids, shapes)),
        **labels,
    )


_LABELS = ("locate", "place", "wgs84", "gcj02", "find", "search")


def _packed(content: Any) -> str:  # noqa: ANN401
    """Return content as JSON that no text in it can end."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def _entries(plan: Plan, grids: GeoDataFrame, shapes: NDArray[np.object_]) -> list[dict[str, Any]]:
    """Return what the page knows of each grid."""
    houses = plan.buildings
    found_by = [name for name in _FOUND_BY if name in houses]
    rows = _rows_by(houses[GRID_CODE].fillna("").to_numpy(object))
    texts = {name: houses[name].fillna("").astype(str).to_numpy(object) for name in found_by}
    middle = shapely.get_coordinates(shapely.point_on_surface(shapes)).round(6).tolist()
    entries = []
    table = grids.reset_index()[
        [GRID_CODE, "grid_name", "community_name", "subdistrict_name", "households", "buildings"]
    ]
    table = table.astype(object).where(table.notna(), "")
    for shape, point, row in zip(shapes, middle, table.itertuples(index=False), strict=True):
        code, name, community, subdistrict, households, buildings = row
        own = rows.get(code, _NONE)
        words = dict.fromkeys(text for column in texts.values() for text in column[own] if text)
        entries.append(
            {
                "code": code,
                "name": str(name),
                "community": str(community),
                "place": str(subdistrict),
                "households": int(households or 0),
                "buildings": int(buildings or 0),
                "at": point,
                "words": " ".join(words),
                "file": f"{_FOLDER}/{code}.gpkg",
                "rings": _rings(shape),
            }
        )
    return entries


def _rings(shape: Any) -> list[list[int]]:  # noqa: ANN401
    """Return the rings of an area as differences of whole units, longitude and latitude."""
    rings = shapely.get_rings(shapely.get_parts(shape))
    whole = [np.rint(shapely.get_coordinates(ring) * _UNITS).astype(np.int64) for ring in rings]
    return [np.diff(xy, axis=0, prepend=0).ravel().tolist() for xy in whole]
