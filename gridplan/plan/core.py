"""`Plan`: grids, buildings and findings of one run as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gridplan.plan.assignment import empty_registry

if TYPE_CHECKING:
    from pathlib import Path

    from folium import Map
    from geopandas import GeoDataFrame
    from matplotlib.axes import Axes
    from pandas import DataFrame

    from gridplan.edit import Edit
    from gridplan.edit.why import Answer
    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment
    from gridplan.rules import Rules

# Columns of a grid, in the order in which every output writes them.
GRID_COLUMNS = (
    "grid_name",
    "kind",
    "community_id",
    "community_name",
    "subdistrict_id",
    "subdistrict_name",
    "district_id",
    "district_name",
    "serial",
    "households",
    "households_estimated",
    "buildings",
    "area_m2",
    "perimeter_m",
    "compactness",
    "street_share",
    "status",
    "reason",
)
BUILDING_COLUMNS = ("community_id", "grid_code", "households", "estimated", "atom_id")
COMMUNITY_COLUMNS = (
    "community_name",
    "subdistrict_id",
    "subdistrict_name",
    "district_id",
    "district_name",
    "households",
    "grids",
    "in_range",
    "dedicated",
    "status",
    "reason",
)


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """The grids of a city or of one community.

    Parameters
    ----------
    grids
        Polygons, index ``grid_code`` (text), columns `GRID_COLUMNS`; working CRS.
        Over the whole city a valid coverage, also after rounding to 7 decimals of
        a degree.
    buildings
        Every building of the input, index ``building_id``, columns
        `BUILDING_COLUMNS`; ``grid_code`` is missing where the building lies in no
        community.
    communities
        One row per community, index ``community_id``, columns `COMMUNITY_COLUMNS`;
        ``status`` is ok, out_of_range or failed.
    findings
        `gridplan.findings.FINDING_COLUMNS`.
    rules
        The rules of the run.
    layers
        The city, as far as it is known: None for a plan that came without.
    assignment
        Which atom belongs to which grid; None for grids without atoms.
    registry
        Every code ever given, index ``grid_code``; see `gridplan.Assignment`.
    run
        Versions, seed, input hashes, seconds by stage, peak memory.
    """

    grids: GeoDataFrame
    buildings: GeoDataFrame
    communities: DataFrame
    findings: DataFrame
    rules: Rules
    layers: Layers | None = None
    assignment: Assignment | None = None
    registry: DataFrame = field(default_factory=empty_registry)
    run: dict[str, Any] = field(default_factory=dict)

    @property
    def atoms(self) -> GeoDataFrame | None:
        """Blocks and plots with ``grid_code``, index ``atom_id``; working CRS; None without."""
        if self.assignment is None:
            return None
        from gridplan.plan.assignment import atoms_of

        return atoms_of(self)

    def summary(self) -> DataFrame:
        """Return the figures of the plan; see `gridplan.maps.tables.summary`."""
        from gridplan.maps.tables import summary

        return summary(self)

    def plot(self, ax: Axes | None = None, **options: Any) -> Axes:  # noqa: ANN401
        """Draw the plan with matplotlib; see `gridplan.maps.drawing.plot`."""
        from gridplan.maps.drawing import plot

        return plot(self, ax, **options)

    def explore(self, *, title: str = "") -> Map:
        """Return the interactive map; see `gridplan.maps.explore`."""
        from gridplan.maps import explore

        return explore(self, title=title)

    def write(
        self,
        out_dir: str | Path,
        *,
        overwrite: bool = False,
        **options: Any,  # noqa: ANN401
    ) -> list[Path]:
        """Write all files; see `gridplan.export.write_plan`."""
        from gridplan.export import write_plan

        atoms = options.pop("atoms", self.atoms is not None)
        return write_plan(self, out_dir, overwrite=overwrite, atoms=atoms, **options)

    def edit(self, *, name: str = "", date: str = "") -> Edit:
        """Return an editor of the plan; see `gridplan.Edit`."""
        from gridplan.edit import Edit

        return Edit(self, name=name, date=date)

    def why(self, building: str, *, instead: str | None = None) -> Answer:
        """Return why a building is in its grid, or what a wish would take.

        See `gridplan.edit.why.why`.
        """
        from gridplan.edit.why import why

        return why(self, building, instead=instead)

    def _repr_html_(self) -> str:
        """Show the plan in Jupyter."""
        from gridplan.maps.tables import to_html

        return to_html(self)
