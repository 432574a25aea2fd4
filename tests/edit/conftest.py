import pytest

from gridplan.planning.city import plan_city
from tests.place import place, small

ROWS = [
    [20, 10, 20, 10, 20],
    [10, 20, 10, 20, 10],
    [20, 10, 20, 10, 20],
    [10, 20, 10, 20, 0],
]


@pytest.fixture(scope="session")
def small_plan():
    """Return a plan of two communities of twenty blocks with small bounds; read-only."""
    from shapely import box

    rules = small()
    layers = place(
        [row + row for row in ROWS],
        communities=[box(0, 0, 500, 400), box(500, 0, 1000, 400)],
        rules=rules,
    )
    return plan_city(layers, rules=rules)


@pytest.fixture(scope="session")
def town(town_plan):
    """Return the plan of the made-up town; read-only."""
    return town_plan
