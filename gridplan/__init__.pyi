"""The public names of gridplan and where they live; `gridplan` loads them when first used."""

from .audit.auditing import audit as audit
from .audit.auditing import audit_grids as audit_grids
from .datasets import load_helsinki as load_helsinki
from .datasets import make_town as make_town
from .datum import shift_layer as shift_layer
from .edit import Edit as Edit
from .errors import CRSError as CRSError
from .errors import GeometryError as GeometryError
from .errors import GridplanError as GridplanError
from .errors import GridplanWarning as GridplanWarning
from .errors import InputError as InputError
from .errors import MissingDependencyError as MissingDependencyError
from .errors import QualityWarning as QualityWarning
from .errors import RulesError as RulesError
from .errors import SchemaError as SchemaError
from .exchange.validate import validate as validate
from .layers import Layers as Layers
from .partition import partition_graph as partition_graph
from .plan.assignment import Assignment as Assignment
from .plan.assignment import Ground as Ground
from .plan.core import Plan as Plan
from .plan.finish import finish as finish
from .plan.folder import read_plan as read_plan
from .plan.lineage import diff_plans as diff_plans
from .planning.city import plan_city as plan_city
from .planning.city import plan_community as plan_community
from .planning.city import propose as propose
from .planning.imports import import_plan as import_plan
from .planning.merge import merge_plans as merge_plans
from .planning.update import update_plan as update_plan
from .rules import Rules as Rules
from .sources import build_superblocks as build_superblocks
from .sources import check_layers as check_layers
from .sources import fetch_osm as fetch_osm
from .sources import join_ledger as join_ledger
from .sources import read_layers as read_layers
from .sources import read_osm as read_osm
from .sources import split_by_district as split_by_district

__version__: str
