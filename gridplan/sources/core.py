"""`read_layers`: all input files of a run into one clean `Layers`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd

from gridplan.crs import WGS84
from gridplan.errors import GeometryError, InputError, SchemaError
from gridplan.findings import WARNING
from gridplan.households import estimate_households
from gridplan.layers import Layers
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID, HOUSEHOLDS, LAYERS
from gridplan.sources.assign import assign_communities, tell_outside
from gridplan.sources.columns import clean_counts, convert_columns, select_columns
from gridplan.sources.communities import tidy_communities
from gridplan.sources.counts import Books, settle_households
from gridplan.sources.files import Source, fingerprint, read_source
from gridplan.sources.geometries import drop_unusable, repair
from gridplan.sources.ids import number_by_place, set_ids, unite_doubles
from gridplan.sources.notes import Notes
from gridplan.sources.osm import is_osm
from gridplan.sources.projection import choose_crs, enter_crs, settle_crs
from gridplan.sources.superblocks import build_superblocks

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import DataFrame
    from pyproj import CRS


def read_layers(
    communities: Source | None,
    buildings: Source,
    *,
    streets: Source | None = None,
    barriers: Source | None = None,
    compounds: Source | None = None,
    institutions: Source | None = None,
    ledger: str | Path | DataFrame | None = None,
    rules: Rules = Rules(),
) -> Layers:
    """Read the layers of a city, repair what is safe and tell the rest.

    Parameters
    ----------
    communities, buildings, streets, barriers, compounds, institutions
        Each a path (any vector file GDAL reads, GeoParquet, a table with
        coordinates; ``city.gpkg|layername=x`` for one layer of several) or a
        GeoDataFrame. Columns are found by the names in `gridplan.schema`, their
        aliases, or the mapping in `rules.columns`. Without communities (None, or an
        OpenStreetMap file without administrative areas), planning units between
        main streets take their place, and it is said.
    ledger
        Table of counts without geometry (一房一档, 楼栋表), Excel or CSV; see
        `gridplan.sources.join.join_ledger`.
    rules
        For the working CRS, column names and household factors.

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
    """
    notes = Notes()
    given = {
        "communities": communities,
        "buildings": buildings,
        "streets": streets,
        "barriers": barriers,
        "compounds": compounds,
        "institutions": institutions,
    }
    sources = {name: source for name, source in given.items() if source is not None}
    frames = {name: _read(source, name, rules, notes) for name, source in sources.items()}
    if _lacks_areas(communities, frames.get("communities")):
        communities = None
        del frames["communities"]
    frames = _settle(frames, rules, notes)
    if isinstance(ledger, (str, Path)) and not Path(ledger).expanduser().exists():
        notes.fault(f"`ledger`: there is no file {ledger}. Check the path.")
    first = frames[next(iter(frames))]
    crs = _working_crs(first, rules, notes)
    notes.raise_faults()
    clean = {
        name: _clean(frames.get(name), name, crs, rules, notes)
        for name in LAYERS
        if name != "communities"
    }
    if communities is None:
        zones = _planning_units(clean, rules, notes)
    else:
        zones = _communities(frames["communities"], crs, notes)
    notes.raise_faults()
    homes = assign_communities(clean["buildings"], zones, notes)
    notes.raise_faults()
    books = Books(zones, clean["compounds"], ledger)
    houses = settle_households(homes, books, rules, notes)
    tell_outside(houses, notes)
    return Layers(
        communities=zones,
        buildings=houses,
        streets=clean["streets"],
        barriers=clean["barriers"],
        compounds=clean["compounds"],
        institutions=clean["institutions"],
        findings=_with_communities(notes.findings(), houses),
        sources={
            name: fingerprint(source)
            for name, source in (sources | {"ledger": ledger}).items()
            if isinstance(source, (str, Path))
        },
    )


def _read(source: Source, layer: str, rules: Rules, notes: Notes) -> GeoDataFrame | None:
    """Read one layer under its canonical columns; None after a fault."""
    frame = read_source(source, layer, notes)
    if frame is None:
        return None
    if _lacks_areas(source, frame) and layer == "communities":
        return frame
    if not len(frame) and layer in {"communities", "buildings"}:
        notes.fault(f"`{layer}` is empty. Check the file.", SchemaError)
        return None
    return select_columns(frame, layer, rules, notes)


def _lacks_areas(source: Source | None, frame: GeoDataFrame | None) -> bool:
    """Return whether OpenStreetMap has no administrative areas here, as is common."""
    return (
        isinstance(source, (str, Path))
        and is_osm(Path(source))
        and frame is not None
        and not len(frame)
    )


def _settle(
    frames: dict[str, GeoDataFrame | None], rules: Rules, notes: Notes
) -> dict[str, GeoDataFrame | None]:
    """Give every layer a CRS, the first of them first: the others must lie on it."""
    settled: dict[str, GeoDataFrame | None] = {}
    for name, frame in frames.items():
        like = settled[next(iter(settled))] if settled else None
        settled[name] = frame
        if frame is not None:
            settled[name] = settle_crs(frame, name, rules, notes, like=like)
    return settled


def _working_crs(frame: GeoDataFrame | None, rules: Rules, notes: Notes) -> CRS:
    """Choose the CRS of the run; WGS84 after a fault."""
    if frame is None:
        return WGS84
    try:
        return choose_crs(frame, rules)
    except InputError as error:
        notes.faults.append(error)
        return WGS84


def _communities(frame: GeoDataFrame | None, crs: CRS, notes: Notes) -> GeoDataFrame:
    """Return the communities as a coverage in the working CRS; none after a fault."""
    if frame is None:
        return _empty("communities", crs)
    own = Notes()  # places in the CRS of the file, in which borders are noded first
    layer = "communities"
    named = set_ids(frame, layer, own)
    if named is not None:
        named = repair(drop_unusable(named, layer, own), layer, own)
    if named is not None:
        named = convert_columns(unite_doubles(named, own), layer, own)
    notes.faults += own.faults
    for table in own.tables:
        points = gpd.GeoSeries(table["geometry"], crs=frame.crs).to_crs(crs)
        notes.tables.append(table.assign(geometry=points.to_numpy(dtype=object)))
    return _empty(layer, crs) if named is None else tidy_communities(named, crs, notes)


def _planning_units(clean: dict[str, GeoDataFrame], rules: Rules, notes: Notes) -> GeoDataFrame:
    """Return planning units in place of communities, and say so."""
    buildings = clean["buildings"]
    if not len(buildings):  # the fault is told already
        return _empty("communities", buildings.crs)
    counts = estimate_households(buildings, rules=rules)[HOUSEHOLDS]
    counted = buildings.assign(**{HOUSEHOLDS: counts})
    units = build_superblocks(counted, clean["streets"], clean["barriers"], rules=rules)
    notes.tell(
        WARNING,
        "derived_communities",
        f"No communities were given: {len(units)} planning units were cut along main streets and "
        "barriers. They are no administrative communities; their codes are made up.",
    )
    selected = select_columns(units, "communities", Rules(), Notes())
    if selected is None or not len(units):
        notes.fault("No planning unit with households could be built.", GeometryError)
        return _empty("communities", buildings.crs)
    return _communities(selected, buildings.crs, notes)


def _clean(
    frame: GeoDataFrame | None, layer: str, crs: CRS, rules: Rules, notes: Notes
) -> GeoDataFrame:
    """Return a layer in the working CRS with usable geometries and typed columns."""
    if frame is None or not len(frame):
        return _empty(layer, crs)
    # Houses are too small for extra vertices, and many.
    moved = enter_crs(frame, crs, densify=layer not in {"buildings", "institutions"})
    named = set_ids(moved, layer, notes)
    if named is None:
        return _empty(layer, crs)
    typed = convert_columns(named, layer, notes)
    if layer == "buildings":
        typed = clean_counts(typed, rules, notes)
    whole = repair(drop_unusable(typed, layer, notes), layer, notes)
    if whole is not None and layer == "buildings" and not len(whole):
        notes.fault("`buildings` hold no usable geometry. Check the file.", GeometryError)
    if whole is None or not len(whole):
        return _empty(layer, crs)
    if LAYERS[layer].index in LAYERS[layer].columns:
        return whole.sort_index()
    if layer == "streets":
        whole = whole.explode().fillna({"class": ""})
    return number_by_place(whole, layer)


def _empty(layer: str, crs: CRS) -> GeoDataFrame:
    """Return a layer without rows."""
    columns = dict.fromkeys([*LAYERS[layer].columns, LAYERS[layer].index])
    nothing = gpd.GeoDataFrame({name: [] for name in columns}, geometry=[], crs=crs)
    indexed = nothing.astype({LAYERS[layer].index: "str"}).set_index(LAYERS[layer].index)
    return convert_columns(indexed, layer, Notes())


def _with_communities(findings: DataFrame, buildings: GeoDataFrame) -> DataFrame:
    """Fill in the community of findings that name a building only."""
    open_rows = (findings["community_id"] == "") & (findings["building_id"] != "")
    homes = findings.loc[open_rows, "building_id"].map(buildings[COMMUNITY_ID])
    filled = findings["community_id"].copy()
    filled[open_rows] = homes.astype(object).where(homes.notna(), "")
    return findings.assign(community_id=filled)
