"""`python -m tests.fuzz --seconds N`: plan spoilt cities until the time is up.

`--kind NAME` plans cities of one kind of `tests.fuzz.kinds`, `--kind all` of each in turn.
"""

import argparse
import collections
import faulthandler
import sys
import time

from tests.fuzz.kinds import KINDS
from tests.fuzz.runs import run

# No small city may take longer than this, seconds.
LONGEST = 120
# Every so many cases go by the command line.
BY_COMMAND_LINE = 20


def main():
    options = argparse.ArgumentParser(prog="tests.fuzz")
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=0, help="first seed")
    options.add_argument("--only", action="store_true", help="run the one seed")
    options.add_argument("--step", type=int, default=1, help="from one seed to the next")
    options.add_argument("--kind", default="", choices=["", "all", *KINDS])
    options.add_argument("--count", type=int, default=1 << 60, help="no more seeds than this")
    chosen = options.parse_args()
    kinds = list(KINDS) if chosen.kind == "all" else [chosen.kind]
    say = sys.stdout.write
    until = time.monotonic() + chosen.seconds
    count = collections.Counter()
    last = chosen.seed + (1 if chosen.only else chosen.count) * chosen.step
    every = range(chosen.seed, last, chosen.step)
    for seed, kind in ((seed, kind) for seed in every for kind in kinds):
        if time.monotonic() > until:
            break
        faulthandler.dump_traceback_later(LONGEST, exit=True)
        say(f"\r{seed} {kind} ")
        sys.stdout.flush()
        outcome = run(seed, kind, by_command_line=seed % BY_COMMAND_LINE == BY_COMMAND_LINE - 1)
        count["run"] += 1
        count["refused"] += bool(outcome.refused)
        count["failed communities"] += outcome.failed
        if outcome.faults:
            count["with faults"] += 1
            say(f"seed {seed} {outcome.mutations}\n")
            say("".join(f"    {fault}\n" for fault in outcome.faults))
        if outcome.refused:
            say(f"seed {seed} refused: {outcome.refused[:300]}\n")
    faulthandler.cancel_dump_traceback_later()
    say(f"\r{dict(count)}\n")
    return 1 if count["with faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
