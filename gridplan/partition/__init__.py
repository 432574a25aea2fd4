"""Divide a graph of atoms into connected parts with loads inside two bounds."""

from gridplan.partition.api import partition_graph as partition_graph
from gridplan.partition.problem import Result as Result
from gridplan.partition.problem import Weights as Weights
from gridplan.partition.solve import METHODS as METHODS
