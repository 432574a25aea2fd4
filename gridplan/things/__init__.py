"""Anything that lies somewhere gets its grid: people, houses, events, shops, lamps."""

from gridplan.things.assign import Assigned as Assigned
from gridplan.things.assign import assign as assign
