"""Cities known as points only: plots are drawn around points, all promises hold."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridplan.datasets import make_town
from tests.sources.conftest import DATA


def as_points(buildings, path):
    """Write the middle of each building as longitude and latitude."""
    middle = buildings.to_crs(buildings.estimate_utm_crs()).centroid.to_crs(4326)
    kept = [name for name in ("building_id", "households", "use") if name in buildings.columns]
    table = pd.DataFrame(buildings[kept]).assign(lon=middle.x, lat=middle.y)
    table.to_csv(path, index=False)
    return table


@pytest.fixture(params=["town", "snezhinsk_ru"])
def city(request, tmp_path):
    """Return the options of a city whose buildings are points, and their table."""
    names = ["communities", "streets", "barriers", "institutions"]
    if request.param == "town":
        layers = make_town()
        files = {name: tmp_path / f"{name}.parquet" for name in names}
        for name, path in files.items():
            layers[name].to_parquet(path)
        buildings = layers["buildings"]
    else:
        files = {name: DATA / request.param / f"{name}.parquet" for name in names}
        if not files["communities"].exists():
            pytest.skip(f"the data of {request.param} is not on this machine")
        buildings = gpd.read_parquet(DATA / request.param / "buildings.parquet")
    points = tmp_path / "points.csv"
    table = as_points(buildings, points)
    options = [part for name, path in files.items() for part in (f"--{name}", path)]
    return [*options, "--buildings", points], table


def test_a_city_of_points_is_planned_from_files_to_files(run, city, tmp_path):
    options, table = city
    out = tmp_path / "out"
    result = run("partition", *options, "--out", out)
    assert result.exit_code in {0, 1}, result.output
    grids = gpd.read_file(out / "grids.geojson").set_index("grid_code")
    shapes = grids.geometry.array
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)
    houses = gpd.read_file(out / "grids.gpkg", layer="buildings").set_index("building_id")
    assert len(houses) == len(table)
    counted = houses.groupby("grid_code")["households"].sum()
    assert counted.reindex(grids.index, fill_value=0).equals(grids["households"].astype(int))
    basic = grids[grids["kind"] == "basic"]
    assert (basic["status"] == "ok").mean() > 0.6
    placed = houses[houses["grid_code"].notna() & (houses["households"] > 0)].to_crs(4326)
    home = shapes[grids.index.get_indexer(placed["grid_code"])]
    inside = shapely.dwithin(home, placed.geometry.array, 1e-6)
    assert inside.all()
