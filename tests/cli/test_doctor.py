"""`gridplan doctor` says what is there and what is missing for which part."""

import importlib.util

import pytest

from gridplan.cli import doctor


def test_it_names_versions_formats_font_cache_and_parts(run):
    done = run("doctor")
    assert done.exit_code == 0, done.output
    for word in ("gridplan", "GEOS", "PMTiles", "compile cache", "Chinese font", "psycopg"):
        assert word in done.stdout


def test_a_part_that_is_missing_is_a_note_with_the_remedy(run, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    done = run("doctor")
    assert done.exit_code == 0
    assert "pip install 'gridplan[postgis]'" in done.stdout


@pytest.mark.parametrize("drivers", [{}, {"GPKG": "rw"}])
def test_what_is_in_the_way_ends_with_1(run, monkeypatch, drivers):
    import pyogrio

    monkeypatch.setattr(pyogrio, "list_drivers", lambda **_: drivers)
    done = run("doctor", "-q")
    assert done.exit_code == 1
    assert done.stdout.startswith("fault  GDAL")


def test_a_cache_that_cannot_be_written_is_told(monkeypatch):
    monkeypatch.setattr(doctor, "_is_writable", lambda _: False)
    assert doctor._cache().state == "note"
    assert "NUMBA_CACHE_DIR" in doctor._cache().told
