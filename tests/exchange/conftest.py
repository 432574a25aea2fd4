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


@pytest.fixture(scope="session")
def next_plan(town_plan):
    """Return the town after two grids were merged."""
    edit = town_plan.edit(date="2026-12-01")
    state = edit._state
    return edit.merge(state.codes[0], state.codes[state.beside(0)[0]]).plan
