"""`explore`: the map page of a plan."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.maps.content import map_content
from gridplan.maps.offline import offline_map, scripted, verbatim

if TYPE_CHECKING:
    from folium import Map

    from gridplan.plan.core import Plan

_SCRIPTS = ("decode.js", "canvas.js", "map.js")


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
    page = offline_map(
        location=np.mean(content["extent"], axis=0).tolist(),
        zoom_control=False,
        zoom_snap=0.25,
        wheel_px_per_zoom_level=100,
        max_zoom=20,
        font_size="13px",
    )
    figure: Any = page.get_root()
    figure.title = content["title"]
    folder = files("gridplan.maps")
    style = (folder / "map.css").read_text(encoding="utf-8")
    code = "".join((folder / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    figure.header.add_child(verbatim(f"<style>{style}</style>"), name="gridplan_css")
    figure.header.add_child(verbatim(f"<script>{code}</script>"), name="gridplan_js")
    packed = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    packed = packed.replace("<", "\\u003c")  # no text may end the script element
    figure.html.add_child(
        verbatim(f'<script type="application/json" id="gridplan-data">{packed}</script>'),
        name="gridplan_data",
    )
    page.add_child(scripted(f"gridplanMap({page.get_name()});"), name="gridplan_start")
    return page
