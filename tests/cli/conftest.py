import sys
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from gridplan.cli.main import main
from tests.plan_fixture import make_plan

SIX = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")


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
