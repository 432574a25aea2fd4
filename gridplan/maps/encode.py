"""Geometries as short text: quantised, delta-encoded, six bits a character.

GeoJSON spends about 20 characters on a vertex, this four. Positions are whole multiples
of ``2 ** -28`` of the width of the web-mercator world (about 11 cm at 40 degrees north),
so that the browser only scales them. Every number is the difference to the one before;
``decode.js`` has the decoder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

BITS = 28
_ALPHABET = np.frombuffer(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", dtype=np.uint8
)
# A character holds five bits of a number; the sixth says that more follow.
_LIMITS = np.uint64(1) << (np.uint64(5) * np.arange(1, 13, dtype=np.uint64))


def encode_integers(values: Any) -> str:  # noqa: ANN401
    """Return integers as text, small ones as one character.

    Parameters
    ----------
    values
        Integers of up to 64 bits, one-dimensional. A browser holds them exactly up to
        2**53, beyond that to 16 digits.
    """
    values = np.asarray(values, dtype=np.int64)
    # The sign goes into the lowest bit: 0, -1, 1, -2 become 0, 1, 2, 3.
    rest = ((values << 1) ^ (values >> 63)).view(np.uint64)
    length = 1 + np.searchsorted(_LIMITS, rest, side="right")
    text = np.empty(int(length.sum()), dtype=np.uint8)
    at = np.cumsum(length) - length
    five, low = np.uint64(5), np.uint64(31)
    while len(rest):
        more = rest > low
        text[at] = _ALPHABET[(rest & low).astype(np.int64) | (more << 5)]
        rest, at = rest[more] >> five, at[more] + 1
    return text.tobytes().decode("ascii")


def world_positions(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return web-mercator positions, counted from the north-west corner of the world.

    Parameters
    ----------
    points
        Longitude and latitude in degrees, shape (n, 2).
    """
    latitude = np.radians(np.clip(points[:, 1], -85.0, 85.0))
    x = points[:, 0] / 360 + 0.5
    y = 0.5 - np.arctanh(np.sin(latitude)) / (2 * np.pi)
    return np.rint(np.column_stack([x, y]) * 2**BITS).astype(np.int64)


def encode_points(points: NDArray[np.float64]) -> str:
    """Return positions of points, one after another.

    Parameters
    ----------
    points
        Longitude and latitude in degrees, shape (n, 2).
    """
    return encode_integers(_steps(world_positions(points)).ravel())


def encode_shapes(geometry: NDArray[np.object_], *, unit: int = 1) -> dict[str, Any]:
    """Return points, lines and polygons as three texts.

    Parameters
    ----------
    geometry
        Geometries in degrees, of any type.
    unit
        Positions are rounded to multiples of this: shapes that were simplified by metres
        need no decimetres. A vertex that two shapes share stays one.

    Returns
    -------
    dict
        ``n`` shapes; ``parts``: number of rings, lines or points of each; ``sizes``:
        number of vertices of each part, after those that fall on the one before are
        dropped, rings without their last vertex; ``xy``: steps from vertex to vertex,
        in units; ``unit``.
    """
    parts, owner = _parts(geometry)
    points, part = shapely.get_coordinates(parts, return_index=True)
    positions = (world_positions(points) + unit // 2) // unit
    kept = np.ones(len(points), dtype=bool)
    kept[1:] = (part[1:] != part[:-1]) | (positions[1:] != positions[:-1]).any(axis=1)
    kept &= ~_closing(parts, part)
    sizes = np.bincount(part[kept], minlength=len(parts))
    return {
        "n": len(geometry),
        "unit": unit,
        "parts": encode_integers(np.bincount(owner, minlength=len(geometry))),
        "sizes": encode_integers(sizes),
        "xy": encode_integers(_steps(positions[kept]).ravel()),
    }


def _parts(geometry: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return the rings, lines and points of all geometries, and which owns each."""
    simple, owner = shapely.get_parts(geometry, return_index=True)
    areal = shapely.get_dimensions(simple) == 2
    rings, ring_owner = shapely.get_rings(simple[areal], return_index=True)
    parts = np.concatenate([simple[~areal], rings])
    owners = np.concatenate([owner[~areal], owner[areal][ring_owner]])
    order = np.argsort(owners, kind="stable")
    return parts[order], owners[order]


def _closing(parts: NDArray[np.object_], part: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which vertices only close a ring."""
    last = np.zeros(len(part), dtype=bool)
    last[:-1] = part[1:] != part[:-1]
    last[-1:] = True
    is_ring = shapely.get_type_id(parts) == shapely.GeometryType.LINEARRING
    return last & is_ring[part]


def _steps(positions: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the difference of each position to the one before."""
    return np.diff(positions, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
