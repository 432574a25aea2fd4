"""A made-up city as planners hold it, with every fault written down.

Two communities side by side, 48 houses each in eight rows; the lower half of each is a
gated estate. The communities come as a GBK shapefile without .cpg, the houses as a CSV
of points in GCJ-02, the streets in a CRS whose eastings lack the zone number that the
data have, the estates as GeoJSON, and the counts of the first estate in an Excel ledger
with merged cells and totals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import LineString, Polygon, box

from gridplan.datum import shift_layer

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

# By rule: how many findings the planted faults raise, and what was planted.
PLANTED: dict[str, tuple[int, str]] = {
    "encoding": (1, "communities.shp in GBK, and nothing says so"),
    "overlap": (1, "the second community reaches 10 m into the first"),
    "datum": (1, "the houses are in GCJ-02, as the rules say"),
    "zone_prefix": (1, "streets: eastings with zone 40, a .prj without"),
    "duplicate_id": (1, "house 005 twice"),
    "made_id": (1, "house 061 without id"),
    "unusable_geometry": (1, "house 096 without coordinates"),
    "outside_community": (1, "house 095 beyond the river"),
    "not_a_number": (1, 'house 007: "100-120" households'),
    "negative_count": (1, "house 008: -5 households"),
    "absurd_count": (1, "house 009: 28,000 households"),
    "suspected_missing": (1, "house 031: six storeys of flats, 0 households"),
    "no_evidence": (4, "houses 005, 006, 007, 008: no count, and no outline to guess from"),
    "estimated": (1, "the second estate: a total, but no counts"),
    "number_in_words": (1, "ledger: 约36户"),
    "count_replaced": (1, "ledger: house 010 has 44 households, not 40"),
    "ledger_row": (2, "ledger: one row twice, one of a house nobody drew"),
    "total_rows": (1, "ledger: 合计"),
    "total_differs": (1, "ledger: 合计 says 9 households more than the rows"),
    "invalid_geometry": (1, "the outline of the first estate crosses itself"),
    "garbled_text": (1, "a street name saved in a wrong encoding"),
    "street_gap": (1, "a lane that ends half a metre short"),
    "street_island": (1, "a lane that connects to nothing"),
}
# What nobody can see in the numbers has to be said.
DIRTY_RULES: dict[str, Any] = {"datum": {"buildings": "gcj02"}}
_METRIC = "EPSG:4528"  # CGCS2000 zone 40, zone number in the easting
_X0, _Y0 = 40_551_000.0, 4_420_000.0
_HOUSES, _ROW, _ESTATE = 48, 6, 24  # in a community, in a row, in an estate


def write_dirty_city(folder: Path) -> dict[str, Path]:
    """Write the files of a city with every fault of `PLANTED`.

    Parameters
    ----------
    folder
        Where; must exist.

    Returns
    -------
    dict
        Path by argument of `gridplan.read_layers`; read them with the rules
        `DIRTY_RULES`.
    """
    files = {
        "communities": folder / "communities.shp",
        "buildings": folder / "buildings.csv",
        "streets": folder / "streets.shp",
        "compounds": folder / "compounds.geojson",
        "ledger": folder / "ledger.xlsx",
    }
    _write_ledger(files["ledger"])
    _communities().to_file(files["communities"], encoding="GBK")
    files["communities"].with_suffix(".cpg").unlink()
    _houses().to_csv(files["buildings"], index=False, encoding="utf-8-sig")
    _streets().to_file(files["streets"], encoding="UTF-8")
    _estates().to_file(files["compounds"])
    return files


def _on_the_map(shapes: list[Any]) -> NDArray[np.object_]:
    """Return shapes drawn around the origin at their place."""
    place = np.array([_X0, _Y0])
    return shapely.transform(np.array(shapes, dtype=object), lambda xy: xy + place)


def _communities() -> gpd.GeoDataFrame:
    shapes = _on_the_map([box(0, 0, 400, 400), box(390, 0, 900, 400)])
    names = {"sqdm": ["130302001001", "130302001002"], "名称": ["文化里社区", "先锋里社区"]}
    return gpd.GeoDataFrame(names, geometry=shapes, crs=_METRIC)


def _houses() -> pd.DataFrame:
    number = np.arange(2 * _HOUSES)
    here = number % _HOUSES
    x = 40.0 + 64 * (here % _ROW) + 420 * (number // _HOUSES)
    y = 30.0 + 48 * (here // _ROW)
    x[94], y[94] = 2000.0, 200.0
    points = gpd.GeoDataFrame(geometry=shapely.points(x + _X0, y + _Y0), crs=_METRIC)
    shifted = shift_layer(points.to_crs(4326), "wgs84", "gcj02").geometry
    gated = here < _ESTATE
    table = pd.DataFrame(
        {
            "楼栋编码": [f"{i + 1:03d}" for i in number],
            "小区": np.select(
                [gated & (number < _HOUSES), gated], ["阳光花园", "文化里小区"], default=""
            ),
            "楼栋号": [f"{i % _ESTATE + 1}号楼" for i in here],
            "用途": "住宅",
            "层数": "6",
            "户数": "40",
            "经度": shifted.x.round(8).astype(str),
            "纬度": shifted.y.round(8).astype(str),
        }
    )
    table.loc[[5, 60], "楼栋编码"] = ["005", ""]
    table.loc[[6, 7, 8, 30], "户数"] = ["100-120", "-5", "28000", "0"]
    table.loc[(number < 6) | (gated & (number >= _HOUSES)), "户数"] = ""
    table.loc[95, ["经度", "纬度"]] = ""
    return table


def _streets() -> gpd.GeoDataFrame:
    lines = _on_the_map(
        [
            LineString([(-100, 200), (1000, 200)]),
            LineString([(400, -100), (400, 500)]),
            LineString([(200, 200.5), (200, 380)]),
            LineString([(620, 290), (700, 290)]),
        ]
    )
    columns = {
        "等级": ["主干路", "支路", "支路", "支路"],
        "路名": ["建设大街", "文化路", "银河路".encode().decode("latin-1"), "先锋巷"],
    }
    frame = gpd.GeoDataFrame(columns, geometry=lines, crs=_METRIC)
    return frame.set_crs(4549, allow_override=True)


def _estates() -> gpd.GeoDataFrame:
    corner = [(30, 190), (20, 180), (30, 180), (20, 190)]  # a slip of the mouse
    looped = Polygon([(20, 20), (380, 20), (380, 190), *corner])
    shapes = _on_the_map([looped, box(410, 20, 800, 190)])
    names = {"compound_id": ["M1", "M2"], "name": ["阳光花园", "文化里小区"]}
    return gpd.GeoDataFrame(names, geometry=shapes, crs=_METRIC).to_crs(4490)


def _write_ledger(path: Path) -> None:
    import xlsxwriter

    rows: list[tuple[Any, ...]] = [
        ("某某街道楼栋台账", None, None, None),
        ("社区", "小区", "楼栋号", "户数"),
        ("文化里社区", "阳光花园", "1栋", 36),
        (None, None, "二栋", "约36户"),
        (None, None, "3#", 40),
        (None, None, "3#", 40),
        (None, None, "４号楼", 45),
        (None, None, "10幢", 44),
        (None, None, "99号楼", 12),
        ("先锋里社区", "文化里小区", None, 900),
    ]
    total = sum(36 if isinstance(row[3], str) else row[3] for row in rows[2:])
    rows.append(("合计", None, None, total + 9))
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Sheet")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        for first, left, last, right in ((0, 0, 0, 3), (2, 0, 8, 0), (2, 1, 8, 1)):
            sheet.merge_range(first, left, last, right, rows[first][left])
