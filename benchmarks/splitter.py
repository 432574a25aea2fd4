"""Beside the task splitter of the Humanitarian OpenStreetMap Team, on a real city.

It asks for so many *buildings* a task and runs in PostGIS with SFCGAL; it is optional and
stands in no file of ours: ``pip install area-splitter``, make an empty database with
``CREATE EXTENSION postgis; CREATE EXTENSION postgis_sfcgal``, then::

    python benchmarks/splitter.py postgresql://localhost/peer [--city cambridge_us]

Both are given the same communities, houses and streets. The splitter is asked for as many
houses a task as hold 400 households in that community; what it makes is judged as our grids
are, by the households of the houses whose middle lies in a part.
"""

import argparse
import json
import logging
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

import gridplan as gp

DATA = Path(__file__).parents[1].parent / "shared" / "data"
LAYERS = ("communities", "buildings", "streets", "barriers")  # it knows no others
# Streets of ours that its rules take for lines to split on, and those it leaves alone.
HIGHWAY = {True: "residential", False: "secondary"}


def features(frame, tags):
    """Return a frame as the splitter takes it."""
    shapes = shapely.to_geojson(frame.geometry.to_numpy())
    return [
        {"type": "Feature", "geometry": json.loads(shape), "properties": {"tags": tag}}
        for shape, tag in zip(shapes, tags, strict=True)
    ]


def split(community, houses, streets, database):
    """Return the tasks of one community."""
    from area_splitter.splitter import split_by_sql

    extract = features(houses, [{"building": "yes"}] * len(houses))
    extract += features(streets, [{"highway": HIGHWAY[minor]} for minor in streets["minor"]])
    wanted = max(round(len(houses) * 400 / houses["households"].sum()), 1)
    area = {"type": "FeatureCollection", "features": features(community, [{}])}
    found = split_by_sql(
        area,
        database,
        wanted,
        osm_extract={"type": "FeatureCollection", "features": extract},
    )
    return gpd.GeoDataFrame.from_features(found["features"] or [], crs=4326)


def judge(parts, houses, communities, crs):
    """Return what holds of parts, however they were made; areas in metres."""
    middles = houses.set_geometry(houses.representative_point())
    inside = gpd.sjoin(middles, parts[["geometry"]].rename_axis("part"), predicate="intersects")
    inside = inside[~inside.index.duplicated()]
    loads = inside.groupby("part")["households"].sum().reindex(parts.index, fill_value=0)
    flat = parts.to_crs(crs).geometry
    whole = communities.to_crs(crs).union_all()
    ground = shapely.union_all(flat.to_numpy())
    compact = 4 * np.pi * flat.area / flat.length**2
    return {
        "parts": len(parts),
        "with 300 to 500 households": f"{loads.between(300, 500).mean():.0%}",
        "least, most households": f"{loads.min()}, {loads.max()}",
        "parts in more than one piece": int((flat.count_geometries() > 1).sum()),
        "houses in no part": len(houses) - len(inside),
        "ground in no part, m2": round(whole.difference(ground).area),
        "ground in two parts, m2": round(flat.area.sum() - ground.area),
        "compactness (Polsby-Popper), mean": round(compact.mean(), 2),
    }


def read(city):
    """Return the layers of a city."""
    return gp.read_layers(
        **{n: path for n in LAYERS if (path := DATA / city / f"{n}.parquet").exists()}
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("database", help="An empty one with PostGIS and SFCGAL.")
    parser.add_argument("--city", default="cambridge_us", help="Folder with the class of streets.")
    args = parser.parse_args()
    logging.disable(logging.WARNING)
    layers = read(args.city)
    began = time.perf_counter()
    plan = gp.plan_city(layers)
    ours_s = time.perf_counter() - began
    grids = plan.grids.to_crs(4326).reset_index()
    houses = plan.buildings[plan.buildings["households"] > 0].to_crs(4326).reset_index()
    communities = layers.communities.to_crs(4326).reset_index()
    streets = layers.streets.to_crs(4326)
    streets["minor"] = streets["class"] == "residential"
    parts, seconds, failed = [], 0.0, []
    for number, community_id in enumerate(communities["community_id"]):
        mine = houses[houses["community_id"] == community_id]
        if mine.empty:
            continue
        one = communities.iloc[[number]]
        near = streets[streets.intersects(one.geometry.iloc[0])]
        began = time.perf_counter()
        try:
            parts.append(split(one, mine, near, args.database))
        except Exception as error:  # noqa: BLE001 - a peer may fail as it likes, and is counted
            failed.append(f"{community_id}: {str(error).splitlines()[0]}")
        seconds += time.perf_counter() - began
    theirs = pd.concat(parts, ignore_index=True).pipe(gpd.GeoDataFrame, crs=4326)
    crs = grids.estimate_utm_crs()
    told = houses["community_id"].isin([f.split(":")[0] for f in failed])
    table = pd.DataFrame(
        {
            "gridplan": judge(grids, houses, communities, crs),
            "area-splitter": judge(theirs, houses[~told], communities, crs),
        }
    )
    table.loc["seconds"] = [round(ours_s, 1), round(seconds, 1)]
    table.loc["communities that failed"] = [0, len(failed)]
    print(table.to_string())
    print(*failed, sep="\n")


if __name__ == "__main__":
    main()
