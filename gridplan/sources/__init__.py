"""Read a city: files and frames in, one clean `Layers` out."""

from gridplan.sources.core import read_layers as read_layers
