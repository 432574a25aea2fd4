"""Split communities into contiguous grids of households from building footprints.

The public names below are imported when they are first used, so that
``import gridplan`` stays instant.

>>> import gridplan as gp
>>> plan = gp.plan_city(gp.make_town(), rules=gp.Rules())  # doctest: +SKIP
>>> plan.write("out")  # doctest: +SKIP
"""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gridplan.datasets import load_helsinki as load_helsinki
    from gridplan.datasets import make_town as make_town
    from gridplan.datum import shift_layer as shift_layer
    from gridplan.errors import CRSError as CRSError
    from gridplan.errors import FallbackWarning as FallbackWarning
    from gridplan.errors import GeometryError as GeometryError
    from gridplan.errors import GridplanError as GridplanError
    from gridplan.errors import GridplanWarning as GridplanWarning
    from gridplan.errors import InputError as InputError
    from gridplan.errors import MissingDependencyError as MissingDependencyError
    from gridplan.errors import QualityWarning as QualityWarning
    from gridplan.errors import RepairWarning as RepairWarning
    from gridplan.errors import RulesError as RulesError
    from gridplan.errors import SchemaError as SchemaError
    from gridplan.export import write_plan as write_plan
    from gridplan.layers import Layers as Layers
    from gridplan.maps import explore as explore
    from gridplan.maps.drawing import plot as plot
    from gridplan.maps.tables import summary as summary
    from gridplan.partition import partition_graph as partition_graph
    from gridplan.plan.assignment import Assignment as Assignment
    from gridplan.plan.assignment import Ground as Ground
    from gridplan.plan.core import Plan as Plan
    from gridplan.plan.finish import finish as finish
    from gridplan.plan.folder import read_plan as read_plan
    from gridplan.plan.lineage import diff_plans as diff_plans
    from gridplan.planning.city import plan_city as plan_city
    from gridplan.planning.city import plan_community as plan_community
    from gridplan.planning.city import propose as propose
    from gridplan.planning.imports import import_plan as import_plan
    from gridplan.planning.update import update_plan as update_plan
    from gridplan.rules import Rules as Rules
    from gridplan.sources import build_superblocks as build_superblocks
    from gridplan.sources import check_layers as check_layers
    from gridplan.sources import fetch_osm as fetch_osm
    from gridplan.sources import join_ledger as join_ledger
    from gridplan.sources import read_layers as read_layers
    from gridplan.sources import read_osm as read_osm
    from gridplan.sources import split_by_district as split_by_district

    __version__: str

_HOMES = {
    "gridplan.datum": ("shift_layer",),
    "gridplan.datasets": ("load_helsinki", "make_town"),
    "gridplan.errors": (
        "CRSError", "FallbackWarning", "GeometryError", "GridplanError", "GridplanWarning",
        "InputError", "MissingDependencyError", "QualityWarning", "RepairWarning",
        "RulesError", "SchemaError",
    ),
    "gridplan.export": ("write_plan",),
    "gridplan.layers": ("Layers",),
    "gridplan.maps": ("explore",),
    "gridplan.partition": ("partition_graph",),
    "gridplan.planning.city": ("plan_city", "plan_community", "propose"),
    "gridplan.planning.update": ("update_plan",),
    "gridplan.plan.lineage": ("diff_plans",),
    "gridplan.planning.imports": ("import_plan",),
    "gridplan.plan.assignment": ("Assignment", "Ground"),
    "gridplan.plan.finish": ("finish",),
    "gridplan.plan.folder": ("read_plan",),
    "gridplan.plan.core": ("Plan",),
    "gridplan.maps.tables": ("summary",),
    "gridplan.maps.drawing": ("plot",),
    "gridplan.rules": ("Rules",),
    "gridplan.sources": (
        "build_superblocks", "check_layers", "fetch_osm", "join_ledger", "read_layers", "read_osm",
        "split_by_district",
    ),
}  # fmt: skip
_HOME = {name: home for home, names in _HOMES.items() for name in names}

logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Import a public name when it is first used."""
    if name == "__version__":
        from importlib.metadata import version

        value: Any = version("gridplan")
    elif name in _HOME:
        value = getattr(importlib.import_module(_HOME[name]), name)
    else:
        msg = f"module 'gridplan' has no attribute {name!r}"
        raise AttributeError(msg)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted([*_HOME, "__version__"])
