"""``gridplan update``: the closest lawful plan to an old one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@options.layers("without any layer the plan keeps its own ground")
@plans.written
@click.pass_context
def update(
    ctx: click.Context,
    /,
    plan: Path,
    out_dir: Path,
    rules_path: Path | None,
    date: str,
    *,
    overwrite: bool,
    **flags: Any,  # noqa: ANN401
) -> None:
    """Bring a plan up to date: new counts, new houses, new rules.

    Grids that still fit stay and keep their codes; of the others as few households as
    possible change their grid. Without layers the plan is mended on its own ground.
    Beside the plan: changes.csv, what became of every grid.
    """
    from gridplan.export.staging import check_out_dir
    from gridplan.plan.folder import count_buildings
    from gridplan.planning.mending import stand_ready
    from gridplan.planning.update import update_plan

    started = time.perf_counter()
    check_out_dir(out_dir, overwrite=overwrite)
    plans.read_date(date)
    rules = options.rules_of(rules_path) if rules_path else None
    is_given = any(value is not None for value in flags.values())
    with (
        plans.opened(plan) as (old_rules, wait_for_plan),
        plans.writer(count_buildings(plan), stand_ready) as executor,  # while files are read
    ):
        layers = options.read_city(flags, rules or old_rules) if is_given else None
        old = wait_for_plan()
        since = plans.holds_from(date, layers)
        new = update_plan(old, layers, rules=rules, date=since, executor=executor)
        plans.write(
            ctx,
            new,
            out_dir,
            old=old,
            overwrite=overwrite,
            started=started,
            executor=executor,
        )
