"""The Helsinki extract is small, attributed and fit for a plan."""

from pathlib import Path

import pytest
import shapely

from gridplan.datasets import _files, load_helsinki
from gridplan.errors import InputError
from gridplan.schema import LAYERS


@pytest.fixture(scope="module")
def helsinki():
    return load_helsinki()


def test_extract_names_its_source_and_licence(helsinki):
    for layer in helsinki.values():
        assert "OpenStreetMap contributors" in layer.attrs["note"]
        assert "estimated" in layer.attrs["note"]
    readme = Path(_files.__file__).parents[2] / "data" / "README.md"
    assert "© OpenStreetMap contributors" in readme.read_text(encoding="utf-8")


def test_extract_has_canonical_columns_and_valid_geometry(helsinki):
    for name, layer in helsinki.items():
        assert set(layer.columns) <= {*LAYERS[name].columns, "geometry", "note"}
        assert set(shapely.get_dimensions(layer.geometry.to_numpy())) <= LAYERS[name].geometry
        assert layer.geometry.is_valid.all()
        assert layer.crs.to_epsg() == 3879


def test_superblocks_are_a_coverage_that_holds_every_building(helsinki):
    communities, buildings = helsinki["communities"], helsinki["buildings"]
    assert shapely.coverage_is_valid(communities.geometry.to_numpy())
    places = buildings.set_geometry(buildings.representative_point())
    homes = places.sjoin(communities, predicate="within")
    assert len(homes) == len(buildings)
    assert homes.groupby("community_id")["households"].sum().min() >= 650


def test_files_of_both_places_stay_small():
    data = Path(_files.__file__).parents[2] / "data"
    for place, largest in (("town", 1e6), ("helsinki", 1.5e6)):
        assert sum(file.stat().st_size for file in (data / place).iterdir()) < largest


def test_without_the_data_folder_the_loader_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(_files, "__file__", str(tmp_path / "a" / "b" / "c.py"))
    with pytest.raises(InputError, match=r"no data/town .*make_town"):
        _files.load_town()
