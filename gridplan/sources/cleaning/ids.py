"""Ids of all layers: text, unique, and made where the input has none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import SchemaError, first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import COMMUNITY_ID, SCHEMAS
from gridplan.sources.cleaning.columns import about, is_readable
from gridplan.sources.cleaning.values import as_text

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.sources.notes import Notes

_SPOILT = re.compile(r"\d(\.\d+)?[eE]\+\d+")


def set_ids(
    frame: GeoDataFrame, layer: str, notes: Notes, *, label: str = ""
) -> GeoDataFrame | None:
    """Make the id column the index: text without gaps, but not yet unique.

    Parameters
    ----------
    frame
        Columns of the schema, in the order of the input.
    layer
        Name of the layer.
    notes
        Receives made ids; communities without id are a fault.
    label
        Stands in front of made ids where the frame is one part of several.

    Returns
    -------
    GeoDataFrame or None
        None after a fault.
    """
    name = SCHEMAS[layer].index
    given = name in frame.columns
    column = frame[name] if given else pd.Series(np.nan, index=frame.index)
    if not is_readable(column, f"`{layer}`: {name}", notes):
        return None
    ids = as_text(column, is_id=True)
    missing = ids.isna().to_numpy()
    if layer == "communities" and missing.any():
        rows = first_ids(np.flatnonzero(missing) + 1, word="number")
        notes.fault(f"`{layer}` lack a {name} in {rows}. Give every community one.", SchemaError)
        return None
    _note_spoilt(frame, ids, layer, notes)
    labels = ids.to_numpy(object).copy()
    made = _made(layer, np.flatnonzero(missing), len(ids))
    labels[missing] = [label + one for one in made]
    if given:
        first = next(iter(labels[missing]), "")
        counts = {"id": [first], "missing": [missing.sum()], "rows": [len(ids)]}
        notes.collect(_note_made, layer, pd.DataFrame(counts))
    indexed = frame.drop(columns=name) if given else frame
    return indexed.set_axis(pd.Index(labels, name=name, dtype="str"), axis=0)


def _note_made(notes: Notes, layer: str, rows: DataFrame) -> None:
    """Report ids made of row numbers."""
    if rows["missing"].any():
        text = (
            f"`{layer}`: {rows['missing'].sum()} of {rows['rows'].sum()} rows have no "
            f"{SCHEMAS[layer].index}; it was made of the row number, e.g. "
            f"{rows['id'][rows['missing'] > 0].iloc[0]}."
        )
        notes.add(INFO, "made_id", text)


def _note_spoilt(frame: GeoDataFrame, ids: pd.Series, layer: str, notes: Notes) -> None:
    """Report ids that a spreadsheet has turned into rounded numbers."""
    has_plus = ids.str.contains("+", regex=False).fillna(value=False)
    spoilt = has_plus.to_numpy(bool, copy=True)
    if spoilt.any():  # to look for one sign takes no time
        spoilt[spoilt] = ids[spoilt].str.fullmatch(_SPOILT).to_numpy(bool)
    if spoilt.any():
        notes.add(
            WARNING,
            "spoilt_id",
            [
                f"`{layer}`: id {one} is a number cut short by a spreadsheet; store ids as text."
                for one in ids[spoilt]
            ],
            **about(layer, ids[spoilt], np.asarray(frame.geometry)[spoilt]),
        )


def _made(layer: str, rows: NDArray[np.int64], n_rows: int) -> list[str]:
    """Return ids made of row numbers, counted from 1: ``b000012``."""
    width = max(len(str(n_rows)), 4)
    return [f"{layer[0]}{row + 1:0{width}d}" for row in rows]


def separate_doubles(frame: GeoDataFrame, layer: str, notes: Notes) -> GeoDataFrame:
    """Give the second and later bearers of an id a suffix, from west to east.

    Parameters
    ----------
    frame
        A whole layer, repaired, index = ids.
    layer
        Name of the layer.
    notes
        Receives every row whose id was changed.
    """
    index = frame.index
    doubled = index.duplicated(keep=False)
    if not doubled.any():
        return frame
    labels = index.to_numpy(object)
    shapes = np.asarray(frame.geometry)
    rows = np.flatnonzero(doubled)
    rows = rows[np.argsort(_contents(frame.iloc[rows]))]  # settles ties
    keys = (*shapely.bounds(shapes[rows]).T[::-1], labels[rows].astype(str))
    rows = rows[np.lexsort(keys)]
    taken, labels = set(labels), labels.copy()
    first = pd.Series(labels[rows]).duplicated().to_numpy()
    told: list[int] = []
    for row in rows[first]:
        label, number = labels[row], 2
        while f"{label}-{number}" in taken:
            number += 1
        labels[row] = f"{label}-{number}"
        taken.add(labels[row])
        if not _SPOILT.fullmatch(str(label)):  # equal because its end is lost: told already
            told.append(row)
    messages = [
        f"`{layer}`: {SCHEMAS[layer].index} {index[row]} occurs more than once; this row became "
        f"{labels[row]}. If it is the same object twice, delete one."
        for row in told
    ]
    if told:
        notes.add(WARNING, "duplicate_id", messages, **about(layer, labels[told], shapes[told]))
    return frame.set_axis(pd.Index(labels, name=index.name, dtype="str"), axis=0)


def number_by_place(frame: GeoDataFrame, layer: str) -> GeoDataFrame:
    """Give a layer without ids of its own numbers by place, whatever the order of its rows.

    Parameters
    ----------
    frame
        Streets or barriers, repaired.
    layer
        Name of the layer.
    """
    shapes = np.asarray(frame.geometry)
    keys = np.column_stack([*shapely.bounds(shapes).T, shapely.length(shapes)])
    rows = np.flatnonzero(pd.DataFrame(keys).duplicated(keep=False))
    tie = np.zeros(len(frame))
    tie[rows[np.argsort(_contents(frame.iloc[rows]))]] = np.arange(len(rows))
    ordered = frame.iloc[np.lexsort((tie, keys[:, 4], *keys.T[3::-1]))]
    labels = _made(layer, np.arange(len(frame)), len(frame))
    return ordered.set_axis(pd.Index(labels, name=SCHEMAS[layer].index, dtype="str"), axis=0)


def drop_copies(frame: GeoDataFrame, part: NDArray[np.int64]) -> GeoDataFrame:
    """Drop rows that only repeat a row of another part: lines that serve several.

    Parameters
    ----------
    frame
        All parts of a layer without ids of its own, in one CRS.
    part
        Number of the part of each row, shape ``(n_rows,)``, int64. What one part holds
        twice stays twice.
    """
    bytes_of = pd.Series(shapely.to_wkb(np.asarray(frame.geometry)))
    rows = np.flatnonzero(bytes_of.duplicated(keep=False))
    twins = pd.DataFrame({"content": _contents(frame.iloc[rows]), "part": part[rows]})
    twins["number"] = twins.groupby(["content", "part"]).cumcount()
    again = rows[twins.duplicated(["content", "number"])]
    return frame.iloc[np.setdiff1d(np.arange(len(frame)), again)] if len(again) else frame


def _contents(rows: GeoDataFrame) -> NDArray[np.object_]:
    """Return the geometry and all columns of each row as one text."""
    columns = rows.drop(columns=rows.geometry.name).astype(object)
    texts = [columns[name].where(columns[name].notna(), "").astype(str) for name in columns]
    shapes = shapely.to_wkb(np.asarray(rows.geometry), hex=True)
    return np.array(["|".join(row) for row in zip(shapes, *texts, strict=True)], dtype=object)


def unite_doubles(frame: GeoDataFrame, notes: Notes) -> GeoDataFrame:
    """Unite rows of communities that share an id into one of several parts.

    Parameters
    ----------
    frame
        Communities, repaired, index ``community_id``.
    notes
        Receives the ids united.
    """
    if frame.index.is_unique:
        return frame
    doubled = frame.index[frame.index.duplicated(keep=False)].unique()
    names = frame["community_name"] if "community_name" in frame.columns else frame.index
    if frame.index.nunique() == 1 and pd.Series(names).nunique() != 1:
        notes.fault(
            f"`communities`: {COMMUNITY_ID} is {doubled[0]} in all {len(frame)} rows, which is no "
            "id. Give each community its own, or name the right column in the rules under "
            "[columns.communities].",
            SchemaError,
        )
        return frame
    shapes = {one: shapely.union_all(np.asarray(frame.geometry.loc[[one]])) for one in doubled}
    first = frame[~frame.index.duplicated()].copy()
    first.loc[doubled, "geometry"] = [shapes[one] for one in doubled]
    rows = frame.index.value_counts()
    notes.add(
        WARNING,
        "duplicate_id",
        [
            f"`communities`: {COMMUNITY_ID} {one} stands on {rows[one]} rows; they were united. "
            "If they are different communities, give each its own id."
            for one in doubled
        ],
        **about("communities", doubled, np.array([shapes[one] for one in doubled], object)),
    )
    return first
