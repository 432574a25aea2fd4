"""Clean plans are clean; files, scores, profiles and the command line of the audit."""

import json
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from click.testing import CliRunner
from shapely.geometry import box

import gridplan as gp
from gridplan.audit.profiles import PROFILES, read_profile
from gridplan.audit.score import league, score_communities
from gridplan.cli.main import main
from gridplan.errors import RulesError
from gridplan.export.audit_files import write_audit
from gridplan.words.rule_texts import RULES
from tests.audit.place import A, communities, grids, houses, look, streets

# Facts about a city that no plan can help, or that planning weighs against others.
FACTS = {"R06", "R07", "R09", "R13", "R14", "R21", "R22", "R11"}
SHARED = Path(__file__).parents[3] / "shared" / "data"


@pytest.fixture(scope="module")
def town_folder(town_plan, tmp_path_factory):
    """Return the folder of the written plan; read-only."""
    folder = tmp_path_factory.mktemp("town") / "plan"
    town_plan.write(folder)
    return folder


@pytest.fixture
def files(tmp_path):
    """Return the hand-drawn place as options of the command."""
    named = {"communities": communities(), "buildings": houses(), "streets": streets()}
    arguments = []
    for name, frame in named.items():
        frame.to_file(tmp_path / f"{name}.gpkg")
        arguments += [f"--{name}", str(tmp_path / f"{name}.gpkg")]

    def place(drawn):
        drawn.to_file(tmp_path / "grids.gpkg")
        return ["--grids", str(tmp_path / "grids.gpkg"), *arguments]

    return place


def run(*arguments):
    return CliRunner().invoke(main, ["audit", *map(str, arguments)])


def test_a_clean_plan_raises_no_false_alarm(town_plan):
    found = gp.audit(town_plan)
    assert not (found["severity"] == "error").any()
    assert set(found.loc[found["severity"] == "warning", "rule_id"]) <= FACTS


def test_a_plan_read_back_has_the_same_audit(town_plan, town_folder):
    before, after = gp.audit(town_plan), gp.audit(gp.read_plan(town_folder))
    columns = [name for name in before.columns if name != "geometry"]
    pd.testing.assert_frame_equal(before[columns], after[columns])


def test_grids_of_a_plan_are_clean_as_anybodys(town_plan):
    town = gp.make_town()
    layers = {name: town[name] for name in ("streets", "barriers", "institutions")}
    found = gp.audit_grids(
        town_plan.grids.to_crs(4326), town["communities"], town["buildings"], **layers
    )
    assert not (found["severity"] == "error").any()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared cities are not here")
@pytest.mark.parametrize(
    "city",
    [
        "cambridge_small_us",
        "monaco_mc",
        *(
            pytest.param(city, marks=pytest.mark.slow)
            for city in ("cambridge_us", "olemps_fr", "snezhinsk_ru")
        ),
    ],
)
def test_a_clean_plan_of_a_real_city_raises_no_false_alarm(city):
    names = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")
    paths = {name: next(iter((SHARED / city).glob(f"{name}.*")), None) for name in names}
    if paths["communities"] is None or paths["buildings"] is None:
        pytest.skip(f"{city} has other files")
    plan = gp.plan_city(gp.read_layers(**{n: p for n, p in paths.items() if p is not None}))
    found = gp.audit(plan)
    errors = found[found["severity"] == "error"]
    assert set(errors["rule_id"]) <= {"R05"}, errors.drop(columns="geometry").to_string()
    told = set(plan.findings.loc[plan.findings["rule_id"] == "R05", "building_id"])
    assert set(errors["building_id"]) <= told


def test_findings_are_chinese_where_names_are(town_plan):
    found = gp.audit(town_plan)
    assert found["message"].str.contains("[\u4e00-\u9fff]").all()
    assert town_plan.findings["message"].str.contains("[\u4e00-\u9fff]").all()


def test_findings_are_english_where_names_are():
    lands = communities(names=("Mill Road", "Castle"))
    found = gp.audit_grids(grids().iloc[1:], lands, houses())
    assert found.iloc[0]["message"] == "40,000.0 m2 of the community are in no grid."


def test_row_order_changes_nothing():
    drawn = grids(**{"001002": box(10, 0, 200, 200)})
    one, other = look(drawn), look(drawn.iloc[::-1])
    pd.testing.assert_frame_equal(one.drop(columns="geometry"), other.drop(columns="geometry"))


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_rates_every_rule(profile):
    made = read_profile(profile)
    assert set(made.severity) == set(RULES)


