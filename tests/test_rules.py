"""Rules: written with comments, read back unchanged, refused with every fault at once."""

import dataclasses

import pytest

from gridplan.errors import RulesError
from gridplan.rules import Bounds, CodeRules, GridRules, Rules


def test_default_is_300_to_500_households():
    bounds = Rules().grid
    assert (bounds.lower, bounds.target, bounds.upper) == (300, 400, 500)


def test_toml_reads_back_what_was_written(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text(Rules().to_toml(), encoding="utf-8")
    assert Rules.from_toml(path) == Rules()


def test_every_setting_may_be_changed_and_is_kept(tmp_path):
    given = Rules.from_dict(
        {
            "crs": "EPSG:4549",
            "grid": {"lower": 200, "kinds": {"rural": {"lower": 100, "target": 150}}},
            "fabric": {"main_roads": ["主干路", 'a "quoted" road'], "join_parts": False},
            "columns": {"buildings": {"households": "户数"}},
            "names": {"basic": "{community}第{serial}格"},
            "partition": {"effort": 2.5, "seed": 7},
        }
    )
    path = tmp_path / "plan.toml"
    path.write_text(given.to_toml(), encoding="utf-8")
    assert Rules.from_toml(path) == given


def test_every_setting_is_explained():
    text = Rules().to_toml()
    settings = [line for line in text.splitlines() if " = " in line and not line.startswith("#")]
    assert text.count("\n# ") + text.startswith("# ") >= len(settings)
    assert "# fewest households of a basic grid\nlower = 300" in text
    assert "#" not in Rules().to_toml(comments=False)


def test_missing_keys_keep_their_defaults(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text("[grid]\nlower = 250\n", encoding="utf-8")
    assert Rules.from_toml(path).grid == GridRules(lower=250)


def test_byte_order_mark_of_windows_editors_is_no_fault(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text("[grid]\nlower = 250\n", encoding="utf-8-sig")
    assert Rules.from_toml(path).grid.lower == 250


def test_every_fault_is_told_at_once(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text(
        "colour = 1\n[grid]\nlower = 600\n[codes]\nscheme = 'x'\n[partition]\neffort = 'much'\n"
        "[borders]\nplot = -1.0\n[fabric]\nmain_roads = [1]\n",
        encoding="utf-8",
    )
    with pytest.raises(RulesError) as error:
        Rules.from_toml(path)
    text = str(error.value)
    assert text.startswith("plan.toml: ")
    for part in (
        "no setting 'colour'",
        "0 < lower <= target <= upper (got 600, 400, 500)",
        "scheme to be one of unit15, unit14 (got 'x')",
        "partition.effort must be float, not 'much'",
        "plot >= 0 (got -1.0)",
        "fabric.main_roads must be list[str], not [1]",
    ):
        assert part in text


def test_unknown_key_names_the_known_ones():
    with pytest.raises(RulesError, match=r"'grid.low' \(known: kinds, lower, target, upper\)"):
        Rules.from_dict({"grid": {"low": 1}})


def test_broken_toml_names_file_and_line(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text("[grid\nlower = 1", encoding="utf-8")
    with pytest.raises(RulesError, match=r"plan\.toml is not valid TOML.*line 1"):
        Rules.from_toml(path)


def test_file_in_another_encoding_is_told(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_bytes('[names]\nbasic = "网格"'.encode("gbk"))
    with pytest.raises(RulesError, match="not valid TOML in UTF-8"):
        Rules.from_toml(path)


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("grid", "lower", 0), ("grid", "target", 501), ("grid", "lower", True),
        ("grid", "lower", 300.5), ("fabric", "spacing_m", 0.0), ("fabric", "simplify_m", -1.0),
        ("dedicated", "min_staff", -1), ("codes", "dedicated_first", 1000),
        ("codes", "basic_first", 0), ("names", "language", "fr"), ("partition", "effort", 0),
        ("partition", "seed", -1), ("households", "occupancy", 1.5), ("datum", "buildings", "x"),
        ("fabric", "join_parts", "yes"), ("households", "m2_per_household", 0.0),
    ],
)  # fmt: skip
def test_value_that_makes_no_sense_is_refused(section, key, value):
    with pytest.raises(RulesError, match=key):
        Rules.from_dict({section: {key: value}})


def test_section_that_is_no_table_is_refused():
    with pytest.raises(RulesError, match="grid must be"):
        Rules.from_dict({"grid": 300})


def test_kinds_have_bounds_of_their_own():
    grid = Rules.from_dict({"grid": {"kinds": {"rural": {"lower": 100, "target": 200}}}}).grid
    assert grid.bounds_for("rural") == Bounds(lower=100, target=200, upper=500)
    # Equal to the defaults, without the exception for others in it.
    assert grid.bounds_for("urban") == grid.bounds_for(None) == Bounds()


def test_bad_bounds_of_a_kind_are_refused():
    with pytest.raises(RulesError, match=r"lower <= target <= upper \(got 700, 400, 500\)"):
        Rules.from_dict({"grid": {"kinds": {"rural": {"lower": 700}}}})


def test_unknown_key_of_a_kind_is_refused():
    with pytest.raises(RulesError, match=r"grid\.kinds\.rural\.low"):
        Rules.from_dict({"grid": {"kinds": {"rural": {"low": 1}}}})


def test_override_replaces_what_is_given_and_nothing_else():
    changed = Rules().override(grid={"lower": 200, "upper": None}, partition={"seed": 5})
    assert (changed.grid.lower, changed.grid.upper, changed.partition.seed) == (200, 500, 5)
    assert changed.borders == Rules().borders


def test_override_keeps_the_kinds():
    given = Rules.from_dict({"grid": {"kinds": {"rural": {"lower": 100}}}})
    assert given.override(grid={"target": 350}).grid.kinds == given.grid.kinds


def test_rules_cannot_be_changed_in_place():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Rules().grid.lower = 1


def test_unit14_has_two_digits():
    assert CodeRules().digits == 3
    assert CodeRules(scheme="unit14", dedicated_first=81).digits == 2
