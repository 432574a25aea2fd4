"""The data doctor: what is doubtful in layers that can be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.datum import bd09_to_wgs84, gcj02_to_wgs84, in_china, wgs84_to_gcj02
from gridplan.errors import first_ids
from gridplan.findings import INFO, WARNING
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID, HOUSEHOLDS, LAYERS
from gridplan.sources.cleaning.columns import about
from gridplan.sources.cleaning.values import as_tunnel
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.layers import Layers

# Bytes of one encoding read as another: UTF-8 as Western, GBK as Western, lost for good.
_GARBLED = re.compile(r"[ÃÂ][\x80-\xbf]|[åæçèéä][\x80-\xbf€-™]{2}|锟斤拷|�|烫烫烫")
_SAME_SHARE, _MUCH_SHARE = 0.95, 0.5
_STREET_GAP_M, _TOUCH_M = 1.0, 0.01
_MOST_ROWS = 200
_SAMPLE = 4000
# Streets run over this share of footprints only where one of the layers is shifted.
_MOST_CROSSED = 0.1
# So many buildings in no community need a reason.
_MOST_LOST = 0.2


def check_layers(layers: Layers, *, rules: Rules = Rules()) -> DataFrame:
    """Look for what the reading of layers cannot see: doubles, shifts, loose streets.

    Parameters
    ----------
    layers
        From `gridplan.read_layers`.
    rules
        For the street classes and barrier kinds that are known.

    Returns
    -------
    DataFrame
        The findings of the reading and of this check
        (`gridplan.findings.FINDING_COLUMNS`), each with its place where it has one;
        the message says what planning does about it and what can be done.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> sorted(gp.check_layers(layers)["rule_id"].unique())
    ['estimated', 'soft_barriers', 'street_gap', 'street_island']
    """
    notes = Notes([], [layers.findings])
    _check_doubles(layers.buildings, notes)
    _check_streets(layers.streets, notes)
    _check_datum(layers, notes)
    _check_homes(layers, notes)
    _check_communities(layers, notes)
    _check_words(layers, rules, notes)
    for name in LAYERS:
        _check_text(getattr(layers, name), name, notes)
    return notes.findings(layers.crs)


def _check_doubles(buildings: GeoDataFrame, notes: Notes) -> None:
    """Report footprints on top of each other: the same drawn twice, or overlapping."""
    shapes = np.asarray(buildings.geometry)
    areas = shapely.area(shapes)
    one, other = _on_top(shapes, areas)
    common = shapely.area(shapely.intersection(shapes[one], shapes[other]))
    share = common / np.minimum(areas[one], areas[other])
    alike = np.minimum(areas[one], areas[other]) / np.maximum(areas[one], areas[other])
    same = (share >= _SAME_SHARE) & (alike >= _SAME_SHARE)
    ids, counts = buildings.index.to_numpy(object), buildings[HOUSEHOLDS].to_numpy()
    for rule_id, rows, text in (
        (
            "same_footprint",
            same,
            "is drawn twice, as {} and {} (households: {} and {}); both are counted. Delete one.",
        ),
        (
            "overlapping_footprints",
            (share >= _MUCH_SHARE) & ~same,
            "lies over another: {} and {} "
            "(households: {} and {}); both are counted. Check the outlines.",
        ),
    ):
        if rows.any():
            pairs = list(zip(one[rows], other[rows], strict=True))[:_MOST_ROWS]
            messages = [
                f"The building {text.format(ids[a], ids[b], counts[a], counts[b])}"
                for a, b in pairs
            ]
            firsts = [a for a, _ in pairs]
            place = about("buildings", ids[firsts], shapes[firsts])
            homes = buildings[COMMUNITY_ID].iloc[firsts].fillna("")
            notes.add(WARNING, rule_id, messages, community_id=homes, **place)


def _on_top(
    shapes: NDArray[np.object_], areas: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the pairs of which one holds an inner point of the other, the smaller.

    Touching parcels make many pairs, and a street parcel of 46,000 corners touches
    them all: a point in a prepared polygon costs a thousandth of an intersection.
    """
    points = shapely.STRtree(shapely.point_on_surface(shapes))
    one, other = points.query(shapes, predicate="contains")
    real = (one != other) & (areas[other] > 0) & (areas[one] >= areas[other])
    pairs = np.unique(np.sort(np.column_stack([one[real], other[real]]), axis=1), axis=0)
    return pairs[:, 0], pairs[:, 1]


