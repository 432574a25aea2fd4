"""``gridplan prepare``: the machine code of the search, before anybody waits for it."""

from __future__ import annotations

import click

from gridplan.cli import options


@click.command(name="prepare")
@options.verbose
@options.quiet
def prepare() -> None:
    """Compile the search for this machine, for images and new nodes.

    Seldom needed: the search lies ready for any processor of 64 bits. Where it does not fit
    (LLVM, which comes with Numba, is too old), the machine code is kept beside the package,
    or in the folder that NUMBA_CACHE_DIR names; without it the first run of a large city
    compiles, in some ten seconds.
    """
    from gridplan.planning.warm_up import compile_ahead
    from gridplan.planning.warm_up import prepare as compile_all

    if compile_ahead():
        options.say("Compiling the search for this machine, in two processes.")
    compile_all()
