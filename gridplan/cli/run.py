"""What ``partition`` and ``demo`` have in common: plan, write, report."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gridplan.cli import options
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.progress_log import ProgressLog
from gridplan.cli.terminal import echo, padded, width
from gridplan.words.console.figures import figure_word
from gridplan.words.heads import cell_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import click

    from gridplan.batch import Executor
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How a city is planned; nothing here changes the plan.

    Parameters
    ----------
    executor
        Where the work is done.
    atoms
        Whether blocks and plots are written too.
    overwrite, resume
        Whether earlier files may be replaced, and earlier results used.
    goes_on
        Whether earlier files may be replaced for no other reason than that they are
        an earlier plan of the same city.
    log_path
        File for one line of JSON per community.
    store
        Folder for the results of single communities.
    datums, shapefile
        Further files of the grids; see `gridplan.export.write_plan`.
    date
        From when the plan holds; ``""``: since the newest input file was changed.
    """

    executor: Executor
    atoms: bool = False
    overwrite: bool = False
    resume: bool = False
    goes_on: bool = False
    log_path: Path | None = None
    store: Path | None = None
    datums: tuple[str, ...] = ()
    shapefile: bool = False
    date: str = ""


def plan_and_write(
    ctx: click.Context,
    read: Callable[[], Layers],
    rules: Rules,
    out_dir: Path,
    how: RunOptions,
) -> None:
    """Read and plan the city, write all files, print the table, leave with the exit code."""
    from gridplan.batch import Store
    from gridplan.export.staging import locked_out_dir

    started = time.perf_counter()
    store = Store(how.store) if how.store else None
    if store:
        store.check()
    is_shown = options.verbosity(ctx) >= 0
    with locked_out_dir(out_dir), ProgressLog(how.log_path, shown=is_shown) as watch:
        plan, code = _run(ctx, read, rules, out_dir, how, watch)
        watch.tell("done", exit_code=code, **_counts(plan, watch), seconds=_since(started))
    if is_shown:
        echo(report(plan, out_dir, time.perf_counter() - started))
    ctx.exit(code)


def _run(
    ctx: click.Context,
    read: Callable[[], Layers],
    rules: Rules,
    out_dir: Path,
    how: RunOptions,
    watch: ProgressLog,
) -> tuple[Plan, int]:
    """Read and plan the city and write all files; return the plan and the exit code."""
    from gridplan import __version__
    from gridplan.batch import Store
    from gridplan.planning.warm_up import compile_ahead, prepare_for

    started = time.perf_counter()
    watch.tell("start", gridplan=__version__, out=str(out_dir), resume=how.resume)
    is_new_here = compile_ahead()
    if is_new_here:
        options.say("Compiling the search for this machine beside this run, once.")
    layers = read()
    watch.tell(
        "read",
        communities=len(layers.communities),
        buildings=len(layers.buildings),
        seconds=_since(started),
    )
    if is_new_here:
        prepare_for(len(layers.buildings))
    if how.goes_on:
        _require_same_city(out_dir, layers)
    store = Store(how.store) if how.store and not how.resume else None
    if store:  # not before all that can be wrong with the input is known
        store.prune()
    plan = _plan_and_write(layers, rules, out_dir, how, watch)
    options.note_written(ctx)
    if store:
        store.prune()
    return plan, WITH_FINDINGS if needs_attention(plan) else FINE


def _require_same_city(out_dir: Path, layers: Layers) -> None:
    """Refuse to replace the plan of another city: a slip of the pen in ``--out``."""
    from gridplan.batch import COMMUNITY_HASHES
    from gridplan.errors import InputError, first_ids

    try:
        record = json.loads((out_dir / "run.json").read_text(encoding="utf-8"))
        known = list(record[COMMUNITY_HASHES])
    except (OSError, ValueError, KeyError, TypeError):
        return
    if known and not layers.communities.index.isin(known).any():
        msg = (
            f"{out_dir} holds a plan of other communities ({first_ids(known)}): choose another "
            "folder, or replace it with --overwrite."
        )
        raise InputError(msg)


