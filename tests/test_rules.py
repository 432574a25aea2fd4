"""Rules: written with comments, read back unchanged, refused with every fault at once."""

import json
import pickle
import tomllib
from pathlib import Path

import attrs
import hypothesis
import jsonschema
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridplan.errors import RulesError
from gridplan.partition import METHODS
from gridplan.rules import (
    Bounds,
    CodeRules,
    DatumRules,
    FabricOptions,
    GridRules,
    NameRules,
    Rules,
    as_rules,
    settings,
    unused_kinds,
)
from gridplan.rules.faults import find_faults
from gridplan.rules.json_schema import file_schema
from gridplan.rules.settings_page import fill_page
from gridplan.schema import SCHEMAS

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"
EVERY_SECTION = [item.name for item in attrs.fields(Rules) if "table" in item.metadata]
# Key, TOML, and whether the schema alone, hence an editor, sees the fault.
BAD = {
    "gird": ("[gird]\nlower = 1", True),
    "lower": ("lower = 300", True),
    "grid.lowr": ("[grid]\nlowr = 300", True),
    "grid.kinds.rural.low": ("[grid.kinds.rural]\nlow = 100", True),
    "grid.kinds.rural.lower": ("[grid.kinds.rural]\nlower = 700", False),
    "grid.kinds.rural": ("[grid.kinds]\nrural = 5", True),
    "grid": ("grid = 300", True),
    "grid.lower": ("[grid]\nlower = 600", False),
    "grid.target": ("[grid]\ntarget = 501", False),
    "grid.upper": ("[grid]\nupper = 9223372036854775808", True),
    "partition.method": ("[partition]\nmethod = 'kmean'", True),
    "partition.effort": ("[partition]\neffort = inf", False),
    "partition.seed": ("[partition]\nseed = -1", True),
    "partition.time_limit_s": ("[partition]\ntime_limit_s = -1.0", True),
    "borders.plot": ("[borders]\nplot = -inf", False),
    "borders.wall": ("[borders]\nwall = nan", False),
    "fabric.spoke_m": ("[fabric]\nspoke_m = -60.0", True),
    "fabric.verge_m": ("[fabric]\nverge_m = nan", False),
    "fabric.join_parts": ("[fabric]\njoin_parts = 'yes'", True),
    "fabric.main_roads[1]": ("[fabric]\nmain_roads = ['a', 1]", True),
    "fabric.walls": ("[fabric]\nwalls = 'wall'", True),
    "fabric.minor_streets": ("[fabric]\nminor_streets = ['primary', 'path']", False),
    "codes.scheme": ("[codes]\nscheme = 'x'", True),
    "codes.dedicated_first": ("[codes]\nscheme = 'unit14'", False),
    "codes.basic_first": ("[codes]\nbasic_first = 901", False),
    "names.language": ("[names]\nlanguage = 'fr'", True),
    "names.basic": ("[names]\nbasic = '{community.x}'", True),
    "names.dedicated": ("[names]\ndedicated = '{serial:>2000000000}'", True),
    "datum.buildings": ("[datum]\nbuildings = 'wgs'", True),
    "households.occupancy": ("[households]\noccupancy = 1.5", True),
    "columns.building": ("[columns.building]\nhouseholds = 'HH'", True),
    "columns.buildings": ("[columns]\nbuildings = 'HH'", True),
    "columns.buildings.household": ("[columns.buildings]\nhousehold = 'HH'", True),
    "columns.streets.class": ("[columns.streets]\nclass = 5", True),
    "crs": ("crs = 'junk'", False),
    "input_crs": ("input_crs = 'EPSG:1'", False),
}


def file_with(tmp_path, text):
    path = tmp_path / "plan.toml"
    path.write_text(text, encoding="utf-8")
    return path


def faults_of(content):
    with pytest.raises(RulesError) as error:
        Rules.from_dict(content)
    return str(error.value)


