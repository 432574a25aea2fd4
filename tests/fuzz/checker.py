"""Read the files of a plan and say what is wrong with them.

On purpose nothing of gridplan is imported: the files must hold what they promise to
whoever reads them with other tools.
"""

import csv
import io
import json
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import shapely
from pyproj import Transformer
from shapely.geometry import shape

# Noding moves a border by a hundredth of a metre, a reader's overlap rule by a little more.
ASIDE_M = 0.06
# Metres of ground that nobody misses: the corners of outlines that were drawn anew.
SPARE_M2 = 2.0


def check(folder, city, crs):
    """Return the faults of a plan, one sentence each.

    `city` holds the layers that were planned, in `crs` (metres).
    """
    plan = _Files(Path(folder), crs)
    faults = check_files(plan, city)
    if any(fault.startswith("invalid") for fault in faults):
        return faults
    return [*faults, *_atoms(plan), *_findings(plan)]


def check_files(plan, city):
    """Return the faults of the grids, buildings and communities of a plan."""
    faults = list(_grids(plan))
    if any(fault.startswith("invalid") for fault in faults):
        return faults  # nothing can be measured
    return [
        *faults,
        *_parts(plan),
        *_ground(plan, city),
        *_buildings(plan, city),
        *_sums(plan, city),
    ]


