"""What ``partition`` and ``demo`` have in common: plan, write, report."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options
from gridplan.cli.main import FINE, WITH_FINDINGS

if TYPE_CHECKING:
    from pathlib import Path

    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules


def plan_and_write(
    ctx: click.Context,
    layers: Layers,
    rules: Rules,
    out_dir: Path,
    *,
    jobs: int,
    atoms: bool,
    overwrite: bool,
) -> None:
    """Plan the city, write all files, print the table and leave with the exit code."""
    from gridplan.export import write_plan
    from gridplan.pipeline import plan_city

    started = time.perf_counter()
    with _Bar(shown=options.verbosity(ctx) >= 0) as bar:
        plan = plan_city(layers, rules=rules, jobs=jobs, progress=bar, atoms=atoms)
    options.say("Writing the files.")
    write_plan(plan, out_dir, overwrite=overwrite, atoms=atoms)
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


class _Bar:
    """Progress bar on stderr, drawn from the first call on."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._bar: Any = None

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` communities are planned."""
        from tqdm import tqdm

        if self._bar is None:
            self._bar = tqdm(
                total=total, unit=" communities", disable=not self._shown, leave=False
            )
        self._bar.update(done - self._bar.n)

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()
