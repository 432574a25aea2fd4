import json

import pytest

from tests.maps.javascript import run_javascript

CODE = """
const [entries, query, most] = JSON.parse(process.argv[1]);
console.log(JSON.stringify(search(entries.map((texts) => texts.map(fold)), query, most)));
"""
NAMES = ["新王庄村", "王庄社区", "大王庄", "王庄", "SUM Street", "王庄"]


def found(query, names=NAMES, most=12):
    entries = [[name, f"1303{i:03d}"] for i, name in enumerate(names)]
    answer = json.loads(run_javascript(CODE, json.dumps([entries, query, most])))
    return answer["hits"], answer["more"]


def test_the_name_itself_comes_first_then_what_begins_with_it():
    assert found("王庄") == ([3, 5, 1, 2, 0], 0)


def test_every_exact_name_is_offered_and_the_rest_is_counted():
    assert found("王庄", most=1) == ([3, 5], 3)


@pytest.mark.parametrize("query", ["ＳＵＭ", "sum  street", " Sum ", "1303004"])
def test_width_case_and_spaces_do_not_matter_and_codes_are_found(query):
    assert found(query) == ([4], 0)


@pytest.mark.parametrize("query", ["", "  ", "李庄"])
def test_nothing_is_found_for_nothing(query):
    assert found(query) == ([], 0)


def test_every_name_of_a_large_city_is_found_when_typed_in_full():
    names = [
        f"{a}{b}{c}" for a in "王李张新东" for b in ["庄", "庄子", "家庄"] for c in ["", "村委会"]
    ]
    code = """
const names = JSON.parse(process.argv[1]), entries = names.map((name) => [fold(name)]);
console.log(names.filter((name, i) => search(entries, name, 1).hits[0] !== i).join());
"""
    assert run_javascript(code, json.dumps(names)).strip() == ""
