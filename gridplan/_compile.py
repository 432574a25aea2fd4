"""How kernels run: from code that lies ready, or as plain Python until compiling pays.

Most kernels lie ready (`gridplan._ready`) and cost some hundredths of a second. The others,
and those whose text does not fit, are compiled: on a new machine that costs some ten seconds
and more, while a few small communities are divided by plain Python in one. A kernel gives the
same in every version, to the last digit, so which one runs is a matter of time alone. The
machine code is kept where there is a place for it: Numba insists on a folder that it can
write, and on room there; a service account without a home, or a full disk, must not cost more
than the seconds it takes to compile again.
"""

from __future__ import annotations

import time
from functools import cached_property
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan._ready.machine_code import OTHER_KINDS, find_ready, hash_of, lies_ready

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LEAN: dict[str, Any] = {"no_cfunc_wrapper": True, "_nrt": False, "error_model": "numpy"}
INNER: dict[str, Any] = {**_LEAN, "no_cpython_wrapper": True}
_INLINED: dict[str, Any] = {**INNER, "forceinline": True}
# Seconds of plain Python that a process may spend before it compiles, and those of one step.
_ALLOWANCE_S, _STEP_S = 3.0, 2e-5
_VIEWED = tuple(map(np.dtype, (np.int32, np.int64, np.uint64, np.float64, np.bool_)))


class _Allowance:
    """What is left of the seconds of plain Python in this process."""

    left_s = _ALLOWANCE_S


class Kernel:
    """A function of arrays and numbers in three versions: ready, plain and compiled.

    Parameters
    ----------
    function
        The source of all. What other kernels it calls are of the same version.
    options
        Of Numba.
    is_kept
        Whether the machine code is kept in a file. That of a kernel which only others call
        is kept as a part of theirs.
    n_steps
        Of the arguments of a call: how many loops it may take at most; None if it is not to
        run as plain Python.
    has_views
        Whether the plain version gets its arrays as views that give Python's own numbers,
        which halves its time; then it may only index them and ask for their length.
    """

    def __init__(
        self,
        function: Any,  # noqa: ANN401 - numba is untyped
        options: dict[str, Any],
        *,
        is_kept: bool = True,
        n_steps: Callable[..., float] | None = None,
        has_views: bool = True,
    ) -> None:
        self._function, self._options, self._is_kept = function, options, is_kept
        self._n_steps, self._has_views = n_steps, has_views
        self._loaded: Any = None
        self.__doc__ = function.__doc__

    def __call__(self, *args: Any) -> Any:  # noqa: ANN401
        """Run the version that takes less time in all."""
        if self._loaded is None and self.ready is not None:
            found = self.ready(*args)
            if found is not OTHER_KINDS:
                return found
        if self._loaded is None:
            if self._may_be_plain(args):
                return self._run_plain(args)
            self._loaded = self.compiled
        return self._loaded(*args)

    @property
    def name(self) -> str:
        """Where it stands, in words for a file."""
        module = self._function.__module__.removeprefix("gridplan.")
        return f"{module}.{self._function.__name__}"

    @property
    def may_be_ready(self) -> bool:
        """Whether it allocates nothing and is called from Python."""
        return self._options is _LEAN

    @cached_property
    def source(self) -> str:
        """Hash of the modules that it and the kernels it calls are written in."""
        return hash_of(_modules(self._function))

    @cached_property
    def ready(self) -> Any:  # noqa: ANN401
        """The version that lies ready, None if there is none."""
        return find_ready(self.name, self.source) if self.may_be_ready else None

    def _may_be_plain(self, args: tuple[Any, ...]) -> bool:
        """Return whether a call is so short that loading or compiling does not pay."""
        if self._n_steps is None or _is_file_there(self.compiled):
            return False
        return self._n_steps(*args) * _STEP_S < _Allowance.left_s

    def _run_plain(self, args: tuple[Any, ...]) -> Any:  # noqa: ANN401
        """Run the plain version at the expense of the allowance."""
        began = time.thread_time()
        try:
            return self.plain(*(map(_view, args) if self._has_views else args))
        finally:
            _Allowance.left_s -= time.thread_time() - began

    @cached_property
    def plain(self) -> Any:  # noqa: ANN401
        """The version that Python runs."""
        return _of_version(self._function, "plain")

    @cached_property
    def compiled(self) -> Any:  # noqa: ANN401
        """The version that Numba compiles, or loads, when it is called."""
        from numba import njit

        jit: Any = njit  # its stubs leave out some options
        function = _of_version(self._function, "compiled")
        if not self._is_kept:
            return jit(**self._options)(function)
        try:
            compiled = jit(cache=True, **self._options)(function)
        except RuntimeError:  # no folder that can be written
            return jit(**self._options)(function)
        cache = getattr(compiled, "_cache", None)  # none where the compiler is switched off
        if cache is not None:
            cache.load_overload = _or_nothing(cache.load_overload)
            cache.save_overload = _or_nothing(cache.save_overload)
        return compiled


