"""Beside other people's engines, on the instances that they can take: one table.

The peers are optional and stand in no file of ours: install what is to be compared into the
environment, ``pip install kahip gerrychain k-means-constrained pymetis``, then::

    python benchmarks/peers.py                 # a quarter of an hour
    python benchmarks/peers.py --only syn_     # some instances

What a peer cannot be told is not held against it in silence: the table says which of its parts
are in bounds and which in one piece, and compares cuts only where a whole plan is.
"""

import argparse
import importlib.metadata
import importlib.util
import platform
import random
import time
from functools import partial
from pathlib import Path

import numpy as np
from partition import INSTANCES, Instance

from gridplan.geometry.arrays import components
from gridplan.partition import partition_graph

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "docs" / "benchmarks-peers.md"
KEPT = "\n## Whole tools\n"  # from here on the report is written by hand


def adjacency(instance):
    """Return neighbour lists with whole weights, as graph partitioners take them."""
    ends = np.concatenate([instance.edges, instance.edges[:, ::-1]])
    order = np.lexsort((ends[:, 1], ends[:, 0]))
    counts = np.bincount(ends[:, 0], minlength=len(instance.households))
    scale = 1 if (instance.costs == 1).all() else 100 / instance.costs.mean()
    costs = np.maximum(np.rint(np.tile(instance.costs, 2)[order] * scale), 1).astype(int)
    return np.concatenate([[0], np.cumsum(counts)]), ends[order, 1], costs


def imbalance(instance):
    """Return by which share the heaviest part may exceed the mean."""
    return instance.upper / (instance.households.sum() / instance.n_parts) - 1


def ours(instance, seed, *, effort):
    return partition_graph(
        instance.households,
        instance.edges,
        costs=instance.costs,
        lower=instance.lower,
        upper=instance.upper,
        n_parts=instance.n_parts,
        effort=effort,
        seed=seed,
    ).labels


def metis(instance, seed):
    import pymetis

    starts, neighbours, costs = adjacency(instance)
    options = pymetis.Options(contig=1, seed=seed, ufactor=max(1, int(980 * imbalance(instance))))
    graph = pymetis.CSRAdjacency(starts, neighbours)
    return pymetis.part_graph(
        instance.n_parts,
        graph,
        vweights=instance.households,
        eweights=costs,
        recursive=False,
        options=options,
    )[1]


def kahip(instance, seed, *, mode):
    import kahip as library

    starts, neighbours, costs = adjacency(instance)
    lists = [np.asarray(a).tolist() for a in (instance.households, starts, costs, neighbours)]
    quiet = True
    return library.kaffpa(*lists, instance.n_parts, imbalance(instance), quiet, seed, mode)[1]


def gerrychain(instance, seed, *, steps):
    import networkx as nx
    from gerrychain import Graph, MarkovChain, Partition, accept, constraints, updaters
    from gerrychain.partition import recursive_tree_part
    from gerrychain.proposals import recom

    random.seed(seed)
    plain = nx.Graph()
    plain.add_nodes_from((i, {"pop": int(p)}) for i, p in enumerate(instance.households))
    plain.add_edges_from((int(a), int(b)) for a, b in instance.edges)
    graph = Graph.from_networkx(plain)
    share = instance.households.sum() / instance.n_parts
    epsilon = min(instance.upper / share - 1, 1 - instance.lower / share)
    first = recursive_tree_part(graph, range(instance.n_parts), share, "pop", epsilon)
    state = Partition(graph, first, updaters={"pop": updaters.Tally("pop")})
    chain = MarkovChain(
        partial(recom, pop_col="pop", pop_target=share, epsilon=epsilon, node_repeats=0),
        [constraints.contiguous],
        accept.always_accept,
        state,
        steps,
    )
    names = sorted(state.parts)
    place = {name: i for i, name in enumerate(names)}
    best = (np.inf, None)
    for plan in chain:
        labels = np.array([place[plan.assignment[i]] for i in range(len(instance.households))])
        best = min(best, (cut_of(instance, labels), tuple(labels)), key=lambda one: one[0])
    return np.array(best[1])


def constrained_kmeans(instance, seed):
    from k_means_constrained import KMeansConstrained

    # It counts atoms, not households.
    mean = len(instance.households) / instance.n_parts
    share = instance.households.sum() / instance.n_parts
    model = KMeansConstrained(
        instance.n_parts,
        size_min=int(mean * instance.lower / share),
        size_max=int(np.ceil(mean * instance.upper / share)),
        random_state=seed,
        n_init=3,
    )
    return model.fit_predict(instance.xy)


