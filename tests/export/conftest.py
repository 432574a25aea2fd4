import pytest

from gridplan.export import write_plan
from tests.plan_fixture import make_plan


@pytest.fixture(scope="session")
def plan():
    return make_plan()


@pytest.fixture(scope="session")
def out_dir(plan, tmp_path_factory):
    folder = tmp_path_factory.mktemp("plan") / "out"
    write_plan(plan, folder, atoms=True)
    return folder
