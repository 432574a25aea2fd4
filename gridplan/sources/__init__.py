"""Read a city: files and frames in, one clean `Layers` out."""

from gridplan.sources.check import check_layers as check_layers
from gridplan.sources.core import read_layers as read_layers
from gridplan.sources.fetch import fetch_osm as fetch_osm
from gridplan.sources.join import LedgerJoin as LedgerJoin
from gridplan.sources.join import join_ledger as join_ledger
from gridplan.sources.osm import read_osm as read_osm
from gridplan.sources.split import split_by_district as split_by_district
from gridplan.sources.superblocks import build_superblocks as build_superblocks
