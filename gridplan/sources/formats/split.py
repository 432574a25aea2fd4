"""Any city's files cut into GeoParquet by district, to be read part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import SchemaError, first_ids
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID, LAYERS
from gridplan.sources.cleaning.names import select_columns
from gridplan.sources.cleaning.placement import extent_of
from gridplan.sources.cleaning.projection import choose_crs, enter_crs, settle_crs
from gridplan.sources.cleaning.values import as_text
from gridplan.sources.formats.in_parts import read_any
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pyproj import CRS

    from gridplan.sources.formats.source import Source

_DISTRICT = "district_id"
_OWN = "own_district_id"
# Bytes that the name of a folder may have on every usual disk.
_LONGEST_NAME = 255
# A street beside the border of a district may be the border of a grid on the other side.
_MARGIN_M = 50.0


def split_by_district(
    layers: Mapping[str, Source], out: Path, *, rules: Rules = Rules()
) -> dict[str, int]:
    """Write a city as GeoParquet files by district: ``buildings/district_id=130302/…``.

    Parameters
    ----------
    layers
        Path or frame by name; ``communities`` among them. Their column
        ``district_id``, else the first six characters of ``community_id``, says
        which district a community belongs to.
    out
        Folder for a folder per layer.
    rules
        For column names, CRS and datum.

    Returns
    -------
    dict
        Rows written by layer. Rows stand as they are, all columns, in their own CRS. A
        building, a compound and an institution are in one district, the nearest to
        their middle; a line is in each district that it comes within 50 m of, and is
        counted once when the districts are read together.

    Raises
    ------
    InputError
        With the faults of all layers at once.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> import gridplan as gp
    >>> town = gp.make_town()
    >>> layers = {name: town[name] for name in ("communities", "buildings")}
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     gp.split_by_district(layers, Path(folder))
    {'communities': 9, 'buildings': 1495}
    """
    notes = Notes()
    read = {name: read_any(source, name, notes) for name, source in layers.items()}
    frames = {name: frame for name, frame in read.items() if frame is not None}
    if "communities" not in layers:
        notes.fault("`communities` are needed to know the districts. Give their file.")
    notes.raise_faults()
    zones, crs = _districts(frames["communities"], rules, notes)
    extent = extent_of(zones)
    written = {}
    for name, frame in frames.items():
        if name == "communities":
            row, district = np.arange(len(zones)), zones[_DISTRICT].to_numpy(object)
            frame = _with_own_district(frame, zones)  # noqa: PLW2901
        else:
            settled = settle_crs(frame[[frame.geometry.name]], name, rules, notes, extent=extent)
            notes.raise_faults()
            moved = enter_crs(settled, crs, densify=False)
            row, zone = _share_out(np.asarray(moved.geometry), np.asarray(zones.geometry), name)
            district = zones[_DISTRICT].to_numpy(object)[zone]
            frame = frame.drop(columns=[_DISTRICT], errors="ignore")  # noqa: PLW2901
        written[name] = _write(frame, row, district, out / name)
    return written


def _districts(communities: GeoDataFrame, rules: Rules, notes: Notes) -> tuple[GeoDataFrame, CRS]:
    """Return the communities in the metric CRS of their place, each with its district."""
    layer = "communities"
    if not len(communities):
        notes.fault(f"`{layer}` is empty. Check the file.", SchemaError)
    selected = select_columns(communities, layer, rules, notes)
    settled = None if selected is None else settle_crs(selected, layer, rules, notes, extent=None)
    notes.raise_faults()
    crs = choose_crs(settled, rules)
    zones = enter_crs(settled, crs, densify=False)
    zones = zones.set_geometry(shapely.make_valid(np.asarray(zones.geometry)), crs=crs)
    ids = as_text(zones[COMMUNITY_ID], is_id=True)
    own = as_text(zones[_DISTRICT], is_id=True)
    district = own.fillna(ids.str[:6])
    if district.isna().any():
        rows = np.flatnonzero(district.isna()) + 1
        text = f"`{layer}` lack a {COMMUNITY_ID} in {first_ids(rows, word='number')}."
        notes.fault(f"{text} Give every community one.", SchemaError)
    is_long = district.map(lambda name: len(_folder_name(str(name))) > _LONGEST_NAME)
    if is_long.any():
        text = f"`{layer}` have a {_DISTRICT} that is too long for the name of a folder: "
        notes.fault(f"{text}{first_ids(ids[is_long])}. Give a code, such as 130302.", SchemaError)
    notes.raise_faults()
    columns = {_DISTRICT: district.to_numpy(object), _OWN: own.to_numpy(object)}
    return zones.assign(**columns), crs


def _with_own_district(frame: GeoDataFrame, zones: GeoDataFrame) -> GeoDataFrame:
    """Return the communities with a column of districts only where the folders say too much.

    Other programs take the district from the name of the folder, as a column; and so do
    we, unless the file has a word of its own: that a community has no district given.
    """
    if zones[_OWN].notna().all():
        return frame.drop(columns=[_DISTRICT], errors="ignore")
    own = pd.array(zones[_OWN].to_numpy(object), dtype="str")
    return frame.assign(**{_DISTRICT: own})


def _share_out(
    shapes: NDArray[np.object_], zones: NDArray[np.object_], layer: str
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the rows of a layer, and for each the community whose district it goes to."""
    nearest = _nearest(shapes, zones)
    rows = np.arange(len(shapes))
    if LAYERS[layer].index in LAYERS[layer].columns:
        return rows, nearest
    zone, row = shapely.STRtree(shapes).query(zones, predicate="dwithin", distance=_MARGIN_M)
    return np.r_[rows, row], np.r_[nearest, zone]


