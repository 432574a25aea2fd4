"""The dirty city: what was planted is found, what is right is kept."""

import pytest

from gridplan.datasets import DIRTY_RULES, PLANTED, write_dirty_city
from gridplan.rules import Rules
from gridplan.sources import check_layers, read_layers


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    files = write_dirty_city(tmp_path_factory.mktemp("dirty"))
    layers = read_layers(**files, rules=Rules.from_dict(DIRTY_RULES))
    return layers, check_layers(layers)


@pytest.mark.parametrize("rule_id", PLANTED)
def test_every_planted_fault_is_told(found, rule_id):
    told = found[1][found[1]["rule_id"] == rule_id]
    assert len(told) == PLANTED[rule_id][0], told["message"].tolist()


def test_nothing_else_is_told_but_what_was_read_as_what(found):
    assert set(found[1]["rule_id"]) - set(PLANTED) <= {"columns", "ledger_join", "assumed_crs"}


def test_names_are_not_garbled(found):
    assert found[0].communities["community_name"].tolist() == ["文化里社区", "先锋里社区"]


def test_no_house_is_lost_but_the_one_without_coordinates(found):
    houses = found[0].buildings
    assert len(houses) == 95
    assert houses.index[houses["community_id"].isna()].tolist() == ["095"]


def test_counts_of_the_ledger_reach_their_houses(found):
    counts = found[0].buildings["households"]
    assert counts[["001", "002", "003", "004", "010"]].tolist() == [36, 36, 40, 45, 44]


def test_the_total_of_an_estate_is_kept(found):
    houses = found[0].buildings
    estate = houses[houses["compound_name"] == "文化里小区"]
    assert estate["households"].sum() == 900
    assert set(estate["basis"]) == {"compound_total"}


def test_a_forgotten_datum_is_suspected_and_named(tmp_path):
    layers = read_layers(**write_dirty_city(tmp_path))
    told = check_layers(layers).query("rule_id == 'datum'")["message"].item()
    assert "buildings are in GCJ-02" in told
