"""`Plan.locate`: in which grid somebody stands."""

import numpy as np
import pytest
import shapely

import gridplan as gp
from gridplan.datum import wgs84_to_bd09, wgs84_to_gcj02
from gridplan.errors import InputError


def points_in(plan):
    """Return places inside every grid, and the code of each."""
    shapes = np.asarray(plan.grids.geometry.to_crs(4326).array, dtype=object)
    middle = shapely.get_coordinates(shapely.point_on_surface(shapes))
    return middle, plan.grids.index.to_numpy(object)


def test_a_place_inside_a_grid_is_in_it_in_any_datum(town_plan):
    (x, y), codes = points_in(town_plan)[0].T, points_in(town_plan)[1]
    assert town_plan.locate(x, y).tolist() == codes.tolist()
    assert town_plan.locate(*wgs84_to_gcj02(x, y), datum="gcj02").tolist() == codes.tolist()
    assert town_plan.locate(*wgs84_to_bd09(x, y), datum="bd09").tolist() == codes.tolist()
    assert (town_plan.locate(x, y, datum="gcj02") != codes).any()


def test_nowhere_is_empty_and_a_border_is_in_the_first(town_plan):
    x, y = [np.nan, 0.0, np.inf, 119.0], [40.0, 0.0, 3.0, np.nan]
    assert town_plan.locate(x, y).tolist() == [""] * 4
    corner = shapely.get_coordinates(town_plan.grids.geometry.to_crs(4326).iloc[5])[0]
    found = town_plan.locate(*corner)[0]
    turned = gp.Plan(
        **{name: getattr(town_plan, name) for name in town_plan.__dataclass_fields__}
        | {"grids": town_plan.grids.iloc[::-1]}
    )
    assert turned.locate(*corner)[0] == found


def test_the_shape_of_the_places_is_kept_and_faults_are_told(town_plan):
    assert town_plan.locate(np.zeros((2, 3)), np.zeros((2, 3))).shape == (2, 3)
    with pytest.raises(InputError, match="2 longitudes and 1 latitudes"):
        town_plan.locate([1, 2], [1])
    with pytest.raises(InputError):
        town_plan.locate(1, 2, datum="utm")
