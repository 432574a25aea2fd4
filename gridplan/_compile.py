"""How kernels are compiled: the machine code is kept where there is a place for it.

Numba insists on a folder that it can write, and on room there: without, every call
of a kernel fails. A service account without a home, or a full disk, must not cost
more than the seconds it takes to compile again.
"""

from __future__ import annotations

from typing import Any

from numba import njit


def kernel(function: Any) -> Any:  # noqa: ANN401 - numba is untyped
    """Compile a function of arrays and numbers; keep the machine code if possible."""
    try:
        compiled = njit(cache=True)(function)
    except RuntimeError:  # no folder that can be written
        return njit(function)
    cache = getattr(compiled, "_cache", None)  # none where the compiler is switched off
    if cache is not None:
        cache.load_overload = _or_nothing(cache.load_overload)
        cache.save_overload = _or_nothing(cache.save_overload)
    return compiled


def _or_nothing(access: Any) -> Any:  # noqa: ANN401
    """Return an access to the cache that finds and keeps nothing where it fails."""

    def accessed(*args: Any) -> Any:  # noqa: ANN401
        try:
            return access(*args)
        except Exception:  # noqa: BLE001 - a damaged pickle may raise anything
            return None

    return accessed
