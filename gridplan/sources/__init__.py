"""Read a city: files and frames in, one clean `Layers` out."""

from gridplan.sources.check import check_layers as check_layers
from gridplan.sources.communities.superblocks import build_superblocks as build_superblocks
from gridplan.sources.formats.fetch import fetch_osm as fetch_osm
from gridplan.sources.formats.osm import read_osm as read_osm
from gridplan.sources.formats.split import split_by_district as split_by_district
from gridplan.sources.households.match import LedgerJoin as LedgerJoin
from gridplan.sources.households.match import join_ledger as join_ledger
from gridplan.sources.read import as_layers as as_layers
from gridplan.sources.read import read_layers as read_layers
