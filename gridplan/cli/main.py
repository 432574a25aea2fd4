"""The ``gridplan`` command group: what all commands share."""

from __future__ import annotations

import copy
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
from gridplan.cli.ends import (
    BAD_USE,
    BUG,
    INTERRUPTED,
    exit_code,
    ignore_signals,
    is_out_of_memory,
    stop_on_signals,
)
from gridplan.cli.terminal import PlainFormatter, echo, open_missing_streams
from gridplan.errors import GridplanError
from gridplan.words.console.speak import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TextIO

# A command's module is imported when the command runs: --help must not wait for geopandas.
_COMMANDS = {
    "assign": "Give every row of a table its grid: people, houses, events, lamps.",
    "audit": "Say which rules a plan, or anybody's grids, break.",
    "check": "Say what is wrong or doubtful in a city's files.",
    "choose": "Show clearly different plans of one community.",
    "consult": "Answer the remarks of a hearing, one by one.",
    "demo": "Plan a made-up town and show where the map is.",
    "departments": "Count people, shops, events for each department, on every level.",
    "diff": "Say what became of the grids of one plan in another.",
    "doctor": "Say what is installed, and what is missing.",
    "edit": "Take the steps of a log on a plan.",
    "export": "Hand a plan over to another system.",
    "fetch-osm": "Fetch the layers of a place from OpenStreetMap.",
    "forecast": "Say which grids leave their range as households come and go.",
    "import": "Make a plan of grids that somebody else drew.",
    "levels": "Write every level of a plan: district, subdistrict, community, grid.",
    "merge": "Merge the plans of several departments into one.",
    "micro": "Cut the grids of a plan into micro-grids of 30-60 households.",
    "partition": "Plan the grids of a city from its files.",
    "prepare": "Compile the search for this machine, for images and new nodes.",
    "report": "Write what people are handed: workbooks of the grids of every subdistrict.",
    "rollout": "Say how far grids are rolled out, what comes next, and sum up a province.",
    "rules": "Print or write the rules a plan follows.",
    "split": "Cut a city's files by district, to be read in parts.",
    "staff": "Say who holds which post, what is vacant, and who could take it.",
    "synth": "Write a made-up city to measure on.",
    "units": "Cut grids into unit grids of about 10,000 m², and find the components in them.",
    "update": "Bring a plan up to date with the fewest households moved.",
    "validate": "Check a file against its schema and the promises.",
    "why": "Say why a building is in its grid, or what a wish would take.",
}
# No module can be called `import`.
_MODULES = {"import": "import_grids"}
# What people type for a command whose name is spelt in another way.
_OTHER_NAMES = {
    "plan": "partition", "divide": "partition", "grid": "partition", "run": "partition",
    "example": "demo", "settings": "rules", "config": "rules", "init": "rules",
    "convert": "export", "compare": "diff", "explain": "why", "osm": "fetch-osm",
    "download": "fetch-osm", "generate": "synth", "roster": "staff", "subdivide": "micro",
}  # fmt: skip


def _close_to(name: str) -> list[str]:
    """Return the commands whose names are spelt almost like one."""
    from difflib import get_close_matches

    return get_close_matches(name, _COMMANDS, 3, 0.6)


