"""Measure every partition method on the benchmark instances and write one table.

Run from the repository's root, with the instances beside it in ``shared/instances``::

    python benchmarks/partition.py                 # all methods, 5 seeds, a few minutes
    python benchmarks/partition.py --seeds 1 --efforts 1 --only vb_

Other engines are run beside where they are installed (``pip install kahip gerrychain``).
"""

import argparse
import importlib.util
import json
import platform
import subprocess
import time
from functools import partial
from pathlib import Path

import numpy as np

from gridplan.partition import partition_graph

ROOT = Path(__file__).parents[1]
INSTANCES = ROOT.parent / "shared" / "instances"
REPORT = ROOT / "docs" / "benchmarks-partition.md"
BASELINES = ("tree", "ward", "kmeans", "metis")


class Instance:
    """One benchmark instance as arrays."""

    def __init__(self, path):
        data = json.loads(path.read_text())
        self.name = path.stem
        self.households = np.array(data["population"])
        self.edges = np.array(data["edges"])
        is_length = data["reference"]["objective"] == "cut_length"
        self.costs = np.array(data["edge_length"]) if is_length else np.ones(len(self.edges))
        self.xy = np.array(data["xy"])
        self.n_parts, self.lower, self.upper = data["k"], data["L"], data["U"]
        self.best = data["reference"]["cut_length" if is_length else "cut_edges"]
        if data["best_known"]:
            self.best = min(self.best, data["best_known"]["upper_bound"])

    def solve(self, method, effort, seed):
        """Return shortfall, cut and CPU time of one run."""
        needs_xy = method in {"ward", "kmeans"}
        start = time.process_time()
        result = partition_graph(
            self.households,
            self.edges,
            costs=self.costs,
            lower=self.lower,
            upper=self.upper,
            n_parts=self.n_parts,
            method=method,
            effort=effort,
            seed=seed,
            xy=self.xy if needs_xy else None,
        )
        cut = self.costs[result.labels[self.edges[:, 0]] != result.labels[self.edges[:, 1]]].sum()
        return result.shortfall, cut, time.process_time() - start


def metis_best_of(instance, n_seeds, seed):
    """Return shortfall, cut and CPU time of METIS alone, best of many seeds."""
    import pymetis

    start = time.process_time()
    ends = np.concatenate([instance.edges, instance.edges[:, ::-1]])
    order = np.lexsort((ends[:, 1], ends[:, 0]))
    counts = np.bincount(ends[:, 0], minlength=len(instance.households))
    adjacency = pymetis.CSRAdjacency(np.concatenate([[0], np.cumsum(counts)]), ends[order, 1])
    scale = 1 if (instance.costs == 1).all() else 100 / instance.costs.mean()
    costs = np.maximum(np.rint(np.tile(instance.costs, 2)[order] * scale), 1).astype(int)
    share = instance.households.sum() / instance.n_parts
    best = None
    for run in range(n_seeds):
        options = pymetis.Options(
            contig=1,
            seed=1000 * seed + run,
            ufactor=max(1, int(980 * (instance.upper / share - 1))),
        )
        found = pymetis.part_graph(
            instance.n_parts,
            adjacency,
            vweights=instance.households,
            eweights=costs,
            recursive=False,
            options=options,
        )[1]
        labels = np.asarray(found)
        loads = np.bincount(labels, instance.households, instance.n_parts)
        short = np.maximum(instance.lower - loads, 0) + np.maximum(loads - instance.upper, 0)
        cut = instance.costs[labels[instance.edges[:, 0]] != labels[instance.edges[:, 1]]].sum()
        best = min(best or (np.inf, np.inf), (short.sum(), cut))
    return (*best, time.process_time() - start)


def peer(solve, most, instance, seed):
    """Return faulty parts, cut and CPU time of another engine, or None where it is not run.

    GerryChain finds no pairs of parts to cut again between tight bounds.
    """
    from peers import gerrychain, judge

    is_sampler = getattr(solve, "func", solve) is gerrychain
    if len(instance.households) > most or (is_sampler and instance.name.startswith("vb_")):
        return None
    start = time.process_time()
    labels = solve(instance, seed)
    spent = time.process_time() - start
    n, n_within, n_whole, cut = judge(instance, labels)
    faults = abs(n - instance.n_parts) + (n - n_within) + (n - n_whole)
    return faults, cut, spent


def columns(efforts):
    """Return the name and the runner of each column of the table."""
    from peers import PEERS

    found = {f"default, effort {e:g}": lambda i, s, e=e: i.solve("default", e, s) for e in efforts}
    if importlib.util.find_spec("pymetis"):
        found["METIS alone, best of 100"] = lambda i, s: metis_best_of(i, 100, s)
    for method in BASELINES:
        if method != "metis" or importlib.util.find_spec("pymetis"):
            found[method] = lambda i, s, m=method: i.solve(m, 1, s)
    for name, module, _, solve, most in PEERS:
        if module in {"kahip", "gerrychain"} and importlib.util.find_spec(module):
            found[name] = partial(peer, solve, most)
    return found


