"""What a worker process does before its first community."""

from __future__ import annotations


def prepare() -> None:
    """Load the compiled code that planning needs; importing this module costs nothing."""
    import numpy as np

    from gridplan.partition import partition_graph

    path = np.arange(12)
    partition_graph(np.full(12, 100), np.stack([path[:-1], path[1:]], 1), lower=300, upper=500)