def _nearest(shapes: NDArray[np.object_], zones: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return the number of the zone nearest to the middle of each shape, 0 without a place."""
    middle = shapely.centroid(shapes)
    nearest = np.zeros(len(shapes), dtype=np.int64)
    rows = np.flatnonzero(np.isfinite(shapely.bounds(middle)).all(axis=1))
    zone = _zone_of_points(middle[rows], zones)
    outside = zone < 0
    zone[outside] = shapely.STRtree(zones).nearest(middle[rows[outside]])
    nearest[rows] = zone
    return nearest


def _write(
    frame: GeoDataFrame, row: NDArray[np.int64], district: NDArray[np.object_], folder: Path
) -> int:
    """Write the rows of each district in the order of the input; return how many."""
    pairs = pd.DataFrame({"row": row, "district": district}).drop_duplicates()
    if not len(frame):
        pairs = pd.DataFrame({"row": [], "district": []})
        _write_part(frame, folder, "none")
    for name, rows in pairs.groupby("district"):
        part = frame.iloc[np.sort(rows["row"].to_numpy(np.int64))]
        _write_part(part, folder, str(name))
    return len(pairs)


def _write_part(frame: GeoDataFrame, folder: Path, district: str) -> None:
    """Write the file of a district; its folder is made."""
    place = folder / _folder_name(district)
    place.mkdir(parents=True, exist_ok=True)
    # Opened by Python: Arrow takes the bytes of a path for UTF-8.
    with (place / "part-0.parquet").open("wb") as file:
        frame.to_parquet(file, compression="zstd", index=False)


def _folder_name(district: str) -> str:
    """Return the name of the folder of a district; letters of ASCII only."""
    return f"{_DISTRICT}={quote(district, safe='')}"


def _zone_of_points(points: NDArray[np.object_], zones: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return the number of the first zone that holds each point, −1 for none."""
    # The tree holds the points, so that each zone is prepared once for all its points.
    zone, point = shapely.STRtree(points).query(zones, predicate="intersects")
    zone_of = np.full(len(points), -1)
    zone_of[point[::-1]] = zone[::-1]
    return zone_of
