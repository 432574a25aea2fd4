"""Options shared by commands, each defined once."""

from __future__ import annotations

import importlib.util
import os
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli.terminal import echo
from gridplan.errors import MissingDependencyError
from gridplan.words.console.speak import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gridplan.batch import Executor
    from gridplan.layers import Layers
    from gridplan.rules import Rules

# From this many buildings on the second process earns back the second it takes to start.
_LARGE = 50_000
_VERBOSITY = "gridplan.verbosity"
_LANGUAGE, _ASKED = "gridplan.language", "gridplan.language_asked"
_LANGUAGES = ("zh", "en")
# As gettext looks at them.
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_WRITTEN = "gridplan.written"
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def verbosity(ctx: click.Context) -> int:
    """Return how much to say: -1 results only, 0 normal, 1 and more with details."""
    level: int = ctx.meta.get(_VERBOSITY, 0)
    return level


def say(message: str) -> None:
    """Tell the user what goes on, on stderr, unless asked to be quiet."""
    if verbosity(click.get_current_context()) >= 0:
        echo(spoken(message, language()), err=True)


def tell(message: str) -> None:
    """Print a result, in the language of the run, unless asked to be quiet."""
    echo(spoken(message, language()))


def language(ctx: click.Context | None = None) -> str:
    """Return ``zh`` or ``en``: what the terminal is told in."""
    ctx = ctx or click.get_current_context(silent=True)
    told = "en" if ctx is None else ctx.meta.get(_LANGUAGE, "")
    return told or language_of_system() or "en"


def language_given() -> str | None:
    """Return the language that ``--lang`` asks for; None where it was not given."""
    ctx = click.get_current_context(silent=True)
    return ctx.meta.get(_ASKED) if ctx else None


def language_of_system() -> str:
    """Return ``zh`` where the system speaks Chinese; else nothing, as most are left at English."""
    said = next((os.environ[name] for name in _LOCALE if os.environ.get(name)), "")
    return "zh" if said.lower().startswith("zh") else ""


def language_asked(args: Sequence[str]) -> str:
    """Return what ``--lang`` says among arguments; nothing where it is not there."""
    for one, following in pairwise([*args, ""]):
        if one == "--":
            break
        name, _, value = one.partition("=")
        if name == "--lang" and (value or following) in _LANGUAGES:
            return value or following
    return ""


def note_language(ctx: click.Context, asked: str) -> None:
    """Note the language of a run."""
    if asked:
        ctx.meta[_ASKED] = ctx.meta[_LANGUAGE] = asked


def settle_language(rules: Rules) -> None:
    """Let the terminal speak the language of the rules, if they say one and nobody else did."""
    ctx = click.get_current_context(silent=True)
    said = rules.names.language
    if ctx is not None and said != "auto" and not language_of_system():
        ctx.meta.setdefault(_LANGUAGE, said)


def in_language_given(rules: Rules) -> Rules:
    """Return rules in the language that ``--lang`` asks for, which the plan then has."""
    given = language_given()
    return rules.override(names={"language": given}) if given else rules


def note_written(ctx: click.Context) -> None:
    """Note that the outputs are in place, whatever happens from now on."""
    ctx.meta[_WRITTEN] = True


def is_written(ctx: click.Context) -> bool:
    """Return whether the outputs are in place."""
    return bool(ctx.meta.get(_WRITTEN))


def say_rows(rows: dict[str, int], out_dir: Path, *, suffix: str = "") -> None:
    """Print how many rows of each layer were written, and where, unless asked to be quiet."""
    if verbosity(click.get_current_context()) >= 0:
        for name, count in rows.items():
            echo(f"{name:<12}  {count:>9,}  {out_dir / (name + suffix)}")


def _louder(ctx: click.Context, param: click.Parameter, value: int) -> None:
    """Raise or lower the verbosity; the option may stand before or after the command."""
    if value:
        change = -value if param.name == "quiet" else value
        ctx.meta[_VERBOSITY] = verbosity(ctx) + change


