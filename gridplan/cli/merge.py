"""``gridplan merge``: the closest lawful plan to several existing ones."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER, nargs=-1, required=True)
@click.option(
    "--weight",
    "weights",
    type=float,
    multiple=True,
    metavar="NUMBER",
    help="How much a plan counts: once for each, in their order. Default: all the same.",
)
@options.layers("without any layer the plan keeps its own ground")
@plans.written
@click.pass_context
def merge(
    ctx: click.Context,
    /,
    plan: tuple[Path, ...],
    weights: tuple[float, ...],
    out_dir: Path,
    rules_path: Path | None,
    date: str,
    *,
    overwrite: bool,
    **flags: Any,  # noqa: ANN401
) -> None:
    """Merge the plans of several departments into one.

    Every house goes where most plans (by weight) have it, and the grids that come of it
    are brought into range with the fewest moves. The first plan lends its codes, locks and
    dedicated grids, and its ground unless layers are given. Polygons become a plan by
    `gridplan import`. Beside the plan: changes.csv, against the first.
    """
    from gridplan.export.staging import check_out_dir
    from gridplan.planning.merge import merge_plans

    started = time.perf_counter()
    check_out_dir(out_dir, overwrite=overwrite)
    plans.read_date(date)
    rules = options.rules_of(rules_path) if rules_path else None
    nets = [plans.read(folder) for folder in plan]
    is_given = any(value is not None for value in flags.values())
    layers = options.read_city(flags, rules or nets[0].rules) if is_given else None
    since = plans.holds_from(date, layers)
    new = merge_plans(nets, layers, rules=rules, weights=weights or None, date=since)
    plans.write(
        ctx,
        new,
        out_dir,
        old=nets[0],
        overwrite=overwrite,
        started=started,
    )
