"""``gridplan choose``: clearly different plans of one community, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo
from gridplan.words.console.figures import shown_table

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.argument("community")
@click.option(
    "--n-best",
    type=click.IntRange(1, 20),
    metavar="K",
    help="Plans wanted; as the rules say when not given.",
)
@click.option("--n-parts", metavar="N", help="Number of basic grids, or fewest.")
@click.option(
    "--staff",
    type=click.IntRange(1),
    metavar="N",
    help="Grid workers there are: one grid each, as far as the bounds allow.",
)
@click.option(
    "--fixed",
    multiple=True,
    metavar="ID,ID",
    help="Buildings that lie in one grid; those of two such options in two.",
)
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def choose(
    ctx: click.Context,
    /,
    plan: Path,
    community: str,
    out_dir: Path,
    *,
    overwrite: bool,
    **asked: Any,  # noqa: ANN401
) -> None:
    """Show clearly different plans of one community side by side.

    Writes alternatives.csv (figures), alternatives.png (a small map of each) and plan-N.jsonl: a
    log for `gridplan edit` that takes plan N. Exit code 1: fewer plans than wanted,
    or with another number of grids.
    """
    from gridplan.export.forecast_files import write_alternatives

    plans.check_results_dir(out_dir, overwrite=overwrite)
    old = plans.read(plan)
    wanted = asked["n_best"] or old.rules.choice.n_best
    n_parts = _number(asked["n_parts"])
    found = old.alternatives(
        community,
        wanted,
        n_parts=n_parts,
        staff=asked["staff"],
        fixed=[
            [name.strip() for name in one.split(",") if name.strip()] for one in asked["fixed"]
        ],
    )
    write_alternatives(found, out_dir, overwrite=overwrite)
    echo(shown_table(found.table, options.language()))
    if len(found) < wanted:
        options.tell(
            f"Only {len(found)} of {wanted} plans: no more were found that differ in "
            f"{old.rules.choice.min_difference:.0%} of the households."
        )
    counts = sorted(found.table["grids"].iloc[1:].unique())
    is_other = isinstance(n_parts, int) and len(counts) > 0 and counts != [n_parts]
    if is_other:
        told = ", ".join(str(one) for one in counts)
        options.tell(
            f"No division of {community} into {n_parts} grids was found for each plan: "
            f"they have {told}."
        )
    ctx.exit(FINE if len(found) == wanted and not is_other else WITH_FINDINGS)


def _number(text: str | None) -> int | Literal["fewest"] | None:
    """Return the number of grids that is asked for."""
    if text is None or text == "fewest":
        return text  # type: ignore[return-value]
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        msg = f"'--n-parts': {text!r} is neither a number of grids from 1 to 10,000 nor fewest."
        raise click.UsageError(msg)
    return int(text)
