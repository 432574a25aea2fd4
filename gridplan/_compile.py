"""How kernels are compiled: the machine code is kept where there is a place for it.

Numba insists on a folder that it can write, and on room there: without, every call
of a kernel fails. A service account without a home, or a full disk, must not cost
more than the seconds it takes to compile again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from numba import njit

_jit: Any = njit  # its stubs leave out the options of _LEAN
_LEAN: dict[str, Any] = {"no_cfunc_wrapper": True, "_nrt": False, "error_model": "numpy"}


def kernel(function: Any) -> Any:  # noqa: ANN401 - numba is untyped
    """Compile a function of arrays and numbers that allocates nothing.

    Without reference counts and without the bridge for callers in C, which is a third of
    what a new machine has to compile.
    """
    return _compiled(function, **_LEAN)


def inner_kernel(function: Any) -> Any:  # noqa: ANN401
    """Compile a function that only kernels call and that allocates nothing.

    The bridge from Python costs more to compile than most such functions, and their machine
    code is kept as a part of the kernel's.
    """
    return _jit(no_cpython_wrapper=True, **_LEAN)(function)


def allocating_kernel(function: Any) -> Any:  # noqa: ANN401
    """Compile a function that makes arrays; for methods that are seldom used."""
    return _compiled(function)


def is_compiled(function: Any) -> bool:  # noqa: ANN401
    """Return whether the machine code of a kernel is kept, or cannot be kept at all."""
    kept = getattr(getattr(function, "_cache", None), "_cache_file", None)
    return kept is None or Path(kept._index_path).exists()  # noqa: SLF001 - numba has no door


def _compiled(function: Any, **options: Any) -> Any:  # noqa: ANN401
    """Compile a function; keep the machine code if possible."""
    try:
        compiled = _jit(cache=True, **options)(function)
    except RuntimeError:  # no folder that can be written
        return _jit(**options)(function)
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
