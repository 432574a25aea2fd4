"""The index for phones: the page finds the grid that Python finds; a file for each grid."""

import json
import re
import shutil
import subprocess

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely

import gridplan as gp
from gridplan.datum import wgs84_to_gcj02
from tests.plan_fixture import make_plan

# The part of the page that is offered for copying, and the reading of the rings before it is used.
PLACES = """
const { grids: packed, words: spoken, places } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const document = { getElementById: (id) => ({
  textContent: id === "grids" ? packed : spoken, addEventListener() {}, replaceChildren() {},
  append() {}, value: "", dataset: {} }), createElement: () => ({ append() {}, dataset: {} }) };
const location = { search: "", hash: "" };
CODE
console.log(JSON.stringify(places.map(([x, y]) => {
  const direct = locate(x, y), back = fromGcj(...toGcj(x, y));
  return [direct ? direct.code : "", back[0], back[1], ...toGcj(x, y)];
})));
"""


def element(page, name):
    return re.search(rf'<script type="application/json" id="{name}">(.*?)</script>', page, re.S)[1]


@pytest.fixture(scope="module")
def folder(town_plan, tmp_path_factory):
    place = tmp_path_factory.mktemp("phone") / "out"
    town_plan.report(place, kinds=["phone"], language="zh")
    return place


def test_the_page_finds_the_grid_that_python_finds(town_plan, folder):
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    page = (folder / "index.html").read_text("utf-8")
    west, south, east, north = town_plan.grids.to_crs(4326).total_bounds
    random = np.random.default_rng(3)
    x, y = random.uniform(west, east, 2000), random.uniform(south, north, 2000)
    script = re.search(r"<script>(.*?)</script>", page, re.S)[1].replace('"use strict";', "")
    code = PLACES.replace("CODE", script)
    data = json.dumps(
        {
            "grids": element(page, "grids"),
            "words": element(page, "words"),
            "places": np.stack([x, y], 1).tolist(),
        }
    )
    run = subprocess.run(  # noqa: S603
        [node, "-e", code], input=data, capture_output=True, text=True, check=True, timeout=60
    )
    rows = json.loads(run.stdout)
    assert [row[0] for row in rows] == town_plan.locate(x, y).tolist()
    assert 0 < sum(row[0] == "" for row in rows) < len(rows)
    back = np.array([row[1:] for row in rows], dtype=float)
    assert np.abs(back[:, :2] - np.stack([x, y], 1)).max() < 1e-9
    assert np.abs(back[:, 2:] - np.stack(wgs84_to_gcj02(x, y), 1)).max() < 1e-9


def test_every_grid_has_a_geopackage_with_its_houses_in_both_datums(town_plan, folder):
    files = sorted((folder / "grids").iterdir())
    assert [path.stem for path in files] == sorted(town_plan.grids.index)
    code = town_plan.grids.index[4]
    path = folder / "grids" / f"{code}.gpkg"
    layers = {name for name, _ in pyogrio.list_layers(path)}
    assert layers == {"grid", "buildings", "grid_gcj02", "buildings_gcj02"}
    grid, houses = (gpd.read_file(path, layer=name) for name in ("grid", "buildings"))
    own = town_plan.buildings[town_plan.buildings["grid_code"] == code]
    assert grid["grid_code"].tolist() == [code]
    assert sorted(houses["building_id"]) == sorted(own.index.astype(str))
    shifted = gpd.read_file(path, layer="grid_gcj02").geometry.iloc[0]
    moved = gp.shift_layer(grid, "wgs84", "gcj02").geometry.iloc[0]
    assert shapely.hausdorff_distance(shifted, moved) < 1e-9


def test_the_same_plan_gives_the_same_bytes(town_plan, folder, tmp_path):
    town_plan.report(tmp_path / "again", kinds=["phone"], language="zh")
    for path in folder.rglob("*.*"):
        assert path.read_bytes() == (tmp_path / "again" / path.relative_to(folder)).read_bytes()


def test_no_text_is_markup_and_nothing_is_asked_of_others(tmp_path):
    plan = make_plan(names=('</script><img src=x onerror="alert(1)">', "Old Town"))
    plan.report(tmp_path / "out", kinds=["phone"], title='"><b>x', language="en")
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert page.count("</script>") == 3
    assert "<img" not in page
    assert "<b>" not in page
    assert "://" not in page
    assert "default-src 'none'" in page
    ids = plan.communities.index[:1].tolist()
    plan.report(tmp_path / "some", kinds=["phone"], community=ids)
    own = plan.grids.index[plan.grids["community_id"].isin(ids)]
    assert sorted(path.stem for path in (tmp_path / "some" / "grids").iterdir()) == sorted(own)
