"""`python -m tests.fuzz --seconds N`: plan spoilt cities until the time is up.

`--together 40` plans so many in one run, ten times as many in the same time;
`--kind NAME` plans cities of one kind of `tests.fuzz.kinds`, `--kind all` of each in turn.
"""

import argparse
import collections
import faulthandler
import itertools
import sys
import time

from tests.fuzz.kinds import KINDS, PLACES
from tests.fuzz.runs import rules_of, run
from tests.fuzz.together import run_together

# No small city may take longer than this, seconds.
LONGEST = 120
# Every so many cases go by the command line.
BY_COMMAND_LINE = 20
# Of cities that are planned together; the first is that of most cases.
RULES = [
    rules_of(
        grid={"lower": 30, "target": 40, "upper": 50},
        fabric={"simplify_m": simplify_m, "spoke_m": spoke_m},
    )
    for simplify_m, spoke_m in ((1.5, 60), (0.0, 0), (1.5, 0), (0.0, 60))
]


def main():
    options = argparse.ArgumentParser(prog="tests.fuzz")
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=0, help="first seed")
    options.add_argument("--only", action="store_true", help="run the one seed")
    options.add_argument("--step", type=int, default=1, help="from one seed to the next")
    options.add_argument("--kind", default="", choices=["", "all", *KINDS])
    options.add_argument("--count", type=int, default=1 << 60, help="no more seeds than this")
    options.add_argument("--together", type=int, default=1, help="so many cities in one run")
    chosen = options.parse_args()
    kinds = [kind for kind in KINDS if chosen.together == 1 or kind not in PLACES]
    kinds = kinds if chosen.kind == "all" else [chosen.kind]
    say = sys.stdout.write
    until = time.monotonic() + chosen.seconds
    count = collections.Counter()
    last = chosen.seed + (1 if chosen.only else chosen.count) * chosen.step
    every = range(chosen.seed, last, chosen.step)
    cases = ((seed, kind) for seed in every for kind in kinds)
    while (some := list(itertools.islice(cases, chosen.together))) and time.monotonic() < until:
        faulthandler.dump_traceback_later(LONGEST * len(some), exit=True)
        say(f"\r{some[0]} ")
        sys.stdout.flush()
        for outcome in _outcomes(some, chosen.together):
            count["run"] += 1
            count["refused"] += bool(outcome.refused)
            count["failed communities"] += outcome.failed
            if outcome.faults:
                count["with faults"] += 1
                say(f"seed {outcome.seed} {outcome.mutations}\n")
                say("".join(f"    {fault}\n" for fault in outcome.faults))
            if outcome.refused:
                say(f"seed {outcome.seed} refused: {outcome.refused[:300]}\n")
        sys.stdout.flush()
    faulthandler.cancel_dump_traceback_later()
    say(f"\r{dict(count)}\n")
    return 1 if count["with faults"] else 0


def _outcomes(cases, together):
    seed, kind = cases[0]
    if together == 1:
        return [run(seed, kind, by_command_line=seed % BY_COMMAND_LINE == BY_COMMAND_LINE - 1)]
    return run_together(cases, RULES[seed // together % len(RULES)])


if __name__ == "__main__":
    sys.exit(main())
