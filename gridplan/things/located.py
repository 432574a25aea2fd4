"""`locate_components`: lamps, manholes, pipes (城市部件) in unit grids and grids, by class."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.errors import SchemaError
from gridplan.rules.structure import MICRO
from gridplan.sources.cleaning.aliases import find_column
from gridplan.things.assign import assign
from gridplan.things.word_tables import read_words

if TYPE_CHECKING:
    from pandas import DataFrame, Series

    from gridplan.plan.core import Plan
    from gridplan.things.assign import Assigned

CLASSES_FILE = Path(__file__).with_name("classes.csv")
_NEEDED, _OTHERS = ("class", "name"), ("name_en", "group", "department")
# Columns that may hold the class of a component, the surest first.
_NAMES = (
    "class", "class_code", "分类代码", "部件代码", "部件分类", "大小类代码", "类别代码", "类别",
    "分类", "部件类型", "类型", "kind", "type",
)  # fmt: skip
UNIT = "unit"


@dataclass(frozen=True, slots=True, eq=False)
class Components:
    """Components and where they are.

    Parameters
    ----------
    rows
        Every component with all its columns; before them ``class`` and ``class_name``, the
        codes of its unit grid, grid, community and all levels above, and ``way``.
    unplaced
        Those that lie in no unit grid, or partly: why, the nearest unit grid, how far.
    density
        A row for each unit grid and class, and rows without code for what lies nowhere:
        ``components``, ``per_km2``.
    by_class
        A row for each class: ``components``, ``unplaced``, ``unit_grids`` that have any,
        ``per_km2`` of the whole area; ``is_known`` says whether the table of classes has it.
    levels
        As in `gridplan.things.Assigned`; ``unit`` is the lowest.
    assigned
        What `gridplan.things.assign` returned.
    """

    rows: DataFrame
    unplaced: DataFrame
    density: DataFrame
    by_class: DataFrame
    levels: dict[str, DataFrame]
    assigned: Assigned


def read_classes(source: str | Path | None = None, language: str = "zh") -> DataFrame:
    """Return the table of classes of components.

    Parameters
    ----------
    source
        CSV with ``class`` and ``name``, perhaps ``group`` and ``department``; the common ones
        that come along when not given. They are a setting, not the national code table.
    language
        Of the names of the table that comes along.

    Returns
    -------
    DataFrame
        Index ``class``; ``name``, ``alias`` (in the other language), ``group``,
        ``department``.

    Raises
    ------
    InputError
        If the file is missing, lacks a column or names a class twice.
    """
    table = read_words(source, CLASSES_FILE, what="classes", needed=_NEEDED, others=_OTHERS)
    twice = table.loc[table["class"].duplicated(), "class"]
    if len(twice):
        name = Path(source or CLASSES_FILE).name
        msg = f"{name} names classes twice: {', '.join(twice.unique()[:5])}."
        raise SchemaError(msg)
    table["alias"] = table["name_en"]
    if language == "en" and source is None:
        table["name"], table["alias"] = table["name_en"], table["name"]
    return table.set_index("class")[["name", "alias", "group", "department"]]


def locate_components(
    units: Plan,
    source: str | Path | DataFrame,
    *,
    classes: DataFrame | None = None,
    datum: str = "wgs84",
    crs: object = None,
) -> Components:
    """Find the unit grid and the grid of every component, and how dense they are.

    Parameters
    ----------
    units
        From `gridplan.planning.units.unit_plan`.
    source
        Points or lines with a class: a layer, a workbook, a CSV or a frame.
    classes
        From `read_classes`; the table that comes along when not given.
    datum, crs
        As in `gridplan.things.assign`.

    Returns
    -------
    Components
        Every component is in ``rows``, in ``by_class`` and in ``density`` exactly once.

    Raises
    ------
    InputError
        If there is no column of classes, or the table cannot be placed.
    """
    if classes is None:
        classes = read_classes(language=units.language)
    done = assign(units, source, datum=datum, crs=crs)
    kind = _class_of(done.rows)
    names = {f"{MICRO}_code": f"{UNIT}_code", f"{MICRO}_name": f"{UNIT}_name"}
    said = pd.concat([classes["name"], classes["alias"]])
    by_name = pd.Series(said.index.to_numpy(object), index=said)
    meant = kind.map(by_name[~by_name.index.duplicated()]).fillna(kind)
    kind = kind.where(kind.isin(classes.index), meant)
    rows = done.rows.rename(columns=names)
    rows = rows.drop(columns=[one for one in ("class", "class_name") if one in rows])
    rows.insert(0, "class", kind)
    rows.insert(1, "class_name", kind.map(classes["name"]).fillna(""))
    area = units.grids["area_m2"]
    levels = {UNIT if name == MICRO else name: table for name, table in done.levels.items()}
    return Components(
        rows,
        done.unplaced.rename(columns={"nearest_grid": "nearest_unit"}),
        _density(rows, area),
        _by_class(rows, float(area.sum()), classes),
        levels,
        done,
    )


def _class_of(rows: DataFrame) -> Series:
    """Return the class of each row as text, empty where it has none."""
    found = find_column(rows, _NAMES)
    if found is None:
        msg = (
            f"The components have no column of classes among {', '.join(map(str, rows.columns))}. "
            "Name it class (分类代码)."
        )
        raise SchemaError(msg)
    column = rows[found]
    return column.astype(object).where(column.notna(), "").astype(str).str.strip()


def _density(rows: DataFrame, area_m2: Series) -> DataFrame:
    """Return components of each class in each unit grid, and per square kilometre."""
    counts = rows.groupby([f"{UNIT}_code", "class"], sort=True).size().rename("components")
    table = counts.reset_index()
    km2 = table[f"{UNIT}_code"].map(area_m2) / 1e6
    return table.assign(per_km2=(table["components"] / km2).round(1))


def _by_class(rows: DataFrame, area_m2: float, classes: DataFrame) -> DataFrame:
    """Return the figures of each class; those of the table that nobody has come with 0."""
    is_owned = rows[f"{UNIT}_code"] != ""
    grouped = rows.assign(own=is_owned).groupby("class", sort=True)
    owned = rows[is_owned].groupby("class")[f"{UNIT}_code"].nunique()
    table = pd.DataFrame(
        {
            "components": grouped.size(),
            "unplaced": (~is_owned).groupby(rows["class"]).sum(),
            "unit_grids": owned,
        }
    )
    table = table.reindex(table.index.union(classes.index)).fillna(0).astype(np.int64)
    table["per_km2"] = (table["components"] / (area_m2 / 1e6)).round(2)
    table["is_known"] = table.index.isin(classes.index)
    told = classes.drop(columns="alias").reindex(table.index).fillna("")
    return pd.concat([told, table], axis=1).rename_axis("class")
