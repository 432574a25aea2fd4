"""Split communities into contiguous grids of households from building footprints.

The public names stand in the stub beside this file; each is imported when it is first
used, so that ``import gridplan`` stays instant.

>>> import gridplan as gp
>>> plan = gp.plan_city(gp.make_town())
>>> plan.write("out")  # doctest: +SKIP
"""

import logging
from typing import Any

import lazy_loader

_load, _, _names = lazy_loader.attach_stub(__name__, __file__)
__all__ = [*_names, "__version__"]  # noqa: PLE0604 - names of the stub

logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Import a public name when it is first used."""
    if name != "__version__":
        return _load(name)
    from importlib.metadata import version

    return version("gridplan")


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted(__all__)
