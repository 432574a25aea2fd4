"""Levels of the hierarchy, from the district down to the grid, as data."""

from gridplan.levels.hierarchy import hierarchy as hierarchy
from gridplan.levels.hierarchy import level_names as level_names
from gridplan.levels.hierarchy import units_of as units_of
from gridplan.levels.rollup import level as level
