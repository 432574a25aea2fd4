"""``gridplan prepare``: the machine code of the search, before anybody waits for it."""

from __future__ import annotations

import click

from gridplan.cli import options


@click.command(name="prepare")
@options.verbose
@options.quiet
def prepare() -> None:
    """Compile the search for this machine, for images and new nodes.

    The machine code is kept beside the package, or in the folder that NUMBA_CACHE_DIR names,
    and serves every process with the same processor. Without it the first run of a large
    city compiles, in some ten seconds; a small one is planned without.
    """
    from gridplan.planning.warm_up import compile_ahead
    from gridplan.planning.warm_up import prepare as compile_all

    if compile_ahead():
        options.say("Compiling the search for this machine, in two processes.")
    compile_all()
