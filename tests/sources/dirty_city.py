"""A made-up city as planners hold it, with every fault written down.

Two communities of 16 houses each in four rows, two estates with names; written as a
GBK shapefile without .cpg, building points in GCJ-02, streets with a zone number in
the easting that their .prj does not know, and an Excel ledger with merged cells and
totals.
"""

import geopandas as gpd
import pandas as pd
from shapely import LineString, Point, Polygon, box

from gridplan.coordinates import shift_layer
from tests.sources.town import METRIC, shift

# Rule and number of findings that the faults below must raise, no more and no less.
PLANTED = {
    "encoding": 1,  # communities.shp in GBK, nothing says so
    "overlap": 1,  # the second community reaches 10 m into the first
    "datum": 1,  # the building points are in GCJ-02 (told by the rules)
    "zone_prefix": 1,  # streets: eastings with zone 40, .prj without
    "duplicate_id": 1,  # building 005 twice
    "unusable_geometry": 1,  # building 032 has no coordinates
    "outside_community": 1,  # building 031 lies beyond the river
    "not_a_number": 1,  # building 007: "100-120" households
    "number_in_words": 1,  # ledger: 约36户
    "negative_count": 1,  # building 008: -5 households
    "absurd_count": 1,  # building 009: 28,000 households
    "ledger_row": 2,  # one row twice, one of a building nobody drew
    "total_rows": 1,  # 合计
    "total_differs": 1,  # which says 9 households more than the rows
    "invalid_geometry": 1,  # one estate is a bow tie
    "no_evidence": 13,  # points without a count: nothing to estimate from
}
RULES = {"datum": {"buildings": "gcj02"}}


def write_dirty_city(folder):
    """Write all files of the city; return them by the name of their layer."""
    files = {
        "communities": folder / "communities.shp",
        "buildings": folder / "buildings.csv",
        "streets": folder / "streets.shp",
        "compounds": folder / "compounds.geojson",
        "ledger": folder / "ledger.xlsx",
    }
    _communities().to_file(files["communities"], encoding="GBK")
    files["communities"].with_suffix(".cpg").unlink()
    _buildings().to_csv(files["buildings"], index=False, encoding="utf-8-sig")
    _streets().to_file(files["streets"])
    _compounds().to_file(files["compounds"])
    _ledger(files["ledger"])
    return files


def _communities():
    shapes = [shift(box(0, 0, 400, 400)), shift(box(390, 0, 900, 400))]
    names = {"sqdm": ["130302001001", "130302001002"], "名称": ["文化里社区", "先锋里社区"]}
    return gpd.GeoDataFrame(names, geometry=shapes, crs=METRIC)


def _buildings():
    spots = [(60 + 90 * (i % 4) + 400 * (i // 16), 60 + 90 * (i % 16 // 4)) for i in range(32)]
    spots[30] = (2000, 200)
    numbers = [f"{i % 8 + 1}号楼" for i in range(32)]
    estates = ["阳光花园" if i < 8 else "文化里小区" if 16 <= i < 24 else "" for i in range(32)]
    counts = ["30"] * 32
    counts[6], counts[7], counts[8] = "100-120", "-5", "28000"
    for i in [*range(6), *range(16, 24)]:
        counts[i] = ""
    ids = [f"{i + 1:03d}" for i in range(32)]
    ids[5] = "005"
    points = gpd.GeoDataFrame(geometry=[shift(Point(s)) for s in spots], crs=METRIC)
    shifted = shift_layer(points.to_crs(4326), "wgs84", "gcj02").geometry
    table = {"楼栋编码": ids, "小区": estates, "楼栋号": numbers, "户数": counts}
    where = {"经度": shifted.x.round(8).astype(str), "纬度": shifted.y.round(8).astype(str)}
    frame = pd.DataFrame(table | where)
    frame.loc[31, ["经度", "纬度"]] = ""
    return frame


def _streets():
    lines = [LineString([(-100, 200), (1000, 200)]), LineString([(400, -100), (400, 500)])]
    kinds = {"等级": ["主干路", "支路"]}
    frame = gpd.GeoDataFrame(kinds, geometry=[shift(line) for line in lines], crs=METRIC)
    return frame.set_crs(4549, allow_override=True)


def _compounds():
    bow = Polygon([(20, 20), (380, 190), (380, 20), (20, 190)])
    shapes = [shift(bow), shift(box(410, 20, 790, 190))]
    names = {"compound_id": ["M1", "M2"], "name": ["阳光花园", "文化里小区"]}
    return gpd.GeoDataFrame(names, geometry=shapes, crs=METRIC).to_crs(4490)


def _ledger(path):
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    rows = [
        ["某某街道楼栋台账", None, None, None],
        ["社区", "小区", "楼栋号", "户数"],
        ["文化里社区", "阳光花园", "1栋", 36],
        [None, None, "二栋", "约36户"],
        [None, None, "3#", 40],
        [None, None, "3#", 40],
        [None, None, "99号楼", 12],
        ["合计", None, None, 173],
    ]
    for row in rows:
        sheet.append(row)
    for cells in ("A1:D1", "A3:A7", "B3:B7"):
        sheet.merge_cells(cells)
    book.save(path)