class _Files:
    """The files of a plan, read with plain tools."""

    def __init__(self, folder, crs):
        self.folder = folder
        features = json.loads((folder / "grids.geojson").read_text("utf-8"))["features"]
        self.rows = [feature["properties"] for feature in features]
        self.codes = [row["grid_code"] for row in self.rows]
        self.bare = [c for c, f in zip(self.codes, features, strict=True) if not f["geometry"]]
        self.shapes = np.array(
            [shape(f["geometry"]) if f["geometry"] else None for f in features], dtype=object
        )
        move = Transformer.from_crs(4326, crs, always_xy=True).transform
        self.metric = shapely.transform(
            self.shapes, lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1]))
        )
        self.buildings = self.table("buildings.csv")
        self.communities = self.table("communities.csv")

    def table(self, name):
        text = (self.folder / name).read_text("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text)))


def _grids(plan):
    """Every grid has valid ground in one part, and they fit together."""
    if plan.bare:
        yield f"grids without ground: {plan.bare}"
    here = plan.shapes[~shapely.is_missing(plan.shapes)]
    if len(set(plan.codes)) < len(plan.codes):
        yield "codes are given twice"
    if not shapely.is_valid(here).all():
        yield f"invalid polygons: {sorted(set(shapely.is_valid_reason(here)))[:2]}"
        return
    if not shapely.coverage_is_valid(here):
        yield "the grids are no valid coverage"
    xy = shapely.get_coordinates(here)
    if np.abs(xy * 1e7 - np.rint(xy * 1e7)).max(initial=0) > 1e-2:
        yield "vertices of more than seven decimals"


def _parts(plan):
    """In each part of its community, a grid is in one part."""
    if not shapely.coverage_is_valid(plan.shapes[~shapely.is_missing(plan.shapes)]):
        return  # told already
    homes = defaultdict(list)
    for row, ground in zip(plan.rows, plan.shapes, strict=True):
        if ground is not None:
            homes[row["community_id"]].append((row["grid_code"], ground))
    for home, grids in homes.items():
        whole = shapely.get_parts(shapely.coverage_union_all([g for _, g in grids]))
        for code, ground in grids:
            parts = shapely.get_parts(ground)
            middle = shapely.point_on_surface(parts)
            at = shapely.STRtree(whole).query(middle, predicate="intersects")[1]
            if max(Counter(at.tolist()).values()) > 1:
                yield f"grid {code} of {home} is torn: {len(parts)} parts"


def _ground(plan, city):
    """The grids cover the communities and nothing else."""
    # Parts of one that overlap are ground twice, not a hole.
    sound = shapely.make_valid(city["communities"].geometry.to_numpy(), method="structure")
    whole = shapely.union_all(sound)
    bare = [row["community_id"] for row in plan.communities if row["grids"] == "0"]
    # A community that got no ground says so; what others have is to be covered all the same.
    wanted = shapely.union_all(sound[~city["communities"]["community_id"].isin(bare)])
    grids = plan.metric[~shapely.is_missing(plan.metric)]
    covered = shapely.union_all(grids, grid_size=1e-4)
    allowed = SPARE_M2 + ASIDE_M * shapely.length(whole)
    for name, left in (("uncovered", wanted - covered), ("outside", covered - whole)):
        # Gaps thinner than the tolerance count for nothing, wherever they are.
        if left.area > allowed and (-left.buffer(-ASIDE_M).area) < -SPARE_M2:
            yield f"{left.area:.1f} m2 {name}"
    overlap = shapely.area(grids).sum() - covered.area
    if overlap > allowed:
        yield f"grids overlap by {overlap:.1f} m2"


def _buildings(plan, city):
    """Every building is there once, and lies in its grid if it lies in a community."""
    shapes = city["buildings"].geometry
    # A footprint of no area is no place: the reader says so and leaves it out.
    sound = (shapely.area(shapely.make_valid(shapes)) > 0.01) | (shapes.geom_type == "Point")
    known = {str(i) for i in city["buildings"]["building_id"]}
    needed = {str(i) for i in city["buildings"]["building_id"][sound]}
    rows = Counter(row["building_id"].split("#")[0] for row in plan.buildings)
    if not needed <= set(rows) <= known:
        yield f"buildings lost or made: {sorted(needed - set(rows))[:3]}"
    ids = Counter(row["building_id"] for row in plan.buildings)
    if max(ids.values()) > 1:
        yield "building ids are given twice"
    codes = {row["grid_code"] for row in plan.buildings} - {""}
    bare = {row["community_id"] for row in plan.communities if row["grids"] == "0"}
    if not codes <= set(plan.codes):
        yield f"buildings in grids that are not there: {sorted(codes - set(plan.codes))[:3]}"
    ground = dict(zip(plan.codes, plan.metric, strict=True))
    home = {row["grid_code"]: row["community_id"] for row in plan.rows}
    places = dict(
        zip(city["buildings"]["building_id"].astype(str), city["buildings"].geometry, strict=True)
    )
    for row in plan.buildings:
        code, name = row["grid_code"], row["building_id"]
        if code and code in home and home[code] != row["community_id"]:
            yield f"building {name} is in a grid of another community"
        if not code and row["community_id"] and row["community_id"] not in bare:
            yield f"building {name} of {row['community_id']} has no grid"
        if code and name in places and ground.get(code) is not None:
            place = places[name]
            homes = [g for c, g in ground.items() if home[c] == row["community_id"]]
            away = shapely.distance(ground[code], place)
            if away > 0.5 and _in_house_of(code, place, places, plan, ground[code]):
                continue
            if away > 0.5 and min(shapely.distance(homes, place)) < 0.1:
                yield f"building {name} lies {away:.1f} m outside its grid {code}"


def _in_house_of(code, place, places, plan, ground):
    """Return whether a point lies in a house of its grid: it goes where the house goes."""
    mine = [row["building_id"] for row in plan.buildings if row["grid_code"] == code]
    houses = [places[name] for name in mine if name in places]
    houses = [h for h in houses if h.geom_type != "Point" and h.distance(ground) < 0.5]
    return place.geom_type == "Point" and any(h.distance(place) < 1e-6 for h in houses)


def _sums(plan, city):
    """Households agree between all files."""
    by_grid, by_community, count = Counter(), Counter(), Counter()
    for row in plan.buildings:
        by_grid[row["grid_code"]] += int(row["households"])
        count[row["grid_code"]] += 1
    for row in plan.rows:
        code = row["grid_code"]
        by_community[row["community_id"]] += row["households"]
        if row["households"] != by_grid[code] or row["buildings"] != count[code]:
            yield f"grid {code} says {row['households']}, its buildings {by_grid[code]}"
    for row in plan.communities:
        if int(row["households"]) != by_community[row["community_id"]]:
            yield f"community {row['community_id']} and its grids differ in households"
    there = {row["building_id"].split("#")[0] for row in plan.buildings}
    told = city["buildings"]["households"][city["buildings"]["building_id"].isin(there)]
    if told.notna().all() and int(told.sum()) != sum(by_grid.values()):
        yield f"{int(told.sum())} households went in, {sum(by_grid.values())} came out"
    named = {row["community_id"] for row in plan.communities if row["grids"] != "0"}
    if named != {row["community_id"] for row in plan.rows}:
        yield "communities and grids name different communities"


def _atoms(plan):
    """The union of the atoms of each grid is the grid, vertex for vertex."""
    with zipfile.ZipFile(plan.folder / "ground.zip") as archive:
        atoms = pq.read_table(io.BytesIO(archive.read("atoms.parquet"))).to_pydict()
        rows = pq.read_table(io.BytesIO(archive.read("grids.parquet"))).to_pydict()
    shapes = np.array([shapely.from_wkb(g) if g else None for g in atoms["geometry"]], object)
    if len(set(atoms["atom_id"])) < len(shapes):
        yield "atom ids are given twice"
    here = ~shapely.is_missing(shapes)
    if not shapely.is_valid(shapes[here]).all() or not shapely.coverage_is_valid(shapes[here]):
        bad = ~shapely.is_empty(shapely.coverage_invalid_edges(shapes[here]))
        names = np.array(atoms["atom_id"], object)[here][bad | ~shapely.is_valid(shapes[here])]
        yield f"the atoms are no valid coverage: {names[:3].tolist()}"
        return
    grid = np.array(rows["code"])[np.array(atoms["grid"])]
    for code, ground in zip(plan.codes, plan.shapes, strict=True):
        mine = shapes[here & (grid == code)]
        if ground is not None and not shapely.coverage_union_all(mine).equals(ground):
            yield f"the atoms of {code} are not the grid"


def _findings(plan):
    """Findings are JSON that any reader takes."""

    def refuse(text):
        raise ValueError(text)

    try:
        text = (plan.folder / "findings.geojson").read_text("utf-8")
        found = json.loads(text, parse_constant=refuse)
        assert found["type"] == "FeatureCollection"
        for feature in found["features"]:
            assert feature["type"] == "Feature"
            if feature["geometry"]:
                assert shape(feature["geometry"]) is not None
    except (ValueError, AssertionError, KeyError) as error:
        yield f"findings.geojson cannot be read: {error}"
