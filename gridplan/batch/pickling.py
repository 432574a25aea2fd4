"""Values as bytes: how work and answers travel, and how results are kept.

Arrays of geometries are packed as WKB in one call; a geometry alone costs a Python call
each way.
"""

from __future__ import annotations

import io
import pickle
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray


class _Pickler(pickle.Pickler):
    """Packs arrays of geometries in one call."""

    def reducer_override(self, value: Any) -> Any:  # noqa: ANN401
        """Pack an array of geometries as a list of WKB."""
        is_array = type(value) is np.ndarray and value.dtype == object and value.ndim == 1
        if is_array and (shapely.is_geometry(value) | shapely.is_missing(value)).all():
            return _unpack, (shapely.to_wkb(value).tolist(),)
        return NotImplemented  # pickle's way to say: do as you would have done


def dumps(value: object) -> bytes:
    """Return a value as bytes; arrays of geometries travel as WKB."""
    stream = io.BytesIO()
    _Pickler(stream, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
    return stream.getvalue()


def loads(packed: bytes) -> Any:  # noqa: ANN401
    """Return what `dumps` packed."""
    return pickle.loads(packed)  # noqa: S301 - made by this program


def _unpack(packed: list[bytes]) -> NDArray[np.object_]:
    """Return an array of geometries."""
    found: NDArray[np.object_] = shapely.from_wkb(np.array(packed, dtype=object))
    return found
