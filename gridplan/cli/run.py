"""What ``partition`` and ``demo`` have in common: plan, write, report."""

from __future__ import annotations

import dataclasses
import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options
from gridplan.cli.main import FINE, WITH_FINDINGS

if TYPE_CHECKING:
    from typing import TextIO

    from gridplan.batch import Executor, Report
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules


@dataclass(frozen=True, slots=True)
class Manner:
    """How a city is planned; nothing here changes the plan.

    Parameters
    ----------
    executor
        Where the work is done.
    atoms
        Whether blocks and plots are written too.
    overwrite, resume
        Whether earlier files may be replaced, and earlier results used.
    log_path
        File for one line of JSON per community.
    store
        Folder for the results of single communities.
    datums, shapefile
        Further files of the grids; see `gridplan.export.write_plan`.
    """

    executor: Executor
    atoms: bool = False
    overwrite: bool = False
    resume: bool = False
    log_path: Path | None = None
    store: Path | None = None
    datums: tuple[str, ...] = ()
    shapefile: bool = False


def plan_and_write(
    ctx: click.Context, layers: Layers, rules: Rules, out_dir: Path, manner: Manner
) -> None:
    """Plan the city, write all files, print the table and leave with the exit code."""
    from gridplan.batch import Batch, Store
    from gridplan.export import write_plan
    from gridplan.pipeline import plan_city

    started = time.perf_counter()
    store = Store(manner.store) if manner.store else None
    if store and not manner.resume:
        store.prune()
    with _Watch(manner.log_path, shown=options.verbosity(ctx) >= 0) as watch:
        plan = plan_city(
            layers,
            rules=rules,
            progress=watch,
            atoms=manner.atoms,
            batch=Batch(manner.executor, manner.store, watch.note),
        )
        options.say("Writing the files.")
        write_plan(
            plan,
            out_dir,
            overwrite=manner.overwrite,
            atoms=manner.atoms,
            datums=manner.datums,
            shapefile=manner.shapefile,
            executor=manner.executor,
        )
        watch.tell("done", seconds=round(time.perf_counter() - started, 3))
    if store and not manner.resume:
        store.prune()
    if options.verbosity(ctx) >= 0:
        click.echo(report(plan, out_dir, time.perf_counter() - started))
    ctx.exit(WITH_FINDINGS if needs_attention(plan) else FINE)


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


def report(plan: Plan, out_dir: Path, seconds: float) -> str:
    """Return the table at the end of a run."""
    severities = plan.findings["severity"].value_counts()
    told = ", ".join(
        f"{severities[kind]:,} {word}{'s' if severities[kind] > 1 else ''}"
        for kind, word in (("error", "error"), ("warning", "warning"), ("info", "note"))
        if kind in severities
    )
    rows = [(name, value) for name, value in plan.summary()["value"].items()]
    rows += [("findings", told or "none"), ("time", f"{seconds:.1f} s")]
    rows += [("files", str(out_dir)), ("map", str(out_dir / "map.html"))]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {_shown(value)}" for name, value in rows)


def _shown(value: object) -> str:
    """Return a number with separators of thousands, anything else as text."""
    if isinstance(value, float):
        return f"{value:,.3f}" if abs(value) < 10 else f"{value:,.0f}"
    return f"{value:,}" if isinstance(value, int) else str(value)


class _Watch:
    """Live line on stderr, and the log: what was done, as it is done."""

    def __init__(self, log_path: Path | None, *, shown: bool) -> None:
        self._is_shown = shown
        self._log_path = log_path
        self._log: TextIO | None = None
        self._bar: Any = None
        self._in_range = self._out = self._failed = 0

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` communities are planned."""
        from tqdm import tqdm

        if self._bar is None:
            # None: no live line where nobody looks, as in a file or under cron.
            hidden = None if self._is_shown else True
            self._bar = tqdm(total=total, unit=" communities", disable=hidden, leave=False)
        counts = f"{self._in_range} in range, {self._out} not, {self._failed} failed"
        self._bar.set_postfix_str(counts, refresh=False)
        self._bar.update(done - self._bar.n)

    def note(self, report: Report) -> None:
        """Count a community and log it."""
        self._in_range += report.status == "ok"
        self._out += report.status == "out_of_range"
        self._failed += report.status == "failed"
        self.tell("community", **dataclasses.asdict(report))

    def tell(self, event: str, **content: object) -> None:
        """Write one line to the log."""
        from gridplan.export.staging import told

        if self._log is not None:
            stamp = time.strftime("%Y-%m-%dT%H:%M:%S%z")
            line = json.dumps({"time": stamp, "event": event, **content}, ensure_ascii=False)
            with told(Path(self._log.name)):
                self._log.write(line + "\n")

    def __enter__(self) -> _Watch:
        from gridplan.export.staging import told

        if self._log_path is not None:
            with told(self._log_path):
                # By lines: what is told is there even if the run is killed.
                self._log = self._log_path.open("a", encoding="utf-8", buffering=1)
        self.tell("start")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is not None:
            self.tell("stopped", error=f"{kind.__name__}: {error}")
        if self._bar is not None:
            self._bar.close()
        if self._log is not None:
            self._log.close()
