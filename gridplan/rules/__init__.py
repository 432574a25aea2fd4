"""Every decision of a plan as frozen, validated settings: the content of ``plan.toml``.

A whole province can plan by one file. `settings` and `rules` are the one table of all
settings. From it come the JSON Schema of the file (`schema`), the checks, which are that
schema and what no schema can see (`check`), the comments of the written file (`toml`) and
the tables of the documentation (`page`).
"""

from __future__ import annotations

from gridplan.rules.households import HouseholdRules as HouseholdRules
from gridplan.rules.rules import Rules as Rules
from gridplan.rules.rules import as_rules as as_rules
from gridplan.rules.settings import BorderRules as BorderRules
from gridplan.rules.settings import Bounds as Bounds
from gridplan.rules.settings import CodeRules as CodeRules
from gridplan.rules.settings import DatumRules as DatumRules
from gridplan.rules.settings import DedicatedRules as DedicatedRules
from gridplan.rules.settings import FabricOptions as FabricOptions
from gridplan.rules.settings import GridRules as GridRules
from gridplan.rules.settings import NameRules as NameRules
from gridplan.rules.settings import PartitionRules as PartitionRules
from gridplan.rules.structure import LevelRules as LevelRules
from gridplan.rules.structure import PostRules as PostRules
from gridplan.rules.unknown_kinds import unused_kinds as unused_kinds
