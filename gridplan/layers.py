"""`Layers`: the city as one value, clean, indexed and in metres."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gridplan.crs import require_metric
from gridplan.errors import SchemaError, first_ids
from gridplan.findings import no_findings
from gridplan.schema import LAYERS, SCHEMAS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import DataFrame
    from pyproj import CRS


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """All input layers of one run, in one metric CRS.

    Made by `gridplan.read_layers`; every column of `gridplan.schema` is present
    (with missing values where the input had none).

    Parameters
    ----------
    communities
        Polygons without mutual overlap, index ``community_id`` (text).
    buildings
        Polygons or points, index ``building_id`` (text), and the column
        ``community_id``: the community that holds most of the building, or NA
        where there is none.
    streets, barriers, compounds, institutions
        Optional layers; empty frames where the input had none. Lines that planners drew
        (`holds`) are barriers of kind `drawn`.
    findings
        What was repaired, ignored or doubtful in the input
        (`gridplan.findings.FINDING_COLUMNS`).
    sources
        Path and SHA-256 of each file read, by layer.
    attribution
        Whom whatever shows a plan must name: ``© OpenStreetMap contributors`` where a
        layer came from there.
    gates
        Points where walls of compounds can be passed on foot; None where nobody gave any.

    Raises
    ------
    CRSError
        If a layer is not in the common metric CRS.
    SchemaError
        If an index is not unique or has the wrong name.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> layers.crs.to_epsg(), len(layers.communities), len(layers.buildings)
    (4549, 9, 1495)
    """

    communities: GeoDataFrame
    buildings: GeoDataFrame
    streets: GeoDataFrame
    barriers: GeoDataFrame
    compounds: GeoDataFrame
    institutions: GeoDataFrame
    findings: DataFrame = field(default_factory=no_findings)
    sources: dict[str, dict[str, str]] = field(default_factory=dict)
    attribution: tuple[str, ...] = ()
    gates: GeoDataFrame | None = None

    def __post_init__(self) -> None:
        frames = {name: getattr(self, name) for name in LAYERS}
        frames |= {} if self.gates is None else {"gates": self.gates}
        require_metric(**frames)
        faults = []
        for name, frame in frames.items():
            wanted = SCHEMAS[name].index
            if frame.index.name != wanted:
                faults.append(f"`{name}` has index {frame.index.name!r} instead of {wanted!r}")
            if not frame.index.is_unique:
                twice = frame.index[frame.index.duplicated()].unique()
                faults.append(f"`{name}` has the same {wanted} more than once: {first_ids(twice)}")
        if faults:
            msg = f"{'; '.join(faults)}. Read the layers with `gridplan.read_layers`."
            raise SchemaError(msg)

    @property
    def crs(self) -> CRS:
        """The metric CRS of all layers."""
        return self.communities.crs