class _Group(click.Group):
    """Finds commands by name and turns exceptions into exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in _COMMANDS:
            return None
        name = _MODULES.get(cmd_name, cmd_name.replace("-", "_"))
        command = getattr(importlib.import_module(f"gridplan.cli.{name}"), name)
        return _speaking(command, options.language(ctx))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; name those that come close to one that is none."""
        asked = args[0].lower()
        if args[0] not in _COMMANDS and not asked.startswith("-"):
            close = [_OTHER_NAMES[asked]] if asked in _OTHER_NAMES else _close_to(asked)
            listed = ", ".join(map(repr, close))
            told = f" Did you mean {listed}?" if len(close) == 1 else ""
            told = f" (Did you mean one of: {listed}?)" if len(close) > 1 else told
            ctx.fail(f"No such command {args[0]!r}.{told}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        told = _COMMANDS
        if options.language(ctx) == "zh":
            from gridplan.words.console.commands import SHORT

            told = SHORT
        with formatter.section("Commands"):
            formatter.write_dl([(name, told.get(name, _COMMANDS[name])) for name in _COMMANDS])

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401
    ) -> click.Context:
        """Choose the language of the page of help before anything is parsed."""
        asked = options.language_asked(args)
        if (asked or options.language_of_system()) == "zh":
            from gridplan.cli.chinese import ChineseContext

            self.context_class = ChineseContext
        else:
            self.context_class = click.Context
        return super().make_context(info_name, args, parent, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Note the language that is asked for, wherever it stands among the arguments."""
        options.note_language(ctx, options.language_asked(args))
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            if options.language(ctx) != "zh":
                raise
            echo(_told(f"Error: {spoken(error.format_message(), 'zh')}", ctx), err=True)
            ctx.exit(BAD_USE)

    def get_help(self, ctx: click.Context) -> str:
        """Return the page of help in the language that is asked for."""
        if options.language(ctx) != "zh":
            return super().get_help(ctx)
        from gridplan.cli.chinese import in_chinese
        from gridplan.words.console.commands import MAIN

        told = in_chinese(self)
        told.help = MAIN
        formatter = ctx.make_formatter()
        told.format_help(ctx, formatter)
        return formatter.getvalue().rstrip("\n")

    def __call__(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """Run as a process of its own: signals stop it, and it may lack its streams."""
        open_missing_streams()
        heard = stop_on_signals()
        try:
            return super().__call__(*args, **kwargs)
        except SystemExit:
            if heard:  # click has a code of its own for what it catches itself
                sys.exit(128 + heard[0])
            raise
        finally:
            ignore_signals()  # the exit code is known; leaving takes a while

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401
        """Run a command; every failure ends in one clear line and its own exit code."""
        had_collection = gc.isenabled()
        gc.disable()  # looking for the little garbage in cycles takes 8 % of a run
        try:
            return super().invoke(ctx)
        except click.exceptions.Exit:
            raise
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last resort
            # Python would leave with 1, which a job reads as "finished with findings".
            code = exit_code(error)
            if code == BUG or (code == BAD_USE and options.verbosity(ctx) > 0):
                echo(traceback.format_exc(), err=True)
            echo(_last_words(error, code, ctx), err=True)
            ctx.exit(code)
        finally:
            if had_collection:
                gc.enable()


def _speaking(command: click.Command, language: str) -> click.Command:
    """Return a command that can be told a language, and whose help is in it."""
    told = copy.copy(command)
    told.params = [*command.params, *options.lang_params()]
    if language == "zh":
        from gridplan.cli.chinese import in_chinese

        told = in_chinese(told)
    return told


def _last_words(error: BaseException, code: int, ctx: click.Context) -> str:
    """Return the line that says why a command ends."""
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        what = "Interrupted" if code == INTERRUPTED else f"Stopped by {error}"
        kept = " --resume goes on from here." if ctx.invoked_subcommand == "partition" else ""
        is_late = options.is_written(ctx)
        late = f"{what} after all files were written."
        return _told(late if is_late else f"{what}: no output was changed.{kept}", ctx)
    if is_out_of_memory(error):
        text = (
            "there is not enough memory. Use fewer processes (--jobs 1), plan the city in "
            "parts (gridplan split), or use a machine with more memory."
        )
    elif code == BUG:
        text = "this is a fault of gridplan; please report the lines above."
    elif isinstance(error, click.ClickException):
        text = error.format_message()
    elif isinstance(error, GridplanError):
        text = str(error)
    else:  # of the system, with no better message of its own: a full disk behind stdout, for one
        is_long = getattr(error, "errno", None) == errno.ENAMETOOLONG
        remedy = "Choose shorter names" if is_long else "Check the disk and the permissions"
        text = f"{error}. {remedy}."
    return _told(f"Error: {spoken(text, options.language(ctx))}", ctx)


def _told(text: str, ctx: click.Context) -> str:
    """Return a message as one line, in the language of the run."""
    return spoken(" ".join(text.split()), options.language(ctx))


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001, FBT001
    """Print the version and leave."""
    if value and not ctx.resilient_parsing:
        import gridplan

        echo(f"gridplan {gridplan.__version__}")
        ctx.exit()


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version and exit.",
)
@options.lang
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
    if not logging.getLogger().handlers:
        shown = logging.StreamHandler(sys.stderr)
        shown.setFormatter(PlainFormatter("%(message)s"))
        logging.basicConfig(level=logging.WARNING, handlers=[shown])
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, PlainFormatter):
            handler.formatter.said = partial(_told, ctx=ctx)
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
            language = options.language(ctx)
            echo(spoken(f"Warning: {message}", language), err=True)

    @contextmanager
    def told() -> Iterator[None]:
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            warnings.showwarning = tell
            yield

    return told()
