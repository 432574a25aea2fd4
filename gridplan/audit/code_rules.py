"""R15 to R20 and R23: codes, serials, names, measures, who is responsible."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import is_metric
from gridplan.findings import INFO
from gridplan.plan.codes import community_of, number_grids
from gridplan.schema import GRID_CODE

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.audit.subject import Subject

# Columns that say who is responsible for a grid.
RESPONSIBLE = ("responsible", "responsible_body", "责任单位", "责任人", "网格长", "grid_head")


def _places(subject: Subject, rows: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return a point in each grid."""
    return shapely.point_on_surface(subject.shapes[rows])


def used_codes(subject: Subject) -> DataFrame:
    """Return R15: codes that several grids have, that are retired, or missing."""
    codes = pd.Series(subject.codes)
    blank = (codes == "").to_numpy()
    count = codes.map(codes[~blank].value_counts()).fillna(0).to_numpy(np.int64)
    twice = np.flatnonzero(count > 1)
    none = np.flatnonzero(blank)
    retired = np.zeros(len(codes), bool)
    if subject.registry is not None:
        gone = subject.registry.index[subject.registry["status"] == "retired"]
        retired = codes.isin(gone).to_numpy()
    again = np.flatnonzero(retired)
    return pd.concat(
        [
            subject.found(
                "R15",
                "twice",
                len(twice),
                grid=twice,
                measured=count[twice],
                allowed=1,
                place=_places(subject, twice),
                n=count[twice],
                code=subject.codes[twice],
            ),
            subject.found(
                "R15",
                "none",
                len(none),
                grid=none,
                measured=0,
                allowed=1,
                place=_places(subject, none),
            ),
            subject.found(
                "R15",
                "retired",
                len(again),
                grid=again,
                place=_places(subject, again),
                code=subject.codes[again],
            ),
        ],
        ignore_index=True,
    )


def _serials(subject: Subject) -> NDArray[np.int64]:
    """Return the serial at the end of each code; −1 where another scheme made it."""
    ids = np.append(subject.layers.communities.index.to_numpy(object), "")[subject.home]
    tails = [
        str(code).removeprefix(str(home)) if home else ""
        for code, home in zip(subject.codes, ids, strict=True)
    ]
    ends = zip(tails, subject.codes, strict=True)
    return np.array([int(t) if t.isdecimal() and t != code else -1 for t, code in ends], np.int64)


def order_of_serials(subject: Subject) -> DataFrame:
    """Return R16: serials that do not run west to east, then north to south."""
    serial = _serials(subject)
    rows = np.flatnonzero((serial >= 0) & (subject.home >= 0))
    if not len(rows):
        return subject.nothing()
    middle = shapely.centroid(subject.shapes[rows])
    middle[shapely.is_empty(middle)] = None  # no ground, no place: NaN, as where it was numbered
    xy = np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1)
    is_dedicated = ~subject.is_basic[rows]
    group = subject.home[rows] * 2 + is_dedicated
    rank = number_grids(subject.home[rows], is_dedicated, xy, rules=subject.rules.codes)
    by_place, by_serial = np.lexsort([rank, group]), np.lexsort([serial[rows], group])
    expected = np.empty(len(rows), np.int64)
    expected[by_place] = serial[rows][by_serial]
    odd = np.flatnonzero(expected != serial[rows])
    told = rows[odd]
    return subject.found(
        "R16",
        "order",
        len(told),
        grid=told,
        measured=serial[told],
        allowed=expected[odd],
        place=_places(subject, told),
        severity="" if subject.is_new else INFO,
        serial=serial[told],
        expected=expected[odd],
    )


def capacity(subject: Subject) -> DataFrame:
    """Return R17: codes that their scheme cannot write."""
    rules, serial = subject.rules.codes, _serials(subject)
    lengths = np.array([len(str(code)) for code in subject.codes], np.int64)
    digits = int(subject.limit("code_digits"))
    end = np.where(subject.is_basic, rules.dedicated_first, 10**rules.digits)
    start = np.where(subject.is_basic, rules.basic_first, rules.dedicated_first)
    beyond = (serial >= 10**rules.digits) | (
        (serial >= 0) & ((serial >= end) | (serial < start)) & (not subject.is_foreign)
    )
    if digits:
        beyond |= (lengths != digits) & (subject.codes != "")
    rows = np.flatnonzero(beyond)
    by_length = bool(digits) & (lengths[rows] != digits)
    span = [
        f"{digits}" if one else f"{a}–{b - 1}"
        for one, a, b in zip(by_length, start[rows], end[rows], strict=True)
    ]
    return subject.found(
        "R17",
        "beyond",
        len(rows),
        grid=rows,
        measured=np.where(by_length, lengths[rows], serial[rows]),
        allowed=np.where(by_length, digits, end[rows] - 1),
        place=_places(subject, rows),
        code=subject.codes[rows],
        range=span,
    )


