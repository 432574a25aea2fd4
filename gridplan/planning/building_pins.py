"""Buildings that must lie in one grid, as pins on blocks and atoms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A number of grids that stands for "as few as the bounds allow".
FEWEST = -1


def pinned_atoms(
    pins: NDArray[np.int64], of_building: NDArray[np.int64], n: int
) -> NDArray[np.int64]:
    """Return the group of each atom, −1 for none; of two in one atom the first.

    Parameters
    ----------
    pins, of_building
        Group and atom of each building, −1 for none.
    n
        Number of atoms.
    """
    found = np.full(n, -1)
    there: Any = np.flatnonzero((pins >= 0) & (of_building >= 0))[::-1] if len(pins) else []
    for row in sorted(there, key=lambda row: -pins[row]):
        found[of_building[row]] = pins[row]
    return found


def mixed(pins: NDArray[np.int64], place: NDArray[np.int64], n: int) -> NDArray[np.bool_]:
    """Return which of `n` places hold buildings of several groups, or of one and others.

    Such a block must be cut, or a group would take its neighbours along.
    """
    if not len(pins):
        return np.zeros(n, bool)
    least, most = np.full(n, np.iinfo(np.int64).max), np.full(n, -1)
    np.minimum.at(least, place, pins)
    np.maximum.at(most, place, pins)
    return (most >= 0) & (least != most)
