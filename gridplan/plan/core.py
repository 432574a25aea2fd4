"""`Plan`: grids, buildings and findings of one run as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from gridplan.errors import InputError
from gridplan.plan.assignment import empty_moves, empty_registry
from gridplan.tables import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from folium import Map
    from geopandas import GeoDataFrame
    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike, NDArray
    from pandas import DataFrame

    from gridplan.batch import Executor
    from gridplan.edit import Edit
    from gridplan.edit.alternatives import Alternatives
    from gridplan.edit.future.forecast import Forecast
    from gridplan.edit.why import Answer
    from gridplan.layers import Layers
    from gridplan.people import Staffing
    from gridplan.plan.assignment import Assignment
    from gridplan.rules import Rules
    from gridplan.things import Assigned

# Columns of each table behind its index, in the order in which every output writes them.
GRID_COLUMNS = columns_of("grids")
BUILDING_COLUMNS = columns_of("buildings")
COMMUNITY_COLUMNS = columns_of("communities")


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
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
    moves
        Every time that a building changed its grid, ``building_id``, ``times`` (how often
        it did by then), ``date``, ``old_code``, ``new_code``.
    run
        Versions, seed, input hashes, seconds by stage, peak memory.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> plan.grids["status"].value_counts()["ok"]
    np.int64(33)
    >>> plan.atoms["households"].sum() == plan.grids["households"].sum()
    np.True_
    """

    grids: GeoDataFrame
    buildings: GeoDataFrame
    communities: DataFrame
    findings: DataFrame
    rules: Rules
    layers: Layers | None = None
    assignment: Assignment | None = None
    registry: DataFrame = field(default_factory=empty_registry)
    moves: DataFrame = field(default_factory=empty_moves)
    run: dict[str, Any] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """Return ``zh`` or ``en``: as the rules say, else by the names of the communities."""
        from gridplan.plan.codes import language_of

        names = self.communities["community_name"].dropna().astype(str)
        return language_of(names, self.rules.names.language)

    @property
    def atoms(self) -> GeoDataFrame | None:
        """Blocks and plots with ``grid_code``, index ``atom_id``; working CRS; None without."""
        if self.assignment is None:
            return None
        from gridplan.plan.assignment import atoms_of

        return atoms_of(self)

    @property
    def city(self) -> Layers:
        """The layers.

        Raises
        ------
        InputError
            If the plan came without.
        """
        if self.layers is None:
            msg = "This plan came without layers: read it with `gridplan.read_plan`."
            raise InputError(msg)
        return self.layers

    def summary(self) -> DataFrame:
        """Return the figures of the plan as a table of one column."""
        from gridplan.maps.summary import summary

        return summary(self)

    def shape(self) -> DataFrame:
        """Return how grids look: wrapped around, with arms, how far across.

        Measured when asked for, because it takes a millisecond or two for each grid; see
        `gridplan.plan.shape.shape_table`.
        """
        from gridplan.plan.shape import shape_table

        return shape_table(self)

    def plot(
        self,
        ax: Axes | None = None,
        *,
        title: str = "",
        labels: bool = True,
        buildings: bool = True,
        legend: bool = True,
        attribution: str | None = None,
    ) -> Axes:
        """Draw the plan with matplotlib.

        Parameters
        ----------
        ax
            Axes to draw on; made when None, as large as the shape of the city asks for.
        title
            Heading.
        labels
            Write number and households into grids, and names of communities, where they
            fit.
        buildings, legend
            Draw the buildings; explain the signs.
        attribution
            Source and licence of the data; those the data bring along when None.
        """
        from gridplan.maps.drawing import plot

        return plot(
            self,
            ax,
            title=title,
            labels=labels,
            buildings=buildings,
            legend=legend,
            attribution=attribution,
        )

    def plot_loads(self, ax: Axes | None = None) -> Axes:
        """Draw how many grids have how many households; see `gridplan.maps.diagrams`."""
        from gridplan.maps.diagrams import plot_loads

        return plot_loads(self, ax)

    def plot_borders(self, ax: Axes | None = None) -> Axes:
        """Draw what the borders of grids run along; see `gridplan.maps.diagrams`."""
        from gridplan.maps.diagrams import plot_borders

        return plot_borders(self, ax)

    def explore(self, *, title: str = "") -> Map:
        """Return the interactive map: one page without any request to other places.

        Parameters
        ----------
        title
            Heading; empty for one made from the names of the area.
        """
        from gridplan.maps import explore

        return explore(self, title=title)

    def write(
        self,
        out_dir: str | Path,
        *,
        overwrite: bool = False,
        atoms: bool = False,
        datums: Sequence[str] = (),
        shapefile: bool = False,
        executor: Executor | None = None,
    ) -> list[Path]:
        """Write all files of the plan into one folder and return their paths.

        Parameters
        ----------
        out_dir
            Folder; made when missing.
        overwrite
            Replace the files of an earlier plan; other files in the folder stay.
        atoms
            Add the layer ``atoms`` to ``grids.gpkg``.
        datums
            ``gcj02``, ``bd09``: the grids once more, shifted for maps of these services.
        shapefile
            Add ``grids.shp.zip``.
        executor
            With processes of this machine, one of them writes ``grids.gpkg`` beside the
            other files; from `gridplan.batch.choose_executor`.

        Raises
        ------
        InputError
            If the folder holds files and `overwrite` is false, if a file cannot be
            written, or if a datum is unknown; nothing is left behind then.
        """
        from gridplan.batch import Serial
        from gridplan.export import write_plan

        return write_plan(
            self,
            out_dir,
            overwrite=overwrite,
            atoms=atoms,
            datums=datums,
            shapefile=shapefile,
            executor=executor or Serial(),
        )

    def export(
        self,
        to: str | Path,
        *,
        since: Plan | None = None,
        date: str = "",
        json_fg: bool | None = None,
        multi: bool | None = None,
        datum: str = "wgs84",
        overwrite: bool = False,
    ) -> list[Path]:
        """Hand the plan over to another system; see `gridplan.exchange.export.export_plan`.

        Parameters
        ----------
        to
            A file by its ending, ``postgresql://…#name``, ``ogcapi:DIR``, ``field:DIR`` or
            ``plan:DIR``.
        since
            An earlier plan: write only what changed, as .geojson or .csv.
        date, json_fg, multi, datum
            In which form; by default as the rules say.
        overwrite
            Replace files that are there.

        Raises
        ------
        InputError
            If nobody knows what `to` is, or if it cannot be written.
        """
        from gridplan.exchange.export import Form, export_plan

        form = Form(date=date, json_fg=json_fg, multi=multi, datum=datum)
        return export_plan(self, to, since=since, form=form, overwrite=overwrite)

    def __repr__(self) -> str:
        """Return the figures of the plan in a few lines."""
        from gridplan.maps.summary import to_text

        return to_text(self)

    def edit(self, *, name: str = "", date: str = "", log: str | Path | None = None) -> Edit:
        """Return an editor of the plan; see `gridplan.Edit`."""
        from gridplan.edit import Edit

        return Edit(self, name=name, date=date, log=log)

    def alternatives(
        self,
        community: str,
        n_best: int | None = None,
        *,
        n_parts: int | Literal["fewest"] | None = None,
        staff: int | None = None,
        fixed: Sequence[Sequence[str]] = (),
    ) -> Alternatives:
        """Return clearly different plans of one community, side by side.

        See `gridplan.edit.alternatives.find_alternatives`.
        """
        from gridplan.edit.alternatives import find_alternatives

        return find_alternatives(
            self, community, n_best, n_parts=n_parts, staff=staff, fixed=fixed
        )

    def forecast(self, changes: DataFrame | str | Path, *, lasting: bool = True) -> Forecast:
        """Return which grids leave their range, and when, as households come and go.

        See `gridplan.edit.future.forecast.forecast`.
        """
        from gridplan.edit.future.forecast import forecast

        return forecast(self, changes, lasting=lasting)

    def why(self, building: str, *, instead: str | None = None) -> Answer:
        """Return why a building is in its grid, or what a wish would take.

        See `gridplan.edit.why.why`.
        """
        from gridplan.edit.why import why

        return why(self, building, instead=instead)

    def consult(self, remarks: str | Path | Iterable[dict[str, Any]]) -> DataFrame:
        """Return the answer to each remark of a hearing, and its effect.

        See `gridplan.edit.consult.consult`.
        """
        from gridplan.edit.consult import consult

        return consult(self, remarks)

    def level(self, name: str) -> GeoDataFrame:
        """Return a level: borders dissolved, numbers rolled up.

        See `gridplan.levels.level`.
        """
        from gridplan.levels import level

        return level(self, name)

    def assign(self, table: str | Path | DataFrame, **how: Any) -> Assigned:  # noqa: ANN401
        """Give every row of a table its grid, and the units of all levels above.

        See `gridplan.things.assign`.
        """
        from gridplan.things import assign

        return assign(self, table, **how)

    def locate(self, lon: ArrayLike, lat: ArrayLike, *, datum: str = "wgs84") -> NDArray[Any]:
        """Return the code of the grid at each place; see `gridplan.things.locate.locate`."""
        from gridplan.things.locate import locate

        return locate(self, lon, lat, datum=datum)

    def staff(self, roster: str | Path | DataFrame, **how: Any) -> Staffing:  # noqa: ANN401
        """Compare a roster with the posts that the rules ask for.

        See `gridplan.people.staff`.
        """
        from gridplan.people import staff

        return staff(self, roster, **how)

    def report(self, out_dir: str | Path, **wanted: Any) -> list[Path]:  # noqa: ANN401
        """Write what people are handed, such as workbooks, into a folder.

        See `gridplan.reports.write_report`; kinds may be named as on the command line:
        ``pdf=True, xlsx=True``.
        """
        from gridplan.reports import KINDS, write_report

        named = [kind for kind in KINDS if wanted.pop(kind, False)]
        if named:
            wanted["kinds"] = named
        return write_report(self, out_dir, **wanted)

    def _repr_html_(self) -> str:
        """Show the plan in Jupyter."""
        from gridplan.maps.summary import to_html

        return to_html(self)
