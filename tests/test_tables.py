"""The tables of a plan are what the frames hold, and change by a rule."""

import json
from pathlib import Path

import pytest

from gridplan.exchange.schemas import json_schema
from gridplan.findings import FINDING_COLUMNS
from gridplan.plan.assignment import REGISTRY_COLUMNS
from gridplan.plan.explained import EDITED
from gridplan.plan.lineage import CHANGE_COLUMNS
from gridplan.tables import SCHEMA_VERSION, TABLES, columns_of, tables_page
from gridplan.words.reasons import REASONS

DOCS = Path(__file__).parents[1] / "docs"
SAVED = DOCS / "schemas"


def test_tables_have_the_columns_of_the_frames():
    assert columns_of("registry") == REGISTRY_COLUMNS
    assert TABLES["changes"].columns == CHANGE_COLUMNS
    assert (*TABLES["findings"].columns, "geometry") == FINDING_COLUMNS


def test_every_reason_of_a_grid_is_allowed():
    assert set(TABLES["grids"].field("reason").values) == {*REASONS, EDITED}


@pytest.mark.parametrize("name", TABLES)
def test_a_schema_changes_with_its_version_only(name):
    path = SAVED / f"{name}.schema.json"
    saved = json.loads(path.read_text("utf-8"))
    same = saved == json_schema(name)
    raised = saved["$id"] != json_schema(name)["$id"]
    assert same, (
        f"{path.name} is of an earlier version: gridplan validate --schemas docs/schemas"
        if raised
        else f"the table {name} changed: raise SCHEMA_VERSION ({SCHEMA_VERSION}) by its rule"
    )


def test_the_page_of_the_documentation_has_every_column():
    text = (DOCS / "systems.md").read_text("utf-8")
    assert tables_page() in text, "put the text of gridplan.tables.tables_page() into the page"


def test_what_refers_to_a_table_names_one():
    for table in TABLES.values():
        assert {one.refers_to for one in table.fields} - {""} <= set(TABLES)
        assert set(table.key) <= set(table.columns)
