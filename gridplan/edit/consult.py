"""Remarks of a hearing, answered one by one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.edit.why import Answer, Desk
from gridplan.errors import InputError

if TYPE_CHECKING:
    from pandas import DataFrame

    from gridplan.plan.core import Plan

CONSULT_COLUMNS = (
    "remark", "kind", "lon", "lat", "building_id", "grid_code", "wish", "text", "possible",
    "proof", "answer", "effect", "moved_households", "moved_buildings", "relaxation", "excess",
    "excess_before", "loose_m", "loose_m_before",
)  # fmt: skip
# A remark by place is about the building nearest to it, within so many metres.
NEAR_M = 50.0
# An id may be written as a number.
_NAME = (str, int, np.integer)
_FORMS: dict[str, Any] = {
    "building": _NAME,
    "grid": _NAME,
    "wish": _NAME,
    "kind": str,
    "text": str,
}
_LONGEST = {"text": 2_000, "kind": 60}


def read_remarks(source: str | Path | Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the remarks in a JSON file, a list of objects, or the objects.

    Raises
    ------
    InputError
        If it is no such list, naming every remark that lacks its place or is malformed.
    """
    path, remarks = "The list", cast("Any", source)
    if isinstance(source, str | Path):
        path = str(source)
        try:
            remarks = json.loads(Path(source).read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, RecursionError) as error:
            msg = f"{path} cannot be read ({error}). Give a JSON list of remarks, in UTF-8."
            raise InputError(msg) from error
    if isinstance(remarks, dict):  # as the map page saves it
        remarks = remarks.get("remarks")
    if isinstance(remarks, str) or not isinstance(remarks, Iterable):
        msg = f"{path} holds no list of remarks. Give [{{'building': …, 'wish': …, 'text': …}}]."
        raise InputError(msg)
    remarks = list(remarks)
    faults = [f"remark {i} {fault}" for i, one in enumerate(remarks, 1) for fault in _faults(one)]
    if faults:
        more = f"; and {len(faults) - 20} more" if len(faults) > 20 else ""
        msg = (
            f"{path}: {'; '.join(faults[:20])}{more}. Each remark names a building, a grid, or "
            "lon and lat, and may hold wish (a grid for the building), kind and text."
        )
        raise InputError(msg)
    return remarks


def _faults(remark: object) -> list[str]:
    """Return what is wrong with the form of a remark."""
    if not isinstance(remark, dict):
        return ["is no JSON object"]
    faults = []
    place: list[Any] = [remark.get("lon"), remark.get("lat")]
    has_place = all(
        isinstance(x, int | float | np.number)
        and not isinstance(x, bool)
        and abs(cast("float", x)) < np.inf
        for x in place
    )
    if not (has_place or {"building", "grid"} & set(remark)):
        faults.append("has neither a building nor a grid nor lon and lat in degrees")
    faults += [
        f"has {key!r} that is not text"
        for key, kinds in _FORMS.items()
        if isinstance(remark.get(key), bool) or not isinstance(remark.get(key) or "", kinds)
    ]
    faults += [
        f"has more than {most} characters of {key}"
        for key, most in _LONGEST.items()
        if isinstance(remark.get(key), str) and len(remark[key]) > most
    ]
    if remark.get("grid") and not remark.get("building") and remark.get("wish"):
        faults.append("wishes another grid for a whole grid: name the building")
    return faults