def _check_streets(streets: GeoDataFrame, notes: Notes) -> None:
    """Report streets that hang together with nothing, and ends that miss by less than 1 m."""
    if not len(streets):
        text = "There are no streets: grids will follow buildings and barriers only."
        notes.add(WARNING, "no_streets", text)
        return
    from scipy.sparse import coo_array  # slow to import, and only `check` comes here
    from scipy.sparse.csgraph import connected_components

    shapes = np.asarray(streets.geometry)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=_TOUCH_M)
    links = coo_array((np.ones(len(one)), (one, other)), shape=(len(shapes),) * 2)
    _, group = connected_components(links, directed=False)
    sizes = np.bincount(group)
    loose = np.flatnonzero(group != sizes.argmax())
    if len(loose):
        notes.add(
            INFO,
            "street_island",
            f"Of {len(shapes)} street pieces these do not connect to the main network: "
            f"{first_ids(streets.index[loose])}. They still serve as borders.",
            geometry=[shapely.centroid(shapes[loose[0]])],
        )
    _check_near_misses(streets, shapes, notes)


def _check_near_misses(streets: GeoDataFrame, shapes: NDArray[np.object_], notes: Notes) -> None:
    """Report dead ends that stop within 1 m of another street."""
    ends = shapely.points(
        np.vstack([shapely.get_coordinates(shapely.get_point(shapes, k)) for k in (0, -1)])
    )
    owner = np.tile(np.arange(len(shapes)), 2)[: len(ends)]
    end, street = shapely.STRtree(shapes).query(ends, predicate="dwithin", distance=_STREET_GAP_M)
    foreign = owner[end] != street
    end, street = end[foreign], street[foreign]
    gap_m = shapely.distance(ends[end], shapes[street])
    nearest = np.full(len(ends), np.inf)
    np.minimum.at(nearest, end, gap_m)
    rows = np.flatnonzero((nearest > _TOUCH_M) & np.isfinite(nearest))[:_MOST_ROWS]
    if len(rows):
        messages = [
            f"The street {streets.index[owner[row]]} ends {nearest[row]:.2f} m short of the next; "
            "planning leads it on. Join them in the data."
            for row in rows
        ]
        notes.add(INFO, "street_gap", messages, geometry=list(ends[rows]))


def _check_datum(layers: Layers, notes: Notes) -> None:
    """Report buildings that streets run through, and the datum that would explain it."""
    if not len(layers.streets) or not len(layers.buildings):
        return
    rows = np.linspace(0, len(layers.buildings) - 1, min(_SAMPLE, len(layers.buildings)))
    shapes = np.asarray(layers.buildings.geometry)[rows.astype(int)]
    shapes = shapes[shapely.area(shapes) > 0]
    if not len(shapes):
        return
    is_tunnel = as_tunnel(layers.streets["tunnel"])[0].fillna(value=False).to_numpy(bool)
    open_air = layers.streets[~is_tunnel]
    tree = shapely.STRtree(np.asarray(open_air.geometry))
    now = _crossed(shapes, tree)
    if now <= _MOST_CROSSED:
        return
    text = f"Streets run through {now:.0%} of the buildings: one of the two layers may be shifted."
    lonlat = reproject(shapes, layers.crs, WGS84, densify=False)
    if in_china(*shapely.get_coordinates(lonlat[0])[0]):
        best, share = _best_datum(lonlat, layers, tree)
        if share < now / 2:
            text += f" They fit ({share:.0%}) if {best}: set it in the rules under [datum]."
    notes.add(WARNING, "datum", text, geometry=[shapely.centroid(shapes[0])])


def _check_homes(layers: Layers, notes: Notes) -> None:
    """Report buildings that miss the communities, where a shift would bring them in.

    Points have no area that a street could run through.
    """
    houses = layers.buildings
    lost = houses[COMMUNITY_ID].isna().mean() if len(houses) else 0.0
    if lost <= _MOST_LOST:
        return
    rows = np.linspace(0, len(houses) - 1, min(_SAMPLE, len(houses))).astype(int)
    shapes = shapely.centroid(np.asarray(houses.geometry)[rows])
    lonlat = reproject(shapes, layers.crs, WGS84, densify=False)
    if not in_china(*shapely.get_coordinates(lonlat[0])[0]):
        return
    tree = shapely.STRtree(np.asarray(layers.communities.geometry))
    shares = {}
    for words, moved in _unshifted(lonlat, layers).items():
        inside = tree.query(moved, predicate="intersects")[0]
        shares[words] = 1 - len(np.unique(inside)) / len(moved)
    best = min(shares, key=lambda words: shares[words])
    if shares[best] < lost / 2:
        text = (
            f"{lost:.0%} of the buildings lie in no community; {shares[best]:.0%} would if "
            f"{best}: set it in the rules under [datum]."
        )
        notes.add(WARNING, "datum", text, geometry=[shapes[0]])


