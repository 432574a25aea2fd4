"""Layers as GDAL takes them."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import shapely
from shapely import MultiPolygon, Point, Polygon, box

from gridplan.export.vector import pack_layer, write_csv

HOLED = Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [[(1, 1), (2, 1), (2, 2)]])


def packed(shapes):
    frame = gpd.GeoDataFrame({"n": range(len(shapes))}, geometry=shapes, crs=32650)
    layer = pack_layer("areas", frame.rename_axis("id"))
    column = layer.table.column("geometry").combine_chunks()
    plain = column.storage if isinstance(column, pa.ExtensionArray) else column
    return layer, plain.to_pylist()


def test_areas_of_every_kind_are_the_multipolygons_that_geos_makes_of_them():
    apart = MultiPolygon([box(0, 0, 1, 1), box(5, 5, 6, 6)])
    shapes = [box(0, 0, 3, 3), apart, None, HOLED, Polygon()]
    layer, bytes_of = packed(shapes)
    assert layer.geometry_type == "MultiPolygon"
    whole = [MultiPolygon([box(0, 0, 3, 3)]), apart, None, MultiPolygon([HOLED]), None]
    assert bytes_of == shapely.to_wkb(np.array(whole, dtype=object)).tolist()


def test_points_stay_points():
    layer, bytes_of = packed([Point(1, 2), Point(3, 4)])
    assert layer.geometry_type == "Point"
    assert shapely.from_wkb(bytes_of).tolist() == [Point(1, 2), Point(3, 4)]


def test_cells_of_several_kinds_in_one_column_are_written(tmp_path):
    table = pd.DataFrame({"a": [1, "x", None, 2.5], "b": range(4)}, dtype=object)
    write_csv(table, tmp_path / "t.csv")
    lines = (tmp_path / "t.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines] == ['"a"', '"1"', '"x"', "", '"2.5"']
