"""What a plan writes fits its JSON Schemas, by somebody else's validator."""

import json

import pandas as pd
import pytest
from jsonschema import Draft202012Validator

from gridplan.exchange.schemas import json_schema
from gridplan.tables import TABLES

KINDS = {"integer": int, "number": float, "flag": lambda text: text == "true"}


def faults(name, content):
    validator = Draft202012Validator(json_schema(name))
    return [error.message for error in validator.iter_errors(content)]


def rows_of(path, name):
    """Return a CSV as JSON rows: the types stand in the table."""
    table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    fields = {field.name: KINDS.get(field.kind, str) for field in TABLES[name].fields}
    return [
        {column: fields[column](text) if text != "" else None for column, text in row.items()
         if column in fields}
        for row in table.to_dict("records")
    ]  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_every_schema_is_one(name):
    Draft202012Validator.check_schema(json_schema(name))


def test_grids_fit_their_schema(town_dir):
    content = json.loads((town_dir / "grids.geojson").read_text("utf-8"))
    assert faults("grids", content) == []
    assert content["schemaVersion"] == "1.1"


@pytest.mark.parametrize("name", ["buildings", "communities", "registry", "findings"])
def test_ledgers_fit_their_schema(town_dir, name):
    rows = rows_of(town_dir / f"{name}.csv", name)
    schema = json_schema(name)["$defs"]["row"]
    validator = Draft202012Validator(schema)
    assert rows
    assert [error.message for row in rows for error in validator.iter_errors(row)] == []


@pytest.mark.parametrize(
    ("column", "value"),
    [("grid_code", 130302001001001), ("status", "fine"), ("households", -1), ("kind", None)],
)
def test_a_wrong_value_does_not_fit(town_dir, column, value):
    content = json.loads((town_dir / "grids.geojson").read_text("utf-8"))
    content["features"][0]["properties"][column] = value
    assert faults("grids", content)
