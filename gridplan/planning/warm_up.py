"""What a process does before its first community: load the compiled code, or compile it.

Kernels lie ready as a rule (see `gridplan._compile`). Where they do not fit, they are compiled
once for each machine. They come in groups, and processes that start at the same time each
take a group that no other is compiling. A small city is planned meanwhile by plain Python;
importing this module costs nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gridplan.partition.problem import Problem

# Such a process gives way to the one that it compiles for.
_HELPER = "from gridplan.planning.warm_up import prepare, step_back; step_back(); prepare()"
# Up to so many buildings plain Python is done before the kernels are compiled.
_FEW_BUILDINGS = 2_000


def prepare() -> None:
    """Load the compiled code that planning needs; share compiling it with other processes."""
    from gridplan._compile import compile_from_now_on

    compile_from_now_on()
    waiting = list(GROUPS)
    if os.getpid() % 2:  # two processes that start together begin at different ends
        waiting.reverse()
    while waiting:
        left = [load for load in waiting if not _try_load(load, wait=False)]
        if len(left) == len(waiting):
            _try_load(left.pop(0), wait=True)
        waiting = left


def prepare_for(n_buildings: int) -> None:
    """Do as `prepare` does where a city is so large that it pays."""
    if n_buildings > _FEW_BUILDINGS:
        prepare()


def is_prepared() -> bool:
    """Return whether the machine code is kept, or cannot be kept at all."""
    from gridplan._compile import is_compiled
    from gridplan.partition._kernels.anneal import anneal
    from gridplan.partition._kernels.cover import cover

    return is_compiled(anneal) and is_compiled(cover)


def compile_ahead() -> bool:
    """Start compiling in a process beside this one; return whether there was a need.

    The caller does something else meanwhile, then calls `prepare_for`.
    """
    if is_prepared():
        return False
    nowhere = subprocess.DEVNULL
    subprocess.Popen(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", _HELPER], stdin=nowhere, stdout=nowhere, stderr=nowhere
    )
    return True


def step_back() -> None:
    """Let other processes go first."""
    with suppress(AttributeError, OSError):  # where there is no such thing
        os.nice(10)


def _try_load(load: Callable[[Problem], None], *, wait: bool) -> bool:
    """Load or compile a group unless another process compiles it and one need not wait."""
    with _alone(load.__name__, wait=wait) as is_mine:
        if is_mine:
            load(example())
        return is_mine


@contextmanager
def _alone(name: str, *, wait: bool) -> Iterator[bool]:
    """Hold a lock of this name among the processes of a user; True where there are no locks."""
    try:
        import fcntl

        user = os.getuid()
        path = Path(tempfile.gettempdir()) / f"gridplan-{user}{name}.lock"
        handle = os.open(path, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600)
    except (ImportError, OSError):
        yield True
        return
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        except OSError:  # a file system without locks
            pass
        yield True
    finally:
        os.close(handle)


def example() -> Problem:
    """Return the smallest problem that every kernel can be called with."""
    import numpy as np

    from gridplan.partition.build import build_problems, read_graph
    from gridplan.partition.problem import Weights

    path = np.arange(13)
    graph = read_graph(
        np.full(13, 100),
        np.stack([path[:-1], path[1:]], 1),
        costs=None,
        lower=300,
        upper=500,
        fixed=None,
        xy=None,
        area=None,
        groups=None,
        target=None,
        weights=Weights(),
        faults=(),
    )
    return build_problems(graph)[0][0]


def _load_annealing(problem: Problem) -> None:
    import numpy as np

    from gridplan.partition.search import GENTLE, anneal_plan, make_state

    labels = (np.arange(13) >= 6).astype(np.int64)
    anneal_plan(problem, labels, 2, n_steps=1, schedule=GENTLE, state=make_state(1))


def _load_first_plan(problem: Problem) -> None:
    from gridplan.partition.search import first_plan, make_state

    first_plan(problem, 2, make_state(1))


def _load_cover(problem: Problem) -> None:
    import numpy as np

    from gridplan.partition.proofs import SMALL_BUDGET, best_division

    known = problem.score(np.arange(13) // 5, 3)
    best_division(problem, 3, known, SMALL_BUDGET)


def _load_subsets(problem: Problem) -> None:
    import numpy as np

    from gridplan.partition.build import restrict
    from gridplan.partition.search import best_by_count

    best_by_count(restrict(problem, np.arange(4)), 2, most_away=0)


def _load_outline(problem: Problem) -> None:
    import numpy as np

    from gridplan.partition.outlines import Outlines, smooth

    n, m = problem.n_atoms, len(problem.ends)
    outlines = Outlines(
        problem.households,
        np.ones(n),
        np.full(n, 40.0),
        problem.ends,
        problem.weight,
        np.ones(m),
        np.ones(m, bool),
    )
    labels = (np.arange(n) >= 6).astype(np.int64)
    smooth(labels, outlines, lower=300, upper=500, target=400, weight=1.0, seed=0)


def _load_arrays(problem: Problem) -> None:
    from gridplan.geometry.arrays import chains, components

    chains(problem.n_atoms, problem.ends)
    components(problem.n_atoms, *problem.ends.T)


def _load_triangles(_problem: Problem) -> None:
    import numpy as np

    from gridplan.geometry.delaunay import triangulate

    triangulate(np.array([[1, 1], [0, 0], [0, 4], [4, 0], [4, 4]], float))


def _load_noding(_problem: Problem) -> None:
    import numpy as np

    from gridplan.geometry.noding import snap_pieces

    snap_pieces(np.array([[0, 0, 4, 4], [0, 4, 4, 0]]), 2)


def _load_numbers(_problem: Problem) -> None:
    from gridplan.partition._kernels.random import below
    from gridplan.partition.search import make_state

    below(make_state(1), 2)


def _load_growth(problem: Problem) -> None:
    import numpy as np

    from gridplan.partition.search import first_plan, make_state

    pins = np.repeat([0, -1], [1, 12])
    pinned = replace(problem, arrays=problem.arrays._replace(pins=pins))
    first_plan(pinned, 2, make_state(1))


def _load_closest(problem: Problem) -> None:
    import numpy as np

    from gridplan.partition.closest import closest_labels

    labels = np.arange(13) // 7
    closest_labels(problem.households, problem.ends, labels, lower=300, upper=500)


GROUPS = (
    _load_annealing, _load_first_plan, _load_cover, _load_subsets, _load_outline, _load_arrays,
    _load_triangles, _load_noding, _load_numbers,
)  # fmt: skip
# What a plan that is changed needs beside them; these lie ready, and wait until they are called.
LATER = (_load_growth, _load_closest)