def _unshifted(lonlat: NDArray[np.object_], layers: Layers) -> dict[str, NDArray[np.object_]]:
    """Return buildings in degrees as they lie if one of the layers is in another datum."""
    places = {}
    for words, route in (
        ("the buildings are in GCJ-02", gcj02_to_wgs84),
        ("the buildings are in BD-09", bd09_to_wgs84),
        ("the other layers are in GCJ-02", wgs84_to_gcj02),
    ):
        moved = shapely.transform(
            lonlat, lambda xy, route=route: np.column_stack(route(xy[:, 0], xy[:, 1]))
        )
        places[words] = reproject(moved, WGS84, layers.crs, densify=False)
    return places


def _best_datum(
    lonlat: NDArray[np.object_], layers: Layers, tree: shapely.STRtree
) -> tuple[str, float]:
    """Return which shift of the buildings makes streets miss them best, and how well."""
    shares = {words: _crossed(moved, tree) for words, moved in _unshifted(lonlat, layers).items()}
    best = min(shares, key=lambda words: shares[words])
    return best, shares[best]


def _crossed(shapes: NDArray[np.object_], tree: shapely.STRtree) -> float:
    """Return the share of footprints that a street runs through."""
    inner = shapely.buffer(shapes, -1.0)
    return len(np.unique(tree.query(inner, predicate="intersects")[0])) / len(shapes)


def _check_communities(layers: Layers, notes: Notes) -> None:
    """Report communities without buildings or households."""
    homes = layers.buildings.groupby(COMMUNITY_ID)[HOUSEHOLDS].agg(["size", "sum"])
    homes = homes.reindex(layers.communities.index, fill_value=0)
    for rule_id, rows, text in (
        ("empty_community", homes["size"] == 0, "holds no building"),
        ("no_households", homes["size"].gt(0) & homes["sum"].eq(0), "has no household"),
    ):
        chosen = layers.communities[rows.to_numpy()]
        if len(chosen):
            messages = [
                f"`communities`: {one} {text}; it becomes one grid below the minimum. Check "
                "whether buildings are missing."
                for one in chosen.index
            ]
            place = about("communities", chosen.index, np.asarray(chosen.geometry))
            notes.add(WARNING, rule_id, messages, **place)


def _check_words(layers: Layers, rules: Rules, notes: Notes) -> None:
    """Report uses of buildings that the rules do not know as homes, if many look like them."""
    unknown = layers.buildings["basis"].astype(str) == "not_residential"
    uses = layers.buildings.loc[unknown, "use"].value_counts()
    if len(uses):
        listed = ", ".join(f"{use} ({count})" for use, count in uses.head(10).items())
        notes.add(
            INFO,
            "no_home_uses",
            f"Uncounted buildings of these uses get no households: {listed}. If some are homes, "
            "add them to residential_uses in the rules.",
        )
    if "kind" in layers.barriers and len(layers.barriers):
        soft = layers.barriers.loc[
            ~layers.barriers["kind"].isin(rules.fabric.hard_barriers), "kind"
        ]
        if len(soft):
            listed = ", ".join(map(str, soft.fillna("none").unique()[:10]))
            notes.add(INFO, "soft_barriers", f"Barriers that grids may cross: {listed}.")


def _check_text(frame: GeoDataFrame, layer: str, notes: Notes) -> None:
    """Report names that were read in the wrong encoding before they came here."""
    for name in frame.columns:
        if not pd.api.types.is_string_dtype(frame[name].dtype):
            continue
        garbled = frame[name].str.contains(_GARBLED).fillna(value=False).to_numpy(bool)
        if garbled.any():
            example = frame[name][garbled].iloc[0]
            notes.add(
                WARNING,
                "garbled_text",
                f"`{layer}`: {name} is garbled in {first_ids(frame.index[garbled])}, e.g. "
                f"{example!r}: it was saved in a wrong encoding. Export it again.",
            )
