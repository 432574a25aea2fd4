"""The plugin in a real QGIS without a window: forms, runs, styles, cancelling."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gridplan.datasets import make_town

HERE = Path(__file__).parent
PLUGINS = HERE.parents[1] / "qgis"
PAGE = (HERE.parents[1] / "docs" / "systems.md").read_text("utf-8")
RECIPE = re.findall(r"^qgis_process (.+)$", PAGE, re.MULTILINE)
PYTHON = "/usr/bin/python3"
# Debian's wrapper hands an option to the program that the program does not know.
QGIS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


def _has_qgis():
    asked = [PYTHON, "-c", "import qgis.core"]
    return bool(QGIS) and not subprocess.run(  # noqa: S603
        asked, capture_output=True, check=False, env={"PATH": "/usr/bin:/bin"}
    ).returncode  # fmt: skip


pytestmark = pytest.mark.skipif(not _has_qgis(), reason="no QGIS: Debian's qgis, python3-qgis")


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """Return the addresses of two layers of the made-up town."""
    path = tmp_path_factory.mktemp("city") / "town.gpkg"
    town = make_town()
    for name in ("communities", "buildings"):
        town[name].to_file(path, layer=name)
    return {name.upper(): f"{path}|layername={name}" for name in ("communities", "buildings")}


@pytest.fixture(scope="module")
def env(tmp_path_factory):
    """Return the environment of a person who has QGIS, gridplan and the plugin."""
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o700)
    programs = home / "programs"
    programs.mkdir()
    (programs / "gridplan").symlink_to(Path(sys.executable).with_name("gridplan"))
    plugins = home / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
    plugins.mkdir(parents=True)
    (plugins / "gridplan_qgis").symlink_to(PLUGINS / "gridplan_qgis")
    return {
        "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "offscreen",
        "PATH": f"/usr/bin:/bin:{programs}", "LANG": "C.UTF-8",
        "NUMBA_CACHE_DIR": os.environ.get("NUMBA_CACHE_DIR", ""),
    }  # fmt: skip


def inside(env, what, *arguments):
    done = subprocess.run(  # noqa: S603
        [PYTHON, HERE / "inside.py", PLUGINS, what, *arguments],
        env=env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def planned(city, env, tmp_path_factory):
    return inside(env, "partition", str(tmp_path_factory.mktemp("out") / "plan"), json.dumps(city))


def test_a_plan_comes_out_and_findings_are_no_failure(planned):
    results = planned["results"]
    assert planned["done"]
    assert results["EXIT_CODE"] == 1
    assert Path(results["OUT"], "run.json").is_file()
    assert results["N_FINDINGS"] > 0
    assert any(kind == "warning" and "R09" in text for kind, text in planned["told"])
    assert planned["seen"] == sorted(planned["seen"])
    assert planned["seen"][-1] == 100.0


def test_layers_are_shown_with_their_styles(planned):
    shown = planned["shown"]
    assert shown["GRIDS"]["categories"] == ["ok", "under", "over", "exempt"]
    assert shown["GRIDS"]["labels"]
    assert shown["BUILDINGS"]["rows"] == 1495
    assert shown["BUILDINGS"]["categories"] == []
    assert shown["FINDINGS"]["categories"] == ["error", "warning", "info"]


def test_files_of_a_plan_are_drawn_by_the_style_beside_them(planned):
    dragged = planned["dragged"]
    for name in ("grids.geojson", "grids.gpkg|layername=grids"):
        is_labelled, counts = dragged[name]
        assert is_labelled
        assert sum(counts.pop(status, 0) for status in "0123") == counts.pop("all")
        assert not counts
    assert dragged["grids.gpkg|layername=buildings"][1] == {"4": 1495, "all": 1495}


def test_most_grids_have_their_name_where_all_are_seen(planned):
    texts, of_houses = planned["labelled"]
    assert of_houses == []
    grids = json.loads(Path(planned["results"]["OUT"], "grids.geojson").read_text("utf-8"))
    rows = [one["properties"] for one in grids["features"]]
    assert set(texts) <= {f"{row['grid_name']}\n{row['households']}" for row in rows}
    assert len(texts) > 0.85 * len(rows)


def test_the_sld_is_taken_with_a_rule_for_each_status(planned):
    assert [rule.split()[-1] for rule in planned["sld"][:4]] == [
        "range", "under", "over", "dedicated",
    ]  # fmt: skip


def test_cancelling_ends_the_run_and_leaves_nothing(city, env, tmp_path):
    ended = inside(env, "cancel", str(tmp_path / "plan"), json.dumps(city))
    assert not ended["there"]


def test_layers_in_memory_and_filters_are_handed_over(city, env, tmp_path):
    found = inside(env, "memory", str(tmp_path / "plan"), json.dumps(city))
    assert found["done"]
    assert found["communities"] == [found["first"]]


def test_the_rest_of_the_toolbox_runs_on_a_plan(planned, city, env, tmp_path):
    found = inside(env, "others", planned["results"]["OUT"], str(tmp_path), json.dumps(city))
    assert found["check"]["TABLE"].endswith("findings.csv")
    assert found["audit"]["N_FINDINGS"] > 0
    for name in ("update", "edit"):
        assert Path(found[name]["OUT"], "run.json").is_file()
        assert found[name]["GRIDS"].endswith("|layername=grids")
    assert Path(found["export"]["TO"]).stat().st_size > 1000
    assert "no program" in found["missing"]
    assert "[1]" not in found["refused"]
    assert "plan" in found["refused"]


def test_qgis_process_lists_and_runs_it(planned, env, tmp_path):
    def ask(*words, **more):
        return subprocess.run(  # noqa: S603
            [QGIS, *words], env=env | more, capture_output=True, text=True, check=False,
            timeout=120, cwd=tmp_path,
        )  # fmt: skip

    (tmp_path / "out").symlink_to(planned["results"]["OUT"])
    for line in RECIPE:  # of docs/systems.md, as it stands there
        done = ask(*shlex.split(line))
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "city.fgb").is_file()
    listed = ask("list", LANG="zh_CN.UTF-8").stdout
    assert "gridplan:partition\t划分网格" in listed
    assert listed.count("gridplan:") == 6
    refused = ask("run", "gridplan:export", "--", f"PLAN={tmp_path}", "TO=a.geojson")
    assert "no plan" in refused.stdout + refused.stderr
    assert not (tmp_path / "a.geojson").exists()


def test_qgis_itself_finds_every_area_valid(planned, env, tmp_path):
    for layer in ("grids", "buildings"):
        done = subprocess.run(  # noqa: S603
            [QGIS, "run", "qgis:checkvalidity", "--",
             f"INPUT_LAYER={planned['results']['GPKG']}|layername={layer}", "METHOD=2",
             f"INVALID_OUTPUT={tmp_path / 'bad.gpkg'}"],
            env=env, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert "INVALID_COUNT:\t0" in done.stdout, done.stdout + done.stderr
