"""Unit grids of about 10,000 m² lie exactly inside grids; components are in one, or nobody's."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from gridplan.errors import InputError, SchemaError
from gridplan.planning import inside
from gridplan.planning.city import plan_city
from gridplan.planning.units import OPEN_GROUND, unit_plan
from gridplan.reports.unit_files import unit_layer, write_units
from gridplan.rules import Rules
from gridplan.things.located import locate_components, read_classes
from tests.place import place


@pytest.fixture(scope="module")
def both():
    plan = plan_city(place([[300, 150], [0, 150], [200, 200]], per_block=9))
    return plan, unit_plan(plan, size_m2=3_000)


@pytest.fixture(scope="module")
def components(both):
    """Return lamps on a lattice over and around the city, and a pipe through it."""
    plan, _ = both
    west, south, east, north = plan.grids.to_crs(4326).total_bounds
    wide, high = (east - west) / 10, (north - south) / 10
    x, y = np.meshgrid(np.linspace(west - wide, east + wide, 12), np.linspace(south, north, 9))
    places = [*shapely.points(x.ravel(), y.ravel()),
              shapely.LineString([(west, south + high), (east, north - high)])]  # fmt: skip
    kinds = ["lamp", "井盖", "nothing known"] * 36 + ["pipe"]
    return gpd.GeoDataFrame({"分类代码": kinds, "编号": range(109)}, geometry=places, crs=4326)


def test_unit_grids_are_their_grids_in_area_vertices_and_numbers(both):
    plan, units = both
    layer = unit_layer(units)
    own = layer.groupby("grid_code")["households"].sum()
    assert own.to_dict() == plan.grids["households"].to_dict()
    assert layer["buildings"].sum() == plan.grids["buildings"].sum()
    parents = units.level("grid")
    for code, rows in layer.groupby("grid_code"):
        union = shapely.coverage_union_all(np.asarray(rows.geometry))
        assert union.symmetric_difference(parents.geometry[code]).area < 1e-6
        assert set(shapely.get_coordinates(parents.geometry[code]).ravel().round(3)) <= set(
            shapely.get_coordinates(np.asarray(rows.geometry)).ravel().round(3)
        )
    whole = shapely.coverage_union_all(np.asarray(layer.geometry))
    community = shapely.coverage_union_all(np.asarray(plan.grids.geometry))
    assert whole.symmetric_difference(community).area < 0.02 * whole.length


def test_areas_are_in_bounds_or_say_why(both):
    _, units = both
    inside = units.grids["area_m2"].between(1_500, 4_500)
    assert inside.mean() > 0.8
    assert ((units.grids["status"] == "ok") == inside).all()
    assert (units.grids.loc[~inside, "reason"] != "").all()
    assert (units.assignment.parts() == 1).all()


def test_codes_begin_with_that_of_the_grid(both):
    layer = unit_layer(both[1])
    assert (layer.index.str[:-2] == layer["grid_code"]).all()
    assert layer.index.is_unique


def test_every_component_is_counted_once_everywhere(both, components):
    _, units = both
    found = locate_components(units, components)
    lost = (found.rows["unit_code"] == "").sum()
    assert 0 < lost < len(components) == len(found.rows)
    for table in (*found.levels.values(), found.density, found.by_class):
        column = "rows" if "rows" in table else "components"
        assert table[column].sum() == len(components)
    assert found.by_class["unplaced"].sum() == lost
    assert found.rows["class"].tolist()[1] == "manhole"  # by its Chinese name
    assert found.by_class.index[~found.by_class["is_known"]].tolist() == ["nothing known"]
    own = found.rows[found.rows["unit_code"] != ""]
    assert (own["unit_code"].str[:-2] == own["grid_code"]).all()


def test_density_is_by_square_kilometre(both, components):
    _, units = both
    table = locate_components(units, components).density
    row = table[table["unit_code"] != ""].iloc[0]
    area = units.grids["area_m2"][row["unit_code"]]
    assert row["per_km2"] == pytest.approx(1e6 * row["components"] / area, abs=0.06)


def test_files_hold_all_of_it(both, components, tmp_path):
    _, units = both
    write_units(units, tmp_path / "out", components=locate_components(units, components))
    layer = gpd.read_file(tmp_path / "out" / "units.geojson")
    assert layer["unit_code"].tolist() == units.grids.index.tolist()
    table = pd.read_csv(tmp_path / "out" / "components.csv", encoding="utf-8-sig", dtype=str)
    assert len(table) == len(components)


def test_another_table_of_classes_replaces_the_one_that_comes_along(both, components, tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text("class,name,department\nnothing known,未知,城管\n", "utf-8")
    found = locate_components(both[1], components, classes=read_classes(path))
    assert found.by_class.loc["nothing known", "department"] == "城管"
    assert not found.by_class.loc["lamp", "is_known"]


@pytest.mark.parametrize("text", ["class\na\n", "class,name\na,b\na,c\n"])
def test_spoilt_classes_are_refused(text, tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(SchemaError):
        read_classes(path)


def test_components_without_classes_are_refused(both, components):
    with pytest.raises(SchemaError, match="分类代码"):
        locate_components(both[1], components.drop(columns="分类代码"))


def test_unit_grids_of_unit_grids_are_refused(both):
    with pytest.raises(InputError, match="already"):
        unit_plan(both[1])


def test_ground_too_large_is_a_unit_and_what_lies_between_is_divided():
    """Atoms 0-1-2-3-4-5 in a row; 2 is larger than a unit may be, and 5 is a mere strip."""
    loads = np.array([6, 8, 99, 7, 8, 1])
    edges = np.array([[0, 1], [1, 2], [2, 3], [3, 4], [2, 5]])
    xy = np.stack([np.arange(6.0), np.zeros(6)], axis=1)
    grid = inside._Grid("1", loads, edges, np.ones(5), xy, np.ones(6), loads > 9, is_cut=True)
    rules = Rules().override(grid={"lower": 5, "upper": 9, "target": 7})
    label, reasons = inside._units_of(grid, rules)
    assert label[5] == label[2]
    assert len(set(label[[0, 1, 2, 3, 4]])) == len(reasons) == 5
    assert [bool(reason) for reason in reasons] == [True, False, False, False, False]
    assert reasons[label[2]] == "oversize_unit"


@pytest.fixture(scope="module")
def fields():
    """Return a plan of two blocks with a house each, 100 m x 100 m without a street inside."""
    return plan_city(place([[300, 150], [0, 150], [200, 200]], per_block=1))


def test_ground_that_nothing_divides_is_cut_straight_around_its_house(fields):
    units = unit_plan(fields, size_m2=1_000)
    assert (units.grids["status"] == "ok").mean() > 0.95
    assert units.grids["households"].sum() == fields.grids["households"].sum()
    assert set(units.buildings.index) == set(fields.buildings.index)
    houses = np.asarray(units.buildings.to_crs(units.grids.crs).geometry)
    tree = shapely.STRtree(houses)
    grid, house = tree.query(np.asarray(units.grids.geometry), predicate="intersects")
    shared = shapely.area(
        shapely.intersection(houses[house], np.asarray(units.grids.geometry)[grid])
    )
    assert np.unique(house[shared > 0.01]).size == np.count_nonzero(shared > 0.01)


def test_open_ground_stays_whole_and_says_so(fields):
    units = unit_plan(fields, size_m2=1_000, open_ground=3)
    is_open = units.grids["reason"] == OPEN_GROUND
    assert is_open.any()
    assert (units.grids.loc[is_open, "area_m2"] > 3_000).all()
    assert not (units.grids.loc[~is_open, "area_m2"] > 3_000).any()


def test_a_grid_of_more_units_than_it_has_serials_of_grids_has_codes_for_all(fields):
    units = unit_plan(fields, size_m2=1_000, effort=0.1)
    serials = Rules().override(codes={"dedicated_first": 3})
    few = unit_plan(replace(fields, rules=serials), size_m2=1_000, effort=0.1)
    assert few.grids.index.is_unique
    assert len(few.grids) == len(units.grids) > 3 * len(fields.grids)


def test_what_lies_beside_a_unit_that_has_room_goes_there():
    """Atoms 0-1-2 in a row: 0 and 2 are units already, 1 is too small for one."""
    loads = np.array([8, 3, 6])
    edges, xy = np.array([[0, 1], [1, 2]]), np.stack([np.arange(3.0), np.zeros(3)], axis=1)
    alone = np.array([True, False, True])
    grid = inside._Grid("1", loads, edges, np.array([5.0, 1]), xy, np.ones(3), alone, is_cut=True)
    rules = Rules().override(grid={"lower": 5, "upper": 9, "target": 7})
    label, reasons = inside._units_of(grid, rules)
    assert label.tolist() == [0, 1, 1]
    assert reasons == ["", ""]


def test_units_are_the_same_for_any_number_of_processes(town_plan):
    one, two = (unit_plan(town_plan, size_m2=40_000, jobs=jobs) for jobs in (1, 2))
    assert one.grids.drop(columns="geometry").equals(two.grids.drop(columns="geometry"))
    assert one.grids.geometry.geom_equals_exact(two.grids.geometry, 0).all()
