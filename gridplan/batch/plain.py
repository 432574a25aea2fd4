"""Values as plain data: how results are kept in files that anyone may have written.

Unlike a pickle, such a file holds numbers, texts and shapes and nothing that runs. It is
a line of JSON, which says how the value is put together, and the bytes of its arrays.
"""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_NUMBERS = "biuf"


def pack(value: object) -> bytes:
    """Return a value as bytes.

    Parameters
    ----------
    value
        None, a number, a text, an array of numbers, an array of geometries (None where
        missing), or a list, tuple, dict with texts as keys, or dataclass of these.

    Raises
    ------
    TypeError
        If it holds anything else.

    Examples
    --------
    >>> unpack(pack({"a": (1, 2.5), "b": None}), [])
    {'a': (1, 2.5), 'b': None}
    """
    arrays: list[NDArray[Any]] = []
    tree = _described(value, arrays)
    about = [[array.dtype.str, array.shape] for array in arrays]
    head = json.dumps([tree, about]).encode()
    return b"".join([head, b"\n", *(array.tobytes() for array in arrays)])


def unpack(content: bytes, kinds: Iterable[type]) -> Any:  # noqa: ANN401
    """Return what `pack` packed.

    Parameters
    ----------
    content
        Bytes, of any origin.
    kinds
        The dataclasses that may occur; no other code is called.

    Raises
    ------
    ValueError
        If the bytes are not such a value.
    """
    try:
        head, _, rest = content.partition(b"\n")
        tree, about = json.loads(head)
        arrays = _arrays(rest, about)
        return _made(tree, arrays, {kind.__name__: kind for kind in kinds})
    except (
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        RecursionError,
        shapely.errors.ShapelyError,
    ) as error:
        msg = "These bytes are no value that was packed."
        raise ValueError(msg) from error


def _described(value: object, arrays: list[NDArray[Any]]) -> Any:  # noqa: ANN401
    """Return a value as JSON has it; its arrays are added to the others."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case np.generic():
            return value.item()
        case np.ndarray():
            return _described_array(value, arrays)
        case list() | tuple():
            items = [_described(item, arrays) for item in value]
            return {"tuple" if isinstance(value, tuple) else "list": items}
        case dict():
            return {"dict": {_text(k): _described(v, arrays) for k, v in value.items()}}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [item.name for item in dataclasses.fields(value)]
        content = {name: _described(getattr(value, name), arrays) for name in names}
        return {"kind": type(value).__name__, "fields": content}
    msg = f"{type(value).__name__} is no plain data."
    raise TypeError(msg)


def _text(key: object) -> str:
    """Return a key of a dict, which must be a text."""
    if not isinstance(key, str):
        msg = f"The key {key!r} is no text."
        raise TypeError(msg)
    return key


def _described_array(value: NDArray[Any], arrays: list[NDArray[Any]]) -> dict[str, int]:
    """Return the number of an array of numbers, or of the bytes of an array of geometries."""
    if value.dtype.kind in _NUMBERS:
        arrays.append(np.ascontiguousarray(value).reshape(value.shape))
        return {"array": len(arrays) - 1}
    if value.dtype != object or value.ndim != 1:
        msg = f"An array of {value.dtype} is no plain data."
        raise TypeError(msg)
    packed = shapely.to_wkb(value).tolist()  # TypeError where they are no geometries
    sizes = [-1 if item is None else len(item) for item in packed]
    whole = b"".join(item for item in packed if item is not None)
    arrays += [np.frombuffer(whole, np.uint8), np.array(sizes, np.int64)]
    return {"shapes": len(arrays) - 2}


def _arrays(rest: bytes, about: list[Any]) -> list[NDArray[Any]]:
    """Return the arrays that the bytes hold."""
    arrays, start = [], 0
    for code, shape in about:
        kind = np.dtype(str(code))
        if kind.kind not in _NUMBERS or min(shape, default=0) < 0:
            raise ValueError
        count = int(np.prod([int(n) for n in shape], dtype=object))
        end = start + count * kind.itemsize
        if end > len(rest):
            raise ValueError
        arrays.append(np.frombuffer(rest[start:end], kind).reshape(shape).copy())
        start = end
    if start != len(rest):
        raise ValueError
    return arrays


def _made(tree: Any, arrays: list[NDArray[Any]], kinds: dict[str, type]) -> Any:  # noqa: ANN401
    """Return the value that is described."""

    def made(items: dict[str, Any]) -> dict[str, Any]:
        return {key: _made(item, arrays, kinds) for key, item in items.items()}

    value: Any
    match tree:
        case None | bool() | int() | float() | str():
            value = tree
        case {"array": int(number)}:
            value = arrays[number]
        case {"shapes": int(number)}:
            value = _shapes(arrays[number], arrays[number + 1])
        case {"list": list(items)}:
            value = [_made(item, arrays, kinds) for item in items]
        case {"tuple": list(items)}:
            value = tuple(_made(item, arrays, kinds) for item in items)
        case {"dict": dict(items)}:
            value = made(items)
        case {"kind": str(name), "fields": dict(items)}:
            value = kinds[name](**made(items))
        case _:
            raise ValueError
    return value


def _shapes(whole: NDArray[Any], sizes: NDArray[Any]) -> NDArray[np.object_]:
    """Return the geometries that some bytes hold, None where the size is −1."""
    content, start = whole.tobytes(), 0
    packed = np.full(len(sizes), None, dtype=object)
    for number, size in enumerate(sizes.tolist()):
        if size >= 0:
            packed[number] = content[start : start + size]
            start += size
    found: NDArray[np.object_] = shapely.from_wkb(packed)
    return found
