"""The command on the recorded answers of the fetch function's own tests."""

import osmnx
import pytest

from tests.sources.formats.test_fetch import WAYS, Server


@pytest.fixture
def server(monkeypatch):
    def start(**options):
        monkeypatch.setattr(osmnx._http, "_retrieve_from_cache", Server(**options))

    return start


def test_a_place_becomes_a_file_that_check_takes(run, server, tmp_path):
    server()
    out = tmp_path / "town.gpkg"
    result = run("fetch-osm", "Town", "--out", out, "--cache", tmp_path / "cache")
    assert result.exit_code == 0, result.output
    rows = dict(line.split() for line in result.stdout.splitlines()[:6])
    assert rows == {"communities": "0", "buildings": "1", "streets": "1", "barriers": "1",
                    "compounds": "1", "institutions": "0"}  # fmt: skip
    assert "ODbL" in result.stdout
    assert "--osm" in result.stderr
    checked = run("check", "--osm", out)
    assert checked.exit_code == 1, checked.output
    assert "derived_communities" in checked.stdout


def test_a_file_is_replaced_only_when_allowed(run, server, tmp_path):
    server()
    out = tmp_path / "town.gpkg"
    out.touch()
    assert run("fetch-osm", "Town", "--out", out).exit_code == 2
    assert run("fetch-osm", "Town", "--out", out, "--overwrite").exit_code == 0


def test_another_format_is_refused(run, tmp_path):
    result = run("fetch-osm", "Town", "--out", tmp_path / "town.shp")
    assert result.exit_code == 2
    assert ".gpkg" in result.stderr


@pytest.mark.parametrize(
    ("place", "ways", "words"),
    [("Nowhere", WAYS, "no area called"), ("Town", {}, "no buildings")],
)
def test_what_cannot_be_had_is_one_clear_line(run, server, tmp_path, place, ways, words):
    server(ways=ways)
    result = run("fetch-osm", place, "--out", tmp_path / "town.gpkg")
    assert result.exit_code == 2
    assert words in result.stderr
    assert "Traceback" not in result.output
    assert not (tmp_path / "town.gpkg").exists()