def measure(instances, runners, n_seeds):
    """Return rows[column][instance] = list of (shortfall, cut, seconds)."""
    rows = {}
    for name, run in runners.items():
        run(instances[0], 0)  # compile and import before timing
        rows[name] = {}
        for instance in instances:
            runs = [run(instance, seed) for seed in range(n_seeds)]
            if None in runs:
                continue
            rows[name][instance.name] = runs
            print(name, instance.name, rows[name][instance.name][0], flush=True)
    return rows


def cell(runs, best):
    """Return ``ratio mean/worst, time`` of one method on one instance."""
    n_in = sum(short == 0 for short, _, _ in runs)
    ratios = [cut / best for short, cut, _ in runs if short == 0]
    seconds = np.mean([spent for _, _, spent in runs])
    if not ratios:
        raw = np.mean([cut for _, cut, _ in runs]) / best
        return f"0/{len(runs)} ({raw:.3f}) · {seconds:.2f} s"
    flag = "" if n_in == len(runs) else f"{n_in}/{len(runs)} "
    return f"{flag}{np.mean(ratios):.3f} / {max(ratios):.3f} · {seconds:.2f} s"


def summary(rows, instances, title):
    """Return one line per method: runs in bounds, sum of cuts over best known, CPU time."""
    best = sum(instance.best for instance in instances)
    lines = [f"\n### {title}\n", "| method | in bounds | sum of all cuts / best known | CPU s |"]
    lines.append("|---|---|---|---|")
    for name, found in rows.items():
        runs = [found[i.name] for i in instances if i.name in found]
        if len(runs) < len(instances):
            continue
        n_in = sum(short == 0 for r in runs for short, _, _ in r)
        n_all = sum(len(r) for r in runs)
        cut = sum(np.mean([cut for _, cut, _ in r]) for r in runs)  # faulty plans, too
        spent = sum(np.mean([s for _, _, s in r]) for r in runs)
        lines.append(f"| {name} | {n_in}/{n_all} | {cut / best:.4f} | {spent:.2f} |")
    return lines


def report(instances, rows, arguments):
    """Return the Markdown text."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    ).stdout.strip()
    lines = [
        "# Partition benchmarks\n",
        f"Written by `python benchmarks/partition.py {' '.join(arguments)}`".rstrip() + ", commit",
        f"{commit}, Python {platform.python_version()}, {platform.system()} {platform.machine()},",
        "one thread, compiled before timing, other work running on the machine.\n",
        "A cell is the cut over the best known, mean / worst over the seeds, and CPU time of",
        "one run; `2/5` in front: so many runs whole, every part in bounds and in one piece",
        "(only those count in the ratio; where none is, the mean of all stands in brackets).",
        "The number of parts is the instance's. Methods other than the default are mended and",
        "annealed where they miss the bounds.\n",
    ]
    wide = [i for i in instances if not i.name.startswith("vb_")]
    tight = [i for i in instances if i.name.startswith("vb_")]
    for group, title in ((wide, "Wide bounds (tract_*, syn_*)"), (tight, "±0.5 % (vb_*)")):
        if group:
            lines += summary(rows, group, title)
    lines += ["\n### Each instance\n", f"| instance | best known | {' | '.join(rows)} |"]
    lines.append("|---" * (len(rows) + 2) + "|")
    for i in instances:
        cells = [cell(found[i.name], i.best) if i.name in found else "" for found in rows.values()]
        lines.append(f"| {i.name} | {i.best:g} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--efforts", type=float, nargs="+", default=[1, 10])
    parser.add_argument("--only", default="", help="prefix of instance names")
    parser.add_argument("--write", type=Path, default=REPORT)
    options = parser.parse_args()
    paths = sorted(INSTANCES.glob(f"{options.only}*.json"))
    if not paths:
        parser.error(f"no instances in {INSTANCES.name}/: place them beside the repository")
    instances = [Instance(path) for path in paths]
    rows = measure(instances, columns(options.efforts), options.seeds)
    tight = [i for i in instances if i.name.startswith("vb_")]
    if tight:
        name = "default, effort 100"
        rows[name] = {i.name: [i.solve("default", 100, s) for s in range(2)] for i in tight}
    arguments = [f"--seeds {options.seeds}", f"--efforts {' '.join(map(str, options.efforts))}"]
    options.write.write_text(report(instances, rows, arguments), encoding="utf-8")


if __name__ == "__main__":
    main()