# Name in the table, module and package that must be there, how it is run, most atoms.
PEERS = (
    ("gridplan, effort 1", "gridplan", "gridplan", partial(ours, effort=1), 10_000),
    ("gridplan, effort 10", "gridplan", "gridplan", partial(ours, effort=10), 10_000),
    ("METIS", "pymetis", "pymetis", metis, 10_000),
    ("KaHIP eco", "kahip", "kahip", partial(kahip, mode=1), 10_000),
    ("KaHIP strong", "kahip", "kahip", partial(kahip, mode=2), 10_000),
    (
        "GerryChain, best of 200 ReCom",
        "gerrychain",
        "gerrychain",
        partial(gerrychain, steps=200),
        400,
    ),
    (
        "k-means-constrained",
        "k_means_constrained",
        "k-means-constrained",
        constrained_kmeans,
        1000,
    ),
)


def cut_of(instance, labels):
    """Return the cost of the cut edges."""
    ends = labels[instance.edges]
    return float(instance.costs[ends[:, 0] != ends[:, 1]].sum())


def judge(instance, labels):
    """Return parts, parts in bounds, parts in one piece, and the cut."""
    labels = np.unique(np.asarray(labels), return_inverse=True)[1]
    n = int(labels.max()) + 1
    loads = np.bincount(labels, instance.households, n)
    same = labels[instance.edges[:, 0]] == labels[instance.edges[:, 1]]
    piece = components(len(labels), *instance.edges[same].T)
    pieces = np.bincount(np.unique(np.stack([labels, piece], axis=1), axis=0)[:, 0], minlength=n)
    within = (loads >= instance.lower) & (loads <= instance.upper)
    return n, int(within.sum()), int((pieces == 1).sum()), cut_of(instance, labels)


def run(instances, n_seeds):
    """Return rows of the table: (name, about the runs)."""
    rows = []
    for name, module, package, solve, most in PEERS:
        if importlib.util.find_spec(module) is None:
            continue
        shown = f"{name} ({package} {importlib.metadata.version(package)})"
        runs, failed = [], 0
        for instance in (one for one in instances if len(one.households) <= most):
            for seed in range(n_seeds):
                start = time.process_time()
                try:
                    labels = np.asarray(solve(instance, seed))
                except Exception as error:  # noqa: BLE001 - a peer that gives up is a result
                    print(name, instance.name, type(error).__name__, error, flush=True)
                    failed += 1
                    continue
                spent = time.process_time() - start
                runs.append((instance, *judge(instance, labels), spent))
        rows.append((shown, runs, failed))
        print(line_of(*rows[-1]), flush=True)
    return rows


def line_of(name, runs, failed):
    """Return a row of the table."""
    if not runs:
        return f"| {name} | 0 of {failed} | | | | |"
    parts, within, whole = (sum(one[i] for one in runs) for i in (1, 2, 3))
    plans = [one for one in runs if one[1] == one[2] == one[3] == one[0].n_parts]
    ratio = np.mean([one[4] / one[0].best for one in plans]) if plans else float("nan")
    spent = sum(one[5] for one in runs) / len(runs)
    return (
        f"| {name} | {len(plans)} of {len(runs) + failed} | {within / parts:.1%} | "
        f"{whole / parts:.1%} | {ratio:.4f} | {spent:.3f} |"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="prefix of instance names")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--write", type=Path, default=REPORT)
    options = parser.parse_args()
    instances = [Instance(path) for path in sorted(INSTANCES.glob(f"{options.only}*.json"))]
    if not instances:
        parser.error(f"no instances in {INSTANCES.name}/: place them beside the repository")
    wide = [one for one in instances if not one.name.startswith("vb_")]
    tight = [one for one in instances if one.name.startswith("vb_")]
    ours(instances[0], 0, effort=1)  # compile before timing
    text = [
        "# Beside other engines\n",
        f"Written by `python benchmarks/peers.py --seeds {options.seeds}`, Python "
        f"{platform.python_version()}, {platform.system()} {platform.machine()}, one thread.",
        "A plan is whole where every part is in bounds and in one piece, and there are as many",
        "as asked; cuts are compared with the best known over whole plans only.",
        "k-means-constrained counts atoms and knows no borders, GerryChain samples: they are run",
        "up to 1,000 and 400 atoms. spopt's MaxPHeuristic, which knows no upper bound and no",
        "number of parts, did not end within minutes on the smallest instance.\n",
    ]
    head = [
        "| engine | whole plans | in bounds | in one piece | cut / best known | CPU s |",
        "|---|---|---|---|---|---|",
    ]
    for group, title in ((wide, "Wide bounds (tract_*, syn_*)"), (tight, "±0.5 % (vb_*)")):
        if not group:
            continue
        text += [f"\n## {title}\n", *head]
        text += [line_of(*row) for row in run(group, options.seeds)]
    there = options.write.read_text(encoding="utf-8") if options.write.exists() else ""
    _, kept, rest = there.partition(KEPT)
    options.write.write_text("\n".join(text) + "\n" + kept + rest, encoding="utf-8")


if __name__ == "__main__":
    main()
