import pandas as pd

from gridplan.schema import LEDGER, OPTIONAL_LAYERS, SCHEMAS
from gridplan.sources.cleaning.aliases import simplify_name
from gridplan.sources.cleaning.names import match_columns


def test_no_alias_of_a_layer_leads_to_two_columns():
    for schema in [layer.columns for layer in SCHEMAS.values()] + [LEDGER]:
        seen = {}
        for name, column in schema.items():
            for key in {simplify_name(alias) for alias in (name, *column.aliases)}:
                assert seen.setdefault(key, name) == name, (key, name)


def test_optional_layers_are_known():
    assert set(OPTIONAL_LAYERS) < set(SCHEMAS)


def test_every_alias_is_understood_in_any_way_of_writing():
    for layer, schema in SCHEMAS.items():
        for name, column in schema.columns.items():
            for alias in column.aliases:
                for spelt in (alias, alias.upper(), f" {alias} ", alias.replace("_", " ")):
                    table = pd.DataFrame({spelt: ["residential"]})
                    assert match_columns(table, layer, {})[0] == {name: spelt}, (layer, spelt)


def test_a_canonical_name_is_never_taken_as_an_alias_of_another():
    table = pd.DataFrame({"name": ["a"], "楼栋号": ["1"]})
    columns, ambiguous = match_columns(table, "buildings", {})
    assert columns == {"name": "name"}
    assert len(ambiguous) == 1


def test_what_forms_add_to_a_name_does_not_hide_it():
    for spelt in ("户数【必填】", "C.户数/户", "（3）户数(单位：户)", "户数#", "户数[户]"):
        assert simplify_name(spelt) == "户数", spelt