def test_default_is_300_to_500_households():
    bounds = Rules().grid
    assert (bounds.lower, bounds.target, bounds.upper) == (300, 400, 500)


# -- Written and read back ----------------------------------------------------------------


def test_toml_reads_back_what_was_written(tmp_path):
    assert Rules.from_toml(file_with(tmp_path, Rules().to_toml())) == Rules()


def test_every_setting_may_be_changed_and_is_kept(tmp_path):
    given_rules = Rules.from_dict(
        {
            "crs": "EPSG:4549",
            "grid": {"lower": 200, "kinds": {"rural": {"lower": 100, "target": 150}}},
            "fabric": {"main_roads": ["主干路", 'a "quoted" road'], "join_parts": False},
            "columns": {"buildings": {"households": "户数"}},
            "names": {"basic": "{community}第{serial}格"},
            "partition": {"effort": 2.5, "seed": 7},
        }
    )
    assert Rules.from_toml(file_with(tmp_path, given_rules.to_toml())) == given_rules
    assert Rules.from_dict(given_rules.to_dict()) == given_rules


@hypothesis.settings(max_examples=40)  # each writes two files
@given(
    words=st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=4),
    kind=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    price=st.floats(0, 1000),
)
def test_any_text_and_number_is_read_back_unchanged(words, kind, price):
    rules = Rules.from_dict(
        {
            "grid": {"kinds": {kind: {"lower": 100}}},
            "fabric": {"walls": words},
            "borders": {"plot": price},
            "columns": {"buildings": {"name": kind}},
        }
    )
    for comments in (True, False):
        assert Rules.from_dict(tomllib.loads(rules.to_toml(comments=comments))) == rules


def test_control_characters_are_written_so_that_they_can_be_read(tmp_path):
    rules = Rules.from_dict({"fabric": {"walls": ["a\x7fb\x00\r\n\t\x1b"]}})
    assert Rules.from_toml(file_with(tmp_path, rules.to_toml())) == rules


def test_every_setting_is_explained():
    text = Rules().to_toml()
    lines = [line for line in text.splitlines() if " = " in line and not line.startswith("#")]
    assert text.count("\n# ") + text.startswith("# ") >= len(lines)
    assert "# fewest households of a basic grid\nlower = 300" in text
    assert "#" not in Rules().to_toml(comments=False)


def test_missing_keys_keep_their_defaults(tmp_path):
    path = file_with(tmp_path, "[grid]\nlower = 250\n")
    assert Rules.from_toml(path).grid == GridRules(lower=250)


