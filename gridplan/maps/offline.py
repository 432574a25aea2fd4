"""Leaflet inside the page: a folium map that asks nothing of the network."""

from __future__ import annotations

import base64
import json
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from branca.element import Element, MacroElement
    from folium import Map


def offline_map(**options: Any) -> Map:  # noqa: ANN401
    """Return an empty folium map that carries Leaflet itself and loads nothing else.

    folium's own page pulls ten files from content networks and stays blank where these
    are out of reach. jQuery, Bootstrap and the icon fonts are left out; plain markers and
    popups of folium work all the same.

    Parameters
    ----------
    **options
        Passed on to `folium.Map`.
    """
    import folium

    page = folium.Map(tiles=None, attributionControl=False, **options)
    page.default_js, page.default_css = [], []
    page._id = "plan"  # noqa: SLF001 - folium draws random ids: same plan, same file
    header: Any = page.get_root().header  # type: ignore[attr-defined]
    for name, text in leaflet_head().items():
        header.add_child(verbatim(text), name=name)
    return page


def leaflet_head() -> dict[str, str]:
    """Return Leaflet's style sheet and script, as elements of HTML."""
    return {
        "leaflet_css": f"<style>{leaflet_css()}</style>",
        "leaflet_js": f"<script>{leaflet_js()}{_extras()}</script>",
    }


def verbatim(text: str) -> Element:
    """Return an element that renders as the given text, braces and all."""
    from branca.element import Element

    element: Any = Element("{{ this.verbatim }}")
    element.verbatim = text
    return element


def scripted(code: str) -> MacroElement:
    """Return an element that runs JavaScript after the map exists."""
    from branca.element import MacroElement
    from jinja2 import Template

    element: Any = MacroElement()  # type: ignore[no-untyped-call]
    element.code = code
    element._template = Template(  # noqa: SLF001 - branca's way to give a template
        "{% macro script(this, kwargs) %}{{ this.code }}{% endmacro %}"
    )
    return element


@cache
def leaflet_js() -> str:
    """Return Leaflet without the link of its attribution prefix and its source map."""
    text = (_leaflet() / "leaflet.js").read_text(encoding="utf-8")
    text = re.sub(r"(?m)^//# sourceMappingURL=.*$", "", text)
    return text.replace('href="https://leafletjs.com"', "")


@cache
def leaflet_css() -> str:
    """Return Leaflet's style sheet with its images inside."""
    folder = _leaflet()
    text = (folder / "leaflet.css").read_text(encoding="utf-8")

    def inside(match: re.Match[str]) -> str:
        image = base64.b64encode((folder / match[1]).read_bytes()).decode()
        return f"url(data:image/png;base64,{image})"

    return re.sub(r"url\(#default#VML\)|url\((images/[\w.-]+)\)", _keep_or(inside), text)


def _extras() -> str:
    """Return what folium's markers and popups need of jQuery and of image files."""
    images = _leaflet() / "images"
    icons = {
        option: f"data:image/png;base64,{base64.b64encode((images / name).read_bytes()).decode()}"
        for option, name in (
            ("iconUrl", "marker-icon.png"),
            ("iconRetinaUrl", "marker-icon-2x.png"),
            ("shadowUrl", "marker-shadow.png"),
        )
    }
    return f"""
L.Icon.Default.imagePath = "";
L.Icon.Default.mergeOptions({json.dumps(icons)});
window.$ = window.$ || ((html) => {{
  const frame = document.createElement("template");
  frame.innerHTML = html.trim();
  return [frame.content.firstChild];
}});
"""


def _keep_or(replace: Any) -> Any:  # noqa: ANN401
    """Return a replacement that leaves a match without a file as it is."""
    return lambda match: replace(match) if match[1] else match[0]


def _leaflet() -> Any:  # noqa: ANN401
    """Return the folder of Leaflet's files."""
    return files("xstatic.pkg.leaflet") / "data"
