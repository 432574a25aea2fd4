"""The work of a grid: households, and what else makes a round long.

Everything is laid on buildings, so that a grid, a district and a search add up the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.geometry.straight_pieces import straight_pieces
from gridplan.plan.walk import walking_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from gridplan.layers import Layers
    from gridplan.rules import Rules

# Streets are shared out in pieces of this length; beyond this they belong to nobody's round.
_STEP_M, _FAR_M = 20.0, 200.0


def work_of_buildings(layers: Layers, rules: Rules) -> NDArray[np.float64]:
    """Return the work that comes with each building, in households.

    Parameters
    ----------
    layers
        The city; metres.
    rules
        ``[workload] weights``.

    Returns
    -------
    ndarray, shape (n_buildings,)
        The weighted sum of `amounts_of_buildings`.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> plain = work_of_buildings(layers, gp.Rules())
    >>> bool((plain == layers.buildings["households"]).all())
    True
    >>> rules = gp.Rules.from_dict({"workload": {"weights": {"street_km": 10}}})
    >>> round(float(work_of_buildings(layers, rules).sum()) / 10, 1)  # of 54.3 kilometres
    52.6
    """
    weights = rules.workload.weights
    names = [name for name in weights if weights[name] > 0]
    amounts = amounts_of_buildings(layers, names, rules)
    return np.asarray(amounts @ np.array([weights[name] for name in names], float))


def amounts_of_buildings(
    layers: Layers, names: Iterable[str], rules: Rules
) -> NDArray[np.float64]:
    """Return what comes with each building of each of some kinds of work.

    Parameters
    ----------
    layers
        The city; metres.
    names
        Of `gridplan.rules.work_weights.WORK`: ``climbs`` are floors climbed from door to door,
        households times half the levels above the ground where there is no lift;
        ``street_km`` and ``institutions`` go to the nearest home or building; ``persons``
        are counted or estimated; others are columns, 0 where missing.
    rules
        ``[workload]`` and the classes of streets.

    Returns
    -------
    ndarray, shape (n_buildings, n_names)
    """
    columns = [_amount(layers, name, rules) for name in names]
    n = len(layers.buildings)
    return np.stack(columns, axis=1) if columns else np.zeros((n, 0))


def _amount(layers: Layers, name: str, rules: Rules) -> NDArray[np.float64]:
    """Return one kind of work by building."""
    own = _KINDS.get(name)
    return _column(layers, name) if own is None else own(layers, rules)


def _climbs(layers: Layers, rules: Rules) -> NDArray[np.float64]:
    """Return floors climbed to homes without a lift: half the levels above the ground each."""
    levels = _column(layers, "levels")
    climbed = np.maximum(levels - 1, 0) / 2 * (levels < rules.workload.lift_from_levels)
    return np.asarray(_column(layers, "households") * climbed)


def _persons(layers: Layers, rules: Rules) -> NDArray[np.float64]:
    """Return persons, estimated from the households where nobody counted."""
    told = _numbers(layers, "persons")
    guessed = _column(layers, "households") * rules.workload.persons_per_household
    return np.where(np.isnan(told), guessed, told)


def _institutions(layers: Layers, rules: Rules) -> NDArray[np.float64]:  # noqa: ARG001
    """Return the institutions nearest to each building."""
    places = shapely.centroid(np.asarray(layers.institutions.geometry.array, dtype=object))
    anywhere = np.ones(len(layers.buildings), bool)
    return _at_nearest(layers, anywhere, places, np.ones(len(places)))


def _numbers(layers: Layers, name: str) -> NDArray[np.float64]:
    """Return a column of the buildings, NaN where it is missing."""
    if name not in layers.buildings:  # a plan of before the column was known
        return np.full(len(layers.buildings), np.nan)
    return pd.to_numeric(layers.buildings[name], errors="coerce").to_numpy(float)


def _column(layers: Layers, name: str) -> NDArray[np.float64]:
    """Return a column of the buildings, 0 where it is missing."""
    return np.nan_to_num(_numbers(layers, name))


def _streets(layers: Layers, rules: Rules) -> NDArray[np.float64]:
    """Return the kilometres of street that are nearest to each home."""
    parts = shapely.get_parts(walking_lines(layers, rules.fabric))
    piece, _ = straight_pieces(shapely.segmentize(parts, _STEP_M))
    km = np.hypot(*(piece[:, 1] - piece[:, 0]).T) / 1000
    homes = layers.buildings["households"].to_numpy() > 0
    return _at_nearest(layers, homes, shapely.points(piece.mean(axis=1)), km)


def _at_nearest(
    layers: Layers,
    usable: NDArray[np.bool_],
    places: NDArray[np.object_],
    amount: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return amounts at places summed by the nearest building that is usable."""
    rows = np.flatnonzero(usable & layers.buildings["community_id"].notna().to_numpy())
    houses = np.asarray(layers.buildings.geometry.array, dtype=object)[rows]
    place, house = shapely.STRtree(shapely.centroid(houses)).query_nearest(
        places, max_distance=_FAR_M, all_matches=False
    )
    total = np.zeros(len(layers.buildings))
    np.add.at(total, rows[house], amount[place])
    return total


# How work is counted that is no column.
_KINDS: dict[str, Callable[[Layers, Rules], NDArray[np.float64]]] = {
    "buildings": lambda layers, _: np.ones(len(layers.buildings)),
    "climbs": _climbs,
    "institutions": _institutions,
    "persons": _persons,
    "shops": lambda layers, rules: (
        layers.buildings["use"].isin(rules.workload.shop_uses).to_numpy(float)
    ),
    "street_km": _streets,
}
