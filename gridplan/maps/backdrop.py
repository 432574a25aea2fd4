"""Tiles of a map service behind the plan: only where the rules ask for one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np

from gridplan.datum import wgs84_to_gcj02

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A service of map tiles.

    Parameters
    ----------
    urls
        Templates with ``{z}``, ``{x}``, ``{y}`` and, where `hosts` are given, ``{s}``.
    hosts
        What ``{s}`` stands for, one sign each.
    credit
        Whom to name.
    is_shifted
        Whether the tiles are in GCJ-02.
    """

    urls: tuple[str, ...]
    hosts: str = ""
    credit: str = ""
    is_shifted: bool = False

    @property
    def origins(self) -> list[str]:
        """Return the servers that a page must be allowed to ask."""
        found = set()
        for url in self.urls:
            parts = urlsplit(url)
            for one in self.hosts or " ":
                found.add(f"{parts.scheme}://{parts.netloc}".replace("{s}", one))
        return sorted(found)


_TIANDITU = (
    "https://t{{s}}.tianditu.gov.cn/{layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
    "&LAYER={layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles"
    "&TILEMATRIX={{z}}&TILEROW={{y}}&TILECOL={{x}}&tk={key}"
)
_KNOWN = {
    "osm": Backdrop(
        ("https://tile.openstreetmap.org/{z}/{x}/{y}.png",),
        credit="© OpenStreetMap contributors",
    ),
    "gaode": Backdrop(
        (
            "https://webrd0{s}.is.autonavi.com/appmaptile"
            "?lang=zh_cn&size=1&scale=1&style=8&x={x}&y={y}&z={z}",
        ),
        hosts="1234",
        credit="© 高德地图",
        is_shifted=True,
    ),
}


def backdrop_of(text: str) -> Backdrop | None:
    """Return the service that a rule names, or None for none.

    Parameters
    ----------
    text
        ``osm``, ``gaode``, ``tianditu:KEY`` or an address with ``{z}``, ``{x}``, ``{y}``;
        the rules have checked it.

    Examples
    --------
    >>> backdrop_of("tianditu:abc").origins[0]
    'https://t0.tianditu.gov.cn'
    >>> backdrop_of("https://tiles.example.org/{z}/{x}/{y}.png").credit
    'tiles.example.org'
    """
    if not text:
        return None
    if text in _KNOWN:
        return _KNOWN[text]
    if text.startswith("tianditu:"):
        key = text.removeprefix("tianditu:")
        urls = tuple(_TIANDITU.format(layer=layer, key=key) for layer in ("vec", "cva"))
        return Backdrop(urls, hosts="01234567", credit="© 天地图")
    return Backdrop((text,), credit=re.sub(r"^\{s\}\.", "", urlsplit(text).netloc))


def backdrop_content(text: str, extent: Sequence[Sequence[float]]) -> dict[str, Any] | None:
    """Return what ``map.js`` needs to lay tiles behind the plan.

    Parameters
    ----------
    text
        See `backdrop_of`.
    extent
        South-west and north-east corner, latitude first.

    Returns
    -------
    dict or None
        With ``shift``: degrees by which the tiles lie off at the four corners (longitude
        and latitude; west before east, south before north). It changes so slowly that in
        between it is interpolated.
    """
    found = backdrop_of(text)
    if found is None:
        return None
    (south, west), (north, east) = extent
    lon, lat = np.array([west, east, west, east]), np.array([south, south, north, north])
    shifted = wgs84_to_gcj02(lon, lat) if found.is_shifted else (lon, lat)
    return {
        "urls": list(found.urls),
        "hosts": found.hosts,
        "credit": found.credit,
        "shift": np.round([shifted[0] - lon, shifted[1] - lat], 7).T.tolist(),
    }