verbose = click.option(
    "-v", "--verbose", count=True, expose_value=False, is_eager=True, callback=_louder,
    help="Say more; show tracebacks.",
)  # fmt: skip
quiet = click.option(
    "-q", "--quiet", count=True, expose_value=False, is_eager=True, callback=_louder,
    help="Print errors only.",
)  # fmt: skip
rules = click.option(
    "--rules", "rules_path", type=_FILE, metavar="FILE",
    help="Rules of the plan (plan.toml); flags win over the file.",
)  # fmt: skip
overwrite = click.option("--overwrite", is_flag=True, help="Replace the files of an earlier run.")
jobs = click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N",
    help="Worker processes; the plan is the same for any number. "
    "Default: all cores where the city is large enough to gain by it.",
)  # fmt: skip
scheduler = click.option(
    "--scheduler", default="", metavar="ADDRESS",
    help="Read layers in parts and plan on a Dask cluster: tcp://host:port of its scheduler.",
)  # fmt: skip
resume = click.option(
    "--resume", is_flag=True,
    help="Go on where an earlier run into the same folder stopped, or plan it again; what has not "
    "changed since an earlier run with --resume is kept.",
)  # fmt: skip
log = click.option(
    "--log", "log_path", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Add lines of JSON to a file: start, read, each community, the end.",
)  # fmt: skip
# Read from the arguments before they are parsed: `_Group.parse_args`.
lang = click.option(
    "--lang", type=click.Choice(_LANGUAGES), expose_value=False,
    help="Language of the terminal and of what is written; that of LANG and of the rules unless "
    "given.",
)  # fmt: skip
with_names = click.option(
    "--with-names", is_flag=True, help="Show the names of persons; without it nobody is named."
)
atoms = click.option("--atoms", is_flag=True, help="Add blocks and plots to grids.gpkg.")

datums = click.option(
    "--export-crs", "datums", multiple=True, type=click.Choice(["wgs84", "gcj02", "bd09"]),
    help="Write the grids once more for Gaode (gcj02) or Baidu (bd09) maps: "
    "grids.gcj02.geojson. grids.geojson is always WGS84.",
)  # fmt: skip
shapefile = click.option(
    "--shapefile", is_flag=True,
    help="Add grids.shp.zip; grids.fields.csv says what its cut field names mean.",
)  # fmt: skip


def lang_params() -> list[click.Parameter]:
    """Return the parameter of ``--lang``, which every command has."""
    return list(click.command()(lang(lambda: None)).params)


def out(default: str | None = None, *, unless: str = "--overwrite") -> Callable[..., Any]:
    """Return the option for the folder of the outputs; `unless` names what fills one again."""
    # click takes a default of None for an answer.
    how = {"required": True} if default is None else {"default": default, "show_default": True}
    return click.option(
        "-o",
        "--out",
        "out_dir",
        **how,
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        help=f"Folder for all outputs; new or empty, unless {unless} is given.",
    )


def layers(missing: str = "without them planning units are made up") -> Callable[..., Any]:
    """Return a decorator that adds one option per layer, one for all of them, and the ledger.

    `missing` says what becomes of a city without communities.
    """
    files = {
        "gates": "Points where people pass the walls of compounds: ways on foot go by them.",
        "holds": "Lines drawn by planners: column hold says must (a border runs here) or never.",
        "ledger": "Households by building, unit, compound or community: Excel or CSV.",
        "osm": "OpenStreetMap file (.osm.pbf) for every layer that is not given.",
    }
    return _file_options(files | _layer_texts(f"Communities with community_id; {missing}."))


def layer_files(communities: str) -> Callable[..., Any]:
    """Return a decorator that adds one option per input layer, with the text for the first."""
    return _file_options(_layer_texts(communities))


def _layer_texts(communities: str) -> dict[str, str]:
    """Return what each layer is for, the last first, as click has its options."""
    return {
        "institutions": "Schools, hospitals, enterprises: grids of their own where large.",
        "compounds": "Gated estates, kept whole where the bounds allow.",
        "barriers": "Railways, rivers, walls.",
        "streets": "Street centre lines with their class.",
        "buildings": "Buildings with households; polygons or points.",
        "communities": communities,
    }


def _file_options(texts: dict[str, str]) -> Callable[..., Any]:
    """Return a decorator that adds an option for each file."""

    def added(command: Callable[..., Any]) -> Callable[..., Any]:
        for name, text in texts.items():
            command = click.option(f"--{name}", metavar="FILE", help=text)(command)
        return command

    return added


# The setting that each flag of `settings` overrides.
_SETTING_OF = {
    "lower": "grid", "upper": "grid", "target": "grid",
    "prefer": "choice", "method": "partition", "effort": "partition", "seed": "partition",
}  # fmt: skip


