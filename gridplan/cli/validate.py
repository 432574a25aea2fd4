"""``gridplan validate``: a file against its schema and the promises."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from gridplan.cli import options
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo, padded
from gridplan.tables import TABLES
from gridplan.words.heads import cell_words

if TYPE_CHECKING:
    from pandas import DataFrame


@click.command()
@click.argument("path", required=False, metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--as",
    "table",
    type=click.Choice([*TABLES]),
    help="What the rows are; told by the columns where not given.",
)
@click.option(
    "-o",
    "--out",
    "out_file",
    metavar="CSV",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the findings as a table, too; replaced where there is one.",
)
@click.option(
    "--schemas",
    "schema_dir",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the JSON Schemas of all tables into a folder, and nothing else.",
)
@options.verbose
@options.quiet
@click.pass_context
def validate(
    ctx: click.Context,
    path: Path | None,
    table: str | None,
    out_file: Path | None,
    schema_dir: Path | None,
) -> None:
    """Check a file of grids, or the folder of a plan, against schema and promises.

    FILE is a GeoJSON, CSV, GeoPackage, GeoParquet or any file that GDAL reads, ours or
    anybody's. Columns, types and values; one type of geometry, no overlap, matching
    borders; codes; and, in a folder, sums of one table against another. Exit code 0:
    clean; 1: findings; 2: bad use, or a file that cannot be read.
    """
    if (path is None) == (schema_dir is None):
        msg = "Name a file, or a folder for the schemas with '--schemas'."
        raise click.UsageError(msg)
    if schema_dir is not None:
        for written in write_schemas(schema_dir):
            options.say(f"Wrote {written}.")
        ctx.exit(FINE)
    assert path is not None  # noqa: S101 - one of the two is there
    from gridplan.exchange.validate import validate

    found = validate(path, table=table, language=options.language_given())
    if out_file is not None:
        _write_table(found, out_file)
    words = cell_words("severity", "zh") if options.language() == "zh" else {}
    if options.verbosity(ctx) >= 0:
        for severity, message in found[["severity", "message"]].itertuples(index=False):
            echo(f"{padded(words.get(severity, severity), 8)} {message}")
        sums = found["severity"].value_counts()
        options.tell(
            f"findings: {sums.get('error', 0):,} error, {sums.get('warning', 0):,} warning"
        )
    ctx.exit(WITH_FINDINGS if len(found) else FINE)


def _write_table(found: DataFrame, path: Path) -> None:
    """Write the findings with their places as text."""
    from gridplan.cli.plans import write_table

    places = [getattr(place, "wkt", "") for place in found["geometry"]]
    write_table(found.drop(columns="geometry").assign(place=places), path)


def write_schemas(folder: Path) -> list[Path]:
    """Write the JSON Schema of every table into a folder.

    Parameters
    ----------
    folder
        Made when missing; files of these names are replaced.
    """
    import json

    from gridplan.exchange.schemas import json_schema
    from gridplan.export.staging import wrap_os_error

    paths = []
    with wrap_os_error(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name in TABLES:
            path = folder / f"{name}.schema.json"
            text = json.dumps(json_schema(name), ensure_ascii=False, indent=2)
            path.write_text(f"{text}\n", encoding="utf-8")
            paths.append(path)
    return paths