def test_byte_order_mark_of_windows_editors_is_no_fault(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text("[grid]\nlower = 250\n", encoding="utf-8-sig")
    assert Rules.from_toml(path).grid.lower == 250


def test_order_of_kinds_and_columns_changes_nothing():
    one = {"grid": {"kinds": {"a": {"lower": 1}, "b": {"lower": 2}}}}
    other = {"grid": {"kinds": {"b": {"lower": 2}, "a": {"lower": 1}}}}
    assert Rules.from_dict(one).to_toml() == Rules.from_dict(other).to_toml()


# -- Refused ------------------------------------------------------------------------------


@pytest.mark.parametrize("key", BAD)
def test_a_bad_setting_is_named_by_its_dotted_key(tmp_path, key):
    with pytest.raises(RulesError) as error:
        Rules.from_toml(file_with(tmp_path, BAD[key][0]))
    assert f"plan.toml: {key} " in str(error.value)


def test_every_fault_is_told_at_once():
    content = {
        "colour": 1,
        "grid": {"lower": 600, "kinds": {"rural": {"lower": 0}, "x": 5}},
        "codes": {"scheme": "x"},
        "partition": {"effort": "much"},
        "borders": {"plot": -1.0, "wall": float("nan")},
        "fabric": {"main_roads": [1], "ignored_streets": ["path"]},
        "crs": "junk",
    }
    assert {fault.key for fault in find_faults(content)} == {
        "colour", "grid.lower", "grid.kinds.rural.lower", "grid.kinds.x", "codes.scheme",
        "partition.effort", "borders.plot", "borders.wall", "fabric.main_roads[0]",
        "fabric.ignored_streets", "crs",
    }  # fmt: skip
    text = faults_of(content)
    assert "partition.effort must be a number above 0 and up to 1,000, not 'much'" in text
    assert "codes.scheme must be one of unit15, unit14, not 'x'" in text
    assert "grid.lower must be at most upper (500), not 600" in text
    assert "'path', which stands in minor_streets too" in text


@pytest.mark.parametrize(
    ("content", "nearest"),
    [
        ({"grid": {"lowr": 1}}, "nearest: grid.lower"),
        ({"seed": 1}, "nearest: partition.seed"),
        ({"gird": {}}, "nearest: grid"),
        ({"columns": {"building": {}}}, "nearest: columns.buildings"),
        ({"codes": {"colour": 1}}, "codes has basic_first, dedicated_first, scheme"),
    ],
)
def test_an_unknown_key_is_told_with_the_nearest_known(content, nearest):
    assert f"is unknown ({nearest})" in faults_of(content)


@pytest.mark.parametrize(
    "value",
    [True, 300.5, "300", None, [300], 0, -1, 2**63, 16**5000, float("inf")],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_whole_number_in_range_is_no_bound(value):
    assert "grid.lower must be a whole number from 1 to" in faults_of({"grid": {"lower": value}})


@pytest.mark.parametrize(
    "template",
    [
        "{colour}", "{", "}", "{0}", "{}", "{community.x}", "{community[0]}", "{community!r}",
        "{serial:>2000000000}", "{serial:10}", "{serial:012}", "{serial:{serial}}", "x" * 201,
    ],
)  # fmt: skip
def test_a_template_with_more_than_plain_fields_is_refused(template):
    with pytest.raises(RulesError, match=r"names\.basic must be text of at most 200 characters"):
        NameRules(basic=template)


@pytest.mark.parametrize("template", ["", "{community}第{serial:03}格", "{serial:02d}", "{{x}}"])
def test_plain_fields_with_zeros_in_front_are_allowed(template):
    assert NameRules(basic=template).basic == template


def test_half_a_surrogate_pair_is_refused():
    assert "fabric.walls[0] must be text" in faults_of({"fabric": {"walls": ["\ud800"]}})


def test_broken_toml_names_file_and_line(tmp_path):
    with pytest.raises(RulesError, match=r"plan\.toml is not valid TOML.*line 1"):
        Rules.from_toml(file_with(tmp_path, "[grid\nlower = 1"))


def test_file_in_another_encoding_is_told(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_bytes('[names]\nbasic = "网格"'.encode("gbk"))
    with pytest.raises(RulesError, match="not valid TOML in UTF-8"):
        Rules.from_toml(path)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 50_000 + "]" * 50_000,
        "a = " + "{a=" * 50_000 + "1" + "}" * 50_000,
        "a." * 5_000 + "a = 1",
        "a = " + "9" * 5_000,
        "[grid]\nlower = 0x" + "f" * 5_000,
        "grid.lower" + ".a" * 5_000 + " = 1",
        "[columns]\nbuildings.name = " + "[" * 200 + "]" * 200,
    ],
    ids=["lists", "tables", "dots", "digits", "hexadecimal", "under", "in_columns"],
)
def test_a_monstrous_file_is_refused_in_one_line(tmp_path, text):
    with pytest.raises(RulesError, match=r"plan\.toml") as error:
        Rules.from_toml(file_with(tmp_path, text))
    assert len(str(error.value)) < 500


# -- Made in Python -----------------------------------------------------------------------


@pytest.mark.parametrize("rules", [{"grid": {"lower": 200, "upper": 300}}, None, Rules()])
def test_rules_may_be_given_as_a_dict_or_not_at_all(rules):
    assert isinstance(as_rules(rules), Rules)


@pytest.mark.parametrize("rules", ["plan.toml", 5, [("grid", {})]])
def test_anything_else_is_no_rules(rules):
    with pytest.raises(RulesError, match=r"must be gridplan\.Rules or a dict"):
        as_rules(rules)


def test_sections_may_be_plain_dicts():
    given_rules = Rules(grid={"lower": 100, "kinds": {"rural": {"lower": 50}}}, columns={})
    assert given_rules.grid == GridRules(lower=100, kinds={"rural": Bounds(lower=50)})


def test_a_section_made_alone_is_checked_like_a_file():
    with pytest.raises(RulesError, match=r"grid\.kinds\.rural\.lower must be a whole number"):
        GridRules(kinds={"rural": {"lower": 0}, "urban": Bounds()})
    with pytest.raises(RulesError, match="datum must be a table of settings"):
        Rules(datum=GridRules())


@pytest.mark.parametrize("wrong", [{"lower": None}, {"target": 400.0}, {"upper": "500"}])
def test_a_value_of_the_wrong_type_is_no_default(wrong):
    with pytest.raises(RulesError, match="must be a whole number"):
        Bounds(**wrong)
    with pytest.raises(RulesError, match="datum must be a table of settings, not None"):
        Rules(datum=None)


def test_numbers_of_numpy_are_numbers():
    grid = GridRules(lower=np.int64(200), upper=np.int32(400))
    assert type(grid.lower) is int
    assert grid == GridRules(lower=200, upper=400)
    fabric = FabricOptions(spacing_m=np.float32(2), walls=[np.str_("wall")])
    assert (type(fabric.spacing_m), type(fabric.walls[0])) == (float, str)
    assert Rules(fabric=fabric, crs=np.str_("EPSG:4549")).to_toml()


def test_a_whole_number_is_the_same_setting_as_its_float():
    assert repr(FabricOptions(spacing_m=3)) == repr(FabricOptions(spacing_m=3.0))


# -- Frozen -------------------------------------------------------------------------------


def test_rules_cannot_be_changed_in_place():
    rules = Rules.from_dict({"columns": {"buildings": {"name": "x"}}})
    with pytest.raises(AttributeError):
        rules.grid.lower = 1
    with pytest.raises(AttributeError):
        rules.fabric.main_roads.clear()
    with pytest.raises(TypeError):
        rules.columns["buildings"] = {}
    with pytest.raises(TypeError):
        rules.columns["buildings"]["name"] = "y"
    with pytest.raises(TypeError):
        rules.grid.kinds["rural"] = Bounds()


def test_lists_and_dicts_given_may_change_afterwards():
    mine = {"fabric": {"walls": ["wall"]}, "columns": {"buildings": {"name": "x"}}}
    rules = Rules.from_dict(mine)
    mine["fabric"]["walls"].append("fence")
    mine["columns"]["buildings"]["name"] = "y"
    assert rules.fabric.walls == ("wall",)
    assert rules.columns == {"buildings": {"name": "x"}}
    rules.to_dict()["fabric"]["walls"].clear()
    assert rules.fabric.walls == ("wall",)


def test_equal_rules_have_one_hash_and_travel_to_workers():
    content = {
        "grid": {"kinds": {"rural": {"lower": 100}}},
        "columns": {"streets": {"class": "c"}},
    }
    one, other = Rules.from_dict(content), Rules.from_dict(content)
    copied = pickle.loads(pickle.dumps(one))  # noqa: S301 - made here
    assert len({one, other, copied}) == 1
    assert one != Rules()


# -- Bounds and kinds ---------------------------------------------------------------------


def test_target_follows_the_bounds_unless_given():
    assert Bounds(lower=600, upper=900).target == 750
    assert Rules.from_dict({"grid": {"lower": 600, "upper": 900}}).grid.target == 750
    assert Bounds(lower=600, upper=900, target=700).target == 700


def test_a_target_that_followed_goes_on_following():
    moved = Rules().override(grid={"lower": 600, "upper": 900})
    assert moved.grid.target == 750
    kept = Rules.from_dict({"grid": {"target": 350}})
    assert kept.override(grid={"upper": 600}).grid.target == 350
    with pytest.raises(RulesError, match=r"grid\.target must be at least lower \(600\), not 350"):
        kept.override(grid={"lower": 600, "upper": 900})


def test_kinds_have_bounds_of_their_own():
    grid = Rules.from_dict({"grid": {"kinds": {"rural": {"lower": 100, "target": 200}}}}).grid
    assert grid.bounds_for("rural") == Bounds(lower=100, target=200, upper=500)
    # Equal to the defaults, without the exception for others in it.
    assert grid.bounds_for("urban") == grid.bounds_for(None) == Bounds()


def test_a_kind_that_no_community_is_of_is_told():
    kinds = {"rural": {"lower": 100}, "urbann": {"lower": 200}}
    table = unused_kinds(Rules(grid={"kinds": kinds}), ["urban", "rural", None, np.nan, "urban"])
    assert table["rule_id"].tolist() == ["unused_kind"]
    assert table["severity"].tolist() == ["warning"]
    assert "'urbann'" in table["message"][0]
    assert "did you mean 'urban'?" in table["message"][0]
    assert unused_kinds(Rules(), ["urban"]).empty


# -- Override -----------------------------------------------------------------------------


def test_override_replaces_what_is_given_and_nothing_else():
    changed = Rules().override(grid={"lower": 200, "upper": None}, partition={"seed": 5})
    assert (changed.grid.lower, changed.grid.upper, changed.partition.seed) == (200, 500, 5)
    assert changed.borders == Rules().borders
    assert Rules().override(crs="EPSG:4549").crs == "EPSG:4549"


def test_override_keeps_the_kinds():
    given_rules = Rules.from_dict({"grid": {"kinds": {"rural": {"lower": 100}}}})
    assert given_rules.override(grid={"target": 350}).grid.kinds == given_rules.grid.kinds


@pytest.mark.parametrize("changes", [{"gird": {"lower": 1}}, {"grid": {"lowr": 1}}, {"grid": 5}])
def test_override_is_checked_too(changes):
    with pytest.raises(RulesError):
        Rules().override(**changes)


def test_unit14_has_two_digits():
    assert CodeRules().digits == 3
    assert CodeRules(scheme="unit14", dedicated_first=81).digits == 2


# -- One source ---------------------------------------------------------------------------


def test_the_schema_is_one_of_json_schema_2020_12():
    jsonschema.Draft202012Validator.check_schema(file_schema())
    assert json.loads(json.dumps(file_schema())) == file_schema()


@pytest.mark.parametrize("comments", [True, False])
def test_the_schema_allows_the_default_file(comments):
    content = tomllib.loads(Rules().to_toml(comments=comments))
    jsonschema.validate(content, file_schema(), jsonschema.Draft202012Validator)


@pytest.mark.parametrize("key", [key for key, (_, is_seen) in BAD.items() if is_seen])
def test_the_schema_refuses_what_we_refuse(key):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(BAD[key][0]), file_schema())


def test_the_schema_has_every_setting_with_its_meaning():
    properties = file_schema()["properties"]
    for section in EVERY_SECTION:
        for part in properties[section]["properties"].values():
            assert part["description"]


def test_the_page_of_the_documentation_has_every_setting():
    text = PAGE.read_text(encoding="utf-8")
    assert text == fill_page(text), "run: python -m gridplan.rules.settings_page docs/rules.md"
    for section in EVERY_SECTION:
        for item in attrs.fields(type(getattr(Rules(), section))):
            assert f"| `{item.name}` |" in text.partition(f"## `[{section}]`")[2]


def test_what_other_rooms_know_is_known_here():
    assert set(settings.METHODS) == set(METHODS)
    assert {item.name for item in attrs.fields(DatumRules)} == set(SCHEMAS)
