"""R08 to R10 and R13: area, households, persons, workload."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.plan.explained import explain
from gridplan.rules.work_weights import WorkloadRules
from gridplan.words.reasons import REASONS

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.audit.subject import Subject


def unit_area(subject: Subject) -> DataFrame:
    """Return R08: unit grids that are too small or too large."""
    lower, upper = subject.limit("unit_lower_m2"), subject.limit("unit_upper_m2")
    area = shapely.area(subject.shapes)
    rows = np.flatnonzero((area < lower) | (area > upper))
    return subject.found(
        "R08",
        "area",
        len(rows),
        grid=rows,
        measured=area[rows].round(1),
        allowed=np.where(area[rows] < lower, lower, upper),
        place=subject.shapes[rows],
        area=area[rows],
        lower=lower,
        upper=upper,
    )


def _loads(subject: Subject) -> NDArray[np.float64]:
    """Return the households of each grid, NaN where they are unknown."""
    loads = pd.to_numeric(subject.grids["households"], errors="coerce")
    return loads.to_numpy(float)


def households(subject: Subject) -> DataFrame:
    """Return R09: basic grids out of bounds, with the reason where there is one."""
    loads = _loads(subject)
    kinds = [*subject.layers.communities["kind"], ""]
    ids = [*subject.layers.communities.index, ""]
    bounds = [subject.profile.bounds_for(subject.rules, kinds[i], ids[i]) for i in subject.home]
    lower, upper = (np.array([getattr(b, side) for b in bounds]) for side in ("lower", "upper"))
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero(subject.is_basic & ((loads < lower) | (loads > upper)))
    if not len(rows):
        return subject.nothing()
    below = loads[rows] < lower[rows]
    allowed = np.where(below, lower[rows], upper[rows])
    table = subject.found(
        "R09",
        "below",
        len(rows),
        grid=rows,
        measured=loads[rows],
        allowed=allowed,
        place=shapely.point_on_surface(subject.shapes[rows]),
        households=loads[rows].astype(np.int64),
        away=np.abs(loads[rows] - allowed).astype(np.int64),
    )
    total = _totals(subject, loads)
    largest = _largest(subject)
    names = subject.layers.buildings.index.to_numpy(object)
    reasons = subject.grids["reason"].to_numpy(object)
    table["message"] = [
        explain(
            str(reasons[i]) if reasons[i] in REASONS else "",
            int(loads[i]),
            int(total[i]),
            bounds[i],
            largest=(str(names[row]), int(subject.households[row])) if row >= 0 else ("", 0),
            language=subject.language,
        )
        for i, row in zip(rows, largest[rows], strict=True)
    ]
    return table


def _totals(subject: Subject, loads: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the households of all basic grids of the community of each grid."""
    basic = subject.is_basic & (subject.home >= 0) & ~np.isnan(loads)
    sums = np.bincount(subject.home[basic], loads[basic], len(subject.ground))
    return np.where(subject.home >= 0, sums[subject.home], np.nan_to_num(loads))


def _largest(subject: Subject) -> NDArray[np.int64]:
    """Return the building with most households of each grid, −1 for none."""
    order = np.argsort(subject.households, kind="stable")
    order = order[subject.grid_of[order] >= 0]
    largest = np.full(len(subject.grids), -1)
    largest[subject.grid_of[order]] = order
    return largest


def persons(subject: Subject) -> DataFrame:
    """Return R10: grids with more persons than one team can serve."""
    people = _persons(subject)
    return subject.beyond("R10", "persons", "persons", people, limit="persons", digits=1)


def _persons(subject: Subject) -> NDArray[np.float64]:
    """Return the persons of each grid: told, of its buildings, or estimated."""
    if "persons" in subject.grids.columns:
        return pd.to_numeric(subject.grids["persons"], errors="coerce").to_numpy(float)
    per_household = subject.limit("persons_per_household")
    buildings = subject.layers.buildings
    if "persons" not in buildings or buildings["persons"].isna().all():
        return _loads(subject) * per_household
    told = pd.to_numeric(buildings["persons"], errors="coerce").to_numpy(float)
    each = np.where(np.isnan(told), subject.households * per_household, told)
    placed = subject.grid_of >= 0
    return np.bincount(subject.grid_of[placed], each[placed], len(subject.grids)).astype(float)


def workload(subject: Subject) -> DataFrame:
    """Return R13: communities whose grids differ much in households, or in the work they are.

    Work is looked at where the rules of a plan weigh more than households.
    """
    weighed = subject.rules.workload.weights != WorkloadRules().weights
    weighed &= "workload" in subject.grids.columns
    loads = subject.grids["workload"].to_numpy(float) if weighed else _loads(subject)
    rows = np.flatnonzero(subject.is_basic & (subject.home >= 0) & ~np.isnan(loads))
    table = pd.DataFrame({"home": subject.home[rows], "load": loads[rows]})
    sums = table.groupby("home")["load"].agg(["min", "max", "mean", "size"])
    spread = (sums["max"] - sums["min"]) / sums["mean"].where(sums["mean"] > 0)
    most = subject.limit("spread")
    told = sums[(sums["size"] > 1) & (spread > most)]
    home = told.index.to_numpy(np.int64)
    return subject.found(
        "R13",
        "work" if weighed else "spread",
        len(told),
        community=home,
        measured=spread[told.index].round(3),
        allowed=most,
        place=shapely.point_on_surface(subject.ground[home]),
        least=told["min"].to_numpy(np.int64),
        most=told["max"].to_numpy(np.int64),
        spread=spread[told.index].to_numpy(),
        limit=most,
    )