def _plan_and_write(
    layers: Layers, rules: Rules, out_dir: Path, how: RunOptions, watch: ProgressLog
) -> Plan:
    """Plan the city and write all files."""
    from gridplan.cli.plans import holds_from
    from gridplan.export import write_plan
    from gridplan.plan.lineage import began
    from gridplan.planning.city import plan_city

    plan = plan_city(
        layers,
        rules=rules,
        progress=watch,
        executor=how.executor,
        store=how.store,
        on_community=watch.note,
    )
    watch.clear()
    _require_some_plan(watch)
    plan = began(plan, date=holds_from(how.date, layers))
    options.say("Writing the files.")
    write_plan(
        plan,
        out_dir,
        overwrite=how.overwrite,
        atoms=how.atoms,
        datums=how.datums,
        shapefile=how.shapefile,
        executor=how.executor,
    )
    return plan


def _require_some_plan(watch: ProgressLog) -> None:
    """Refuse to write, and to replace a plan by, communities that all failed."""
    from gridplan.errors import InputError

    total = watch.in_range + watch.out_of_range + watch.failed
    # One of many may fail for a reason of its own; when all do, it is the rules or the program.
    if watch.failed and not watch.planned and (watch.failed > 1 or total == 1):
        msg = (
            f"Planning failed for every community that has to be divided ({watch.failed:,}): "
            f"{watch.first_error}. No file was changed."
        )
        raise InputError(msg)


def _since(started: float) -> float:
    """Return the seconds since a moment, for the log."""
    return round(time.perf_counter() - started, 3)


def _counts(plan: Plan, watch: ProgressLog) -> dict[str, object]:
    """Return what the last line of the log counts."""
    severities = plan.findings["severity"].value_counts()
    return {
        "communities": len(plan.communities),
        "in_range": watch.in_range,
        "out_of_range": watch.out_of_range,
        "failed": watch.failed,
        "kept": watch.kept,
        "grids": len(plan.grids),
        "findings": {str(kind): int(count) for kind, count in severities.items()},
    }


def needs_attention(plan: Plan) -> bool:
    """Return whether someone has to look at the plan before it is used.

    That is so with any grid out of range, any community that failed and any finding
    that is an error or a warning.
    """
    return bool(
        plan.grids["status"].isin(["under", "over"]).any()
        or (plan.communities["status"] == "failed").any()
        or plan.findings["severity"].isin(["error", "warning"]).any()
    )


# What figures of a plan are of where its grids are divided.
_MICRO = {
    "grids": "micro-grids",
    "  in the grids": "  in the micro-grids",
    "households per grid, median": "households per micro-grid, median",
}


def report(plan: Plan, out_dir: Path, seconds: float) -> str:
    """Return the table at the end of a run."""
    from gridplan.levels.hierarchy import level_names
    from gridplan.rules.structure import MICRO

    language = options.language()
    severities = plan.findings["severity"].value_counts()
    told = ", ".join(
        f"{severities[kind]:,} {word}{'s' if severities[kind] > 1 else ''}"
        if language == "en"
        else f"{cell_words('severity', 'zh')[kind]}{severities[kind]:,}"
        for kind, word in (("error", "error"), ("warning", "warning"), ("info", "note"))
        if kind in severities
    )
    smaller = _MICRO if level_names(plan)[-1] == MICRO else {}
    rows = [(smaller.get(name, name), value) for name, value in plan.summary()["value"].items()]
    rows += [("findings", told or "none"), ("time", f"{seconds:.1f} s")]
    rows += [("files", str(out_dir)), ("map", str(out_dir / "map.html"))]
    rows = [(figure_word(name, language), value) for name, value in rows]
    columns = max(width(name) for name, _ in rows)
    return "\n".join(f"{padded(name, columns)}  {_shown(value, language)}" for name, value in rows)


def _shown(value: object, language: str) -> str:
    """Return a number with separators of thousands, anything else as text."""
    if isinstance(value, float):
        return f"{value:,.3f}" if abs(value) < 10 else f"{value:,.0f}"
    return f"{value:,}" if isinstance(value, int) else figure_word(str(value), language)
