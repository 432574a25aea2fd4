import json

import pandas as pd
import pytest

from gridplan.errors import InputError
from gridplan.findings import findings
from gridplan.words.advice import digest_findings, with_advice
from gridplan.words.catalogue import CATALOGUE
from tests.sources.town import buildings, communities, streets


@pytest.fixture
def town(tmp_path):
    """Write the clean town; return a function that gives the options of a command."""
    for name, frame in {"c": communities(), "b": buildings(), "s": streets()}.items():
        frame.to_file(tmp_path / f"{name}.gpkg")

    def options(**changed):
        files = {"communities": "c.gpkg", "buildings": "b.gpkg", "streets": "s.gpkg"} | changed
        return [
            part for name, file in files.items() if file
            for part in (f"--{name}", tmp_path / file)
        ]  # fmt: skip

    return options


def test_a_clean_town_has_nothing_to_do(run, town):
    result = run("check", *town())
    assert result.exit_code == 0, result.output
    assert result.stdout == "No findings.\n"


def test_a_finding_says_what_planning_does_and_what_to_do(run, town, tmp_path):
    buildings(households=[-5, *range(7)]).to_file(tmp_path / "b.gpkg")
    result = run("check", *town())
    assert result.exit_code == 1
    assert "warning  negative_count              1  1\n" in result.stdout
    assert "-5 households; it counts as missing." in result.stdout
    assert "planning takes it as missing; you: correct the cell" in result.stdout


def test_notes_alone_are_nothing_to_do(run, town, tmp_path):
    buildings(households=["约10户", *range(7)]).to_file(tmp_path / "b.gpkg")
    result = run("check", *town())
    assert "number_in_words" in result.stdout
    assert result.exit_code == 0


def test_unusable_input_ends_with_2_and_every_fault(run, tmp_path, town):
    communities().drop(columns="community_id").to_file(tmp_path / "c.gpkg")
    result = run("check", *town(streets="nowhere.gpkg"))
    assert result.exit_code == 2
    assert "no column community_id" in result.stderr
    assert "nowhere.gpkg" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("target", ["report", "report/mine.csv", "report/mine.geojson"])
def test_the_report_is_written_as_table_and_points(run, town, tmp_path, target):
    buildings(households=[-5, *range(7)]).to_file(tmp_path / "b.gpkg")
    result = run("check", *town(), "-o", tmp_path / target)
    assert result.exit_code == 1, result.output
    stem = "mine" if "mine" in target else "findings"
    table = pd.read_csv(tmp_path / "report" / f"{stem}.csv", dtype=str, encoding="utf-8-sig")
    row = table[table["rule_id"] == "negative_count"].iloc[0]
    assert (row["building_id"], row["community_id"]) == ("1", "130302001001")
    assert row["planning"] == "takes it as missing"
    points = json.loads((tmp_path / "report" / f"{stem}.geojson").read_text("utf-8"))["features"]
    assert len(points) == table["place"].notna().sum()
    assert len(list((tmp_path / "report").iterdir())) == 2
    assert run("check", *town(), "-o", tmp_path / target).exit_code == 2
    assert run("check", *town(), "-o", tmp_path / target, "--overwrite").exit_code == 1


def test_without_buildings_it_is_bad_use(run, town):
    result = run("check", *town(buildings=None))
    assert result.exit_code == 2
    assert "--osm" in result.stderr


def test_without_communities_planning_units_are_said(run, town, tmp_path):
    buildings(households=300).to_file(tmp_path / "b.gpkg")
    result = run("check", *town(communities=None))
    assert result.exit_code == 1
    assert "derived_communities" in result.stdout
    assert "no administrative communities" in result.stderr


def test_a_ledger_is_part_of_the_check(run, town, tmp_path):
    (tmp_path / "l.csv").write_text("building_id,户数\n1,10\n77,5\n", encoding="utf-8")
    result = run("check", *town(), "--ledger", tmp_path / "l.csv")
    assert "1 of 2 rows joined" in result.stdout
    assert "did not join" in result.stdout


def test_every_rule_of_the_readers_has_advice():
    import re
    from pathlib import Path

    from gridplan import sources

    told = set()
    for path in Path(sources.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        told |= set(re.findall(r'(?:WARNING|INFO|ERROR)[^,()]*,\s+"([a-z_0-9]+)"', text))
    assert len(told) > 30
    assert told <= set(CATALOGUE)


def test_findings_of_one_rule_are_one_line_the_gravest_first():
    table = pd.concat(
        [
            findings("info", "columns", "read"),
            findings("warning", "absurd_count", ["a", "b"], building_id=["7", "8"]),
            findings("error", "overlap", "buried", community_id="c"),
        ]
    )
    digest = digest_findings(table)
    assert digest["rule_id"].tolist() == ["overlap", "absurd_count", "columns"]
    assert digest["count"].tolist() == [1, 2, 1]
    assert digest["ids"].tolist() == ["c", "7, 8", ""]
    assert with_advice(table)["to_do"].notna().all()


def test_an_unknown_osm_file_is_one_clear_line(run, tmp_path):
    result = run("check", "--osm", tmp_path / "a.osm.pbf")
    assert result.exit_code == 2
    assert "there is no file" in result.stderr
    assert not isinstance(result.exception, InputError)
