import pytest

from gridplan.rules import Rules
from gridplan.sources import check_layers, read_layers
from tests.sources.dirty_city import PLANTED, RULES, write_dirty_city


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    pytest.importorskip("openpyxl")
    files = write_dirty_city(tmp_path_factory.mktemp("dirty"))
    layers = read_layers(**files, rules=Rules.from_dict(RULES))
    return layers, check_layers(layers)


@pytest.mark.parametrize("rule_id", PLANTED)
def test_every_planted_fault_is_told(found, rule_id):
    told = found[1][found[1]["rule_id"] == rule_id]
    assert len(told) == PLANTED[rule_id], told["message"].tolist()


def test_nothing_is_lost_and_nothing_garbled(found):
    layers, findings = found
    assert layers.communities["community_name"].tolist() == ["文化里社区", "先锋里社区"]
    assert len(layers.buildings) == 31  # 32 less the one without coordinates
    assert layers.buildings["households"][["001", "002", "003"]].tolist() == [36, 36, 40]
    assert not (findings["severity"] == "error").any()
    outside = layers.buildings["community_id"].isna()
    assert layers.buildings.index[outside].tolist() == ["031"]
