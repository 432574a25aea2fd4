import pytest

from tests.plan_fixture import make_plan


@pytest.fixture(scope="session")
def plan():
    """Return the small made-up plan; read-only."""
    return make_plan()


@pytest.fixture(scope="session")
def town_dir(town_plan, tmp_path_factory):
    """Return the folder of the plan of the made-up town; read-only."""
    folder = tmp_path_factory.mktemp("town") / "plan"
    town_plan.write(folder)
    return folder
