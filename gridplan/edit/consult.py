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
    "remark", "building_id", "grid_code", "wish", "text", "possible", "proof", "answer",
    "effect", "moved_households", "moved_buildings", "relaxation", "excess", "excess_before",
    "loose_m", "loose_m_before",
)  # fmt: skip
# A remark by place is about the building nearest to it, within so many metres.
NEAR_M = 50.0
# An id may be written as a number.
_NAME = (str, int, np.integer)
_LONGEST = 2_000


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
            f"{path}: {'; '.join(faults[:20])}{more}. Each remark names a building, or lon and "
            "lat, and may hold wish (a grid's code) and text."
        )
        raise InputError(msg)
    return remarks


def _faults(remark: object) -> list[str]:
    """Return what is wrong with the form of a remark."""
    if not isinstance(remark, dict):
        return ["is no JSON object"]
    faults = []
    place: list[Any] = [remark.get("lon"), remark.get("lat")]
    if "building" not in remark and not all(
        isinstance(x, int | float | np.number)
        and not isinstance(x, bool)
        and abs(cast("float", x)) < np.inf
        for x in place
    ):
        faults.append("has neither a building nor lon and lat in degrees")
    faults += [
        f"has {key!r} that is not text"
        for key, kinds in (("building", _NAME), ("wish", _NAME), ("text", str))
        if isinstance(remark.get(key), bool) or not isinstance(remark.get(key) or "", kinds)
    ]
    if isinstance(remark.get("text"), str) and len(remark["text"]) > _LONGEST:
        faults.append(f"has more than {_LONGEST} characters of text")
    return faults


def consult(plan: Plan, remarks: str | Path | Iterable[dict[str, Any]]) -> DataFrame:
    """Return the answer to each remark and its effect.

    Parameters
    ----------
    plan
        With atoms and layers.
    remarks
        Objects with ``building``, or ``lon`` and ``lat`` (WGS84 degrees: the nearest
        building within 50 m is meant); ``wish``, a grid's code; ``text``, what was said.
        Or a JSON file of these. Texts are data: they are repeated and never interpreted.

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
    building, wish = (
        "" if remark.get(key) in {None, ""} else str(remark[key]) for key in ("building", "wish")
    )
    state, terrain = desk.state, desk.state.terrain
    if not building:
        building = _nearest(desk, float(remark["lon"]), float(remark["lat"]))
    at = terrain.buildings.get_indexer([building])[0]
    if not building:
        answer = Answer(
            possible=False, text=desk.say("no_place", metres=round(NEAR_M)), proof="unknown"
        )
    elif at < 0:
        answer = Answer(
            possible=False, text=desk.say("no_building", building=building), proof="unknown"
        )
    elif wish:
        answer = desk.wish(building, wish)
    else:
        answer = Answer(possible=True, text=desk.reasons(building))
    code = state.codes[state.assignment.grid[terrain.atom_of_building[at]]] if at >= 0 else ""
    return {
        "remark": number,
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