def consult(plan: Plan, remarks: str | Path | Iterable[dict[str, Any]]) -> DataFrame:
    """Return the answer to each remark and its effect.

    Parameters
    ----------
    plan
        With atoms and layers.
    remarks
        Objects with ``building``, ``grid`` (a code: the grid as a whole is meant), or ``lon``
        and ``lat`` (WGS84 degrees: the nearest building within 50 m is meant); ``wish``, the
        code of the grid that the building should belong to; ``kind`` and ``text``, what was
        said. Or a JSON file of these. Texts are data: they are repeated and never interpreted.

    Returns
    -------
    DataFrame
        One row per remark, columns `CONSULT_COLUMNS`. Each remark is answered for
        itself, against the plan as it is.

    Raises
    ------
    InputError
        If the plan has no atoms, or naming every remark that lacks its place.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> one, other = plan.grids.index[:2]
    >>> homes = plan.buildings[plan.buildings["grid_code"] == one]
    >>> table = plan.consult([{"building": homes.index[0], "wish": other}])
    >>> table["grid_code"].tolist() == [one]
    True
    """
    asked = read_remarks(remarks)
    desk = Desk(plan)
    rows = [_answered(desk, number, remark) for number, remark in enumerate(asked, 1)]
    return pd.DataFrame(rows, columns=list(CONSULT_COLUMNS))


def _answered(desk: Desk, number: int, remark: dict[str, Any]) -> dict[str, Any]:
    """Return one row of the table."""
    building, grid, wish = (
        "" if remark.get(key) in {None, ""} else str(remark[key])
        for key in ("building", "grid", "wish")
    )
    state, terrain = desk.state, desk.state.terrain
    if not (building or grid):
        building = _nearest(desk, float(remark["lon"]), float(remark["lat"]))
    at = terrain.buildings.get_indexer([building])[0]
    code = state.codes[state.assignment.grid[terrain.atom_of_building[at]]] if at >= 0 else grid
    if building and at < 0:
        answer = desk.refused("no_building", building=building)
    elif building and wish:
        answer = desk.wish(building, wish)
    elif building:
        answer = Answer(possible=True, text=desk.reasons(building))
    elif not grid:
        answer = desk.refused("no_place", metres=round(NEAR_M))
    elif grid in state.codes:
        answer = Answer(possible=True, text=desk.about(grid))
    else:
        answer = desk.refused("no_grid", wish=grid)
    lon, lat = _place_of(desk, remark, at, code)
    return {
        "remark": number,
        "kind": remark.get("kind") or "",
        "lon": lon,
        "lat": lat,
        "building_id": building,
        "grid_code": code,
        "wish": wish,
        "text": remark.get("text") or "",
        "possible": answer.possible,
        "proof": answer.proof,
        "answer": answer.text,
        "effect": _effect(desk, answer),
        "moved_households": answer.moved_households,
        "relaxation": answer.relaxation,
        **dict.fromkeys(
            ("moved_buildings", "excess", "excess_before", "loose_m", "loose_m_before"), 0
        ),
        **answer.effect,
    }


def _place_of(desk: Desk, remark: dict[str, Any], at: int, code: str) -> tuple[Any, Any]:
    """Return where a remark is shown: as it says, else at its building or in its grid."""
    if remark.get("lon") is not None and remark.get("lat") is not None:
        return remark["lon"], remark["lat"]
    layers, grids = desk.state.layers, desk.plan.grids
    if at >= 0:
        name = desk.state.terrain.buildings[at]
        shape, crs = layers.buildings.geometry.loc[name], layers.crs
    elif code in grids.index:
        shape, crs = grids.geometry.loc[code], grids.crs
    else:
        return None, None
    place = reproject(np.array([shapely.point_on_surface(shape)], dtype=object), crs, WGS84)
    lon, lat = np.round(shapely.get_coordinates(place)[0], 7).tolist()
    return lon, lat


def _effect(desk: Desk, answer: Answer) -> str:
    """Return what the closest plan that grants a wish changes, in the language of the plan."""
    if not answer.effect:
        return desk.say("no_effect")
    return desk.say("effect", moved=answer.moved_households, **answer.effect)


def _nearest(desk: Desk, lon: float, lat: float) -> str:
    """Return the building nearest to a place, or nothing if none is near."""
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        return ""
    layers = desk.state.layers
    place = reproject(shapely.points([[lon, lat]]), WGS84, layers.crs)
    if not np.isfinite(shapely.get_coordinates(place)).all():
        return ""
    at, away = layers.buildings.sindex.nearest(
        place, max_distance=NEAR_M, return_distance=True, return_all=False
    )
    return str(layers.buildings.index[at[1][0]]) if len(away) else ""