def settings(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the flags that override single rules; the rules say what is allowed."""
    flags = [
        click.option("--seed", type=int, help="Same seed, same plan."),
        click.option("--effort", type=float, help="How long to search: 1 normal, 10 careful."),
        click.option(
            "--prefer", help="Number of grids where bounds leave a choice: target or fewest."
        ),
        click.option(
            "--n-parts",
            multiple=True,
            metavar="COMMUNITY=N",
            help="Number of basic grids of one community; may be given again.",
        ),
        click.option("--method", help="default, tree, ward, kmeans, metis or exact."),
        click.option(
            "--target", type=int, help="Households a grid should have; midway unless given."
        ),
        click.option("--upper", type=int, help="Most households of a grid."),
        click.option("--lower", type=int, help="Fewest households of a grid."),
    ]
    for flag in flags:
        command = flag(command)
    return command


def rules_of(path: Path | None) -> Rules:
    """Return the rules of a file, or the defaults, in the language that is asked for."""
    from gridplan.rules import Rules

    given = in_language_given(Rules.from_toml(path) if path else Rules())
    settle_language(given)
    return given


def read_rules(path: Path | None, flags: dict[str, Any]) -> Rules:
    """Return the rules of a file, or the defaults, with the flags of `settings` on top.

    Parameters
    ----------
    path
        Rules file, or None.
    flags
        Values of the flags by name; None where a flag was not given.

    Raises
    ------
    RulesError
        Naming the flag, or the setting of the file, that is at fault.
    MissingDependencyError
        If the method needs a package that is not installed: found out now, not by
        every community anew.
    """
    base = rules_of(path)
    changes: dict[str, dict[str, Any]] = {"grid": {}, "choice": {}, "partition": {}}
    given = {}
    for name, section in _SETTING_OF.items():
        if flags[name] is not None:
            changes[section][name] = flags[name]
            given[f"{section}.{name}"] = f"--{name}"
    if counts := _n_parts(flags["n_parts"], base):
        changes["grid"]["communities"] = counts
        given |= {f"grid.communities.{name}.n_parts": "--n-parts" for name in counts}
    rules = base.override(flags=given, **changes) if given else base
    if rules.partition.method == "metis" and importlib.util.find_spec("pymetis") is None:
        msg = "Method metis needs the package pymetis: pip install 'gridplan[metis]'."
        raise MissingDependencyError(msg)
    return rules


def _n_parts(given: Sequence[str], base: Rules) -> dict[str, dict[str, Any]]:
    """Return what is ruled for single communities, with the numbers of grids of the flags."""
    if not given:
        return {}
    ruled: dict[str, dict[str, Any]] = base.to_dict()["grid"]["communities"]
    for text in given:
        name, _, number = text.rpartition("=")
        if not name or not number.isdecimal():
            msg = f"'--n-parts': {text!r} is no COMMUNITY=N, such as 130302001001=4."
            raise click.UsageError(msg)
        ruled[name] = {**ruled.get(name, {}), "n_parts": int(number), "staff": 0}
    return ruled


def jobs_that_pay(flags: dict[str, Any]) -> int:
    """Return the processes asked for; else all cores for a city, one for a town.

    Known before anything is read, so that processes start while files are read.
    """
    from gridplan.sources.formats.source import guess_rows

    buildings = flags["buildings"] or flags.get("osm")
    return jobs_for(0 if buildings is None else guess_rows(buildings), flags["jobs"])


def jobs_for(n_buildings: int, asked: int | None = None) -> int:
    """Return the processes asked for; else all cores for a city, one for a town.

    A process takes a second to start.
    """
    from gridplan.batch.pool import count_cores

    return asked or (count_cores() if n_buildings >= _LARGE else 1)


def read_city(flags: dict[str, Any], rules: Rules, executor: Executor | None = None) -> Layers:
    """Read the files named by the flags of `layers`.

    Parameters
    ----------
    flags
        Paths by layer; None where a flag was not given.
    rules
        Rules of the plan.
    executor
        Where files of folders are read; None for this process.

    Raises
    ------
    click.UsageError
        If there are no buildings.
    """
    from gridplan.batch import Serial
    from gridplan.schema import OPTIONAL_LAYERS
    from gridplan.sources import read_layers

    names = ("communities", "buildings", *OPTIONAL_LAYERS)
    held = _layers_held(flags["osm"]) if flags["osm"] else set()
    files: dict[str, Any] = {
        name: flags[name] or (flags["osm"] if name in held else None) for name in names
    }
    if files["buildings"] is None:
        msg = "Missing option '--buildings' (or '--osm' for all layers)."
        raise click.UsageError(msg)
    say("Reading the layers.")
    layers = read_layers(
        files.pop("communities"),
        files.pop("buildings"),
        **files,
        ledger=flags["ledger"],
        rules=rules,
        executor=executor or Serial(),
    )
    derived = layers.findings[layers.findings["rule_id"] == "derived_communities"]
    for message in derived["message"]:
        say(f"Warning: {message}")
    return layers


def _layers_held(path: str) -> set[str]:
    """Return the layers to look for in an OpenStreetMap file, or in one made of it."""
    from pyogrio.errors import DataSourceError

    from gridplan.errors import InputError
    from gridplan.schema import LAYERS
    from gridplan.sources.formats.gdal import list_layers

    if not Path(path).exists():
        msg = f"`osm`: there is no file {path}. Check the path."
        raise InputError(msg)
    if Path(path).suffix.lower() != ".gpkg":
        return set(LAYERS)
    try:
        return set(LAYERS).intersection(name for name, _ in list_layers(Path(path)))
    except (DataSourceError, InputError) as error:
        msg = f"`osm`: {Path(path).name} cannot be read: {error}."
        raise InputError(msg) from error
