"""`read_layers`: all input files of a run into one clean `Layers`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridplan.batch import Serial
from gridplan.errors import GeometryError, InputError, SchemaError
from gridplan.findings import WARNING
from gridplan.layers import Layers
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID, DRAWN, HOLD, HOUSEHOLDS, LAYERS, OPTIONAL_LAYERS, SCHEMAS
from gridplan.sources.cleaning.columns import convert_columns
from gridplan.sources.cleaning.geometries import drop_unusable, repair
from gridplan.sources.cleaning.heights import fill_levels
from gridplan.sources.cleaning.ids import set_ids, unite_doubles
from gridplan.sources.cleaning.names import select_columns
from gridplan.sources.cleaning.placement import extent_of
from gridplan.sources.cleaning.projection import choose_crs, settle_crs
from gridplan.sources.cleaning.thinning import thin
from gridplan.sources.communities.membership import assign_communities, note_outside
from gridplan.sources.communities.overlaps import tidy_communities
from gridplan.sources.communities.superblocks import build_superblocks
from gridplan.sources.formats.in_parts import (
    Cleaned,
    Cleaner,
    empty_layer,
    find_parts,
    read_any,
    read_parts,
    unite,
)
from gridplan.sources.formats.osm import is_osm
from gridplan.sources.formats.source import Source, find_files, fingerprint
from gridplan.sources.households.counts import Totals, settle_households
from gridplan.sources.households.doubled import note_doubled
from gridplan.sources.households.estimate import estimate_households
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import DataFrame
    from pyproj import CRS

    from gridplan.batch import Executor
    from gridplan.sources.cleaning.placement import Extent

_MOST_TUNNELS = 0.5


def read_layers(  # noqa: PLR0913 - one for each layer
    communities: Source | None,
    buildings: Source,
    *,
    streets: Source | None = None,
    barriers: Source | None = None,
    compounds: Source | None = None,
    institutions: Source | None = None,
    holds: Source | None = None,
    gates: Source | None = None,
    ledger: str | Path | DataFrame | None = None,
    rules: Rules = Rules(),
    executor: Executor = Serial(),
) -> Layers:
    """Read the layers of a city, repair what is safe and tell the rest.

    Parameters
    ----------
    communities, buildings, streets, barriers, compounds, institutions
        Each a path (any vector file GDAL reads, GeoParquet, a table with
        coordinates; ``city.gpkg|layername=x`` for one layer of several; a folder of
        GeoParquet files by district, or a pattern of such folders) or a GeoDataFrame.
        Columns are found by the names in `gridplan.schema`, their
        aliases, or the mapping in `rules.columns`. Without communities (None, or an
        OpenStreetMap file without administrative areas), planning units between
        main streets take their place, and it is said.
    holds
        Lines that planners drew, with a column ``hold``: ``must`` (必须), a border of a
        grid has to run here, or ``never`` (禁止). They become barriers of kind `drawn`.
    gates
        Points where people pass the wall of a compound (小区大门): with ``compound_id``,
        or at the nearest wall. Ways on foot are measured by them; nothing else is.
    ledger
        Table of counts without geometry (一房一档, 楼栋表), Excel or CSV; see
        `gridplan.sources.households.match.join_ledger`.
    rules
        For the working CRS, column names and household factors.
    executor
        Where the files of folders are read, from `gridplan.batch.choose_executor`; the
        layers do not depend on it. A cluster is worth it, processes of this machine are
        not: rows travel back as long as it takes to read them.

    Returns
    -------
    Layers
        In one metric CRS, sorted by id; nothing depends on the order of the rows of
        the input, except ids made for rows that have none. ``findings`` holds
        everything that was repaired, left out, assumed or is doubtful.

    Raises
    ------
    InputError
        With every fault of all layers at once: unreadable files, missing columns
        or CRS, wrong geometry types, empty layers. Of the faults' own class
        (SchemaError, CRSError, GeometryError) where all are of one.

    Examples
    --------
    >>> import gridplan as gp
    >>> town = gp.make_town()
    >>> layers = gp.read_layers(town["communities"], town["buildings"])
    >>> len(layers.streets), layers.buildings["community_id"].isna().sum()
    (0, np.int64(0))
    """
    notes = Notes()
    given = {
        "communities": communities,
        "buildings": buildings,
        "streets": streets,
        "barriers": barriers,
        "compounds": compounds,
        "institutions": institutions,
        "holds": holds,
        "gates": gates,
    }
    sources = {name: source for name, source in given.items() if source is not None}
    first = next(iter(sources))  # leads: the others must lie on it
    opened = _open(sources[first], first, rules, notes)
    if first == "communities" and _lacks_areas(communities, opened):
        communities, first = None, "buildings"
        opened = _open(sources[first], first, rules, notes)
    cleaner = _cleaner(opened, rules, notes)
    others = {
        name: source for name, source in sources.items() if name not in {first, "communities"}
    }
    pieces = _read_others(others, cleaner, executor)
    if communities is None:
        pieces["buildings"] = [cleaner.clean(opened, "buildings", Notes())]
    _look_for_ledger(ledger, notes)
    clean = {
        name: thin(unite(name, pieces.get(name, []), cleaner.crs, notes), name, notes)
        for name in SCHEMAS
        if name != "communities" and (name in LAYERS or name in sources)
    }
    if communities is None:
        zones = _planning_units(clean, rules, notes)
    else:
        zones = _communities(opened, cleaner.crs, notes)
    notes.raise_faults()
    homes = assign_communities(clean["buildings"], zones, notes)
    notes.raise_faults()
    _note_tunnels(clean["streets"], notes)
    totals = Totals(zones, clean["compounds"], ledger)
    houses = settle_households(homes, totals, rules, notes)
    note_outside(houses, notes)
    note_doubled(houses, notes)
    return Layers(
        communities=zones,
        buildings=houses,
        streets=clean["streets"],
        barriers=_with_drawn(clean),
        compounds=clean["compounds"],
        institutions=clean["institutions"],
        findings=_with_communities(notes.findings(zones.crs), houses),
        attribution=tuple(sorted(notes.credits)),
        gates=clean.get("gates"),
        sources=_fingerprints(sources | {"ledger": ledger}),
    )


def _look_for_ledger(ledger: object, notes: Notes) -> None:
    """Tell of a ledger that is not there, before the long work on the layers."""
    if isinstance(ledger, (str, Path)) and not Path(ledger).expanduser().exists():
        notes.fault(f"`ledger`: there is no file {ledger}. Check the path.")


def _fingerprints(sources: Mapping[str, object]) -> dict[str, dict[str, str]]:
    """Return path and hash of the files among the sources."""
    return {
        name: fingerprint(source)
        for name, source in sources.items()
        if isinstance(source, (str, Path))
    }


def _with_drawn(clean: dict[str, GeoDataFrame]) -> GeoDataFrame:
    """Return the barriers, and the lines that planners drew among them: borders unless told."""
    barriers, drawn = clean["barriers"], clean.get("holds")
    if drawn is None or not len(drawn):
        return barriers
    rows = drawn.assign(kind=DRAWN, **{HOLD: drawn[HOLD].fillna("must")}).reindex(
        columns=barriers.columns
    )
    return rows if not len(barriers) else gpd.GeoDataFrame(pd.concat([barriers, rows]))


def _open(
    source: Source, layer: str, rules: Rules, notes: Notes, extent: Extent | None = None
) -> GeoDataFrame | None:
    """Read one layer as a whole, under its canonical columns, with a CRS; None after a fault."""
    frame = read_any(source, layer, notes)
    if frame is None or (layer == "communities" and _lacks_areas(source, frame)):
        return frame
    if not len(frame) and layer == "communities":
        notes.fault(f"`{layer}` is empty. Check the file.", SchemaError)
        return None
    selected = select_columns(frame, layer, rules, notes)
    if selected is not None and layer == "buildings":
        selected = fill_levels(selected, frame, notes)
    return None if selected is None else settle_crs(selected, layer, rules, notes, extent=extent)


def _read_others(
    sources: dict[str, Source], cleaner: Cleaner, executor: Executor
) -> dict[str, list[Cleaned]]:
    """Return the pieces of all layers but the first: layers in parts are read anywhere."""
    pieces: dict[str, list[Cleaned]] = {name: [] for name in sources}
    parts = []
    for layer, source in sources.items():
        own = Notes()
        if isinstance(source, (str, Path)) and find_files(source):
            parts += find_parts(source, layer, cleaner.rules, own)
            pieces[layer].append(Cleaned(None, own))
        else:
            frame = _open(source, layer, cleaner.rules, own, cleaner.extent)
            pieces[layer].append(cleaner.clean(frame, layer, own))
    for part, cleaned in zip(parts, read_parts(parts, cleaner, executor), strict=True):
        pieces[part.layer].append(cleaned)
    return pieces


def _lacks_areas(source: Source | None, frame: GeoDataFrame | None) -> bool:
    """Return whether OpenStreetMap has no administrative areas here, as is common."""
    return (
        isinstance(source, (str, Path))
        and is_osm(Path(source))
        and frame is not None
        and not len(frame)
    )


def _cleaner(frame: GeoDataFrame | None, rules: Rules, notes: Notes) -> Cleaner:
    """Return what cleans all layers, in the CRS of the first; in none after a fault."""
    if frame is None:
        return Cleaner(rules, None, None)
    crs = None
    try:
        crs = choose_crs(frame, rules)
    except InputError as error:
        notes.faults.append(error)
    return Cleaner(rules, extent_of(frame), crs)


def _communities(frame: GeoDataFrame | None, crs: CRS | None, notes: Notes) -> GeoDataFrame:
    """Return the communities as a coverage in the working CRS; none after a fault."""
    layer = "communities"
    if frame is None or crs is None:
        return empty_layer(layer, None)
    own = Notes()  # places in the CRS of the file, in which borders are noded first
    named = set_ids(frame, layer, own)
    if named is not None:
        named = repair(drop_unusable(named, layer, own), layer, own)
        named = convert_columns(unite_doubles(named, own), layer, own)
    own.close()
    notes.faults += own.faults
    for table in own.tables:
        points = gpd.GeoSeries(table["geometry"], crs=frame.crs).to_crs(crs)
        notes.tables.append(table.assign(geometry=points.to_numpy(dtype=object)))
    if named is None or own.faults:
        return empty_layer(layer, crs)
    return thin(tidy_communities(named, crs, notes), layer, notes)


def _planning_units(clean: dict[str, GeoDataFrame], rules: Rules, notes: Notes) -> GeoDataFrame:
    """Return planning units in place of communities, and say so."""
    buildings = clean["buildings"]
    if not len(buildings):  # the fault is told already
        return empty_layer("communities", buildings.crs)
    counts = estimate_households(buildings, rules=rules)[HOUSEHOLDS]
    counted = buildings.assign(**{HOUSEHOLDS: counts})
    units = build_superblocks(counted, clean["streets"], clean["barriers"], rules=rules)
    notes.add(
        WARNING,
        "derived_communities",
        f"No communities were given: {len(units)} planning units were cut along main streets and "
        "barriers. They are no administrative communities; their codes are made up.",
    )
    selected = select_columns(units, "communities", Rules(), Notes())
    if selected is None or not len(units):
        notes.fault("No planning unit with households could be built.", GeometryError)
        return empty_layer("communities", buildings.crs)
    return _communities(selected, buildings.crs, notes)


def as_layers(layers: Layers | Mapping[str, Any], rules: Rules = Rules()) -> Layers:
    """Return layers as they are, or read them from frames or paths by name.

    Parameters
    ----------
    layers
        From `read_layers`, or what `read_layers` takes by the names of its parameters,
        such as the frames of `gridplan.make_town`.
    rules
        For the reading.

    Raises
    ------
    InputError
        As `read_layers`; also for names that are no layer, and for anything else in the
        place of layers.

    Examples
    --------
    >>> import gridplan as gp
    >>> len(as_layers(gp.make_town()).communities) > 0
    True
    """
    if isinstance(layers, Layers):
        return layers
    if not isinstance(layers, Mapping):
        msg = (
            f"Layers are what `gridplan.read_layers` returns, or frames by name, not "
            f"{type(layers).__name__}."
        )
        raise InputError(msg)
    unknown = [str(name) for name in layers if name not in {*SCHEMAS, "ledger"}]
    if unknown or "buildings" not in layers:
        wrong = [f"no layer is called {', '.join(unknown)}"] if unknown else []
        wrong += [] if "buildings" in layers else ["`buildings` is missing"]
        msg = f"Frames by name: {'; '.join(wrong)}. The layers are {', '.join(SCHEMAS)}."
        raise InputError(msg)
    others = {name: layer for name, layer in layers.items() if name in OPTIONAL_LAYERS}
    return read_layers(
        layers.get("communities"),
        layers["buildings"],
        ledger=layers.get("ledger"),
        rules=rules,
        **others,
    )


def _note_tunnels(streets: GeoDataFrame, notes: Notes) -> None:
    """Report streets that are tunnels for the most part, as no city has them."""
    length_m = streets.length.to_numpy()
    under_m = length_m[streets["tunnel"].fillna(value=False).to_numpy(bool)].sum()
    if under_m > _MOST_TUNNELS * length_m.sum():
        share = under_m / length_m.sum()
        text = (
            f"`streets`: {share:.0%} of their length is in tunnels, which are no borders on the "
            "ground. Check the column tunnel."
        )
        notes.add(WARNING, "mostly_tunnels", text)


def _with_communities(findings: DataFrame, buildings: GeoDataFrame) -> DataFrame:
    """Fill in the community of findings that name a building only."""
    open_rows = np.flatnonzero((findings["community_id"] == "") & (findings["building_id"] != ""))
    ids = findings["building_id"].iloc[open_rows]
    at = buildings.index.get_indexer(ids)
    # Of a doubled id nobody knows which of both is meant.
    known = (at >= 0) & (buildings.index.get_indexer(ids + "-2") < 0)
    homes = buildings[COMMUNITY_ID].iloc[at[known]]
    filled = findings["community_id"].copy()
    filled.iloc[open_rows[known]] = homes.fillna("").to_numpy(dtype=object)
    return findings.assign(community_id=filled)
