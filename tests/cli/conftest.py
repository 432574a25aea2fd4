import sys
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from gridplan.cli.main import main
from tests.plan_fixture import make_plan
from tests.runs import call, contents, leftovers, write_town

SIX = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")


@pytest.fixture(scope="session")
def town(tmp_path_factory):
    """Write the made-up town as files; return the options that name them."""
    return write_town(tmp_path_factory.mktemp("town"))


@pytest.fixture(scope="session")
def undisturbed(town, tmp_path_factory):
    """Return the files of a run on the town, by name."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    assert call("partition", *town, "--out", out, "-q").exit_code == 1
    assert not leftovers(out)
    return contents(out)


@pytest.fixture
def run():
    return lambda *args: CliRunner().invoke(main, [str(arg) for arg in args])


@pytest.fixture
def stages(monkeypatch):
    """Replace the stages before the files by ones that return a plan; note their calls."""
    calls = SimpleNamespace(plan=make_plan(), read=None, planned=None)

    def read_layers(communities, buildings, **options):
        calls.read = (communities, buildings, options)
        return calls.plan.layers

    def plan_city(layers, *, progress, **options):
        calls.planned = (layers, options)
        progress(1, 2)
        progress(2, 2)
        return calls.plan

    fakes = {
        "gridplan.sources": SimpleNamespace(read_layers=read_layers),
        "gridplan.planning.city": SimpleNamespace(plan_city=plan_city),
        "gridplan.datasets": SimpleNamespace(make_town=lambda _seed: dict.fromkeys(SIX)),
    }
    for name, module in fakes.items():
        monkeypatch.setitem(sys.modules, name, module)
    return calls


@pytest.fixture
def files(tmp_path):
    """Return the options that name the two required layers."""
    return ["--communities", tmp_path / "city.gpkg|layername=a", "--buildings", "buildings.gpkg"]
