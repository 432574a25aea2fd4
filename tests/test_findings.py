"""Findings: one table for everything there is to say, whoever says it."""

import numpy as np
import pandas as pd
from shapely import Point

from gridplan.findings import ERROR, FINDING_COLUMNS, INFO, WARNING, findings, gather, no_findings


def test_empty_table_has_all_columns():
    assert tuple(no_findings().columns) == FINDING_COLUMNS
    assert len(no_findings()) == 0


def test_one_text_is_one_finding():
    table = findings(WARNING, "assumed_crs", "The CRS is assumed.")
    assert len(table) == 1
    assert table.loc[0, ["severity", "rule_id"]].tolist() == ["warning", "assumed_crs"]
    assert table.loc[0, ["community_id", "grid_code", "building_id"]].tolist() == ["", "", ""]
    assert table.loc[0, "geometry"] is None


def test_lists_make_a_finding_each():
    table = findings(
        ERROR, "R09", ["a", "b"], community_id="C", grid_code=pd.Index(["C1", "C2"]),
        geometry=np.array([Point(0, 0), None]),
    )  # fmt: skip
    assert table["message"].tolist() == ["a", "b"]
    assert table["community_id"].tolist() == ["C", "C"]
    assert table["grid_code"].tolist() == ["C1", "C2"]
    assert table["geometry"].tolist() == [Point(0, 0), None]


def test_one_message_may_be_about_many():
    assert (
        findings(INFO, "x", "same", building_id=["1", "2", "3"])["message"].tolist()
        == ["same"] * 3
    )


def test_no_things_make_no_finding():
    assert findings(INFO, "x", "same", building_id=[]).empty


def test_one_point_is_one_place():
    assert findings(INFO, "x", "here", geometry=[Point(1, 2)])["geometry"].tolist() == [
        Point(1, 2)
    ]


def test_gathered_tables_are_numbered_afresh():
    table = gather([findings(INFO, "a", "1"), no_findings(), findings(INFO, "b", ["2", "3"])])
    assert table.index.tolist() == [0, 1, 2]
    assert table["rule_id"].tolist() == ["a", "b", "b"]


def test_nothing_gathered_is_an_empty_table():
    assert tuple(gather([]).columns) == FINDING_COLUMNS
