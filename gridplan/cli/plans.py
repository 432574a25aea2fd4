"""What the commands on written plans have in common: read one, write one and its changes."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gridplan.cli import options
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.run import needs_attention, report
from gridplan.cli.terminal import echo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pandas import DataFrame

    from gridplan.batch import Executor
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
date = click.option(
    "--date", default="", metavar="DATE",
    help="From when the plan holds (2026-11-30), written into registry.csv; without it the day "
    "on which the newest input file was changed.",
)  # fmt: skip


def results(command: Callable[..., None]) -> Callable[..., None]:
    """Add the option for the folder of tables that are no plan."""
    return click.option(
        "-o",
        "--out",
        "out_dir",
        required=True,
        metavar="DIR",
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder for the tables.",
    )(command)


def written(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of every command that reads layers and writes a plan."""
    added = (
        options.out(),
        options.rules,
        date,
        options.overwrite,
        options.verbose,
        options.quiet,
    )
    for option in reversed(added):
        command = option(command)
    return command


def read(folder: Path) -> Plan:
    """Read a plan, and say so; it speaks the language that is asked for."""
    from gridplan.plan.folder import read_plan

    options.say(f"Reading the plan in {folder}.")
    plan = read_plan(folder)
    plan = replace(plan, rules=options.in_language_given(plan.rules))
    options.settle_language(plan.rules)
    return plan


@contextmanager
def opened(folder: Path) -> Iterator[tuple[Rules, Callable[[], Plan]]]:
    """Begin to read as much of a plan as an update looks at, while the caller does other work.

    Gives its rules, in the language that is asked for, and what waits for the plan.
    """
    from gridplan.plan.folder import read_outlined, rules_in

    options.say(f"Reading the plan in {folder}.")
    rules = options.in_language_given(rules_in(folder))
    options.settle_language(rules)
    with ThreadPoolExecutor(1) as thread:
        answer = thread.submit(read_outlined, folder)
        yield rules, lambda: replace(answer.result(), rules=rules)


def read_date(text: str) -> str:
    """Return a date as it is written into the registry; refuse what is none."""
    from datetime import date as calendar

    if not text:
        return ""
    try:
        return calendar.fromisoformat(text).isoformat()
    except ValueError as error:
        msg = f"'--date': {text!r} is no date. Write it as 2026-11-30."
        raise click.UsageError(msg) from error


def holds_from(text: str, layers: Layers | None) -> str:
    """Return from when a plan holds: as said, else since the newest of its input files.

    Never the day of the run: the same inputs make the same plan, byte for byte.

    Parameters
    ----------
    text
        What the option says; ``""`` if it was not given.
    layers
        As they were read now; None where nothing was.
    """
    from gridplan.sources.formats.source import last_change

    said = read_date(text)
    if said or layers is None:
        return said
    return max((last_change(source["path"]) for source in layers.sources.values()), default="")


def write(
    ctx: click.Context,
    plan: Plan,
    out_dir: Path,
    *,
    old: Plan | None = None,
    steps: Sequence[dict[str, object]] | None = None,
    overwrite: bool,
    started: float,
    executor: Executor | None = None,
) -> None:
    """Write a plan, what it changed and the steps that led to it; leave with the exit code.

    By a process that stands ready, from `writer`, or one of its own where that pays.
    """
    from gridplan.edit.log import write_log
    from gridplan.export import write_plan
    from gridplan.plan.lineage import diff_plans

    options.say("Writing the files.")
    with (
        ThreadPoolExecutor(1) as beside,
        nullcontext(executor) if executor else writer(len(plan.buildings)) as by,
    ):
        changes = None if old is None else beside.submit(diff_plans, old, plan)
        write_plan(plan, out_dir, overwrite=overwrite, executor=by)
        if changes is not None:
            write_table(changes.result(), out_dir / "changes.csv")
    if steps is not None:
        write_log(steps, out_dir / "edit.jsonl")
    if options.verbosity(ctx) >= 0:
        echo(report(plan, out_dir, time.perf_counter() - started))
    ctx.exit(WITH_FINDINGS if needs_attention(plan) else FINE)


def writer(n_buildings: int, prepare: Callable[[], None] | None = None) -> Executor:
    """Return what writes a plan as large as this one: for a city a process beside this one.

    Where the processes have other work before, `prepare` gets them ready for it; with this
    one, which helps them, there are as many as cores then.
    """
    from gridplan.batch import ProcessPool, Serial
    from gridplan.export.write import stand_ready

    jobs = options.jobs_for(n_buildings)
    if jobs == 1:
        return Serial()
    return ProcessPool(jobs - 1, prepare) if prepare else ProcessPool(1, stand_ready)


def write_table(table: DataFrame, path: Path) -> None:
    """Write one table beside a plan; an earlier one is whole until it is replaced."""
    from gridplan.export.staging import wrap_os_error
    from gridplan.export.vector import write_csv
    from gridplan.files import atomic_file

    with wrap_os_error(path), atomic_file(path) as draft:
        write_csv(table, draft)


def check_results_dir(out_dir: Path, *, overwrite: bool) -> None:
    """Refuse a folder for tables that holds a plan, or files that may not be replaced."""
    from gridplan.errors import InputError
    from gridplan.export.staging import RECORD, check_out_dir

    if (out_dir / RECORD).exists():
        msg = f"{out_dir} holds a plan: choose a folder of their own for the tables."
        raise InputError(msg)
    check_out_dir(out_dir, overwrite=overwrite)


def changes_beside(folder: Path) -> DataFrame | None:
    """Return the changes that an update or an edit wrote beside a plan; None without."""
    import pandas as pd

    path = folder / "changes.csv"
    if not path.is_file():
        return None
    table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    numbers = [name for name in table if name.endswith(("households", "buildings", "area_m2"))]
    return table.assign(**{name: pd.to_numeric(table[name]) for name in numbers})
