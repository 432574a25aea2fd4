"""Published and synthetic instances, where they lie beside the repository."""

import json
from pathlib import Path

import numpy as np
import pytest

from gridplan.partition import partition_graph
from tests.partition.conftest import NEEDS_COMPILER, assert_sound

FOLDER = Path(__file__).parents[2].parent / "shared" / "instances"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
pytestmark = [
    pytest.mark.skipif(not NAMES, reason="no benchmark instances beside the repository"),
    NEEDS_COMPILER,
]


def solve(name, effort):
    data = json.loads((FOLDER / f"{name}.json").read_text())
    is_length = data["reference"]["objective"] == "cut_length"
    costs = np.array(data["edge_length"]) if is_length else np.ones(len(data["edges"]))
    result = partition_graph(
        data["population"], data["edges"], costs=costs, lower=data["L"], upper=data["U"],
        n_parts=data["k"], effort=effort,
    )  # fmt: skip
    assert_sound(result, data["population"], data["edges"], data["L"], data["U"], costs)
    return data, result


@pytest.mark.parametrize("name", [n for n in NAMES if n.startswith(("tract_", "syn_"))])
def test_wide_bounds_are_met_close_to_the_best_known_cut(name):
    data, result = solve(name, 1)
    is_length = data["reference"]["objective"] == "cut_length"
    best = data["reference"]["cut_length" if is_length else "cut_edges"]
    assert result.status == "feasible"
    assert result.cost <= 1.06 * best


def test_the_only_plan_of_maine_is_found():
    if "vb_ME_county" not in NAMES:
        pytest.skip("instance vb_ME_county is absent")
    data, result = solve("vb_ME_county", 1)
    assert result.status == "feasible"
    assert result.cost == data["best_known"]["upper_bound"]


@pytest.mark.slow
@pytest.mark.parametrize("name", [n for n in NAMES if n.startswith("vb_")])
def test_tight_bounds_reach_the_best_known_cut(name):
    data, result = solve(name, 100)
    assert result.status == "feasible"
    assert result.cost <= 1.03 * data["best_known"]["upper_bound"]