def registered(subject: Subject) -> DataFrame:
    """Return R18: codes that the registry misses, or that were given out of turn."""
    if subject.registry is None:
        return subject.nothing()
    registry = subject.registry.sort_index()
    codes = pd.Index(subject.codes)
    living = registry.index[registry["status"] == "in use"]
    lost = living.difference(codes)
    strange = np.flatnonzero(~codes.isin(registry.index) & (subject.codes != ""))
    late, before = _late(registry)
    home = _community_of_code(subject, lost)
    return pd.concat(
        [
            subject.found(
                "R18", "lost", len(lost), community=home, measured=0, allowed=1, code=list(lost)
            ).assign(grid_code=lost.to_numpy(object)),
            subject.found(
                "R18",
                "unknown",
                len(strange),
                grid=strange,
                measured=0,
                allowed=1,
                place=_places(subject, strange),
                code=subject.codes[strange],
            ),
            subject.found(
                "R18",
                "late",
                len(late),
                community=_community_of_code(subject, late),
                code=list(late),
                since=registry["since"].reindex(late).to_numpy(object),
                other=before,
            ).assign(grid_code=late.to_numpy(object)),
        ],
        ignore_index=True,
    )


def _late(registry: DataFrame) -> tuple[pd.Index, list[str]]:
    """Return codes that are smaller than one of their series given before, and that one."""
    table = registry[registry["since"] != ""].reset_index(names=GRID_CODE)
    # A series is all but the last two signs: serials of one hundred of one community.
    table["series"] = table[GRID_CODE].str[:-2]
    table = table.sort_values(["series", "since", GRID_CODE], ignore_index=True)
    found, others = [], []
    several = table.groupby("series")["since"].transform("nunique") > 1
    for _, rows in table[several].groupby("series", sort=True):
        highest, date, best = "", "", ""
        for code, since in zip(rows[GRID_CODE], rows["since"], strict=True):
            if since != date:
                highest, date = max(highest, best), since
            if code < highest:
                found.append(code)
                others.append(highest)
            best = max(best, code)
    return pd.Index(found, dtype=object), others


def _community_of_code(subject: Subject, codes: pd.Index) -> NDArray[np.int64]:
    """Return the community whose id a code begins with, −1 for none."""
    ids = subject.layers.communities.index
    homes, rules = set(ids), subject.rules.codes
    return ids.get_indexer([community_of(str(code), homes, rules=rules) for code in codes])


def measures(subject: Subject) -> DataFrame:
    """Return R19: areas that are not those of the ground."""
    tables = []
    crs = subject.grids.attrs.get("crs", subject.grids.crs)
    # Degrees are how GeoJSON travels; a projection that does not measure is a fault.
    if not is_metric(crs) and not (subject.is_foreign and crs.is_geographic):
        tables.append(subject.found("R19", "crs", 1, crs=str(crs)))
    if "area_m2" in subject.grids.columns:
        said = pd.to_numeric(subject.grids["area_m2"], errors="coerce").to_numpy(float)
        area = shapely.area(subject.shapes)
        off = np.abs(said - area) > np.maximum(subject.limit("area_share") * area, 1.0)
        rows = np.flatnonzero(off & ~np.isnan(said))
        tables.append(
            subject.found(
                "R19",
                "area",
                len(rows),
                grid=rows,
                measured=said[rows],
                allowed=area[rows].round(1),
                place=_places(subject, rows),
                said=said[rows],
                area=area[rows],
            )
        )
    return subject.told(tables)


def responsible(subject: Subject) -> DataFrame:
    """Return R20: grids for which nobody is named."""
    column = next((name for name in RESPONSIBLE if name in subject.grids.columns), None)
    if column is None:
        return subject.found("R20", "column", 1, measured=0, allowed=len(subject.grids))
    named = subject.grids[column].fillna("").astype(str).str.strip()
    rows = np.flatnonzero((named == "").to_numpy())
    return subject.found(
        "R20", "blank", len(rows), grid=rows, measured=0, allowed=1, place=_places(subject, rows)
    )


def names(subject: Subject) -> DataFrame:
    """Return R23: grids of one district that have the same name."""
    district = subject.layers.communities["district_id"].fillna("").to_numpy(object)
    table = pd.DataFrame(
        {
            "name": subject.grids["grid_name"].fillna("").astype(str).str.strip(),
            "district": np.append(district, "")[subject.home],
        }
    )
    count = table.groupby(["name", "district"])["name"].transform("size").to_numpy(np.int64)
    rows = np.flatnonzero((count > 1) & (table["name"] != "").to_numpy())
    return subject.found(
        "R23",
        "twice",
        len(rows),
        grid=rows,
        measured=count[rows],
        allowed=1,
        place=_places(subject, rows),
        n=count[rows],
        name=table["name"].to_numpy(object)[rows],
    )
