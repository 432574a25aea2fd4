"""The map page of a plan: `render_page` as text, `explore` as a folium map."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.maps.backdrop import backdrop_of
from gridplan.maps.content import map_content
from gridplan.maps.offline import leaflet_head, offline_map, scripted, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from folium import Map

    from gridplan.plan.core import Plan

_SCRIPTS = (
    "decode.js",
    "canvas.js",
    "backdrop.js",
    "search.js",
    "legend.js",
    "outlines.js",
    "draft.js",
    "compare.js",
    "remarks.js",
    "edit.js",
    "list.js",
    "print.js",
    "map.js",
)
# Options of the Leaflet map, named as folium names them.
_OPTIONS = {
    "zoom_control": False,
    "zoom_snap": 0.25,
    "wheel_px_per_zoom_level": 100,
    "max_zoom": 20,
}
_FONT_SIZE = "13px"
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>{title}</title>
{head}
<style>html, body, #map_plan {{ width: 100%; height: 100%; margin: 0; }}
.leaflet-container {{ font-size: {font_size}; }}</style>
</head>
<body>
{data}
<div id="map_plan"></div>
<script>{start}</script>
</body>
</html>
"""


def render_page(
    plan: Plan,
    *,
    title: str = "",
    attribution: str | None = None,
    modes: Sequence[dict[str, Any]] = (),
    teams: Mapping[str, Sequence[tuple[str, str]]] | None = None,
) -> str:
    """Return the interactive map of a plan as a page of HTML.

    The same map as `explore`, without folium: importing it and filling its templates
    takes longer than all the rest of the page.

    Parameters
    ----------
    plan
        The plan.
    title
        Heading; empty for one made from the names of the area.
    attribution
        Source and licence of the data; those the data bring along when None.
    modes
        Ways to colour the grids before all others; see `gridplan.maps.style`.
    teams
        Posts of the grids and who holds each, by code, for their cards; nobody's when None.

    Returns
    -------
    str
        A page that asks nothing of other places, but for tiles where the rules name a
        map service.
    """
    content = map_content(plan, title=title, source=attribution, modes=modes, teams=teams)
    backdrop = backdrop_of(plan.rules.output.base_map)
    camel = {re.sub("_([a-z])", lambda m: m[1].upper(), name): v for name, v in _OPTIONS.items()}
    options = camel | {"center": _centre(content), "zoom": 10, "attributionControl": False}
    head = "\n".join([*leaflet_head().values(), *_head().values()])
    start = f'gridplanMap(L.map("map_plan", {json.dumps(options)}));'
    return _PAGE.format(
        policy=_policy(
            [*re.findall(r"<script>(.*?)</script>", head, re.DOTALL), start],
            [] if backdrop is None else backdrop.origins,
        ),
        language=escape(content["language"]),
        title=escape(content["title"]),
        head=head,
        font_size=_FONT_SIZE,
        data=_data(content),
        start=start,
    )


def explore(plan: Plan, *, title: str = "") -> Map:
    """Return the interactive map of a plan.

    One page without any request to other places: grids with a card each, communities,
    buildings, streets, water, findings; search, legend, layer control and scale. The
    words follow ``names.language`` of the rules.

    Parameters
    ----------
    plan
        The plan.
    title
        Heading; empty for one made from the names of the area.

    Returns
    -------
    folium.Map
        Shows itself in Jupyter; ``.save("map.html")`` writes the page. More folium
        layers may be added: shapes, markers, popups; plugins that load further files
        need the network.
    """
    content = map_content(plan, title=title)
    page = offline_map(location=_centre(content), font_size=_FONT_SIZE, **_OPTIONS)
    figure: Any = page.get_root()
    figure.title = escape(content["title"])  # goes into the page as it is
    for name, text in _head().items():
        figure.header.add_child(verbatim(text), name=name)
    figure.html.add_child(verbatim(_data(content)), name="gridplan_data")
    page.add_child(scripted(f"gridplanMap({page.get_name()});"), name="gridplan_start")
    return page


def _head() -> dict[str, str]:
    """Return the style sheet and the scripts of the map, as elements of HTML."""
    folder = files("gridplan.maps")
    style = (folder / "map.css").read_text(encoding="utf-8")
    code = "".join((folder / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    return {
        "gridplan_css": f"<style>{style}</style>",
        "gridplan_js": f"<script>{code}</script>",
    }


def _data(content: dict[str, Any]) -> str:
    """Return the content of the map as an element of HTML."""
    packed = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    packed = packed.replace("<", "\\u003c")  # no text may end the script element
    return f'<script type="application/json" id="gridplan-data">{packed}</script>'


def _policy(scripts: list[str], images: list[str]) -> str:
    """Return a policy under which a browser runs these scripts and loads nothing but images.

    Names are escaped wherever they are shown; this holds even if one were forgotten.
    """
    hashes = [base64.b64encode(hashlib.sha256(code.encode()).digest()) for code in scripts]
    allowed = " ".join(f"'sha256-{text.decode()}'" for text in hashes)
    sources = " ".join(["data:", *images])
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; "
        f"img-src {sources}; base-uri 'none'; form-action 'none'"
    )


def _centre(content: dict[str, Any]) -> list[float]:
    """Return the middle of the extent, latitude first."""
    middle: list[float] = np.mean(content["extent"], axis=0).tolist()
    return middle