def test_a_profile_of_ones_own_needs_only_what_differs(tmp_path):
    (tmp_path / "ours.toml").write_text(
        'title = "Ours"\n[bounds]\nlower = 401\n[severity]\nR09 = "error"\nR20 = "off"\n', "utf-8"
    )
    found = look(profile=tmp_path / "ours.toml")
    assert found["rule_id"].tolist() == ["R09"] * 8
    assert set(found["severity"]) == {"error"}
    assert set(found["allowed"]) == {401}


def test_every_fault_of_a_profile_is_told_at_once(tmp_path):
    path = tmp_path / "bad.toml"
    path.write_text('x = 1\n[limits]\nspam = 1\nspan_m = -1\n[severity]\nR01 = "bad"\n', "utf-8")
    with pytest.raises(RulesError, match=r"(?s)x.*limits.spam.*limits.span_m.*severity.R01"):
        read_profile(path)
    with pytest.raises(RulesError, match="no profile"):
        read_profile("hubei")


def test_the_bounds_of_the_plan_are_a_profile(town_plan):
    rules = town_plan.rules.override(grid={"lower": 100, "upper": 900})
    plan = replace(town_plan, rules=rules)
    assert "R09" in set(gp.audit(plan)["rule_id"])
    assert "R09" not in set(gp.audit(plan, profile="plan")["rule_id"])


def test_a_score_falls_with_the_share_of_grids_at_fault():
    table = pd.DataFrame({"grids": [4], "households": [1600]}, index=[A])
    found = look(grids(**{"001002": box(0, 0, 220, 200)}))  # one overlap, told of one grid
    assert score_communities(found, table)["score"].tolist() == [90.0]
    assert score_communities(found.iloc[:0], table)["score"].tolist() == [100.0]


def test_the_league_has_districts_subdistricts_and_communities(town_plan):
    table = league(gp.audit(town_plan), town_plan.communities)
    assert table["level"].unique().tolist() == ["district", "subdistrict", "community"]
    district = table[table["level"] == "district"].iloc[0]
    assert district["households"] == town_plan.communities["households"].sum()


def test_the_certificate_vouches_for_the_files(town_plan, town_folder, tmp_path):
    found = gp.audit(town_plan)
    write_audit(town_plan, found, tmp_path, files=list(town_folder.iterdir()))
    told = json.loads((tmp_path / "audit.json").read_text("utf-8"))
    record = json.loads((town_folder / "run.json").read_text("utf-8"))
    hashes = record["outputs"]
    assert told["files"]["grids.geojson"] == hashes["grids.geojson"]["sha256"]
    assert "run.json" not in told["files"]
    assert told["counts"]["error"] == 0
    assert set(told["rules"]) == set(RULES)
    assert told["rules"]["R09"]["findings"] == (found["rule_id"] == "R09").sum()


def test_the_command_is_clean_with_good_grids(files, tmp_path):
    result = run(*files(grids()), "-o", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "audit.csv", "audit.geojson", "audit.json", "league.csv",
    ]  # fmt: skip


def test_the_command_ends_with_one_and_writes_the_gap(files, tmp_path):
    result = run(*files(grids(**{"001002": box(10, 0, 200, 200)})), "-o", tmp_path / "out")
    assert result.exit_code == 1, result.output
    assert "无缝隙" in result.stdout
    table = pd.read_csv(tmp_path / "out" / "audit.csv", dtype=str, encoding="utf-8-sig")
    row = table[table["rule_id"] == "R01"].iloc[0]
    assert float(row["measured"]) == pytest.approx(2000, abs=1)
    assert row["place"].startswith("POINT (")
    shapes = gpd.read_file(tmp_path / "out" / "audit.geojson").to_crs(4549)
    assert shapes.area.iloc[0] == pytest.approx(2000, abs=1)
    assert run(*files(grids()), "-o", tmp_path / "out").exit_code == 2


def test_the_command_audits_a_written_plan(town_folder, tmp_path):
    result = run(town_folder, "-o", tmp_path / "out")
    assert result.exit_code == 1, result.output  # grids that cannot be in range
    assert "R09" in result.stdout


@pytest.mark.parametrize(
    "arguments", [[], ["--grids", "g.gpkg"], ["--grids", "g", "--communities", "c"], ["nowhere"]]
)
def test_bad_use_ends_with_two(arguments):
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr


def test_an_unknown_profile_ends_with_two(town_folder):
    assert run(town_folder, "--profile", "hubei").exit_code == 2
