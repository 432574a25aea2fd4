import time

import pytest

from gridplan.errors import InputError
from gridplan.sources.formats.sheets import find_separator, read_sheets
from gridplan.sources.notes import Notes

RING = "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0), (0.1 0.1, 0.2 0.1, 0.2 0.2, 0.1 0.1))"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("quote", ['"', ""])
def test_corners_of_polygons_are_no_columns(separator, quote):
    rows = [["id", "households", "WKT"], ["1", "10", RING], ["2", "20", RING]]
    lines = [separator.join(f"{quote}{cell}{quote}" for cell in row) for row in rows]
    if separator != "," or quote:
        assert find_separator("\n".join(lines)) == separator


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("x;y;户数\n467027,5;4420011,25;10\n467028,5;4420012,25;12\n", ";"),
        ("台账\n小区,楼栋号,户数\n阳光;花园,1号楼,12\n", ","),
        ("a;b\n1,5;2,5\n", ";"),
        ("a,geom\n1,SRID=4326;POINT(119 39)\n2,SRID=4326;POINT(119 39)\n", ","),
        ("a\n1\n", ","),
        ("", ","),
    ],
)
def test_the_separator_is_what_stands_in_every_line(text, separator):
    assert find_separator(text) == separator


def test_fifty_thousand_columns_are_refused_at_once(tmp_path):
    (tmp_path / "b.csv").write_text(",".join(["a"] * 50_000) + "\n" + "1," * 49_999 + "1\n")
    start = time.perf_counter()
    with pytest.raises(InputError, match="50,000 columns"):
        read_sheets(tmp_path / "b.csv", "buildings", Notes())
    assert time.perf_counter() - start < 5
