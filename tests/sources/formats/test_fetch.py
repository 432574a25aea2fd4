"""Fetching on recorded answers, in the form in which Nominatim and Overpass send them."""

from copy import deepcopy
from urllib.parse import unquote

import osmnx
import pytest
from requests.exceptions import ConnectTimeout

from gridplan.errors import InputError
from gridplan.sources import read_layers
from gridplan.sources.formats.fetch import fetch_osm

SPOTS = [(0, 0), (10, 0), (10, 10), (0, 10), (2, 2), (3, 2), (3, 3), (2, 3)]
CORNERS = {i: (7 + x / 1000, 43 + y / 1000) for i, (x, y) in enumerate(SPOTS, start=1)}
PLACE = [
    {
        "osm_type": "relation", "osm_id": 9, "place_id": 9, "lat": "43.005", "lon": "7.005",
        "display_name": "Town", "class": "boundary", "type": "administrative", "importance": 1,
        "boundingbox": ["43.0", "43.01", "7.0", "7.01"], "name": "Town", "addresstype": "town",
        "place_rank": 16,
        "geojson": {"type": "Polygon", "coordinates": [[CORNERS[i] for i in (1, 2, 3, 4, 1)]]},
    }
]  # fmt: skip
NODES = [{"type": "node", "id": i, "lon": x, "lat": y} for i, (x, y) in CORNERS.items()]


def way(number, nodes, **tags):
    names = {name.replace("__", ":"): value for name, value in tags.items()}
    return {"type": "way", "id": number, "nodes": nodes, "tags": names}


WAYS = {
    "'building'": way(11, [5, 6, 7, 8, 5], building="apartments", building__levels="4"),
    "'highway'": way(12, [1, 7], highway="primary", name="Main"),
    "'railway'": way(13, [2, 8], railway="rail"),
    "'landuse'": way(14, [1, 2, 3, 4, 1], landuse="residential", name="Estate"),
}


class Server:
    """Answers from the record; counts requests and fails the first `failures` of them."""

    def __init__(self, failures=0, ways=WAYS):
        self.failures, self.ways, self.asked = failures, ways, 0

    def __call__(self, url):
        self.asked += 1
        if self.asked <= self.failures:
            raise ConnectTimeout
        query = unquote(url)
        if "nominatim" in query:
            return PLACE if "Town" in query else []
        ways = [one for key, one in self.ways.items() if key in query]
        return deepcopy({"elements": [*NODES, *ways] if ways else []})  # osmnx changes it


@pytest.fixture
def serve(monkeypatch):
    def start(**options):
        server = Server(**options)
        monkeypatch.setattr(osmnx._http, "_retrieve_from_cache", server)
        return server

    return start


def test_a_place_becomes_one_file_that_all_layers_are_read_from(serve, tmp_path):
    serve()
    out = tmp_path / "town.gpkg"
    counts = fetch_osm("Town", out, cache_dir=tmp_path)
    assert counts == {"communities": 0, "buildings": 1, "streets": 1, "barriers": 1,
                      "compounds": 1, "institutions": 0}  # fmt: skip
    layers = read_layers(None, out, streets=out, barriers=out, compounds=out)
    assert layers.buildings.index.tolist() == ["w11"]
    assert layers.buildings["levels"].tolist() == [4]
    assert layers.barriers["kind"].tolist() == ["rail"]
    assert layers.compounds["name"].tolist() == ["Estate"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["town.gpkg"]


def test_a_silent_server_is_asked_again_with_growing_pauses(serve, tmp_path):
    server, waits = serve(failures=2), []
    fetch_osm("Town", tmp_path / "t.gpkg", cache_dir=tmp_path, pause=waits.append)
    assert waits == [10, 30]
    assert server.asked > 2


def test_giving_up_says_what_is_missing(serve, tmp_path):
    serve(failures=99)
    with pytest.raises(InputError, match=r"'Town' in 2 tries \(ConnectTimeout\).*\.osm\.pbf"):
        fetch_osm("Town", tmp_path / "t.gpkg", cache_dir=tmp_path, tries=2, pause=lambda _: None)
    assert not list(tmp_path.iterdir())


def test_an_unknown_place_is_refused(serve, tmp_path):
    serve()
    with pytest.raises(InputError, match="no area called 'Nowhere'"):
        fetch_osm("Nowhere", tmp_path / "t.gpkg", cache_dir=tmp_path)


def test_a_place_without_buildings_leaves_no_file(serve, tmp_path):
    serve(ways={key: one for key, one in WAYS.items() if key != "'building'"})
    with pytest.raises(InputError, match="no buildings"):
        fetch_osm("Town", tmp_path / "t.gpkg", cache_dir=tmp_path)
    assert not list(tmp_path.iterdir())


def test_settings_of_osmnx_are_left_as_they_were(serve, tmp_path):
    serve()
    before = osmnx.settings.cache_folder, osmnx.settings.max_query_area_size
    fetch_osm("Town", tmp_path / "t.gpkg", cache_dir=tmp_path / "cache")
    assert (osmnx.settings.cache_folder, osmnx.settings.max_query_area_size) == before
