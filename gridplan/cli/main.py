"""The ``gridplan`` command group: what all commands share."""

from __future__ import annotations

import errno
import gc
import importlib
import logging
import sys
import traceback
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options
from gridplan.errors import GridplanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TextIO

# A command's module is imported when the command runs: --help must not wait for geopandas.
_COMMANDS = {
    "check": "Say what is wrong or doubtful in a city's files.",
    "consult": "Answer the remarks of a hearing, one by one.",
    "demo": "Plan a made-up town and show where the map is.",
    "diff": "Say what became of the grids of one plan in another.",
    "edit": "Take the steps of a log on a plan.",
    "fetch-osm": "Fetch the layers of a place from OpenStreetMap.",
    "import": "Make a plan of grids that somebody else drew.",
    "partition": "Plan the grids of a city from its files.",
    "rules": "Print or write the rules a plan follows.",
    "split": "Cut a city's files by district, to be read in parts.",
    "synth": "Write a made-up city to measure on.",
    "update": "Bring a plan up to date with the fewest households moved.",
    "why": "Say why a building is in its grid, or what a wish would take.",
}
# No module can be called `import`.
_MODULES = {"import": "import_grids"}
FINE, WITH_FINDINGS, BAD_USE, BUG, INTERRUPTED = 0, 1, 2, 3, 130


class _Group(click.Group):
    """Finds commands by name and turns exceptions into exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command."""
        if cmd_name not in _COMMANDS:
            return None
        name = _MODULES.get(cmd_name, cmd_name.replace("-", "_"))
        return getattr(importlib.import_module(f"gridplan.cli.{name}"), name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401
        """Run a command; every failure ends in one clear line and its own exit code."""
        had_collection = gc.isenabled()
        gc.disable()  # looking for the little garbage in cycles takes 8 % of a run
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except GridplanError as error:
            if options.verbosity(ctx) > 0:
                click.echo(traceback.format_exc(), err=True)
            click.echo(f"Error: {' '.join(str(error).split())}", err=True)
            ctx.exit(BAD_USE)
        except (KeyboardInterrupt, click.Abort):
            kept = " --resume goes on from here." if ctx.invoked_subcommand == "partition" else ""
            click.echo(f"Interrupted: no output was changed.{kept}", err=True)
            ctx.exit(INTERRUPTED)
        except OSError as error:
            if error.errno == errno.EPIPE:  # the reader of our output is gone: click's business
                raise
            # What has no better message of its own: a full disk behind stdout, for one.
            if options.verbosity(ctx) > 0:
                click.echo(traceback.format_exc(), err=True)
            click.echo(f"Error: {error}. Check the disk and the permissions.", err=True)
            ctx.exit(BAD_USE)
        except Exception:  # noqa: BLE001 - the last resort
            # Python would leave with 1, which a job reads as "finished with findings".
            click.echo(traceback.format_exc(), err=True)
            click.echo(
                "Error: this is a fault of gridplan; please report the lines above.", err=True
            )
            ctx.exit(BUG)
        finally:
            if had_collection:
                gc.enable()


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001, FBT001
    """Print the version and leave."""
    if value and not ctx.resilient_parsing:
        import gridplan

        click.echo(f"gridplan {gridplan.__version__}")
        ctx.exit()


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version,
    help="Show the version and exit.",
)  # fmt: skip
@options.verbose
@options.quiet
@click.pass_context
def main(ctx: click.Context) -> None:
    """Split communities into contiguous, compact grids of 300-500 households.

    \b
    Exit codes: 0 fine; 1 finished, with findings; 2 bad use or input;
    3 fault of gridplan; 130 interrupted.
    """  # noqa: D301
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # Chinese names on a console that has none
    ctx.with_resource(_warnings_as_lines(ctx))
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(message)s")
    for handler in logging.getLogger().handlers:
        # Looked at each time: -q may stand behind the command, which is parsed later.
        handler.addFilter(wanted := _wanted(ctx))
        ctx.call_on_close(partial(handler.removeFilter, wanted))


def _wanted(ctx: click.Context) -> Callable[[logging.LogRecord], bool]:
    """Return which remarks of libraries are told: under -q, errors only."""
    return lambda record: record.levelno >= logging.ERROR or options.verbosity(ctx) >= 0


def _warnings_as_lines(ctx: click.Context) -> Any:  # noqa: ANN401
    """Return a context in which warnings are single lines on stderr."""
    from contextlib import contextmanager

    from gridplan.errors import GridplanWarning

    def tell(
        message: Warning | str,
        category: type[Warning],
        filename: str,  # noqa: ARG001
        lineno: int,  # noqa: ARG001
        file: TextIO | None = None,  # noqa: ARG001
        line: str | None = None,  # noqa: ARG001
    ) -> None:
        level = options.verbosity(ctx)
        if level > 0 or (level == 0 and issubclass(category, GridplanWarning)):
            click.echo(f"Warning: {message}", err=True)

    @contextmanager
    def told() -> Iterator[None]:
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            warnings.showwarning = tell
            yield

    return told()