def kernel(n_steps: Callable[..., float]) -> Callable[[Any], Kernel]:
    """Return a decorator of functions of arrays and numbers that allocate nothing.

    Without reference counts and without the bridge for callers in C, which is a third of
    what a new machine has to compile. See `Kernel` for ``n_steps``.
    """
    return lambda function: Kernel(function, _LEAN, n_steps=n_steps)


def inner_kernel(function: Any) -> Any:  # noqa: ANN401
    """Compile a function that only kernels call and that allocates nothing.

    The bridge from Python costs more to compile than most such functions, and their machine
    code is kept as a part of the kernel's.
    """
    return Kernel(function, INNER, is_kept=False)


def inlined_kernel(function: Any) -> Any:  # noqa: ANN401
    """Compile a function that kernels call in each step as a part of each of them.

    To hand over some twenty arrays takes as long as a step of a search.
    """
    return Kernel(function, _INLINED, is_kept=False)


def allocating_kernel(n_steps: Callable[..., float]) -> Callable[[Any], Kernel]:
    """Return a decorator of functions that make arrays; for methods that are seldom used."""
    return lambda function: Kernel(function, {}, n_steps=n_steps, has_views=False)


def compile_from_now_on() -> None:
    """Let no kernel of this process run as plain Python any more."""
    _Allowance.left_s = 0.0


def is_compiled(function: Kernel) -> bool:
    """Return whether a kernel lies ready, its machine code is kept, or it cannot be kept."""
    if function.may_be_ready and lies_ready(function.name, function.source):
        return True
    return _file_of(function.compiled) is None or _is_file_there(function.compiled)


def _modules(function: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the modules that a function and the kernels it calls are written in."""
    yield function.__module__
    for name in function.__code__.co_names:
        called = function.__globals__.get(name)
        if isinstance(called, Kernel):
            yield from _modules(called._function)  # noqa: SLF001 - of the same kind


def _of_version(function: Any, version: str) -> Any:  # noqa: ANN401
    """Return a copy of a function that calls other kernels in one version of theirs."""
    names = function.__globals__
    called = {
        name: getattr(names[name], version)
        for name in function.__code__.co_names
        if isinstance(names.get(name), Kernel)
    }
    copy = FunctionType(
        function.__code__, {**names, **called}, function.__name__, function.__defaults__
    )
    copy.__qualname__, copy.__module__ = function.__qualname__, function.__module__
    return copy


def _view(value: Any) -> Any:  # noqa: ANN401
    """Return arrays, also those in a tuple, as views that give Python's own numbers."""
    if isinstance(value, np.ndarray):
        return value.data if value.dtype in _VIEWED else value
    if isinstance(value, tuple):
        return type(value)(*map(_view, value))
    return value


def _file_of(compiled: Any) -> Path | None:  # noqa: ANN401
    """Return where the machine code of a kernel is kept; None if nowhere."""
    kept = getattr(getattr(compiled, "_cache", None), "_cache_file", None)
    return None if kept is None else Path(kept._index_path)  # noqa: SLF001 - no door


def _is_file_there(compiled: Any) -> bool:  # noqa: ANN401
    """Return whether the machine code of a kernel is kept in a file."""
    path = _file_of(compiled)
    return path is not None and path.exists()


def _or_nothing(access: Any) -> Any:  # noqa: ANN401
    """Return an access to the cache that finds and keeps nothing where it fails."""

    def accessed(*args: Any) -> Any:  # noqa: ANN401
        try:
            return access(*args)
        except Exception:  # noqa: BLE001 - a damaged pickle may raise anything
            return None

    return accessed
